// Costs, funding, stated totals: amounts as written become exact money, in the plan's currency where a rate is known.

import { finding } from '../finding/finding.js';
import type { Path, Value } from '../source/located.js';
import type { Draft, Lists, Tree } from './build-tree.js';
import { type Gather, none } from './gather.js';
import type { Cost, CostState, Funding, FundingKind, Rate, StatedTotal } from './model.js';
import { convert, type Money, money, significantDigits } from './money.js';
import { type Entry, entries, flag, isFields, keyed, number, oneOf, present, string, text } from './read.js';

/** What reading an amount needs. */
export interface MoneyContext extends Lists {
  readonly tree: Tree;
  readonly gather: Gather;
}

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

/** An amount in the plan's unit and the record's currency; undefined with a finding where it is not exact. */
export function amountIn(item: Entry, key: string, node: string, { head, gather }: MoneyContext): Money | undefined {
  const value = number(item, key);
  if (value === undefined || value < 0) return undefined;
  const at = { path: [...item.path, key] };
  if (significantDigits(value) > 15) {
    gather.add(finding('NAP232', { node, amount: String(value) }, at));
    return undefined;
  }
  const currency = string(item, 'currency') ?? head.currency;
  const amount = money(value, head.unit, currency);
  if (amount === undefined) gather.add(finding('NAP224', { node, amount: String(value), currency }, at));
  return amount;
}

/**
 * The rate for a year: the one given for it, else the latest dated on or before its last day.
 */
function rateFor(currency: string, year: number | undefined, rates: readonly Rate[]): Rate | undefined {
  const own = rates.filter((r) => r.currency === currency);
  const given = own.find((r) => r.year !== undefined && r.year === year);
  const last = year === undefined ? '9999' : `${year}-12-31`;
  const dated = own.filter((r) => r.year === undefined && r.date <= last).sort((a, b) => (a.date < b.date ? 1 : -1));
  return given ?? dated[0];
}

/** In the plan's currency, rounded half up to its minor unit; undefined with a finding where no rate is given. */
export function inPlanCurrency(
  amount: Money,
  year: number | undefined,
  node: string,
  at: Path,
  { head, gather }: MoneyContext,
): Money | undefined {
  if (amount.currency === head.currency) return amount;
  const rate = rateFor(amount.currency, year, head.rates);
  if (rate === undefined) {
    gather.add(finding('NAP225', { node, currency: amount.currency, year: String(year ?? none) }, { path: at }));
    return undefined;
  }
  return convert(amount, rate.rate, head.currency);
}

const written = ['no-cost', 'within-resources', 'uncosted'] as const;

/** A cost line from its long form. */
function costFrom(item: Entry, node: Draft, year: number | undefined, context: MoneyContext): Cost | undefined {
  const amount = amountIn(item, 'amount', node.id, context);
  const inLine = string(item, 'in-line');
  const known =
    inLine !== undefined &&
    context.gather.refers(
      { id: inLine, path: [...item.path, 'in-line'], node: node.id, field: 'in-line', expected: 'node' },
      context.tree.known,
    );
  const state = stateOf(oneOf(item, 'state', written), inLine, item.fields['amount'] !== undefined);
  if (state === undefined || (state === 'amount' && amount === undefined)) return undefined;
  const source = string(item, 'source');
  const known2 =
    source !== undefined &&
    context.gather.refers(
      { id: source, path: [...item.path, 'source'], node: node.id, field: 'source', expected: 'source' },
      context.sources,
    );
  return present({
    path: item.path,
    node: asNode(node),
    year,
    state,
    amount,
    value: amount && inPlanCurrency(amount, year, node.id, [...item.path, 'amount'], context),
    source: known2 ? source : undefined,
    recurrent: flag(item, 'recurrent'),
    inLine: known ? inLine : undefined,
    line: string(item, 'line'),
    note: text(item, 'note'),
  });
}

function stateOf(state: CostState | undefined, inLine: string | undefined, hasAmount: boolean): CostState | undefined {
  if (inLine !== undefined) return 'in-other-line';
  return state ?? (hasAmount ? 'amount' : undefined);
}

/** The draft is handed out as the node that it becomes: its lists are complete before anyone reads them. */
export const asNode = (draft: Draft): Cost['node'] => draft;

/** One entry of a year: an amount, a state, or the long form. */
function costEntry(value: Value, path: Path, node: Draft, year: number, context: MoneyContext): readonly Cost[] {
  if (Array.isArray(value))
    return value.flatMap((v: Value, i) => (Array.isArray(v) ? [] : costEntry(v, [...path, i], node, year, context)));
  if (isFields(value)) return one(costFrom({ fields: value, path }, node, year, context));
  if (typeof value === 'number') return shortAmount(value, path, node, year, context);
  const state = written.find((w) => w === value);
  return state === undefined ? [] : [{ path, node: asNode(node), year, state, recurrent: false }];
}
const one = (cost: Cost | undefined): readonly Cost[] => (cost === undefined ? [] : [cost]);

