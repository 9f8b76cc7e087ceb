export const id = 939;
export const ids = [939];
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

/***/ 8209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ decidedBy)
/* harmony export */ });
/* harmony import */ var _ownership_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21);

/** @param codeowners where the CODEOWNERS in force is */
function decidedBy({ entry, declaration }, codeowners) {
    if (declaration?.place)
        return { file: declaration.place.path, line: declaration.place.line };
    if (!entry || codeowners === undefined)
        return undefined;
    return { file: codeowners, line: entry.line, pattern: (0,_ownership_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(entry.pattern.text) };
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

/***/ 5905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ isSame),
  H: () => (/* binding */ policyChange)
});

// EXTERNAL MODULE: ./lib/core/governing.js + 2 modules
var governing = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/core/policy/policy-file.js
var policy_file = __webpack_require__(6629);
// EXTERNAL MODULE: ./lib/core/policy/policy.js + 2 modules
var policy = __webpack_require__(5054);
;// CONCATENATED MODULE: ./lib/core/ownership/path-list-narrowed.js
/**
 * True when a list of patterns, of which the last that matches decides, certainly covers no path that `wider` does
 * not: it is that list with some patterns left out, or with more exclusions. Takes time linear in both.
 */
function isNarrowed(list, wider) {
    if (list.every(isExclusion))
        return true;
    if (!wider.some(isExclusion)) {
        const known = new Set(wider);
        return list.every((pattern) => isExclusion(pattern) || known.has(pattern));
    }
    const exclusionFrom = nextExclusions(wider);
    let at = 0;
    for (const pattern of list) {
        const exclusion = exclusionFrom[at] ?? wider.length;
        if (isExclusion(pattern)) {
            if (wider[exclusion] === pattern)
                at = exclusion + 1;
            continue;
        }
        while (at < exclusion && wider[at] !== pattern)
            at += 1;
        // To go past an exclusion would be to leave it out, which widens.
        if (at === exclusion)
            return false;
        at += 1;
    }
    return (exclusionFrom[at] ?? wider.length) === wider.length;
}
function isExclusion(pattern) {
    return pattern.startsWith('!');
}
/** For each index, where the first exclusion at or after it stands; the length where there is none. */
function nextExclusions(patterns) {
    const next = [];
    let last = patterns.length;
    for (let index = patterns.length - 1; index >= 0; index -= 1) {
        if (isExclusion(patterns[index] ?? ''))
            last = index;
        next[index] = last;
    }
    return next;
}

// EXTERNAL MODULE: ./lib/core/policy/words.js
var words = __webpack_require__(7223);
;// CONCATENATED MODULE: ./lib/core/policy/weaker-kinds.js


/** Kinds that are gone or weigh less, and paths that are no asset any more or not of their kind. */
function weakerKinds(before, after) {
    const kinds = [...before.kinds.values()].flatMap(({ id, tier }) => {
        const now = after.kinds.get(id);
        if (now === undefined)
            return [{ key: ['assets', id], what: `the kind ${id}`, was: `of tier ${tier}`, is: 'not there' }];
        if (now.tier <= tier)
            return [];
        return [{ key: ['assets', id, 'tier'], what: `the tier of ${id}`, was: `${tier}`, is: `${now.tier}` }];
    });
    return [...kinds, ...weakerPaths(before, after)];
}
function weakerPaths(before, after) {
    const then = pathsByKind(before);
    const now = pathsByKind(after);
    const names = new Set([...then.keys(), ...now.keys()]);
    return [...names].flatMap((kind) => {
        const was = then.get(kind) ?? [];
        const is = now.get(kind) ?? [];
        const isWeaker = kind === 'none' ? !isNarrowed(is, was) : after.kinds.has(kind) && !isNarrowed(was, is);
        if (!isWeaker)
            return [];
        const what = kind === 'none' ? 'the paths that are no asset' : `the paths of ${kind}`;
        return [{ key: ['assets', kind, 'paths'], what, was: (0,words/* fewApart */.tM)(was, is), is: (0,words/* fewApart */.tM)(is, was) }];
    });
}
function pathsByKind({ assetPaths }) {
    const byKind = new Map();
    for (const { kind, paths } of assetPaths)
        byKind.set(kind, [...(byKind.get(kind) ?? []), ...paths]);
    return byKind;
}

