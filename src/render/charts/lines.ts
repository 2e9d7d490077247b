// Lines: a trend over periods. Each line has its own dash and marker and its name at its end; gaps stay gaps.

import { scalePoint } from 'd3-scale';
import type { Chart, Series } from '../../report/model.js';
import {
  type Desk,
  type Drawing,
  shortNumbers,
  small,
  ticksOf,
  unitNote,
  type ValueScale,
  valueScale,
} from './frame.js';
import { shorten, textWidth } from './measure.js';
import type { Pen, Point } from './pen.js';

type Lines = Extract<Chart, { kind: 'lines' }>;

const tall = 200;
const looks = 6;

export function lines(desk: Desk, chart: Lines): Drawing {
  const { pen } = desk;
  const [top, bottom] = [22, 22 + tall];
  const values = chart.series.flatMap((s) => s.values.filter((v) => v !== undefined));
  const scale = valueScale(values, bottom, top);
  const short = shortNumbers(chart.unit, desk.format.language);
  const ticks = ticksOf(scale, chart.unit, 5);
  const start = Math.max(...ticks.map((t) => textWidth(short(t), small))) + 8;
  const names = Math.min(pen.width * 0.3, Math.max(0, ...chart.series.map((s) => textWidth(s.label, small))) + 18);
  const across = scalePoint<number>(
    chart.categories.map((_, at) => at),
    [start + 24, pen.width - names - 20],
  );
  const axis = ticks
    .map(
      (t) =>
        pen.line(start, scale(t), pen.width - names, scale(t), t === 0 ? 'base' : 'grid') +
        pen.text(start - 6, scale(t) + 4, short(t), 'tick', 'end'),
    )
    .join('');
  const categories = chart.categories
    .map((c, at) =>
      pen.text(across(at) ?? 0, bottom + 16, shorten(c, across.step() || pen.width, small), 'label', 'middle', c),
    )
    .join('');
  const places = chart.series.map((series) => points(series, (at) => across(at) ?? 0, scale));
  const drawn = places.map((runs, at) => runs.map((run) => lineOf(pen, run, at % looks)).join(''));
  const ends = endLabels(pen, chart.series, places, names);
  return { marks: unitNote(desk, chart.unit, 10) + axis + categories + drawn.join('') + ends, height: bottom + 24 };
}

/** The points of a line as unbroken runs. */
function points(series: Series, x: (at: number) => number, scale: ValueScale): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  series.values.forEach((value, at) => {
    if (value === undefined) runs.push([]);
    else runs.at(-1)?.push([x(at), scale(value)]);
  });
  return runs.filter((run) => run.length > 0);
}

function lineOf(pen: Pen, run: readonly Point[], look: number): string {
  return pen.path(run, `trend t${look}`) + run.map(([x, y]) => marker(pen, x, y, look)).join('');
}

function marker(pen: Pen, x: number, y: number, look: number): string {
  const r = 4;
  const shapes: readonly (readonly Point[])[] = [
    [
      [-r, -r],
      [r, -r],
      [r, r],
      [-r, r],
    ],
    [
      [0, -r - 1],
      [r + 1, r],
      [-r - 1, r],
    ],
    [
      [0, -r - 1],
      [r + 1, 0],
      [0, r + 1],
      [-r - 1, 0],
    ],
  ];
  const shape = shapes[(look % 4) - 1];
  return shape ? pen.shape(x, y, shape, `node t${look}`) : pen.dot(x, y, r, `node t${look}`);
}

/** Names at the ends of the lines, moved apart so that none covers another. */
function endLabels(
  pen: Pen,
  series: readonly Series[],
  places: readonly (readonly (readonly Point[])[])[],
  room: number,
): string {
  const wanted = series
    .map((one, at) => ({ one, at, y: places[at]?.at(-1)?.at(-1)?.[1] }))
    .flatMap(({ one, at, y }) => (y === undefined ? [] : [{ one, at, y }]))
    .sort((a, b) => a.y - b.y);
  let lowest = Number.NEGATIVE_INFINITY;
  return wanted
    .map(({ one, at, y }) => {
      lowest = Math.max(y, lowest + 14);
      const x = pen.width - room + 4;
      return (
        marker(pen, x, lowest, at % looks) +
        pen.text(x + 9, lowest + 4, shorten(one.label, room - 14, small), 'label', 'start', one.label)
      );
    })
    .join('');
}
