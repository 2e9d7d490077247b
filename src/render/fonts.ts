// Which of the bundled fonts a report needs: those whose scripts occur in its text.

import { type Face, faces } from '../generated/fonts.js';

/** @font-face rules of the faces that draw the signs (and Latin, which is always there), fonts inside. */
export async function fontRules(signs: ReadonlySet<number>): Promise<string> {
  const all = [0x41, ...signs];
  const rules = await Promise.all(faces.filter((face) => needed(face, all)).map(rule));
  return rules.join('\n');
}

/** Adds the code points beyond ASCII that occur in a text. */
export function addSigns(signs: Set<number>, text: string): void {
  const beyond = /[^\0-\x7f]/gu;
  for (let found = beyond.exec(text); found !== null; found = beyond.exec(text))
    signs.add(found[0].codePointAt(0) ?? 0);
}

/** A sign that several faces draw does not ask for the later ones: Latin has the general punctuation already. */
function needed(face: Face, signs: readonly number[]): boolean {
  const own = rangesOf(face);
  const before = faces.slice(0, faces.indexOf(face)).filter((f) => f.weight === face.weight && f.range !== face.range);
  const earlier = before.flatMap((f) => rangesOf(f));
  const within = (ranges: Ranges, code: number): boolean => ranges.some(([low, high]) => low <= code && code <= high);
  return signs.some((code) => within(own, code) && !within(earlier, code));
}

type Ranges = readonly (readonly [number, number])[];
const parsed = new Map<string, Ranges>();

function rangesOf({ range }: Face): Ranges {
  const known = parsed.get(range);
  if (known) return known;
  const ranges = range.split(',').map((part): readonly [number, number] => {
    const [low = '', high = low] = part.replace('U+', '').split('-');
    return [Number.parseInt(low, 16), Number.parseInt(high, 16)];
  });
  parsed.set(range, ranges);
  return ranges;
}

async function rule({ family, weight, range, load }: Face): Promise<string> {
  const { data } = await load();
  const source = `url(data:font/woff2;base64,${data}) format("woff2")`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;src:${source};unicode-range:${range}}`;
}
