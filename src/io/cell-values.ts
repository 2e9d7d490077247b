// Values as the cells of an .xlsx file hold them.

/** 45 as 0.45, exactly as a reader multiplies it back. */
export const hundredth = (value: number): number => Number(`${value}e-2`);

/** A day as Excel counts it; undefined before March 1900, where it counts a day that never was. */
export function dateCell(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1900-03-01') return undefined;
  const serial = Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;
  return Number.isInteger(serial) ? serial : undefined;
}

/** Control characters as Excel writes them (_x000D_), and texts that look like such an escape made safe. */
export function safeText(text: string): string {
  const escaped = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  return /\p{Cc}/u.test(escaped) ? escaped.replace(/\p{Cc}/gu, escapedControl) : escaped;
}

/** Tab and line feed may stand in XML, and so may the controls above 0x7f. */
function escapedControl(c: string): string {
  const code = c.charCodeAt(0);
  if (c === '\t' || c === '\n' || code > 0x7e) return c;
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}
