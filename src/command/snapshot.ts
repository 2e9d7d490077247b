// nap snapshot: freezes the plan as adopted, or a period as reported; --verify tells what was touched since.

import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Frozen, frozenPart } from '../diff/frozen.js';
import { codeTable } from '../finding/codes.js';
import { version } from '../generated/version.js';
import { inputFiles } from '../io/report-file.js';
import { changedIn, planSeen } from '../io/seen-files.js';
import { planFolder } from '../io/snapshot-folder.js';
import { closedOn, type Home, madeBefore, type SnapshotPlaces, snapshotWrites } from '../io/snapshot-write.js';
import { readFrozen } from '../io/snapshots.js';
import { exit, type World } from '../io/world.js';
import { writeManyWhole } from '../io/write-many.js';
import type { Day } from '../plan/day.js';
import { fieldsOf } from '../plan/document-fields.js';
import { planHash } from '../plan/hash.js';
import type { Plan } from '../plan/model.js';
import { type Fields, isFields, present } from '../plan/read.js';
import { toJson } from '../render/json.js';
import type { Say } from '../text/say.js';
import { bookRefused, ownWords } from './book-told.js';
import { whileLocked } from './locked.js';
import { sha256, type Usable, usablePlan } from './plan-input.js';
import type { Result } from './result.js';
import { runVerify } from './snapshot-verify.js';

export interface SnapshotOptions {
  readonly plan: string;
  readonly id?: string;
  readonly title?: string;
  readonly reason?: string;
  /** Day of the snapshot. */
  readonly date: Day;
  /** Freezes this period only, and closes it. */
  readonly period?: string;
  readonly verify: boolean;
  readonly json: boolean;
  readonly color: boolean;
}

const usage = (text: string): Result => ({ exit: exit.usage, stderr: `${text}\n` });
const machine = (text: string): Result => ({ exit: exit.machine, stderr: `${text}\n` });

/** As the schema asks of ids. */
const idPattern = /^[^\s;,](?:[^;,\r\n\t]*[^\s;,])?$/;

export async function runSnapshot(options: SnapshotOptions, world: World, say: Say): Promise<Result> {
  if (options.verify) return runVerify(options, world, say);
  const { folder } = planFolder(world.cwd, options.plan);
  // What is not there gets no folder for a lock: reading tells that it is not there.
  if ((await stat(path.resolve(world.cwd, options.plan)).catch(() => undefined)) === undefined)
    return frozen(options, world, say);
  return whileLocked(folder, world, say, () => frozen(options, world, say));
}

async function frozen(options: SnapshotOptions, world: World, say: Say): Promise<Result> {
  const full = path.resolve(world.cwd, options.plan);
  const seen = await planSeen(full).catch(() => []);
  const usable = await usablePlan(options.plan, world, say);
  if ('exit' in usable) return usable;
  const { located, plan } = usable;
  const made = madeOf(options, plan, located.value);
  const { folder, isFolder } = planFolder(world.cwd, options.plan);
  const files = await inputFiles(world.cwd, options.plan, located.files);
  const home: Home = { folder, isFolder, full, located, files };
  const entry = entryOf(made, plan);
  const again = await madeBefore(home, made);
  if (again !== undefined) return told(made, entry, { ...again, isAgain: true }, options, usable.warning, say);
  const problem = await problemOf(options, usable, world, say);
  if (problem !== undefined) return problem;
  const writes = await snapshotWrites(home, made, entry, () => ownWords(located.value, say));
  if (writes === undefined) return usage(say('snapshot.exists', { id: made.id }));
  if ('refused' in writes) return usage(bookRefused(path.relative(folder, writes.file), writes.refused, say));
  if ('loss' in writes) return machine(say('merge.lossy', { path: writes.loss }));
  const changed = await changedIn(full, seen);
  if (changed !== undefined) return machine(say('snapshot.changed', { file: path.relative(folder, changed) }));
  const error = await writeManyWhole(folder, writes.files);
  if (error !== undefined) return machine(say('snapshot.failed', { error, plan: options.plan }));
  return told(made, entry, { ...writes, isAgain: false }, options, usable.warning, say);
}

