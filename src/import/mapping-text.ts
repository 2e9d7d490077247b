// A mapping as commented YAML, for a person to look at and to change.

import { columnLetters, columnsBeside } from './column-letters.js';
import { plainText } from './fold.js';
import { targetsIn } from './head.js';
import { targets } from './head-words.js';
import {
  type ColumnMap,
  headingUses,
  type Mapping,
  openYears,
  severalYears,
  type TableMap,
  type Unused,
  unusedFor,
} from './mapping.js';
import { namesInHead, sharedName } from './money-words.js';
import { isSameMoney } from './same-money.js';
import type { Table } from './table.js';
import { titlesOf } from './titles.js';
import { units } from './unit.js';
import { cellText } from './values.js';

/** Comments in the language of the user. */
export interface MappingWords {
  head(file: string): string;
  targets(list: string): string;
  language(): string;
  undecided(): string;
  /** The name of a currency that is of several countries, and some of its codes. */
  shared(name: string, list: string): string;
  same(column: string): string;
  undecidedUnit(list: string): string;
  dates(): string;
  headings(list: string): string;
  totals(): string;
  fiscal(): string;
  decimal(): string;
  several(count: number, list: string): string;
  none(count: number): string;
  currencies(): string;
  unused(why: Unused): string;
  beside(columns: string): string;

  denied(): string;
  level(): string;
}

export const mappingVersion = 1;

const quoted = (text: string): string => JSON.stringify(text);
const comment = (text: string, indent = ''): string =>
  text
    .split('\n')
    .map((line) => `${indent}# ${line}`.trimEnd())
    .join('\n');

/** The first values of a column, as a reminder of what it holds. */
function samples(table: Table, column: number): string {
  const found = new Set<string>();
  for (const row of table.data) {
    const cell = table.rows.get(row)?.get(column);
    if (cell !== undefined) found.add(short(plainText(cellText(cell).replace(/\p{C}/gu, ' '))));
    if (found.size === 3) break;
  }
  return [...found].join(' | ');
}

const short = (text: string): string => (text.length > 28 ? `${text.slice(0, 27)}…` : text);

function columnLine(table: Table, column: number, { head, as, year, fiscal, source, currency }: ColumnMap): string {
  const fields = [
    `as: ${as}`,
    ...(year === undefined ? [] : [`year: ${year}`]),
    ...(fiscal === undefined ? [] : [`year: ${quoted(fiscal)}`]),
    ...(source === undefined ? [] : [`source: ${quoted(source)}`]),
    ...(currency === undefined ? [] : [`currency: ${currency}`]),
    `head: ${quoted(head)}`,
  ];
  const held = samples(table, column);
  return `      ${columnLetters(column)}: {${fields.join(', ')}}${held === '' ? '' : ` # ${held}`}`;
}

/** What is asked of a currency that nothing tells, or a name that several countries have. */
function currencyAsked(table: Table, { columns }: TableMap, words: MappingWords): string {
  const heads = [...columns.values()].filter(({ as }) => as === 'cost' || as === 'total').map(({ head }) => head);
  const name = sharedName([...heads, ...titlesOf(table)]);
  return name === undefined ? words.undecided() : words.shared(name.word, name.codes.slice(0, 3).join(', '));
}

/** In which unit and currency the amounts of a table are. */
function moneyLines(table: Table, map: TableMap, words: MappingWords): readonly string[] {
  const { unit, currency, currencies } = map;
  return [
    ...(unit === undefined ? [comment(words.undecidedUnit(units.join(', ')), '    ')] : []),
    `    unit: ${unit ?? ''}`.trimEnd(),
    ...(currency === undefined && currencies.size === 0 ? [comment(currencyAsked(table, map, words), '    ')] : []),
    `    currency: ${currency ?? ''}`.trimEnd(),
  ];
}

/** True where the head of an ignored column speaks of costs, and cells stand below it. */
const isDenied = (table: Table, column: number, { as, head }: ColumnMap): boolean =>
  as === 'ignore' && targetsIn(head)[0] === 'cost' && table.data.some((row) => table.rows.get(row)?.has(column));