;// CONCATENATED MODULE: ./lib/core/policy/weaker-people.js

/** People who come to count as accountable: as holders of a role, by an address, or because no role rules them out. */
function weakerPeople(before, after) {
    const [then, now] = [holdersIn(before), holdersIn(after)];
    const compare = createComparison();
    const accountable = kindsByRole(before, ({ accountable: terms }) => terms.flat());
    const distinct = kindsByRole(before, ({ distinctFrom }) => distinctFrom);
    return [
        ...[...accountable].flatMap(([role, kinds]) => accountableHolders(role, kinds, compare(then(role), now(role)))),
        ...[...distinct].flatMap(([role, kinds]) => distinctHolders(role, kinds, compare(then(role), now(role)))),
        ...identities(before, after, new Set([...accountable.keys()].map(now))),
    ];
}
function kindsByRole({ matrix }, rolesOf) {
    const byRole = new Map();
    for (const [kind, row] of matrix) {
        for (const role of new Set(rolesOf(row))) {
            const kinds = byRole.get(role);
            if (kinds === undefined)
                byRole.set(role, [kind]);
            else
                kinds.push(kind);
        }
    }
    return byRole;
}
/** More holders may approve more; and where nobody holds a role any more, its assets cannot be judged. */
function accountableHolders(role, kinds, compared) {
    const { gains, isEmptied, was, is } = compared;
    if (!gains && !isEmptied)
        return [];
    return [{ key: ['roles', role], what: `holders of ${role} (accountable for ${(0,words/* few */.H$)(kinds)})`, was, is }];
}
function distinctHolders(role, kinds, compared) {
    const { loses, was, is } = compared;
    if (!loses)
        return [];
    return [{ key: ['roles', role], what: `holders of ${role} (who do not count for ${(0,words/* few */.H$)(kinds)})`, was, is }];
}
/** Compares the holders of a role; of roles that are the same as another, once. */
function createComparison() {
    const known = new Map();
    return (then, now) => {
        const byNow = known.get(then) ?? new Map();
        known.set(then, byNow);
        const compared = byNow.get(now) ?? {
            gains: [...now.keys()].some((name) => !then.has(name)),
            loses: [...then.keys()].some((name) => !now.has(name)),
            isEmptied: then.size > 0 && now.size === 0,
            was: peopleText(then, now),
            is: peopleText(now, then),
        };
        byNow.set(now, compared);
        return compared;
    };
}
/** An address that stands for somebody else or nobody, or newly for somebody who holds an accountable role. */
function identities(before, after, accountable) {
    const trusted = new Set([...accountable].flatMap((names) => [...names.keys()]));
    const addresses = new Set([...before.identities.keys(), ...after.identities.keys()]);
    return [...addresses].flatMap((address) => {
        const then = before.identities.get(address);
        const now = after.identities.get(address);
        const isSame = then?.toLowerCase() === now?.toLowerCase();
        if (isSame || (then === undefined && !trusted.has(now?.toLowerCase() ?? '')))
            return [];
        const key = ['identities', address];
        return [{ key, what: `who ${(0,words/* few */.H$)([address])} is`, was: then ?? 'not known', is: now ?? 'not known' }];
    });
}
/** The holders of roles; of roles that are the same as another, the same names. */
function holdersIn({ roles }) {
    const known = new Map();
    return (role) => {
        const holders = roles.get(role);
        const { teams, users } = holders ?? { teams: [], users: [] };
        const names = known.get(holders) ?? new Map([...teams, ...users].map((name) => [name.toLowerCase(), name]));
        known.set(holders, names);
        return names;
    };
}
/** Without case, for a name that is only written otherwise is no news. */
function peopleText(holders, others) {
    if (holders.size === 0)
        return 'nobody';
    const known = [...holders].flatMap(([key, name]) => (others.has(key) ? [name] : []));
    return (0,words/* fewApart */.tM)([...holders.values()], known);
}

