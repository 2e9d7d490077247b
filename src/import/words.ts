// Words that cells and titles of foreign sheets are made of (words/cells.yaml), folded: no case, no accents.

import { cells } from '../generated/words.js';
import { wordsOf } from './fold.js';

const setOf = (list: keyof typeof cells): ReadonlySet<string> =>
  new Set(cells[list].map((word) => wordsOf(word).join(' ')));

export const totalWords = setOf('total');

/** Small words beside them: "total of all pillars". */
export const totalLinks = setOf('total-links');

/** Words of rows that tell how to fill a form in. */
export const instructionWords = setOf('instructions');

/** Words in place of an amount: what costs nothing, and what staff does in its regular duties. */
export const stateWords: { readonly [state in 'no-cost' | 'within-resources']: ReadonlySet<string> } = {
  'no-cost': setOf('no-cost'),
  'within-resources': setOf('within-resources'),
};

/** Words in place of a deadline: the activity goes on. */
export const continuousWords = setOf('continuous');

/** Words for a number that nobody knows. */
export const unknownWords = setOf('unknown');

/** Words that begin the title of a plan. */
export const planStems: readonly string[] = cells['plan-stems'];

/** What no source pays for yet. */
export const gapStems: readonly string[] = cells['gap-stems'];

/** Levels of log frames that no head of a column is called alone. */
export const levelWords: { readonly [level in 'goal' | 'objective']: ReadonlySet<string> } = {
  goal: setOf('level-goal'),
  objective: setOf('level-objective'),
};

/** "From … to …" below a head of time; elsewhere such small words mean anything. */
export const sideWords: { readonly [side in 'start' | 'end']: ReadonlySet<string> } = {
  start: setOf('from'),
  end: setOf('to'),
};

/** What is planned, beside what was spent. */
export const plannedStems: readonly string[] = cells['planned-stems'];

/** How signatures begin. */
export const signingStems: readonly string[] = cells['signing-stems'];

/** Words at the end of a total below which its parts stand: "in all, of which". */
export const partedStems: readonly string[] = cells['parted-stems'].map((words) => wordsOf(words).join(' '));

/** Words that name a source as such. */
export const sourceStems: readonly string[] = cells['source-stems'];

/** What is there of the costs already, whoever pays it. */
export const fundedWords = setOf('funded');

/** Multipliers in heads. "mil" is a thousand in one language and a million in another. */
export const unitWords: { readonly [unit in 'thousand' | 'million']: ReadonlySet<string> } = {
  thousand: setOf('thousand'),
  million: setOf('million'),
};

/** Kinds of sources by words in their names. */
export const sourceTypes: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['local', setOf('source-local')],
  ['state', setOf('source-state')],
  ['eu', setOf('source-eu')],
  ['un-io', setOf('source-un-io')],
  ['ngo', setOf('source-ngo')],
];
