// Amounts as written become exact money, in the plan's currency where a rate is known. Finds nodes and sources by id.

import { finding } from '../finding/finding.js';
import type { Path } from '../source/located.js';
import type { Draft, Lists, Tree } from './build-tree.js';
import { type Gather, none } from './gather.js';
import type { Node } from './model-tree.js';
import { convert, type Money, money, significantDigits } from './money.js';
import { rateFor } from './rates.js';
import { type Entry, number, string } from './read.js';

/** What reading an amount needs. */
export interface MoneyContext extends Lists {
  readonly tree: Tree;
  readonly gather: Gather;
}

/** The draft is handed out as the node that it becomes: its lists are complete before anyone reads them. */
export const asNode = (draft: Draft): Node => draft;

/** A node by its id; "plan" and the plan's own id are the root. */
export function nodeOf(
  id: string,
  path: Path,
  node: string,
  field: string,
  { tree, gather, head }: MoneyContext,
  key = false,
): Draft | undefined {
  if (id === 'plan' || id === head.id) return tree.known.get(id) ?? tree.root;
  return gather.refers({ id, path, key, node, field, expected: 'node' }, tree.known) ? tree.known.get(id) : undefined;
}

/** The node that a record of a list names under "on". */
export function nodeOn(item: Entry, context: MoneyContext): Draft | undefined {
  const on = string(item, 'on');
  return on === undefined ? undefined : nodeOf(on, item.path.concat('on'), on, 'on', context);
}

/** The source that a record names, where it exists. */
export function sourceIn(item: Entry, node: string, { gather, sources }: MoneyContext): string | undefined {
  return gather.referIn(item, 'source', { node, expected: 'source' }, sources);
}

/** The currency that a record names, else the plan's; undefined where it names something that is none. */
function currencyIn({ fields }: Entry, { head }: MoneyContext): string | undefined {
  const own = fields['currency'];
  if (own === undefined) return head.currency;
  return typeof own === 'string' && /^[A-Z]{3}$/.test(own) ? own : undefined;
}

/** A number in the plan's unit as money; undefined with a finding at its path where it is not exact. */
export function exact(
  value: number,
  path: Path,
  currency: string,
  node: string,
  { head, gather }: MoneyContext,
): Money | undefined {
  if (value < 0 || !Number.isFinite(value)) return undefined;
  if (significantDigits(value) > 15 || value >= 1e15) {
    gather.add(finding('NAP232', { node, amount: String(value) }, { path }));
    return undefined;
  }
  const amount = money(value, head.unit, currency);
  if (amount === undefined) gather.add(finding('NAP224', { node, amount: String(value), currency }, { path }));
  return amount;
}

/** An amount in the plan's unit and the record's currency; undefined with a finding where it is not exact. */
export function amountIn(item: Entry, key: string, node: string, context: MoneyContext): Money | undefined {
  const value = number(item, key);
  const currency = currencyIn(item, context);
  if (value === undefined || currency === undefined) return undefined;
  return exact(value, item.path.concat(key), currency, node, context);
}

/**
 * A converter of a record's amounts to the plan's currency, rounded half up to its minor unit. Amounts without a rate
 * are undefined, with one finding a record.
 */
export function converter(
  item: Entry,
  year: number | undefined,
  node: string,
  { head, gather }: MoneyContext,
): (amount: Money) => Money | undefined {
  let told = false;
  return (amount) => {
    if (amount.currency === head.currency) return amount;
    const rate = rateFor(amount.currency, year, head.rates);
    if (rate !== undefined) return convert(amount, rate.rate, head.currency);
    const args = { node, currency: amount.currency, year: String(year ?? none) };
    if (!told) gather.add(finding('NAP225', args, { path: item.path.concat('currency') }));
    told = true;
    return undefined;
  };
}
