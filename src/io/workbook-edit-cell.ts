// One cell of a sheet's XML, written so that it reads back as the value that is meant.

import type { CellEdit } from '../render/book-edit.js';
import { cellName } from '../source/workbook.js';
import { dateCell, hundredth, safeText } from './cell-values.js';
import type { Styles } from './workbook-edit-styles.js';

/** What the cell was: its attributes (with a space before each), nothing where there was none. */
export interface CellBefore {
  readonly attributes: string;
  /** Its own style, or that of the cell whose look it takes. */
  readonly style: string | undefined;
}

export interface SheetWriting {
  /** "x:" where the names of the sheet have a prefix. */
  readonly prefix: string;
  readonly styles: Styles;
  readonly date1904: boolean;
}

/** Type, metadata of rich values and style are of the value before. */
const ofValue = /\s(?:r|s|t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g;
const mac1904 = 1462;

export function cellXml(edit: CellEdit, before: CellBefore, writing: SheetWriting): string {
  const { prefix } = writing;
  const { type, content, style } = written(edit, before.style, writing);
  const named = ` r="${cellName(edit.at)}"${style === undefined ? '' : ` s="${style}"`}${type}`;
  const open = `<${prefix}c${named}${before.attributes.replace(ofValue, '').trimEnd()}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${prefix}c>`;
}

interface Written {
  readonly type: string;
  readonly content: string;
  readonly style: string | undefined;
}

function written({ value, kind }: CellEdit, style: string | undefined, writing: SheetWriting): Written {
  const { prefix, styles } = writing;
  if (value === undefined) return { type: '', content: '', style };
  const stored = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === 'boolean') return { type: ' t="b"', content: stored(value ? '1' : '0'), style };
  const shows = styles.kind(style);
  if (typeof value === 'number') {
    const typed = numberFor(value, kind, shows);
    if (typeof typed === 'string') return inline(typed, style, prefix);
    // In a cell that shows days, and an amount in one that shows percentages, the number would be another.
    const isOther = shows === 'date' || (shows === 'percent' && kind === 'amount');
    return { type: '', content: stored(String(typed)), style: isOther ? undefined : style };
  }
  const serial = kind === 'day' && shows === 'date' ? dateCell(value) : undefined;
  if (serial === undefined) return inline(value, style, prefix);
  return { type: '', content: stored(String(writing.date1904 ? serial - mac1904 : serial)), style };
}

/** 45 % as 0.45 in a cell that shows percentages. Up to 1 a plain number could be either: there the sign says it. */
function numberFor(value: number, kind: CellEdit['kind'], shows: ReturnType<Styles['kind']>): number | string {
  if (shows === 'percent') return kind === 'amount' ? value : hundredth(value);
  return kind === 'percent' && value > 0 && value <= 1 ? `${value}%` : value;
}

function inline(text: string, style: string | undefined, prefix: string): Written {
  const content = `<${prefix}is><${prefix}t xml:space="preserve">${escaped(safeText(text))}</${prefix}t></${prefix}is>`;
  return { type: ' t="inlineStr"', content, style };
}

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
