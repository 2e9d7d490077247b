// Texts that a plan carries in one or several languages.

import type { Text } from './model-tree.js';

/** The text in a language; else in its base language, else in the first language that the text has. */
export function inLanguage(text: Text, language: string): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text[language.split('-')[0] ?? language] ?? Object.values(text)[0] ?? '';
}
