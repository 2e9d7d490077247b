// The criteria that every plan may evaluate by: the six of OECD/DAC, and three that ICMPD adds.

export const dacCriteria = [
  'relevance',
  'coherence',
  'effectiveness',
  'efficiency',
  'impact',
  'sustainability',
] as const;

export const standardCriteria = [...dacCriteria, 'human-rights', 'gender-child', 'participation'] as const;
export type StandardCriterion = (typeof standardCriteria)[number];
