// A plan in napkit's own words out of what the rows of a foreign sheet said.

import { fieldsOf, type Loose } from '../plan/document-fields.js';
import type { Fields } from '../plan/read.js';
import type { Value } from '../source/located.js';
import { type CostContext, type CostWords, costLines } from './cost-lines.js';
import type { DraftCost, DraftIndicator, DraftNode, DraftPlan } from './draft.js';
import { folded } from './fold.js';
import type { Mapping } from './mapping.js';
import { idsFor } from './names.js';
import { idsOf, indicatorIds, ownGoal } from './node-ids.js';
import type { Unit } from './unit.js';
import { sourceTypes } from './words.js';

/** What the words of the user's language say in an imported plan. */
export interface ImportWords extends CostWords {
  /** Where the plan comes from. */
  origin(file: string): string;
}

/** What stops a plan from being made, for want of a decision. */
export interface Missing {
  readonly plan: string;
  readonly what: 'currency' | 'unit' | 'year';
  /** An amount that lacks it. */
  readonly sheet?: string;
  readonly cell?: string;
}

export interface PlanMade {
  readonly name: string;
  readonly draft: DraftPlan;
  readonly document: Fields;
  /** Lines whose amount nobody knows. */
  readonly uncosted: number;
  readonly lines: number;
}

interface Making extends CostContext {
  readonly draft: DraftPlan;
  readonly mapping: Mapping;
  readonly words: ImportWords;
  readonly ids: ReadonlyMap<DraftNode, string>;
  readonly indicators: ReadonlyMap<DraftIndicator, string>;
  readonly institutions: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
}

/** Longer titles are cut at a word; the whole text is the description then. */
const longestTitle = 200;

