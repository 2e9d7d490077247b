// The package of a workbook unpacked, or why not: what is odd is refused with a reason, never read in part.

import { type Finding, finding } from '../finding/finding.js';
import type { OtherKind } from '../source/workbook.js';
import { type Sniffed, sniff } from './workbook-sniff.js';
import { type Package, unzip, ZipError, type ZipFault } from './workbook-zip.js';

/** Why a workbook is not read. */
export class Refusal extends Error {
  readonly found: Finding;
  constructor(found: Finding) {
    super(found.code);
    this.found = found;
  }
}

/** Parts that no cell stands in; they are neither unpacked nor parsed. */
const beside =
  /(?:^docprops|\/(?:media|drawings|charts|chartsheets|embeddings|externallinks|pivot\w+|printersettings|theme|customxml|activex|ctrlprops|diagrams|slicers\w*|querytables))\/|vbaproject|calcchain\.xml$|\.(?:png|jpe?g|emf|wmf|vml)$/;

const isMarkup = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

function refusalOf(fault: ZipFault, name: string): Finding {
  const at = { place: { file: name } };
  switch (fault.fault) {
    case 'encrypted':
      return finding('NAP152', { name }, at);
    case 'damaged':
      return finding('NAP154', { name, damage: fault.damage, part: fault.part }, at);
    case 'excess':
      return finding('NAP155', { name, excess: fault.excess, part: fault.part }, at);
    case 'unsafe':
      return finding('NAP156', { name, unsafe: fault.unsafe, part: fault.part }, at);
  }
}

function foreign(kind: Exclude<Sniffed, 'zip' | 'xls'>, name: string): Finding {
  const at = { place: { file: name } };
  if (kind === 'encrypted') return finding('NAP152', { name }, at);
  return finding('NAP151', { name, kind }, at);
}

/** A package that holds no workbook of Excel: one of another kind that can be read, or the reason why not. */
export function otherPackage(pack: Package, name: string): OtherKind {
  const at = { place: { file: name } };
  const has = (part: RegExp): boolean => pack.names.some((one) => part.test(one));
  if (has(/^xl\/workbook\.bin$/)) return 'xlsb';
  const manifest = pack.parts.get('meta-inf/manifest.xml')?.toString('latin1') ?? '';
  if (manifest.includes('encryption-data')) throw new Refusal(finding('NAP152', { name }, at));
  if (has(/^content\.xml$/)) return 'ods';
  throw new Refusal(finding('NAP151', { name, kind: has(/^word\//) ? 'word' : 'zip' }, at));
}

export function openPackage(bytes: Uint8Array, name: string): Package | 'xls' {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = sniff(buffer);
  if (kind === 'xls') return kind;
  if (kind !== 'zip') throw new Refusal(foreign(kind, name));
  try {
    return unzip(buffer, (part) => isMarkup(part) && !beside.test(part));
  } catch (error) {
    throw error instanceof ZipError ? new Refusal(refusalOf(error.found, name)) : error;
  }
}
