// The HTML of a report: self-contained, closed by its own policy, escaped, linked, accessible, the same every time.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/generated/messages-en.js';
import { renderHtml } from '../../src/render/html.js';
import { sayFrom } from '../../src/text/say.js';
import { fixtureReport, rtlReport } from './fixture-report.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');
const html = await renderHtml(fixtureReport, sayFrom('en', messages), digest);
const rtl = await renderHtml(rtlReport, sayFrom('ar', messages), digest);
const between = (text: string, start: string, end: string): string => {
  const from = text.indexOf(start);
  return text.slice(from, text.indexOf(end, from) + end.length);
};
const all = (pattern: RegExp, text = html): readonly string[] =>
  [...text.matchAll(pattern)].map((found) => found[1] ?? '');

describe('safety', () => {
  test('the policy allows exactly the style and the script that are inside', () => {
    const policy =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain(`style-src 'sha256-${digest(between(html, '<style>', '</style>').slice(7, -8))}'`);
    expect(policy).toContain(`script-src 'sha256-${digest(between(html, '<script>', '</script>').slice(8, -9))}'`);
  });

  test('nothing is loaded from anywhere', () => {
    expect(/<(link|img|iframe|object|embed|base|form)\b/i.test(html)).toBe(false);
    expect(all(/<[^>]*(\ssrc=)/gi)).toEqual([]);
    for (const address of all(/url\(([^)]{0,40})/g)) expect(address).toMatch(/^data:font\/woff2;base64,/);
    for (const address of all(/<(?!a )[^>]*href="([^"]*)"/g)) expect(address).toMatch(/^#/);
  });

  test('texts are never markup', () => {
    expect(all(/<script/g)).toHaveLength(1);
    expect(all(/<style/g)).toHaveLength(1);
    expect(/\son\w+="/.test(html)).toBe(false);
    expect(/<[^>]*\sstyle=/.test(html)).toBe(false);
    for (const address of all(/<a [^>]*href="([^"]*)"/g)) expect(address).toMatch(/^(#|https:\/\/|mailto:)/);
  });
});

describe('structure', () => {
  test('ids are unique and every inner link arrives', () => {
    const ids = all(/\sid="([^"]+)"/g);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const target of all(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const target of all(/aria-labelledby="([^"]+)"/g).flatMap((list) => list.split(' ')))
      expect(ids).toContain(target);
  });

  test('headings go down one level at a time', () => {
    let before = 0;
    for (const level of all(/<h([1-6])\b/g).map(Number)) {
      expect(level).toBeLessThanOrEqual(before + 1);
      before = level;
    }
    expect(all(/<(h1)\b/g)).toHaveLength(1);
  });

  test('every table has a caption, headings with scope and rows of one length', () => {
    for (const table of all(/<table[^>]*>([\s\S]*?)<\/table>/g)) {
      expect(table).toMatch(/<caption[^>]*>[^<]+<\/caption>/);
      expect(table).not.toMatch(/<th(?![^>]*scope=)[\s>]/);
      const columns = all(/(<th scope="col")/g, table).length;
      for (const row of all(/<tr[^>]*>([\s\S]*?)<\/tr>/g, table)) {
        const spans = all(/colspan="(\d+)"/g, row).map(Number);
        expect(all(/<(t[hd])\b/g, row).length + spans.reduce((sum, span) => sum + span - 1, 0)).toBe(columns);
      }
    }
  });

  test('traced figures lead to the annex', () => {
    expect(html.includes('<a href="#trace-2" class="trace"><bdi>1,184,438.50</bdi></a>')).toBe(true);
    expect(html.includes('budget.xlsx › Costs!F12')).toBe(true);
  });

  test('language and direction', () => {
    expect(html.includes('<html lang="en" dir="ltr">')).toBe(true);
    expect(rtl.includes('<html lang="ar" dir="rtl">')).toBe(true);
    expect(rtl.includes('@top-right{content:"الخطة')).toBe(true);
  });

  test('the banner is in the margin of every page and on the screen', () => {
    const style = between(html, '<style>', '</style>');
    expect(style.includes('@bottom-left{content:"Karstovia does not exist\\3a  all facts')).toBe(true);
    expect(html.includes('<header class="banner">')).toBe(true);
  });
});

describe('fonts', () => {
  test('only scripts that occur are inside', async () => {
    expect(rtl.includes('U+0600-06FF')).toBe(true);
    expect(html.includes('U+0600-06FF')).toBe(false);
    expect(html.includes('U+0400-045F')).toBe(true);
    const plain = await renderHtml({ ...fixtureReport, sections: [] }, sayFrom('en', messages), digest);
    expect(plain.includes('U+0400-045F')).toBe(false);
    expect(plain.length).toBeLessThan(130_000);
  });
});

test('same report, same text', async () => {
  expect((await renderHtml(structuredClone(fixtureReport), sayFrom('en', messages), digest)) === html).toBe(true);
});

test.each(
  fixtureReport.sections
    .filter((section) => !['activities', 'timeline', 'money', 'matrix'].includes(section.id))
    .map((s) => s.id),
)('golden section %s', async (id) => {
  const start = html.indexOf(` id="${id}"`);
  const end = html.indexOf('</section>', start);
  await expect(`${html.slice(html.lastIndexOf('<', start), end)}</section>\n`).toMatchFileSnapshot(
    `cases/sections/${id}.html`,
  );
});
