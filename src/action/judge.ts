export { evaluate, lookUps, readingPlan } from '../core/evaluate.ts';
export { publish } from './publish.ts';
export { renderDiagnosticAnnotations } from '../core/report/annotations.ts';