/** The column of costs that tells the same in another currency than one that is ignored. */
function sameAs(table: Table, column: number, one: ColumnMap, { columns }: TableMap): string | undefined {
  if (one.as !== 'ignore' || namesInHead(one.head).length === 0) return undefined;
  const other = [...columns].find(
    ([at, { as, ...own }]) =>
      (as === 'cost' || as === 'total') && isSameMoney(table, { column: at, ...own }, { column, ...one }),
  );
  return other === undefined ? undefined : columnLetters(other[0]);
}

/** True for a level that no column takes: the plan has two above the activities, and both are taken by others. */
const isLevelAbove = (column: number, { as, head }: ColumnMap, { columns }: TableMap): boolean =>
  as === 'ignore' &&
  ['goal', 'objective'].includes(targetsIn(head)[0] ?? '') &&
  [...columns].some(([at, one]) => one.as === 'goal' && at > column);

/** What is said above the line of a column. */
function remarks(table: Table, column: number, one: ColumnMap, map: TableMap, words: MappingWords): readonly string[] {
  const same = sameAs(table, column, one, map);
  if (same !== undefined) return [comment(words.same(same), '      ')];
  if (isLevelAbove(column, one, map)) return [comment(words.level(), '      ')];
  return isDenied(table, column, one) ? [comment(words.denied(), '      ')] : [];
}

function tableText(map: TableMap, table: Table, beside: string | undefined, words: MappingWords): string {
  const open = openYears(table, map);
  const isLong = [...map.columns.values()].some(({ as, year }) => as === 'cost' && year === undefined);
  return [
    ...(beside === undefined ? [] : [comment(words.beside(beside), '  ')]),
    ...(map.use ? [] : [comment(words.unused(unusedFor(map)), '  ')]),
    `  - sheet: ${quoted(map.sheet)}`,
    `    use: ${map.use}`,
    `    heads: [${map.heads.join(', ')}]`,
    `    rows: [${map.from}, ${map.to}]`,
    ...moneyLines(table, map, words),
    ...(table.headings.length === 0
      ? []
      : [comment(words.headings(headingUses.join(', ')), '    '), `    headings: ${map.headings}`]),
    comment(words.totals(), '    '),
    `    totals: [${map.totals.join(', ')}]`,
    ...([...map.columns.values()].some(({ fiscal }) => fiscal) ? [comment(words.fiscal(), '    ')] : []),
    '    columns:',
    ...[...map.columns].flatMap(([column, one]) => [
      ...remarks(table, column, one, map, words),
      columnLine(table, column, one),
    ]),
    comment(words.decimal(), '    '),
    `    decimal: ${map.decimal === undefined ? '' : quoted(map.decimal)}`.trimEnd(),
    ...(isLong
      ? [
          comment(words.several(open.several, severalYears.join(', ')), '    '),
          `    several-years: ${map.severalYears}`,
          comment(words.none(open.none), '    '),
          `    no-year: ${map.noYear}`,
        ]
      : []),
    ...(map.currencies.size === 0
      ? []
      : [
          comment(words.currencies(), '    '),
          '    currencies:',
          ...[...map.currencies].map(([text, code]) => `      ${quoted(text)}: ${code ?? ''}`.trimEnd()),
        ]),
  ].join('\n');
}

/** The mapping of the tables, in their order. */
export function mappingText(mapping: Mapping, tables: readonly Table[], file: string, words: MappingWords): string {
  const plan = [
    `  id: ${quoted(mapping.id)}`,
    `  title: ${quoted(mapping.title)}`,
    ...(mapping.language === undefined ? [comment(words.language(), '  ')] : []),
    `  language: ${mapping.language ?? ''}`.trimEnd(),
    comment(words.dates(), '  '),
    `  start: ${mapping.start ?? ''}`.trimEnd(),
    `  end: ${mapping.end ?? ''}`.trimEnd(),
  ];
  return [
    comment(words.head(file)),
    `napkit-import: ${mappingVersion}`,
    'plan:',
    ...plan,
    '',
    comment(words.targets(targets.join(', '))),
    'tables:',
    ...mapping.tables.flatMap((map, i) => {
      const table = tables[i];
      return table === undefined ? [] : [tableText(map, table, columnsBeside(map, mapping), words)];
    }),
    '',
  ].join('\n');
}
