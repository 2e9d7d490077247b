// A report as one self-contained HTML file: fonts, style, script and pictures inside, nothing loaded from anywhere.

import { assets } from '../generated/templates.js';
import type { Report, Trace } from '../report/model.js';
import { formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';
import { type SectionView, sectionViews } from './block-view.js';
import { fill, markup } from './runtime.js';
import { styleOf } from './style.js';

/** SHA-256 of a UTF-8 text, base64. Handed in, since the core has no crypto. */
export type Digest = (text: string) => string;

/** The HTML text. Same report and words, same text. */
export function renderHtml(report: Report, say: Say, digest: Digest): string {
  const sections = sectionViews(report.sections, {
    say,
    format: formatFor(report.language),
    rtl: report.direction === 'rtl',
  });
  const body = fill('body', bodyView(report, sections, say));
  const style = styleOf(report, body, widthsOf(sections), say);
  const script = assets['report.js'] ?? '';
  return fill('page', {
    ...headView(report, say),
    body: markup(body),
    style: markup(style),
    script: markup(script),
    policy: policy(digest(style), digest(script)),
  });
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

function bodyView({ cover, traces }: Report, sections: readonly SectionView[], say: Say): object {
  const [summary, ...rest] = sections;
  return {
    cover: {
      ...cover,
      country: cover.country ?? null,
      period: cover.period ?? null,
      publisher: cover.publisher ?? null,
    },
    banner: cover.banner ?? null,
    summary: summary ?? null,
    sections: rest,
    traces: traces.length === 0 ? null : tracesView(traces, say),
    words: { skip: say('render.skip'), contents: say('render.contents') },
  };
}

function tracesView(traces: readonly Trace[], say: Say): object {
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
