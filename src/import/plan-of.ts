// A plan in napkit's own words out of what the rows of a foreign sheet said.

import type { Loose } from '../plan/document-fields.js';
import type { Fields } from '../plan/read.js';
import type { Value } from '../source/located.js';
import { type CostWords, costLines } from './cost-lines.js';
import { costsOf, currencyOf, type Missing, spanOf, undecidedIn, unitOf } from './decided.js';
import type { DraftNode, DraftPlan } from './draft.js';
import type { Mapping } from './mapping.js';
import { idsFor } from './names.js';
import { idsOf, indicatorIds, ownGoal } from './node-ids.js';
import { indicatorsOf, type Making, nodeFields, sourceOf, withoutEmptyLists } from './plan-records.js';

/** What the words of the user's language say in an imported plan. */
export interface ImportWords extends CostWords {
  /** Where the plan comes from. */
  origin(file: string): string;
}

export interface PlanMade {
  readonly name: string;
  readonly draft: DraftPlan;
  readonly document: Fields;
  /** Lines whose amount nobody knows. */
  readonly uncosted: number;
  readonly lines: number;
}

/** Several plans of one file are told apart by the name of their country. */
const planTitle = (mapping: Mapping, name: string): string =>
  name === '' ? mapping.title : `${name}: ${mapping.title}`;

/** The sources of the costs that were taken. */
const sourcesIn = (draft: DraftPlan): ReadonlySet<string> =>
  new Set(costsOf(draft).flatMap(({ source = '' }) => source || []));

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
  const [start, end] = span;
  const ids = idsOf(draft);
  const making: Making = {
    draft,
    words,
    currency,
    unit: unitOf(draft),
    firstYear: Number(start.slice(0, 4)),
    ids,
    indicators: indicatorIds(draft, ids),
    institutions: idsFor(draft.institutions.keys()),
    sources: idsFor(sourcesIn(draft)),
    regions: idsFor(draft.regions),
  };
  const title = planTitle(mapping, draft.name);
  const languages = mapping.language === undefined ? undefined : [mapping.language];
  const head = { id, title, start, end, languages, note: words.origin(file) };
  const costs = [...draft.nodes.values()].flatMap((node) =>
    node.costs.flatMap((cost) => costLines(ids.get(node) ?? '', cost, making)),
  );
  return {
    name: draft.name,
    draft,
    document: documentOf(making, head, costs),
    lines: costs.length,
    uncosted: costs.filter(({ state }) => state === 'uncosted').length,
  };
}

function headOf({ draft, currency, unit, regions }: Making, head: Loose): Fields {
  const named = [...regions].map(([name, region]) => ({ id: region, title: name }));
  return withoutEmptyLists({ ...head, country: draft.name || undefined, currency, unit, regions: named });
}

/** The canonical lists: nodes name what they hang on. What has no goal hangs on one that is called as the plan. */
function documentOf(making: Making, head: Loose & { readonly title: string }, costs: readonly Fields[]): Fields {
  const { draft, ids, institutions, sources } = making;
  const nodes = [...draft.nodes.values()];
  const hanging = nodes.some(({ level, parent }) => level !== 'goal' && parent === undefined);
  const own: readonly Fields[] = hanging ? [{ id: ownGoal, title: head.title }] : [];
  const under = ({ parent }: DraftNode): Value => (parent === undefined ? ownGoal : (ids.get(parent) ?? ownGoal));
  const at = (level: DraftNode['level'], more: (node: DraftNode) => Loose): readonly Fields[] =>
    nodes
      .filter((node) => node.level === level)
      .map((node) => withoutEmptyLists({ ...nodeFields(node, making), ...more(node) }));
  return withoutEmptyLists({
    plan: headOf(making, head),
    institutions: [...institutions].map(([name, id]) => ({ id, name: draft.institutions.get(name) ?? name })),
    sources: [...sources].map(([name, id]) => sourceOf(name, id)),
    goals: [...own, ...at('goal', () => ({}))],
    objectives: at('objective', (node) => ({ goal: under(node) })),
    activities: at('activity', (node) => ({
      start: node.start,
      end: node.end,
      continuous: node.continuous || undefined,
      objective: under(node),
    })),
    indicators: indicatorsOf(making),
    costs,
  });
}
