// Stacked bars: money by source, activities by status. Upright for a few short categories (years), else lying.

import { sum } from 'd3-array';
import { scaleBand } from 'd3-scale';
import type { Chart, Series } from '../../report/model.js';
import {
  acrossAxis,
  type Desk,
  type Drawing,
  lineHeight,
  seriesKey,
  shortNumbers,
  small,
  ticksOf,
  unitNote,
  type ValueScale,
  valueScale,
} from './frame.js';
import { figureLook } from './ink.js';
import { textWidth, wrap } from './measure.js';

type StackedBars = Extract<Chart, { kind: 'stacked-bars' }>;
/** One piece of a bar, in values. */
interface Piece {
  readonly series: Series;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

export function stackedBars(desk: Desk, chart: StackedBars): Drawing {
  const stacks = chart.categories.map((_, at) => stackOf(chart.series, at));
  const upright = chart.categories.length <= 12 && chart.categories.every((c) => textWidth(c, small) < 60);
  const head = seriesKey(desk.pen, chart.series);
  const note = unitNote(desk, chart.unit, head.height + 8);
  const body = (upright ? uprightBars : lyingBars)(desk, chart, stacks, head.height + 6);
  return { marks: head.marks + note + body.marks, height: body.height };
}

/** Pieces of a category, one on the other; negative values grow the other way. */
function stackOf(series: readonly Series[], at: number): readonly Piece[] {
  let up = 0;
  let down = 0;
  return series.flatMap((one) => {
    const value = one.values[at] ?? 0;
    if (value === 0) return [];
    const from = value > 0 ? up : down;
    if (value > 0) up += value;
    else down += value;
    return [{ series: one, value, from, to: from + value }];
  });
}

const ends = (stacks: readonly (readonly Piece[])[]): number[] => stacks.flatMap((pieces) => pieces.map((p) => p.to));

/** The total at the end of a bar; a word where the plan says nothing. */
function totalOf(desk: Desk, chart: StackedBars, at: number): string {
  const given = chart.series.map((s) => s.values[at]).filter((v) => v !== undefined);
  return given.length === 0 ? desk.say('render.noData') : shortNumbers(chart.unit, desk.format.language)(sum(given));
}

function lyingBars(desk: Desk, chart: StackedBars, stacks: readonly (readonly Piece[])[], top: number): Drawing {
  const { pen } = desk;
  const room = Math.min(pen.width * 0.36, Math.max(...chart.categories.map((c) => textWidth(c, small))) + 4);
  const scale = valueScale(ends(stacks), room + 10, pen.width - 62);
  let y = top;
  let marks = '';
  chart.categories.forEach((category, at) => {
    const lines = wrap(category, room, small, 3);
    const height = Math.max(26, lines.length * lineHeight + 6);
    const middle = y + height / 2;
    marks += labelLines(desk, lines, room, middle, category);
    marks += (stacks[at] ?? []).map((piece) => lyingPiece(desk, chart, piece, scale, middle - 9)).join('');
    const end = Math.max(scale(0), ...(stacks[at] ?? []).map((p) => scale(p.to)));
    marks += pen.text(end + 6, middle + 4, totalOf(desk, chart, at), 'figure');
    y += height;
  });
  return { marks: acrossAxis(desk, scale, chart.unit, top, y + 2) + marks, height: y + 22 };
}

/** Lines of a label, right against the axis, around a middle. */
export function labelLines({ pen }: Desk, lines: readonly string[], x: number, middle: number, full: string): string {
  const first = middle + 4 - ((lines.length - 1) * lineHeight) / 2;
  return lines.map((line, at) => pen.text(x, first + at * lineHeight, line, 'label', 'end', full)).join('');
}

function lyingPiece(desk: Desk, chart: StackedBars, piece: Piece, scale: ValueScale, y: number): string {
  const [x, end] = [scale(Math.min(piece.from, piece.to)), scale(Math.max(piece.from, piece.to))];
  const text = shortNumbers(chart.unit, desk.format.language)(piece.value);
  const fits = textWidth(text, small) + 8 < end - x;
  const box = desk.pen.inked(
    x,
    y,
    end - x,
    18,
    piece.series.role,
    desk.say('render.labelled', { label: piece.series.label, text }),
  );
  return fits ? box + desk.pen.text((x + end) / 2, y + 13, text, figureLook(piece.series.role), 'middle') : box;
}

const tall = 190;

function uprightBars(desk: Desk, chart: StackedBars, stacks: readonly (readonly Piece[])[], top: number): Drawing {
  const { pen } = desk;
  const bottom = top + 16 + tall;
  const scale = valueScale(ends(stacks), bottom, top + 16);
  const short = shortNumbers(chart.unit, desk.format.language);
  const ticks = ticksOf(scale, chart.unit, 5);
  const room = Math.max(...ticks.map((t) => textWidth(short(t), small))) + 8;
  const band = scaleBand<number>(
    chart.categories.map((_, at) => at),
    [room, pen.width],
  )
    .paddingInner(0.35)
    .paddingOuter(0.2);
  const width = Math.min(band.bandwidth(), 90);
  const axis = ticks
    .map(
      (t) =>
        pen.line(room, scale(t), pen.width, scale(t), t === 0 ? 'base' : 'grid') +
        pen.text(room - 6, scale(t) + 4, short(t), 'tick', 'end'),
    )
    .join('');
  const bars = chart.categories.map((category, at) => {
    const middle = (band(at) ?? 0) + band.bandwidth() / 2;
    const pieces = stacks[at] ?? [];
    const peak = Math.min(scale(0), ...pieces.map((p) => scale(p.to)));
    const drawn = pieces.map((piece) => uprightPiece(desk, chart, piece, scale, middle - width / 2, width));
    return (
      drawn.join('') +
      pen.text(middle, peak - 5, totalOf(desk, chart, at), 'figure', 'middle') +
      pen.text(middle, bottom + 15, category, 'label', 'middle')
    );
  });
  return { marks: axis + bars.join(''), height: bottom + 22 };
}

function uprightPiece(
  desk: Desk,
  chart: StackedBars,
  piece: Piece,
  scale: ValueScale,
  x: number,
  width: number,
): string {
  const [high, low] = [scale(Math.max(piece.from, piece.to)), scale(Math.min(piece.from, piece.to))];
  const text = shortNumbers(chart.unit, desk.format.language)(piece.value);
  const box = desk.pen.inked(
    x,
    high,
    width,
    low - high,
    piece.series.role,
    desk.say('render.labelled', { label: piece.series.label, text }),
  );
  const fits = low - high >= 15 && textWidth(text, small) + 6 < width;
  return fits
    ? box + desk.pen.text(x + width / 2, (high + low) / 2 + 4, text, figureLook(piece.series.role), 'middle')
    : box;
}
