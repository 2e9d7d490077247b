// Progress of activities and tasks as one file reports it.

import { finding } from '../finding/finding.js';
import { nearest } from '../finding/nearest.js';
import { saysNothing } from '../source/sheet-number.js';
import type { Status } from '../source/status.js';
import type { MoneyContext } from './build-amounts.js';
import { none } from './gather.js';
import type { Progress } from './model-periods.js';
import type { Node } from './model-tree.js';
import { dayIn, type Entry, entry, oneOf, percent, present, string, text } from './read.js';

/** What is reported of one node; undefined without a status that the plan knows. */
export function progressFrom(item: Entry, node: Node, context: MoneyContext): Progress | undefined {
  const status = statusIn(item, node.id, context);
  const by = context.gather.referIn(item, 'by', { node: node.id, expected: 'institution' }, context.institutions);
  if (status === undefined) return undefined;
  return present({
    path: item.path,
    node,
    status,
    statusWord: string(item, 'status') ?? status,
    done: percent(item, 'percent'),
    evidence: proofIn(item),
    started: dayIn(item, 'started'),
    finished: dayIn(item, 'finished'),
    obstacle: obstacleIn(item),
    action: text(item, 'action'),
    lesson: text(item, 'lesson'),
    next: text(item, 'next'),
    reason: text(item, 'reason'),
    milestones: yearsIn(item),
    by,
  });
}

/** The status that a word stands for: napkit's own or the plan's, however its letters are capitalised. */
export function statusIn(item: Entry, node: string, { head, gather }: MoneyContext): Status | undefined {
  const word = string(item, 'status');
  if (word === undefined) return undefined;
  const status = head.statusWords.get(word.toLowerCase());
  if (status !== undefined) return status;
  const near = nearest(word, head.statusWords.keys()) ?? none;
  gather.add(finding('NAP229', { node, word, nearest: near }, { path: item.path.concat('status') }));
  return undefined;
}

/** What names nothing proves nothing: "n/a" is no evidence. */
function proofIn(item: Entry): Progress['evidence'] | undefined {
  const words = text(item, 'evidence');
  if (words === undefined) return undefined;
  const inLanguages = typeof words === 'string' ? [words] : Object.values(words);
  return inLanguages.some((one) => one.trim() !== '' && !saysNothing(one)) ? words : undefined;
}

function obstacleIn(item: Entry): Progress['obstacle'] | undefined {
  const obstacle = entry(item, 'obstacle');
  const words = obstacle && text(obstacle, 'text');
  if (obstacle === undefined || words === undefined) return undefined;
  return present({ kind: oneOf(obstacle, 'kind', ['internal', 'external']), text: words });
}

function yearsIn({ fields }: Entry): readonly number[] {
  const years = fields['milestones'];
  return Array.isArray(years) ? years.filter((year): year is number => typeof year === 'number') : [];
}
