// The records of an imported plan: nodes with what they share, indicators, sources.

import { fieldsOf, type Loose } from '../plan/document-fields.js';
import type { Fields } from '../plan/read.js';
import type { CostContext } from './cost-lines.js';
import type { DraftIndicator, DraftNode, DraftPlan } from './draft.js';
import { folded } from './fold.js';
import { sourceTypes } from './words.js';

/** What all records of a plan are made with. */
export interface Making extends CostContext {
  readonly draft: DraftPlan;
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

const idsIn = (names: ReadonlySet<string>, ids: ReadonlyMap<string, string>): readonly string[] =>
  [...names].flatMap((name) => ids.get(name) ?? []);

export function nodeFields(node: DraftNode, { ids, indicators, institutions, regions }: Making): Loose {
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

export function withoutEmptyLists(fields: Loose): Fields {
  return fieldsOf(
    Object.fromEntries(Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0)),
  );
}

const numberOr = (text: string): number | string => (/^\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text) : text);

/** Rows that disagree leave a text, which nap validate asks a person about. */
const measureOf = (values: ReadonlySet<string>): number | string => numberOr([...values].join(' / '));

function indicatorFields({ baselines, baselineYear, dataSources, targets }: DraftIndicator): Loose {
  const { target, ...yearly } = Object.fromEntries(
    [...targets].map(([year, values]) => [year ?? 'target', measureOf(values)]),
  );
  return {
    source: [...dataSources].join('; ') || undefined,
    baseline: baselines.size === 0 ? undefined : fieldsOf({ year: baselineYear, value: measureOf(baselines) }),
    target,
    targets: Object.keys(yearly).length === 0 ? undefined : yearly,
  };
}

export const indicatorsOf = ({ draft, indicators }: Making): readonly Fields[] =>
  [...draft.nodes.values()].flatMap((node) =>
    [...node.indicators].map(([title, one]) => fieldsOf({ id: indicators.get(one), title, ...indicatorFields(one) })),
  );

export function sourceOf(name: string, id: string): Fields {
  const words = ` ${folded(name)} `;
  const type = sourceTypes.find(([, names]) => [...names].some((one) => words.includes(` ${one} `)))?.[0];
  return { id, name, type: type ?? 'unidentified' };
}
