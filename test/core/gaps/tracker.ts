import type { FoundIssue } from '../../../src/core/gaps/issue.ts';
import type { Step } from '../../../src/core/gaps/next.ts';

export interface TrackedIssue extends FoundIssue {
  readonly number: number;
  readonly title: string;
  readonly openedIn: string;
}

/** What goes wrong with one write: nothing; it has no effect; it has, and the answer is lost. */
export type Fault = 'none' | 'before' | 'after';

/** The issues of a repository, as one that writes sees them: a write may fail before it has an effect, or after. */
export class Tracker {
  readonly issues: TrackedIssue[] = [];

  write(step: Extract<Step, { do: 'open' | 'close' }>, week: string, fault: Fault): number {
    if (fault === 'before') throw new Error('502');
    const number = step.do === 'open' ? this.open(step, week) : this.close(step);
    if (fault === 'after') throw new Error('the answer was lost');
    return number;
  }

  private open({ title, body, labels }: Extract<Step, { do: 'open' }>, openedIn: string): number {
    const number = this.issues.length + 1;
    this.issues.push({ number, isOpen: true, byBot: true, labels, title, body, openedIn });
    return number;
  }

  private close({ number, body }: Extract<Step, { do: 'close' }>): number {
    const at = this.issues.findIndex((issue) => issue.number === number);
    const issue = this.issues[at];
    if (!issue) throw new Error(`there is no #${number}`);
    this.issues[at] = { ...issue, isOpen: false, body };
    return number;
  }
}
