// Files of a git revision, read without checking anything out. git runs with fixed argument lists and without a shell.

import { spawn } from 'node:child_process';

/** What git gave back: 'missing' where there is no git, else its exit code and output. */
type Ran = 'missing' | { readonly code: number; readonly out: Buffer; readonly error: string };

export interface Blob {
  /** Relative to the folder asked for, with `/`. */
  readonly path: string;
  readonly object: string;
  readonly size: number;
  readonly isLink: boolean;
}
export type Revision =
  | { readonly commit: string }
  /** No git, no repository, or no such revision in it. */
  | { readonly none: 'missing' | 'outside' | 'unknown' };

/** Names of revisions: no option, no range, no path, nothing that a shell or git's pathspecs would read otherwise. */
const revisionName = /^(?!-)(?!.*\.\.)[\p{L}\p{N}._/~^@{}+#-]+$/u;

/** A hook or an alias may have set where git looks; the folder says it here. Partial clones fetch nothing. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_/.test(name));
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
}

function git(folder: string, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--no-pager', '--no-replace-objects', ...args], {
      cwd: folder,
      env: environment(),
      shell: false,
      windowsHide: true,
    });
    const [out, error]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
    child.on('error', (problem: NodeJS.ErrnoException) =>
      problem.code === 'ENOENT' ? resolve('missing') : reject(problem),
    );
    child.on('close', (code) =>
      resolve({ code: code ?? 1, out: Buffer.concat(out), error: Buffer.concat(error).toString('utf8') }),
    );
    // git may end before it has read all: its exit code tells.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** The commit that a name stands for in the repository of a folder. */
export async function revisionOf(name: string, folder: string): Promise<Revision> {
  if (!revisionName.test(name)) return { none: 'unknown' };
  const ran = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (ran === 'missing') return { none: 'missing' };
  if (ran.code === 0) return { commit: ran.out.toString('utf8').trim() };
  return { none: ran.code === 128 && /not a git repository/i.test(ran.error) ? 'outside' : 'unknown' };
}

/** Files below a folder (or the one file) of the repository at a commit; `inside` is relative to `folder`. */
export async function filesAt(
  commit: string,
  folder: string,
  inside = '',
): Promise<readonly Blob[] | { readonly error: string }> {
  const where = await git(folder, ['rev-parse', '--show-prefix']);
  if (where === 'missing' || where.code !== 0) return { error: where === 'missing' ? 'ENOENT' : where.error.trim() };
  const prefix = where.out.toString('utf8').replace(/\n$/, '') + inside;
  const paths = prefix === '' ? [] : ['--', prefix];
  const ran = await git(folder, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...paths]);
  if (ran === 'missing' || ran.code !== 0) return { error: ran === 'missing' ? 'ENOENT' : ran.error.trim() };
  const below = prefix.endsWith('/') || prefix === '' ? prefix : prefix.slice(0, prefix.lastIndexOf('/') + 1);
  return ran.out
    .toString('utf8')
    .split('\0')
    .flatMap((line) => blobOf(line, below));
}

/** "100644 blob <object> <size>\t<path>" */
function blobOf(line: string, below: string): readonly Blob[] {
  const tab = line.indexOf('\t');
  const [mode = '', kind, object = '', size = ''] = line.slice(0, tab).split(/ +/);
  const path = line.slice(tab + 1);
  if (tab < 0 || kind !== 'blob' || !path.startsWith(below)) return [];
  return [{ path: path.slice(below.length), object, size: Number(size), isLink: mode === '120000' }];
}

/** Contents of blobs, in their order. */
export async function contentsOf(
  blobs: readonly Blob[],
  folder: string,
): Promise<readonly Uint8Array[] | { readonly error: string }> {
  const ran = await git(folder, ['cat-file', '--batch'], blobs.map(({ object }) => `${object}\n`).join(''));
  if (ran === 'missing' || ran.code !== 0) return { error: ran === 'missing' ? 'ENOENT' : ran.error.trim() };
  const all: Uint8Array[] = [];
  let at = 0;
  for (const { object } of blobs) {
    const end = ran.out.indexOf(10, at);
    const [name, kind, size = ''] = ran.out.subarray(at, end).toString('utf8').split(' ');
    if (name !== object || kind !== 'blob') return { error: `${object}: ${kind ?? '?'}` };
    all.push(ran.out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return all;
}
