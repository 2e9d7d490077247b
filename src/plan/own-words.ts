// The plan's own words: for napkit's terms (a pillar is an "area" here), and for the parts of a disaggregation.

import type { MessageKey, Say } from '../text/say.js';
import type { Plan } from './model.js';
import type { Term, Text } from './model-tree.js';
import { inLanguage } from './text.js';

/** Labels that a plan may have its own words for: `terms` of the schema names them by what stands after the dot. */
const label =
  /^(?:term|cut|level|dimension|status)\.(?:pillar|goal|objective|activity|lead|source|institution|indicator|period|criterion|recommendation|output|outcome|impact|sex|age|exploitation|region|group|nationality|not_started|in_progress|completed|partially_completed|continuous|suspended|cancelled|not_reported|not_begun|delayed)$/;

function ownWord(id: string, { terms }: Plan, language: string): string | undefined {
  const own: Text | undefined = Object.hasOwn(terms, id) ? terms[id] : undefined;
  return own === undefined ? undefined : inLanguage(own, language);
}

/** The same words, but the plan's own for the labels that it names otherwise. */
export function inOwnWords(say: Say, plan: Plan): Say {
  const own: typeof say = Object.assign(
    (key: MessageKey, args?: Parameters<Say>[1]): string => {
      const id = label.test(key) ? key.slice(key.indexOf('.') + 1) : undefined;
      return (id === undefined ? undefined : ownWord(id, plan, say.language)) ?? say(key, args);
    },
    { language: say.language, direction: say.direction },
  );
  return Object.keys(plan.terms).length === 0 ? say : own;
}

/**
 * A term as sentences select it: its id where napkit has the word and its grammar, else the plan's own word, which they
 * take as it is.
 */
export const selected = (id: string, plan: Plan, say: Say): string => ownWord(id, plan, say.language) ?? id;

const exploitation = ['exploitation', 'exploitation-form', 'exploitation-forms', 'form'];
const groups = ['group', 'groups', 'victim-group', 'victim-groups'];
const regions = ['region', 'regions'];

/** The plan's own list of a disaggregation's parts. */
export function partsOf(dimension: string, plan: Plan): readonly Term[] | undefined {
  const name = dimension.toLowerCase();
  const list = exploitation.includes(name)
    ? plan.exploitationForms
    : groups.includes(name)
      ? plan.victimGroups
      : regions.includes(name)
        ? plan.regions
        : [];
  return list.length === 0 ? undefined : list;
}

/** Title of a part: of the plan's list, else of a victim group with this id ("women" by sex), else the part as written. */
export function partWord(dimension: string, part: string, plan: Plan, language: string): string {
  const lists = [...(partsOf(dimension, plan) ?? []), ...plan.victimGroups];
  const title = lists.find(({ id }) => id === part)?.title;
  return title === undefined ? part : inLanguage(title, language);
}
