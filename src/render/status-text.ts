// The status screen: goals with traffic lights, money, what is late, who has not reported. At most 40 lines.

import type { Figures } from '../figure/figures.js';
import { shownOf } from '../figure/funding.js';
import { told } from '../figure/funding-row.js';
import { gapsObject } from '../figure/gaps-json.js';
import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import { calendarOf } from '../plan/period.js';
import { present } from '../plan/read.js';
import type { Drafts } from '../plan/returns.js';
import { inLanguage } from '../plan/text.js';
import { leadOf } from '../plan/tree.js';
import type { Say } from '../text/say.js';
import { amountText, whyTexts } from './figure-text.js';
import { headText } from './gaps-text.js';
import { firstOf, heading, moreLine, type Screen, screenOf } from './screen.js';
import { goalLines } from './status-goals.js';
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

export async function statusText(
  view: StatusView,
  say: Say,
  { color, columns }: { readonly color: boolean; readonly columns: number },
): Promise<string> {
  const screen = await screenOf(say, { color, columns });
  const [title = '', ...facts] = headText(view.plan, view.figures, view, say).split('\n');
  const lines = [
    screen.ink.bold(cut(safeText(title), screen.width)),
    ...facts.map((f) => screen.ink.dim(cut(f, screen.width))),
    cut(planLine(view, screen), screen.width),
    '',
    ...goalLines(view.plan, view.figures, screen),
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
  const { states, total, late } = figures.implementation();
  if (late === undefined)
    return say('status.plan-line-unknown', {
      count: states.length,
      due: Number(total.figures['implementation.due'].value),
    });
  return say('status.plan-line', {
    done: states.filter((s) => s.completed).length,
    backed: states.filter((s) => s.evidence.length > 0).length,
    total: states.length,
    delayed: states.filter((s) => s.delayed).length,
    silent: Number(total.figures['implementation.notReported'].value),
  });
}

function moneyLines({ plan, figures }: StatusView, screen: Screen): readonly string[] {
  const { say, format, ink, width } = screen;
  const funding = figures.funding();
  const { row } = shownOf(funding);
  const ids = [
    'funding.need',
    'funding.secured',
    'funding.pledged',
    'funding.firmGap',
    'funding.coverage',
    'funding.spent',
    'funding.donorDependency',
  ] as const;
  const parts = ids.map((id) => ({ name: say(`figure.${id}.short`), value: amountText(told(row, id), format) }));
  const reasons = whyTexts(
    ids.map((id) => told(funding.total, id)),
    say,
  );
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
  if (late === undefined) return [heading(say('status.title.late'), screen), say('absence.nothing-recorded', {})];
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
  if (plan.reporting === undefined) return [head, say('status.no-calendar')];
  if (last === undefined) return [head, cut(noneOwed(plan, figures.date, screen), width)];
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

/** That nobody owes a return, and when the next one is due. */
function noneOwed(plan: Plan, date: Day, { say, format }: Screen): string {
  const [next] = calendarOf(plan).filter(({ due }) => due !== undefined && due >= date);
  return say('status.none-owed', {
    period: next?.id ?? 'none',
    due: next?.due === undefined ? '' : format.day(next.due),
  });
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
