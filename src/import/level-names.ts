// What a log frame calls its rows: "Overall objective", "Output 1.2", "Activities".

import type { Level } from './draft.js';
import { headWordsOf, targetsIn } from './head.js';
import { levelWords } from './words.js';

const longestName = 4;
/** Longer texts name no level; what they are made of must not be sought in them. */
const longestText = 60;

/** The level that a text names, and nothing else but its number; undefined for any other text. */
export function levelIn(text: string): Level | undefined {
  if (text.length > longestText) return undefined;
  const name = text.replace(/[\s№]*(?:\d{1,2}(?:[.)]\d{1,2})*|[IVX]{1,5})?[.:)\s]*$/u, '');
  const words = headWordsOf(name);
  if (words.length === 0 || words.length > longestName) return undefined;
  const whole = words.join(' ');
  if (levelWords.goal.has(whole)) return 'goal';
  if (levelWords.objective.has(whole)) return 'objective';
  const [first] = targetsIn(name);
  return first === 'goal' || first === 'objective' || first === 'activity' ? first : undefined;
}
