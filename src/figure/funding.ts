// Funding figures: need, secured, pledged and the gaps, in total and cut by pillar, goal, objective, activity, lead, source
// and year. Definitions: figure.funding.* in the catalogue.

import type { Plan } from '../plan/model.js';
import type { Node } from '../plan/model-tree.js';
import { activityOf, goalOf, leadOf, objectiveOf, pillarOf } from '../plan/tree.js';
import { activeIn, isCosted, weighedAt, type Years } from './costed.js';
import type { CutName } from './figure.js';
import { type FundingRow, fundingRow } from './funding-row.js';
import type { Scope } from './funding-scope.js';
import { grouped } from './group.js';
import { inYears, type Ledger, ledgerOf, mayNeed } from './ledger.js';

/** A total and its rows. */
export interface Shown {
  readonly row: FundingRow;
  /** Rows of a cut, in the order of the plan; the row '' comes last. */
  by(cut: CutName): readonly FundingRow[];
}

export interface FundingFigures {
  readonly total: FundingRow;
  /** Only where some years have no funding record: the figures of the years that have. */
  readonly recorded?: { readonly years: readonly number[] } & Shown;
  /** Years that need money, or may need it, and have no funding record. */
  readonly unrecorded: readonly number[];
  /** The contingency package: activities that must go on in a crisis. Absent where the plan names none. */
  readonly essential?: FundingRow;
  /** Rows of a cut, of all years. */
  by(cut: CutName): readonly FundingRow[];
  /** Some years alone. Not by source: a source's money is not cut to years. */
  within(years: Years): FundingPart;
  readonly ledger: Ledger;
}

export interface FundingPart {
  readonly total: FundingRow;
  by(cut: KeyCut): readonly FundingRow[];
}

/** What a reader is shown: all years, or those with funding records where some have none. Years stand for themselves. */
export const shownOf = ({ total, recorded, by }: FundingFigures): Shown =>
  recorded === undefined
    ? { row: total, by }
    : { row: recorded.row, by: (cut) => (cut === 'year' ? by(cut) : recorded.by(cut)) };

export function fundingFigures(plan: Plan): FundingFigures {
  const ledger = ledgerOf(plan);
  const costed = new Map(plan.activities.map((a) => [a.id, isCosted(a, plan)]));
  const rowIn =
    (within: Ledger): MakeRow =>
    (scope) =>
      fundingRow(scope, plan, within, costed);
  const shown = (within: Ledger): Shown => ({
    row: rowIn(within)({ key: '', entries: within.entries, activities: plan.activities }),
    by: kept((cut) => cutRows(cut, plan, within, rowIn)),
  });
  const all = shown(ledger);
  const years = ledger.years.filter((y) => ledger.recorded.has(y));
  const essential = plan.activities.filter((a) => a.activity?.essential !== undefined);
  return {
    total: all.row,
    by: all.by,
    unrecorded: ledger.unrecorded,
    ledger,
    within: (chosen) => partOf(chosen, plan, ledger, rowIn),
    ...(ledger.unrecorded.length === 0 || years.length === 0
      ? {}
      : { recorded: { years, ...shown(inYears(ledger, ledger.recorded)) } }),
    ...(essential.length === 0 ? {} : { essential: rowIn(ledger)(scopeOf(essential, ledger)) }),
  };
}

function partOf(years: Years, plan: Plan, ledger: Ledger, rowIn: RowIn): FundingPart {
  const part = inYears(ledger, years);
  const activities = plan.activities.filter((a) => activeIn(a, years));
  const whole = { key: '', years, entries: part.entries, activities };
  const row = rowIn(part);
  return { total: row(whole), by: (cut) => keyRows(cut, plan, whole, row) };
}

/** Each cut is worked out once. */
function kept(make: Shown['by']): Shown['by'] {
  const made = new Map<CutName, readonly FundingRow[]>();
  return (cut) => {
    const rows = made.get(cut) ?? make(cut);
    made.set(cut, rows);
    return rows;
  };
}

function scopeOf(activities: readonly Node[], ledger: Ledger): Scope {
  const ids = new Set(activities.map((a) => a.id));
  return { key: '', activities, entries: ledger.entries.filter((e) => ids.has(weighedAt(e.unit).id)) };
}

type KeyCut = Exclude<CutName, 'source' | 'year'>;
type KeyOf = (node: Node) => string;
const keyOf: { readonly [C in KeyCut]: KeyOf } = {
  pillar: (n) => pillarOf(n) ?? '',
  goal: (n) => goalOf(n)?.id ?? '',
  objective: (n) => objectiveOf(n)?.id ?? '',
  activity: (n) => activityOf(n)?.id ?? '',
  lead: (n) => leadOf(weighedAt(n)) ?? '',
};

/** The keys of a cut in the order of the plan. */
export function cutKeys(cut: Exclude<CutName, 'year'>, plan: Plan): readonly string[] {
  const lists = {
    pillar: () => plan.pillars.map((p) => p.id),
    goal: () => plan.goals.map((g) => g.id),
    objective: () => plan.objectives.map((o) => o.id),
    activity: () => plan.activities.map((a) => a.id),
    lead: () => [...plan.institutions.keys()],
    source: () => [...plan.sources.keys()],
  };
  return lists[cut]();
}

/** The key under which a node falls in a cut; '' = none. */
export const cutKey = (cut: KeyCut, node: Node): string => keyOf[cut](node);

type MakeRow = (scope: Scope) => FundingRow;
type RowIn = (ledger: Ledger) => MakeRow;

function cutRows(cut: CutName, plan: Plan, ledger: Ledger, rowIn: RowIn): readonly FundingRow[] {
  const row = rowIn(ledger);
  if (cut === 'year') return yearRows(plan, ledger, row);
  if (cut === 'source') return sourceRows(plan, new Set(ledger.years), rowIn);
  return keyRows(cut, plan, { key: '', entries: ledger.entries, activities: plan.activities }, row);
}

/** A scope in parts, one a key of the cut. */
function keyRows(cut: KeyCut, plan: Plan, scope: Scope, row: MakeRow): readonly FundingRow[] {
  const entries = grouped(scope.entries, (e) => keyOf[cut](e.unit));
  const activities = grouped(scope.activities, keyOf[cut]);
  return [...cutKeys(cut, plan), '']
    .filter((key) => entries.has(key) || activities.has(key))
    .map((key) => row({ ...scope, key, cut, entries: entries.get(key) ?? [], activities: activities.get(key) ?? [] }));
}

function yearRows(plan: Plan, ledger: Ledger, row: MakeRow): readonly FundingRow[] {
  return ledger.years.map((year) =>
    row({
      key: String(year),
      cut: 'year',
      years: new Set([year]),
      entries: [...(ledger.byYear.get(year)?.values() ?? [])],
      activities: plan.activities.filter((a) => activeIn(a, new Set([year]))),
    }),
  );
}

/** By source: what was planned for it against what it gave; another source may have paid the difference. */
function sourceRows(plan: Plan, years: ReadonlySet<number>, rowIn: RowIn): readonly FundingRow[] {
  return [...plan.sources.keys(), ''].flatMap((source) => {
    const ledger = inYears(ledgerOf(plan, source), years);
    const named = ledger.entries.some((e) => mayNeed(e) || e.supply.size > 0 || e.unknownGiven > 0);
    return named ? [rowIn(ledger)({ key: source, cut: 'source', entries: ledger.entries, activities: [] })] : [];
  });
}
