// Texts of heads as words: without case, accents and signs, in any script.

/** Letters of Latin alphabets that no decomposition brings back to plain ones. */
const plain: { readonly [letter: string]: string } = { ı: 'i', đ: 'd', ł: 'l', ø: 'o' };

/** "Coût total (USD)" as ["cout", "total", "usd"]. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[ıđłø]/g, (letter) => plain[letter] ?? letter)
      .match(/[\p{L}\p{N}№€$]+/gu) ?? []
  );
}

export const folded = (text: string): string => wordsOf(text).join(' ');

/** Text without what line breaks, indents and double spaces do to it. */
export const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim();
