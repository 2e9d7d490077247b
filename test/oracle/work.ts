// What was due, done and late by the date (docs/figures.md, Implementation and Of one activity).

import { dayOf, lastDay, lastOf, reportsOf, spanOf } from './calendar.js';
import type { Activity, Document, Milestone, Progress, Question } from './document.js';
import { decimal, inSixDecimals, minus, over, type Ratio, rate, share, whole } from './exact.js';

interface Report extends Progress {
  /** Last day of the period that it is about. */
  readonly until: number;
}

/** All that can be said of one activity at a date. */
export class Work {
  readonly activity: Activity;
  readonly date: number;
  /** Any period was recorded. */
  readonly recorded: boolean;
  readonly own: readonly Report[];
  readonly tasks: readonly (readonly Report[])[];
  private readonly document: Document;
  private readonly lastDay: number;

  constructor(activity: Activity, document: Document, question: Question) {
    const periods = reportsOf(document, question);
    const of = (id: string): readonly Report[] =>
      periods.flatMap(({ period, progress = {} }) => {
        const told = progress[id];
        return told === undefined ? [] : [{ ...told, until: spanOf(period).to }];
      });
    this.activity = activity;
    this.document = document;
    this.date = dayOf(question.date);
    this.lastDay = lastDay(question);
    this.recorded = periods.length > 0;
    this.own = of(activity.id);
    this.tasks = (activity.tasks ?? []).map((task) => of(task.id));
  }

  get last(): Report | undefined {
    return this.own.at(-1);
  }
  /** The last reports of its tasks, where nobody reported on the activity itself. */
  private get taskReports(): readonly Report[] {
    return this.own.length > 0 ? [] : this.tasks.flatMap((reports) => reports.slice(-1));
  }

  get status(): string {
    const begun = dayOf(this.activity.start ?? this.document.plan.start) <= this.lastDay;
    return this.reported === 'not_reported' && !begun && !this.due ? 'not_begun' : this.reported;
  }
  private get reported(): string {
    if (this.last !== undefined) return this.last.status;
    const told = this.taskReports.map((r) => r.status).filter((status) => status !== 'not_reported');
    if (told.length > 0) return this.ofTasks(told);
    return 'not_reported';
  }
  /** What tasks agree on; ended only where every task has, and never a continuous one; else it is in progress. */
  private ofTasks(told: readonly string[]): string {
    const [first = ''] = told;
    const agreed = told.every((status) => status === first);
    const all = told.length === this.tasks.length && this.activity.continuous !== true;
    return agreed && (all || !ended.includes(first)) ? first : 'in_progress';
  }
  private get closed(): boolean {
    return this.completed || ended.includes(this.status);
  }

  private get milestones(): readonly (Milestone & { readonly day: number; readonly reached: boolean })[] {
    const reached = this.own.flatMap((r) => r.milestones ?? []);
    return (this.activity.milestones ?? []).map((m) => ({
      ...m,
      day: m.due === undefined ? lastOf(m.year) : dayOf(m.due),
      reached: reached.includes(m.year),
    }));
  }
  private get milestonesDue() {
    return this.milestones.filter((m) => m.day <= this.date);
  }
  /** It goes on and has milestones; without any it is judged by its end. */
  private get continuous(): boolean {
    return this.activity.continuous === true && this.milestones.length > 0;
  }

  get due(): boolean {
    if (this.continuous) return this.milestonesDue.length > 0;
    return this.activity.end !== undefined && dayOf(this.activity.end) <= this.date;
  }
  get completed(): boolean {
    const due = this.activity.continuous === true ? this.milestonesDue : [];
    const reached = due.length > 0 && due.every((m) => m.reached) && this.status !== 'cancelled';
    return reached || this.status === 'completed';
  }
  get delayed(): boolean {
    if (!this.recorded || this.closed) return false;
    if (this.continuous) return this.milestonesDue.some((m) => !m.reached && m.day < this.date);
    return this.activity.end !== undefined && dayOf(this.activity.end) < this.date;
  }

