// nap convert: a plan from one form into another, YAML, workbook or JSON. Nothing is lost: what is about to be written is
// read back first.

import path from 'node:path';
import { schemaCodes } from '../finding/codes/schema.js';
import { codeTable } from '../finding/codes.js';
import type { Finding } from '../finding/finding.js';
import { placed } from '../finding/placed.js';
import { refusal, writeFileWhole } from '../io/files.js';
import { inputFiles } from '../io/report-file.js';
import { exit, type World } from '../io/world.js';
import { folderAt, writeFolderWhole } from '../io/write-folder.js';
import { canonical } from '../plan/document.js';
import type { Say } from '../text/say.js';
import { type Loaded, loadPlan } from './load.js';
import { type Form, formOf, type OutFile, planFiles } from './plan-files.js';
import { type Loss, lossIn } from './plan-loss.js';
import { planWords } from './plan-words.js';
import type { Result } from './result.js';

export interface ConvertOptions {
  readonly plan: string;
  /** .xlsx, .yaml, .yml, .json, or a folder (a name without an ending, or with a slash at its end). */
  readonly out: string;
  /** Overwrites a file that exists; never a folder that holds something. */
  readonly force: boolean;
  readonly quiet: boolean;
}

export async function runConvert(options: ConvertOptions, world: World, say: Say): Promise<Result> {
  const { out, plan } = options;
  const form = formOf(out);
  if (form === undefined) return { exit: exit.usage, stderr: `${say('convert.ending', { file: out })}\n` };
  const loaded = await loadPlan(plan, world);
  if (loaded.refused) return { exit: exit.unreadable, stderr: await told(loaded.findings, loaded, say) };
  const blocking = loaded.findings.filter(losesSomething);
  if (blocking.length > 0)
    return {
      exit: exit.findings,
      stderr: (await told(blocking, loaded, say)) + line(say('convert.blocked', { plan })),
    };
  const full = path.resolve(world.cwd, out);
  const wrong = await placeProblem(full, form, options, loaded, world, say);
  if (wrong !== undefined) return { exit: exit.usage, stderr: line(wrong) };
  return written(loaded, { full, form }, options, say);
}

async function written(
  loaded: Loaded,
  { full, form }: { readonly full: string; readonly form: Form },
  { plan, out, quiet }: ConvertOptions,
  say: Say,
): Promise<Result> {
  const document = canonical(loaded.located.value);
  const files = await planFiles(document, form, await planWords(document, say));
  const loss = await lossIn(document, files, form);
  if (loss !== undefined) return lossy(loss, loaded, plan, say);
  const error = form === 'folder' ? await writeFolderWhole(full, files) : await writeFileWhole(full, onlyBytes(files));
  if (error !== undefined) return { exit: exit.machine, stderr: line(say('convert.failed', { file: out, error })) };
  const left = loaded.findings.filter(({ code }) => leftBehind.has(code));
  const notes = left.length === 0 ? '' : (await told(left, loaded, say)) + line(say('convert.left'));
  return { exit: exit.done, ...(quiet ? {} : { stderr: notes + line(doneText(loaded, out, say)) }) };
}

const line = (text: string): string => `${text}\n`;
const onlyBytes = (files: readonly OutFile[]): Uint8Array => files[0]?.bytes ?? new Uint8Array();

/** Findings after which the document no longer says what its author wrote. Wrong sums and references stay wrong. */
const losesSomething = ({ code }: Finding): boolean => {
  const { level, family } = codeTable[code];
  return level === 'error' && (family === 'reading' || code === 'NAP221' || Object.hasOwn(schemaCodes, code));
};

/** Sheets and columns that are none of the plan's, comments, macros: they stay in the old workbook. */
const leftBehind: ReadonlySet<string> = new Set(['NAP160', 'NAP162', 'NAP167', 'NAP169']);

async function told(findings: readonly Finding[], { located }: Loaded, say: Say): Promise<string> {
  const { findingsText } = await import('../render/findings.js');
  return findingsText(placed(findings, located), located, say, { color: false });
}

/** Why the place cannot be written to. */
async function placeProblem(
  full: string,
  form: Form,
  { plan, out, force }: ConvertOptions,
  { located }: Loaded,
  world: World,
  say: Say,
): Promise<string | undefined> {
  const source = path.resolve(world.cwd, plan);
  const inside = path.relative(source, full);
  const [first = '..'] = inside.split(path.sep);
  if (form !== 'json' && inside !== '' && first !== '..' && first !== 'out' && !first.startsWith('.'))
    return say('convert.inside', { plan, file: out });
  if (form === 'folder') {
    const there = await folderAt(full);
    if (there === 'file') return say('convert.file', { file: out });
    return there === 'filled' ? say('convert.filled', { file: out }) : undefined;
  }
  const inputs = await inputFiles(world.cwd, plan, located.files);
  const reason = await refusal(full, { inputs, force });
  return reason === undefined ? undefined : say(`convert.${reason}`, { file: out });
}

async function lossy(loss: Loss, loaded: Loaded, plan: string, say: Say): Promise<Result> {
  if ('path' in loss) return { exit: exit.findings, stderr: line(say('convert.lossy', { plan, path: loss.path })) };
  const why = await told(loss.refused, loaded, say);
  return { exit: exit.machine, stderr: why + line(say('convert.unread', { plan })) };
}

function doneText({ findings }: Loaded, out: string, say: Say): string {
  const errors = findings.filter(({ code }) => codeTable[code].level === 'error').length;
  return say('convert.done', { file: out, errors });
}
