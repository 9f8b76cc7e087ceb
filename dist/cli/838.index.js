export const id = 838;
export const ids = [838];
export const modules = {

/***/ 5838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff_diff)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./lib/core/diff.js + 1 modules
var diff = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/core/policy/diagnostic.js
var diagnostic = __webpack_require__(1483);
// EXTERNAL MODULE: ./lib/core/policy/words.js
var words = __webpack_require__(7223);
// EXTERNAL MODULE: ./lib/core/report/by-role.js
var by_role = __webpack_require__(2346);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
;// CONCATENATED MODULE: ./lib/core/report/diff-groups.js


/** First where an accountable owner is lost; last what only a new name does; and the largest first. */
function groupChangedFiles({ files }) {
    const groups = grouped(files, (file) => JSON.stringify([file.because, titleOf(file)]));
    return groups
        .flatMap((group) => {
        const [first] = group;
        if (!first)
            return [];
        return [
            {
                because: first.because,
                title: titleOf(first),
                entries: entryGroups(group),
                ...countsOf(group),
            },
        ];
    })
        .toSorted((a, b) => b.lost - a.lost ||
        rankOf(a) - rankOf(b) ||
        b.files - a.files ||
        (0,order/* byCodeUnit */.X)(JSON.stringify(a.title), JSON.stringify(b.title)));
}
function entryGroups(files) {
    return grouped(files, ({ before, after }) => JSON.stringify([before.source, after.source]))
        .map((group) => ({
        from: group[0]?.before.source,
        to: group[0]?.after.source,
        files: group.toSorted((a, b) => rank(a) - rank(b) || (0,order/* byCodeUnit */.X)(a.path, b.path)),
    }))
        .toSorted((a, b) => flagged(b) - flagged(a) ||
        b.files.length - a.files.length ||
        (0,order/* byCodeUnit */.X)(a.files[0]?.path ?? '', b.files[0]?.path ?? ''));
}
function flagged({ files }) {
    return files.filter(({ accountableOwner }) => accountableOwner !== undefined).length;
}
function grouped(files, keyOf) {
    const groups = new Map();
    for (const file of files) {
        const key = keyOf(file);
        const group = groups.get(key);
        if (group)
            group.push(file);
        else
            groups.set(key, [file]);
    }
    return [...groups.values()];
}
/** The owners at both ends; where they stay, what the policy makes of the file. */
function titleOf({ because, before, after }) {
    if (because.some((cause) => cause !== 'policy')) {
        return { subject: '', from: ownersText(before, after), to: ownersText(after, before) };
    }
    const [from, to] = [kindText(before), kindText(after)];
    if (from !== to)
        return { subject: '', from, to };
    return { subject: from, from: needsText(before), to: needsText(after) };
}
function ownersText({ owners }, other) {
    return owners.length === 0 ? 'nobody' : (0,words/* fewApart */.tM)(owners.toSorted(order/* byCodeUnit */.X), other.owners);
}
function kindText({ kind, tier }) {
    return kind === undefined ? 'no asset' : `${kind} (tier ${tier})`;
}
function needsText({ accountable }) {
    const terms = accountable.map((roles) => (0,words/* few */.H$)(roles, 'or'));
    return `needs ${terms.length === 0 ? 'any owner' : (0,words/* few */.H$)(terms)}`;
}
function countsOf(files) {
    return {
        files: files.length,
        assets: files.filter(({ before, after }) => (before.kind ?? after.kind) !== undefined).length,
        gained: files.filter(({ accountableOwner }) => accountableOwner === 'gained').length,
        lost: files.filter(({ accountableOwner }) => accountableOwner === 'lost').length,
    };
}
function rank({ accountableOwner, before, after }) {
    if (accountableOwner !== undefined)
        return accountableOwner === 'lost' ? 0 : 1;
    return (before.kind ?? after.kind) === undefined ? 3 : 2;
}
function rankOf({ because }) {
    return because.includes('ownership') ? 0 : because.includes('policy') ? 1 : 2;
}

;// CONCATENATED MODULE: ./lib/core/report/diff-words.js

