// Where the entries of a container of a text file stand: offsets only, gathered while the values are built.

import type { Origin, Source, Spot } from './located.js';

/** The marks of all containers of a text behind each other, outside of the memory that V8 looks through again and again. */
export class Marks {
  readonly source: Source;
  #all = new Int32Array(256);
  #used = 0;

  constructor(source: Source) {
    this.source = source;
  }

  /** Keeps the numbers of a list from one on, and gives the place where they stand. */
  keep(list: readonly number[], from: number): number {
    const start = this.#used;
    this.#used += list.length - from;
    if (this.#used > this.#all.length) {
      const larger = new Int32Array(Math.max(this.#used, 2 * this.#all.length));
      larger.set(this.#all);
      this.#all = larger;
    }
    for (let i = from; i < list.length; i += 1) this.#all[start + i - from] = list[i] ?? 0;
    return start;
  }

  at(place: number): number {
    return this.#all[place] ?? 0;
  }
}

type Container = { readonly [key: string]: unknown } | readonly unknown[];

/** Lists have two marks an item (start, end), maps three an entry (key, start, end). */
export class TextOrigin implements Origin {
  readonly at: number;
  readonly #marks: Marks;
  readonly #start: number;
  readonly #value: Container;
  /** In the order of the text; undefined where it is that of the value. */
  readonly #keys: readonly string[] | undefined;
  #index: ReadonlyMap<string, number> | undefined;

  /** `start` is the place of its first mark. */
  constructor(marks: Marks, at: number, start: number, value: Container, keys?: readonly string[]) {
    this.at = at;
    this.#marks = marks;
    this.#start = start;
    this.#value = value;
    this.#keys = keys;
  }

  get source(): Source {
    return this.#marks.source;
  }

  entry(key: string | number): Spot | undefined {
    return Array.isArray(this.#value) ? this.#item(this.#value.length, Number(key)) : this.#pair(String(key));
  }

  #item(length: number, index: number): Spot | undefined {
    if (!(index >= 0 && index < length)) return undefined;
    const value = this.#marks.at(this.#start + 2 * index);
    return { key: value, value, end: this.#marks.at(this.#start + 2 * index + 1) };
  }

  #pair(key: string): Spot | undefined {
    const i = this.#place(key);
    if (i === undefined || i < 0) return undefined;
    const mark = this.#start + 3 * i;
    return { key: this.#marks.at(mark), value: this.#marks.at(mark + 1), end: this.#marks.at(mark + 2) };
  }

  #place(key: string): number | undefined {
    if (this.#index !== undefined) return this.#index.get(key);
    const keys = this.#keys ?? Object.keys(this.#value);
    if (keys.length <= 16) return keys.indexOf(key);
    this.#index = new Map(keys.map((name, i) => [name, i]));
    return this.#index.get(key);
  }
}
