export const id = 817;
export const ids = [817];
export const modules = {

/***/ 5817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix_fix)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./lib/core/evaluate.js + 3 modules
var evaluate = __webpack_require__(6050);
// EXTERNAL MODULE: ./lib/core/fix/fix.js + 11 modules
var fix = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/core/report/safe-text.js
var safe_text = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/core/report/unified-diff.js

/** Lines shown around a change, as `git diff` does. */
const around = 3;
/**
 * A unified diff that `git apply` takes. Of a file that is made, the old side is `/dev/null`. For a terminal, what
 * would move its cursor is made visible.
 */
function unifiedDiff(path, changes, options) {
    const { creates } = options;
    const rows = changes.flatMap((change) => rowsOf(creates && change.after ? { after: change.after } : change));
    const spans = spansOf(rows);
    if (spans.length === 0)
        return '';
    const colors = options.forPeople;
    const shown = colors ? visible : (text) => text;
    const write = ({ sign, line: { text, end } }) => {
        // A terminal takes a carriage return for an order; a file needs it.
        const body = `${sign}${shown(text)}${!colors && end === '\r\n' ? '\r' : ''}`;
        const painted = !colors || sign === ' ' ? body : sign === '-' ? colors.red(body) : colors.green(body);
        return end === '' ? [painted, '\\ No newline at end of file'] : [painted];
    };
    const name = shown(path);
    const head = [creates ? '--- /dev/null' : `--- a/${name}`, `+++ b/${name}`];
    const hunks = spans.flatMap(([from, to]) => [
        colors ? colors.cyan(hunkHead(rows, from, to)) : hunkHead(rows, from, to),
        ...rows.slice(from, to).flatMap(write),
    ]);
    return `${[...(colors ? head.map(colors.bold) : head), ...hunks].join('\n')}\n`;
}
/** Safe for a terminal; a tab does no harm there. */
function visible(text) {
    return text.split('\t').map(safe_text/* safeText */.Hk).join('\t');
}
function rowsOf({ before, after }) {
    if (before && after && before.text === after.text && before.end === after.end)
        return [{ sign: ' ', line: before }];
    return [
        ...(before ? [{ sign: '-', line: before }] : []),
        ...(after ? [{ sign: '+', line: after }] : []),
    ];
}
/** From which row to which (exclusive) each hunk goes. */
function spansOf(rows) {
    const spans = [];
    rows.forEach(({ sign }, at) => {
        if (sign === ' ')
            return;
        const last = spans.at(-1);
        const from = Math.max(0, at - around);
        const to = Math.min(rows.length, at + 1 + around);
        if (last && from <= last[1])
            last[1] = to;
        else
            spans.push([from, to]);
    });
    return spans;
}
function hunkHead(rows, from, to) {
    const side = (without) => {
        const lines = (some) => some.filter(({ sign }) => sign !== without).length;
        const count = lines(rows.slice(from, to));
        const start = lines(rows.slice(0, from)) + (count === 0 ? 0 : 1);
        return count === 1 ? String(start) : `${start},${count}`;
    };
    return `@@ -${side('+')} +${side('-')} @@`;
}

;// CONCATENATED MODULE: ./lib/core/report/fix-json.js

