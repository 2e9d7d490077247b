// What sources gave for a node in a year, as it was told by the date, and what of it was used out of the money above.

import { firstOf, lastDay, reportsOf, yearOf } from './calendar.js';
import { type Document, type GivenKind, givenKinds, type Question } from './document.js';
import { least, most } from './exact.js';
import { coins } from './money.js';
import { above, type Node } from './tree.js';

type Amounts = { [Kind in GivenKind]?: bigint };

/** All that one source gave to one node in one year. */
export interface Gift {
  readonly node: Node;
  readonly year: number;
  readonly source: string;
  /** As recorded; what is absent was not told. */
  readonly told: Amounts;
  /** Records in a currency without a rate. */
  noRate: number;
  /** What was used here, of which `drawn` came from the nodes above. */
  drawn: bigint;
  drawnSpent: bigint;
  drawnDisbursed: bigint;
  /** What nodes below drew out of this. */
  takenSpent: bigint;
  takenDisbursed: bigint;
  taken: bigint;
}

const agreed = ({ told }: Gift): bigint => (told.approved ?? 0n) + (told.committed ?? 0n);
/** What is stated for a node includes what was used out of it below. */
export const spentHere = (g: Gift): bigint => most((g.told.spent ?? 0n) - g.takenSpent, 0n);
export const disbursedHere = (g: Gift): bigint => most((g.told.disbursed ?? 0n) - g.takenDisbursed, 0n);
/** Approved and committed, or what was used beyond it and came from nowhere above. */
const all = (g: Gift): bigint => most(agreed(g), usedOf(g) - g.drawn);
const usedOf = ({ told, taken }: Gift): bigint => most(told.spent ?? 0n, told.disbursed ?? 0n, taken);
/** Secured money that is left at the node for itself and what is below. */
export const securedOf = (g: Gift): bigint => all(g) + g.drawn - g.taken;

export function giftsOf(document: Document, nodes: readonly Node[], question: Question): readonly Gift[] {
  const gifts = new Map<string, Gift>();
  const giftOf = (on: string, source: string, year: number): Gift | undefined => {
    const node = nodes.find((n) => n.id === (on === document.plan.id ? 'plan' : on));
    if (node === undefined) return undefined;
    const key = `${node.id}|${source}|${year}`;
    const none = { drawn: 0n, drawnSpent: 0n, drawnDisbursed: 0n, taken: 0n, takenSpent: 0n, takenDisbursed: 0n };
    const gift = gifts.get(key) ?? { node, year, source, told: {}, noRate: 0, ...none };
    gifts.set(key, gift);
    return gift;
  };
  addRecords(document, question, giftOf);
  addReports(document, question, giftOf);
  const list = [...gifts.values()];
  draw([...list].sort((a, b) => nodes.indexOf(b.node) - nodes.indexOf(a.node)));
  return list;
}

type GiftOf = (on: string, source: string, year: number) => Gift | undefined;

/** Funding records. What is recorded as used in a year that has not begun does not count yet. */
function addRecords(document: Document, question: Question, giftOf: GiftOf): void {
  for (const record of document.funding ?? []) {
    const begun = firstOf(record.year) <= lastDay(question);
    const kinds = givenKinds.filter((k) => begun || (k !== 'spent' && k !== 'disbursed'));
    const told = kinds.filter((kind) => record[kind] !== undefined);
    const gift = giftOf(record.on, record.source, record.year);
    if (gift === undefined) continue;
    const amounts = told.map((k) => [k, coins(document, record[k] ?? 0, record.year, record.currency)] as const);
    if (amounts.some(([, amount]) => amount === undefined)) gift.noRate += 1;
    for (const [kind, amount] of amounts) if (amount !== undefined) gift.told[kind] = (gift.told[kind] ?? 0n) + amount;
  }
}

/** What returns told: spending is summed, the last stand of committed and disbursed replaces the record. */
function addReports(document: Document, question: Question, giftOf: GiftOf): void {
  const spent = new Map<Gift, bigint>();
  const stands = new Map<Gift, Amounts>();
  for (const { period, spending = [] } of reportsOf(document, question)) {
    const fresh = new Map<Gift, Amounts>();
    for (const row of spending) {
      const gift = giftOf(row.on, row.source, yearOf(period));
      if (gift === undefined) continue;
      const amount = (typed: number | undefined): bigint | undefined =>
        typed === undefined ? undefined : coins(document, typed, yearOf(period), row.currency);
      const typed = [row.amount, row.committed, row.disbursed].filter((t) => t !== undefined);
      if (typed.some((t) => amount(t) === undefined)) gift.noRate += 1;
      const paid = amount(row.amount);
      if (paid !== undefined) spent.set(gift, (spent.get(gift) ?? 0n) + paid);
      const stand = fresh.get(gift) ?? {};
      for (const kind of ['committed', 'disbursed'] as const) {
        const value = amount(row[kind]);
        if (value !== undefined) stand[kind] = (stand[kind] ?? 0n) + value;
      }
      fresh.set(gift, stand);
    }
    for (const [gift, stand] of fresh) stands.set(gift, { ...stands.get(gift), ...stand });
  }
  for (const [gift, amount] of spent) gift.told.spent = most(gift.told.spent ?? 0n, amount);
  for (const [gift, stand] of stands) Object.assign(gift.told, stand);
}

/**
 * What exceeds approved and committed comes first out of what the same source gave to the nodes above, nearest first. Who
 * draws first where several nodes need one pool no text says: the last in the order of the plan.
 */
function draw(gifts: readonly Gift[]): void {
  for (const gift of gifts) {
    const beyond = (used: bigint): bigint => most(used - agreed(gift), 0n);
    let spent = beyond(most(gift.told.spent ?? 0n, gift.takenSpent));
    let disbursed = beyond(most(gift.told.disbursed ?? 0n, gift.takenDisbursed));
    for (const node of above(gift.node)) {
      const pool = gifts.find((g) => g.node === node && g.source === gift.source && g.year === gift.year);
      if (pool === undefined) continue;
      const open = most(agreed(pool), pool.told.spent ?? 0n, pool.told.disbursed ?? 0n) - pool.taken;
      const take = least(most(spent, disbursed), most(open, 0n));
      const [s, d] = [least(spent, take), least(disbursed, take)];
      gift.drawn += take;
      gift.drawnSpent += s;
      gift.drawnDisbursed += d;
      pool.taken += take;
      pool.takenSpent += s;
      pool.takenDisbursed += d;
      spent -= s;
      disbursed -= d;
    }
  }
}
