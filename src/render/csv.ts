// Rows as CSV that spreadsheets and mail merges open: UTF-8 with its mark, RFC 4180, and no cell that acts as a formula.

/** Signs with which a spreadsheet begins a formula, or cuts a cell so that one begins; full-width ones too. */
const acts = /^[=+\-@\t\r\n＝＋－＠]/;

const cellOf = (value: string | number): string => {
  const text = typeof value === 'string' && acts.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The rows, the header first. Numbers are written as they are, texts never as formulas. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
