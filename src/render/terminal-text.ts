// What users wrote, made safe and measurable for a terminal: no escape sequences, no turned text, known widths.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

/** Control characters and bidirectional overrides become visible marks: <U+202E>. Tabs and line ends become spaces. */
export function safeText(text: string): string {
  return text.replace(unsafe, (sign) => {
    const code = sign.charCodeAt(0);
    if (code === 9 || code === 10 || code === 13) return ' ';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** JSON with the same characters escaped: the same value for a program, and nothing that acts on a terminal. */
export function safeJson(value: unknown): string {
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 2).replace(unsafe, (sign) => (sign === '\n' ? sign : escaped(sign)));
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const narrow = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns that a character takes in a terminal: 0, 1 or 2. */
export function widthOf(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  if (narrow.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/** Lines of at most so many columns, broken at spaces; a longer word keeps its own line. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(last) + 1 + columnsOf(word) <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
