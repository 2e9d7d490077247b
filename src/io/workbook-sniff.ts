// What a file that is called a workbook really is, by its first bytes.

import type { Workbookish } from '../finding/codes/workbook.js';

/** `zip` may hold a workbook; `ole` an old or an encrypted one. */
export type Sniffed = 'zip' | Workbookish | 'encrypted' | 'xls';

const starts: readonly (readonly [RegExp, Sniffed])[] = [
  [/^PK/, 'zip'],
  [/^%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'word'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8)/, 'picture'],
  [/^\s*(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<head|<body|<table|<meta)/i, 'html'],
  [/^\s*(?:\xef\xbb\xbf)?\s*<\?xml[^>]*>[\s\S]{0,600}<(?:html|table)/i, 'html'],
  [/^\s*(?:\xef\xbb\xbf)?\s*</, 'xml'],
];

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** Workbooks of Excel 97 begin with a record of 16 bytes; where they are encrypted, a record that says so follows. */
function isEncrypted(bytes: Buffer): boolean {
  const start = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00]));
  return start >= 0 && start + 22 <= bytes.length && bytes.readUInt16LE(start + 20) === 0x2f;
}

function ole(bytes: Buffer): Sniffed {
  if (bytes.includes(utf16('EncryptedPackage')) || isEncrypted(bytes)) return 'encrypted';
  if (bytes.includes(utf16('WordDocument'))) return 'word';
  return bytes.includes(utf16('Workbook')) || bytes.includes(utf16('Book')) ? 'xls' : 'other';
}

const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 27);

export function sniff(bytes: Buffer): Sniffed {
  if (bytes.every((byte) => byte === 0)) return 'empty';
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === 0xd0cf11e0) return ole(bytes);
  // Workbooks of Excel 2 to 4 begin with their first record.
  if (bytes[0] === 9 && bytes.length > 3 && [0, 2, 4, 8].includes(bytes[1] ?? -1)) return 'xls';
  const start = bytes.subarray(0, 4096);
  const head = start.toString('latin1');
  for (const [pattern, kind] of starts) if (pattern.test(head)) return kind;
  return start.some(isControl) ? 'other' : 'text';
}
