// Charts: golden pictures of each kind in both directions, nothing outside the frame, same input same text.
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/generated/messages-en.js';
import type { Day } from '../../src/plan/day.js';
import { chartPictures, drawable } from '../../src/render/charts/chart.js';
import { textWidth, wrap } from '../../src/render/charts/measure.js';
import type { Chart } from '../../src/report/model.js';
import { formatFor } from '../../src/text/format.js';
import { sayFrom } from '../../src/text/say.js';
import { charts, fixtureReport } from './fixture-report.js';

const timeline = fixtureReport.sections
  .flatMap((section) => section.blocks)
  .flatMap((block) => (block.kind === 'chart' && block.chart.kind === 'timeline' ? [block.chart] : []));
const all: readonly (readonly [string, Chart])[] = [...charts, ...timeline].map((chart, at) => [
  `${at}-${chart.kind}`,
  chart,
]);

const draw = (chart: Chart, rtl = false, width = 640): readonly string[] =>
  chartPictures(chart, {
    id: 'c',
    width,
    rtl,
    say: sayFrom(rtl ? 'ar' : 'en', messages),
    format: formatFor(rtl ? 'ar' : 'en'),
  }).map(({ svg }) => svg);
const readable = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly text: string;
}
const textsIn = (svg: string): readonly Drawn[] =>
  [
    ...svg.matchAll(
      /<text x="([-\d.]+)" y="([-\d.]+)" class="[^"]*"(?: text-anchor="(\w+)")?>(?:<title>[^<]*<\/title>)?([^<]*)</g,
    ),
  ].map(([, x, y, anchor = 'start', text = '']) => ({
    x: Number(x),
    y: Number(y),
    anchor,
    text: text.replace(/[\u2068\u2069]/g, ''),
  }));

describe.each(all)('%s', (name, chart) => {
  test('golden', async () => {
    await expect(readable(draw(chart).join('\n'))).toMatchFileSnapshot(`cases/charts/${name}.svg`);
  });

  test('an image with title and description', () => {
    for (const svg of draw(chart)) {
      const [, title, description] = /role="img" aria-labelledby="([\w-]+) ([\w-]+)"/.exec(svg) ?? [];
      expect(svg).toContain(`<title id="${title}">`);
      expect(svg).toContain(`<desc id="${description}">`);
    }
  });

  test.each([
    [false, 640],
    [true, 640],
    [false, 1000],
  ])('no text leaves the frame (rtl %s, width %s)', (rtl, width) => {
    for (const svg of draw(chart, rtl, width)) {
      const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1]);
      for (const { x, y, anchor, text } of textsIn(svg)) {
        const wide = textWidth(text, 10);
        const start = anchor === 'middle' ? x - wide / 2 : (anchor === 'end') === rtl ? x : x - wide;
        expect(start, text).toBeGreaterThanOrEqual(-1);
        expect(start + wide, text).toBeLessThanOrEqual(width + 1);
        expect(y, text).toBeGreaterThan(5);
        expect(y, text).toBeLessThanOrEqual(height);
      }
    }
  });

  test('no style attribute, no script, no address', () => {
    expect(draw(chart).join('')).not.toMatch(/style=|<script|href|url\(/);
  });

  test('right to left mirrors every box', () => {
    const boxes = (svg: string): number[] =>
      [...svg.matchAll(/<rect x="([-\d.]+)" y="[-\d.]+" width="([-\d.]+)"/g)].map(
        ([, x, w]) => Number(x) + Number(w) / 2,
      );
    // Label widths differ between languages; the words here are the same, number words are not: compare where they are.
    if (chart.kind !== 'heat') return;
    const [ltr, rtl] = [boxes(draw(chart)[0] ?? ''), boxes(draw(chart, true)[0] ?? '')];
    expect(rtl.map((x) => 640 - x).map(Math.round)).toEqual(ltr.map(Math.round));
  });
});

test('a timeline of 64 rows is several pictures, none ends with a group', () => {
  const pictures = draw(timeline[0] as Chart);
  expect(pictures.length).toBeGreaterThan(1);
  expect(pictures[0]).toContain('(1 of');
});

test('labels are escaped', () => {
  const [svg] = draw({
    ...(charts[0] as Chart & { kind: 'stacked-bars' }),
    title: '<script>',
    categories: ['<b>', '"&', 'c', 'd', 'e'],
  });
  expect(svg).not.toMatch(/<script|<b>/);
  expect(svg).toContain('&lt;b&gt;');
});

test('a chart without values is not drawn', () => {
  expect(
    drawable({
      kind: 'lines',
      title: '',
      description: '',
      unit: { kind: 'count' },
      categories: ['a'],
      series: [{ label: 'x', role: 'need', values: [undefined] }],
    }),
  ).toBe(false);
});

test('wrapping keeps to the width and to the number of lines', () => {
  const lines = wrap('Rechtsschutzversicherungsgesellschaft and other long words in a label', 90, 11, 2);
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(90);
});

test('a day outside of the plan has no line in its timeline, and is said to be outside', () => {
  const [chart] = timeline as readonly (Chart & { kind: 'timeline' })[];
  const at = (today: string): string =>
    draw({ ...(chart as Chart & { kind: 'timeline' }), today: today as Day })[0] ?? '';
  expect(at('2026-06-30')).toContain('class="today"');
  for (const [today, said] of [
    ['2023-12-31', 'before the start of the plan'],
    ['2030-01-01', 'after the end of the plan'],
  ] as const) {
    expect(at(today)).not.toContain('class="today"');
    expect(at(today)).toContain(said);
  }
});

test('what is counted has whole numbers on its axis', () => {
  const chart: Chart = {
    kind: 'stacked-bars',
    unit: { kind: 'count' },
    categories: ['A goal with a long name', 'Another goal with a long name'],
    series: [{ label: 'Done', role: 'secured', values: [1, 0] }],
    title: 'Done',
    description: 'Done',
  };
  const ticks = [...(draw(chart)[0] ?? '').matchAll(/class="tick"[^>]*>([^<]*)</g)].map(([, text = '']) =>
    Number(text.replace(/[\u2068\u2069]/g, '')),
  );
  expect(ticks).toEqual([0, 1]);
});
