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
export type CodeTable<A> = { readonly [C in keyof A]: { readonly level: Level; readonly family: Family } };
