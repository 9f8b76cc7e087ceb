export const id = 50;
export const ids = [50];
export const modules = {

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   s6: () => (/* binding */ entryPlace),
/* harmony export */   yo: () => (/* binding */ subjects)
/* harmony export */ });
/* harmony import */ var _ownership_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21);

const subjects = ['asset', 'tree', 'places', 'codeowners', 'policy'];
/** The entry or declaration that decided an asset's owners, as a place to point at. */
function entryPlace({ world }, asset) {
    if (asset.declaration?.place)
        return [asset.declaration.place];
    const path = world.codeowners.source?.path;
    return asset.entry && path !== undefined ? [{ path, line: asset.entry.line }] : [];
}
/** More names than this in a sentence are counted. */
const mostNames = 10;
/** Owners by name: `@a`, `@a or @b`, `@a, @b, … or 490 more` */
function named(owners, conjunction = 'or') {
    const names = owners.slice(0, mostNames).map(({ text }) => (0,_ownership_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text));
    const more = owners.length - names.length;
    return either(more > 0 ? [...names, `${more} more`] : names, conjunction);
}
/** `a`, `a or b`, `a, b or c` */
function either(words, conjunction = 'or') {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
/** More holders than this are not named. */
const mostHolders = 2;
// Findings of one kind want the same holders, and there are many of them.
const wanted = new WeakMap();
/** `a holder of ml-engineer (@acme/ml-eng)`: of each term one that the policy names, teams before people. */
function holderOf(terms, { roles }) {
    const told = wanted.get(roles) ?? new Map();
    wanted.set(roles, told);
    const id = terms.map((term) => term.join(' ')).join('\n');
    const words = told.get(id) ?? holderWords(terms, roles);
    told.set(id, words);
    return words;
}
function holderWords(terms, roles) {
    const words = terms.map((term) => {
        const holders = term.flatMap((role) => {
            const { teams = [], users = [] } = roles.get(role) ?? {};
            return [...teams, ...users];
        });
        const shown = [...new Set(holders)].toSorted((a, b) => Number(b.includes('/')) - Number(a.includes('/')));
        const names = shown.slice(0, mostHolders).map((name) => `@${(0,_ownership_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}`);
        return names.length === 0 ? either(term) : `${either(term)} (${either(names)})`;
    });
    return `a holder of ${words.join(' and one of ')}`;
}


/***/ }),

/***/ 5892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ declaredOwnerConflict),
/* harmony export */   l: () => (/* binding */ comparisons)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7325);

const declaredOwnerConflict = {
    id: 'declared-owner-conflict',
    since: '0.1.0',
    summary: 'an owner declared in a file that a tool reads, and CODEOWNERS, disagree',
    why: 'People ask the one, GitHub the other, and neither knows of it.',
    mend: 'Make both name the same owners.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            for (const { declaration, owners, line, verdict } of comparisons(scene, asset)) {
                if (verdict !== 'conflict')
                    continue;
                const file = scene.world.codeowners.source?.path ?? 'CODEOWNERS';
                const place = declaration.place ?? { path: asset.path, line: 1 };
                yield {
                    asset,
                    path: asset.path,
                    ...(place.path === asset.path && { line: place.line }),
                    related: [...(place.path === asset.path ? [] : [place]), { path: file, line }],
                    message: `${asset.path} (${asset.kind}) is owned by ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(declaration.owners, 'and')} according to ${place.path}:${place.line}, ` +
                        `and by ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(owners, 'and')} according to line ${line} of ${file}`,
                    remedy: 'Name the same people in both, or take the owners out of one.',
                };
            }
        }
    },
};
/** Compares each declaration of an asset with CODEOWNERS; nothing where the policy does not read both. */
function comparisons({ world, policy }, { path }) {
    if (policy.sources.length < 2)
        return [];
    const answers = world.answers(path);
    const entry = answers.find((answer) => answer.source === 'codeowners')?.entry;
    if (!entry || entry.owners.length === 0)
        return [];
    return answers.flatMap((answer) => {
        if (answer.source === 'codeowners' || answer.owners.length === 0)
            return [];
        const verdict = compare(answer.owners, entry.owners, policy.identities);
        return [{ declaration: answer, owners: entry.owners, line: entry.line, verdict }];
    });
}
function compare(declared, owners, identities) {
    const ours = declared.map((owner) => identityOf(owner, identities));
    const theirs = owners.map((owner) => identityOf(owner, identities));
    const pairs = ours.flatMap((one) => theirs.map((other) => [one, other]));
    if (pairs.some(([one, other]) => one.key === other.key))
        return 'agree';
    // Two people are two, and two teams; whether a person is in a team is not known, nor who is called by an address.
    const isCertain = pairs.every(([one, other]) => one.kind === other.kind && (one.kind === 'user' || one.kind === 'team'));
    return isCertain ? 'conflict' : 'unknown';
}
function identityOf({ kind, key }, identities) {
    const login = kind === 'email' ? identities.get(key) : undefined;
    return login === undefined ? { kind, key } : { kind: 'user', key: login.toLowerCase() };
}


/***/ }),

/***/ 5339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ githubList)
/* harmony export */ });
/* harmony import */ var _ownership_codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);
/* harmony import */ var _ownership_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7706);


// Several checks ask, of both ends of a change.
const known = new WeakMap();
/** GitHub's own list of CODEOWNERS errors, as far as it is of the file of this world; absent: not read. */
function githubList({ world, people }) {
    const said = people?.codeownersErrors;
    const source = world.codeowners.source;
    if (!said || 'unread' in said || source?.text === undefined)
        return undefined;
    const before = known.get(source);
    if (before?.said === said)
        return before.list;
    const list = listOf(said, source.path, source.text);
    known.set(source, { said, list });
    return list;
}
function listOf(said, path, text) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    const lineOf = createLineOf(lines);
    const errors = said.flatMap((error) => {
        const line = error.path === path ? lineOf(error) : undefined;
        return line === undefined ? [] : [listed({ ...error, line }, lines)];
    });
    return { errors, stale: errors.length < said.length };
}
/** The line that GitHub read, where it says which: another version of the file has it elsewhere, or not at all. */
function createLineOf(lines) {
    let first;
    return ({ line, source }) => {
        const own = lines[line - 1];
        if (source === undefined)
            return own === undefined ? undefined : line;
        if (own !== undefined && bare(own) === bare(source))
            return line;
        first ??= new Map(lines.map((text, index) => [bare(text), index + 1]).toReversed());
        return first.get(bare(source));
    };
}
function bare(line) {
    return line.replace(/^\uFEFF/, '').trim();
}
function listed({ line, column, kind, suggestion }, lines) {
    const [pattern, ...owners] = (0,_ownership_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k)(lines[line - 1] ?? '');
    const about = /^unknown owner$/i.test(kind.trim()) ? 'owner' : 'line';
    const named = owners.find(({ text }) => (0,_ownership_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOwner */ .p)(text) && names(suggestion ?? '', text));
    const at = [...(pattern ? [pattern] : []), ...owners].find((token) => token.column === column);
    // The name says more than the column, of which it is not known how it counts what is outside of ASCII.
    const token = about === 'owner' ? (named ?? owners.find((owner) => owner === at)) : at;
    return {
        line,
        about,
        kind,
        ...(suggestion !== undefined && { suggestion }),
        ...(token && { token }),
    };
}
/** True when the owner is one of the words of the text. */
function names(text, owner) {
    const wanted = owner.toLowerCase();
    return text
        .toLowerCase()
        .split(/[\s,;`'"]+/)
        .includes(wanted);
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ownerWithoutAccess)
/* harmony export */ });
/* harmony import */ var _passed_over_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8019);

const ownerWithoutAccess = {
    id: 'owner-without-access',
    since: '0.1.0',
    subject: 'codeowners',
    summary: 'an owner that may not write to the repository',
    why: 'GitHub asks only owners with write access, and passes over the others in silence.',
    mend: 'Grant it write access, or name an owner that has it. Of a team, the team itself must have it, or one that it is part of.',
    online: true,
    find: (scene) => (0,_passed_over_js__WEBPACK_IMPORTED_MODULE_0__/* .passedOver */ .J)(scene, 'owner-without-access'),
};


/***/ }),

/***/ 8019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ passedOver)
});

// EXTERNAL MODULE: ./lib/core/ownership/codeowners.js + 1 modules
var codeowners = __webpack_require__(5607);
// EXTERNAL MODULE: ./lib/core/ownership/owner.js
var ownership_owner = __webpack_require__(7706);
// EXTERNAL MODULE: ./lib/core/ownership/quote.js
var quote = __webpack_require__(21);
// EXTERNAL MODULE: ./lib/core/checks/github-list.js
var github_list = __webpack_require__(5339);
// EXTERNAL MODULE: ./lib/core/policy/words.js
var words = __webpack_require__(7223);
;// CONCATENATED MODULE: ./lib/core/checks/nearest-owner.js

/**
 * Tells the owner, with `@`, who is likely meant by an unknown one: a holder of a role, or an owner who may write.
 * A line may name anybody, and a file has many lines, so each is looked for once.
 */
function createNearestOwner(scene) {
    let known;
    const found = new Map();
    return ({ kind, key }) => {
        if (found.has(key))
            return found.get(key);
        known ??= { user: knownOwners(scene, false), team: knownOwners(scene, true) };
        const candidates = known[kind === 'team' ? 'team' : 'user'];
        const nearest = (0,words/* nearestWord */.zZ)(lastPart(key), [...candidates.keys()]);
        const owner = nearest === null ? undefined : candidates.get(nearest);
        found.set(key, owner);
        return owner;
    };
}
/** Users or teams, by the last part of their name. */
function knownOwners({ world, policy, people }, teams) {
    const holders = [...policy.roles.values()].flatMap((role) => (teams ? role.teams : role.users));
    const owners = new Map(world.codeowners.file.entries.flatMap((entry) => entry.owners.map((owner) => [owner.key, owner])));
    const writing = [...owners.values()].filter(({ kind, key }) => kind === (teams ? 'team' : 'user') && people?.access.get(key) === 'may-write');
    return new Map([...holders, ...writing.map(({ text }) => text.slice(1))]
        .filter((name) => people?.access.get(name.toLowerCase()) !== 'unknown')
        .map((name) => [lastPart(name).toLowerCase(), `@${name}`]));
}
/** Of a team its own name: that of the organization makes all of them alike. */
function lastPart(name) {
    return name.slice(name.indexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/core/checks/passed-over.js





/**
 * The owners that GitHub passes over, at their place in CODEOWNERS and each once a line: those that a look-up finds
 * wrong, and those that GitHub's own list names. The look-up says why; where there is none, the list alone decides.
 */
function* passedOver(scene, check) {
    const { source, file } = scene.world.codeowners;
    if (!scene.people || source?.text === undefined)
        return;
    const { access } = scene.people;
    const listed = namedByGithub(scene);
    const nearestOwner = createNearestOwner(scene);
    let lines;
    for (const entry of file.entries) {
        for (const owner of entry.owners) {
            const fault = faultOf(owner, access.get(owner.key), listed.has(spot(entry.line, owner.key)), nearestOwner);
            if (fault?.check !== check)
                continue;
            lines ??= source.text.replace(/^\uFEFF/, '').split('\n');
            const { message, remedy } = fault;
            yield { path: source.path, line: entry.line, ...columns(entry, owner, lines), message, remedy };
        }
    }
    if (check === 'unknown-owner')
        yield* unplaced(scene, source.path);
}
/** Owners that GitHub's list names, by line. */
function namedByGithub(scene) {
    const errors = (0,github_list/* githubList */.A)(scene)?.errors ?? [];
    return new Set(errors.flatMap(({ about, line, token }) => {
        const owner = about === 'owner' && token ? (0,ownership_owner/* parseOwner */.p)(token.text) : null;
        return owner ? [spot(line, owner.key)] : [];
    }));
}
/** GitHub passes over somebody on a line of which it cannot be told whom. */
function* unplaced(scene, path) {
    const { entries, problems } = scene.world.codeowners.file;
    const told = new Set(problems.map(({ line }) => line));
    const owners = new Set(entries.flatMap((entry) => entry.owners.map(({ key }) => spot(entry.line, key))));
    const lines = new Set();
    for (const { about, line, token } of (0,github_list/* githubList */.A)(scene)?.errors ?? []) {
        const owner = token && (0,ownership_owner/* parseOwner */.p)(token.text);
        if (about !== 'owner' || told.has(line) || lines.has(line))
            continue;
        if (owner && owners.has(spot(line, owner.key)))
            continue;
        lines.add(line);
        yield {
            path,
            line,
            message: 'GitHub passes over an owner on this line',
            remedy: 'See the file on GitHub, which shows whom and why.',
        };
    }
}
function faultOf(owner, access, isListed, nearestOwner) {
    const text = (0,quote/* quote */.h)(owner.text);
    const isTeam = owner.kind === 'team';
    if (access === 'unknown') {
        const nearest = nearestOwner(owner);
        return {
            check: 'unknown-owner',
            message: `GitHub knows no ${isTeam ? 'team' : 'user'} ${text}`,
            remedy: nearest === undefined
                ? 'Correct the name, or take it out.'
                : `Is ${nearest} meant? Otherwise take it out.`,
        };
    }
    if (access === 'secret') {
        return {
            check: 'unknown-owner',
            message: `${text} is a secret team: GitHub passes over it`,
            remedy: 'Make the team visible, or name one that is.',
        };
    }
    if (access === 'may-not-write') {
        return {
            check: 'owner-without-access',
            message: `${text} may not write to the repository: GitHub passes over it`,
            remedy: isTeam
                ? 'Grant the team itself, or one that it is part of, write access: that its members have it does not count.'
                : 'Grant write access, or name an owner that has it.',
        };
    }
    return isListed ? listedFault(owner, access === 'may-write') : null;
}
/** What GitHub's own list says without a word of why. */
function listedFault({ text: written, kind }, mayWrite) {
    const check = 'unknown-owner';
    const text = (0,quote/* quote */.h)(written);
    if (mayWrite) {
        const message = `GitHub's own list of errors names ${text}, though it exists and may write`;
        return { check, message, remedy: 'See the file on GitHub, which shows why.' };
    }
    const wanted = {
        user: 'no such user with write access',
        team: 'no such visible team with write access',
        email: 'no account of this address with write access',
        name: 'nobody of this name',
    }[kind];
    const message = `GitHub passes over ${text}: it knows ${wanted}`;
    return { check, message, remedy: 'Correct the name, or grant write access.' };
}
function columns({ line }, { key }, lines) {
    const [, ...owners] = (0,codeowners/* tokensOf */.k)(lines[line - 1] ?? '');
    const token = owners.find(({ text }) => (0,ownership_owner/* parseOwner */.p)(text)?.key === key);
    return token ? { column: token.column, endColumn: token.column + token.text.length } : {};
}
function spot(line, key) {
    return `${line} ${key}`;
}


/***/ }),

