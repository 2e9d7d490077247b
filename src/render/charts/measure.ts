// Widths of text without a browser: Noto Sans advances by groups of signs, a little generous, so that labels fit.

/** Signs, and how wide they are in hundredths of the font size. */
const groups: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'’|!]/u, 28],
  [/[ ftr()[\]{}/\\\-–"“”«»*]/u, 38],
  [/[mwMW@%—…\u0416\u0428\u0429\u042E\u0436\u0448\u0449\u044E]/u, 92],
  [/[\p{Lu}&]/u, 68],
  [/[0-9+=<>~#$€]/u, 58],
  [/\p{Mn}/u, 0],
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u, 102],
];
const other = 60;
const known = new Map<number, number>();

/** Width of a line in the unit of `size` (the font size). */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    // A sign of two units.
    if (code > 0xffff) i += 1;
    width += advance(code);
  }
  return (width * size) / 100;
}

function advance(code: number): number {
  const cached = known.get(code);
  if (cached !== undefined) return cached;
  const sign = String.fromCodePoint(code);
  const width = groups.find(([pattern]) => pattern.test(sign))?.[1] ?? other;
  known.set(code, width);
  return width;
}

/** The text cut to a width, with an ellipsis where something was cut. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const room = width - textWidth('…', size);
  let used = 0;
  let kept = '';
  for (const sign of text) {
    used += textWidth(sign, size);
    if (used > room) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** No-break spaces stay inside a word. At most `most` lines that each fit the width; the last one is shortened where the text is longer. */
export function wrap(text: string, width: number, size: number, most: number): readonly string[] {
  const space = textWidth(' ', size);
  const lines: { text: string; width: number }[] = [];
  for (const word of text.split(/[ \n\t]+/)) {
    const [line, own] = [lines.at(-1), textWidth(word, size)];
    if (line !== undefined && (line.text === '' || line.width + space + own <= width)) {
      line.width += line.text === '' ? own : space + own;
      line.text += line.text === '' ? word : ` ${word}`;
    } else lines.push({ text: word, width: own });
  }
  const kept = lines.slice(0, most).map((line) => (line.width <= width ? line.text : shorten(line.text, width, size)));
  if (lines.length <= most) return kept;
  const rest = lines.slice(most - 1).map((line) => line.text);
  return [...kept.slice(0, most - 1), shorten(rest.join(' '), width, size)];
}
