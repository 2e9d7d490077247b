// .napignore: what of a folder does not belong to the plan. One pattern a line, as in .gitignore: `#` starts a comment,
// `*` and `?` stay inside a folder, `**` spans folders, a pattern with a slash is tied to the folder of the plan, a
// pattern that ends with a slash means folders only, `!` takes a file back in.

interface Rule {
  readonly pattern: RegExp;
  readonly folder: boolean;
  readonly ignores: boolean;
}

const globs: { readonly [glob: string]: string } = { '**/': '(?:.*/)?', '/**': '/.*', '*': '[^/]*', '?': '[^/]' };

function ruleOf(line: string): Rule {
  const ignores = !line.startsWith('!');
  const body = ignores ? line : line.slice(1);
  const folder = body.endsWith('/');
  const bare = body.replace(/\/$/, '').replace(/^\//, '');
  const tied = body.replace(/\/$/, '').includes('/');
  const source = bare.replace(/\*\*\/|\/\*\*$|[*?]|[\\^$.|+()[\]{}]/g, (m) => globs[m] ?? `\\${m}`);
  return { pattern: new RegExp(tied ? `^${source}$` : `^(?:.*/)?${source}$`), folder, ignores };
}

/** Whether a path (with `/`, relative to the folder of the plan) is left out; the last pattern that fits decides. */
export function ignoring(text: string): (path: string, isFolder: boolean) => boolean {
  const rules = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(ruleOf);
  return (path, isFolder) =>
    rules.reduce(
      (ignored, { pattern, folder, ignores }) => ((isFolder || !folder) && pattern.test(path) ? ignores : ignored),
      false,
    );
}
