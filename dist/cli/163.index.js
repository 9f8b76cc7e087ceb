export const id = 163;
export const ids = [163];
export const modules = {

/***/ 6439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G2: () => (/* binding */ governingPolicy),
  YP: () => (/* binding */ judgesOf),
  US: () => (/* binding */ policyOf)
});

;// CONCATENATED MODULE: ./lib/core/policy/holders.js
const nobody = { teams: [], users: [] };
const unread = { isIn: () => undefined, parentOf: () => undefined };
/** Tells who holds the roles of a policy. Names of teams, logins and addresses compare without case. */
function createHolders({ roles, identities }, membership = unread) {
    const rolesOfTeam = rolesByName(roles, ({ teams }) => teams);
    const rolesOfUser = rolesByName(roles, ({ users }) => users);
    const heldByAny = [...roles].filter(([, holders]) => hasAny(holders)).map(([role]) => role);
    /** The roles of a team and of those it is part of: who is in a team is in its parents too. */
    function teamRoles(team) {
        const lineage = new Set();
        for (let at = team; at !== undefined && !lineage.has(at); at = membership.parentOf(at)) {
            lineage.add(at);
        }
        return [...lineage].flatMap((name) => rolesOfTeam.get(name) ?? []);
    }
    function userRoles(login) {
        const held = [...(rolesOfUser.get(login) ?? [])];
        const possible = [];
        for (const [team, itsRoles] of rolesOfTeam) {
            const isIn = membership.isIn(login, team);
            if (isIn !== false)
                (isIn ? held : possible).push(...itsRoles);
        }
        return ownerRoles(held, possible);
    }
    return {
        rolesOf({ kind, key }) {
            if (kind === 'team')
                return ownerRoles(teamRoles(key), []);
            if (kind === 'user')
                return userRoles(key);
            const login = identities.get(key);
            return login === undefined ? ownerRoles([], heldByAny) : userRoles(login.toLowerCase());
        },
        holdersOf: (role) => roles.get(role) ?? nobody,
        isHeld: (role) => hasAny(roles.get(role) ?? nobody),
    };
}
function ownerRoles(held, possible) {
    const certain = new Set(held);
    return { held: certain, possible: new Set(possible.filter((role) => !certain.has(role))) };
}
function hasAny({ teams, users }) {
    return teams.length + users.length > 0;
}
function rolesByName(roles, namesOf) {
    const byName = new Map();
    for (const [role, holders] of roles) {
        for (const name of namesOf(holders)) {
            const key = name.toLowerCase();
            const others = byName.get(key);
            if (others === undefined)
                byName.set(key, [role]);
            else
                others.push(role);
        }
    }
    return byName;
}

;// CONCATENATED MODULE: ./lib/core/policy/membership.js
/** Who is in which team, as far as GitHub said. */
function membershipOf({ members, parents }) {
    return {
        isIn(login, team) {
            const known = members.get(team);
            return known && 'includes' in known ? known.includes(login) : undefined;
        },
        parentOf(team) {
            const parent = parents.get(team);
            return typeof parent === 'string' ? parent : undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/core/policy/places.js
var places = __webpack_require__(8124);
// EXTERNAL MODULE: ./lib/core/policy/policy.js + 2 modules
var policy_policy = __webpack_require__(5054);
// EXTERNAL MODULE: ./lib/core/policy/read.js + 12 modules
var read = __webpack_require__(6060);
// EXTERNAL MODULE: ./lib/core/scope.js
var scope = __webpack_require__(9643);
;// CONCATENATED MODULE: ./lib/core/governing.js






/**
 * Who judges. The base's policy, which a change cannot touch; a base policy that cannot be read judges nothing, and
 * only a change that mends it, and touches nothing but policy and ownership files, is judged by its own.
 */
function governingPolicy({ policy, change, tree, people }) {
    const base = policy ? (0,read.readPolicy)(policy) : undefined;
    const text = change && headPolicy(tree, change);
    const head = text && (0,read.readPolicy)(text);
    const headFile = head?.ok ? head.file : undefined;
    const faults = head && !head.ok ? head.diagnostics : [];
    if (base && !base.ok) {
        if (!change || !headFile || !(0,scope/* touchesOnlyPolicyAndOwnership */.KJ)(change))
            return { ok: false, diagnostics: base.diagnostics };
        return { ok: true, governing: { judges: judgesByOwn(headFile, people), linted: headFile, faults } };
    }
    const isTouched = change && headFile && (0,scope/* touchesPath */.Rz)(change, headFile.path);
    const linted = change ? (isTouched ? headFile : undefined) : base?.file;
    const judges = judgesOf(base?.file ?? null, people);
    return { ok: true, governing: { judges, ...(linted && { linted }), faults } };
}
/** @param people who is in which team; absent: not known */
function judgesOf(file, people) {
    const policy = (0,policy_policy/* resolvePolicy */.n)(file);
    return { policy, holders: createHolders(policy, people && membershipOf(people)) };
}
/** The first policy of a tree, in the order in which places are looked at. */
function policyOf(sources) {
    const place = places/* POLICY_PLACES */.s.find((path) => sources.has(path));
    return place === undefined ? undefined : sources.get(place);
}
/** The policy that merging would leave in force, when the change touches it or uncovers it. */
function headPolicy({ sources }, change) {
    const head = policyOf(sources);
    if (!head)
        return undefined;
    const isUncovered = policyOf(change.before.sources)?.path !== head.path;
    return isUncovered || (0,scope/* touchesPath */.Rz)(change, head.path) ? head : undefined;
}
/** A head that judges itself cannot rewrite who answers for ownership files: that row is the pack's. */
function judgesByOwn(file, people) {
    const { policy, holders } = judgesOf(file, people);
    const packed = (0,policy_policy/* resolvePolicy */.n)({ ...file, values: { version: 1 } }).matrix.get('ownership-policy');
    const matrix = new Map(policy.matrix);
    if (packed)
        matrix.set('ownership-policy', packed);
    return { policy: { ...policy, matrix }, holders };
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

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ownersKey),
/* harmony export */   p: () => (/* binding */ parseOwner)
/* harmony export */ });
// Logins of managed users hold `_`; team slugs are made by GitHub from names and hold no more than these.
const user = /^@[A-Za-z0-9][A-Za-z0-9_-]*$/;
const team = /^@[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9_.-]+$/;
const email = /^[^\s@,;:<>()"']+@[A-Za-z0-9][A-Za-z0-9.-]*$/;
/**
 * Reads `@user`, `@org/team` or an e-mail address, the three forms GitHub knows; null for anything else.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function parseOwner(text) {
    if (user.test(text))
        return { kind: 'user', text, key: text.slice(1).toLowerCase() };
    if (team.test(text))
        return { kind: 'team', text, key: text.slice(1).toLowerCase() };
    if (email.test(text))
        return { kind: 'email', text, key: text.toLowerCase() };
    return null;
}
/** The same for the same owners, however written and in whatever order. */
function ownersKey(owners) {
    return owners
        .map(({ key }) => key)
        .toSorted()
        .join(' ');
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

/***/ 9643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ touchesOnlyPolicyAndOwnership),
/* harmony export */   Kn: () => (/* binding */ answersForLines),
/* harmony export */   OC: () => (/* binding */ pathsInScope),
/* harmony export */   Rz: () => (/* binding */ touchesPath),
/* harmony export */   fT: () => (/* binding */ touchesOwnership),
/* harmony export */   t7: () => (/* binding */ sameOwners)
/* harmony export */ });
/* unused harmony export touchesDeclarations */
/* harmony import */ var _ownership_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7706);
/* harmony import */ var _ownership_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1001);
/* harmony import */ var _policy_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8124);



