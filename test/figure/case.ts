// Reads a case: what is special about a small plan, filled up to a whole one, and the figures that must come out.

import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Figure } from '../../src/figure/figure.js';
import { buildPlan } from '../../src/plan/build.js';
import type { Plan } from '../../src/plan/model.js';
import { moneyText } from '../../src/plan/money.js';
import { checkSchema } from '../../src/schema/check.js';
import type { Located } from '../../src/source/located.js';
import { locatedOf } from '../plan/located.js';

export interface Case {
  readonly date?: string;
  readonly period?: string;
  /** A plan document; what every plan needs may be left out. */
  readonly given: { readonly [key: string]: unknown };
  readonly expected: { readonly [cut: string]: unknown };
  /** Codes of the findings that the build has on it. */
  readonly findings?: readonly string[];
}

const folder = path.join(import.meta.dirname, 'cases');

/** All cases of a family as [name, case]. */
export function casesOf(family: string): readonly (readonly [string, Case])[] {
  return fs
    .readdirSync(path.join(folder, family))
    .sort()
    .map((file) => [
      file.replace('.yaml', ''),
      parse(fs.readFileSync(path.join(folder, family, file), 'utf8')) as Case,
    ]);
}

const head = { id: 'T', title: 'Test plan', start: '2024-01-01', end: '2024-12-31', currency: 'EUR' };
const skeleton = {
  sources: [
    { id: 'state', name: 'State', type: 'state' },
    { id: 'local', name: 'Local', type: 'local' },
    { id: 'eu', name: 'EU', type: 'eu', ends: '2040-12-31' },
    { id: 'ngo', name: 'NGO', type: 'ngo', ends: '2040-12-31' },
  ],
  institutions: [
    { id: 'MoL', name: 'Labour', kind: 'ministry', level: 'national' },
    { id: 'MoJ', name: 'Justice', kind: 'ministry', level: 'national' },
  ],
  goals: [
    {
      id: '1',
      title: 'Goal 1',
      pillar: 'prevention',
      objectives: [
        { id: '1.1', title: 'Objective 1.1' },
        { id: '1.2', title: 'Objective 1.2' },
      ],
    },
    { id: '2', title: 'Goal 2', pillar: 'protection', objectives: [{ id: '2.1', title: 'Objective 2.1' }] },
  ],
};

type Fields = { readonly [key: string]: unknown };

/** The whole document: activities hang on objective 1.1 and are called like their id unless the case says otherwise. */
export function documentOf({ plan, activities = [], indicators, ...rest }: Fields): Located['value'] {
  const named = (item: Fields): Fields => ({ title: String(item['id']), ...item });
  return {
    plan: { ...head, ...(plan as Fields | undefined) },
    ...skeleton,
    activities: (activities as readonly Fields[]).map((a) => ({
      objective: '1.1',
      ...named(a),
      ...(Array.isArray(a['tasks']) ? { tasks: a['tasks'].map(named) } : {}),
    })),
    ...(indicators === undefined ? {} : { indicators: (indicators as readonly Fields[]).map(named) }),
    ...rest,
  } as Located['value'];
}

/** The plan of a case; a finding of the schema or the build that the case does not state is a mistake in the case. */
export function planOf(given: Fields, stated: readonly string[] = []): Plan {
  const located = locatedOf(documentOf(given));
  const { plan, findings } = buildPlan(located);
  const faults = [...checkSchema(located), ...findings].map(({ code, at }) => `${code} ${JSON.stringify(at)}`);
  const unexpected = faults.filter((fault) => !stated.some((code) => fault.startsWith(code)));
  if (plan === undefined || unexpected.length > 0) throw new Error(unexpected.join('\n'));
  return plan;
}

/** A figure as cases state it: a number, ">= 5" for a lower bound, the reason where it is absent. */
export function told({ value, why, bound }: Figure): number | string {
  if (value === undefined) return why?.reason ?? 'absent';
  const number = typeof value === 'number' ? value : Number(moneyText(value));
  return bound === undefined ? number : `>= ${number}`;
}

/** The figures of a row that the case names. */
export function toldOf(
  figures: { readonly [id: string]: Figure },
  family: string,
  names: readonly string[],
): { readonly [name: string]: number | string } {
  return Object.fromEntries(
    names.map((name) => {
      const figure = figures[`${family}.${name}`];
      return [name, figure === undefined ? `no figure ${name}` : told(figure)];
    }),
  );
}
