// How sections lie on paper: small ones go with their neighbours; nothing on paper leads to the annex.
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

const big = { W: head(true, table(30)), U: head(false, table(30)) };
const small = { w: head(true, table(2)), u: head(false, empty) };
const heads = { ...big, ...small };
const isHead = (letter: string): letter is keyof typeof heads => letter in heads;

/** Capitals are long sections, small letters short ones; w and W ask for landscape pages. */
test.each([
  ['WU', 'wide upright'],
  ['wu', 'upright upright'],
  ['uW', 'wide wide'],
  ['uU', 'upright upright'],
  ['Wu', 'wide wide'],
  ['Ww', 'wide wide'],
  ['Uw', 'upright upright'],
  ['WuwW', 'wide wide wide wide'],
  ['WuwU', 'wide upright upright upright'],
  ['UwwW', 'upright upright upright wide'],
])('%s lies %s', (letters, expected) => {
  const lies = liesWide([...letters].filter(isHead).map((letter) => heads[letter]));
  expect(lies.map((wide) => (wide ? 'wide' : 'upright')).join(' ')).toBe(expected);
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
