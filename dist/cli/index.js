#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 1273:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7066);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7336);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(382);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8067);





/** Standard output may be a pipe whose reader is slow, or gone. */
function writeAll(descriptor, piece) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, at);
        }
        catch (error) {
            const code = error instanceof Error && 'code' in error ? error.code : undefined;
            if (code === 'EPIPE')
                return;
            if (code !== 'EAGAIN')
                throw error;
            waitABit();
        }
    }
}
/** Standard input may be a pipe whose writer is slow. */
function* readInput() {
    const room = new Uint8Array(256 * 1024);
    for (;;) {
        let length = 0;
        try {
            length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(0, room);
        }
        catch (error) {
            const code = error instanceof Error && 'code' in error ? error.code : undefined;
            if (code === 'EOF')
                return;
            if (code !== 'EAGAIN')
                throw error;
            waitABit();
            continue;
        }
        if (length === 0)
            return;
        yield room.subarray(0, length);
    }
}
function waitABit() {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
const started = Date.now();
let shown = false;
/** Wipes the progress line before anything else is written. */
function clearProgress() {
    if (shown)
        writeAll(2, '\r\u001b[K');
    shown = false;
}
process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(process.argv.slice(2), {
    cwd: process.cwd(),
    environment: process.env,
    now: new Date(started),
    colors: picocolors__WEBPACK_IMPORTED_MODULE_3__.isColorSupported && (0,node_tty__WEBPACK_IMPORTED_MODULE_1__.isatty)(1),
    input: readInput,
    write(piece) {
        clearProgress();
        writeAll(1, piece);
    },
    complain(text) {
        clearProgress();
        writeAll(2, text);
    },
    progress(text) {
        if (!(0,node_tty__WEBPACK_IMPORTED_MODULE_1__.isatty)(2) || Date.now() - started < 500)
            return;
        writeAll(2, `\r\u001b[K${text}…`);
        shown = true;
    },
}, _core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r);
clearProgress();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/core/report/safe-text.js
var safe_text = __nccwpck_require__(8961);
// EXTERNAL MODULE: ./lib/git/errors.js
var errors = __nccwpck_require__(2585);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./lib/cli/usage.js
const options = {
    repo: {
        type: 'string',
        value: 'DIR',
        says: 'the repository or folder (default: the repository around the current directory)',
    },
    policy: { type: 'string', value: 'FILE', says: "judge by this policy instead of the repository's own" },
    format: { type: 'string', value: 'FORMAT', says: 'how to write the result' },
    output: { type: 'string', value: 'FILE', says: 'write the result to a file' },
    base: {
        type: 'string',
        value: 'REF',
        says: 'the branch to merge into: judge only what the change touches, by the policy of the branch',
    },
    head: {
        type: 'string',
        value: 'REF',
        says: 'the commit to judge (default: the working tree; of a change HEAD)',
    },
    'fail-on': {
        type: 'string',
        value: 'LEVEL',
        says: 'the lightest finding that fails: error (default), warning, notice or never',
    },
    codeowners: {
        type: 'string',
        value: 'FILE',
        says: "read this CODEOWNERS instead of the repository's own",
    },
    all: { type: 'boolean', says: 'all tracked files' },
    stdin: { type: 'boolean', says: 'read the paths from standard input, one a line or each ended by NUL' },
    author: { type: 'string', value: 'LOGIN', says: 'who opens the pull request: never asked to review it' },
    'why-not': { type: 'string', value: 'LOGIN', says: 'say of each role why this person is not asked' },
    write: { type: 'boolean', says: 'make the edit instead of only showing it' },
    help: { type: 'boolean', short: 'h', says: 'say this' },
    version: { type: 'boolean', says: 'say which version this is' },
};
/** Options that every command takes. */
const commonOptions = ['repo', 'format', 'output', 'help', 'version'];
const commands = {
    check: {
        takes: ['policy', 'base', 'head', 'all', 'fail-on'],
        usage: '[--base REF] [--head REF] [--all] [PATH…]',
        does: 'find assets without an accountable owner',
        about: 'Judges every tracked file as it lies in the working tree. With --base it judges a change: what that touches from the merge base to its head, as merging would leave it; with --all every file, by the policy of the base. PATH narrows it to files and directories.',
        formats: ['text', 'json', 'sarif', 'github', 'markdown'],
        fails: 'there are findings at or above --fail-on',
    },
    explain: {
        takes: ['policy', 'head'],
        usage: 'PATH…',
        does: 'say why a path is what it is and belongs to whom',
        about: 'For each path: its kind and the signals that gave it, its owners, the entry that won and those it beat, and the roles required and held.',
        formats: ['text', 'json'],
    },
    owners: {
        takes: ['policy', 'head', 'all', 'stdin', 'codeowners'],
        usage: '[--codeowners FILE] [--stdin | --all | PATH…]',
        does: 'list the owners of paths',
        about: 'Resolves CODEOWNERS as GitHub does, for all tracked files or for paths in the order given; they need not exist. As text: the path, a tab, its owners; nothing after the tab where nobody owns it.',
        formats: ['text', 'json'],
    },
    assets: {
        takes: ['policy', 'head', 'all', 'stdin'],
        usage: '[--stdin | --all | PATH…]',
        does: 'list the kind of each file',
        about: 'For all tracked files, or for paths in the order given. As text: the path, a tab, its kind; `-` for what is no asset. A path that is not tracked is told by its name alone.',
        formats: ['text', 'json'],
    },
    diff: {
        takes: ['policy', 'base', 'head'],
        usage: '--base REF [--head REF]',
        does: 'list the files that change hands by merging the head (default HEAD) into the tip of the base',
        about: 'Says from whom to whom, grouped by entry, and what a change of the policy loosens. That files change hands is an answer and no failure: check judges it.',
        formats: ['text', 'json', 'markdown'],
    },
    reviewers: {
        takes: ['policy', 'base', 'head', 'author', 'why-not'],
        usage: '--base REF [--head REF] --author LOGIN [--why-not LOGIN]',
        does: 'say whom to ask to review a change, and why each',
        about: 'Plans the reviews of a change by the policy and the owners of its base: which roles must approve, who of them can, and the fewest people to ask. Who wrote commits of the change is not asked; who reviewed such files before, as messages of commits tell, is asked first. It asks no network, so the members of teams are not known: a team is asked in place of people.',
        formats: ['text', 'json', 'markdown'],
    },
    fix: {
        takes: ['policy', 'head', 'write'],
        usage: '[--write]',
        does: 'propose the smallest CODEOWNERS edit that closes the gaps; --write makes it',
        about: 'Names holders of the accountable role, among them first who really changed the files. It takes no file from an owner it has, resolves every file before and after to prove it, and keeps comments and order.',
        formats: ['text', 'json'],
        fails: 'a gap stays open for which it knows nobody to name',
    },
    gaps: {
        takes: ['policy', 'head'],
        usage: '',
        does: 'say what of the whole repository has no accountable owner, and what would mend it',
        about: 'Coverage by role and kind, where the gaps are and which entry fails to own them, the lines of CODEOWNERS that would close them, each tried by resolving the files that it reaches, and what needs attention. As markdown it is the body of the weekly issue, as html a page that is complete in itself. That there are gaps is an answer and no failure: check judges it.',
        formats: ['text', 'json', 'markdown', 'html'],
    },
    validate: {
        takes: ['policy'],
        usage: '[FILE]',
        does: 'check the policy alone',
        about: 'Names every error with its line and column. A policy that cannot be read is exit code 2.',
        formats: ['text', 'json'],
    },
    backtest: {
        takes: ['policy', 'head'],
        usage: '[--head REF]',
        does: 'replay merged history: how often those would have been asked who approved',
        about: 'Reads from the messages of commits who approved them, learns from the first half, and names reviewers for each change of the rest, knowing only what was merged before. It compares them with those who approved, beside baselines: agreement with history, which is pessimistic. With a policy whose roles name users it says how often every needed role would be asked.',
        formats: ['text', 'json', 'markdown'],
    },
    init: {
        takes: [],
        usage: '',
        does: 'draft a policy where there is none',
        about: 'Guesses who holds which role from the names of teams, CODEOWNERS and history, writes .github/rolecall.yml (or the file that --output names) with the reason beside each guess, and says what check finds under it. It overwrites nothing.',
        formats: ['text'],
    },
};
const commandNames = Object.keys(commands).filter(isCommand);
function isCommand(name) {
    return Object.hasOwn(commands, name);
}
/** A command with the fields that only some have. */
function commandOf(name) {
    return commands[name];
}
/** What each exit code means. `fails` is what makes a command end with 1. */
function exitCodes(fails) {
    return [
        [0, 'all is well'],
        ...(fails === undefined ? [] : [[1, fails]]),
        [2, 'bad usage, policy or input'],
        [3, 'Rolecall failed'],
    ];
}

;// CONCATENATED MODULE: ./lib/cli/arguments.js




/** A question, or what to do. Throws `InputError` for what is neither. */
function readArguments(argv) {
    const { values, positionals } = parse(argv);
    const [name, ...paths] = positionals;
    if (values.version)
        return { asks: 'version' };
    if (name === undefined)
        return { asks: 'help' };
    if (!isCommand(name))
        throw new errors/* InputError */.d(unknown('command', name, commandNames));
    if (values.help)
        return { asks: 'help', about: name };
    const { takes, formats } = commands[name];
    const allowed = [...commonOptions, ...takes];
    for (const given of Object.keys(values)) {
        if (!allowed.includes(given)) {
            throw new errors/* InputError */.d(`rolecall ${name} takes no --${given}. It takes ${allowed.map((option) => `--${option}`).join(', ')}.`);
        }
    }
    if (takes.some((option) => option === 'stdin'))
        oneSelection(name, paths, values);
    const { repo, policy, output, base, head, codeowners, author, 'why-not': whyNot } = values;
    return {
        command: name,
        paths,
        format: oneOf('--format', values.format ?? formats[0], formats),
        failOn: oneOf('--fail-on', values['fail-on'] ?? 'error', [
            'error',
            'warning',
            'notice',
            'never',
        ]),
        all: values.all ?? false,
        stdin: values.stdin ?? false,
        write: values.write ?? false,
        ...(repo !== undefined && { repo }),
        ...(policy !== undefined && { policy }),
        ...(output !== undefined && { output }),
        ...(base !== undefined && { base }),
        ...(head !== undefined && { head }),
        ...(codeowners !== undefined && { codeowners }),
        ...(author !== undefined && { author }),
        ...(whyNot !== undefined && { whyNot }),
    };
}
/** Which paths a bulk command answers for is said in one way: the others would be passed over in silence. */
function oneSelection(name, paths, { stdin = false, all = false }) {
    const ways = [
        ...(stdin ? ['--stdin'] : []),
        ...(all ? ['--all'] : []),
        ...(paths.length > 0 ? ['paths'] : []),
    ];
    if (ways.length > 1)
        throw new errors/* InputError */.d(`rolecall ${name} takes --stdin, --all or paths, and not ${ways.join(' and ')} at once.`);
}
function parse(argv) {
    try {
        const parsed = (0,external_node_util_namespaceObject.parseArgs)({
            args: [...argv],
            options: options,
            allowPositionals: true,
            strict: true,
            tokens: true,
        });
        const given = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
        const twice = given.find((option, index) => given.indexOf(option) < index);
        if (twice !== undefined)
            throw new errors/* InputError */.d(`--${twice} is given twice: only one of them could count.`);
        return parsed;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.d)
            throw error;
        const message = error instanceof Error ? error.message : String(error);
        const offender = /'-{0,2}([^'=\s]*)/.exec(message)?.[1] ?? '';
        const isUnknown = message.startsWith('Unknown option');
        throw new errors/* InputError */.d(isUnknown
            ? unknown('option', `--${offender}`, Object.keys(options).map((o) => `--${o}`))
            : message);
    }
}
function oneOf(option, given, allowed) {
    const found = allowed.find((word) => word === given);
    if (found === undefined)
        throw new errors/* InputError */.d(unknown(`value of ${option}`, given, allowed));
    return found;
}
function unknown(what, given, allowed) {
    const near = (0,mod/* closest */.kp)(given, [...allowed]);
    const hint = (0,mod/* distance */.Io)(given, near) <= Math.max(2, given.length / 2) ? ` Did you mean ${near}?` : '';
    return `unknown ${what} ${JSON.stringify(given)}.${hint} Known: ${allowed.join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/cli/help.js

/** What the program does, or one of its commands. */
function helpText(command) {
    return command === undefined ? overview() : page(command);
}
function overview() {
    const rows = commandNames.flatMap((name) => {
        const { usage, does } = commandOf(name);
        return [`  ${`rolecall ${name} ${usage}`.trimEnd()}`, `      ${does}`];
    });
    return [
        'Keeps every asset of an ML repository owned by the right role.',
        '',
        ...rows,
        '',
        'Common options',
        ...table(commonOptions.map((name) => optionRow(name))),
        '',
        'Exit codes: 0 clean, 1 findings, 2 bad usage, policy or input, 3 Rolecall failed.',
        'More of one command: rolecall COMMAND --help.',
        '',
    ].join('\n');
}
function page(name) {
    const { usage, does, about, takes, formats, fails } = commandOf(name);
    const [own, common] = [takes, commonOptions].map((names) => names.map((one) => optionRow(one, formats)));
    return [
        `rolecall ${name} ${usage}`.trimEnd(),
        '',
        ...wrapped(`${does.charAt(0).toUpperCase()}${does.slice(1)}. ${about}`, width),
        '',
        'Options',
        ...table([...(own ?? []), ...(common ?? [])]),
        '',
        'Exit codes',
        ...table(exitCodes(fails).map(([code, means]) => [`${code}`, means])),
        '',
    ].join('\n');
}
/** The columns that every terminal has. */
const width = 80;
/** `--repo DIR` and what it is for. */
function optionRow(name, formats) {
    return [optionText(name), optionWords(name, formats)];
}
/** `--repo DIR`, `-h, --help` */
function optionText(name) {
    const option = options[name];
    const short = 'short' in option ? `-${option.short}, ` : '';
    return `${short}--${name}${'value' in option ? ` ${option.value}` : ''}`;
}
/** What an option is for; of a command whose formats are known, with these. */
function optionWords(name, formats = []) {
    const { says } = options[name];
    if (name !== 'format' || formats.length === 0)
        return says;
    const [first, ...others] = formats;
    return `${says}: ${[`${first} (default)`, ...others].join(', ')}`;
}
/** Two columns, the second wrapped. */
function table(rows) {
    const indent = Math.max(...rows.map(([head]) => head.length)) + 4;
    return rows.flatMap(([head, says]) => wrapped(says, width - indent).map((line, index) => index === 0 ? `  ${head.padEnd(indent - 2)}${line}` : `${' '.repeat(indent)}${line}`));
}
function wrapped(text, columns) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 1 + word.length > columns)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/cli/run.js






/** Each is loaded when it is called: a quick one need not wait for what the others carry. */
const runners = {
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(867), __nccwpck_require__.e(994), __nccwpck_require__.e(414), __nccwpck_require__.e(842), __nccwpck_require__.e(992), __nccwpck_require__.e(60), __nccwpck_require__.e(156), __nccwpck_require__.e(163), __nccwpck_require__.e(580), __nccwpck_require__.e(50), __nccwpck_require__.e(775)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8775))).check,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(867), __nccwpck_require__.e(994), __nccwpck_require__.e(414), __nccwpck_require__.e(842), __nccwpck_require__.e(992), __nccwpck_require__.e(60), __nccwpck_require__.e(156), __nccwpck_require__.e(163), __nccwpck_require__.e(580), __nccwpck_require__.e(50), __nccwpck_require__.e(426)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7426))).explain,
    owners: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(414), __nccwpck_require__.e(636)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3636))).owners,
    assets: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(994), __nccwpck_require__.e(414), __nccwpck_require__.e(842), __nccwpck_require__.e(992), __nccwpck_require__.e(156), __nccwpck_require__.e(176)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2176))).assets,
    fix: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(867), __nccwpck_require__.e(994), __nccwpck_require__.e(414), __nccwpck_require__.e(842), __nccwpck_require__.e(992), __nccwpck_require__.e(60), __nccwpck_require__.e(156), __nccwpck_require__.e(163), __nccwpck_require__.e(580), __nccwpck_require__.e(50), __nccwpck_require__.e(246), __nccwpck_require__.e(817)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5817))).fix,
    validate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(867), __nccwpck_require__.e(994), __nccwpck_require__.e(414), __nccwpck_require__.e(842), __nccwpck_require__.e(992), __nccwpck_require__.e(60), __nccwpck_require__.e(295)]).then(__nccwpck_require__.bind(__nccwpck_require__, 295))).validate,
    diff: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(867), __nccwpck_require__.e(994), __nccwpck_require__.e(414), __nccwpck_require__.e(842), __nccwpck_require__.e(992), __nccwpck_require__.e(60), __nccwpck_require__.e(156), __nccwpck_require__.e(163), __nccwpck_require__.e(580), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5838))).diff,
    reviewers: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(867), __nccwpck_require__.e(994), __nccwpck_require__.e(414), __nccwpck_require__.e(842), __nccwpck_require__.e(992), __nccwpck_require__.e(60), __nccwpck_require__.e(156), __nccwpck_require__.e(163), __nccwpck_require__.e(580), __nccwpck_require__.e(50), __nccwpck_require__.e(35), __nccwpck_require__.e(759)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2759))).reviewers,
    backtest: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(867), __nccwpck_require__.e(994), __nccwpck_require__.e(414), __nccwpck_require__.e(842), __nccwpck_require__.e(992), __nccwpck_require__.e(60), __nccwpck_require__.e(156), __nccwpck_require__.e(163), __nccwpck_require__.e(35), __nccwpck_require__.e(999)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1999))).backtest,
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(867), __nccwpck_require__.e(994), __nccwpck_require__.e(414), __nccwpck_require__.e(842), __nccwpck_require__.e(992), __nccwpck_require__.e(60), __nccwpck_require__.e(156), __nccwpck_require__.e(163), __nccwpck_require__.e(580), __nccwpck_require__.e(50), __nccwpck_require__.e(93)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4093))).init,
    gaps: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(867), __nccwpck_require__.e(994), __nccwpck_require__.e(414), __nccwpck_require__.e(842), __nccwpck_require__.e(992), __nccwpck_require__.e(60), __nccwpck_require__.e(156), __nccwpck_require__.e(163), __nccwpck_require__.e(580), __nccwpck_require__.e(50), __nccwpck_require__.e(246), __nccwpck_require__.e(5)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6005))).gaps,
};
/** Those that list the repository first, which git can do while they are loaded. */
const listing = new Set([
    'check',
    'explain',
    'assets',
    'fix',
    'diff',
    'init',
    'reviewers',
    'backtest',
    'gaps',
]);
/** One run of the command line: 0 clean, 1 findings, 2 bad usage, policy or input, 3 Rolecall failed. */
async function run(argv, console, version) {
    try {
        const given = readArguments(argv);
        if ('asks' in given) {
            console.write(given.asks === 'help' ? helpText(given.about) : `${version}\n`);
            return 0;
        }
        const { output } = given;
        // A draft never replaces a file, so init writes its own.
        const listed = listing.has(given.command)
            ? (await Promise.all(/* import() */[__nccwpck_require__.e(994), __nccwpck_require__.e(912)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8994))).startListing(given, console)
            : undefined;
        const runner = await runners[given.command]();
        if (output === undefined || given.command === 'init')
            return await runner(given, console, listed);
        const parts = [];
        const writing = { ...console, write: (piece) => parts.push(Buffer.from(piece)) };
        const code = await runner(given, writing, listed);
        await (0,promises_.writeFile)((0,external_node_path_.resolve)(console.cwd, output), Buffer.concat(parts)).catch((error) => {
            throw new errors/* InputError */.d(`--output ${output} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
        });
        return code;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.d) {
            console.complain(`rolecall: ${error.message.split('\n').map(safe_text/* safeText */.Hk).join('\n')}\n`);
            return 2;
        }
        const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
        console.complain(`rolecall failed, which is a defect of Rolecall, not of your repository:\n${told}\n`);
        return 3;
    }
}


