// Writes imported plans: one as a folder, a YAML file or a workbook; several as folders side by side, all or none.

import path from 'node:path';
import { slug } from '../exchange/yaml-folder.js';
import type { PlanAccount } from '../import/import.js';
import { freeId } from '../import/names.js';
import { refusal, writeFileWhole } from '../io/files.js';
import { exit } from '../io/world.js';
import { folderAt, writeFolderWhole } from '../io/write-folder.js';
import { canonical } from '../plan/document.js';
import type { Importing } from './importing.js';
import { type Form, formOf, type OutFile, planFiles } from './plan-files.js';
import { lossIn } from './plan-loss.js';
import { planWords } from './plan-words.js';
import type { Result } from './result.js';

const line = (text: string): string => `${text}\n`;

/** Names of the folders of several plans, none twice. */
function folderNames(plans: readonly PlanAccount[]): readonly string[] {
  const taken = new Set<string>();
  return plans.map(({ name, id }) => freeId(slug(name) || slug(id) || 'plan', taken));
}

async function problem(
  { options, world, say }: Importing,
  out: string,
  form: Form,
  count: number,
): Promise<string | undefined> {
  const full = path.resolve(world.cwd, out);
  if (count > 1 && form !== 'folder') return say('import.several', { count, out });
  if (form === 'folder') {
    const there = await folderAt(full);
    return there === 'file' || there === 'filled'
      ? say('import.filled', { out, force: options.force ? 'yes' : 'no' })
      : undefined;
  }
  const inputs = [path.resolve(world.cwd, options.file), path.resolve(world.cwd, options.map ?? '')];
  const reason = await refusal(full, { inputs, force: options.force });
  return reason === undefined ? undefined : say(`convert.${reason}`, { file: out });
}

export async function writePlans(importing: Importing, plans: readonly PlanAccount[], out: string): Promise<Result> {
  const { world, say } = importing;
  const form = formOf(out);
  if (form === undefined) return { exit: exit.usage, stderr: line(say('convert.ending', { file: out })) };
  const wrong = await problem(importing, out, form, plans.length);
  if (wrong !== undefined) return { exit: exit.usage, stderr: line(wrong) };
  const names = plans.length > 1 ? folderNames(plans) : [''];
  const files: OutFile[] = [];
  for (const [i, { document, name }] of plans.entries()) {
    const whole = canonical(document);
    const own = await planFiles(whole, form, await planWords(whole, say));
    const loss = await lossIn(whole, own, form);
    if (loss !== undefined)
      return {
        exit: exit.machine,
        stderr: line(say('import.lossy', { plan: name || out, path: 'path' in loss ? loss.path : '–' })),
      };
    files.push(...own.map((file) => ({ ...file, path: path.posix.join(names[i] ?? '', file.path) })));
  }
  const full = path.resolve(world.cwd, out);
  const error =
    form === 'folder'
      ? await writeFolderWhole(full, files)
      : await writeFileWhole(full, files[0]?.bytes ?? new Uint8Array());
  if (error !== undefined) return { exit: exit.machine, stderr: line(say('import.failed', { file: out, error })) };
  const example = names[0] === '' || names[0] === undefined ? out : path.join(out, names[0]);
  return { exit: exit.done, stderr: line(say('import.done', { count: plans.length, out, example })) };
}
