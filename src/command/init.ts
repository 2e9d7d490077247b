// nap init: starts a new plan as a folder or a workbook, or copies the example.

import path from 'node:path';
import { starterFolder } from '../exchange/starter.js';
import { schemaPath } from '../exchange/yaml-folder.js';
import { planSchema } from '../generated/plan-schema.js';
import { exampleFiles, exampleFolder } from '../io/example.js';
import { refusal, writeFileWhole } from '../io/files.js';
import { readBack } from '../io/read-back.js';
import { exit, type World } from '../io/world.js';
import { type FolderFile, folderAt, writeFolderWhole } from '../io/write-folder.js';
import { yearOf } from '../plan/day.js';
import { canonical } from '../plan/document.js';
import type { BookSheet } from '../render/book.js';
import type { Say } from '../text/say.js';
import { folderFiles } from './plan-files.js';
import type { Result } from './result.js';

export interface InitOptions {
  /** Folder to make, or workbook; without it "plan" or "plan.xlsx". */
  readonly dir?: string;
  /** Without it a workbook where `dir` ends in .xlsx, else YAML. */
  readonly as?: 'yaml' | 'xlsx';
  /** Copies the example plan of Karstovia. */
  readonly example: boolean;
  /** Overwrites a workbook that exists; never a folder that holds files. */
  readonly force: boolean;
}

export async function runInit(options: InitOptions, world: World, say: Say): Promise<Result> {
  const { as = options.dir?.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'yaml' } = options;
  const dir = options.dir ?? (as === 'xlsx' ? 'plan.xlsx' : 'plan');
  if (as === 'xlsx' && !dir.toLowerCase().endsWith('.xlsx')) return usage(say('init.ending', { file: dir }));
  if (as === 'yaml' && fileName.test(dir)) return usage(say('init.name', { dir }));
  const full = path.resolve(world.cwd, dir);
  const wrong = as === 'xlsx' ? await bookProblem(dir, full, options.force, say) : await folderProblem(dir, full, say);
  if (wrong !== undefined) return usage(wrong);
  const files = options.example ? await exampleOf() : folderFiles(starterFolder({ year: nextYear(world), say }));
  if (files === undefined) return { exit: exit.machine, stderr: `${say('init.no-example')}\n` };
  const error =
    as === 'xlsx'
      ? await writeFileWhole(full, await workbookOf(files, options.example, say))
      : await writeFolderWhole(full, files);
  if (error !== undefined) return { exit: exit.machine, stderr: `${say('init.failed', { file: dir, error })}\n` };
  return { exit: exit.done, stderr: `${doneText(dir, as, options.example, say)}\n` };
}

/** A folder of such a name would be taken for a file. */
const fileName = /\.(ya?ml|json|xls[bm]?|ods|csv|docx?|pdf|html?)$/i;

const usage = (text: string): Result => ({ exit: exit.usage, stderr: `${text}\n` });
const nextYear = (world: World): number => yearOf(world.today()) + 1;

function doneText(dir: string, as: 'yaml' | 'xlsx', example: boolean, say: Say): string {
  if (example) return say('init.done.example', { dir });
  return as === 'xlsx' ? say('init.done.book', { file: dir }) : say('init.done.folder', { dir });
}

async function folderProblem(dir: string, full: string, say: Say): Promise<string | undefined> {
  const there = await folderAt(full);
  if (there === 'file') return say('init.file', { dir });
  return there === 'filled' ? say('init.filled', { dir }) : undefined;
}

async function bookProblem(file: string, full: string, force: boolean, say: Say): Promise<string | undefined> {
  const reason = await refusal(full, { inputs: [], force });
  if (reason === undefined) return undefined;
  return reason === 'folder' ? say('init.folder', { file }) : say('init.exists', { file });
}

async function exampleOf(): Promise<readonly FolderFile[] | undefined> {
  const folder = exampleFolder();
  if (folder === undefined) return undefined;
  const schema = { path: schemaPath, bytes: new TextEncoder().encode(planSchema) };
  return [...(await exampleFiles(folder, schemaPath)), schema];
}

/** The same plan as a workbook; a new one begins with a sheet that explains how to fill it in. */
async function workbookOf(files: readonly FolderFile[], example: boolean, say: Say): Promise<Uint8Array> {
  const yaml = files.filter(({ path: name }) => name.endsWith('.yaml'));
  const read = await readBack(yaml);
  if ('refused' in read) throw new Error('the files of a new plan cannot be read');
  const document = canonical(read.document);
  const { bookOf } = await import('../exchange/book.js');
  const { bookWords } = await import('../exchange/book-words.js');
  const { writeWorkbook } = await import('../io/workbook-write.js');
  return writeWorkbook(bookOf(document, bookWords(say), example ? [] : [readMe(say)]));
}

/** Lines that begin with # are headings. */
function readMe(say: Say): BookSheet {
  const lines = say('init.readme')
    .split('\n')
    .map((line) => ({ text: line.replace(/^# /, ''), heading: line.startsWith('# ') }));
  return { name: say('init.readme.name'), columns: [], rows: [], lines };
}
