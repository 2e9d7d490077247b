// Funding, earmarked and pooled, and the totals that the adopted plan prints.

import { finding } from '../finding/finding.js';
import { amountIn, asNode, converter, type MoneyContext, nodeOf, nodeOn, sourceIn } from './build-amounts.js';
import type { Draft } from './build-tree.js';
import { yearOf } from './day.js';
import type { Funding, FundingKind, StatedTotal } from './model-tree.js';
import type { Money } from './money.js';
import { type Entry, entries, isWritten, number, present, string, text, usable } from './read.js';

const fundingKinds = [
  'approved',
  'pledged',
  'committed',
  'disbursed',
  'spent',
] as const satisfies readonly FundingKind[];

/** All funding: earmarked in the order of the plan, then the list `funding`. It is put on its nodes as well. */
export function buildFunding(document: Entry, context: MoneyContext): readonly Funding[] {
  const all: Funding[] = [];
  const put = (node: Draft, item: Entry): void => {
    const funding = fundingFrom(item, node, context);
    if (funding === undefined) return;
    node.funding.push(funding);
    all.push(funding);
  };
  for (const node of context.tree.checked) for (const item of entries(node.entry, 'funding')) put(node, item);
  for (const item of entries(document, 'funding')) {
    const node = nodeOn(item, context);
    if (node !== undefined) put(node, item);
  }
  return all;
}

/** Money of a year that the plan does not cover pays nothing that it plans. */
function outsidePlan(item: Entry, year: number, node: Draft, { head, gather }: MoneyContext): void {
  const { start, end } = head;
  if (start <= end && (year < yearOf(start) || year > yearOf(end)))
    gather.add(
      finding(
        'NAP223',
        { node: node.id, field: 'funding', date: String(year), start, end },
        { path: item.path.concat('year') },
      ),
    );
}

type Amounts = { [K in FundingKind]?: Money };

/** Undefined without a known source and a year, and where amounts are written of which none can be read. */
function fundingFrom(item: Entry, node: Draft, context: MoneyContext): Funding | undefined {
  const year = number(item, 'year');
  const source = sourceIn(item, node.id, context);
  if (source === undefined || year === undefined) return undefined;
  outsidePlan(item, year, node, context);
  const original: Amounts = {};
  const amounts: Amounts = {};
  const inPlanCurrency = converter(item, year, node.id, context);
  let foreign = false;
  let unreadable = false;
  for (const kind of fundingKinds) {
    const amount = amountIn(item, kind, node.id, context);
    unreadable ||= amount === undefined && isWritten(item, kind);
    if (amount === undefined) continue;
    foreign ||= amount.currency !== context.head.currency;
    original[kind] = amount;
    const value = inPlanCurrency(amount);
    if (value !== undefined) amounts[kind] = value;
  }
  if (unreadable && Object.keys(original).length === 0) return undefined;
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

/** A total that names an unknown node or source, or an unreadable year, is left out: it would be held against other lines. */
export function buildTotals(document: Entry, context: MoneyContext): readonly StatedTotal[] {
  return entries(document, 'totals').flatMap((item) => {
    const on = string(item, 'on') ?? 'plan';
    const node = nodeOf(on, item.path.concat('on'), on, 'on', context);
    const source = sourceIn(item, on, context);
    const amount = amountIn(item, 'amount', on, context);
    const complete =
      usable(item, 'on', string) &&
      usable(item, 'year', number) &&
      (source !== undefined || !isWritten(item, 'source'));
    if (node === undefined || amount === undefined || !complete) return [];
    return [present({ path: item.path, on: node.id, year: number(item, 'year'), source, amount })];
  });
}
