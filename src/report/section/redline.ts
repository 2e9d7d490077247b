// The plan before and after the latest review: what its decisions change, from - to.

import { day } from '../../plan/day.js';
import type { Decision } from '../../plan/model-learning.js';
import type { Text } from '../../plan/model-tree.js';
import { blank, columnsOf, dateCell, idCell, row, section, tableBlock, textCell, wordsCell } from '../cells.js';
import { idColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Cell, Section } from '../model.js';
import { byDate, titleCell } from './decisions.js';

const columns = [
  idColumn,
  words('title', 'report.column.concerns', 3),
  words('decision', 'report.column.decision', 1.5),
  words('change', 'report.column.change', 3),
  words('from', 'report.column.from', 2),
  words('to', 'report.column.to', 3),
];

/** A day is written as days are; all else as a person wrote it. */
function valueCell(text: Text | undefined, { say }: ReportContext): Cell {
  const date = typeof text === 'string' ? day(text) : undefined;
  return date === undefined ? wordsCell(text, say) : dateCell(date);
}

/** What goes out of the plan stood there from its start to its end. */
function fromCell({ decision, on, from }: Decision, context: ReportContext): Cell {
  const { start, end } = context.plan.node.get(on) ?? {};
  const goes = decision === 'drop' || decision === 'merge';
  if (from !== undefined || !goes) return valueCell(from, context);
  if (start === undefined || end === undefined) return blank;
  const { format, say } = context;
  return textCell(say('report.cover.span', { start: format.shortDay(start), end: format.shortDay(end) }));
}

function toCell({ decision, to }: Decision, context: ReportContext): Cell {
  if (to === undefined && (decision === 'drop' || decision === 'merge'))
    return textCell(context.say(`report.redline.${decision}`));
  return valueCell(to, context);
}

/** Dropping, merging and adding change the plan also where nobody wrote from and to. */
const changesPlan = ({ decision, from, to }: Decision): boolean =>
  from !== undefined || to !== undefined || ['drop', 'merge', 'add', 'postpone'].includes(decision);

export function redlineSection(context: ReportContext): Section {
  const { say, plan } = context;
  const last = byDate(plan.reviews, context)[0];
  const rows = (last?.decisions ?? [])
    .filter(changesPlan)
    .map((d) =>
      row(
        idCell(d.on),
        titleCell(d, context),
        textCell(say(`decision.${d.decision}`)),
        wordsCell(d.change, say),
        fromCell(d, context),
        toCell(d, context),
      ),
    );
  const table = { caption: say('report.redline.caption'), columns: columnsOf(columns, say), rows };
  const blocks = rows.length === 0 ? [] : [tableBlock(table)];
  return section(
    'redline',
    say('report.redline.title'),
    blocks,
    say(last === undefined ? 'report.decisions.empty' : 'report.redline.empty'),
  );
}
