// Markdown basics: what becomes markup, and that nothing else does.
import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/render/markdown.js';

const cases: readonly (readonly [string, string])[] = [
  ['one\n\ntwo', '<p>one</p><p>two</p>'],
  ['one\ntwo', '<p>one<br>two</p>'],
  ['a **bold** and *soft* and _soft_', '<p>a <strong>bold</strong> and <em>soft</em> and <em>soft</em></p>'],
  ['snake_case_id and 2*3*4', '<p>snake_case_id and 2*3*4</p>'],
  ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
  ['1. one\n2) two', '<ol><li>one</li><li>two</li></ol>'],
  ['so:\n- one\n  goes on\n- two\nend', '<p>so:</p><ul><li>one goes on</li><li>two</li></ul><p>end</p>'],
  ['[x](https://a.example/b_c_d?e=1&f="2")', '<p>[x](https://a.example/b_c_d?e=1&amp;f=&quot;2&quot;)</p>'],
  [
    '[x](https://a.example/b_c_d?e=1&f=2)',
    '<p><a href="https://a.example/b_c_d?e=1&amp;f=2" rel="noreferrer">x</a></p>',
  ],
  ['[x](mailto:nap@mol.example)', '<p><a href="mailto:nap@mol.example" rel="noreferrer">x</a></p>'],
  ['[x](javascript:alert)', '<p>[x](javascript:alert)</p>'],
  ['[x](JaVaScRiPt:alert)', '<p>[x](JaVaScRiPt:alert)</p>'],
  ['[x](data:text/html,hi)', '<p>[x](data:text/html,hi)</p>'],
  ['[x](//evil.example)', '<p>[x](//evil.example)</p>'],
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['**<b>**', '<p><strong>&lt;b&gt;</strong></p>'],
  ['# no heading', '<p># no heading</p>'],
  ['', ''],
];

describe('markdown', () => {
  test.each(cases)('%j', (text, html) => expect(markdown(text)).toBe(html));

  test('hostile runs of signs are answered at once', () => {
    for (const sign of ['*', '**', '_', '[', '[x](', '- ', '1. ', '\n'])
      expect(markdown(sign.repeat(20_000)).length).toBeGreaterThanOrEqual(0);
  });
});
