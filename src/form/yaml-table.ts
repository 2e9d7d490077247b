// A section of a YAML form as a table like that of a sheet: rows by their keys, fields by theirs, each with its offset.

import { type Fields, isFields } from '../plan/read.js';
import type { Source, Value } from '../source/located.js';
import type { Origins } from '../source/origin.js';
import { typedNumber } from '../source/sheet-number.js';
import type { Cell } from '../source/workbook.js';
import type { FormTable, TableRow } from './return-cells.js';
import type { Comment } from './yaml-comments.js';
import { checkOf, toldIn } from './yaml-marks.js';

interface TableContext {
  readonly origins: Origins;
  readonly source: Source;
  /** Asked fields of the section. */
  readonly fields: readonly string[];
  readonly checks: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly told: ReadonlyMap<string, readonly Comment[]>;
  sha256(text: string): string;
}
interface YamlTable extends FormTable {
  /** Comments in the place of what the plan says that the form does not have. */
  readonly extra: readonly Comment[];
}

/** Positions of the rows of all sections with their keys, and of all other keys at the top, ascending. */
export function keyPositions(
  value: Fields,
  sections: ReadonlyMap<string, unknown>,
  origins: Origins,
): readonly (readonly [number, string | undefined])[] {
  const keys = (
    map: Fields,
    name: (key: string) => string | undefined,
  ): readonly (readonly [number, string | undefined])[] =>
    Object.keys(map).map((key) => [origins.get(map)?.entry(key)?.key ?? 0, name(key)]);
  const rows = Object.entries(value).flatMap(([id, map]) =>
    sections.has(id) && isFields(map) ? keys(map, (key) => key) : [],
  );
  return [...keys(value, () => undefined), ...rows].sort(([a], [b]) => a - b);
}

export function tableOf(id: string, section: Fields, context: TableContext): YamlTable {
  const rows = Object.entries(section).map(([key, value]) => rowOf(key, value, section, context));
  const names = [...new Set([...context.fields, ...rows.flatMap(({ row }) => [...row.checks.keys()])])];
  const labels = new Map(rows.flatMap((row) => [...row.labels]));
  const foreign = new Map<string, Cell[]>();
  for (const { others } of rows)
    for (const [name, cell] of others) foreign.set(name, [...(foreign.get(name) ?? []), cell]);
  return {
    name: id,
    fields: new Map(names.map((name, i) => [i, name])),
    titles: new Map([...names, ...foreign.keys()].map((name, i) => [i, labels.get(name) ?? name])),
    rows: rows.map(({ row }) => row),
    foreign: new Map([...foreign.values()].map((cells, i) => [names.length + i, cells])),
    extra: rows.flatMap(({ extra }) => extra),
  };
}

interface RowParts {
  readonly row: TableRow;
  /** Fields that the form does not have. */
  readonly others: readonly (readonly [string, Cell])[];
  readonly labels: ReadonlyMap<string, string>;
  readonly extra: readonly Comment[];
}

