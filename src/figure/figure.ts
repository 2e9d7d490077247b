// What a figure is: a value with the records that it came from, or absent with the reason why.

import type { Recorded } from '../plan/model-tree.js';
import type { Money } from '../plan/money.js';
import type { FigureId } from './catalogue.js';

/** Why a figure is absent, or only a bound. Told by the message absence.<reason>. */
export interface Reason {
  readonly reason: ReasonCode;
  readonly args: { readonly [name: string]: string | number };
}
/** no-funding-record has the argument `years`; no-rate, no-rate-given and uncosted have `count`; uncosted-no-rate has `amounts` beside; unobserved has `periods`. */
export const reasonCodes = [
  'no-funding-record',
  'nothing-costed',
  'nothing-needed',
  'nothing-secured',
  'pooled',
  'nothing-due',
  'nothing-missed',
  'nothing-approved',
  'nothing-committed',
  'nothing-spent',
  'nothing-asked',
  'no-activity',
  'no-report',
  'no-percent',
  'no-finish',
  'no-end',
  'nothing-recorded',
  'no-dates',
  'no-baseline',
  'no-target',
  'no-observation',
  'no-indicator',
  'target-equals-baseline',
  'to-maintain',
  'not-numeric',
  'no-calendar',
  'no-snapshot',
  'not-in-snapshot',
  'no-rate-given',
  'source-cut',
  'no-source-end',
  // Bounds: the figure is there, and may be more.
  'no-rate',
  'uncosted',
  'uncosted-no-rate',
  'unobserved',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Fractions are 0..1 (or beyond), rounded to 6 decimals; counts and days are whole; amounts are exact. */
export type FigureValue = number | Money;

export interface Figure {
  readonly id: FigureId;
  /** Absent where it cannot be computed; `why` then says why. Never 0 in place of unknown. */
  readonly value?: FigureValue;
  readonly why?: Reason;
  /** The value is a lower bound. */
  readonly bound?: Reason;
  /** Records that it was computed from; their paths lead to lines and cells. Worked out when asked for. */
  inputs(): readonly Recorded[];
}

export const cutNames = ['pillar', 'goal', 'objective', 'activity', 'lead', 'source', 'year'] as const;
export type CutName = (typeof cutNames)[number];

/** A row of figures for one key of a cut. The key is '' for what belongs to none (no lead, money not attributed). */
export interface Row<Id extends FigureId> {
  readonly key: string;
  readonly figures: { readonly [K in Id]: Figure };
}

const noInputs = (): readonly Recorded[] => [];

export function known(
  id: FigureId,
  value: FigureValue,
  inputs: () => readonly Recorded[] = noInputs,
  bound?: Reason,
): Figure {
  return { id, value, inputs, ...(bound === undefined ? {} : { bound }) };
}

export function absent(
  id: FigureId,
  reason: ReasonCode,
  args: Reason['args'] = {},
  inputs: () => readonly Recorded[] = noInputs,
): Figure {
  return { id, why: { reason, args }, inputs };
}

/** part / whole, rounded half up to 6 decimals; undefined where the whole is 0. */
export function ratio(part: bigint, whole: bigint): number | undefined {
  if (whole === 0n) return undefined;
  const negative = part < 0n !== whole < 0n && part !== 0n;
  const top = (part < 0n ? -part : part) * 2_000_000n;
  const bottom = whole < 0n ? -whole : whole;
  const rounded = Number((top + bottom) / (2n * bottom)) / 1_000_000;
  return negative ? -rounded : rounded;
}

/** A ratio as a figure; absent with the reason where the whole is 0. */
export function fraction(
  id: FigureId,
  part: bigint,
  whole: bigint,
  none: ReasonCode,
  inputs?: () => readonly Recorded[],
): Figure {
  const value = ratio(part, whole);
  return value === undefined ? absent(id, none, {}, inputs) : known(id, value, inputs);
}

export type Band = 'within-5' | 'within-10' | 'within-15' | 'over-15';

/** The band of PEFA PI-1 in which |spent / approved - 1| falls. A PEFA score needs three years; this is one figure's band. */
export function pefaBand(deviation: FigureValue | undefined): Band | undefined {
  if (typeof deviation !== 'number') return undefined;
  if (deviation <= 0.05) return 'within-5';
  if (deviation <= 0.1) return 'within-10';
  return deviation <= 0.15 ? 'within-15' : 'over-15';
}

/** A share rounded to 6 decimals, as all fractions are. */
export const rounded = (value: number): number => Number(value.toFixed(6));
