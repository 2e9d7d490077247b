// Which findings of the checks limit what a report shows, by what they do to it. The effect is told in words: limit.<code>.

import type { Code, FindingArgs } from '../../finding/codes.js';
import type { ReportKind } from '../model.js';

export const effects = ['need', 'money', 'sources', 'indicators', 'progress', 'learning'] as const;
export type Effect = (typeof effects)[number];

interface Limit<C extends Code> {
  readonly effect: Effect;
  readonly kinds: readonly ReportKind[];
  /** What is concerned: its name, and in brackets what tells it apart. */
  readonly names: readonly (keyof FindingArgs[C])[];
  /** What several names are told under. */
  readonly of?: readonly (keyof FindingArgs[C])[];
  /** What an id, or a list of them, names: a source or an institution is told by its own name. */
  readonly ids?: 'source' | 'institution';
}

const all = ['monitoring', 'review', 'evaluation', 'funding'] as const;
const dependence = ['review', 'evaluation', 'funding'] as const;
const rates = ['monitoring', 'review', 'evaluation'] as const;
const meeting = ['monitoring', 'review'] as const;
const values = ['monitoring', 'evaluation'] as const;

/**
 * In the order in which they are told. What a report shows in a section of its own limits nothing and is not among them;
 * nor is what a figure knows exactly (limit-figures.ts).
 */
export const limits = {
  NAP503: { effect: 'need', kinds: all, names: ['id'] },
  NAP504: { effect: 'need', kinds: all, names: ['id'] },
  NAP512: { effect: 'need', kinds: all, names: ['id'] },
  NAP515: { effect: 'need', kinds: all, names: ['id'] },

  NAP501: { effect: 'money', kinds: all, names: ['cut'] },
  NAP519: { effect: 'money', kinds: all, names: ['id', 'year'] },
  NAP522: { effect: 'money', kinds: all, names: ['id', 'year'] },
  NAP508: { effect: 'money', kinds: all, names: ['id', 'source', 'year'] },
  NAP509: { effect: 'money', kinds: all, names: ['id', 'source', 'year'] },
  NAP513: { effect: 'money', kinds: all, names: ['id', 'source', 'year'] },
  NAP514: { effect: 'money', kinds: all, names: ['id', 'source', 'year'] },
  NAP520: { effect: 'money', kinds: all, names: ['id', 'source', 'year'] },
  NAP510: { effect: 'money', kinds: all, names: ['id', 'year'] },
  NAP517: { effect: 'money', kinds: all, names: ['id'] },

  NAP505: { effect: 'sources', kinds: dependence, names: ['id'], ids: 'source' },
  NAP506: { effect: 'sources', kinds: dependence, names: ['id'], of: ['source', 'ends'] },
  NAP507: { effect: 'sources', kinds: dependence, names: ['id'], of: ['source', 'ends'] },
  NAP518: { effect: 'sources', kinds: dependence, names: ['id', 'source'] },

  NAP401: { effect: 'indicators', kinds: values, names: ['id'] },
  NAP402: { effect: 'indicators', kinds: values, names: ['id'] },
  NAP403: { effect: 'indicators', kinds: values, names: ['id'] },
  NAP407: { effect: 'indicators', kinds: values, names: ['id'] },
  NAP408: { effect: 'indicators', kinds: values, names: ['id'] },
  NAP409: { effect: 'indicators', kinds: values, names: ['id'] },
  NAP410: { effect: 'indicators', kinds: values, names: ['id'] },
  NAP413: { effect: 'indicators', kinds: values, names: ['id'] },
  NAP604: { effect: 'indicators', kinds: values, names: ['id', 'period'] },
  NAP605: { effect: 'indicators', kinds: values, names: ['id'] },
  NAP606: { effect: 'indicators', kinds: values, names: ['id'] },
  NAP809: { effect: 'indicators', kinds: values, names: ['id'] },

  NAP301: { effect: 'progress', kinds: meeting, names: ['id'] },
  NAP302: { effect: 'progress', kinds: meeting, names: ['id'] },
  NAP303: { effect: 'progress', kinds: rates, names: ['id'] },
  NAP304: { effect: 'progress', kinds: rates, names: ['id'] },
  NAP310: { effect: 'progress', kinds: rates, names: ['adopted'] },
  NAP603: { effect: 'progress', kinds: rates, names: ['list'], of: ['period'], ids: 'institution' },
  NAP612: { effect: 'progress', kinds: meeting, names: ['id'], ids: 'institution' },
  NAP602: { effect: 'progress', kinds: meeting, names: ['id'] },
  NAP607: { effect: 'progress', kinds: meeting, names: ['id'] },
  NAP608: { effect: 'progress', kinds: meeting, names: ['id', 'period'] },
  NAP609: { effect: 'progress', kinds: meeting, names: ['id'] },
  NAP610: { effect: 'progress', kinds: meeting, names: ['id'] },
  NAP614: { effect: 'progress', kinds: meeting, names: [] },
  NAP810: { effect: 'progress', kinds: values, names: ['id'] },

  NAP801: { effect: 'learning', kinds: ['review'], names: ['last'] },
  NAP802: { effect: 'learning', kinds: ['review'], names: ['id'] },
  NAP806: { effect: 'learning', kinds: ['evaluation'], names: ['id'] },
} as const satisfies { readonly [C in Code]?: Limit<C> };

export type LimitCode = keyof typeof limits;

/** The same to look up: names of arguments as texts. */
export interface AnyLimit {
  readonly effect: Effect;
  readonly kinds: readonly ReportKind[];
  readonly names: readonly string[];
  readonly of?: readonly string[];
  readonly ids?: 'source' | 'institution';
}
export const limitOf = (code: LimitCode): AnyLimit => limits[code];
export const isLimit = (code: Code): code is LimitCode => Object.hasOwn(limits, code);
