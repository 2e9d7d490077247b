// A report as the bytes of its files: everything is made before anything is written.

import { createHash } from 'node:crypto';
import type { Printer } from '../io/browser.js';
import type { Report } from '../report/model.js';
import type { Say } from '../text/say.js';
import type { Ending } from './report-outputs.js';

/** Each file in pieces; `pages` counts those of the PDF. `noBrowser` says what was tried where none could print. */
export type Made =
  | { readonly files: ReadonlyMap<Ending, readonly Uint8Array[]>; readonly pages: number }
  | { readonly noBrowser: string };

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `printer` where a PDF is wanted. */
export async function bytesOf(
  report: Report,
  endings: ReadonlySet<Ending>,
  printer: Printer | undefined,
  say: Say,
): Promise<Made> {
  const files = new Map<Ending, readonly Uint8Array[]>();
  let pages = 0;
  if (endings.has('json')) files.set('json', [utf8((await import('../render/report-json.js')).reportJson(report))]);
  if (endings.has('html') || printer !== undefined) {
    const { htmlPieces, onPaper, renderHtml } = await import('../render/html.js');
    if (endings.has('html')) files.set('html', await htmlPieces(report, say, digest, utf8));
    if (printer === undefined) return { files, pages };
    const pdf = await pdfOf(report, await renderHtml(onPaper(report), say, digest), printer);
    if ('noBrowser' in pdf) return pdf;
    files.set('pdf', [pdf.bytes]);
    pages = pdf.pages;
  }
  return { files, pages };
}

type Pdf = { readonly bytes: Uint8Array; readonly pages: number } | { readonly noBrowser: string };

async function pdfOf({ cover, language }: Report, html: string, printer: Printer): Promise<Pdf> {
  const { date, version, publisher: author } = cover;
  const job = { html, title: `${cover.title} – ${cover.planTitle}`, language, date, version };
  const printing = await printer.print([author === undefined ? job : { ...job, author }]);
  const tried = printing.trials.map(({ candidate, error }) => `${candidate.file}: ${error}`).join('; ');
  return ('pdfs' in printing ? printing.pdfs[0] : undefined) ?? { noBrowser: tried };
}
