// The parts of a zip package, unpacked within limits: looked at before anything parses them.

import { crc32, inflateRawSync } from 'node:zlib';
import type { Damage, Excess, Unsafe } from '../finding/codes/workbook.js';

const mebibyte = 1024 * 1024;
/** A workbook of 2.6 MB may well unpack to 56 MB; beyond `ratioFrom` bytes a file must not unpack to more than 100 times its size. */
const zipLimits = { entries: 1000, part: 100 * mebibyte, total: 200 * mebibyte, ratio: 100, ratioFrom: 102_400 };

export type ZipFault =
  | { readonly fault: 'damaged'; readonly damage: Damage; readonly part: string }
  | { readonly fault: 'encrypted' }
  | { readonly fault: 'excess'; readonly excess: Excess; readonly part: string }
  | { readonly fault: 'unsafe'; readonly unsafe: Unsafe; readonly part: string };

/** What a package holds, by the lower-case names of its parts. */
export interface Package {
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, Buffer>;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

export class ZipError extends Error {
  readonly found: ZipFault;
  constructor(found: ZipFault) {
    super(found.fault);
    this.found = found;
  }
}

const damaged = (damage: Damage, part = ''): ZipError => new ZipError({ fault: 'damaged', damage, part });
const unsafe = (what: Unsafe, part: string): ZipError => new ZipError({ fault: 'unsafe', unsafe: what, part });
const excess = (what: Excess, part = ''): ZipError => new ZipError({ fault: 'excess', excess: what, part });

/** Where the end record of the central directory starts: it is followed by a comment of at most 64 KiB. */
function endRecord(bytes: Buffer): number {
  const at = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (at < 0 || at + 22 > bytes.length || bytes.length - at > 22 + 0xffff) throw damaged('truncated');
  return at;
}

/** Sizes beyond 32 bits stand in an extra field, in this order: size, packed, offset. */
function large(extra: Buffer, values: readonly number[]): readonly number[] {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  return values.map((value) => {
    if (value !== 0xffffffff || at + 8 > extra.length) return value;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
}

function entryAt(bytes: Buffer, at: number): { readonly entry: Entry; readonly next: number } {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw damaged('directory');
  const flags = bytes.readUInt16LE(at + 8);
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const sizes = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  const [size = 0, packed = 0, offset = 0] = large(bytes.subarray(nameEnd, extraEnd), sizes);
  const name = bytes
    .subarray(at + 46, nameEnd)
    .toString('utf8')
    .replaceAll('\\', '/');
  const entry = { name, flags, method: bytes.readUInt16LE(at + 10), crc: bytes.readUInt32LE(at + 16) };
  return { entry: { ...entry, packed, size, offset }, next: extraEnd + bytes.readUInt16LE(at + 32) };
}

function directory(bytes: Buffer): readonly Entry[] {
  const end = endRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > zipLimits.entries) throw excess('entries');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    const { entry, next } = entryAt(bytes, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Names that lead out of a folder, and names that differ in case alone: two programs would see two workbooks. */
function checkNames(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (name.includes('\0') || /^(?:\/|[A-Za-z]:)/.test(name) || name.split('/').includes('..'))
      throw unsafe('path', name);
    const folded = name.toLowerCase();
    if (seen.has(folded)) throw unsafe('twice', name);
    seen.add(folded);
  }
}

function checkDeclared(entries: readonly Entry[], packed: number): void {
  let total = 0;
  for (const { name, flags, size } of entries) {
    if ((flags & 1) !== 0) throw new ZipError({ fault: 'encrypted' });
    if (size > zipLimits.part) throw excess('part', name);
    total += size;
  }
  if (total > zipLimits.total) throw excess('total');
  if (total > zipLimits.ratioFrom && total > packed * zipLimits.ratio) throw excess('ratio');
}

/** Unpacks one part; stops where it grows beyond what it declared. */
function unpack(bytes: Buffer, { name, method, crc, packed, size, offset }: Entry): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50) throw damaged('part', name);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw damaged('truncated', name);
  const data = bytes.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw damaged('method', name);
  const content = method === 0 ? data : inflated(data, name, size);
  if (content.length !== size || crc32(content) !== crc) throw damaged('part', name);
  return content;
}

function inflated(data: Buffer, name: string, size: number): Buffer {
  try {
    return size === 0 ? Buffer.alloc(0) : inflateRawSync(data, { maxOutputLength: size });
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw tooLarge ? excess('declared', name) : damaged('part', name);
  }
}

/** In memory that threads share, so that no part is held twice. */
function shared(content: Buffer): Buffer {
  const copy = Buffer.from(new SharedArrayBuffer(content.length));
  content.copy(copy);
  return copy;
}

/** Unpacks the parts that `wanted` chooses; all others are looked at in the directory only. Throws ZipError. */
export function unzip(bytes: Buffer, wanted: (name: string) => boolean): Package {
  const entries = directory(bytes).filter(({ name }) => !name.endsWith('/'));
  checkNames(entries);
  checkDeclared(entries, bytes.length);
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (!wanted(name)) continue;
    const content = unpack(bytes, entry);
    if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY')) throw unsafe('doctype', entry.name);
    parts.set(name, shared(content));
  }
  return { names: entries.map(({ name }) => name.toLowerCase()), parts };
}
