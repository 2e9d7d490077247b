// What a row of a foreign table says of its node beside costs: days, institutions, regions, remarks.

import { finding } from '../finding/finding.js';
import { dayIn } from './days.js';
import type { DraftNode, DraftPlan } from './draft.js';
import { folded, plainText } from './fold.js';
import { isAssumed } from './head.js';
import { namesIn } from './names.js';
import type { Row } from './row-kinds.js';
import { columnsAs, placeIn, type Reading, textIn, textsIn } from './row-reading.js';
import { cellText } from './values.js';
import { continuousWords } from './words.js';

/** A day of the row, kept in words where it is none. */
export function daysIn(reading: Reading, row: Row, node: DraftNode): void {
  for (const side of ['start', 'end'] as const)
    for (const [column, { head }] of columnsAs(reading.map, side)) {
      const cell = row.get(column);
      if (cell === undefined) continue;
      const found = dayIn(cell, side);
      if (found === undefined && continuousWords.has(folded(cellText(cell)))) node.continuous = true;
      else if (found === undefined) {
        node.notes.add(`${head}: ${plainText(cellText(cell))}`);
        reading.taking.findings.push(
          finding('NAP956', { value: cellText(cell), column: head }, placeIn(reading, cell)),
        );
      } else if (side === 'start') node.start = node.start === undefined || found < node.start ? found : node.start;
      else node.end = node.end === undefined || found > node.end ? found : node.end;
    }
}

/** Adds what the row says; what several rows say of one node stands there once. */
export function wordsIn(reading: Reading, row: Row, node: DraftNode, plan: DraftPlan): void {
  const add = (set: Set<string>, text: string): void => {
    if (text !== '') set.add(text);
  };
  const leads = namesIn(textIn(reading, row, 'lead'));
  const full = plainText(textIn(reading, row, 'lead-name'));
  const named = leads.length === 0 && full !== '' ? [full] : leads;
  for (const name of named) add(node.lead, name);
  for (const name of namesIn(textIn(reading, row, 'partners'))) if (!node.lead.has(name)) add(node.partners, name);
  for (const name of [...named, ...node.partners])
    if (!plan.institutions.has(name)) plan.institutions.set(name, named.length === 1 && full !== '' ? full : name);
  for (const name of namesIn(textIn(reading, row, 'region'))) {
    add(node.regions, name);
    plan.regions.add(name);
  }
  add(node.descriptions, textIn(reading, row, 'description'));
  for (const target of ['note', 'status'] as const)
    for (const { head, text } of textsIn(reading, row, target))
      add(node.notes, target === 'note' && !isAssumed(head) ? text : `${head}: ${plainText(text)}`);
}
