// A text of block YAML cut where a key of its outermost map stands, or an item of a list below one: what the parser needs
// for one piece is gone before the next, and seldom outlives the young generation of V8.

export interface Piece {
  /** Where it starts in the text. */
  readonly at: number;
  readonly text: string;
  /** It goes on with the list that the piece before it ends in. */
  readonly isList: boolean;
}

/** Characters of a piece, about. */
export const pieceSize = 16 * 1024;

/** Marks of a document's start and end, and line ends that only some readers know. */
const isPlain = (text: string): boolean =>
  !/^%|\r(?!\n)/m.test(text) && !text.includes('\n---') && !text.includes('\n...');

/** A plan has thirty keys at the margin. */
const mostStarts = 1000;

/**
 * Where the entries of the outermost map start; undefined where something else than keys, items and closing brackets may, which
 * is passed over in a broken text.
 */
function startsOf(text: string, isBroken: boolean): readonly number[] | undefined {
  // Brackets around everything, or signs of which nobody makes a plan.
  if (!/^[\w"'#\s-]/.test(text)) return undefined;
  const starts: number[] = [];
  const margin = /\n(?=[^ \r\n#-]|-[^ \r\n])/g;
  while (margin.test(text)) {
    const at = margin.lastIndex;
    const sign = text[at] ?? '';
    if (/[\w"']/.test(sign)) starts.push(at);
    else if (sign !== ']' && sign !== '}' && !isBroken) return undefined;
    if (starts.length > mostStarts) return undefined;
  }
  return starts;
}

const keyAlone = /^(?:[\w-]+|"[^"\\]*"|'[^']*'):[ \t]*(?:#.*)?\r?$/;
const bare = /^[ \t]*(?:#.*)?\r?$/;

/** What stands before each item of the list that an entry holds; undefined where it holds something else. */
function itemMark(entry: string): string | undefined {
  let end = entry.indexOf('\n');
  if (end < 0 || !keyAlone.test(entry.slice(0, end))) return undefined;
  for (let at = end + 1; at < entry.length; at = end + 1) {
    end = entry.indexOf('\n', at);
    if (end < 0) return undefined;
    const line = entry.slice(at, end);
    if (!bare.test(line)) return /^ *- /.test(line) ? `\n${line.slice(0, line.indexOf('-'))}- ` : undefined;
  }
  return undefined;
}

/** Where a long entry can be cut: before items of its list, behind each other by so many characters. */
function* itemsOf(entry: string, size: number): Generator<number> {
  const mark = entry.length < 2 * size ? undefined : itemMark(entry);
  if (mark === undefined) return;
  for (let at = entry.indexOf(mark, size); at >= 0; at = entry.indexOf(mark, at + size)) yield at + 1;
}

/**
 * The pieces of a text, each of about so many characters, in order; none where it is short, or one part of it could change how
 * another is read. A cut may be wrong: a text in quotation marks can hold anything. Then the piece before it does not end, and
 * is no YAML. `isBroken` where the text is known to be wrong, and the parts that are not are wanted apart.
 */
export function* piecesOf(text: string, size: number, isBroken = false): Generator<Piece> {
  const isShort = text.length < 2 * size;
  const starts = isShort || !(isBroken || isPlain(text)) ? undefined : startsOf(text, isBroken);
  if (starts === undefined) return;
  let [at, start, isList] = [0, 0, false];
  const piece = (to: number): Piece => ({ at, text: text.slice(at, to), isList });
  for (const end of [...starts, text.length]) {
    for (const item of itemsOf(text.slice(start, end), size)) {
      yield piece(start + item);
      [at, isList] = [start + item, true];
    }
    start = end;
    if (!isList && end - at < size && end < text.length) continue;
    yield piece(end);
    [at, isList] = [end, false];
  }
}
