export const id = 842;
export const ids = [842];
export const modules = {

/***/ 842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ complainOfPolicy),
  load: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./lib/core/policy/diagnostic.js
var policy_diagnostic = __webpack_require__(1483);
// EXTERNAL MODULE: ./lib/core/report/safe-text.js
var safe_text = __webpack_require__(8961);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/ownership/places.js
var ownership_places = __webpack_require__(1001);
// EXTERNAL MODULE: ./lib/core/policy/places.js
var policy_places = __webpack_require__(8124);
// EXTERNAL MODULE: ./lib/core/assets/openings.js
var assets_openings = __webpack_require__(1052);
;// CONCATENATED MODULE: ./lib/core/source-text.js
/** Policies are capped by their reader; one byte more than its cap shows that they are larger. */
const POLICY_READ_BYTES = 256 * 1024 + 1;
/**
 * The text of a file of which the first `limit` bytes were read: without text where it is too large, or is a link,
 * which GitHub does not follow either.
 */
function sourceText(path, bytes, limit, head) {
    return head && bytes < limit
        ? { path, bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(head) }
        : { path, bytes };
}
/** UTF-8 unless a mark says UTF-16; bytes that are neither become replacement characters. */
function openingText(bytes) {
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

// EXTERNAL MODULE: ./lib/core/sources/source.js
var source = __webpack_require__(8293);
// EXTERNAL MODULE: ./lib/git/disk.js + 2 modules
var disk = __webpack_require__(7071);
// EXTERNAL MODULE: ./lib/git/errors.js
var errors = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/git/log.js
var git_log = __webpack_require__(6226);
;// CONCATENATED MODULE: ./lib/git/history.js

const mostBytes = 32 * 1024 * 1024;
/**
 * Who changed what up to `ref`, at most so many commits of it. Undefined where it cannot be told: no commit yet, a
 * shallow clone of one commit, a clone without trees.
 */
async function readHistory(git, ref, mostCommits) {
    const commit = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    if (commit.code !== 0)
        return undefined;
    const fields = ['%at', '%aN', '%aE'];
    const log = await (0,git_log/* readLog */.x)(git, commit.answer, { fields, options: ['--no-merges'], mostCommits, mostBytes });
    if (log === undefined || log.commits.length === 0)
        return undefined;
    return {
        commits: log.commits.map(({ fields: [time, name = '', email = ''], paths }) => ({
            author: { name, email },
            time: Number(time),
            paths,
        })),
    };
}

// EXTERNAL MODULE: ./lib/git/listing.js
var listing = __webpack_require__(9516);
// EXTERNAL MODULE: ./lib/git/ends.js
var git_ends = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var repository = __webpack_require__(4643);
;// CONCATENATED MODULE: ./lib/git/load.js













/** How far back somebody still knows the files that were changed. */
const mostCommits = 5000;
/**
 * Reads a local repository or plain folder. Throws `InputError` for what the user must mend.
 * @param listing of the same request, where it was begun before
 */
async function loadSnapshot(request, plan, listing = (0,git_ends/* listEnds */.d)(request)) {
    const { repository, ends: listed } = await listing;
    const reading = startHistory(request, repository);
    let loading = await prepare(request, repository, listed, plan);
    request.onProgress?.('reading openings');
    let openings = await readOpenings(loading.ends.after, loading.wanted.after);
    const present = await listed.after.present;
    if (present) {
        loading = await prepare(request, repository, { ...listed, after: present }, plan);
        openings = await readOpenings(present, loading.wanted.after, openings);
    }
    const { ends, bare, wanted } = loading;
    const openingsBefore = ends.before ? await readOpenings(ends.before, wanted.before) : openings;
    const { tree, change } = bare;
    if (reading)
        request.onProgress?.('reading history');
    const history = await reading;
    const snapshot = {
        ...bare,
        ...(history && { history }),
        tree: { ...tree, openings },
        ...(change && { change: { ...change, before: { ...change.before, openings: openingsBefore } } }),
    };
    return { snapshot, root: repository.root, bare: repository.bare };
}
/** Lets git read the history while the files are read. */
function startHistory({ history, head = 'HEAD' }, { git }) {
    const reading = history && git ? readHistory(git, head, mostCommits) : undefined;
    // Whoever waits for it hears of its failure.
    reading?.catch(() => { });
    return reading;
}
/** All but the openings, and which of them are wanted. */
async function prepare(request, repository, ends, plan) {
    const tree = await readSources(ends.after);
    const change = ends.before && changeOf(request, ends.changes, await readSources(ends.before));
    const policy = await governing(request, repository, (change?.before ?? tree).sources);
    const first = { now: request.now, tree, ...(policy && { policy }), ...(change && { change }) };
    const bare = await withDeclarations(first, ends, plan.declarations(first));
    return { ends, bare, wanted: await plan.openings(bare) };
}
/** With the whole files by which tools say who owns what. What is the same at both ends is read once. */
async function withDeclarations(snapshot, ends, wanted) {
    const { tree, change } = snapshot;
    const before = ends.before
        ? await readDeclarations(ends.before, wanted.before)
        : new Map();
    const after = await readDeclarations(ends.after, wanted.after, before);
    const added = (to, read) => {
        const sources = new Map([...read.values()].map((source) => [source.path, source]));
        // A policy or CODEOWNERS is read by rules of its own, whatever else it is.
        return { ...to, sources: new Map([...sources, ...to.sources]) };
    };
    return {
        ...snapshot,
        tree: added(tree, after),
        ...(change && { change: { ...change, before: added(change.before, before) } }),
    };
}
async function readDeclarations({ files, read }, paths, known = new Map()) {
    const present = [...(0,listing/* filesAt */.Tl)(files, paths)];
    const found = new Map();
    for (const file of present) {
        const source = known.get(file);
        if (source)
            found.set(file, source);
    }
    const unread = new Map(present.filter((file) => !known.has(file)).map((file) => [file.path, file]));
    const limit = source/* DECLARING_FILE_BYTES */.B6 + 1;
    await read([...unread.values()], limit, (path, { size, head }) => {
        const file = unread.get(path);
        if (file)
            found.set(file, sourceText(path, size, limit, head));
    });
    return found;
}
function changeOf({ base = '', head = 'HEAD' }, changes, before) {
    const touched = changes.flatMap(({ status, from, to }) => {
        if (status === 'D')
            return [];
        if (status === 'R')
            return [{ path: to, status: 'renamed', previousPath: from }];
        return [{ path: to, status: status === 'A' ? 'added' : 'modified' }];
    });
    const deleted = changes.filter(({ status }) => status === 'D').map(({ from }) => from);
    return { base, head, touched, deleted, before };
}
/** The tree with its ownership files and policies in full, and no openings yet. */
async function readSources({ files, read }) {
    const sources = new Map();
    const places = [
        [ownership_places/* CODEOWNERS_PLACES */.nB, ownership_places/* CODEOWNERS_LIMIT_BYTES */.Qj],
        [policy_places/* POLICY_PLACES */.s, POLICY_READ_BYTES],
    ];
    for (const [paths, limit] of places) {
        const present = files.filter(({ path }) => paths.includes(path));
        for (const { path } of present)
            sources.set(path, sourceText(path, 0, limit));
        await read(present, limit, (path, { size, head }) => {
            sources.set(path, sourceText(path, size, limit, head));
        });
    }
    return { files, sources, openings: new Map() };
}
/** @param known openings of the same files that were read before */
async function readOpenings({ files, read }, paths, known = new Map()) {
    const openings = new Map();
    function* unread() {
        for (const file of (0,listing/* filesAt */.Tl)(files, paths)) {
            const opening = known.get(file.path);
            if (opening === undefined)
                yield file;
            else
                openings.set(file.path, opening);
        }
    }
    await read(unread(), assets_openings/* OPENING_BYTES */.ru, (path, { head }) => openings.set(path, openingText(head)));
    return openings;
}
/** The repository's own policy at the end that judges, or the one that was asked for. */
async function governing(request, repository, sources) {
    const { policy: named, base, cwd } = request;
    if (named === undefined) {
        const place = policy_places/* POLICY_PLACES */.s.find((path) => sources.has(path));
        return place === undefined ? undefined : sources.get(place);
    }
    const onDisk = (0,external_node_path_.resolve)(cwd, named);
    const inside = (0,external_node_path_.relative)(repository.root, onDisk).split(external_node_path_.sep).join('/');
    if (base !== undefined && !inside.startsWith('..')) {
        const tracked = await fromBase(request, repository, inside);
        if (tracked)
            return tracked;
    }
    if ((await (0,promises_.stat)(onDisk).catch(() => undefined))?.isFile())
        return await readPolicyFile((0,disk/* contentsOnDisk */.h)('/'), onDisk, named);
    const own = sources.get(named) ?? (await fromCommit(repository, base ?? request.head ?? 'HEAD', named));
    if (own)
        return own;
    throw new errors/* InputError */.d(`${named}: there is no such policy file; a repository's own is ${policy_places/* POLICY_PLACES */.s.join(' or ')}`);
}
/** The policy that judges a change comes from the base: a file that only the head has is refused. */
async function fromBase({ base = '', head = 'HEAD' }, repository, path) {
    const found = await fromCommit(repository, base, path);
    if (found || !(await fromCommit(repository, head, path)))
        return found;
    throw new errors/* InputError */.d(`--policy ${path} is not at the tip of ${base}, and the policy that judges a change comes from its base. ` +
        'To try it out, copy it out of the repository and name the copy.');
}
async function fromCommit({ git }, ref, path) {
    if (!git)
        return undefined;
    const { files, read } = await (0,repository/* listCommit */.E$)(git, await (0,repository/* resolveCommit */.WL)(git, ref));
    return files.some((file) => file.path === path) ? await readPolicyFile(read, path, path, files) : undefined;
}
async function readPolicyFile(read, path, name, files = [{ path, mode: 'file' }]) {
    let text = sourceText(name, 0, POLICY_READ_BYTES);
    await read(files.filter((file) => file.path === path), POLICY_READ_BYTES, (_path, { size, head }) => {
        text = sourceText(name, size, POLICY_READ_BYTES, head);
    });
    return text;
}

// EXTERNAL MODULE: ./lib/cli/listing.js
var cli_listing = __webpack_require__(8994);
;// CONCATENATED MODULE: ./lib/cli/load.js




/** Loads what the arguments name. */
function load(given, console, plan, { listing, ...also } = {}) {
    const { policy } = given;
    const request = {
        ...also,
        ...(0,cli_listing.listRequest)(given, console),
        now: console.now,
        ...(policy !== undefined && { policy }),
    };
    return loadSnapshot(request, plan, listing);
}
/** A policy that cannot be read ends every command that is judged by one. */
function complainOfPolicy(diagnostics, console) {
    for (const diagnostic of diagnostics)
        console.complain(`${(0,safe_text/* safeText */.Hk)((0,policy_diagnostic/* formatDiagnostic */.x)(diagnostic))}\n`);
    console.complain('The policy cannot be read, so nothing was judged. Try: rolecall validate\n');
    return 2;
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   FA: () => (/* binding */ says),
/* harmony export */   gE: () => (/* binding */ topLevelKeys),
/* harmony export */   i5: () => (/* binding */ importedModules),
/* harmony export */   ru: () => (/* binding */ OPENING_BYTES),
/* harmony export */   vc: () => (/* binding */ kubernetesKind)
/* harmony export */ });
/** How much of a file is read to tell its kind, in bytes. */
const OPENING_BYTES = 8192;
/**
 * The Python modules that an opening imports, each with those above it: `from azure.ai.ml import dsl` gives `azure`,
 * `azure.ai`, `azure.ai.ml` and `azure.ai.ml.dsl`. Names on the lines that continue an import are left out.
 */
