// Where a row of a foreign table stands in the results tree.

import { type DraftNode, type DraftPlan, newPlan, nodeIn } from './draft.js';
import { plainText } from './fold.js';
import { levelIn } from './level-names.js';
import type { Row } from './row-kinds.js';
import { columnsAs, type Reading, textIn } from './row-reading.js';

const levels = ['country', 'goal', 'objective', 'activity'] as const;

/** Texts of the levels that a row names. Where a column tells what each row is, the text of an activity may be that of a level above. */
function textsOf(reading: Reading, row: Row): readonly string[] {
  const { current } = reading;
  const own = levels.map((level) => plainText(textIn(reading, row, level)));
  if (columnsAs(reading.map, 'level').length === 0) return own;
  const told = textIn(reading, row, 'level');
  if (told !== '') current.level = levelIn(told) ?? 'activity';
  const [country = '', , , text = ''] = own;
  return levels.map((level) => (level === 'country' ? country : level === current.level ? text : ''));
}

const isTold = ({ map }: Reading, level: (typeof levels)[number]): boolean =>
  columnsAs(map, level).length > 0 || (level !== 'country' && columnsAs(map, 'level').length > 0);

/**
 * Moves to where the row stands. An empty cell goes on with the group above, if the row says something below it; a row
 * that names no level at all goes on with the activity above.
 */
export function move(reading: Reading, row: Row): void {
  const { current } = reading;
  const own = textsOf(reading, row);
  const isAll = own.every((text) => text === '');
  levels.forEach((level, i) => {
    const text = own[i] ?? '';
    const isUpper = own.slice(i + 1).some((below) => below !== '');
    const hasColumn = isTold(reading, level);
    if (text !== '' && text !== current[level]) {
      current[level] = text;
      for (const below of levels.slice(i + 1)) if (isTold(reading, below)) current[below] = '';
    } else if (text === '' && hasColumn && !isUpper && !isAll && own.slice(1, i).some((above) => above !== ''))
      current[level] = '';
  });
  const id = plainText(textIn(reading, row, 'id'));
  if (id !== '' || own[3] !== '') current.id = id;
}

/** True for a row that names no level: it goes on with the activity above. */
export const continues = (reading: Reading, row: Row): boolean =>
  levels.every((level) => plainText(textIn(reading, row, level)) === '');

export function planOf({ taking, current }: Reading): DraftPlan {
  const there = taking.plans.get(current.country) ?? newPlan(current.country);
  taking.plans.set(current.country, there);
  return there;
}

/** The node on which the row stands: the deepest level that it names; undefined where it names none. */
export function nodeOf({ current }: Reading, plan: DraftPlan): DraftNode | undefined {
  let parent: DraftNode | undefined;
  const way: string[] = [];
  for (const level of ['goal', 'objective', 'activity'] as const) {
    const text = current[level];
    if (text === '') continue;
    const id = level === 'activity' && current.id !== '' ? current.id : undefined;
    way.push(`${level}\n${text}\n${id ?? ''}`);
    const made = { level, text, ...(parent === undefined ? {} : { parent }), ...(id === undefined ? {} : { id }) };
    parent = nodeIn(plan, way.join('\n\n'), made);
  }
  return parent;
}
