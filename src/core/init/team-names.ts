/** What the name of a team says it does: `surely` by itself, `maybe` only beside what the team owns. */
export interface NamedRole {
  readonly role: string;
  readonly how: 'surely' | 'maybe';
}

interface NameRule {
  readonly role: string;
  /** Words that say it wherever they stand. */
  readonly surely?: string;
  /** Words that other teams have in their names too: they say it as the whole name only, else they hint at it. */
  readonly maybe?: string;
}

const engineers = 'eng|engineers?|engineering';

/** Alternatives of words joined by hyphens. The first rule that fits decides, so what is narrower stands above. */
const rules: readonly NameRule[] = [
  {
    role: 'mlops-engineer',
    surely:
      'ml-?ops|llm-?ops|model-?ops|(?:ml|ai|aml|llm|machine-learning|data-science|ds|model)-(?:platforms?|infra|infrastructure|ops|devops|sre|tooling|systems)|feature-store|(?:ml|model)-(?:monitoring|deployment|lifecycle)|mlp',
  },
  {
    role: 'model-governance',
    surely:
      'model-(?:risk|governance|validation|compliance)|(?:ai|ml)-(?:governance|ethics|risk|compliance|policy)|responsible-?ai|rai|governance|compliance|legal',
    maybe: 'risk|audit|auditors?|privacy|ethics|fairness',
  },
  {
    role: 'data-engineer',
    surely: `data-?(?:${engineers}|platforms?|infra|infrastructure|ops|pipelines?|warehouse|warehousing|lake|ingestion)|analytics-(?:${engineers})|etl|elt|dwh|lakehouse`,
    maybe: 'data|pipelines?|ingestion|dbt|airflow|warehouse|analytics|business-intelligence|bi',
  },
  {
    role: 'data-scientist',
    surely:
      'data-?(?:science|scientists?)|(?:applied|decision)-?(?:science|scientists?)|(?:ml|ai|machine-learning)-(?:research|researchers?|science|scientists?)|modell?ing|modell?ers',
    maybe: 'research|researchers?|science|scientists?|experimentation|training|recsys|nlp',
  },
  {
    role: 'ml-engineer',
    surely: `ml|mle|(?:ml|ai|machine-learning)-?(?:${engineers}|inference|serving)|machine-learning|model-(?:serving|inference)`,
    maybe: 'inference|serving',
  },
  {
    role: 'business-stakeholder',
    surely:
      'product-(?:managers?|management|owners?)|business-(?:owners?|analysts?)|stakeholders?|domain-experts?',
    maybe: 'product|business',
  },
  {
    role: 'devops-engineer',
    surely: `dev-?ops|dev-?sec-?ops|sre|site-reliability|rel-?eng|release-(?:${engineers})|(?:platform|infra|infrastructure|cloud)-(?:${engineers})|cloud-(?:ops|infra|platform)`,
    maybe: 'platform|infra|infrastructure|ops|operations|cloud|ci|build|release|observability|k8s|kubernetes',
  },
];

/** Whole names, or ends of names, that look like one of the above and are none. */
const falseFriends = wordsAnywhere(
  'data-governance|it-governance|data-protection|product-(?:security|design)',
);

/** What a team works on that is no part of the lifecycle: as the last word it outweighs all, else only a hint. */
const elsewhere =
  'docs?|documentation|front|frontend|front-end|backend|web|website|ui|ux|design|mobile|ios|android|desktop|browser|sdk|cli|apis?|apps?|clients?|marketing|sales|support|hr|people|finance|security|customers?|users?|community|devrel|education|games?|hardware|network|payments?|billing|credit|fraud|market|developer|dev';
const mentionsElsewhere = wordsAnywhere(elsewhere);
const endsElsewhere = new RegExp(`(?:^|-)(?:${elsewhere})$`);

/** Words that say that there is a team, and not of whom. */
const noise =
  /-(?:teams?|group|guild|squad|crew|wg|reviewers?|approvers?|owners|codeowners|maintainers?|admins?|members|leads?|core|devs?|write|review)$/;

const compiled = rules.map(({ role, surely, maybe }) => ({
  role,
  ...(surely !== undefined && { surely: wordsAnywhere(surely) }),
  ...(maybe !== undefined && { maybe: wordsAnywhere(maybe), alone: new RegExp(`^(?:${maybe})$`) }),
}));

/** The role that the slug of a team speaks of; undefined when it speaks of none. */
export function roleOfTeamName(slug: string): NamedRole | undefined {
  const name = plainName(slug);
  if (worksElsewhere(slug)) return undefined;
  const sure = compiled.find(({ surely, alone }) => surely?.test(name) || alone?.test(name));
  if (sure) return { role: sure.role, how: 'surely' };
  if (mentionsElsewhere.test(name)) return undefined;
  const hinted = compiled.find(({ maybe }) => maybe?.test(name));
  return hinted && { role: hinted.role, how: 'maybe' };
}

/** True for a team that by its name is surely none of the lifecycle, whatever it owns. */
export function worksElsewhere(slug: string): boolean {
  const name = plainName(slug);
  return falseFriends.test(name) || endsElsewhere.test(name);
}

/** Lower case, words joined by single hyphens, without the words that every team has. */
function plainName(slug: string): string {
  const words = slug
    .slice(0, 100)
    .replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const name = words.replace(/^-|-$/g, '');
  const bare = name.replace(noise, '');
  return bare === name ? name : bare.replace(noise, '');
}

function wordsAnywhere(words: string): RegExp {
  return new RegExp(`(?:^|-)(?:${words})(?:-|$)`);
}