function importedModules(opening) {
    const modules = new Set();
    for (let at = opening.indexOf('import'); at >= 0; at = opening.indexOf('import', at)) {
        importLine.lastIndex = opening.lastIndexOf('\n', at) + 1;
        const [, from, names] = importLine.exec(opening) ?? [];
        for (const name of names?.split(',') ?? []) {
            const [module = ''] = name.trim().split(/\s/, 1);
            addWithParents(modules, from === undefined ? module : `${from}.${module}`);
        }
        at = endOfLine(opening, at);
    }
    return modules;
}
const importLine = /[ \t]*(?:from[ \t]+([\w.]+)[ \t]+)?import[ \t]+\(?([^#\n]*)/y;
/** The keys at the top of the YAML documents of an opening: those that stand at the start of a line. */
function topLevelKeys(opening) {
    const keys = new Set();
    for (let at = 0; at < opening.length; at = endOfLine(opening, at) + 1) {
        // Most lines are indented, and a glance at them is enough.
        if (opening.startsWith(' ', at))
            continue;
        topKey.lastIndex = at;
        const [, name] = topKey.exec(opening) ?? [];
        if (name !== undefined)
            keys.add(name);
    }
    return keys;
}
const topKey = /["']?([\w$-]{1,64})["']?[ \t]*:/y;
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
function addWithParents(modules, module) {
    for (let end = module.indexOf('.'); end >= 0; end = module.indexOf('.', end + 1)) {
        modules.add(module.slice(0, end));
    }
    modules.add(module);
}
/** A Kubernetes object of one of these kinds is declared. */
function kubernetesKind(...kinds) {
    return new RegExp(`^kind:[ \\t]*["']?(?:${kinds.join('|')})\\b`, 'm');
}
/** A JSON document, or a YAML one anywhere, has one of these keys. */
function key(...keys) {
    return new RegExp(`(?:^|[\\s{,"'-])(?:${keys.map(escaped).join('|')})["']?[ \\t]*[:=]`, 'm');
}
/** One of these words stands in the text, as written. */
function says(...words) {
    return new RegExp(words.map(escaped).join('|'));
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}


/***/ }),

/***/ 1483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ diagnose),
/* harmony export */   x: () => (/* binding */ formatDiagnostic)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);


