// The review meeting's agenda, made from the figures: a proposal per activity with its reason, deviations, lost money.

import type { ActivityState } from '../../figure/state.js';
import type { DecisionKind, Funding, Node } from '../../plan/model.js';
import {
  blank,
  columnsOf,
  dateCell,
  daysCell,
  figureCell,
  idCell,
  moneyCell,
  paragraph,
  row,
  section,
  signalCell,
  tableBlock,
  textCell,
  wordsCell,
} from '../cells.js';
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
        { id: 'id', title: 'report.column.id', width: 1 },
        { id: 'activity', title: 'term.activity', width: 5 },
        { id: 'lead', title: 'term.lead', width: 2 },
        { id: 'proposal', title: 'report.column.proposal', width: 2 },
        { id: 'why', title: 'report.column.reason', width: 4 },
        { id: 'said', title: 'report.column.reported-reason', width: 4 },
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

/** Deadlines that were moved since the first snapshot, so that nothing is hidden by revision. */
export function deviationsSection(context: ReportContext): Section {
  const { say, plan, title, format, figures } = context;
  const first = [...plan.snapshots].sort((a, b) => (a.date < b.date ? -1 : 1))[0];
  const moved = plan.activities.filter((a) => first?.ends[a.id] !== undefined && a.end !== first.ends[a.id]);
  const dropped = Object.keys(first?.ends ?? {}).filter((id) => !plan.node.has(id));
  const rows = moved.map((a) => {
    const state = figures.implementation().state.get(a.id);
    return row(
      idCell(a.id),
      textCell(title(a.title)),
      dateCell(first?.ends[a.id]),
      dateCell(a.end),
      state?.slippageFirst === undefined ? blank : daysCell(state.slippageFirst),
    );
  });
  const columns = columnsOf(
    [
      { id: 'id', title: 'report.column.id', width: 1 },
      { id: 'activity', title: 'term.activity', width: 6 },
      { id: 'first', title: 'report.column.first-end', width: 2 },
      { id: 'now', title: 'report.column.end', width: 2 },
      { id: 'days', title: 'figure.activity.slippageFirst.short', align: 'end', width: 2 },
    ],
    say,
  );
  const blocks: readonly Block[] = [
    ...(rows.length === 0
      ? []
      : [
          tableBlock({
            caption: say('report.deviations.caption', { date: first === undefined ? '' : format.day(first.date) }),
            columns,
            rows,
          }),
        ]),
    ...(dropped.length === 0 ? [] : [paragraph(say('report.deviations.dropped', { ids: dropped.join(', ') }), 'note')]),
  ];
  return section(
    'deviations',
    say('report.deviations.title'),
    blocks,
    first === undefined ? say('report.deviations.no-snapshot') : say('report.deviations.empty'),
  );
}

/** Pledges of past years that never became commitments, and approved money that was not spent. */
export function lostFundingSection(context: ReportContext): Section {
  const { say, plan, date, sourceName, title } = context;
  const year = Number(date.slice(0, 4));
  const pledged = (f: Funding): boolean =>
    f.year < year && f.amounts.pledged !== undefined && f.amounts.pledged.minor > (f.amounts.committed?.minor ?? 0n);
  const lost = plan.funding.filter(pledged);
  const nodeTitle = (n: Node): string => (n.kind === 'plan' ? say('figure.none.goal') : title(n.title));
  const rows = lost.flatMap((f) => {
    const promised = f.amounts.pledged;
    if (promised === undefined) return [];
    const missing = { currency: promised.currency, minor: promised.minor - (f.amounts.committed?.minor ?? 0n) };
    return [
      row(
        idCell(f.node.id),
        textCell(nodeTitle(f.node)),
        textCell(sourceName(f.source)),
        textCell(String(f.year)),
        moneyCell(promised),
        f.amounts.committed === undefined ? blank : moneyCell(f.amounts.committed),
        moneyCell(missing),
      ),
    ];
  });
  const columns = columnsOf(
    [
      { id: 'id', title: 'report.column.id', width: 1 },
      { id: 'title', title: 'report.column.concerns', width: 4 },
      { id: 'source', title: 'term.source', width: 3 },
      { id: 'year', title: 'term.year', width: 1 },
      { id: 'pledged', title: 'figure.funding.pledged.short', align: 'end', width: 2 },
      { id: 'committed', title: 'figure.funding.committed.short', align: 'end', width: 2 },
      { id: 'lost', title: 'report.column.fell-through', align: 'end', width: 2 },
    ],
    say,
  );
  const absorption = context.figures
    .funding()
    .by('year')
    .filter((r) => Number(r.key) < year && typeof r.figures['funding.absorption'].value === 'number');
  const spent = absorption.map((r) =>
    row(
      textCell(r.key),
      figureCell(r.figures['funding.secured'], say),
      figureCell(r.figures['funding.spent'], say),
      figureCell(r.figures['funding.absorption'], say),
      figureCell(r.figures['funding.credibility'], say),
    ),
  );
  const spentColumns = columnsOf(
    [
      { id: 'year', title: 'term.year', width: 2 },
      ...(['secured', 'spent', 'absorption', 'credibility'] as const).map((id) => ({
        id,
        title: `figure.funding.${id}.short` as const,
        align: 'end' as const,
        width: 2,
      })),
    ],
    say,
  );
  const blocks: readonly Block[] = [
    ...(rows.length === 0
      ? []
      : [tableBlock({ caption: say('report.lost.caption', { currency: plan.currency }), columns, rows })]),
    ...(spent.length === 0
      ? []
      : [
          tableBlock({
            caption: say('report.lost.spent', { currency: plan.currency }),
            columns: spentColumns,
            rows: spent,
          }),
        ]),
  ];
  return section('lost-funding', say('report.lost.title'), blocks, say('report.lost.empty'));
}
