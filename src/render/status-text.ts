// The status screen: goals with traffic lights, money, what is late, who has not reported. At most 40 lines.

import type { Figures } from '../figure/figures.js';
import type { FundingRow } from '../figure/funding-row.js';
import { gapsObject } from '../figure/gaps-json.js';
import type { ImplementationRow } from '../figure/implementation.js';
import type { Plan } from '../plan/model.js';
import type { Node } from '../plan/model-tree.js';
import { present } from '../plan/read.js';
import type { Drafts } from '../plan/returns.js';
import { inLanguage } from '../plan/text.js';
import { leadOf } from '../plan/tree.js';
import type { Say } from '../text/say.js';
import { amountText, figureText, whyText } from './figure-text.js';
import { headText } from './gaps-text.js';
import { heading, type Light, paint, type Screen, screenOf, shapes } from './screen.js';
import { columnsOf, safeText } from './terminal-text.js';
import { cut, pad } from './text-table.js';

export interface StatusView {
  readonly plan: Plan;
  readonly figures: Figures;
  readonly snapshot: string;
  readonly version: string;
  readonly findings: { readonly errors: number; readonly warnings: number };
  /** The plan as the user named it, for the commands shown. */
  readonly argument: string;
  readonly period?: string;
  readonly drafts?: Drafts;
}
/** By the implementation rate: from 80 % good, from 50 % to be watched. Nothing due yet is unknown, not good. */
function lightOf(row: ImplementationRow | undefined): Light {
  const rate = row?.figures['implementation.rate'].value;
  if (typeof rate !== 'number') return 'unknown';
  return rate >= 0.8 ? 'good' : rate >= 0.5 ? 'warn' : 'bad';
}

export function statusText(
  view: StatusView,
  say: Say,
  { color, columns }: { readonly color: boolean; readonly columns: number },
): string {
  const screen = screenOf(say, { color, columns });
  const [title = '', ...facts] = headText(view.plan, view.figures, view, say).split('\n');
  const lines = [
    screen.ink.bold(cut(safeText(title), screen.width)),
    ...facts.map((f) => screen.ink.dim(cut(f, screen.width))),
    cut(planLine(view, screen), screen.width),
    '',
    ...goalLines(view, screen),
    '',
    ...moneyLines(view, screen),
    '',
    ...lateLines(view, screen),
    '',
    ...missingLines(view, screen),
    '',
    screen.ink.dim(say('status.findings', { ...view.findings, plan: view.argument })),
  ];
  return `${lines.join('\n')}\n`;
}

function planLine({ figures }: StatusView, { say }: Screen): string {
  const { states, total } = figures.implementation();
  return say('status.plan-line', {
    done: states.filter((s) => s.completed).length,
    backed: states.filter((s) => s.evidence.length > 0).length,
    total: states.length,
    delayed: states.filter((s) => s.delayed).length,
    silent: Number(total.figures['implementation.notReported'].value),
  });
}

function bar(share: number | undefined, length: number): string {
  if (share === undefined) return '┄'.repeat(length);
  const full = Math.round(Math.min(1, Math.max(0, share)) * length);
  return '█'.repeat(full) + '░'.repeat(length - full);
}

/** The first of a list that fit into so many lines, one of them kept for "and n more". */
const firstOf = <T>(list: readonly T[], lines: number): readonly T[] =>
  list.length <= lines ? list : list.slice(0, lines - 1);
const moreLine = (count: number, { ink, say }: Screen): readonly string[] =>
  count === 0 ? [] : [ink.dim(say('status.more', { count }))];

