// Blocks and sections of a report as the templates need them. Each block names the partial that lays it out.

import type { Block, KeyFigure, Section } from '../report/model.js';
import type { Format } from '../text/format.js';
import type { Say } from '../text/say.js';
import { type CellView, cellView } from './cell-view.js';
import { chartPictures, drawable } from './charts/chart.js';
import { markup } from './escape.js';
import { markdown } from './markdown.js';
import { type TableView, tableView } from './table-view.js';

export interface SectionView {
  readonly id: string;
  /** "2.1"; empty for the summary. */
  readonly number: string;
  readonly title: string;
  readonly look: string;
  readonly blocks: readonly BlockView[];
  readonly parts: readonly SectionView[];
}
type BlockView = { readonly partial: string; readonly [name: string]: unknown };

export interface PageSetting {
  readonly say: Say;
  readonly format: Format;
  readonly rtl: boolean;
}

const portrait = 640;
const landscape = 930;

/** A section of the first level with its parts; the summary and its parts have no number. */
export interface SectionHead {
  readonly section: Section;
  readonly number: string;
  readonly parts: readonly SectionHead[];
}

/** Sections with their parts inside. The first is the summary. */
export function sectionHeads(sections: readonly Section[]): readonly SectionHead[] {
  const heads: { section: Section; parts: Section[] }[] = [];
  for (const section of sections) {
    const last = heads.at(-1);
    if (section.level === 1 || !last) heads.push({ section, parts: [] });
    else last.parts.push(section);
  }
  return heads.map(({ section, parts }, at) => {
    const number = (part: string): string => (at === 0 ? '' : `${at}${part}`);
    return {
      section,
      number: number(''),
      parts: parts.map((one, p) => ({ section: one, number: number(`.${p + 1}`), parts: [] })),
    };
  });
}

/** A section as the template needs it. */
export function sectionView({ section, number, parts }: SectionHead, setting: PageSetting): SectionView {
  const inWide = section.wide === true;
  const inner = parts.map((part) => one(part.section, part.number, inWide, [], setting));
  return one(section, number, false, inner, setting);
}

function one(
  section: Section,
  number: string,
  inWide: boolean,
  parts: readonly SectionView[],
  setting: PageSetting,
): SectionView {
  const wide = section.wide === true || inWide;
  const blocks = section.blocks.map((block, at) => blockView(block, `${section.id}-${at + 1}`, wide, setting));
  return {
    id: section.id,
    number,
    title: section.title,
    look: section.wide && !inWide ? 'wide' : 'upright',
    blocks,
    parts,
  };
}

function blockView(block: Block, id: string, wide: boolean, setting: PageSetting): BlockView {
  const { say, format, rtl } = setting;
  const table = (from: Extract<Block, { kind: 'table' | 'chart' }>['table']): TableView =>
    tableView(from, { id: `${id}-table`, wide, say, format });
  switch (block.kind) {
    case 'paragraph':
      return { partial: 'paragraph', text: block.text, tone: block.tone ?? 'plain' };
    case 'words':
      return { partial: 'words', html: markup(markdown(block.text)), by: block.by ?? null };
    case 'list':
      return { partial: 'list', items: block.items };
    case 'definitions':
      return {
        partial: 'definitions',
        items: block.items.map(({ term, text, origin }) => ({
          term,
          text,
          origin: origin ? say('render.origin', { origin }) : null,
        })),
      };
    case 'key-figures':
      return { partial: 'key-figures', items: block.items.map((item) => keyFigureView(item, say, format)) };
    case 'table':
      return { partial: 'table-block', table: table(block.table) };
    case 'chart': {
      const setting = { id, width: wide ? landscape : portrait, rtl, say, format };
      const pictures = drawable(block.chart) ? chartPictures(block.chart, setting).map(markup) : [];
      return {
        partial: 'chart',
        title: block.chart.title,
        data: say('render.data'),
        pictures,
        table: table(block.table),
      };
    }
  }
}

interface KeyFigureView {
  readonly label: string;
  readonly value: CellView;
  readonly detail: string | null;
  readonly trend: string | null;
  readonly trendText: string | null;
}

function keyFigureView({ label, value, detail, trend, trendText }: KeyFigure, say: Say, format: Format): KeyFigureView {
  return {
    label,
    value: cellView(value, { say, format, currency: undefined, places: 0 }),
    detail: detail ?? null,
    trend: trend ?? null,
    trendText: trendText ?? null,
  };
}