/** `37 of 412 files change hands, 12 assets among them: 2 lose their accountable owner, 10 gain an accountable owner` */
function answerText({ summary }) {
    const { files, changed, assets } = summary;
    if (changed === 0)
        return `No file changes hands; ${(0,by_role/* count */.U9)(files, 'file')} compared`;
    const hands = `${changed} of ${(0,by_role/* count */.U9)(files, 'file')} ${changed === 1 ? 'changes' : 'change'} hands`;
    const effect = effectText(summary);
    return `${hands}, ${(0,by_role/* count */.U9)(assets, 'asset')} among them${effect === '' ? '' : `: ${effect}`}`;
}
/** `2 lose their accountable owner, 10 gain an accountable owner`; empty where none does. */
function effectText({ gained, lost }) {
    return [
        ...(lost > 0 ? [`${lost} ${lost === 1 ? 'loses its' : 'lose their'} accountable owner`] : []),
        ...(gained > 0 ? [`${gained} ${gained === 1 ? 'gains' : 'gain'} an accountable owner`] : []),
    ].join(', ');
}
/** `CODEOWNERS:2 /dags/ → CODEOWNERS:9 /dags/daily/`; of an entry that only moved where it is, and was. */
function sourcesText(from, to) {
    const isSame = from?.file === to?.file && from?.pattern === to?.pattern;
    if (!isSame)
        return `${sourceText(from)} → ${sourceText(to)}`;
    return from?.line === to?.line ? sourceText(to) : `${sourceText(to)} (was in line ${from?.line})`;
}
function sourceText(source) {
    if (!source)
        return 'no entry';
    const { file, line, pattern } = source;
    return pattern === undefined ? `${file}:${line}` : `${file}:${line} ${pattern}`;
}
/** `dags/a.py (data-pipeline): misowned → owned` */
function fileText({ path, previousPath, before, after }) {
    const name = previousPath === undefined ? path : `${previousPath} → ${path}`;
    const kinds = turn(before.kind ?? 'no asset', after.kind ?? 'no asset');
    if (kinds === 'no asset')
        return name;
    const isSettled = before.status === after.status || !before.status || !after.status;
    return `${name} (${kinds})${isSettled ? '' : `: ${before.status} → ${after.status}`}`;
}
/** What becomes of the policy, in a sentence; empty where there is nothing to say. */
function policyText({ change, path = '', weakened, strengthened }) {
    const parts = [
        ...(weakened.length > 0 ? [`less in ${(0,by_role/* count */.U9)(weakened.length, 'part')}`] : []),
        ...(strengthened.length > 0 ? [`more in ${(0,by_role/* count */.U9)(strengthened.length, 'part')}`] : []),
    ];
    const sentences = {
        none: '',
        same: '',
        added: `The head adds the policy ${path}: once merged, it judges.`,
        changed: parts.length === 0
            ? `The policy ${path} changes, and asks neither less nor more.`
            : `The policy ${path} asks ${parts.join(', and ')} than at the base.`,
        deleted: `The head deletes the policy ${path}: once merged, no roles are judged.`,
        unreadable: `The head's policy ${path} cannot be read, so it is not compared, and both ends are judged by the base's.`,
        given: `Both ends are judged by ${path}: the repository's own policies are not compared.`,
    };
    return sentences[change];
}
/** `data-transform (tier 2) needs data-engineer`, in parts that a renderer puts together. */
function titleParts({ subject, from, to }) {
    const before = subject === '' ? '' : `${subject} `;
    return from === to ? { before, to: `${to}, by other holders` } : { before, from, to };
}
/** `approvals for model-card: 2 → 1` */
function differenceText({ what, was, is }) {
    return `${what}: ${was} → ${is}`;
}
function turn(from, to) {
    return from === to ? to : `${from} → ${to}`;
}

// EXTERNAL MODULE: ./lib/core/report/room.js
var report_room = __webpack_require__(5023);
// EXTERNAL MODULE: ./lib/core/report/safe-text.js
var safe_text = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/core/report/diff-markdown.js







