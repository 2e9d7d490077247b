// The parts of a package while it is edited.

import { type Styles, stylesIn } from './workbook-edit-styles.js';
import { type BookMap, relations } from './workbook-package.js';
import type { Package } from './workbook-zip.js';

/** A package that is open, with its texts as they become. */
export interface Editing {
  readonly pack: Package;
  /** Lower-case name of the part of the workbook itself. */
  readonly workbook: string;
  readonly map: BookMap;
  /** Changed and new parts. */
  readonly texts: Map<string, string>;
}

/** The text of a part; '' where the package has none. Its byte order mark stays. */
export function textOf({ pack, texts }: Editing, part: string): string {
  const bytes = pack.parts.get(part);
  return (
    texts.get(part) ??
    (bytes === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.from(bytes)))
  );
}

/** Name of the part of styles, wherever the workbook keeps it; '' where it has none. */
export const stylesPart = ({ pack, workbook }: Editing): string =>
  [...relations(pack, workbook).values()].find(({ type }) => /\/styles$/.test(type))?.target ?? '';

export const stylesOf = (editing: Editing): Styles => stylesIn(textOf(editing, stylesPart(editing)));
