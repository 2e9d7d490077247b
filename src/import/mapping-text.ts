// A mapping as commented YAML, for a person to look at and to change.

import { cellName } from '../source/workbook.js';
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
import { besideAt } from './propose.js';
import type { Table } from './table.js';
import { units } from './unit.js';
import { cellText } from './values.js';

/** Comments in the language of the user. */
export interface MappingWords {
  head(file: string): string;
  targets(list: string): string;
  language(): string;
  undecided(): string;
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
  beside(column: string): string;
  denied(): string;
}

export const mappingVersion = 1;

const quoted = (text: string): string => JSON.stringify(text);
const comment = (text: string, indent = ''): string =>
  text
    .split('\n')
    .map((line) => `${indent}# ${line}`.trimEnd())
    .join('\n');

/** "A" for 0. */
export const columnLetters = (column: number): string => cellName(column).slice(0, -1);

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

/** In which unit and currency the amounts of a table are. */
function moneyLines({ unit, currency, currencies }: TableMap, words: MappingWords): readonly string[] {
  return [
    ...(unit === undefined ? [comment(words.undecidedUnit(units.join(', ')), '    ')] : []),
    `    unit: ${unit ?? ''}`.trimEnd(),
    ...(currency === undefined && currencies.size === 0 ? [comment(words.undecided(), '    ')] : []),
    `    currency: ${currency ?? ''}`.trimEnd(),
  ];
}

/** True where the head of an ignored column speaks of costs, and cells stand below it. */
const isDenied = (table: Table, column: number, { as, head }: ColumnMap): boolean =>
  as === 'ignore' && targetsIn(head)[0] === 'cost' && table.data.some((row) => table.rows.get(row)?.has(column));

function tableText(map: TableMap, table: Table, words: MappingWords): string {
  const open = openYears(table, map);
  const beside = besideAt([...map.columns].map(([column, { head }]) => ({ column, head })));
  const isLong = [...map.columns.values()].some(({ as, year }) => as === 'cost' && year === undefined);
  return [
    ...(map.use ? [] : [comment(words.unused(unusedFor(map)), '  ')]),
    `  - sheet: ${quoted(map.sheet)}`,
    `    use: ${map.use}`,
    `    heads: [${map.heads.join(', ')}]`,
    `    rows: [${map.from}, ${map.to}]`,
    ...moneyLines(map, words),
    ...(table.headings.length === 0
      ? []
      : [comment(words.headings(headingUses.join(', ')), '    '), `    headings: ${map.headings}`]),
    comment(words.totals(), '    '),
    `    totals: [${map.totals.join(', ')}]`,
    ...([...map.columns.values()].some(({ fiscal }) => fiscal) ? [comment(words.fiscal(), '    ')] : []),
    '    columns:',
    ...[...map.columns].flatMap(([column, one]) => [
      ...(column === beside ? [comment(words.beside(columnLetters(column)), '      ')] : []),
      ...(column < (beside ?? Infinity) && isDenied(table, column, one) ? [comment(words.denied(), '      ')] : []),
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
      return table === undefined ? [] : [tableText(map, table, words)];
    }),
    '',
  ].join('\n');
}
