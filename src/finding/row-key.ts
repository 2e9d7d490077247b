// Keys of a form's rows: a kind and the ids that the row is about, one space between. Ids may hold spaces themselves, so
// those are written as %20; a number sign, which tells doubled records apart, as %23.

export type RowKind = 'progress' | 'spending' | 'observation' | 'assessment';

/** An id as it stands in a key. */
export const keyPart = (id: string): string => id.replace(/[% #]/g, encodeURIComponent);

/** "spending 2.1.3 state", "observation I-1 sex women". */
export function rowKey(kind: RowKind, ...parts: readonly string[]): string {
  return [kind, ...parts.map(keyPart)].join(' ');
}

/** The parts of a key, kind first: ["spending", "2.1.3", "state"]. The opposite of rowKey. */
export function rowParts(key: string): readonly string[] {
  if (!key.includes('%')) return key.split(' ');
  return key.split(' ').map((part) => part.replaceAll('%20', ' ').replaceAll('%23', '#').replaceAll('%25', '%'));
}
