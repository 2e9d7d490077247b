// One row of the table of money: which nodes, years and source it is about, and what is unknown in it.

import { type CostLine, lacksRate } from './costs.js';
import { total } from './exact.js';
import type { Gift } from './giving.js';
import { type Coins, coinsText } from './money.js';
import type { Money } from './money-of-plan.js';
import type { Cell, Flow, Paid } from './pooling.js';
import { type Node, within } from './tree.js';

export type Told = { readonly [figure: string]: string };

/** Some nodes of the plan, in all years or one; of one source alone ('' for what names none) where it is cut by source. */
export interface Scope {
  readonly has: (node: Node) => boolean;
  readonly year?: number;
  readonly years?: readonly number[];
  readonly source?: string;
}

export class Row {
  readonly money: Money;
  readonly scope: Scope;
  readonly cells: readonly Cell[];
  readonly flows: readonly Flow[];
  readonly lines: readonly CostLine[];
  readonly gifts: readonly Gift[];
  readonly activities: readonly Node[];

  constructor(money: Money, scope: Scope, { cells, flows }: Paid) {
    this.money = money;
    this.scope = scope;
    const ofSource = (source = ''): boolean => scope.source === undefined || source === scope.source;
    this.cells = cells.filter(this.inside);
    this.flows = flows;
    this.lines = money.costing.lines.filter((l) => ofSource(l.source) && this.here(l.node, l.year));
    this.gifts = money.gifts.filter((g) => ofSource(g.source) && this.here(g.node, g.year));
    const activities = this.bySource ? [] : money.nodes;
    this.activities = activities.filter(
      (n) => n.kind === 'activity' && scope.has(n) && (scope.year === undefined || money.costing.inYear(n, scope.year)),
    );
  }

  private readonly inYears = (year: number | undefined): boolean =>
    year === undefined ||
    ((this.scope.year ?? year) === year && (this.scope.years === undefined || this.scope.years.includes(year)));
  readonly here = (node: Node, year?: number): boolean => this.scope.has(node) && this.inYears(year);
  readonly inside = (c: Cell): boolean => this.here(c.node, c.year);
  get bySource(): boolean {
    return this.scope.source !== undefined;
  }

  /** There is a row of each year, else where something stands in it; of a source where it is to pay, or gave. */
  get empty(): boolean {
    if (this.scope.year !== undefined) return false;
    const { mayNeed } = this.money.costing;
    if (this.bySource) return this.gifts.length === 0 && !this.lines.some((l) => l.year !== undefined && mayNeed(l));
    return this.activities.length + this.gifts.length + this.lines.filter((l) => l.year !== undefined).length === 0;
  }

  /** Is there a year in which something is, or may be, needed here, and for which no funding is recorded at all? */
  unrecorded(): boolean {
    const { recorded, unrecorded } = this.money;
    if (recorded.length === 0) return true;
    if (this.scope.year !== undefined) return !recorded.includes(this.scope.year);
    return unrecorded.filter(this.inYears).some((year) => this.mayNeed(year));
  }

  private mayNeed(year: number): boolean {
    const { costing } = this.money;
    const uncosted = this.activities.filter((a) => !costing.costed(a));
    return (
      this.lines.some((l) => l.year === year && costing.mayNeed(l)) || uncosted.some((a) => costing.inYear(a, year))
    );
  }

  /** Activities that nobody has costed: over all years, or in the year of the row. */
  uncosted(): readonly Node[] {
    const { year } = this.scope;
    return this.activities.filter((a) => !this.money.costing.costed(a, year === undefined ? undefined : [year]));
  }

  /** Why the need, of all years of the row or some, is a lower bound; '' where it is whole. */
  needBound(years?: readonly number[]): string {
    const { costing } = this.money;
    const lines = this.lines.filter((l) => l.year !== undefined && (years?.includes(l.year) ?? true));
    const goOn = this.activities.filter((a) => years?.some((y) => costing.inYear(a, y)));
    const uncosted = years === undefined ? this.uncosted() : goOn.filter((a) => !costing.costed(a, years));
    const unpriced = this.bySource && lines.some((l) => !costing.written(l));
    const noRate = lines.some(lacksRate);
    if (unpriced || uncosted.length > 0) return noRate ? 'uncosted-no-rate' : 'uncosted';
    return noRate ? 'no-rate' : '';
  }

  /** Some of what was given here, or to a node above that may pay here, has no rate. */
  noRateGiven(): boolean {
    const { gifts } = this.money;
    const ofSource = gifts.filter((g) => !this.bySource || g.source === this.scope.source);
    return ofSource.some((g) => g.noRate > 0 && this.mayPayHere(g));
  }
  private mayPayHere({ node, year }: Gift): boolean {
    const booked = [...this.lines, ...this.gifts].filter((at) => at.year === year);
    return booked.some((at) => within(at.node, node));
  }

  readonly text = (coins: Coins): string => coinsText(this.money.document, coins);
  readonly atLeast = (coins: Coins, reason: string): string =>
    reason === '' ? this.text(coins) : `>= ${this.text(coins)} (${reason})`;

  get need(): Coins {
    return total(this.cells, (c) => c.need);
  }
  get open(): Coins {
    return total(this.cells, (c) => c.open);
  }
  get secured(): Coins {
    return this.withFlows(
      (c) => c.secured,
      (f) => f.amount,
    );
  }
  get external(): Coins {
    return this.withFlows(
      (c) => c.external,
      (f) => f.external,
    );
  }

  /** Flows of secured money, or of pledges, into the row and out of it. */
  flowsOver(pledge: boolean): { readonly into: readonly Flow[]; readonly out: readonly Flow[] } {
    const flows = this.flows.filter((f) => f.pledge === pledge);
    return {
      into: flows.filter((f) => !this.inside(f.from) && this.inside(f.to)),
      out: flows.filter((f) => this.inside(f.from) && !this.inside(f.to)),
    };
  }
  private withFlows(of: (c: Cell) => Coins, flowed: (f: Flow) => Coins): Coins {
    const { into, out } = this.flowsOver(false);
    return total(this.cells, of) + total(into, flowed) - total(out, flowed);
  }
}
