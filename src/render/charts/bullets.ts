// Bullets: one row an indicator, baseline - actual - target on the row's own scale, judged by word and shape.

import type { Bullet, Chart } from '../../report/model.js';
import type { Format } from '../../text/format.js';
import type { Say } from '../../text/say.js';
import { boxSwatch, type Desk, type Drawing, key, lineHeight, small, valueScale } from './frame.js';
import { shorten, textWidth, wrap } from './measure.js';
import type { Pen } from './pen.js';
import { pageRoom, runs } from './pieces.js';
import { signalShape } from './signal.js';
import { labelLines } from './stacked-bars.js';

type Bullets = Extract<Chart, { kind: 'bullets' }>;

/** Columns of the picture, in reading order: label, bar, values, judgement. */
interface Columns {
  readonly label: number;
  readonly from: number;
  readonly to: number;
  readonly signal: number;
}

/** The rows in pieces that each fit a page. */
export function bulletPieces(chart: Bullets, width: number): readonly Bullets[] {
  const pieces = runs(chart.rows, pageRoom(width, 40), (row) => heightOf(labelOf(row, width)));
  return pieces.map((rows) => ({ ...chart, rows }));
}

const labelOf = (row: Bullet, width: number): readonly string[] => wrap(row.label, width * labelShare, small, 3);
const heightOf = (lines: readonly string[]): number => Math.max(46, lines.length * lineHeight + 10);
const labelShare = 0.34;
/** The most that the words of the judgement take. */
const wordsShare = 0.24;

export function bullets(desk: Desk, chart: Bullets): Drawing {
  const { pen, say } = desk;
  const words = Math.min(
    pen.width * wordsShare,
    Math.max(0, ...chart.rows.map((row) => textWidth(row.signalText, small))) + 24,
  );
  const columns: Columns = {
    label: pen.width * labelShare,
    from: pen.width * labelShare + 14,
    to: pen.width - words - 24,
    signal: pen.width - words,
  };
  const head = key(pen, [
    { swatch: boxSwatch(pen, 'bullet-actual'), label: say('render.key.actual') },
    { swatch: boxSwatch(pen, 'bullet-target', 3), label: say('render.key.target') },
    { swatch: boxSwatch(pen, 'bullet-base', 2), label: say('render.key.baseline') },
  ]);
  let y = head.height + 6;
  let marks = head.marks;
  for (const row of chart.rows) {
    const lines = labelOf(row, pen.width);
    const height = heightOf(lines);
    marks += labelLines(desk, lines, columns.label, y + height / 2, row.label);
    marks += bar(desk, row, columns, y + height / 2 - 7) + judgement(pen, row, columns.signal, y + height / 2, words);
    marks += pen.line(0, y + height, pen.width, y + height, 'grid');
    y += height;
  }
  return { marks, height: y + 4 };
}

function judgement(pen: Pen, row: Bullet, x: number, middle: number, width: number): string {
  const text = shorten(row.signalText, width - 20, small);
  return (
    signalShape(pen, x + 7, middle, row.signal) + pen.text(x + 18, middle + 4, text, 'label', 'start', row.signalText)
  );
}

function bar(desk: Desk, row: Bullet, { from, to }: Columns, middle: number): string {
  const { pen, say, format } = desk;
  const values = [row.baseline, row.actual, row.target].filter((v) => v !== undefined);
  const scale = valueScale(values, from, to);
  const zero = scale(0);
  const parts = [pen.box(from, middle - 8, to - from, 16, 'bullet-track')];
  if (row.actual !== undefined) {
    const x = scale(row.actual);
    parts.push(pen.box(Math.min(x, zero), middle - 4.5, Math.max(1.5, Math.abs(x - zero)), 9, 'bullet-actual'));
  }
  if (row.baseline !== undefined) parts.push(pen.box(scale(row.baseline) - 1, middle - 8, 2, 16, 'bullet-base'));
  if (row.target !== undefined) parts.push(pen.box(scale(row.target) - 1.5, middle - 10, 3, 20, 'bullet-target'));
  const line = valuesOf(row, say, format);
  return parts.join('') + pen.text(from, middle + 21, shorten(line, to - from, 10), 'tick', 'start', line);
}

function valuesOf({ actual, atLeast, target, unit }: Bullet, say: Say, format: Format): string {
  const value = actual === undefined ? undefined : inUnit(actual, unit, format);
  const reached = value !== undefined && atLeast ? say('render.atLeast', { value }) : value;
  const aim = target === undefined ? undefined : inUnit(target, unit, format);
  if (aim === undefined) return reached === undefined ? say('render.noData') : named(unit, reached, say);
  if (reached === undefined) return named(unit, say('render.onlyTarget', { target: aim }), say);
  return named(unit, say('render.ofTarget', { actual: reached, target: aim }), say);
}

/** A sign such as % stands behind each number; words stand before them once, as a noun behind a number would be inflected. */
const isSign = (unit: string): boolean => !/\p{L}/u.test(unit);
const inUnit = (value: number, unit: string, format: Format): string =>
  isSign(unit) ? `${format.number(value)} ${unit}`.trim() : format.number(value);
const named = (unit: string, values: string, say: Say): string =>
  isSign(unit) ? values : say('render.inUnit', { unit, values });
