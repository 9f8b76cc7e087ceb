export const id = 879;
export const ids = [879];
export const modules = {

/***/ 9502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ libraryDirectories)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);

/**
 * The directories whose source is a framework's own, told from the tree; the root is the empty text. A framework
 * packages its source (`setup.py` or `pyproject.toml`), and one of these holds:
 *
 * - The package is that of a tool which signals know by its import, and it is tested: `feast/__init__.py`.
 * - It is tested in bulk, module by module: at least 100 test modules, and two for every five others.
 * - It is published with documentation for those who use it, and tested; and nothing at its root shows that it is run
 *   as a service or a pipeline. Applied repositories are rarely both.
 */
function libraryDirectories(paths) {
    const packaged = new Set(paths.filter((path) => packaging.test(path) && !beside.test(path)).map((path) => directory(path)));
    if (packaged.size === 0)
        return [];
    const counts = new Map([...packaged].map((at) => [at, { modules: 0, tests: 0, known: false }]));
    for (const path of paths) {
        if (!path.endsWith('.py'))
            continue;
        const home = homeOf(path, packaged);
        const count = home === undefined ? undefined : counts.get(home);
        if (home === undefined || !count)
            continue;
        if (testModule.test(path))
            count.tests += 1;
        else
            count.modules += 1;
        const [, name] = packageMarker.exec(path.slice(home.length)) ?? [];
        if (name !== undefined && _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .topModules */ .Jc.has(name) && !common.has(name))
            count.known = true;
    }
    return [...counts]
        .filter(([home, { modules, tests, known }]) => (known && tests >= 20) ||
        (tests >= 100 && tests * 5 >= modules * 2) ||
        (home === '' && tests >= 60 && isPublished(paths)))
        .map(([home]) => home);
}
/** Names of tools that an application may well give to a package of its own. */
const common = new Set([
    'evaluate',
    'comet',
    'interpret',
    'modal',
    'google',
    'azure',
    'lightning',
    'tune',
]);
const packaging = /(?:^|\/)(?:setup\.py|pyproject\.toml)$/;
/** Where a packaged project is only shown or brought along. */
const beside = /(?:^|\/)(?:examples?|samples?|tests?|templates?|tutorials?|docs?|vendor|third_party|node_modules)\//;
const testModule = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;
const packageMarker = /^(?:src\/)?(\w+)\/__init__\.py$/;
const marks = [
    /^\.readthedocs\.ya?ml$/,
    /^(?:docs?\/(?:source\/)?conf\.py|mkdocs\.yml)$/,
    /^MANIFEST\.in$/,
    /^CITATION\.cff$/,
    /^(?:src\/)?\w+\/py\.typed$/,
    /^\.github\/workflows\/[^/]*(?:publish|pypi|wheel)[^/]*$/,
];
const applied = /^(?:(?:docker-)?compose[\w.-]*\.ya?ml|dvc\.yaml|dbt_project\.yml|MLproject|databricks\.yml|Procfile|dags\/.*)$/;
function isPublished(paths) {
    if (paths.some((path) => applied.test(path)))
        return false;
    return marks.filter((mark) => paths.some((path) => mark.test(path))).length >= 3;
}
/** The nearest directory above that is packaged. */
function homeOf(path, packaged) {
    for (let at = directory(path);; at = directory(at.slice(0, -1))) {
        if (packaged.has(at))
            return at;
        if (at === '')
            return undefined;
    }
}
/** With the slash at its end; empty at the root. */
function directory(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 2110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ holding),
/* harmony export */   Jc: () => (/* binding */ topModules),
/* harmony export */   V7: () => (/* binding */ allRules),
/* harmony export */   jn: () => (/* binding */ noRules)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5855);

const noRules = { all: [], byImport: new Map(), byTopKey: new Map(), others: [] };
const allRules = _registry_js__WEBPACK_IMPORTED_MODULE_0__/* .assetKinds */ .o.flatMap(({ id, signals }) => signals.map((signal) => ({ kind: id, signal })));
/** The first parts of the names of Python modules that signals know: `azure` of `azure.ai.ml`. */
const topModules = new Set(allRules.flatMap(({ signal }) => signal.imports ?? []).map((name) => name.replace(/\..*$/, '')));
/** The rules that hold as far as the path tells, in their order. */
function holding({ byName, byPattern, others }, place, markers) {
    let found;
    const add = (rules) => {
        for (const rule of rules)
            if (holds(rule, place, markers))
                (found ??= []).push(rule);
    };
    const named = byName.size > 0 && byName.get(place.name);
    if (named)
        add(named);
    for (const { of, any, rules } of byPattern)
        if (any.test(place[of]))
            add(rules);
    if (others.length > 0)
        add(others);
    if (found === undefined)
        return none;
    return found.length === 1 ? found : found.toSorted((a, b) => a.order - b.order);
}
const none = [];
/** True when all that the rule asks of the path is so. */
function holds({ conditions }, place, markers) {
    for (const condition of conditions)
        if (!condition(place, markers))
            return false;
    return true;
}


/***/ }),

/***/ 5607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ parseCodeowners),
  k: () => (/* binding */ tokensOf)
});

// EXTERNAL MODULE: ./lib/core/ownership/owner.js
var ownership_owner = __webpack_require__(7706);
// EXTERNAL MODULE: ./lib/core/ownership/pattern.js
var pattern = __webpack_require__(3459);
// EXTERNAL MODULE: ./lib/core/ownership/quote.js
var quote = __webpack_require__(21);
;// CONCATENATED MODULE: ./lib/core/ownership/line-problems.js



