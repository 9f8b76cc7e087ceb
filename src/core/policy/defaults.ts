/** What holds where neither the policy nor a pack says otherwise. */
export const policyDefaults = {
  extends: 'mlops',
  enforce: 'touched',
  sources: ['codeowners'],
  review: { mode: 'enforce', approvals: 1, request: 'person', 'max-reviewers': 3, exempt: [] },
  gaps: { schedule: '0 9 * * MON', timezone: 'UTC', mention: false },
} as const;
