// Timeline (Gantt): planned above, actual below, the line of the report's day across. Long ones are several pictures.

import { scaleLinear } from 'd3-scale';
import { addDays, type Day, daysBetween } from '../../plan/day.js';
import type { Chart, TimelineRow } from '../../report/model.js';
import { boxSwatch, type Desk, type Drawing, key, small } from './frame.js';
import { shorten, textWidth, wrap } from './measure.js';
import type { Pen } from './pen.js';
import { pageRoom, runs } from './pieces.js';

type Timeline = Extract<Chart, { kind: 'timeline' }>;

/** Heights in pixels: a row of one line, each further line. */
const tall = 21;
const further = 12;
const labelSize = 10;
/** Share of the width for labels. */
const labelShare = 0.42;
/** Widest line of a status. */
const statusRoom = 110;

interface Row {
  readonly row: TimelineRow;
  readonly lines: readonly string[];
  readonly status: readonly string[];
  readonly top: number;
  readonly height: number;
}

/** The timeline in pieces that each fit a page. A group's heading is never the last row of a piece. */
export function timelinePieces(chart: Timeline, width: number): readonly Timeline[] {
  const pieces = runs(
    rowsOf(chart, width),
    pageRoom(width, 70),
    (row) => row.height,
    ({ row }) => row.group === true,
  );
  return pieces.map((rows) => ({ ...chart, rows: rows.map(({ row }) => row) }));
}

function rowsOf(chart: Timeline, width: number): readonly Row[] {
  let top = 0;
  return chart.rows.map((row) => {
    const lines = row.group
      ? [shorten(row.label, width - 8, small)]
      : wrap(row.label, width * labelShare - 8, labelSize, 2);
    const status = wrap(row.statusText, statusRoom, small, 2);
    const placed = { row, lines, status, top, height: tall + (Math.max(lines.length, status.length) - 1) * further };
    top += placed.height;
    return placed;
  });
}

export function timeline(desk: Desk, chart: Timeline): Drawing {
  const { pen, say } = desk;
  const rows = rowsOf(chart, pen.width);
  const words = Math.max(0, ...rows.flatMap((r) => r.status).map((line) => textWidth(line, small))) + 4;
  const [from, to] = [pen.width * labelShare + 6, pen.width - words - 10];
  const days = Math.max(1, daysBetween(chart.start, addDays(chart.end, 1)));
  const scale = scaleLinear().domain([0, days]).range([from, to]).clamp(true);
  const x = (day: Day): number => scale(daysBetween(chart.start, day));
  const head = key(pen, [
    { swatch: boxSwatch(pen, 'planned'), label: say('render.key.planned') },
    ...(['completed', 'done', 'late', 'closed'] as const)
      .filter((look) => chart.rows.some((r) => r.actual !== undefined && lookOf(r.status) === look))
      .map((look) => ({ swatch: boxSwatch(pen, `actual bar-${look}`), label: say(`render.key.${look}`) })),
  ]);
  const top = head.height + 34;
  const bottom = top + rows.reduce((sum, row) => sum + row.height, 0);
  const drawn = rows.map((row) => rowMarks(pen, { ...row, top: top + row.top }, x, words)).join('');
  const today = todayMarks(desk, chart, x(chart.today), top, bottom);
  return { marks: head.marks + years(pen, chart, x, top, bottom) + drawn + today, height: bottom + 6 };
}

type Look = 'completed' | 'done' | 'late' | 'closed';
const looks: { readonly [S in TimelineRow['status']]?: Look } = {
  completed: 'completed',
  delayed: 'late',
  suspended: 'late',
  partially_completed: 'closed',
  cancelled: 'closed',
};
/** The look of a bar of what was done; each that is drawn stands in the key. */
const lookOf = (status: TimelineRow['status']): Look => looks[status] ?? 'done';

/** A day outside of the plan has no line, and is said to be outside. */
function todayText({ today, start, end }: Timeline, { say, format }: Desk): string {
  const date = format.day(today);
  if (today < start) return say('render.before-plan', { date });
  return today > end ? say('render.after-plan', { date }) : date;
}

/** The day's words stand beside its line, on the side that has room. */
function todayMarks(desk: Desk, chart: Timeline, x: number, top: number, bottom: number): string {
  const { pen } = desk;
  const text = todayText(chart, desk);
  const fits = x + textWidth(text, small) + 8 < pen.width;
  const words = pen.text(fits ? x + 4 : x - 4, top - 20, text, 'today-text', fits ? 'start' : 'end');
  const outside = chart.today < chart.start || chart.today > chart.end;
  return (outside ? '' : pen.line(x, top - 30, x, bottom, 'today')) + words;
}

/** A thin line at every new year, its number between. */
function years(pen: Pen, chart: Timeline, x: (day: Day) => number, top: number, bottom: number): string {
  const first = Number(chart.start.slice(0, 4));
  const last = Number(chart.end.slice(0, 4));
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return all
    .map((year) => {
      const [start, next] = [x(`${year}-01-01` as Day), x(`${year + 1}-01-01` as Day)];
      const label = next - start > 30 ? pen.text(start + 3, top - 5, String(year), 'tick') : '';
      return pen.line(start, top - 14, start, bottom, 'grid') + label;
    })
    .join('');
}

function rowMarks(pen: Pen, { row, lines, status, top, height }: Row, x: (day: Day) => number, words: number): string {
  if (row.group) {
    const ground = pen.box(0, top + 1, pen.width, height - 2, 'group-row');
    return ground + pen.text(4, top + 15, lines[0] ?? '', 'group-label', 'start', row.label);
  }
  const middle = top + height / 2;
  const stacked = (texts: readonly string[], left: number, look: string, full: string): string =>
    texts
      .map((line, at) => {
        const y = middle + 3.5 + (at - (texts.length - 1) / 2) * further;
        return pen.text(left, y, line, look, 'start', full);
      })
      .join('');
  const under = pen.line(0, top + height, pen.width, top + height, 'hair');
  return (
    stacked(lines, 4, 'row-label', row.label) +
    bar(pen, row.planned, x, middle - 7, 'planned') +
    bar(pen, row.actual, x, middle, `actual bar-${lookOf(row.status)}`) +
    stacked(status, pen.width - words, `label st-${row.status}`, row.statusText) +
    under
  );
}

function bar(pen: Pen, span: TimelineRow['planned'], x: (day: Day) => number, y: number, look: string): string {
  if (!span) return '';
  const [start, end] = [x(span.start), x(addDays(span.end, 1))];
  return pen.box(start, y, Math.max(2, end - start), 6, look);
}
