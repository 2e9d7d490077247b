// Rows as CSV that spreadsheets and mail merges open: UTF-8 with its mark, RFC 4180, and no cell that acts as a formula.

/** Signs with which a spreadsheet begins a formula; full-width ones too. */
const signs = '[=+\\-@＝＋－＠]';
/** Also after a semicolon, a tab or a line break: there many spreadsheets cut a cell. */
const acts = new RegExp(`(^|[;\\t\\r\\n])(?=${signs})`, 'g');
const defused = (text: string): string => text.replace(acts, "$1'").replace(/^(?=[\t\r\n])/, "'");

const cellOf = (value: string | number): string => {
  const text = typeof value === 'string' ? defused(value) : String(value);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The rows, the header first. Numbers are written as they are, texts never as formulas. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
