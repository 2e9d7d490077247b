// The form that an institution is asked to fill in for a period.

import type { Plan } from '../plan/model.js';
import type { Period } from '../plan/model-periods.js';
import type { Say } from '../text/say.js';
import { activitiesSection } from './ask-activities.js';
import { assessmentsSection } from './ask-assessments.js';
import { indicatorsSection } from './ask-indicators.js';
import { moneySection } from './ask-money.js';
import { type Asking, askingOf } from './asking.js';
import type { Form, FormSection } from './form.js';

export interface FormContext {
  /** First 12 digits of the plan's hash. */
  readonly snapshot: string;
  /** SHA-256 in hex. */
  sha256(text: string): string;
}

const sections: readonly ((asking: Asking) => FormSection)[] = [
  activitiesSection,
  moneySection,
  indicatorsSection,
  assessmentsSection,
];

/**
 * The form in the language of `say`. Sections without rows are left out; an institution that owes nothing gets a form
 * without sections. Equal plans give equal forms.
 */
export function formOf(plan: Plan, period: Period, institution: string, say: Say, context: FormContext): Form {
  const asking = askingOf(plan, period, institution, say);
  const filled = sections.map((section) => section(asking)).filter(({ rows }) => rows.length > 0);
  return {
    key: {
      plan: plan.id,
      snapshot: context.snapshot,
      period: period.id,
      institution,
      form: context.sha256(JSON.stringify(filled)).slice(0, 12),
      language: say.language,
    },
    ...(period.due === undefined ? {} : { due: period.due }),
    sections: filled,
  };
}
