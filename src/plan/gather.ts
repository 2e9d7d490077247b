// What building a plan gathers on the way: findings, and the checks that every kind of record needs.

import { type Finding, finding } from '../finding/finding.js';
import { nearest } from '../finding/nearest.js';
import type { Path } from '../source/located.js';
import type { Text } from './model.js';
import { inLanguage } from './text.js';

/** Things that have an id, as references look for them. */
export type Known = ReadonlyMap<string, { readonly title?: Text; readonly name?: Text }>;

export interface Reference {
  readonly id: string;
  readonly path: Path;
  /** True where the id is a key of a map. */
  readonly key?: boolean;
  /** The record that refers, its field, and what kind of thing is expected (message key kind.<expected>). */
  readonly node: string;
  readonly field: string;
  readonly expected: string;
}

/** Stands for "nothing" in arguments that messages select on. */
export const none = 'none';

export class Gather {
  readonly findings: Finding[] = [];

  add(found: Finding): void {
    this.findings.push(found);
  }

  /** True where the id is known; else a finding with the nearest one. */
  refers({ id, path, key, node, field, expected }: Reference, known: Known): boolean {
    if (known.has(id)) return true;
    const near = nearest(id, known.keys()) ?? none;
    const target = known.get(near);
    const title = target?.title ?? target?.name;
    const nearestTitle = title === undefined ? none : inLanguage(title, 'en');
    this.add(
      finding(
        'NAP204',
        { node, field, id, expected, nearest: near, nearestTitle },
        { path, what: key ? 'key' : 'value' },
      ),
    );
    return false;
  }

  /** Those of a list of ids that are known; the others are findings. */
  allRefer(ids: readonly string[], reference: Omit<Reference, 'id'>, known: Known): readonly string[] {
    return ids.filter((id, i) => this.refers({ ...reference, id, path: [...reference.path, i] }, known));
  }

  /** Puts a record under its id; a second one with the same id is a finding and is left out. */
  register<T extends object>(
    into: Map<string, T>,
    kind: string,
    id: string,
    record: T,
    path: Path,
    firstTitle: (first: T) => string,
  ): boolean {
    const first = into.get(id);
    if (first !== undefined) {
      this.add(finding('NAP221', { kind, id, first: firstTitle(first) }, { path: [...path, 'id'] }));
      return false;
    }
    into.set(id, record);
    return true;
  }
}
