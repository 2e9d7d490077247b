// The shape of a code's entry, shared by the tables of all families.

export type Level = 'error' | 'warning' | 'note';
export type Family =
  | 'reading'
  | 'schema'
  | 'structure'
  | 'indicators'
  | 'money'
  | 'reporting'
  | 'coverage'
  | 'learning'
  | 'return'
  | 'import'
  | 'version';
/**
 * What a finding rests on besides what stands at its place: the plan's first and last day; its currency and unit; a sum
 * of money lines, and so the currency too; that nothing in the whole tree names a record.
 */
export type Ground = 'dates' | 'currency' | 'sums' | 'mentions';
export interface CodeEntry {
  readonly level: Level;
  readonly family: Family;
  /** Nobody can be sure of the finding where this cannot be used: it waits until that is mended. */
  readonly restsOn?: Ground;
}
export type CodeTable<A> = { readonly [C in keyof A]: CodeEntry };