/***/ }),

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   bF: () => (/* binding */ escapedUnits),
/* harmony export */   fH: () => (/* binding */ safeMarkdown),
/* harmony export */   nv: () => (/* binding */ unseen)
/* harmony export */ });
/**
 * Characters that move a terminal's cursor or end a line, that show text in another order or not at all, and halves
 * of a surrogate pair, which are no text.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const names = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };
/**
 * Makes a string from a repository safe for any sink: one line, nothing invisible, and no command to a runner of
 * GitHub Actions, which obeys `::` at the beginning of a line and `##[` anywhere in one.
 */
function safeText(text) {
    return text
        .replace(unseen, (character) => names[character] ?? escapedUnits(character))
        .replace(/^(\s*):(?=:)/, '$1\\u003a')
        .replaceAll('##[', '#\\u0023[');
}
/** `\u202e`; two of them for a character of two code units. */
function escapedUnits(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
/**
 * The same for Markdown: a path or message mentions nobody, links nowhere and formats nothing. GitHub looks for people,
 * issues and emoji in the text that the entities decode to, so these are broken by a space of no width as well.
 */
function safeMarkdown(text) {
    return safeText(text)
        .replace(found, '$&\u200b')
        .replace(marks, (run) => Array.from(run, (mark) => `&#${mark.charCodeAt(0)};`).join(''))
        .replaceAll('\u200b', '&#8203;');
}
// The starts of @people, #issues, GH-issues, addresses and :emoji:, but not the place in file:line:column.
const found = /[@#]|www(?=\.)|\bgh-(?=\d)|:(?=\/\/)|:(?!\d+:\d)(?=[\w+-]{1,64}:)/gi;
// An underscore inside of a word formats nothing, and paths are full of them.
const marks = /[\\`*[\]<>#+!|~&$]|(?<!_)_+(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])_+/g;


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the package; a test holds it to `package.json`. */
const version = '0.1.0';


/***/ }),

/***/ 2585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError),
/* harmony export */   n: () => (/* binding */ IncompleteRepositoryError)
/* harmony export */ });
/** Something only the user can mend: the message names the place, the offender and the next step. */
class InputError extends Error {
    name = 'InputError';
}
/** Git cannot read what a repository should hold: it is damaged, or a clone that left it out. */
class IncompleteRepositoryError extends InputError {
    name = 'IncompleteRepositoryError';
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1273);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
