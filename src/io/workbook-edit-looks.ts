// Styles for the sheets that are added to a workbook, as nap convert has them: behind those that the workbook has, so that
// no cell of it changes its looks.

import type { ColumnKind } from '../render/book.js';
import { type Editing, stylesPart, textOf } from './workbook-edit-parts.js';
import { elements } from './workbook-package.js';

/** Numbers of styles. */
export interface Looks {
  readonly title?: string;
  readonly required?: string;
  readonly key?: string;
  column(kind: ColumnKind): string | undefined;
}

const none: Looks = { column: () => undefined };

type Make = (prefix: string) => readonly string[];

/** Enters the styles; none where the part of styles is not as spreadsheet programs write it. */
export function looksAdded(editing: Editing): Looks {
  const part = stylesPart(editing);
  const before = textOf(editing, part);
  // Each style names the first border and the first named style.
  if ([elements(before, 'border'), elements(before, 'cellStyleXfs')].some(({ length }) => length === 0)) return none;
  const ids = elements(before, 'numFmt').map((one) => Number(one.get('numFmtId')));
  const [day, percent] = [1, 2].map((n) => Math.max(163, ...ids) + n);
  const formats = behind(withFormats(before), 'numFmts', 'numFmt', (p) => [
    `<${p}numFmt numFmtId="${day}" formatCode="yyyy-mm-dd"/>`,
    `<${p}numFmt numFmtId="${percent}" formatCode="0.0%"/>`,
  ]);
  const fonts = formats && behind(formats.xml, 'fonts', 'font', fontsMade);
  const fills = fonts && behind(fonts.xml, 'fills', 'fill', fillsMade);
  if (fills === undefined) return none;
  const [font, fill] = [fonts?.first ?? 0, fills.first];
  const head = (p: string, f: number, on: number): string =>
    xf(p, 0, f, on, `<${p}alignment vertical="center" wrapText="1"/>`);
  const cell = (p: string, format: number | undefined, isWrapped = false): string =>
    xf(p, format ?? 0, 0, 0, `<${p}alignment vertical="top"${isWrapped ? ' wrapText="1"' : ''}/>`);
  const cells = behind(fills.xml, 'cellXfs', 'xf', (p) => [
    head(p, font, fill),
    head(p, font, fill + 1),
    xf(p, 0, font + 1, fill + 2, ''),
    cell(p, 49),
    cell(p, 0, true),
    cell(p, day),
    cell(p, percent),
    cell(p, 0),
  ]);
  if (cells === undefined) return none;
  editing.texts.set(part, cells.xml);
  const at = (n: number): string => String(cells.first + n);
  const columns: { readonly [kind: string]: string } = { id: at(3), text: at(4), day: at(5), percent: at(6) };
  return { title: at(0), required: at(1), key: at(2), column: (kind) => columns[kind] ?? at(7) };
}

const xf = (p: string, format: number, font: number, fill: number, inside: string): string =>
  `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${inside === '' ? '/>' : ` applyAlignment="1">${inside}</${p}xf>`}`;

const fontsMade: Make = (p) => [
  `<${p}font><${p}b/><${p}sz val="11"/><${p}color rgb="FFFFFFFF"/><${p}name val="Calibri"/></${p}font>`,
  `<${p}font><${p}sz val="8"/><${p}color rgb="FF808080"/><${p}name val="Calibri"/></${p}font>`,
];

const fillsMade: Make = (p) =>
  ['FF1F4E5F', 'FF8A3B12', 'FFF2F2F2'].map(
    (colour) =>
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colour}"/></${p}patternFill></${p}fill>`,
  );

/** Formats of numbers stand first; a workbook without any has no list of them. */
const withFormats = (xml: string): string =>
  /<(?:[\w.-]+:)?numFmts(?=[\s>/])/.test(xml)
    ? xml
    : xml.replace(
        /<((?:[\w.-]+:)?)styleSheet(?=[\s>])[^<>]*>/,
        (tag, prefix: string) => `${tag}<${prefix}numFmts count="0"/>`,
      );

/** The list with elements behind those that it has; `first` is the number of the first new one. */
function behind(
  xml: string,
  list: string,
  element: string,
  make: Make,
): { readonly xml: string; readonly first: number } | undefined {
  const found = new RegExp(
    `<((?:[\\w.-]+:)?)${list}(?=[\\s>/])([^<>]*?)(?:/>|>([\\s\\S]*?)</(?:[\\w.-]+:)?${list}\\s*>)`,
  ).exec(xml);
  if (found === null) return undefined;
  const [whole, prefix = '', attributes = '', inside = ''] = found;
  const made = make(prefix);
  const first = elements(inside, element).length;
  const others = attributes.replace(/\scount\s*=\s*(?:"[^"]*"|'[^']*')/, '').trimEnd();
  const opened = `<${prefix}${list} count="${first + made.length}"${others}>`;
  return { xml: xml.replace(whole, () => `${opened}${inside}${made.join('')}</${prefix}${list}>`), first };
}
