export const id = 295;
export const ids = [295];
export const modules = {

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _core_governing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6439);
/* harmony import */ var _core_policy_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1483);
/* harmony import */ var _core_reading_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7435);
/* harmony import */ var _core_policy_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6060);
/* harmony import */ var _core_policy_places_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8124);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4622);
/* harmony import */ var _core_report_safe_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8961);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2585);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(842);









/** The policy alone: every error with its place, or that there is none. */
async function validate(given, console) {
    const [named = given.policy, ...others] = given.paths;
    if (others.length > 0) {
        throw new _git_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .d(`rolecall validate takes one file, not ${given.paths.length}: ${given.paths.join(', ')}`);
    }
    const request = named === undefined ? given : { ...given, policy: named };
    const { snapshot } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__.load)(request, console, _core_reading_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .readNothing */ .MS);
    const source = snapshot.policy ?? (0,_core_governing_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(snapshot.tree.sources);
    if (!source)
        throw new _git_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .d(`there is no policy here: write ${_core_policy_places_js__WEBPACK_IMPORTED_MODULE_8__/* .POLICY_PLACES */ .s[0]}, or name a file`);
    const result = (0,_core_policy_read_js__WEBPACK_IMPORTED_MODULE_3__.readPolicy)(source);
    const diagnostics = result.ok ? [] : result.diagnostics;
    if (given.format === 'json') {
        const document = {
            schema: 'rolecall/validate@1',
            path: source.path,
            valid: result.ok,
            diagnostics: [...diagnostics],
        };
        console.write((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .renderJson */ .h)(document));
    }
    else if (result.ok)
        console.write(`${(0,_core_report_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeText */ .Hk)(source.path)} is valid\n`);
    else
        console.write(diagnostics.map((diagnostic) => `${(0,_core_report_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeText */ .Hk)((0,_core_policy_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDiagnostic */ .x)(diagnostic))}\n`).join(''));
    return result.ok ? 0 : 2;
}


/***/ }),

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

/***/ 4622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8961);

/**
 * Any document, indented, with a final newline. What nobody sees is escaped, and so is `##[`, which a runner of
 * GitHub Actions obeys wherever it stands on a line of the log: parsed, every string is as it was.
 */
function renderJson(document) {
    const text = JSON.stringify(document, null, 2)
        .replace(_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv, (character) => (character === '\n' ? character : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapedUnits */ .bF)(character)))
        .replaceAll('##[', '#\\u0023[');
    return `${text}\n`;
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


/***/ })

};
