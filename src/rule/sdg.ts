// Targets of the Sustainable Development Goals that plans name: is there such a target?

import { type At, type Finding, finding } from '../finding/finding.js';
import { none } from '../plan/gather.js';
import { at, type Rule } from './rule.js';

/** Of each goal from 1 to 17: how many targets have a number, and the last one that has a letter (UN, A/RES/70/1). */
const targets = '5b 5c 9d 7c 6c 6b 3b 10b 5c 7c 7c 8c 3b 7c 9c 10b 19'.split(' ');

function isSdgTarget(text: string): boolean {
  const [, goal, target = ''] = /^(\d{1,2})(?:\.(\d{1,2}|[a-d]))?$/.exec(text) ?? [];
  const known = targets[Number(goal) - 1];
  if (known === undefined) return false;
  if (target === '') return true;
  if (/[a-d]/.test(target)) return target <= (/[a-d]$/.exec(known)?.[0] ?? '');
  return Number(target) >= 1 && Number(target) <= Number.parseInt(known, 10);
}

/** "16.2" of its indicator "16.2.2"; undefined where the number is of no indicator of a target. */
function targetOfIndicator(text: string): string | undefined {
  const [, target] = /^(\d{1,2}\.(?:\d{1,2}|[a-d]))\.\d{1,2}$/.exec(text) ?? [];
  return target !== undefined && isSdgTarget(target) ? target : undefined;
}

const unknown = (id: string, target: string, place: At): Finding =>
  finding('NAP713', { id, target, known: targetOfIndicator(target) ?? none }, place);

/** An activity serves a target; what measures may be one of the goals' own indicators. */
const noSuchTarget: Rule = (plan) => [
  ...plan.activities.flatMap((node) => {
    const named = node.activity?.tags.sdg ?? [];
    const wrong = named === 'all' ? [] : named.filter((target) => !isSdgTarget(target));
    return wrong.map((target) => unknown(node.id, target, at(node, 'tags', 'sdg')));
  }),
  ...[...plan.indicators.values()].flatMap((indicator) => {
    const wrong = indicator.sdg.filter((target) => !isSdgTarget(target) && targetOfIndicator(target) === undefined);
    return wrong.map((target) => unknown(indicator.id, target, at(indicator, 'sdg')));
  }),
];

export const sdgRules: readonly Rule[] = [noSuchTarget];
