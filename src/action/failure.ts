import { OutdatedHeadError } from '../github/pull-request.ts';
import { NoSuchPolicyError } from '../github/load.ts';
import { permissionLine } from '../github/degrade.ts';
import { GitHubError } from '../github/error.ts';

/** What must be mended, in the words that a message begins with. */
export type Culprit =
  | 'Your PR'
  | 'Your repository'
  | 'Your policy'
  | 'Your workflow'
  | "Your workflow's permissions"
  | 'GitHub';

/** Something that somebody can mend: the message names the offender and the next step. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly culprit: Culprit;
  /** Each of several things that are wrong. */
  readonly details: readonly string[];

  constructor(culprit: Culprit, message: string, details: readonly string[] = []) {
    super(message);
    this.culprit = culprit;
    this.details = details;
  }
}

/** The sentence for any error: who must mend what. It may hold foreign text. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Failure) return `${error.culprit}: ${error.message}`;
  if (error instanceof OutdatedHeadError) return `Your PR: ${error.message}.`;
  if (error instanceof NoSuchPolicyError) return `Your policy: ${error.message}.`;
  if (error instanceof GitHubError) return sentenceOfGitHub(error);
  const message = error instanceof Error ? error.message : String(error);
  return `Rolecall failed, which is its own defect: ${message}`;
}

function sentenceOfGitHub({ trouble, message, request }: GitHubError): string {
  const line = permissionLine(request);
  if (trouble === 'permission') {
    const mend = line === undefined ? '' : ` Add \`${line}\` to the permissions of the job.`;
    return `Your workflow's permissions: the token may not read what is judged, so nothing was.${mend} ${message}.`;
  }
  if (trouble === 'missing') {
    const hint =
      line === undefined ? '' : ` To a token without \`${line}\` a private repository is not there.`;
    return `GitHub: it does not find what is judged, so nothing was. ${message}.${hint}`;
  }
  if (trouble === 'rate-limit') {
    return `GitHub: the token has no requests left, so nothing was judged. Run the job again later. ${message}.`;
  }
  return `GitHub: it gave no answer that can be judged, so nothing was. Run the job again. ${message}.`;
}