/** Nobody reads more, and only a hostile file has them. */
const mostReported = 200;
/** `FILE:LINE:COLUMN: message` */
function formatDiagnostic({ path, line, column, message }) {
    return `${path}:${line}:${column}: ${message}`;
}
/** The faults of a file, sorted by place, each once. */
function diagnose(path, lines, faults) {
    const sorted = faults.toSorted((a, b) => a.span.start - b.span.start);
    const reported = sorted.slice(0, mostReported).map((fault) => diagnostic(path, lines, fault));
    const [more] = sorted.slice(mostReported);
    if (more !== undefined) {
        reported.push(diagnostic(path, lines, { path: [], span: more.span, text: () => 'more errors from here on' }));
    }
    reported.sort((a, b) => a.line - b.line || a.column - b.column || (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.message, b.message));
    return reported.filter((one, index) => {
        const before = reported[index - 1];
        return before === undefined || formatDiagnostic(before) !== formatDiagnostic(one);
    });
}
function diagnostic(path, lines, { path: keyPath, span, text }) {
    const key = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(keyPath);
    const { line, column } = lines.position(span.start);
    const end = lines.position(span.end);
    const message = key === '' ? text() : `${key}: ${text()}`;
    const place = { path, line, column, key, message };
    return end.line === line && end.column > column ? { ...place, endColumn: end.column } : place;
}


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   i6: () => (/* binding */ spanAt),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7223);

