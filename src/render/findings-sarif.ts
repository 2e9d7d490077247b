// Findings as SARIF 2.1.0 (OASIS), for code hosts and editors.

import type { Code } from '../finding/codes.js';
import type { PlacedFinding } from '../finding/placed.js';
import { levelOf, told } from '../finding/told.js';
import type { Day } from '../plan/day.js';
import type { Place } from '../source/located.js';
import type { Say } from '../text/say.js';
import { safeJson } from './terminal-text.js';

interface Text {
  readonly text: string;
}

function ruleOf(code: Code, say: Say): object {
  const text = (part: 'title' | 'why' | 'mend'): Text => ({ text: say(`finding.${code}.${part}`) });
  return {
    id: code,
    shortDescription: text('title'),
    fullDescription: text('why'),
    help: text('mend'),
    defaultConfiguration: { level: levelOf(code) },
    properties: { origin: say(`finding.${code}.origin`) },
  };
}

/** A relative address: every segment encoded, separators kept. */
const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

function regionOf({ line, column, length }: Place): object {
  if (line === undefined) return {};
  const columns = column === undefined ? {} : { startColumn: column };
  const end = column === undefined || length === undefined ? {} : { endColumn: column + length };
  return { region: { startLine: line, ...columns, ...end } };
}

function locationOf(place: Place): object {
  const { file, sheet, cell } = place;
  const physicalLocation = { artifactLocation: { uri: uriOf(file) }, ...regionOf(place) };
  if (sheet === undefined) return { physicalLocation };
  const name = cell ?? sheet;
  const fullyQualifiedName = cell === undefined ? sheet : `${sheet}!${cell}`;
  return { physicalLocation, logicalLocations: [{ name, fullyQualifiedName }] };
}

function resultOf(finding: PlacedFinding, rules: readonly Code[], say: Say): object {
  const { level, message, hint } = told(finding, say);
  return {
    ruleId: finding.code,
    ruleIndex: rules.indexOf(finding.code),
    level,
    message: { text: hint === '' ? message : `${message}\n${hint}` },
    locations: finding.place.file === '' ? [] : [locationOf(finding.place)],
    ...(finding.alsoPlace === undefined ? {} : { relatedLocations: [locationOf(finding.alsoPlace)] }),
  };
}

/** One run, with the date at which it was judged; its rules are those that found something, in the order of their codes. */
export function findingsSarif(findings: readonly PlacedFinding[], say: Say, version: string, date: Day): string {
  const rules = [...new Set(findings.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'napkit', version, language: say.language, rules: rules.map((code) => ruleOf(code, say)) },
        },
        columnKind: 'utf16CodeUnits',
        properties: { date },
        results: findings.map((finding) => resultOf(finding, rules, say)),
      },
    ],
  };
  return `${safeJson(log)}\n`;
}
