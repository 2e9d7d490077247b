// What a column of a foreign sheet can become, and the words of heads that say so (words/heads.yaml), folded: no case, no accents.

import { heads } from '../generated/words.js';
import { wordsOf } from './fold.js';

/** What a column of a foreign sheet can become. */
export const targets = [
  'country',
  'goal',
  'objective',
  'activity',
  'id',
  'description',
  'lead',
  'lead-name',
  'partners',
  'source',
  'cost',
  'total',
  'currency',
  'year',
  'line',
  'start',
  'end',
  'indicator',
  'baseline',
  'target',
  'data-source',
  'level',
  'status',
  'region',
  'note',
  'ignore',
] as const;
export type Target = (typeof targets)[number];

export interface SoughtWord {
  readonly word: string;
  /** It is the beginning of one: languages that bend their words. */
  readonly stem: boolean;
}

interface HeadWord {
  readonly target: Target;
  readonly words: readonly SoughtWord[];
  readonly letters: number;
  /** What a head is about is said by the stronger word: "activity cost" is a cost, "start of the activity" a day. */
  readonly strength: number;
}

const soughtIn = (entry: string): readonly SoughtWord[] =>
  entry.split(' ').flatMap((part) => wordsOf(part).map((word) => ({ word, stem: part.endsWith('*') })));

/** What log frames take for granted is kept as a remark that says so. */
const targetOf = (list: string): Target =>
  (list === 'assumed' ? 'note' : targets.find((target) => target === list)) ?? 'ignore';

export const headWords: readonly HeadWord[] = Object.entries(heads).flatMap(([list, { strength, words: entries }]) =>
  entries.map((entry) => {
    const words = soughtIn(entry);
    const letters = words.reduce((sum, { word }) => sum + word.length, 0);
    return { target: targetOf(list), words, letters, strength };
  }),
);

export const assumedWords: readonly (readonly SoughtWord[])[] = heads.assumed.words.map(soughtIn);

/** HXL tags whose meaning is the plan's. */
export const hxlTargets: { readonly [tag: string]: Target } = {
  activity: 'activity',
  sector: 'objective',
  subsector: 'objective',
  org: 'lead',
  country: 'country',
  adm1: 'region',
  adm2: 'region',
  adm3: 'region',
  value: 'cost',
  currency: 'currency',
  indicator: 'indicator',
  status: 'status',
};
