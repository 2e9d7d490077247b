// The derivation of any figure: of money in a file of its own, of all else here.

import type { Plan } from '../plan/model.js';
import { activityFigures } from './activity-figures.js';
import { type FigureId, type FundingId, figureTable, type ImplementationId, type ReportingId } from './catalogue.js';
import { type Derivation, matches, type Selection, type TraceStep } from './derivation.js';
import type { Figure } from './figure.js';
import type { Figures } from './figures.js';
import { objectiveFulfilment } from './indicators.js';
import type { OwedReturn } from './reporting.js';
import { type ActivityState, reportsOf } from './state.js';
import { deriveFunding } from './trace-funding.js';

/** Undefined where the figure needs a selection that is not given. The selection is one that the figure can be asked for. */
export function derive(id: FigureId, plan: Plan, figures: Figures, selection: Selection): Derivation | undefined {
  if (id.startsWith('funding.')) return deriveFunding(id as FundingId, plan, figures, selection);
  if (id.startsWith('implementation.')) return deriveImplementation(id as ImplementationId, figures, selection);
  if (id.startsWith('reporting.')) return deriveReporting(id as ReportingId, figures, selection);
  return id.startsWith('activity.')
    ? deriveActivity(id, plan, figures, selection)
    : deriveIndicator(id, figures, selection);
}

function deriveImplementation(id: ImplementationId, figures: Figures, selection: Selection): Derivation {
  const implementation = figures.implementation();
  const states = implementation.states.filter((s) => matches(s.activity, selection));
  const figure = implementation.rowFor(states).figures[id];
  return { figure, steps: statesBehind(figure, states).map(activityStep) };
}

/** Of a count, the activities that are counted; of a rate, those that are due. */
function statesBehind(figure: Figure, states: readonly ActivityState[]): readonly ActivityState[] {
  if (figureTable[figure.id] !== 'count') return states.filter((s) => s.due);
  const counted = new Set(figure.inputs());
  return states.filter((s) => counted.has(s.activity));
}

function activityStep(state: ActivityState): TraceStep {
  const { activity, status, due, completed, byTasks, evidence, recorded } = state;
  const reports = new Set([...reportsOf(state), ...evidence]);
  return {
    label: activity.id,
    values: [
      { name: 'status', value: status, word: `status.${status}` },
      ...(byTasks.length === 0 ? [] : [{ name: 'byTasks' as const, value: 1 }]),
      { name: 'due', value: due ? 1 : 0 },
      ...(recorded
        ? ([
            { name: 'completed', value: completed ? 1 : 0 },
            { name: 'backed', value: evidence.length > 0 ? 1 : 0 },
          ] as const)
        : []),
    ],
    records: [
      { path: activity.path, kind: 'activity', amounts: [] },
      ...[...reports].map(({ path }) => ({ path, kind: 'report' as const, amounts: [] })),
    ],
  };
}

function deriveActivity(id: FigureId, plan: Plan, figures: Figures, { activity }: Selection): Derivation | undefined {
  const state = activity === undefined ? undefined : figures.implementation().state.get(activity);
  const figure = state && activityFigures(state, plan).find((f) => f.id === id);
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
    steps: row.behind(id).map((o) => ({
      label: `${o.institution} · ${o.period.id}`,
      values: [{ name: 'status', value: o.state, word: `return.${o.state}` }, ...fieldsOf(id, o)],
      records: o.received === undefined ? [] : [{ path: o.received.path, kind: 'record', amounts: [] }],
    })),
  };
}

/** What completeness is counted from. */
function fieldsOf(id: ReportingId, { received }: OwedReturn): TraceStep['values'] {
  const { filled, asked } = received ?? {};
  if (id !== 'reporting.completeness' || filled === undefined || asked === undefined) return [];
  return [
    { name: 'filled', value: filled },
    { name: 'asked', value: asked },
  ];
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