// More than these are counted only.
const mostGroups = 30;
const mostEntries = 3;
const mostPaths = 3;
const mostDifferences = 20;
const longest = 200;
/** What headings and counts may add to what the room was asked for, in bytes. */
const diff_markdown_frame = 1_000;
/**
 * For a comment or a summary: the answer as the heading, the policy, then from whom to whom. Mentions nobody. What
 * does not fit into `limit` is cut, whole rows at a time, and counted. A limit below 4,000 is not kept.
 */
function renderDiffMarkdown(diff, limit) {
    const room = (0,report_room/* createRoom */.ab)({ ...limit, most: limit.most - diff_markdown_frame });
    const policy = policyBlock(diff, room);
    const groups = groupChangedFiles(diff);
    const rows = (0,report_room/* rowsThatFit */.YD)(groups.map(groupRow), room, mostGroups);
    const hidden = groups.slice(rows.length).reduce((sum, { files }) => sum + files, 0);
    return [
        `## Rolecall: ${(0,safe_text/* safeMarkdown */.fH)(answerText(diff))}`,
        '',
        ...policy,
        ...(rows.length > 0
            ? ['| From | To | Files | Accountable owner | By |', '| --- | --- | --- | --- | --- |', ...rows, '']
            : []),
        ...(hidden > 0
            ? [`…and ${(0,by_role/* count */.U9)(hidden, 'file')} in ${groups.length - rows.length} more groups.`, '']
            : []),
    ].join('\n');
}
function groupRow({ because, title, files, entries, gained, lost }) {
    const more = entries.slice(mostEntries).reduce((sum, entry) => sum + entry.files.length, 0);
    const by = [
        ...entries.slice(0, mostEntries).map(entryText),
        ...(more > 0
            ? [`and ${(0,by_role/* count */.U9)(more, 'more file')} by ${entries.length - mostEntries} other pairs of entries`]
            : []),
    ];
    const { before, from = '', to } = titleParts(title);
    const cells = [
        cell(before + from),
        cell(from === '' ? to : before + to),
        `${files}${because.includes('rename') ? ' (renamed)' : ''}`,
        effectText({ gained, lost }),
        by.join('<br>'),
    ];
    return `| ${cells.join(' | ')} |`;
}
function entryText({ from, to, files }) {
    const more = files.length - mostPaths;
    return [
        cell(sourcesText(from, to)),
        ...files.slice(0, mostPaths).map((file) => `- ${cell(fileText(file))}`),
        ...(more > 0 ? [`- and ${more} more`] : []),
    ].join('<br>');
}
function cell(text) {
    return (0,safe_text/* safeMarkdown */.fH)((0,words/* shortened */.vI)(text, longest));
}
function policyBlock({ policy }, room) {
    const words = policyText(policy);
    if (words === '')
        return [];
    const { weakened, strengthened, faults, path = '' } = policy;
    const list = (name, items) => {
        if (items.length === 0)
            return [];
        const shown = (0,report_room/* rowsThatFit */.YD)(items, room, mostDifferences);
        const more = items.length - shown.length;
        return [`**${name}**`, '', ...shown, ...(more > 0 ? [`- and ${more} more`] : []), ''];
    };
    const item = (one) => `- ${cell(`${path}:${one.line}`)} ${(0,safe_text/* safeMarkdown */.fH)(differenceText(one))}`;
    return [
        cell(words),
        '',
        ...list('Faults', faults.map((fault) => `- ${cell((0,diagnostic/* formatDiagnostic */.x)(fault))}`)),
        ...list('Less', weakened.map(item)),
        ...list('More', strengthened.map(item)),
    ];
}

;// CONCATENATED MODULE: ./lib/core/report/diff-text.js





