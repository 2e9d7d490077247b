// On how many pages side by side a sheet is printed.

import type { BookSheet } from '../render/book.js';

/** Characters that a landscape page holds and people can still read. */
const pageWidth = 260;

export const pagesWide = ({ columns }: BookSheet): number =>
  Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / pageWidth);
