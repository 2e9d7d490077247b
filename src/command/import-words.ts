// The words of an import in the user's language: comments of the mapping, remarks in the plan.

import type { MappingWords } from '../import/mapping-text.js';
import type { ImportWords } from '../import/plan-of.js';
import type { Say } from '../text/say.js';

export const mappingWords = (say: Say): MappingWords => ({
  head: (file) => say('import.map.head', { file }),
  targets: (list) => say('import.map.targets', { list }),
  language: () => say('import.map.language'),
  undecided: () => say('import.map.undecided'),
  shared: (name, list) => say('import.map.shared', { name, list }),
  same: (column) => say('import.map.same', { column }),
  undecidedUnit: (list) => say('import.map.undecided-unit', { list }),
  dates: () => say('import.map.dates'),
  headings: (list) => say('import.map.headings', { list }),
  fiscal: () => say('import.map.fiscal'),
  totals: () => say('import.map.totals'),
  decimal: () => say('import.map.decimal'),
  several: (count, list) => say('import.map.several', { count, list }),
  none: (count) => say('import.map.none', { count }),
  currencies: () => say('import.map.currencies'),
  beside: (columns) => say('import.map.beside', { columns }),
  level: () => say('import.map.level'),
  denied: () => say('import.map.denied'),
  unused: (why) => say('import.map.unused', { why }),
});

export const importWords = (say: Say): ImportWords => ({
  noYear: (sheet, row) => say('import.note.no-year', { sheet, row }),
  severalYears: (sheet, row, years) => say('import.note.several-years', { sheet, row, years }),
  origin: (file) => say('import.note.origin', { file }),
});
