// A report as one self-contained HTML file: fonts, style, script and pictures inside, nothing loaded from anywhere.

import { assets, templates } from '../generated/templates.js';
import type { Report, Trace } from '../report/model.js';
import { formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';
import { type SectionView, sectionView } from './block-view.js';
import { escapeHtml, type Markup, markup } from './escape.js';
import { addSigns } from './fonts.js';
import { liesWide } from './paper.js';
import { type SectionHead, sectionHeads } from './section-heads.js';
import { styleOf } from './style.js';

/** SHA-256 of a UTF-8 text, base64. Handed in, since the core has no crypto. */
export type Digest = (text: string) => string;

/** The report for paper, without the annex that leads figures to files and lines: nothing links to it either. */
export const onPaper = (report: Report): Report => ({ ...report, traces: [] });

/** The HTML text. Same report and words, same text. */
export const renderHtml = async (report: Report, say: Say, digest: Digest): Promise<string> =>
  (await htmlPieces(report, say, digest, (piece) => piece)).join('');

/**
 * The HTML text in pieces, each handed to `keep` as soon as it is made: that of a large plan has tens of megabytes, and
 * what a section was made from can go before the next one is made.
 */
export async function htmlPieces<T>(
  report: Report,
  say: Say,
  digest: Digest,
  keep: (piece: string) => T,
): Promise<readonly T[]> {
  const signs = new Set<number>();
  const widths = new Set<string>();
  const pieces: T[] = [];
  for (const { html, section } of bodyPieces(report, say)) {
    addSigns(signs, html);
    for (const width of section === undefined ? [] : widthsOf([section])) widths.add(width);
    pieces.push(keep(html));
  }
  const style = await styleOf(report, { signs, widths }, say);
  const head = { ...headView(report, say), style: markup(style), policy: policy(digest(style), digest(script())) };
  return [keep(templates.head(head)), ...pieces];
}

const script = (): string => assets['report.js'] ?? '';

interface Piece {
  readonly html: string;
  /** The section in it. */
  readonly section?: SectionView;
}

/** Everything below the head of the page: up to the contents, each section, the end. */
function* bodyPieces(report: Report, say: Say): Generator<Piece> {
  const setting = {
    say,
    format: formatFor(report.language),
    rtl: report.direction === 'rtl',
    traced: report.traces.length > 0,
    inPart: false,
  };
  const [first, ...rest] = sectionHeads(report.sections);
  const summary = first === undefined ? undefined : sectionView(first, false, setting);
  const html = templates.opening(openingView(report, summary, rest, say));
  yield summary === undefined ? { html } : { html, section: summary };
  const wide = liesWide(rest);
  for (const [at, head] of rest.entries()) {
    const section = sectionView(head, wide[at] === true, setting);
    yield { html: templates.section(section), section };
  }
  yield { html: templates.closing({ traces: tracesView(report.traces, say), script: markup(script()) }) };
}

function policy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${style}'`,
    `script-src 'sha256-${script}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function headView({ cover, language, direction, kind }: Report, say: Say): object {
  return {
    language,
    direction,
    kind,
    title: `${cover.title} – ${cover.planTitle}`,
    generator: `napkit ${cover.version}`,
    words: {
      filter: say('render.filter'),
      filtered: say('render.filtered', { shown: '{shown}', all: '{all}' }),
      sort: say('render.sort'),
    },
  };
}

function openingView(
  { cover, traces }: Report,
  summary: SectionView | undefined,
  sections: readonly SectionHead[],
  say: Say,
): object {
  return {
    cover: {
      ...cover,
      planTitle: unbroken(cover.planTitle),
      country: cover.country ?? null,
      period: cover.subject ?? cover.period ?? null,
      publisher: cover.publisher ?? null,
    },
    banner: cover.banner ?? null,
    summary: summary ?? null,
    sections: sections.map(contentsView),
    traces: traces.length === 0 ? null : { title: say('render.traces') },
    words: { skip: say('render.skip'), contents: say('render.contents') },
  };
}

/** Years from - to stay on one line. */
const unbroken = (title: string): Markup =>
  markup(escapeHtml(title).replace(/\d{4}[-–/]\d{2,4}/g, '<span class="whole">$&</span>'));

const contentsView = ({ section: { id, title }, number, parts }: SectionHead): object => ({
  id,
  title,
  number,
  parts: parts.map(contentsView),
});

function tracesView(traces: readonly Trace[], say: Say): object | null {
  if (traces.length === 0) return null;
  return {
    title: say('render.traces'),
    intro: say('render.traces.intro'),
    entries: traces.map(({ label, formula, places, more }, at) => ({
      id: `trace-${at + 1}`,
      label,
      formula,
      places,
      more: more > 0 ? say('render.traces.more', { count: more }) : null,
      none: places.length === 0 && more === 0 ? say('render.traces.none') : null,
    })),
  };
}

function widthsOf(sections: readonly SectionView[]): readonly string[] {
  return sections.flatMap((section) => [
    ...section.blocks.flatMap(({ table }) => (isTable(table) ? table.widths : [])),
    ...widthsOf(section.parts),
  ]);
}

const isTable = (value: unknown): value is { readonly widths: readonly string[] } =>
  typeof value === 'object' && value !== null && 'widths' in value;