  /**
   * Backed by a report that names evidence since it was reported as completed, or for every milestone due. No text says what
   * holds of a continuous activity that is reported as completed: either of the two will do.
   */
  get backed(): boolean {
    const opened = this.own.findLastIndex((r) => r.status !== 'completed');
    const backed = this.own.filter(hasEvidence).flatMap((r) => r.milestones ?? []);
    const due = this.continuous ? this.milestonesDue : [];
    const proved = due.length > 0 && due.every((m) => backed.includes(m.year));
    return this.completed && (proved || this.own.slice(opened + 1).some(hasEvidence));
  }

  /** The elapsed share of its time, or of its milestones, at a day. */
  private expectedAt(day: number): Ratio | undefined {
    const { start, end } = this.activity;
    if (this.continuous) return share(this.milestones.filter((m) => m.day <= day).length, this.milestones.length);
    if (start === undefined || end === undefined) return undefined;
    const elapsed = Math.min(Math.max(day - dayOf(start) + 1, 0), dayOf(end) - dayOf(start) + 1);
    return share(elapsed, dayOf(end) - dayOf(start) + 1);
  }
  private get percent(): Ratio | undefined {
    if (this.last?.percent !== undefined) return over(decimal(this.last.percent), whole(100));
    return this.status === 'completed' ? whole(1) : undefined;
  }
  private get expected(): Ratio | undefined {
    const until = this.percent === undefined ? undefined : this.last?.until;
    return this.expectedAt(Math.min(until ?? this.date, this.date));
  }

  /** Where it has ended, the days from an end to the actual one, if it was reported. */
  private finishedAfter(end: number): string {
    const finished = this.last === undefined ? this.taskReports.map((r) => r.finished) : [this.last.finished];
    if (finished.length === 0 || finished.some((f) => f === undefined)) return 'no-finish';
    return String(Math.max(...finished.map((f) => dayOf(f ?? ''))) - end);
  }
  /** Days from the end, or the first missed milestone, to the actual end, or to the date while it is not finished. */
  private get slippage(): string {
    const { end } = this.activity;
    const missed = this.milestonesDue.filter((m) => !m.reached).map((m) => m.day);
    if (this.continuous && this.due && missed.length === 0) return 'nothing-missed';
    const planned = this.continuous ? Math.min(...missed) : end === undefined ? undefined : dayOf(end);
    if (planned === undefined) return 'no-dates';
    if (this.closed) return planned === Infinity ? 'no-finish' : this.finishedAfter(planned);
    if (!this.due) return 'nothing-due';
    return this.recorded ? String(this.date - planned) : 'nothing-recorded';
  }
  /** The same against the end in the first snapshot; while it goes on at least the days by which its end was moved. */
  private get slippageFirst(): string {
    const telling = (this.document.snapshots ?? []).filter(({ ends = {} }) => Object.keys(ends).length > 0);
    const [first] = telling.sort((a, b) => dayOf(a.date) - dayOf(b.date));
    const { id, end: now, continuous } = this.activity;
    const end = first?.ends?.[id];
    if (first === undefined) return 'no-snapshot';
    if (continuous === true) return 'no-end';
    if (end === undefined) return 'not-in-snapshot';
    if (this.closed) return this.finishedAfter(dayOf(end));
    const moved = now === undefined ? undefined : dayOf(now) - dayOf(end);
    if (this.recorded && dayOf(end) <= this.date) return String(Math.max(this.date - dayOf(end), moved ?? 0));
    if (moved !== undefined) return String(moved);
    return this.due && !this.recorded ? 'nothing-recorded' : 'nothing-due';
  }

  told(): { readonly [figure: string]: string } {
    const { expected, percent, due, completed, delayed } = this;
    const unknown = this.own.length + this.taskReports.length === 0 ? 'no-report' : 'no-percent';
    return {
      'activity.expectedProgress': expected === undefined ? 'no-dates' : rate(expected),
      'activity.progressGap':
        expected === undefined
          ? 'no-dates'
          : percent === undefined
            ? unknown
            : rate(minus(inSixDecimals(expected), percent)),
      'activity.slippage': this.slippage,
      'activity.slippageFirst': this.slippageFirst,
      status: this.status,
      facts: JSON.stringify({ due, completed, delayed }),
    };
  }
}

const ended = ['completed', 'partially_completed', 'cancelled'];

/** "n/a" is no evidence. */
const hasEvidence = ({ evidence }: Progress): boolean => evidence !== undefined && evidence !== 'n/a';
