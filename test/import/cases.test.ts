// Foreign sheets as cases: what is proposed, what becomes of each row, and the plan that comes of it.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { accountFindings } from '../../src/command/import-told.js';
import { importWords, mappingWords } from '../../src/command/import-words.js';
import { importCodes } from '../../src/finding/codes/import.js';
import type { Finding } from '../../src/finding/finding.js';
import { bookNotes } from '../../src/import/book-notes.js';
import { decimalText } from '../../src/import/exact.js';
import { tablesIn } from '../../src/import/found.js';
import { type Account, importPlans } from '../../src/import/import.js';
import type { ColumnMap, Mapping } from '../../src/import/mapping.js';
import { readMapping } from '../../src/import/mapping-read.js';
import { mappingText } from '../../src/import/mapping-text.js';
import { proposedMapping } from '../../src/import/propose-mapping.js';
import { buildPlan } from '../../src/plan/build.js';
import { canonical } from '../../src/plan/document.js';
import { moneyText } from '../../src/plan/money.js';
import type { Fields } from '../../src/plan/read.js';
import { checkSchema } from '../../src/schema/check.js';
import { textSource } from '../../src/source/text-source.js';
import { locatedTree } from '../../src/source/tree.js';
import { sayIn } from '../../src/text/catalogues.js';
import { bookOf, type Plain, sheetOf } from './sheet-of.js';

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly Plain[])[];
  /** What the sheet is beside its values. */
  readonly sheet?: { readonly hidden?: boolean; readonly hiddenRows?: readonly number[] };
  /** Changes that a person makes in the mapping: of the plan, of the first table, of columns by their letters. */
  readonly decide?: {
    readonly plan?: Fields;
    readonly table?: Fields;
    readonly columns?: { readonly [letters: string]: Fields };
    /** A second entry for the first table. */
    readonly again?: Fields;
  };
  readonly expect: {
    readonly columns?: readonly string[];
    /** What is said in the proposal. */
    readonly comments?: readonly string[];
    /** As proposed; "?" for one that is left to a person. */
    readonly language?: string;
    readonly unit?: string;
    /** Unit and currency of each table, "?" for what is left to a person: "thousand UAH". */
    readonly money?: readonly string[];
    readonly currency?: string;
    readonly span?: string;
    /** "2.1 Title: 2026 5, 2027 7.5" */
    readonly nodes?: readonly string[];
    readonly fields?: { readonly [id: string]: Fields };
    /** Ids that nothing has. */
    readonly absent?: readonly string[];
    readonly fates?: { readonly [fate: string]: readonly number[] };
    readonly findings?: readonly string[];
    readonly sum?: string;
    /** What ignored columns hold: "D 7 USD". */
    readonly left?: readonly string[];
  };
}

const folder = path.join(import.meta.dirname, 'cases');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const casesIn = (file: string): readonly Case[] => load(readFileSync(path.join(folder, file), 'utf8')) as Case[];
const say = await sayIn('en');
if (say === undefined) throw new Error('English is there');

const placeless = ({ code, at }: Finding): string =>
  'place' in at ? `${code} ${at.place.cell ?? '-'}` : `${code} ${at.path.join('.')}`;

interface Outcome {
  readonly language: string;
  readonly text: string;
  readonly mapping: Mapping;
  readonly account?: Account;
  readonly findings: readonly string[];
}

/** The way of a user: proposed, written, changed, read again, imported. */
function outcomeOf({ rows, sheet, decide = {} }: Case): Outcome {
  const book = bookOf({ ...sheetOf(rows), ...sheet });
  const found = tablesIn(book);
  const proposed = proposedMapping(found.tables, 'file');
  const { language = '?' } = proposed;
  const text = mappingText(proposed, found.tables, 'file.xlsx', mappingWords(say as NonNullable<typeof say>));
  const written = load(text) as { plan: Fields; tables: Fields[] };
  expect(readMapping(written as Fields).mapping).toEqual(proposed);
  const [first = {}, ...more] = written.tables;
  const columns = Object.entries((first['columns'] ?? {}) as { [key: string]: Fields }).map(([key, one]) => [
    key,
    { ...one, ...decide.columns?.[key] },
  ]);
  const table = { ...first, columns: Object.fromEntries(columns), ...decide.table };
  const again = decide.again === undefined ? [] : [{ ...table, ...decide.again }];
  const changed = {
    ...written,
    plan: { ...written.plan, language: proposed.language ?? 'en', ...decide.plan },
    tables: [table, ...more, ...again],
  };
  const read = readMapping(changed as Fields);
  if (read.findings.length > 0)
    return { language, text, mapping: read.mapping, findings: read.findings.map(placeless) };
  const account = importPlans(
    tablesIn(book, read.mapping.tables),
    read.mapping,
    'file.xlsx',
    importWords(say as NonNullable<typeof say>),
  );
  const notes = bookNotes(book, read.mapping, 'file.xlsx');
  const findings = [...notes, ...account.findings, ...accountFindings(account, 'file.xlsx')].map(placeless);
  return { language, text, mapping: read.mapping, account, findings };
}

