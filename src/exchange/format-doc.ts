// docs/format.md: the file format, from the JSON Schema and the sheet table.

import { type Sheet, sheets } from '../source/sheets.js';
import type { Say } from '../text/say.js';

/** The parts of a JSON Schema that plan.schema.json uses. */
interface Node {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: { readonly [key: string]: Node };
  readonly additionalProperties?: boolean | Node;
  readonly propertyNames?: Node;
  readonly required?: readonly string[];
  readonly $defs?: { readonly [name: string]: Node };
}

const plain = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** A type in words; records link to their own part. */
function typeText(node: Node, say: Say, records: ReadonlySet<string>): string {
  if (node.$ref !== undefined) {
    const name = nameOf(node.$ref);
    return records.has(name) ? `[${name}](#${name.toLowerCase()})` : name;
  }
  if (node.enum !== undefined) return say('format.words', { words: node.enum.map((w) => `\`${w}\``).join(', ') });
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.anyOf !== undefined)
    return node.anyOf.map((n) => typeText(n, say, records)).join(` ${say('format.one-of')} `);
  if (node.type === 'array' && node.items !== undefined)
    return say('format.list-of', { item: typeText(node.items, say, records) });
  if (typeof node.additionalProperties === 'object')
    return [say('format.map-of', { item: typeText(node.additionalProperties, say, records) }), keysOf(node, say)].join(
      '',
    );
  return node.type ?? '';
}

/** The keys that a map may have, where they are a list. */
function keysOf({ propertyNames }: Node, say: Say): string {
  const names = propertyNames?.enum;
  return names === undefined
    ? ''
    : `, ${say('format.keys-of', { list: names.map((name) => `\`${name}\``).join(', ') })}`;
}

function keyTable(node: Node, say: Say, records: ReadonlySet<string>): string {
  const head = `| ${say('format.key')} | ${say('format.type')} | ${say('format.meaning')} |\n| --- | --- | --- |`;
  const rows = Object.entries(node.properties ?? {}).map(([key, value]) => {
    const required = node.required?.includes(key) ? ` *(${say('format.required')})*` : '';
    return `| \`${key}\`${required} | ${plain(typeText(value, say, records))} | ${plain(value.description ?? '')} |`;
  });
  return [head, ...rows].join('\n');
}

/** Records, and simple types that need a word. */
function definition(name: string, node: Node, say: Say, records: ReadonlySet<string>): string {
  const about = plain(node.description ?? '');
  const body = node.properties === undefined ? typeText(node, say, records) : keyTable(node, say, records);
  return [`### ${name}`, about, body].filter((part) => part !== '').join('\n\n');
}

function sheetRow({ id, columns, wide }: Sheet): string {
  const keys = columns.map((c) => `\`${c.key === '' ? 'text' : c.key}\`${c.required === true ? '*' : ''}`);
  const years = wide === undefined ? [] : [`\`${wide.key}.2026\``];
  return `| ${id} | ${[...keys, ...years].join(', ')} |`;
}

/** Top-level keys, every record of the schema, every sheet with its columns. */
export function formatDoc(schemaText: string, say: Say): string {
  const schema = JSON.parse(schemaText) as Node;
  const defs = Object.entries(schema.$defs ?? {});
  const records = new Set(
    defs.filter(([, node]) => node.properties !== undefined || node.anyOf !== undefined).map(([name]) => name),
  );
  const parts = defs.map(([name, node]) => definition(name, node, say, records));
  const sheetTable = [
    `| ${say('format.sheet')} | ${say('format.columns')} (* ${say('format.required')}) |`,
    '| --- | --- |',
    ...sheets.map(sheetRow),
  ];
  return `${[
    `# ${say('format.title')}`,
    say('format.intro'),
    `## ${say('format.keys')}`,
    keyTable(schema, say, records),
    ...parts,
    `## ${say('format.sheet')}`,
    say('format.sheets-intro'),
    sheetTable.join('\n'),
  ].join('\n\n')}\n`;
}
