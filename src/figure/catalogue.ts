// The figure catalogue: each figure once, with its unit. Names, formulas and origins are messages:
// figure.<id>.name|formula|origin. Screens, JSON, reports and docs/figures.md read this list.

export type FigureUnit = 'money' | 'fraction' | 'ratio' | 'count' | 'days' | 'value';

const table = {
  'funding.need': 'money',
  'funding.plannedDonorDependency': 'fraction',
  'funding.secured': 'money',
  'funding.pooled': 'money',
  'funding.pledged': 'money',
  'funding.firmGap': 'money',
  'funding.gapAfterPledges': 'money',
  'funding.surplus': 'money',
  'funding.netPosition': 'money',
  'funding.coverage': 'fraction',
  'funding.costingCoverage': 'fraction',
  'funding.activities': 'count',
  'funding.uncosted': 'count',
  'funding.fullyFunded': 'count',
  'funding.partlyFunded': 'count',
  'funding.notFunded': 'count',
  'funding.approved': 'money',
  'funding.committed': 'money',
  'funding.disbursed': 'money',
  'funding.spent': 'money',
  'funding.available': 'money',
  'funding.needSoFar': 'money',
  'funding.donorDependency': 'fraction',
  'funding.absorption': 'fraction',
  'funding.disbursementRate': 'fraction',
  'funding.planExecution': 'fraction',
  'funding.costAlignment': 'ratio',
  'funding.credibility': 'fraction',
  'funding.concentration': 'fraction',
  'funding.recurrentAtRisk': 'money',
  'implementation.activities': 'count',
  'implementation.due': 'count',
  'implementation.completed': 'count',
  'implementation.rate': 'fraction',
  'implementation.gap': 'fraction',
  'implementation.completedWithEvidence': 'count',
  'implementation.rateWithEvidence': 'fraction',
  'implementation.notReported': 'count',
  'implementation.notBegun': 'count',
  'implementation.delayed': 'count',
  'implementation.weightedRate': 'fraction',
  'activity.expectedProgress': 'fraction',
  'activity.progressGap': 'fraction',
  'activity.slippage': 'days',
  'activity.slippageFirst': 'days',
  'indicator.actual': 'value',
  'indicator.target': 'value',
  'indicator.progress': 'fraction',
  'indicator.expected': 'fraction',
  'indicator.objectiveFulfilment': 'fraction',
  'reporting.due': 'count',
  'reporting.received': 'count',
  'reporting.inTime': 'count',
  'reporting.rate': 'fraction',
  'reporting.completeness': 'fraction',
} as const satisfies { readonly [id: string]: FigureUnit };

export type FigureId = keyof typeof table;
export const figureTable: { readonly [id in FigureId]: FigureUnit } = table;
export const isFigureId = (id: string): id is FigureId => Object.hasOwn(table, id);

export type FundingId = Extract<FigureId, `funding.${string}`>;
export type ImplementationId = Extract<FigureId, `implementation.${string}`>;
export type ReportingId = Extract<FigureId, `reporting.${string}`>;
