// What commands share that write into workbooks: the words of what they add, and why they do not write.

import type { BookWords } from '../exchange/book.js';
import { listsOf } from '../exchange/book-lists.js';
import { bookWords } from '../exchange/book-words.js';
import type { BookRefusal } from '../io/period-books.js';
import type { Fields } from '../plan/read.js';
import type { Say } from '../text/say.js';
import { planWords } from './plan-words.js';

/** Titles in the plan's language, and its words to choose from. */
export const ownWords = async (document: Fields, say: Say): Promise<BookWords> => ({
  ...bookWords(await planWords(document, say)),
  lists: listsOf(document, (sheet) => sheet),
});

export const bookRefused = (file: string, refused: BookRefusal, say: Say): string =>
  say('merge.book', {
    file,
    why: refused.why,
    sheet: 'sheet' in refused ? refused.sheet : '',
    cell: 'cell' in refused ? refused.cell : 'lock' in refused ? refused.lock : '',
  });
