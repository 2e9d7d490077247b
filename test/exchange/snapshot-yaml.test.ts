// Entries made in hand-edited YAML: only lines are added, comments and line ends stay.

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withClosed, withSnapshot } from '../../src/exchange/snapshot-yaml.js';

const entry = { id: '2', date: '2026-01-01', hash: 'abcdefabcdef' };
const line = '{id: "2", date: 2026-01-01, hash: abcdefabcdef}';

describe('withSnapshot', () => {
  it.each([
    ['without a list', '# plan\ngoals: []', `# plan\ngoals: []\n\nsnapshots:\n  - ${line}\n`],
    ['in an empty file', '', `snapshots:\n  - ${line}\n`],
    [
      'before what follows, comments included',
      'snapshots:\n- {id: "1", date: 2024-01-01} # one\n# about goals\ngoals: []\n',
      `snapshots:\n- {id: "1", date: 2024-01-01} # one\n- ${line}\n# about goals\ngoals: []\n`,
    ],
    [
      'after a text of several lines',
      'snapshots:\n  - id: "1"\n    title: |\n      a\n      b\n\n  - id: x\n    title: |\n      a\n      b\n\ngoals: []\n',
      `snapshots:\n  - id: "1"\n    title: |\n      a\n      b\n\n  - id: x\n    title: |\n      a\n      b\n\n  - ${line}\n\ngoals: []\n`,
    ],
    [
      'with the line ends of the file',
      'snapshots:\r\n  - {id: "1", date: 2024-01-01}\r\n  - {id: x, date: 2024-01-01}\r\n',
      `snapshots:\r\n  - {id: "1", date: 2024-01-01}\r\n  - {id: x, date: 2024-01-01}\r\n  - ${line}\r\n`,
    ],
  ])('%s', (_, text, written) => {
    expect(withSnapshot(text, entry)).toBe(written);
  });

  it.each([
    ['an empty list', 'snapshots: [] # none yet\ngoals: []\n'],
    ['a list on one line', 'snapshots: [{id: "1", date: 2024-01-01}] # none yet\ngoals: []\n'],
    ['nothing under the key', '# none yet\nsnapshots:\ngoals: []\n'],
    ['a document with an end', '# none yet\ngoals: []\n...\n'],
  ])('%s keeps its comments', (_, text) => {
    const written = withSnapshot(text, entry);
    const before = parse(text) as { snapshots?: unknown[] | null };
    expect(parse(written)).toEqual({ ...before, snapshots: [...(before.snapshots ?? []), entry] });
    expect(written).toContain('# none yet');
  });
});

describe('withClosed', () => {
  it.each([
    [
      'a file about a period',
      '# c\nperiod: 2025-H1 # half\nprogress: {}\n',
      [],
      '# c\nperiod: 2025-H1 # half\nclosed: 2026-01-02\nprogress: {}\n',
    ],
    [
      'an item of a list',
      'periods:\n  - {period: "2024"}\n  - period: 2025-H1\n    progress: {}\n',
      ['periods', 1],
      'periods:\n  - {period: "2024"}\n  - period: 2025-H1\n    closed: 2026-01-02\n    progress: {}\n',
    ],
    [
      'an item on one line',
      'periods:\n  - {period: "2024"} # c\n',
      ['periods', 0],
      'periods:\n  - {period: "2024", closed: 2026-01-02} # c\n',
    ],
  ] as const)('%s', (_, text, path, written) => {
    const period = text.includes('2025-H1') ? '2025-H1' : '2024';
    expect(withClosed(text, path, { period }, '2026-01-02')).toBe(written);
  });
});
