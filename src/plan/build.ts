// From the located document to the checked plan. The only place that makes a Plan.

import { type Finding, finding } from '../finding/finding.js';
import type { Located } from '../source/located.js';
import { buildInstitutions, buildSources } from './build-actors.js';
import { asNode } from './build-amounts.js';
import { buildCosts } from './build-costs.js';
import { buildEvaluations } from './build-evaluations.js';
import { buildFunding, buildTotals } from './build-funding.js';
import { buildHead, type Needed } from './build-head.js';
import { buildIndicators } from './build-indicators.js';
import { buildPeriods } from './build-periods.js';
import { buildReviews, buildSnapshots, recommendationsIn } from './build-reviews.js';
import { buildTree } from './build-tree.js';
import { checkAssessors, checkHead } from './check-head.js';
import { Gather } from './gather.js';
import type { Plan } from './model.js';
import type { Node, NodeKind } from './model-tree.js';
import { type Entry, isWritten } from './read.js';
import { withoutGuesses } from './unfit.js';

/** A plan that cannot be computed with, since it lacks what every figure needs: only to find what else is wrong. */
export interface Unfit {
  readonly plan: Plan;
  readonly lacking: readonly Needed[];
}

export interface Built {
  /** Absent only where id, dates, currency or unit of the plan are unusable. */
  readonly plan?: Plan;
  readonly unfit?: Unfit;
  readonly findings: readonly Finding[];
}

/**
 * Builds the plan from the merged document. Records that the schema check refuses are left out without a second
 * finding; references, ids, dates and amounts that do not hold are findings. Nothing is guessed.
 */
export function buildPlan(located: Located): Built {
  const document: Entry = { fields: located.value, path: [] };
  const read = buildHead(document);
  if (read === undefined) return { findings: isWritten(document, 'plan') ? [] : [finding('NAP233', {}, { path: [] })] };
  const { head, lacking } = read;
  const gather = new Gather(head.languages[0] ?? 'en');
  checkHead(document, read, gather);
  const institutions = buildInstitutions(document, gather, head.regions);
  checkAssessors(document, head, gather, institutions);
  const sources = buildSources(document, gather, institutions);
  const tree = buildTree(document, { head, institutions, sources }, gather);
  const money = { head, institutions, sources, tree, gather };
  const indicators = buildIndicators(document, money);
  const learning = { ...money, indicators };
  const nodes = tree.nodes.map(asNode);
  const placed = new Set<Node>([asNode(tree.root), ...nodes]);
  const inTree = <T extends { readonly node: Node }>(records: readonly T[]): readonly T[] =>
    records.filter(({ node }) => placed.has(node));
  const plan: Plan = {
    ...head,
    root: asNode(tree.root),
    nodes,
    node: new Map<string, Node>(tree.known),
    ...byKind(nodes),
    institutions,
    sources,
    indicators,
    costs: inTree(buildCosts(document, money)),
    funding: inTree(buildFunding(document, money)),
    totals: buildTotals(document, money),
    periods: buildPeriods(document, learning),
    reviews: buildReviews(document, learning),
    evaluations: buildEvaluations(document, learning),
    recommendations: recommendationsIn(document, learning),
    snapshots: buildSnapshots(document, money),
  };
  if (lacking.length === 0) return { plan, findings: gather.findings };
  const told = finding('NAP236', { keys: lacking.join(', ') }, { path: head.path, what: 'key' });
  return { unfit: { plan, lacking }, findings: [told, ...withoutGuesses(gather.findings, lacking)] };
}

function byKind(nodes: readonly Node[]): Pick<Plan, 'goals' | 'objectives' | 'activities' | 'tasks'> {
  const of = (kind: NodeKind): readonly Node[] => nodes.filter((n) => n.kind === kind);
  return { goals: of('goal'), objectives: of('objective'), activities: of('activity'), tasks: of('task') };
}
