// The document as written, in one canonical form: flat lists, long forms, in the order of the results tree. Whatever
// shape a plan was written in (nested or flat, short or long, one file or many, YAML or workbook), its canonical form
// is the same. It works on what was written, not on the checked plan, so that nothing can get lost on the way.

import type { Value } from '../source/located.js';
import { fieldsOf, mapValues, plainPercent, recordsOf, withoutEmpty } from './document-fields.js';
import { canonicalCosts, canonicalFunding } from './document-money.js';
import { canonicalPeriods, ownPeriod, reportKeys } from './document-periods.js';
import { canonicalNode, canonicalTags, flatTree } from './document-tree.js';
import { type Fields, isFields } from './read.js';

/**
 * The canonical form of a document that the schema accepts (schemas/plan.schema.json): `goals`, `objectives`,
 * `activities`, `tasks`, `costs` and `funding` as flat lists, `periods` one a period in time order, percentages and
 * days as numbers, empty lists and maps left out. Amounts, texts, words and the order of records stay as written.
 */
export function canonical(document: Fields): Fields {
  const known = forms.get(document)?.deref();
  if (known !== undefined) return known;
  const form = canonicalOf(document);
  // A canonical document is its own canonical form.
  for (const one of [document, form]) forms.set(one, new WeakRef(form));
  return form;
}

/** Documents do not change: the form of one is kept as long as memory allows, for the next that asks for it. */
const forms = new WeakMap<Fields, WeakRef<Fields>>();

function canonicalOf(document: Fields): Fields {
  const rest = Object.entries(document).filter(([key]) => !reportKeys.has(key));
  const tree = flatTree(document);
  const { plan } = document;
  return withoutEmpty({
    ...Object.fromEntries(rest),
    format: '1',
    plan: isFields(plan) ? canonicalPlan(plan) : plan,
    goals: tree.goals.map(canonicalNode),
    objectives: tree.objectives.map(canonicalNode),
    activities: tree.activities.map(canonicalNode),
    tasks: tree.tasks.map(canonicalNode),
    costs: canonicalCosts(document, tree),
    funding: canonicalFunding(document, tree),
    indicators: recordsOf(document['indicators']).map((i) =>
      i['sdg'] === undefined ? i : { ...i, sdg: canonicalTags(i['sdg']) },
    ),
    periods: canonicalPeriods([...ownPeriod(document), ...recordsOf(document['periods'])]),
  });
}

function canonicalPlan(plan: Fields): Fields {
  const { reporting, thresholds } = plan;
  return fieldsOf({
    ...plan,
    'exploitation-forms': canonicalTerms(plan['exploitation-forms']),
    'victim-groups': canonicalTerms(plan['victim-groups']),
    regions: canonicalTerms(plan['regions']),
    reporting: isFields(reporting) ? fieldsOf({ ...reporting, due: plainDays(reporting['due']) }) : reporting,
    thresholds: isFields(thresholds) ? mapValues(thresholds, plainPercent) : thresholds,
  });
}

const canonicalTerms = (list: Value | undefined): Value | undefined =>
  Array.isArray(list) ? list.map((item: Value) => (typeof item === 'string' ? { id: item } : item)) : list;

/** "15 days" and "day 15" as 15; anything else as it is. */
const plainDays = (due: Value | undefined): Value | undefined =>
  typeof due === 'string' && /^(?:\d+ days|day \d+)$/.test(due) ? Number(due.replace(/\D/g, '')) : due;
