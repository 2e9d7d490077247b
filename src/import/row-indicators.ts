// What a row of a foreign table says of an indicator of its node: several rows may speak of the same one.

import type { DraftIndicator, DraftNode } from './draft.js';
import { plainText } from './fold.js';
import type { Row } from './row-kinds.js';
import { type Reading, textIn, textsIn } from './row-reading.js';
import { yearIn } from './values.js';

/** The one that the row names; an empty cell goes on with that of the row above. */
function indicatorOf(reading: Reading, row: Row, node: DraftNode): DraftIndicator | undefined {
  const title = plainText(textIn(reading, row, 'indicator'));
  if (title === '') return node.latest;
  node.latest = node.indicators.get(title) ?? { baselines: new Set(), dataSources: new Set(), targets: new Map() };
  node.indicators.set(title, node.latest);
  return node.latest;
}

function addTarget({ targets }: DraftIndicator, year: number | undefined, value: string): void {
  const told = targets.get(year) ?? new Set();
  targets.set(year, told.add(value));
}

function addBaseline(indicator: DraftIndicator, year: number | undefined, value: string): void {
  indicator.baselines.add(value);
  if (year !== undefined) indicator.baselineYear = year;
}

/** Adds the values of the row; those that measure no indicator are kept as remarks. */
export function indicatorIn(reading: Reading, row: Row, node: DraftNode): void {
  const indicator = indicatorOf(reading, row, node);
  for (const target of ['baseline', 'target', 'data-source'] as const)
    for (const { head, text } of textsIn(reading, row, target)) {
      if (indicator === undefined) node.notes.add(`${head}: ${text}`);
      else if (target === 'baseline') addBaseline(indicator, yearIn(head), text);
      else if (target === 'target') addTarget(indicator, yearIn(head), text);
      else indicator.dataSources.add(plainText(text));
    }
}