// More than these are counted only.
const diff_text_mostGroups = 50;
const diff_text_mostEntries = 8;
const diff_text_mostPaths = 3;
const mostWeakened = 50;
const mostStrengthened = 5;
/** For people at a terminal: from whom to whom, by the entries that decide; then the policy; the answer at the end. */
function renderDiffText(diff, colors) {
    const groups = groupChangedFiles(diff);
    const hidden = groups.slice(diff_text_mostGroups).reduce((sum, { files }) => sum + files, 0);
    return [
        ...groups.slice(0, diff_text_mostGroups).map((group) => groupText(group, colors)),
        ...(hidden > 0 ? [`…and ${(0,by_role/* count */.U9)(hidden, 'file')} in ${groups.length - diff_text_mostGroups} more groups\n`] : []),
        ...diff_text_policyBlock(diff, colors),
        `${(0,safe_text/* safeText */.Hk)(answerText(diff))}.\n`,
    ].join('\n');
}
function groupText({ because, title, entries, files, ...effect }, colors) {
    const shown = entries.slice(0, diff_text_mostEntries);
    const more = entries.slice(diff_text_mostEntries).reduce((sum, entry) => sum + entry.files.length, 0);
    const effects = effectText(effect);
    const size = `${(0,by_role/* count */.U9)(files, 'file')}${effects === '' ? '' : `: ${effects}`}`;
    return [
        `${titleText(title, colors)}  ${colors.bold(size)}${because.includes('rename') ? colors.dim(' (renamed)') : ''}`,
        ...shown.flatMap((entry) => diff_text_entryText(entry, colors)),
        ...(more > 0
            ? [
                colors.dim(`  and ${(0,by_role/* count */.U9)(more, 'more file')} by ${entries.length - diff_text_mostEntries} other pairs of entries`),
            ]
            : []),
        '',
    ].join('\n');
}
function titleText(title, colors) {
    const { before, from, to } = titleParts(title);
    const start = from === undefined ? '' : `${colors.red((0,safe_text/* safeText */.Hk)(from))} → `;
    return (0,safe_text/* safeText */.Hk)(before) + start + colors.green((0,safe_text/* safeText */.Hk)(to));
}
function diff_text_entryText({ from, to, files }, colors) {
    const more = files.length - diff_text_mostPaths;
    return [
        colors.dim(`  ${(0,safe_text/* safeText */.Hk)(sourcesText(from, to))}`),
        ...files.slice(0, diff_text_mostPaths).map((file) => `    ${mark(file, colors)} ${(0,safe_text/* safeText */.Hk)(fileText(file))}`),
        ...(more > 0 ? [colors.dim(`      and ${more} more`)] : []),
    ];
}
function mark({ accountableOwner }, colors) {
    if (accountableOwner === 'lost')
        return colors.red('-');
    return accountableOwner === 'gained' ? colors.green('+') : ' ';
}
function diff_text_policyBlock({ policy }, colors) {
    const words = policyText(policy);
    if (words === '')
        return [];
    const lines = (differences, most, paint) => [
        ...differences
            .slice(0, most)
            .map((one) => `  ${paint(`${(0,safe_text/* safeText */.Hk)(policy.path ?? '')}:${one.line}`)}  ${(0,safe_text/* safeText */.Hk)(differenceText(one))}`),
        ...(differences.length > most ? [colors.dim(`  and ${differences.length - most} more`)] : []),
    ];
    const { weakened, strengthened, faults } = policy;
    return [
        [
            colors.bold((0,safe_text/* safeText */.Hk)(words)),
            ...faults.map((fault) => `  ${(0,safe_text/* safeText */.Hk)((0,diagnostic/* formatDiagnostic */.x)(fault))}`),
            ...(weakened.length > 0 ? ['Less:', ...lines(weakened, mostWeakened, colors.red)] : []),
            ...(strengthened.length > 0 ? ['More:', ...lines(strengthened, mostStrengthened, colors.green)] : []),
            '',
        ].join('\n'),
    ];
}

// EXTERNAL MODULE: ./lib/git/errors.js
var errors = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/cli/load.js + 3 modules
var load = __webpack_require__(842);
;// CONCATENATED MODULE: ./lib/cli/commands/diff.js







