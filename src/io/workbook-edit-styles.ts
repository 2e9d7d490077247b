// What the formats of a workbook make of a number: the cell of a day must be written as Excel counts days, or as text.

import * as XLSX from '@e965/xlsx';
import { elements } from './workbook-package.js';
import { formatOf } from './workbook-values.js';

export type NumberKind = 'date' | 'percent' | 'number';

export interface Styles {
  /** What a number is in a cell of this style. */
  kind(style: string | undefined): NumberKind;
  /** A style in which a number is a day or a percentage; undefined where the workbook has none. */
  first(kind: NumberKind): string | undefined;
}

export function stylesIn(xml: string): Styles {
  const own = new Map(elements(xml, 'numFmt').map((format) => [format.get('numFmtId'), format.get('formatCode')]));
  const [, cells = ''] = /<(?:[\w.-]+:)?cellXfs(?=[\s>])[^<>]*>([\s\S]*?)<\/(?:[\w.-]+:)?cellXfs>/.exec(xml) ?? [];
  const builtIn: { readonly [id: string]: unknown } = XLSX.SSF.get_table();
  const kinds = elements(cells, 'xf').map((style): NumberKind => {
    const id = style.get('numFmtId') ?? '0';
    return formatOf(own.get(id) ?? String(builtIn[id] ?? 'General')).kind;
  });
  return {
    kind: (style = '0') => kinds[Number(style)] ?? 'number',
    first: (kind) => {
      const at = kinds.indexOf(kind);
      return at < 0 ? undefined : String(at);
    },
  };
}
