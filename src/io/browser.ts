// Prints HTML as PDF with a headless browser: one browser for all pages of a call, no network, no scripts.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type HTTPRequest, launch, type Page } from 'puppeteer-core';
import { bundledBrowser } from './browser-bundled.js';
import { browsersOnMachine, type Candidate } from './browser-find.js';
import type { FinishedPdf, PdfFacts } from './browser-pdf.js';
import type { World } from './world.js';

export interface PrintJob extends PdfFacts {
  readonly html: string;
}
/** A browser that was tried, and why it did not start. */
export interface Trial {
  readonly candidate: Candidate;
  readonly error: string;
}
type Started = { readonly browser: Browser; readonly candidate: Candidate; readonly trials: readonly Trial[] };
export type Printing = Printed | { readonly trials: readonly Trial[] };
export interface Printed {
  readonly pdfs: readonly FinishedPdf[];
  /** The browser that printed: "Chrome/147.0.7727.0". */
  readonly browser: string;
  readonly candidate: Candidate;
  /** Those that did not start before it. */
  readonly trials: readonly Trial[];
}

const startTime = 30_000;
/** A page of a few hundred sheets takes seconds; this is for a browser that hangs. */
const printTime = 300_000;

/** A browser that gets ready while the pages are made. */
export interface Printer {
  /** PDFs in the order of the jobs; or what was tried where no browser starts or one of them fails at work. Once. */
  print(jobs: readonly PrintJob[]): Promise<Printing>;
  /** To be called whatever happens. */
  close(): Promise<void>;
}

/** The first candidate (then the bundled browser) that starts. Comes back as soon as one is on its way, or none is. */
export async function startPrinter(env: World['env'], candidates = browsersOnMachine(env)): Promise<Printer> {
  let begun = (): void => undefined;
  const underway = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const starting = startBrowser(candidates, begun);
  await Promise.race([underway, starting]);
  const close = async (): Promise<void> => {
    const started = await starting;
    if ('browser' in started) await started.browser.close().catch(() => started.browser.process()?.kill('SIGKILL'));
  };
  const print = async (jobs: readonly PrintJob[]): Promise<Printing> => {
    const started = await starting;
    return 'browser' in started ? printedBy(started, jobs, close) : started;
  };
  return { print, close };
}

async function printedBy(
  { browser, candidate, trials }: Started,
  jobs: readonly PrintJob[],
  close: () => Promise<void>,
): Promise<Printing> {
  try {
    const name = await browser.version();
    const pages: Uint8Array[] = [];
    // It comes with an empty page; another one takes a third of a second.
    const [empty] = await browser.pages();
    for (const [i, { html }] of jobs.entries())
      pages.push(await printed((i === 0 ? empty : undefined) ?? (await browser.newPage()), html));
    // It ends while the PDFs are finished.
    const closing = close();
    const { finishPdf } = await import('./browser-pdf.js');
    const pdfs = await Promise.all(jobs.map((job, i) => finishPdf(pages[i] ?? new Uint8Array(), job)));
    await closing;
    return { pdfs, browser: name, candidate, trials };
  } catch (error) {
    return { trials: [...trials, { candidate, error: firstLine(error) }] };
  } finally {
    await close();
  }
}

/** The same in one step. */
export const printPdf = async (
  jobs: readonly PrintJob[],
  env: World['env'],
  candidates?: readonly Candidate[],
): Promise<Printing> => (await startPrinter(env, candidates)).print(jobs);

/** The caller closes it. `begun` is called when a process is on its way. */
async function startBrowser(
  candidates: readonly Candidate[],
  begun: () => void,
): Promise<Started | { readonly trials: readonly Trial[] }> {
  const trials: Trial[] = [];
  for (const candidate of candidates) {
    const browser = await tried(candidate, {}, trials, begun);
    if (browser) return { browser, candidate, trials };
    if (candidate.from === 'PUPPETEER_EXECUTABLE_PATH') return { trials };
  }
  const bundled = await bundledBrowser().catch((error: unknown) => {
    trials.push({ candidate: { from: 'bundled', file: '@sparticuz/chromium' }, error: firstLine(error) });
    return undefined;
  });
  if (!bundled) return { trials };
  const candidate: Candidate = { from: 'bundled', file: bundled.file };
  const browser = await tried(candidate, bundled.env, trials, begun);
  return browser ? { browser, candidate, trials } : { trials };
}

async function tried(
  candidate: Candidate,
  env: { readonly [name: string]: string },
  trials: Trial[],
  begun: () => void,
): Promise<Browser | undefined> {
  let profile = '';
  const removed = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  try {
    // A folder that puppeteer makes itself is made later, when this program is busy with the report.
    profile = mkdtempSync(path.join(tmpdir(), 'nap-browser-'));
    const launching = launch({
      userDataDir: profile,
      executablePath: candidate.file,
      headless: candidate.from === 'bundled' || /headless.shell/i.test(candidate.file) ? 'shell' : true,
      env: { ...process.env, ...env },
      timeout: startTime,
      protocolTimeout: printTime,
      args: flags(),
    });
    begun();
    const browser = await launching;
    browser.process()?.once('exit', removed);
    return browser;
  } catch (error) {
    if (profile !== '') removed();
    trials.push({ candidate, error: firstLine(error) });
    return undefined;
  }
}

/** Text is laid out the same with every machine's font settings. The sandbox is only off where it cannot be on: as root. */
function flags(): string[] {
  const root = process.getuid?.() === 0;
  return ['--font-render-hinting=none', '--disable-gpu', '--no-first-run', ...(root ? ['--no-sandbox'] : [])];
}

const address = 'http://report.invalid/';

async function printed(page: Page, html: string): Promise<Uint8Array> {
  await closeDoors(page, html);
  const loaded = page.goto(address, { waitUntil: 'load', timeout: printTime });
  // What will finish the PDF is loaded while the browser is at work.
  setImmediate(() => void import('./browser-pdf.js'));
  await loaded;
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: printTime });
}

/** The document is answered from memory; every other request is refused; scripts do not run. */
async function closeDoors(page: Page, html: string): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const document = request.url() === address && request.isNavigationRequest();
    const answer = document
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : request.abort('blockedbyclient');
    answer.catch(() => undefined);
  });
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