// EXTERNAL MODULE: ./lib/core/policy/weaker-rows.js
var weaker_rows = __webpack_require__(9341);
// EXTERNAL MODULE: ./lib/core/policy/checks.js
var checks = __webpack_require__(4897);
;// CONCATENATED MODULE: ./lib/core/policy/weaker-settings.js


/** What weighs less, and what is looked at, asked and held less. */
function weakerSettings(before, after) {
    return [
        ...[...before.tiers].flatMap(([tier, level]) => lowered(['tiers', `${tier}`], `tier ${tier}`, level, after.tiers.get(tier))),
        ...[...before.checks].flatMap(([check, level]) => lowered(['checks', check], `the check ${check}`, level, after.checks.get(check))),
        ...[library, enforce, sources, mode, approvals].flatMap((setting) => setting(before, after)),
        ...exemptions(before, after),
    ];
}
function lowered(key, what, was, is = 'off') {
    return checks/* levels */.yr.indexOf(is) > checks/* levels */.yr.indexOf(was) ? [{ key, what, was, is }] : [];
}
/** A framework's own source is no asset. */
function library(before, after) {
    const words = ['false', 'told from the files', 'true'];
    const rank = ({ library: given }) => (given === undefined ? 1 : given ? 2 : 0);
    if (rank(after) <= rank(before))
        return [];
    return [
        {
            key: ['library'],
            what: 'library',
            was: words[rank(before)] ?? '',
            is: words[rank(after)] ?? '',
        },
    ];
}
function enforce(before, after) {
    if (before.enforce === 'worsened' || after.enforce === 'touched')
        return [];
    return [{ key: ['enforce'], what: 'enforce', was: before.enforce, is: after.enforce }];
}
/** A source more may give an owner, a source less may hide that two disagree. */
function sources(before, after) {
    const then = new Set(before.sources);
    const now = new Set(after.sources);
    if (then.size === now.size && [...then].every((source) => now.has(source)))
        return [];
    return [{ key: ['sources'], what: 'sources', was: (0,words/* few */.H$)(before.sources), is: (0,words/* few */.H$)(after.sources) }];
}
function mode(before, after) {
    if (before.review.mode === 'observe' || after.review.mode === 'enforce')
        return [];
    return [{ key: ['review', 'mode'], what: 'review.mode', was: 'enforce', is: 'observe' }];
}
function approvals(before, after) {
    const [was, is] = [before.review.approvals, after.review.approvals];
    if (is >= was)
        return [];
    return [{ key: ['review', 'approvals'], what: 'review.approvals', was: `${was}`, is: `${is}` }];
}
/** Only a hostile policy exempts more, as authors times kinds; what changes there is told without a comparison. */
const mostExempted = 100_000;
/** Authors whose changes need no approval any more, of all kinds or of some. */
function exemptions({ review: before }, { review: after }) {
    const unchanged = new Set(before.exempt.map((exemption) => JSON.stringify(exemption)));
    const isComparable = sizeOf(before.exempt) + sizeOf(after.exempt) <= mostExempted;
    const exempt = isComparable ? kindsByAuthor(before.exempt) : new Map();
    return after.exempt.flatMap((exemption, index) => {
        const { authors, kinds = [anyKind] } = exemption;
        if (unchanged.has(JSON.stringify(exemption)))
            return [];
        const wider = authors.filter((author) => {
            const known = exempt.get(author.toLowerCase());
            return !known?.has(anyKind) && !kinds.every((kind) => known?.has(kind));
        });
        if (wider.length === 0)
            return [];
        const then = new Set(wider.flatMap((author) => [...(exempt.get(author.toLowerCase()) ?? [])]));
        const what = `changes by ${(0,words/* few */.H$)(wider)} that need no approval`;
        const was = isComparable ? (0,words/* few */.H$)([...then]) : 'too many to compare';
        return [{ key: ['review', 'exempt', index], what, was, is: (0,words/* few */.H$)(kinds) }];
    });
}
const anyKind = 'of any kind';
function sizeOf(exempt) {
    return exempt.reduce((sum, { authors, kinds }) => sum + authors.length * (kinds?.length ?? 1), 0);
}
function kindsByAuthor(exempt) {
    const byAuthor = new Map();
    for (const { authors, kinds = [anyKind] } of exempt) {
        for (const author of authors.map((login) => login.toLowerCase())) {
            const known = byAuthor.get(author) ?? new Set();
            for (const kind of kinds)
                known.add(kind);
            byAuthor.set(author, known);
        }
    }
    return byAuthor;
}

