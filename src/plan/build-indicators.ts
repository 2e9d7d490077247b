// Indicators with their baselines and targets, hung on the nodes that they measure.

import type { Value } from '../source/located.js';
import { asNode, type MoneyContext, nodeOf } from './build-amounts.js';
import type { Indicator, Node, TargetValue } from './model-tree.js';
import {
  type Entry,
  entries,
  entry,
  flag,
  keyed,
  number,
  oneOf,
  present,
  string,
  strings,
  text,
  textOf,
} from './read.js';

/** A target or an observed value: a number, or a text where it is judged in words. */
export function targetValue(value: Value | undefined): TargetValue | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : textOf(value);
}

export function buildIndicators(document: Entry, context: MoneyContext): ReadonlyMap<string, Indicator> {
  const all = new Map<string, Indicator>();
  const on = new Map<string, Node[]>();
  for (const item of entries(document, 'indicators')) {
    const id = string(item, 'id');
    if (id === undefined) continue;
    const nodes: Node[] = [];
    const indicator = indicatorFrom(item, id, nodes, context);
    if (context.gather.register(all, 'indicator', id, indicator, item.path.concat('id'))) on.set(id, nodes);
  }
  hang(document, all, on, context);
  return all;
}

function indicatorFrom(
  item: Entry,
  id: string,
  on: readonly Node[],
  { gather, institutions }: MoneyContext,
): Indicator {
  const responsible = gather.referIn(item, 'responsible', { node: id, expected: 'institution' }, institutions);
  return present({
    path: item.path,
    id,
    title: text(item, 'title') ?? id,
    on,
    level: oneOf(item, 'level', ['output', 'outcome', 'impact']),
    unit: text(item, 'unit'),
    direction: oneOf(item, 'direction', ['increase', 'decrease', 'maintain']),
    aggregation: oneOf(item, 'aggregation', ['sum', 'last', 'max', 'mean']) ?? 'last',
    qualitative: flag(item, 'qualitative'),
    sensitive: flag(item, 'sensitive'),
    formula: text(item, 'formula'),
    source: text(item, 'source'),
    available: text(item, 'available'),
    responsible,
    by: strings(item, 'by'),
    baseline: baselineIn(item),
    targets: targetsIn(item),
    target: targetValue(item.fields['target']),
    sdg: strings(item, 'sdg'),
    note: text(item, 'note'),
  });
}

function baselineIn(item: Entry): Indicator['baseline'] | undefined {
  const baseline = entry(item, 'baseline');
  const value = targetValue(baseline?.fields['value']);
  return baseline === undefined || value === undefined
    ? undefined
    : present({ year: number(baseline, 'year'), value, note: text(baseline, 'note') });
}

function targetsIn(item: Entry): Indicator['targets'] {
  const targets = keyed(item, 'targets').flatMap(({ key, value, path }) => {
    const target = targetValue(value);
    return target === undefined || !/^\d{4}$/.test(key) ? [] : [{ year: Number(key), value: target, path }];
  });
  return targets.sort((a, b) => a.year - b.year);
}

/** An indicator names its node, or a node names its indicators; both may be said. */
function hang(
  document: Entry,
  all: ReadonlyMap<string, Indicator>,
  on: ReadonlyMap<string, Node[]>,
  context: MoneyContext,
): void {
  const { tree, gather } = context;
  const put = (indicator: Indicator, node: ReturnType<typeof nodeOf>): void => {
    if (node === undefined || node.indicators.includes(indicator)) return;
    node.indicators.push(indicator);
    on.get(indicator.id)?.push(asNode(node));
  };
  for (const node of tree.checked)
    for (const id of gather.allRefer(node.entry, 'indicators', { node: node.id, expected: 'indicator' }, all)) {
      const indicator = all.get(id);
      if (indicator !== undefined) put(indicator, node);
    }
  for (const item of entries(document, 'indicators')) {
    const target = string(item, 'on');
    const indicator = all.get(string(item, 'id') ?? '');
    if (target !== undefined && indicator !== undefined && indicator.path.at(-1) === item.path.at(-1))
      put(indicator, nodeOf(target, item.path.concat('on'), indicator.id, 'on', context));
  }
}
