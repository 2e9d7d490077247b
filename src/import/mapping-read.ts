// A mapping as a person left it -> the mapping to import with, or what is wrong with it and where.

import { type Finding, finding } from '../finding/finding.js';
import { type Fields, present } from '../plan/read.js';
import type { Path, Value } from '../source/located.js';
import type { Decimal } from '../source/sheet-number.js';
import { positionOf } from '../source/workbook.js';
import { type Target, targets } from './head-words.js';
import {
  type ColumnMap,
  headingUses,
  type Mapping,
  type NoYear,
  severalYears,
  type TableMap,
  type ToldHeads,
} from './mapping.js';
import { mappingVersion } from './mapping-text.js';
import { Reader } from './mapping-values.js';
import { units } from './unit.js';
import { fiscalIn } from './values.js';

/** As schemas/plan.schema.json has them. */
const planId = /^(?=.{1,80}$)[^\s;,](?:[^;,\r\n\t]*[^\s;,])?$/;
const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const currencyCode = /^[A-Z]{3}$/;

function noYearOf(reader: Reader, path: Path, value: Value | undefined): NoYear {
  if (value === undefined || value === null || value === 'first-year') return 'first-year';
  if (value === 'leave-out' || isYear(value)) return value;
  return reader.wrong(path, value, 'first-year, leave-out, 2026') ?? 'first-year';
}

const isYear = (value: Value | undefined): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;

/** A year of two calendar years stays what it is until a person says in which one it counts. */
function yearOf(reader: Reader, path: Path, value: Value | undefined): Pick<ColumnMap, 'year' | 'fiscal'> {
  if (value === undefined) return {};
  if (isYear(value)) return { year: value };
  const fiscal = fiscalIn(String(value));
  const first = Number(fiscal?.slice(0, 4));
  reader.wrong(path, value ?? undefined, fiscal === undefined ? '1990–2100' : `${first}, ${first + 1}`);
  return present({ fiscal });
}

/** What a year, a source and a currency may stand beside. An ignored column keeps what it had. */
const costly: ReadonlySet<Target> = new Set<Target>(['cost', 'total', 'ignore']);

function columnOf(reader: Reader, path: Path, value: Value): ColumnMap {
  const fields = reader.fields(path, value, ['as', 'head', 'year', 'source', 'currency']);
  const { source } = fields;
  if (source !== undefined && typeof source !== 'string') reader.wrong([...path, 'source'], source, '"…"');
  const as = reader.word([...path, 'as'], fields['as'], targets, 'ignore');
  if (!costly.has(as))
    for (const key of ['year', 'source', 'currency'])
      if (fields[key] !== undefined) reader.wrong([...path, key], fields[key], 'as: cost');
  return present({
    head: String(fields['head'] ?? ''),
    as,
    ...yearOf(reader, [...path, 'year'], fields['year']),
    source: typeof source === 'string' ? source : undefined,
    currency: reader.matching([...path, 'currency'], fields['currency'], currencyCode, 'EUR'),
  });
}

function columnsOf(reader: Reader, path: Path, value: Value | undefined): ReadonlyMap<number, ColumnMap> {
  const columns = Object.entries(reader.fields(path, value));
  return new Map(
    columns.flatMap(([letters, one]) => {
      const at = positionOf(`${letters}1`);
      if (at !== undefined) return [[at, columnOf(reader, [...path, letters], one)] as const];
      reader.wrong([...path, letters], letters, 'A, B, C');
      return [];
    }),
  );
}

function currenciesOf(reader: Reader, path: Path, value: Value | undefined): TableMap['currencies'] {
  if (value === undefined) return new Map();
  const codes = Object.entries(reader.fields(path, value));
  return new Map(codes.map(([text, code]) => [text, reader.matching([...path, text], code, currencyCode, 'USD')]));
}

function decimalOf(reader: Reader, path: Path, value: Value | undefined): Decimal | undefined {
  if (value === undefined || value === null) return undefined;
  return value === ',' || value === '.' ? value : reader.wrong(path, value, '".", ","');
}

const tableKeys = [
  'sheet',
  'use',
  'heads',
  'rows',
  'headings',
  'totals',
  'columns',
  'unit',
  'currency',
  'decimal',
  'several-years',
  'no-year',
  'currencies',
];

