// The review meeting's agenda, made from the figures: a proposal per activity with its reason, deviations, lost money.

import type { ActivityState } from '../../figure/state.js';
import type { DecisionKind } from '../../plan/model-learning.js';
import { columnsOf, idCell, paragraph, row, section, signalCell, tableBlock, textCell, wordsCell } from '../cells.js';
import { activityColumn, idColumn, leadColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Section, Signal, Table } from '../model.js';

interface Proposal {
  readonly state: ActivityState;
  readonly decision: Extract<DecisionKind, 'continue' | 'adjust' | 'postpone' | 'drop'>;
  readonly reason: string;
}

/** A year and more without any start is for dropping or a new beginning; money that is not there means postponing. */
const long = 365;

/** What the figures suggest. The meeting decides; every proposal says why. Completed and cancelled ones are left out. */
function proposalOf(state: ActivityState, context: ReportContext): Proposal | undefined {
  const { say, figures, date } = context;
  const { activity, status, delayed, slippage } = state;
  if (state.completed || status === 'cancelled' || status === 'partially_completed') return undefined;
  const money = figures
    .funding()
    .by('activity')
    .find((r) => r.key === activity.id);
  const unfunded = money?.figures['funding.notFunded'].value === 1;
  const days = slippage ?? 0;
  if (delayed && days >= long && (status === 'not_started' || status === 'not_reported'))
    return { state, decision: 'drop', reason: say('report.agenda.never-started', { days }) };
  if (status === 'suspended') return { state, decision: 'adjust', reason: say('report.agenda.suspended') };
  if (delayed) return { state, decision: 'adjust', reason: say('report.agenda.delayed', { days }) };
  if (unfunded && activity.start !== undefined && activity.start > date)
    return { state, decision: 'postpone', reason: say('report.agenda.unfunded') };
  if (unfunded) return { state, decision: 'adjust', reason: say('report.agenda.unfunded-running') };
  if ((state.progressGap ?? 0) > context.plan.thresholds.onTrackTolerance)
    return {
      state,
      decision: 'adjust',
      reason: say('report.agenda.behind', { gap: context.format.percent(state.progressGap ?? 0) }),
    };
  if (status === 'not_reported' && activity.start !== undefined && activity.start <= date)
    return { state, decision: 'adjust', reason: say('report.agenda.silent') };
  return { state, decision: 'continue', reason: say('report.agenda.on-course') };
}

const signals: { readonly [D in Proposal['decision']]: Signal } = {
  continue: 'good',
  adjust: 'warn',
  postpone: 'warn',
  drop: 'bad',
};

function agendaTable(
  decision: Proposal['decision'],
  list: readonly Proposal[],
  { say, title, leadOf }: ReportContext,
): Table {
  return {
    caption: say('report.agenda.caption', { decision: say(`decision.${decision}`), count: list.length }),
    columns: columnsOf(
      [
        idColumn,
        activityColumn,
        leadColumn,
        words('proposal', 'report.column.proposal', 2),
        words('why', 'report.column.reason', 4),
        words('said', 'report.column.reported-reason', 4),
      ],
      say,
    ),
    rows: list.map(({ state, reason }) =>
      row(
        idCell(state.activity.id),
        textCell(title(state.activity.title)),
        textCell(leadOf(state.activity)),
        signalCell(signals[decision], say(`decision.${decision}`)),
        textCell(reason),
        wordsCell(state.progress?.reason ?? state.progress?.obstacle?.text, say),
      ),
    ),
  };
}

export function agendaSection(context: ReportContext): Section {
  const { say, figures } = context;
  const proposals = figures
    .implementation()
    .states.map((s) => proposalOf(s, context))
    .filter((p) => p !== undefined);
  const order = ['drop', 'postpone', 'adjust', 'continue'] as const;
  const blocks = order.flatMap((decision): readonly Block[] => {
    const list = proposals.filter((p) => p.decision === decision);
    return list.length === 0 ? [] : [tableBlock(agendaTable(decision, list, context))];
  });
  return section(
    'agenda',
    say('report.agenda.title'),
    blocks.length === 0 ? [] : [paragraph(say('report.agenda.lead')), ...blocks],
    say('report.agenda.empty'),
    true,
  );
}