/** More owners than this of one line are left out: nobody writes them, and every file would carry them all. */
const MOST_OWNERS = 1000;
/** All that is wrong with one line; `marked` when a byte order mark stands before it. */
function lineProblems(line, pattern, owners, marked) {
    const at = (check, token, [message, remedy]) => ({
        check,
        line,
        column: token.column,
        endColumn: token.column + token.text.length,
        message,
        remedy,
    });
    const problems = [];
    const excess = owners[MOST_OWNERS];
    if (excess) {
        problems.push(at('suspicious-pattern', excess, [
            `this line names ${owners.length} owners: those after the first ${MOST_OWNERS} are left out here`,
            'Name a team in their place.',
        ]));
    }
    if (pattern.text.includes('***')) {
        problems.push(at('invalid-line', pattern, [
            `GitHub skips this line: ${(0,quote/* quote */.h)(pattern.text)} holds ***`,
            'Write ** for any number of directories.',
        ]));
    }
    for (const owner of owners.slice(0, MOST_OWNERS)) {
        if ((0,ownership_owner/* parseOwner */.p)(owner.text) || isRunTogether(owner.text))
            continue;
        problems.push(at('invalid-line', owner, [
            `GitHub skips this line: ${(0,quote/* quote */.h)(owner.text)} is no owner`,
            ownerRemedy(owner.text),
        ]));
    }
    if (marked) {
        problems.push(at('suspicious-pattern', { text: pattern.text, column: 1 }, [
            'the file begins with a byte order mark, which may become part of the first pattern',
            'Save the file as UTF-8 without a byte order mark.',
        ]));
    }
    const suspicion = suspicionOf(pattern.text);
    if (suspicion)
        problems.push(at('suspicious-pattern', pattern, suspicion));
    return [...problems, ...ownerSuspicions(owners, at)];
}
/** True for most patterns of letters, digits and `_.-*?/`: nothing is wrong with them. */
function isSound(pattern) {
    if (pattern.length < 2)
        return pattern === '*';
    return !pattern.includes('***') && !pattern.endsWith('/**/');
}
function ownerSuspicions(owners, at) {
    const seen = new Set();
    return owners.slice(0, MOST_OWNERS).flatMap((token) => {
        if (isRunTogether(token.text)) {
            const apart = token.text.replaceAll('@', ' @').trim();
            return [
                at('suspicious-pattern', token, [
                    `${(0,quote/* quote */.h)(token.text)} runs owners together and names nobody`,
                    `Write ${(0,quote/* quote */.h)(apart)}.`,
                ]),
            ];
        }
        const key = token.text.toLowerCase();
        if (seen.has(key)) {
            return [
                at('suspicious-pattern', token, [
                    `${(0,quote/* quote */.h)(token.text)} is named twice on this line`,
                    'Name each owner once.',
                ]),
            ];
        }
        seen.add(key);
        return [];
    });
}
/** `@ana@raj`, `@acme/a@acme/b`: GitHub accepts it and finds nobody. */
function isRunTogether(text) {
    if (!text.startsWith('@') || !text.includes('@', 1))
        return false;
    const names = text.split('@').slice(1);
    return names.every((name) => (0,ownership_owner/* parseOwner */.p)(`@${name}`) !== null);
}
function ownerRemedy(text) {
    if ((0,ownership_owner/* parseOwner */.p)(`@${text}`))
        return `Is @${(0,quote/* quote */.h)(text)} meant? An owner is @user, @org/team or an e-mail address.`;
    if (/^@[^/]+\[bot\]$/.test(text))
        return 'An app owns no files: name a person or a team.';
    const [beforeComment = ''] = text.split('#');
    if (beforeComment !== text && (0,ownership_owner/* parseOwner */.p)(beforeComment))
        return `Is ${(0,quote/* quote */.h)(beforeComment)} meant? A comment begins with a blank and #.`;
    const bare = text.replace(/^[("'<,]+/, '').replace(/[,;:.)"'>]+$/, '');
    if (bare !== text && (0,ownership_owner/* parseOwner */.p)(bare))
        return `Is ${(0,quote/* quote */.h)(bare)} meant? Owners are separated by blanks alone.`;
    return 'Write @user, @org/team or an e-mail address; a comment begins with #.';
}
const listMarkers = new Set(['-', '+', '•', '–']);
// Blanks and marks that nobody sees: they look like a separator, or like nothing, and are part of the pattern.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u202f\u3000]/u;
/** Why a pattern is surely not meant as it is written, and what to write; null when nothing speaks against it. */
function suspicionOf(text) {
    const shown = (0,quote/* quote */.h)(text);
    if (listMarkers.has(text)) {
        return [
            `${text} is a list marker, read as the pattern for a file of that name`,
            'Delete it: an entry begins with its pattern.',
        ];
    }
    if ((0,ownership_owner/* parseOwner */.p)(text) || isRunTogether(text)) {
        return [
            `${shown} is an owner where the pattern belongs: the entry matches nothing`,
            `Write the pattern first: * ${shown}`,
        ];
    }
    if (text.startsWith('!')) {
        return [
            `${shown} matches nothing: CODEOWNERS has no negation`,
            `Write ${shown.slice(1) || 'the pattern'} without owners to take it from everybody.`,
        ];
    }
    if (text.startsWith('\\#'))
        return [
            `${shown} matches nothing: GitHub does not unescape \\#`,
            'Match the name with ? in place of \\#.',
        ];
    if (/\\\s@/.test(text))
        return [`the backslash makes the owner part of the pattern ${shown}`, 'Delete the backslash.'];
    if ((0,pattern/* endsInBackslash */.sV)(text))
        return [
            `${shown} ends in a backslash that escapes nothing, and matches nothing`,
            'Delete the backslash.',
        ];
    if (text === '/')
        return ['/ matches nothing', 'Write * for every file.'];
    if (text.includes('\ufffd'))
        return [`${shown} holds bytes that are no UTF-8`, 'Save the file as UTF-8, and write the name anew.'];
    if (invisible.test(text))
        return [`${shown} holds an invisible character`, 'Type the blanks anew.'];
    if (/[[\]]/.test(text))
        return [
            `${shown} has brackets, which CODEOWNERS takes literally`,
            'Write ? for one character, or an entry for each name.',
        ];
    if (text.endsWith('/**/'))
        return [
            `${shown} is read differently by different tools`,
            `Write ${(0,quote/* quote */.h)(text.slice(0, -3))} for everything below the directory.`,
        ];
    return null;
}

;// CONCATENATED MODULE: ./lib/core/ownership/codeowners.js



/** A pattern and what follows it, of a line without anything that could be wrong or stand for something else. */
const plainLine = /^([\w./*?-]+)(?:[ \t]+(.*?))?\r?$/;
/** Reads CODEOWNERS as GitHub does: a line it would skip becomes a problem and costs no other line. */
function parseCodeowners(text) {
    const entries = [];
    const problems = [];
    // Most lines name owners that other lines name too: these are read and judged once.
    const soundOwners = new Map();
    const hasMark = text.startsWith('\uFEFF');
    const lines = (hasMark ? text.slice(1) : text).split('\n');
    lines.forEach((content, index) => {
        const [, plain = '', rest = ''] = plainLine.exec(content) ?? [];
        const known = soundOwners.get(rest);
        const marked = hasMark && index === 0;
        if (known && !marked && isSound(plain)) {
            entries.push({ line: index + 1, column: 1, pattern: patternOf(plain), owners: known });
            return;
        }
        const [patternToken, ...ownerTokens] = tokensOf(content);
        if (!patternToken)
            return;
        const line = index + 1;
        const found = lineProblems(line, patternToken, ownerTokens, marked);
        for (const problem of found)
            problems.push(problem);
        if (found.some(({ check }) => check === 'invalid-line'))
            return;
        const owners = ownersOf(ownerTokens);
        if (found.length === 0 && plain !== '')
            soundOwners.set(rest, owners);
        entries.push({ line, column: patternToken.column, pattern: patternOf(patternToken.text), owners });
    });
    return { entries, problems };
}
function patternOf(text) {
    return { text, catchAll: (0,pattern/* isCatchAll */.HE)(text) };
}
/** Splits a line at blanks. A backslash keeps the next character in its token, a `#` that begins one ends the line. */
function tokensOf(line) {
    const content = line.endsWith('\r') ? line.slice(0, -1) : line;
    const tokens = [];
    let at = 0;
    while (at < content.length) {
        if (isBlank(content[at])) {
            at += 1;
            continue;
        }
        if (content[at] === '#')
            break;
        const start = at;
        while (at < content.length && !isBlank(content[at]))
            at += content[at] === '\\' ? 2 : 1;
        tokens.push({ text: content.slice(start, at), column: start + 1 });
    }
    return tokens;
}
function isBlank(character) {
    return character === ' ' || character === '\t';
}
function ownersOf(tokens) {
    const owners = new Map();
    for (const { text } of tokens.slice(0, MOST_OWNERS)) {
        const owner = (0,ownership_owner/* parseOwner */.p)(text);
        if (owner && !owners.has(owner.key))
            owners.set(owner.key, owner);
    }
    return [...owners.values()];
}


/***/ }),

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** The longest piece of a pattern or owner that is shown, in UTF-16 code units: far longer than any real one. */
const mostShown = 200;
/** A pattern or owner as written, cut where it is longer than anybody reads. */
function quote(text) {
    return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}


/***/ }),

/***/ 4561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createResolver)
/* harmony export */ });
/* harmony import */ var _pattern_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1561);

