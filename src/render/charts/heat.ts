// Heat table: rows and columns of shares. The figure stands in every cell, the shade only underlines it.

import type { Chart, HeatCell } from '../../report/model.js';
import { type Desk, type Drawing, lineHeight, small } from './frame.js';
import { shorten, textWidth, wrap } from './measure.js';
import type { Pen } from './pen.js';
import { pageRoom, runs } from './pieces.js';
import { labelLines } from './stacked-bars.js';

type Heat = Extract<Chart, { kind: 'heat' }>;

const shades = 5;
const tall = 26;

/** The rows in pieces that each fit a page. */
export function heatPieces(chart: Heat, width: number): readonly Heat[] {
  return runs(chart.rows, pageRoom(width, 3 * lineHeight + 10), () => tall + 4).map((rows) => ({ ...chart, rows }));
}

export function heat(desk: Desk, chart: Heat): Drawing {
  const { pen } = desk;
  const room = Math.min(pen.width * 0.34, Math.max(0, ...chart.rows.map((r) => textWidth(r.label, small))) + 4);
  const step = (pen.width - room - 10) / Math.max(1, chart.columns.length);
  const width = Math.min(step, 120);
  const heads = chart.columns.map((column) => wrap(column, width - 6, small, 3));
  const top = Math.max(1, ...heads.map((h) => h.length)) * lineHeight + 6;
  const x = (at: number): number => room + 10 + at * width;
  const titles = heads.map((words, at) =>
    words
      .map((line, row) =>
        pen.text(
          x(at) + width / 2,
          top - 8 - (words.length - 1 - row) * lineHeight,
          line,
          'label',
          'middle',
          chart.columns[at],
        ),
      )
      .join(''),
  );
  let y = top;
  const rows = chart.rows.map((row) => {
    const lines = wrap(row.label, room, small, 2);
    const height = Math.max(tall, lines.length * lineHeight + 6);
    const cells = row.cells.map((cell, at) => square(pen, cell, x(at), y, width, height));
    y += height;
    return labelLines(desk, lines, room, y - height / 2, row.label) + cells.join('');
  });
  return { marks: titles.join('') + rows.join(''), height: y + 4 };
}

function square(pen: Pen, cell: HeatCell, x: number, y: number, width: number, height: number): string {
  const shade =
    cell.value === undefined ? 'none' : String(Math.max(0, Math.min(shades - 1, Math.floor(cell.value * shades))));
  const text = shorten(cell.text, width - 6, small);
  return (
    pen.box(x + 1, y + 1, width - 2, height - 2, `heat h-${shade}`) +
    pen.text(x + width / 2, y + height / 2 + 4, text, `heat-text h-${shade}-text`, 'middle', cell.text)
  );
}
