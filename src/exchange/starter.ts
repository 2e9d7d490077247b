// A new plan to begin with: small, valid, and full of explanations for the person who writes it.

import { planSchema } from '../generated/plan-schema.js';
import type { MessageKey, Say } from '../text/say.js';
import { schemaPath, type TextFile } from './yaml-folder.js';

export interface Starter {
  /** First year of the plan; it runs for five. */
  readonly year: number;
  readonly say: Say;
}

/** The files of a new plan folder. `periods/*.example` is read when its last ending is taken away. */
export function starterFolder(starter: Starter): readonly TextFile[] {
  return [
    file('plan.yaml', starter, planText),
    file('institutions.yaml', starter, institutionsText),
    file('sources.yaml', starter, sourcesText),
    file('goals.yaml', starter, goalsText),
    file('indicators.yaml', starter, indicatorsText),
    file('funding.yaml', starter, fundingText),
    file(`periods/${starter.year}-H1.yaml.example`, starter, periodText),
    { path: schemaPath, text: planSchema },
  ];
}

function file(path: string, starter: Starter, write: (words: Words, year: number) => string): TextFile {
  const up = '../'.repeat(path.split('/').length - 1);
  const head = `# yaml-language-server: $schema=${up}${schemaPath}\n`;
  return { path, text: head + write(wordsOf(starter.say), starter.year) };
}

/** Comment lines and quoted words in the language of the plan. */
interface Words {
  readonly language: string;
  note(name: string, indent?: number): string;
  text(name: string): string;
}

function wordsOf(say: Say): Words {
  const words = (name: string): string => say(`init.${name}` as MessageKey);
  return {
    language: say.language,
    text: (name) => quoted(words(name)),
    note: (name, indent = 0) => {
      const start = `${' '.repeat(indent)}# `;
      return wrapped(words(name), 110 - start.length)
        .map((line) => `${start}${line}\n`)
        .join('');
    },
  };
}

