export const id = 994;
export const ids = [994];
export const modules = {

/***/ 8994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listRequest: () => (/* binding */ listRequest),
/* harmony export */   startListing: () => (/* binding */ startListing)
/* harmony export */ });
/* harmony import */ var _git_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);

/** Lets git list what the arguments name, for a command that is not loaded yet. */
function startListing(given, console) {
    const listing = (0,_git_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .listEnds */ .d)(listRequest(given, console));
    // The command that waits for it hears of its failure.
    listing.catch(() => { });
    return listing;
}
function listRequest({ repo, base, head }, console) {
    return {
        cwd: console.cwd,
        environment: console.environment,
        onProgress: console.progress,
        ...(repo !== undefined && { directory: repo }),
        ...(base !== undefined && { base }),
        ...(head !== undefined && { head }),
    };
}


/***/ }),

/***/ 4223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byCodeUnit)
/* harmony export */ });
/** Order by UTF-16 code unit: the same on every machine and locale, and the order of `sort()`. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 8124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ POLICY_PLACES)
/* harmony export */ });
/** Where the policy of a repository is looked for; the first that exists governs. */
const POLICY_PLACES = ['.github/rolecall.yml', '.github/rolecall.yaml', 'rolecall.yml'];


/***/ }),

/***/ 9469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2585);


/**
 * What every call carries: a repository's own configuration may name programs to run, and none of them must be.
 * Nothing is written, fetched or locked.
 */
const guards = [
    '--no-optional-locks',
    '--literal-pathspecs',
    ...[
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.quotepath=off',
        'protocol.allow=never',
    ].flatMap((setting) => ['-c', setting]),
];
function createGit(directory, environment) {
    const env = guardedEnvironment(environment);
    function start(args, input, onData) {
        return new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...guards, '-C', directory, ...args], {
                env,
                stdio: ['pipe', 'pipe', 'pipe'],
            });
            let complaint = '';
            let ended = false;
            child.stdout.on('data', (chunk) => {
                if (ended || onData(chunk) !== 'enough')
                    return;
                ended = true;
                child.kill();
            });
            child.stderr.setEncoding('utf8').on('data', (text) => {
                complaint = (complaint + text).slice(0, 4000);
            });
            // Git may end before it has read everything; its exit code tells what happened.
            child.stdin.on('error', () => { });
            child.on('error', reject);
            child.on('close', (code) => resolve({ code: ended ? 0 : (code ?? 1), complaint: complaint.trim() }));
            child.stdin.end(input);
        });
    }
    async function stream(args, input, onData) {
        const { code, complaint } = await start(args, input, onData);
        if (code !== 0)
            throw failure(args, complaint, code);
    }
    return {
        stream,
        async run(args, input = '') {
            const chunks = [];
            await stream(args, input, (chunk) => void chunks.push(chunk));
            return Buffer.concat(chunks);
        },
        async ask(args) {
            const chunks = [];
            const { code, complaint } = await start(args, '', (chunk) => void chunks.push(chunk));
            const [answer = ''] = Buffer.concat(chunks).toString('utf8').split('\n');
            if (complaint.includes('dubious ownership'))
                throw failure(args, complaint, code);
            return { code, answer, complaint };
        },
    };
}
/** What git answers when it is called wrongly, which no repository can bring about. */
const usageError = 129;
function failure(args, complaint, code) {
    const lines = complaint.split('\n');
    const first = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? (lines[0] || 'no message');
    if (complaint.includes('dubious ownership')) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(`${first}\nIf you trust it: git config --global --add safe.directory <that directory>`);
    }
    const told = `git ${args.find((word) => /^[a-z-]+$/.test(word) && !word.startsWith('-'))} failed: ${first.replace(/^(?:fatal|error): /, '')}`;
    if (code === usageError)
        return new Error(told);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncompleteRepositoryError */ .n(`${told}\nThe repository may be damaged or incomplete: git fsck tells.`);
}
/** A variable of the caller could point git to another repository or let it run a program. */
function guardedEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_EXTERNAL_DIFF: '',
    };
}


/***/ }),