/** What changes hands between two ends; whether anything does is an answer, not a failure. */
async function diff_diff(given, console, listing) {
    if (given.base === undefined)
        throw new errors/* InputError */.d('rolecall diff needs a base, for example: rolecall diff --base main');
    if (given.paths.length > 0)
        throw new errors/* InputError */.d(`rolecall diff takes no paths, and compares all files: ${given.paths.join(' ')}`);
    const { snapshot } = await (0,load.load)(given, console, diff/* readingPlanForDiff */.op, { listing });
    console.progress(`comparing ${snapshot.tree.files.length} files`);
    const result = (0,diff/* diff */.Ui)((0,diff/* ofChange */.kj)(snapshot));
    if (!result.ok)
        return (0,load/* complainOfPolicy */.z)(result.diagnostics, console);
    console.write(render(result.diff, given.format, console.colors && given.output === undefined));
    return 0;
}
function render(document, format, colors) {
    if (format === 'json')
        return `${JSON.stringify(document, null, 2)}\n`;
    if (format === 'markdown')
        return renderDiffMarkdown(document, report_room/* summaryLimit */.mf);
    return renderDiffText(document, (0,picocolors.createColors)(colors));
}


/***/ }),

/***/ 3902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ui: () => (/* binding */ diff),
  kj: () => (/* binding */ ofChange),
  op: () => (/* binding */ readingPlanForDiff)
});

// UNUSED EXPORTS: pathsToOpenForDiff

// EXTERNAL MODULE: ./lib/core/declaring-files.js
var declaring_files = __webpack_require__(2136);
// EXTERNAL MODULE: ./lib/core/governing.js + 2 modules
var governing = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/core/policy-change.js + 7 modules
var policy_change = __webpack_require__(5905);
// EXTERNAL MODULE: ./lib/core/policy/read.js + 12 modules
var read = __webpack_require__(6060);
// EXTERNAL MODULE: ./lib/core/reclassified.js
var reclassified = __webpack_require__(4613);
// EXTERNAL MODULE: ./lib/core/world.js + 4 modules
var world = __webpack_require__(3080);
;// CONCATENATED MODULE: ./lib/core/diff-ends.js





/** Sees both ends. The base's policy must be readable; in place of one of the head that is not, it judges both. */
function diffEnds(snapshot) {
    const { tree, change } = snapshot;
    const judging = judgesOfEnds(snapshot);
    if (!judging.ok)
        return judging;
    const { base, own, head, ofBase: then, ofHead: now } = judging;
    const after = (0,world/* createWorld */.by)(snapshot, now);
    const before = (0,world/* createWorld */.by)({ ...snapshot, tree: change.before }, then, tree.openings);
    const between = head && (0,world/* createWorld */.by)(snapshot, then);
    const moved = between && base && head?.head
        ? (0,reclassified/* reclassified */.$)({ world: between, ...then }, { world: after, ...now }, head.head)
        : [];
    return {
        ok: true,
        ends: {
            before,
            after,
            ...(between && { between }),
            ...(own && { policy: own }),
            moved,
            files: filesAtBoth(before, after, change),
        },
    };
}
/** The policies of both ends, and what becomes of the repository's own. */
function judgesOfEnds({ tree, change, policy }) {
    const base = policy ? (0,read.readPolicy)(policy) : undefined;
    if (base && !base.ok)
        return base;
    const own = (0,policy_change/* isSame */.F)((0,governing/* policyOf */.US)(change.before.sources), policy) ? (0,policy_change/* policyChange */.H)(tree, change) : undefined;
    const ofBase = (0,governing/* judgesOf */.YP)(base?.file ?? null);
    const head = own && own.state !== 'same' && own.state !== 'unreadable' ? own : undefined;
    const ofHead = head ? (0,governing/* judgesOf */.YP)(head.head) : ofBase;
    return { ok: true, base, own, head, ofBase, ofHead };
}
/** Which sources the policy of each end reads; the base's twice where its own judges both. */
function sourcesOfEnds(snapshot) {
    const judging = judgesOfEnds(snapshot);
    if (!judging.ok)
        return { base: [], head: [] };
    return { base: judging.ofBase.policy.sources, head: judging.ofHead.policy.sources };
}
function filesAtBoth(before, after, change) {
    const formerNames = new Map(change.touched.map((file) => [file.path, file.previousPath ?? file.path]));
    return after.paths.flatMap((path) => {
        const from = formerNames.get(path) ?? path;
        return before.has(from) ? [{ path, from }] : [];
    });
}

