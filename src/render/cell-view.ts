// A cell of a report as the template needs it: its words, how it stands, what it sorts by.

import { isWhole, type Money, minorDigits } from '../plan/money.js';
import type { Cell } from '../report/model.js';
import type { Format } from '../text/format.js';
import type { Say } from '../text/say.js';
import { type Markup, markup, safeHref } from './escape.js';
import { markdown } from './markdown.js';

export interface CellView {
  readonly text: string;
  /** Decimals that a whole amount does not show, and whose room it keeps: the points of the column stand below one another. */
  readonly room: string | null;
  /** Class of the table cell. */
  readonly look: string;
  readonly href: string | null;
  readonly traced: boolean;
  /** Codes and figures keep their own direction. */
  readonly isolated: boolean;
  /** Symbol before the words (page.hbs), with the class that colours it. */
  readonly mark: string | null;
  readonly words: Markup | null;
  /** What the column sorts by where it is not the text. */
  readonly sort: string | null;
  readonly hint: string | null;
  /** Columns that it fills, where there are several. */
  readonly span: number | null;
}

/** What cells of one table share. */
export interface CellSetting {
  readonly say: Say;
  readonly format: Format;
  /** The table's only currency, named once in its note; undefined where there are several. */
  readonly currency: string | undefined;
  /** Decimals of the column's amounts: none where all are whole. */
  readonly places: number;
  /** Whether the page holds the annex that traced figures lead to. */
  readonly traced: boolean;
  /** Numbers of the reasons that share a word in the table. */
  readonly numbers?: ReadonlyMap<string, number>;
}

const plain: CellView = {
  text: '',
  room: null,
  look: 't',
  href: null,
  traced: false,
  isolated: false,
  mark: null,
  words: null,
  sort: null,
  hint: null,
  span: null,
};

export function cellView(cell: Cell, setting: CellSetting): CellView {
  const view = { ...plain, ...content(cell, setting) };
  return cell.trace === undefined || !setting.traced
    ? view
    : { ...view, href: `#trace-${cell.trace + 1}`, traced: true };
}

function content(cell: Cell, { say, format, currency, places, numbers }: CellSetting): Partial<CellView> {
  switch (cell.kind) {
    case 'text':
      return { text: cell.text, href: safeHref(cell.href ?? '') ?? null };
    case 'words':
      return { words: markup(markdown(cell.text)) };
    case 'id':
      return { text: cell.text, look: 'id', isolated: true };
    case 'money': {
      const text =
        currency === undefined ? format.money(cell.money) : format.amount(cell.money, shown(cell.money, places));
      const room = currency === undefined ? '' : format.amount(cell.money, places).slice(text.length);
      return { ...figure(bounded(text, cell, say), sortable(cell.money)), ...(room === '' ? {} : { room }) };
    }
    case 'fraction':
      return figure(bounded(format.percent(cell.value), cell, say), String(cell.value));
    case 'ratio':
      return figure(format.ratio(cell.value), String(cell.value));
    case 'count':
      return figure(format.count(cell.value), String(cell.value));
    case 'number':
      return figure(bounded(format.number(cell.value), cell, say), String(cell.value));
    case 'days':
      return figure(daysText(cell.value, say), String(cell.value));
    case 'date':
      return { text: format.shortDay(cell.day), look: 'd', isolated: true, sort: cell.day };
    case 'status':
      return { text: cell.text, look: brief('st', cell.text), mark: cell.status };
    case 'signal':
      return { text: cell.text, look: brief('st', cell.text), mark: cell.signal };
    case 'absent':
      return { text: numbered(cell, numbers), look: brief('no', cell.text), hint: cell.why ?? null };
    case 'suppressed':
      return { text: cell.text, look: 'no' };
    case 'blank':
      return { look: 'no' };
  }
}

const bounded = (value: string, { atLeast }: { readonly atLeast?: boolean }, say: Say): string =>
  atLeast ? say('render.atLeast', { value }) : value;

function numbered({ text, why = '' }: Extract<Cell, { kind: 'absent' }>, numbers: CellSetting['numbers']): string {
  const number = numbers?.get(why);
  return number === undefined ? text : `${text} (${number})`;
}

/** Days late, or how many early: a number below zero beside "days" would be read twice. */
const daysText = (days: number, say: Say): string =>
  days < 0 ? say('render.early', { count: -days }) : say('render.days', { count: days });

/** A word or two stay on one line, a sentence does not. */
const brief = (look: string, text: string): string => (text.length <= 14 ? `${look} brief` : look);

const figure = (text: string, sort: string): Partial<CellView> => ({ text, look: 'n', isolated: true, sort });

/** Decimals of an amount: none where it is whole. */
const shown = (money: Money, places: number): number => (isWhole(money) ? 0 : places);

/** Amounts sort exactly as long as a double holds them; beyond, ties do not matter on a screen. */
function sortable({ minor, currency }: Money): string {
  return String(Number(minor) / 10 ** minorDigits(currency));
}