/***/ 2608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ contentsOfObjects)
/* harmony export */ });
/** A blob this large is not worth streaming for its first bytes. */
const largestBlob = 32 * 1024 * 1024;
/** Reads objects of the repository. One that is not here, as in a partial clone, is left out, not fetched. */
function contentsOfObjects(git) {
    return async (files, limit, take) => {
        const readable = [...files].filter(({ mode, oid }) => mode === 'file' && oid !== undefined);
        const oids = [...new Set(readable.map(({ oid }) => oid ?? ''))];
        if (oids.length === 0)
            return;
        const sizes = await sizesOf(git, oids);
        const contents = await readObjects(git, oids.filter((oid) => (sizes.get(oid) ?? Infinity) <= largestBlob), limit);
        for (const { path, oid = '' } of readable) {
            const size = sizes.get(oid);
            const head = contents.get(oid);
            if (size !== undefined)
                take(path, { size, head: head ?? Buffer.alloc(0) });
        }
    };
}
async function sizesOf(git, oids) {
    const answer = await git.run(['cat-file', '--batch-check', '--buffer'], `${oids.join('\n')}\n`);
    const sizes = new Map();
    for (const line of answer.toString('utf8').split('\n')) {
        const [oid = '', type, size] = line.split(' ');
        if (type === 'blob')
            sizes.set(oid, Number(size));
    }
    return sizes;
}
/** Keeps the first bytes of each object while the rest streams by. */
async function readObjects(git, oids, limit) {
    const contents = new Map();
    let header = '';
    let current;
    const take = (chunk) => {
        let at = 0;
        while (at < chunk.length) {
            if (!current) {
                const end = chunk.indexOf(10, at);
                header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
                if (end < 0)
                    return;
                at = end + 1;
                const [oid = '', type, size] = header.split(' ');
                header = '';
                // One more byte than the size: git ends each object with a newline.
                if (type !== 'missing')
                    current = { oid, left: Number(size) + 1, kept: [], room: Math.min(limit, Number(size)) };
                continue;
            }
            const part = chunk.subarray(at, at + current.left);
            if (current.room > 0)
                current.kept.push(Buffer.from(part.subarray(0, current.room)));
            current.room -= Math.min(current.room, part.length);
            current.left -= part.length;
            at += part.length;
            if (current.left === 0) {
                contents.set(current.oid, Buffer.concat(current.kept));
                current = undefined;
            }
        }
    };
    if (oids.length > 0)
        await git.stream(['cat-file', '--batch', '--buffer'], `${oids.join('\n')}\n`, take);
    return contents;
}


/***/ }),

/***/ 7440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ listEnds)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9469);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2608);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2585);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4643);
/* harmony import */ var _working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8912);





/** Lists what a request asks for. Throws `InputError` for what the user must mend. */
async function listEnds(request) {
    const { directory, cwd, environment, onProgress } = request;
    const begun = beginWorkingTree(request);
    onProgress?.('listing files');
    // What git can list needs no further question; why it cannot, the questions tell.
    const known = (await begun?.tracked.catch(() => undefined)) && begun?.repository;
    const repository = known ?? (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(directory, cwd, environment));
    return { repository, ends: await endsOf(repository, request, known && begun) };
}
/** Nearly always it is a repository with a working tree. */
function beginWorkingTree({ directory, cwd, base, head, environment }) {
    const root = base === undefined && head === undefined ? (0,_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .w)(directory, cwd) : undefined;
    return root === undefined ? undefined : (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .beginListing */ .uT)(root, (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .l)(root, environment));
}
async function endsOf(repository, { base, head }, begun) {
    const { git, bare } = repository;
    if (!git) {
        if (base !== undefined || head !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(`${repository.root} is no git repository: --base and --head need one; without them every file is judged`);
        }
        return { after: await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .listWorkingTree */ .sJ)(repository, begun), changes: [] };
    }
    if (base === undefined) {
        if (head !== undefined)
            return { after: await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .listCommit */ .E$)(git, await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(git, head)), changes: [] };
        return { after: bare ? await listHead(git) : await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .listWorkingTree */ .sJ)(repository, begun), changes: [] };
    }
    const tip = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(git, base);
    const end = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(git, head ?? 'HEAD');
    const changes = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .listChanges */ .Wd)(git, await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBase */ .wu)(git, tip, end), end);
    const before = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .listCommit */ .E$)(git, tip);
    return {
        before,
        after: { files: (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .applyChanges */ .YF)(before.files, changes), read: (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .contentsOfObjects */ .O)(git) },
        changes,
    };
}
/** A new bare repository has no commit yet, and nothing to judge. */
async function listHead(git) {
    const { code, answer } = await git.ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return code === 0 ? await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .listCommit */ .E$)(git, answer) : { files: [], read: (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .contentsOfObjects */ .O)(git) };
}


