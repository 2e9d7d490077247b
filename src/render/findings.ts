// Findings for a person: one line each, the code frame, the advice beside the carets, the count at the end.

import type { Level } from '../finding/codes.js';
import type { PlacedFinding } from '../finding/placed.js';
import { countsOf, told } from '../finding/told.js';
import type { Day } from '../plan/day.js';
import type { Located, Place } from '../source/located.js';
import { formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';
import { frameOf } from './code-frame.js';
import { type Ink, inkFor, type Paint } from './ink.js';
import { safeText } from './terminal-text.js';

/** "activities.yaml:42:13", or "return.xlsx › Progress!F12" */
export function placeText({ file, line, column, sheet, cell }: Place): string {
  if (sheet !== undefined) return `${file} › ${sheet}${cell === undefined ? '' : `!${cell}`}`;
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

const paint: { readonly [L in Level]: (ink: Ink) => Paint } = {
  error: (ink) => (text) => ink.red(ink.bold(text)),
  warning: (ink) => ink.yellow,
  note: (ink) => ink.cyan,
};

/** Columns of line numbers in frames. */
const gutter = 5;

function frameText(place: Place, hint: string, level: Level, located: Located, ink: Ink): readonly string[] {
  const line = place.line === undefined ? undefined : located.excerpt(place);
  const margin = ' '.repeat(gutter);
  if (line === undefined || place.line === undefined) return hint === '' ? [] : [ink.dim(`${margin}   ${hint}`)];
  const frame = frameOf(line, place);
  const carets = paint[level](ink)('^'.repeat(frame.carets));
  return [
    `${ink.dim(`${String(place.line).padStart(gutter)} |`)} ${frame.line}`.trimEnd(),
    `${ink.dim(`${margin} |`)} ${' '.repeat(frame.indent)}${carets}${hint === '' ? '' : `  ${hint}`}`,
  ];
}

/** "see also periods/2025-H2.yaml:12:5" */
export const alsoText = (place: Place, say: Say): string => safeText(say('finding.also', { place: placeText(place) }));

function findingText(finding: PlacedFinding, located: Located, say: Say, ink: Ink): string {
  const { level, message, hint } = told(finding, say);
  const word = paint[level](ink)(say(`level.${level}`));
  const head = [ink.bold(safeText(placeText(finding.place))), word, finding.code, safeText(message)].join('  ');
  const { place, alsoPlace } = finding;
  const also = alsoPlace === undefined ? [] : [`${' '.repeat(gutter)} = ${alsoText(alsoPlace, say)}`];
  return [head, ...frameText(place, safeText(hint), level, located, ink), ...also.map((line) => ink.dim(line))].join(
    '\n',
  );
}

/** "3 errors, 5 warnings, 2 notes in 12 files" */
function summaryText(findings: readonly PlacedFinding[], files: number, say: Say): string {
  if (findings.length === 0) return say('finding.none', { files });
  return say('finding.summary', { ...countsOf(findings), files });
}

/**
 * All findings as text, with the summary as last line: with a date where they were judged at one. `files` is the number of those
 * that were looked at, where these are not the plan's.
 */
export async function findingsText(
  findings: readonly PlacedFinding[],
  located: Located,
  say: Say,
  { color, date, files }: { readonly color: boolean; readonly date?: Day; readonly files?: number },
): Promise<string> {
  const ink = await inkFor(color);
  const texts = findings.map((finding) => findingText(finding, located, say, ink));
  const summary = summaryText(findings, files ?? located.files.length, say);
  const judged =
    date === undefined ? summary : say('finding.judged', { summary, date: formatFor(say.language).day(date) });
  return `${[...texts, judged].join('\n')}\n`;
}
