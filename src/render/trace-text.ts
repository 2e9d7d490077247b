// A figure's derivation for a terminal and as JSON.

import type { Derivation, Selection, TraceAmount, TraceRecord, TraceStep } from '../figure/derivation.js';
import { type CutName, cutNames } from '../figure/figure.js';
import { cutLabel } from '../figure/labels.js';
import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Money } from '../plan/money.js';
import { inLanguage } from '../plan/text.js';
import type { Located } from '../source/located.js';
import { type Format, formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';
import { figureText, whyText } from './figure-text.js';
import { placeText } from './findings.js';
import { safeText } from './terminal-text.js';

export interface TraceContext {
  readonly plan: Plan;
  readonly located: Located;
  readonly snapshot: string;
  readonly version: string;
  readonly date: Day;
  readonly selection: Selection;
}

function titleOf(name: string, cut: CutName | undefined, say: Say): string {
  if (cut !== undefined) return say(`cut.${cut}`);
  return say(name === 'indicator' ? 'term.indicator' : 'term.institution');
}

/** "Goal 2 (Every victim is identified early ...)" for each part of the selection. */
function selectionText({ plan, selection }: TraceContext, say: Say): string {
  const parts = Object.entries(selection).map(([name, key]) => {
    const cut = cutNames.find((c) => c === name);
    const label = cut === undefined ? '' : cutLabel(cut, String(key), plan, say);
    const title = titleOf(name, cut, say);
    return label === '' || label === String(key) ? `${title} ${key}` : `${title} ${key} (${label})`;
  });
  return parts.length === 0 ? say('gaps.total') : parts.join(', ');
}

const isMoney = (value: Money | number | string): value is Money => typeof value === 'object';

function valueText({ name, value, word }: TraceStep['values'][number], say: Say, format: Format): string {
  if (word !== undefined) return say(word);
  if (isMoney(value)) return format.money(value);
  if (name === 'filled' || name === 'asked') return format.count(Number(value));
  if (typeof value === 'number') return say(value === 1 ? 'trace.yes' : 'trace.no');
  return value;
}

function stepText(step: TraceStep, context: TraceContext, say: Say, format: Format): readonly string[] {
  const values = step.values.map((one) => {
    const text = valueText(one, say, format);
    return one.name === 'status' ? text : `${say(`trace.${one.name}`)} ${text}`;
  });
  return [
    `  ${safeText(step.label)}${values.length === 0 ? '' : `   ${values.join('   ')}`}`,
    ...step.records.map((r) => `      ${recordText(r, context, say, format)}`),
  ];
}

/** "committed 80 EUR = 100 USD × 0.8 (rates.yaml:4:3)". */
function amountText(
  { name, money, original, rate, replaced }: TraceAmount,
  context: TraceContext,
  say: Say,
  format: Format,
): string {
  const isPlain = name === 'amount' || name === 'secured';
  const counted = money === undefined ? say('trace.no-rate') : format.money(money);
  const place = rate && `${format.number(rate.rate)} (${placeText(context.located.locate(rate.path))})`;
  const written =
    original === undefined ? '' : [format.money(original), place].filter((t) => t !== undefined).join(' × ');
  const both = [counted, written].filter((t) => t !== '').join(' = ');
  const text = isPlain ? both : `${say(`trace.amount.${name}`)} ${both}`;
  return replaced === undefined ? text : `${text} (${say('trace.replaced')})`;
}

function recordText(record: TraceRecord, context: TraceContext, say: Say, format: Format): string {
  const state = record.state === undefined || record.amounts.length > 0 ? '' : say(`trace.amount.${record.state}`);
  const amounts = record.amounts.map((amount) => amountText(amount, context, say, format)).join(', ');
  const kind = say(`trace.record.${record.kind}`, { node: record.from ?? '' });
  const what = [kind, state, amounts, record.source === undefined ? '' : `(${record.source})`]
    .filter((t) => t !== '')
    .join(' ');
  const places = [record.path, ...(record.others ?? [])].map((path) => placeText(context.located.locate(path)));
  return `${safeText(places.join(', '))}   ${safeText(what)}`;
}

/** Name, formula, value, then each step with the places of its records. */
export function traceText({ figure, steps, pools = [] }: Derivation, context: TraceContext, say: Say): string {
  const format = formatFor(say.language);
  const why = whyText(figure, say);
  return `${[
    `${figure.id} · ${say(`figure.${figure.id}.name`)}`,
    say('gaps.head', { date: format.day(context.date), snapshot: context.snapshot, version: context.version }),
    say('render.labelled', { label: selectionText(context, say), text: figureText(figure, format) }),
    ...(why === '' ? [] : [why]),
    '',
    say(`figure.${figure.id}.formula`),
    '',
    ...steps.flatMap((s) => stepText(s, context, say, format)),
    ...(pools.length === 0 ? [] : ['', say('trace.pools')]),
    ...pools.flatMap((s) => stepText(s, context, say, format)),
  ].join('\n')}\n`;
}

/** The same as data; places as file, line, column or sheet, cell. */
export function traceObject(
  { figure, steps, pools = [] }: Derivation,
  context: TraceContext,
  say: Say,
): { readonly [key: string]: unknown } {
  const { plan, located, selection } = context;
  return {
    napkit: context.version,
    plan: { id: plan.id, title: inLanguage(plan.title, say.language), snapshot: context.snapshot },
    date: context.date,
    figure: figure.id,
    name: say(`figure.${figure.id}.name`),
    formula: say(`figure.${figure.id}.formula`),
    selection,
    value: figure.value ?? null,
    why: figure.why ?? null,
    lowerBound: figure.bound ?? null,
    steps: steps.map((s) => stepObject(s, located)),
    pools: pools.map((s) => stepObject(s, located)),
  };
}

const stepObject = ({ label, values, records }: TraceStep, located: Located): { readonly [key: string]: unknown } => ({
  label,
  values: Object.fromEntries(values.map(({ name, value }) => [name, value])),
  records: records.map((r) => recordObject(r, located)),
});

function recordObject(record: TraceRecord, located: Located): { readonly [key: string]: unknown } {
  const { kind, source, from, state, amounts, path, others } = record;
  const foreign = amounts.filter(({ original }) => original !== undefined);
  const replaced = amounts.filter((amount) => amount.replaced).map(({ name }) => name);
  return {
    kind,
    source,
    from,
    state,
    amounts: Object.fromEntries(amounts.map(({ name, money }) => [name, money ?? null])),
    ...(foreign.length === 0
      ? {}
      : { originals: Object.fromEntries(foreign.map((amount) => [amount.name, originalObject(amount, located)])) }),
    ...(replaced.length === 0 ? {} : { replaced }),
    ...located.locate(path),
    ...(others === undefined ? {} : { others: others.map((one) => located.locate(one)) }),
  };
}

/** An amount as written, and the rate with its place; null where there is none. */
function originalObject({ original, rate }: TraceAmount, located: Located): { readonly [key: string]: unknown } {
  return {
    currency: original?.currency,
    amount: original,
    rate: rate === undefined ? null : { rate: rate.rate, date: rate.date, ...located.locate(rate.path) },
  };
}