;// CONCATENATED MODULE: ./lib/core/policy/weaker-waivers.js


/** Only a hostile policy has more; what is not compared with all of them counts as new. */
const mostCompared = 300;
/** Waivers that are new, hold longer, or silence more than those before. */
function weakerWaivers(before, after) {
    const compared = before.waivers.slice(0, mostCompared);
    const unchanged = new Set(before.waivers.map(keyOf));
    const byReason = new Map(before.waivers.map((waiver) => [waiver.reason, waiver]));
    const counts = new Map();
    return after.waivers.flatMap((waiver) => {
        const index = counts.get(waiver.file) ?? 0;
        counts.set(waiver.file, index + 1);
        if (unchanged.has(keyOf(waiver)) || compared.some((old) => covers(old, waiver)))
            return [];
        const old = byReason.get(waiver.reason);
        return [
            {
                key: ['waivers', index],
                what: `the waiver of ${(0,words/* few */.H$)(waiver.checks)} for ${(0,words/* few */.H$)(waiver.paths)}`,
                was: old === undefined ? 'not there' : whatItWas(old, waiver),
                is: `until ${waiver.until}`,
            },
        ];
    });
}
function covers(old, { checks, until, paths }) {
    return (until <= old.until && checks.every((check) => old.checks.includes(check)) && isNarrowed(paths, old.paths));
}
/** Of a waiver with the same reason, only what is no longer so. */
function whatItWas(old, { checks, paths }) {
    const sameChecks = keyOfList(old.checks) === keyOfList(checks);
    const samePaths = keyOfList(old.paths) === keyOfList(paths);
    return [
        ...(sameChecks ? [] : [`of ${(0,words/* few */.H$)(old.checks)}`]),
        ...(samePaths ? [] : [`for ${(0,words/* few */.H$)(old.paths)}`]),
        `until ${old.until}`,
    ].join(' ');
}
function keyOf({ checks, paths, until }) {
    return JSON.stringify([checks, paths, until]);
}
function keyOfList(words) {
    return JSON.stringify(words);
}

;// CONCATENATED MODULE: ./lib/core/policy/weakening.js





/**
 * All in which `after` asks less than `before`, both as merged with their packs: what is found, what it weighs, who
 * must own and approve, who counts as such, and what is exempt. Where there was no policy, nothing is weakened.
 */
function weakenings(before, after) {
    if (!before.judged)
        return [];
    if (!after.judged) {
        return [{ key: [], what: 'the policy', was: 'in force', is: 'gone, so that no roles are judged' }];
    }
    return [
        ...weakerKinds(before, after),
        ...(0,weaker_rows/* weakerRows */.f)(before, after),
        ...weakerPeople(before, after),
        ...weakerSettings(before, after),
        ...weakerWaivers(before, after),
    ];
}
/**
 * All in which `after` asks more. What both weakens and strengthens, a role's first holder for one, weakens.
 * @param weakened what `weakenings` says of the same two
 */
function strengthenings(before, after, weakened) {
    const weaker = new Set(weakened.map(({ what }) => what));
    return weakenings(after, before)
        .filter(({ what }) => !weaker.has(what))
        .map(({ key, what, was, is }) => ({ key: withoutIndices(key), what, was: is, is: was }));
}
/** An index is that of the file in which the thing was found: in the other file it is another thing. */
function withoutIndices(key) {
    const index = key.findIndex((step) => typeof step === 'number');
    return index === -1 ? key : key.slice(0, index);
}

;// CONCATENATED MODULE: ./lib/core/policy/comparison.js



