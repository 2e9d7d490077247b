// The files of a plan that a merge wrote, in words.

import type { Say } from '../text/say.js';
import type { Wrote } from './merge-write.js';

/** One line a file; in a dry run which would be written. */
export const wroteLines = (wrote: readonly Wrote[], dryRun: boolean, say: Say): readonly string[] =>
  wrote.map(({ file, isNew, sheets }) =>
    say('merge.wrote', {
      dry: dryRun ? 'yes' : 'no',
      file,
      kind: isNew ? 'new' : 'changed',
      count: sheets?.length ?? 0,
      sheets: sheets?.join(', ') ?? '',
    }),
  );
