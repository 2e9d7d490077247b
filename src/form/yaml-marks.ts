// How a YAML form marks its own lines, for its writer and its reader: comments that say what the plan says begin with
// "#:", and every comment of the form is known by a check, so that what somebody adds is seen.

/** Begins a comment that says what the plan says. */
export const toldMark = '#:';

/** On one line, without signs that would end it. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029\ufeff]+/gu, ' ').trim();

export const commentLine = (text: string): string => `# ${oneLine(text)}`.trimEnd();

/** The label ends at the first colon. */
export const toldLine = (label: string, value: string): string =>
  `${toldMark} ${oneLine(label).replaceAll(': ', ' – ')}: ${oneLine(value)}`;

/** Label and value of such a comment; the whole as value where there is no label any more. */
export function toldIn(comment: string): { readonly label: string; readonly value: string } {
  const text = comment.slice(toldMark.length).trim();
  const end = text.indexOf(': ');
  return end < 0 ? { label: '', value: text } : { label: text.slice(0, end), value: text.slice(end + 2).trim() };
}

type Hash = (text: string) => string;
export const checkOf = (value: string, sha256: Hash): string => sha256(oneLine(value)).slice(0, 8);
export const commentCheck = (comment: string, sha256: Hash): string =>
  sha256(comment.replace(/^#+/, '').trim()).slice(0, 8);
