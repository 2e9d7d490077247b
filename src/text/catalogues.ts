// The languages that napkit speaks, loaded one at a time.

import { catalogues } from '../generated/languages.js';
import { type Say, sayFrom } from './say.js';

/** Codes of all languages with a complete catalogue, in alphabetical order. */
export const languages: readonly string[] = Object.keys(catalogues);

/** The words of a language, or of its base language ("fr" for "fr-BE"); undefined where napkit does not speak it. */
export async function sayIn(language: string): Promise<Say | undefined> {
  const name = [language, language.split('-')[0] ?? ''].find((candidate) => Object.hasOwn(catalogues, candidate));
  const load = name === undefined ? undefined : catalogues[name];
  return name === undefined || load === undefined ? undefined : sayFrom(name, (await load()).messages);
}
