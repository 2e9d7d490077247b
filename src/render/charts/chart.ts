// A chart as SVG pictures: one, or several where its rows are longer than a page.

import type { Chart } from '../../report/model.js';
import type { Format } from '../../text/format.js';
import type { Say } from '../../text/say.js';
import { bulletPieces, bullets } from './bullets.js';
import { type Desk, type Drawing, svg } from './frame.js';
import { heat, heatPieces } from './heat.js';
import { lines } from './lines.js';
import { penFor } from './pen.js';
import { stackedBars } from './stacked-bars.js';
import { timeline, timelinePieces } from './timeline.js';
import { waterfall } from './waterfall.js';

export interface Setting {
  readonly id: string;
  /** Pixels at the size of print: 640 fill the text column, 1000 a landscape page. */
  readonly width: number;
  readonly rtl: boolean;
  readonly say: Say;
  readonly format: Format;
}

export interface Picture {
  readonly id: string;
  /** That of the chart, and which part of how many it is. */
  readonly title: string;
  readonly svg: string;
}

/** Pictures with their titles, in order. Same chart and setting, same texts. */
export function chartPictures(chart: Chart, setting: Setting): readonly Picture[] {
  const pieces = piecesOf(chart, setting.width);
  return pieces.map((piece, at) => picture(piece, setting, at, pieces.length));
}

function piecesOf(chart: Chart, width: number): readonly Chart[] {
  if (chart.kind === 'timeline') return timelinePieces(chart, width);
  if (chart.kind === 'bullets') return bulletPieces(chart, width);
  return chart.kind === 'heat' ? heatPieces(chart, width) : [chart];
}

function picture(chart: Chart, { id, width, rtl, say, format }: Setting, at: number, of: number): Picture {
  const pen = penFor(width, rtl, of === 1 ? id : `${id}-${at + 1}`);
  const title = of === 1 ? chart.title : say('render.part', { title: chart.title, part: at + 1, parts: of });
  return {
    id: pen.id,
    title,
    svg: svg(pen, { title, description: chart.description }, draw({ pen, say, format }, chart)),
  };
}

function draw(desk: Desk, chart: Chart): Drawing {
  switch (chart.kind) {
    case 'stacked-bars':
      return stackedBars(desk, chart);
    case 'lines':
      return lines(desk, chart);
    case 'bullets':
      return bullets(desk, chart);
    case 'timeline':
      return timeline(desk, chart);
    case 'heat':
      return heat(desk, chart);
    case 'waterfall':
      return waterfall(desk, chart);
  }
}

/** Whether the chart holds anything to draw. */
export function drawable(chart: Chart): boolean {
  if (chart.kind === 'waterfall') return chart.steps.length > 0;
  if (chart.kind === 'stacked-bars' || chart.kind === 'lines')
    return chart.series.some((series) => series.values.some((value) => value !== undefined));
  return chart.rows.length > 0;
}
