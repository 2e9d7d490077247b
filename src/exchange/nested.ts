// The canonical document in the form that is pleasant to read and to write: goals hold their objectives, these their
// activities and so on; costs stand by year in their short forms, earmarked funding stands where it is spent.

import { fieldsOf, recordsOf } from '../plan/document-fields.js';
import type { Fields } from '../plan/read.js';
import type { Value } from '../source/located.js';

/** Records by the id that they name under a field. Each is handed out once, so that none can stand twice. */
interface Waiting {
  /** What names this id, without the field that names it; undefined where nothing does or somebody took it. */
  peek(id: Value | undefined): readonly Fields[] | undefined;
  take(id: Value | undefined): readonly Fields[] | undefined;
  /** Those that nobody took, as they were. */
  rest(): readonly Fields[];
}

function waiting(list: Value | undefined, field: string): Waiting {
  const records = recordsOf(list);
  const groups = new Map<Value | undefined, Fields[]>();
  for (const record of records) {
    const group = groups.get(record[field]);
    if (group === undefined) groups.set(record[field], [record]);
    else group.push(record);
  }
  const peek = (id: Value | undefined): readonly Fields[] | undefined =>
    groups.get(id)?.map(({ [field]: _named, ...rest }) => rest);
  return {
    peek,
    take: (id) => {
      const found = peek(id);
      groups.delete(id);
      return found;
    },
    rest: () => records.filter((record) => groups.has(record[field])),
  };
}

/** The nested form of a canonical document (see plan/document.ts); its canonical form is that document again. */
export function nested(document: Fields): Fields {
  const costs = waiting(document['costs'], 'on');
  const funding = waiting(document['funding'], 'on');
  const tasks = waiting(document['tasks'], 'activity');
  const activities = waiting(document['activities'], 'objective');
  const objectives = waiting(document['objectives'], 'goal');
  const task = (node: Fields): Fields => ({
    ...node,
    ...fieldsOf({ costs: takeCosts(node, costs), funding: funding.take(node['id']) }),
  });
  const activity = (node: Fields): Fields => ({
    ...task(node),
    ...fieldsOf({ tasks: tasks.take(node['id'])?.map(task) }),
  });
  const upper = (node: Fields): Fields => ({
    ...node,
    ...fieldsOf({ costs: takeCosts(node, costs), activities: activities.take(node['id'])?.map(activity) }),
  });
  const goal = (node: Fields): Fields => {
    const own = objectives.take(node['id'])?.map(upper);
    const { activities: direct, ...rest } = upper(node);
    return { ...rest, ...fieldsOf({ objectives: own, activities: direct }) };
  };
  const goals = recordsOf(document['goals']).map(goal);
  const unplaced = {
    objectives: objectives.rest().map(upper),
    activities: activities.rest().map(activity),
    tasks: tasks.rest().map(task),
  };
  const flat = { goals, ...unplaced, costs: costs.rest(), funding: funding.rest() };
  return Object.fromEntries(
    Object.entries({ ...document, ...flat }).filter(([, list]) => !Array.isArray(list) || list.length > 0),
  );
}

/** Cost lines that have no nested form stay where they are. */
function takeCosts(node: Fields, costs: Waiting): Value | undefined {
  const lines = costs.peek(node['id']);
  const short = lines && shortCosts(lines);
  if (short !== undefined) costs.take(node['id']);
  return short;
}

/** Cost lines of one node in their short form; undefined where they have none (amounts without a year). */
function shortCosts(lines: readonly Fields[]): Value | undefined {
  const [first = {}] = lines;
  if (lines.some((line) => line['year'] === undefined)) return lines.length === 1 ? allYears(first) : undefined;
  const years = new Map<string, Value[]>();
  for (const { year, ...line } of lines) years.set(String(year), [...(years.get(String(year)) ?? []), shortLine(line)]);
  return Object.fromEntries([...years].map(([year, entries]) => [year, oneOrList(entries)]));
}

function allYears(line: Fields): Value | undefined {
  const keys = Object.keys(line).filter((key) => key !== 'note' || line['in-line'] === undefined);
  if (keys.length !== 1) return undefined;
  return 'in-line' in line ? line : line['state'];
}

function shortLine(line: Fields): Value {
  const [key, ...more] = Object.keys(line);
  return more.length === 0 && (key === 'amount' || key === 'state') ? (line[key] ?? null) : line;
}

function oneOrList(entries: readonly Value[]): Value {
  const [only] = entries;
  return entries.length === 1 && only !== undefined ? only : entries;
}