const idOf = ({ id, period, date }: SnapshotOptions): string => id ?? period ?? date;

/** Why there can be no such snapshot. */
async function problemOf(
  options: SnapshotOptions,
  { plan, located, findings }: Usable,
  world: World,
  say: Say,
): Promise<Result | undefined> {
  const { period, plan: name } = options;
  const id = idOf(options);
  if (!idPattern.test(id) || id.length > 80) return usage(say('snapshot.id', { id }));
  const isWrong = findings.some(({ code }) => {
    const { level, family } = codeTable[code];
    return level === 'error' && (family === 'schema' || family === 'reading');
  });
  if (isWrong) return { exit: exit.findings, stderr: `${say('snapshot.mistakes', { plan: name })}\n` };
  const { folder } = planFolder(world.cwd, name);
  const kept = (await readFrozen(folder)).map((file) => file.frozen).filter((one) => one?.plan === plan.id);
  if (plan.snapshots.some((one) => one.id === id) || kept.some((one) => one?.id === id))
    return usage(say('snapshot.exists', { id }));
  if (period === undefined) return undefined;
  const periods = plan.periods.map((one) => one.period.id);
  if (!periods.includes(period))
    return usage(say('snapshot.period', { period, known: periods.length === 0 ? 'none' : periods.join(', ') }));
  const closed = closedOn(located.value, period);
  const before = kept.find((one) => one?.period === period);
  if (closed !== undefined || before !== undefined)
    return usage(say('snapshot.closed', { period, date: closed ?? before?.date ?? '' }));
  return undefined;
}

function madeOf(options: SnapshotOptions, plan: Plan, document: Fields): Frozen {
  const { date, title, reason, period } = options;
  const part = frozenPart(document, period);
  const hash = planHash(part, sha256);
  return present({ plan: plan.id, id: idOf(options), date, title, reason, period, hash, document: part });
}

/** The entry of the plan's list: of the plan as adopted with the ends of its activities. */
function entryOf({ id, date, title, reason, hash, period }: Frozen, plan: Plan): Fields {
  const ends = plan.activities.flatMap(({ id: activity, end }) =>
    end === undefined ? [] : [[activity, end] as const],
  );
  const isWhole = period === undefined && ends.length > 0;
  return fieldsOf({ id, date, title, reason, hash, ends: isWhole ? Object.fromEntries(ends) : undefined });
}

function told(
  { id, date, hash, period }: Frozen,
  entry: Fields,
  { file, listedIn, closedIn, isAgain }: SnapshotPlaces & { readonly isAgain: boolean },
  { json }: SnapshotOptions,
  warning: string,
  say: Say,
): Result {
  const stderr = warning === '' ? {} : { stderr: warning };
  if (json) {
    const facts = { napkit: version, id, date, period, hash, file, listedIn: listedIn ?? null };
    const closed = period === undefined ? {} : { closedIn: closedIn ?? null };
    return { exit: exit.done, stdout: `${toJson({ ...facts, ...closed })}\n`, ...stderr };
  }
  const lines = [
    say(isAgain ? 'snapshot.again' : 'snapshot.done', { id, file, hash: hash.slice(0, 12), period: period ?? 'none' }),
    listedIn === undefined ? say('snapshot.enter', { row: rowOf(entry) }) : say('snapshot.listed', { file: listedIn }),
    ...(isFields(entry['ends'] ?? null) && listedIn === undefined ? [say('snapshot.enter-ends')] : []),
    ...(period === undefined
      ? []
      : [
          closedIn === undefined
            ? say('snapshot.enter-closed', { period, date })
            : say('snapshot.closed-in', { period, file: closedIn }),
        ]),
    say('snapshot.keep'),
  ];
  return { exit: exit.done, stdout: `${lines.join('\n')}\n`, ...stderr };
}

/** "id: 2026, date: 2026-06-30, hash: …", to be entered in a sheet. */
const rowOf = ({ ends: _, ...entry }: Fields): string =>
  Object.entries(entry)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ');
