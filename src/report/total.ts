// A figure of the whole plan by its id, for evidence and for the sentences of the summary.

import { type FigureId, type FundingId, figureTable, isFigureId } from '../figure/catalogue.js';
import type { Figure } from '../figure/figure.js';
import type { Figures } from '../figure/figures.js';
import { shownOf } from '../figure/funding.js';
import { told } from '../figure/funding-row.js';
import { objectiveFulfilment } from '../figure/indicators.js';
import { inWholeUnits, type Money } from '../plan/money.js';
import type { Format } from '../text/format.js';
import type { Say } from '../text/say.js';

/** Undefined for ids that the catalogue does not have, or that are figures of one activity or indicator. */
export function totalFigure(id: string, figures: Figures): Figure | undefined {
  if (!isFigureId(id)) return undefined;
  if (id === 'indicator.objectiveFulfilment') return objectiveFulfilment(figures.indicators());
  if (isFunding(id)) return told(shownOf(figures.funding()).row, id);
  const rows: readonly (() => { readonly [K in FigureId]?: Figure })[] = [
    () => figures.implementation().total.figures,
    () => figures.reporting().total.figures,
  ];
  for (const row of rows) {
    const found = row()[id];
    if (found !== undefined) return found;
  }
  return undefined;
}

const isFunding = (id: FigureId): id is FundingId => id.startsWith('funding.');

/** An amount in a sentence: "1,200 KVD", "about 1,201 KVD" where it is rounded, "at least 1,200 KVD". */
export function amountWords(amount: Money, isLowerBound: boolean, say: Say, format: Format): string {
  const whole = inWholeUnits(amount, isLowerBound);
  const text = format.money(whole);
  if (isLowerBound) return say('report.at-least', { amount: text });
  return whole.minor === amount.minor ? text : say('report.about', { amount: text });
}

/** "60.7 %", "at least 1,200 KVD", or why it is absent. */
export function figureWords(figure: Figure, say: Say, format: Format): string {
  const { value, why, bound, id } = figure;
  if (value === undefined) return why === undefined ? say('report.absent') : say(`absence.${why.reason}`, why.args);
  if (typeof value !== 'number') return amountWords(value, bound !== undefined, say, format);
  const unit = figureTable[id];
  if (unit === 'ratio') return format.ratio(value);
  return unit === 'fraction' ? format.percent(value) : format.count(value);
}
