// How sections lie on paper: small ones stay on the pages of the one before; nothing on paper leads to the annex.
import { expect, test } from 'vitest';
import { messages } from '../../src/generated/messages-en.js';
import { onPaper, renderHtml } from '../../src/render/html.js';
import { liesWide } from '../../src/render/paper.js';
import { sectionHeads } from '../../src/render/section-heads.js';
import type { Block, Section } from '../../src/report/model.js';
import { sayFrom } from '../../src/text/say.js';
import { fixtureReport } from './fixture-report.js';

const empty: Block = { kind: 'paragraph', text: 'Nothing was reported.', tone: 'empty' };
const table = (rows: number): Block => ({
  kind: 'table',
  table: { caption: 'c', columns: [], rows: Array.from({ length: rows }, () => ({ cells: [] })) },
});
const head = (wide: boolean, ...blocks: readonly Block[]) => {
  const section: Section = { id: 's', title: 's', level: 1, blocks, wide };
  const [first] = sectionHeads([section]);
  if (first === undefined) throw new Error('no section');
  return first;
};

test.each([
  ['empty, wide', head(true, empty), 'stays'],
  ['empty, upright', head(false, empty), 'stays'],
  ['two rows, wide', head(true, table(2)), 'stays'],
  ['two rows, upright', head(false, table(2)), 'stays'],
  ['many rows, wide', head(true, table(30)), true],
  ['many rows, upright', head(false, table(30)), false],
] as const)('%s', (_, section, expected) => {
  for (const before of [true, false]) expect(liesWide(section, before)).toBe(expected === 'stays' ? before : expected);
});

test('on paper no figure leads to the annex, and there is none', async () => {
  const html = await renderHtml(onPaper(fixtureReport), sayFrom('en', messages), () => 'x');
  expect(html).not.toContain('trace-1');
  expect(html).not.toContain('href="#traces"');
  expect(html).toContain('<bdi>1,184,438.50</bdi>');
});

test('the years of a plan stay on one line of the cover', async () => {
  const cover = { ...fixtureReport.cover, planTitle: 'Plan <2024-2028>' };
  const html = await renderHtml({ ...fixtureReport, cover }, sayFrom('en', messages), () => 'x');
  expect(html).toContain('<p class="plan">Plan &lt;<span class="whole">2024-2028</span>&gt;</p>');
});
