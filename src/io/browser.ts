// Prints HTML as PDF with a headless browser: one browser for all pages of a call, no network, no scripts.

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

/** PDFs in the order of the jobs, printed by the first candidate (then the bundled browser) that starts; or what was tried where no browser starts or one of them fails at work. */
export async function printPdf(
  jobs: readonly PrintJob[],
  env: World['env'],
  candidates = browsersOnMachine(env),
): Promise<Printing> {
  const started = await startBrowser(candidates);
  if (!('browser' in started)) return started;
  try {
    const { finishPdf } = await import('./browser-pdf.js');
    const pdfs: FinishedPdf[] = [];
    for (const job of jobs) pdfs.push(await finishPdf(await printed(started.browser, job.html), job));
    return { pdfs, browser: await started.browser.version(), candidate: started.candidate, trials: started.trials };
  } catch (error) {
    return { trials: [...started.trials, { candidate: started.candidate, error: firstLine(error) }] };
  } finally {
    await started.browser.close().catch(() => started.browser.process()?.kill('SIGKILL'));
  }
}

/** The caller closes it. */
async function startBrowser(
  candidates: readonly Candidate[],
): Promise<Started | { readonly trials: readonly Trial[] }> {
  const trials: Trial[] = [];
  for (const candidate of candidates) {
    const browser = await tried(candidate, {}, trials);
    if (browser) return { browser, candidate, trials };
    if (candidate.from === 'PUPPETEER_EXECUTABLE_PATH') return { trials };
  }
  const bundled = await bundledBrowser().catch((error: unknown) => {
    trials.push({ candidate: { from: 'bundled', file: '@sparticuz/chromium' }, error: firstLine(error) });
    return undefined;
  });
  if (!bundled) return { trials };
  const candidate: Candidate = { from: 'bundled', file: bundled.file };
  const browser = await tried(candidate, bundled.env, trials);
  return browser ? { browser, candidate, trials } : { trials };
}

async function tried(
  candidate: Candidate,
  env: { readonly [name: string]: string },
  trials: Trial[],
): Promise<Browser | undefined> {
  try {
    return await launch({
      executablePath: candidate.file,
      headless: candidate.from === 'bundled' || /headless.shell/i.test(candidate.file) ? 'shell' : true,
      env: { ...process.env, ...env },
      timeout: startTime,
      protocolTimeout: printTime,
      args: flags(),
    });
  } catch (error) {
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

async function printed(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await closeDoors(page, html);
    await page.goto(address, { waitUntil: 'load', timeout: printTime });
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      timeout: printTime,
    });
  } finally {
    await page.close();
  }
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
