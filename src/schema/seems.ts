// What a mistyped date or amount seems to mean, for advice. Where two meanings are possible there is no advice.

/** True for a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const iso = (year: string, month: string, day: string): string => {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : '';
};

/** Day 45,000 of a spreadsheet is 15 March 2023; years 1954 to 2119 count. */
function excelDay(serial: number): string {
  if (!Number.isInteger(serial) || serial < 20_000 || serial > 80_000) return '';
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** A day as YYYY-MM-DD that the value seems to mean: 30.06.2026, 2026/6/30, a time of day added, a spreadsheet's number. */
export function seemsDay(value: string | number): string {
  if (typeof value === 'number') return excelDay(value);
  const text = value.trim();
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ]\d{1,2}:\d\d.*)?$/.exec(text);
  if (yearFirst !== null) return iso(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '');
  const [, first = '', mark = '', second = '', year = ''] = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (year === '') return /^\d{5}$/.test(text) ? excelDay(Number(text)) : '';
  if (mark === '.' || Number(first) > 12 || first === second) return iso(year, second, first);
  return Number(second) > 12 ? iso(year, first, second) : '';
}

/** The number of a text such as "80 %" or "12.5%". */
export const seemsPercent = (value: string): string | undefined => /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(value)?.[1];

/** Digits in groups of three behind one of the marks. */
const grouped = (text: string, mark: string): boolean => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(text);

/** A number that the text seems to mean: "1 184,438", "1,184.438", "1.184,438", "30 %" has none. */
export function seemsNumber(value: string): string {
  const spaced = /\d[\s\u00a0\u202f'’]\d{3}/.test(value);
  const text = value.trim().replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, '');
  if (!/^\d[\d.,]*$/.test(text)) return '';
  const mark = text.includes(',') && text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  const [whole = '', fraction, ...rest] = text.split(mark);
  if (fraction === undefined) return whole;
  if (rest.length > 0) return grouped(text, mark) ? text.replaceAll(mark, '') : '';
  if (whole.includes(other)) return grouped(whole, other) ? `${whole.replaceAll(other, '')}.${fraction}` : '';
  // One mark and three digits behind it: thousands for some, thousandths for others, unless spaces group already.
  if (mark === ',' && fraction.length === 3 && !spaced && whole.length <= 3) return '';
  return `${whole}.${fraction}`;
}
