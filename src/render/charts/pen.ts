// Draws SVG marks in reading direction: x grows from the start edge, so that right-to-left charts are mirrored
// without any chart knowing. Colours come from classes in report.css; nothing here writes a style attribute.

import type { Series } from '../../report/model.js';
import { escapeHtml } from '../escape.js';
import { grainPath, inkFor } from './ink.js';

export interface Pen {
  readonly width: number;
  readonly rtl: boolean;
  /** Prefix of every id in the picture. */
  readonly id: string;
  box(x: number, y: number, width: number, height: number, look: string, title?: string): string;
  /** A box filled with the ink of a series' role. */
  inked(x: number, y: number, width: number, height: number, role: Series['role'], title?: string): string;
  line(x1: number, y1: number, x2: number, y2: number, look: string): string;
  /** A path through points. */
  path(points: readonly Point[], look: string): string;
  /** One line of text; `full` is told on hover and to screen readers where the text was shortened. */
  text(x: number, y: number, text: string, look: string, anchor?: Anchor, full?: string): string;
  /** A closed shape around a centre. */
  shape(x: number, y: number, points: readonly Point[], look: string): string;
  dot(x: number, y: number, radius: number, look: string): string;
}
export type Anchor = 'start' | 'middle' | 'end';
export type Point = readonly [number, number];

/** Two decimals are a hundredth of a pixel: enough, and the same on every machine. */
const round = (value: number): string => String(Math.round(value * 100) / 100);

export function penFor(width: number, rtl: boolean, id: string): Pen {
  const at = (x: number): string => round(rtl ? width - x : x);
  const spots = (points: readonly Point[]): string => points.map(([x, y]) => `${at(x)},${round(y)}`).join(' ');
  const titled = (tag: string, title?: string): string =>
    title === undefined ? `<${tag}/>` : `<${tag}><title>${escapeHtml(title)}</title></${tag.split(' ')[0]}>`;
  return {
    width,
    rtl,
    id,
    box: (x, y, w, h, look, title) =>
      titled(
        `rect x="${round(rtl ? width - x - w : x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" class="${look}"`,
        title,
      ),
    inked: (x, y, w, h, role, title) => {
      const { colour, grain } = inkFor(role);
      const left = rtl ? width - x - w : x;
      const frame = `x="${round(left)}" y="${round(y)}" width="${round(w)}" height="${round(h)}"`;
      const lines = grainPath(grain, left, y, w, h);
      const hint = title === undefined ? '' : `<title>${escapeHtml(title)}</title>`;
      return `<g>${hint}<rect ${frame} class="mark ${colour}"/>${lines === '' ? '' : `<path d="${lines}" class="grain"/>`}</g>`;
    },
    line: (x1, y1, x2, y2, look) =>
      `<line x1="${at(x1)}" y1="${round(y1)}" x2="${at(x2)}" y2="${round(y2)}" class="${look}"/>`,
    path: (points, look) => `<polyline points="${spots(points)}" class="${look}"/>`,
    text: (x, y, text, look, anchor = 'start', full) => {
      const hint = full === undefined || full === text ? '' : `<title>${escapeHtml(full)}</title>`;
      const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
      return `<text x="${at(x)}" y="${round(y)}" class="${look}"${side}>${hint}${escapeHtml(isolate(text))}</text>`;
    },
    shape: (x, y, points, look) =>
      `<polygon points="${spots(points.map(([dx, dy]): Point => [x + dx, y + dy]))}" class="${look}"/>`,
    dot: (x, y, radius, look) => `<circle cx="${at(x)}" cy="${round(y)}" r="${round(radius)}" class="${look}"/>`,
  };
}

/** Numbers and codes keep their order inside right-to-left text. */
function isolate(text: string): string {
  return /[\d]/.test(text) ? `\u2068${text}\u2069` : text;
}
