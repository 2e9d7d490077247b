// The section "indicators" of a form: the indicators that the institution is responsible for, each followed by the parts
// that it is broken down into.

import { rowKey } from '../finding/row-key.js';
import type { Observation } from '../plan/model-periods.js';
import type { Indicator, Term } from '../plan/model-tree.js';
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
  const listed = listOf(dimension, asking);
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
        dimension: dimensionWord(dimension, asking),
        part: partWord(dimension, part, asking),
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
    'plan.title': asking.say('form.part.open', { dimension: dimensionWord(dimension, asking) }),
  },
  asks: ['part', 'value'],
  mandatory: [],
});

const exploitation = ['exploitation', 'exploitation-form', 'exploitation-forms', 'form'];
const groups = ['group', 'groups', 'victim-group', 'victim-groups'];
const regions = ['region', 'regions'];

/** The plan's own list of a disaggregation's parts. */
function listOf(dimension: string, { plan }: Asking): readonly Term[] | undefined {
  const name = dimension.toLowerCase();
  const list = exploitation.includes(name)
    ? plan.exploitationForms
    : groups.includes(name)
      ? plan.victimGroups
      : regions.includes(name)
        ? plan.regions
        : [];
  return list.length === 0 ? undefined : list;
}

const spoken = ['sex', 'age', 'exploitation', 'region', 'group', 'nationality'] as const;

function dimensionWord(dimension: string, { say }: Asking): string {
  const known = spoken.find((name) => name === dimension.toLowerCase());
  return known === undefined ? dimension : say(`form.dimension.${known}`);
}

/** Title of a part: of the plan's list, else of a victim group with this id ("women" by sex), else the part as written. */
function partWord(dimension: string, part: string, asking: Asking): string {
  const lists = [...(listOf(dimension, asking) ?? []), ...asking.plan.victimGroups];
  const title = lists.find(({ id }) => id === part)?.title;
  return title === undefined ? part : words(asking, title);
}
