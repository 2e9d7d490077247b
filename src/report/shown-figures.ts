// Which figures a report shows: those whose names it says. So the definitions at its back are the ones that a reader needs.

import { type FigureId, figureTable } from '../figure/catalogue.js';
import type { MessageArgs, MessageKey, Say } from '../text/say.js';

const name = /^figure\.(.+)\.(?:name|short)$/;

/** Figures that reports show under words of their own. */
const underOtherWords: { readonly [key: string]: readonly FigureId[] } = {
  'report.agenda.behind': ['activity.expectedProgress', 'activity.progressGap'],
  'report.column.days': ['activity.slippage'],
  'report.column.slippage': ['activity.slippage'],
  'report.column.track': ['indicator.expected'],
  'report.cover.full': ['funding.fullyFunded'],
  'report.cover.none': ['funding.notFunded'],
  'report.cover.partly': ['funding.partlyFunded'],
  'report.money.secured': ['funding.secured'],
  'report.money.uncosted': ['funding.uncosted'],
} satisfies { readonly [key in MessageKey]?: readonly FigureId[] };

/** The same words, and the figures that were named until now, in the order of the catalogue. */
export function heard(say: Say): { readonly say: Say; shown(): readonly FigureId[] } {
  const said = new Set<string>();
  const listening = (key: MessageKey, args?: MessageArgs): string => {
    if (key.startsWith('figure.')) said.add(name.exec(key)?.[1] ?? '');
    if (key.startsWith('report.')) for (const id of underOtherWords[key] ?? []) said.add(id);
    return say(key, args);
  };
  return {
    say: Object.assign(listening, { language: say.language, direction: say.direction }),
    shown: () => (Object.keys(figureTable) as FigureId[]).filter((id) => said.has(id)),
  };
}
