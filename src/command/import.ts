// nap import: somebody else's spreadsheet into a plan. First a mapping is proposed and written for a person to look at;
// with it the rows are read and accounted for; only --out writes the plan.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { codeTable } from '../finding/codes.js';
import type { Finding } from '../finding/finding.js';
import { placed } from '../finding/placed.js';
import { bookNotes } from '../import/book-notes.js';
import { type Account, importPlans, tablesIn } from '../import/import.js';
import type { Mapping } from '../import/mapping.js';
import { readMapping } from '../import/mapping-read.js';
import { mappingText } from '../import/mapping-text.js';
import { proposedMapping } from '../import/propose-mapping.js';
import { refusal, writeFileWhole } from '../io/files.js';
import { isSpreadsheet, openForeign } from '../io/foreign-book.js';
import { decode, wrongEncoding } from '../io/text.js';
import { exit, type World } from '../io/world.js';
import { toJson } from '../render/json.js';
import type { Located, Origins } from '../source/located.js';
import { textSource } from '../source/text-source.js';
import { locatedTree } from '../source/tree.js';
import { readYaml } from '../source/yaml.js';
import type { Say } from '../text/say.js';
import { proposalJson, proposalText } from './import-proposal.js';
import { accountFindings, accountJson, accountText } from './import-told.js';
import { importWords, mappingWords } from './import-words.js';
import { writePlans } from './import-write.js';
import type { Importing, ImportOptions } from './importing.js';
import type { Result } from './result.js';

const usage = (text: string): Result => ({ exit: exit.usage, stderr: `${text}\n` });
const noTexts: Located = locatedTree({}, new WeakMap(), []);

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
  if (!isSpreadsheet(options.file))
    return { exit: exit.unreadable, stderr: `${say('import.not-read', { file: options.file })}\n` };
  const book = await openForeign(options.file, world);
  if ('refused' in book)
    return { exit: exit.unreadable, stderr: await told([book.refused], noTexts, { say, options }) };
  const name = path.basename(options.file);
  const importing = { options, world, say, name, book, found: tablesIn(book) };
  if (importing.found.tables.length === 0)
    return { exit: exit.findings, stderr: `${say('import.no-table', { file: importing.name })}\n` };
  return options.map === undefined ? proposed(importing) : mapped(importing, options.map);
}

/** Writes the proposal beside the user, never over one that exists. */
async function proposed(importing: Importing): Promise<Result> {
  const { options, world, say, name, book, found } = importing;
  const stem = name.replace(/\.[^.]+$/, '');
  const mapping = proposedMapping(found.tables, stem);
  const file = `${stem}.map.yaml`;
  const full = path.resolve(world.cwd, file);
  const stdout = options.json ? `${toJson(proposalJson(mapping, found))}\n` : proposalText(mapping, found, say);
  const refused = await refusal(full, { inputs: [], force: options.force });
  if (refused !== undefined)
    return { exit: exit.usage, stdout, stderr: `${say('import.map.exists', { map: file, file: options.file })}\n` };
  const text = mappingText(mapping, found.tables, name, mappingWords(say));
  const error = await writeFileWhole(full, new TextEncoder().encode(text));
  if (error !== undefined) return { exit: exit.machine, stderr: `${say('import.failed', { file, error })}\n` };
  const notes = await told(bookNotes(book, mapping, name), noTexts, importing);
  const done = options.quiet ? '' : `${say('import.map.written', { map: file, file: options.file })}\n`;
  return { exit: exit.done, stdout, stderr: notes + done };
}

interface ReadMap {
  readonly mapping: Mapping;
  readonly located: Located;
  readonly findings: readonly Finding[];
}

async function mappingFrom(
  file: string,
  world: World,
): Promise<ReadMap | { readonly findings: readonly Finding[]; readonly located: Located } | undefined> {
  const bytes = await readFile(path.resolve(world.cwd, file)).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const decoded = decode(bytes);
  if (!('text' in decoded)) return { findings: [wrongEncoding(file, decoded)], located: noTexts };
  const { text } = decoded;
  const source = textSource(file, text);
  const origins: Origins = new WeakMap();
  const { part, findings } = await readYaml(text, source, origins);
  const located = locatedTree(part?.value ?? {}, origins, [source]);
  if (part === undefined || findings.length > 0) return { findings, located };
  const read = readMapping(part.value);
  return read.findings.length > 0 ? { findings: read.findings, located } : { ...read, located };
}

async function mapped(importing: Importing, map: string): Promise<Result> {
  const { options, world, say, name, found } = importing;
  const read = await mappingFrom(map, world);
  if (read === undefined) return usage(say('import.map.missing', { map, file: options.file }));
  if (!('mapping' in read)) return { exit: exit.findings, stderr: await told(read.findings, read.located, importing) };
  const account = importPlans(found, read.mapping, name, importWords(say));
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
