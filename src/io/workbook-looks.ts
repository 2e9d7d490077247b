// How a sheet looks, where that says something of what it means: which columns are hidden, which cells are struck out.

import { positionOf } from '../source/workbook.js';
import { elements, isTrue } from './workbook-package.js';

/** Hidden columns from first to last, counted from 0: what stands before the rows of a sheet. */
export function hiddenColumns(sheet: Buffer): readonly (readonly [number, number])[] {
  const head = sheet.toString('latin1', 0, Math.max(0, sheet.indexOf('sheetData')));
  return elements(head, 'col')
    .filter((column) => isTrue(column.get('hidden')))
    .map((column) => [Number(column.get('min')) - 1, Number(column.get('max')) - 1]);
}

/** What stands between the first and the last mention of a list. */
const listIn = (xml: string, name: string): string => xml.slice(xml.indexOf(name), xml.lastIndexOf(name));

function isStruck(font: string): boolean {
  const attributes = /<(?:[\w.-]+:)?strike(?=[\s/>])([^<>]*)>/.exec(font)?.[1];
  return attributes !== undefined && !/val=["'](?:0|false)["']/.test(attributes);
}

/** The cell formats whose font is struck out, by their numbers as cells name them. */
export function struckFormats(styles: string): ReadonlySet<string> {
  if (!styles.includes('strike')) return new Set();
  const fonts = listIn(styles, 'fonts')
    .split(/<(?:[\w.-]+:)?font(?=[\s/>])/)
    .slice(1)
    .map(isStruck);
  const formats = elements(listIn(styles, 'cellXfs'), 'xf');
  return new Set(formats.flatMap((xf, at) => (fonts[Number(xf.get('fontId'))] === true ? [String(at)] : [])));
}

/** Positions of the cells with one of these formats. */
export function struckCells(sheet: Buffer, struck: ReadonlySet<string>): readonly number[] {
  if (struck.size === 0) return [];
  const cells = new RegExp(`<(?:[\\w.-]+:)?c(?=\\s)[^<>]*\\ss=["'](?:${[...struck].join('|')})["'][^<>]*>`, 'g');
  const found: number[] = [];
  for (const [cell] of sheet.toString('latin1').matchAll(cells)) {
    const at = positionOf(/\sr=["']([^"']*)["']/.exec(cell)?.[1] ?? '');
    if (at !== undefined) found.push(at);
  }
  return found;
}
