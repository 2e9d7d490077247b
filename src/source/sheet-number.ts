// Numbers as people type them into text cells. What can be read in two ways is asked back, never guessed.

import type { NoNumber } from '../finding/codes/workbook.js';

export type Decimal = ',' | '.';
export type TypedNumber =
  | { readonly value: number /** The decimal sign that this text proves. */; readonly decimal?: Decimal }
  | { readonly either: readonly [number, number] }
  | { readonly reason: NoNumber };

const nothing =
  /^(?:[-–—.…?/]+|n\.?\s?\/?\s?a\.?|n\.?c\.?|nd|none|nil|néant|s\.?\s?o\.?|tbd|tbc|нд|н\/д|нема|немає|нет)$/i;
/** Signs and words that people type where they have nothing to say. */
export const saysNothing = (text: string): boolean => nothing.test(text.trim());

const magnitude =
  /(?:\d|\s|^)(?:mln|mio|million\w*|milliard\w*|billion\w*|bn|mrd|thousand\w*|mille|milliers?|млн|млрд|тис|тыс|k|m)\.?(?:\s|$)/iu;
const currency = /[\p{Sc}]|^(?:[A-Z]{3})\b|\b(?:[A-Z]{3})$|\b(?:euros?|dollars?|грн|руб)\b/iu;
const space = /[\s'’٬]/u;
const spaces = /[\s'’٬]/gu;

/** Digits of other scripts as 0 to 9, the minus sign of typographers as a hyphen, nothing that cannot be seen. */
export function plainDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0))
    .replaceAll('٫', ',')
    .replaceAll('\u2212', '-')
    .replace(/\p{Cf}/gu, '');
}

function reasonOf(text: string): NoNumber {
  if (saysNothing(text)) return 'word';
  if (text.includes('%')) return 'percent';
  if (!/\d/.test(text)) return 'text';
  if (magnitude.test(text)) return 'magnitude';
  return currency.test(text) ? 'currency' : 'text';
}

const numberOf = (sign: string, whole: string, fraction = ''): number =>
  Number(`${sign}${whole || '0'}.${fraction || '0'}`);

/** One sign, once: "1184,4" is decimal, "1,184" may be either. */
function oneSign(sign: string, whole: string, fraction: string, mark: Decimal): TypedNumber {
  const decimal = numberOf(sign, whole, fraction);
  if (fraction.length !== 3 || whole.length > 3) return { value: decimal, decimal: mark };
  if (/^0*$/.test(whole)) return { value: decimal, decimal: mark };
  return { either: [numberOf(sign, whole + fraction), decimal] };
}

const grouped = (parts: readonly string[]): boolean =>
  /^\d{1,3}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d{3}$/.test(part));

function signed(sign: string, digits: string): TypedNumber {
  const marks = digits.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last !== ',' && last !== '.') return { value: numberOf(sign, digits) };
  const cut = digits.lastIndexOf(last);
  const [whole, fraction] = [digits.slice(0, cut), digits.slice(cut + 1)];
  if (marks.length === 1) return oneSign(sign, whole, fraction, last);
  const first = marks[0] ?? '';
  // Two signs: the last is the decimal one. One sign several times: it parts groups.
  if (first === last) {
    const parts = digits.split(first);
    return grouped(parts)
      ? { value: numberOf(sign, parts.join('')), decimal: first === ',' ? '.' : ',' }
      : { reason: 'groups' };
  }
  const parts = whole.split(first);
  return grouped(parts) ? { value: numberOf(sign, parts.join(''), fraction), decimal: last } : { reason: 'groups' };
}

/** Spaces and apostrophes part groups of three; what follows a comma or point is then a fraction. */
function spaced(sign: string, text: string): TypedNumber {
  const [, whole = '', mark, fraction = ''] = /^([^.,]*)(?:([.,])(\d*))?$/.exec(text) ?? [];
  if (whole === '' || !grouped(whole.split(spaces))) return { reason: 'groups' };
  const value = numberOf(sign, whole.replace(spaces, ''), fraction);
  return mark === ',' || mark === '.' ? { value, decimal: mark } : { value };
}

/** A number as text. */
export function typedNumber(raw: string): TypedNumber {
  const text = plainDigits(raw).trim();
  const [, sign = '', digits] = /^([+-]?)\s*((?:\d|[.,](?=\d))[\d.,\s'’٬]*)$/u.exec(text) ?? [];
  if (digits === undefined) return { reason: reasonOf(text) };
  const plainSign = sign === '-' ? '-' : '';
  return space.test(digits) ? spaced(plainSign, digits) : signed(plainSign, digits);
}
