// A figure as text: formatted in the reader's language, or why it is absent.

import { type FigureId, figureTable } from '../figure/catalogue.js';
import type { Figure, FigureValue } from '../figure/figure.js';
import type { Format } from '../text/format.js';
import type { Say } from '../text/say.js';

/** "1,184,438 UAH", "60.7 %", "12"; "≥" before lower bounds; "–" where absent. */
export function figureText(figure: Figure, format: Format): string {
  const { value, bound, id } = figure;
  if (value === undefined) return '–';
  return `${bound === undefined ? '' : '≥ '}${valueText(value, id, format)}`;
}

function valueText(value: FigureValue, id: FigureId, format: Format): string {
  if (typeof value !== 'number') return format.money(value);
  const unit = figureTable[id];
  if (unit === 'fraction') return format.percent(value);
  if (unit === 'ratio') return format.ratio(value);
  return unit === 'value' ? format.number(value) : format.count(value);
}

/** The same amount without its currency, in whole units, for tables that name the currency once. */
export function amountText(figure: Figure, format: Format): string {
  const { value } = figure;
  return value === undefined || typeof value === 'number'
    ? figureText(figure, format)
    : `${figure.bound === undefined ? '' : '≥ '}${format.amount(value)}`;
}

/** Why a figure is absent or a bound, in a sentence; '' where there is nothing to say. */
export function whyText({ why, bound }: Figure, say: Say): string {
  const reason = why ?? bound;
  return reason === undefined ? '' : say(`absence.${reason.reason}`, reason.args);
}

/** The reasons and limits of several figures, each once; where a reason is that of one figure alone, its name before. */
export function whyTexts(figures: readonly Figure[], say: Say): readonly string[] {
  const told = figures.map((figure) => ({ figure, text: whyText(figure, say) })).filter(({ text }) => text !== '');
  return [...new Set(told.map(({ text }) => text))].map((text) => {
    const [first, ...others] = told.filter((one) => one.text === text);
    return first?.figure.why === undefined || others.length > 0
      ? text
      : say('render.labelled', { label: say(`figure.${first.figure.id}.short`), text });
  });
}
