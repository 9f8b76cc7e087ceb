export const id = 60;
export const ids = [60];
export const modules = {

/***/ 6186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ loginPattern),
/* harmony export */   Kg: () => (/* binding */ isCronSchedule),
/* harmony export */   OJ: () => (/* binding */ teamPattern),
/* harmony export */   _u: () => (/* binding */ namePattern),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   sp: () => (/* binding */ authorPattern),
/* harmony export */   z6: () => (/* binding */ emailPattern)
/* harmony export */ });
/** A name of a role or an asset kind. */
const namePattern = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
/** `org/slug`, as an owner without its `@`. */
const teamPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/;
/** The login of a person. The underscore is that of managed users, `ana_acme`. */
const loginPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
/** The login of an author: a person, or an app with the suffix GitHub gives it. */
const authorPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/;
const emailPattern = /^[^\s@]{1,254}@[^\s@]{1,254}$/;
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const cronFields = [
    { least: 0, most: 59 },
    { least: 0, most: 23 },
    { least: 1, most: 31 },
    { least: 1, most: 12, names: months },
    { least: 0, most: 7, names: weekdays },
];
/** Whether `text` is a cron schedule of five fields: values, names, ranges, steps and lists of them. */
function isCronSchedule(text) {
    if (text.length > 200)
        return false;
    const fields = text.trim().split(/[ \t]+/);
    return fields.length === 5 && cronFields.every((field, index) => isCronList(fields[index] ?? '', field));
}
function isCronList(text, field) {
    return text.split(',').every((item) => {
        const [range = '', step, ...rest] = item.split('/');
        if (rest.length > 0 || !isCronStep(step, field))
            return false;
        if (range === '*')
            return true;
        const ends = range.split('-').map((end) => cronValue(end, field));
        const [from = Number.NaN, to = from] = ends;
        // A step from the last value leads nowhere.
        if (step !== undefined && from === field.most)
            return false;
        return ends.length <= 2 && from >= field.least && to <= field.most && from <= to;
    });
}
/** No larger than there are values: such a step is meant for another field. */
function isCronStep(step, { least, most }) {
    if (step === undefined)
        return true;
    const size = cronNumber(step);
    return size >= 1 && size <= most - least + 1;
}
/** The value of a number or name in a field; NaN for anything else. */
function cronValue(text, field) {
    const named = field.names?.indexOf(text.toUpperCase()) ?? -1;
    return named === -1 ? cronNumber(text) : named + field.least;
}
function cronNumber(text) {
    return /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
}
/**
 * Whether `text` is an IANA time zone that this runtime knows. What it does not know it could not keep time in
 * either. Offsets such as `+02:00` are refused: Node takes them only since release 22, and they know no summer time.
 */
