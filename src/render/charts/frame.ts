// What all charts share: the SVG element with its alternative text, the key, number formats and axes.

import { scaleLinear } from 'd3-scale';
import type { ChartFrame, ChartUnit, Series } from '../../report/model.js';
import { localeOf } from '../../text/count.js';
import type { Format } from '../../text/format.js';
import type { Say } from '../../text/say.js';
import { escapeHtml } from '../escape.js';
import { shorten, textWidth } from './measure.js';
import type { Pen } from './pen.js';

/** What a chart needs beside its data. */
export interface Desk {
  readonly pen: Pen;
  readonly say: Say;
  readonly format: Format;
}
/** A drawn picture: marks and the height that they take. */
export interface Drawing {
  readonly marks: string;
  readonly height: number;
}

export const small = 11;
export const lineHeight = 14;

/** The picture as an image with a name and a description. In a <div>: a <figure> would lose them in the PDF. */
export function svg({ id, width, rtl }: Pen, { title, description }: ChartFrame, { marks, height }: Drawing): string {
  const box = `viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" height="${Math.ceil(height)}"`;
  const names = `<title id="${id}-t">${escapeHtml(title)}</title><desc id="${id}-d">${escapeHtml(description)}</desc>`;
  const way = rtl ? ' direction="rtl"' : '';
  return `<svg class="chart" role="img" aria-labelledby="${id}-t ${id}-d" ${box}${way}>${names}${marks}</svg>`;
}

/** Short numbers for axes and labels: 1.2M, 60%, 12. Tables carry the exact ones. */
export function shortNumbers(unit: ChartUnit, language: string): (value: number) => string {
  const options: Intl.NumberFormatOptions =
    unit.kind === 'fraction'
      ? { style: 'percent', maximumFractionDigits: 0 }
      : { notation: 'compact', maximumSignificantDigits: 3 };
  const format = new Intl.NumberFormat(localeOf(language), options);
  return (value) => format.format(value);
}

/** A row of swatches with their words, wrapped to the width; gives the marks and the height used. */
export function key(pen: Pen, entries: readonly { readonly swatch: Swatch; readonly label: string }[]): Drawing {
  let x = 0;
  let y = 4;
  let marks = '';
  for (const { swatch, label } of entries) {
    const shown = shorten(label, pen.width - 24, small);
    const width = 18 + textWidth(shown, small) + 20;
    if (x > 0 && x + width - 16 > pen.width) {
      x = 0;
      y += 18;
    }
    marks += swatch(x, y) + pen.text(x + 18, y + 9, shown, 'label', 'start', label);
    x += width;
  }
  return { marks, height: entries.length === 0 ? 0 : y + 22 };
}
/** Draws a swatch at a place. */
export type Swatch = (x: number, y: number) => string;

/** A swatch that is a box of a class. */
export function boxSwatch(pen: Pen, look: string, width = 12): Swatch {
  return (x, y) => pen.box(x + (12 - width) / 2, y, width, 10, look);
}

export function seriesKey(pen: Pen, series: readonly Series[]): Drawing {
  const entries = series.map(({ role, label }) => ({
    swatch: (x: number, y: number) => pen.inked(x, y, 12, 10, role),
    label,
  }));
  return key(pen, entries);
}

/** A linear scale from the values' range (0 always inside) to pixels, ending on round ticks. */
export function valueScale(values: readonly number[], from: number, to: number) {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return scaleLinear()
    .domain(low === high ? [0, 1] : [low, high])
    .nice(5)
    .range([from, to]);
}
export type ValueScale = ReturnType<typeof valueScale>;

/** Round ticks; of what is counted, whole numbers. */
export function ticksOf(scale: ValueScale, unit: ChartUnit, about: number): readonly number[] {
  const ticks = scale.ticks(about);
  return unit.kind === 'count' ? ticks.filter(Number.isInteger) : ticks;
}

/** Thin vertical lines with their values below: the axis of horizontal bars. Few enough ticks that no two labels touch. */
export function acrossAxis(desk: Desk, scale: ValueScale, unit: ChartUnit, top: number, bottom: number): string {
  const short = shortNumbers(unit, desk.format.language);
  const [start = 0, end = 0] = scale.range();
  const ticks = ticksOf(scale, unit, Math.max(2, Math.min(6, Math.floor((end - start) / 80))));
  return ticks
    .map((tick) => {
      const x = scale(tick);
      return (
        desk.pen.line(x, top, x, bottom, tick === 0 ? 'base' : 'grid') +
        desk.pen.text(x, bottom + 14, short(tick), 'tick', 'middle')
      );
    })
    .join('');
}

/** Says the unit in words where the numbers alone do not: the currency. */
export function unitNote({ pen }: Desk, unit: ChartUnit, y: number): string {
  return unit.kind === 'money' ? pen.text(pen.width, y, unit.currency, 'tick', 'end') : '';
}
