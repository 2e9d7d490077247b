// What is needed, and what nobody has costed (domain.md, need).

import { planYears, yearOf } from './calendar.js';
import type { Document, Line } from './document.js';
import { coins } from './money.js';
import type { Node } from './tree.js';

/** A line of a node in a year; `year` is undefined for a state that holds for all years. */
export interface CostLine extends Line {
  readonly node: Node;
  readonly year?: number;
  /** In coins, where there is an amount and a rate for it. */
  readonly coins?: bigint;
}

export function costLinesOf(document: Document, nodes: readonly Node[]): readonly CostLine[] {
  return nodes.flatMap((node) => {
    const nested = nestedLines(node);
    const named = (document.costs ?? []).filter((line) => line.on === node.id);
    return [...nested, ...named].map((line) => ({ ...line, node, ...coinsOf(document, line) }));
  });
}

function nestedLines({ costs }: Node): readonly (Line & { readonly year?: number })[] {
  if (costs === undefined) return [];
  if (typeof costs === 'string') return [{ state: costs }];
  if (isLine(costs)) return [costs];
  return Object.entries(costs).flatMap(([year, lines]) => lines.map((line) => ({ ...line, year: Number(year) })));
}
const isLine = (costs: object): costs is { readonly 'in-line': string } => 'in-line' in costs;

function coinsOf(document: Document, { amount, year, currency }: Line & { readonly year?: number }) {
  const found = amount === undefined || year === undefined ? undefined : coins(document, amount, year, currency);
  return found === undefined ? {} : { coins: found };
}

export const lacksRate = ({ amount, coins: found }: CostLine): boolean => amount !== undefined && found === undefined;

export type Years = readonly number[];

/** Of a node in some years: its own lines, those for all years included. */
export const linesIn = (lines: readonly CostLine[], node: Node, years?: Years): readonly CostLine[] =>
  lines.filter((l) => l.node === node && (l.year === undefined || years === undefined || years.includes(l.year)));

/** Which activities are costed, over all years or in one. */
export class Costing {
  readonly document: Document;
  readonly nodes: readonly Node[];
  readonly lines: readonly CostLine[];

  constructor(document: Document, nodes: readonly Node[]) {
    this.document = document;
    this.nodes = nodes;
    this.lines = costLinesOf(document, nodes);
  }

  readonly tasksOf = (node: Node): readonly Node[] => this.nodes.filter((n) => n.parent === node && n.kind === 'task');

  /** In all years or some: its lines, or all of its tasks, have an amount or a known state, and none is uncosted. */
  costed(node: Node, years?: Years): boolean {
    const tasks = this.tasksOf(node);
    const own = linesIn(this.lines, node, years);
    const written = [...own, ...tasks.flatMap((task) => linesIn(this.lines, task, years))];
    const somethingOfEach = tasks.length > 0 && tasks.every((task) => linesIn(this.lines, task, years).length > 0);
    return (own.length > 0 || somethingOfEach) && written.every((line) => this.known(line, years, []));
  }

  /** Is it under way in this year, where it has no start or end without one, or has it or a task a cost in it? */
  inYear(node: Node, year: number): boolean {
    const { start, end } = node;
    const goesOn = (start === undefined || yearOf(start) <= year) && (end === undefined || year <= yearOf(end));
    return goesOn || [node, ...this.tasksOf(node)].some((n) => this.lines.some((l) => l.node === n && l.year === year));
  }

  /** Something known is written: an amount of a year (of none it counts as uncosted), or another state than uncosted. */
  readonly written = ({ amount, year, state, 'in-line': inLine }: CostLine): boolean =>
    amount !== undefined && year === undefined
      ? false
      : state !== 'uncosted' && (state ?? amount ?? inLine) !== undefined;

  /** An amount, or nobody knows which. */
  readonly mayNeed = (line: CostLine): boolean => !this.written(line) || lacksRate(line) || (line.coins ?? 0n) > 0n;

  /** A line in another one is costed where that one is: its own lines of the year, else those of all of its tasks. */
  private known(line: CostLine, years: Years | undefined, seen: readonly Node[]): boolean {
    const target = line['in-line'];
    if (target === undefined) return this.written(line);
    const node = this.nodes.find((n) => n.id === target);
    if (node === undefined || seen.includes(node)) return false;
    return this.holds(node, line.year === undefined ? years : [line.year], [...seen, node]);
  }

  private holds(node: Node, years: Years | undefined, seen: readonly Node[]): boolean {
    const own = linesIn(this.lines, node, years);
    const tasks = this.tasksOf(node);
    if (own.length > 0) return own.every((line) => this.known(line, years, seen));
    return tasks.length > 0 && tasks.every((task) => this.holds(task, years, seen));
  }

  years(): readonly number[] {
    const written = this.lines.flatMap(({ year }) => (year === undefined ? [] : [year]));
    return [...new Set([...planYears(this.document), ...written])].sort((a, b) => a - b);
  }
}
