// The section "indicators" of a form: the indicators that the institution is responsible for, each followed by the parts
// that it is broken down into.

import { rowKey } from '../finding/row-key.js';
import { dimensionWords } from '../finding/row-words.js';
import type { Observation } from '../plan/model-periods.js';
import type { Indicator } from '../plan/model-tree.js';
import { inOwnWords, partsOf, partWord } from '../plan/own-words.js';
import { type Asking, asked, cellsOf, last, sectionOf, told, toldValue, words } from './asking.js';
import type { FormRow, FormSection } from './form.js';

/** Rows for parts that nobody has named yet; fewer where parts were reported before. */
const openRows = { unknown: 5, further: 2 };

const fields = [
  told('plan.id', 'id'),
  told('plan.title'),
  told('plan.unit'),
  told('plan.baseline'),
  told('plan.target'),
  last('last.value', 'value'),
  last('last.period', 'id'),
  asked('part'),
  asked('value', 'value'),
  asked('source'),
  asked('date', 'day'),
  asked('note'),
];

export function indicatorsSection(asking: Asking): FormSection {
  const own = [...asking.plan.indicators.values()].filter((i) => i.responsible === asking.institution);
  return sectionOf(
    'indicators',
    fields,
    own.flatMap((indicator) => rowsOf(indicator, asking)),
  );
}

interface Observed {
  readonly period: string;
  readonly observation: Observation;
}

/** Observations of periods before, in time order. */
function earlier(indicator: Indicator, { plan, period }: Asking): readonly Observed[] {
  return plan.periods
    .filter((report) => report.period.end < period.start)
    .flatMap((report) =>
      report.observations
        .filter((o) => o.indicator.id === indicator.id)
        .map((observation) => ({ period: report.period.id, observation })),
    );
}

function rowsOf(indicator: Indicator, asking: Asking): readonly FormRow[] {
  const before = earlier(indicator, asking);
  return [mainRow(indicator, before, asking), ...indicator.by.flatMap((by) => partRows(indicator, by, before, asking))];
}

function mainRow(indicator: Indicator, before: readonly Observed[], asking: Asking): FormRow {
  const { id, title, unit, baseline, targets } = indicator;
  const target = targets.find(({ year }) => year === asking.period.year)?.value;
  const latest = before.at(-1);
  return {
    key: rowKey('observation', id),
    cells: cellsOf({
      'plan.id': id,
      'plan.title': words(asking, title),
      'plan.unit': unit && words(asking, unit),
      'plan.baseline': baseline && baselineText(baseline, asking),
      'plan.target': target === undefined ? undefined : textOf(toldValue(asking, target), asking),
      'last.value': latest && toldValue(asking, latest.observation.value),
      'last.period': latest?.period,
    }),
    asks: ['value', 'source', 'date', 'note'],
    mandatory: ['value'],
  };
}

const textOf = (value: string | number | boolean, { format }: Asking): string =>
  typeof value === 'number' ? format.number(value) : String(value);

const dimensionIn = (dimension: string, { say, plan }: Asking): string =>
  dimensionWords(dimension, inOwnWords(say, plan));

function baselineText({ value, year }: NonNullable<Indicator['baseline']>, asking: Asking): string {
  const text = textOf(toldValue(asking, value), asking);
  return year === undefined ? text : asking.say('form.baseline', { value: text, year: String(year) });
}

/** Rows of one disaggregation: known parts first, then open ones unless the plan lists all there are. */
function partRows(
  indicator: Indicator,
  dimension: string,
  before: readonly Observed[],
  asking: Asking,
): readonly FormRow[] {
  const listed = partsOf(dimension, asking.plan);
  const used = before.flatMap(({ observation }) => Object.keys(observation.by[dimension] ?? {}));
  const parts = [...new Set([...(listed ?? []).map(({ id }) => id), ...used])];
  const known = parts.map((part) => partRow(indicator, dimension, part, before, asking));
  const open = listed !== undefined ? 0 : parts.length > 0 ? openRows.further : openRows.unknown;
  return [...known, ...Array.from({ length: open }, (_, i) => openRow(indicator, dimension, i + 1, asking))];
}

function partRow(
  indicator: Indicator,
  dimension: string,
  part: string,
  before: readonly Observed[],
  asking: Asking,
): FormRow {
  const latest = before.at(-1);
  const value = latest?.observation.by[dimension]?.[part];
  return {
    key: rowKey('observation', indicator.id, dimension, part),
    cells: cellsOf({
      'plan.id': indicator.id,
      'plan.title': asking.say('form.part', {
        dimension: dimensionIn(dimension, asking),
        part: partWord(dimension, part, asking.plan, asking.say.language),
      }),
      'last.value': value,
      'last.period': value === undefined ? undefined : latest?.period,
    }),
    asks: ['value'],
    mandatory: [],
  };
}

const openRow = (indicator: Indicator, dimension: string, number: number, asking: Asking): FormRow => ({
  key: rowKey('observation', indicator.id, dimension, `+${number}`),
  cells: {
    'plan.id': indicator.id,
    'plan.title': asking.say('form.part.open', { dimension: dimensionIn(dimension, asking) }),
  },
  asks: ['part', 'value'],
  mandatory: [],
});
