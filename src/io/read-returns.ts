// Returned files as returns: each is opened on its own, so that a bad one does not keep the others.

import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Finding, finding } from '../finding/finding.js';
import type { Form, FormKey } from '../form/form.js';
import { formOf } from '../form/form-of.js';
import type { ReturnRead } from '../form/return.js';
import { type ReadContext, readReturn } from '../form/return-read.js';
import type { Plan } from '../plan/model.js';
import { periodOf } from '../plan/period.js';
import { sayIn } from '../text/catalogues.js';
import type { Say } from '../text/say.js';
import { isLock } from './file-kind.js';
import { openOrRefuse } from './workbook.js';
import type { World } from './world.js';

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Reads returned workbooks; `names` are files or folders of them. Files are named as they were given. */
export async function readReturns(
  plan: Plan,
  snapshot: string,
  names: readonly string[],
  world: World,
): Promise<{ readonly reads: readonly ReturnRead[]; readonly findings: readonly Finding[] }> {
  const reads: ReturnRead[] = [];
  const findings: Finding[] = [];
  const says = new Map<string, Say>();
  for (const language of ['en', ...plan.languages, ...[...plan.institutions.values()].map((i) => i.language ?? 'en')]) {
    const say = says.has(language) ? undefined : await sayIn(language);
    if (say !== undefined) says.set(language, say);
  }
  const context: ReadContext = { plan, snapshot, sha256, form: (key) => formNow(plan, snapshot, key, says) };
  for (const name of await filesIn(names, world.cwd)) {
    const place = { place: { file: name } };
    if (isLock(path.basename(name))) {
      findings.push(finding('NAP107', { name }, place));
      continue;
    }
    const bytes = await readFile(path.resolve(world.cwd, name)).catch(
      (error: NodeJS.ErrnoException) => error.code ?? '',
    );
    if (typeof bytes === 'string') {
      findings.push(
        bytes === 'ENOENT' ? finding('NAP101', { name }, place) : finding('NAP106', { name, reason: bytes }, place),
      );
      continue;
    }
    const opened = await openOrRefuse(bytes, name);
    const outcome =
      'refused' in opened ? { refused: [opened.refused] } : readReturn(opened, name, sha256(bytes), context);
    if ('read' in outcome) reads.push(outcome.read);
    else findings.push(...outcome.refused);
  }
  return { reads, findings };
}

function formNow(plan: Plan, snapshot: string, key: FormKey, says: ReadonlyMap<string, Say>): Form | undefined {
  const period = periodOf(key.period, plan.reporting?.dueDays);
  const say = says.get(key.language) ?? says.get('en');
  if (period === undefined || say === undefined) return undefined;
  return formOf(plan, period, key.institution, say, { snapshot, sha256 });
}

/** Files as named; the workbooks of a folder in the order of their names. */
async function filesIn(names: readonly string[], cwd: string): Promise<readonly string[]> {
  const lists = await Promise.all(
    names.map(async (name) => {
      const full = path.resolve(cwd, name);
      if ((await stat(full).catch(() => undefined))?.isDirectory() !== true) return [name];
      const inside = (await readdir(full)).filter((one) => /\.xls[xm]$/i.test(one) && !one.startsWith('.')).sort();
      return inside.map((one) => path.join(name, one));
    }),
  );
  return lists.flat();
}
