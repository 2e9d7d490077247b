// Who acts and who pays: institutions and funding sources.

import type { Gather, Known } from './gather.js';
import type { FundingSource, Institution, SourceType, Term } from './model-tree.js';
import { dayIn, type Entry, entries, oneOf, present, string, text } from './read.js';

export function buildInstitutions(
  document: Entry,
  gather: Gather,
  regions: readonly Term[],
): ReadonlyMap<string, Institution> {
  const all = new Map<string, Institution>();
  const known = regions.length === 0 ? undefined : new Map(regions.map((r) => [r.id, r]));
  for (const item of entries(document, 'institutions')) {
    const id = string(item, 'id');
    if (id === undefined) continue;
    const region = regionIn(item, id, known, gather);
    const record = present({
      path: item.path,
      id,
      name: text(item, 'name') ?? id,
      kind: string(item, 'kind'),
      level: string(item, 'level'),
      mailbox: string(item, 'mailbox'),
      language: string(item, 'language'),
      region,
    });
    gather.register(all, 'institution', id, record, item.path.concat('id'));
  }
  return all;
}

/** Checked only where the plan declares its regions. */
function regionIn(item: Entry, node: string, known: Known | undefined, gather: Gather): string | undefined {
  return known ? gather.referIn(item, 'region', { node, expected: 'region' }, known) : string(item, 'region');
}

const sourceTypes = [
  'state',
  'local',
  'eu',
  'bilateral',
  'un-io',
  'ngo',
  'private',
  'victims-fund',
  'unidentified',
] as const satisfies readonly SourceType[];
const externalTypes: ReadonlySet<SourceType> = new Set(['eu', 'bilateral', 'un-io', 'ngo', 'private']);

export function buildSources(document: Entry, gather: Gather, institutions: Known): ReadonlyMap<string, FundingSource> {
  const all = new Map<string, FundingSource>();
  for (const item of entries(document, 'sources')) {
    const id = string(item, 'id');
    if (id === undefined) continue;
    const type = oneOf(item, 'type', sourceTypes) ?? 'unidentified';
    const own = item.fields['external'];
    const reporter = { node: id, expected: 'institution' };
    const record = present({
      path: item.path,
      id,
      name: text(item, 'name') ?? id,
      type,
      reportedBy: gather.referIn(item, 'reported-by', reporter, institutions),
      external: typeof own === 'boolean' ? own : externalTypes.has(type),
      ends: dayIn(item, 'ends'),
      reference: string(item, 'reference'),
      note: text(item, 'note'),
    });
    gather.register(all, 'source', id, record, item.path.concat('id'));
  }
  return all;
}