function goalLines({ plan, figures }: StatusView, screen: Screen): readonly string[] {
  const { say } = screen;
  const implementation = new Map(
    figures
      .implementation()
      .by('goal')
      .map((r) => [r.key, r]),
  );
  const funding = new Map(
    figures
      .funding()
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
  const done = Number(row?.figures['implementation.completed'].value ?? 0);
  const rate = row?.figures['implementation.rate'].value;
  const coverage = money?.figures['funding.coverage'];
  return {
    light,
    title: safeText(`${goal.id}  ${inLanguage(goal.title, say.language)}`),
    signal: say(`status.signal.${light}`),
    bar: bar(typeof rate === 'number' ? rate : undefined, 10),
    done: due === 0 ? say('status.none-due') : say('status.done', { done, due }),
    funded: `${coverage === undefined ? '–' : figureText(coverage, format)} ${say('status.funded')}`,
  };
}

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

function moneyLines({ plan, figures }: StatusView, screen: Screen): readonly string[] {
  const { say, format, ink, width } = screen;
  const funding = figures.funding();
  const { figures: total } = funding.recorded?.row ?? funding.total;
  const ids = [
    'funding.need',
    'funding.secured',
    'funding.pledged',
    'funding.firmGap',
    'funding.coverage',
    'funding.spent',
    'funding.donorDependency',
  ] as const;
  const parts = ids.map((id) => ({ name: say(`figure.${id}.short`), value: amountText(total[id], format) }));
  const reasons = [...new Set([...ids.map((id) => whyText(funding.total.figures[id], say))].filter((t) => t !== ''))];
  const years =
    funding.recorded === undefined ? [] : [say('gaps.recorded', { years: funding.recorded.years.join(', ') })];
  return [
    heading(`${say('status.title.money')} · ${plan.currency}`, screen),
    ...filled(parts, screen),
    ...[...years, ...reasons].map((t) => ink.dim(cut(t, width))),
  ];
}

/** Names with values, as many a line as fit. */
function filled(
  parts: readonly { readonly name: string; readonly value: string }[],
  { ink, width }: Screen,
): readonly string[] {
  const lines: { used: number; text: string }[] = [];
  for (const { name, value } of parts) {
    const size = columnsOf(name) + 1 + columnsOf(value);
    const text = `${name} ${ink.bold(value)}`;
    const last = lines.at(-1);
    if (last === undefined || last.used + 3 + size > width) lines.push({ used: size, text });
    else {
      last.text += `   ${text}`;
      last.used += 3 + size;
    }
  }
  return lines.map((l) => l.text);
}

function lateLines({ figures }: StatusView, screen: Screen): readonly string[] {
  const { say, width } = screen;
  const { late } = figures.implementation();
  const shown = firstOf(late, 7).map(({ activity, slippage }) => {
    const days = slippage === undefined ? '' : say('status.days', { count: slippage });
    const right = `${pad(cut(safeText(leadOf(activity) ?? ''), 14), 14, 'start')} ${pad(days, 9, 'end')}`;
    const room = width - columnsOf(right) - 1;
    return `${pad(cut(safeText(`${activity.id}  ${inLanguage(activity.title, say.language)}`), room), room, 'start')} ${right}`;
  });
  return [
    heading(`${say('status.title.late')} (${late.length})`, screen),
    ...(late.length === 0 ? [say('status.nothing-late')] : [...shown, ...moreLine(late.length - shown.length, screen)]),
  ];
}

function missingLines({ plan, figures }: StatusView, screen: Screen): readonly string[] {
  const { say, width } = screen;
  const head = heading(say('status.title.missing'), screen);
  const last = figures.reporting().byPeriod.at(-1);
  if (plan.reporting === undefined || last === undefined) return [head, say('status.no-calendar')];
  const missing = last.owed.filter((o) => o.state === 'missing');
  if (missing.length === 0) return [head, say('status.all-reported', { period: last.key })];
  const counts = say('status.missing-of', {
    period: last.key,
    missing: missing.length,
    due: last.owed.length,
    late: last.owed.filter((o) => o.state === 'late').length,
  });
  return [head, counts, cut(safeText(missing.map((o) => o.institution).join(', ')), width)];
}

/** The screen as data: the three gaps, and the count of findings. */
export function statusObject(
  { plan, figures, snapshot, version, findings, period, drafts }: StatusView,
  say: Say,
): { readonly [key: string]: unknown } {
  return {
    ...gapsObject(plan, figures, present({ by: 'goal' as const, version, snapshot, period, drafts }), say),
    findings,
  };
}