const noEntries = new Map();
/** The entries of a mapping; none where the node is something else. */
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : noEntries;
}
/** The items of a list; none where the node is something else. */
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
function nodeAt(root, path) {
    let node = root;
    for (const step of path)
        node = childOf(node, step);
    return node;
}
function childOf(node, step) {
    return typeof step === 'string' ? entriesOf(node).get(step)?.node : itemsOf(node)[step];
}
/** All text in a node: itself, or what its lists and mappings hold. Other scalars are for the schema to refuse. */
function wordsIn(node, path) {
    if (node === undefined)
        return [];
    if (node.kind === 'scalar') {
        return typeof node.value === 'string' ? [{ path, span: node.span, text: node.value }] : [];
    }
    if (node.kind === 'list')
        return node.items.flatMap((item, index) => wordsIn(item, [...path, index]));
    return [...node.entries].flatMap(([key, entry]) => wordsIn(entry.node, [...path, key]));
}
/** Where to point for a path: at the key, at the item of a list, or at the nearest of these that there is. */
function spanAt(root, path) {
    let node = root;
    let span = { start: 0, end: 0 };
    for (const step of path) {
        const entry = typeof step === 'string' ? entriesOf(node).get(step) : undefined;
        node = childOf(node, step);
        if (node === undefined)
            break;
        span = entry?.key ?? node.span;
    }
    return span;
}
/** Plain data for the schema. */
function plain(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(plain);
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.node)]));
}
/** `waivers[0].paths[1]`; a key that is no plain word in quotes. */
function keyText(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else if (!/^[A-Za-z0-9_-]{1,64}$/.test(step))
            text += `[${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(step)}]`;
        else
            text += text === '' ? step : `.${step}`;
    }
    return text;
}
/** What a message calls a value. */
function shown(node) {
    if (node.kind === 'map')
        return 'a mapping';
    if (node.kind === 'list')
        return node.items.length === 0 ? 'an empty list' : 'a list';
    if (node.value === null)
        return 'nothing';
    if (typeof node.value === 'string')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(node.value);
    return typeof node.value === 'number'
        ? `the number ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(node.source, 40)}`
        : `the word ${node.source}`;
}