function titleOf(text: string): string {
  if (text.length <= longestTitle) return text;
  const cut = text.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2)).replace(/[\s,;:.]+$/, '')} …`;
}

const isLevel = (level: DraftNode['level'], { draft }: Making): readonly DraftNode[] =>
  [...draft.nodes.values()].filter((node) => node.level === level);

const idsIn = (names: ReadonlySet<string>, ids: ReadonlyMap<string, string>): readonly string[] =>
  [...names].flatMap((name) => ids.get(name) ?? []);

function commonFields(node: DraftNode, { ids, indicators, institutions, regions }: Making): Loose {
  const title = titleOf(node.text);
  const [lead, ...coLeads] = idsIn(node.lead, institutions);
  const descriptions = [...(title === node.text ? [] : [node.text]), ...node.descriptions];
  return {
    id: ids.get(node),
    title,
    description: descriptions.join('\n') || undefined,
    lead,
    'co-leads': coLeads,
    partners: idsIn(node.partners, institutions).filter((id) => id !== lead && !coLeads.includes(id)),
    note: [...node.notes].join('\n') || undefined,
    indicators: [...node.indicators.values()].flatMap((one) => indicators.get(one) ?? []),
    tags: node.regions.size === 0 ? undefined : { regions: idsIn(node.regions, regions) },
  };
}

function withoutEmptyLists(fields: Loose): Fields {
  return fieldsOf(
    Object.fromEntries(Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0)),
  );
}

const numberOr = (text: string): number | string => (/^\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text) : text);

/** Rows that disagree leave a text, which nap validate asks a person about. */
const measureOf = (values: ReadonlySet<string>): number | string => numberOr([...values].join(' / '));

function indicatorFields({ baselines, targets }: DraftIndicator): Loose {
  const { target, ...yearly } = Object.fromEntries(
    [...targets].map(([year, values]) => [year ?? 'target', measureOf(values)]),
  );
  return {
    baseline: baselines.size === 0 ? undefined : { value: measureOf(baselines) },
    target,
    targets: Object.keys(yearly).length === 0 ? undefined : yearly,
  };
}

const indicatorsOf = ({ draft, indicators }: Making): readonly Fields[] =>
  [...draft.nodes.values()].flatMap((node) =>
    [...node.indicators].map(([title, one]) => fieldsOf({ id: indicators.get(one), title, ...indicatorFields(one) })),
  );

/** The sources of the costs that were taken. */
const sourcesOf = ({ nodes }: DraftPlan): ReadonlySet<string> =>
  new Set([...nodes.values()].flatMap(({ costs }) => costs.flatMap(({ source = '' }) => source || [])));

function sourceOf(name: string, id: string): Fields {
  const words = ` ${folded(name)} `;
  const type = sourceTypes.find(([, names]) => [...names].some((one) => words.includes(` ${one} `)))?.[0];
  return { id, name, type: type ?? 'unidentified' };
}

/** The years of a plan as its sheet tells them; undefined where it tells none. */
function yearsOf(draft: DraftPlan): readonly [number, number] | undefined {
  const years = [...draft.nodes.values()].flatMap((node) => [
    ...node.costs.flatMap(({ years: own }) => own),
    ...[node.start, node.end].flatMap((day) => (day === undefined ? [] : [Number(day.slice(0, 4))])),
  ]);
  if (years.length === 0) return undefined;
  return years.reduce<readonly [number, number]>(
    ([a, b], year) => [Math.min(a, year), Math.max(b, year)],
    [years[0] ?? 0, years[0] ?? 0],
  );
}

function spanOf(draft: DraftPlan, mapping: Mapping): readonly [string, string] | undefined {
  const [given] = mapping.tables.flatMap(({ use, noYear }) => (use && typeof noYear === 'number' ? [noYear] : []));
  const priced = [...draft.priceYears].sort()[0];
  const only = given ?? priced;
  const told = yearsOf(draft) ?? (only === undefined ? undefined : ([only, only] as const));
  const start = mapping.start ?? (told && `${told[0]}-01-01`);
  const end = mapping.end ?? (told && `${told[1]}-12-31`);
  return start === undefined || end === undefined ? undefined : [start, end];
}

const costsOf = ({ nodes }: DraftPlan): readonly DraftCost[] => [...nodes.values()].flatMap(({ costs }) => costs);

/** The currency of most lines; that of a table where there are none. */
function currencyOf(draft: DraftPlan, { tables }: Mapping): string | undefined {
  const counts = new Map<string, number>();
  for (const { currency } of costsOf(draft))
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const told = tables.find(({ use, currency }) => use && currency !== undefined)?.currency;
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? told;
}

/** The unit of all amounts; where tables write them in several, one. */
function unitOf(draft: DraftPlan): Unit {
  const [unit = 'one', ...more] = new Set(costsOf(draft).flatMap(({ amount, map }) => (amount && map.unit) || []));
  return more.length === 0 ? unit : 'one';
}

/** The first amount of which nobody says in what currency or unit it is written. */
function undecidedIn(draft: DraftPlan): Missing | undefined {
  const open = costsOf(draft).find(
    ({ amount, currency, map }) => amount !== undefined && (currency === undefined || map.unit === undefined),
  );
  if (open === undefined) return undefined;
  const { map, cell, currency } = open;
  const what = currency === undefined ? 'currency' : 'unit';
  return { plan: draft.name, what, sheet: map.sheet, ...(cell === undefined ? {} : { cell }) };
}

/** Several plans of one file are told apart by the name of their country. */
const planTitle = (mapping: Mapping, name: string): string =>
  name === '' ? mapping.title : `${name}: ${mapping.title}`;

/** The plan of a draft, or what nobody decided. `id` is unique among the plans of the file. */
export function planOf(
  draft: DraftPlan,
  id: string,
  mapping: Mapping,
  file: string,
  words: ImportWords,
): PlanMade | Missing {
  const span = spanOf(draft, mapping);
  const currency = currencyOf(draft, mapping);
  if (span === undefined) return { plan: draft.name, what: 'year' };
  const undecided = undecidedIn(draft);
  if (undecided !== undefined) return undecided;
  if (currency === undefined) return { plan: draft.name, what: 'currency' };
  const ids = idsOf(draft);
  const making: Making = {
    draft,
    mapping,
    words,
    currency,
    unit: unitOf(draft),
    firstYear: Number(span[0].slice(0, 4)),
    ids,
    indicators: indicatorIds(draft, ids),
    institutions: idsFor(draft.institutions.keys()),
    sources: idsFor(sourcesOf(draft)),
    regions: idsFor(draft.regions),
  };
  const costs = [...draft.nodes.values()].flatMap((node) =>
    node.costs.flatMap((cost) => costLines(making.ids.get(node) ?? '', cost, making)),
  );
  const document = documentOf(making, { id, span, costs, file });
  return {
    name: draft.name,
    draft,
    document,
    lines: costs.length,
    uncosted: costs.filter(({ state }) => state === 'uncosted').length,
  };
}

interface Parts {
  readonly id: string;
  readonly span: readonly [string, string];
  readonly costs: readonly Fields[];
  readonly file: string;
}

/** The canonical lists: nodes name what they hang on. What has no goal hangs on one that is called as the plan. */
function documentOf(making: Making, { id, span, costs, file }: Parts): Fields {
  const { draft, mapping, words, currency, unit, ids } = making;
  const title = planTitle(mapping, draft.name);
  const hanging = [...draft.nodes.values()].some(({ level, parent }) => level !== 'goal' && parent === undefined);
  const own: readonly Fields[] = hanging ? [{ id: ownGoal, title }] : [];
  const under = ({ parent }: DraftNode): Value => (parent === undefined ? ownGoal : (ids.get(parent) ?? ownGoal));
  const lists: Loose = {
    plan: fieldsOf({
      id,
      title,
      country: draft.name || undefined,
      start: span[0],
      end: span[1],
      currency,
      unit,
      languages: [mapping.language],
      regions:
        making.regions.size === 0
          ? undefined
          : [...making.regions].map(([name, region]) => ({ id: region, title: name })),
      note: words.origin(file),
    }),
    institutions: [...making.institutions].map(([name, short]) => ({
      id: short,
      name: draft.institutions.get(name) ?? name,
    })),
    sources: [...making.sources].map(([name, short]) => sourceOf(name, short)),
    goals: [...own, ...isLevel('goal', making).map((node) => withoutEmptyLists(commonFields(node, making)))],
    objectives: isLevel('objective', making).map((node) =>
      withoutEmptyLists({ ...commonFields(node, making), goal: under(node) }),
    ),
    activities: isLevel('activity', making).map((node) =>
      withoutEmptyLists({
        ...commonFields(node, making),
        start: node.start,
        end: node.end,
        continuous: node.continuous || undefined,
        objective: under(node),
      }),
    ),
    indicators: indicatorsOf(making),
    costs,
  };
  return withoutEmptyLists(lists);
}
