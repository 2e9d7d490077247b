// Targets of the Sustainable Development Goals that plans name: is there such a target?

import { finding } from '../finding/finding.js';
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

const noSuchTarget: Rule = (plan) =>
  plan.activities.flatMap((node) => {
    const named = node.activity?.tags.sdg ?? [];
    const wrong = named === 'all' ? [] : named.filter((target) => !isSdgTarget(target));
    return wrong.map((target) => finding('NAP713', { id: node.id, target }, at(node, 'tags', 'sdg')));
  });

export const sdgRules: readonly Rule[] = [noSuchTarget];
