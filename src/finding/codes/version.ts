// Codes of findings about snapshots, corrections and comparisons (NAP981-999).

import type { CodeTable } from './entry.js';

interface OfSnapshot {
  readonly id: string;
}
/** A value that was touched; 'none' where there was or is none. */
interface Touched {
  readonly what: string;
  readonly was: string;
  readonly now: string;
}
interface OfPeriod {
  readonly period: string;
}

export type VersionArgs = {
  readonly NAP981: OfSnapshot & { readonly name: string };
  readonly NAP982: { readonly name: string; readonly why: 'syntax' | 'foreign' | 'format' };
  readonly NAP983: OfSnapshot;
  readonly NAP984: OfSnapshot & { readonly listed: string; readonly hash: string };
  readonly NAP985: OfSnapshot & { readonly name: string };
  readonly NAP986: OfPeriod & Touched;
  readonly NAP987: OfPeriod & Touched & { readonly by: string; readonly date: string };
  readonly NAP988: OfSnapshot & Touched;
  readonly NAP989: OfPeriod;
  readonly NAP990: OfPeriod & Touched & { readonly told: string };
  readonly NAP991: OfPeriod & { readonly date: string };
};

const of = (level: 'error' | 'warning' | 'note') => ({ level, family: 'version' }) as const;

export const versionCodes: CodeTable<VersionArgs> = {
  NAP981: of('error'),
  NAP982: of('error'),
  NAP983: of('warning'),
  NAP984: of('error'),
  NAP985: of('warning'),
  NAP986: of('error'),
  NAP987: of('note'),
  NAP988: of('note'),
  NAP989: of('warning'),
  NAP990: of('error'),
  NAP991: of('error'),
};
