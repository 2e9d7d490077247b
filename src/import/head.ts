// What a head of a column says, word by word: the targets that its words stand for, the strongest first.

import { wordsOf } from './fold.js';
import { assumedWords, headWords, type SoughtWord, type Target } from './head-words.js';

/** Words are joined by signs that people and databases write. */
export const headWordsOf = (head: string): readonly string[] => wordsOf(head.replaceAll('_', ' '));

const holds = (words: readonly string[], sought: readonly SoughtWord[]): boolean =>
  words.some((_, from) =>
    sought.every(({ word, stem }, i) => {
      const there = words[from + i] ?? '';
      return stem ? there.startsWith(word) : there === word;
    }),
  );

/** Targets whose words the head holds: what it is about first, then by the most letters. */
export function targetsIn(head: string): readonly Target[] {
  const words = headWordsOf(head);
  const whole = words.join(' ');
  const found = headWords
    .filter(({ words: sought }) => sought.length > 0 && holds(words, sought))
    .map((one) => ({ ...one, isWhole: one.words.map(({ word }) => word).join(' ') === whole }))
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.strength - a.strength || b.letters - a.letters);
  return [...new Set(found.map(({ target }) => target))];
}

/** "Risks and assumptions". */
export const isAssumed = (head: string): boolean => assumedWords.some((sought) => holds(headWordsOf(head), sought));

/** Heads are short; a sentence that holds the word "activity" is none. */
const longest = 90;

export const isHeadText = (text: string): boolean => text.length <= longest && targetsIn(text).length > 0;
