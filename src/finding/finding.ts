// A finding is a code, typed arguments and a place. All prose stands in the message catalogues.

import type { Path, Place } from '../source/located.js';
import type { Code, FindingArgs } from './codes.js';

/** Where a finding points: into the document (resolved late), or directly into a file (reading errors). */
export type At = { readonly path: Path; readonly what?: 'key' | 'value' } | { readonly place: Place };

export interface Finding<C extends Code = Code> {
  readonly code: C;
  readonly args: FindingArgs[C];
  readonly at: At;
  /** A second place, where two contradict each other. */
  readonly also?: At;
}

/** Builds a finding; the arguments are checked against the code's entry. */
export function finding<C extends Code>(code: C, args: FindingArgs[C], at: At, also?: At): Finding<C> {
  return also === undefined ? { code, args, at } : { code, args, at, also };
}