/**
 * The paths a change touches, sorted: added, modified and renamed ones, and those whose owners change
 * because it touches an ownership file. Without a change, every path.
 */
function pathsInScope(after, before, change) {
    if (!change || !before)
        return after.paths;
    const touched = new Set(change.touched.map((file) => file.path));
    if (touchesOwnership(change) || touchesDeclarations(after, before, change)) {
        for (const path of after.paths) {
            if (touched.has(path) || !before.has(path))
                continue;
            if (!sameOwners(before.ownership(path), after.ownership(path)))
                touched.add(path);
        }
    }
    return after.paths.filter((path) => touched.has(path));
}
/** True when the change adds, modifies, renames or deletes CODEOWNERS in one of its places. */
function touchesOwnership(change) {
    return _ownership_places_js__WEBPACK_IMPORTED_MODULE_0__/* .CODEOWNERS_PLACES */ .nB.some((place) => touchesPath(change, place));
}
/** Whether findings on the lines of the CODEOWNERS in force are told: without a change, and when it touches the file. */
function answersForLines(change, inForce) {
    return !change || (inForce !== undefined && touchesPath(change, inForce));
}
/** True when the change touches a file by which a tool says who owns others, and which the policy reads. */
function touchesDeclarations(after, before, { touched, deleted }) {
    return (touched.some(({ path, previousPath = path }) => after.declaresOwners(path) || before.declaresOwners(previousPath)) || deleted.some((path) => before.declaresOwners(path)));
}
/** True when the change touches nothing but ownership files and policies. */
function touchesOnlyPolicyAndOwnership(change) {
    const places = new Set([..._ownership_places_js__WEBPACK_IMPORTED_MODULE_0__/* .CODEOWNERS_PLACES */ .nB, ..._policy_places_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_PLACES */ .s]);
    const ends = change.touched.flatMap((file) => [file.path, file.previousPath ?? file.path]);
    return [...ends, ...change.deleted].every((path) => places.has(path));
}
/** True when the change adds, modifies, deletes or renames the path, or renames another to it. */
function touchesPath(change, path) {
    return (change.deleted.includes(path) ||
        change.touched.some((file) => file.path === path || file.previousPath === path));
}
/** True when the same people are named, however written. */
function sameOwners(a, b) {
    return (0,_ownership_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownersKey */ .i)(a.owners) === (0,_ownership_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownersKey */ .i)(b.owners);
}


/***/ }),

/***/ 6773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ ownershipSources)
});

