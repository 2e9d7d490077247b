// Actual values, targets and tracks of indicators (docs/figures.md, Indicators).

import { dayOf, firstOf, lastOf, periodsOf, reportsOf, spanOf, yearOfDay } from './calendar.js';
import type { Document, Indicator, Observed, Question } from './document.js';
import {
  absolute,
  atLeast,
  decimal,
  minus,
  over,
  plus,
  type Ratio,
  rate,
  same,
  share,
  significant,
  times,
  whole,
} from './exact.js';

/** A number, or why there is none. */
type Maybe = Ratio | string;
const known = (value: Maybe): value is Ratio => typeof value !== 'string';

interface Seen {
  /** Last day of the period. */
  readonly until: number;
  readonly value: Observed;
}
const numberOf = (value: Observed | undefined, none: string): Maybe =>
  value === undefined ? none : typeof value === 'number' ? decimal(value) : 'not-numeric';

export class Standing {
  readonly indicator: Indicator;
  private readonly document: Document;
  private readonly seen: readonly Seen[];
  private readonly date: number;

  constructor(indicator: Indicator, document: Document, question: Question) {
    this.indicator = indicator;
    this.document = document;
    this.date = dayOf(question.date);
    this.seen = reportsOf(document, question).flatMap(({ period, observations = {} }) => {
      const told = observations[indicator.id];
      return told === undefined ? [] : [{ until: spanOf(period).to, value: told.value }];
    });
  }

  get observed(): boolean {
    return this.seen.length > 0;
  }
  private get numbers(): readonly { readonly until: number; readonly value: Ratio }[] {
    return this.seen.flatMap(({ until, value }) =>
      typeof value === 'number' ? [{ until, value: decimal(value) }] : [],
    );
  }
  private get isSum(): boolean {
    return this.indicator.aggregation === 'sum';
  }

  get actual(): Maybe {
    const values = this.numbers.map((n) => n.value);
    const [first, ...others] = values;
    const last = values.at(-1);
    if (first === undefined || last === undefined) return this.observed ? 'not-numeric' : 'no-observation';
    const sum = values.reduce(plus);
    if (this.isSum) return sum;
    if (this.indicator.aggregation === 'mean') return over(sum, whole(values.length));
    return this.indicator.aggregation === 'max' ? others.reduce((a, b) => (atLeast(a, b) ? a : b), first) : last;
  }

  private get yearly(): readonly { readonly year: number; readonly value: Ratio }[] {
    return Object.entries(this.indicator.targets ?? {})
      .flatMap(([year, value]) => (typeof value === 'number' ? [{ year: Number(year), value: decimal(value) }] : []))
      .sort((a, b) => a.year - b.year);
  }

  /** Of the whole plan, if it is a number; else the last yearly one, or their sum where periods are summed. */
  get target(): Maybe {
    const { target, targets = {} } = this.indicator;
    if (typeof target === 'number') return decimal(target);
    const values = this.yearly.map((y) => y.value);
    const last = values.at(-1);
    if (last === undefined)
      return target === undefined && Object.keys(targets).length === 0 ? 'no-target' : 'not-numeric';
    return this.isSum ? values.reduce(plus) : last;
  }

  private get baseline(): Maybe {
    return this.isSum ? whole(0) : numberOf(this.indicator.baseline?.value, 'no-baseline');
  }

  private get direction(): 'increase' | 'decrease' | 'maintain' {
    const { target } = this;
    const told = this.indicator.direction;
    if (told !== undefined) return told;
    const baseline = numberOf(this.indicator.baseline?.value, 'no-baseline');
    return known(baseline) && known(target) && !atLeast(target, baseline) ? 'decrease' : 'increase';
  }

  /** (value - baseline) / (target - baseline). */
  private share(value: Maybe): Maybe {
    const { baseline, target } = this;
    if (!known(value)) return value;
    if (!known(target)) return target;
    if (!known(baseline)) return baseline;
    return same(target, baseline) ? 'target-equals-baseline' : over(minus(value, baseline), minus(target, baseline));
  }
  get progress(): Maybe {
    return this.share(this.actual);
  }

  /** End of the last observed period. */
  private get until(): number {
    return (this.numbers.at(-1) ?? this.seen.at(-1))?.until ?? this.date;
  }

  /** The value that is asked for by a day; where no year asks for one, what is to be kept. */
  private levelAt(day: number): Maybe {
    const keeps = this.indicator.direction === 'maintain' || this.share(this.target) === 'target-equals-baseline';
    const asked = this.askedAt(day);
    return known(asked) || !keeps ? asked : this.target;
  }

