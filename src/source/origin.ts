// Where the entries of a container of a text file stand: offsets only, gathered while the values are built.

import type { Origin, Source, Spot } from './located.js';

/** Lists hold two numbers an item (start, end), maps three numbers an entry (key, start, end). */
export class TextOrigin implements Origin {
  readonly source: Source;
  readonly at: number;
  readonly #keys: readonly string[] | undefined;
  readonly #marks: readonly number[];
  #index: ReadonlyMap<string, number> | undefined;

  constructor(source: Source, at: number, marks: readonly number[], keys?: readonly string[]) {
    this.source = source;
    this.at = at;
    this.#marks = marks;
    this.#keys = keys;
  }

  entry(key: string | number): Spot | undefined {
    return this.#keys === undefined ? this.#item(Number(key)) : this.#pair(this.#keys, String(key));
  }

  #item(index: number): Spot | undefined {
    const value = this.#marks[2 * index];
    return value === undefined ? undefined : { key: value, value, end: this.#marks[2 * index + 1] ?? value };
  }

  #pair(keys: readonly string[], key: string): Spot | undefined {
    const i = keys.length > 16 ? this.#indexed(keys).get(key) : keys.indexOf(key);
    if (i === undefined || i < 0) return undefined;
    const at = this.#marks[3 * i] ?? 0;
    const value = this.#marks[3 * i + 1] ?? at;
    return { key: at, value, end: this.#marks[3 * i + 2] ?? value };
  }

  #indexed(keys: readonly string[]): ReadonlyMap<string, number> {
    this.#index ??= new Map(keys.map((key, i) => [key, i]));
    return this.#index;
  }
}
