// Cost lines as written, added up before and after: exact, in the plan's units. No rule of the figures is applied here:
// these sums say what was changed, not what the plan costs.

import { recordsOf } from '../plan/document-fields.js';
import { type Decimal, decimalOf } from '../plan/money.js';
import { type Fields, isFields } from '../plan/read.js';

const units = ['one', 'thousand', 'million'] as const;
type Unit = (typeof units)[number];
export type TotalBy = 'all' | 'activity' | 'year' | 'source';

/** A sum that changed. Amounts are exact decimal texts in the plan's units; absent where no line has an amount. */
export interface Total {
  readonly by: TotalBy;
  /** Id of what the lines are for, year, or source; empty for all. */
  readonly key: string;
  readonly currency: string;
  /** What amounts are written in; absent where the two plans do not write them in the same. */
  readonly unit?: Unit;
  readonly was?: string;
  readonly now?: string;
  readonly difference: string;
}

const zero: Decimal = { digits: 0n, scale: 0 };

function plus(a: Decimal, b: Decimal, sign = 1n): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const digits = ({ digits: own, scale: from }: Decimal): bigint => own * 10n ** BigInt(scale - from);
  return { digits: digits(a) + sign * digits(b), scale };
}

/** A decimal without needless zeros. */
export function decimalText({ digits, scale }: Decimal): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale).replace(/0+$/, '');
  return `${digits < 0n ? '-' : ''}${whole}${scale > 0 && fraction !== '' ? `.${fraction}` : ''}`;
}

/** b - a as a decimal text. */
export const differenceOf = (a: number, b: number): string => decimalText(plus(decimalOf(b), decimalOf(a), -1n));

type Sums = ReadonlyMap<string, Decimal>;

function sumsOf(document: Fields, currency: string): Sums {
  const sums = new Map<string, Decimal>();
  for (const line of recordsOf(document['costs'])) {
    const { amount, on, year, source } = line;
    if (typeof amount !== 'number') continue;
    const paid = typeof line['currency'] === 'string' ? line['currency'] : currency;
    const keys = { all: '', activity: on, year, source };
    for (const [by, key] of Object.entries(keys)) {
      if (key === undefined) continue;
      const name = JSON.stringify([by, String(key), paid]);
      sums.set(name, plus(sums.get(name) ?? zero, decimalOf(amount)));
    }
  }
  return sums;
}

const currencyOf = ({ plan }: Fields): string =>
  isFields(plan) && typeof plan['currency'] === 'string' ? plan['currency'] : '';

function unitOf({ plan }: Fields): Unit | undefined {
  const unit = (isFields(plan) ? plan['unit'] : undefined) ?? 'one';
  return units.find((word) => word === unit);
}

/** The sums of cost lines that differ between two canonical documents: of all lines first, then cut by cut. */
export function totalsOf(a: Fields, b: Fields): readonly Total[] {
  const [before, after] = [sumsOf(a, currencyOf(a)), sumsOf(b, currencyOf(b))];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const order: readonly TotalBy[] = ['all', 'year', 'source', 'activity'];
  const unit = unitOf(a) === unitOf(b) ? unitOf(b) : undefined;
  return names
    .flatMap((name) => totalOf(name, before.get(name), after.get(name)))
    .map((total) => (unit === undefined ? total : { ...total, unit }))
    .sort((x, y) => order.indexOf(x.by) - order.indexOf(y.by));
}

function totalOf(name: string, was: Decimal | undefined, now: Decimal | undefined): readonly Total[] {
  const [by = 'all', key = '', currency = ''] = JSON.parse(name) as [TotalBy, string, string];
  const difference = plus(now ?? zero, was ?? zero, -1n);
  if (difference.digits === 0n && (was === undefined) === (now === undefined)) return [];
  const texts = {
    ...(was === undefined ? {} : { was: decimalText(was) }),
    ...(now === undefined ? {} : { now: decimalText(now) }),
  };
  return [{ by, key, currency, ...texts, difference: decimalText(difference) }];
}
