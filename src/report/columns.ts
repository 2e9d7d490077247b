// Columns that many tables share, and short ways to write the others.

import type { FigureId } from '../figure/catalogue.js';
import type { MessageKey } from '../text/say.js';
import type { ColumnSpec } from './cells.js';

/** A column of words. */
export const words = (id: string, title: MessageKey, width: number): ColumnSpec => ({ id, title, width });
/** A column of numbers or amounts. */
export const numbers = (id: string, title: MessageKey, width = 1.5): ColumnSpec => ({ id, title, width, align: 'end' });
/** A column of a figure, under its short name. */
export const figureColumn = (id: FigureId, width = 1.5): ColumnSpec =>
  numbers(id.slice(id.indexOf('.') + 1), `figure.${id}.short`, width);

export const idColumn: ColumnSpec = words('id', 'report.column.id', 1);
export const activityColumn: ColumnSpec = words('activity', 'term.activity', 5);
export const leadColumn: ColumnSpec = words('lead', 'term.lead', 2);
export const sourceColumn: ColumnSpec = words('source', 'term.source', 4);
export const coverColumn: ColumnSpec = words('cover', 'report.column.cover', 2);
