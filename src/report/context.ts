// Everything that the sections of a report draw from.

import type { Diff } from '../diff/diff.js';
import type { Figures } from '../figure/figures.js';
import type { ShowMask } from '../figure/protect.js';
import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { PeriodReport } from '../plan/model-periods.js';
import type { Node, Text } from '../plan/model-tree.js';
import type { Format } from '../text/format.js';
import type { Say } from '../text/say.js';
import type { Audience } from './model.js';
import type { TraceBook } from './traces.js';

/** A snapshot of the plan as adopted, and what has changed since. */
export interface SinceSnapshot {
  readonly id: string;
  readonly date: Day;
  /** Content hash of the snapshot. */
  readonly hash: string;
  readonly diff: Diff;
}

export interface ReportContext {
  readonly plan: Plan;
  readonly figures: Figures;
  readonly date: Day;
  readonly audience: Audience;
  /** The period that is reported on, and the one before; absent where nothing is reported yet. */
  readonly period?: PeriodReport;
  readonly previous?: PeriodReport;
  /** Absent where no snapshot of the plan is kept. */
  readonly since?: SinceSnapshot;
  readonly say: Say;
  readonly format: Format;
  readonly traces: TraceBook;
  /** What of sensitive counts may be shown to the audience. */
  readonly mask: ShowMask;
  /** A text of the plan in the report's language. */
  title(text: Text): string;
  /** Name of the lead institution(s) of a node, or of the nearest node above that has one. */
  leadOf(node: Node): string;
  institutionName(id: string): string;
  sourceName(id: string): string;
}
