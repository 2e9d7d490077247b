// What building a plan gathers on the way: findings, and the checks that every kind of record needs.

import { type Finding, finding } from '../finding/finding.js';
import { lookAlike, nearest, sameWord } from '../finding/nearest.js';
import type { Path } from '../source/located.js';
import type { Text } from './model-tree.js';
import { type Entry, items, string, strings } from './read.js';
import { inLanguage } from './text.js';

/** Things that have an id, as references look for them. */
export type Known = ReadonlyMap<string, { readonly title?: Text; readonly name?: Text }>;

export interface Reference {
  readonly id: string;
  readonly path: Path;
  /** True where the id is a key of a map. */
  readonly key?: boolean;
  /** The record that refers, its field, and what kind of thing is expected (a choice in the message of NAP204). */
  readonly node: string;
  readonly field: string;
  readonly expected: string;
}

export type Referring = Pick<Reference, 'node' | 'expected'> & { readonly field?: string };

/** Stands for "nothing" in arguments that messages select on. */
export const none = 'none';

/** What has the word as its title or name, in any language. */
function withTitle(word: string, known: Known): string | undefined {
  const textsOf = (text: Text = ''): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
  const found = [...known].find(([, { title, name }]) => textsOf(title ?? name).some((text) => sameWord(text, word)));
  return found?.[0];
}

/** Looking for a near word compares all ids; thousands of unknown ids in a large plan must not take minutes. */
const mostComparisons = 250_000;

export class Gather {
  readonly findings: Finding[] = [];
  /** In which titles are quoted: the plan's first language. */
  readonly #language: string;
  #comparisons = 0;
  readonly #lost = new Set<string>();

  constructor(language: string) {
    this.#language = language;
  }

  add(found: Finding): void {
    this.findings.push(found);
  }

  /** Remembers the id of a node that is left out, for which a finding tells why: references to it are no further findings. */
  lose(id: string): void {
    this.#lost.add(id);
  }

  isLost(id: string): boolean {
    return this.#lost.has(id);
  }

  /** True where the id is known; else a finding with the nearest one. */
  refers({ id, path, key, node, field, expected }: Reference, known: Known): boolean {
    if (known.has(id)) return true;
    if (this.#lost.has(id)) return false;
    const near = this.#nearest(id, known);
    const target = near === undefined ? undefined : known.get(near);
    const title = target?.title ?? target?.name;
    const nearestTitle = title === undefined || title === near ? none : inLanguage(title, this.#language);
    const alike = near !== undefined && lookAlike(id, near) ? 'yes' : 'no';
    const args = { node, field, id, expected, nearest: near ?? none, nearestTitle, alike } as const;
    this.add(finding('NAP204', args, { path, what: key ? 'key' : 'value' }));
    return false;
  }

  #nearest(id: string, known: Known): string | undefined {
    this.#comparisons += known.size;
    if (this.#comparisons > mostComparisons) return undefined;
    return nearest(id, known.keys()) ?? withTitle(id, known);
  }

  /** The id under a key, where it names something known; else a finding. `field` is how messages name the key. */
  referIn(from: Entry, key: string, { node, expected, field = key }: Referring, known: Known): string | undefined {
    const id = string(from, key);
    if (id === undefined || known.has(id)) return id;
    return this.refers({ id, path: from.path.concat(key), node, field, expected }, known) ? id : undefined;
  }

  /** Those ids of a list under a key that are known; the others are findings. */
  allRefer(from: Entry, key: string, { node, expected, field = key }: Referring, known: Known): readonly string[] {
    const ids = strings(from, key);
    if (ids.every((id) => known.has(id))) return ids;
    return items(from, key)
      .filter(({ value: id, path }) => this.refers({ id, path, node, field, expected }, known))
      .map(({ value }) => value);
  }

  /** Puts a record under its id; a second one with the same id is a finding at the id's path and is left out. */
  register<T extends { readonly title?: Text; readonly name?: Text }>(
    into: Map<string, T>,
    kind: string,
    id: string,
    record: T,
    path: Path,
  ): boolean {
    const first = into.get(id);
    if (first === undefined) {
      into.set(id, record);
      return true;
    }
    const title = first.title ?? first.name;
    const args = { kind, id, first: title === undefined ? none : inLanguage(title, this.#language) };
    this.add(finding('NAP221', args, { path }));
    return false;
  }
}
