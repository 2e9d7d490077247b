// Long pictures in pieces that each fit a printed page beside a heading.

/**
 * Height in pixels that the rows of one picture may take on a page of this width, beside a heading of the section, the
 * title of the picture and `frame`: its key and axis.
 */
export function pageRoom(width: number, frame: number): number {
  return (width > 800 ? 540 : 840) - frame;
}

/** Items in runs whose heights fit the room; an item that must not stand last in a run opens the next one. */
export function runs<T>(
  items: readonly T[],
  room: number,
  height: (item: T) => number,
  notLast: (item: T) => boolean = () => false,
): readonly (readonly T[])[] {
  const all: T[][] = [[]];
  let used = 0;
  items.forEach((item, at) => {
    const next = items[at + 1];
    const needed = height(item) + (notLast(item) && next !== undefined ? height(next) : 0);
    if (used + needed > room && used > 0) {
      all.push([]);
      used = 0;
    }
    all.at(-1)?.push(item);
    used += height(item);
  });
  return all;
}