  /** What yearly targets ask for by a day: they are milestones on the way. */
  private askedAt(day: number): Maybe {
    const { target, yearly, baseline } = this;
    if (yearly.length === 0) return 'no-target';
    if (day >= dayOf(this.document.plan.end)) return target;
    const year = yearOfDay(day);
    const elapsed = share(day - firstOf(year) + 1, lastOf(year) - firstOf(year) + 1);
    const before = yearly.filter((y) => y.year < year).map((y) => y.value);
    const now = yearly.find((y) => y.year === year)?.value;
    const reached: Maybe = this.isSum ? before.reduce(plus, whole(0)) : (before.at(-1) ?? baseline);
    if (now === undefined) return reached;
    if (!known(reached)) return day === lastOf(year) ? now : reached;
    return plus(reached, times(elapsed, this.isSum ? now : minus(now, reached)));
  }

  get expected(): Maybe {
    if (this.indicator.direction === 'maintain') return 'to-maintain';
    const way = this.share(this.target);
    if (!known(way)) return way;
    if (this.yearly.length > 0) return this.share(this.askedAt(this.until));
    const { start, end } = this.document.plan;
    const length = dayOf(end) - dayOf(start) + 1;
    return share(Math.min(Math.max(this.until - dayOf(start) + 1, 0), length), length);
  }

  /** The day on which its target is to be reached. */
  private get end(): number {
    const end = dayOf(this.document.plan.end);
    const last = typeof this.indicator.target === 'number' ? undefined : this.yearly.at(-1);
    return last === undefined ? end : Math.min(end, lastOf(last.year));
  }

  /** At its target, or beyond on the good side; a sum that is to stay low only when its time is over. */
  get met(): boolean {
    const { actual, target, direction } = this;
    if (!known(actual) || !known(target)) return false;
    if (direction !== 'decrease') return atLeast(actual, target);
    const over = !this.isSum || this.until >= this.end;
    return over && atLeast(target, actual) && !(this.isSum && this.holes);
  }

  /** Does a period of the coarsest rhythm at whose ends all observations stand lack one, between the first and the last? */
  get holes(): boolean {
    const ends = this.numbers.map((n) => n.until);
    const rhythms = (['year', 'half-year', 'quarter'] as const).map((every) =>
      periodsOf(every, this.document).map((period) => spanOf(period).to),
    );
    const rhythm = rhythms.find((days) => ends.every((end) => days.includes(end))) ?? [];
    const [first = 0, last = 0] = [ends[0], ends.at(-1)];
    return this.isSum && rhythm.some((day) => day > first && day < last && !ends.includes(day));
  }

  get track(): string {
    const { actual, onTrack } = this;
    if (!known(actual) || (!this.met && onTrack === undefined)) return 'unknown';
    const judged = this.met && this.direction !== 'maintain' ? 'met' : onTrack ? 'on-track' : 'behind';
    if (!this.holes) return judged;
    return (this.direction === 'decrease') === (judged === 'behind') ? judged : 'unknown';
  }

  private get tolerance(): Ratio {
    return share(this.document.plan.thresholds?.['on-track-tolerance'] ?? 10, 100);
  }

  /** Progress is not below what is expected by more than the tolerance; where nothing is, the value itself is within it. */
  private get onTrack(): boolean | undefined {
    const { progress, expected, actual, direction, tolerance } = this;
    const asked = this.levelAt(this.until);
    if (known(progress) && known(expected)) {
      const slack = this.yearly.length > 0 ? times(tolerance, absolute(expected)) : tolerance;
      if (this.isSum && direction === 'decrease') return atLeast(plus(expected, slack), progress);
      return atLeast(progress, minus(expected, slack));
    }
    if (!known(actual) || !known(asked)) return undefined;
    const slack = times(absolute(asked), tolerance);
    return direction === 'decrease' ? atLeast(plus(asked, slack), actual) : atLeast(actual, minus(asked, slack));
  }

  told(): { readonly [figure: string]: string } {
    const text = (value: Maybe, write: (ratio: Ratio) => string): string => (known(value) ? write(value) : value);
    const bounded = (value: Maybe, write: (ratio: Ratio) => string): string =>
      known(value) && this.holes ? `>= ${write(value)} (unobserved)` : text(value, write);
    return {
      'indicator.actual': bounded(this.actual, significant),
      'indicator.target': text(this.target, significant),
      'indicator.progress': bounded(this.progress, rate),
      'indicator.expected': text(this.expected, rate),
      track: this.track,
    };
  }
}

/** Outcome indicators that met their target / all; nothing is known while none was ever observed. */
export function fulfilment(standings: readonly Standing[]): string {
  const outcomes = standings.filter((s) => s.indicator.level === 'outcome');
  if (outcomes.length === 0) return 'no-indicator';
  if (!outcomes.some((s) => s.observed)) return 'no-observation';
  return rate(share(outcomes.filter((s) => s.met).length, outcomes.length));
}