/***/ }),

/***/ 7223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ unknownWord),
/* harmony export */   H$: () => (/* binding */ few),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   tM: () => (/* binding */ fewApart),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const longestShown = 80;
const mostListed = 50;
const mostNamed = 5;
/** No suggestion is sought among more words than this, nor for a longer one: a typo is short, hostile input is not. */
const mostCompared = 1000;
const longestCompared = 64;
/** Controls, format characters (which hide, or turn round the text they stand in), halves of a pair, line ends. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Foreign text in double quotes: on one line, shortened, with nothing in it that a terminal would obey. */
function quoted(text) {
    return `"${harmless(shortened(text, longestShown).replace(/["\\]/g, '\\$&'))}"`;
}
/** Text on one line with nothing in it that a terminal would obey. */
function harmless(text) {
    return text.replace(unseen, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
function shortened(text, length) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}
/** The first few of a list, each shortened: `a, b, c, d, e and 3 more`; `none` of an empty one. */
function few(words, conjunction = 'and') {
    if (words.length === 0)
        return 'none';
    const shown = words.slice(0, mostNamed).map((word) => harmless(shortened(word, longestShown)));
    const more = words.length - shown.length;
    const last = more > 0 ? `${more} more` : shown.pop();
    return shown.length === 0 ? `${last}` : `${shown.join(', ')} ${conjunction} ${last}`;
}
/** The same; of a longer list first what `other` does not have, for that is what they differ in. */
function fewApart(words, other) {
    if (words.length <= mostNamed)
        return few(words);
    const known = new Set(other);
    return few([...words.filter((word) => !known.has(word)), ...words.filter((word) => known.has(word))]);
}
/**
 * `unknown role "enginer". Did you mean "engineer"? Known roles: analyst, engineer`
 * @param shown how the word stands in the message, where not in quotes
 */
function unknownWord(noun, word, known, shown = quoted(word)) {
    const words = [...known];
    const nearest = nearestWord(word, words);
    const guess = nearest === null ? '' : ` Did you mean ${quoted(nearest)}?`;
    return `unknown ${noun} ${shown}.${guess} Known ${noun}s: ${listed(words)}`;
}
function listed(words) {
    const more = words.length - mostListed;
    return words.slice(0, mostListed).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
/** The word that `word` is most likely meant to be: a few slips away, or begun or lengthened; null when none is near. */
function nearestWord(word, known) {
    if (word.length > longestCompared)
        return null;
    return slippedWord(word, known) ?? partOfWord(word, known);
}
/** The least that tells a word by its beginning. */
const leastBeginning = 3;
/** The shortest word that begins like this one, or the longest that it is made of. */
function partOfWord(word, known) {
    const lower = word.toLowerCase();
    if (lower.length < leastBeginning)
        return null;
    const byLength = known.toSorted((a, b) => a.length - b.length);
    const begun = byLength.find((one) => one.toLowerCase().startsWith(lower));
    const parts = lower.split(/[-_ ]/);
    return begun ?? byLength.findLast((one) => parts.includes(one.toLowerCase())) ?? null;
}
function slippedWord(word, known) {
    const lower = word.toLowerCase();
    const furthest = Math.floor(word.length / 3);
    let nearest = null;
    let least = furthest + 1;
    for (const candidate of known.slice(0, mostCompared)) {
        if (Math.abs(candidate.length - lower.length) >= least)
            continue;
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(lower, candidate.toLowerCase());
        if (steps < least) {
            nearest = candidate;
            least = steps;
        }
    }
    return nearest;
}


/***/ }),

