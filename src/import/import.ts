// A foreign workbook with its mapping -> plans, and an account of every row.

import { type Finding, finding } from '../finding/finding.js';
import type { Missing } from './decided.js';
import { doubted } from './doubted.js';
import type { DraftPlan } from './draft.js';
import { decimalText, none } from './exact.js';
import type { FoundTables } from './found.js';
import { type LeftColumn, leftColumns } from './left-columns.js';
import type { Mapping, TableMap } from './mapping.js';
import { strangers, tableFor } from './mapping-fits.js';
import { idsFor } from './names.js';
import { type ImportWords, type PlanMade, planOf } from './plan-of.js';
import { columnsAs, isSummed, type ReadTable, type RowFate, type Taking } from './row-reading.js';
import { outsideFates } from './row-sums.js';
import { allSums, type Sums, sumsOf } from './sums.js';
import type { Table } from './table.js';
import { takeTable } from './take.js';
import { type TotalCheck, totalChecks, totalFindings } from './totals.js';

export interface PlanAccount extends PlanMade {
  readonly id: string;
  /** Exact sums of the amounts of its rows by currency, in whole units of it: decimal texts. */
  readonly sums: ReadonlyMap<string, string>;
}

/** Exact decimal texts, in whole units of the currency. */
export interface SumCheck {
  /** ISO 4217; "" where nothing tells it. */
  readonly currency: string;
  readonly sheet: string;
  readonly taken: string;
}

export interface Account {
  readonly plans: readonly PlanAccount[];
  readonly missing: readonly Missing[];
  readonly fates: readonly RowFate[];
  readonly totals: readonly TotalCheck[];
  /** By currency: all amounts in the columns of costs that sum no others, and those that became part of a plan. */
  readonly sums: readonly SumCheck[];
  /** Amounts in columns that the mapping ignores. */
  readonly left: readonly LeftColumn[];
  readonly findings: readonly Finding[];
}

/** Amounts of a draft by currency. */
const takenSums = ({ nodes }: DraftPlan): Sums =>
  sumsOf(
    [...nodes.values()]
      .flatMap((node) => node.costs)
      .flatMap(({ amount, currency, map }) => (amount === undefined ? [] : [{ amount, currency, unit: map.unit }])),
  );

function sumChecks(sheet: Sums, taken: Sums): readonly SumCheck[] {
  return [...sheet].map(([code, sum]) => ({
    currency: code,
    sheet: decimalText(sum),
    taken: decimalText(taken.get(code) ?? none),
  }));
}

/** A plan is made of activities, and no plan is no result. */
function nothing(drafts: readonly DraftPlan[], used: readonly ReadTable[], name: string): readonly Finding[] {
  const isAny = used.some(({ map }) => columnsAs(map, 'activity').length > 0);
  if (isAny && drafts.length > 0) return [];
  return [finding('NAP961', { name, why: isAny ? 'rows' : 'activities' }, { path: ['tables'] })];
}

/** Reads all rows. Plans are made for all that the mapping decides; what it leaves open is told in `missing`. */
export function importPlans(found: FoundTables, mapping: Mapping, file: string, words: ImportWords): Account {
  const foreign = strangers(mapping, found.tables, file);
  const taking: Taking = { file, plans: new Map(), findings: [...foreign] };
  const read = found.tables.map((table) => {
    const map = mapping.tables.find((one) => tableFor(one, [table]) === table) ?? unused(table);
    return { table, map, fates: takeTable(table, map, taking) };
  });
  const used = read.filter(({ map }) => map.use);
  const fates = [...outsideFates(found.outside, used), ...read.flatMap((one) => one.fates)];
  const drafts = [...taking.plans.values()].filter(({ rows }) => rows > 0);
  const ids = idsFor(drafts.map(({ name }) => (name === '' ? mapping.id : `${mapping.id}-${name}`)));
  const made = drafts.map((draft) => {
    const key = draft.name === '' ? mapping.id : `${mapping.id}-${draft.name}`;
    const id = drafts.length === 1 ? mapping.id : (ids.get(key) ?? key);
    return { id, plan: planOf(draft, id, mapping, file, words) };
  });
  const totals = used.flatMap(({ table, map }) => totalChecks(table, map));
  return {
    plans: made.flatMap(({ id, plan }) => ('what' in plan ? [] : [{ ...plan, id, sums: planSums(plan) }])),
    missing: made.flatMap(({ plan }) => ('what' in plan ? [plan] : [])),
    fates,
    totals,
    sums: sumChecks(allSums(fates.filter(isSummed).map(({ sums }) => sums)), allSums(drafts.map(takenSums))),
    left: leftColumns(used),
    findings: [
      ...(foreign.length > 0 ? [] : nothing(drafts, used, file)),
      ...taking.findings,
      ...totalFindings(totals, file),
      ...used.flatMap((one) => doubted(one, file)),
    ],
  };
}

const planSums = ({ draft }: PlanMade): ReadonlyMap<string, string> =>
  new Map([...takenSums(draft)].map(([code, sum]) => [code, decimalText(sum)]));

const unused = (table: Table): TableMap => ({
  sheet: table.sheet,
  use: false,
  heads: [],
  from: 0,
  to: 0,
  headings: 'ignore',
  totals: [],
  columns: new Map(),
  severalYears: 'equal-parts',
  noYear: 'first-year',
  currencies: new Map(),
});