/***/ 9955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./lib/core/checks/check.js
var check = __webpack_require__(7325);
;// CONCATENATED MODULE: ./lib/core/checks/catch-all-owner.js

const catchAllOwner = {
    id: 'catch-all-owner',
    since: '0.1.0',
    summary: 'an asset owned only through *, ** or /**',
    why: 'A catch-all covers what nobody thought of: its owners were never asked whether they answer for this.',
    mend: 'Give the asset or its directory an entry of its own, even if the owners stay the same.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            const { entry, owners } = asset;
            if (!entry?.pattern.catchAll || owners.length === 0)
                continue;
            yield {
                asset,
                path: asset.path,
                related: (0,check/* entryPlace */.s6)(scene, asset),
                message: `${asset.path} (${asset.kind}) is owned only through the catch-all ${entry.pattern.text}`,
                remedy: `Give /${asset.path} or its directory an entry of its own.`,
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/core/ownership/quote.js
var quote = __webpack_require__(21);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./lib/core/ownership/nearest-path.js

/**
 * Follows a pattern down the tree by the names that exist, or are most like it, as far as they go. A pattern for any
 * depth, and one whose first name is unlike all others, is sought by its last name in the whole tree.
 */
function createNearestPath(paths) {
    const children = childrenByDirectory(paths);
    const homes = homesByName(children);
    function anywhere(name) {
        const same = homes.get(name);
        if (same !== undefined)
            return same ?? undefined;
        const like = mostLike(name, homes.keys());
        return like === undefined ? undefined : (homes.get(like) ?? like);
    }
    return (pattern) => {
        const names = pattern.split('/').filter((part) => part !== '' && part !== '*' && part !== '**');
        const last = names.at(-1);
        if (last === undefined)
            return undefined;
        const isAnchored = pattern.replace(/\/$/, '').includes('/') && !/^\/?\*\*\//.test(pattern);
        if (!isAnchored)
            return anywhere(last);
        let directory = '';
        for (const name of names) {
            const here = children.get(directory);
            const next = here?.has(name) ? name : mostLike(name, here ?? []);
            if (next === undefined)
                return (homes.get(last) ?? directory) || anywhere(last);
            directory = below(directory, next);
        }
        return directory;
    };
}
function childrenByDirectory(paths) {
    const children = new Map();
    for (const path of paths) {
        let end = path.length;
        while (end > 0) {
            const slash = path.lastIndexOf('/', end - 1);
            const directory = slash < 0 ? '' : path.slice(0, slash);
            const known = children.get(directory);
            const name = path.slice(slash + 1, end);
            if (known?.has(name))
                break;
            if (known)
                known.add(name);
            else
                children.set(directory, new Set([name]));
            end = slash;
        }
    }
    return children;
}
/** Where the file or directory of a name lies; null for a name of several. */
function homesByName(children) {
    const homes = new Map();
    for (const [directory, names] of children) {
        for (const name of names)
            homes.set(name, homes.has(name) ? null : below(directory, name));
    }
    return homes;
}
function below(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** How many names one is compared with: enough for any directory that people keep. */
const mostCompared = 5000;
/** Of names of three letters or less every other is alike: one slip is all that is forgiven. */
function mostLike(name, candidates) {
    const wanted = name.toLowerCase();
    let best;
    let least = (name.length <= 3 ? 1 : Math.max(2, Math.floor(name.length / 3))) + 1;
    let compared = 0;
    if (name.length > 255)
        return undefined;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= least)
            continue;
        if ((compared += 1) > mostCompared)
            break;
        const apart = (0,mod/* distance */.Io)(wanted, candidate.toLowerCase());
        if (apart < least)
            [best, least] = [candidate, apart];
    }
    return best;
}

// EXTERNAL MODULE: ./lib/core/ownership/resolve.js
var resolve = __webpack_require__(4561);
;// CONCATENATED MODULE: ./lib/core/ownership/entry-use.js


/** How many dead entries get a nearest path: more than anybody reads, few enough for any file. */
const mostSuggestions = 200;
/** @param resolver of the same entries */
function unusedEntries(entries, resolver, { paths, deciding, undecided }) {
    const winners = new Set(deciding);
    for (const path of undecided)
        winners.add(resolver.resolve(path));
    const last = new Map(entries.map((entry) => [entry.pattern.text, entry]));
    const duplicates = [];
    const idle = new Set();
    for (const entry of entries) {
        const later = last.get(entry.pattern.text);
        if (later && later !== entry)
            duplicates.push({ earlier: entry, later });
        else if (!winners.has(entry))
            idle.add(entry);
    }
    const takers = takersOf(idle, paths, resolver);
    const nearestPath = idle.size > takers.size ? createNearestPath(paths) : () => undefined;
    const dead = [];
    const shadowed = [];
    for (const entry of idle) {
        const by = takers.get(entry);
        if (by)
            shadowed.push({ entry, by: [...by].toSorted((a, b) => a.line - b.line).slice(0, 3) });
        else {
            const nearest = dead.length < mostSuggestions ? nearestPath(entry.pattern.text) : undefined;
            dead.push({ entry, ...(nearest !== undefined && { nearest }) });
        }
    }
    return { dead, shadowed, duplicates };
}
/** For each idle entry that matches anything: the entries that decide those paths. */
function takersOf(idle, paths, resolver) {
    const takers = new Map();
    if (idle.size === 0)
        return takers;
    const idleResolver = (0,resolve/* createResolver */.T)([...idle]);
    for (const path of paths) {
        const matching = idleResolver.matching(path);
        const winner = matching.length === 0 ? null : resolver.resolve(path);
        for (const entry of winner ? matching : []) {
            if (winner)
                takers.set(entry, (takers.get(entry) ?? new Set()).add(winner));
        }
    }
    return takers;
}

;// CONCATENATED MODULE: ./lib/core/checks/entry-uses.js

// Three checks ask the same question of the same tree, and the answer costs a pass over all paths.
const known = new WeakMap();
/** Entries that decide nothing on the tree of a scene. */
function usesOf(scene) {
    const { world } = scene;
    const use = known.get(world) ??
        unusedEntries(world.codeowners.file.entries, world.codeowners.resolver, decided(scene));
    known.set(world, use);
    return use;
}
/** Who owns the assets has been asked before. */
function decided({ world: { paths }, assets }) {
    const deciding = new Set();
    const undecided = [];
    let next = 0;
    for (const path of paths) {
        const asset = assets[next]?.path === path ? assets[next] : undefined;
        if (asset)
            next += 1;
        if (asset?.entry)
            deciding.add(asset.entry);
        else
            undecided.push(path);
    }
    return { paths, deciding, undecided };
}
/** What is wrong with one entry, at its pattern. */
function* atEntry({ world }, entry, found) {
    const path = world.codeowners.source?.path;
    if (path === undefined)
        return;
    yield {
        path,
        line: entry.line,
        column: entry.column,
        endColumn: entry.column + entry.pattern.text.length,
        related: (found.related ?? []).map((line) => ({ path, line })),
        message: found.message,
        remedy: found.remedy,
    };
}

;// CONCATENATED MODULE: ./lib/core/checks/dead-entry.js


const deadEntry = {
    id: 'dead-entry',
    since: '0.1.0',
    summary: 'an entry that matches no tracked file',
    why: 'The file it was written for has moved or was never there, and is now owned by something else or by nobody.',
    mend: 'Correct the path, or delete the entry.',
    subject: 'codeowners',
    *find(scene) {
        // Why a suspicious pattern matches nothing has been said already.
        const told = new Set(scene.world.codeowners.file.problems.map(({ line }) => line));
        for (const { entry, nearest } of usesOf(scene).dead.filter((dead) => !told.has(dead.entry.line))) {
            yield* atEntry(scene, entry, {
                message: `${(0,quote/* quote */.h)(entry.pattern.text)} matches no tracked file`,
                remedy: nearest
                    ? `Is /${nearest} meant? Otherwise delete the entry.`
                    : 'Correct the path or delete the entry.',
            });
        }
    },
};

// EXTERNAL MODULE: ./lib/core/checks/declared-owner-conflict.js
var declared_owner_conflict = __webpack_require__(5892);
;// CONCATENATED MODULE: ./lib/core/checks/duplicate-entry.js


const duplicateEntry = {
    id: 'duplicate-entry',
    since: '0.1.0',
    summary: 'an entry whose pattern is written again further down',
    why: 'Owners of the same pattern are not merged: only the last line counts.',
    mend: 'Merge the owners into the last one and delete the others.',
    subject: 'codeowners',
    *find(scene) {
        for (const { earlier, later } of usesOf(scene).duplicates) {
            yield* atEntry(scene, earlier, {
                related: [later.line],
                message: `${(0,quote/* quote */.h)(earlier.pattern.text)} is written again on line ${later.line}, and only that one counts`,
                remedy: `Merge its owners into line ${later.line} and delete this one.`,
            });
        }
    },
};

// EXTERNAL MODULE: ./lib/core/policy/waivers.js
var waivers = __webpack_require__(2427);
;// CONCATENATED MODULE: ./lib/core/checks/expired-waiver.js

const expiredWaiver = {
    id: 'expired-waiver',
    since: '0.1.0',
    summary: 'a waiver whose last day has passed',
    why: 'It silences nothing any more; what it excused counts again.',
    mend: 'Mend what it excused and delete it, or agree on a new date.',
    subject: 'policy',
    *find({ policy, now, policyFile }) {
        for (const waiver of policy.waivers) {
            if (waiver.file !== policyFile?.path || (0,waivers/* inForce */.N)(waiver, now))
                continue;
            yield {
                path: waiver.file,
                line: waiver.line,
                column: waiver.column,
                message: `the waiver of ${waiver.checks.join(', ')} for ${waiver.paths.join(', ')} expired on ${waiver.until}`,
                remedy: 'Mend what it excused and delete it, or agree on a new date.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/ignored-codeowners.js
const ignoredCodeowners = {
    id: 'ignored-codeowners',
    since: '0.1.0',
    summary: 'a second CODEOWNERS, which GitHub never reads',
    why: 'GitHub reads the first it finds in .github/, the root and docs/. Who edits another changes nothing.',
    mend: 'Move its entries to the file in force and delete it.',
    subject: 'places',
    *find({ world }) {
        const { source, ignored } = world.codeowners;
        for (const path of ignored) {
            yield {
                path,
                related: source ? [{ path: source.path, line: 1 }] : [],
                message: `GitHub never reads ${path}: ${source?.path} is found first`,
                remedy: `Move its entries to ${source?.path} and delete it.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/codeowners-lines.js
/** The lines of CODEOWNERS in force with a problem of one check. */
function* linesWith({ world }, check) {
    const path = world.codeowners.source?.path;
    if (path === undefined)
        return;
    for (const { check: found, ...problem } of world.codeowners.file.problems) {
        if (found === check)
            yield { path, ...problem };
    }
}

// EXTERNAL MODULE: ./lib/core/checks/github-list.js
var github_list = __webpack_require__(5339);
;// CONCATENATED MODULE: ./lib/core/checks/invalid-line.js



const invalidLine = {
    id: 'invalid-line',
    since: '0.1.0',
    summary: 'a line GitHub skips: a malformed owner, or a pattern GitHub refuses',
    why: 'GitHub skips the whole line in silence, so that an earlier, broader entry decides instead.',
    mend: 'Write owners as @user, @org/team or an e-mail address, and patterns without ***.',
    subject: 'codeowners',
    *find(scene) {
        yield* linesWith(scene, 'invalid-line');
        yield* linesOfGithub(scene);
    },
};
/** Lines that GitHub's own list names and that show no problem here: GitHub decides what it reads. */
function* linesOfGithub(scene) {
    const { source, file } = scene.world.codeowners;
    if (!source)
        return;
    const told = new Set(file.problems.map(({ line }) => line));
    for (const { about, line, kind, suggestion, token } of (0,github_list/* githubList */.A)(scene)?.errors ?? []) {
        if (about !== 'line' || told.has(line))
            continue;
        told.add(line);
        const skipped = /^invalid/i.test(kind) ? 'GitHub skips this line' : 'GitHub finds fault with this line';
        yield {
            path: source.path,
            line,
            ...(token && { column: token.column, endColumn: token.column + token.text.length }),
            message: `${skipped}: ${(0,quote/* quote */.h)(kind)}`,
            remedy: suggestion
                ? `GitHub suggests: ${(0,quote/* quote */.h)(suggestion)}`
                : 'See the file on GitHub, which shows why.',
        };
    }
}

// EXTERNAL MODULE: ./lib/core/ownership/places.js
var places = __webpack_require__(1001);
;// CONCATENATED MODULE: ./lib/core/checks/missing-codeowners.js


const missingCodeowners = {
    id: 'missing-codeowners',
    since: '0.1.0',
    summary: 'a repository with assets and without a CODEOWNERS',
    why: 'Without CODEOWNERS nobody owns anything, whatever the policy says.',
    mend: 'Add .github/CODEOWNERS.',
    subject: 'tree',
    *find({ world, assets, before, policy }) {
        const { source } = world.codeowners;
        const readable = source !== undefined && (source.text !== undefined || source.bytes >= places/* CODEOWNERS_LIMIT_BYTES */.Qj);
        // Without assets there is nothing to own; only a change that takes CODEOWNERS away is asked then.
        const isNeeded = assets.length > 0 || before?.codeowners.source !== undefined;
        if (readable || !isNeeded || !policy.sources.includes('codeowners'))
            return;
        yield {
            path: source?.path ?? places/* CODEOWNERS_PLACES */.nB[0],
            message: source
                ? `${source.path} is no regular file: GitHub reads no owners from it`
                : `there is no CODEOWNERS${policy.sources.length > 1 ? '' : `: ${unowned(assets.length)} no owner`}`,
            remedy: source
                ? `Put a regular file in its place: GitHub follows no link and reads no other.`
                : `Add ${(0,check/* either */.gP)(places/* CODEOWNERS_PLACES */.nB)}${howElse(policy)}.`,
        };
    },
};
function howElse({ judged, sources }) {
    if (!judged)
        return ': rolecall init drafts a policy, and from it rolecall fix proposes the entries';
    return sources.length > 1
        ? ', or take codeowners out of the sources of the policy'
        : ': rolecall fix proposes the entries';
}
function unowned(assets) {
    if (assets === 0)
        return 'from now on every file has';
    return assets === 1 ? 'the asset here has' : `the ${assets} assets here have`;
}

;// CONCATENATED MODULE: ./lib/core/checks/wrong-role.js

const wrongRole = {
    id: 'wrong-role',
    since: '0.1.0',
    summary: 'an asset whose owners meet none of its accountable terms',
    why: 'It is approved by people who do not answer for this kind of work.',
    mend: 'Name a holder of an accountable role in the winning entry, or say in the policy that the owner holds it.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            const { status, terms } = asset.judgement;
            if (status !== 'misowned' || hasMissingRole(asset))
                continue;
            const needed = terms.map((term) => (0,check/* either */.gP)(term.roles)).join(' and ');
            yield {
                asset,
                path: asset.path,
                related: (0,check/* entryPlace */.s6)(scene, asset),
                message: `${asset.path} (${asset.kind}) needs ${needed}; ${ownersAndRoles(asset)}`,
                remedy: `Name ${(0,check/* holderOf */.Kd)(terms.map(({ roles }) => roles), scene.policy)} in ${entryName(scene, asset)}.`,
            };
        }
    },
};
/** Some terms are met and some are not, or they would be met but for `distinct-from`. */
function hasMissingRole({ judgement: { status, terms } }) {
    if (status !== 'misowned')
        return false;
    return terms.some(({ state }) => state === 'met') || terms.some(({ onlyDistinct }) => onlyDistinct);
}
/** `@acme/x holds data-scientist` */
function ownersAndRoles({ owners, judgement: { held } }) {
    const hold = owners.length === 1 ? 'holds' : 'hold';
    return `${(0,check/* named */.KT)(owners, 'and')} ${hold} ${held.length === 0 ? 'no role of the policy' : (0,check/* either */.gP)(held, 'and')}`;
}
/** How a remedy calls the entry to edit. */
function entryName({ world }, { entry, declaration, path }) {
    if (declaration?.place)
        return `line ${declaration.place.line} of ${declaration.place.path}`;
    const file = world.codeowners.source?.path ?? 'CODEOWNERS';
    if (!entry)
        return file;
    if (entry.pattern.catchAll)
        return `a later entry of ${file} for /${path} or its directory`;
    return `line ${entry.line} of ${file}, or in a later entry for /${path}`;
}

;// CONCATENATED MODULE: ./lib/core/checks/missing-role.js


const missingRole = {
    id: 'missing-role',
    since: '0.1.0',
    summary: 'some accountable terms are met and some are not, or only by people who must be distinct',
    why: 'A kind that needs several roles is approved by only some of them.',
    mend: 'Add a holder of the missing role to the winning entry.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            if (!hasMissingRole(asset))
                continue;
            const unmet = asset.judgement.terms.filter(({ state }) => state === 'unmet');
            const missing = unmet.map((term) => (0,check/* either */.gP)(term.roles)).join(' and ');
            const distinct = unmet.some(({ onlyDistinct }) => onlyDistinct)
                ? `; holders of ${(0,check/* either */.gP)(asset.row?.distinctFrom ?? [])} do not count here`
                : '';
            yield {
                asset,
                path: asset.path,
                related: (0,check/* entryPlace */.s6)(scene, asset),
                message: `${asset.path} (${asset.kind}) lacks ${missing} among its owners; ${ownersAndRoles(asset)}${distinct}`,
                remedy: `Name ${(0,check/* holderOf */.Kd)(unmet.map(({ roles }) => roles), scene.policy)} too, in ${entryName(scene, asset)}.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/oversized-codeowners.js

const oversizedCodeowners = {
    id: 'oversized-codeowners',
    since: '0.1.0',
    summary: 'a CODEOWNERS of 3 MB or more, which GitHub ignores whole',
    why: 'GitHub then asks nobody and enforces nothing, without a word.',
    mend: 'Own directories instead of files, or use wildcards, until the file is under 3 MB.',
    subject: 'tree',
    *find({ world }) {
        const { source } = world.codeowners;
        if (!source || source.bytes < places/* CODEOWNERS_LIMIT_BYTES */.Qj)
            return;
        const megabytes = (source.bytes / 1024 / 1024).toFixed(1);
        yield {
            path: source.path,
            message: `${source.path} has ${megabytes} MB: from 3 MB on GitHub ignores it whole, so nobody owns anything`,
            remedy: 'Own directories instead of files, or use wildcards.',
        };
    },
};

// EXTERNAL MODULE: ./lib/core/checks/owner-without-access.js
var owner_without_access = __webpack_require__(3850);
;// CONCATENATED MODULE: ./lib/core/checks/shadowed-entry.js



const shadowedEntry = {
    id: 'shadowed-entry',
    since: '0.1.0',
    summary: 'an entry whose files are all taken by later entries',
    why: 'The last entry that matches wins: the owners named here are never asked.',
    mend: 'Move the entry below those that take its files, or delete it.',
    subject: 'codeowners',
    *find(scene) {
        for (const { entry, by } of usesOf(scene).shadowed) {
            const lines = by.map((other) => `line ${other.line} (${(0,quote/* quote */.h)(other.pattern.text)})`);
            yield* atEntry(scene, entry, {
                related: by.map((other) => other.line),
                message: `every file that ${(0,quote/* quote */.h)(entry.pattern.text)} matches is taken by later entries: ${(0,check/* either */.gP)(lines, 'and')}`,
                remedy: 'Move it below them, or delete it.',
            });
        }
    },
};

// EXTERNAL MODULE: ./lib/core/checks/single-owner.js
var single_owner = __webpack_require__(3147);
;// CONCATENATED MODULE: ./lib/core/checks/suspicious-pattern.js

const suspiciousPattern = {
    id: 'suspicious-pattern',
    since: '0.1.0',
    summary: 'a pattern that GitHub tolerates and that is surely not meant, such as one with a leading !',
    why: 'GitHub accepts the line and does something else than its author believes.',
    mend: 'Write what is meant: CODEOWNERS has no negation, no ranges and no quoting.',
    subject: 'codeowners',
    find: (scene) => linesWith(scene, 'suspicious-pattern'),
};

// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
;// CONCATENATED MODULE: ./lib/core/checks/unheld-role.js

const unheldRole = {
    id: 'unheld-role',
    since: '0.1.0',
    summary: 'a role that the matrix needs here and nobody holds',
    why: 'Nobody can own what only this role may own, so Rolecall can neither pass nor fail it.',
    mend: 'Name a team or user for the role under roles, or make it the same as another with same-as.',
    subject: 'policy',
    *find({ assets, policyFile }) {
        if (!policyFile)
            return;
        const needed = new Map();
        for (const { kind, judgement } of assets) {
            for (const role of judgement.unheldRoles)
                needed.set(role, (needed.get(role) ?? new Set()).add(kind));
        }
        for (const [role, kinds] of [...needed].toSorted(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b))) {
            yield {
                path: policyFile.path,
                ...policyFile.lineOf(['roles', role]),
                message: `nobody holds ${role}, which answers for ${[...kinds].toSorted(order/* byCodeUnit */.X).join(', ')} here`,
                remedy: `Name its holders: roles: { ${role}: { teams: [org/team] } }, or same-as another role.`,
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/core/checks/unknown-owner.js
var unknown_owner = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/core/checks/unowned-asset.js
var unowned_asset = __webpack_require__(8256);
// EXTERNAL MODULE: ./lib/core/checks/unowned-ownership-file.js
var unowned_ownership_file = __webpack_require__(6868);
// EXTERNAL MODULE: ./lib/core/ownership/owner.js
var owner = __webpack_require__(7706);
;// CONCATENATED MODULE: ./lib/core/checks/weakened-ownership.js


const weakenedOwnership = {
    id: 'weakened-ownership',
    since: '0.1.0',
    summary: "an asset accountably owned by the base's files and no longer by the head's",
    why: 'A change can take a file away from those who answer for it, and then needs no approval of theirs.',
    mend: 'Keep an accountable owner for the file, or let the roles that lose it change the policy first.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            const then = scene.before?.asset(asset.path);
            if (then?.judgement.status !== 'owned' || asset.judgement.status === 'owned')
                continue;
            // A file that became another kind kept its owners: what they lack, the other checks say.
            if ((0,owner/* ownersKey */.i)(then.owners) === (0,owner/* ownersKey */.i)(asset.owners))
                continue;
            yield {
                asset,
                path: asset.path,
                related: (0,check/* entryPlace */.s6)(scene, asset),
                message: `${asset.path} (${asset.kind}) was owned by ${(0,check/* named */.KT)(then.owners, 'and')}; ` +
                    `this change leaves it ${asset.owners.length === 0 ? 'to nobody' : `to ${(0,check/* named */.KT)(asset.owners, 'and')}, ${asset.judgement.status}`}`,
                remedy: `Keep ${(0,check/* named */.KT)(then.owners)} or another accountable owner for it.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/weakened-policy.js
/** More of one place than this are counted only: a pack that is exchanged can loosen everything. */
const mostNamed = 5;
const weakenedPolicy = {
    id: 'weakened-policy',
    since: '0.1.0',
    summary: 'a change of the policy after which it asks less than at the base',
    why: 'Once merged, it judges every later change: whoever loosens it decides what nobody will be asked again.',
    mend: 'Take it back, or let those who answer for the policy confirm that they mean it.',
    subject: 'policy',
    *find({ policyComparison }) {
        if (!policyComparison)
            return;
        const { path, weakened } = policyComparison;
        const byPlace = new Map();
        for (const difference of weakened) {
            const place = `${difference.line}:${difference.column}`;
            byPlace.set(place, [...(byPlace.get(place) ?? []), difference]);
        }
        for (const differences of byPlace.values()) {
            const [first] = differences;
            if (!first)
                continue;
            yield {
                path,
                line: first.line,
                column: first.column,
                message: `the policy asks less than at the base: ${words(differences)}`,
                remedy: 'Take it back, or have those who answer for the policy confirm that it is meant.',
            };
        }
    },
};
function words(differences) {
    const shown = differences.slice(0, mostNamed).map(({ what, was, is }) => `${what}: ${was}, now ${is}`);
    const more = differences.length - shown.length;
    return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

;// CONCATENATED MODULE: ./lib/core/checks/registry.js





















/** Every check that looks at a scene. Waivers that are unused and policies that cannot be read are told by `evaluate`. */
const checks = [
    unowned_asset/* unownedAsset */.L,
    wrongRole,
    missingRole,
    catchAllOwner,
    single_owner/* singleOwner */.C,
    declared_owner_conflict/* declaredOwnerConflict */.M,
    unowned_ownership_file/* unownedOwnershipFile */.O,
    weakenedOwnership,
    missingCodeowners,
    oversizedCodeowners,
    ignoredCodeowners,
    invalidLine,
    suspiciousPattern,
    unknown_owner/* unknownOwner */.w,
    owner_without_access/* ownerWithoutAccess */.M,
    deadEntry,
    shadowedEntry,
    duplicateEntry,
    unheldRole,
    expiredWaiver,
    weakenedPolicy,
];


/***/ }),

/***/ 3147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ singleOwner),
/* harmony export */   U: () => (/* binding */ approversOf)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7325);

const singleOwner = {
    id: 'single-owner',
    since: '0.1.0',
    summary: 'an asset with one person able to approve it',
    why: 'Nobody can approve what that person changes, nor anything while that person is away.',
    mend: 'Add a second person, or a team with more than one member.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            const { people, complete } = approversOf(asset, scene);
            if (asset.owners.length === 0 || !complete || people.size > 1)
                continue;
            yield {
                asset,
                path: asset.path,
                related: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .entryPlace */ .s6)(scene, asset),
                message: `${asset.path} (${asset.kind}) has one owner, ${whom(asset, people)}`,
                remedy: `Add a second person or a team to ${asset.declaration ? 'the declaration' : 'the entry'}.`,
            };
        }
    },
};
/** All owners, and of the teams among them the members. */
function approversOf({ owners }, { policy, people }) {
    const all = owners.map(({ kind, key }) => {
        if (kind === 'name')
            return undefined;
        if (kind !== 'team')
            return [(policy.identities.get(key) ?? key).toLowerCase()];
        const members = people?.members.get(key);
        return members && 'includes' in members ? members : undefined;
    });
    return { people: new Set(all.flatMap((some) => some ?? [])), complete: !all.includes(undefined) };
}
function whom({ owners }, people) {
    const [owner] = owners;
    const nobodyElse = 'nobody else can approve it';
    if (owner?.kind !== 'team')
        return `${owner?.text}: ${nobodyElse}`;
    return people.size === 0
        ? `${owner.text}, which has no member: nobody can approve it`
        : `${owner.text}, which has one member: ${nobodyElse}`;
}


/***/ }),

/***/ 9661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ unknownOwner)
/* harmony export */ });
/* harmony import */ var _passed_over_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8019);

const unknownOwner = {
    id: 'unknown-owner',
    since: '0.1.0',
    subject: 'codeowners',
    summary: 'an owner that GitHub knows as no user and no visible team',
    why: 'GitHub passes over the owner in silence: nobody is asked in its place.',
    mend: 'Correct the name, or make the team visible.',
    online: true,
    find: (scene) => (0,_passed_over_js__WEBPACK_IMPORTED_MODULE_0__/* .passedOver */ .J)(scene, 'unknown-owner'),
};


/***/ }),

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unownedBecause),
/* harmony export */   L: () => (/* binding */ unownedAsset)
/* harmony export */ });
/* harmony import */ var _unowned_ownership_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7325);
/* harmony import */ var _ownership_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21);
/* harmony import */ var _sources_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6773);




const unownedAsset = {
    id: 'unowned-asset',
    since: '0.1.0',
    summary: 'an asset that no source gives an owner',
    why: 'Nobody is asked when it changes, and nobody answers when it breaks.',
    mend: 'Add an entry to CODEOWNERS, or a declaration that the policy reads, that gives it an owner with an accountable role.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            if (asset.judgement.status !== 'unowned' || (0,_unowned_ownership_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnershipFile */ .u)(asset.path))
                continue;
            yield {
                asset,
                path: asset.path,
                related: (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPlace */ .s6)(scene, asset),
                message: `${asset.path} (${asset.kind}) has no owner: ${unownedBecause(scene, asset)}`,
                remedy: remedyFor(scene, asset),
            };
        }
    },
};
/** Why nobody owns an asset, by each source that was asked. */
function unownedBecause(scene, asset) {
    const answers = scene.world.answers(asset.path);
    const silent = answers.flatMap((answer) => answer.source !== 'codeowners' && isSilent(answer) && wouldName(scene, answer.source, asset.path)
        ? [answer.source]
        : []);
    const speaking = answers.flatMap((answer) => {
        if (answer.source === 'codeowners')
            return [unownedByCodeowners(scene, asset)];
        return isSilent(answer) ? [] : [namesNobody(answer)];
    });
    if (silent.length === 0)
        return speaking.join('; ') || `${(0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(scene.policy.sources)} cannot say who owns it`;
    return [...speaking, `${(0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(silent, 'and')} ${silent.length === 1 ? 'says' : 'say'} nothing of it`].join('; ');
}
function isSilent({ place, faults }) {
    return !place && faults.length === 0;
}
/** `dags/a.py:4 names only "airflow", a placeholder` */
function namesNobody({ place, passedOver, faults }) {
    const [fault] = faults;
    if (fault)
        return `${fault.path}:${fault.line} ${(0,_ownership_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(fault.because)}`;
    const [first] = passedOver;
    const at = `${place?.path}:${place?.line}`;
    return first
        ? `${at} names only ${JSON.stringify((0,_ownership_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(first.text))}, ${first.because}`
        : `${at} names nobody`;
}
/** Nothing matches it, or an entry un-owns it. */
function unownedByCodeowners({ world, policy }, { entry }) {
    const file = world.codeowners.source;
    if (file?.text === undefined)
        return 'there is no CODEOWNERS that GitHub reads';
    if (!entry)
        return `no entry of ${file.path} matches it`;
    const which = `line ${entry.line} of ${file.path}, ${(0,_ownership_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(entry.pattern.text)}, names no owner`;
    return policy.sources.length > 1 ? which : `${which} and so un-owns it`;
}
function wouldName({ world }, source, path) {
    if (source === 'codeowners')
        return undefined;
    return _sources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipSources */ .O[source].wouldName(path, {
        isFile: (other) => world.has(other),
        opening: (other) => world.tree.openings.get(other),
    });
}
function remedyFor(scene, { path, row }) {
    const { policy } = scene;
    const terms = row?.accountable ?? [];
    const whom = terms.length === 0 ? 'an owner' : (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .holderOf */ .Kd)(terms, policy);
    const entry = `Add an entry for /${path} or its directory to CODEOWNERS that names ${whom}`;
    const elsewhere = policy.sources.flatMap((source) => wouldName(scene, source, path) ?? []);
    if (policy.sources.includes('codeowners'))
        return elsewhere.length === 0 ? `${entry}.` : `${entry}, or name one ${(0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(elsewhere)}.`;
    return elsewhere.length === 0
        ? `${entry}, and name codeowners among the sources of the policy.`
        : `Name ${whom} for /${path} ${(0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(elsewhere)}.`;
}


/***/ }),

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unownedOwnershipFile),
/* harmony export */   u: () => (/* binding */ isOwnershipFile)
/* harmony export */ });
/* harmony import */ var _ownership_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1001);
/* harmony import */ var _policy_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8124);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7325);
/* harmony import */ var _unowned_asset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8256);




const places = new Set([..._ownership_places_js__WEBPACK_IMPORTED_MODULE_2__/* .CODEOWNERS_PLACES */ .nB, ..._policy_places_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PLACES */ .s]);
/** True for CODEOWNERS in its three places and the policy in its own. */
function isOwnershipFile(path) {
    return places.has(path);
}
const unownedOwnershipFile = {
    id: 'unowned-ownership-file',
    since: '0.1.0',
    summary: 'a CODEOWNERS or a policy that nobody owns',
    why: 'Whoever can write may then hand every other file to anybody, without a review by its owners.',
    mend: 'End CODEOWNERS with entries that own it and the policy, so that nothing later takes them away.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            if (asset.judgement.status !== 'unowned' || !isOwnershipFile(asset.path))
                continue;
            yield {
                asset,
                path: asset.path,
                related: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .entryPlace */ .s6)(scene, asset),
                message: `${asset.path} says who owns or judges what, and has no owner itself: ${(0,_unowned_asset_js__WEBPACK_IMPORTED_MODULE_1__/* .unownedBecause */ .$)(scene, asset)}`,
                remedy: `Add "/${asset.path} @owner" as the last entry of CODEOWNERS.`,
            };
        }
    },
};


/***/ }),

/***/ 6050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  Qt: () => (/* binding */ readingPlan)
});

// UNUSED EXPORTS: lookUps, pathsToOpen

// EXTERNAL MODULE: ./lib/core/checks/check.js
var check = __webpack_require__(7325);
// EXTERNAL MODULE: ./lib/core/declaring-files.js
var declaring_files = __webpack_require__(2136);
// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/governing.js + 2 modules
var core_governing = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/core/policy-change.js + 7 modules
var policy_change = __webpack_require__(5905);
// EXTERNAL MODULE: ./lib/core/ownership/path-list.js
var path_list = __webpack_require__(7839);
// EXTERNAL MODULE: ./lib/core/policy/waivers.js
var waivers = __webpack_require__(2427);
;// CONCATENATED MODULE: ./lib/core/checks/unused-waiver.js


/** Checks that compare a change with its base, or ask GitHub or files that are not read: here they show no use. */
const unasked = new Set([
    'weakened-ownership',
    'weakened-policy',
    'declared-owner-conflict',
    'unknown-owner',
    'owner-without-access',
]);
const roleChecks = new Set(['wrong-role', 'missing-role']);
/**
 * The waivers of the linted policy that are in force and silenced nothing; `used` holds those that did.
 * @param judging the policy whose level counts
 */
function unusedWaivers({ policy, now, policyFile, assets }, used, judging) {
    const severity = judging.checks.get('unused-waiver') ?? 'off';
    if (severity === 'off')
        return [];
    const idle = policy.waivers.filter((waiver) => waiver.file === policyFile?.path &&
        (0,waivers/* inForce */.N)(waiver, now) &&
        !used.has(waiver) &&
        !isOpen(waiver, assets));
    return idle.map(({ file, line, column, checks, paths }) => ({
        check: 'unused-waiver',
        severity,
        path: file,
        line,
        column,
        related: [],
        message: `the waiver of ${checks.join(', ')} for ${paths.join(', ')} silences nothing`,
        remedy: 'Delete it, or correct its paths and checks.',
    }));
}
/** True when what is not known here may be what the waiver is for. */
function isOpen({ checks, paths }, assets) {
    if (checks.some((check) => unasked.has(check)))
        return true;
    if (!checks.some((check) => roleChecks.has(check)))
        return false;
    const covers = (0,path_list/* compilePathList */.x)(paths);
    return assets.some(({ path, judgement }) => judgement.status === 'unverified' && covers(path));
}

// EXTERNAL MODULE: ./lib/core/reclassified.js
var reclassified = __webpack_require__(4613);
// EXTERNAL MODULE: ./lib/core/weigh.js
var weigh = __webpack_require__(5427);
// EXTERNAL MODULE: ./lib/core/world.js + 4 modules
var core_world = __webpack_require__(3080);
;// CONCATENATED MODULE: ./lib/core/policy-findings.js






/**
 * Findings on the policy itself. Its lines are judged by the whole tree as that policy sees it; what a finding weighs
 * and which waivers silence it the governing policy says, so that no change silences what is found in its own policy.
 */
function policyFindings({ snapshot, governing, after, scene, asked, policies, }) {
    const { linted, faults, judges } = governing;
    const { policy } = judges;
    const unreadable = invalidPolicy(faults, policy.checks.get('invalid-policy') ?? 'error');
    if (!snapshot.change) {
        const own = linted ? { ...scene, policyFile: linted } : scene;
        const lines = (0,weigh/* weigh */.vi)(own, ['policy']);
        // A waiver outside the paths that were asked for is not unused.
        const everywhere = { ...own, assets: after.assets };
        const isWhole = everywhere.assets.length === own.assets.length;
        const used = isWhole ? new Set([...asked.used, ...lines.used]) : (0,weigh/* weigh */.vi)(everywhere, check/* subjects */.yo).used;
        return [...unreadable, ...lines.findings, ...unusedWaivers(everywhere, used, policy)];
    }
    const seen = linted ? sceneUnder(linted, snapshot, after, scene) : scene;
    const own = { ...seen, ...compared(policies, scene, seen) };
    const used = linted ? (0,weigh/* weigh */.vi)(own, check/* subjects */.yo).used : asked.used;
    return [...unreadable, ...(0,weigh/* weigh */.vi)(own, ['policy'], policy).findings, ...unusedWaivers(own, used, policy)];
}
function sceneUnder(linted, snapshot, after, scene) {
    const { policy, holders } = (0,core_governing/* judgesOf */.YP)(linted, snapshot.people);
    const world = (0,core_world/* createWorld */.by)(snapshot, { policy, holders });
    return { ...scene, policy, world, assets: world.assets, policyFile: linted };
}
/** The policies of both ends beside each other, and what the tree under the head's shows of it. */
function compared(found, base, head) {
    if (!found || !('comparison' in found))
        return {};
    const { comparison } = found;
    const isLinted = found.head !== null && found.head.path === head.policyFile?.path;
    const moved = isLinted ? (0,reclassified/* reclassified */.$)(base, head, found.head) : [];
    return { policyComparison: { ...comparison, weakened: [...comparison.weakened, ...moved] } };
}
function invalidPolicy(faults, severity) {
    if (severity === 'off')
        return [];
    return faults.map(({ path, line, column, endColumn, message }) => ({
        check: 'invalid-policy',
        severity,
        path,
        line,
        column,
        ...(endColumn !== undefined && { endColumn }),
        related: [],
        message,
        remedy: 'Mend it before you merge: a policy that cannot be read fails every later change.',
    }));
}

// EXTERNAL MODULE: ./lib/core/look-ups.js
var look_ups = __webpack_require__(8659);
// EXTERNAL MODULE: ./lib/core/not-checked.js + 1 modules
var not_checked = __webpack_require__(7374);
// EXTERNAL MODULE: ./lib/core/report/assemble.js
var assemble = __webpack_require__(7476);
// EXTERNAL MODULE: ./lib/core/reading-plan.js
var reading_plan = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/core/scope.js
var scope = __webpack_require__(9643);
;// CONCATENATED MODULE: ./lib/core/worsened.js


/** How bad a gap is; a change that leaves one no worse than it was did not make it. */
const gapRanks = new Map([
    ['missing-role', 1],
    ['wrong-role', 2],
    ['unowned-asset', 3],
    ['unowned-ownership-file', 3],
]);
/** Under `enforce: worsened`, tells what the base had already, which then weighs a warning at most. */
function tellOld(findings, scene, before, { change, tree }) {
    const formerNames = new Map((change?.touched ?? []).map((file) => [file.path, file.previousPath ?? file.path]));
    const formerPath = (path) => formerNames.get(path) ?? path;
    const paths = scene.assets.map((asset) => formerPath(asset.path));
    const { before: _none, ...rest } = scene;
    const then = [
        ...(0,weigh/* weigh */.vi)({ ...rest, world: before, assets: (0,core_world/* assetsAt */.rz)(before, paths) }, ['asset']).findings,
        // What is wrong with the tree does not get new by an asset that is.
        ...(0,weigh/* weigh */.vi)({ ...rest, world: before }, ['tree', 'places', 'codeowners']).findings,
    ];
    const worst = new Map();
    const known = new Set();
    for (const finding of then) {
        worst.set(finding.path, Math.max(worst.get(finding.path) ?? 0, gapRanks.get(finding.check) ?? 0));
        known.add(identity(finding, finding.path, before.tree.sources));
    }
    const isOld = (finding) => {
        const rank = gapRanks.get(finding.check);
        const path = formerPath(finding.path);
        if (rank !== undefined)
            return (worst.get(path) ?? 0) >= rank;
        return known.has(identity(finding, path, tree.sources));
    };
    const old = new Set();
    const told = findings.map((finding) => {
        if (!isOld(finding))
            return finding;
        const capped = { ...finding, severity: (0,weigh/* atMost */.Tu)(finding.severity, 'warning') };
        old.add(capped);
        return capped;
    });
    return { findings: told, old };
}
/** Lines move when others are added above: what a line says tells it, not its number. */
function identity(finding, path, sources) {
    const line = sources.get(finding.path)?.text?.split('\n')[finding.line - 1]?.trim() ?? '';
    return `${finding.check}\n${path}\n${line}`;
}

;// CONCATENATED MODULE: ./lib/core/evaluate.js














/**
 * The whole program: which policy judges; what the files are, who owns them and whether the right roles do, now and
 * at the base; which of that the change answers for; what the checks find there; how much each finding weighs.
 */
function evaluate(snapshot, options) {
    const read = (0,core_governing/* governingPolicy */.G2)(snapshot);
    if (!read.ok)
        return read;
    const { governing } = read;
    const { policy } = governing.judges;
    const { after, before } = worlds(snapshot, governing);
    const touched = (0,scope/* pathsInScope */.OC)(after, before, snapshot.change);
    const inScope = options.only ? touched.filter(options.only) : touched;
    const assets = (0,core_world/* assetsAt */.rz)(after, inScope);
    const { now, people } = snapshot;
    const scene = {
        now,
        policy,
        world: after,
        assets,
        ...(before && { before }),
        ...(people && { people }),
    };
    const asked = (0,weigh/* weigh */.vi)(scene, subjectsOf(snapshot, after, assets));
    const told = before && policy.enforce === 'worsened'
        ? tellOld(asked.findings, scene, before, snapshot)
        : { findings: asked.findings, old: new Set() };
    const policies = snapshot.change && (0,policy_change/* policyChange */.H)(snapshot.tree, snapshot.change);
    const own = policyFindings({ snapshot, governing, after, scene, asked, ...(policies && { policies }) });
    return {
        ok: true,
        report: (0,assemble/* report */.z)({
            files: inScope.length,
            assets,
            waivedGaps: asked.waivedGaps,
            codeowners: after.codeowners.source?.path,
            findings: (0,weigh/* sortFindings */.Tc)([...told.findings, ...own]),
            notChecked: (0,not_checked/* notChecked */.l)(scene, inScope, snapshot, policies),
            fails: (finding) => !told.old.has(finding) && isAtOrAbove(finding.severity, options.failOn),
        }),
    };
}
/**
 * The files whose opening must be read before `evaluate`: those in scope whose path leaves their kind open, at both
 * ends. Takes the same snapshot, still without openings.
 */
function pathsToOpen(snapshot) {
    const read = (0,core_governing/* governingPolicy */.G2)(snapshot);
    if (!read.ok)
        return (0,reading_plan/* nothingToRead */.nc)();
    const { after, before } = worlds(snapshot, read.governing);
    const inScope = isWholeTree(snapshot, read.governing)
        ? after.paths
        : (0,scope/* pathsInScope */.OC)(after, before, snapshot.change);
    const ends = (snapshot.change?.touched ?? []).map((file) => file.previousPath ?? file.path);
    return {
        after: (0,reading_plan/* lazily */.qy)(inScope, (path) => after.needsOpening(path)),
        before: before ? ends.filter((path) => before.has(path) && before.needsOpening(path)) : [],
    };
}
/**
 * What GitHub must be asked of owners and teams before `evaluate`, and nothing else. Takes the same snapshot, still
 * without people.
 */
function lookUps(snapshot) {
    const read = governingPolicy(snapshot);
    if (!read.ok)
        return { access: [], parents: [], members: [] };
    const { change } = snapshot;
    const { after, before } = worlds(snapshot, read.governing);
    const inScope = pathsInScope(after, before, change);
    const assets = assetsAt(after, inScope);
    const formerly = (change?.touched ?? []).map((file) => file.previousPath ?? file.path);
    return lookUpsIn({
        policy: read.governing.judges.policy,
        codeowners: after.codeowners,
        assets,
        assetsBefore: before ? assetsAt(before, [...new Set([...inScope, ...formerly])]) : [],
        answersForLines: answersForLines(change, after.codeowners.source?.path),
        end: change && !touchesOwnership(change) ? 'base' : 'head',
    });
}
/** What must be read before `evaluate`. */
const readingPlan = {
    declarations(snapshot) {
        const read = (0,core_governing/* governingPolicy */.G2)(snapshot);
        if (!read.ok)
            return (0,reading_plan/* nothingToRead */.nc)();
        return (0,declaring_files/* declaringFiles */.D)(snapshot, (0,declaring_files/* sourcesRead */.f)(read.governing), isWholeTree(snapshot, read.governing));
    },
    openings: pathsToOpen,
};
/** The lines of a policy are judged by the whole tree: is a role needed anywhere, does a waiver silence anything? */
function isWholeTree({ change }, { linted }) {
    return change === undefined || linted !== undefined;
}
/** True when a finding of this weight counts against `--fail-on`. */
function isAtOrAbove(severity, failOn) {
    return failOn !== 'never' && finding/* severities */.g.indexOf(severity) <= finding/* severities */.g.indexOf(failOn);
}
function worlds(snapshot, { judges }) {
    const { tree, now, change } = snapshot;
    const after = (0,core_world/* createWorld */.by)(snapshot, judges);
    return change
        ? { after, before: (0,core_world/* createWorld */.by)({ tree: change.before, now }, judges, tree.openings) }
        : { after };
}
/** What a change answers for: its assets always, the lines of CODEOWNERS when it touches that file. */
function subjectsOf({ change }, after, assets) {
    const answersFor = {
        asset: true,
        tree: !change || assets.length > 0 || (0,scope/* touchesOwnership */.fT)(change),
        places: !change || (0,scope/* touchesOwnership */.fT)(change),
        codeowners: (0,scope/* answersForLines */.Kn)(change, after.codeowners.source?.path),
        policy: false,
    };
    return check/* subjects */.yo.filter((subject) => answersFor[subject]);
}


/***/ }),

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['error', 'warning', 'notice'];


/***/ }),

/***/ 8659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UP: () => (/* binding */ isAccount),
/* harmony export */   _Y: () => (/* binding */ MOST_ACCESS_LOOK_UPS)
/* harmony export */ });
/* unused harmony export lookUpsIn */
/* harmony import */ var _checks_single_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3147);


/** More owners than this are not looked up one by one: a request each, and GitHub's own list names the wrong ones too. */
const MOST_ACCESS_LOOK_UPS = 200;
/** What could change a finding: nothing is asked for a verdict that stands whatever the answer. */
function lookUpsIn(scene) {
    const { codeowners, assets, assetsBefore, end } = scene;
    const judged = [...assets, ...assetsBefore].filter(({ row }) => row !== undefined);
    return {
        ...(codeowners.file.entries.length > 0 && { codeownersErrors: end }),
        access: sorted(accessOf(scene)),
        parents: sorted(judged.filter(mayDependOnParents).flatMap(teamsAmong)),
        members: sorted([...judged.flatMap((asset) => roleTeams(asset, scene.policy)), ...fewTeams(scene)]),
    };
}
/** The owners of the lines of CODEOWNERS, those first that decide an asset here. */
function accessOf({ policy, codeowners, assets, answersForLines }) {
    const isOff = ['unknown-owner', 'owner-without-access'].every((check) => policy.checks.get(check) === 'off');
    if (!answersForLines || isOff)
        return [];
    const deciding = assets.flatMap(({ entry }) => (entry ? [entry] : []));
    const owners = [...new Set([...deciding, ...codeowners.file.entries])].flatMap((entry) => entry.owners);
    return [...new Set(owners.filter(isAccount).map(({ key }) => key))].slice(0, MOST_ACCESS_LOOK_UPS);
}
/** An address has no account that could be looked up: only GitHub's own list tells. */
function isAccount({ kind }) {
    return kind === 'user' || kind === 'team';
}
/** A parent gives roles: it can own what nobody owned rightly, or be what the row is distinct from. */
function mayDependOnParents({ judgement, row }) {
    return judgement.status !== 'owned' || (row?.distinctFrom.length ?? 0) > 0;
}
function teamsAmong({ owners }) {
    return owners.filter(({ kind }) => kind === 'team').map(({ key }) => key);
}
/** The teams in which somebody may be of whom too little is known. */
function roleTeams({ judgement, row, owners }, { roles, identities }) {
    const somebody = owners.some(({ kind, key }) => kind === 'user' || identities.has(key));
    const open = judgement.terms.some(({ state, unheld }) => state === 'maybe' && !unheld);
    // The team that meets a term counts no more once a parent gives it a role that the row is distinct from.
    const mayOpen = row !== undefined && row.distinctFrom.length > 0 && owners.some(({ kind }) => kind === 'team');
    if (!row || !somebody || !(open || mayOpen))
        return [];
    return [...row.accountable.flat(), ...row.distinctFrom].flatMap((role) => (roles.get(role)?.teams ?? []).map((team) => team.toLowerCase()));
}
/** Teams among the owners of an asset who may be one person, where that is asked. */
function fewTeams({ policy, assets }) {
    if (policy.checks.get('single-owner') === 'off')
        return [];
    return assets.filter((asset) => approversOf(asset, { policy }).people.size < 2).flatMap(teamsAmong);
}
function sorted(names) {
    return [...new Set(names)].toSorted(byCodeUnit);
}


/***/ }),

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toldByPath),
/* harmony export */   m: () => (/* binding */ openings)
/* harmony export */ });
/* harmony import */ var _checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7325);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);
/* harmony import */ var _ownership_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21);



/** More names than this are counted. */
const mostNames = 5;
/**
 * Files of which the text may tell the kind, and was not read: what the path alone tells is not the answer.
 * @param inScope the paths that are judged
 */
function openings(inScope, after, before, change) {
    const unread = inScope.filter((path) => after.needsOpening(path) && !after.tree.openings.has(path));
    const formerly = (change?.touched ?? []).map(({ path, previousPath = path }) => previousPath);
    const unreadBefore = formerly.filter((path) => before?.has(path) && before.needsOpening(path) && !before.tree.openings.has(path));
    return [
        ...told('unowned-asset', unread, 'here'),
        ...told('weakened-ownership', unreadBefore.toSorted(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X), 'at the base'),
    ];
}
function told(check, paths, where) {
    return paths.length === 0 ? [] : [{ check, because: toldByPath(paths, where) }];
}
/** What it means that the text of some files was not read. */
function toldByPath(paths, where) {
    const more = paths.length - mostNames;
    const names = paths.slice(0, mostNames).map(_ownership_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h);
    const some = (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(more > 0 ? [...names, `${more} more`] : names, 'and');
    const [kind, text] = paths.length === 1 ? ['the kind', 'text was'] : ['the kinds', 'texts were'];
    const is = paths.length === 1 ? 'is' : 'are';
    return `the ${text} not read, so that ${kind} of ${some} ${where} ${is} told by the path alone`;
}


/***/ }),

/***/ 7824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ unknownOwners),
/* harmony export */   c0: () => (/* binding */ people),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   ww: () => (/* binding */ firstUnread)
/* harmony export */ });
/* harmony import */ var _checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7325);
/* harmony import */ var _checks_github_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5339);
/* harmony import */ var _checks_single_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3147);
/* harmony import */ var _look_ups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8659);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4223);
/* harmony import */ var _report_by_role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2346);






/** Which line of a workflow's or an app's permissions is missing, by what was asked. */
const missing = {
    teams: 'the token may not read teams (GITHUB_TOKEN never may; the token of a GitHub App needs the organization permission members: read)',
    users: 'the token may not read who can write (add metadata: read to its permissions)',
    list: "the token may not read GitHub's own list of CODEOWNERS errors (add contents: read to its permissions)",
};
const ownerChecks = ['unknown-owner', 'owner-without-access'];
/**
 * What is not known of owners and teams because GitHub was not asked, or did not say.
 * @param answersForLines whether findings on lines of CODEOWNERS are told
 */
function people(scene, answersForLines) {
    const isAnybodyNamed = scene.world.codeowners.file.entries.some(({ owners }) => owners.length > 0);
    if (!scene.people) {
        const because = 'GitHub was not asked who exists and who can write';
        return [...(isAnybodyNamed ? ownerChecks.map((check) => ({ check, because })) : []), ...fewPeople(scene)];
    }
    const lines = answersForLines && isAnybodyNamed ? [...list(scene, scene.people), ...access(scene, scene.people)] : [];
    return [
        ...lines,
        ...skippedLines(scene, answersForLines),
        ...parents(scene, scene.people),
        ...fewPeople(scene),
    ];
}
/** Assets that may have the right owners: some may be in the right team, of others nothing at all is known. */
function unknownOwners(scene, assets) {
    const { identities } = scene.policy;
    const isStranger = ({ kind, key }) => kind === 'email' && !identities.has(key);
    const parts = [
        {
            isOf: (owner) => owner.kind !== 'team' && owner.kind !== 'name' && !isStranger(owner),
            says: (owners, all) => {
                const unread = whyMembersUnread(scene, all);
                return (`it is not known which teams ${(0,_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(owners, 'and')} ${owners.length === 1 ? 'is' : 'are'} in: ` +
                    mayBeRight(all) +
                    (unread === undefined ? '' : `; ${unread}`));
            },
        },
        {
            isOf: isStranger,
            says: (owners, all) => `the identities of the policy do not say whose ${owners.length === 1 ? 'address' : 'addresses'} ` +
                `${(0,_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(owners, 'and')} ${owners.length === 1 ? 'is' : 'are'}: ${mayBeRight(all)}`,
        },
        {
            isOf: ({ kind }) => kind === 'name',
            says: (owners, all) => `the policy knows nobody called ${(0,_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(owners)}: ${mayBeRight(all)}`,
        },
    ];
    return parts.flatMap(({ isOf, says }) => {
        const owned = assets.filter(({ owners }) => owners.some(isOf));
        const owners = distinct(owned.flatMap((asset) => asset.owners.filter(isOf)));
        return owned.length === 0 ? [] : [{ check: 'wrong-role', because: says(owners, owned) }];
    });
}
function mayBeRight(assets) {
    return `${(0,_report_by_role_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(assets.length, 'asset')} may have the right owners`;
}
/** Why nobody can tell who is in the teams that hold the roles needed. */
function whyMembersUnread({ policy, people: said }, assets) {
    const open = assets.flatMap(({ judgement }) => judgement.terms.filter(({ state }) => state === 'maybe'));
    const teams = open.flatMap(({ roles }) => roles.flatMap((role) => policy.roles.get(role)?.teams ?? []));
    const unread = said && firstUnread(teams.map((team) => said.members.get(team.toLowerCase())));
    return unread && why(unread, 'teams');
}
/** GitHub's own list of errors, where it could not be read or is of another text. */
function list(scene, { codeownersErrors }) {
    const check = 'unknown-owner';
    if (codeownersErrors === undefined)
        return [];
    if ('unread' in codeownersErrors)
        return [{ check, because: why(codeownersErrors, 'list') }];
    if (!(0,_checks_github_list_js__WEBPACK_IMPORTED_MODULE_1__/* .githubList */ .A)(scene)?.stale)
        return [];
    const because = "some of GitHub's own list of CODEOWNERS errors is of another version of the file, and left out";
    return [{ check, because }];
}
/** Owners on the lines who could not be looked up. GitHub's list names the wrong ones too, where it was read. */
function access(scene, { access: said }) {
    const isListed = (0,_checks_github_list_js__WEBPACK_IMPORTED_MODULE_1__/* .githubList */ .A)(scene) !== undefined;
    const checks = isListed ? ['owner-without-access'] : ownerChecks;
    const owners = distinct(scene.world.codeowners.file.entries.flatMap((entry) => entry.owners));
    const groups = new Map();
    for (const owner of owners) {
        const because = (0,_look_ups_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccount */ .UP)(owner) ? whyUnread(owner, said.get(owner.key)) : whyNoAccount(isListed);
        if (because === undefined)
            continue;
        const group = groups.get(because);
        if (group)
            group.push(owner);
        else
            groups.set(because, [owner]);
    }
    return [...groups].flatMap(([because, some]) => {
        const who = (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(some, 'and');
        const what = isListed
            ? `only GitHub's own list of errors tells of ${who}`
            : `${who} ${some.length === 1 ? 'was' : 'were'} not looked up`;
        return checks.map((check) => ({ check, because: `${what}: ${because}` }));
    });
}
function whyUnread({ kind }, answer) {
    if (answer === undefined)
        return `at most ${_look_ups_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_ACCESS_LOOK_UPS */ ._Y} owners are looked up`;
    return typeof answer === 'string' ? undefined : why(answer, kind === 'team' ? 'teams' : 'users');
}
function whyNoAccount(isListed) {
    return isListed ? undefined : "only GitHub's own list of errors tells whose address it is";
}
/** More lines than this are counted. */
const mostLines = 5;
/** Lines that GitHub skips and that decide owners here, where their findings are not told. */
function skippedLines(scene, answersForLines) {
    if (answersForLines)
        return [];
    const faulty = (0,_checks_github_list_js__WEBPACK_IMPORTED_MODULE_1__/* .githubList */ .A)(scene)?.errors.filter(({ about }) => about === 'line') ?? [];
    const lines = new Set(faulty.map(({ line }) => line));
    const decided = scene.assets.flatMap(({ entry }) => (entry && lines.has(entry.line) ? [entry.line] : []));
    const deciding = [...new Set(decided)].toSorted((a, b) => a - b);
    if (deciding.length === 0)
        return [];
    const more = deciding.length - mostLines;
    const names = deciding.slice(0, mostLines).map(String);
    const which = (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(more > 0 ? [...names, `${more} more`] : names, 'and');
    const [noun, decide] = deciding.length === 1 ? ['line', 'decides'] : ['lines', 'decide'];
    const because = `GitHub finds fault with ${noun} ${which} of ${scene.world.codeowners.source?.path}, which ${decide} ` +
        `${(0,_report_by_role_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(decided.length, 'asset')} here: who owns them on GitHub is not known`;
    return [{ check: 'unowned-asset', because }];
}
/** Teams that own wrongly, unless one that they are part of holds the role. */
function parents({ assets }, { parents: said }) {
    const wrong = assets.filter(({ judgement }) => judgement.status === 'misowned');
    const isUnread = ({ kind, key }) => kind === 'team' && isUnreadAnswer(said.get(key));
    const open = wrong.filter(({ owners }) => owners.some(isUnread));
    const teams = distinct(open.flatMap(({ owners }) => owners.filter(isUnread)));
    const unread = firstUnread(teams.map(({ key }) => said.get(key)));
    if (!unread)
        return [];
    const is = teams.length === 1 ? 'is' : 'are';
    return [
        {
            check: 'wrong-role',
            because: `it is not known which teams ${(0,_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(teams, 'and')} ${is} part of, so that ${(0,_report_by_role_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(open.length, 'asset')} may have the right owners; ${why(unread, 'teams')}`,
        },
    ];
}
/** Teams that may be one person. */
function fewPeople(scene) {
    if (scene.policy.checks.get('single-owner') === 'off')
        return [];
    const open = scene.assets.filter((asset) => {
        const { people: known, complete } = (0,_checks_single_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .approversOf */ .U)(asset, scene);
        return !complete && known.size < 2 && asset.owners.some(({ kind }) => kind === 'team');
    });
    if (open.length === 0)
        return [];
    const teams = open.flatMap(({ owners }) => owners.filter(({ kind }) => kind === 'team'));
    const unread = scene.people && firstUnread(teams.map(({ key }) => scene.people?.members.get(key)));
    const because = `how many members the owning teams have is not known${unread ? `: ${why(unread, 'teams')}` : ''}`;
    return [{ check: 'single-owner', because }];
}
/** What to do about an answer that could not be had. */
function why({ unread }, asked) {
    return unread === 'forbidden' ? missing[asked] : 'GitHub gave no answer; run it again';
}
/** What is missing weighs more than what failed: it stays so. */
function firstUnread(answers) {
    const unread = answers.filter(isUnreadAnswer);
    return unread.find((answer) => answer.unread === 'forbidden') ?? unread[0];
}
function isUnreadAnswer(answer) {
    return typeof answer === 'object' && answer !== null && 'unread' in answer;
}
/** Each once, by name. */
function distinct(owners) {
    return [...new Map(owners.map((owner) => [owner.key, owner])).values()].toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodeUnit */ .X)(a.key, b.key));
}


/***/ }),

/***/ 7374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ notChecked)
});

// EXTERNAL MODULE: ./lib/core/checks/check.js
var check = __webpack_require__(7325);
// EXTERNAL MODULE: ./lib/core/checks/declared-owner-conflict.js
var declared_owner_conflict = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/core/checks/unowned-ownership-file.js
var unowned_ownership_file = __webpack_require__(6868);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/ownership/quote.js
var quote = __webpack_require__(21);
// EXTERNAL MODULE: ./lib/core/unread-sources.js
var unread_sources = __webpack_require__(3143);
;// CONCATENATED MODULE: ./lib/core/not-checked-declarations.js






/** More files than this that cannot be read are counted. */
const mostFaults = 5;
/** What is not known because a file that says who owns what cannot be read, or names people by other names. */
function declarations(scene) {
    const unasked = unaskedSources(scene);
    if (scene.policy.sources.every((source) => source === 'codeowners'))
        return unasked;
    return [...unasked, ...unread(scene), ...uncompared(scene)];
}
/** Something has no owner, though assets here name owners for sources that the policy does not ask. */
function unaskedSources({ world, policy, assets }) {
    const isUnowned = ({ path, judgement }) => judgement.status === 'unowned' && !(0,unowned_ownership_file/* isOwnershipFile */.u)(path);
    if (!assets.some(isUnowned))
        return [];
    const paths = assets.map(({ path }) => path);
    return (0,unread_sources/* unreadSources */.W)(paths, world.tree.openings, policy.sources).map(({ source, files }) => {
        const [are, them] = files.length === 1 ? ['is', 'it'] : ['are', 'them'];
        const sources = [...policy.sources, source].join(', ');
        const because = `${(0,unread_sources/* filesNameOwners */.Z)(files)}, and ${are} not asked: a policy with \`sources: [${sources}]\` asks ${them}`;
        return { check: 'unowned-asset', because };
    });
}
function unread({ world, assets }) {
    const faults = new Map();
    for (const { path } of assets) {
        const answers = world.answers(path);
        const deciding = answers.findIndex(({ owners }) => owners.length > 0);
        for (const [index, answer] of answers.entries()) {
            for (const fault of answer.source === 'codeowners' ? [] : answer.faults) {
                const check = checkLeftOpen(index, deciding);
                const key = `${check} ${fault.path}:${fault.line} ${fault.because}`;
                const known = faults.get(key) ?? { fault, check, assets: 0 };
                known.assets += 1;
                faults.set(key, known);
            }
        }
    }
    const all = [...faults].toSorted(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b)).map(([, open]) => open);
    return [...new Set(all.map(({ check }) => check))].flatMap((check) => told(check, all.filter((open) => open.check === check)));
}
/** What cannot be read might give an owner; others than those who decide; or, asked after them, some that disagree. */
function checkLeftOpen(index, deciding) {
    if (deciding < 0)
        return 'unowned-asset';
    return index <= deciding ? 'wrong-role' : 'declared-owner-conflict';
}
function told(check, all) {
    const shown = all.slice(0, mostFaults).map(({ fault: { path, line, because }, assets }) => {
        const whose = assets === 1 ? '1 asset' : `${assets} assets`;
        return { check, because: `${path}:${line} ${(0,quote/* quote */.h)(because)}; whom it names for ${whose} is not known` };
    });
    const more = all.length - shown.length;
    if (more === 0)
        return shown;
    const files = more === 1 ? '1 more file that says who owns what' : `${more} more files that say who owns what`;
    return [...shown, { check, because: `${files} cannot be read` }];
}
function uncompared(scene) {
    const unknown = scene.assets.flatMap((asset) => (0,declared_owner_conflict/* comparisons */.l)(scene, asset)
        .filter(({ verdict }) => verdict === 'unknown')
        .slice(0, 1));
    if (unknown.length === 0)
        return [];
    const names = new Set(unknown
        .flatMap(({ declaration, owners }) => [...declaration.owners, ...owners])
        .map(({ text }) => (0,quote/* quote */.h)(text)));
    const shown = [...names].toSorted(order/* byCodeUnit */.X);
    const some = shown.length > 5 ? [...shown.slice(0, 5), `${shown.length - 5} more`] : shown;
    return [
        {
            check: 'declared-owner-conflict',
            because: `who is who among ${(0,check/* either */.gP)(some, 'and')}, and in which team, is not known: ` +
                `${unknown.length === 1 ? '1 asset may have' : `${unknown.length} assets may have`} other owners by CODEOWNERS than by what is declared`,
        },
    ];
}

// EXTERNAL MODULE: ./lib/core/not-checked-openings.js
var not_checked_openings = __webpack_require__(4850);
// EXTERNAL MODULE: ./lib/core/not-checked-people.js
var not_checked_people = __webpack_require__(7824);
// EXTERNAL MODULE: ./lib/core/policy/places.js
var places = __webpack_require__(8124);
// EXTERNAL MODULE: ./lib/core/scope.js
var scope = __webpack_require__(9643);
;// CONCATENATED MODULE: ./lib/core/not-checked.js






/**
 * Which answers could not be had, and why: what is unknown is never passed over in silence.
 * @param inScope the paths that are judged
 * @param policies what the change does to the policy; absent without a change
 */
function notChecked(scene, inScope, snapshot, policies) {
    const { policy } = scene;
    const forLines = (0,scope/* answersForLines */.Kn)(snapshot.change, scene.world.codeowners.source?.path);
    const isOn = ({ check }) => policy.checks.get(check) !== 'off';
    const all = [
        ...roles(scene),
        ...(0,not_checked_people/* people */.c0)(scene, forLines),
        ...comparisons(snapshot, policies),
        ...declarations(scene),
        ...(0,not_checked_openings/* openings */.m)(inScope, scene.world, scene.before, snapshot.change),
    ];
    return all
        .filter(isOn)
        .toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.check, b.check) || (0,order/* byCodeUnit */.X)(a.because, b.because));
}
function roles(scene) {
    const { policy, assets } = scene;
    if (!policy.judged) {
        const because = 'there is no policy file (rolecall init drafts one), so no roles are judged: status comes from ownership alone';
        return [
            { check: 'wrong-role', because },
            { check: 'missing-role', because },
        ];
    }
    const doubtful = assets.filter(({ judgement }) => judgement.status === 'unverified');
    const unheld = new Set(doubtful.flatMap(({ judgement }) => judgement.unheldRoles));
    const unread = doubtful.filter(({ judgement }) => judgement.terms.some((term) => term.state === 'maybe' && !term.unheld));
    const found = [...unheld].toSorted(order/* byCodeUnit */.X).map((role) => ({
        check: 'wrong-role',
        because: `nobody holds ${role}, which some assets here need`,
    }));
    return unread.length === 0 ? found : [...found, ...(0,not_checked_people/* unknownOwners */.Vk)(scene, unread)];
}
function comparisons({ change, policy }, policies) {
    if (!change || !policies)
        return [];
    const check = 'weakened-policy';
    if (policies.state === 'unreadable') {
        const because = `the ${policies.end}'s policy cannot be read, so what the change loosens is not known`;
        return [{ check, because }];
    }
    const isOwn = policy === undefined || places/* POLICY_PLACES */.s.some((place) => place === policy.path);
    if (isOwn || !(0,scope/* touchesPath */.Rz)(change, policy.path))
        return [];
    const because = `what the change loosens in ${policy.path} is not compared: it is in no place of a policy`;
    return [{ check, because }];
}


/***/ }),

/***/ 7476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ coverage),
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _decided_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8209);

function report(parts) {
    const assets = parts.assets.map((asset) => reported(asset, parts));
    const statuses = { owned: 0, unowned: 0, misowned: 0, unverified: 0 };
    let waived = 0;
    for (const asset of assets) {
        statuses[asset.status] += 1;
        if (asset.waived)
            waived += 1;
    }
    const weighing = (severity) => parts.findings.filter((finding) => finding.severity === severity).length;
    return {
        schema: 'rolecall/report@1',
        summary: {
            files: parts.files,
            assets: assets.length,
            ...statuses,
            waived,
            coverage: coverage(statuses.owned, assets.length - waived),
            errors: weighing('error'),
            warnings: weighing('warning'),
            notices: weighing('notice'),
            conclusion: parts.findings.some(parts.fails) ? 'failure' : 'success',
        },
        assets,
        findings: parts.findings,
        notChecked: parts.notChecked,
    };
}
/** Rounded, but never up to 1: that means all. */
function coverage(owned, of) {
    if (owned === of)
        return 1;
    return Math.min(0.999, Math.round((owned / of) * 1000) / 1000);
}
function reported(asset, { waivedGaps, codeowners }) {
    const { path, kind, stage, tier, signals, owners, row, judgement } = asset;
    const source = (0,_decided_by_js__WEBPACK_IMPORTED_MODULE_0__/* .decidedBy */ .y)(asset, codeowners);
    return {
        path,
        kind,
        stage,
        tier,
        signals,
        owners: owners.map((owner) => owner.text),
        ...(source && { source }),
        accountable: row?.accountable ?? [],
        held: judgement.held,
        status: judgement.status,
        ...(judgement.status !== 'owned' && waivedGaps.has(path) && { waived: true }),
    };
}


/***/ }),

/***/ 3143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unreadSources),
/* harmony export */   Z: () => (/* binding */ filesNameOwners)
/* harmony export */ });
/* harmony import */ var _sources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6773);
/* harmony import */ var _ownership_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21);
/* harmony import */ var _policy_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1836);



/** The sources that are not asked though files among `paths` seem to name owners for them, by name and opening alone. */
function unreadSources(paths, openings, asked) {
    const unasked = _policy_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceNames */ .SI
        .filter((source) => source !== 'codeowners')
        .filter((source) => !asked.includes(source))
        .map((source) => ({ source, reader: _sources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ownershipSources */ .O[source], files: [] }));
    for (const path of paths) {
        const opening = openings.get(path);
        for (const { reader, files } of unasked)
            if (reader.seemsToName(path, opening))
                files.push(path);
    }
    return unasked.filter(({ files }) => files.length > 0).map(({ source, files }) => ({ source, files }));
}
/** `OWNERS and 3 more files name owners` */
function filesNameOwners([first = '', ...others]) {
    if (others.length === 0)
        return `${(0,_ownership_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(first)} names owners`;
    return `${(0,_ownership_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(first)} and ${others.length === 1 ? '1 more file' : `${others.length} more files`} name owners`;
}


/***/ }),

