// A report as data: what it says, not how it looks. Renderers (html, xlsx, docx, json, text) read only this.

import type { ShownStatus } from '../figure/state.js';
import type { Day } from '../plan/day.js';
import type { Money } from '../plan/money.js';

export type ReportKind = 'monitoring' | 'review' | 'evaluation' | 'funding';
export type Audience = 'internal' | 'donor' | 'public';

/** All texts are in the report's language already; numbers, money and dates are formatted by the renderer. */
export interface Report {
  readonly kind: ReportKind;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly cover: Cover;
  /** In order; the first is the summary. Contents are made from them. */
  readonly sections: readonly Section[];
  /** What traced cells point to. */
  readonly traces: readonly Trace[];
  readonly accent?: string;
}

export interface Cover {
  readonly title: string;
  readonly planTitle: string;
  readonly country?: string;
  readonly period?: string;
  /** What the report is about, where that is no period: "Mid-term evaluation, 30 April 2026". */
  readonly subject?: string;
  readonly date: Day;
  readonly audience: Audience;
  readonly publisher?: string;
  /** First 12 digits of the plan's content hash, napkit's version. */
  readonly snapshot: string;
  readonly version: string;
  /** "This country does not exist": printed on every page. */
  readonly banner?: string;
  /** Labelled lines: period, date, audience, made by, plan snapshot ... */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export interface Section {
  /** Unique in the report, used as anchor: letters, digits, hyphens. */
  readonly id: string;
  readonly title: string;
  /** 1 = section, 2 = part of a section. */
  readonly level: 1 | 2;
  /** Wide matrices go on landscape pages. */
  readonly wide?: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'plain' | 'note' | 'warning' | 'empty' }
  /** Heads what follows inside its section. */
  | { readonly kind: 'heading'; readonly text: string }
  /** A person's words, kept as written; Markdown basics (bold, emphasis, lists, http links) allowed. */
  | { readonly kind: 'words'; readonly text: string; readonly by?: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'definitions';
      readonly items: readonly { readonly term: string; readonly text: string; readonly origin?: string }[];
    }
  | { readonly kind: 'key-figures'; readonly items: readonly KeyFigure[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: Chart; readonly table: Table };

export interface KeyFigure {
  readonly label: string;
  readonly value: Cell;
  /** One line below: "of 64 activities due"; limits of the figure. */
  readonly detail?: string;
  readonly trend?: 'up' | 'down' | 'same';
  readonly trendText?: string;
}

export interface Table {
  /** Says the message or the content. Also the sheet name in XLSX (shortened). */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** One line below the table: limits, units. */
  readonly note?: string;
}
export interface Column {
  readonly id: string;
  readonly title: string;
  readonly align: 'start' | 'end';
  /** Relative width hint; text columns 2..6, numbers 1. */
  readonly width?: number;
}
export interface TableRow {
  readonly cells: readonly Cell[];
  readonly role?: 'total' | 'group';
  /** Anchor of the row, for links. */
  readonly id?: string;
}

/** A typed cell. `trace` is an index into Report.traces. */
export type Cell = CellContent & { readonly trace?: number };
type CellContent =
  | { readonly kind: 'text'; readonly text: string; readonly href?: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'id'; readonly text: string }
  | { readonly kind: 'money'; readonly money: Money; readonly atLeast?: boolean }
  | { readonly kind: 'fraction'; readonly value: number; readonly atLeast?: boolean }
  | { readonly kind: 'ratio'; readonly value: number }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'number'; readonly value: number; readonly atLeast?: boolean }
  | { readonly kind: 'days'; readonly value: number }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'status'; readonly status: ShownStatus; readonly text: string }
  | { readonly kind: 'signal'; readonly signal: Signal; readonly text: string }
  /** Nothing to show: text says why in a word ("not recorded"), `why` in a sentence. */
  | { readonly kind: 'absent'; readonly text: string; readonly why?: string }
  | { readonly kind: 'suppressed'; readonly text: string }
  | { readonly kind: 'blank' };
/** A judgement told by word and shape as well as by colour. */
export type Signal = 'good' | 'warn' | 'bad' | 'unknown' | 'neutral';

/** Where a figure comes from: its definition and the places of its inputs. */
export interface Trace {
  readonly label: string;
  readonly figure: string;
  readonly formula: string;
  /** One text a file or sheet: "activities/protection.yaml: 42, 57", "budget.xlsx › Costs: F12". */
  readonly places: readonly string[];
  /** Records that are not among the places. */
  readonly more: number;
}

/** Charts as data. Every series value may be absent (a gap in the picture, a word in the table). */
export type Chart = ChartFrame &
  (
    | {
        readonly kind: 'stacked-bars';
        readonly unit: ChartUnit;
        readonly categories: readonly string[];
        readonly series: readonly Series[];
      }
    | {
        readonly kind: 'lines';
        readonly unit: ChartUnit;
        readonly categories: readonly string[];
        readonly series: readonly Series[];
      }
    | { readonly kind: 'bullets'; readonly rows: readonly Bullet[] }
    | {
        readonly kind: 'timeline';
        readonly start: Day;
        readonly end: Day;
        readonly today: Day;
        readonly rows: readonly TimelineRow[];
      }
    | {
        readonly kind: 'heat';
        readonly columns: readonly string[];
        readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
      }
    | {
        readonly kind: 'waterfall';
        readonly unit: ChartUnit;
        readonly steps: readonly {
          readonly label: string;
          readonly value: number;
          readonly role: 'total' | 'less' | 'more' | 'rest';
        }[];
      }
  );
export interface ChartFrame {
  /** Says the message: "State money covers half of what protection needs". */
  readonly title: string;
  /** What a screen reader hears: the picture in one or two sentences. */
  readonly description: string;
}
/** Values of money series are in currency units (pictures only; tables carry the exact amounts). */
export type ChartUnit =
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'fraction' }
  | { readonly kind: 'count' };
export interface Series {
  readonly label: string;
  /** Picks colour and pattern; the same role looks the same in every chart. */
  readonly role: 'secured' | 'pledged' | 'gap' | 'need' | 'neutral' | `category-${number}`;
  readonly values: readonly (number | undefined)[];
}
export interface Bullet {
  readonly label: string;
  readonly baseline?: number;
  readonly actual?: number;
  /** What was reached is a lower bound. */
  readonly atLeast?: boolean;
  readonly target?: number;
  readonly unit: string;
  readonly signal: Signal;
  readonly signalText: string;
}
export interface TimelineRow {
  readonly label: string;
  readonly group?: boolean;
  readonly planned?: { readonly start: Day; readonly end: Day };
  /** Actual or reported: until when it went, and how far (0..1). */
  readonly actual?: { readonly start: Day; readonly end: Day };
  readonly status: ShownStatus;
  readonly statusText: string;
}
export interface HeatCell {
  readonly value?: number;
  readonly text: string;
}
