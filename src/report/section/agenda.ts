// The review meeting's agenda, made from the figures: a proposal per activity with its reason, deviations, lost money.

import type { ActivityState } from '../../figure/state.js';
import { blank, columnsOf, idCell, paragraph, row, section, tableBlock, textCell, wordsCell } from '../cells.js';
import { activityColumn, idColumn, leadColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Cell, Section, Table } from '../model.js';
import { type Proposal, proposalsOf } from './proposals.js';

/** What the latest review until the date decided on the activity. */
function decidedCell({ activity }: ActivityState, { plan, say, date, format }: ReportContext): Cell {
  const decided = plan.reviews
    .filter((r) => r.date <= date)
    .flatMap((r) => r.decisions.filter((d) => d.on === activity.id).map(({ decision }) => ({ day: r.date, decision })))
    .sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  if (decided === undefined) return blank;
  const args = { decision: say(`decision.${decided.decision}`), date: format.shortDay(decided.day) };
  return textCell(say('report.agenda.decided', args));
}

function agendaTable(decision: Proposal['decision'], list: readonly Proposal[], context: ReportContext): Table {
  const { say, title, leadOf } = context;
  return {
    caption: say('report.agenda.caption', { decision: say(`decision.${decision}`), count: list.length }),
    columns: columnsOf(
      [
        idColumn,
        activityColumn,
        leadColumn,
        words('why', 'report.column.reason', 4),
        words('said', 'report.column.reported-reason', 4),
        words('decided', 'report.column.decided', 2),
      ],
      say,
    ),
    rows: list.map(({ state, reason }) =>
      row(
        idCell(state.activity.id),
        textCell(title(state.activity.title)),
        textCell(leadOf(state.activity)),
        textCell(reason),
        wordsCell(state.progress?.reason ?? state.progress?.obstacle?.text, say),
        decidedCell(state, context),
      ),
    ),
  };
}

export function agendaSection(context: ReportContext): Section {
  const { say, figures } = context;
  if (figures.implementation().late === undefined)
    return section('agenda', say('report.agenda.title'), [], say('absence.nothing-recorded', {}), true);
  const proposals = proposalsOf(context);
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
