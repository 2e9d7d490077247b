// The figure catalogue: each figure once, with its unit and family. Names, formulas and origins are messages:
// figure.<id>.name|formula|origin. Screens, JSON, reports and docs/figures.md read this list.

import type { FigureUnit } from './figure.js';

const table = {
  'funding.need': 'money',
} as const satisfies { readonly [id: string]: FigureUnit };

export type FigureId = keyof typeof table;
export const figureTable: { readonly [id in FigureId]: FigureUnit } = table;
