// The derivation of a figure: what it was summed over, step by step, and the records behind each step.

import type { Plan } from '../plan/model.js';
import type { Spending } from '../plan/model-periods.js';
import type { Cost, CostState, Funding, FundingKind, Node, Recorded } from '../plan/model-tree.js';
import type { Money } from '../plan/money.js';
import type { Path } from '../source/located.js';
import type { FigureId, FundingId, ImplementationId, ReportingId } from './catalogue.js';
import { activeIn, isCosted } from './costed.js';
import type { LedgerEntry, Share } from './entry.js';
import type { Figure } from './figure.js';
import type { Figures } from './figures.js';
import { cutKey } from './funding.js';
import { fundingRow } from './funding-row.js';
import { objectiveFulfilment } from './indicators.js';
import { type Ledger, ledgerOf } from './ledger.js';
import { type ActivityState, activityFigures } from './state.js';

/** Which part of the plan the figure is asked for; all that are given must hold. */
export interface Selection {
  readonly pillar?: string;
  readonly goal?: string;
  readonly objective?: string;
  readonly activity?: string;
  readonly lead?: string;
  readonly source?: string;
  readonly year?: number;
  readonly indicator?: string;
  readonly institution?: string;
}

/** By what each family of figures can be asked for. */
const cuts: { readonly [family: string]: readonly (keyof Selection)[] } = {
  funding: ['pillar', 'goal', 'objective', 'activity', 'lead', 'source', 'year'],
  implementation: ['pillar', 'goal', 'objective', 'activity', 'lead'],
  activity: ['activity'],
  indicator: ['indicator'],
  reporting: ['institution'],
};

/** By what a figure can be asked for; anything else would be passed over, and the answer would be to another question. */
export const cutsOf = (id: FigureId): readonly (keyof Selection)[] =>
  id === 'indicator.objectiveFulfilment' ? ['objective'] : (cuts[id.slice(0, id.indexOf('.'))] ?? []);

/** One step: an activity in a year, an activity, a return, an observation. Values carry the key of their name. */
export interface TraceStep {
  readonly label: string;
  readonly values: readonly {
    readonly name:
      | 'need'
      | 'secured'
      | 'pooled'
      | 'surplus'
      | 'open'
      | 'with-pledges'
      | 'due'
      | 'completed'
      | 'backed'
      | 'status';
    readonly value: Money | number | string;
  }[];
  readonly records: readonly TraceRecord[];
}
export interface TraceRecord extends Recorded {
  /** What the record is; a share is money that another node shared out. */
  readonly kind: 'cost' | 'funding' | 'spending' | 'share' | 'activity' | 'report' | 'record';
  readonly amounts: readonly { readonly name: AmountName; readonly money: Money }[];
  /** Of a cost that is no plain amount. */
  readonly state?: Exclude<CostState, 'amount'>;
  readonly source?: string;
  /** Of a share: the node whose money was shared out, and the places of its further records. */
  readonly from?: string;
  readonly others?: readonly Path[];
}
type AmountName = FundingKind | 'amount' | 'within-resources' | 'secured';
export interface Derivation {
  readonly figure: Figure;
  readonly steps: readonly TraceStep[];
}

/** Undefined where the figure needs a selection that is not given. The selection is one that the figure can be asked for. */
export function derive(id: FigureId, plan: Plan, figures: Figures, selection: Selection): Derivation | undefined {
  if (id.startsWith('funding.')) return deriveFunding(id as FundingId, plan, figures, selection);
  if (id.startsWith('implementation.')) return deriveImplementation(id as ImplementationId, figures, selection);
  if (id.startsWith('reporting.')) return deriveReporting(id as ReportingId, figures, selection);
  return id.startsWith('activity.')
    ? deriveActivity(id, plan, figures, selection)
    : deriveIndicator(id, figures, selection);
}

function matches(node: Node, { pillar, goal, objective, activity, lead }: Selection): boolean {
  const asked = { pillar, goal, objective, activity, lead };
  return (['pillar', 'goal', 'objective', 'activity', 'lead'] as const).every(
    (cut) => asked[cut] === undefined || cutKey(cut, node) === asked[cut],
  );
}

function deriveFunding(id: FundingId, plan: Plan, figures: Figures, selection: Selection): Derivation {
  const funding = figures.funding();
  const ledger = selection.source === undefined ? funding.ledger : ledgerOf(plan, selection.source);
  const { year } = selection;
  const entries = ledger.entries.filter((e) => matches(e.unit, selection) && (year === undefined || e.year === year));
  const activities = plan.activities.filter((a) => matches(a, selection) && (year === undefined || activeIn(a, year)));
  const unrecorded = year === undefined ? funding.unrecorded : funding.unrecorded.filter((y) => y === year);
  const costed = new Map(plan.activities.map((a) => [a.id, isCosted(a, plan)]));
  const scope = {
    key: '',
    entries,
    activities,
    unrecorded,
    ...(year === undefined ? {} : { year }),
    ...(selection.source === undefined ? {} : { cut: 'source' as const }),
  };
  return {
    figure: fundingRow(scope, plan, ledger, costed).figures[id],
    steps: entries.map((e) => fundingStep(e, ledger)),
  };
}