const asText = ({ as, year, fiscal, source }: ColumnMap): string =>
  [as, year, fiscal, source].filter((part) => part !== undefined).join(' ');

function linesOf(document: Fields): readonly string[] {
  const { goals, objectives, activities, costs } = canonical(document) as { [list: string]: Fields[] | undefined };
  return [...(goals ?? []), ...(objectives ?? []), ...(activities ?? [])].map((node) => {
    const own = (costs ?? []).filter(({ on }) => on === node['id']);
    const told = own.map(({ year, amount, state, source, currency }) =>
      [year, amount ?? state, source, currency].filter((part) => part !== undefined).join(' '),
    );
    return `${node['id']} ${node['title']}${told.length === 0 ? '' : `: ${told.join(', ')}`}`;
  });
}

const leftText = ({ column, sums }: Account['left'][number]): string =>
  `${column} ${[...sums].map(([code, sum]) => `${decimalText(sum)} ${code || '?'}`).join(' + ')}`;

const raised = new Set<string>();

for (const file of files)
  describe(file, () => {
    it.each(casesIn(file).map((one) => [one.name, one] as const))('%s', (_, one) => {
      const { language, text, mapping, account, findings } = outcomeOf(one);
      for (const told of findings) raised.add(told.split(' ')[0] ?? '');
      const [plan] = account?.plans ?? [];
      const expected = one.expect;
      const [table] = mapping.tables;
      if (expected.columns !== undefined)
        expect([...(table?.columns.values() ?? [])].map(asText)).toEqual(expected.columns);
      for (const comment of expected.comments ?? []) expect(text).toContain(comment);
      if (expected.language !== undefined) expect(language).toBe(expected.language);
      if (expected.unit !== undefined) expect(table?.unit).toBe(expected.unit);
      if (expected.currency !== undefined) expect(table?.currency).toBe(expected.currency);
      if (expected.money !== undefined)
        expect(mapping.tables.map(({ unit = '?', currency = '?' }) => `${unit} ${currency}`)).toEqual(expected.money);
      const head = (plan?.document['plan'] ?? {}) as Fields;
      if (expected.span !== undefined) expect(`${head['start']} ${head['end']}`).toBe(expected.span);
      if (expected.nodes !== undefined)
        expect((account?.plans ?? []).flatMap(({ document }) => linesOf(document))).toEqual(expected.nodes);
      for (const [id, fields] of Object.entries(expected.fields ?? {}))
        expect(recordOf(plan?.document ?? {}, id)).toMatchObject(fields);
      for (const id of expected.absent ?? []) expect(recordOf(plan?.document ?? {}, id)).toBeUndefined();
      for (const [fate, rows] of Object.entries(expected.fates ?? {}))
        expect(account?.fates.filter((row) => row.fate === fate).map(({ row }) => row)).toEqual(rows);
      expect(findings).toEqual(expected.findings ?? []);
      if (expected.sum !== undefined) expect(planSum(plan?.document ?? {})).toBe(expected.sum);
      if (expected.left !== undefined) expect(account?.left.map(leftText)).toEqual(expected.left);
      if (account !== undefined) accounted(one, account);
    });
  });

const recordOf = (document: Fields, id: string): Fields | undefined =>
  Object.values(document)
    .flatMap((list) => (Array.isArray(list) ? (list as Fields[]) : [document['plan'] as Fields]))
    .find((record) => record['id'] === id);

/** Sum of all costs as the plan itself counts them, in units of the currency. */
function planSum(document: Fields): string {
  const { plan } = buildPlan(locatedTree(document, new Map(), [textSource('plan', '')]));
  const costs = plan?.costs.flatMap(({ value }) => (value === undefined ? [] : [value])) ?? [];
  return moneyText({ currency: plan?.currency ?? '', minor: costs.reduce((sum, { minor }) => sum + minor, 0n) });
}

/** True of every import: each row that holds something has a fate, and what comes of it is a plan. */
function accounted({ rows }: Case, { fates, plans }: Account): void {
  const filled = rows.flatMap((row, i) => (row.some((cell) => cell !== null && cell !== '') ? [i + 1] : []));
  expect([...new Set(fates.map(({ row }) => row))].sort((a, b) => a - b)).toEqual(filled);
  for (const { document } of plans)
    expect(
      checkSchema(locatedTree(document, new Map(), [textSource('plan', '')])).map(({ code, args }) => [code, args]),
    ).toEqual([]);
}

describe('findings about foreign sheets', () => {
  it('each have a case that raises them', () => {
    expect(Object.keys(importCodes).filter((code) => !raised.has(code))).toEqual(
      ['NAP961', 'NAP962'].filter((code) => !raised.has(code)),
    );
  });
});
