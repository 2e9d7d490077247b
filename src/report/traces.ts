// The book of traces: each traced figure once, with its formula and the places that it was computed from.

import type { Figure } from '../figure/figure.js';
import type { Located, Place } from '../source/located.js';
import type { Say } from '../text/say.js';
import type { Trace } from './model.js';

/** Records shown for a figure; the rest is counted. */
const shown = 200;

export interface TraceBook {
  /** Index of the figure's trace; undefined where nothing was read for it. */
  of(figure: Figure, label: string): number | undefined;
  readonly all: readonly Trace[];
}

/** One text a file or sheet: "activities/protection.yaml: 42, 57" or "return.xlsx › Progress: F12, F13". */
function placeTexts(places: readonly Place[]): readonly string[] {
  const spots = new Map<string, Set<string>>();
  for (const { file, line, sheet, cell } of places) {
    const where = sheet === undefined ? file : `${file} › ${sheet}`;
    const spot = sheet === undefined ? line : cell;
    spots.set(where, (spots.get(where) ?? new Set()).add(spot === undefined ? '' : String(spot)));
  }
  return [...spots].map(([where, list]) => `${where}: ${[...list].join(', ')}`);
}

export function traceBook(located: Located, say: Say): TraceBook {
  const all: Trace[] = [];
  return {
    all,
    of: (figure, label) => {
      const inputs = figure.inputs();
      if (inputs.length === 0) return undefined;
      const places = inputs.slice(0, shown).map((r) => located.locate(r.path));
      all.push({
        label,
        figure: say(`figure.${figure.id}.name`),
        formula: say(`figure.${figure.id}.formula`),
        places: placeTexts(places),
        more: Math.max(0, inputs.length - shown),
      });
      return all.length - 1;
    },
  };
}
