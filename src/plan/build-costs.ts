// Cost lines: short and long forms, nested and listed, and circles of "in another line".

import { finding } from '../finding/finding.js';
import type { Path, Value } from '../source/located.js';
import { amountIn, asNode, converter, exact, type MoneyContext, nodeOn, sourceIn } from './build-amounts.js';
import type { Draft } from './build-tree.js';
import type { Cost, CostState } from './model-tree.js';
import type { Money } from './money.js';
import {
  type Entry,
  entries,
  flag,
  isFields,
  isWritten,
  keyed,
  number,
  oneOf,
  present,
  string,
  text,
  usable,
} from './read.js';

const states = ['no-cost', 'within-resources', 'uncosted'] as const;

/** All cost lines: nested ones in the order of the plan, then the list `costs`. They are put on their nodes as well. */
export function buildCosts(document: Entry, context: MoneyContext): readonly Cost[] {
  const written: [Draft, Cost][] = [];
  const put = (node: Draft, costs: readonly Cost[]): void => {
    for (const cost of costs) written.push([node, cost]);
  };
  for (const node of context.tree.checked) put(node, costsOf(node, context));
  for (const item of entries(document, 'costs')) {
    const node = nodeOn(item, context);
    if (node !== undefined && usable(item, 'year', number))
      put(node, costFrom(item, node, number(item, 'year'), context));
  }
  const cut = circular(
    written.map(([, cost]) => cost),
    context,
  );
  return written.map(([node, cost]) => {
    const kept = cut.has(cost) ? withoutLine(cost) : cost;
    node.costs.push(kept);
    return kept;
  });
}

function costsOf(node: Draft, context: MoneyContext): readonly Cost[] {
  const value = node.entry.fields['costs'];
  const path = node.path.concat('costs');
  const state = states.find((w) => w === value);
  if (state !== undefined) return [{ path, node: asNode(node), state, recurrent: false }];
  if (!isFields(value)) return [];
  const whole = { fields: value, path };
  if (isWritten(whole, 'in-line')) return costFrom(whole, node, undefined, context);
  return keyed(node.entry, 'costs').flatMap((c) =>
    /^\d{4}$/.test(c.key) ? costEntry(c.value, c.path, node, Number(c.key), context) : [],
  );
}

/** One entry of a year: an amount, a state, the long form, or a list of these. */
function costEntry(value: Value, path: Path, node: Draft, year: number, context: MoneyContext): readonly Cost[] {
  if (isFields(value)) return costFrom({ fields: value, path }, node, year, context);
  if (typeof value === 'number') return shortAmount(value, path, node, year, context);
  if (Array.isArray(value))
    return value.flatMap((v: Value, i) => (Array.isArray(v) ? [] : costEntry(v, path.concat(i), node, year, context)));
  const state = states.find((w) => w === value);
  return state === undefined
    ? unknownCost(path, node, year)
    : [{ path, node: asNode(node), year, state, recurrent: false }];
}

/** A line of which nothing usable is written costs something that nobody knows: uncosted, never left out. */
const unknownCost = (path: Path, node: Draft, year: number | undefined): readonly Cost[] => [
  { path, node: asNode(node), ...(year === undefined ? {} : { year }), state: 'uncosted', recurrent: false },
];

function shortAmount(value: number, path: Path, node: Draft, year: number, context: MoneyContext): readonly Cost[] {
  const amount = exact(value, path, context.head.currency, node.id, context);
  if (amount === undefined) return unknownCost(path, node, year);
  return [{ path, node: asNode(node), year, state: 'amount', amount, value: amount, recurrent: false }];
}

/** A cost line from its long form: none where what is written is no amount. */
function costFrom(item: Entry, node: Draft, year: number | undefined, context: MoneyContext): readonly Cost[] {
  const amount = amountIn(item, 'amount', node.id, context);
  const state = stateOf(item, amount, node.id, context);
  const source = sourceIn(item, node.id, context);
  const inLine = context.gather.referIn(item, 'in-line', { node: node.id, expected: 'node' }, context.tree.known);
  const counted = state === 'amount' || state === 'within-resources' ? amount : undefined;
  if (state === undefined) return unknownCost(item.path, node, year);
  if (state === 'amount' && year === undefined) {
    context.gather.add(finding('NAP235', { node: node.id }, { path: item.path }));
    return unknownCost(item.path, node, year);
  }
  return [
    present({
      path: item.path,
      node: asNode(node),
      year,
      state,
      amount: counted,
      value: counted && converter(item, year, node.id, context)(counted),
      source,
      recurrent: flag(item, 'recurrent'),
      inLine,
      line: string(item, 'line'),
      note: text(item, 'note'),
    }),
  ];
}

/**
 * The state of a line. Nothing written is uncosted, never 0; a state beside an amount that denies it is a finding, and
 * then nobody knows the cost. Undefined where a value is unreadable, which the schema check or a finding tells.
 */
function stateOf(
  item: Entry,
  amount: Money | undefined,
  node: string,
  { gather }: MoneyContext,
): CostState | undefined {
  if (!usable(item, 'in-line', string) || (isWritten(item, 'amount') && amount === undefined)) return undefined;
  const stated = string(item, 'in-line') === undefined ? oneOf(item, 'state', states) : 'in-other-line';
  if (stated === undefined) return isWritten(item, 'state') ? undefined : amount ? 'amount' : 'uncosted';
  if (stated === 'within-resources' || amount === undefined || amount.minor === 0n) return stated;
  gather.add(finding('NAP234', { node, state: stated }, { path: item.path.concat('amount') }));
  return stated === 'in-other-line' ? stated : 'uncosted';
}

function withoutLine({ inLine: _circular, ...cost }: Cost): Cost {
  return cost;
}

const edge = ({ node, inLine }: Cost): string => `${node.id}\n${inLine}`;

/** Lines by which "in another line" leads back to where it began; each circle is one finding. */
function circular(costs: readonly Cost[], { gather }: MoneyContext): ReadonlySet<Cost> {
  const linked = costs.filter((cost) => cost.inLine !== undefined);
  const next = new Map<string, string[]>();
  for (const { node, inLine = '' } of linked) next.set(node.id, [...(next.get(node.id) ?? []), inLine]);
  const back = backEdges(next);
  const cut = linked.filter((cost) => back.has(edge(cost)));
  for (const cost of cut) {
    if (!back.delete(edge(cost))) continue;
    const args = { node: cost.node.id, line: cost.inLine ?? '' };
    gather.add(finding('NAP231', args, { path: cost.path.concat('in-line') }));
  }
  return new Set(cut);
}

/** Edges that lead back onto the way that led there (depth first, without recursion: chains may be long). */
function backEdges(next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const back = new Set<string>();
  const done = new Set<string>();
  const way = new Set<string>();
  const stack: string[] = [...next.keys()].reverse();
  for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
    if (done.has(at) || way.has(at)) {
      way.delete(at);
      done.add(at);
      stack.pop();
      continue;
    }
    way.add(at);
    for (const to of next.get(at) ?? []) {
      if (way.has(to)) back.add(`${at}\n${to}`);
      else if (!done.has(to)) stack.push(to);
    }
  }
  return back;
}