/***/ 8293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ DECLARING_FILE_BYTES),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   mU: () => (/* binding */ firstSaid),
/* harmony export */   ns: () => (/* binding */ nothingSaid)
/* harmony export */ });
const nothingSaid = { words: [], faults: [] };
/** Files of more bytes than this are not read: a declaration is short. */
const DECLARING_FILE_BYTES = 256 * 1024;
/** More names than these in one place are left alone. */
const mostWords = 100;
/** Of answers for one path, in the order in which they count. */
function saidBy(parts) {
    const place = parts.find(({ words }) => words.length > 0)?.place ?? parts.find((said) => said.place)?.place;
    return {
        words: parts.flatMap(({ words }) => words).slice(0, mostWords),
        ...(place && { place }),
        faults: parts.flatMap(({ faults }) => faults),
    };
}
/** The first that names somebody, with the faults of all that were asked before. */
function firstSaid(parts) {
    const asked = [];
    for (const said of parts) {
        asked.push(said);
        if (said.words.length > 0)
            break;
    }
    return saidBy(asked);
}


/***/ }),

/***/ 6226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2585);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1476);


// Nothing of the repository may start a program, follow a pipe or change the form of the listing.
const settings = ['mailmap.file=/dev/null', 'log.showRoot=true', 'log.follow=false'];
const form = [
    '--no-show-signature',
    '--no-notes',
    '--no-color',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '-O/dev/null',
    '--encoding=UTF-8',
    '--relative',
    '--name-only',
    '-z',
];
/**
 * Commits up to one, with what they touch. Undefined where that cannot be told, as in a clone without trees. The commit
 * where a shallow clone ends seems to add every file there was: it is left out.
 */
async function readLog(git, commit, request) {
    const { fields, options, mostCommits, mostBytes } = request;
    const args = [
        ...settings.flatMap((setting) => ['-c', setting]),
        'log',
        `--max-count=${mostCommits}`,
        ...form,
        ...options,
        // An empty record, which no path can be, begins each commit.
        `--format=${['', '%P', ...fields].join('%x00')}`,
        commit,
    ];
    const [shallow, listing] = await Promise.all([
        git.ask(['rev-parse', '--is-shallow-repository']),
        gather(git, args, mostBytes),
    ]);
    if (listing === undefined)
        return undefined;
    const listed = parseLog(listing, fields.length);
    const isShallow = shallow.answer === 'true';
    return {
        commits: isShallow ? listed.filter(({ parents }) => parents !== '') : listed,
        hasMore: listed.length === mostCommits || listing.length >= mostBytes,
    };
}
async function gather(git, args, mostBytes) {
    const chunks = [];
    let bytes = 0;
    try {
        await git.stream(args, '', (chunk) => {
            chunks.push(chunk);
            bytes += chunk.length;
            return bytes < mostBytes ? 'more' : 'enough';
        });
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncompleteRepositoryError */ .n))
            throw error;
        return undefined;
    }
    return Buffer.concat(chunks);
}
/** Reads `NUL PARENTS NUL FIELD… NUL`, then a newline and the paths, each with a NUL behind it. */
function parseLog(listing, fields) {
    const commits = [];
    // What stands behind the last NUL is cut short, or nothing.
    const records = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(listing).slice(0, -1);
    for (let at = 0; at + fields + 1 < records.length;) {
        const [, parents = '', ...told] = records.slice(at, at + fields + 2);
        at += fields + 2;
        const paths = [];
        for (let path = records[at]; path !== undefined && path !== ''; path = records[(at += 1)]) {
            paths.push(paths.length === 0 ? path.slice(1) : path);
        }
        commits.push({ parents, fields: told, paths });
    }
    return commits;
}


/***/ })

};
