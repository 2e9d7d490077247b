// nap import: somebody else's spreadsheet into a plan. First a mapping is proposed and written for a person to look at;
// with it the rows are read and accounted for; only --out writes the plan.

import path from 'node:path';
import { codeTable } from '../finding/codes.js';
import type { Finding } from '../finding/finding.js';
import { placed } from '../finding/placed.js';
import { bookNotes } from '../import/book-notes.js';
import { type FoundTables, tablesIn } from '../import/found.js';
import { type Account, importPlans } from '../import/import.js';
import type { Mapping } from '../import/mapping.js';
import { headless } from '../import/mapping-fits.js';
import { readHeads } from '../import/mapping-read.js';
import { mappingText } from '../import/mapping-text.js';
import { proposedMapping } from '../import/propose-mapping.js';
import { refusal, writeFileWhole } from '../io/files.js';
import { isSpreadsheet, openForeign } from '../io/foreign-book.js';
import { exit, type World } from '../io/world.js';
import { toJson } from '../render/json.js';
import type { Located } from '../source/located.js';
import type { Say } from '../text/say.js';
import { documentFrom, mappingFrom, noTexts, type ReadMap } from './import-map.js';
import { proposalJson, proposalText } from './import-proposal.js';
import { accountFindings, accountJson, accountText } from './import-told.js';
import { importWords, mappingWords } from './import-words.js';
import { writePlans } from './import-write.js';
import type { Importing, ImportOptions } from './importing.js';
import type { Result } from './result.js';

const usage = (text: string): Result => ({ exit: exit.usage, stderr: `${text}\n` });
const stemOf = (name: string): string => name.replace(/\.[^.]+$/, '');

async function told(
  findings: readonly Finding[],
  located: Located,
  { say, options }: Pick<Importing, 'say' | 'options'>,
): Promise<string> {
  if (findings.length === 0) return '';
  const { findingsText } = await import('../render/findings.js');
  return findingsText(placed(findings, located), located, say, { color: options.color });
}

export async function runImport(options: ImportOptions, world: World, say: Say): Promise<Result> {
  if (options.map === undefined && options.out !== undefined) return usage(say('import.out-without-map'));
  if (options.map === undefined && options.propose) return usage(say('import.propose-without-map'));
  if (!isSpreadsheet(options.file))
    return { exit: exit.unreadable, stderr: `${say('import.not-read', { file: options.file })}\n` };
  const book = await openForeign(options.file, world);
  if ('refused' in book)
    return { exit: exit.unreadable, stderr: await told([book.refused], noTexts, { say, options }) };
  const name = path.basename(options.file);
  const importing = { options, world, say, name, book };
  if (tablesIn(book).tables.length === 0)
    return { exit: exit.findings, stderr: `${say('import.no-table', { file: importing.name })}\n` };
  if (options.map === undefined) return proposed(importing, tablesIn(book));
  return options.propose ? proposedAnew(importing, options.map) : mapped(importing, options.map);
}

/** Writes the proposal beside the user, never over one that exists. */
async function proposed(importing: Importing, found: FoundTables): Promise<Result> {
  const { options, world, say, name } = importing;
  const file = `${stemOf(name)}.map.yaml`;
  const refused = await refusal(path.resolve(world.cwd, file), { inputs: [], force: options.force });
  if (refused === undefined) return writeProposal(importing, found, file);
  const { stdout } = proposalTold(importing, found);
  return { exit: exit.usage, stdout, stderr: `${say('import.map.exists', { map: file, file: options.file })}\n` };
}

/** Writes the proposal over the mapping whose heads a person corrected. */
async function proposedAnew(importing: Importing, map: string): Promise<Result> {
  const { options, world, say, book, name } = importing;
  const read = await documentFrom(map, world);
  if (read === undefined) return usage(say('import.map.missing', { map, file: options.file }));
  const { heads, findings } = 'document' in read ? readHeads(read.document) : { heads: [], findings: read.findings };
  const found = tablesIn(book, heads);
  const wrong = findings.length > 0 ? findings : headless(heads, found.tables, name);
  if (wrong.length > 0) return { exit: exit.findings, stderr: await told(wrong, read.located, importing) };
  return writeProposal(importing, found, map);
}

function proposalTold({ options, say, name }: Importing, found: FoundTables): { mapping: Mapping; stdout: string } {
  const mapping = proposedMapping(found.tables, stemOf(name));
  const stdout = options.json ? `${toJson(proposalJson(mapping, found))}\n` : proposalText(mapping, found, say);
  return { mapping, stdout };
}

async function writeProposal(importing: Importing, found: FoundTables, file: string): Promise<Result> {
  const { options, world, say, name, book } = importing;
  const { mapping, stdout } = proposalTold(importing, found);
  const text = mappingText(mapping, found.tables, name, mappingWords(say));
  const error = await writeFileWhole(path.resolve(world.cwd, file), new TextEncoder().encode(text));
  if (error !== undefined) return { exit: exit.machine, stderr: `${say('import.failed', { file, error })}\n` };
  const notes = await told(bookNotes(book, mapping, name), noTexts, importing);
  const done = options.quiet ? '' : `${say('import.map.written', { map: file, file: options.file })}\n`;
  return { exit: exit.done, stdout, stderr: notes + done };
}

async function mapped(importing: Importing, map: string): Promise<Result> {
  const { options, world, say, name, book } = importing;
  const read = await mappingFrom(map, world);
  if (read === undefined) return usage(say('import.map.missing', { map, file: options.file }));
  if (!('mapping' in read)) return { exit: exit.findings, stderr: await told(read.findings, read.located, importing) };
  const account = importPlans(tablesIn(book, read.mapping.tables), read.mapping, name, importWords(say));
  return accounted(importing, account, read);
}

const isError = ({ code }: Finding): boolean => codeTable[code].level === 'error';

/** Findings are told in any case; what is quiet is the account, where a plan is what was asked for. */
async function accounted(importing: Importing, account: Account, { mapping, located }: ReadMap): Promise<Result> {
  const { options, say, book, name } = importing;
  const findings = [...bookNotes(book, mapping, name), ...account.findings, ...accountFindings(account, name)];
  const messages = await told(findings, located, importing);
  const json = options.json ? `${toJson(accountJson(account, findings, located, say))}\n` : undefined;
  const stdout = json ?? (options.quiet && options.out !== undefined ? '' : accountText(account, say));
  if (findings.some(isError)) return { exit: exit.findings, stdout, stderr: `${messages}${say('import.blocked')}\n` };
  if (options.out === undefined)
    return { exit: exit.done, stdout, stderr: messages + (options.quiet ? '' : `${say('import.dry')}\n`) };
  const written = await writePlans(importing, account.plans, options.out);
  return { ...written, stdout, stderr: messages + (options.quiet && written.exit === exit.done ? '' : written.stderr) };
}