/** The document `rolecall/fix@1`. */
function renderFixJson(fix, written) {
    const { path, creates, gaps, proposal, reasons } = fix;
    const edits = proposal.edits.map(({ change, line, pattern, owners, added, closes, takesAlong }) => ({
        change,
        line,
        pattern,
        owners: [...owners],
        added: [...added],
        closes: [...closes],
        takesAlong: [...takesAlong],
        because: [...new Set(closes.flatMap((at) => reasons.get(at) ?? []))],
    }));
    const open = fix.open.map(({ path: at, kind, because, next }) => ({ path: at, kind, because, next }));
    const diff = unifiedDiff(path, proposal.changes, { creates });
    const schema = 'rolecall/fix@1';
    const document = { schema, path, creates, written, gaps, edits, open, diff };
    return `${JSON.stringify(document, null, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/report/by-role.js
var by_role = __webpack_require__(2346);
;// CONCATENATED MODULE: ./lib/core/report/fix-text.js




/** More paths of one reason than this are counted only. */
const mostPaths = 5;
/** What is proposed and why, the diff, what stays open, and the next step. */
function renderFix(fix, colors, written) {
    const { proposal, path, creates } = fix;
    const parts = [headline(fix, colors)];
    if (proposal.edits.length > 0) {
        parts.push(proposal.edits.map((edit) => explained(edit, fix, colors)).join(''));
        parts.push(unifiedDiff(path, proposal.changes, { creates, forPeople: colors }));
    }
    if (fix.open.length > 0)
        parts.push(`${colors.bold('Still open')}\n${openText(fix.open, colors)}`);
    const next = nextStep(fix, written);
    if (next !== undefined)
        parts.push(`${colors.green('→')} ${next}\n`);
    return parts.join('\n');
}
function headline({ path, creates, gaps, open, proposal: { edits } }, colors) {
    if (gaps === 0)
        return `${colors.green('No gaps')}: there is nothing to mend.\n`;
    const closed = gaps - open.filter(({ path: at }) => at !== path || !creates).length;
    const added = edits.filter(({ change }) => change === 'added').length;
    const changed = edits.length - added;
    const words = [
        ...(added > 0 ? [added === 1 ? '1 new entry' : `${added} new entries`] : []),
        ...(changed > 0 ? [`${changed} with further owners`] : []),
    ];
    const what = edits.length === 0 ? 'no edit' : words.join(' and ');
    return `${colors.bold((0,safe_text/* safeText */.Hk)(path))}${creates ? ' (new)' : ''}: ${what}, ${closed} of ${(0,by_role/* count */.U9)(gaps, 'gap')} closed\n`;
}
function explained(edit, { kinds, reasons }, colors) {
    const { change, pattern, owners, closes, takesAlong } = edit;
    const because = [...new Set(closes.flatMap((path) => reasons.get(path) ?? []))];
    const more = because.length - 3;
    const files = closes.map((path) => kinds.get(path) ?? 'ownership-policy');
    const lines = [
        `closes ${countsOf(files)}`,
        ...because.slice(0, 3),
        ...(more > 0 ? [`and ${(0,by_role/* count */.U9)(more, 'more reason')} of this sort`] : []),
        ...(takesAlong.length > 0
            ? [
                `${(0,by_role/* count */.U9)(takesAlong.length, 'other file')} below ${takesAlong.length === 1 ? 'gains' : 'gain'} these owners too`,
            ]
            : []),
    ];
    const sign = change === 'added' ? colors.green('+') : colors.yellow('~');
    return `  ${sign} ${colors.bold((0,safe_text/* safeText */.Hk)(pattern))} ${(0,safe_text/* safeText */.Hk)(owners.join(' '))}\n${lines.map((line) => `      ${(0,safe_text/* safeText */.Hk)(line)}\n`).join('')}`;
}
/** `3 data-pipeline, 1 model-card` */
function countsOf(kinds) {
    const counts = new Map();
    for (const kind of kinds)
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const sorted = [...counts].toSorted(([a, one], [b, other]) => other - one || (0,order/* byCodeUnit */.X)(a, b));
    return sorted.map(([kind, times]) => `${times} ${kind}`).join(', ');
}
function openText(open, colors) {
    const groups = new Map();
    for (const gap of open) {
        const id = `${gap.because}\n${gap.next}`;
        const group = groups.get(id);
        if (group)
            group.push(gap);
        else
            groups.set(id, [gap]);
    }
    return [...groups.values()]
        .map((group) => {
        const [first] = group;
        if (!first)
            return '';
        const shown = group
            .slice(0, mostPaths)
            .map(({ path, kind }) => `    ${(0,safe_text/* safeText */.Hk)(path)} (${(0,safe_text/* safeText */.Hk)(kind)})\n`);
        const more = group.length - shown.length;
        const rest = more > 0 ? `    and ${more} more\n` : '';
        return `  ${(0,safe_text/* safeText */.Hk)(first.because)}:\n${shown.join('')}${rest}  ${colors.green('→')} ${(0,safe_text/* safeText */.Hk)(first.next)}\n`;
    })
        .join('');
}
function nextStep({ proposal, path, creates }, written) {
    if (proposal.edits.length === 0)
        return undefined;
    if (!written)
        return 'Run it again with --write to make this edit.';
    return `Written. Read it${creates ? `, git add ${(0,safe_text/* safeText */.Hk)(path)},` : ''} and run rolecall check.`;
}

// EXTERNAL MODULE: ./lib/git/errors.js
var errors = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/cli/load.js + 3 modules
var load = __webpack_require__(842);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/cli/replace-file.js





/**
 * Replaces a file below `root` that still holds the text `before` (absent: that does not exist) by one with the text
 * `after`, all or nothing. Throws `InputError` for what it must not write: a link, a file that lies elsewhere by way of
 * one, one that changed meanwhile or is no UTF-8.
 */
async function replaceFile(root, path, before, after) {
    const target = (0,external_node_path_.join)(root, path);
    const directory = (0,external_node_path_.dirname)(target);
    await mkdirBelow(root, path);
    if ((await (0,promises_.realpath)(directory)) !== (0,external_node_path_.join)(await (0,promises_.realpath)(root), (0,external_node_path_.dirname)(path)))
        throw new errors/* InputError */.d(`${path} is not written: its directory is a link`);
    const mode = await modeIfUnchanged(target, path, before);
    const temporary = (0,external_node_path_.join)(directory, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const file = await (0,promises_.open)(temporary, 'wx', mode);
        try {
            await file.writeFile(after);
            await file.chmod(mode);
            await file.sync();
        }
        finally {
            await file.close();
        }
        if (before === undefined)
            await linkNew(temporary, target, path);
        else
            await (0,promises_.rename)(temporary, target);
    }
    catch (error) {
        if (error instanceof errors/* InputError */.d)
            throw error;
        throw new errors/* InputError */.d(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
/** Makes the directory of a new file. One that is a link is left for the caller to refuse. */
async function mkdirBelow(root, path) {
    const directory = (0,external_node_path_.dirname)(path);
    if (directory === '.')
        return;
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(root, directory)).catch(() => undefined);
    if (found && !found.isDirectory())
        throw new errors/* InputError */.d(`${path} is not written: ${directory} is no directory`);
    if (!found)
        await (0,promises_.mkdir)((0,external_node_path_.join)(root, directory));
}
/** The permissions of the file, or those of a new one. */
async function modeIfUnchanged(target, path, before) {
    const found = await (0,promises_.lstat)(target).catch(() => undefined);
    if (before === undefined) {
        if (found)
            throw new errors/* InputError */.d(`${path} is there by now: run rolecall fix again`);
        return 0o644;
    }
    if (!found?.isFile())
        throw new errors/* InputError */.d(`${path} is no regular file, and is not written`);
    const file = await (0,promises_.open)(target, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
    const bytes = await file.readFile().finally(() => file.close());
    if (new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) !== before)
        throw new errors/* InputError */.d(`${path} has changed meanwhile: run rolecall fix again`);
    if (!bytes.equals(Buffer.from(before)))
        throw new errors/* InputError */.d(`${path} is not UTF-8, and writing it would change what it says: save it as UTF-8 first`);
    return found.mode & 0o777;
}
/** A new file never replaces one that has appeared meanwhile. */
async function linkNew(temporary, target, path) {
    await (0,promises_.link)(temporary, target).catch((error) => {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
            throw new errors/* InputError */.d(`${path} is there by now: run rolecall fix again`);
        throw error;
    });
}

;// CONCATENATED MODULE: ./lib/cli/commands/fix.js








/** Proposes the CODEOWNERS edit that closes the gaps, and makes it when asked to. */
async function fix_fix(given, console, listing) {
    if (given.paths.length > 0)
        throw new errors/* InputError */.d('rolecall fix takes no paths: it mends the whole repository');
    if (given.write && given.head !== undefined)
        throw new errors/* InputError */.d('--write edits the working tree, and --head judges a commit: leave one of them out');
    const { snapshot, root, bare } = await (0,load.load)(given, console, evaluate/* readingPlan */.Qt, { history: true, listing });
    if (given.write && bare)
        throw new errors/* InputError */.d(`${root} is a bare repository: there is no working tree for --write to edit`);
    console.progress('looking for the smallest edit');
    const result = (0,fix/* fix */.Up)(snapshot);
    if (!result.ok) {
        if ('diagnostics' in result)
            return (0,load/* complainOfPolicy */.z)(result.diagnostics, console);
        throw new errors/* InputError */.d(result.obstacle);
    }
    const { path, proposal, open } = result.fix;
    const writes = given.write && proposal.edits.length > 0;
    if (writes)
        await replaceFile(root, path, snapshot.tree.sources.get(path)?.text, proposal.text);
    console.write(given.format === 'json'
        ? renderFixJson(result.fix, writes)
        : renderFix(result.fix, (0,picocolors.createColors)(console.colors && given.output === undefined), writes));
    return open.length > 0 ? 1 : 0;
}


/***/ })

};
