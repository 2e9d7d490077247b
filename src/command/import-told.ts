// The account of an import: every row and every sum.

import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import { placed } from '../finding/placed.js';
import { decimalText } from '../import/exact.js';
import type { Account } from '../import/import.js';
import { ranges } from '../import/ranges.js';
import type { Fate, RowFate } from '../import/row-reading.js';
import { allSums, type Sums } from '../import/sums.js';
import { findingRecords } from '../render/findings-data.js';
import { textTable } from '../render/text-table.js';
import type { Located } from '../source/located.js';
import { type Format, formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';

/** Rows of one sheet to which the same happened, and what they hold in the columns of costs. */
interface Group {
  readonly sheet: string;
  readonly rows: string;
  readonly count: number;
  readonly sums: Sums;
}

function bySheet(fates: readonly RowFate[], fate: Fate): readonly Group[] {
  const own = fates.filter((one) => one.fate === fate);
  return [...new Set(own.map(({ sheet }) => sheet))].map((sheet) => {
    const there = own.filter((one) => one.sheet === sheet);
    const rows = ranges(there.map(({ row }) => row));
    return {
      sheet,
      rows,
      count: new Set(there.map(({ row }) => row)).size,
      sums: allSums(there.map(({ sums }) => sums)),
    };
  });
}

/** "183,700 EUR + 20 USD" in a reader's language; without one as programs write it. */
const amountsText = (sums: Sums, format?: Format): string =>
  [...sums].map(([code, sum]) => `${format?.decimal(decimalText(sum)) ?? decimalText(sum)} ${code || '–'}`).join(' + ');

const amountsRecord = (sums: Sums): object =>
  Object.fromEntries([...sums].map(([code, sum]) => [code, decimalText(sum)]));

/** Rows that were not taken: all that the mapping or the lack of a name leaves out, of the others those with amounts. */
function leftRows(fates: readonly RowFate[], file: string): readonly Finding[] {
  const told = fates.filter(({ fate, sums }) => sums.size > 0 || (fate !== 'beside' && fate !== 'outside'));
  return (['nowhere', 'excluded', 'beside', 'outside'] as const).flatMap((why) =>
    bySheet(told, why).map(({ sheet, rows, count, sums }) =>
      finding('NAP960', { rows, count, why, amounts: amountsText(sums) || 'none' }, { place: { file, sheet } }),
    ),
  );
}

/** What the account itself has to tell: rows that were not taken, decisions that are missing, sums that differ. */
export function accountFindings({ fates, missing, sums }: Account, file: string): readonly Finding[] {
  const open = missing.map(({ plan, what, ...at }) =>
    finding('NAP959', { plan: plan || 'none', what }, { place: { file, ...at } }),
  );
  const differing = sums
    .filter(({ sheet, taken }) => sheet !== taken)
    .map(({ sheet, taken, currency }) =>
      finding('NAP962', { sum: sheet, taken, currency: currency || 'none' }, { place: { file } }),
    );
  return [...leftRows(fates, file), ...open, ...differing];
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
  const format = formatFor(say.language);
  return shownFates.flatMap((fate) =>
    bySheet(fates, fate).map(
      ({ sums, ...group }) =>
        `  ${say('import.fate', { ...group, fate, amounts: amountsText(sums, format) || 'none' })}`,
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
  const format = formatFor(say.language);
  const rows = plans.map((plan) => [
    plan.name || plan.id,
    String(plan.draft.rows),
    String(activitiesIn(plan)),
    String(plan.lines),
    String(plan.uncosted),
    [...plan.sums].map(([currency, sum]) => `${format.decimal(sum)} ${currency || '–'}`).join(' + ') || '–',
  ]);
  return textTable(columns, rows);
}

export function accountText(account: Account, say: Say): string {
  const { fates, totals, sums, left } = account;
  const format = formatFor(say.language);
  const agreeing = totals.filter(({ agrees }) => agrees).length;
  return [
    ...plansText(account, say),
    '',
    // Tables that stand side by side share rows.
    say('import.rows', { count: new Set(fates.map(({ sheet, row }) => `${row} ${sheet}`)).size }),
    ...rowsText(fates, say),
    ...sums.map(({ currency, sheet, taken }) =>
      say('import.sum', {
        currency: currency || '–',
        sum: format.decimal(sheet),
        taken: format.decimal(taken),
        same: sheet === taken ? 'yes' : 'no',
      }),
    ),
    ...left.map(({ sums: held, ...column }) => say('import.left', { ...column, amounts: amountsText(held, format) })),
    say('import.totals', { count: totals.length, agreeing }),
    '',
  ].join('\n');
}

export function accountJson(account: Account, findings: readonly Finding[], located: Located, say: Say): object {
  const { plans, fates, totals, sums, left } = account;
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
      bySheet(fates, fate).map(({ sheet, rows, count, sums: held }) => ({
        sheet,
        fate,
        rows,
        count,
        amounts: amountsRecord(held),
      })),
    ),
    ignored: left.map(({ sums: held, ...column }) => ({ ...column, amounts: amountsRecord(held) })),
    totals,
    findings: findingRecords(placed(findings, located), say),
  };
}
