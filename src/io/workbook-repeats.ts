// How many cells with values an OpenDocument sheet stands for: it writes a cell once and how often it is repeated.

const tags = /<table:(table-row|table-cell)(?=[\s/>])([^<>]*)>/g;
const rowsRepeated = /number-rows-repeated=["'](\d+)["']/;
const columnsRepeated = /number-columns-repeated=["'](\d+)["']/;

const times = (pattern: RegExp, attributes: string): number => Number(pattern.exec(attributes)?.[1] ?? 1);

/** Counts until there are more than `most`. */
export function repeatedCells(content: string, most: number): number {
  let [cells, rows] = [0, 1];
  for (const [, name, attributes = ''] of content.matchAll(tags)) {
    if (name === 'table-row') rows = times(rowsRepeated, attributes);
    else if (/value-type=/.test(attributes)) cells += rows * times(columnsRepeated, attributes);
    if (cells > most) break;
  }
  return cells;
}
