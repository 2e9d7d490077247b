// Synthetic plans of any size, the same for the same size: about 70 YAML lines, 4.5 cost and funding lines and
// 1.5 indicators an activity. Used by bench.mjs and by tests of scale; no plan of a real country.

/** A small deterministic random source (mulberry32). */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const sources = ['state', 'local', 'eu', 'un', 'ngo'];
const types = { state: 'state', local: 'local', eu: 'eu', un: 'un-io', ngo: 'ngo' };
const institutions = Array.from({ length: 20 }, (_, i) => `INST-${i + 1}`);

const head = () => `plan:
  id: SYN
  title: {en: Synthetic action plan, fr: Plan d'action synthétique}
  country: Syntheta
  fictional: true
  start: 2024-01-01
  end: 2028-12-31
  currency: EUR
  unit: thousand
  adopted: 2023-12-14
  languages: [en, fr]
  reporting: {every: half-year, due: 15 days}
institutions:
${institutions.map((id, i) => `  - {id: ${id}, name: Institution ${i + 1}, kind: ${i % 4 === 3 ? 'ngo' : 'ministry'}, level: national, mailbox: nap${i + 1}@example.org}`).join('\n')}
sources:
${sources.map((id) => `  - {id: ${id}, name: Source ${id}, type: ${types[id]}, ends: 2040-12-31, reference: "REF/${id}"}`).join('\n')}
`;

function activity(n, objective, random, bad) {
  const lead = bad && n % 3 === 0 ? 'INST-XX' : institutions[n % 20];
  const amount = () => ((50_000 + Math.floor(random() * 50_000)) / 1000).toFixed(3);
  const part = () => ((20_000 + Math.floor(random() * 30_000)) / 1000).toFixed(3);
  const source = () => sources[Math.floor(random() * sources.length)];
  const id = `A${n}`;
  const cost = (year) =>
    `      ${year}:\n        - amount: ${amount()}\n          source: ${source()}\n          recurrent: false\n`;
  const fund = (year) =>
    `      - source: ${source()}\n        year: ${year}\n        approved: ${part()}\n        spent: ${bad && n % 3 === 1 ? '"1 184,438"' : '1.5'}\n        reference: "Line ${n}-${year}"\n`;
  return `  - id: ${id}
    objective: "${objective}"
    title:
      en: Activity number ${n} trains and supports front-line staff
      fr: L'activité numéro ${n} forme et soutient le personnel
    description: What activity ${n} does, told in one line of ordinary length for the bench
    lead: ${lead}
    partners: [${institutions[(n + 3) % 20]}, ${institutions[(n + 7) % 20]}]
    by-consent:
      - ${institutions[(n + 11) % 20]}
    start: 2024-0${1 + (n % 9)}-01
    end: ${bad && n % 3 === 2 ? '2023' : 2027 + (n % 2)}-06-30
    weight: ${1 + (n % 5)}
    tags:
      exploitation: [sexual, labour]
      groups: [women, men, girls, boys]
      regions: all
      sdg: ["8.7", "16.2"]
      topics:
        - training
    training:
      topic: Identification of victims
      audience: Labour inspectors, group ${n}
      needs-assessment: Needs assessment of 2023
      impact-evaluation: "2027"
    indicators:
      - I${n}a
${n % 2 === 0 ? `      - I${n}b\n` : ''}    costs:
${[2024, 2025].map(cost).join('')}${n % 2 === 0 ? cost(2026) : ''}    funding:
${[2024, 2025].map(fund).join('')}`;
}

const indicator = (id, n) => `  - id: ${id}
    title: People reached by activity ${n}
    level: ${n % 3 === 0 ? 'outcome' : 'output'}
    unit: persons
    direction: increase
    aggregation: sum
    formula: Count of people reached
    source: Register of the lead
    available: January
    responsible: ${institutions[n % 20]}
    baseline: {year: 2023, value: ${n % 9}}
    targets: {2024: ${10 + (n % 7)}, 2025: ${20 + (n % 7)}, 2026: ${30 + (n % 7)}}
`;

const periods = ['2025-H1', '2025-H2'];

const progress = (n, step) => `  A${n}:
    status: in_progress
    percent: ${45 + 15 * step + (n % 15)}
    evidence: Report ${n} of the lead
    next: Continue in the next period
`;

const returns = (period) =>
  institutions
    .map(
      (id) =>
        `      ${id}: {received: ${period.endsWith('1') ? `${period.slice(0, 4)}-07-10` : `${Number(period.slice(0, 4)) + 1}-01-10`}, asked: 20, filled: 19}`,
    )
    .join('\n');

/** YAML text of a plan with this many activities. With `bad`, a third of them carries a mistake. */
export function syntheticPlan(activities, { bad = false } = {}) {
  const random = randomOf(activities);
  const objectives = Math.max(1, Math.ceil(activities / 10));
  const goals = Math.max(1, Math.ceil(objectives / 5));
  const numbers = Array.from({ length: activities }, (_, i) => i + 1);
  const pillars = ['prevention', 'protection', 'prosecution', 'framework'];
  const goalText = Array.from(
    { length: goals },
    (_, g) => `  - {id: "${g + 1}", pillar: ${pillars[g % 4]}, title: Goal ${g + 1}}`,
  ).join('\n');
  const objectiveOf = (o) => `${Math.floor(o / 5) + 1}.${(o % 5) + 1}`;
  const objectiveText = Array.from(
    { length: objectives },
    (_, o) => `  - {id: "${objectiveOf(o)}", goal: "${Math.floor(o / 5) + 1}", title: Objective ${o + 1}}`,
  ).join('\n');
  const indicators = numbers.flatMap((n) => [indicator(`I${n}a`, n), ...(n % 2 === 0 ? [indicator(`I${n}b`, n)] : [])]);
  const period = (id, step) =>
    `  - period: ${id}\n    progress:\n${numbers.map((n) => progress(n, step).replace(/^/gm, '    ').trimEnd()).join('\n')}\n    returns:\n${returns(id)}\n`;
  return [
    head(),
    'goals:\n',
    goalText,
    '\nobjectives:\n',
    objectiveText,
    '\nactivities:\n',
    ...numbers.map((n) => activity(n, objectiveOf(Math.floor((n - 1) / 10)), random, bad)),
    'indicators:\n',
    ...indicators,
    'periods:\n',
    ...periods.map(period),
    'reviews:\n  - {id: R2025, date: 2025-12-01, participants: [INST-1, INST-4], summary: The year in review, decisions: [{on: A1, decision: continue, reason: On course}]}\n',
  ].join('');
}