function shortAmount(value: number, path: Path, node: Draft, year: number, context: MoneyContext): readonly Cost[] {
  const key = path.at(-1);
  if (key === undefined) return [];
  const holder: Entry = { fields: { [key]: value }, path: path.slice(0, -1) };
  const amount = amountIn(holder, String(key), node.id, context);
  return amount === undefined
    ? []
    : [{ path, node: asNode(node), year, state: 'amount', amount, value: amount, recurrent: false }];
}

function costsOf(node: Draft, context: MoneyContext): readonly Cost[] {
  const value = node.entry.fields['costs'];
  const path = [...node.path, 'costs'];
  const state = written.find((w) => w === value);
  if (state !== undefined) return [{ path, node: asNode(node), state, recurrent: false }];
  if (!isFields(value)) return [];
  if (value['in-line'] !== undefined) return one(costFrom({ fields: value, path }, node, undefined, context));
  return keyed(node.entry, 'costs').flatMap((c) =>
    /^\d{4}$/.test(c.key) ? costEntry(c.value, c.path, node, Number(c.key), context) : [],
  );
}

/** All cost lines: nested ones in the order of the plan, then the list `costs`. They are put on their nodes as well. */
export function buildCosts(document: Entry, context: MoneyContext): readonly Cost[] {
  const nested = context.tree.nodes.flatMap((node) => costsOf(node, context));
  const listed = entries(document, 'costs').flatMap((item) => {
    const on = string(item, 'on');
    const node = on === undefined ? undefined : nodeOf(on, [...item.path, 'on'], on, 'on', context);
    return node === undefined ? [] : one(costFrom(item, node, number(item, 'year'), context));
  });
  const all = [...nested, ...listed];
  for (const cost of all) draftOf(cost.node.id, context).costs.push(cost);
  breakCycles(all, context);
  return all;
}

const draftOf = (id: string, { tree }: MoneyContext): Draft => tree.known.get(id) ?? tree.root;

/** "in other line" that leads back to itself covers nothing. */
function breakCycles(costs: readonly Cost[], { gather }: MoneyContext): void {
  const next = new Map(costs.filter((c) => c.inLine !== undefined).map((c) => [c.node.id, c.inLine ?? '']));
  for (const cost of costs) {
    if (cost.inLine === undefined) continue;
    const seen = new Set([cost.node.id]);
    let at: string | undefined = cost.inLine;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      at = next.get(at);
    }
    if (at === cost.node.id)
      gather.add(finding('NAP231', { node: cost.node.id, line: cost.inLine }, { path: cost.path }));
  }
}

export const fundingKinds = [
  'approved',
  'pledged',
  'committed',
  'disbursed',
  'spent',
] as const satisfies readonly FundingKind[];

function fundingFrom(item: Entry, node: Draft, context: MoneyContext): Funding | undefined {
  const source = string(item, 'source');
  const year = number(item, 'year');
  if (source === undefined || year === undefined) return undefined;
  if (
    !context.gather.refers(
      { id: source, path: [...item.path, 'source'], node: node.id, field: 'source', expected: 'source' },
      context.sources,
    )
  )
    return undefined;
  const original: { [K in FundingKind]?: Money } = {};
  const amounts: { [K in FundingKind]?: Money } = {};
  for (const kind of fundingKinds) {
    const amount = amountIn(item, kind, node.id, context);
    if (amount === undefined) continue;
    original[kind] = amount;
    const value = inPlanCurrency(amount, year, node.id, [...item.path, kind], context);
    if (value !== undefined) amounts[kind] = value;
  }
  const foreign = string(item, 'currency') !== undefined && string(item, 'currency') !== context.head.currency;
  return present({
    path: item.path,
    node: asNode(node),
    source,
    year,
    amounts,
    original: foreign ? original : undefined,
    reference: string(item, 'reference'),
    note: text(item, 'note'),
  });
}

/** All funding: earmarked in the order of the plan, then the list `funding`. It is put on its nodes as well. */
export function buildFunding(document: Entry, context: MoneyContext): readonly Funding[] {
  const nested = context.tree.nodes.flatMap((node) =>
    entries(node.entry, 'funding').map((item) => fundingFrom(item, node, context)),
  );
  const listed = entries(document, 'funding').map((item) => {
    const on = string(item, 'on');
    const node = on === undefined ? undefined : nodeOf(on, [...item.path, 'on'], on, 'on', context);
    return node === undefined ? undefined : fundingFrom(item, node, context);
  });
  const all = [...nested, ...listed].filter((f) => f !== undefined);
  for (const record of all) draftOf(record.node.id, context).funding.push(record);
  return all;
}

export function buildTotals(document: Entry, context: MoneyContext): readonly StatedTotal[] {
  return entries(document, 'totals').flatMap((item) => {
    const on = string(item, 'on') ?? 'plan';
    const node = nodeOf(on, [...item.path, 'on'], on, 'on', context);
    const source = string(item, 'source');
    if (
      source !== undefined &&
      !context.gather.refers(
        { id: source, path: [...item.path, 'source'], node: on, field: 'source', expected: 'source' },
        context.sources,
      )
    )
      return [];
    const amount = amountIn(item, 'amount', on, context);
    return node === undefined || amount === undefined
      ? []
      : [present({ path: item.path, on: node.id, year: number(item, 'year'), source, amount })];
  });
}
