// What an import says: the proposal for each table, and the account of every row and every sum.

import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import { placed } from '../finding/placed.js';
import type { Account, FoundTables } from '../import/import.js';
import { type Mapping, type TableMap, unusedFor } from '../import/mapping.js';
import { columnLetters } from '../import/mapping-text.js';
import type { Fate, RowFate } from '../import/row-reading.js';
import { findingRecords } from '../render/findings-data.js';
import { textTable } from '../render/text-table.js';
import type { Located } from '../source/located.js';
import type { Say } from '../text/say.js';

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
      use: map.use ? 'yes' : unusedFor(map),
    });
    const rows = [...map.columns].map(([column, { head: title, as, year, source }]) => [
      columnLetters(column),
      title,
      [as, year, source].filter((part) => part !== undefined).join(' '),
    ]);
    const columns = [
      { title: say('import.column.column'), align: 'start' },
      { title: say('import.column.head'), align: 'start', most: 50 },
      { title: say('import.column.as'), align: 'start', most: 50 },
    ] as const;
    return [head, ...(map.use ? [moneyText(map, say)] : []), ...textTable(columns, rows), ''];
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

/** Rows as people write them: "12, 15–20". */
export function ranges(rows: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last !== undefined && row <= last[1] + 1) last[1] = row;
    else parts.push([row, row]);
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

function bySheet(fates: readonly RowFate[], fate: Fate): ReadonlyMap<string, readonly number[]> {
  const sheets = new Map<string, number[]>();
  for (const one of fates) {
    if (one.fate !== fate) continue;
    sheets.set(one.sheet, sheets.get(one.sheet) ?? []);
    sheets.get(one.sheet)?.push(one.row);
  }
  return sheets;
}

/** What the account itself has to tell: rows that were not taken, decisions that are missing, sums that differ. */
export function accountFindings({ fates, missing, sums }: Account, file: string): readonly Finding[] {
  const rows = (['nowhere', 'excluded'] as const).flatMap((why) =>
    [...bySheet(fates, why)].map(([sheet, list]) =>
      finding('NAP960', { rows: ranges(list), count: list.length, why }, { place: { file, sheet } }),
    ),
  );
  const open = missing.map(({ plan, what, ...at }) =>
    finding('NAP959', { plan: plan || 'none', what }, { place: { file, ...at } }),
  );
  const differing = sums
    .filter(({ sheet, taken }) => sheet !== taken)
    .map(({ sheet, taken, currency }) => finding('NAP962', { sum: sheet, taken, currency }, { place: { file } }));
  return [...rows, ...open, ...differing];
}

const shownFates: readonly Fate[] = [
  'taken',
  'head',
  'heading',
  'total',
  'beside',
  'outside',
  'nowhere',
  'excluded',
  'unused',
];

function rowsText(fates: readonly RowFate[], say: Say): readonly string[] {
  return shownFates.flatMap((fate) =>
    [...bySheet(fates, fate)].map(
      ([sheet, rows]) => `  ${say('import.fate', { sheet, count: rows.length, rows: ranges(rows), fate })}`,
    ),
  );
}

const activitiesIn = ({ draft }: Account['plans'][number]): number =>
  [...draft.nodes.values()].filter(({ level }) => level === 'activity').length;

function plansText({ plans }: Account, say: Say): readonly string[] {
  const columns = [
    { title: say('import.column.plan'), align: 'start' },
    { title: say('import.column.rows'), align: 'end' },
    { title: say('import.column.activities'), align: 'end' },
    { title: say('import.column.lines'), align: 'end' },
    { title: say('import.column.uncosted'), align: 'end' },
    { title: say('import.column.sum'), align: 'end' },
  ] as const;
  const rows = plans.map((plan) => [
    plan.name || plan.id,
    String(plan.draft.rows),
    String(activitiesIn(plan)),
    String(plan.lines),
    String(plan.uncosted),
    [...plan.sums].map(([currency, sum]) => `${sum} ${currency || '–'}`).join(' + ') || '–',
  ]);
  return textTable(columns, rows);
}

export function accountText(account: Account, say: Say): string {
  const { fates, totals, sums } = account;
  const agreeing = totals.filter(({ agrees }) => agrees).length;
  return [
    ...plansText(account, say),
    '',
    say('import.rows', { count: fates.length }),
    ...rowsText(fates, say),
    ...sums.map(({ currency, sheet, taken }) =>
      say('import.sum', {
        currency: currency || '–',
        sum: sheet,
        taken,
        same: sheet === taken ? 'yes' : 'no',
      }),
    ),
    say('import.totals', { count: totals.length, agreeing }),
    '',
  ].join('\n');
}

export function accountJson(account: Account, findings: readonly Finding[], located: Located, say: Say): object {
  const { plans, fates, totals, sums } = account;
  return {
    plans: plans.map((plan) => ({
      id: plan.id,
      name: plan.name,
      rows: plan.draft.rows,
      activities: activitiesIn(plan),
      costLines: plan.lines,
      uncosted: plan.uncosted,
      sums: Object.fromEntries(plan.sums),
    })),
    sums,
    rows: shownFates.flatMap((fate) =>
      [...bySheet(fates, fate)].map(([sheet, rows]) => ({ sheet, fate, rows: ranges(rows), count: rows.length })),
    ),
    totals,
    findings: findingRecords(placed(findings, located), say),
  };
}
