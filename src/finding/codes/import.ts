// Codes of findings about foreign spreadsheets and their mappings (NAP951-979).

import type { CodeTable } from './entry.js';

export type ImportArgs = {
  readonly NAP951: {
    readonly key: string;
    readonly found: string;
    readonly expected: string;
    readonly why: 'value' | 'twice' | 'row';
  };
  readonly NAP952: {
    readonly sheet: string;
    readonly what: 'head' | 'rows' | 'sheet';
    readonly found: string;
    readonly expected: string;
  };
  readonly NAP953: { readonly value: string; readonly why: 'text' | 'negative' | 'error' | 'percent' | 'date' };
  readonly NAP954: { readonly value: string; readonly one: string; readonly other: string };
  readonly NAP955: { readonly value: string };
  readonly NAP956: { readonly value: string; readonly column: string };
  readonly NAP957: { readonly stated: string; readonly sum: string };
  readonly NAP958: { readonly text: string; readonly other: string; readonly by: 'cell' | 'head' };
  readonly NAP959: { readonly plan: string; readonly what: 'year' | 'currency' | 'unit' };
  readonly NAP960: {
    readonly rows: string;
    readonly count: number;
    readonly why: 'nowhere' | 'excluded' | 'beside' | 'outside';
    readonly amounts: string;
  };
  readonly NAP961: { readonly name: string; readonly why: 'activities' | 'rows' };
  readonly NAP962: { readonly currency: string; readonly sum: string; readonly taken: string };
  readonly NAP963: { readonly why: 'sum' | 'text' | 'bare'; readonly rows: string };
  readonly NAP964: {
    readonly column: string;
    readonly value: string;
    readonly why: 'formula' | 'error';
    readonly kept: 'yes' | 'no';
  };
  readonly NAP965: { readonly value: string };
};

const of = (level: 'error' | 'warning' | 'note') => ({ level, family: 'import' }) as const;

export const importCodes: CodeTable<ImportArgs> = {
  NAP951: of('error'),
  NAP952: of('error'),
  NAP953: of('warning'),
  NAP954: of('warning'),
  NAP955: of('warning'),
  NAP956: of('note'),
  NAP957: of('warning'),
  NAP958: of('error'),
  NAP959: of('error'),
  NAP960: of('warning'),
  NAP961: of('error'),
  NAP962: of('warning'),
  NAP963: of('warning'),
  NAP964: of('warning'),
  NAP965: of('warning'),
};
