// Codes of findings about ids, references, dates and amounts of the plan (NAP204, NAP220-259).

import type { CodeTable } from './entry.js';

export interface ReferenceArgs {
  /** An id that nothing has. `expected` is the kind of thing it should name; `nearest` is '' where nothing is near. */
  readonly NAP204: {
    node: string;
    field: string;
    id: string;
    expected: string;
    nearest: string;
    nearestTitle: string;
    /** Whether the two look the same. */
    alike: 'yes' | 'no';
  };
  readonly NAP221: { kind: string; id: string; first: string };
  readonly NAP222: { node: string; start: string; end: string };
  readonly NAP223: { node: string; field: string; date: string; start: string; end: string };
  readonly NAP224: { node: string; amount: string; currency: string };
  readonly NAP225: { node: string; currency: string; year: string };
  readonly NAP226: { node: string; kind: string; field: string };
  readonly NAP227: { period: string; every: string };
  readonly NAP228: { node: string; period: string };
  readonly NAP229: { node: string; word: string; nearest: string };
  readonly NAP230: { indicator: string; dimension: string; declared: string };
  readonly NAP231: { node: string; line: string };
  readonly NAP232: { node: string; amount: string };
  readonly NAP235: { node: string };
  readonly NAP233: Record<never, never>;
  readonly NAP236: { keys: string };
  readonly NAP234: { node: string; state: string };
}

export const referenceCodes: CodeTable<ReferenceArgs> = {
  NAP204: { level: 'error', family: 'schema' },
  NAP221: { level: 'error', family: 'schema' },
  NAP222: { level: 'error', family: 'structure' },
  NAP223: { level: 'warning', family: 'structure', restsOn: 'dates' },
  NAP224: { level: 'error', family: 'money', restsOn: 'currency' },
  NAP225: { level: 'error', family: 'money', restsOn: 'currency' },
  NAP226: { level: 'error', family: 'structure' },
  NAP227: { level: 'error', family: 'reporting' },
  NAP228: { level: 'error', family: 'reporting' },
  NAP229: { level: 'error', family: 'reporting' },
  NAP230: { level: 'warning', family: 'indicators' },
  NAP231: { level: 'error', family: 'money' },
  NAP232: { level: 'error', family: 'money', restsOn: 'currency' },
  NAP235: { level: 'error', family: 'money' },
  NAP233: { level: 'error', family: 'schema' },
  NAP236: { level: 'note', family: 'schema' },
  NAP234: { level: 'error', family: 'money' },
};
