// Bytes of a text file -> text. UTF-8, and UTF-16 where a byte order mark says so; nothing is guessed or replaced.

import { type Finding, finding } from '../finding/finding.js';
import { textSource } from '../source/text-source.js';

export type Decoded =
  | { readonly text: string }
  /** `lossy` is the text with replacement characters, to point at the first bad byte in it. */
  | { readonly encoding: 'utf-8' | 'utf-16'; readonly lossy: string };

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Byte order marks are no part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const label = encodingOf(bytes);
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch {
    const lossy = new TextDecoder(label).decode(bytes);
    return { encoding: label === 'utf-8' ? 'utf-8' : 'utf-16', lossy };
  }
}

/** What is said of a text with bytes of another encoding, at the first of them. */
export function wrongEncoding(name: string, { encoding, lossy }: Extract<Decoded, { lossy: string }>): Finding {
  const place = textSource(name, lossy).place(Math.max(0, lossy.indexOf('\uFFFD')), 1);
  return finding('NAP105', { name, encoding }, { place });
}
