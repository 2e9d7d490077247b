// nap snapshot --verify: every snapshot of a plan against the plan now.

import { type Kept, type Verified, verify } from '../diff/verify.js';
import { codeTable } from '../finding/codes.js';
import type { Finding } from '../finding/finding.js';
import { placed } from '../finding/placed.js';
import { version } from '../generated/version.js';
import { planFolder } from '../io/snapshot-folder.js';
import { readFrozen } from '../io/snapshots.js';
import { exit, type World } from '../io/world.js';
import { planHash } from '../plan/hash.js';
import type { Plan } from '../plan/model.js';
import { toJson } from '../render/json.js';
import type { Located } from '../source/located.js';
import { formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';
import { sha256, usablePlan } from './plan-input.js';
import type { Result } from './result.js';

export interface VerifyOptions {
  readonly plan: string;
  readonly json: boolean;
  readonly color: boolean;
}

const isError = ({ code }: Finding): boolean => codeTable[code].level === 'error';

export async function runVerify({ plan: name, json, color }: VerifyOptions, world: World, say: Say): Promise<Result> {
  const usable = await usablePlan(name, world, say);
  if ('exit' in usable) return usable;
  const { plan, located, warning } = usable;
  const kept = await keptOf(name, world);
  const verified = verifiedOf(kept, plan, located);
  const status = verified.findings.some(isError) ? exit.findings : exit.done;
  const stderr = warning === '' ? {} : { stderr: warning };
  const stdout = json
    ? await jsonOf(verified, located, say)
    : kept.length === 0 && verified.findings.length === 0
      ? `${say('snapshot.none', { plan: name })}\n`
      : await textOf(verified, located, color, say);
  return { exit: status, stdout, ...stderr };
}

/** Snapshot files in the folder of a plan. */
async function keptOf(name: string, world: World): Promise<readonly Kept[]> {
  return readFrozen(planFolder(world.cwd, name).folder);
}

const verifiedOf = (kept: readonly Kept[], plan: Plan, located: Located): Verified =>
  verify(kept, { plan, document: located.value, hashOf: (document) => planHash(document, sha256) });

/** What nap validate tells of snapshots: only what is wrong. */
export async function frozenErrors(
  name: string,
  plan: Plan,
  located: Located,
  world: World,
): Promise<readonly Finding[]> {
  const kept = await keptOf(name, world);
  return kept.length === 0 ? [] : verifiedOf(kept, plan, located).findings.filter(isError);
}

async function textOf({ findings, touched }: Verified, located: Located, color: boolean, say: Say): Promise<string> {
  const format = formatFor(say.language);
  const heads = touched.map(({ frozen: { id, date, hash }, count }) =>
    say('snapshot.verified', { id, date: format.day(date), hash: hash.slice(0, 12), count }),
  );
  const { findingsText } = await import('../render/findings.js');
  const told =
    findings.length === 0 ? '' : `\n${await findingsText(placed(findings, located), located, say, { color })}`;
  return `${heads.map((line) => `${line}\n`).join('')}${told}`;
}

async function jsonOf({ findings, touched }: Verified, located: Located, say: Say): Promise<string> {
  const { told } = await import('../finding/told.js');
  const snapshots = touched.map(({ frozen: { id, date, hash, period }, count }) => ({
    id,
    date,
    period,
    hash,
    touched: count,
  }));
  const list = placed(findings, located).map((one) => ({
    code: one.code,
    ...told(one, say),
    args: one.args,
    place: one.place,
  }));
  return `${toJson({ napkit: version, snapshots, findings: list })}\n`;
}
