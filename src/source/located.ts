// One located tree: plain JSON-like values, and where each of them stands in the user's files.

/** A place that a user can open: a file with line and column (1-based), or with sheet and cell ("F12"). */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Length of the marked text in characters, where known. */
  readonly length?: number;
  readonly sheet?: string;
  readonly cell?: string;
}

/** Steps from the root of the document to a value: ["activities", 3, "costs", "2025"]. */
export type Path = readonly (string | number)[];

/** A value as read from a file: what JSON can hold. Maps have no prototype tricks and keep their order. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** The whole input as one tree. Values are plain, places are worked out when somebody asks. */
export interface Located {
  /** The merged top-level keys of all files (see schemas/plan.schema.json). */
  readonly value: { readonly [key: string]: Value };
  /**
   * The place of a value, or of its key. A path that leads nowhere gives the place of its nearest existing
   * ancestor, so that "missing" has a place too.
   */
  locate(path: Path, what?: 'key' | 'value'): Place;
  /** The lines of text around a place, for code frames; undefined for cells. */
  excerpt(place: Place): string | undefined;
  /** A scalar as it was typed ("1.10" for the number 1.1), quotes included; undefined where the source does not know. */
  typed(path: Path): string | undefined;
  /** What the column (or the row of the sheet Plan) is called that a value stands in; undefined for texts. */
  title(path: Path): string | undefined;
  /** Names of the files read, in order. */
  readonly files: readonly string[];
}

/** One text or one sheet: turns a compact position into a place when somebody asks. */
export interface Source {
  readonly file: string;
  /** `at` is an offset into the text, or row · 16,384 + column (0-based) of a sheet. */
  place(at: number, length?: number): Place;
  /** The line of text that the place is on; undefined for cells. */
  excerpt(line: number): string | undefined;
  /** What was typed from one position to another, where the source keeps it. */
  typed?(at: number, end: number): string | undefined;
}

/** Positions of the key and of the value of an entry (for list items both are the item's), and where the value ends. */
export interface Spot {
  readonly key: number;
  readonly value: number;
  readonly end?: number;
  /** Title of the column that it stands in. */
  readonly title?: string;
  /** The source of the entry where it is not the container's. */
  readonly source?: Source;
}

/** Where a container and its entries stand. Kept beside the values, by identity, so that values stay plain. */
export interface Origin {
  readonly source: Source;
  readonly at: number;
  entry(key: string | number): Spot | undefined;
}

/** One file as read: its top-level keys, before the files of a plan are merged. */
export interface Part {
  readonly file: string;
  readonly value: { readonly [key: string]: Value };
}
