// Codes of findings about quality rules (NAP301-899): what the rules of src/rule find.

import type { CodeEntry, CodeTable, Family, Ground, Level } from './entry.js';

interface OnRecord {
  readonly id: string;
}
interface Listed extends OnRecord {
  /** Several names, ids or years, joined by commas. */
  readonly list: string;
}
interface Lacking extends OnRecord {
  /** Several keys of the file format, joined by commas. */
  readonly keys: string;
}

export type QualityArgs = {
  readonly NAP301: OnRecord;
  readonly NAP302: Listed & { readonly count: number };
  readonly NAP303: Listed;
  readonly NAP304: Lacking;
  readonly NAP305: OnRecord & { readonly kind: 'goal' | 'objective' };
  readonly NAP306: OnRecord;
  readonly NAP307: OnRecord;
  readonly NAP308: { readonly start: string; readonly years: number };
  readonly NAP309: { readonly before: string; readonly start: string; readonly days: number };
  readonly NAP310: { readonly adopted: string; readonly start: string; readonly days: number };
  readonly NAP311: { readonly count: number; readonly end: string };

  readonly NAP401: OnRecord;
  readonly NAP402: Listed;
  readonly NAP403: Lacking;
  readonly NAP404: OnRecord;
  readonly NAP405: OnRecord;
  /** A sum has its baseline, which is one year's value, held against the target of a year. */
  readonly NAP406: OnRecord & { readonly value: number; readonly yearly: 'yes' | 'no' };
  readonly NAP407: OnRecord & { readonly percent: string };
  readonly NAP408: OnRecord & { readonly sum: string; readonly target: number };
  readonly NAP409: OnRecord & { readonly direction: string; readonly baseline: number; readonly target: number };
  readonly NAP410: OnRecord;
  readonly NAP411: OnRecord;
  readonly NAP412: OnRecord;
  readonly NAP413: OnRecord & { readonly value: number; readonly hundredfold: number; readonly list: string };

  /** cut: what the total is of: node, year, source. */
  readonly NAP501: { readonly cut: string; readonly stated: string; readonly sum: string };
  readonly NAP502: OnRecord;
  readonly NAP503: OnRecord & { readonly source: string };
  readonly NAP504: OnRecord & { readonly line: string };
  readonly NAP505: Lacking;
  readonly NAP506: OnRecord & { readonly source: string; readonly ends: string };
  readonly NAP507: OnRecord & { readonly source: string; readonly year: number; readonly ends: string };
  readonly NAP508: OnRecord & { readonly source: string; readonly year: number };
  readonly NAP509: OnRecord & { readonly source: string; readonly year: number; readonly amount: string };
  readonly NAP510: OnRecord & { readonly year: number; readonly secured: string; readonly need: string };
  readonly NAP511: {
    readonly year: number;
    readonly secured: string;
    readonly need: string;
    /** The node whose costs are most above the secured money that pays them. */
    readonly most: string;
    readonly open: string;
  };
  readonly NAP512: Listed;
  readonly NAP513: OnRecord & {
    readonly source: string;
    readonly year: number;
    readonly kind: 'spent' | 'disbursed';
    readonly more: string;
    readonly secured: string;
  };
  readonly NAP514: OnRecord & {
    readonly source: string;
    readonly year: number;
    readonly reported: string;
    readonly recorded: string;
  };
  readonly NAP515: OnRecord;
  readonly NAP516: { readonly list: string; readonly count: number };
  readonly NAP517: OnRecord & { readonly year: number; readonly start: string; readonly end: string };
  readonly NAP518: OnRecord & { readonly source: string };
  readonly NAP519: OnRecord & { readonly year: number };
  readonly NAP521: OnRecord & { readonly year: number };
  readonly NAP522: OnRecord & { readonly year: number; readonly count: number };
  readonly NAP520: OnRecord & {
    readonly source: string;
    readonly year: number;
    readonly kind: 'committed' | 'disbursed';
    readonly period: string;
    readonly reported: string;
    readonly recorded: string;
  };

  readonly NAP601: OnRecord;
  readonly NAP602: OnRecord & { readonly from: string; readonly to: string; readonly before: string };
  readonly NAP603: { readonly period: string; readonly due: string; readonly list: string; readonly count: number };
  readonly NAP604: OnRecord & { readonly date: string; readonly period: string };
  readonly NAP605: OnRecord & { readonly dimension: string; readonly sum: string; readonly value: number };
  readonly NAP606: OnRecord & { readonly dimension: string; readonly sum: string; readonly value: number };
  readonly NAP607: OnRecord & { readonly status: string; readonly percent: number };
  readonly NAP608: OnRecord & { readonly finished: string; readonly period: string };
  readonly NAP609: OnRecord & { readonly end: string; readonly days: number };
  readonly NAP610: OnRecord & { readonly status: string };
  readonly NAP611: { readonly period: string; readonly list: string; readonly count: number };
  readonly NAP612: OnRecord & { readonly filled: number; readonly asked: number };
  readonly NAP613: OnRecord & { readonly official: string; readonly other: string };
  readonly NAP614: { readonly count: number };
  readonly NAP615: { readonly period: string; readonly list: string; readonly count: number; readonly entries: number };

  readonly NAP701: OnRecord;
  readonly NAP702: Lacking;
  readonly NAP703: OnRecord;
  readonly NAP704: OnRecord;
  readonly NAP705: OnRecord & { readonly other: string };
  readonly NAP706: OnRecord;
  readonly NAP707: OnRecord;
  readonly NAP708: OnRecord;
  readonly NAP709: OnRecord;
  readonly NAP710: Listed;
  readonly NAP711: OnRecord;
  readonly NAP712: { readonly count: number };
  readonly NAP713: OnRecord & { readonly target: string; readonly known: string };

  readonly NAP801: { readonly last: string; readonly days: number };
  readonly NAP802: Lacking;
  readonly NAP803: OnRecord & { readonly deadline: string };
  readonly NAP804: OnRecord;
  readonly NAP805: OnRecord & { readonly deadline: string };
  readonly NAP806: Lacking;
  readonly NAP807: { readonly end: string };
  readonly NAP808: Listed;
  readonly NAP809: OnRecord & { readonly dimension: string; readonly threshold: number };
  readonly NAP810: OnRecord & { readonly from: string; readonly to: string; readonly days: number };
};

