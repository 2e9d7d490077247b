// Money that a file reports on a period: what was spent in it, and how the year's money stands at its end.

import { finding } from '../finding/finding.js';
import { amountIn, asNode, converter, type MoneyContext, nodeOf, sourceIn } from './build-amounts.js';
import type { Period, Spending, StandKind } from './model-periods.js';
import type { Money } from './money.js';
import { type Entry, entries, isWritten, present, string, text } from './read.js';

export const standKinds = ['committed', 'disbursed'] as const satisfies readonly StandKind[];

export function spendingIn(item: Entry, period: Period, context: MoneyContext): readonly Spending[] {
  return entries(item, 'spending').flatMap((line) => {
    const spending = spendingFrom(line, period, context);
    return spending === undefined ? [] : [spending];
  });
}

function spendingFrom(line: Entry, period: Period, context: MoneyContext): Spending | undefined {
  const { gather, institutions, head } = context;
  const field = isWritten(line, 'on') ? 'on' : 'activity';
  const on = string(line, field);
  if (on === undefined) return undefined;
  const node = nodeOf(on, line.path.concat(field), period.id, `spending.${field}`, context);
  const source = sourceIn(line, on, context);
  const reportedBy = gather.referIn(line, 'reported-by', { node: on, expected: 'institution' }, institutions);
  const written = moneyIn(line, on, context);
  if (node === undefined || source === undefined || written === undefined) return undefined;
  const { amount, ...stand } = written;
  const convert = converter(line, period.year, on, context);
  const foreign = Object.values(stand).some(({ currency }) => currency !== head.currency);
  return present({
    path: line.path,
    node: asNode(node),
    source,
    amount,
    value: amount && convert(amount),
    stand: present({
      committed: stand.committed && convert(stand.committed),
      disbursed: stand.disbursed && convert(stand.disbursed),
    }),
    original: foreign ? stand : undefined,
    reportedBy,
    note: text(line, 'note'),
  });
}

type Written = { readonly [K in 'amount' | StandKind]?: Money };

/** The amounts as written; undefined where none can be used, with a finding where none is written. */
function moneyIn(line: Entry, on: string, context: MoneyContext): Written | undefined {
  const keys = ['amount', ...standKinds] as const;
  const written = present({
    amount: amountIn(line, 'amount', on, context),
    committed: amountIn(line, 'committed', on, context),
    disbursed: amountIn(line, 'disbursed', on, context),
  });
  if (keys.every((key) => line.fields[key] === undefined))
    context.gather.add(finding('NAP202', { node: on, key: 'amount' }, { path: line.path }));
  return keys.every((key) => written[key] === undefined) ? undefined : written;
}
