// Rules on who pays: donors without terms, donors that end, money told twice.

import { finding } from '../finding/finding.js';
import { type Day, yearOf } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Cost, Funding, FundingSource } from '../plan/model-tree.js';
import { at, groupsAtNodes, groupsBy, keyOf, list, missing, type Rule, yearsAfter } from './rule.js';

/** An agreement may be named at the source or at each of its funding lines. */
function agreement(source: FundingSource, plan: Plan): string | undefined {
  const lines = plan.funding.filter((line) => line.source === source.id);
  return source.reference ?? (lines.every((line) => line.reference) ? lines[0]?.reference : undefined);
}

const donorWithoutTerms: Rule = (plan) =>
  [...plan.sources.values()].flatMap((source) => {
    if (!source.external || source.type === 'unidentified') return [];
    const absent = missing({ reference: agreement(source, plan), ends: source.ends });
    return absent
      .slice(0, 1)
      .map((first) => finding('NAP505', { id: source.id, keys: list(absent) }, keyOf(source, first)));
  });

function endingDonor(line: Cost, plan: Plan): Day | undefined {
  const source = line.source === undefined ? undefined : plan.sources.get(line.source);
  const ends = source?.external === true ? source.ends : undefined;
  return ends !== undefined && ends <= yearsAfter(plan.end, 1) ? ends : undefined;
}

/** Costs that go on while the donor does not: one finding an activity and source. */
const recurrentOnEndingDonor: Rule = (plan) => {
  const lines = plan.costs.filter((line) => line.recurrent && endingDonor(line, plan) !== undefined);
  return groupsBy(lines, (line) => `${line.node.id}\n${line.source}`).map(([line]) => {
    const args = { id: line.node.id, source: line.source ?? '', ends: endingDonor(line, plan) ?? '' };
    return finding('NAP506', args, at(line, 'source'));
  });
};

/** Costs planned on, or money expected from, a source in a year that begins after it has ended. */
const afterTheEnd: Rule = (plan) => {
  const lines = [...plan.costs, ...plan.funding].flatMap((line) => {
    const { source, year } = line;
    const ends = source === undefined ? undefined : plan.sources.get(source)?.ends;
    const gone = source !== undefined && year !== undefined && ends !== undefined && yearOf(ends) < year;
    return gone ? [{ line, source, year, ends }] : [];
  });
  return groupsBy(lines, ({ line, source }) => `${line.node.id}\n${source}`).map(([{ line, source, year, ends }]) =>
    finding('NAP507', { id: line.node.id, source, year, ends }, at(line, 'source')),
  );
};

/** All that a line says of its node but for a note. */
function sameLine({ source, year, original, amounts, reference }: Funding): string {
  const told = Object.entries(original ?? amounts).map(([kind, amount]) => `${kind} ${amount?.minor}`);
  return [source, year, ...told.sort(), reference ?? ''].join('\n');
}

const toldTwice: Rule = (plan) =>
  groupsAtNodes(plan, ({ funding }) => funding, sameLine).flatMap((group) =>
    group
      .slice(1)
      .map((line) => finding('NAP508', { id: line.node.id, source: line.source, year: line.year }, at(line, 'source'))),
  );

export const fundingRules: readonly Rule[] = [donorWithoutTerms, recurrentOnEndingDonor, afterTheEnd, toldTwice];
