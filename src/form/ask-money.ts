// The section "money" of a form: one row a node and source whose money the institution answers for, and open rows.

import { rowKey } from '../finding/row-key.js';
import type { Spending } from '../plan/model-periods.js';
import type { Cost, Funding, FundingKind, Node } from '../plan/model-tree.js';
import { leadOf } from '../plan/tree.js';
import { folded } from '../source/sheet-titles.js';
import { type Asking, asked, cellsOf, inUnit, last, sectionOf, told, words } from './asking.js';
import type { FormField, FormRow, FormSection } from './form.js';

const openRows = 5;

/** A node and a source, and what of it the institution answers for. */
interface Line {
  readonly node: Node;
  readonly source: string;
  readonly costs: readonly Cost[];
  readonly funding: readonly Funding[];
  readonly asks: readonly string[];
}

export function moneySection(asking: Asking): FormSection {
  const lines = linesOf(asking);
  const rows = lines.map((line) => lineRow(line, asking));
  const open = lines.length === 0 ? [] : Array.from({ length: openRows }, (_, i) => openRow(i + 1));
  return sectionOf('money', fieldsOf(asking), [...rows, ...open]);
}

/** In the order of the plan, and of its sources. Lines of money without a source are asked in the open rows. */
function linesOf(asking: Asking): readonly Line[] {
  const { plan, period, institution } = asking;
  const reports = reportsSource(asking);
  const nodes = new Set([plan.root, ...plan.nodes].filter((node) => reports || leadOf(node) === institution));
  const isAsked = ({ node, year }: Cost | Funding): boolean => year === period.year && nodes.has(node);
  const costs = byNode(plan.costs.filter((cost) => cost.source !== undefined && isAsked(cost)));
  const funding = byNode(plan.funding.filter(isAsked));
  return [...nodes].flatMap((node) => {
    const [asksFor, given] = [costs.get(node.id) ?? [], funding.get(node.id) ?? []];
    const named = new Set([...asksFor, ...given].map(({ source }) => source));
    return named.size === 0
      ? []
      : [...plan.sources.keys()].flatMap((source) => {
          if (!named.has(source)) return [];
          const isOf = (record: Cost | Funding): boolean => record.source === source;
          const asks = asksOf(node, source, given.some(isOf), asking);
          return asks.length === 0
            ? []
            : [{ node, source, costs: asksFor.filter(isOf), funding: given.filter(isOf), asks }];
        });
  });
}

function byNode<T extends { readonly node: Node }>(records: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record.node.id);
    if (group === undefined) groups.set(record.node.id, [record]);
    else group.push(record);
  }
  return groups;
}

/**
 * The lead is asked what was spent; who reports for the source, what was committed and paid of its funding lines. Without
 * such an institution the lead is asked for that too.
 */
function asksOf(node: Node, source: string, funded: boolean, { plan, institution }: Asking): readonly string[] {
  const reporter = plan.sources.get(source)?.reportedBy;
  const isLead = leadOf(node) === institution;
  const tellsSource = reporter === institution ? funded || isLead : reporter === undefined && isLead;
  const asks = [...(isLead ? ['amount'] : []), ...(tellsSource ? ['committed', 'disbursed'] : [])];
  return asks.length === 0 ? [] : [...asks, 'currency', 'note'];
}

/** Whether the institution reports for a source: money on any node may be its own. */
const reportsSource = ({ plan, institution }: Asking): boolean =>
  [...plan.sources.values()].some(({ reportedBy }) => reportedBy === institution);

function fieldsOf(asking: Asking): readonly FormField[] {
  const { plan, institution } = asking;
  const currencies = new Set([plan.currency, ...plan.rates.map(({ currency }) => currency)]);
  const ids = (list: readonly string[]): FormField['words'] => list.map((id) => ({ value: id, word: id }));
  const reports = reportsSource(asking);
  const nodes = plan.nodes.filter(
    (node) => reports || leadOf(node) === institution || node.coLeads.includes(institution),
  );
  return [
    told('plan.node', 'id'),
    told('plan.title'),
    told('plan.source'),
    told('plan.need', 'amount'),
    told('plan.funded', 'amount'),
    last('last.amount', 'amount'),
    asked('on', 'id', ids(nodes.map(({ id }) => id))),
    asked('source', 'id', sourceWords(asking)),
    asked('amount', 'amount'),
    asked('committed', 'amount'),
    asked('disbursed', 'amount'),
    asked('currency', 'choice', ids([...currencies])),
    asked('note'),
  ];
}

/** Sources by the names that the rows above show; by their ids where the name is also another's name or id. */
function sourceWords(asking: Asking): NonNullable<FormField['words']> {
  const named = [...asking.plan.sources.values()].map(({ id, name }) => ({ value: id, word: words(asking, name) }));
  return named.map(({ value, word }) => {
    const others = named.filter((one) => one.value !== value).flatMap((one) => [one.word, one.value]);
    return { value, word: others.some((other) => folded(other) === folded(word)) ? value : word };
  });
}

function lineRow({ node, source, costs, funding, asks }: Line, asking: Asking): FormRow {
  const name = asking.plan.sources.get(source)?.name ?? source;
  return {
    key: rowKey('spending', node.id, source),
    cells: cellsOf({
      'plan.node': node.kind === 'plan' ? undefined : node.id,
      'plan.title': words(asking, node.title),
      'plan.source': words(asking, name),
      'plan.need': needOf(costs, asking),
      'plan.funded': fundedOf(funding, asking),
      'last.amount': lastAmount(node, source, asking),
    }),
    asks,
    mandatory: asks.includes('amount') ? ['amount'] : ['disbursed'],
  };
}

/** Sum of the costs; undefined where one of them is not known in the plan's currency. */
function needOf(costs: readonly Cost[], asking: Asking): number | undefined {
  const priced = costs.filter(({ state }) => state === 'amount');
  return sumOf(
    priced.map(({ value }) => value?.minor),
    asking,
  );
}

/** What the source firmly gave so far: the furthest that the money is known to have come, record by record. */
function fundedOf(funding: readonly Funding[], asking: Asking): number | undefined {
  const firm: readonly FundingKind[] = ['approved', 'committed', 'disbursed', 'spent'];
  const most = funding.flatMap(({ amounts }) => {
    const known = firm.map((kind) => amounts[kind]?.minor).filter((minor) => minor !== undefined);
    return known.length === 0 ? [] : [known.reduce((a, b) => (a > b ? a : b))];
  });
  return sumOf(most, asking);
}

function lastAmount(node: Node, source: string, asking: Asking): number | undefined {
  const spent = asking.last?.spending.filter((s: Spending) => s.node.id === node.id && s.source === source) ?? [];
  return sumOf(
    spent.map(({ value }) => value?.minor),
    asking,
  );
}

/** In the plan's unit; nothing where there is nothing, or something unknown in it. */
function sumOf(minors: readonly (bigint | undefined)[], asking: Asking): number | undefined {
  if (minors.length === 0 || minors.includes(undefined)) return undefined;
  const minor = minors.reduce((sum: bigint, m) => sum + (m ?? 0n), 0n);
  return inUnit(asking, { currency: asking.plan.currency, minor });
}

const openRow = (number: number): FormRow => ({
  key: rowKey('spending', `+${number}`),
  cells: {},
  asks: ['on', 'source', 'amount', 'committed', 'disbursed', 'currency', 'note'],
  mandatory: [],
});