function isTimeZone(text) {
    if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(text))
        return false;
    try {
        return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicy: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./lib/core/policy/packs.js + 1 modules
var packs = __webpack_require__(5962);
// EXTERNAL MODULE: ./lib/core/policy/defaults.js
var defaults = __webpack_require__(9538);
// EXTERNAL MODULE: ./lib/core/policy/diagnostic.js
var diagnostic = __webpack_require__(1483);
// EXTERNAL MODULE: ./lib/core/assets/registry.js + 16 modules
var registry = __webpack_require__(5855);
// EXTERNAL MODULE: ./lib/core/policy/vocabulary.js
var vocabulary = __webpack_require__(1836);
// EXTERNAL MODULE: ./lib/core/policy/tree.js
var tree = __webpack_require__(1432);
// EXTERNAL MODULE: ./lib/core/policy/words.js
var policy_words = __webpack_require__(7223);
;// CONCATENATED MODULE: ./lib/core/policy/known.js




function knownNames(root, bases) {
    const roles = new Set(vocabulary/* defaultRoles */.Hc);
    const packedKinds = new Set(registry/* assetKinds */.o.map(({ id }) => id));
    for (const { values } of bases) {
        for (const role of Object.keys(values.roles ?? {}))
            roles.add(role);
        for (const kind of Object.keys(values.assets ?? {}))
            packedKinds.add(kind);
    }
    packedKinds.delete('none');
    for (const role of (0,tree/* entriesOf */.Mc)((0,tree/* nodeAt */.oB)(root, ['roles'])).keys())
        roles.add(role);
    const own = [...(0,tree/* entriesOf */.Mc)((0,tree/* nodeAt */.oB)(root, ['assets'])).keys()].filter((kind) => kind !== 'none');
    return { roles, packedKinds, kinds: new Set([...packedKinds, ...own]) };
}
function unknownRoles(words, roles) {
    return words
        .filter(({ text }) => !roles.has(text))
        .map((word) => ({ ...word, text: () => (0,policy_words/* unknownWord */.$5)('role', word.text, roles) }));
}
function unknownKinds(words, kinds) {
    return words
        .filter(({ text }) => !kinds.has(text))
        .map((word) => ({ ...word, text: () => (0,policy_words/* unknownWord */.$5)('kind', word.text, kinds) }));
}
function nameProblem(name) {
    return `${(0,policy_words/* quoted */.TL)(name)} is no name: one begins with a letter and has letters, digits, \`-\`, \`_\` and \`.\``;
}

;// CONCATENATED MODULE: ./lib/core/policy/lines.js
function createLines(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return {
        position(offset) {
            let low = 0;
            let high = starts.length;
            while (high - low > 1) {
                const middle = (low + high) >> 1;
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle;
            }
            return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
        },
    };
}

// EXTERNAL MODULE: ./lib/core/ownership/path-list.js
var path_list = __webpack_require__(7839);
// EXTERNAL MODULE: ./lib/core/policy/formats.js
var formats = __webpack_require__(6186);
;// CONCATENATED MODULE: ./lib/core/policy/meaning-of-kinds.js




function assetFaults(root, { packedKinds }) {
    return [...(0,tree/* entriesOf */.Mc)((0,tree/* nodeAt */.oB)(root, ['assets']))].flatMap(([kind, { key, node }]) => {
        const problem = kind === 'none' ? problemOfNone(node) : problemOfKind(kind, node, packedKinds);
        return problem === null ? [] : [{ path: ['assets', kind], span: key, text: problem }];
    });
}
function problemOfNone(node) {
    const parts = (0,tree/* entriesOf */.Mc)(node);
    if (parts.has('stage') || parts.has('tier')) {
        return () => '`none` says which paths are no asset: it has no stage and no tier, only `paths`';
    }
    return parts.has('paths') ? null : () => '`none` needs `paths`: those that are no asset';
}
function problemOfKind(kind, node, packed) {
    if (packed.has(kind))
        return null;
    if (!formats/* namePattern */._u.test(kind))
        return () => nameProblem(kind);
    const parts = (0,tree/* entriesOf */.Mc)(node);
    if (parts.has('stage') && parts.has('tier'))
        return null;
    return () => `${(0,policy_words/* unknownWord */.$5)('kind', kind, packed)}. A new kind needs \`stage\` and \`tier\``;
}
function matrixFaults(root, known) {
    return [...(0,tree/* entriesOf */.Mc)((0,tree/* nodeAt */.oB)(root, ['responsibilities']))].flatMap(([kind, entry]) => rowFaults(kind, entry, known));
}
const rolesOfRow = ['accountable', 'responsible', 'consulted', 'informed', 'distinct-from'];
function rowFaults(kind, { key, node }, { roles, kinds }) {
    const path = ['responsibilities', kind];
    const text = () => `${(0,policy_words/* unknownWord */.$5)('kind', kind, kinds)}. A new kind is declared under \`assets\``;
    const unknown = kinds.has(kind) ? [] : [{ path, span: key, text }];
    const named = rolesOfRow.flatMap((part) => (0,tree/* wordsIn */.Hn)((0,tree/* entriesOf */.Mc)(node).get(part)?.node, [...path, part]));
    return [...unknown, ...unknownRoles(named, roles), ...contradictions(node, path)];
}
/** Terms all of whose roles are in `distinct-from`: whoever could meet them does not count. */
function contradictions(row, path) {
    const accountable = (0,tree/* entriesOf */.Mc)(row).get('accountable')?.node;
    const distinct = new Set((0,tree/* wordsIn */.Hn)((0,tree/* entriesOf */.Mc)(row).get('distinct-from')?.node, []).map((word) => word.text));
    if (accountable === undefined || distinct.size === 0)
        return [];
    const all = (0,tree/* entriesOf */.Mc)(accountable).get('all')?.node;
    return (all === undefined ? [accountable] : (0,tree/* itemsOf */.S3)(all)).flatMap((term) => {
        const roles = (0,tree/* wordsIn */.Hn)(term, []).map((word) => word.text);
        if (roles.length === 0 || !roles.every((role) => distinct.has(role)))
            return [];
        const text = () => `nobody can meet ${(0,policy_words/* shortened */.vI)(roles.map(policy_words/* quoted */.TL).join(' or '), 400)}, for \`distinct-from\` names the same`;
        return [{ path: [...path, 'accountable'], span: term.span, text }];
    });
}

;// CONCATENATED MODULE: ./lib/core/policy/owners-meant.js


/** Faults of words that must be teams, `org/slug`. */
function teamFaults(words) {
    return words
        .filter(({ text }) => !formats/* teamPattern */.OJ.test(text))
        .map((word) => ({ ...word, text: () => teamProblem(word.text) }));
}
/** Faults of words that must be logins, where `pattern` says of which form. */
function loginFaults(words, pattern = formats/* loginPattern */.CA) {
    return words
        .filter(({ text }) => !pattern.test(text))
        .map((word) => ({ ...word, text: () => loginProblem(word.text) }));
}
function teamProblem(text) {
    const bare = text.replace(/^@/, '');
    const problem = `${(0,policy_words/* quoted */.TL)(text)} is no team`;
    if (bare !== text && formats/* teamPattern */.OJ.test(bare))
        return `${problem}: write ${(0,policy_words/* quoted */.TL)(bare)}, without \`@\``;
    if (formats/* loginPattern */.CA.test(bare)) {
        return `${problem}: a team is \`org/slug\`. Is it a user? Then write ${(0,policy_words/* quoted */.TL)(bare)} under \`users\``;
    }
    return `${problem}: a team is \`org/slug\`, such as acme/data-platform`;
}
function loginProblem(text) {
    const bare = text.replace(/^@/, '');
    const problem = `${(0,policy_words/* quoted */.TL)(text)} is no login`;
    if (bare !== text && formats/* loginPattern */.CA.test(bare))
        return `${problem}: write ${(0,policy_words/* quoted */.TL)(bare)}, without \`@\``;
    if (formats/* teamPattern */.OJ.test(bare))
        return `${problem}: is it a team? Then write ${(0,policy_words/* quoted */.TL)(bare)} under \`teams\``;
    if (/.@./.test(text))
        return `${problem}: name the person by login, and put the address under \`identities\``;
    if (formats/* authorPattern */.sp.test(text))
        return `${problem} of a person: an app holds no role`;
    return `${problem}: one has letters, digits and hyphens`;
}

;// CONCATENATED MODULE: ./lib/core/policy/meaning-of-roles.js





const notAlone = 'stands alone: move `teams` and `users` to the role it names, or remove it';
function roleFaults(root, { roles: known }) {
    const roles = (0,tree/* entriesOf */.Mc)((0,tree/* nodeAt */.oB)(root, ['roles']));
    const faults = [];
    for (const [role, { key, node }] of roles) {
        const path = ['roles', role];
        const parts = (0,tree/* entriesOf */.Mc)(node);
        if (!formats/* namePattern */._u.test(role))
            faults.push({ path, span: key, text: () => nameProblem(role) });
        const alone = parts.get('same-as');
        const named = [
            ...teamFaults((0,tree/* wordsIn */.Hn)(parts.get('teams')?.node, [...path, 'teams'])),
            ...loginFaults((0,tree/* wordsIn */.Hn)(parts.get('users')?.node, [...path, 'users'])),
            ...unknownRoles((0,tree/* wordsIn */.Hn)(alone?.node, [...path, 'same-as']), known),
        ];
        for (const fault of named)
            faults.push(fault);
        if (alone !== undefined && (parts.has('teams') || parts.has('users'))) {
            faults.push({ path: [...path, 'same-as'], span: alone.key, text: () => notAlone });
        }
    }
    return [...faults, ...cycleFaults(roles)];
}
/** One fault for each ring of `same-as`. */
function cycleFaults(roles) {
    const faults = [];
    const seen = new Set();
    for (const start of roles.keys()) {
        const walked = new Map();
        let role = start;
        while (role !== undefined && !seen.has(role)) {
            seen.add(role);
            const next = sameAs(role, roles);
            if (next !== undefined)
                walked.set(role, next);
            role = next?.text;
        }
        const closing = role === undefined ? undefined : walked.get(role);
        if (closing === undefined || role === undefined)
            continue;
        const names = [...walked.keys()];
        const ring = [...names.slice(names.indexOf(role)), role].map((name) => (0,policy_words/* quoted */.TL)(name)).join(' -> ');
        faults.push({ ...closing, text: () => `the roles go round in a circle: ${(0,policy_words/* shortened */.vI)(ring, 400)}` });
    }
    return faults;
}
/** The word after `same-as` of a role, if there is one. */
function sameAs(role, roles) {
    const node = (0,tree/* entriesOf */.Mc)(roles.get(role)?.node).get('same-as')?.node;
    return (0,tree/* wordsIn */.Hn)(node, ['roles', role, 'same-as'])[0];
}

;// CONCATENATED MODULE: ./lib/core/policy/meaning.js








/**
 * What the schema cannot say: names that stand for nothing, parts that contradict one another. Judges a file that the
 * schema refuses too, so that all errors are found at once, and passes over what has the wrong shape.
 */
function meaningFaults(root, known) {
    return [
        ...roleFaults(root, known),
        ...identityFaults(root),
        ...assetFaults(root, known),
        ...matrixFaults(root, known),
        ...exemptionFaults(root, known),
        ...patternFaults(root),
    ];
}
function identityFaults(root) {
    return [...(0,tree/* entriesOf */.Mc)((0,tree/* nodeAt */.oB)(root, ['identities']))].flatMap(([email, { key, node }]) => {
        const path = ['identities', email];
        const faults = loginFaults((0,tree/* wordsIn */.Hn)(node, path));
        const text = () => `${(0,policy_words/* quoted */.TL)(email)} is no e-mail address`;
        return formats/* emailPattern */.z6.test(email) ? faults : [{ path, span: key, text }, ...faults];
    });
}
function exemptionFaults(root, { kinds }) {
    return (0,tree/* itemsOf */.S3)((0,tree/* nodeAt */.oB)(root, ['review', 'exempt'])).flatMap((exemption, index) => {
        const path = ['review', 'exempt', index];
        const parts = (0,tree/* entriesOf */.Mc)(exemption);
        return [
            ...loginFaults((0,tree/* wordsIn */.Hn)(parts.get('authors')?.node, [...path, 'authors']), formats/* authorPattern */.sp),
            ...unknownKinds((0,tree/* wordsIn */.Hn)(parts.get('kinds')?.node, [...path, 'kinds']), kinds),
        ];
    });
}
function patternFaults(root) {
    const ofKinds = [...(0,tree/* entriesOf */.Mc)((0,tree/* nodeAt */.oB)(root, ['assets']))].flatMap(([kind, { node }]) => {
        return faultsOfPatterns(node, ['assets', kind, 'paths']);
    });
    const ofWaivers = (0,tree/* itemsOf */.S3)((0,tree/* nodeAt */.oB)(root, ['waivers'])).flatMap((waiver, index) => {
        return faultsOfPatterns(waiver, ['waivers', index, 'paths']);
    });
    return [...ofKinds, ...ofWaivers];
}
const onlyExcludes = 'the list only excludes, so it matches nothing: begin with what it is to match';
function faultsOfPatterns(parent, path) {
    const patterns = (0,tree/* wordsIn */.Hn)((0,tree/* entriesOf */.Mc)(parent).get('paths')?.node, path);
    const faults = patterns.flatMap((pattern) => {
        const problem = (0,path_list/* pathListProblem */.X)(pattern.text);
        return problem === null ? [] : [{ ...pattern, text: () => `${(0,policy_words/* quoted */.TL)(pattern.text)} ${problem}` }];
    });
    const [first] = patterns;
    if (first !== undefined && patterns.every(({ text }) => text.startsWith('!'))) {
        faults.push({ path, span: first.span, text: () => onlyExcludes });
    }
    return faults;
}

// EXTERNAL MODULE: ./lib/core/policy/policy-file.js
var policy_file = __webpack_require__(6629);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/core/assets/kind.js
const stages = [
    'data',
    'features',
    'experimentation',
    'training',
    'artifacts',
    'evaluation',
    'serving',
    'infra',
    'ci-cd',
    'monitoring',
    'governance',
];

// EXTERNAL MODULE: ./lib/core/policy/checks.js
var checks = __webpack_require__(4897);
;// CONCATENATED MODULE: ./lib/core/policy/schema.js







// The error text of a part is what was expected there, as the words that follow "expected"; of a choice the noun that
// its values are called; and of unknown keys the known ones. The reader makes the sentence.
/** A mapping of just these keys. */
function mapping(expected, shape) {
    return schemas/* strictObject */.rej(shape, { error: expectedOr(expected, Object.keys(shape)) });
}
function expectedOr(expected, keys) {
    return ({ code }) => (code === 'unrecognized_keys' ? keys.join(', ') : expected);
}
function choice(noun, values) {
    return schemas/* enum */.k5n(values, { error: noun });
}
function listOf(expected, item) {
    return schemas/* array */.YOg(item, { error: expected });
}
/** Text of a form that the reader judges itself, to say what is wrong with it; the pattern is for editors. */
function schema_text(expected, pattern) {
    const plain = schemas/* string */.YjP({ error: expected });
    return pattern === undefined ? plain : plain.meta({ pattern: pattern.source });
}
function wholeNumber(least, most) {
    const error = `a whole number from ${least} to ${most}`;
    return schemas/* int */.Whr({ error }).min(least, { error }).max(most, { error });
}
const level = choice('level', checks/* levels */.yr);
const role = schema_text('a role').meta({ examples: [...vocabulary/* defaultRoles */.Hc] });
const roleOrRoles = schemas/* union */.KCZ([role, listOf('a list of roles', role)], { error: 'a role or a list of roles' });
const anyOf = listOf('a list of at least one role', role).min(1, { error: 'a list of at least one role' });
const kind = schema_text('an asset kind').meta({ examples: registry/* assetKinds */.o.map(({ id }) => id) });
const pathPatterns = listOf('a list of path patterns', schema_text('a path pattern'))
    .min(1, { error: 'a list of at least one path pattern' })
    .describe('Path patterns as in CODEOWNERS. A leading `!` excludes; the last pattern that matches a path decides. ' +
    'Quote what starts with `!` or `*`.');
const holders = mapping('a mapping of teams and users, or `same-as` alone', {
    teams: listOf('a list of teams', schema_text('a team as `org/slug`', formats/* teamPattern */.OJ))
        .describe('GitHub teams that hold the role, each `org/slug` without `@`.')
        .optional(),
    users: listOf('a list of logins', schema_text('a login', formats/* loginPattern */.CA))
        .describe('People who hold the role by themselves: GitHub logins without `@`.')
        .optional(),
    'same-as': schema_text('a role')
        .describe('The role whose holders hold this one too: one team does both jobs. Stands alone.')
        .optional(),
}).describe('Who holds the role. `{}` declares a role that nobody holds yet.');
const asset = mapping('a mapping of stage, tier and paths', {
    stage: choice('stage', stages)
        .describe('The part of the lifecycle it belongs to. A new kind needs one.')
        .optional(),
    tier: schemas/* literal */.euz([1, 2, 3, 4], { error: 'tier' })
        .describe('How much is at risk, 1 the most: 1 can change production predictions, security or compliance; 2 changes what ' +
        'is trained or served next; 3 is development; 4 is advisory. A new kind needs one.')
        .optional(),
    paths: pathPatterns.optional(),
}).describe('Refines a packed kind (its paths add to the packed signals and beat them), adds a kind (with `stage` and `tier`), ' +
    'or, as `none`, says which paths are no asset at all.');
const accountable = schemas/* union */.KCZ([
    role,
    anyOf,
    mapping('a mapping of `all`', {
        all: listOf('a list of roles or lists of roles', schemas/* union */.KCZ([role, anyOf], { error: 'a role or a list of roles' }))
            .min(1, { error: 'a list of at least one role' })
            .describe('Terms that must all be met: each a role, or a list of roles any one of which will do.'),
    }),
], { error: 'a role, a list of roles, or `{ all: [...] }`' })
    .describe('Who must own and must approve: a role; a list, any one of which will do; or `{ all: [...] }`, each of which must. ' +
    'One person may meet several terms.');
const approvals = wholeNumber(1, 10);
const row = mapping('a mapping of `accountable` and other roles', {
    accountable,
    responsible: roleOrRoles
        .describe('Who may own beside them, and stands in as approver when no accountable holder is eligible.')
        .optional(),
    consulted: roleOrRoles.describe('Who is asked to review, and never blocks.').optional(),
    informed: roleOrRoles.describe('Who is named, and not asked.').optional(),
    approvals: approvals
        .describe('How many different people must approve for each accountable term. Default: `review.approvals`.')
        .optional(),
    'distinct-from': roleOrRoles
        .describe('Holders of these roles count neither as owners nor as approvers of this kind.')
        .optional(),
}).describe('The row of one asset kind. It replaces the row of the pack whole.');
const exemption = mapping('a mapping of authors and kinds', {
    authors: listOf('a list of logins', schema_text('a login', formats/* authorPattern */.sp))
        .min(1, { error: 'a list of at least one login' })
        .describe('Whose pull requests, as logins, while nobody else pushes to them; of an app with its suffix: `dependabot[bot]`.'),
    kinds: listOf('a list of asset kinds', kind)
        .min(1, { error: 'a list of at least one asset kind' })
        .describe('For which asset kinds. Default: all.')
        .optional(),
}).describe('Changes that need no approval.');
const review = mapping('a mapping of review settings', {
    mode: choice('mode', ['observe', 'enforce'])
        .describe('`observe`: the plan and the text of the check, but nobody is asked and nothing is held.')
        .meta({ default: defaults/* policyDefaults */.F.review.mode })
        .optional(),
    approvals: approvals
        .describe('How many different people must approve for each accountable term.')
        .meta({ default: defaults/* policyDefaults */.F.review.approvals })
        .optional(),
    request: choice('choice', ['person', 'team'])
        .describe('Whether people are asked to review, or the teams that hold the role.')
        .meta({ default: defaults/* policyDefaults */.F.review.request })
        .optional(),
    'max-reviewers': wholeNumber(1, 100)
        .describe('The most reviewers to ask at once. Trims consulted people first, never an accountable role.')
        .meta({ default: defaults/* policyDefaults */.F.review['max-reviewers'] })
        .optional(),
    exempt: listOf('a list of exemptions', exemption)
        .describe('Changes that need no approval.')
        .meta({ default: defaults/* policyDefaults */.F.review.exempt })
        .optional(),
}).describe('How reviewers are asked and approvals counted.');
const gaps = mapping('a mapping of schedule, timezone and mention', {
    schedule: schema_text('a cron schedule')
        .refine(formats/* isCronSchedule */.Kg, { error: 'a cron schedule of five fields, such as "0 9 * * MON"' })
        .describe('When the issue is written: a cron schedule of five fields.')
        .meta({ default: defaults/* policyDefaults */.F.gaps.schedule })
        .optional(),
    timezone: schema_text('a time zone')
        .refine(formats/* isTimeZone */.kQ, { error: 'an IANA time zone, such as Europe/Berlin or UTC' })
        .describe('The IANA time zone of the schedule.')
        .meta({ default: defaults/* policyDefaults */.F.gaps.timezone })
        .optional(),
    mention: schemas/* boolean */.zMY({ error: 'true or false' })
        .describe('Whether the issue mentions the teams it names.')
        .meta({ default: defaults/* policyDefaults */.F.gaps.mention })
        .optional(),
}).describe('The weekly issue that names assets without an accountable owner.');
const waiver = mapping('a mapping of paths, checks, until and reason', {
    paths: pathPatterns,
    checks: listOf('a list of check ids', choice('check', checks/* checkIds */.tD))
        .min(1, { error: 'a list of at least one check id' })
        .describe('The checks that are silenced for these paths.'),
    until: iso/* date */.p6({ error: 'a day of the calendar as YYYY-MM-DD, the last on which the waiver holds' })
        .describe('The last day on which it holds, in UTC: YYYY-MM-DD.'),
    reason: schema_text('a reason in words')
        .regex(/\S/, { error: 'a reason in words' })
        .describe('Why, for those who ask later.'),
    by: schema_text('who granted it').regex(/\S/, { error: 'who granted it' }).describe('Who granted it.').optional(),
}).describe('A dated, reasoned exception. The asset keeps its status; the checks are silent.');
function byName(expected, name, value) {
    return schemas/* record */.g1P(schema_text(expected, name), value, { error: expected });
}
const tierLevel = (tier) => level.describe(`For assets of tier ${tier}.`).optional();
/** The policy file as it is written. What a value means beside the others (an unknown role, say) the reader judges. */
const policySchema = mapping('a mapping that begins with `version: 1`', {
    version: schemas/* literal */.euz(1, { error: 'version' }).describe('The version of this format: 1.'),
    extends: schemas/* union */.KCZ([choice('pack', vocabulary/* packNames */.Ou), listOf('a list of packs', choice('pack', vocabulary/* packNames */.Ou))], {
        error: 'a pack or a list of packs',
    })
        .describe('The pack that this policy builds on, or a list of which the later wins.')
        .meta({ default: defaults/* policyDefaults */.F.extends })
        .optional(),
    library: schemas/* boolean */.zMY({ error: 'true or false' })
        .describe('Whether the repository is a framework, whose own source is no asset. Default: told from its files.')
        .optional(),
    enforce: choice('choice', ['touched', 'worsened'])
        .describe('What fails a pull request: `touched`, every asset it touches; `worsened`, only what is new or worse than before.')
        .meta({ default: defaults/* policyDefaults */.F.enforce })
        .optional(),
    roles: byName('a mapping of roles', formats/* namePattern */._u, holders)
        .describe('Who holds each role. Rows replace those of the pack whole.')
        .optional(),
    identities: byName('a mapping of e-mail addresses to logins', formats/* emailPattern */.z6, schema_text('a login', formats/* loginPattern */.CA))
        .describe('The GitHub login behind each e-mail address that ownership files name.')
        .optional(),
    assets: byName('a mapping of asset kinds', formats/* namePattern */._u, asset)
        .describe('What files are, beyond what the packs know. Of several kinds that match a path the one written last wins.')
        .optional(),
    responsibilities: byName('a mapping of asset kinds', formats/* namePattern */._u, row)
        .describe('The responsibility matrix: a row for each asset kind. Rows replace those of the pack whole.')
        .optional(),
    tiers: mapping('a mapping of tiers to levels', {
        1: tierLevel(1),
        2: tierLevel(2),
        3: tierLevel(3),
        4: tierLevel(4),
    })
        .describe('The most that the findings on an asset may weigh, by its tier.')
        .optional(),
    checks: schemas/* partialRecord */.jgl(choice('check', checks/* checkIds */.tD), level, {
        error: expectedOr('a mapping of checks to levels', checks/* checkIds */.tD),
    })
        .describe('How much the findings of each check weigh; `off` silences it.')
        .optional(),
    sources: listOf('a list of sources', choice('source', vocabulary/* sourceNames */.SI))
        .min(1, { error: 'a list of at least one source' })
        .describe('Which ownership files are read.')
        .meta({ default: defaults/* policyDefaults */.F.sources })
        .optional(),
    review: review.optional(),
    gaps: gaps.optional(),
    waivers: listOf('a list of waivers', waiver)
        .describe('Exceptions. Those of packs and of the file add up.')
        .optional(),
});

;// CONCATENATED MODULE: ./lib/core/policy/schema-faults.js



/** Only a hostile file has more, and to place each takes time. */
const mostIssues = 10_000;
/** Holds the tree of a policy file against the schema. */
function applySchema(root) {
    const result = policySchema.safeParse((0,tree/* plain */.pj)(root));
    if (result.success)
        return { ok: true, values: result.data };
    const issues = result.error.issues.slice(0, mostIssues);
    return { ok: false, faults: issues.flatMap((issue) => faultsOf(root, issue, [])) };
}
function faultsOf(root, issue, above) {
    const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(root, [...path, key], key, issue.message));
    if (issue.code === 'invalid_union') {
        const meant = meantForm(issue.errors, (0,tree/* nodeAt */.oB)(root, path));
        if (meant !== undefined)
            return meant.flatMap((inner) => faultsOf(root, inner, path));
    }
    return [{ path, span: valueSpan(root, path), text: () => issueText(root, issue, path) }];
}
/** The one of several forms that has the shape of what is written; undefined where none has. */
function meantForm(forms, node) {
    // A choice refuses a list as no value of its own, not as of another type.
    const misshapen = (issue) => {
        const ofShape = issue.code === 'invalid_type' || (issue.code === 'invalid_value' && node?.kind !== 'scalar');
        return ofShape && issue.path.length === 0;
    };
    return forms.find((issues) => !issues.some(misshapen));
}
function unknownKey(root, path, key, known) {
    const noun = path.length === 2 && path[0] === 'checks' ? 'check' : path[0] === 'tiers' ? 'tier' : 'key';
    return { path, span: (0,tree/* spanAt */.i6)(root, path), text: () => (0,policy_words/* unknownWord */.$5)(noun, key, known.split(', ')) };
}
/** At the value itself where it is one scalar, else at its key. */
function valueSpan(root, path) {
    const node = (0,tree/* nodeAt */.oB)(root, path);
    const written = node?.kind === 'scalar' && node.value !== null;
    return written ? node.span : (0,tree/* spanAt */.i6)(root, path);
}
function issueText(root, issue, path) {
    const node = (0,tree/* nodeAt */.oB)(root, path);
    const values = issue.code === 'invalid_value' ? issue.values.map(String) : null;
    if (node === undefined) {
        return values === null
            ? `missing: expected ${issue.message}`
            : `missing: write \`${path.at(-1)}: ${values.join(' or ')}\``;
    }
    if (values !== null && node.kind === 'scalar' && node.value !== null) {
        if (values.includes(node.source))
            return `expected ${node.source}, not the text ${(0,policy_words/* quoted */.TL)(node.source)}: write it without quotes`;
        const word = typeof node.value === 'string' ? (0,policy_words/* quoted */.TL)(node.value) : (0,policy_words/* shortened */.vI)(node.source, 40);
        return (0,policy_words/* unknownWord */.$5)(issue.message, node.source, values, word);
    }
    const expected = `expected ${values?.join(' or ') ?? issue.message}`;
    if (node.kind === 'scalar' && node.value === null)
        return `${expected}, but there is nothing`;
    return `${expected}, not ${(0,tree/* shown */.SP)(node)}${advice(issue, node)}`;
}
function advice(issue, node) {
    if (issue.code !== 'invalid_type' || node.kind !== 'scalar')
        return '';
    if (issue.expected === 'string')
        return ': write it in quotes';
    return issue.expected === 'array' ? ': write it in `[ ]`' : '';
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/core/yaml-tokens.js
var yaml_tokens = __webpack_require__(839);
;// CONCATENATED MODULE: ./lib/core/policy/yaml-text.js



/** Faults after which the rest of a text is left alone. */
const mostFaults = 100;
const composing = {
    version: '1.2',
    schema: 'core',
    // The library compares every key with every other; the tree finds a duplicate while it is built.
    uniqueKeys: false,
    resolveKnownTags: false,
};
/** Collects faults and throws itself when there are enough, since the library knows no other way to stop. */
class Faults extends Error {
    list = [];
    add(start, end, text) {
        if (this.list.length < mostFaults)
            this.list.push({ path: [], span: { start, end }, text });
        if (this.list.length >= mostFaults)
            throw this;
    }
    /** For a fault after which there is no sense in reading on. */
    last(start, end, text) {
        this.add(start, end, text);
        throw this;
    }
}
/** Reads text as one YAML document of the core schema. Its time is proportional to the text, its stack bounded. */
function readYaml(text) {
    const faults = new Faults();
    try {
        const document = onlyDocument(text, faults);
        const contents = document === null ? null : compose(document, text, faults);
        return { contents: faults.list.length === 0 ? contents : null, faults: faults.list };
    }
    catch (error) {
        if (error !== faults)
            throw error;
        return { contents: null, faults: faults.list };
    }
}
function onlyDocument(text, faults) {
    const tooDeep = (start, end) => faults.last(start, end, () => `nested too deep: at most ${yaml_tokens/* DEEPEST_YAML */.T} lists and mappings in one another`);
    let document = null;
    for (const token of (0,yaml_tokens/* yamlTokens */.m)(text, tooDeep)) {
        if (token.type === 'error') {
            const { message, offset, source } = token;
            faults.add(offset, offset + source.length, () => notYaml(message));
        }
        else if (token.type === 'directive') {
            const end = token.offset + token.source.length;
            faults.add(token.offset, end, () => 'a policy has no YAML directives: remove the line');
        }
        else if (token.type === 'document') {
            if (document !== null) {
                faults.last(token.offset, token.offset, () => 'a second YAML document: a policy is one, without `---` in it');
            }
            document = token;
        }
    }
    return document;
}
function compose(document, text, faults) {
    const composer = new dist/* Composer */.Dk(composing);
    // Replaced because the library makes an Error with a stack for each fault: seconds, for a file of nothing but faults.
    composer['onError'] = (source, code, message) => {
        const { start, end } = spanOf(source);
        faults.add(start, end, () => code === 'TAG_RESOLVE_FAILED' ? tagText : notYaml(message) + hint(text[start]));
    };
    const [composed] = [...composer.next(document), ...composer.end()];
    return composed?.contents ?? null;
}
function spanOf(source) {
    if (typeof source === 'number')
        return { start: source, end: source + 1 };
    if ('offset' in source)
        return { start: source.offset, end: source.offset + (source.source?.length ?? 1) };
    return { start: source[0], end: source[1] };
}
const tagText = 'a policy has no YAML tags: quote text that starts with `!`, as in "!jobs/scratch/**"';
function notYaml(message) {
    return `not YAML: ${(0,policy_words/* harmless */.Is)((0,policy_words/* shortened */.vI)(message, 200))}`;
}
function hint(char) {
    if (char === '@')
        return ': write users and teams without `@`, and anything else that starts with it in quotes';
    if (char === '\t')
        return ': write blanks in their place';
    return char === '`' || char === '%' ? ': write it in quotes' : '';
}

;// CONCATENATED MODULE: ./lib/core/policy/yaml-tree.js



/** The tree of a document that the reader of YAML took, so one of bounded depth. */
function policyTree(contents, lines) {
    const faults = [];
    const duplicates = [];
    return { root: read(contents, []), faults, duplicates };
    function read(node, path) {
        const span = yaml_tree_spanOf(node);
        if ((0,dist/* isAlias */.Vj)(node)) {
            refuse(path, span, 'a policy has no YAML aliases: quote text that starts with `*`, as in "*.sql"');
            return nothing(span);
        }
        if ('anchor' in node && node.anchor !== undefined) {
            refuse(path, span, 'a policy has no YAML anchors: quote text that starts with `&`');
        }
        if (node.tag !== undefined)
            refuse(path, span, tagText);
        if ((0,dist/* isMap */.jh)(node))
            return { kind: 'map', span, entries: readEntries(node, path) };
        if ((0,dist/* isSeq */.oP)(node)) {
            return {
                kind: 'list',
                span,
                items: node.items.map((item, index) => read(item, [...path, index])),
            };
        }
        return (0,dist/* isScalar */.jn)(node) ? readScalar(node, span) : nothing(span);
    }
    function readEntries(map, path) {
        const entries = new Map();
        for (const { key, value } of map.items) {
            const span = yaml_tree_spanOf(key);
            const name = keyName(key);
            if (name === null || name === '__proto__') {
                refuse(path, span, name === null
                    ? 'a key is text, not a list, a mapping or nothing: write a name before the colon'
                    : 'no key may be called "__proto__": give it another name');
                continue;
            }
            const keyPath = [...path, name];
            const first = entries.get(name);
            if (first !== undefined) {
                const line = () => lines.position(first.key.start).line;
                const text = () => `duplicate key ${(0,policy_words/* quoted */.TL)(name)}: first on line ${line()}. Keep one of them`;
                duplicates.push({ path: keyPath, span, text });
            }
            const node = value === null ? nothing(span) : read(value, keyPath);
            if (first === undefined)
                entries.set(name, { key: span, node });
        }
        return entries;
    }
    function refuse(path, span, text) {
        faults.push({ path, span, text: () => text });
    }
}
/** A key as it is written, so that `1` and `"1"` are one key; null where it is no text. */
function keyName(key) {
    if (!(0,dist/* isScalar */.jn)(key) || key.tag !== undefined || key.anchor !== undefined)
        return null;
    return typeof key.value === 'string' ? key.value : key.source || null;
}
function readScalar({ value, source = '' }, span) {
    const simple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { kind: 'scalar', span, value: simple ? value : null, source };
}
function nothing(span) {
    return { kind: 'scalar', span, value: null, source: '' };
}
function yaml_tree_spanOf(node) {
    const [start, end] = node.range ?? [0, 0];
    return { start, end };
}

;// CONCATENATED MODULE: ./lib/core/policy/parse.js










/** The most a policy file may weigh. */
const mostBytes = 256 * 1024;
/** Reads a policy file that may extend `packs`. Never throws: all that is wrong comes back, each with its place. */
function parsePolicy(source, packs) {
    const { path } = source;
    // A byte order mark is no part of the first line.
    const text = (source.text ?? '').replace(/^\uFEFF/, '');
    const lines = createLines(text);
    const { root, faults } = readTree(source, text, lines);
    if (root === null)
        return { ok: false, diagnostics: (0,diagnostic/* diagnose */.h)(path, lines, faults) };
    const schema = applySchema(root);
    const meaning = meaningFaults(root, knownNames(root, (0,policy_file/* packChain */.x)(extendedBy(root), packs)));
    if (schema.ok && faults.length + meaning.length === 0) {
        const lineOf = (key) => lines.position((0,tree/* spanAt */.i6)(root, key).start);
        return { ok: true, file: { path, values: schema.values, lineOf } };
    }
    const all = [...faults, ...(schema.ok ? [] : schema.faults), ...meaning];
    return { ok: false, diagnostics: (0,diagnostic/* diagnose */.h)(path, lines, all) };
}
function readTree({ bytes, text: raw }, text, lines) {
    if (bytes > mostBytes || text.length > mostBytes) {
        return parse_nothing(`${Math.max(bytes, text.length)} bytes are too many: a policy has at most ${mostBytes}`);
    }
    if (raw === undefined)
        return parse_nothing('cannot be read: a policy is a regular file, no link, submodule or directory, and its content is here');
    const broken = text.search(/[\0\uFFFD]/);
    if (broken >= 0)
        return parse_nothing('not UTF-8 text: save the file as UTF-8', broken);
    const { contents, faults } = readYaml(text);
    if (faults.length > 0)
        return { root: null, faults };
    if (contents === null)
        return parse_nothing(empty);
    const tree = policyTree(contents, lines);
    if (tree.faults.length > 0)
        return { root: null, faults: [...tree.faults, ...tree.duplicates] };
    if (tree.root.kind !== 'map')
        return { root: null, faults: [notMapping(tree.root)] };
    return { root: tree.root, faults: tree.duplicates };
}
const empty = 'empty: `version: 1` is the least a policy says';
function parse_nothing(problem, at = 0) {
    return { root: null, faults: [{ path: [], span: { start: at, end: at }, text: () => problem }] };
}
function notMapping(root) {
    const isEmpty = root.kind === 'scalar' && root.value === null;
    const text = () => isEmpty ? empty : `expected a mapping that begins with \`version: 1\`, not ${(0,tree/* shown */.SP)(root)}`;
    return { path: [], span: root.span, text };
}
/** The packs that a file names, whether or not it can be read. */
function extendedBy(root) {
    const names = (0,tree/* nodeAt */.oB)(root, ['extends']);
    return names === undefined ? [defaults/* policyDefaults */.F.extends] : (0,tree/* wordsIn */.Hn)(names, []).map(({ text }) => text);
}

;// CONCATENATED MODULE: ./lib/core/policy/read.js


/** Reads a repository's policy file. Never throws: all that is wrong comes back, sorted by place. */
function readPolicy(source) {
    return parsePolicy(source, packs/* packs */.t);
}


/***/ }),

/***/ 839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DEEPEST_YAML),
/* harmony export */   m: () => (/* binding */ yamlTokens)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** How deep lists and mappings may lie in one another. */
const DEEPEST_YAML = 20;
/**
 * The tokens of YAML. The parser and the composer call themselves once or more for each level of nesting, so the depth
 * is watched while the parser, driven word by word, builds its stack. `onTooDeep` is told where, and must throw.
 */
function* yamlTokens(text, onTooDeep) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        yield* parser.next(lexeme);
        if (parser.stack.length > DEEPEST_YAML &&
            parser.stack.filter((token) => 'items' in token).length > DEEPEST_YAML) {
            onTooDeep(parser.offset - lexeme.length, parser.offset);
        }
    }
    yield* parser.end();
}


/***/ })

};
