// A returned YAML form as a return: its sections as tables like those of a workbook, its comments compared with the
// form's own.

import { type Finding, finding } from '../finding/finding.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Source, Value } from '../source/located.js';
import { Origins } from '../source/origin.js';
import { textSource } from '../source/text-source.js';
import { readYaml } from '../source/yaml.js';
import { type FilledIn, filledInAs } from './filled-in.js';
import { sectionIds } from './form.js';
import type { Added } from './return.js';
import type { HiddenKeys } from './return-cells.js';
import { carriedBy, type Found, type ReadContext, type ReadOutcome, wholeReturn } from './return-whole.js';
import { type Comment, commentsIn, sortedComments } from './yaml-comments.js';
import { keyPositions, tableOf } from './yaml-table.js';

/** The block of keys at the end of a YAML form. */
const keyBlock = 'napkit';

interface YamlKeys extends HiddenKeys {
  /** Asked fields by section. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Checks of what is told, by row. */
  readonly checks: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Checks of the form's other comments. */
  readonly comments: ReadonlySet<string>;
}

/** Reads a returned form. `file` names it in places; `hash` is the SHA-256 of its bytes. */
export async function readYamlReturn(
  text: string,
  file: string,
  hash: string,
  context: ReadContext,
): Promise<ReadOutcome> {
  const source = textSource(file, text);
  const origins: Origins = new Origins();
  const { part, findings: told } = await readYaml(text, source, origins);
  if (part === undefined) return { refused: told };
  // Every comment in a form is told as such.
  const findings = told.filter(({ code, args }) => code !== 'NAP124' || !('kind' in args) || args.kind !== 'comment');
  const keys = keysIn(part.value);
  const carried = carriedBy(keys, file, hash, context);
  if (keys === undefined || 'refused' in carried)
    return { refused: [...findings, ...('refused' in carried ? carried.refused : [])] };
  const found = foundIn(part.value, { text, source, origins, keys, sha256: context.sha256 });
  return { read: wholeReturn(carried, { ...found, findings: [...findings, ...found.findings] }, context) };
}

const textIn = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
const mapIn = (value: Value | undefined): Fields => (isFields(value ?? null) ? (value as Fields) : {});

function keysIn(value: Fields): YamlKeys | undefined {
  const block = value[keyBlock];
  if (block === undefined || !isFields(block)) return undefined;
  const { form, 'form-hash': hash, fields, rows, comments, ...rest } = block;
  const values = Object.entries(rest).map(([key, one]) => [key, textIn(one)] as const);
  const rowKeys = Object.entries(mapIn(rows)).map(([key, one]) => [key, textIn(one).split(';')] as const);
  return {
    values: new Map([...values, ['napkit-form', textIn(form)], ['form', textIn(hash)]]),
    rows: new Map(rowKeys.map(([key, [count]]) => [key, Number(count) || 0])),
    checks: new Map(rowKeys.map(([key, [, ...checks]]) => [key, new Map(checks.map(pairOf))])),
    fields: new Map(
      Object.entries(mapIn(fields)).map(([id, list]) => [id, Array.isArray(list) ? list.map(String) : []]),
    ),
    comments: new Set(textIn(comments).split(' ')),
  };
}

function pairOf(check: string): readonly [string, string] {
  const [field = '', hash = ''] = check.split('=');
  return [field, hash];
}

interface Reading {
  readonly text: string;
  readonly source: Source;
  readonly origins: Origins;
  readonly keys: YamlKeys;
  sha256(text: string): string;
}

function foundIn(value: Fields, reading: Reading): Found {
  const { text, source, origins, keys, sha256 } = reading;
  const { told, others } = sortedComments(
    commentsIn(text),
    keyPositions(value, keys.fields, origins),
    keys.comments,
    sha256,
  );
  const { file } = source;
  const asked = sectionIds.filter((id) => keys.fields.has(id));
  const there = asked.filter((id) => isFields(value[id] ?? null));
  const tables = there.map((id) => ({
    id,
    table: tableOf(id, mapIn(value[id]), {
      origins,
      source,
      fields: keys.fields.get(id) ?? [],
      checks: keys.checks,
      told,
      sha256,
    }),
    source,
    notes: [],
  }));
  const extra = tables.flatMap(({ table }) => table.extra);
  const gone = asked
    .filter((id) => !there.includes(id))
    .map((id) => finding('NAP931', { name: file, sheet: id }, { place: { file } }));
  const beside = besideIn(value, [...others, ...extra], reading);
  const filled = filledInOf(value, reading);
  return { tables, ...beside, findings: [...gone, ...beside.findings, ...filled.findings], filledIn: filled.day };
}

function filledInOf(value: Fields, { origins, source }: Reading): FilledIn {
  const spot = origins.get(value)?.entry('filled-in');
  return filledInAs(wordsOf(value['filled-in'] ?? ''), source.place(spot?.value ?? 0));
}

const own: ReadonlySet<string> = new Set([keyBlock, 'filled-in', 'note', ...sectionIds]);

/** Comments, the note, and keys at the top that the form does not have. */
function besideIn(
  value: Fields,
  comments: readonly Comment[],
  { source, origins }: Reading,
): { readonly added: readonly Added[]; readonly findings: readonly Finding[] } {
  const keyAt = (key: string): number => origins.get(value)?.entry(key)?.key ?? 0;
  const foreign = Object.entries(value).filter(([key]) => !own.has(key));
  const note = value['note'] ?? null;
  const told = comments.map(({ at, text }) => ({ text: text.replace(/^#:?\s*/, '').trim(), place: source.place(at) }));
  return {
    findings: [
      ...foreign.map(([key, held]) =>
        finding(
          'NAP918',
          { sheet: key, count: isFields(held) ? Object.keys(held).length : 1 },
          { place: source.place(keyAt(key)) },
        ),
      ),
      ...told.map(({ text, place }) => finding('NAP919', { text }, { place })),
    ],
    added: [
      ...foreign.map(([key, held]) => ({
        kind: 'sheet' as const,
        place: source.place(keyAt(key)),
        text: `${key}: ${JSON.stringify(held)}`,
      })),
      ...told.map((comment) => ({ kind: 'comment' as const, ...comment })),
      ...(note === null || note === ''
        ? []
        : [{ kind: 'comment' as const, place: source.place(keyAt('note')), text: wordsOf(note) }]),
    ],
  };
}

const wordsOf = (value: Value): string => (typeof value === 'string' ? value.trim() : JSON.stringify(value));
