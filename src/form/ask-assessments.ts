// The section "assessments" of a form: what those whom the plan names say of activities that others lead.

import { rowKey } from '../finding/row-key.js';
import type { Node } from '../plan/model-tree.js';
import { isUnderWay } from '../plan/owing.js';
import { leadOf } from '../plan/tree.js';
import { type Asking, asked, cellsOf, institutionName, last, sectionOf, statusWords, told, words } from './asking.js';
import type { FormRow, FormSection } from './form.js';

export function assessmentsSection(asking: Asking): FormSection {
  const { plan, period, institution } = asking;
  const assesses = plan.reporting?.assessedBy.includes(institution) === true;
  const others = plan.activities.filter(
    (node) => isUnderWay(node, period) && leadOf(node) !== institution && !node.coLeads.includes(institution),
  );
  const fields = [
    told('plan.id', 'id'),
    told('plan.title'),
    told('plan.lead'),
    told('plan.end', 'day'),
    last('last.status', 'status'),
    last('last.assessed', 'status'),
    last('last.text'),
    asked('status', 'status', statusWords(asking)),
    asked('text'),
  ];
  return sectionOf('assessments', fields, assesses ? others.map((node) => assessmentRow(node, asking)) : []);
}

function assessmentRow(node: Node, asking: Asking): FormRow {
  const { say, format } = asking;
  const lead = leadOf(node);
  const before = asking.last?.progress.filter((p) => p.node.id === node.id).at(-1);
  const own = asking.last?.assessments.find((a) => a.node.id === node.id && a.by === asking.institution);
  return {
    key: rowKey('assessment', node.id),
    cells: cellsOf({
      'plan.id': node.id,
      'plan.title': words(asking, node.title),
      'plan.lead': lead && institutionName(asking, lead),
      'plan.end': node.end && format.shortDay(node.end),
      'last.status': before && say(`status.${before.status}`),
      'last.assessed': own?.status && say(`status.${own.status}`),
      'last.text': own?.text && words(asking, own.text),
    }),
    asks: ['status', 'text'],
    // Nobody sees everything that others do.
    mandatory: [],
  };
}