/** A text that is safe inside a flow map; in quotes only where it must be. */
const quoted = (text: string): string => (/^\p{L}[^:#{}[\],"&*!|>%@`]*$/u.test(text) ? text : JSON.stringify(text));

/** Lines of at most `width` characters; its own line breaks are kept. */
function wrapped(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const lines = [''];
    for (const word of line.split(' ')) {
      const last = lines[lines.length - 1] ?? '';
      if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
  });
}

const planText = ({ note, text, language }: Words, year: number): string => `${note('note.plan')}format: "1"
plan:
  id: NAP-${year}
  title: ${text('sample.title')}
  country: ${text('sample.country')}
  start: ${year}-01-01
  end: ${year + 4}-12-31
${note('note.currency', 2)}  currency: EUR
  unit: thousand
  languages: [${language}]
${note('note.reporting', 2)}  reporting: {every: half-year, due: 15 days}
${note('note.optional', 2)}  # adopted: ${year - 1}-12-15
  # legal-act: ...
  # publisher: ...

${note('note.tags', 2)}  exploitation-forms:
    - {id: sexual, title: ${text('tag.sexual')}}
    - {id: labour, title: ${text('tag.labour')}}
    - {id: begging, title: ${text('tag.begging')}}
    - {id: criminality, title: ${text('tag.criminality')}}
  victim-groups:
    - {id: women, title: ${text('tag.women')}}
    - {id: men, title: ${text('tag.men')}}
    - {id: girls, title: ${text('tag.girls')}}
    - {id: boys, title: ${text('tag.boys')}}
  regions:
    - {id: capital, title: ${text('tag.capital')}}
    - {id: regions, title: ${text('tag.regions')}}

${note('note.pillars')}pillars:
  - {id: prevention, title: ${text('pillar.prevention')}}
  - {id: protection, title: ${text('pillar.protection')}}
  - {id: prosecution, title: ${text('pillar.prosecution')}}
  - {id: framework, title: ${text('pillar.framework')}}
`;

const institutionsText = ({ note, text }: Words): string => `${note('note.institutions')}institutions:
  - {id: NC, name: ${text('institution.coordinator')}, kind: coordination-body, level: national}
  - {id: MoL, name: ${text('institution.labour')}, kind: ministry, level: national}
  - {id: NGO-1, name: ${text('institution.ngo')}, kind: ngo, level: national}
`;

const sourcesText = ({ note, text }: Words, year: number): string => `${note('note.sources')}sources:
  - {id: state, name: ${text('source.state')}, type: state}
  - {id: donor, name: ${text('source.donor')}, type: bilateral, ends: ${year + 2}-12-31, reference: ${text('source.reference')}}
  - {id: open, name: ${text('source.open')}, type: unidentified}
`;

const goalsText = ({ note, text }: Words, year: number): string => `${note('note.goals')}goals:
  - id: "1"
    pillar: protection
    title: ${text('sample.goal')}
    objectives:
      - id: "1.1"
        title: ${text('sample.objective')}
        lead: MoL
        indicators: [I-1.1]
        activities:
${note('note.activity', 10)}          - id: "1.1.1"
            title: ${text('sample.activity')}
            lead: MoL
            partners: [NGO-1]
            start: ${year}-03-01
            end: ${year + 1}-12-31
            tags: {exploitation: [labour], groups: [women, men], regions: all, sdg: ["8.7"]}
            indicators: [I-1.1.1]
${note('note.costs', 12)}            costs:
              ${year}: {amount: 40, source: state}
              ${year + 1}: [{amount: 20, source: state}, {amount: 25.5, source: donor}]
          - id: "1.1.2"
            title: ${text('sample.meeting')}
            lead: NC
            start: ${year}-01-01
            end: ${year + 4}-12-31
${note('note.continuous', 12)}            continuous: true
            milestones:
${[0, 1, 2, 3, 4].map((i) => `              - {year: ${year + i}, title: ${text('sample.milestone')}}\n`).join('')}            costs: within-resources
`;

const indicatorsText = ({ note, text }: Words, year: number): string => `${note('note.indicators')}indicators:
  - id: I-1.1
    level: outcome
    title: ${text('sample.outcome')}
    unit: ${text('sample.persons')}
    direction: increase
    aggregation: sum
    sensitive: true
    by: [sex, age, exploitation]
    baseline: {year: ${year - 1}, value: 4}
    targets: {${year}: 8, ${year + 1}: 12, ${year + 2}: 16, ${year + 3}: 20, ${year + 4}: 20}
    target: 76
    formula: ${text('sample.formula')}
    source: ${text('sample.data')}
    available: ${text('sample.available')}
    responsible: MoL
  - id: I-1.1.1
    level: output
    title: ${text('sample.output')}
    unit: ${text('sample.inspectors')}
    direction: increase
    aggregation: sum
    baseline: {year: ${year - 1}, value: 0}
    targets: {${year}: 60, ${year + 1}: 60}
    target: 120
    formula: ${text('sample.formula-output')}
    source: ${text('sample.data-output')}
    available: ${text('sample.available')}
    responsible: MoL
`;

const fundingText = ({ note }: Words, year: number): string => `${note('note.funding')}funding:
  - {on: "1.1.1", source: state, year: ${year}, approved: 40}
  - {on: "1.1.1", source: donor, year: ${year + 1}, pledged: 25.5}
`;

const periodText = ({ note, text }: Words, year: number): string => `${note('note.period')}period: ${year}-H1
progress:
  "1.1.1": {status: in_progress, percent: 30, evidence: ${text('sample.evidence')}, next: ${text('sample.next')}}
  "1.1.2": {status: continuous}
spending:
  - {on: "1.1.1", source: state, amount: 12.5}
observations:
  I-1.1: {value: 7, by: {sex: {women: 5, men: 2}}}
returns:
  MoL: {received: ${year}-07-11}
`;
