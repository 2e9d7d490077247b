// nap schema: prints the JSON Schema of the plan files, or one definition of it.

import { nearest } from '../finding/nearest.js';
import { planSchema } from '../generated/plan-schema.js';
import { exit } from '../io/world.js';
import type { Say } from '../text/say.js';
import type { Result } from './result.js';

export interface SchemaOptions {
  /** Name of a definition ("activity", "indicator"); without it the whole schema. */
  readonly name?: string;
}

/** A definition is printed with all definitions that it may refer to, so that it is a schema of its own. */
export async function runSchema({ name }: SchemaOptions, say: Say): Promise<Result> {
  if (name === undefined) return { exit: exit.done, stdout: planSchema };
  const { $schema, $defs } = JSON.parse(planSchema) as { readonly $schema: string; readonly $defs: object };
  const names = Object.keys($defs).sort();
  if (names.includes(name)) {
    const one = { $schema, $ref: `#/$defs/${name}`, $defs: definitionsFor(name, $defs) };
    return { exit: exit.done, stdout: `${JSON.stringify(one, null, 2)}\n` };
  }
  const near = nearest(name, names);
  const advice = near === undefined ? '' : `${say('cli.error.did-you-mean', { name: near })}\n`;
  return { exit: exit.usage, stderr: `${say('schema.unknown', { name, names: names.join(', ') })}\n${advice}` };
}

/** The definition and those that it leads to, in the order of the schema. */
function definitionsFor(name: string, all: object): object {
  const parts = new Map(Object.entries(all).map(([key, part]) => [key, JSON.stringify(part)]));
  const needed = new Set([name]);
  for (const one of needed)
    for (const [, other = ''] of (parts.get(one) ?? '').matchAll(/"#\/\$defs\/([^"]+)"/g)) needed.add(other);
  return Object.fromEntries(Object.entries(all).filter(([key]) => needed.has(key)));
}
