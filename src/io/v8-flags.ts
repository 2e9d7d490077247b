// How V8 is told to spend time and memory, by how much there is to read.

const mebibyte = 1024 * 1024;

/**
 * A page of memory that is touched for the first time costs more than the collection that it saves: not letting V8's young
 * generation grow saves a tenth of the time and a quarter of the memory of a plan of 500 activities. And what takes a part of a second is
 * hardly worth optimizing: the V8 of Node 20 counts six times as long, for a plan of 60 sixty times, before it does (a fifth
 * less CPU time; later ones do not know the flag and would complain on the screen). Large plans are quicker with both. The
 * old generation may grow by a fifth of what lives, not to the fourfold, before it is looked through: the report of a large plan
 * needs a third less memory for it, and a few hundredths more CPU time.
 *
 * `size` in bytes of text, `v8` its version.
 */
export function flagsFor(size: number, v8: string): readonly string[] {
  const isSmall = size < 4 * mebibyte;
  const budget = size < mebibyte / 4 ? 4_000_000 : 400_000;
  return [
    ...(isSmall && v8.startsWith('11.') ? [`--interrupt-budget=${budget}`] : []),
    `--semi-space-growth-factor=${isSmall ? 1 : 4}`,
    '--heap-growing-percent=20',
  ];
}
