export const id = 580;
export const ids = [580];
export const modules = {

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

/***/ 2136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ declaringFiles),
/* harmony export */   f: () => (/* binding */ sourcesRead)
/* harmony export */ });
/* harmony import */ var _reading_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7435);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9643);
/* harmony import */ var _sources_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6773);



/**
 * The files by which the named sources say who owns what. Those that speak of others are all read; those that speak
 * only of themselves, such as DAGs, where a change touches them, unless the whole tree is judged.
 */
function declaringFiles({ tree, change }, sources, whole) {
    const named = [...new Set(sources)].filter((source) => source !== 'codeowners');
    if (named.length === 0)
        return (0,_reading_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToRead */ .nc)();
    const after = declaring(tree, named);
    if (!change)
        return { after: after.all, before: [] };
    const before = declaring(change.before, named);
    const ends = [
        ...change.touched.flatMap(({ path, previousPath = path }) => [path, previousPath]),
        ...change.deleted,
    ];
    const isOther = ends.some((path) => after.forOthers.has(path) || before.forOthers.has(path));
    if (whole || isOther || (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .touchesOwnership */ .fT)(change))
        return { after: after.all, before: before.all };
    const touched = new Set(ends);
    const wanted = ({ forOthers, all }) => all.filter((path) => forOthers.has(path) || touched.has(path));
    return { after: wanted(after), before: wanted(before) };
}
/** The sources of the policy that judges, and of the one whose lines are judged. */
function sourcesRead({ judges, linted }) {
    return [...judges.policy.sources, ...(linted?.values.sources ?? [])];
}
function declaring({ files }, sources) {
    const paths = files.filter(({ mode }) => mode === 'file').map(({ path }) => path);
    const found = sources.map((source) => _sources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .ownershipSources */ .O[source].declaringFiles(paths));
    return {
        forOthers: new Set(found.flatMap(({ forOthers }) => forOthers)),
        all: [...new Set(found.flatMap(({ forOthers, forThemselves }) => [...forOthers, ...forThemselves]))],
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

// EXTERNAL MODULE: ./lib/core/policy/read.js + 12 modules
var read = __webpack_require__(6060);
;// CONCATENATED MODULE: ./lib/core/policy-change.js



/** The first policy of a tree is the one in force, wherever the change puts it. */
function policyChange(tree, change) {
    const base = (0,governing/* policyOf */.US)(change.before.sources);
    const head = (0,governing/* policyOf */.US)(tree.sources);
    const then = base && (0,read.readPolicy)(base);
    if (then && !then.ok)
        return { state: 'unreadable', end: 'base', faults: then.diagnostics };
    if (isSame(base, head))
        return { state: 'same', head: then?.file ?? null };
    const now = head && (0,read.readPolicy)(head);
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


/***/ })

};
