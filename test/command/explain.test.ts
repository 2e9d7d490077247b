// nap explain: codes in any case, figures, and the nearest word where there is none.

import { beforeAll, describe, expect, it } from 'vitest';
import { runExplain } from '../../src/command/explain.js';
import { figureTable } from '../../src/figure/catalogue.js';
import { codeTable } from '../../src/finding/codes.js';
import { exit } from '../../src/io/world.js';
import { sayIn } from '../../src/text/catalogues.js';
import type { Say } from '../../src/text/say.js';

describe.each(['en', 'fr'])('explain in %s', (language) => {
  let say: Say;
  beforeAll(async () => {
    const words = await sayIn(language);
    if (words === undefined) throw new Error(language);
    say = words;
  });
  const explain = (subject: string): ReturnType<typeof runExplain> => runExplain({ subject, color: false }, say);

  it.each([...Object.keys(codeTable), ...Object.keys(figureTable)])('%s', async (subject) => {
    const { exit: code, stdout = '' } = await explain(subject);
    expect(code).toBe(exit.done);
    expect(stdout.startsWith(subject)).toBe(true);
    expect(stdout.split('\n').every((line) => line.length <= 100)).toBe(true);
  });

  it('takes codes in small letters', async () => {
    expect((await explain('nap302')).stdout).toBe((await explain('NAP302')).stdout);
  });

  it('names the nearest of an unknown one', async () => {
    const { exit: code, stderr, stdout } = await explain('funding.firmgapp');
    expect(code).toBe(exit.usage);
    expect(stdout).toBeUndefined();
    expect(stderr).toContain('funding.firmGap');
  });
});
