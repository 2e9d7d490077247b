// Names of institutions and sources in a cell, and short ids for them.

import { folded, plainText } from './fold.js';

/** Names in one cell, one a line or between semicolons; between commas and slashes only where all of them are short. */
export function namesIn(text: string): readonly string[] {
  const names = text
    .split(/[\n;•]+/)
    .map((name) => plainText(name.replace(/^\s*(?:[-–—*]|\d+[.)])\s*/, '')).replace(/[,.]$/, ''))
    .filter((name) => name !== '');
  return [...new Set(names.flatMap(shortNames))];
}

function shortNames(name: string): readonly string[] {
  const parts = name.split(/\s*[,/]\s*/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => /^[^\s]{1,12}$/.test(part)) ? parts : [name];
}

const signs = /[^\p{L}\p{N}_.-]+/gu;

/** "Ministry of Labour (MoL)" as MoL; "UNICEF" as it is; "Ministry of Labour" as ML. */
function shortId(name: string): string {
  const [, inside] = /\(([\p{L}\p{N}._-]{2,12})\)\s*$/u.exec(name) ?? [];
  if (inside !== undefined) return inside;
  if (/^[\p{L}\p{N}._-]{1,15}$/u.test(name)) return name;
  const capitals = name.split(/\s+/).flatMap((word) => /^\p{Lu}/u.exec(word)?.[0] ?? []);
  if (capitals.length >= 2) return capitals.join('').slice(0, 10);
  return folded(name).replace(signs, '-').slice(0, 20);
}

/** The id, or the first numbered one that is free; it is taken then. Ids that differ by case alone are the same. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let i = 2; taken.has(id.toLowerCase()); i += 1) id = `${wanted}-${i}`;
  taken.add(id.toLowerCase());
  return id;
}

/** Ids for names, none twice, in the order of the names. */
export function idsFor(names: Iterable<string>): ReadonlyMap<string, string> {
  const taken = new Set<string>(['plan']);
  const ids = new Map<string, string>();
  for (const name of names) {
    const short =
      shortId(name)
        .replace(signs, '-')
        .replace(/^[-.]+|[-.]+$/g, '') || 'x';
    ids.set(name, freeId(short, taken));
  }
  return ids;
}