/** Answers for any number of paths; how, automaton.ts tells. */
function createResolver(entries) {
    const patterns = (0,_pattern_set_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePatterns */ .x)(entries.map(({ pattern }) => pattern.text));
    return {
        resolve: (path) => entries[patterns.last(path)] ?? null,
        resolveBytes: (bytes, start, end) => entries[patterns.lastOfBytes(bytes, start, end)] ?? null,
        matching: (path) => patterns.all(path).flatMap((index) => entries[index] ?? []),
    };
}


/***/ }),

/***/ 7309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4223);

/** Judges the owners of an asset by the row of its kind; without a row any owner will do. */
function judge(row, owners, holders) {
    const candidates = owners.map((owner) => candidate(holders.rolesOf(owner), row?.distinctFrom ?? []));
    const terms = (row?.accountable ?? []).map((roles) => judgeTerm(roles, candidates, holders));
    return {
        status: owners.length === 0 ? 'unowned' : statusOf(terms),
        terms,
        held: sorted(candidates.flatMap(({ held }) => [...held])),
        unheldRoles: sorted(terms.filter(({ unheld }) => unheld).flatMap(({ roles }) => roles)),
    };
}
function candidate({ held, possible }, distinctFrom) {
    const excluded = distinctFrom.some((role) => held.has(role));
    const doubtful = distinctFrom.some((role) => possible.has(role));
    return { held, possible, counts: excluded ? 'no' : doubtful ? 'maybe' : 'yes' };
}
function judgeTerm(roles, candidates, holders) {
    const unheld = !roles.some((role) => holders.isHeld(role));
    const states = candidates.map((one) => stateBy(one, roles));
    const state = states.includes('met') ? 'met' : unheld || states.includes('maybe') ? 'maybe' : 'unmet';
    const excluded = candidates.some(({ counts, held }) => counts === 'no' && roles.some((role) => held.has(role)));
    return { roles, state, unheld, onlyDistinct: state === 'unmet' && excluded };
}
function stateBy({ counts, held, possible }, roles) {
    if (counts === 'no')
        return 'unmet';
    if (roles.some((role) => held.has(role)))
        return counts === 'yes' ? 'met' : 'maybe';
    return roles.some((role) => possible.has(role)) ? 'maybe' : 'unmet';
}
function statusOf(terms) {
    // What is open first: with a term that an unknown owner might meet, it is not known whether a role or all are wrong.
    if (terms.some(({ state }) => state === 'maybe'))
        return 'unverified';
    return terms.some(({ state }) => state === 'unmet') ? 'misowned' : 'owned';
}
function sorted(roles) {
    return [...new Set(roles)].toSorted(_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X);
}


/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyKind)
/* harmony export */ });
/* harmony import */ var _ownership_path_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7839);

/**
 * Compiles the path patterns of a policy's `assets`. The answer beats every packed signal; null leaves the path to
 * them. `none` beats all kinds, and of several kinds the one written last wins.
 */
function policyKind({ assetPaths, }) {
    const lists = assetPaths.map(({ kind, paths }) => ({
        matches: (0,_ownership_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePathList */ .x)(paths),
        match: { kind, signal: `assets.${kind}.paths in the policy` },
    }));
    const isNone = ({ match }) => match.kind === 'none';
    const strongestFirst = [...lists.filter(isNone), ...lists.filter((list) => !isNone(list)).toReversed()];
    return (path) => strongestFirst.find(({ matches }) => matches(path))?.match ?? null;
}


/***/ }),

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   bq: () => (/* binding */ summarizeRoles)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4223);

/** By role, the one with most gaps first. */
function summarizeRoles({ assets }) {
    const roles = new Set(assets.flatMap(({ accountable }) => accountable.flat()));
    const rows = [...roles].map((role) => {
        const own = assets.filter(({ accountable }) => accountable.some((term) => term.includes(role)));
        const gaps = own.filter(({ status, waived }) => !waived && (status === 'unowned' || status === 'misowned'));
        return {
            role,
            assets: own.length,
            owned: own.filter(({ status }) => status === 'owned').length,
            gaps: gaps.length,
        };
    });
    return rows.toSorted((a, b) => b.gaps - a.gaps || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.role, b.role));
}
/** `1 asset`, `3 assets` */
function count(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
}
/** `80.2 %` */
function percent(share) {
    return `${Math.round(share * 1000) / 10} %`;
}


/***/ }),

/***/ 890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ assetsAt),
  b: () => (/* binding */ createWorld)
});

;// CONCATENATED MODULE: ./lib/core/assets/guarded.js
const files = new Set([
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/CODEOWNERS',
    '.github/rolecall.yml',
    '.github/rolecall.yaml',
    'rolecall.yml',
]);
const workflow = /^\.github\/workflows\/[^/]*rolecall[^/]*$/;
/**
 * CODEOWNERS in its three places, the policy, and the workflow that judges by it: always of kind `ownership-policy`,
 * whatever a policy says, so that nobody can take them out of judgement.
 */
function isGuardedPath(path) {
    return files.has(path) || (path.startsWith('.github/') && workflow.test(path));
}

