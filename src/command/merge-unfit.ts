// Decisions that were not used, in words.

import type { Unfit } from '../form/outcome.js';
import { placeText } from '../render/findings.js';
import type { Say } from '../text/say.js';

/** One line each; those on what is not open in these returns together: most were used in an earlier merge. */
export function unfitLines(unfit: readonly Unfit[], say: Say): readonly string[] {
  const idle = unfit.filter(({ why }) => why === 'none');
  const lines = idle.map(({ place }) => place?.line).filter((line) => line !== undefined);
  return [
    ...unfit.filter(({ why }) => why !== 'none').map((one) => unfitLine(one, say)),
    ...(idle.length === 0 ? [] : [say('merge.idle', { count: idle.length, lines: lines.join(', ') })]),
  ];
}

function unfitLine({ row, field, why, place }: Unfit, say: Say): string {
  const at = place === undefined ? '' : `${placeText(place)}  `;
  return `${at}${say('merge.unfit', { row, field, why })}`;
}
