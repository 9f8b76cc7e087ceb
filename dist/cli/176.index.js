export const id = 176;
export const ids = [176];
export const modules = {

/***/ 4364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pathsAsked),
/* harmony export */   j: () => (/* binding */ listsAll)
/* harmony export */ });
/* harmony import */ var _path_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9302);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9866);


/** Standard input is read once, when the paths are first wanted. */
function pathsAsked(given, console) {
    let input;
    return ({ tree }, root) => {
        if (given.stdin)
            return (input ??= (0,_path_input_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsIn */ .M)(console.input()));
        const tracked = tree.files.map(({ path }) => path);
        if (listsAll(given))
            return tracked;
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fromRoot */ .t)(given.paths, given, console, root).flatMap((path) => expanded(path, tracked));
    };
}
/** A directory stands for the files below it; any other path for itself, tracked or not. */
function expanded(path, tracked) {
    if (path === '')
        return tracked;
    const below = tracked.filter((one) => one.startsWith(`${path}/`));
    return below.length > 0 ? below : [path];
}
/** True when every file is asked for, so that the repository must be listed. */
function listsAll(given) {
    return !given.stdin && (given.all || given.paths.length === 0);
}


/***/ }),

/***/ 2176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assets: () => (/* binding */ assets)
/* harmony export */ });
/* harmony import */ var _core_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9156);
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _core_reading_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7435);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4622);
/* harmony import */ var _core_report_safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8961);
/* harmony import */ var _bulk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4364);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8994);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(842);








/** The kind of each file. A path that is not tracked is told by its name alone. */
async function assets(given, console, listing = (0,_listing_js__WEBPACK_IMPORTED_MODULE_6__.startListing)(given, console)) {
    const { repository } = await listing;
    const asked = (0,_bulk_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsAsked */ .P)(given, console);
    async function openings(snapshot) {
        const read = await governingPolicy(snapshot);
        if (!read.ok)
            return (0,_core_reading_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingToRead */ .nc)();
        const { needsOpening } = (0,_core_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .createKinds */ .E)(snapshot.tree, read.policy);
        return { after: (0,_core_reading_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .lazily */ .qy)(asked(snapshot, repository.root), needsOpening), before: [] };
    }
    const { snapshot, root } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_7__.load)(given, console, { declarations: _core_reading_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingToRead */ .nc, openings }, { listing });
    const read = await governingPolicy(snapshot);
    if (!read.ok)
        return (0,_load_js__WEBPACK_IMPORTED_MODULE_7__/* .complainOfPolicy */ .z)(read.diagnostics, console);
    const { kindOf } = (0,_core_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .createKinds */ .E)(snapshot.tree, read.policy);
    const told = asked(snapshot, root).map((path) => ({ path, verdict: kindOf(path) }));
    console.write(given.format === 'json'
        ? (0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .renderJson */ .h)(listed(told))
        : told.map(({ path, verdict }) => `${(0,_core_report_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(path)}\t${verdict?.kind ?? '-'}\n`).join(''));
    return 0;
}
/** What reads policies takes longer to load than many a repository to list, so it is where there is one. */
async function governingPolicy({ policy }) {
    if (!policy)
        return { ok: true, policy: (0,_core_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePolicy */ .n)(null) };
    const { readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(60)]).then(__webpack_require__.bind(__webpack_require__, 6060));
    const read = readPolicy(policy);
    return read.ok ? { ok: true, policy: (0,_core_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePolicy */ .n)(read.file) } : read;
}
function listed(told) {
    const paths = told.map(({ path, verdict }) => ({
        path,
        kind: verdict?.kind ?? null,
        signals: [...(verdict?.signals ?? [])],
    }));
    return { schema: 'rolecall/assets@1', paths };
}


/***/ }),

/***/ 9302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pathsIn),
/* harmony export */   n: () => (/* binding */ eachPath)
/* harmony export */ });
/* harmony import */ var _git_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1476);

/** So much of a list shows whether its paths end with NUL. */
const enoughToTell = 64 * 1024;
const newline = 0x0a;
const carriageReturn = 0x0d;
/** Of each byte: 1 where a path that holds it must be looked at before it is shown. */
const odd = Uint8Array.from({ length: 256 }, (_, byte) => byte < 0x20 || byte >= 0x7f || byte === 0x3a || byte === 0x5b ? 1 : 0);
/**
 * Hands over the paths of a list that end with NUL where there is one in its beginning, else with newlines. The list is
 * never held as a whole.
 */
function eachPath(input, take) {
    let held = new Uint8Array(4 * enoughToTell);
    let length = 0;
    let terminator = -1;
    /** Hands over what is terminated, and keeps the rest. */
    function handOver() {
        let start = 0;
        let seen = 0;
        for (let at = 0; at < length; at += 1) {
            const byte = held[at] ?? 0;
            if (byte !== terminator)
                seen |= odd[byte] ?? 0;
            else {
                give(start, at, seen === 0);
                start = at + 1;
                seen = 0;
            }
        }
        held.copyWithin(0, start, length);
        length -= start;
    }
    function give(start, end, plain) {
        const isCut = terminator === newline && held[end - 1] === carriageReturn;
        const last = isCut ? end - 1 : end;
        if (last > start)
            take(held, start, last, plain);
    }
    for (const chunk of input) {
        if (length + chunk.length > held.length) {
            const larger = new Uint8Array(2 * (length + chunk.length));
            larger.set(held.subarray(0, length));
            held = larger;
        }
        held.set(chunk, length);
        length += chunk.length;
        if (terminator < 0 && length >= enoughToTell)
            terminator = terminatorOf(held.subarray(0, length));
        if (terminator >= 0)
            handOver();
    }
    if (terminator < 0)
        terminator = terminatorOf(held.subarray(0, length));
    handOver();
    if (length > 0)
        take(held, 0, length, false);
}
function terminatorOf(beginning) {
    return beginning.includes(0) ? 0 : newline;
}
/** The paths of such a list as text. */
function pathsIn(input) {
    const paths = [];
    eachPath(input, (bytes, start, end) => {
        paths.push((0,_git_names_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e4)(Buffer.from(bytes.subarray(start, end))));
    });
    return paths;
}


/***/ }),

/***/ 9866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ selection),
/* harmony export */   t: () => (/* binding */ fromRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1916);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2585);



/** Paths as the user writes them, from the root: of `--repo` where it is given, else of where the user stands. */
function fromRoot(given, { repo }, { cwd }, root) {
    return given.map((path) => {
        const absolute = repo === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path);
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
        if (inside === '..' || inside.startsWith('../'))
            throw new _git_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${path} is outside of ${root}: name a path below it, or another --repo`);
        return inside;
    });
}
/** True for the files that were named and those below a named directory. Throws for one that is not there. */
function selection(named, paths) {
    if (named.length === 0 || named.includes(''))
        return undefined;
    const selects = (name, path) => path === name || path.startsWith(`${name.replace(/\/$/, '')}/`);
    for (const name of named) {
        if (paths.some((path) => selects(name, path)))
            continue;
        const near = paths.filter((path) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(path, name) <= Math.max(2, name.length / 4)).slice(0, 3);
        throw new _git_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${name} is no tracked file or directory.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ' rolecall assets lists them all.'}`);
    }
    return (path) => named.some((name) => selects(name, path));
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


/***/ })

};
