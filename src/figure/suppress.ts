// Small numbers: which counts to hide so that no hidden one can be worked out from what is published.

/** A published count. Blanks are no counts and are left out. */
export interface Count {
  readonly id: string;
  readonly value: number;
  /** Published already, or elsewhere: cannot be hidden any more. */
  readonly fixed?: boolean;
}

/**
 * A sum that readers know of: whole = the sum of its parts. Ids that are no counts are blanks: a blank whole tells nothing,
 * blanks among the parts are taken for 0, as an attacker would.
 */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

type Row = readonly bigint[];

/**
 * The ids to hide: every count n with 0 < n < threshold, and as many others, smallest first, until the audit passes.
 * Undefined where no choice passes it, because too much is fixed: then nothing of this may be published. `already` are
 * counts that were hidden before and stay hidden.
 */
export function suppressed(
  counts: readonly Count[],
  sums: readonly Sum[],
  threshold: number,
  already: ReadonlySet<string> = new Set(),
): ReadonlySet<string> | undefined {
  const primary = counts.filter(({ value, fixed }) => value > 0 && value < threshold && fixed !== true);
  const hidden = new Set([...already, ...primary.map(({ id }) => id)]);
  for (;;) {
    const open = recoverable(hidden, counts, sums);
    if (open.length === 0) return hidden;
    const next = nextToHide(open, hidden, counts, sums);
    if (next === undefined) return undefined;
    hidden.add(next);
  }
}

/**
 * The audit: hidden counts that follow from the published ones. A hidden count follows where its unit vector lies in the
 * row space of the sums, taken over what is hidden (exact elimination); or where a published whole leaves no more for its
 * hidden parts than 1 each, since a hidden count is seldom 0. That a 0 was hidden beside others may be worked out.
 */
export function recoverable(
  hidden: ReadonlySet<string>,
  counts: readonly Count[],
  sums: readonly Sum[],
): readonly string[] {
  const columns = counts.map(({ id }) => id).filter((id) => hidden.has(id));
  const known = new Set(counts.map(({ id }) => id));
  const told = sums.filter(({ whole, parts }) => known.has(whole) && parts.some((id) => known.has(id)));
  const solved = reduced(told.map((sum) => unknowns(sum, columns))).flatMap((row) => {
    const places = row.flatMap((coefficient, i) => (coefficient === 0n ? [] : [i]));
    return places.length === 1 ? places : [];
  });
  const found = new Set([
    ...solved.flatMap((i) => columns[i] ?? []),
    ...told.flatMap((s) => forced(s, hidden, counts)),
  ]);
  return counts.filter(({ id, value }) => value > 0 && found.has(id)).map(({ id }) => id);
}

/** A sum as a row of coefficients over the hidden counts; what is published is known and falls away. */
function unknowns({ whole, parts }: Sum, columns: readonly string[]): Row {
  const inParts = new Set(parts);
  return columns.map((id) => (inParts.has(id) ? 1n : 0n) - (id === whole ? 1n : 0n));
}

/** Hidden parts of a published whole that must be 1 each, if none is 0. */
function forced({ whole, parts }: Sum, hidden: ReadonlySet<string>, counts: readonly Count[]): readonly string[] {
  if (hidden.has(whole)) return [];
  const inParts = new Set(parts);
  const unknown = counts.filter(({ id }) => hidden.has(id) && inParts.has(id));
  const rest = unknown.reduce((total, { value }) => total + value, 0);
  return rest <= unknown.length ? unknown.map(({ id }) => id) : [];
}

/** Reduced row echelon form up to factors, in whole numbers: each pivot stands alone in its column. */
function reduced(rows: readonly Row[]): readonly Row[] {
  let list = [...rows];
  const width = rows[0]?.length ?? 0;
  let done = 0;
  for (let column = 0; column < width; column += 1) {
    const at = list.findIndex((row, i) => i >= done && row[column] !== 0n);
    const pivot = list[at];
    if (pivot === undefined) continue;
    list = [...list.slice(0, done), pivot, ...list.slice(done, at), ...list.slice(at + 1)];
    const place = done;
    list = list.map((row, i) => (i === place ? row : without(row, pivot, column)));
    done += 1;
  }
  return list;
}

/** The row with a multiple of the pivot row taken away, so that it has 0 in the column. */
function without(row: Row, pivot: Row, column: number): Row {
  const [a, b] = [row[column] ?? 0n, pivot[column] ?? 1n];
  if (a === 0n) return row;
  const mixed = row.map((value, i) => value * b - (pivot[i] ?? 0n) * a);
  const divisor = mixed.reduce(common, 0n);
  return divisor > 1n ? mixed.map((value) => value / divisor) : mixed;
}

function common(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * What to hide next: a count of a sum with a single hidden one, else of any sum with a count that follows, else any. Parts
 * before wholes and 0 after others; then what mends most sums at once, then the smallest.
 */
function nextToHide(
  open: readonly string[],
  hidden: ReadonlySet<string>,
  counts: readonly Count[],
  sums: readonly Sum[],
): string | undefined {
  const members = sums.map(({ whole, parts }) => [whole, ...parts]);
  const lonely = members.filter((ids) => {
    const [one, ...others] = ids.filter((id) => hidden.has(id));
    return one !== undefined && others.length === 0 && open.includes(one);
  });
  const touched = members.filter((ids) => ids.some((id) => open.includes(id)));
  const free = counts.filter((c) => c.fixed !== true && !hidden.has(c.id));
  const wholes = new Set(sums.map((s) => s.whole));
  const rank = ({ id, value }: Count): number => (wholes.has(id) ? 2 : value === 0 ? 1 : 0);
  const mended = ({ id }: Count): number => lonely.filter((ids) => ids.includes(id)).length;
  const near = (groups: readonly (readonly string[])[]): readonly Count[] =>
    free.filter((c) => groups.some((ids) => ids.includes(c.id)));
  const candidates = [near(lonely), near(touched), free].find((list) => list.length > 0) ?? [];
  const [best] = [...candidates].sort((a, b) => rank(a) - rank(b) || mended(b) - mended(a) || a.value - b.value);
  return best?.id;
}