/** In a year without any funding record only the need is known. */
function fundingStep(entry: LedgerEntry, { plan, recorded }: Ledger): TraceStep {
  const { currency } = plan;
  const money = (minor: bigint): Money => ({ currency, minor });
  const given: TraceStep['values'] = [
    { name: 'secured', value: money(entry.paid) },
    ...(pooled(entry) === 0n ? [] : [{ name: 'pooled' as const, value: money(pooled(entry)) }]),
    ...(entry.left === 0n ? [] : [{ name: 'surplus' as const, value: money(entry.left) }]),
    { name: 'open', value: money(entry.need - entry.paid) },
    { name: 'with-pledges', value: money(entry.need - entry.paid - entry.promised) },
  ];
  return {
    label: `${entry.unit.id} · ${entry.year}`,
    values: [{ name: 'need', value: money(entry.need) }, ...(recorded.has(entry.year) ? given : [])],
    records: [
      ...entry.costs.map(costRecord),
      ...entry.funding.map(fundingRecord),
      ...entry.spending.map(spendingRecord),
      ...entry.shares.flatMap((share) => shareRecord(share, currency)),
    ],
  };
}

/** What a pool paid, with the places of the pool's own records. */
function shareRecord({ from, pot, amount }: Share, currency: string): readonly TraceRecord[] {
  const [first, ...others] = [...from.funding, ...from.spending].map((r) => r.path);
  if (first === undefined) return [];
  const money = { currency, minor: amount };
  return [{ path: first, others, kind: 'share', from: from.unit.id, amounts: [{ name: pot, money }] }];
}

/** The part of the secured money that came from pools above, or from tasks. */
const pooled = ({ shares }: LedgerEntry): bigint =>
  shares.filter((s) => s.pot === 'secured').reduce((total, s) => total + s.amount, 0n);

function costRecord(cost: Cost): TraceRecord {
  const name = cost.state === 'within-resources' ? cost.state : ('amount' as const);
  const amounts = cost.value === undefined ? [] : [{ name, money: cost.value }];
  return {
    path: cost.path,
    kind: 'cost',
    amounts,
    ...(cost.state === 'amount' ? {} : { state: cost.state }),
    ...(cost.source === undefined ? {} : { source: cost.source }),
  };
}
function fundingRecord(record: Funding): TraceRecord {
  const amounts = (['approved', 'pledged', 'committed', 'disbursed', 'spent'] as const).flatMap((name) => {
    const money = record.amounts[name];
    return money === undefined ? [] : [{ name, money }];
  });
  return { path: record.path, kind: 'funding', amounts, source: record.source };
}
function spendingRecord(spending: Spending): TraceRecord {
  const amounts = spending.value === undefined ? [] : [{ name: 'spent' as const, money: spending.value }];
  return { path: spending.path, kind: 'spending', amounts, source: spending.source };
}

function deriveImplementation(id: ImplementationId, figures: Figures, selection: Selection): Derivation {
  const implementation = figures.implementation();
  const states = implementation.states.filter((s) => matches(s.activity, selection));
  return { figure: implementation.rowFor(states).figures[id], steps: states.map(activityStep) };
}

function activityStep(state: ActivityState): TraceStep {
  const { activity, status, due, completed, progress, evidence } = state;
  const reports = new Set([...(progress === undefined ? [] : [progress]), ...evidence]);
  return {
    label: activity.id,
    values: [
      { name: 'status', value: status },
      { name: 'due', value: due ? 1 : 0 },
      { name: 'completed', value: completed ? 1 : 0 },
      { name: 'backed', value: evidence.length > 0 ? 1 : 0 },
    ],
    records: [
      { path: activity.path, kind: 'activity', amounts: [] },
      ...[...reports].map(({ path }) => ({ path, kind: 'report' as const, amounts: [] })),
    ],
  };
}

function deriveActivity(id: FigureId, plan: Plan, figures: Figures, { activity }: Selection): Derivation | undefined {
  const state = activity === undefined ? undefined : figures.implementation().state.get(activity);
  const figure = state && activityFigures(state, plan.snapshots).find((f) => f.id === id);
  return state === undefined || figure === undefined ? undefined : { figure, steps: [activityStep(state)] };
}

function deriveReporting(id: ReportingId, figures: Figures, { institution }: Selection): Derivation | undefined {
  const reporting = figures.reporting();
  const rows =
    institution === undefined ? [reporting.total] : reporting.byInstitution.filter((r) => r.key === institution);
  const row = rows[0];
  if (row === undefined) return undefined;
  return {
    figure: row.figures[id],
    steps: row.owed.map((o) => ({
      label: `${o.institution} · ${o.period.id}`,
      values: [{ name: 'status', value: o.state }],
      records: o.received === undefined ? [] : [{ path: o.received.path, kind: 'record', amounts: [] }],
    })),
  };
}

function deriveIndicator(id: FigureId, figures: Figures, { indicator, objective }: Selection): Derivation | undefined {
  const states = figures.indicators();
  if (id === 'indicator.objectiveFulfilment') {
    const figure = objectiveFulfilment(states, objective);
    return {
      figure,
      steps: [
        {
          label: objective ?? '',
          values: [],
          records: figure.inputs().map((r) => ({ path: r.path, kind: 'record', amounts: [] })),
        },
      ],
    };
  }
  const state = states.find((s) => s.indicator.id === indicator);
  if (state === undefined) return undefined;
  const byId = {
    'indicator.actual': state.actual,
    'indicator.target': state.target,
    'indicator.progress': state.progress,
    'indicator.expected': state.expected,
  };
  const figure = Object.entries(byId).find(([key]) => key === id)?.[1];
  if (figure === undefined) return undefined;
  return {
    figure,
    steps: state.observed.map((o) => ({
      label: `${state.indicator.id} · ${o.period.id}`,
      values: typeof o.observation.value === 'number' ? [{ name: 'status', value: String(o.observation.value) }] : [],
      records: [{ path: o.observation.path, kind: 'record', amounts: [] }],
    })),
  };
}
