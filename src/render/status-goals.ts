// Goals on the status screen: traffic light, bar, what is done and what is funded.

import type { FigureValue } from '../figure/figure.js';
import type { Figures } from '../figure/figures.js';
import { shownOf } from '../figure/funding.js';
import type { FundingRow } from '../figure/funding-row.js';
import type { ImplementationRow } from '../figure/implementation.js';
import type { Plan } from '../plan/model.js';
import type { Node } from '../plan/model-tree.js';
import { inLanguage } from '../plan/text.js';
import type { Say } from '../text/say.js';
import { figureText } from './figure-text.js';
import { firstOf, heading, type Light, moreLine, paint, type Screen, shapes } from './screen.js';
import { columnsOf, safeText } from './terminal-text.js';
import { cut, pad } from './text-table.js';

/** By the implementation rate: from 80 % good, from 50 % to be watched. Nothing due yet is unknown, not good. */
function lightOf(row: ImplementationRow | undefined): Light {
  const rate = row?.figures['implementation.rate'].value;
  if (typeof rate !== 'number') return 'unknown';
  return rate >= 0.8 ? 'good' : rate >= 0.5 ? 'warn' : 'bad';
}

function bar(share: number | undefined, length: number): string {
  if (share === undefined) return '┄'.repeat(length);
  const full = Math.round(Math.min(1, Math.max(0, share)) * length);
  return '█'.repeat(full) + '░'.repeat(length - full);
}

export function goalLines(plan: Plan, figures: Figures, screen: Screen): readonly string[] {
  const { say } = screen;
  const implementation = new Map(
    figures
      .implementation()
      .by('goal')
      .map((r) => [r.key, r]),
  );
  const funding = new Map(
    shownOf(figures.funding())
      .by('goal')
      .map((r) => [r.key, r]),
  );
  const shown = firstOf(plan.goals, 9);
  const lines = shown.map((goal) => goalCells(goal, implementation.get(goal.id), funding.get(goal.id), screen));
  return [
    heading(say('status.title.goals'), screen),
    ...goalTable(lines, screen),
    ...moreLine(plan.goals.length - shown.length, screen),
  ];
}

interface GoalLine {
  readonly light: Light;
  readonly title: string;
  readonly bar: string;
  readonly signal: string;
  readonly done: string;
  readonly funded: string;
}

function goalCells(
  goal: Node,
  row: ImplementationRow | undefined,
  money: FundingRow | undefined,
  { format, say }: Screen,
): GoalLine {
  const light = lightOf(row);
  const due = Number(row?.figures['implementation.due'].value ?? 0);
  const done = row?.figures['implementation.completed'].value;
  const rate = row?.figures['implementation.rate'].value;
  const coverage = money?.figures['funding.coverage'];
  return {
    light,
    title: safeText(`${goal.id}  ${inLanguage(goal.title, say.language)}`),
    signal: say(`status.signal.${light}`),
    bar: bar(typeof rate === 'number' ? rate : undefined, 10),
    done: due === 0 ? say('status.none-due') : doneText(due, done, say),
    funded: `${coverage === undefined ? '–' : figureText(coverage, format)} ${say('status.funded')}`,
  };
}

/** What is done of what is due; where nothing was ever recorded, nobody knows. */
const doneText = (due: number, done: FigureValue | undefined, say: Say): string =>
  typeof done === 'number' ? say('status.done', { done, due }) : say('status.due-unknown', { due });

/** The room that a title needs at least. On narrow screens the bar makes way for it, then the money, which is told below. */
const leastTitle = 34;

function goalTable(lines: readonly GoalLine[], { ink, width }: Screen): readonly string[] {
  const all = ['signal', 'bar', 'done', 'funded'] as const;
  const layouts = [all, all.filter((c) => c !== 'bar'), ['signal', 'done'] as const];
  const widest = (column: (typeof all)[number]): number => Math.max(0, ...lines.map((l) => columnsOf(l[column])));
  const roomIn = (columns: (typeof layouts)[number]): number =>
    width - 2 - columns.reduce((total, column) => total + widest(column) + 2, 0);
  const columns = layouts.find((layout) => roomIn(layout) >= leastTitle) ?? ['signal', 'done'];
  const room = roomIn(columns);
  return lines.map((l) => {
    const right = columns
      .map((c) => pad(l[c], widest(c), c === 'funded' ? 'end' : 'start'))
      .join('  ')
      .trimEnd();
    const paintIt = paint[l.light](ink);
    return `${paintIt(shapes[l.light])} ${pad(cut(l.title, room), room, 'start')}  ${paintIt(right)}`;
  });
}
