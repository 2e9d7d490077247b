// Files that come with napkit: the examples, found beside the code whether it is bundled (dist/) or not (src/).

import { existsSync } from 'node:fs';
import path from 'node:path';

/** A path inside the package ("examples/..."); undefined where this installation does not have it. */
export function packagePath(name: string, from: string = __dirname): string | undefined {
  const found = path.join(from, name);
  if (existsSync(found) && existsSync(path.join(from, 'package.json'))) return found;
  const up = path.dirname(from);
  return up === from ? undefined : packagePath(name, up);
}