// EXTERNAL MODULE: ./lib/core/reading-plan.js
var reading_plan = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/core/scope.js
var scope = __webpack_require__(9643);
// EXTERNAL MODULE: ./lib/core/decided-by.js
var decided_by = __webpack_require__(8209);
;// CONCATENATED MODULE: ./lib/core/diff.js





/**
 * Which files change hands because ownership files or the policy changed, from whom to whom. Compares the tip of the
 * base with the tree that merging the head would leave behind, each under its own policy and ownership files; so an
 * old branch takes nothing back that the base has changed since. Added and deleted files change no hands.
 */
function diff(snapshot) {
    const read = diffEnds(snapshot);
    if (!read.ok)
        return read;
    const { ends } = read;
    const files = ends.files.flatMap((file) => changedFile(file, ends) ?? []);
    const having = (end) => files.filter(({ accountableOwner }) => accountableOwner === end).length;
    const document = {
        schema: 'rolecall/diff@1',
        base: snapshot.change.base,
        head: snapshot.change.head,
        summary: {
            files: ends.files.length,
            changed: files.length,
            assets: files.filter(({ before, after }) => (before.kind ?? after.kind) !== undefined).length,
            gained: having('gained'),
            lost: having('lost'),
        },
        policy: diffedPolicy(snapshot, ends),
        files,
    };
    return { ok: true, diff: document };
}
/** The files whose opening must be read before `diff`, at both ends. Takes the same snapshot, without openings. */
function pathsToOpenForDiff(snapshot) {
    const read = diffEnds(snapshot);
    if (!read.ok)
        return (0,reading_plan/* nothingToRead */.nc)();
    const { before, between, after, files } = read.ends;
    // Another policy may change any file; else only those are shown that have other owners.
    const shown = between ? files : files.filter((file) => hasOtherOwners(file, read.ends));
    const touched = new Set(snapshot.change.touched.map(({ path }) => path));
    return {
        after: shown
            .map(({ path }) => path)
            .filter((path) => after.needsOpening(path) || between?.needsOpening(path)),
        before: shown
            .filter(({ path }) => touched.has(path))
            .map(({ from }) => from)
            .filter((path) => before.has(path) && before.needsOpening(path)),
    };
}
/** What must be read before `diff`; every file is compared where the policies of the ends may read other sources. */
const readingPlanForDiff = {
    declarations: (snapshot) => {
        const { base, head } = sourcesOfEnds(ofChange(snapshot));
        return (0,declaring_files/* declaringFiles */.D)(snapshot, [...base, ...head], base.join() !== head.join());
    },
    openings: (snapshot) => pathsToOpenForDiff(ofChange(snapshot)),
};
function ofChange({ change, ...rest }) {
    if (!change)
        throw new Error('a snapshot that was loaded with a base has a change');
    return { ...rest, change };
}
function changedFile(file, ends) {
    const { path, from } = file;
    const { before, between, after } = ends;
    const because = [
        ...(hasOtherOwners(file, ends) ? causesOf(file, ends) : []),
        ...(between && isByPolicy(path, between, after) ? ['policy'] : []),
    ];
    if (because.length === 0)
        return undefined;
    const then = before.asset(from);
    const now = after.asset(path);
    const accountableOwner = accountableOwnerOf(then, now);
    return {
        path,
        ...(from !== path && { previousPath: from }),
        because: because.toSorted(),
        before: fileEnd(before, from, then),
        after: fileEnd(after, path, now),
        ...(accountableOwner && { accountableOwner }),
    };
}
/** Only what is certain: an asset that is unverified may have one. */
function accountableOwnerOf(then, now) {
    const [was, is] = [then?.judgement.status, now?.judgement.status];
    const isGap = (status) => status === 'unowned' || status === 'misowned';
    if (was === 'owned' && isGap(is))
        return 'lost';
    return is === 'owned' && isGap(was) ? 'gained' : undefined;
}
/** Under the base's policy: which sources are read is the policy's doing. */
function hasOtherOwners({ path, from }, { before, between, after }) {
    return !(0,scope/* sameOwners */.t7)(before.ownership(from), (between ?? after).ownership(path));
}
/** Why a file has other owners: the head's ownership files part its names, or both ends' part on its new name. */
function causesOf({ path, from }, { before, between, after }) {
    const head = between ?? after;
    const now = head.ownership(path);
    const isRename = !(0,scope/* sameOwners */.t7)(head.ownership(from), now);
    const isOwnership = !isRename || !(0,scope/* sameOwners */.t7)(before.ownership(path), now);
    return [...(isOwnership ? ['ownership'] : []), ...(isRename ? ['rename'] : [])];
}
/** Whether another policy makes something else of one file and its owners, or asks other sources for them. */
function isByPolicy(path, between, after) {
    return (!(0,scope/* sameOwners */.t7)(between.ownership(path), after.ownership(path)) ||
        isJudgedOtherwise(between.asset(path), after.asset(path)));
}
function isJudgedOtherwise(then, now) {
    const key = (asset) => JSON.stringify([asset?.kind, asset?.tier, asset?.row?.accountable, asset?.judgement.status]);
    return key(then) !== key(now);
}
function fileEnd(world, path, asset) {
    const decision = world.ownership(path);
    const source = (0,decided_by/* decidedBy */.y)(decision, world.codeowners.source?.path);
    return {
        owners: decision.owners.map(({ text }) => text),
        ...(source && { source }),
        ...(asset && { kind: asset.kind, tier: asset.tier }),
        accountable: asset?.row?.accountable ?? [],
        ...(asset && { status: asset.judgement.status }),
    };
}
function diffedPolicy({ policy }, { policy: found, moved }) {
    const nothing = { weakened: [], strengthened: [], faults: [] };
    if (!found)
        return { change: 'given', ...(policy && { path: policy.path }), ...nothing };
    if (found.state === 'unreadable') {
        const path = found.faults[0]?.path;
        return { change: 'unreadable', ...(path !== undefined && { path }), ...nothing, faults: found.faults };
    }
    if ('comparison' in found) {
        const { path, weakened, strengthened } = found.comparison;
        const all = [...weakened, ...moved].toSorted((a, b) => a.line - b.line || a.column - b.column);
        return { change: found.state, path, weakened: all, strengthened, faults: [] };
    }
    if (!found.head)
        return { change: 'none', ...nothing };
    return { change: found.state, path: found.head.path, ...nothing };
}


