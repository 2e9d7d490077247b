// Records of sheets put where they belong in the document: into lists, into the records of other sheets, into reports.

import { append, type Building, type Filled, headerAt, topList } from './sheet-lists.js';
import { placeFacts, placeListed, placeReported } from './sheet-reports.js';
import { placeWithin } from './sheet-within.js';

/** Puts the records of a sheet where they belong. Sheets come in the order of the table: owners before what they own. */
export function placeRecords(building: Building, filled: Filled): void {
  const { target } = filled.sheet;
  building.records.set(filled.sheet.id, [...(building.records.get(filled.sheet.id) ?? []), ...filled.records]);
  if (target.kind === 'within') placeWithin(building, filled, target);
  else if (target.kind === 'period') placeReported(building, filled, target);
  else if (target.kind === 'reported') placeListed(building, filled, target.list);
  else if (target.kind === 'report') placeFacts(building, filled);
  else if (target.kind === 'list' && filled.records.length > 0) {
    const listed = topList(building, target.list, filled.source, headerAt(filled));
    for (const record of filled.records) append(listed, record.fields, record);
  }
}
