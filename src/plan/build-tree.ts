// The results tree: goals, objectives, activities and tasks, nested or flat with the id of their parent.

import { finding } from '../finding/finding.js';
import { activityFacts } from './build-facts.js';
import type { Head } from './build-head.js';
import { checkSpan } from './check-head.js';
import type { Gather } from './gather.js';
import type { Cost, Funding, FundingSource, Indicator, Institution, Node, NodeKind } from './model-tree.js';
import { dayIn, type Entry, entries, present, string, text } from './read.js';

/** A node while it is being built: its lists grow, then it is handed out as read-only. */
export interface Draft extends Omit<Node, 'children' | 'indicators' | 'costs' | 'funding'> {
  parent?: Draft;
  readonly children: Draft[];
  readonly indicators: Indicator[];
  readonly costs: Cost[];
  readonly funding: Funding[];
  readonly entry: Entry;
}

export interface Tree {
  readonly root: Draft;
  /** Depth first, in the order of the plan. */
  readonly nodes: readonly Draft[];
  /** The same, and behind them those that have no place in the tree: what they say is checked like all else. */
  readonly checked: readonly Draft[];
  readonly known: ReadonlyMap<string, Draft>;
  /** Activities and tasks: what institutions report on. */
  readonly work: ReadonlyMap<string, Draft>;
}

interface Kind {
  readonly kind: Exclude<NodeKind, 'plan'>;
  readonly list: string;
  readonly parents: readonly NodeKind[];
  /** The field by which a flat record names its parent; for messages also the kind that this is. */
  readonly parentField?: 'goal' | 'objective' | 'activity';
}
const kinds: readonly Kind[] = [
  { kind: 'goal', list: 'goals', parents: ['plan'] },
  { kind: 'objective', list: 'objectives', parents: ['goal'], parentField: 'goal' },
  { kind: 'activity', list: 'activities', parents: ['objective', 'goal'], parentField: 'objective' },
  { kind: 'task', list: 'tasks', parents: ['activity'], parentField: 'activity' },
];

export interface Lists {
  readonly head: Head;
  readonly institutions: ReadonlyMap<string, Institution>;
  readonly sources: ReadonlyMap<string, FundingSource>;
}

export function buildTree(document: Entry, lists: Lists, gather: Gather): Tree {
  const root: Draft = {
    ...emptyLists(),
    kind: 'plan',
    id: lists.head.id,
    title: lists.head.title,
    path: lists.head.path,
    entry: document,
    ...noPeople,
  };
  const known = new Map<string, Draft>();
  for (const kind of kinds) {
    for (const parent of [root, ...known.values()]) addNested(kind, parent, known, lists, gather);
    addFlat(kind, document, known, lists, gather);
  }
  const work = new Map([...known].filter(([, { kind }]) => kind === 'activity' || kind === 'task'));
  const nodes = depthFirst(root);
  return { root, nodes, checked: [...new Set([...nodes, ...known.values()])], known, work };
}

const noPeople = { leads: [], coLeads: [], partners: [], byConsent: [] } as const;
const emptyLists = (): Pick<Draft, 'children' | 'indicators' | 'costs' | 'funding'> => ({
  children: [],
  indicators: [],
  costs: [],
  funding: [],
});

function addNested(kind: Kind, parent: Draft, known: Map<string, Draft>, lists: Lists, gather: Gather): void {
  if (!kind.parents.includes(parent.kind)) return;
  for (const item of entries(parent.entry, kind.list)) addNode(kind, item, parent, known, lists, gather);
}

/** Flat records name their parent. Without one they have no place in the tree, but what is wrong with them is told all the same. */
function addFlat(kind: Kind, document: Entry, known: Map<string, Draft>, lists: Lists, gather: Gather): void {
  if (kind.parentField === undefined) return;
  const candidates = new Map([...known].filter(([, node]) => kind.parents.includes(node.kind)));
  for (const item of entries(document, kind.list)) {
    const id = string(item, 'id');
    const parent = id === undefined ? undefined : parentIn(item, id, kind, candidates, gather);
    addNode(kind, item, parent, known, lists, gather);
  }
}

function parentIn(
  item: Entry,
  node: string,
  { kind, parentField: field = 'goal' }: Kind,
  candidates: ReadonlyMap<string, Draft>,
  gather: Gather,
): Draft | undefined {
  const id = string(item, field);
  if (id === undefined) {
    if (item.fields[field] === undefined)
      gather.add(finding('NAP226', { node, kind, field }, { path: item.path.concat(field) }));
    return undefined;
  }
  return gather.refers({ id, path: item.path.concat(field), node, field, expected: field }, candidates)
    ? candidates.get(id)
    : undefined;
}

/** What refers to a node that is left out, or to something in it, is no further finding. */
function lose(item: Entry, known: ReadonlyMap<string, Draft>, gather: Gather): void {
  const id = string(item, 'id');
  if (id !== undefined && !known.has(id)) gather.lose(id);
  for (const { list } of kinds) for (const below of entries(item, list)) lose(below, known, gather);
}

function addNode(
  kind: Kind,
  item: Entry,
  parent: Draft | undefined,
  known: Map<string, Draft>,
  lists: Lists,
  gather: Gather,
): void {
  const id = string(item, 'id');
  if (id === undefined) {
    lose(item, known, gather);
    return;
  }
  const start = dayIn(item, 'start');
  const end = dayIn(item, 'end');
  checkSpan(gather, id, item, { start, end }, lists.head);
  const draft: Draft = present({
    path: item.path,
    entry: item,
    kind: kind.kind,
    id,
    title: text(item, 'title') ?? id,
    description: text(item, 'description'),
    note: text(item, 'note'),
    parent,
    pillar: kind.kind === 'goal' ? pillarIn(item, id, lists.head, gather) : undefined,
    ...emptyLists(),
    ...peopleIn(item, id, lists, gather),
    start,
    end: end !== undefined && start !== undefined && end < start ? undefined : end,
    activity: kind.kind === 'activity' ? activityFacts(item, id, lists, gather) : undefined,
  });
  if (gather.register(known, kind.kind, id, draft, item.path.concat('id'))) parent?.children.push(draft);
  else lose(item, known, gather);
}

function pillarIn(item: Entry, node: string, head: Head, gather: Gather): string | undefined {
  const known = new Map(head.pillars.map((pillar) => [pillar.id, pillar]));
  return gather.referIn(item, 'pillar', { node, expected: 'pillar' }, known);
}

function peopleIn(
  item: Entry,
  node: string,
  { institutions }: Lists,
  gather: Gather,
): Pick<Node, 'leads' | 'coLeads' | 'partners' | 'byConsent'> {
  const reference = { node, expected: 'institution' };
  const list = (field: string): readonly string[] => gather.allRefer(item, field, reference, institutions);
  const one = gather.referIn(item, 'lead', reference, institutions);
  return {
    leads: one === undefined ? list('lead') : [one],
    coLeads: list('co-leads'),
    partners: list('partners'),
    byConsent: list('by-consent'),
  };
}

function depthFirst(node: Draft): readonly Draft[] {
  const out: Draft[] = [];
  const visit = (n: Draft): void => {
    for (const child of n.children) {
      out.push(child);
      visit(child);
    }
  };
  visit(node);
  return out;
}
