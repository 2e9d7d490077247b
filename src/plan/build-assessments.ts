// Civil society's view of activities as a file reports it: a list of its own, or beside what the institution reports.

import type { Path } from '../source/located.js';
import { asNode } from './build-amounts.js';
import { statusIn } from './build-progress.js';
import { type Growing, isFirst, type PeriodContext } from './build-report.js';
import type { Assessment } from './model-periods.js';
import { type Entry, entries, isFields, type Keyed, keyed, present, string, text } from './read.js';

interface Written {
  readonly on: string;
  /** Where the id of the activity stands; absent where the progress beside it was told of already. */
  readonly named?: Path;
  readonly view: Entry;
}

/** Of two views of one institution on one activity the first counts, and the second is a finding. */
export function assessmentsIn(item: Entry, report: Growing, context: PeriodContext): readonly Assessment[] {
  return [...besideProgress(item), ...listed(item)].flatMap((written) => {
    const assessment = assessmentFrom(written, report, context);
    return assessment === undefined ? [] : [assessment];
  });
}

const besideProgress = (item: Entry): readonly Written[] => keyed(item, 'progress').flatMap(beside);

function beside({ key, value, path }: Keyed): readonly Written[] {
  const fields = isFields(value) ? value['civil-society'] : undefined;
  return isFields(fields) ? [{ on: key, view: { fields, path: path.concat('civil-society') } }] : [];
}

const listed = (item: Entry): readonly Written[] =>
  entries(item, 'assessments').flatMap((view) => {
    const on = string(view, 'on');
    return on === undefined ? [] : [{ on, named: view.path.concat('on'), view }];
  });

function assessmentFrom({ on, named, view }: Written, report: Growing, context: PeriodContext): Assessment | undefined {
  const { gather, tree, institutions } = context;
  const reference = { id: on, node: report.period.id, field: 'assessments', expected: 'work' };
  const known = named === undefined || gather.refers({ ...reference, path: named }, tree.work);
  const node = known ? tree.work.get(on) : undefined;
  const field = named === undefined ? 'civil-society.by' : 'by';
  const by = gather.referIn(view, 'by', { node: on, field, expected: 'institution' }, institutions);
  if (node === undefined) return undefined;
  const told = { key: `${on} ${by ?? ''}`.trim(), path: view.path };
  if (by !== undefined && !isFirst('assessments', told, report, context, 'value')) return undefined;
  const status = statusIn(view, on, context);
  const statusWord = status === undefined ? undefined : string(view, 'status');
  return present({ path: view.path, node: asNode(node), by, status, statusWord, text: text(view, 'text') });
}
