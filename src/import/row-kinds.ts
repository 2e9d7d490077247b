// What a row of a foreign sheet is by its cells alone: tags, a total, an instruction, a heading, the numbering of columns.

import type { Cell } from '../source/workbook.js';
import { folded } from './fold.js';
import { targetsIn } from './head.js';
import { cellText } from './values.js';
import { instructionWords, signingStems } from './words.js';

/** Cells of a row by column, from 0. */
export type Row = ReadonlyMap<number, Cell>;
export type Rows = ReadonlyMap<number, Row>;

export const cellsOf = (row: Row | undefined): readonly Cell[] => [...(row?.values() ?? [])];
const isYear = ({ value }: Cell): boolean => /^(?:19|20|21)\d\d$/.test(String(value));
/** "2.1" and "900.000,00" as a file of texts holds them are no words. */
export const isFigure = (cell: Cell): boolean => /^[\s.,'’]*\d[\d\s.,'’]*$/.test(cellText(cell).trim());
export const isWords = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => isYear(cell) || (cell.kind === 'text' && !isFigure(cell)));
export const isTags = (cells: readonly Cell[]): boolean =>
  cells.length > 0 && cells.every(({ value }) => /^#\p{L}/u.test(String(value)));

/** A row with amounts is never one. */
export function isInstruction(row: Row | undefined): boolean {
  const cells = cellsOf(row).filter(({ kind }) => kind === 'text');
  const telling = cells.filter((cell) =>
    folded(cellText(cell))
      .split(' ')
      .some((word) => instructionWords.has(word)),
  );
  const isWordsOnly = cellsOf(row).every((cell) => cell.kind === 'text' && !isFigure(cell));
  return isWordsOnly && cells.length >= 3 && telling.length * 2 >= cells.length;
}

/** "І. ПЕТРЕНКО", "Ivanov P. S.", a line to sign on. */
const isSigner = (text: string): boolean =>
  /^(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}'’-]+$|^\p{Lu}[\p{L}'’-]+\s(?:\p{Lu}\.\s?){1,2}$|_{3,}/u.test(text);

const signs = (text: string): boolean => signingStems.some((stem) => folded(text).startsWith(stem));

/** A few words and nothing else, that say who signs, or what for. */
export function isSignature(row: Row | undefined): boolean {
  const texts = cellsOf(row).map((cell) => cellText(cell).trim());
  const isWordsOnly = cellsOf(row).every((cell) => cell.kind === 'text' && !isFigure(cell));
  return isWordsOnly && texts.length < 4 && texts.some((text) => text.length < 200 && (isSigner(text) || signs(text)));
}

/** Texts that each name what follows a colon: "Prepared by: …". */
export const isSigned = (row: Row | undefined): boolean =>
  cellsOf(row).every((cell) => cell.kind === 'text' && /^\p{L}[^:]*:/u.test(cellText(cell)));

/** One text and nothing else. */
export function isAlone(row: Row | undefined): boolean {
  const [cell, ...more] = cellsOf(row);
  return cell?.kind === 'text' && more.length === 0;
}

/** The row "1 2 3 4" that official tables print below their heads. */
export function isNumbering(row: Row | undefined): boolean {
  const cells = cellsOf(row);
  return cells.length > 2 && cells.every((cell, i) => cellText(cell).trim() === String(i + 1));
}

/** "1.2", "A1.2.", "Output 1.2" as 1, 2; "II" as nothing but a number of another kind. */
export function numberOf(cell: Cell | undefined): readonly string[] | undefined {
  const text = cell === undefined ? '' : cellText(cell).trim();
  if (/^[IVX]{1,5}\.?$/.test(text)) return [];
  const [, number] = /^(?:\p{L}{0,12}[\s.]?)(\d{1,3}(?:\.\d{1,3})*)\.?$/u.exec(text) ?? [];
  return number?.split('.');
}

/** True where a number and one text stand over a row whose number goes on from it: "1.1 | Informed public" over "1.1.1". */
export function isNumberedHeading(row: Row | undefined, next: Row | undefined): boolean {
  const [first, text, ...more] = cellsOf(row);
  if (text?.kind !== 'text' || more.length > 0) return false;
  const own = numberOf(first);
  const below = numberOf(cellsOf(next)[0]);
  return (
    own !== undefined && below !== undefined && below.length > own.length && own.every((part, i) => below[i] === part)
  );
}

/** "Goal 1: Prevention" as "goal": what stands before the number of a text alone; "" for any other row. */
export function levelName(row: Row | undefined): string {
  const [cell] = cellsOf(row);
  if (cell === undefined || !isAlone(row)) return '';
  const [, words = ''] =
    /^(\p{L}[\p{L}\s]{2,25}?)[\s№]+(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})(?:[.:)\s–—-]|$)/u.exec(cellText(cell).trim()) ??
    [];
  return folded(words);
}

/** True for the name of a level and its number. */
export const isNumberedLevel = (row: Row | undefined): boolean =>
  targetsIn(levelName(row)).some((target) => target === 'goal' || target === 'objective');
