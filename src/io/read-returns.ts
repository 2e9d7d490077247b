// Returned files as returns: each is opened on its own, so that a bad one does not keep the others.

import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Finding, finding } from '../finding/finding.js';
import type { Form, FormKey } from '../form/form.js';
import { formOf } from '../form/form-of.js';
import type { ReturnRead } from '../form/return.js';
import { readReturn } from '../form/return-read.js';
import type { ReadContext, ReadOutcome } from '../form/return-whole.js';
import type { Plan } from '../plan/model.js';
import { periodOf } from '../plan/period.js';
import type { Workbook } from '../source/workbook.js';
import { sayIn } from '../text/catalogues.js';
import type { MessageKey, Say } from '../text/say.js';
import { isLock, readable } from './file-kind.js';
import { decode, wrongEncoding } from './text.js';
import { openOrRefuse } from './workbook.js';
import { isLarge, type Threads, threadsKept } from './workbook-run.js';

const sha256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex');

export interface ReturnNames {
  /** Files, or folders of them. */
  readonly names: readonly string[];
  /** A file that is no return, if it lies in one of the folders. */
  readonly beside?: string;
}

/** Returned files, named as they were given, and threads that will parse them: these get ready while the plan is read. */
export interface ReturnFiles {
  readonly files: readonly string[];
  readonly cwd: string;
  readonly threads: Threads;
}

/** The files to read. Their threads are to be ended, whatever happens. */
export async function returnFiles({ names, beside }: ReturnNames, cwd: string): Promise<ReturnFiles> {
  const files = await filesIn(names, beside, cwd);
  const sizes = await Promise.all(
    files.map((name) =>
      stat(path.resolve(cwd, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  const large = files.filter((name, i) => readable(name) === 'workbook' && isLarge(sizes[i] ?? 0));
  return { files, cwd, threads: threadsKept(Math.min(large.length, atOnce)) };
}

/** Reads returned workbooks and YAML forms. */
export async function readReturns(
  plan: Plan,
  snapshot: string,
  returned: ReturnFiles,
  progress: (done: number, all: number) => void = () => {},
): Promise<{ readonly reads: readonly ReturnRead[]; readonly findings: readonly Finding[] }> {
  const reads: ReturnRead[] = [];
  const findings: Finding[] = [];
  const says = new Map<string, Say>();
  for (const language of ['en', ...plan.languages, ...[...plan.institutions.values()].map((i) => i.language ?? 'en')]) {
    const say = says.has(language) ? undefined : await sayIn(language);
    if (say !== undefined) says.set(language, say);
  }
  const context: ReadContext = {
    plan,
    snapshot,
    sha256,
    form: (key) => formNow(plan, snapshot, key, says),
    title: ({ language }, section, field) =>
      (says.get(language) ?? says.get('en'))?.(`form.field.${section}.${field}` as MessageKey) ?? field,
  };
  let done = 0;
  for await (const [name, file] of openedInTurn(returned)) {
    const outcome = await readOne(file, name, context);
    done += 1;
    progress(done, returned.files.length);
    if ('refused' in outcome) findings.push(...outcome.refused);
    else if (isBlank(outcome.read)) findings.push(finding('NAP937', { name }, { place: { file: name } }));
    else reads.push(outcome.read);
  }
  return { reads, findings };
}

const ofBlanks: ReadonlySet<string> = new Set(['NAP906', 'NAP920']);

/** A form as it went out: it would count as a return in time that says nothing. */
const isBlank = ({ answers, wrong, added, filledIn, findings }: ReturnRead): boolean =>
  answers.length + wrong.length + added.length === 0 &&
  filledIn === undefined &&
  findings.every(({ code }) => ofBlanks.has(code));

type Opened =
  | { readonly book: Workbook; readonly hash: string }
  | { readonly text: string; readonly hash: string }
  | { readonly refused: readonly Finding[] };

async function readOne(opened: Opened, name: string, context: ReadContext): Promise<ReadOutcome> {
  if ('refused' in opened) return opened;
  if ('book' in opened) return readReturn(opened.book, name, opened.hash, context);
  const { readYamlReturn } = await import('../form/return-yaml.js');
  return readYamlReturn(opened.text, name, opened.hash, context);
}

/** More threads need more memory than they save time: it takes about as long to read a return as to parse it. */
const atOnce = 2;

/** The files in their order; the threads of the next ones parse while one is read. */
async function* openedInTurn({ files, cwd, threads }: ReturnFiles): AsyncGenerator<readonly [string, Opened]> {
  const ahead = files.slice(0, atOnce).map((name) => opened(name, cwd, threads));
  for (const [i, name] of files.entries()) {
    const file = await ahead.shift();
    const next = files[i + atOnce];
    if (next !== undefined) ahead.push(opened(next, cwd, threads));
    if (file !== undefined) yield [name, file];
  }
}

/** A file's cells or text, and its hash, or why it is not read. Its thread is at work when this comes back. */
async function opened(name: string, cwd: string, threads: Threads): Promise<Opened> {
  const place = { place: { file: name } };
  if (isLock(path.basename(name))) return { refused: [finding('NAP107', { name }, place)] };
  const bytes = bytesOf(path.resolve(cwd, name));
  if (bytes === 'ENOENT') return { refused: [finding('NAP101', { name }, place)] };
  if (typeof bytes === 'string') return { refused: [finding('NAP106', { name, reason: bytes }, place)] };
  if (readable(name) === 'yaml') return textOf(bytes, name);
  const book = await openOrRefuse(bytes, name, threads);
  return 'refused' in book ? { refused: [book.refused] } : { book, hash: sha256(bytes) };
}

function bytesOf(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? '';
  }
}

function textOf(bytes: Uint8Array, name: string): Opened {
  const decoded = decode(bytes);
  if ('text' in decoded) return { text: decoded.text, hash: sha256(bytes) };
  return { refused: [wrongEncoding(name, decoded)] };
}

function formNow(plan: Plan, snapshot: string, key: FormKey, says: ReadonlyMap<string, Say>): Form | undefined {
  const period = periodOf(key.period, plan.reporting?.dueDays);
  const say = says.get(key.language) ?? says.get('en');
  if (period === undefined || say === undefined) return undefined;
  return formOf(plan, period, key.institution, say, { snapshot, sha256 });
}

/** Files as named; the workbooks and YAML forms of a folder in the order of their names. */
async function filesIn(names: readonly string[], beside: string | undefined, cwd: string): Promise<readonly string[]> {
  const lists = await Promise.all(
    names.map(async (name) => {
      const full = path.resolve(cwd, name);
      if ((await stat(full).catch(() => undefined))?.isDirectory() !== true) return [name];
      const isForm = (one: string): boolean => isLock(one) || (readable(one) !== undefined && !one.startsWith('.'));
      const inside = (await readdir(full)).filter(isForm).sort();
      const other = beside === undefined ? undefined : path.resolve(cwd, beside);
      return inside.filter((one) => path.join(full, one) !== other).map((one) => path.join(name, one));
    }),
  );
  return lists.flat();
}
