// The map of an .xlsx package: which part holds which sheet, which sheets are hidden, which cells have comments.

import { own } from '../plan/read.js';
import { positionOf } from '../source/workbook.js';
import type { Package } from './workbook-zip.js';

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** Lower-case name of its part; undefined where the package does not hold it. */
  readonly part: string | undefined;
  /** Chart, dialog and macro sheets hold no data. */
  readonly data: boolean;
  readonly comments: readonly number[];
  /** What they say, by position. */
  readonly commentTexts: ReadonlyMap<number, string>;
}

export interface BookMap {
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  /** Whoever changed it last asks that its formulas are computed anew when it is opened. */
  readonly recount: boolean;
  readonly macros: boolean;
  readonly links: boolean;
  /** Lower-case name of the part that says how cells look. */
  readonly styles: string | undefined;
}

export interface Relation {
  readonly target: string;
  readonly type: string;
}

export const utf8 = (part: Buffer | undefined): string => part?.toString('utf8') ?? '';

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return own(entities, name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Attributes of each element of a name, by their local names. */
export function elements(xml: string, name: string): readonly ReadonlyMap<string, string>[] {
  const found = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^<>]*)>`, 'g'));
  return [...found].map(([, attributes = '']) => {
    const pairs = attributes.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    return new Map([...pairs].map(([, key = '', a, b]) => [key, unescaped(a ?? b ?? '')]));
  });
}

/** A target relative to the folder of the part that names it. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

export function relations({ parts }: Package, part: string): ReadonlyMap<string, Relation> {
  const folder = folderOf(part);
  const rels = utf8(parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`));
  return new Map(
    elements(rels, 'Relationship').map((relation) => [
      relation.get('Id') ?? '',
      { target: resolved(folder, relation.get('Target') ?? ''), type: relation.get('Type') ?? '' },
    ]),
  );
}

/** The part of the workbook itself; undefined where the package is no workbook of Excel. */
export function workbookPart(pack: Package): string | undefined {
  const types = elements(utf8(pack.parts.get('[content_types].xml')), 'Override');
  const main = types.find((type) =>
    /(?:sheet|template)\.(?:macroEnabled\.)?main\+xml/i.test(type.get('ContentType') ?? ''),
  );
  const named = main?.get('PartName')?.replace(/^\//, '').toLowerCase();
  return [named, 'xl/workbook.xml'].find((name) => name !== undefined && pack.parts.has(name));
}

const commentElements =
  /<(?:[\w.-]+:)?(?:comment|threadedComment)(?=\s)([^<>]*)>([\s\S]*?)<\/(?:[\w.-]+:)?(?:comment|threadedComment)>/g;

/** Comments of one part, each with its position and words. The end of a text is the start of the next tag. */
function commentsIn(xml: string): readonly (readonly [number, string])[] {
  return [...xml.matchAll(commentElements)].flatMap(([, attributes = '', inside = '']) => {
    const at = positionOf(/\bref\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '');
    const words = [...inside.matchAll(/<(?:[\w.-]+:)?(?:t|text)(?=[\s>])[^<>]*>([^<]*)/g)].map(([, text = '']) => text);
    return at === undefined ? [] : [[at, unescaped(words.join('')).replace(/\s+/g, ' ').trim()] as const];
  });
}

/** Comments of a sheet by position. A thread, with its replies, comes before the notice that Excel keeps in its place. */
function commentsOf(pack: Package, part: string): ReadonlyMap<number, string> {
  const own = [...relations(pack, part).values()];
  const texts = (type: RegExp): ReadonlyMap<number, string> => {
    const found = new Map<number, string>();
    for (const { target } of own.filter((relation) => type.test(relation.type)))
      for (const [at, text] of commentsIn(utf8(pack.parts.get(target))))
        found.set(at, [found.get(at), text].filter((one) => one !== undefined && one !== '').join(' / '));
    return found;
  };
  const all = new Map([...texts(/\/comments$/i), ...texts(/\/threadedComment$/i)]);
  return new Map([...all].sort(([a], [b]) => a - b));
}

export const isTrue = (written = ''): boolean => /^(?:1|true)$/i.test(written);

export function bookMap(pack: Package, workbook: string): BookMap {
  const xml = utf8(pack.parts.get(workbook));
  const related = relations(pack, workbook);
  const sheets = elements(xml, 'sheet').map((sheet): SheetPart => {
    const relation = related.get(sheet.get('id') ?? '');
    const part = relation !== undefined && pack.parts.has(relation.target) ? relation.target : undefined;
    const data = relation === undefined || /\/worksheet$/i.test(relation.type);
    const commentTexts: ReadonlyMap<number, string> = part === undefined ? new Map() : commentsOf(pack, part);
    return {
      name: sheet.get('name') ?? '',
      hidden: /hidden/i.test(sheet.get('state') ?? ''),
      part,
      data,
      comments: [...commentTexts.keys()],
      commentTexts,
    };
  });
  const properties = elements(xml, 'workbookPr')[0];
  return {
    sheets,
    date1904: isTrue(properties?.get('date1904')),
    recount: elements(xml, 'calcPr').some((calc) => isTrue(calc.get('fullCalcOnLoad'))),
    macros: pack.names.some((name) => /vbaproject\.bin$|\/macrosheets\//.test(name)),
    links: pack.names.some((name) => name.includes('/externallinks/')),
    styles: [...related.values()].find(({ type }) => /\/styles$/i.test(type))?.target,
  };
}
