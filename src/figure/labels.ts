// Names of the keys of a cut, in the reader's language.

import type { Plan } from '../plan/model.js';
import type { Text } from '../plan/model-tree.js';
import { selected } from '../plan/own-words.js';
import { inLanguage } from '../plan/text.js';
import type { Say } from '../text/say.js';
import type { CutName } from './figure.js';

const defaultPillars = ['prevention', 'protection', 'prosecution', 'framework'] as const;

/** Title of a pillar: the plan's own, else napkit's word for a default pillar, else its id. */
function pillarTitle(id: string, plan: Plan, say: Say): string {
  const own = plan.pillars.find((p) => p.id === id)?.title;
  if (own !== undefined) return inLanguage(own, say.language);
  const known = defaultPillars.find((p) => p === id);
  return known === undefined ? id : say(`pillar.${known}`);
}

/** The title of a cut's key; of '', what belongs to none. */
export function cutLabel(cut: CutName, key: string, plan: Plan, say: Say): string {
  if (key === '') return say(`figure.none.${cut}`, { word: selected(cut, plan, say) });
  if (cut === 'year') return key;
  if (cut === 'pillar') return pillarTitle(key, plan, say);
  const text: Text | undefined =
    cut === 'lead'
      ? plan.institutions.get(key)?.name
      : cut === 'source'
        ? plan.sources.get(key)?.name
        : plan.node.get(key)?.title;
  return text === undefined ? key : inLanguage(text, say.language);
}
