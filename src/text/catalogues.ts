// The languages that napkit speaks, loaded one at a time.

import { catalogues, cliCatalogues } from '../generated/languages.js';
import { type Say, sayFrom } from './say.js';

/** Codes of all languages with a complete catalogue, in alphabetical order. */
export const languages: readonly string[] = Object.keys(catalogues);

async function from(loaders: typeof catalogues, language: string): Promise<Say | undefined> {
  const name = [language, language.split('-')[0] ?? ''].find((candidate) => Object.hasOwn(loaders, candidate));
  const load = name === undefined ? undefined : loaders[name];
  return name === undefined || load === undefined ? undefined : sayFrom(name, (await load()).messages);
}

/** The words of a language, or of its base language ("fr" for "fr-BE"); undefined where napkit does not speak it. */
export const sayIn = (language: string): Promise<Say | undefined> => from(catalogues, language);

/** The same, with the words of the command line (cli.*) alone: quick to load. */
export const sayOnCommandLine = (language: string): Promise<Say | undefined> => from(cliCatalogues, language);
