// Small builders for cells, tables and sections, so that section files read like the report.

import { type FigureId, figureTable } from '../figure/catalogue.js';
import type { Figure, ReasonCode } from '../figure/figure.js';
import { type ActivityState, type ShownStatus, shownStatus } from '../figure/state.js';
import type { Day } from '../plan/day.js';
import type { Text } from '../plan/model-tree.js';
import type { Money } from '../plan/money.js';
import { inLanguage } from '../plan/text.js';
import type { MessageKey, Say } from '../text/say.js';
import type { Block, Cell, Column, Section, Signal, Table, TableRow } from './model.js';

export const blank: Cell = { kind: 'blank' };
export const textCell = (text: string | undefined): Cell =>
  text === undefined || text === '' ? blank : { kind: 'text', text };
export const idCell = (text: string): Cell => ({ kind: 'id', text });
export const daysCell = (value: number): Cell => ({ kind: 'days', value });
export const dateCell = (day: Day | undefined): Cell => (day === undefined ? blank : { kind: 'date', day });
export const moneyCell = (money: Money): Cell => ({ kind: 'money', money });
export const signalCell = (signal: Signal, text: string): Cell => ({ kind: 'signal', signal, text });

/** Phrases one after the other. */
export const phrases = (texts: readonly string[], say: Say): string =>
  texts.slice(1).reduce((list, next) => say('report.between', { list, next }), texts[0] ?? '');

/** A person's words in a cell. */
export function wordsCell(text: Text | undefined, say: Say): Cell {
  return text === undefined ? blank : { kind: 'words', text: inLanguage(text, say.language) };
}

export const statusCell = (status: ShownStatus, say: Say): Cell => ({
  kind: 'status',
  status,
  text: say(`status.${status}`),
});

/** How an activity stands; where only its tasks were reported, that is said. */
export function stateCell(state: ActivityState, say: Say): Cell {
  const status = shownStatus(state);
  const text = say(`status.${status}`);
  const isByTasks = state.byTasks.length > 0 && !state.delayed;
  return { kind: 'status', status, text: isByTasks ? say('report.by-tasks', { status: text }) : text };
}

/** A figure's value as a cell of its unit, or why it is absent. Never 0 in place of unknown. */
export function figureCell(figure: Figure, say: Say, trace?: number): Cell {
  return { ...figureContent(figure, say), ...(trace === undefined ? {} : { trace }) };
}

/** Reasons that are known well: there is nothing to tell a figure of, and nothing that one could find out. */
const nothing: ReadonlySet<ReasonCode> = new Set([
  'nothing-due',
  'nothing-needed',
  'nothing-secured',
  'nothing-committed',
  'no-activity',
  'no-indicator',
  'no-calendar',
  'source-cut',
]);

function figureContent(figure: Figure, say: Say): Cell {
  const { value, why, bound, id } = figure;
  if (value === undefined) {
    const reason = why === undefined ? '' : say(`absence.${why.reason}`, why.args);
    const isNothing = why !== undefined && nothing.has(why.reason);
    return { kind: 'absent', text: say(isNothing ? 'report.nothing' : 'report.absent'), why: reason };
  }
  const atLeast = bound === undefined ? {} : { atLeast: true };
  if (typeof value !== 'number') return { kind: 'money', money: value, ...atLeast };
  return { ...numberCell(value, id), ...atLeast };
}

function numberCell(value: number, id: FigureId): Cell {
  const unit = figureTable[id];
  if (unit === 'fraction' || unit === 'ratio') return { kind: unit, value };
  if (unit === 'days') return { kind: 'days', value };
  return unit === 'value' ? { kind: 'number', value } : { kind: 'count', value };
}

export interface ColumnSpec {
  readonly id: string;
  readonly title: MessageKey | { readonly text: string };
  readonly align?: 'start' | 'end';
  readonly width?: number;
}

export function columnsOf(specs: readonly ColumnSpec[], say: Say): readonly Column[] {
  return specs.map(({ id, title, align, width }) => ({
    id,
    title: typeof title === 'string' ? say(title) : title.text,
    align: align ?? 'start',
    ...(width === undefined ? {} : { width }),
  }));
}

export const row = (...cells: readonly Cell[]): TableRow => ({ cells });
export const groupRow = (...cells: readonly Cell[]): TableRow => ({ cells, role: 'group' });
export const totalRow = (...cells: readonly Cell[]): TableRow => ({ cells, role: 'total' });

export const tableBlock = (table: Table): Block => ({ kind: 'table', table });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string, tone: 'plain' | 'note' | 'warning' | 'empty' = 'plain'): Block => ({
  kind: 'paragraph',
  text,
  tone,
});

/** A section whose blocks are given, or that says in one line that it has no data. */
export function section(id: string, title: string, blocks: readonly Block[], empty: string, wide = false): Section {
  const shown = blocks.length > 0 ? blocks : [paragraph(empty, 'empty')];
  return { id, title, level: 1, blocks: shown, ...(wide ? { wide } : {}) };
}
