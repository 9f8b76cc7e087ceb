/** Where the policy of a repository is looked for; the first that exists governs. */
export const POLICY_PLACES = ['.github/rolecall.yml', '.github/rolecall.yaml', 'rolecall.yml'] as const;
