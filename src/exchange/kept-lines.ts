// The lines that somebody wrote by hand, kept where a text was parsed, changed and written again: a writer has its own way
// of indenting, spacing and breaking lines, which is nobody's business where nothing changed.

/** Lines of the writer and the lines by hand that say the same, but for white space. */
interface Block {
  readonly plain: readonly string[];
  readonly own: readonly string[];
}

/**
 * `text` as it was, `plain` the same written by the writer, `edited` written by it after the change. Gives `edited` with
 * the lines of `text` in place of those that stand in `plain` as well; `edited` where text and plain do not correspond.
 */
export function linesKept(text: string, plain: string, edited: string): string {
  const blocks = blocksOf(text.split('\n'), plain.split('\n'));
  if (blocks === undefined) return edited;
  const places = placesOf(blocks);
  const lines = edited.split('\n');
  const kept: string[] = [];
  for (let at = 0, next = 0; at < lines.length; ) {
    const found = nextPlace(places.get(lines[at] ?? ''), next);
    const block = found === undefined ? undefined : blocks[found];
    if (found !== undefined && block?.plain.every((line, i) => line === lines[at + i]) === true) {
      kept.push(...block.own);
      at += block.plain.length;
      next = found + 1;
    } else kept.push(lines[at++] ?? '');
  }
  return kept.join('\n');
}

const solid = (line: string): number => line.replace(/\s+/g, '').length;

/** Cuts both texts wherever both end a line after the same signs; empty lines go with what follows. */
function blocksOf(text: readonly string[], plain: readonly string[]): readonly Block[] | undefined {
  if (text.join('').replace(/\s+/g, '') !== plain.join('').replace(/\s+/g, '')) return undefined;
  const [own, made] = [endsOf(text), endsOf(plain)];
  const blocks: Block[] = [];
  let [from, to] = [0, 0];
  for (const [end, line] of made) {
    const other = own.get(end);
    if (other === undefined) continue;
    blocks.push({ plain: plain.slice(to, line), own: text.slice(from, other) });
    [from, to] = [other, line];
  }
  return [...blocks, { plain: plain.slice(to), own: text.slice(from) }];
}

/** Signs up to the end of every line that has any -> number of lines up to there. */
function endsOf(lines: readonly string[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let signs = 0;
  for (const [i, line] of lines.entries()) {
    const more = solid(line);
    signs += more;
    if (more > 0) ends.set(signs, i + 1);
  }
  return ends;
}

/** Blocks by their first line. */
function placesOf(blocks: readonly Block[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [i, { plain }] of blocks.entries()) {
    const [line] = plain;
    if (line === undefined) continue;
    const there = places.get(line);
    if (there === undefined) places.set(line, [i]);
    else there.push(i);
  }
  return places;
}

/** A line that occurs often is only taken for the same where it is near. */
const near = 20;

function nextPlace(places: readonly number[] | undefined, from: number): number | undefined {
  const found = places?.find((place) => place >= from);
  return found !== undefined && (places?.length === 1 || found - from <= near) ? found : undefined;
}
