// Timeline (Gantt): planned above, actual below, the line of the report's day across. Long ones are several pictures.

import { scaleLinear } from 'd3-scale';
import { addDays, type Day, daysBetween } from '../../plan/day.js';
import type { Chart, TimelineRow } from '../../report/model.js';
import { type Desk, type Drawing, key, small } from './frame.js';
import { shorten, textWidth } from './measure.js';

type Timeline = Extract<Chart, { kind: 'timeline' }>;

const rowsAPicture = 34;
const tall = 21;

/** The timeline in pieces that each fit a page. A group's heading is never the last row of a piece. */
export function timelinePieces(chart: Timeline): readonly Timeline[] {
  const pieces: TimelineRow[][] = [];
  let rest = [...chart.rows];
  while (rest.length > 0) {
    let cut = Math.min(rowsAPicture, rest.length);
    while (cut < rest.length && cut > 1 && rest[cut - 1]?.group) cut--;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return pieces.map((rows) => ({ ...chart, rows }));
}

export function timeline(desk: Desk, chart: Timeline): Drawing {
  const { pen, say, format } = desk;
  const room = pen.width * 0.36;
  const words = Math.min(110, Math.max(0, ...chart.rows.map((r) => textWidth(r.statusText, small))) + 4);
  const scale = scaleLinear()
    .domain([0, Math.max(1, daysBetween(chart.start, chart.end))])
    .range([room + 10, pen.width - words - 10]);
  const x = (day: Day): number =>
    Math.max(room + 10, Math.min(pen.width - words - 10, scale(daysBetween(chart.start, day))));
  const head = key(pen, [
    { look: 'planned', label: say('render.key.planned') },
    { look: 'actual', label: say('render.key.done') },
  ]);
  const top = head.height + 24;
  const bottom = top + chart.rows.length * tall;
  const rows = chart.rows.map((row, at) => rowMarks(desk, row, x, top + at * tall, room, words));
  const today = x(chart.today);
  const line =
    pen.line(today, top - 4, today, bottom, 'today') +
    pen.text(...besideToday(pen.width, today, format.day(chart.today), top - 20));
  return { marks: head.marks + years(desk, chart, x, top, bottom) + rows.join('') + line, height: bottom + 6 };
}

/** The day's words stand beside its line, on the side that has room. */
function besideToday(
  width: number,
  x: number,
  text: string,
  y: number,
): [number, number, string, string, 'start' | 'end'] {
  const fits = x + textWidth(text, small) + 8 < width;
  return [fits ? x + 4 : x - 4, y + 8, text, 'today-text', fits ? 'start' : 'end'];
}

/** A thin line at every new year, its number between. */
function years({ pen }: Desk, chart: Timeline, x: (day: Day) => number, top: number, bottom: number): string {
  const first = Number(chart.start.slice(0, 4));
  const last = Number(chart.end.slice(0, 4));
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return all
    .map((year) => {
      const [start, next] = [x(`${year}-01-01` as Day), x(`${year + 1}-01-01` as Day)];
      const label = next - start > 30 ? pen.text((start + next) / 2, top - 6, String(year), 'tick', 'middle') : '';
      return pen.line(start, top - 16, start, bottom, 'grid') + label;
    })
    .join('');
}

function rowMarks(
  desk: Desk,
  row: TimelineRow,
  x: (day: Day) => number,
  y: number,
  room: number,
  words: number,
): string {
  const { pen } = desk;
  if (row.group) {
    const label = shorten(row.label, pen.width - 8, small);
    return (
      pen.box(0, y + 1, pen.width, tall - 2, 'group-row') +
      pen.text(4, y + 15, label, 'group-label', 'start', row.label)
    );
  }
  const label = pen.text(4, y + 14, shorten(row.label, room - 4, small), 'label', 'start', row.label);
  const status = pen.text(
    pen.width - words,
    y + 14,
    shorten(row.statusText, words, small),
    `label st-${row.status}`,
    'start',
    row.statusText,
  );
  const end = (day: Day): number => x(addDays(day, 1));
  const { planned, actual } = row;
  const plan = planned
    ? pen.box(x(planned.start), y + 4, Math.max(2, end(planned.end) - x(planned.start)), 6, 'planned')
    : '';
  const done = actual
    ? pen.box(x(actual.start), y + 11, Math.max(2, end(actual.end) - x(actual.start)), 6, `actual st-${row.status}-bar`)
    : '';
  return label + plan + done + status + pen.line(0, y + tall, pen.width, y + tall, 'hair');
}