/***/ 5427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ gapChecks),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   sC: () => (/* binding */ weighGaps),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9955);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6134);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4223);
/* harmony import */ var _ownership_path_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7839);
/* harmony import */ var _policy_waivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2427);





const gapChecks = new Set([
    'unowned-asset',
    'unowned-ownership-file',
    'wrong-role',
    'missing-role',
]);
/**
 * Runs the checks on a scene: weighs what they find by check and tier, and leaves out what a waiver silences.
 * @param policy whose levels and waivers count, where not those of the policy under which the scene is seen
 */
function weigh(scene, subjects, policy = scene.policy) {
    return weighBy(_checks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A.filter(({ subject }) => subjects.includes(subject)), scene, policy);
}
/** The same by the checks that find gaps alone. */
function weighGaps(scene) {
    return weighBy(_checks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A.filter(({ id }) => gapChecks.has(id)), scene, scene.policy);
}
function weighBy(some, scene, policy) {
    const { now } = scene;
    const waivers = policy.waivers.map((waiver) => ({ waiver, covers: (0,_ownership_path_list_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePathList */ .x)(waiver.paths) }));
    const findings = [];
    const used = new Set();
    const waivedGaps = new Set();
    for (const check of some) {
        // A gap that a waiver silences is waived even where its check is off.
        for (const occurrence of bounded(check.find(scene), check.subject)) {
            const named = waivers.filter(({ waiver, covers }) => waiver.checks.includes(check.id) && covers(occurrence.path));
            const silencing = named.map(({ waiver }) => waiver).filter((waiver) => (0,_policy_waivers_js__WEBPACK_IMPORTED_MODULE_2__/* .inForce */ .N)(waiver, now));
            if (silencing.length > 0) {
                for (const waiver of silencing)
                    used.add(waiver);
                if (gapChecks.has(check.id))
                    waivedGaps.add(occurrence.path);
                continue;
            }
            const severity = severityOf(policy, check.id, occurrence);
            if (severity === 'off')
                continue;
            findings.push(finding(check.id, severity, occurrence, named.map(({ waiver }) => waiver)));
        }
    }
    return { findings, used, waivedGaps };
}
/** More lines of one file than this are not told apart by any check: nobody reads them, and a hostile file has millions. */
const mostLines = 10_000;
function* bounded(found, subject) {
    let first;
    let count = 0;
    for (const occurrence of found) {
        count += 1;
        if (subject !== 'codeowners' || count <= mostLines)
            yield occurrence;
        else
            first ??= occurrence;
    }
    if (!first)
        return;
    const { path, line } = first;
    yield {
        path,
        ...(line !== undefined && { line }),
        message: `${count - mostLines} more such lines from here on`,
        remedy: 'Mend those above first.',
    };
}
/** By path, line and check; then as found. */
function sortFindings(findings) {
    return findings.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(a.path, b.path) ||
        a.line - b.line ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(a.check, b.check) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(a.message, b.message));
}
/** The lighter of two weights. */
function atMost(severity, most) {
    return _finding_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .g.indexOf(severity) < _finding_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .g.indexOf(most) ? most : severity;
}
function severityOf(policy, check, { asset }) {
    const level = policy.checks.get(check) ?? 'off';
    const most = asset ? (policy.tiers.get(asset.tier) ?? 'error') : 'error';
    return level === 'off' || most === 'off' ? 'off' : atMost(level, most);
}
function finding(check, severity, found, expired) {
    const { path, line = 1, column, endColumn, related = [], message, remedy } = found;
    const past = expired.map(({ until, file, line: at }) => ` (the waiver on ${file}:${at} expired on ${until})`);
    return {
        check,
        severity,
        path,
        line,
        ...(column !== undefined && { column }),
        ...(endColumn !== undefined && { endColumn }),
        related: [...related, ...expired.map((waiver) => ({ path: waiver.file, line: waiver.line }))],
        message: message + past.join(''),
        remedy,
    };
}


/***/ })

};
