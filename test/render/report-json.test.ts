// The JSON of a report: exact amounts with their currency, recognisable as napkit's, the same every time.
import { expect, test } from 'vitest';
import { reportJson } from '../../src/render/report-json.js';
import { fixtureReport, kvd } from './fixture-report.js';

const text = reportJson(fixtureReport);

test('starts with who made it', () => {
  expect(Object.keys(JSON.parse(text)).slice(0, 2)).toEqual(['napkit', 'report']);
  expect(text).toMatch(/^\{\s*"napkit": "0\.1\.0",\s*"report": "monitoring"/);
});

test('amounts are exact tokens with their currency', () => {
  expect(text).toMatch(/"money": 1184438\.50,\s*"currency": "KVD"/);
  const huge = { kind: 'money', money: { ...kvd(0), minor: 900719925474099312345n } } as const;
  const table = { caption: '', columns: [], rows: [{ cells: [huge] }] };
  const section = { id: 'a', title: '', level: 1, blocks: [{ kind: 'table', table }] } as const;
  expect(reportJson({ ...fixtureReport, sections: [section] })).toContain('9007199254740993123.45');
});

test('sections keep their order, nothing internal is told', () => {
  const told = JSON.parse(text);
  expect(told.sections.map((section: { id: string }) => section.id)).toEqual(fixtureReport.sections.map((s) => s.id));
  expect(text).not.toContain('"minor"');
  expect(reportJson(structuredClone(fixtureReport)) === text).toBe(true);
});
