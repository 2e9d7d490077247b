// What an activity costs and how it is covered, as cells: where no amount is known or needed, the state in words, never 0.

import type { FundingRow } from '../../figure/funding-row.js';
import type { Cost, Node } from '../../plan/model-tree.js';
import { blank, figureCell, signalCell } from '../cells.js';
import type { ReportContext } from '../context.js';
import type { Cell } from '../model.js';

/** How an activity is funded, as a signal: fully, partly, not, uncosted, or not recorded. */
export function coverCell({ figures }: FundingRow, { say }: ReportContext): Cell {
  if (Number(figures['funding.uncosted'].value) > 0) return signalCell('unknown', say('report.cover.uncosted'));
  if (figures['funding.fullyFunded'].value === undefined) return signalCell('unknown', say('report.cover.unrecorded'));
  if (figures['funding.fullyFunded'].value === 1) return signalCell('good', say('report.cover.full'));
  if (figures['funding.partlyFunded'].value === 1) return signalCell('warn', say('report.cover.partly'));
  return figures['funding.notFunded'].value === 1
    ? signalCell('bad', say('report.cover.none'))
    : signalCell('unknown', say('report.cover.unknown'));
}

const costsOf = (activity: Node): readonly Cost[] =>
  [activity, ...activity.children.filter((c) => c.kind === 'task')].flatMap((n) => n.costs);

function stateWord({ state, inLine }: Cost, { say }: ReportContext): string {
  if (state === 'in-other-line') return say('report.cost.in-other-line', { id: inLine ?? '?' });
  return state === 'amount' ? say('report.absent') : say(`report.cost.${state}`);
}

/** Whether the need of an activity is an amount of its own. */
function hasAmount({ figures }: FundingRow): boolean {
  const { value } = figures['funding.need'];
  return value !== undefined && typeof value !== 'number' && value.minor !== 0n;
}

/** The need; where it is no amount, the states of the costs: "no cost", "in 2.2.1", "uncosted". */
export function needCell(activity: Node, money: FundingRow, context: ReportContext): Cell {
  const need = money.figures['funding.need'];
  if (hasAmount(money)) return figureCell(need, context.say);
  const lines = costsOf(activity);
  const words = lines.map((line) => stateWord(line, context));
  const text = words.length === 0 ? context.say('report.cost.uncosted') : [...new Set(words)].join(', ');
  return { kind: 'absent', text };
}

/** The firm gap; none of its own where another line holds the cost, unknown where nothing is costed. */
export function gapCell(activity: Node, money: FundingRow, { say }: ReportContext): Cell {
  const gap = money.figures['funding.firmGap'];
  if (hasAmount(money)) return figureCell(gap, say);
  const isKnown = gap.bound === undefined && gap.value !== undefined;
  if (!isKnown) return { kind: 'absent', text: say('report.absent') };
  return costsOf(activity).some((c) => c.state === 'in-other-line') ? blank : figureCell(gap, say);
}