/***/ }),

/***/ 5023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ rowsThatFit),
/* harmony export */   ab: () => (/* binding */ createRoom),
/* harmony export */   mf: () => (/* binding */ summaryLimit)
/* harmony export */ });
/* unused harmony exports commentLimit, shortCommentLimit */
/** A comment, and the summary and text of a check run: https://docs.github.com/en/rest/checks/runs */
const commentLimit = { most: 65_535, unit: 'characters' };
/** What a comment takes by itself: more than a few screens nobody reads, and the job summary has room for the rest. */
const shortCommentLimit = { most: 12_000, unit: 'characters' };
/** The summary of one step, 1 MiB: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const summaryLimit = { most: 1_048_576, unit: 'bytes' };
function createRoom({ most, unit }) {
    const encoder = new TextEncoder();
    const size = (text) => (unit === 'bytes' ? encoder.encode(text).length : text.length);
    let left = most;
    return {
        left: () => left,
        size,
        take(text) {
            const needed = size(text);
            if (needed > left)
                return false;
            left -= needed;
            return true;
        },
    };
}
/** The first of the rows that fit, at most `most`. */
function rowsThatFit(rows, room, most) {
    const cut = rows.findIndex((row, index) => index >= most || !room.take(row));
    return rows.slice(0, cut < 0 ? rows.length : cut);
}


/***/ })

};
