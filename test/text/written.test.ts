// Days and numbers are written as Intl writes them, by patterns of the build or by Intl itself.

import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/plan/day.js';
import { languages } from '../../src/text/catalogues.js';
import { localeOf, strictNumber } from '../../src/text/count.js';
import { formatFor } from '../../src/text/format.js';

const days = Array.from(
  { length: 1462 },
  (_, n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10) as Day,
);

describe.each([...languages, 'uk', 'ar', 'fa'])('%s', (language) => {
  const format = formatFor(language);
  const locale = localeOf(language);

  it('writes every day as Intl does, but for the first of the month in French', () => {
    for (const [written, dateStyle] of [
      [format.day, 'long'],
      [format.shortDay, 'medium'],
    ] as const) {
      const intl = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
      const first = (text: string): string => (language === 'fr' ? text.replace(/^1 /, '1er ') : text);
      expect(days.map(written)).toEqual(days.map((day) => first(intl.format(new Date(`${day}T00:00:00Z`)))));
    }
  });

  it('writes numbers as Intl does, with a minus', () => {
    const numbers = new Intl.NumberFormat(locale);
    const intl = { format: (n: number): string => numbers.format(n).replace('-', '−') };
    const whole = [0, 1, 9, 10, 999, 1000, 1234, 45_678_901, -1, -1500];
    expect(whole.map(format.count)).toEqual(whole.map((n) => intl.format(n)));
    expect(whole.map((n) => strictNumber(language, n, 0, 'n'))).toEqual(whole.map((n) => intl.format(n)));
    const broken = [0.5, 2.25, 1234.5678, -0.125, 999.9996];
    expect(broken.map(format.number)).toEqual(broken.map((n) => intl.format(n)));
    expect(broken.map(format.count)).toEqual(broken.map((n) => intl.format(Math.sign(n) * Math.round(Math.abs(n)))));
  });
});

it('a count that is none is a bug that is told', () => {
  expect(() => strictNumber('en', 'x', 0, 'count')).toThrow('count is not a number');
});
