// How a language writes days and small numbers, asked of Intl at build time: the first formatter of a process costs as
// much as a fifth of node's own start, and most runs write a day and a few counts only.

const months = Array.from({ length: 12 }, (_, month) => month);
const styles = ['long', 'medium'];

/** Twelve patterns such as "{day} June {year}", or undefined where patterns cannot say what Intl writes. */
function patternsOf(locale, dateStyle) {
  const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
  const written = (month, day, year) => format.format(Date.UTC(year, month, day));
  const patterns = months.map((month) => written(month, 27, 2026).replace('27', '{day}').replace('2026', '{year}'));
  const same = (month, day, year) =>
    patterns[month].replace('{day}', day).replace('{year}', year) === written(month, day, year);
  const all = months.every((month) =>
    [1, 2, 9, 10, 21, 28].every((day) => [1999, 2025].every((y) => same(month, day, y))),
  );
  return all ? patterns : undefined;
}

/** Whether whole numbers below 1,000 are written as JavaScript writes them. */
const plainCounts = (locale) => {
  const format = new Intl.NumberFormat(locale);
  return Array.from({ length: 1000 }, (_, n) => n).every((n) => format.format(n) === String(n));
};

/** How a language writes the first day of a month, which Intl does not know. */
const firstDays = { fr: '1er' };

export const writtenIn = (locale) => ({
  firstDay: firstDays[locale] ?? '1',
  plainCounts: plainCounts(locale),
  ...Object.fromEntries(styles.map((style) => [style, patternsOf(locale, style)])),
});