// EXTERNAL MODULE: ./lib/core/ownership/places.js
var places = __webpack_require__(1001);
;// CONCATENATED MODULE: ./lib/core/people.js
/** Whom a policy knows by login, and which teams by the second half of their name. */
function peopleOf({ roles, identities }) {
    const logins = new Set([...identities.values()].map((login) => login.toLowerCase()));
    const teams = new Map();
    for (const holders of roles.values()) {
        for (const user of holders.users)
            logins.add(user.toLowerCase());
        for (const team of holders.teams) {
            const name = team.toLowerCase();
            const slug = name.slice(name.indexOf('/') + 1);
            teams.set(slug, (teams.get(slug) ?? new Set()).add(name));
        }
    }
    return {
        isLogin: (name) => logins.has(name),
        teamCalled(slug) {
            const [team, ...others] = teams.get(slug) ?? [];
            return others.length === 0 ? team : undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/core/policy/judge.js
var judge = __webpack_require__(7309);
// EXTERNAL MODULE: ./lib/core/policy/kinds.js
var kinds = __webpack_require__(7285);
// EXTERNAL MODULE: ./lib/core/ownership/owner.js
var owner = __webpack_require__(7706);
;// CONCATENATED MODULE: ./lib/core/sources/names.js

/** What people leave standing where a tool wants an owner. */
const placeholders = new Set(('airflow google admin administrator root me owner user username default test default_user default-user nobody ' +
    'none null n/a na unknown anonymous example todo tbd tba fixme xxx changeme change-me change_me your-name ' +
    'your_name your-team your_team').split(' '));
/** Text that something else fills in: Jinja, a shell, a form. */
const filledIn = /\{\{|\{%|\$\{|\$\(|^<.*>$|^%/;
/**
 * The owners that words name. `@login`, `@org/team`, `org/team` and addresses are read as such everywhere; any other
 * word by its form. A word of which only the policy could know whom it means, and does not, is an owner of whom nothing
 * is known, as an address without an identity is.
 */
function ownersNamed(words, people) {
    const owners = new Map();
    const passedOver = [];
    for (const { text: written, form, refused, path, line } of words) {
        const text = written.trim();
        const because = refused ?? nobodyBecause(text);
        if (because !== undefined) {
            passedOver.push({ text, because, path, line });
            continue;
        }
        const owner = ownerNamed(text, form, people);
        if (!owners.has(owner.key))
            owners.set(owner.key, owner);
    }
    return { owners: [...owners.values()], passedOver };
}
function nobodyBecause(text) {
    if (text === '' || placeholders.has(text.toLowerCase()))
        return 'a placeholder';
    return filledIn.test(text) ? 'filled in elsewhere' : undefined;
}
function ownerNamed(text, form, people) {
    const plain = (0,owner/* parseOwner */.p)(text);
    if (plain)
        return plain;
    const handle = (0,owner/* parseOwner */.p)(`@${text}`);
    // In the grammars of teams a slash parts a namespace from a name, not an organization from a team.
    const isHandle = form === 'login' || (form === 'name' && (text.includes('/') || people.isLogin(text.toLowerCase())));
    if (handle && handle.kind !== 'email' && isHandle)
        return handle;
    const team = people.teamCalled(text.toLowerCase());
    const known = team === undefined ? null : (0,owner/* parseOwner */.p)(`@${team}`);
    return known ?? { kind: 'name', text, key: `name:${text.toLowerCase()}` };
}

// EXTERNAL MODULE: ./lib/core/sources/registry.js + 14 modules
var registry = __webpack_require__(6773);
// EXTERNAL MODULE: ./lib/core/sources/source.js
var sources_source = __webpack_require__(8293);
;// CONCATENATED MODULE: ./lib/core/sources/chain.js



const nobody = { owners: [] };
function createChain(asked) {
    const order = [...new Set(asked.order)];
    const declared = order.filter((source) => source !== 'codeowners');
    const decisions = new Map();
    const ask = createAsking(asked);
    let declaring;
    function byEntry(path) {
        const entry = asked.resolver().resolve(path);
        if (!entry)
            return nobody;
        const decision = decisions.get(entry) ?? { owners: entry.owners, entry };
        decisions.set(entry, decision);
        return decision;
    }
    return {
        decide(path) {
            let unowned = nobody;
            for (const source of order) {
                if (source === 'codeowners') {
                    const decision = byEntry(path);
                    if (decision.owners.length > 0)
                        return decision;
                    unowned = decision;
                }
                else {
                    const declaration = ask(source, path);
                    if (declaration.owners.length > 0)
                        return { owners: declaration.owners, declaration };
                }
            }
            return unowned;
        },
        answers: (path) => order.map((source) => source === 'codeowners' ? { source, ...byEntry(path) } : ask(source, path)),
        declares(path) {
            declaring ??= new Set(declared.flatMap((source) => registry/* ownershipSources */.O[source].declaringFiles(asked.paths).forOthers));
            return declaring.has(path);
        },
    };
}
/** Asks declared sources, each of which is opened when it is first asked. */
function createAsking(asked) {
    const files = { paths: asked.paths, today: asked.today, read: (path) => contentOf(path, asked) };
    const opened = new Map();
    // Files that one declaration is for have one list of owners, and so one judgement.
    const named = new Map();
    return (source, path) => {
        const said = opened.get(source) ?? registry/* ownershipSources */.O[source].open(files);
        opened.set(source, said);
        const { words, place, faults } = said(path);
        const key = JSON.stringify(words);
        const names = named.get(key) ?? ownersNamed(words, asked.people());
        named.set(key, names);
        return { source, ...names, ...(place && { place }), faults };
    };
}
function contentOf(path, { tree, modeOf }) {
    const mode = modeOf(path);
    if (mode === undefined || mode === 'submodule')
        return undefined;
    const source = tree.sources.get(path);
    const fault = (because) => ({ fault: { path, line: 1, because } });
    if (mode === 'symlink')
        return fault('is a symbolic link, which is not followed');
    if (!source)
        return fault('was not read');
    if (source.bytes > sources_source/* DECLARING_FILE_BYTES */.B6)
        return fault(`is larger than ${sources_source/* DECLARING_FILE_BYTES */.B6 / 1024} KB, and not read`);
    return hasText(source) ? { source } : fault('cannot be read');
}
function hasText(source) {
    return source.text !== undefined;
}

;// CONCATENATED MODULE: ./lib/core/assets/memo-of-lists.js
/** How many lists are remembered: whoever makes up the paths could make any number of them. */
const mostLists = 10_000;
/** Remembers what `make` gives for a list of the same things in the same order. */
function memoOfLists(make) {
    const root = { next: new Map() };
    let nodes = 0;
    return (list) => {
        let node = root;
        for (const item of list) {
            let next = node.next.get(item);
            if (!next) {
                if (nodes >= mostLists)
                    return make(list);
                nodes += 1;
                next = { next: new Map() };
                node.next.set(item, next);
            }
            node = next;
        }
        node.known ??= { value: make(list) };
        return node.known.value;
    };
}

;// CONCATENATED MODULE: ./lib/core/assets/place.js
/** The directory as it is written; empty at the root. */
function directoryOf({ written }) {
    return written.slice(0, Math.max(0, written.lastIndexOf('/')));
}
const templateSuffixes = new Set([
    'tmpl',
    'j2',
    'jinja',
    'jinja2',
    'template',
    'mustache',
]);
/** Brought along, or made by a program. */
const vendored = /(?:^|\/)(?:vendor|third[-_]?party|3rd[-_]?party|node_modules|site-packages|\.venv|venv|dist-packages|bower_components|generated)\/|_pb2(?:_grpc)?\.pyi?$/;
const fixture = /(?:^|\/)(?:fixtures?|testdata|test[-_]data[\w-]*|__snapshots__|golden|mocks?|mock[-_][\w-]+|__mocks__|cassettes)\/|(?:^|\/)tests?\/(?:.*\/)?(?:resources|assets|test_configs)\/.*(?<!\.py)$/;
const test = /(?:^|\/)(?:tests?|__tests__|e2e|_?testing|spec|unittests?)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.(?!sh$)\w+$/;
/** What documentation shows is meant to be used. */
const shown = /\/(?:examples?|samples?|tutorials?|demos?|quickstarts?)\//;
const docs = /(?:^|\/)(?:docs?|documentation|website|site|translations|locales?|i18n)\//;
function placeOf(written) {
    const path = withoutTemplateSuffix(written.toLowerCase());
    const name = path.slice(path.lastIndexOf('/') + 1);
    return { path, name, extension: extensionOf(name), written };
}
/** Without the dot; empty for a name that has none. */
function extensionOf(name) {
    const dot = name.lastIndexOf('.');
    return dot < 0 ? '' : name.slice(dot + 1);
}
/** True for what a program fills in before anything else reads it. */
function isTemplate({ written }) {
    const lower = written.toLowerCase();
    return withoutTemplateSuffix(lower) !== lower;
}
function withoutTemplateSuffix(path) {
    const extension = extensionOf(path);
    return templateSuffixes.has(extension) ? path.slice(0, -extension.length - 1) : path;
}
const anySurroundings = new RegExp([vendored, fixture, test, docs].map(({ source }) => source).join('|'));
function surroundingsOf({ path }) {
    if (!anySurroundings.test(path))
        return 'plain';
    if (vendored.test(path))
        return 'vendored';
    if (fixture.test(path))
        return 'fixture';
    if (test.test(path))
        return 'test';
    return docs.test(path) && !shown.test(path) ? 'docs' : 'plain';
}

// EXTERNAL MODULE: ./lib/core/assets/rules.js
var assets_rules = __webpack_require__(2110);
;// CONCATENATED MODULE: ./lib/core/assets/rule-index.js


/** Looks the rules for a name up, so that a file is compared with a few of them instead of with all. */
function createRuleIndex() {
    const byExtension = new Map();
    const anyOf = createAnyOf();
    const known = assets_rules/* allRules */.V7.map((rule) => {
        const mayHave = extensionsOf(rule.signal);
        return { ...rule, told: toldBy(rule.signal), ...(mayHave && { mayHave }) };
    });
    return ({ extension }) => {
        const found = byExtension.get(extension);
        if (found)
            return found;
        const rules = rulesFor(known, extension, anyOf);
        // A tree may hold any number of extensions; those beyond the usual few are looked up each time.
        if (byExtension.size < 1000)
            byExtension.set(extension, rules);
        return rules;
    };
}
function createAnyOf() {
    const expressions = new Map();
    return (sources) => {
        const source = sources.join('|');
        const expression = expressions.get(source) ?? new RegExp(source);
        expressions.set(source, expression);
        return expression;
    };
}
/** Those that need more of the path come behind, and behind them those that need no opening. */
function rulesFor(known, extension, anyOf) {
    const always = [];
    const opening = [];
    const byPath = [];
    for (const rule of known) {
        if (rule.mayHave && !rule.mayHave(extension))
            continue;
        const conditions = conditionsOf(rule.signal, extension);
        const group = rule.told !== 'opening' ? byPath : conditions.length === 0 ? always : opening;
        group.push({ ...rule, conditions, order: 0 });
    }
    opening.sort((a, b) => a.conditions.length - b.conditions.length);
    const ordered = [...always, ...opening, ...byPath].map((rule, order) => ({ ...rule, order }));
    return {
        path: pathRules(ordered.slice(always.length), anyOf),
        opening: openingRules(ordered.slice(0, always.length)),
    };
}
function toldBy({ imports, topKeys, opening, weight }) {
    if (imports ?? topKeys ?? opening)
        return 'opening';
    return weight === 'exact' ? 'exact' : 'path';
}
function openingRules(rules) {
    const importing = rules.filter(({ signal }) => signal.imports);
    const keyed = rules.filter(({ signal }) => !signal.imports && signal.topKeys);
    return {
        all: rules,
        byImport: groupBy(importing, ({ signal }) => signal.imports ?? []),
        byTopKey: groupBy(keyed, ({ signal }) => signal.topKeys ?? []),
        others: rules.filter(({ signal }) => !signal.imports && !signal.topKeys),
    };
}
function pathRules(rules, anyOf) {
    const patterned = rules.filter(({ signal }) => !signal.names && (signal.name ?? signal.path));
    // Those of every extension are apart, so that what they are compiled to serves all.
    const byPattern = [true, false].flatMap((general) => ['name', 'path'].map((of) => {
        const own = patterned.filter(({ signal, mayHave }) => (mayHave === undefined) === general && (signal.name ? 'name' : 'path') === of);
        return {
            of,
            any: anyOf(own.map(({ signal }) => (signal.name ?? signal.path)?.source ?? '')),
            rules: own,
        };
    }));
    return {
        byName: groupBy(rules, ({ signal }) => signal.names ?? []),
        byPattern: byPattern.filter(({ rules: own }) => own.length > 0),
        others: rules.filter(({ signal }) => !signal.names && !signal.name && !signal.path),
    };
}
function groupBy(rules, wordsOf) {
    const groups = new Map();
    for (const rule of rules) {
        for (const word of wordsOf(rule)) {
            const group = groups.get(word);
            if (group)
                group.push(rule);
            else
                groups.set(word, [rule]);
        }
    }
    return groups;
}
/** What a signal asks of a path, without what the extension already proves. */
function conditionsOf({ names, endings, name, path, beside, below }, extension) {
    const conditions = [];
    if (names)
        conditions.push((place) => names.includes(place.name));
    if (endings && !endings.includes(`.${extension}`)) {
        conditions.push((place) => endings.some((ending) => place.name.endsWith(ending)));
    }
    if (name)
        conditions.push((place) => name.test(place.name));
    if (path)
        conditions.push((place) => path.test(place.path));
    if (beside) {
        conditions.push((place, markers) => beside.some((other) => markers.beside(other, directoryOf(place))));
    }
    if (below !== undefined)
        conditions.push((place, markers) => markers.below(below, directoryOf(place)));
    return conditions;
}
/** What a signal asks of the extension; undefined where it leaves all possible. */
function extensionsOf({ names, endings, name, path }) {
    const written = [names, endings].flatMap((all) => (all ? [new Set(all.map(extensionOf))] : []));
    const matched = [name, path].flatMap((pattern) => (pattern && lastPart(pattern)) ?? []);
    if (written.length + matched.length === 0)
        return undefined;
    return (extension) => written.every((extensions) => extensions.has(extension)) &&
        matched.every((pattern) => pattern.test(extension));
}
/** What matches the extensions of a pattern, where its last part is one. */
function lastPart({ source }) {
    const dot = source.lastIndexOf(String.raw `\.`);
    if (dot < 0 || !source.endsWith('$') || source.includes('$|') || source.includes('/', dot))
        return undefined;
    try {
        return new RegExp(`^${source.slice(dot + 2)}`);
    }
    catch {
        // The dot stands within a group.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/assets/candidate.js




/** @param libraries the directories, with the slash at their end, that hold the source of a framework */
function createCandidates(markers, libraries) {
    const rulesOf = createRuleIndex();
    const alike = new Map();
    function among(rules, surroundings) {
        const known = alike.get(rules) ?? new Map();
        alike.set(rules, known);
        const candidates = known.get(surroundings) ?? memoOfLists((held) => createCandidate(held, rules, surroundings));
        known.set(surroundings, candidates);
        return candidates;
    }
    return (path) => {
        const place = placeOf(path);
        const surroundings = surroundingsOf(place);
        if (surroundings === 'vendored' || isLibrarySource(place, surroundings, libraries))
            return foreign;
        const rules = rulesOf(place);
        return among(rules, surroundings)((0,assets_rules/* holding */.G)(rules.path, place, markers));
    };
}
const foreign = {
    given: [],
    always: assets_rules/* noRules */.jn,
    sometimes: [],
    surroundings: 'vendored',
    foreign: true,
};
/** A rule that ends the matter leaves nothing to others. */
function createCandidate(held, rules, surroundings) {
    const ofSort = (sort) => held.filter(({ told }) => told === sort);
    const exact = ofSort('exact');
    return exact.length > 0
        ? { given: exact, always: assets_rules/* noRules */.jn, sometimes: [], surroundings, foreign: false }
        : {
            given: ofSort('path'),
            always: rules.opening,
            sometimes: ofSort('opening'),
            surroundings,
            foreign: false,
        };
}
/**
 * The own source of a framework, and what its tests use; but not what it deploys, builds, documents, scaffolds or
 * shows as an example.
 */
function isLibrarySource({ path, written }, surroundings, libraries) {
    if (!libraries.some((directory) => written.startsWith(directory)))
        return false;
    const tested = surroundings === 'test' || surroundings === 'fixture';
    return (tested ? testedSource : source).test(path) && !forOthers.test(path);
}
const source = /\.(?:py|r|sql)$/;
const testedSource = /\.(?:py|r|sql|ya?ml|json|md|ipynb)$/;
const forOthers = /(?:^|\/)(?:examples?|samples?|demos?|tutorials?|quickstarts?|templates?|dags|notebooks|contrib|\.?ci|\.github|hack|scripts?)\//;

// EXTERNAL MODULE: ./lib/core/assets/openings.js
var openings = __webpack_require__(1052);
;// CONCATENATED MODULE: ./lib/core/assets/malformed.js


/**
 * What is wrong with an opening, as a signal: the kind then rests on the path and on what can still be read. Undefined
 * where nothing shows, as in a template, or in syntax that the end of the opening cuts.
 */
function faultOf(place, opening) {
    const format = formats.find(({ endings }) => endings.some((ending) => place.name.endsWith(ending)));
    if (!format)
        return undefined;
    if (isBinary(opening))
        return `${format.called} that is no text`;
    if (opening.trimStart() === '')
        return `${format.called} that is empty`;
    if (hasLine(opening, '<<<<<<< '))
        return `${format.called} with the marks of a merge conflict`;
    if (!format.isFaulty(opening, mayBeCut(opening)))
        return undefined;
    const isFilledIn = isTemplate(place) || /\{\{|\{%|<%/.test(opening);
    return isFilledIn ? undefined : `${format.called} that is no ${format.language}`;
}
const formats = [
    { endings: ['.ipynb'], called: 'notebook', language: 'JSON', isFaulty: isNoJson },
    { endings: ['.json'], called: 'JSON file', language: 'JSON', isFaulty: isNoJson },
    { endings: ['.yml', '.yaml', '.dvc'], called: 'YAML file', language: 'YAML', isFaulty: isNoYaml },
    { endings: ['.py'], called: 'Python file', language: 'Python', isFaulty: isNoPython },
];
/** Characters outside of ASCII are several bytes; a long opening with some of them may fill all that is read. */
function mayBeCut(opening) {
    if (opening.length >= openings/* OPENING_BYTES */.ru - 3)
        return true;
    return opening.length * 4 >= openings/* OPENING_BYTES */.ru && /[^\0-\x7f]/.test(opening);
}
/** A line starts so. */
function hasLine(opening, start) {
    return opening.startsWith(start) || opening.includes(`\n${start}`);
}
function isBinary(opening) {
    if (opening.includes('\0'))
        return true;
    return opening.includes('\uFFFD') && (opening.match(/\uFFFD/g) ?? []).length * 10 > opening.length;
}
function isNoJson(opening, cut) {
    if (!/^\s*(?:[[{"\d-]|true\b|false\b|null\b)/.test(opening))
        return true;
    if (cut)
        return false;
    try {
        JSON.parse(opening);
        return false;
    }
    catch {
        return true;
    }
}
/** Indented with tabs, or a value at the top that opens what nothing closes. */
function isNoYaml(opening, cut) {
    if (hasLine(opening, '\t') && /^\t+[\w"'-]/m.test(opening) && !/[|>][-+\d]*[ \t]*$/m.test(opening))
        return true;
    if (cut)
        return false;
    const last = opening.slice(opening.trimEnd().lastIndexOf('\n') + 1);
    const [, opened = '', rest = ''] = /^[\w.-]{1,64}:[ \t]+(["'[{])([^#\n]*)/.exec(last) ?? [];
    return opened !== '' && !rest.includes(closing[opened] ?? '');
}
const closing = { '"': '"', "'": "'", '[': ']', '{': '}' };
/** Brackets that do not match. Counting them is cheap, and only where the counts differ are strings left out. */
function isNoPython(opening, cut) {
    if (cut || isBalanced(opening))
        return false;
    return !isBalanced(opening.replaceAll(stringOrComment, ''));
}
const stringOrComment = /"""[^"]*(?:"{1,2}[^"]+)*"""|'''[^']*(?:'{1,2}[^']+)*'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#[^\n]*/g;
function isBalanced(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 40 || code === 91 || code === 123)
            depth += 1;
        else if (code === 41 || code === 93 || code === 125)
            depth -= 1;
    }
    return depth === 0;
}

;// CONCATENATED MODULE: ./lib/core/assets/markers.js

/** Finds the files that signals ask for beside or above others. */
function createMarkers(paths) {
    const names = new Set(assets_rules/* allRules */.V7.flatMap(({ signal }) => [signal.beside ?? [], signal.below ?? []].flat()));
    const directories = new Map([...names].map((name) => [name, new Set()]));
    for (const path of paths) {
        const slash = path.lastIndexOf('/');
        directories.get(path.slice(slash + 1))?.add(path.slice(0, Math.max(0, slash)));
    }
    const beside = (name, directory) => directories.get(name)?.has(directory) ?? false;
    return {
        beside,
        below(name, directory) {
            if ((directories.get(name)?.size ?? 0) === 0)
                return false;
            for (let at = directory;; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
                if (beside(name, at))
                    return true;
                if (at === '')
                    return false;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/assets/positions.js
/** How many paths somebody who walks along a listing may leave out at once. */
const mostLeftOut = 8;
/**
 * Tells where a path stands in a listing, -1 for one that is not there. Whoever walks along the listing asks for one of
 * the next each time, and pays nothing; only a question out of turn needs an index of all.
 */
function createPositions(paths) {
    let next = 0;
    let index;
    const lookUp = (path) => {
        index ??= new Map(paths.map((one, at) => [one, at]));
        return index.get(path) ?? -1;
    };
    /** Among the few that come next. */
    const near = (path, from) => {
        for (let at = from; at <= from + mostLeftOut; at += 1)
            if (paths[at] === path)
                return at;
        return -1;
    };
    return (path) => {
        let at = near(path, next);
        if (at < 0)
            at = near(path, 0);
        if (at < 0)
            at = lookUp(path);
        next = at + 1;
        return at;
    };
}

;// CONCATENATED MODULE: ./lib/core/assets/speaking.js

/**
 * The rules whose signals an opening gives, in their order. What it imports and declares is read once, and looked up:
 * most rules are about what a file does not have.
 * @param sometimes rules that are possible only where the path is so
 */
function speaking({ byImport, byTopKey, others }, sometimes, opening) {
    let modules;
    let keys;
    const given = new Set();
    const add = (rule) => {
        const { topKeys, opening: patterns = [] } = rule.signal;
        if (given.has(rule))
            return;
        if (topKeys && !topKeys.some((key) => (keys ??= (0,openings/* topLevelKeys */.gE)(opening)).has(key)))
            return;
        if (patterns.every((pattern) => pattern.test(opening)))
            given.add(rule);
    };
    if (byImport.size > 0) {
        for (const module of (modules ??= (0,openings/* importedModules */.i5)(opening)))
            byImport.get(module)?.forEach(add);
    }
    if (byTopKey.size > 0) {
        for (const key of (keys ??= (0,openings/* topLevelKeys */.gE)(opening)))
            byTopKey.get(key)?.forEach(add);
    }
    others.forEach(add);
    for (const rule of sometimes) {
        const { imports } = rule.signal;
        if (!imports || imports.some((name) => (modules ??= (0,openings/* importedModules */.i5)(opening)).has(name)))
            add(rule);
    }
    return [...given].toSorted((a, b) => a.order - b.order);
}

;// CONCATENATED MODULE: ./lib/core/assets/classify.js







const strength = {
    exact: 10,
    tool: 9,
    opening: 8,
    named: 6,
    extension: 5,
    prior: 2,
};
/** The least that makes an asset. */
const leastScore = 5;
/** What each place takes away; a test is still a test of data, and an exact name survives most places. */
const demotion = {
    vendored: 99,
    fixture: 8,
    test: 4,
    docs: 1,
    plain: 0,
};
/** Kinds from which a place for tests takes nothing: what tests, and the data that it is tested with. */
const atHomeInTests = new Set(['ml-test', 'data-quality', 'dataset', 'model-artifact']);
/** Further signals for the same kind add little: they decide between kinds that are equally strong. */
const furtherSignals = 3;
function createClassifier({ paths, libraries }) {
    const candidateFor = createCandidates(createMarkers(paths), libraries);
    const positionOf = createPositions(paths);
    // What was found out about a path while its opening was planned is needed again when it is told.
    const known = [];
    const outlooks = new Map();
    function candidateOf(path) {
        const position = positionOf(path);
        return position < 0 ? candidateFor(path) : (known[position] ??= candidateFor(path));
    }
    function outlookOf(candidate) {
        const outlook = outlooks.get(candidate) ?? createOutlook(candidate);
        outlooks.set(candidate, outlook);
        return outlook;
    }
    return {
        needsOpening(path) {
            return outlookOf(candidateOf(path)).open;
        },
        classify({ path, mode, opening }) {
            if (mode === 'submodule')
                return null;
            const candidate = candidateOf(path);
            const { unopened, opened } = outlookOf(candidate);
            if (opening === undefined || candidate.foreign)
                return unopened;
            const verdict = opened(speaking(candidate.always, candidate.sometimes, opening));
            return verdict && withFault(verdict, path, opening);
        },
    };
}
function createOutlook(candidate) {
    const { given, surroundings, foreign } = candidate;
    const told = memoOfLists((spoken) => {
        const best = decide([...spoken, ...given], surroundings);
        return best ? { kind: best.kind, signals: said(best.signals) } : null;
    });
    return {
        open: !foreign && couldChange(candidate),
        unopened: foreign ? null : told([]),
        opened: told,
    };
}
/** Who lists kinds alone need not wait for what is wrong with a file. */
function withFault({ kind, signals }, path, opening) {
    return {
        kind,
        get signals() {
            const fault = faultOf(placeOf(path), opening);
            return fault === undefined ? signals : [...signals, fault];
        },
    };
}
function couldChange({ given, always, sometimes, surroundings }) {
    const possible = sometimes.length === 0 ? always.all : [...always.all, ...sometimes];
    if (possible.length === 0)
        return false;
    const best = decide(given, surroundings);
    const byKind = signalsByKind([...possible, ...given]);
    const toBeat = Math.max(leastScore, best?.score ?? 0);
    // Of equally strong kinds the one wins for which the opening speaks.
    for (const [kind, signals] of byKind) {
        if (kind !== best?.kind && scoreOf(kind, signals, surroundings) >= toBeat)
            return true;
    }
    return false;
}
/** The strongest kind of signals that hold, told in the order of rules; of equally strong ones the first. */
function decide(holding, surroundings) {
    let best;
    for (const [kind, signals] of signalsByKind(holding)) {
        const score = scoreOf(kind, signals, surroundings);
        if (score >= leastScore && (!best || score > best.score))
            best = { kind, score, signals };
    }
    return best;
}
function signalsByKind(rules) {
    const byKind = new Map();
    for (const { kind, signal } of rules) {
        const others = byKind.get(kind);
        if (others)
            others.push(signal);
        else
            byKind.set(kind, [signal]);
    }
    return byKind;
}
function scoreOf(kind, signals, surroundings) {
    let strongest = 0;
    for (const { weight } of signals)
        strongest = Math.max(strongest, strength[weight]);
    const taken = atHomeInTests.has(kind) && surroundings === 'test' ? 0 : demotion[surroundings];
    return strongest + Math.min(signals.length - 1, furtherSignals) - taken;
}
/** What signals say, strongest first. */
function said(signals) {
    const [only] = signals;
    if (only && signals.length === 1)
        return [only.says];
    const sorted = signals.toSorted((a, b) => strength[b.weight] - strength[a.weight]);
    return [...new Set(sorted.map(({ says }) => says))];
}

// EXTERNAL MODULE: ./lib/core/assets/library.js
var library = __webpack_require__(9502);
// EXTERNAL MODULE: ./lib/core/ownership/codeowners.js + 1 modules
var codeowners = __webpack_require__(5607);
// EXTERNAL MODULE: ./lib/core/ownership/resolve.js
var resolve = __webpack_require__(4561);
;// CONCATENATED MODULE: ./lib/core/tree-index.js




// A tree is seen several times: to plan what is read, under the governing policy, and under the head's own.
const indexes = new WeakMap();
const parsed = new WeakMap();
/** Made once for each listing. */
function indexTree({ files }) {
    const known = indexes.get(files) ?? createIndex(files);
    indexes.set(files, known);
    return known;
}
/** Reads CODEOWNERS once for each text; no text has no entries. */
function readOwners(source) {
    const known = source && parsed.get(source);
    if (known)
        return known;
    const file = (0,codeowners/* parseCodeowners */.B)(source?.text ?? '');
    const read = { file, resolver: (0,resolve/* createResolver */.T)(file.entries) };
    if (source)
        parsed.set(source, read);
    return read;
}
function createIndex(files) {
    const paths = files.map(({ path }) => path);
    const irregular = new Map(files.filter(({ mode }) => mode !== 'file').map(({ path, mode }) => [path, mode]));
    // Whoever walks over the tree asks for no path by its name, and a set of a large one takes long to make.
    let tracked;
    const classifiers = new Map();
    return {
        paths,
        has: (path) => (tracked ??= new Set(paths)).has(path),
        modeOf: (path) => (irregular.size > 0 && irregular.get(path)) || 'file',
        classifier(given) {
            const known = classifiers.get(given);
            if (known)
                return known;
            const libraries = given === undefined ? (0,library/* libraryDirectories */.D)(paths) : given ? [''] : [];
            const classifier = createClassifier({ paths, libraries });
            classifiers.set(given, classifier);
            return classifier;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/world.js







/**
 * Sees `tree` under the policy of `judges`, on the day of `now`.
 * `openings` answers for the files whose opening `tree` does not carry itself.
 */
function createWorld({ tree, now }, judges, openings = tree.openings) {
    const index = indexTree(tree);
    const { paths } = index;
    let codeowners;
    const readOnce = () => (codeowners ??= readCodeowners(tree));
    const kinds = createKinds(index.classifier(judges.policy.library), judges.policy);
    const chain = createChain({
        order: judges.policy.sources,
        tree,
        paths,
        modeOf: (path) => (index.has(path) ? index.modeOf(path) : undefined),
        resolver: () => readOnce().resolver,
        people: () => peopleOf(judges.policy),
        today: now.toISOString().slice(0, 10),
    });
    const judgementOf = createJudge(judges.holders);
    const told = new Map();
    let all;
    const openingOf = (path) => tree.openings.get(path) ?? (openings === tree.openings ? undefined : openings.get(path));
    const kindOf = (path) => kinds.tell(path, index.modeOf(path), openingOf(path));
    function tellAll() {
        const assets = [];
        for (const path of paths) {
            const asset = (told.size > 0 && told.get(path)) || tell(path);
            if (asset)
                assets.push(asset);
        }
        return assets;
    }
    function tell(path) {
        const verdict = kindOf(path);
        if (verdict === null)
            return null;
        const kind = judges.policy.kinds.get(verdict.kind);
        if (!kind)
            throw new Error(`the kind ${verdict.kind} of ${path} is in no registry`);
        const decision = chain.decide(path);
        const row = judges.policy.judged ? judges.policy.matrix.get(kind.id) : undefined;
        return {
            path,
            kind: kind.id,
            stage: kind.stage,
            tier: kind.tier,
            signals: verdict.signals,
            ...decision,
            ...(row && { row }),
            judgement: judgementOf(row, decision.owners),
        };
    }
    return {
        tree,
        paths,
        get codeowners() {
            return readOnce();
        },
        get assets() {
            return (all ??= tellAll());
        },
        has: (path) => index.has(path),
        ownership: (path) => chain.decide(path),
        answers: (path) => chain.answers(path),
        declaresOwners: (path) => chain.declares(path),
        kindOf,
        needsOpening: (path) => index.modeOf(path) === 'file' && kinds.needsOpening(path),
        asset(path) {
            if (all && told.size < all.length)
                for (const asset of all)
                    told.set(asset.path, asset);
            let asset = told.get(path);
            if (asset === undefined) {
                asset = index.has(path) ? tell(path) : null;
                told.set(path, asset);
            }
            return asset ?? undefined;
        },
    };
}
/** The assets among paths, in their order. */
function assetsAt(world, paths) {
    if (paths === world.paths)
        return world.assets;
    const assets = [];
    for (const path of paths) {
        const asset = world.asset(path);
        if (asset)
            assets.push(asset);
    }
    return assets;
}
function readCodeowners({ sources }) {
    const { inForce, ignored } = (0,places/* codeownersInForce */._h)(sources);
    const source = inForce === null ? undefined : sources.get(inForce);
    return { ...(source && { source }), ignored, ...readOwners(source) };
}
/** Which kind a file is: a guarded path first, then what the policy says, then the packed signals. */
function createKinds(classifier, policy) {
    const byPolicy = kindsOf(policy);
    return {
        needsOpening: (path) => !isGuardedPath(path) && byPolicy(path) === null && classifier.needsOpening(path),
        tell(path, mode, opening) {
            if (mode === 'submodule')
                return null;
            if (isGuardedPath(path))
                return { kind: 'ownership-policy', signals: ['says who owns and who judges'] };
            const said = byPolicy(path);
            if (said?.kind === 'none')
                return null;
            if (said)
                return { kind: said.kind, signals: [said.signal] };
            return classifier.classify({ path, mode, opening });
        },
    };
}
// Both ends of a change are seen under one policy, a path at one end right after the other.
const kindsByPolicy = new WeakMap();
/** The kinds that a policy gives, compiled once; the last answer is remembered. */
function kindsOf(policy) {
    const known = kindsByPolicy.get(policy);
    if (known)
        return known;
    const tell = (0,kinds/* policyKind */.L)(policy);
    let last;
    const remembering = (path) => {
        if (last?.path !== path)
            last = { path, match: tell(path) };
        return last.match;
    };
    kindsByPolicy.set(policy, remembering);
    return remembering;
}
/** All assets of one kind that one entry or declaration decides are judged alike. */
function createJudge(holders) {
    const byOwners = new Map();
    return (row, owners) => {
        const byRow = byOwners.get(owners) ?? new Map();
        byOwners.set(owners, byRow);
        const judgement = byRow.get(row) ?? (0,judge/* judge */.S)(row, owners, holders);
        byRow.set(row, judgement);
        return judgement;
    };
}


/***/ })

};
