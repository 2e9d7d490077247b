// The PDF of a report: tagged, titled, in its language, with bookmarks, the same bytes twice, nothing asked of a network.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PDFDict, PDFDocument, PDFName, type PDFString } from 'pdf-lib';
import { launch } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { messages } from '../../src/generated/messages-en.js';
import { type PrintJob, printPdf } from '../../src/io/browser.js';
import { bundledBrowser } from '../../src/io/browser-bundled.js';
import { isOwnPdf } from '../../src/io/browser-pdf.js';
import { renderHtml } from '../../src/render/html.js';
import { sayFrom } from '../../src/text/say.js';
import { fixtureReport, rtlReport } from '../render/fixture-report.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');
const job = async (report: typeof fixtureReport): Promise<PrintJob> => ({
  html: await renderHtml(report, sayFrom(report.language, messages), digest),
  title: report.cover.title,
  language: report.language,
  date: report.cover.date,
  version: report.cover.version,
});
const jobs = [await job(fixtureReport), await job(rtlReport)];
async function printed(these: readonly PrintJob[]): Promise<readonly Uint8Array[]> {
  const printing = await printPdf(these, process.env);
  if (!('pdfs' in printing)) throw new Error(JSON.stringify(printing.trials));
  return printing.pdfs.map(({ bytes }) => bytes);
}

describe('two reports with one browser', () => {
  let pdfs: readonly Uint8Array[] = [];
  beforeAll(async () => {
    pdfs = await printed(jobs);
  });

  test.each([0, 1])('report %s is tagged, titled, in its language, with bookmarks', async (at) => {
    const pdf = await PDFDocument.load(pdfs[at] ?? new Uint8Array(), { updateMetadata: false });
    const entry = (name: string) => pdf.catalog.lookup(PDFName.of(name));
    expect(entry('StructTreeRoot')).toBeInstanceOf(PDFDict);
    expect((entry('MarkInfo') as PDFDict).toString()).toContain('/Marked true');
    expect((entry('Outlines') as PDFDict).get(PDFName.of('First'))).toBeDefined();
    expect((entry('Lang') as PDFString).decodeText()).toBe(jobs[at]?.language);
    expect(pdf.getTitle()).toBe(jobs[at]?.title);
    expect(pdf.getProducer()).toBe('napkit 0.1.0');
    expect(pdf.getCreationDate()?.toISOString()).toBe('2026-06-30T00:00:00.000Z');
    expect(await isOwnPdf(pdfs[at] ?? new Uint8Array())).toBe(true);
    expect(structTypes(pdf)).toEqual(
      expect.arrayContaining(['Document', 'H1', 'H2', 'Table', 'TH', 'TD', 'Figure', 'Link', 'L']),
    );
  });

  test('pictures keep their alternative text', async () => {
    const pdf = await PDFDocument.load(pdfs[0] ?? new Uint8Array(), { updateMetadata: false });
    const alternatives = structElements(pdf)
      .filter((element) => element.get(PDFName.of('S')) === PDFName.of('Figure'))
      .map((element) => element.lookup(PDFName.of('Alt')));
    expect(alternatives.length).toBeGreaterThanOrEqual(7);
    for (const text of alternatives) expect(text).toBeDefined();
  });

  test('portrait and landscape A4, all on a plausible number of pages', async () => {
    const pdf = await PDFDocument.load(pdfs[0] ?? new Uint8Array(), { updateMetadata: false });
    const sizes = new Set(
      pdf.getPages().map((page) => (page.getWidth() > page.getHeight() ? 'landscape' : 'portrait')),
    );
    expect([...sizes].sort()).toEqual(['landscape', 'portrait']);
    expect(pdf.getPageCount()).toBeGreaterThan(10);
    expect(pdf.getPageCount()).toBeLessThan(22);
  });

  test('the same bytes again', async () => {
    const again = await printed(jobs);
    expect(again.map((bytes) => digest(Buffer.from(bytes).toString('latin1')))).toEqual(
      pdfs.map((bytes) => digest(Buffer.from(bytes).toString('latin1'))),
    );
  });
});

test('no request leaves, no script runs', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const html = `<!doctype html><title>x</title><link rel="stylesheet" href="${base}/a.css"><img src="${base}/b.png"><script>fetch('${base}/c')</script><iframe src="${base}/d"></iframe><p>text`;
  await printed([{ html, title: 'x', language: 'en', date: fixtureReport.cover.date, version: '0' }]);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  expect(asked).toBe(0);
});

test('a browser that does not exist is told, not thrown', async () => {
  const printing = await printPdf(jobs, { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' });
  expect(printing).toMatchObject({ trials: [{ candidate: { from: 'PUPPETEER_EXECUTABLE_PATH' } }] });
});

test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
  'the bundled browser prints where the machine has none',
  async () => {
    const printing = await printPdf(jobs.slice(0, 1), {}, []);
    expect(printing).toMatchObject({ candidate: { from: 'bundled' } });
  },
);

test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
  'who prints the page from a browser gets heads that are repeated, no buttons',
  async () => {
    const bundled = await bundledBrowser();
    const browser = await launch({
      executablePath: bundled?.file ?? '',
      headless: 'shell',
      env: { ...process.env, ...bundled?.env },
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const page = await browser.newPage();
    await page.setContent(jobs[0]?.html ?? '');
    await page.emulateMediaType('print');
    const boxes = await page.evaluate(
      '[...document.querySelectorAll("thead button")].map((button) => button.getClientRects().length)',
    );
    await browser.close();
    expect(new Set(boxes as readonly number[])).toEqual(new Set([0]));
  },
);

function structElements(pdf: PDFDocument): readonly PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict =>
        object instanceof PDFDict && object.get(PDFName.of('S')) instanceof PDFName && object.has(PDFName.of('P')),
    );
}
function structTypes(pdf: PDFDocument): readonly string[] {
  return [...new Set(structElements(pdf).map((element) => String(element.get(PDFName.of('S'))).slice(1)))];
}
