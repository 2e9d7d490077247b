// Writing a merged period: what is written is read back before, and nothing that changed meanwhile is written over.

import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { apart } from '../exchange/yaml-key.js';
import { isEditable } from '../io/file-kind.js';
import { type HeldPeriod, type Home, type PeriodFile, periodWritten } from '../io/period-files.js';
import { readBack } from '../io/read-back.js';
import { changedFile } from '../io/seen-files.js';
import { decode } from '../io/text.js';
import { exit } from '../io/world.js';
import { writeManyWhole } from '../io/write-many.js';
import { canonical } from '../plan/document.js';
import { firstDifference } from '../plan/document-difference.js';
import { recordsOf } from '../plan/document-fields.js';
import { planHash } from '../plan/hash.js';
import { type Fields, isFields, present } from '../plan/read.js';
import type { Located } from '../source/located.js';
import type { Say } from '../text/say.js';
import { bookRefused, ownWords } from './book-told.js';
import type { Result } from './result.js';

export interface Writing {
  readonly say: Say;
  /** Absolute: folder of the plan. */
  readonly folder: string;
  /** Absolute: the plan itself. */
  readonly full: string;
  readonly options: { readonly plan: string; readonly dryRun: boolean };
  readonly usable: { readonly located: Pick<Located, 'value' | 'locate'> };
}

/** A file of the plan that was written; in a dry run one that would be. */
export interface Wrote {
  /** As seen from where the command runs. */
  readonly file: string;
  readonly isNew: boolean;
  /** Of a workbook, those that changed. */
  readonly sheets?: readonly string[];
}

/**
 * Writes the period's files, all or none, and gives their names; or the result with which the command ends where it could
 * not. A dry run ends before anything is written, and does not mind that a workbook is open.
 */
export async function writePeriod(
  { say, folder, full, usable, options }: Writing,
  period: string,
  held: readonly HeldPeriod[],
  report: Fields,
): Promise<Result | { readonly wrote: readonly Wrote[] }> {
  const refused = (code: 2 | 4, text: string): Result => ({ exit: code, stderr: `${text}\n` });
  const isFolder = folder === full;
  const base = isFolder ? options.plan : path.dirname(options.plan);
  const name = (file: string): string => path.join(base, path.relative(folder, file)).replaceAll(path.sep, '/');
  const home = isFolder ? homeIn(folder, usable.located) : { file: full };
  const written = await periodWritten(period, held, report, home, () => ownWords(usable.located.value, say));
  if ('refused' in written && options.dryRun && written.refused.why === 'open')
    return { wrote: [{ file: name(written.file), isNew: false }] };
  if ('refused' in written) return refused(exit.usage, bookRefused(name(written.file), written.refused, say));
  const { files } = written;
  const wrote = files.map(({ file, was, sheets }) => present({ file: name(file), isNew: was === undefined, sheets }));
  if (files.length === 0) return { wrote };
  for (const { file, was } of files)
    if (was === undefined && (await isThere(file)))
      return refused(exit.usage, say('merge.in-the-way', { file: name(file), period }));
  const loss = await lossIn(period, files, held, report);
  if (loss !== undefined) return refused(exit.machine, say('merge.lossy', { path: loss }));
  if (options.dryRun) return { wrote };
  const seen = [...held, ...files.flatMap(({ file, was }) => (was === undefined ? [] : [{ file, bytes: was }]))];
  const changed = await changedFile(seen);
  if (changed !== undefined) return refused(exit.machine, say('merge.changed', { file: name(changed) }));
  const error = await writeManyWhole(folder, files);
  return error === undefined ? { wrote } : refused(exit.machine, say('merge.failed', { error }));
}

/**
 * Where a period goes that stands nowhere yet: a file of its own, but where the last one stands in a workbook for several
 * periods, into that workbook.
 */
function homeIn(folder: string, { value, locate }: Pick<Located, 'value' | 'locate'>): Home {
  const periods = recordsOf(value['periods']).map(({ period }, i) => ({ id: String(period), path: ['periods', i] }));
  const last = periods.sort((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
  const file = last === undefined ? '' : locate(last.path).file;
  const isOfOne = last !== undefined && path.basename(file).includes(last.id);
  return isEditable(file) && !isOfOne ? { file: path.join(folder, file) } : { folder };
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Of a file in which the periods alone are other ones no more than those: the rest of a large plan need not be read again. */
function changedPart({ file, bytes, was }: PeriodFile): PeriodFile {
  const [before, after] = [was, bytes].map((one) => (one === undefined || isEditable(file) ? undefined : textIn(one)));
  const [own, made] = [before, after].map((text) => (text === undefined ? undefined : apart(text, 'periods')));
  if (own === undefined || made === undefined || own.beside !== made.beside) return present({ file, bytes, was });
  return { file, bytes: encode(made.own), was: encode(own.own) };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function textIn(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : undefined;
}

/** Where the files would not give back the period that is meant, or anything else than before beside it. */
async function lossIn(
  period: string,
  all: readonly PeriodFile[],
  held: readonly HeldPeriod[],
  report: Fields,
): Promise<string | undefined> {
  const files = all.map(changedPart);
  const written = new Set(files.map(({ file }) => file));
  const others = held.filter(({ file }) => !written.has(file)).map(({ file, bytes }) => ({ path: file, bytes }));
  const again = await readBack([...files.map(({ file, bytes }) => ({ path: file, bytes })), ...others], isEditable);
  if ('refused' in again) return again.refused.map(({ code }) => code).join(', ');
  const loss = difference({ periods: [report] }, only(again.document, period));
  if (loss !== undefined) return loss;
  for (const { file, bytes, was } of files) {
    const [before, after] = await Promise.all([
      readBack(was === undefined ? [] : [{ path: file, bytes: was }], isEditable),
      files.length + others.length === 1 ? again : readBack([{ path: file, bytes }], isEditable),
    ]);
    if ('refused' in before || 'refused' in after) return file;
    const beside = difference(without(before.document, period), without(after.document, period));
    if (beside !== undefined) return beside;
  }
  return undefined;
}

function difference(meant: Fields, got: Fields): string | undefined {
  const [a, b] = [canonical(meant), canonical(got)];
  const found = firstDifference(a, b);
  // Hashes do not mind the order of records.
  return found === undefined || planHash(a, hashOf) === planHash(b, hashOf) ? undefined : found.join('.');
}

const reports = (document: Fields): readonly Fields[] => {
  const list = canonical(document)['periods'];
  return Array.isArray(list) ? list.filter(isFields) : [];
};
const isOf = (record: Fields, period: string): boolean => String(record['period']) === period;

const only = (document: Fields, period: string): Fields => ({
  periods: reports(document).filter((record) => isOf(record, period)),
});

function without(document: Fields, period: string): Fields {
  const { periods: _periods, ...rest } = canonical(document);
  const left = reports(document).filter((record) => !isOf(record, period));
  return left.length === 0 ? rest : { ...rest, periods: left };
}
