// Finishes a printed PDF: title, language, producer and dates from the report alone, so that same input is same bytes.

import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import type { Day } from '../plan/day.js';

export interface PdfFacts {
  readonly title: string;
  readonly language: string;
  readonly date: Day;
  readonly version: string;
  readonly author?: string;
}

export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** pdf-lib rests after every hundred objects, for the sake of web pages that it runs in. */
const withoutRest = Number.POSITIVE_INFINITY;

/** The same pages, tags and bookmarks with fixed metadata. */
export async function finishPdf(bytes: Uint8Array, facts: PdfFacts): Promise<FinishedPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: withoutRest });
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setAuthor(facts.author ?? '');
  pdf.setSubject('');
  pdf.setCreator(`napkit ${facts.version}`);
  pdf.setProducer(`napkit ${facts.version}`);
  const date = new Date(`${facts.date}T00:00:00Z`);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(facts.language));
  // Chromium's trailer id is drawn anew each time.
  delete pdf.context.trailerInfo.ID;
  const finished = await pdf.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: withoutRest,
  });
  return { bytes: finished, pages: pdf.getPageCount() };
}

/** Whether napkit made this PDF. */
export async function isOwnPdf(bytes: Uint8Array): Promise<boolean> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: withoutRest }).catch(() => undefined);
  return pdf?.getProducer()?.startsWith('napkit ') ?? false;
}
