export const id = 636;
export const ids = [636];
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

/***/ 3636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  owners: () => (/* binding */ owners)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/ownership/codeowners.js + 1 modules
var codeowners = __webpack_require__(5607);
// EXTERNAL MODULE: ./lib/core/ownership/places.js
var places = __webpack_require__(1001);
// EXTERNAL MODULE: ./lib/core/ownership/quote.js
var quote = __webpack_require__(21);
// EXTERNAL MODULE: ./lib/core/ownership/resolve.js
var resolve = __webpack_require__(4561);
// EXTERNAL MODULE: ./lib/core/reading-plan.js
var reading_plan = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/safe-text.js
var safe_text = __webpack_require__(8961);
// EXTERNAL MODULE: ./lib/git/errors.js
var errors = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/git/names.js
var names = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/git/working-tree.js
var working_tree = __webpack_require__(8912);
// EXTERNAL MODULE: ./lib/cli/bulk.js
var bulk = __webpack_require__(4364);
;// CONCATENATED MODULE: ./lib/cli/line-writer.js
const enough = 256 * 1024;
function createLineWriter({ write }) {
    let room = new Uint8Array(2 * enough);
    let length = 0;
    function makeRoom(more) {
        if (length + more <= room.length)
            return;
        const larger = new Uint8Array(2 * (length + more));
        larger.set(room.subarray(0, length));
        room = larger;
    }
    function flush() {
        if (length > 0)
            write(room.subarray(0, length));
        length = 0;
    }
    return {
        add(bytes, start, end) {
            makeRoom(end - start);
            for (let at = start; at < end; at += 1)
                room[length++] = bytes[at] ?? 0;
        },
        addText(text) {
            const bytes = Buffer.from(text);
            makeRoom(bytes.length);
            room.set(bytes, length);
            length += bytes.length;
        },
        flush,
        endLine() {
            if (length >= enough)
                flush();
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/path-input.js
var path_input = __webpack_require__(9302);
// EXTERNAL MODULE: ./lib/cli/paths.js
var paths = __webpack_require__(9866);
;// CONCATENATED MODULE: ./lib/cli/commands/owners.js

















/** CODEOWNERS in bulk: a path need not exist to have owners. */
async function owners(given, console) {
    const asked = (await askedOfDisk(given, console)) ?? (await askedOfSnapshot(given, console));
    const resolver = (0,resolve/* createResolver */.T)((0,codeowners/* parseCodeowners */.B)(asked.codeowners).entries);
    if (given.stdin && given.format === 'text')
        writeOwnersOfInput(resolver, console);
    else
        writeOwners(asked.paths(), resolver, given.format, console);
    return 0;
}
/** What needs no listing of the repository, and so starts at once. */
async function askedOfDisk(given, console) {
    const root = (0,working_tree/* findRoot */.w)(given.repo, console.cwd);
    if (root === undefined || (0,bulk/* listsAll */.j)(given) || given.head !== undefined || given.policy !== undefined)
        return undefined;
    // What lies in a directory only a listing tells.
    const named = given.stdin ? [] : (0,paths/* fromRoot */.t)(given.paths, given, console, root);
    if (named.some((path) => isDirectory((0,external_node_path_.join)(root, path))))
        return undefined;
    return {
        codeowners: (await namedCodeowners(given, console.cwd)) ?? (await (0,working_tree/* readCodeownersInForce */.q)(root)),
        paths: () => (given.stdin ? (0,path_input/* pathsIn */.M)(console.input()) : named),
    };
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
async function askedOfSnapshot(given, console) {
    const { load } = await Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 842));
    const { snapshot, root } = await load(given, console, reading_plan/* readNothing */.MS);
    const asked = (0,bulk/* pathsAsked */.P)(given, console);
    return {
        codeowners: (await namedCodeowners(given, console.cwd)) ?? inForce(snapshot),
        paths: () => asked(snapshot, root),
    };
}
function inForce({ tree }) {
    const place = (0,places/* codeownersInForce */._h)(tree.sources).inForce;
    return (place === null ? undefined : tree.sources.get(place)?.text) ?? '';
}
async function namedCodeowners({ codeowners: file }, cwd) {
    if (file === undefined)
        return undefined;
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file)).catch(() => undefined);
    if (text === undefined) {
        throw new errors/* InputError */.d(`--codeowners ${file}: there is no file that can be read; leave it out for the repository's own`);
    }
    // GitHub reads nothing from a file of this size.
    return text.length >= places/* CODEOWNERS_LIMIT_BYTES */.Qj ? '' : text.toString('utf8');
}
function writeOwners(paths, resolver, format, console) {
    const rows = paths.map((path) => {
        const entry = resolver.resolve(path);
        return {
            path,
            owners: entry?.owners.map((owner) => owner.text) ?? [],
            ...(entry && { line: entry.line, pattern: (0,quote/* quote */.h)(entry.pattern.text) }),
        };
    });
    const document = { schema: 'rolecall/owners@1', paths: rows };
    console.write(format === 'json'
        ? (0,json/* renderJson */.h)(document)
        : rows.map((row) => `${(0,safe_text/* safeText */.Hk)(row.path)}\t${(0,safe_text/* safeText */.Hk)(row.owners.join(' '))}\n`).join(''));
}
/** The same as text, for as many paths as there are: no path becomes a string that need not be escaped. */
function writeOwnersOfInput(resolver, console) {
    const lines = createLineWriter(console);
    const endings = new Map();
    const endingOf = (entry) => {
        const known = endings.get(entry);
        if (known)
            return known;
        const names = entry?.owners.map((owner) => owner.text).join(' ') ?? '';
        const ending = Buffer.from(`\t${(0,safe_text/* safeText */.Hk)(names)}\n`);
        endings.set(entry, ending);
        return ending;
    };
    // Most files belong to the same as the one before.
    let last = null;
    let ending = endingOf(null);
    (0,path_input/* eachPath */.n)(console.input(), (bytes, start, end, plain) => {
        const entry = resolver.resolveBytes(bytes, start + leading(bytes, start, end), end);
        if (entry !== last)
            ending = endingOf(entry);
        last = entry;
        if (plain)
            lines.add(bytes, start, end);
        else
            lines.addText((0,safe_text/* safeText */.Hk)((0,names/* decodeName */.e4)(Buffer.from(bytes.subarray(start, end)))));
        lines.add(ending, 0, ending.length);
        lines.endLine();
    });
    lines.flush();
}
/** How much of `./x` or `/x` stands before the path. */
function leading(bytes, start, end) {
    const isDot = bytes[start] === 0x2e && end > start + 1;
    if (bytes[start] === 0x2f)
        return 1;
    return isDot && bytes[start + 1] === 0x2f ? 2 : 0;
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
