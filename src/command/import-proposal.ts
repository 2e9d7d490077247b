// What an import proposes for each table, for people and for programs.

import { columnLetters, columnsBeside } from '../import/column-letters.js';
import type { FoundTables } from '../import/found.js';
import { type Mapping, type TableMap, unusedFor } from '../import/mapping.js';
import { textTable } from '../render/text-table.js';
import type { Say } from '../text/say.js';

const hasMoney = ({ columns }: TableMap): boolean =>
  [...columns.values()].some(({ as }) => as === 'cost' || as === 'total');

const moneyText = ({ unit, currency, currencies }: TableMap, say: Say): string =>
  say('import.money', {
    currency: currencies.size > 0 ? 'column' : (currency ?? 'none'),
    unit: unit ?? 'none',
  });

export function proposalText(mapping: Mapping, { tables }: FoundTables, say: Say): string {
  const parts = mapping.tables.flatMap((map, i) => {
    const table = tables[i];
    const head = say('import.table', {
      sheet: map.sheet,
      heads: map.heads.join(', '),
      from: map.from,
      to: map.to,
      rows: table?.data.length ?? 0,
      columns: columnsBeside(map, mapping) ?? 'all',
      use: map.use ? 'yes' : unusedFor(map),
    });
    const rows = [...map.columns].map(([column, { head: title, as, year, fiscal, source }]) => [
      columnLetters(column),
      title,
      [as, year, fiscal, source].filter((part) => part !== undefined).join(' '),
    ]);
    const columns = [
      { title: say('import.column.column'), align: 'start' },
      { title: say('import.column.head'), align: 'start', most: 50 },
      { title: say('import.column.as'), align: 'start', most: 50 },
    ] as const;
    return [head, ...(map.use && hasMoney(map) ? [moneyText(map, say)] : []), ...textTable(columns, rows), ''];
  });
  return `${parts.join('\n')}\n`;
}

export function proposalJson(mapping: Mapping, { tables }: FoundTables): object {
  return {
    plan: { id: mapping.id, title: mapping.title },
    tables: mapping.tables.map((map, i) => ({
      sheet: map.sheet,
      use: map.use,
      hidden: tables[i]?.hidden ?? false,
      heads: map.heads,
      rows: [map.from, map.to],
      unit: map.unit ?? null,
      currency: map.currency ?? null,
      data: tables[i]?.data.length ?? 0,
      columns: [...map.columns].map(([column, one]) => ({ column: columnLetters(column), ...one })),
    })),
  };
}
