// What the sheet table is made of: columns, sheets, where their rows go; and short ways to write columns.

/**
 * id, ids: an id, a list of ids. texts: a text, in one language or several. string: a text without languages.
 * value: a number, or a text where it is judged in words. tags: a list of ids, or "all".
 */
export type ColumnType =
  | 'id'
  | 'ids'
  | 'tags'
  | 'string'
  | 'texts'
  | 'amount'
  | 'number'
  | 'value'
  | 'percent'
  | 'integer'
  | 'year'
  | 'years'
  | 'date'
  | 'boolean'
  | 'choice'
  | 'status';

export interface Column {
  readonly key: string;
  readonly type: ColumnType;
  /** What the ids refer to, for drop-downs. */
  readonly refers?:
    | 'institution'
    | 'source'
    | 'goal'
    | 'objective'
    | 'activity'
    | 'node'
    | 'indicator'
    | 'pillar'
    | 'rating'
    | 'criterion'
    | 'period'
    | 'review'
    | 'evaluation'
    | 'question'
    | 'snapshot';
  readonly choices?: readonly string[];
  readonly required?: boolean;
}

/**
 * Where the rows go. `list`: records of a top-level list. `within`: records of a list inside the records of another
 * sheet, found by the parent columns. `period`: entries of a map of the report on the period in the column `period`;
 * `reported`: records of a list of that report; `report`: fields of the report itself.
 */
export type Target =
  | { readonly kind: 'list'; readonly list: string }
  | {
      readonly kind: 'within';
      readonly parents: readonly { readonly list: string; readonly column: string }[];
      readonly list: string;
    }
  | { readonly kind: 'period'; readonly field: 'progress' | 'observations' | 'returns'; readonly key: string }
  | { readonly kind: 'reported'; readonly list: 'spending' | 'assessments' | 'corrections' }
  | { readonly kind: 'report' }
  | { readonly kind: 'plan' }
  | { readonly kind: 'words' };

export interface Sheet {
  /** Name of the sheet in the file, and key of its title: sheet.<id>. */
  readonly id: string;
  readonly target: Target;
  readonly columns: readonly Column[];
  /** Years side by side: a column "<wide>.2026" for each year. */
  readonly wide?: { readonly key: 'costs' | 'targets'; readonly type: 'amount' | 'value' };
}

export const id: Column = { key: 'id', type: 'id', required: true };
export const title: Column = { key: 'title', type: 'texts', required: true };
export const note: Column = { key: 'note', type: 'texts' };
export const inst = (key: string): Column => ({ key, type: 'id', refers: 'institution' });
export const insts = (key: string): Column => ({ key, type: 'ids', refers: 'institution' });
export const words = (key: string): Column => ({ key, type: 'texts' });
export const plain = (key: string): Column => ({ key, type: 'string' });
/** A short word of fixed form. */
export const code = (key: string): Column => ({ key, type: 'id' });
export const date = (key: string): Column => ({ key, type: 'date' });
export const choice = (key: string, ...choices: readonly string[]): Column => ({ key, type: 'choice', choices });
export const amounts = (...keys: readonly string[]): readonly Column[] => keys.map((key) => ({ key, type: 'amount' }));

export const people: readonly Column[] = [
  { ...insts('lead'), type: 'ids' },
  insts('co-leads'),
  insts('partners'),
  insts('by-consent'),
];
export const node: readonly Column[] = [
  ...people,
  { key: 'indicators', type: 'ids', refers: 'indicator' },
  words('description'),
  note,
];
export const costColumns: readonly Column[] = [
  { key: 'amount', type: 'amount' },
  choice('state', 'no-cost', 'within-resources', 'uncosted'),
  { key: 'in-line', type: 'id', refers: 'node' },
  { key: 'source', type: 'id', refers: 'source' },
  { key: 'recurrent', type: 'boolean' },
  code('currency'),
  plain('line'),
  note,
];
export const period: Column = { key: 'period', type: 'id', refers: 'period', required: true };
export const tags = (key: string): Column => ({ key: `tags.${key}`, type: 'tags' });
