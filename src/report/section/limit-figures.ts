// Limits that a figure knows exactly, so that a report says one number in all places; and how their names are listed.

import type { IndicatorState } from '../../figure/indicators.js';
import { phrases, row, textCell } from '../cells.js';
import type { ReportContext } from '../context.js';
import type { ReportKind, TableRow } from '../model.js';
import type { Effect } from './limit-table.js';

/** A name under what it is told: an activity under the source that pays it. */
export interface Concern {
  readonly of: string;
  readonly name: string;
}

const some = 24;

/** Names one after the other, under what they have in common; of many the first ones. */
export function listed(concerns: readonly Concern[], { say }: ReportContext): string {
  const shown = concerns.slice(0, some);
  const groups = [...new Set(shown.map(({ of }) => of))].map((of) => {
    const names = shown.filter((one) => one.of === of).map(({ name }) => name);
    return of === '' ? names.join(', ') : say('limit.under', { of, names: names.join(', ') });
  });
  const names = phrases(groups, say);
  return concerns.length > some ? say('limit.and-more', { names, count: concerns.length - some }) : names;
}

type Key =
  | 'uncosted'
  | 'unrecorded'
  | 'unproven'
  | 'no-observation'
  | 'no-baseline'
  | 'no-target'
  | 'target-equals-baseline';

function named(key: Key, names: readonly string[], context: ReportContext): readonly TableRow[] {
  if (names.length === 0) return [];
  const text = context.say(`limit.${key}`, { count: names.length });
  const concerns = names.map((name) => ({ of: '', name }));
  return [row(textCell(text), textCell(listed(concerns, context)))];
}

function needRows(context: ReportContext): readonly TableRow[] {
  const { total, unrecorded } = context.figures.funding();
  const uncosted = new Set(total.figures['funding.uncosted'].inputs());
  const ids = context.plan.activities.filter((a) => uncosted.has(a)).map(({ id }) => id);
  return [...named('uncosted', ids, context), ...named('unrecorded', unrecorded.map(String), context)];
}

/** Indicators by the reason for which no progress can be told; those judged in words have none to tell. */
function indicatorRows(context: ReportContext): readonly TableRow[] {
  const reason = ({ progress, actual }: IndicatorState): string | undefined => (actual.why ?? progress.why)?.reason;
  const states = context.figures.indicators();
  return (['no-observation', 'no-baseline', 'no-target', 'target-equals-baseline'] as const).flatMap((key) =>
    named(
      key,
      states.filter((s) => !s.indicator.qualitative && reason(s) === key).map(({ indicator }) => indicator.id),
      context,
    ),
  );
}

function progressRows(context: ReportContext): readonly TableRow[] {
  const unproven = context.figures
    .implementation()
    .states.filter((s) => s.due && s.completed && s.evidence.length === 0);
  return named(
    'unproven',
    unproven.map(({ activity }) => activity.id),
    context,
  );
}

export function figureRows(effect: Effect, kind: ReportKind, context: ReportContext): readonly TableRow[] {
  if (effect === 'need') return needRows(context);
  if (effect === 'indicators' && (kind === 'monitoring' || kind === 'evaluation')) return indicatorRows(context);
  return effect === 'progress' && kind !== 'funding' ? progressRows(context) : [];
}
