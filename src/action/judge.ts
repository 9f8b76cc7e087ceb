import { lookUps, readingPlan } from '../core/evaluate.ts';
import { forBoth } from '../core/reading-plan.ts';
import { lookUpsForPlan } from '../core/review/look-ups.ts';
import { readingPlanForReviews } from '../core/review/openings.ts';

export { evaluate } from '../core/evaluate.ts';
export { planReviews } from '../core/review/plan.ts';
export { renderPlanMarkdown } from '../core/report/plan-markdown.ts';
export { publish } from './publish.ts';
export { renderDiagnosticAnnotations } from '../core/report/annotations.ts';
export { lookUpsForPlan };

/** What must be read to judge a change, and to plan its reviews too. */
export const toJudge = { ...readingPlan, lookUps };
export const toJudgeAndReview = { ...forBoth(readingPlan, readingPlanForReviews), lookUps };
