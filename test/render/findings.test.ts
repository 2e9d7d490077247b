// Findings in all four forms, against expected files. The words are stand-ins: prose may change, form may not.

import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { finding } from '../../src/finding/finding.js';
import { type PlacedFinding, placed } from '../../src/finding/placed.js';
import type { Day } from '../../src/plan/day.js';
import { frameOf } from '../../src/render/code-frame.js';
import { findingsText } from '../../src/render/findings.js';
import { findingsGithub, findingsJson } from '../../src/render/findings-data.js';
import { findingsSarif } from '../../src/render/findings-sarif.js';
import { columnsOf, safeText, wrapped } from '../../src/render/terminal-text.js';
import type { Located, Place } from '../../src/source/located.js';
import type { MessageArgs, Say } from '../../src/text/say.js';
import { sarifShape } from './sarif-shape.js';

const words = (key: string, args: MessageArgs = {}): string =>
  [key, ...Object.entries(args).map(([name, value]) => `${name}=${value}`)].join(' ');
const say: Say = Object.assign(words, { language: 'en', direction: 'ltr' } as const);

const wide = `  - {id: A2, title: "${'人'.repeat(60)}", lead: [MoI, NGO]}`;
const lines: { readonly [line: number]: string } = {
  4: '    lead: MoLSPP',
  7: '\t- lead: [MoI,\tNGO]  # both',
  9: wide,
  12: `    title: \u202etxet denrut\u001b[31m`,
};

const at: { readonly [path: string]: Place } = {
  a: { file: 'acts/a b.yaml', line: 4, column: 11, length: 6 },
  tab: { file: 'acts/a b.yaml', line: 7, column: 10, length: 10 },
  wide: { file: 'acts/a b.yaml', line: 9, column: wide.indexOf('[MoI') + 1, length: 10 },
  evil: { file: 'acts/a b.yaml', line: 12, column: 12, length: 20 },
  cell: { file: 'returns/moh, 2025.xlsx', sheet: 'Progress', cell: 'F12' },
  sheet: { file: 'returns/moh, 2025.xlsx', sheet: 'Costs' },
  file: { file: 'empty.yaml' },
};

const located: Located = {
  value: {},
  files: ['acts/a b.yaml', 'empty.yaml', 'returns/moh, 2025.xlsx'],
  locate: (path) => at[String(path[0])] ?? { file: '' },
  excerpt: ({ line }) => (line === undefined ? undefined : lines[line]),
  typed: () => undefined,
  title: () => undefined,
};

const findings: readonly PlacedFinding[] = placed(
  [
    finding('NAP307', { id: 'MoH' }, { path: ['file'] }),
    finding('NAP515', { id: 'A9' }, { path: ['sheet'] }, { path: ['a'] }),
    finding('NAP601', { id: 'A2.3.1' }, { path: ['cell', 3, 'evidence'] }),
    finding('NAP301', { id: '100 %: \u202eA1\u0007,\nx' }, { path: ['evil'] }),
    finding('NAP302', { id: 'A2', list: 'MoI, NGO', count: 2 }, { path: ['wide'] }),
    finding('NAP302', { id: 'A1', list: 'MoI, NGO', count: 2 }, { path: ['tab'] }),
    finding('NAP302', { id: 'A0', list: 'MoI, NGO', count: 2 }, { path: ['a'] }),
  ],
  located,
);
const date = '2026-06-30' as Day;
const expected = (name: string): string => `cases/findings/${name}`;

describe('findings', () => {
  it('as text', async () => {
    await expect(await findingsText(findings, located, say, { color: false })).toMatchFileSnapshot(
      expected('plain.txt'),
    );
  });
  it('as coloured text, which is the same text', async () => {
    const text = await findingsText(findings, located, say, { color: true });
    await expect(text).toMatchFileSnapshot(expected('colour.txt'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours.
    expect(text.replace(/\u001b\[\d+m/g, '')).toBe(await findingsText(findings, located, say, { color: false }));
  });
  it('as JSON', async () => {
    await expect(findingsJson(findings, located, say, date)).toMatchFileSnapshot(expected('findings.json'));
  });
  it('as SARIF 2.1.0', async () => {
    const text = findingsSarif(findings, say, '1.2.3', date);
    await expect(text).toMatchFileSnapshot(expected('findings.sarif'));
    const ajv = addFormats.default(new Ajv({ strict: true, allErrors: true }));
    const valid = ajv.compile(sarifShape);
    expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true);
  });
  it('as workflow commands, one line each', async () => {
    const text = findingsGithub(findings, say);
    await expect(text).toMatchFileSnapshot(expected('github.txt'));
    expect(text.trimEnd().split('\n').length).toBe(findings.length);
  });
  it('none at all', async () => {
    expect(await findingsText([], located, say, { color: false })).toBe('finding.none files=3\n');
    expect(await findingsText([], located, say, { color: false, date })).toBe(
      'finding.judged summary=finding.none files=3 date=30 June 2026\n',
    );
    expect(JSON.parse(findingsJson([], located, say, date))).toEqual({
      date: '2026-06-30',
      findings: [],
      summary: { errors: 0, warnings: 0, notes: 0, files: 3 },
    });
  });
});

describe('code frame', () => {
  it.each([
    ['    lead: MoLSPP', 11, 6, 10, 6],
    ['\tlead: MoLSPP', 8, 6, 10, 6],
    ['title: 人人 x', 8, 2, 7, 4],
    ['short', 40, 3, 5, 1],
    ['- id: A1, more', 3, undefined, 2, 6],
    ['lead: [MoI, NGO] # both', 7, undefined, 6, 10],
  ])('%j at %i', (line, column, length, indent, carets) => {
    const place = { file: 'f', line: 1, column, ...(length === undefined ? {} : { length }) };
    expect(frameOf(line, place)).toMatchObject({ indent, carets });
  });

  it('shows the place in a line of any length', () => {
    const line = `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`;
    const frame = frameOf(line, { file: 'f', line: 1, column: 5001, length: 4 });
    expect(frame.line.slice(frame.indent, frame.indent + frame.carets)).toBe('HERE');
    expect(columnsOf(frame.line)).toBeLessThan(100);
  });
});

describe('terminal text', () => {
  it('shows what would act on the terminal', () => {
    expect(safeText('a\u001b[31mb\u202ec\td\ne')).toBe('a<U+001B>[31mb<U+202E>c d e');
  });
  it('wraps at spaces', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
  });
});
