// All money of a plan at a date: who needs, who gave, who pays what.

import { Costing } from './costs.js';
import type { Document, Question } from './document.js';
import { funded } from './funded.js';
import { gaps, given, needed } from './funding.js';
import { type Gift, giftsOf } from './giving.js';
import { type Paid, paid } from './pooling.js';
import { Row, type Scope, type Told } from './row.js';
import { type Node, nodesOf } from './tree.js';
import { used } from './used.js';

const externalTypes = ['eu', 'bilateral', 'un-io', 'ngo', 'private'];

export class Money {
  readonly document: Document;
  readonly nodes: readonly Node[];
  readonly costing: Costing;
  readonly gifts: readonly Gift[];
  /** Years of the plan, and years with money outside of it. */
  readonly years: readonly number[];
  /** Years for which the plan holds any amount of funding. */
  readonly recorded: readonly number[];
  /** Years in which a line needs money, or may need it, and for which no funding is recorded at all. */
  readonly unrecorded: readonly number[];
  readonly all: Paid;

  constructor(document: Document, question: Question) {
    this.document = document;
    this.nodes = nodesOf(document);
    this.costing = new Costing(document, this.nodes);
    this.gifts = giftsOf(document, this.nodes, question);
    const telling = this.gifts.filter((g) => g.noRate > 0 || Object.keys(g.told).length > 0);
    this.recorded = [...new Set(telling.map((g) => g.year))];
    this.years = [...new Set([...this.costing.years(), ...this.gifts.map((g) => g.year)])].sort((a, b) => a - b);
    const needing = this.costing.lines.filter(this.costing.mayNeed).map((l) => l.year);
    this.unrecorded = this.years.filter((y) => needing.includes(y) && !this.recorded.includes(y));
    this.all = this.paidWith(() => true);
  }

  readonly isExternal = (id: string | undefined): boolean => {
    const source = this.document.sources.find((s) => s.id === id);
    return source?.external ?? externalTypes.includes(source?.type ?? '');
  };

  private paidWith(counts: (source: string) => boolean): Paid {
    const lines = this.costing.lines.filter((l) => counts(l.source ?? ''));
    const gifts = this.gifts.filter((g) => counts(g.source));
    return paid(this.nodes, this.years, { lines, gifts, isExternal: this.isExternal });
  }

  /** The figures of a row; by source what was planned for it stands against what it gave, as if there were no other. */
  row(scope: Scope): Told | undefined {
    const row = new Row(this, scope, scope.source === undefined ? this.all : this.paidWith((s) => s === scope.source));
    if (row.empty) return undefined;
    const unrecorded = row.unrecorded();
    const onMoney = Object.entries({ ...given(row), ...gaps(row), ...funded(row), ...used(row) });
    const told = ([id, text]: readonly [string, string]): readonly [string, string] =>
      unrecorded && !['source-cut', 'nothing-costed'].includes(text) ? [id, 'no-funding-record'] : [id, text];
    return { ...needed(row), ...Object.fromEntries(onMoney.map(told)) };
  }
}
