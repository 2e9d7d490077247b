// Findings for other programs: JSON, and the workflow commands of GitHub.

import type { PlacedFinding } from '../finding/placed.js';
import { countsOf, told } from '../finding/told.js';
import type { Day } from '../plan/day.js';
import type { Located, Place } from '../source/located.js';
import type { Say } from '../text/say.js';
import { alsoText } from './findings.js';
import { safeJson, safeText } from './terminal-text.js';

/** A finding as data; what it does not have is null. `also`, a second place, is there where two contradict each other. */
export const findingRecords = (findings: readonly PlacedFinding[], say: Say): readonly object[] =>
  findings.map((finding) => {
    const { level, message, hint } = told(finding, say);
    const also = finding.alsoPlace === undefined ? {} : { also: placeObject(finding.alsoPlace) };
    const path = 'path' in finding.at ? finding.at.path : null;
    return { code: finding.code, level, message, hint, ...placeObject(finding.place), path, ...also };
  });

/** The `date` at which they were judged, `findings` in order of place, and a `summary`. */
export function findingsJson(findings: readonly PlacedFinding[], located: Located, say: Say, date: Day): string {
  const summary = { ...countsOf(findings), files: located.files.length };
  return `${safeJson({ date, findings: findingRecords(findings, say), summary })}\n`;
}

function placeObject({ file, line, column, sheet, cell }: Place): object {
  return { file, line: line ?? null, column: column ?? null, sheet: sheet ?? null, cell: cell ?? null };
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const command = { error: 'error', warning: 'warning', note: 'notice' } as const;

function workflowCommand(finding: PlacedFinding, say: Say): string {
  const { level, message, hint } = told(finding, say);
  const { file, line, column, length, sheet, cell } = finding.place;
  const endColumn = column === undefined || length === undefined ? undefined : column + length;
  const title = `${finding.code} ${say(`finding.${finding.code}.title`)}`;
  const properties = Object.entries({ file, line, col: column, endColumn, title })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const where = sheet === undefined ? '' : `${sheet}${cell === undefined ? '' : `!${cell}`}: `;
  const also = finding.alsoPlace === undefined ? '' : `\n${alsoText(finding.alsoPlace, say)}`;
  const text = `${`${safeText(where + message)}\n${safeText(hint)}`.trimEnd()}${also}`;
  return `::${command[level]} ${properties.join(',')}::${escapeData(text)}`;
}

/** One command a line, which GitHub shows beside the changed lines of a pull request. */
export function findingsGithub(findings: readonly PlacedFinding[], say: Say): string {
  return findings.map((finding) => `${workflowCommand(finding, say)}\n`).join('');
}
