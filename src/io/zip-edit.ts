// Parts of a zip package replaced or added. Every other part keeps its bytes as they are packed, in their order: what
// napkit does not know of a workbook (charts, pivots, macros) cannot get lost.

import { crc32, deflateRawSync } from 'node:zlib';

const endSignature = 'PK\x05\x06';
const localHeader = 30;
const centralHeader = 46;

interface Entry {
  readonly name: string;
  /** Its record in the directory. */
  readonly record: Buffer;
  readonly offset: number;
}

/** The entries of a package that was looked at before (workbook-zip.ts), and where its directory starts. */
function entriesOf(bytes: Buffer): {
  readonly entries: readonly Entry[];
  readonly start: number;
  readonly end: number;
} {
  const end = bytes.lastIndexOf(endSignature, undefined, 'latin1');
  const start = bytes.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i += 1) {
    const nameEnd = at + centralHeader + bytes.readUInt16LE(at + 28);
    const next = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const name = bytes.toString('utf8', at + centralHeader, nameEnd).replaceAll('\\', '/');
    entries.push({ name: name.toLowerCase(), record: bytes.subarray(at, next), offset: bytes.readUInt32LE(at + 42) });
    at = next;
  }
  return { entries, start, end };
}

/** A packed part: its header and data, and its record in the directory but for the place. */
interface Packed {
  readonly data: readonly Buffer[];
  readonly record: Buffer;
}

const utf8Names = 0x0800;
const deflated = 8;
/** 1 January 2000, for parts that were not there: the same edit gives the same bytes. */
const newDate = (20 << 9) | (1 << 5) | 1;

/** `was` is the record of the part that it replaces: its name, times and attributes stay. */
function packed(name: Buffer, content: Buffer, was?: Buffer): Packed {
  const data = deflateRawSync(content);
  const local = Buffer.alloc(localHeader);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(was === undefined ? utf8Names : was.readUInt16LE(8) & utf8Names, 6);
  local.writeUInt16LE(deflated, 8);
  local.writeUInt32LE(was === undefined ? newDate * 0x10000 : was.readUInt32LE(12), 10);
  local.writeUInt32LE(crc32(content), 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(centralHeader);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  local.copy(central, 6, 4, 28);
  if (was !== undefined) central.writeUInt32LE(was.readUInt32LE(38), 38);
  return { data: [local, name, data], record: Buffer.concat([central, name]) };
}

/** The package with parts under new contents, by their lower-case names; names that it does not have are added. */
export function zipEdited(bytes: Buffer, contents: ReadonlyMap<string, Buffer>): Buffer {
  const { entries, start, end } = entriesOf(bytes);
  const offsets = [...entries.map(({ offset }) => offset), start].sort((a, b) => a - b);
  const kept = ({ record, offset }: Entry): Packed => ({
    data: [bytes.subarray(offset, offsets.find((next) => next > offset) ?? start)],
    record,
  });
  const nameIn = (record: Buffer): Buffer => record.subarray(centralHeader, centralHeader + record.readUInt16LE(28));
  const there = entries.map((entry) => {
    const content = contents.get(entry.name);
    return content === undefined ? kept(entry) : packed(nameIn(entry.record), content, entry.record);
  });
  const names = new Set(entries.map(({ name }) => name));
  const added = [...contents].filter(([name]) => !names.has(name));
  return joined([...there, ...added.map(([name, content]) => packed(Buffer.from(name), content))], bytes.subarray(end));
}

function joined(parts: readonly Packed[], end: Buffer): Buffer {
  const places: number[] = [];
  let at = 0;
  for (const { data } of parts) {
    places.push(at);
    for (const { length } of data) at += length;
  }
  const directory = Buffer.concat(parts.map(({ record }) => record));
  let record = 0;
  for (const [i, part] of parts.entries()) {
    directory.writeUInt32LE(places[i] ?? 0, record + 42);
    record += part.record.length;
  }
  const last = Buffer.from(end);
  last.writeUInt16LE(parts.length, 8);
  last.writeUInt16LE(parts.length, 10);
  last.writeUInt32LE(directory.length, 12);
  last.writeUInt32LE(at, 16);
  return Buffer.concat([...parts.flatMap(({ data }) => data), directory, last]);
}
