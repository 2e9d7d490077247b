// The style of one report: the fixed sheet, the fonts that its text needs, its accent, its running lines.

import { assets } from '../generated/templates.js';
import type { Report } from '../report/model.js';
import type { Say } from '../text/say.js';
import { shorten, textWidth } from './charts/measure.js';
import { accents } from './colour.js';
import { cssString } from './escape.js';
import { fontRules } from './fonts.js';

/** What of a page its style depends on. */
export interface Drawn {
  /** Code points beyond ASCII. */
  readonly signs: ReadonlySet<number>;
  /** Classes of columns: "w12" = 12 %. */
  readonly widths: ReadonlySet<string>;
}

/** CSS for a <style> element. */
export async function styleOf(report: Report, { signs, widths }: Drawn, say: Say): Promise<string> {
  const accent = accents(report.accent);
  return [
    await fontRules(signs),
    `:root{--accent:${accent.light};--accent-night:${accent.dark}}`,
    assets['report.css'] ?? '',
    [...widths]
      .sort()
      .map((name) => `.${name}{width:${name.slice(1)}%}`)
      .join(''),
    pageRules(report, say),
  ].join('\n');
}

/** Pixels: what two lines hold beside the other corner, of the text width of an A4 page; the size of the running lines. */
const lineWidth = 600;
const runningSize = 10.7;
const counters: { readonly [mark: string]: string } = { '<page>': 'counter(page)', '<pages>': 'counter(pages)' };

/** Margin boxes: running title and period above; below who made it (or the banner) and the page. */
function pageRules(report: Report, say: Say): string {
  const { cover, direction } = report;
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const made = say('render.made', { version: cover.version, snapshot: cover.snapshot });
  const foot =
    cover.banner === undefined
      ? `content:${cssString(made)}`
      : `content:${cssString(cover.banner)};font-weight:600;color:#8a1c1c`;
  const pages = say('render.page', { page: '<page>', pages: '<pages>' })
    .split(/(<pages?>)/)
    .map((part) => counters[part] ?? cssString(part))
    .join(' ');
  const right = cover.subject ?? (cover.period === undefined ? cover.title : `${cover.title} · ${cover.period}`);
  const left = shorten(cover.planTitle, 2 * (lineWidth - textWidth(right, runningSize)), runningSize);
  const inside = [
    `@top-${start}{content:${cssString(left)}}`,
    `@top-${end}{content:${cssString(right)};white-space:nowrap}`,
    `@bottom-${start}{${foot}}`,
    `@bottom-${end}{content:${pages}}`,
  ].join('');
  const bare = `@page :first{@top-${start}{content:none}@top-${end}{content:none}@bottom-${end}{content:none}${cover.banner === undefined ? `@bottom-${start}{content:none}` : ''}}`;
  return `@page{${inside}}${bare}`;
}
