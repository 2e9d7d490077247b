// What a rule is, and the few words that all rules use.

import type { Ledger } from '../figure/ledger.js';
import type { At, Finding } from '../finding/finding.js';
import { type Day, yearOf } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Node, Recorded } from '../plan/model-tree.js';
import { type Money, minorDigits, moneyText } from '../plan/money.js';

/**
 * A quality rule: what it finds in a plan, judged at a date. Pure; findings in the order of the plan. What is needed, secured
 * and open it reads in the ledger, as all figures do.
 */
export type Rule = (plan: Plan, date: Day, ledger: () => Ledger) => readonly Finding[];

/** The place of a record, or of a field in it. */
export function at(record: Recorded, ...steps: readonly (string | number)[]): At {
  return { path: record.path.concat(...steps) };
}

/** The place of a field that is missing, or of a list as such: the key of what should hold it. */
export function keyOf(record: Recorded, ...steps: readonly (string | number)[]): At {
  return { path: record.path.concat(...steps), what: 'key' };
}

/** A node's ancestors, the nearest first. */
export function ancestors(node: Node): readonly Node[] {
  return node.parent === undefined ? [] : [node.parent, ...ancestors(node.parent)];
}

/** The date while the plan is in force, else its last day: what a finished plan is judged at. */
export function inForce(plan: Plan, date: Day): Day {
  return [date, plan.end].sort()[0] ?? date;
}

/** The same day so many years later; 29 February becomes a day that sorts before 1 March. */
export function yearsAfter(day: Day, years: number): string {
  return `${yearOf(day) + years}${day.slice(4)}`;
}

/** The names of the fields that are missing. */
export function missing(fields: { readonly [name: string]: unknown }): readonly string[] {
  return Object.keys(fields).filter((name) => fields[name] === undefined);
}

export function list(words: Iterable<string | number>): string {
  return [...words].join(', ');
}

/** Groups in the order of first appearance. */
export function groupsBy<T, K>(items: Iterable<T>, key: (item: T) => K): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Groups among what stands at one node, node by node, in the order of the plan. */
export function groupsAtNodes<T>(
  plan: Plan,
  itemsOf: (node: Node) => readonly T[],
  key: (item: T) => string,
): readonly (readonly [T, ...T[]])[] {
  return [plan.root, ...plan.nodes].flatMap((node) => groupsBy(itemsOf(node), key));
}

/** An amount as text that every language reads alike: "1 184 438 UAH", decimals only where there are any. */
export function amountText(amount: Money): string {
  const [whole = '', fraction = ''] = moneyText(amount).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const decimals = /^0*$/.test(fraction) ? '' : `.${fraction.slice(0, minorDigits(amount.currency))}`;
  return `${grouped}${decimals} ${amount.currency}`;
}

/** The years from the first to the last, both inside. */
export function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
