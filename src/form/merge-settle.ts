// What becomes of one cell that institutions report on: the value that all give, the plan's rule, a decision, or a conflict.

import { rowParts } from '../finding/row-key.js';
import type { Plan } from '../plan/model.js';
import { isFields } from '../plan/read.js';
import { leadOf } from '../plan/tree.js';
import type { Value } from '../source/located.js';
import {
  type Change,
  type Claim,
  type Conflict,
  cellKey,
  type Decision,
  type Decisions,
  type Unfit,
  unfitAs,
} from './outcome.js';
import type { ReportRow } from './report-rows.js';
import { fits } from './return-answer.js';

export interface Said {
  readonly row: string;
  readonly field: string;
  /** In the order of the plan's institutions. */
  readonly said: readonly Claim[];
}
/** A row of the plan; `isSure` where every value of it is its reporter's. */
export interface Held extends ReportRow {
  readonly isSure: boolean;
}
type Settled = { readonly conflict: Conflict } | { readonly change: Change | undefined };

/** `held` is the row as the plan has it; `unfit` gets decisions that cannot be used. */
export function settle(
  plan: Plan,
  { row, field, said }: Said,
  held: Held | undefined,
  decisions: Decisions,
  unfit: Unfit[],
): Settled {
  const was = held?.fields[field];
  // Who reported a value may correct it; somebody else's contradicts it.
  const isOwn = was === undefined || (held?.isSure === true && said.some(({ who }) => who === held.by));
  const claims = isOwn ? said : [{ who: 'plan', value: was }, ...said];
  const lead = leadOfRow(plan, row);
  const taken = agreed(claims, said, lead) ?? decided(claims, { row, field }, decisions, unfit);
  const claim = taken ?? (plan.reporting?.conflicts === 'lead-prevails' ? leads(claims, lead, held) : undefined);
  if (claim === undefined) return { conflict: { row, field, claims } };
  return { change: claim.who === 'plan' ? undefined : changeOf(row, field, was, claim) };
}

function agreed(claims: readonly Claim[], said: readonly Claim[], lead: string | undefined): Claim | undefined {
  const [first, ...others] = claims;
  if (first === undefined || !others.every(({ value }) => same(value, first.value))) return undefined;
  return said.find(({ who }) => who === lead) ?? said[0];
}

/** The lead's value: from its return, or from the plan where it stands there since an earlier one. */
function leads(claims: readonly Claim[], lead: string | undefined, held: ReportRow | undefined): Claim | undefined {
  const own = claims.find(({ who }) => who === lead);
  return own ?? (lead !== undefined && held?.by === lead ? claims.find(({ who }) => who === 'plan') : undefined);
}

function changeOf(
  row: string,
  field: string,
  was: Value | undefined,
  { who, value, place }: Claim,
): Change | undefined {
  if (was !== undefined && same(was, value)) return undefined;
  const change = { row, field, now: value, by: who };
  return { ...change, ...(was === undefined ? {} : { was }), ...(place === undefined ? {} : { place }) };
}

function decided(
  claims: readonly Claim[],
  { row, field }: Pick<Said, 'row' | 'field'>,
  decisions: Decisions,
  unfit: Unfit[],
): Claim | undefined {
  const decision = decisions.get(cellKey(row, field));
  if (decision === undefined) return undefined;
  const claim = isStale(decision, claims) ? 'changed' : claimOf(decision, claims, row, field);
  if (typeof claim !== 'string') return claim;
  unfit.push(unfitAs(row, field, claim, decision));
  return undefined;
}

/** Whether somebody claims something else now than when it was decided. */
function isStale({ values }: Decision, claims: readonly Claim[]): boolean {
  if (values === undefined) return false;
  return (
    Object.keys(values).length !== claims.length ||
    claims.some(({ who, value }) => {
      const then = values[who];
      return then === undefined || !same(then, value);
    })
  );
}

/** Fields of which several texts can be joined; statuses and days are texts as well, but of a fixed form. */
const joinable = new Set('evidence obstacle.text action lesson next reason note text'.split(' '));

function claimOf(decision: Decision, claims: readonly Claim[], row: string, field: string): Claim | 'take' | 'value' {
  if ('value' in decision)
    return fits(decision.value, field, row) ? { who: ownerOf(claims), value: decision.value } : 'value';
  if (decision.take !== 'both') return claims.find(({ who }) => who === decision.take) ?? 'take';
  const texts = claims.filter(({ value }) => typeof value === 'string');
  if (!joinable.has(field) || texts.length < claims.length) return 'take';
  return { who: claims.at(-1)?.who ?? 'plan', value: texts.map(({ who, value }) => `${who}: ${value}`).join(' / ') };
}

const ownerOf = (claims: readonly Claim[]): string => claims.find(({ who }) => who !== 'plan')?.who ?? 'plan';

/** Who leads what a row is about. */
export function leadOfRow(plan: Plan, row: string): string | undefined {
  const [kind, id = ''] = rowParts(row);
  if (kind === 'observation') return plan.indicators.get(id)?.responsible;
  const node = plan.node.get(id);
  return node && leadOf(node);
}

/**
 * "120.50" and 120.5 are the same amount; of two texts "2.10" is another than "2.1". A text that the plan has in several
 * languages is the same as each of them: somebody translated what was reported.
 */
export function same(a: Value, b: Value): boolean {
  if (isFields(a) && typeof b === 'string') return Object.values(a).includes(b);
  if (isFields(b) && typeof a === 'string') return same(b, a);
  const isAmount = typeof a === 'number' || typeof b === 'number';
  return isAmount ? plain(a) === plain(b) : JSON.stringify(a) === JSON.stringify(b);
}

function plain(value: Value): Value {
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value))
    return typeof value === 'number' ? String(value) : value;
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}
