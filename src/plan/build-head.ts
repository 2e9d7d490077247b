import { ratingScaleOf, statusWordsOf, termsOf } from './build-words.js';
import { type Day, yearSpan } from './day.js';
import type { Plan } from './model.js';
import type { Rate, Term } from './model-tree.js';
import {
  dayIn,
  type Entry,
  entries,
  entry,
  flag,
  isWritten,
  keyed,
  number,
  oneOf,
  percent,
  present,
  string,
  strings,
  text,
  textOf,
} from './read.js';

const units = { one: 1n, thousand: 1_000n, million: 1_000_000n } as const;
const defaultPillars: readonly Term[] = ['prevention', 'protection', 'prosecution', 'framework'].map((id) => ({ id }));

/** What the plan says of itself. */
export type Head = Omit<
  Plan,
  | 'root'
  | 'nodes'
  | 'goals'
  | 'objectives'
  | 'activities'
  | 'tasks'
  | 'node'
  | 'institutions'
  | 'sources'
  | 'indicators'
  | 'costs'
  | 'funding'
  | 'totals'
  | 'periods'
  | 'reviews'
  | 'evaluations'
  | 'recommendations'
  | 'snapshots'
>;

interface NeededFields {
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  readonly currency: string;
  readonly unit: keyof typeof units;
}
/** A field without which no figure can be computed. */
export type Needed = keyof NeededFields;

export interface HeadRead {
  readonly head: Head;
  /** Needed fields that cannot be used; the head holds stand-ins for them. */
  readonly lacking: readonly Needed[];
}

/** A plan that lasts no day, in no currency: nothing lies outside of its time. */
const standIns: NeededFields = {
  id: 'plan',
  start: yearSpan(9000).start,
  end: yearSpan(1000).end,
  currency: 'XXX',
  unit: 'one',
};
const needed = ['id', 'start', 'end', 'currency', 'unit'] as const;

function neededIn(plan: Entry): Partial<NeededFields> {
  // A unit that is no unit leaves every amount open: taking it for "one" would be wrong by a thousand.
  const unit = isWritten(plan, 'unit') ? oneOf(plan, 'unit', ['one', 'thousand', 'million']) : 'one';
  return present({
    id: string(plan, 'id'),
    start: dayIn(plan, 'start'),
    end: dayIn(plan, 'end'),
    currency: string(plan, 'currency'),
    unit,
  });
}

/**
 * What the plan says of itself. Where needed fields are lacking nothing may be computed; the rest can still be checked.
 * The schema check says what is wrong with them. Undefined where there is no record of the plan.
 */
export function buildHead(document: Entry): HeadRead | undefined {
  const plan = entry(document, 'plan');
  if (plan === undefined) return undefined;
  const given = neededIn(plan);
  const lacking = needed.filter((key) => given[key] === undefined);
  const { id, start, end, currency, unit } = { ...standIns, ...given };
  const title = text(plan, 'title');
  const previous = entry(plan, 'previous');
  const previousEnd = previous === undefined ? undefined : dayIn(previous, 'end');
  const head: Head = present({
    path: plan.path,
    id,
    title: title ?? id,
    start,
    end,
    currency,
    country: string(plan, 'country'),
    unit: units[unit],
    adopted: dayIn(plan, 'adopted'),
    legalAct: text(plan, 'legal-act'),
    website: string(plan, 'website'),
    publisher: text(plan, 'publisher'),
    publishBy: text(plan, 'publish-by'),
    fictional: flag(plan, 'fictional'),
    languages: strings(plan, 'languages'),
    reporting: reportingOf(plan),
    thresholds: thresholdsOf(plan),
    terms: Object.fromEntries(
      keyed(plan, 'terms').flatMap(({ key, value }) => {
        const t = textOf(value);
        return t === undefined ? [] : [[key, t]];
      }),
    ),
    statusWords: statusWordsOf(plan),
    ratingScale: ratingScaleOf(plan),
    criteria: termsOf(plan, 'criteria'),
    pillars: isWritten(document, 'pillars') ? termsOf(document, 'pillars') : defaultPillars,
    exploitationForms: termsOf(plan, 'exploitation-forms'),
    victimGroups: termsOf(plan, 'victim-groups'),
    regions: termsOf(plan, 'regions'),
    accent: string(plan, 'accent'),
    note: text(plan, 'note'),
    citation: text(plan, 'citation'),
    previous:
      previous === undefined || previousEnd === undefined
        ? undefined
        : present({ title: text(previous, 'title'), end: previousEnd }),
    rates: ratesOf(document),
  });
  return { head, lacking };
}

function reportingOf(plan: Entry): Head['reporting'] | undefined {
  const reporting = entry(plan, 'reporting');
  const every = reporting && oneOf(reporting, 'every', ['quarter', 'half-year', 'year']);
  if (reporting === undefined || every === undefined) return undefined;
  const due = reporting.fields['due'];
  const dueDays =
    typeof due === 'number' ? due : Number.parseInt(/\d+/.exec(string(reporting, 'due') ?? '')?.[0] ?? '', 10);
  if (!Number.isInteger(dueDays)) return undefined;
  const conflicts = oneOf(reporting, 'conflicts', ['lead-prevails']);
  return present({ every, dueDays, assessedBy: strings(reporting, 'assessed-by'), conflicts });
}

function thresholdsOf(plan: Entry): Head['thresholds'] {
  const own = entry(plan, 'thresholds') ?? { fields: {}, path: [] };
  const small = number(own, 'small-numbers');
  return {
    smallNumbers: small !== undefined && Number.isInteger(small) && small >= 3 ? small : 5,
    onTrackTolerance: percent(own, 'on-track-tolerance') ?? 0.1,
    costMismatch: percent(own, 'cost-mismatch') ?? 0.2,
  };
}

function ratesOf(document: Entry): readonly Rate[] {
  return entries(document, 'rates').flatMap((r) => {
    const currency = string(r, 'currency');
    const rate = number(r, 'rate');
    const date = dayIn(r, 'date');
    if (currency === undefined || rate === undefined || date === undefined || rate <= 0) return [];
    return [present({ path: r.path, currency, rate, date, year: number(r, 'year'), source: string(r, 'source') })];
  });
}
