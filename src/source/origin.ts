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

  /** Keeps a number, and those of a list from one on; gives the place where they stand. */
  keep(first: number, list: readonly number[], from: number): number {
    const start = this.#used;
    this.#used += 1 + list.length - from;
    if (this.#used > this.#all.length) {
      const larger = new Int32Array(Math.max(this.#used, 2 * this.#all.length));
      larger.set(this.#all);
      this.#all = larger;
    }
    this.#all[start] = first;
    for (let i = from; i < list.length; i += 1) this.#all[start + 1 + i - from] = list[i] ?? 0;
    return start;
  }

  at(place: number): number {
    return this.#all[place] ?? 0;
  }
}

type Container = { readonly [key: string]: unknown } | readonly unknown[];

/** Lists have two marks an item (start, end), maps three an entry (key, start, end). The first mark is where it starts itself. */
export class TextOrigin implements Origin {
  readonly #marks: Marks;
  readonly #start: number;
  readonly #value: Container;
  /** The keys in the order of the text, where it is not that of the value; the place of each, once somebody asked. */
  #keys: readonly string[] | ReadonlyMap<string, number> | undefined;

  /** `start` is the place of its first mark. */
  constructor(marks: Marks, start: number, value: Container, keys?: readonly string[]) {
    this.#marks = marks;
    this.#start = start;
    this.#value = value;
    this.#keys = keys;
  }

  get source(): Source {
    return this.#marks.source;
  }

  get at(): number {
    return this.#marks.at(this.#start);
  }

  entry(key: string | number): Spot | undefined {
    return Array.isArray(this.#value) ? this.#item(this.#value.length, Number(key)) : this.#pair(String(key));
  }

  #item(length: number, index: number): Spot | undefined {
    if (!(index >= 0 && index < length)) return undefined;
    const mark = this.#start + 1 + 2 * index;
    const value = this.#marks.at(mark);
    return { key: value, value, end: this.#marks.at(mark + 1) };
  }

  #pair(key: string): Spot | undefined {
    const i = this.#place(key);
    if (i === undefined || i < 0) return undefined;
    const mark = this.#start + 1 + 3 * i;
    return { key: this.#marks.at(mark), value: this.#marks.at(mark + 1), end: this.#marks.at(mark + 2) };
  }

  #place(key: string): number | undefined {
    if (this.#keys instanceof Map) return this.#keys.get(key);
    const keys = (this.#keys as readonly string[] | undefined) ?? Object.keys(this.#value);
    if (keys.length <= 16) return keys.indexOf(key);
    const places = new Map(keys.map((name, i) => [name, i]));
    this.#keys = places;
    return places.get(key);
  }
}
