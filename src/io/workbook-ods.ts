// What an OpenDocument workbook declares: its cells with values, which it writes once with how often they are repeated,
// and what of it is hidden. Its reader passes over a value that does not also stand there as text.

import { sheetColumns } from '../source/workbook.js';

export interface Declared {
  /** Positions of cells that hold a value, but for plain texts. */
  readonly valued: readonly number[];
  /** Positions of cells with a formula and no value. */
  readonly formulas: readonly number[];
  /** Positions of cells with a formula and its value. */
  readonly computed: readonly number[];
  readonly hidden: boolean;
  /** Those that hold something. */
  readonly hiddenRows: readonly number[];
}

const tags = /<(\/?)table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^<>]*)>/g;
const hiddenStyle =
  /<style:style [^<>]*style:name=["']([^"']*)["'][^<>]*>\s*<style:table-properties [^<>]*display=["']false/g;
const rowsRepeated = /number-rows-repeated=["'](\d+)["']/;
const columnsRepeated = /number-columns-repeated=["'](\d+)["']/;
const typed = /office:value-type=["'](?!string)|office:string-value=["'][^"']/;
const times = (pattern: RegExp, attributes: string): number => Number(pattern.exec(attributes)?.[1] ?? 1);

/** Walks over the cells of a sheet, row by row. */
class Sheet implements Declared {
  readonly hidden: boolean;
  readonly valued: number[] = [];
  readonly formulas: number[] = [];
  readonly computed: number[] = [];
  readonly hiddenRows: number[] = [];
  /** Cells with anything in them. */
  filled = 0;
  #row = 0;
  #rows = 0;
  #column = 0;
  #isHidden = false;

  constructor(hidden: boolean) {
    this.hidden = hidden;
  }

  row(attributes: string): void {
    this.#row += this.#rows;
    this.#rows = times(rowsRepeated, attributes);
    this.#column = 0;
    this.#isHidden = /visibility=["'](?:collapse|filter)/.test(attributes);
  }

  cell(attributes: string, most: number): void {
    const columns = times(columnsRepeated, attributes);
    const isFilled = attributes.includes('value-type=');
    if (isFilled) this.#fill(columns);
    if (this.filled > most) return;
    const hasFormula = attributes.includes('formula=');
    if (typed.test(attributes)) this.#add(this.valued, columns);
    else if (!isFilled && hasFormula) this.#add(this.formulas, columns);
    if (isFilled && hasFormula) this.#add(this.computed, columns);
    this.#column += columns;
  }

  skip(attributes: string): void {
    this.#column += times(columnsRepeated, attributes);
  }

  #fill(columns: number): void {
    this.filled += Math.max(1, this.#rows) * columns;
    if (this.#isHidden) for (let i = 0; i < this.#rows; i += 1) this.hiddenRows.push(this.#row + i);
    this.#isHidden = false;
  }

  #add(into: number[], columns: number): void {
    for (let row = this.#row; row < this.#row + this.#rows; row += 1)
      for (let i = 0; i < columns; i += 1) into.push(row * sheetColumns + this.#column + i);
  }
}

/** The sheets in their order; undefined where they have more than `most` cells. */
export function declaredSheets(content: string, most: number): readonly Declared[] | undefined {
  const hidden = new Set([...content.matchAll(hiddenStyle)].map(([, name]) => name));
  const sheets: Sheet[] = [];
  let left = most;
  for (const [, close, name, attributes = ''] of content.matchAll(tags)) {
    if (close !== '') continue;
    if (name === 'table' || sheets.length === 0) {
      left -= sheets.at(-1)?.filled ?? 0;
      sheets.push(new Sheet(hidden.has(/style-name=["']([^"']*)["']/.exec(attributes)?.[1])));
    }
    const sheet = sheets.at(-1);
    if (name === 'table-row') sheet?.row(attributes);
    else if (name === 'table-cell') sheet?.cell(attributes, left);
    else if (name === 'covered-table-cell') sheet?.skip(attributes);
    if (sheet !== undefined && sheet.filled > left) return undefined;
  }
  return sheets;
}
