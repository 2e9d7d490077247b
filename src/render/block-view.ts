// Blocks and sections of a report as the templates need them. Each block names the partial that lays it out.

import { inWholeUnits } from '../plan/money.js';
import type { Block, Cell, KeyFigure } from '../report/model.js';
import type { Format } from '../text/format.js';
import type { Say } from '../text/say.js';
import { type CellView, cellView } from './cell-view.js';
import { chartPictures, drawable } from './charts/chart.js';
import { markup } from './escape.js';
import { markdown } from './markdown.js';
import { isSmall } from './paper.js';
import type { SectionHead } from './section-heads.js';
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
  /** Whether the page holds the annex that traced figures lead to. */
  readonly traced: boolean;
  /** Whether the section is a part of another. */
  readonly inPart: boolean;
}

const portrait = 640;
const landscape = 1000;

/** A section as the template needs it, with its parts on pages of the same kind. */
export function sectionView(head: SectionHead, wide: boolean, setting: PageSetting): SectionView {
  const { section, number, parts } = head;
  return {
    id: section.id,
    number,
    title: section.title,
    look: `${wide ? 'wide' : 'upright'}${isSmall(head) ? ' small' : ''}`,
    blocks: section.blocks.map((block, at) => blockView(block, `${section.id}-${at + 1}`, wide, setting)),
    parts: parts.map((part) => sectionView(part, wide, { ...setting, inPart: true })),
  };
}

function blockView(block: Block, id: string, wide: boolean, setting: PageSetting): BlockView {
  const { say, format, rtl, traced } = setting;
  const table = (from: Extract<Block, { kind: 'table' | 'chart' }>['table']): TableView =>
    tableView(from, { id: `${id}-table`, wide, say, format, traced });
  switch (block.kind) {
    case 'paragraph':
      return { partial: 'paragraph', text: block.text, tone: block.tone ?? 'plain' };
    case 'heading':
      return { partial: 'heading', text: block.text, inPart: setting.inPart };
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
      return { partial: 'key-figures', items: block.items.map((item) => keyFigureView(item, setting)) };
    case 'table':
      return { partial: 'table-block', table: table(block.table) };
    case 'chart': {
      const setting = { id, width: wide ? landscape : portrait, rtl, say, format };
      const pictures = drawable(block.chart) ? chartPictures(block.chart, setting) : [];
      return {
        partial: 'chart',
        data: say('render.data'),
        pictures: pictures.map((picture) => ({ ...picture, svg: markup(picture.svg) })),
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

function keyFigureView({ label, value, detail, trend, trendText }: KeyFigure, setting: PageSetting): KeyFigureView {
  return {
    label,
    value: keyValue(value, setting),
    detail: detail ?? null,
    trend: trend ?? null,
    trendText: trendText ?? null,
  };
}

/** Amounts are told in whole units: what stands behind the point is in the tables. */
function keyValue(value: Cell, page: PageSetting): CellView {
  const setting = { ...page, currency: undefined, places: 0 };
  if (value.kind !== 'money') return cellView(value, setting);
  const money = inWholeUnits(value.money, value.atLeast === true);
  const view = cellView({ ...value, money }, setting);
  const isRounded = money.minor !== value.money.minor && value.atLeast !== true;
  return isRounded ? { ...view, text: page.say('render.about', { value: view.text }) } : view;
}
