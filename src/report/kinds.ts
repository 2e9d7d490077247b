// Which sections each kind of report has, in order.

import type { ReportContext } from './context.js';
import type { ReportKind, Section } from './model.js';
import { agendaSection } from './section/agenda.js';
import { changesSection } from './section/changes.js';
import { criteriaSections } from './section/criteria.js';
import { currencySection } from './section/currency.js';
import { decisionsSection, followUpSection } from './section/decisions.js';
import { deviationsSection } from './section/deviations.js';
import { disaggregationSection } from './section/disaggregation.js';
import { conclusionsSection, evaluationLessonsSection, matrixSection, scopeSection } from './section/evaluation.js';
import { activityFundingSection } from './section/funding-lists.js';
import { contingencySection, riskSection } from './section/funding-risk.js';
import { indicatorsSection } from './section/indicators.js';
import { lateSection } from './section/late.js';
import { lostFundingSection } from './section/lost-funding.js';
import { matrixSections, moneySection, periodMoneySection } from './section/money.js';
import { civilSocietySection, lessonsSection, obstaclesSection } from './section/obstacles.js';
import { openListSection } from './section/open-list.js';
import { progressSection } from './section/progress.js';
import { earlierRecommendationsSection, recommendationsSection } from './section/recommendations.js';
import { redlineSection } from './section/redline.js';
import { reportingSection } from './section/reporting.js';
import { theorySection } from './section/theory.js';
import { timelineSection } from './section/timeline.js';
import { versionsSection } from './section/versions.js';

type Make = (context: ReportContext) => Section | readonly Section[] | undefined;

const kinds: { readonly [K in ReportKind]: readonly Make[] } = {
  monitoring: [
    progressSection,
    timelineSection,
    lateSection,
    indicatorsSection,
    disaggregationSection,
    periodMoneySection,
    obstaclesSection,
    lessonsSection,
    reportingSection,
    civilSocietySection,
    changesSection,
    versionsSection,
  ],
  review: [
    agendaSection,
    deviationsSection,
    versionsSection,
    lostFundingSection,
    decisionsSection,
    followUpSection,
    redlineSection,
    riskSection,
    obstaclesSection,
  ],
  evaluation: [
    scopeSection,
    criteriaSections,
    theorySection,
    indicatorsSection,
    evaluationLessonsSection,
    conclusionsSection,
    recommendationsSection,
    earlierRecommendationsSection,
    matrixSection,
    disaggregationSection,
    moneySection,
  ],
  funding: [matrixSections, activityFundingSection, openListSection, riskSection, contingencySection, currencySection],
};

export function sectionsOf(kind: ReportKind, context: ReportContext): readonly Section[] {
  return kinds[kind].flatMap((make) => make(context) ?? []);
}