const of =
  (family: Family) =>
  (level: Level, restsOn?: Ground): CodeEntry =>
    restsOn === undefined ? { level, family } : { level, family, restsOn };
const structure = of('structure');
const indicators = of('indicators');
const money = of('money');
const reporting = of('reporting');
const coverage = of('coverage');
const learning = of('learning');

export const qualityCodes: CodeTable<QualityArgs> = {
  NAP301: structure('warning'),
  NAP302: structure('error'),
  NAP303: structure('warning'),
  NAP304: structure('warning'),
  NAP305: structure('warning', 'mentions'),
  NAP306: structure('note'),
  NAP307: structure('note', 'mentions'),
  NAP308: structure('warning'),
  NAP309: structure('warning', 'dates'),
  NAP310: structure('note'),
  NAP311: structure('note'),

  NAP401: indicators('warning'),
  NAP402: indicators('warning'),
  NAP403: indicators('warning'),
  NAP404: indicators('warning'),
  NAP405: indicators('warning'),
  NAP406: indicators('warning'),
  NAP407: indicators('warning'),
  NAP408: indicators('error', 'dates'),
  NAP409: indicators('warning'),
  NAP410: indicators('warning'),
  NAP411: indicators('note'),
  NAP412: indicators('warning', 'mentions'),
  NAP413: indicators('warning'),

  NAP501: money('error', 'sums'),
  NAP502: money('warning'),
  NAP503: money('warning'),
  NAP504: money('error'),
  NAP505: money('warning'),
  NAP506: money('warning'),
  NAP507: money('warning'),
  NAP508: money('error'),
  NAP509: money('warning', 'sums'),
  NAP510: money('warning', 'sums'),
  NAP511: money('warning', 'sums'),
  NAP512: money('warning', 'dates'),
  NAP513: money('warning', 'sums'),
  NAP514: money('warning', 'sums'),
  NAP515: money('warning'),
  NAP516: money('note', 'sums'),
  NAP517: money('warning', 'dates'),
  NAP518: money('warning'),
  NAP519: money('warning'),
  NAP520: money('warning', 'sums'),
  NAP521: money('warning'),
  NAP522: money('warning'),

  NAP601: reporting('warning'),
  NAP602: reporting('warning'),
  NAP603: reporting('warning'),
  NAP604: reporting('warning'),
  NAP605: reporting('error'),
  NAP606: reporting('warning'),
  NAP607: reporting('warning'),
  NAP608: reporting('warning'),
  NAP609: reporting('warning'),
  NAP610: reporting('warning'),
  NAP611: reporting('note'),
  NAP612: reporting('error'),
  NAP613: reporting('note'),
  NAP614: reporting('warning'),
  NAP615: reporting('note'),

  NAP701: coverage('warning'),
  NAP702: coverage('warning'),
  NAP703: coverage('warning'),
  NAP704: coverage('warning'),
  NAP705: coverage('warning'),
  NAP706: coverage('warning', 'mentions'),
  NAP707: coverage('warning', 'mentions'),
  NAP708: coverage('warning', 'mentions'),
  NAP709: coverage('warning'),
  NAP710: coverage('warning', 'sums'),
  NAP711: coverage('note', 'mentions'),
  NAP712: coverage('note'),
  NAP713: coverage('warning', 'mentions'),

  NAP801: learning('warning'),
  NAP802: learning('warning'),
  NAP803: learning('warning'),
  NAP804: learning('warning'),
  NAP805: learning('warning'),
  NAP806: learning('warning'),
  NAP807: learning('note', 'dates'),
  NAP808: learning('note'),
  NAP809: learning('warning'),
  NAP810: learning('note'),
};
