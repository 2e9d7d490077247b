// The section "activities" of a form: activities and tasks that the institution leads or co-leads and of which news are wanted.

import { rowKey } from '../finding/row-key.js';
import type { Progress } from '../plan/model-periods.js';
import type { Milestone, Node } from '../plan/model-tree.js';
import { awaited } from '../plan/owing.js';
import { lastReports } from '../plan/told.js';
import { leadOf } from '../plan/tree.js';
import { type Asking, asked, cellsOf, last, reportedNodes, sectionOf, statusWords, told, words } from './asking.js';
import type { FormField, FormRow, FormSection } from './form.js';

/** Asked of every activity, in the order in which one would tell it. */
const always = [
  'status',
  'percent',
  'evidence',
  'started',
  'finished',
  'obstacle.kind',
  'obstacle.text',
  'action',
  'lesson',
  'next',
  'reason',
];

export function activitiesSection(asking: Asking): FormSection {
  const before = lastReports(asking.last === undefined ? [] : [asking.last]);
  const rows = reportedNodes(asking.plan)
    .filter((node) => isResponsible(node, asking.institution))
    .filter(awaited(asking.plan, asking.period))
    .map((node) => activityRow(node, before.get(node.id), asking));
  return sectionOf('activities', fieldsOf(asking), rows);
}

const isResponsible = (node: Node, institution: string): boolean =>
  leadOf(node) === institution || node.coLeads.includes(institution);

const fieldsOf = ({ say, ...rest }: Asking): readonly FormField[] => [
  told('plan.id', 'id'),
  told('plan.title'),
  told('plan.role'),
  told('plan.start', 'day'),
  told('plan.end', 'day'),
  told('plan.milestone'),
  last('last.status', 'status'),
  last('last.percent', 'percent'),
  last('last.next'),
  last('last.obstacle'),
  asked('status', 'status', statusWords({ say, ...rest })),
  asked('percent', 'percent'),
  asked('milestones', 'years'),
  asked('evidence'),
  asked('started', 'day'),
  asked('finished', 'day'),
  asked('obstacle.kind', 'choice', [
    { value: 'internal', word: say('form.obstacle.internal') },
    { value: 'external', word: say('form.obstacle.external') },
  ]),
  asked('obstacle.text'),
  asked('action'),
  asked('lesson'),
  asked('next'),
  asked('reason'),
];

function activityRow(node: Node, before: Progress | undefined, asking: Asking): FormRow {
  const { plan, say, format, institution } = asking;
  const milestones = openMilestones(node, asking);
  const { start, end } = node;
  return {
    key: rowKey('progress', node.id),
    cells: cellsOf({
      'plan.id': node.id,
      'plan.title': words(asking, node.title),
      'plan.role': say(leadOf(node) === institution ? 'form.role.lead' : 'form.role.co-lead'),
      'plan.start': start === undefined || start === plan.start ? undefined : format.shortDay(start),
      'plan.end': end && format.shortDay(end),
      'plan.milestone': milestones
        .map((m) => say('form.milestone', { title: words(asking, m.title), due: format.shortDay(m.due) }))
        .join('; '),
      ...(before === undefined ? {} : lastCells(before, asking)),
    }),
    asks: milestones.length > 0 ? [...always, 'milestones'] : always,
    mandatory: ['status'],
  };
}

function lastCells(before: Progress, asking: Asking): FormRow['cells'] {
  const { format, say } = asking;
  return cellsOf({
    'last.status': say(`status.${before.status}`),
    'last.percent': before.done === undefined ? undefined : format.percent(before.done),
    'last.next': before.next && words(asking, before.next),
    'last.obstacle': before.obstacle && words(asking, before.obstacle.text),
  });
}

/** Milestones up to the period's year that no report says were reached. */
function openMilestones(node: Node, { plan, period }: Asking): readonly Milestone[] {
  const milestones = node.activity?.milestones.filter(({ year }) => year <= period.year) ?? [];
  if (milestones.length === 0) return [];
  const before = plan.periods.filter((report) => report.period.end < period.start);
  const reached = new Set(
    before.flatMap(({ progress }) => progress.filter((p) => p.node.id === node.id).flatMap((p) => p.milestones)),
  );
  return milestones.filter(({ year }) => !reached.has(year));
}