;// CONCATENATED MODULE: ./lib/core/sources/paths.js
/** The directory of a path; empty at the root. */
function directoryOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The last name of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The directories a path is in, the nearest first, the root (`''`) last. */
function* directoriesOf(path) {
    for (let at = directoryOf(path); at !== ''; at = directoryOf(at))
        yield at;
    yield '';
}
function isYaml(path) {
    return path.endsWith('.yaml') || path.endsWith('.yml');
}
/** The path of a name in a directory. */
function inDirectory(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** Paths by the directory they are in, sorted as they were. */
function byDirectory(paths) {
    const found = new Map();
    for (const path of paths) {
        const directory = directoryOf(path);
        const others = found.get(directory);
        if (others)
            others.push(path);
        else
            found.set(directory, [path]);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/core/sources/python.js
const blank = /[ \t\f\r\n\\]+/y;
const comment = /#[^\n]*/y;
const python_name = /[\p{L}_][\p{L}\p{N}_]*/uy;
const number = /[0-9][0-9A-Za-z_.]*/y;
const sign = /==|!=|<=|>=|:=|\*\*|[^]/y;
const prefix = /[A-Za-z]{0,2}(?=["'])/y;
/** The tokens of Python in time proportional to the text. Anything is read: what is no Python gives odd tokens. */
function pythonTokens(text) {
    const tokens = [];
    let at = 0;
    let line = 1;
    let depth = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const [found] = pattern.exec(text) ?? [];
        return found;
    };
    const pass = (piece) => {
        at += piece.length;
        for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', end + 1))
            line += 1;
    };
    while (at < text.length) {
        const nothing = take(blank) ?? take(comment);
        if (nothing !== undefined) {
            pass(nothing);
            continue;
        }
        const before = take(prefix);
        if (before !== undefined) {
            const quoted = quotedAt(text, at + before.length);
            const literal = !/[fbt]/i.test(before);
            tokens.push({ kind: 'text', text: quoted.inside, literal, line, depth });
            pass(before + quoted.whole);
            continue;
        }
        const word = take(python_name);
        const found = word ?? take(number) ?? take(sign) ?? '';
        if (')]}'.includes(found))
            depth = Math.max(0, depth - 1);
        tokens.push({ kind: word === undefined ? 'sign' : 'name', text: found, literal: false, line, depth });
        if ('([{'.includes(found))
            depth += 1;
        pass(found);
    }
    return tokens;
}
/** A text in quotes, to the end of its line where it has no other end; in three, to the end of the file. */
function quotedAt(text, start) {
    const quote = text[start] ?? '';
    const isLong = text.startsWith(quote.repeat(3), start);
    const mark = isLong ? quote.repeat(3) : quote;
    let at = start + mark.length;
    while (at < text.length && !text.startsWith(mark, at)) {
        if (!isLong && text[at] === '\n')
            break;
        at += text[at] === '\\' ? 2 : 1;
    }
    const end = Math.min(at, text.length);
    const closed = text.startsWith(mark, end) ? end + mark.length : end;
    return { whole: text.slice(start, closed), inside: text.slice(start + mark.length, end) };
}
/** Where an opening bracket at `start` is closed: the index of the bracket, or of the end. */
function closing(tokens, start) {
    const depth = tokens[start]?.depth ?? 0;
    let at = start + 1;
    while (at < tokens.length && (tokens[at]?.depth ?? 0) > depth)
        at += 1;
    return at;
}
/**
 * The text at `start`, where it is one literal, or several that Python joins, and nothing else to the end of the
 * expression; null where it is computed.
 */
function literalAt(tokens, start) {
    let at = start;
    let text = '';
    for (let token = tokens[at]; token?.kind === 'text'; token = tokens[(at += 1)]) {
        if (!token.literal)
            return null;
        text += token.text;
    }
    const after = tokens[at];
    if (at === start || (after && !isEnd(after, tokens[at - 1])))
        return null;
    return text;
}
function isEnd(token, before) {
    if (token.kind === 'sign' && /^[,)\]}]$/.test(token.text))
        return true;
    // A new line outside of brackets ends a statement.
    return token.depth === 0 && before !== undefined && token.line > before.line;
}
/** True for the sign at an index. */
function isSign(tokens, at, text) {
    const token = tokens[at];
    return token?.kind === 'sign' && token.text === text;
}

// EXTERNAL MODULE: ./lib/core/sources/source.js
var sources_source = __webpack_require__(8293);
;// CONCATENATED MODULE: ./lib/core/sources/text-reader.js

/** Reads each text once: the same is seen at both ends of a change, and under two policies. */
function onceForEach(read) {
    const known = new WeakMap();
    return (source) => {
        const found = known.get(source) ?? { read: read(source) };
        known.set(source, found);
        return found.read;
    };
}
/** What files say by themselves: nothing where there is no such file, and why it cannot be read where there is. */
function readTexts(files, reader) {
    return (path) => {
        const content = files.read(path);
        if (!content)
            return sources_source/* nothingSaid */.ns;
        return 'fault' in content ? { words: [], faults: [content.fault] } : reader(content.source);
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/core/yaml-tokens.js
var yaml_tokens = __webpack_require__(839);
;// CONCATENATED MODULE: ./lib/core/sources/yaml.js


/** Ends the reading at the first fault: after it nothing is certain. */
class Unreadable extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
const composing = {
    version: '1.1',
    // Words are wanted as they are written: a login of digits is no number.
    schema: 'failsafe',
    uniqueKeys: false,
    resolveKnownTags: false,
};
/** Reads YAML as tools do, which is more than a policy may be: several documents, tags and anchors. Throws nothing. */
function readYaml({ path, text }) {
    const lineAt = (offset) => lineOf(text, offset);
    try {
        return { path, documents: compose(text), faults: [], lineAt };
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        const because = `is no YAML that can be read: ${error.message.split('\n')[0] ?? ''}`;
        return { path, documents: [], faults: [{ path, line: lineAt(error.offset), because }], lineAt };
    }
}
function compose(text) {
    const composer = new dist/* Composer */.Dk(composing);
    let first;
    composer['onError'] = (source, _code, message, isWarning) => {
        if (isWarning === true)
            return;
        // The library catches what is thrown here, and tells it again of the whole collection.
        first ??= new Unreadable(offsetOf(source), message);
        throw first;
    };
    const documents = [];
    const keep = (document) => {
        if (document.contents)
            documents.push(document.contents);
    };
    for (const token of (0,yaml_tokens/* yamlTokens */.m)(text, tooDeep)) {
        if (token.type === 'error')
            throw new Unreadable(token.offset, token.message);
        for (const document of composer.next(token))
            keep(document);
    }
    for (const document of composer.end())
        keep(document);
    return documents;
}
function tooDeep(start) {
    throw new Unreadable(start, `nested too deep: at most ${yaml_tokens/* DEEPEST_YAML */.T} lists and mappings in one another`);
}
function offsetOf(source) {
    if (typeof source === 'number')
        return source;
    return 'offset' in source ? source.offset : source[0];
}
function lineOf(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
/** What stands under a key; null where there is no such key, or no mapping. The last of several counts. */
function under(node, ...keys) {
    let at = node;
    for (const key of keys) {
        if (!(0,dist/* isMap */.jh)(at))
            return null;
        at = at.items.findLast((pair) => textOf(pair.key) === key)?.value ?? null;
    }
    return at;
}
/** The first key under which anything stands. */
function underAny(node, keys) {
    for (const key of keys) {
        const found = under(node, key);
        if (found)
            return found;
    }
    return null;
}
/** The entries of a mapping, in order; none where there is no mapping. */
function pairsOf(node) {
    if (!(0,dist/* isMap */.jh)(node))
        return [];
    return node.items.flatMap(({ key, value }) => {
        const name = textOf(key);
        return name === null ? [] : [{ key: name, value }];
    });
}
/** The items of a list, and anything else as a list of itself. */
function itemsOf(node) {
    if (node === null)
        return [];
    return (0,dist/* isSeq */.oP)(node) ? node.items : [node];
}
/** A scalar as it is written; null for anything else and for nothing. */
function textOf(node) {
    return (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' && node.value !== '' ? node.value : null;
}
function isMapping(node) {
    return (0,dist/* isMap */.jh)(node);
}
function lineOfNode(yaml, node) {
    return yaml.lineAt(node.range?.[0] ?? 0);
}
/** The names in a scalar or a list of them. What is neither is said to name nobody. */
function wordsIn(yaml, node, form) {
    return itemsOf(node).flatMap((item) => {
        const place = { path: yaml.path, line: lineOfNode(yaml, item) };
        const text = textOf(item);
        if (text !== null)
            return isNull(text) ? [] : [{ ...place, text, form }];
        if ((0,dist/* isScalar */.jn)(item))
            return [];
        const what = (0,dist/* isAlias */.Vj)(item) ? `*${item.source}` : (0,dist/* isMap */.jh)(item) ? 'a mapping' : 'a list';
        return [
            { ...place, text: what, form, refused: (0,dist/* isAlias */.Vj)(item) ? 'an alias, which is not followed' : 'no name' },
        ];
    });
}
/** Nothing, as YAML writes it. */
function isNull(text) {
    return text === '~' || text === 'null' || text === 'Null' || text === 'NULL';
}

;// CONCATENATED MODULE: ./lib/core/sources/airflow.js





const python = /\.py$/i;
const folderDefaults = /^METADATA\.ya?ml$/;
/** An owner other than the one that Airflow writes by itself. */
const literalOwner = /default_args[^]{0,2000}?\bowner["']?\s{0,9}:\s{0,9}["']?(?!airflow\b)[\w@]/;
const importsAirflow = /^[ \t]{0,20}(?:from|import) airflow\b/m;
const hasDag = /\bDAG\(|@dag\b|\bdefault_args\b/;
const defaultArgs = /^(?:\w+_)?default_args$/i;
/**
 * `owner` in the `default_args` of the DAGs in a Python file owns the file; that in gusty's `METADATA.yml` owns the
 * directory of tasks. Only literals count.
 * https://airflow.apache.org/docs/apache-airflow/stable/core-concepts/dags.html#default-arguments
 */
const airflow = {
    declaringFiles: (paths) => ({
        forOthers: paths.filter((path) => folderDefaults.test(nameOf(path))),
        forThemselves: paths.filter((path) => python.test(path)),
    }),
    wouldName: (path, { opening }) => python.test(path) && hasDag.test(opening(path) ?? '') ? 'as owner in its default_args' : undefined,
    seemsToName: (path, opening) => (path.endsWith('.py') || isYaml(path)) &&
        opening?.includes('default_args') === true &&
        (isYaml(path) ? folderDefaults.test(nameOf(path)) : importsAirflow.test(opening)) &&
        literalOwner.test(opening),
    open(files) {
        const folders = byDirectory(airflow.declaringFiles(files.paths).forOthers);
        const inPython = readTexts(files, saidInPython);
        const inYaml = readTexts(files, saidInYaml);
        return (path) => {
            const above = [...directoriesOf(path)].flatMap((at) => folders.get(at) ?? []).map(inYaml);
            return (0,sources_source/* firstSaid */.mU)([...(python.test(path) ? [inPython(path)] : []), ...above]);
        };
    },
};
const saidInYaml = onceForEach((source) => {
    if (!source.text.includes('default_args'))
        return sources_source/* nothingSaid */.ns;
    const yaml = readYaml(source);
    const owner = under(yaml.documents[0] ?? null, 'default_args', 'owner');
    return said(wordsIn(yaml, owner, 'name'), yaml.faults);
});
const saidInPython = onceForEach(({ path, text }) => {
    if (!/default_args/i.test(text))
        return sources_source/* nothingSaid */.ns;
    const tokens = pythonTokens(text);
    const words = dictionaries(tokens).flatMap((at) => ownersIn(tokens, at, path));
    const entries = tokens.flatMap((token, at) => isEntry(tokens, at, token) ? wordAt(tokens, at + 5, path) : []);
    return said([...words, ...entries].toSorted((a, b) => a.line - b.line), []);
});
function said(words, faults) {
    const [first] = words;
    return { words, faults, ...(first && { place: { path: first.path, line: first.line } }) };
}
/** Where the default arguments of DAGs begin: what is called so, and what is given for it by another name. */
function dictionaries(tokens) {
    const names = new Set();
    const found = [];
    const assigned = new Map();
    tokens.forEach((token, at) => {
        const value = valueAt(tokens, at);
        if (value === undefined)
            return;
        const isDictionary = isSign(tokens, value, '{') || (tokens[value]?.text === 'dict' && isSign(tokens, value + 1, '('));
        if (defaultArgs.test(token.text)) {
            if (isDictionary)
                found.push(value);
            else if (tokens[value]?.kind === 'name')
                names.add(tokens[value].text);
        }
        else if (isDictionary && token.kind === 'name' && token.depth === 0) {
            assigned.set(token.text, [...(assigned.get(token.text) ?? []), value]);
        }
    });
    return [...found, ...[...names].flatMap((name) => assigned.get(name) ?? [])];
}
/** Where the value begins that a name, an argument or a key is given. */
function valueAt(tokens, at) {
    const token = tokens[at];
    if (!token || token.kind === 'sign')
        return undefined;
    if (isSign(tokens, at + 1, '='))
        return token.kind === 'name' ? at + 2 : undefined;
    if (!isSign(tokens, at + 1, ':'))
        return undefined;
    if (token.kind === 'text')
        return at + 2;
    // A name with the type it is said to have.
    for (let end = at + 2; end < at + 30 && tokens[end]?.line === token.line; end += 1)
        if (isSign(tokens, end, '=') && tokens[end]?.depth === token.depth)
            return end + 1;
    return undefined;
}
/** `default_args["owner"] = …` */
function isEntry(tokens, at, token) {
    return (token.kind === 'name' &&
        defaultArgs.test(token.text) &&
        isSign(tokens, at + 1, '[') &&
        tokens[at + 2]?.kind === 'text' &&
        tokens[at + 2]?.text === 'owner' &&
        isSign(tokens, at + 3, ']') &&
        isSign(tokens, at + 4, '='));
}
/** The owner in `{"owner": …}` or `dict(owner=…)`. */
function ownersIn(tokens, start, path) {
    const open = isSign(tokens, start, '{') ? start : start + 1;
    const [kind, then] = open === start ? ['text', ':'] : ['name', '='];
    const inside = (tokens[open]?.depth ?? 0) + 1;
    const end = closing(tokens, open);
    const words = [];
    for (let at = open + 1; at < end; at += 1) {
        const token = tokens[at];
        const isOwner = token?.kind === kind && token.text === 'owner' && token.depth === inside;
        if (isOwner && isSign(tokens, at + 1, then))
            words.push(...wordAt(tokens, at + 2, path));
    }
    return words;
}
/** The names at an index; Airflow takes several with commas between. */
function wordAt(tokens, at, path) {
    const place = { path, line: tokens[at]?.line ?? tokens[at - 1]?.line ?? 1 };
    const text = literalAt(tokens, at);
    if (text === null)
        return [{ ...place, text: tokens[at]?.text ?? '', form: 'name', refused: 'computed, not written' }];
    return text.split(',').map((one) => ({ ...place, text: one, form: 'name' }));
}

;// CONCATENATED MODULE: ./lib/core/sources/backstage.js




const catalog = /^catalog-info\.ya?ml$/;
// People and places are no things that somebody owns a directory by.
const ownsNothing = new Set(['user', 'group', 'location']);
/**
 * `spec.owner` of `catalog-info.yaml` owns its directory and all below; of several files the nearest that names
 * somebody counts, of several entities in it all.
 * https://backstage.io/docs/features/software-catalog/descriptor-format#specowner-required
 */
const backstage = {
    declaringFiles: (paths) => ({
        forOthers: paths.filter((path) => catalog.test(nameOf(path))),
        forThemselves: [],
    }),
    wouldName: () => 'as spec.owner in a catalog-info.yaml above it',
    seemsToName: (path, opening) => isYaml(path) && catalog.test(nameOf(path)) && (opening === undefined || /^ {1,9}owner:/m.test(opening)),
    open(files) {
        const catalogs = byDirectory(backstage.declaringFiles(files.paths).forOthers);
        const read = readTexts(files, saidIn);
        return (path) => (0,sources_source/* firstSaid */.mU)([...directoriesOf(path)].flatMap((at) => catalogs.get(at) ?? []).map(read));
    },
};
const saidIn = onceForEach((source) => {
    const yaml = readYaml(source);
    const parts = yaml.documents.map((entity) => {
        const kind = textOf(under(entity, 'kind'))?.toLowerCase() ?? '';
        const owner = ownsNothing.has(kind) ? null : under(entity, 'spec', 'owner');
        if (!owner)
            return { words: [], faults: [] };
        const place = { path: source.path, line: lineOfNode(yaml, owner) };
        return { words: wordsIn(yaml, owner, 'team').map(reference), place, faults: [] };
    });
    return (0,sources_source/* saidBy */.TT)([...parts, { words: [], faults: yaml.faults }]);
});
/**
 * `[kind:][namespace/]name`, a group where no kind is said.
 * https://backstage.io/docs/features/software-catalog/references/
 */
function reference(word) {
    const [, kind = 'group', name = ''] = /^(?:([a-z]+):)?(?:[^/\s]*\/)?([^/\s]+)$/i.exec(word.text) ?? [];
    const form = backstage_forms[kind.toLowerCase()];
    // Some write a handle or an address all the same.
    if (word.refused !== undefined || /@/.test(word.text) || name === '')
        return word;
    if (!form)
        return { ...word, refused: 'neither a group nor a user' };
    return { ...word, text: name, form };
}
const backstage_forms = { group: 'team', user: 'login' };

;// CONCATENATED MODULE: ./lib/core/sources/dagster.js



const dagster_python = /\.py$/i;
const hasAsset = /@(?:\w{1,20}\.)?(?:\w{1,20}_)?assets?\b|\bAssetSpec\(/;
const ownersArgument = /\bowners=\[\s{0,99}["']/;
/**
 * `owners=[…]` of the assets in a Python file owns the file: all that any of them names. Dagster takes e-mail addresses
 * and `team:NAME`, and refuses all else.
 * https://docs.dagster.io/guides/build/assets/metadata-and-tags#owners
 */
const dagster = {
    declaringFiles: (paths) => ({ forOthers: [], forThemselves: paths.filter((path) => dagster_python.test(path)) }),
    wouldName: (path, { opening }) => dagster_python.test(path) && hasAsset.test(opening(path) ?? '') ? 'under owners of its Dagster asset' : undefined,
    seemsToName: (path, opening) => path.endsWith('.py') &&
        opening?.includes('owners=[') === true &&
        opening.includes('dagster') &&
        ownersArgument.test(opening),
    open(files) {
        const read = readTexts(files, dagster_saidIn);
        return (path) => (dagster_python.test(path) ? read(path) : sources_source/* nothingSaid */.ns);
    },
};
const dagster_saidIn = onceForEach(({ path, text }) => {
    if (!text.includes('dagster') || !text.includes('owners'))
        return sources_source/* nothingSaid */.ns;
    const tokens = pythonTokens(text);
    const words = tokens.flatMap((token, at) => isArgument(tokens, at, token) ? wordsAt(tokens, at + 2, path) : []);
    const [first] = words;
    return { words, faults: [], ...(first && { place: { path, line: first.line } }) };
});
/** `owners=` inside a call. */
function isArgument(tokens, at, token) {
    return token.kind === 'name' && token.text === 'owners' && token.depth > 0 && isSign(tokens, at + 1, '=');
}
function wordsAt(tokens, start, path) {
    const first = tokens[start];
    if (first?.text === 'None')
        return [];
    const isList = isSign(tokens, start, '[') || isSign(tokens, start, '(');
    if (!isList)
        return [computed(first, path)];
    const end = closing(tokens, start);
    const inside = (first?.depth ?? 0) + 1;
    const words = [];
    for (let at = start + 1; at < end; at += 1) {
        words.push(dagster_wordAt(tokens, at, path));
        while (at < end && !(isSign(tokens, at, ',') && tokens[at]?.depth === inside))
            at += 1;
    }
    return words;
}
function dagster_wordAt(tokens, at, path) {
    const text = literalAt(tokens, at);
    return text === null
        ? computed(tokens[at], path)
        : dagsterOwner({ path, line: tokens[at]?.line ?? 1, text });
}
function computed(token, path) {
    const text = token?.text ?? '';
    return { path, line: token?.line ?? 1, text, form: 'name', refused: 'computed, not written' };
}
/** An owner by the grammar of Dagster. */
function dagsterOwner(word) {
    const [, team] = /^team:([\w.-]+)$/.exec(word.text) ?? [];
    if (team !== undefined)
        return { ...word, text: team, form: 'team' };
    if (/^[^\s@:]+@[^\s@]+$/.test(word.text))
        return { ...word, form: 'name' };
    return {
        ...word,
        form: 'name',
        refused: 'neither an e-mail address nor team:NAME, which is all Dagster takes',
    };
}

;// CONCATENATED MODULE: ./lib/core/sources/datacontract.js





const contract = /^(?:datacontract|.+\.(?:odcs|datacontract))\.ya?ml$/i;
/**
 * `team` of an Open Data Contract owns the contract: whoever has the role of an owner, else everybody in it who has not
 * left. A team is a list of members, or since 3.1 a mapping that has them under `members`.
 * https://bitol-io.github.io/open-data-contract-standard/latest/team/
 */
const datacontract = {
    declaringFiles: (paths) => ({
        forOthers: [],
        forThemselves: paths.filter((path) => contract.test(nameOf(path))),
    }),
    wouldName: (path) => (contract.test(nameOf(path)) ? 'in the team of the contract' : undefined),
    seemsToName: (path, opening) => isYaml(path) && contract.test(nameOf(path)) && (opening === undefined || /^team:/m.test(opening)),
    open: (files) => (path) => {
        if (!contract.test(nameOf(path)))
            return sources_source/* nothingSaid */.ns;
        const content = files.read(path);
        if (!content)
            return sources_source/* nothingSaid */.ns;
        if ('fault' in content)
            return { words: [], faults: [content.fault] };
        const { members, said } = contractIn(content.source);
        const present = members.filter(({ dateOut }) => dateOut === null || dateOut >= files.today);
        const owning = present.filter(({ role }) => /\bowner\b/i.test(role));
        const words = [
            ...(owning.length > 0 ? owning : present).flatMap((member) => member.words),
            ...said.words,
        ];
        const [first] = words;
        return { ...said, words, ...(first && { place: { path, line: first.line } }) };
    },
};
const contractIn = onceForEach((source) => {
    const yaml = readYaml(source);
    const [root = null] = yaml.documents;
    const team = under(root, 'team');
    const members = itemsOf((0,dist/* isMap */.jh)(team) ? under(team, 'members') : team).filter((node) => (0,dist/* isMap */.jh)(node));
    return {
        members: members.map((node) => ({
            words: wordsIn(yaml, under(node, 'username'), 'name'),
            role: textOf(under(node, 'role')) ?? '',
            dateOut: textOf(under(node, 'dateOut'))?.slice(0, 10) ?? null,
        })),
        // The older Data Contract Specification has one owner.
        said: {
            words: team ? [] : wordsIn(yaml, under(root, 'info', 'owner'), 'name'),
            faults: yaml.faults,
        },
    };
});

;// CONCATENATED MODULE: ./lib/core/sources/dbt-project.js


const resourcePaths = [
    ['models', ['model-paths', 'source-paths'], 'models'],
    ['seeds', ['seed-paths', 'data-paths'], 'seeds'],
    ['snapshots', ['snapshot-paths'], 'snapshots'],
];
const projectIn = onceForEach((source) => {
    const yaml = readYaml(source);
    const [root = null] = yaml.documents;
    const name = textOf(under(root, 'name'));
    const directories = resourcePaths.flatMap(([type, keys, usual]) => {
        const written = itemsOf(underAny(root, keys)).flatMap((item) => textOf(item) ?? []);
        const paths = written.length > 0 ? written : [usual];
        return paths.map((path) => ({ type, path: `${path.replace(/^\.?\/+|\/+$/g, '')}/` }));
    });
    return {
        faults: yaml.faults,
        locate(path) {
            const directory = directories.find((one) => path.startsWith(one.path));
            if (!directory)
                return undefined;
            const steps = path
                .slice(directory.path.length)
                .replace(/\.\w+$/, '')
                .split('/');
            return { type: directory.type, name: steps.at(-1) ?? '', steps };
        },
        configOf: ({ type, steps }) => folderConfig(yaml, under(root, type), [...(name === null ? [] : [name]), ...steps]),
    };
});
function folderConfig(yaml, top, steps) {
    let owner = [];
    let group = [];
    let at = top;
    for (const step of ['', ...steps]) {
        if (step !== '')
            at = under(at, step);
        if (!at)
            break;
        const meta = underAny(at, ['+meta', 'meta']);
        const here = wordsIn(yaml, ownerOf(meta), 'name');
        const grouped = underAny(at, ['+group', 'group']);
        if (here.length > 0)
            owner = here;
        // Without the plus a mapping is a folder of that name.
        if (grouped && !isMapping(grouped))
            group = wordsIn(yaml, grouped, 'name');
    }
    return { owner, group };
}
/** `owner` of a `meta`, which is a mapping of anything. */
function ownerOf(meta) {
    return underAny(meta, ['owner', 'owners']);
}

;// CONCATENATED MODULE: ./lib/core/sources/dbt-properties.js




const types = ['models', 'seeds', 'snapshots'];
/** What a file says of owners; nothing of what it describes where it has no word of them. */
const propertiesIn = onceForEach((source) => {
    const { path, text } = source;
    const silent = { path, groups: new Map(), resources: [], others: [], faults: [] };
    return /owner|group/.test(text) ? everythingIn(source) : silent;
});
/** What a file describes, whether it says who owns it or not. */
const everythingIn = onceForEach((source) => {
    const yaml = readYaml(source);
    const [root = null] = yaml.documents;
    const groups = itemsOf(under(root, 'groups')).flatMap((item) => {
        const name = textOf(under(item, 'name'));
        return name === null ? [] : [[name, contact(yaml, under(item, 'owner'))]];
    });
    return {
        path: source.path,
        groups: new Map(groups),
        resources: types.flatMap((type) => itemsOf(under(root, type)).flatMap((item) => resourceOf(yaml, type, item))),
        others: [
            ...itemsOf(under(root, 'sources')).flatMap((item) => sourceParts(yaml, item)),
            ...itemsOf(under(root, 'exposures')).map((item) => part(yaml, item, contact(yaml, under(item, 'owner')))),
        ],
        faults: yaml.faults,
    };
});
function resourceOf(yaml, type, item) {
    const name = textOf(under(item, 'name'));
    if (name === null)
        return [];
    const group = under(item, 'config', 'group') ?? under(item, 'group');
    return [
        { ...part(yaml, item, metaOwner(yaml, item)), type, group: wordsIn(yaml, group, 'name').slice(0, 1) },
    ];
}
/** A source with an owner, or each of its tables. */
function sourceParts(yaml, item) {
    const owner = metaOwner(yaml, item);
    const tables = itemsOf(under(item, 'tables'));
    if (owner.length > 0 || tables.length === 0)
        return [part(yaml, item, owner)];
    return tables.map((table) => part(yaml, table, metaOwner(yaml, table)));
}
function part(yaml, item, owner) {
    return { name: textOf(under(item, 'name')) ?? '', line: lineOfNode(yaml, item), owner };
}
/** `meta.owner` of anything, before or in its `config`; or the owners that Dagster reads there. */
function metaOwner(yaml, item) {
    const metas = [under(item, 'config', 'meta'), under(item, 'meta')];
    for (const meta of metas) {
        const owner = ownerOf(meta);
        const words = isMapping(owner) ? contact(yaml, owner) : wordsIn(yaml, owner, 'name');
        if (words.length > 0)
            return words;
        const dagster = wordsIn(yaml, under(meta, 'dagster', 'owners'), 'name');
        if (dagster.length > 0)
            return dagster.map((word) => (word.refused === undefined ? dagsterOwner(word) : word));
    }
    return [];
}
/** An owner with a name and an address, one of which is enough: the one that tells best who it is. */
function contact(yaml, owner) {
    if (!isMapping(owner))
        return wordsIn(yaml, owner, 'name');
    const github = wordsIn(yaml, under(owner, 'github'), 'login');
    return github.length > 0 ? github : wordsIn(yaml, underAny(owner, ['email', 'name']), 'name');
}

;// CONCATENATED MODULE: ./lib/core/sources/dbt.js




const projectFile = /^dbt_project\.ya?ml$/;
const yamlFile = /\.ya?ml$/i;
// What dbt installs and compiles is nobody's declaration.
const made = /(?:^|\/)(?:target|dbt_packages|dbt_modules)\//;
const isOfDbt = /^(?:models|seeds|snapshots|groups):/m;
const ownerInDbt = /^ {1,20}(?:\+?group|owner):[ \t]*\S/m;
const resource = /\.(?:sql|py|csv)$/i;
/**
 * Owners in the YAML of a dbt project: `meta.owner` and the `group` of a model, seed or snapshot, in the properties
 * beside it or for its folder in `dbt_project.yml`. A properties file belongs to all that it names.
 * https://docs.getdbt.com/docs/build/groups
 */
const dbt = {
    declaringFiles(paths) {
        const projects = projectsIn(paths);
        const forOthers = paths.filter((path) => yamlFile.test(path) && !made.test(path) && projectOf(path, projects));
        return { forOthers: projects.size === 0 ? [] : forOthers, forThemselves: [] };
    },
    wouldName(path, { isFile }) {
        if (!(resource.test(path) || yamlFile.test(path)) || made.test(path))
            return undefined;
        const isInProject = [...directoriesOf(path)].some((at) => ['dbt_project.yml', 'dbt_project.yaml'].some((name) => isFile(inDirectory(at, name))));
        return isInProject ? 'as meta.owner, or by a group, in its dbt properties' : undefined;
    },
    seemsToName: (path, opening) => isYaml(path) &&
        opening !== undefined &&
        (opening.includes('owner:') || opening.includes('group:')) &&
        !made.test(path) &&
        isOfDbt.test(opening) &&
        ownerInDbt.test(opening),
    open(files) {
        const projects = projectsIn(files.paths);
        const opened = new Map();
        const declaring = new Map();
        for (const path of dbt.declaringFiles(files.paths).forOthers) {
            const root = projectOf(path, projects)?.root ?? '';
            const others = declaring.get(root);
            if (others)
                others.push(path);
            else
                declaring.set(root, [path]);
        }
        return (path) => {
            const found = resource.test(path) || yamlFile.test(path) ? projectOf(path, projects) : undefined;
            if (!found || made.test(path))
                return sources_source/* nothingSaid */.ns;
            const owners = opened.get(found.root) ?? openProject(found.file, declaring.get(found.root) ?? [], files);
            opened.set(found.root, owners);
            return owners(path);
        };
    },
};
/** The projects of a tree by their directory. */
function projectsIn(paths) {
    const files = paths.filter((path) => projectFile.test(nameOf(path)) && !made.test(path));
    return new Map(files.map((file) => [directoryOf(file), { root: directoryOf(file), file }]));
}
/** The nearest project that a path is in. */
function projectOf(path, projects) {
    for (const directory of directoriesOf(path)) {
        const found = projects.get(directory);
        if (found)
            return found;
    }
    return undefined;
}
function openProject(projectPath, paths, files) {
    const faults = [];
    const contents = (path, reader) => {
        const content = files.read(path);
        if (!content)
            return [];
        if ('source' in content)
            return [reader(content.source)];
        faults.push(content.fault);
        return [];
    };
    const [project] = contents(projectPath, projectIn);
    const properties = paths
        .filter((path) => path !== projectPath)
        .flatMap((path) => contents(path, propertiesIn));
    for (const read of [...(project ? [project] : []), ...properties])
        faults.push(...read.faults);
    const groups = new Map(properties.flatMap((read) => [...read.groups]));
    const byName = new Map();
    for (const one of properties.flatMap(({ resources }) => resources)) {
        const others = byName.get(`${one.type} ${one.name}`);
        if (others)
            others.push(one);
        else
            byName.set(`${one.type} ${one.name}`, [one]);
    }
    const ofFile = new Map(properties.map((read) => [read.path, read]));
    const ownersOf = ({ owner, group }) => owner.length > 0 ? owner : group.flatMap((word) => groups.get(word.text) ?? [unknownGroup(word)]);
    const root = directoryOf(projectPath);
    const inProject = (path) => path.slice(root === '' ? 0 : root.length + 1);
    const folderOwners = (path) => {
        const at = project?.locate(inProject(path));
        return project && at ? ownersOf(project.configOf(at)) : [];
    };
    return (path) => {
        const own = ofFile.get(path);
        if (own) {
            const folder = folderOwners(path);
            const [whole = own] = folder.length > 0 ? contents(path, everythingIn) : [];
            return saidOfFile(whole, ownersOf, folder);
        }
        const at = project?.locate(inProject(path));
        if (!project || !at)
            return { words: [], faults: project ? [] : faults };
        const written = (byName.get(`${at.type} ${at.name}`) ?? []).map((one) => dbt_said(ownersOf(one), []));
        const parts = written.some(({ words }) => words.length > 0) ? written : [dbt_said(folderOwners(path), [])];
        return (0,sources_source/* saidBy */.TT)([...parts, { words: [], faults }]);
    };
}
/** A properties file belongs to the owners of all that it describes, and to nobody where a part of it has none. */
function saidOfFile({ path, resources, others, faults }, ownersOf, folder) {
    const parts = [
        ...resources.map((one) => {
            const words = ownersOf(one);
            return { ...one, words: words.length > 0 ? words : folder };
        }),
        ...others.map((one) => ({ ...one, words: one.owner })),
    ];
    const without = parts.find(({ words }) => words.length === 0);
    if (!without || parts.every(({ words }) => words.length === 0))
        return dbt_said(parts.flatMap(({ words }) => words), faults);
    const { name: text, line } = without;
    return dbt_said([{ path, line, text, form: 'name', refused: 'which it describes without an owner' }], faults);
}
function unknownGroup(word) {
    return { ...word, refused: 'a group that no properties file describes' };
}
function dbt_said(words, faults) {
    const [first] = words;
    return { words, faults, ...(first && { place: { path: first.path, line: first.line } }) };
}

;// CONCATENATED MODULE: ./lib/core/sources/metadata.js




const sidecar = /^(?:metadata|workflow)\.ya?ml$/i;
/** Tables and jobs, and what describes them. */
const described = /\.(?:sql|py|r|ya?ml|json|csv|tsv|parquet|avsc)$/i;
const listsOwners = /^(?:owners|maintainers):[ \t]*(?:\r?\n[ \t]*-|\[)[ \t]*["']?[\w@]/m;
const mayName = /^\s*["']?(?:owners|maintainers)["']?\s*:/m;
/**
 * `owners` or `maintainers` of `metadata.yaml` and `workflow.yml` own the files beside them, no deeper. Owners are
 * addresses, `org/team` or handles; a bare word among `maintainers` is a login.
 */
const metadata = {
    declaringFiles: (paths) => ({
        forOthers: paths.filter((path) => sidecar.test(nameOf(path)) && !path.startsWith('.github/')),
        forThemselves: [],
    }),
    wouldName: (path) => described.test(path) && !path.startsWith('.github/')
        ? 'under owners in the metadata.yaml beside it'
        : undefined,
    seemsToName: (path, opening) => isYaml(path) &&
        opening !== undefined &&
        sidecar.test(nameOf(path)) &&
        !path.startsWith('.github/') &&
        listsOwners.test(opening),
    open(files) {
        const sidecars = byDirectory(metadata.declaringFiles(files.paths).forOthers);
        const read = readTexts(files, metadata_saidIn);
        return (path) => (0,sources_source/* firstSaid */.mU)((sidecars.get(directoryOf(path)) ?? []).map(read));
    },
};
const metadata_saidIn = onceForEach((source) => {
    if (!mayName.test(source.text))
        return sources_source/* nothingSaid */.ns;
    const yaml = readYaml(source);
    const [root = null] = yaml.documents;
    const owners = wordsIn(yaml, under(root, 'owners'), 'name');
    const words = owners.length > 0 ? owners : wordsIn(yaml, under(root, 'maintainers'), 'login');
    const [first] = words;
    return {
        words,
        faults: yaml.faults,
        ...(first && { place: { path: source.path, line: first.line } }),
    };
});

;// CONCATENATED MODULE: ./lib/core/sources/go-regexp.js
/** What is understood of an expression of the RE2 syntax; anything else in it is said to be not. */
class NotUnderstood extends Error {
}
/** Longer expressions than this, in UTF-16 code units, are not read. */
const longest = 200;
/**
 * Compiles an expression of Go, which may match anywhere in a text, to a test that takes time proportional to the text.
 * Null for what it does not understand: counted repetition, flags and classes with names.
 */
function compileGoRegexp(source) {
    if (source.length > longest)
        return null;
    try {
        const states = [{ on: 'match' }];
        const first = compile(parse(source), 0, states);
        return (text) => run(states, first, text);
    }
    catch (error) {
        if (error instanceof NotUnderstood)
            return null;
        throw error;
    }
}
function parse(source) {
    const chars = Array.from(source);
    let at = 0;
    const root = alternatives();
    if (at < chars.length)
        throw new NotUnderstood();
    return root;
    function alternatives() {
        const parts = [sequence()];
        while (chars[at] === '|') {
            at += 1;
            parts.push(sequence());
        }
        return { is: 'any', parts };
    }
    function sequence() {
        const parts = [];
        while (at < chars.length && chars[at] !== '|' && chars[at] !== ')')
            parts.push(repeated(atom()));
        return { is: 'all', parts };
    }
    function repeated(part) {
        const sign = chars[at];
        if (sign === '{')
            throw new NotUnderstood();
        if (sign !== '*' && sign !== '+' && sign !== '?')
            return part;
        at += 1;
        // Whether as much or as little as possible makes no difference to whether anything matches.
        if (chars[at] === '?')
            at += 1;
        return { is: sign, part };
    }
    function atom() {
        const char = chars[at] ?? '';
        at += 1;
        if (char === '(')
            return group();
        if (char === '[')
            return { is: 'char', takes: bracket() };
        if (char === '\\')
            return { is: 'char', takes: escaped() };
        if (char === '.')
            return { is: 'char', takes: (one) => one !== '\n' };
        if (char === '^')
            return { is: 'start' };
        if (char === '$')
            return { is: 'end' };
        if ('*+?{'.includes(char))
            throw new NotUnderstood();
        return { is: 'char', takes: (one) => one === char };
    }
    function group() {
        if (chars[at] === '?') {
            if (chars[at + 1] !== ':')
                throw new NotUnderstood();
            at += 2;
        }
        const inside = alternatives();
        if (chars[at] !== ')')
            throw new NotUnderstood();
        at += 1;
        return inside;
    }
    function escaped() {
        const char = chars[at] ?? '';
        at += 1;
        const known = classes[char];
        if (known)
            return (one) => known.test(one);
        if (char === '' || /[A-Za-z0-9]/.test(char))
            throw new NotUnderstood();
        return (one) => one === char;
    }
    function bracket() {
        const negated = chars[at] === '^';
        if (negated)
            at += 1;
        const tests = [];
        while (chars[at] !== ']' || tests.length === 0) {
            const from = chars[at];
            if (from === undefined || from === '[')
                throw new NotUnderstood();
            at += 1;
            const to = chars[at] === '-' && chars[at + 1] !== ']' ? chars[at + 1] : undefined;
            if (from === '\\')
                tests.push(escaped());
            else if (to === undefined)
                tests.push((one) => one === from);
            else {
                at += 2;
                tests.push((one) => one >= from && one <= to);
            }
        }
        at += 1;
        return (char) => tests.some((test) => test(char)) !== negated;
    }
}
const classes = {
    d: /[0-9]/,
    D: /[^0-9]/,
    w: /[0-9A-Za-z_]/,
    W: /[^0-9A-Za-z_]/,
    s: /[\t\n\f\r ]/,
    S: /[^\t\n\f\r ]/,
};
/** Adds the states of a node, after which `next` comes; answers with the first of them. */
function compile(node, next, states) {
    const add = (state) => states.push(state) - 1;
    if (node.is === 'char')
        return add({ on: 'char', takes: node.takes, next });
    if (node.is === 'start' || node.is === 'end')
        return add({ on: node.is, next });
    if (node.is === 'all')
        return node.parts.reduceRight((after, part) => compile(part, after, states), next);
    if (node.is === 'any') {
        return node.parts
            .map((part) => compile(part, next, states))
            .reduceRight((other, first) => add({ on: 'split', next: first, other }));
    }
    if (node.is === '?')
        return add({ on: 'split', next: compile(node.part, next, states), other: next });
    const loop = { on: 'split', next: 0, other: next };
    const at = add(loop);
    loop.next = compile(node.part, at, states);
    return node.is === '*' ? at : loop.next;
}
function run(states, first, text) {
    const chars = Array.from(text);
    let live = new Set();
    for (let at = 0; at <= chars.length; at += 1) {
        const here = follow(states, [...live, first], at, chars.length);
        live = new Set();
        for (const index of here) {
            const state = states[index];
            if (state?.on === 'match')
                return true;
            if (state?.on === 'char' && at < chars.length && state.takes(chars[at] ?? ''))
                live.add(state.next);
        }
    }
    return false;
}
/** All states that are reached without taking a character. */
function follow(states, from, at, end) {
    const reached = new Set();
    const left = [...from];
    for (let index = left.pop(); index !== undefined; index = left.pop()) {
        if (reached.has(index))
            continue;
        reached.add(index);
        const state = states[index];
        if (state?.on === 'split')
            left.push(state.next, state.other);
        if ((state?.on === 'start' && at === 0) || (state?.on === 'end' && at === end))
            left.push(state.next);
    }
    return reached;
}

;// CONCATENATED MODULE: ./lib/core/sources/owners.js





const aliasesFile = 'OWNERS_ALIASES';
/**
 * `approvers` of prow's `OWNERS` own their directory and all below it, beside those above, unless `no_parent_owners` is
 * set. Reviewers own nothing. `filters` are expressions that match a path as seen from the file.
 * https://www.kubernetes.dev/docs/guide/owners/
 */
const owners = {
    declaringFiles: (paths) => ({
        forOthers: paths.filter((path) => nameOf(path) === 'OWNERS' || path === aliasesFile),
        forThemselves: [],
    }),
    wouldName: () => 'as an approver in the nearest OWNERS',
    // Its name is nobody else's; what it says is not always read.
    seemsToName: (path, opening) => path.endsWith('OWNERS') &&
        nameOf(path) === 'OWNERS' &&
        (opening === undefined || /^\s{0,99}approvers:/m.test(opening)),
    open(files) {
        const read = (path, reader, unread) => {
            const content = files.read(path);
            if (!content)
                return undefined;
            return 'fault' in content ? unread(content.fault) : reader(content.source);
        };
        let aliases;
        const aliasesOnce = () => (aliases ??= read(aliasesFile, aliasesIn, (fault) => ({ names: new Map(), faults: [fault] })) ?? {
            names: new Map(),
            faults: [],
        });
        return (path) => {
            const parts = [];
            for (const directory of directoriesOf(path)) {
                const at = inDirectory(directory, 'OWNERS');
                const file = read(at, owners_ownersIn, (fault) => ({ rules: [], alone: false, faults: [fault] }));
                if (!file)
                    continue;
                parts.push(saidOf(file, path.slice(directory === '' ? 0 : directory.length + 1), aliasesOnce));
                if (file.alone)
                    break;
            }
            return parts.length === 0 ? sources_source/* nothingSaid */.ns : (0,sources_source/* saidBy */.TT)(parts);
        };
    },
};
function saidOf({ rules, faults }, path, aliases) {
    const words = rules.filter(({ covers }) => covers(path)).flatMap(({ approvers }) => approvers);
    const [first] = words;
    if (!first)
        return { words: [], faults };
    const { names, faults: unread } = aliases();
    return {
        words: words.flatMap((word) => names.get(word.text.toLowerCase()) ?? [word]),
        place: { path: first.path, line: first.line },
        faults: [...faults, ...unread],
    };
}
const owners_ownersIn = onceForEach((source) => {
    const yaml = readYaml(source);
    const [root = null] = yaml.documents;
    if (root && !isMapping(root))
        return { rules: [], alone: false, faults: [otherFormat(source.path)] };
    const approvers = wordsIn(yaml, under(root, 'approvers'), 'login');
    const simple = approvers.length > 0 ? [{ approvers, covers: () => true }] : [];
    const filtered = pairsOf(under(root, 'filters')).map(({ key, value }) => rule(yaml, key, value));
    return {
        // Prow reads filters only where there are no approvers beside them.
        rules: simple.length > 0 ? simple : filtered.flatMap((one) => ('covers' in one ? [one] : [])),
        alone: textOf(under(root, 'options', 'no_parent_owners'))?.toLowerCase() === 'true',
        faults: [
            ...yaml.faults,
            ...(simple.length > 0 ? [] : filtered.flatMap((one) => ('because' in one ? [one] : []))),
        ],
    };
});
/** Chromium and others have files of the same name and another grammar. */
function otherFormat(path) {
    return {
        path,
        line: 1,
        because: "is no mapping with approvers, the one form of OWNERS that is read, prow's",
    };
}
function rule(yaml, expression, value) {
    const approvers = wordsIn(yaml, under(value, 'approvers'), 'login');
    const covers = compileGoRegexp(expression);
    if (covers)
        return { approvers, covers };
    const line = value ? lineOfNode(yaml, value) : 1;
    return { path: yaml.path, line, because: `has a filter that is not understood: ${expression}` };
}
const aliasesIn = onceForEach((source) => {
    const yaml = readYaml(source);
    const [root = null] = yaml.documents;
    const names = pairsOf(under(root, 'aliases')).map(({ key, value }) => [key.toLowerCase(), wordsIn(yaml, value, 'login')]);
    return { names: new Map(names), faults: yaml.faults };
});

;// CONCATENATED MODULE: ./lib/core/sources/registry.js







/** Every kind of file beside CODEOWNERS that says who owns what, by the name a policy has for it. */
const ownershipSources = {
    metadata: metadata,
    dbt: dbt,
    airflow: airflow,
    owners: owners,
    dagster: dagster,
    backstage: backstage,
    datacontract: datacontract,
};


/***/ }),

/***/ 3080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rz: () => (/* binding */ assetsAt),
  qU: () => (/* binding */ createJudge),
  by: () => (/* binding */ createWorld)
});

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

// EXTERNAL MODULE: ./lib/core/kinds.js + 1 modules
var core_kinds = __webpack_require__(9156);
// EXTERNAL MODULE: ./lib/core/ownership/codeowners.js + 1 modules
var codeowners = __webpack_require__(5607);
// EXTERNAL MODULE: ./lib/core/ownership/resolve.js
var resolve = __webpack_require__(4561);
;// CONCATENATED MODULE: ./lib/core/read-owners.js


// A file is read several times: to plan what else is read, and under each policy that judges.
const parsed = new WeakMap();
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

// EXTERNAL MODULE: ./lib/core/tree-index.js + 9 modules
var tree_index = __webpack_require__(98);
;// CONCATENATED MODULE: ./lib/core/world.js







/**
 * Sees `tree` under the policy of `judges`, on the day of `now`.
 * `openings` answers for the files whose opening `tree` does not carry itself.
 */
function createWorld({ tree, now }, judges, openings = tree.openings) {
    const index = (0,tree_index/* indexTree */.D)(tree);
    const { paths } = index;
    let codeowners;
    const readOnce = () => (codeowners ??= readCodeowners(tree));
    const kinds = (0,core_kinds/* createKinds */.E)(tree, judges.policy, openings);
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
        const verdict = kinds.kindOf(path);
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
        kindOf: kinds.kindOf,
        needsOpening: kinds.needsOpening,
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
