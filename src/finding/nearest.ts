// "Did you mean": the nearest known word to one that a user typed.

/** Letters of other alphabets that look like Latin ones, each above its double. */
const doubles = 'АВЕКМНОРСТУХІЇЈЅаеорсухіїјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const latin = 'ABEKMHOPCTYXIIJSaeopcyxiijsABEZHIKMNOPTYXo';
const doubled = new RegExp(`[${doubles}]`, 'g');

/** A word as it looks: invisible characters taken out, doubles, hyphens and spaces of all kinds made one. */
const looks = (word: string): string =>
  word
    .replace(doubled, (letter) => latin[doubles.indexOf(letter)] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether two different words look the same on the screen. */
export const lookAlike = (a: string, b: string): boolean => a !== b && looks(a) === looks(b);

/** Folds case, accents and looks, so that "Ministère" and "ministere" are the same word. */
const folded = (word: string): string => looks(word.toUpperCase()).replace(/\p{M}/gu, '');

/** The same word, however it is cased and accented. */
export const sameWord = (a: string, b: string): boolean => folded(a) === folded(b);

/** Edits (insert, delete, replace, swap of neighbours) from a to b; gives up above the limit. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** The nearest candidate, at most a third of the word away (at least one edit); undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = folded(word);
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let found: string | undefined;
  for (const candidate of candidates) {
    const edits = distance(wanted, folded(candidate), limit);
    if (edits > limit || (found !== undefined && edits === limit)) continue;
    found = candidate;
    limit = edits;
  }
  return found;
}