function tableOf(reader: Reader, path: Path, value: Value): TableMap {
  const fields = reader.fields(path, value, tableKeys);
  const [from, to] = reader.range([...path, 'rows'], fields['rows']);
  const { use } = fields;
  if (typeof use !== 'boolean') reader.wrong([...path, 'use'], use, 'true, false');
  return present({
    sheet: reader.text([...path, 'sheet'], fields['sheet']),
    use: use === true,
    heads: reader.rows([...path, 'heads'], fields['heads']),
    from,
    to,
    headings: reader.word([...path, 'headings'], fields['headings'], headingUses, 'ignore'),
    totals: reader.rows([...path, 'totals'], fields['totals']),
    columns: columnsOf(reader, [...path, 'columns'], fields['columns']),
    unit: reader.choice([...path, 'unit'], fields['unit'], units),
    currency: reader.matching([...path, 'currency'], fields['currency'], currencyCode, 'EUR'),
    decimal: decimalOf(reader, [...path, 'decimal'], fields['decimal']),
    severalYears: reader.word([...path, 'several-years'], fields['several-years'], severalYears, 'equal-parts'),
    noYear: noYearOf(reader, [...path, 'no-year'], fields['no-year']),
    currencies: currenciesOf(reader, [...path, 'currencies'], fields['currencies']),
  });
}

/** They are of each table; left here they would be passed over. */
const moved = ['currency', 'unit'];

/** Entries of the same heads are of one table, unless they name other columns: tables stand side by side. */
const isSame = (a: TableMap, b: TableMap): boolean =>
  a.sheet === b.sheet &&
  a.heads.some((row) => b.heads.includes(row)) &&
  (a.columns.size === 0 || b.columns.size === 0 || [...a.columns.keys()].some((column) => b.columns.has(column)));

/** Which entry reads a table must not depend on their order. */
function twice(tables: readonly TableMap[]): readonly Finding[] {
  return tables.flatMap((table, i) => {
    const { heads } = table;
    const first = tables.findIndex((one) => one === table || isSame(one, table));
    if (first === i || first < 0) return [];
    const path = ['tables', i, 'heads'];
    const args = { key: path.join('.'), found: heads.join(', '), expected: `tables.${first}`, why: 'twice' } as const;
    return [finding('NAP951', args, { path })];
  });
}

/** The mapping of a document, with findings where it is not as it should be; then it must not be used. */
export function readMapping(document: Fields): { readonly mapping: Mapping; readonly findings: readonly Finding[] } {
  const reader = new Reader();
  reader.fields([], document, ['napkit-import', 'plan', 'tables']);
  if (document['napkit-import'] !== mappingVersion)
    reader.wrong(['napkit-import'], document['napkit-import'], String(mappingVersion));
  const plan = reader.fields(['plan'], document['plan'], ['id', 'title', 'language', 'start', 'end', ...moved]);
  for (const key of moved.filter((one) => plan[one] !== undefined))
    reader.wrong(['plan', key], plan[key] ?? '', `tables.0.${key}`);
  const { tables } = document;
  if (!Array.isArray(tables)) reader.wrong(['tables'], tables, '[…]');
  const mapping: Mapping = present({
    id: reader.pattern(['plan', 'id'], plan['id'], planId, 'my-plan') ?? '',
    title: reader.text(['plan', 'title'], plan['title']),
    language: reader.pattern(['plan', 'language'], plan['language'], language, 'en, fr, sr-Latn'),
    start: reader.day(['plan', 'start'], plan['start']),
    end: reader.day(['plan', 'end'], plan['end']),
    tables: (Array.isArray(tables) ? tables : []).map((table: Value, i) => tableOf(reader, ['tables', i], table)),
  });
  const { start, end } = mapping;
  if (start !== undefined && end !== undefined && end < start) reader.wrong(['plan', 'end'], end, `>= ${start}`);
  return { mapping, findings: [...reader.findings, ...twice(mapping.tables)] };
}

/** The heads that a mapping names, and nothing else of it: what it leaves open does not matter here. */
export function readHeads(document: Fields): {
  readonly heads: readonly ToldHeads[];
  readonly findings: readonly Finding[];
} {
  const reader = new Reader();
  const { tables } = document;
  if (!Array.isArray(tables)) reader.wrong(['tables'], tables, '[…]');
  const heads = (Array.isArray(tables) ? tables : []).map((table: Value, i) => {
    const path = ['tables', i];
    const fields = reader.fields(path, table);
    const sheet = reader.text([...path, 'sheet'], fields['sheet']);
    return { sheet, heads: reader.rows([...path, 'heads'], fields['heads']) };
  });
  return { heads, findings: reader.findings };
}
