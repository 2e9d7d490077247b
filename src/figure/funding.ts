// Funding figures: need, secured, pledged and the gaps, in total and cut by pillar, goal, objective, activity, lead, source
// and year. Definitions: figure.funding.* in the catalogue.

import type { Plan } from '../plan/model.js';
import type { Node } from '../plan/model-tree.js';
import { activityOf, goalOf, leadOf, objectiveOf, pillarOf } from '../plan/tree.js';
import { activeIn, isCosted, weighedAt } from './costed.js';
import type { CutName } from './figure.js';
import { type FundingRow, fundingRow } from './funding-row.js';
import type { Scope } from './funding-scope.js';
import { grouped } from './group.js';
import { type Ledger, ledgerOf } from './ledger.js';

export interface FundingFigures {
  readonly total: FundingRow;
  /** Only where some years have no funding record: the figures of the years that have. */
  readonly recorded?: { readonly years: readonly number[]; readonly row: FundingRow };
  /** Years that need money, or may need it, and have no funding record. */
  readonly unrecorded: readonly number[];
  /** The contingency package: activities that must go on in a crisis. Absent where the plan names none. */
  readonly essential?: FundingRow;
  /** Rows of a cut, in the order of the plan; the row '' comes last. */
  by(cut: CutName): readonly FundingRow[];
  readonly ledger: Ledger;
}

export function fundingFigures(plan: Plan): FundingFigures {
  const ledger = ledgerOf(plan);
  const unrecorded = unrecordedYears(ledger);
  const costed = new Map(plan.activities.map((a) => [a.id, isCosted(a, plan)]));
  const row = (scope: Scope): FundingRow => fundingRow(scope, plan, ledger, costed);
  const whole = { key: '', entries: ledger.entries, activities: plan.activities, unrecorded };
  const recordedYears = ledger.years.filter((y) => ledger.recorded.has(y));
  const essential = plan.activities.filter((a) => a.activity?.essential !== undefined);
  const made = new Map<CutName, readonly FundingRow[]>();
  return {
    total: row(whole),
    unrecorded,
    ledger,
    ...(unrecorded.length === 0 || recordedYears.length === 0
      ? {}
      : {
          recorded: {
            years: recordedYears,
            row: row({ ...whole, entries: ledger.entries.filter((e) => ledger.recorded.has(e.year)), unrecorded: [] }),
          },
        }),
    ...(essential.length === 0 ? {} : { essential: row(scopeOf(essential, ledger, unrecorded)) }),
    by: (cut) => {
      const rows = made.get(cut) ?? cutRows(cut, plan, ledger, unrecorded, row, costed);
      made.set(cut, rows);
      return rows;
    },
  };
}

function unrecordedYears(ledger: Ledger): readonly number[] {
  const mayNeed = ledger.entries.filter((e) => e.need > 0n || e.costs.some((c) => c.state === 'uncosted'));
  const needed = new Set(mayNeed.map((e) => e.year));
  return ledger.years.filter((y) => needed.has(y) && !ledger.recorded.has(y));
}

function scopeOf(activities: readonly Node[], ledger: Ledger, unrecorded: readonly number[]): Scope {
  const ids = new Set(activities.map((a) => a.id));
  return { key: '', activities, unrecorded, entries: ledger.entries.filter((e) => ids.has(weighedAt(e.unit).id)) };
}

type KeyOf = (node: Node) => string;
const keyOf: { readonly [C in Exclude<CutName, 'source' | 'year'>]: KeyOf } = {
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
export const cutKey = (cut: Exclude<CutName, 'source' | 'year'>, node: Node): string => keyOf[cut](node);

type MakeRow = (scope: Scope) => FundingRow;

function cutRows(
  cut: CutName,
  plan: Plan,
  ledger: Ledger,
  unrecorded: readonly number[],
  row: MakeRow,
  costed: ReadonlyMap<string, boolean>,
): readonly FundingRow[] {
  if (cut === 'year') return yearRows(plan, ledger, row);
  if (cut === 'source') return sourceRows(plan, unrecorded, costed);
  const entries = grouped(ledger.entries, (e) => keyOf[cut](e.unit));
  const activities = grouped(plan.activities, keyOf[cut]);
  return [...cutKeys(cut, plan), '']
    .filter((key) => entries.has(key) || activities.has(key))
    .map((key) =>
      row({ key, cut, entries: entries.get(key) ?? [], activities: activities.get(key) ?? [], unrecorded }),
    );
}

function yearRows(plan: Plan, ledger: Ledger, row: MakeRow): readonly FundingRow[] {
  const entries = grouped(ledger.entries, (e) => String(e.year));
  return ledger.years.map((year) =>
    row({
      key: String(year),
      cut: 'year',
      year,
      entries: entries.get(String(year)) ?? [],
      activities: plan.activities.filter((a) => activeIn(a, year)),
      unrecorded: ledger.recorded.has(year) ? [] : [year],
    }),
  );
}

/** By source: what was planned for it against what it gave; another source may have paid the difference. */
function sourceRows(
  plan: Plan,
  unrecorded: readonly number[],
  costed: ReadonlyMap<string, boolean>,
): readonly FundingRow[] {
  return [...plan.sources.keys(), ''].flatMap((source) => {
    const ledger = ledgerOf(plan, source);
    const used = ledger.entries.some((e) => e.need > 0n || e.supply.size > 0);
    return used
      ? [
          fundingRow(
            { key: source, cut: 'source', entries: ledger.entries, activities: [], unrecorded },
            plan,
            ledger,
            costed,
          ),
        ]
      : [];
  });
}