/***/ }),

/***/ 9516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   LP: () => (/* binding */ parseRawDiff),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   _S: () => (/* binding */ parseListing)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1476);


/** Splits what git ends with NUL. */
function records(buffer) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(buffer).slice(0, -1);
}
/**
 * Reads `ls-files -s -z` (`MODE OID STAGE<TAB>PATH`) and `ls-tree -r -z` (`MODE TYPE OID<TAB>PATH`). A path in
 * several stages is listed once.
 * @param content where the content of the files lies: on disk, whatever the listing says of it, or in objects
 */
function parseListing(buffer, content) {
    const files = [];
    const text = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeNames */ .$R)(buffer);
    let previous = '';
    for (let at = 0, end = text.indexOf('\0'); end >= 0; at = end + 1, end = text.indexOf('\0', at)) {
        const tab = text.indexOf('\t', at);
        const path = text.slice(tab + 1, end);
        if (path === previous)
            continue;
        previous = path;
        const mode = modeOf(text.slice(at, text.indexOf(' ', at)));
        files.push(content === 'disk' ? { path, mode } : { path, mode, oid: oidIn(text, at, tab) });
    }
    return files;
}
/** The second word of an entry before a tab, or the third, of which only one is as long. */
function oidIn(text, at, tab) {
    const second = text.indexOf(' ', at) + 1;
    const third = text.indexOf(' ', second) + 1;
    return third - second > 40 ? text.slice(second, third - 1) : text.slice(third, tab);
}
function parseRawDiff(buffer) {
    const changes = [];
    const fields = records(buffer)[Symbol.iterator]();
    for (let head = fields.next(); !head.done; head = fields.next()) {
        const [, mode = '', , oid = '', status = ''] = head.value.split(' ');
        const from = String(fields.next().value);
        const to = status.startsWith('R') ? String(fields.next().value) : from;
        changes.push({ status: status.charAt(0), from, to, mode, oid });
    }
    return changes;
}
function modeOf(mode) {
    if (mode === '120000')
        return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
}
function sortByPath(files) {
    return [...files].toSorted((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.path, b.path));
}
/**
 * The files of a sorted list that have the paths, which are found fastest in the order of the list. A path that is not
 * there is passed over.
 */