function rowOf(key: string, value: Value, section: Fields, context: TableContext): RowParts {
  const { origins, fields, checks } = context;
  const spot = origins.get(section)?.entry(key);
  const at = spot?.key ?? 0;
  const expected = checks.get(key);
  if (expected === undefined || (value !== null && !isFields(value))) {
    // Something of somebody's own is kept as a whole, with its name.
    const text = value === null ? key : `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
    const cells = new Map<string, Cell>([['', { at, kind: 'text', value: text }]]);
    const row = { key: undefined, checks: new Map(), cells, at, spots: new Map() };
    return { row, others: [], labels: new Map(), extra: context.told.get(key) ?? [] };
  }
  const all = [...entriesIn(value ?? {}, '', context)];
  const { asked, others } = shared(all, fields);
  const told = toldCells(context.told.get(key) ?? [], expected, context.sha256);
  return {
    row: {
      key,
      at,
      checks: expected,
      cells: new Map([...told.cells, ...asked]),
      spots: new Map(all.map(({ name, at: there }) => [name, there])),
    },
    others,
    labels: told.labels,
    extra: told.extra,
  };
}

interface Entry {
  readonly name: string;
  readonly at: number;
  readonly cell: Cell | undefined;
}

/** Fields of a row, maps in them with dots: {obstacle: {text: …}} is "obstacle.text". What is asked is one answer. */
function* entriesIn(map: Fields, before: string, context: TableContext): Generator<Entry> {
  for (const [key, value] of Object.entries(map)) {
    const name = before + key;
    const { key: at = 0, value: start = 0, end } = context.origins.get(map)?.entry(key) ?? {};
    const typed = end === undefined ? undefined : context.source.typed?.(start, end);
    if (isFields(value) && !context.fields.includes(name)) yield* entriesIn(value, `${name}.`, context);
    else yield { name, at, cell: cellOf(value, start, typed) };
  }
}

/** What answers the form's fields, and what does not: other fields, empty ones too, and second answers. */
function shared(
  entries: readonly Entry[],
  fields: readonly string[],
): Pick<RowParts, 'others'> & { readonly asked: ReadonlyMap<string, Cell> } {
  const asked = new Map<string, Cell>();
  const others: (readonly [string, Cell])[] = [];
  for (const { name, at, cell } of entries) {
    if (!fields.includes(name)) others.push([name, cell ?? { at, kind: 'text', value: `${name}:` }]);
    else if (cell !== undefined && asked.has(name)) others.push([name, cell]);
    else if (cell !== undefined) asked.set(name, cell);
  }
  return { asked, others };
}

const plainNumber = /^[-+]?\d+(?:\.\d+)?$/;

/** A value as a cell: a number with the way it was typed, a list as people write one in a cell. */
function cellOf(value: Value, at: number, typed: string | undefined): Cell | undefined {
  if (value === null) return undefined;
  const written = isFields(value) ? mapText(value) : (typed ?? String(value));
  if (typeof value === 'boolean') return { at, kind: 'flag', value, shown: written };
  // What only YAML takes for this number (0x1F, 1e3), and what may be two (1.250), is asked back as in a workbook.
  if (typeof value === 'number' && plainNumber.test(written) && !('either' in typedNumber(written)))
    return { at, kind: 'number', value, shown: written };
  const text = typeof value === 'string' ? value : Array.isArray(value) ? listText(value) : written;
  return text.trim() === '' ? undefined : { at, kind: 'text', value: text };
}

const itemText = (item: Value): string => (typeof item === 'object' ? JSON.stringify(item) : String(item));
const listText = (list: readonly Value[]): string => list.map(itemText).join('; ');
const mapText = (map: Fields): string =>
  `{${Object.entries(map)
    .map(([key, value]) => (value === null ? key : `${key}: ${itemText(value)}`))
    .join(', ')}}`;

interface Told {
  readonly cells: readonly (readonly [string, Cell])[];
  readonly labels: ReadonlyMap<string, string>;
  readonly extra: readonly Comment[];
}

/** What a row says that the plan says, by field: untouched lines by their checks, the others in their order. */
function toldCells(
  comments: readonly Comment[],
  checks: ReadonlyMap<string, string>,
  sha256: (text: string) => string,
): Told {
  const open = new Map(checks);
  const cells: (readonly [string, Cell])[] = [];
  const labels = new Map<string, string>();
  const take = (field: string, { at, text }: Comment): void => {
    const { label, value } = toldIn(text);
    open.delete(field);
    cells.push([field, { at, kind: 'text', value }]);
    if (label !== '') labels.set(field, label);
  };
  const changed = comments.filter((comment) => {
    const check = checkOf(toldIn(comment.text).value, sha256);
    const field = [...open].find(([, one]) => one === check)?.[0];
    if (field !== undefined) take(field, comment);
    return field === undefined;
  });
  const extra = changed.filter((comment) => {
    const [field] = open.keys();
    if (field !== undefined) take(field, comment);
    return field === undefined;
  });
  return { cells, labels, extra };
}