/** Compares the policy of a base with that of a head, each with its packs; null: the head deletes it. */
function comparePolicies(base, head) {
    const before = (0,policy/* resolvePolicy */.n)(base);
    const after = (0,policy/* resolvePolicy */.n)(head);
    const weaker = weakenings(before, after);
    const place = placeIn(head, head !== null && (0,policy_file/* extended */.u)(base.values).join(' ') !== (0,policy_file/* extended */.u)(head.values).join(' '));
    const placed = (found) => found
        .map(({ key, ...words }) => ({ ...place(key), ...words }))
        .toSorted((a, b) => a.line - b.line || a.column - b.column);
    return {
        path: (head ?? base).path,
        weakened: placed(weaker),
        strengthened: placed(strengthenings(before, after, weaker)),
    };
}
/** What a file that extends other packs than before does not speak of itself comes from those. */
function placeIn(head, extendsOthers) {
    if (head === null)
        return () => ({ line: 1, column: 1 });
    const written = new Set(Object.keys(head.values));
    return (key) => head.lineOf(extendsOthers && !written.has(`${key[0]}`) ? ['extends'] : key);
}

// EXTERNAL MODULE: ./lib/core/policy/read.js + 10 modules
var read = __webpack_require__(3315);
;// CONCATENATED MODULE: ./lib/core/policy-change.js



/** The first policy of a tree is the one in force, wherever the change puts it. */
function policyChange(tree, change) {
    const base = (0,governing/* policyOf */.US)(change.before.sources);
    const head = (0,governing/* policyOf */.US)(tree.sources);
    const then = base && (0,read/* readPolicy */.T)(base);
    if (then && !then.ok)
        return { state: 'unreadable', end: 'base', faults: then.diagnostics };
    if (isSame(base, head))
        return { state: 'same', head: then?.file ?? null };
    const now = head && (0,read/* readPolicy */.T)(head);
    if (now && !now.ok)
        return { state: 'unreadable', end: 'head', faults: now.diagnostics };
    if (!then)
        return now ? { state: 'added', head: now.file } : { state: 'same', head: null };
    const file = now?.file ?? null;
    const comparison = comparePolicies(then.file, file);
    return { state: file === null ? 'deleted' : 'changed', head: file, comparison };
}
/** True when both are the same file with the same text, or there is neither. */
function isSame(base, head) {
    return base?.path === head?.path && base?.text === head?.text;
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

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ asksFewerRoles),
/* harmony export */   f: () => (/* binding */ weakerRows)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7223);

/** Only a hostile row has more terms; with these no other than the same is compared. */
const mostCompared = 200;
/** Rows of the responsibility matrix that ask for fewer roles or people, or count more of them. */
function weakerRows(before, after) {
    return [...before.matrix].flatMap(([kind, then]) => {
        if (!after.kinds.has(kind))
            return [];
        const now = after.matrix.get(kind);
        const key = ['responsibilities', kind];
        if (now === undefined)
            return [{ key, what: `accountable for ${kind}`, was: termsText(then), is: 'any owner' }];
        return [
            ...weakerTerms(kind, then, now, before, after),
            ...widerResponsible(kind, then, now),
            ...lessDistinct(kind, then, now),
            ...fewerApprovals(kind, then, now, before, after),
        ];
    });
}
function weakerTerms(kind, then, now, before, after) {
    if (!asksFewerRoles(then, now, before, after))
        return [];
    const key = ['responsibilities', kind, 'accountable'];
    return [{ key, what: `accountable for ${kind}`, was: termsText(then), is: termsText(now) }];
}
/**
 * A term still holds where some term of the later row asks for it, or for fewer of its roles; but not where nobody
 * holds those that are left, for then nothing is judged.
 */
