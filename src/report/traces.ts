// The book of traces: each traced figure once, with its formula and the places that it was computed from.

import type { Figure } from '../figure/figure.js';
import type { Located, Place } from '../source/located.js';
import type { Say } from '../text/say.js';
import type { Trace } from './model.js';

/** Places shown for a figure; the rest is counted. */
const shown = 40;

export interface TraceBook {
  /** Index of the figure's trace; undefined where nothing was read for it. */
  of(figure: Figure, label: string): number | undefined;
  readonly all: readonly Trace[];
}

/** "activities/protection.yaml:42:13", or "return.xlsx › Progress!F12" */
function placeText({ file, line, column, sheet, cell }: Place): string {
  if (sheet !== undefined) return `${file} › ${sheet}${cell === undefined ? '' : `!${cell}`}`;
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

export function traceBook(located: Located, say: Say): TraceBook {
  const all: Trace[] = [];
  return {
    all,
    of: (figure, label) => {
      const inputs = figure.inputs();
      if (inputs.length === 0) return undefined;
      const places = inputs.slice(0, shown).map((r) => placeText(located.locate(r.path)));
      all.push({
        label,
        figure: say(`figure.${figure.id}.name`),
        formula: say(`figure.${figure.id}.formula`),
        places: [...new Set(places)],
        more: Math.max(0, inputs.length - shown),
      });
      return all.length - 1;
    },
  };
}
