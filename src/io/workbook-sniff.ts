// What a file that is called a workbook really is, by its first bytes.

import type { Workbookish } from '../finding/codes/workbook.js';

/** `zip` may hold a workbook; `ole` an old or an encrypted one. */
export type Sniffed = 'zip' | Workbookish | 'encrypted' | 'xls';

const starts: readonly (readonly [RegExp, Sniffed])[] = [
  [/^PK\x03\x04/, 'zip'],
  [/^PK/, 'zip'],
  [/^%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'word'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8)/, 'picture'],
  [/^\s*(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<head|<body|<table|<meta)/i, 'html'],
  [/^\s*(?:\xef\xbb\xbf)?\s*<\?xml[^>]*>[\s\S]{0,600}<(?:html|table)/i, 'html'],
  [/^\s*(?:\xef\xbb\xbf)?\s*</, 'xml'],
];

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

function ole(bytes: Buffer): Sniffed {
  if (bytes.includes(utf16('EncryptedPackage'))) return 'encrypted';
  if (bytes.includes(utf16('WordDocument'))) return 'word';
  return bytes.includes(utf16('Workbook')) || bytes.includes(utf16('Book')) ? 'xls' : 'other';
}

export function sniff(bytes: Buffer): Sniffed {
  if (bytes.length === 0) return 'empty';
  if (bytes.readUIntBE(0, Math.min(4, bytes.length)) === 0xd0cf11e0) return ole(bytes);
  const head = bytes.subarray(0, 4096).toString('latin1');
  // Workbooks of Excel 2 to 4 begin with their first record.
  if (/^\x09[\x00\x02\x04\x08]/.test(head)) return 'xls';
  for (const [start, kind] of starts) if (start.test(head)) return kind;
  if (/^\0+$/.test(head)) return 'empty';
  return /[\0-\x08\x0e-\x1a]/.test(head) ? 'other' : 'text';
}