function asksFewerRoles(then, now, before, after) {
    const same = new Set(now.accountable.map(termKey));
    const compared = now.accountable
        .slice(0, mostCompared)
        .map((roles) => ({ roles, held: isHeld(roles, after) }));
    const holds = (term) => {
        if (same.has(termKey(term)))
            return true;
        const wanted = new Set(term);
        const wasHeld = isHeld(term, before);
        return compared.some(({ roles, held }) => (held || !wasHeld) && roles.every((role) => wanted.has(role)));
    };
    return !then.accountable.every(holds);
}
function termKey(roles) {
    return JSON.stringify([...new Set(roles)].toSorted());
}
function isHeld(roles, policy) {
    return roles.some((role) => {
        const { teams, users } = policy.roles.get(role) ?? { teams: [], users: [] };
        return teams.length + users.length > 0;
    });
}
/** Who is responsible stands in as approver where nobody accountable can. */
function widerResponsible(kind, then, now) {
    const known = new Set([...then.responsible, ...then.accountable.flat(), ...now.accountable.flat()]);
    if (now.responsible.every((role) => known.has(role)))
        return [];
    const key = ['responsibilities', kind, 'responsible'];
    return [
        {
            key,
            what: `responsible for ${kind}`,
            was: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fewApart */ .tM)(then.responsible, now.responsible),
            is: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fewApart */ .tM)(now.responsible, then.responsible),
        },
    ];
}
function lessDistinct(kind, then, now) {
    if (then.distinctFrom.every((role) => now.distinctFrom.includes(role)))
        return [];
    const key = ['responsibilities', kind, 'distinct-from'];
    const what = `the roles whose holders do not count for ${kind}`;
    return [
        {
            key,
            what,
            was: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fewApart */ .tM)(then.distinctFrom, now.distinctFrom),
            is: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fewApart */ .tM)(now.distinctFrom, then.distinctFrom),
        },
    ];
}
/** Rows that leave approvals to `review.approvals` are told there, once. */
function fewerApprovals(kind, then, now, before, after) {
    if (now.approvals >= then.approvals)
        return [];
    const isGeneral = then.approvals === before.review.approvals && now.approvals === after.review.approvals;
    if (isGeneral)
        return [];
    const key = ['responsibilities', kind, 'approvals'];
    return [{ key, what: `approvals for ${kind}`, was: `${then.approvals}`, is: `${now.approvals}` }];
}
/** `model-governance and (data-scientist or ml-engineer)` */
function termsText({ accountable }) {
    const terms = accountable.map((roles) => {
        const any = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .few */ .H$)(roles, 'or');
        return roles.length > 1 && accountable.length > 1 ? `(${any})` : any;
    });
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .few */ .H$)(terms, 'and');
}


/***/ }),

/***/ 4613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reclassified)
/* harmony export */ });
/* harmony import */ var _policy_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7285);
/* harmony import */ var _policy_weaker_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);


/**
 * Files that the paths of the head's policy make another kind, of which less is asked. Only a tree can tell: the same
 * paths find assets where there were none. What is no asset any more, two policies tell by themselves.
 */
function reclassified(before, after, head) {
    if (JSON.stringify(before.policy.assetPaths) === JSON.stringify(after.policy.assetPaths))
        return [];
    const byPaths = (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .policyKind */ .L)(after.policy);
    const moved = new Map();
    for (const path of after.world.paths) {
        if (!byPaths(path))
            continue;
        const then = before.world.asset(path);
        const now = after.world.asset(path);
        if (!then || !now || then.kind === now.kind || !asksLess(then, now, before.policy, after.policy))
            continue;
        const key = `${then.kind} ${now.kind}`;
        const files = moved.get(key);
        if (files)
            files.push([then, now]);
        else
            moved.set(key, [[then, now]]);
    }
    return [...moved.values()].flatMap((files) => {
        const [first] = files;
        if (!first)
            return [];
        const [then, now] = first;
        const others = files.length - 1;
        const more = others === 0 ? '' : ` and ${others} more ${others === 1 ? 'file' : 'files'}`;
        return [
            {
                ...head.lineOf(['assets', now.kind, 'paths']),
                what: `the kind of ${now.path}${more}`,
                was: `${then.kind} (tier ${then.tier})`,
                is: `${now.kind} (tier ${now.tier})`,
            },
        ];
    });
}
function asksLess(then, now, before, after) {
    if (now.tier > then.tier)
        return true;
    if (!then.row)
        return false;
    return (!now.row || now.row.approvals < then.row.approvals || (0,_policy_weaker_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .asksFewerRoles */ .T)(then.row, now.row, before, after));
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
    const byPolicy = (0,kinds/* policyKind */.L)(policy);
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
