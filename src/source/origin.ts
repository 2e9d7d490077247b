// Where the entries of a container stand: of texts offsets only, gathered while the values are built.

import type { Origin, Source, Spot } from './located.js';

/** The marks of all containers behind each other, outside of the memory that V8 looks through again and again. */
export class Marks {
  readonly #sources: Source[] = [];
  #all = new Int32Array(256);
  #used = 0;

  /** Keeps where a container starts, and the marks of a list from one on; gives the place where they stand. */
  keep(source: Source, at: number, list: readonly number[], from: number): number {
    const start = this.#used;
    this.#used += 2 + list.length - from;
    if (this.#used > this.#all.length) {
      const larger = new Int32Array(Math.max(this.#used, 2 * this.#all.length));
      larger.set(this.#all);
      this.#all = larger;
    }
    if (this.#sources.at(-1) !== source) this.#sources.push(source);
    this.#all[start] = this.#sources.length - 1;
    this.#all[start + 1] = at;
    for (let i = from; i < list.length; i += 1) this.#all[start + 2 + i - from] = list[i] ?? 0;
    return start;
  }

  source(start: number): Source {
    return this.#sources[this.#all[start] ?? 0] as Source;
  }

  /** Mark 0 is where the container starts. */
  at(start: number, mark: number): number {
    return this.#all[start + 1 + mark] ?? 0;
  }
}

type Container = { readonly [key: string]: unknown } | readonly unknown[];

/** Lists have two marks an item (start, end), maps three an entry (key, start, end). */
export class TextOrigin implements Origin {
  readonly #marks: Marks;
  readonly #start: number;
  readonly #value: Container;
  /** The keys in the order of the text, where it is not that of the value; the place of each, once somebody asked. */
  #keys: readonly string[] | ReadonlyMap<string, number> | undefined;

  /** `start` is the place of its marks. */
  constructor(marks: Marks, start: number, value: Container, keys?: readonly string[]) {
    this.#marks = marks;
    this.#start = start;
    this.#value = value;
    this.#keys = keys;
  }

  get source(): Source {
    return this.#marks.source(this.#start);
  }

  get at(): number {
    return this.#marks.at(this.#start, 0);
  }

  entry(key: string | number): Spot | undefined {
    return Array.isArray(this.#value) ? this.#item(this.#value.length, Number(key)) : this.#pair(String(key));
  }

  #item(length: number, index: number): Spot | undefined {
    if (!(index >= 0 && index < length)) return undefined;
    const value = this.#mark(1 + 2 * index);
    return { key: value, value, end: this.#mark(2 + 2 * index) };
  }

  #pair(key: string): Spot | undefined {
    const i = this.#place(key);
    if (i === undefined || i < 0) return undefined;
    return { key: this.#mark(1 + 3 * i), value: this.#mark(2 + 3 * i), end: this.#mark(3 + 3 * i) };
  }

  #mark(mark: number): number {
    return this.#marks.at(this.#start, mark);
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

/** The origins of all containers of a plan. */
export class Origins {
  /** Of a container of a text no more than the place of its marks, until somebody asks for the first of them. */
  readonly #known = new Map<object, Origin | number>();
  readonly #marks = new Marks();

  get(container: object): Origin | undefined {
    const known = this.#known.get(container);
    if (typeof known !== 'number') return known;
    const origin = new TextOrigin(this.#marks, known, container as Container);
    this.#known.set(container, origin);
    return origin;
  }

  set(container: object, origin: Origin): void {
    this.#known.set(container, origin);
  }

  /**
   * Keeps where a container of a text starts, and from one place of `marks` on the positions of its entries; `keys` where
   * their order is not that of the container.
   */
  keep(
    container: object,
    source: Source,
    at: number,
    marks: readonly number[],
    from: number,
    keys?: readonly string[],
  ): void {
    const start = this.#marks.keep(source, at, marks, from);
    const origin = keys && new TextOrigin(this.#marks, start, container as Container, keys);
    this.#known.set(container, origin ?? start);
  }
}