function* filesAt(files, paths) {
    let at = 0;
    for (const path of paths) {
        at = firstFrom(files, path, at);
        const file = files[at];
        if (file?.path === path)
            yield file;
    }
}
/** Where in the sorted list the path stands, or would: looked for in growing steps from where the last one was. */
function firstFrom(files, path, last) {
    const isBefore = (index) => (files[index]?.path ?? path) < path;
    let low = last > 0 && !isBefore(last - 1) ? 0 : last;
    let step = 1;
    while (low + step <= files.length && isBefore(low + step - 1)) {
        low += step;
        step *= 2;
    }
    let high = Math.min(low + step - 1, files.length);
    while (low < high) {
        const middle = (low + high) >> 1;
        if (isBefore(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 4643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YF: () => (/* binding */ applyChanges),
  uT: () => (/* binding */ beginListing),
  Wd: () => (/* binding */ listChanges),
  E$: () => (/* binding */ listCommit),
  sJ: () => (/* binding */ listWorkingTree),
  wu: () => (/* binding */ mergeBase),
  h_: () => (/* binding */ openRepository),
  WL: () => (/* binding */ resolveCommit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./lib/core/ownership/places.js
var places = __webpack_require__(1001);
// EXTERNAL MODULE: ./lib/core/policy/places.js
var policy_places = __webpack_require__(8124);
// EXTERNAL MODULE: ./lib/git/command.js
var command = __webpack_require__(9469);
// EXTERNAL MODULE: ./lib/git/contents.js
var contents = __webpack_require__(2608);
// EXTERNAL MODULE: ./lib/git/disk.js + 2 modules
var disk = __webpack_require__(7071);
// EXTERNAL MODULE: ./lib/git/errors.js
var errors = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/git/listing.js
var git_listing = __webpack_require__(9516);
// EXTERNAL MODULE: ./lib/git/names.js
var names = __webpack_require__(1476);
;// CONCATENATED MODULE: ./lib/git/folder.js



/** What no one would track: the files of git itself, and installed packages. */
const skipped = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__']);
/** Every file below a folder that is no repository. Links are not followed, unreadable directories are skipped. */
async function listFolder(root) {
    const files = [];
    const directories = [''];
    for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
        const children = await (0,promises_.readdir)((0,names/* encodeName */.aA)(`${root}/${directory}`), {
            withFileTypes: true,
            encoding: 'buffer',
        }).catch(() => []);
        for (const child of children) {
            const name = (0,names/* decodeName */.e4)(child.name);
            const path = directory === '' ? name : `${directory}/${name}`;
            if (child.isDirectory()) {
                if (!skipped.has(name))
                    directories.push(path);
            }
            else if (child.isSymbolicLink())
                files.push({ path, mode: 'symlink' });
            else if (child.isFile())
                files.push({ path, mode: 'file' });
        }
    }
    return (0,git_listing/* sortByPath */.$y)(files);
}

;// CONCATENATED MODULE: ./lib/git/repository.js












/** Opens the directory, or the repository that holds `cwd` where none is given. */
async function openRepository(directory, cwd, environment) {
    const start = (0,external_node_path_.resolve)(cwd, directory ?? '.');
    if (!(0,external_node_fs_.statSync)(start, { throwIfNoEntry: false })?.isDirectory()) {
        throw new errors/* InputError */.d(`${directory === undefined ? start : `--repo ${directory}`}: there is no such directory`);
    }
    const git = (0,command/* createGit */.l)(start, environment);
    const inside = await git.ask(['rev-parse', '--is-bare-repository']).catch(async (error) => {
        if (error instanceof errors/* InputError */.d)
            throw error;
        if (await (0,promises_.stat)((0,external_node_path_.resolve)(start, '.git')).catch(() => undefined)) {
            throw new errors/* InputError */.d(`${start} is a git repository and git cannot be run: install it and put it on the PATH`);
        }
        return { code: 1, answer: '', complaint: '' };
    });
    if (inside.code !== 0)
        return { root: start, git: null, bare: false };
    if (inside.answer === 'true')
        return { root: start, git, bare: true };
    if (directory !== undefined)
        return { root: start, git, bare: false };
    const { answer: top } = await git.ask(['rev-parse', '--show-toplevel']);
    return { root: top, git: (0,command/* createGit */.l)(top, environment), bare: false };
}
/** Lets git begin. Who waits for one of the two hears of its failure. */
function beginListing(root, git) {
    const tracked = git.run(['ls-files', '-z', '-s']);
    const deleted = git.run(['ls-files', '-z', '-d']);
    tracked.catch(() => { });
    deleted.catch(() => { });
    return { repository: { root, git, bare: false }, tracked, deleted };
}
/**
 * The tracked files as they lie in the working tree, and ownership files and policies that are not tracked yet; every
 * file of a plain folder.
 * @param begun the listing of this tree, where it was begun before
 */
async function listWorkingTree({ root, git }, begun) {
    const read = (0,disk/* contentsOnDisk */.h)(root);
    if (!git)
        return { files: await listFolder(root), read };
    const listing = begun ?? beginListing(root, git);
    const tracked = (0,git_listing/* parseListing */._S)(await listing.tracked, 'disk');
    // A folder inside a repository that tracks nothing of it is a folder like any other.
    if (tracked.length === 0)
        return { files: await listFolder(root), read };
    const files = (0,git_listing/* sortByPath */.$y)([...tracked, ...(await untrackedOwnershipFiles(root, tracked))]);
    const present = listing.deleted.then((names) => {
        if (names.length === 0)
            return null;
        const deleted = new Set((0,git_listing/* records */.V0)(names));
        return { files: files.filter(({ path }) => !deleted.has(path)), read };
    });
    // Who waits for it hears of its failure.
    present.catch(() => { });
    return { files, read, present };
}
/** Whoever has just written a policy or CODEOWNERS wants to see what it does before adding it. */
async function untrackedOwnershipFiles(root, tracked) {
    const found = await Promise.all([...places/* CODEOWNERS_PLACES */.nB, ...policy_places/* POLICY_PLACES */.s].map(async (path) => {
        const status = await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => undefined);
        if (!status || status.isDirectory() || tracked.some((file) => file.path === path))
            return [];
        return [{ path, mode: status.isFile() ? 'file' : 'symlink' }];
    }));
    return found.flat();
}
async function listCommit(git, commit) {
    const files = (0,git_listing/* sortByPath */.$y)((0,git_listing/* parseListing */._S)(await git.run(['ls-tree', '-r', '-z', commit]), 'objects'));
    return { files, read: (0,contents/* contentsOfObjects */.O)(git) };
}
/** What changes between two commits, renames found as git finds them by default. */
async function listChanges(git, from, to) {
    const options = [
        '-r',
        '-z',
        '-M',
        // Nothing tells an empty file from another.
        '--no-rename-empty',
        '-l2000',
        '--raw',
        '--relative',
        '--no-abbrev',
        '--no-ext-diff',
        '--no-textconv',
    ];
    return (0,git_listing/* parseRawDiff */.LP)(await git.run(['diff-tree', ...options, from, to]));
}
/** The tree that is left when the changes are applied to another than they were made on. */
function applyChanges(files, changes) {
    const merged = new Map(files.map((file) => [file.path, file]));
    for (const { status, from } of changes)
        if (status === 'D' || status === 'R')
            merged.delete(from);
    for (const { status, to, mode, oid } of changes) {
        if (status !== 'D')
            merged.set(to, { path: to, mode: (0,git_listing/* modeOf */.VV)(mode), oid });
    }
    return (0,git_listing/* sortByPath */.$y)(merged.values());
}
/** The commit that a name stands for. */
async function resolveCommit(git, name) {
    const found = name.startsWith('-') || name.includes('\0')
        ? undefined
        : await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    if (found?.code === 0 && found.answer !== '')
        return found.answer;
    const refs = await git.run(['for-each-ref', '--format=%(refname:short)', '--count=1000']);
    const near = nearest(name, refs.toString('utf8').split('\n').filter(Boolean));
    throw new errors/* InputError */.d(`${JSON.stringify(name)} is no commit of this repository.` +
        (near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '') +
        ' If it is a branch of the remote, fetch it first; in a workflow set fetch-depth: 0.');
}
function nearest(name, refs) {
    const slips = name.length < 4 ? 1 : Math.max(2, name.length / 3);
    const close = (ref) => ref.endsWith(`/${name}`) || (0,mod/* distance */.Io)(name, ref) <= slips;
    return refs.filter(close).slice(0, 3);
}
async function mergeBase(git, base, head) {
    const { code, answer } = await git.ask(['merge-base', base, head]);
    if (code === 0 && answer !== '')
        return answer;
    const { answer: shallow } = await git.ask(['rev-parse', '--is-shallow-repository']);
    throw new errors/* InputError */.d(`${base.slice(0, 12)} and ${head.slice(0, 12)} have no common commit here, so there is no change to judge. ` +
        (shallow === 'true'
            ? 'The clone is shallow: run git fetch --unshallow, or set fetch-depth: 0 in the workflow.'
            : 'Is --base the branch that the change will be merged into?'));
}


/***/ })

};
