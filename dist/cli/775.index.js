export const id = 775;
export const ids = [775];
export const modules = {

/***/ 8775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./lib/core/evaluate.js + 3 modules
var evaluate = __webpack_require__(6050);
// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/report/importance.js
var importance = __webpack_require__(8866);
// EXTERNAL MODULE: ./lib/core/report/safe-text.js
var safe_text = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/core/report/annotations.js




/**
 * Workflow commands, one a finding, the most important first: GitHub shows the first ten of each level a step.
 * https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/workflow-commands-for-github-actions
 */
function renderAnnotations(report) {
    return levelsOf(report).flat().map(annotation).join('');
}
/** GitHub drops what is beyond without a word: https://docs.github.com/en/rest/checks/runs */
const mostOfLevel = 10;
/** Those that GitHub shows of one step; a plain line counts the others. */
function renderShownAnnotations(report) {
    const levels = levelsOf(report);
    const shown = levels.flatMap((findings) => findings.slice(0, mostOfLevel));
    const more = levels.flatMap(({ length }, index) => length > mostOfLevel ? [count(length - mostOfLevel, `more ${severities[index]}`)] : []);
    const rest = more.length === 0 ? '' : `${more.join(', ')} without an annotation: GitHub shows ten of each level.\n`;
    return shown.map(annotation).join('') + rest;
}
/** What is wrong in a policy by which nothing can be judged. */
function renderDiagnosticAnnotations(diagnostics) {
    return diagnostics
        .slice(0, mostOfLevel)
        .map(({ key: _key, ...place }) => annotation({
        ...place,
        check: 'invalid-policy',
        severity: 'error',
        related: [],
        remedy: 'Mend it on the base branch first: its policy judges.',
    }))
        .join('');
}
/** The findings of each severity, the most important first. */
function levelsOf(report) {
    const sorted = report.findings.toSorted((0,importance/* byImportance */.G)(report));
    return finding/* severities */.g.map((severity) => sorted.filter((finding) => finding.severity === severity));
}
function annotation({ check, severity, path, line, column, endColumn, message, remedy }) {
    const properties = [
        `file=${escapeProperty(path)}`,
        `line=${line}`,
        ...(column === undefined ? [] : [`col=${column}`]),
        ...(endColumn === undefined ? [] : [`endColumn=${endColumn}`]),
        `title=${escapeProperty(`rolecall: ${check}`)}`,
    ];
    return `::${severity} ${properties.join(',')}::${escapeData(`${(0,safe_text/* safeText */.Hk)(message)}\n${(0,safe_text/* safeText */.Hk)(remedy)}`)}\n`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData((0,safe_text/* safeText */.Hk)(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
;// CONCATENATED MODULE: ./lib/core/home.js
/** Where people read about Rolecall. */
const homepage = 'https://github.com/rolecall/rolecall';
/** The page of a check, which `docs/checks/` holds. */
function checkPage(check) {
    return `${homepage}/blob/main/docs/checks/${check}.md`;
}

// EXTERNAL MODULE: ./lib/core/report/by-role.js
var by_role = __webpack_require__(2346);
// EXTERNAL MODULE: ./lib/core/report/groups.js
var report_groups = __webpack_require__(564);
// EXTERNAL MODULE: ./lib/core/report/markdown-groups.js
var markdown_groups = __webpack_require__(6470);
// EXTERNAL MODULE: ./lib/core/report/not-checked-rows.js
var not_checked_rows = __webpack_require__(9477);
// EXTERNAL MODULE: ./lib/core/report/room.js
var report_room = __webpack_require__(5023);
;// CONCATENATED MODULE: ./lib/core/report/markdown.js







/** Groups of one weight that stand open; the others are folded. */
const mostOpen = 10;
const mostRoles = 30;
const mostNotChecked = 20;
/** What headings, folds and counts may add to what the room was asked for, in bytes. */
const markdown_frame = 2_000;
/**
 * For the job summary: the answer as the heading, then what fails and how to mend it, then the roles, and what was not
 * checked. Mentions nobody. What does not fit into `limit` is cut by importance, whole rows at a time, and counted.
 * A limit below 4,000 is not kept.
 */
function renderMarkdown(report, limit) {
    return renderPage(report, limit, {
        nameOf: (check) => `[${check}](${checkPage(check)})`,
        afterFindings: '',
    });
}
/** The same, in the parts of another page. */
function renderPage(report, limit, { nameOf, afterFindings }) {
    const room = (0,report_room/* createRoom */.ab)({ ...limit, most: limit.most - markdown_frame - afterFindings.length });
    const notChecked = notCheckedSection(report, (rows) => (0,report_room/* rowsThatFit */.YD)(rows, room, mostNotChecked));
    const roles = rolesSection(report, (rows) => (0,report_room/* rowsThatFit */.YD)(rows, room, mostRoles));
    const groups = (0,markdown_groups/* groupsThatFit */.je)((0,report_groups/* groupFindings */.k)(report), room, nameOf);
    const failing = finding/* severities */.g.find((severity) => groups.some((group) => group.severity === severity));
    const sections = finding/* severities */.g.map((severity) => section(severity, groups.filter((group) => group.severity === severity), severity === failing));
    return [
        `## Rolecall: ${answer(report)}`,
        scope(report),
        hiddenText(report, groups),
        ...sections,
        afterFindings,
        roles,
        notChecked,
    ]
        .filter((part) => part !== '')
        .map((part) => `${part.trimEnd()}\n`)
        .join('\n');
}
/** `3 errors: 2 unowned, 1 owned by other roles` */
function answer({ summary, findings }) {
    const weighing = (severity) => findings.filter((finding) => finding.severity === severity);
    const counts = finding/* severities */.g.flatMap((severity) => {
        const { length } = weighing(severity);
        return length > 0 ? [(0,by_role/* count */.U9)(length, severity)] : [];
    });
    if (summary.conclusion === 'success') {
        if (counts.length > 0)
            return `nothing fails; ${counts.join(', ')}`;
        if (summary.assets === 0)
            return 'no ML asset here';
        return summary.unverified > 0 ? `no findings, ${summary.unverified} unverified` : 'every rule holds';
    }
    const worst = finding/* severities */.g.map(weighing).find(({ length }) => length > 0) ?? [];
    const unowned = worst.filter(({ check }) => unownedChecks.has(check)).length;
    const misowned = worst.filter(({ check }) => misownedChecks.has(check)).length;
    const other = worst.length - unowned - misowned;
    const parts = [
        ...(unowned > 0 ? [`${unowned} unowned`] : []),
        ...(misowned > 0 ? [`${misowned} owned by other roles`] : []),
        ...(other > 0 && other < worst.length ? [`${other} other`] : []),
    ];
    return [counts[0] ?? '', ...(parts.length > 0 ? [parts.join(', ')] : [])].join(': ');
}
const unownedChecks = new Set(['unowned-asset', 'unowned-ownership-file']);
const misownedChecks = new Set(['wrong-role', 'missing-role']);
function scope({ summary }) {
    if (summary.assets === 0)
        return `No ML asset in ${(0,by_role/* count */.U9)(summary.files, 'file')}.`;
    const states = [
        ...(summary.unverified > 0 ? [`${summary.unverified} unverified`] : []),
        ...(summary.waived > 0 ? [`${summary.waived} waived`] : []),
    ];
    return `${[
        `${(0,by_role/* count */.U9)(summary.assets, 'asset')} in ${(0,by_role/* count */.U9)(summary.files, 'file')}`,
        ...states,
        `coverage ${(0,by_role/* percent */.KN)(summary.coverage)}`,
    ].join(', ')}.`;
}
function hiddenText({ findings }, groups) {
    const hidden = finding/* severities */.g.flatMap((severity) => {
        const listed = groups
            .filter((group) => group.severity === severity)
            .reduce((sum, group) => sum + group.findings - (0,markdown_groups/* hiddenOf */.QV)(group), 0);
        const number = findings.filter((finding) => finding.severity === severity).length - listed;
        return number > 0 ? [(0,by_role/* count */.U9)(number, severity)] : [];
    });
    if (hidden.length === 0)
        return '';
    return `**Too long to list in full here:** ${hidden.join(', ')} not listed. \`rolecall check --format json\` lists all.`;
}
const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
function section(severity, groups, open) {
    if (groups.length === 0)
        return '';
    const findings = groups.reduce((sum, group) => sum + group.findings, 0);
    const title = `${icons[severity]} ${(0,by_role/* count */.U9)(findings, severity)}`;
    const bullets = (some) => some.map(markdown_groups/* bullet */.xE).join('');
    if (!open)
        return folded(title, bullets(groups));
    const rest = groups.slice(mostOpen);
    const more = rest.reduce((sum, group) => sum + group.findings, 0);
    const tail = rest.length === 0 ? '' : `\n${folded((0,by_role/* count */.U9)(more, `more ${severity}`), bullets(rest))}`;
    return `### ${title}\n\n${bullets(groups.slice(0, mostOpen))}${tail}`;
}
function rolesSection(report, fit) {
    const all = (0,by_role/* summarizeRoles */.bq)(report).map(({ role, assets, owned, gaps }) => `| ${(0,markdown_groups/* shown */.SP)(role)} | ${assets} | ${owned} | ${gaps} |\n`);
    const rows = fit(all);
    if (all.length === 0)
        return '';
    const table = `| Role | Assets it answers for | Owned | Gaps |\n| --- | ---: | ---: | ---: |\n${rows.join('')}`;
    return rows.length === all.length ? table : `${table}\n${(0,by_role/* count */.U9)(all.length - rows.length, 'more role')}.\n`;
}
function notCheckedSection(report, fit) {
    const all = (0,not_checked_rows/* notCheckedRows */.a)(report);
    if (all.length === 0)
        return '';
    const rows = fit(all.map(({ checks, because }) => `- ${checks}: ${(0,markdown_groups/* shown */.SP)(because)}\n`));
    const more = all.length - rows.length;
    return folded(`${report.notChecked.length} not checked`, `${rows.join('')}${more > 0 ? `\nand ${more} more.\n` : ''}`);
}
function folded(title, text) {
    return `<details><summary>${title}</summary>\n\n${text}\n</details>\n`;
}

// EXTERNAL MODULE: ./lib/core/checks/words.js
var words = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/core/policy/checks.js
var checks = __webpack_require__(4897);
;// CONCATENATED MODULE: ./lib/core/report/fingerprints.js
/**
 * A fingerprint a finding, in their order, which stays when lines move and when other findings come and go. Only
 * findings that nothing else tells apart are numbered, as they stand.
 */
function fingerprints(findings, sources) {
    const lines = new Map([...sources].map(([path, { text }]) => [path, text?.split('\n') ?? []]));
    const seen = new Map();
    return findings.map((finding) => {
        const identity = JSON.stringify([finding.check, finding.path, ...offender(finding, lines)]);
        const number = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, number);
        return `${hash(identity)}:${number}`;
    });
}
/** What stands at the place and in its line, and how the message begins: where it goes on it may tell of others. */
function offender({ path, line, column, endColumn, message }, lines) {
    const own = lines.get(path);
    if (!own)
        return [];
    const said = (message.split(/[:;,]/, 1)[0] ?? '').replace(/\d+/g, '');
    if (column === undefined)
        return [said];
    const text = own[line - 1] ?? '';
    return [said, text.trim(), text.slice(column - 1, endColumn === undefined ? undefined : endColumn - 1)];
}
/**
 * FNV-1a of 64 bits over UTF-16 code units, in hexadecimal: it need only tell findings apart, not withstand anybody.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
function hash(text) {
    let state = 0xcbf29ce484222325n;
    for (let at = 0; at < text.length; at++)
        state = BigInt.asUintN(64, (state ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
    return state.toString(16).padStart(16, '0');
}

;// CONCATENATED MODULE: ./lib/core/report/sarif.js









/**
 * What code scanning takes of one run: 25,000 results, of which it shows 5,000, and 10 MB of gzip, which text of that
 * size never exceeds. Of its other limits none is near: one run of 20, one location a result of 1,000, one tag a rule
 * of 20.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
const mostResults = 25_000;
const mostBytes = 9_000_000;
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** SARIF 2.1.0 for code scanning, the most important findings first; those beyond its limits are counted in a notification. */
function renderSarif(report, { version, sources }) {
    const prints = fingerprints(report.findings, sources);
    const compare = (0,importance/* byImportance */.G)(report);
    const results = report.findings
        .map((finding, index) => ({ finding, print: prints[index] ?? '' }))
        .toSorted((a, b) => compare(a.finding, b.finding))
        .map(({ finding, print }) => JSON.stringify(result(finding, print)));
    const shown = (0,report_room/* rowsThatFit */.YD)(results, (0,report_room/* createRoom */.ab)({ most: mostBytes, unit: 'bytes' }), mostResults);
    const notifications = [...cut(report, shown.length), ...report.notChecked.map(notChecked)];
    const run = {
        tool: { driver: { ...driver, version, semanticVersion: version, rules } },
        automationDetails: { id: 'rolecall/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
    };
    const head = JSON.stringify({ $schema: schema, version: '2.1.0' }).slice(0, -1);
    const body = JSON.stringify(run).slice(0, -1);
    return `${head},"runs":[${body},"results":[${shown.map((text) => `\n${text}`).join(',')}\n]}]}\n`;
}
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const driver = { name: 'Rolecall', informationUri: homepage };
const rules = Array.from(words/* checkWords */.i.values(), rule);
const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
function rule({ id, summary, why, mend }) {
    const level = checks/* checkDefaults */.HV[id];
    return {
        id,
        name: id.replace(/(?:^|-)(\w)/g, (_all, letter) => letter.toUpperCase()),
        shortDescription: { text: sentence(summary) },
        fullDescription: { text: `${sentence(summary)} ${why}` },
        helpUri: checkPage(id),
        help: {
            text: `${why}\n\n${mend}`,
            markdown: `${why}\n\n**Mend it:** ${mend}\n\n[More about ${id}](${checkPage(id)})`,
        },
        defaultConfiguration: level === 'off' ? { enabled: false, level: 'note' } : { level: levels[level] },
        properties: {
            tags: ['ownership'],
            'problem.severity': level === 'error' || level === 'warning' ? level : 'recommendation',
        },
    };
}
function sentence(half) {
    return `${half.charAt(0).toUpperCase()}${half.slice(1)}.`;
}
function result(finding, fingerprint) {
    const { check, severity, path, line, column, endColumn, related, message, remedy } = finding;
    const region = {
        startLine: line,
        ...(column !== undefined && { startColumn: column }),
        ...(endColumn !== undefined && { endColumn }),
    };
    return {
        ruleId: check,
        ruleIndex: ruleIndexes.get(check),
        level: levels[severity],
        message: { text: `${messageText(message)}\n${messageText(remedy)}` },
        locations: [{ physicalLocation: { artifactLocation: artifact(path), region } }],
        ...(related.length > 0 && {
            relatedLocations: related.slice(0, mostRelated).map((place, id) => ({
                id,
                physicalLocation: { artifactLocation: artifact(place.path), region: { startLine: place.line } },
                message: { text: messageText(`${place.path}:${place.line}`) },
            })),
        }),
        // The one fingerprint that code scanning reads.
        partialFingerprints: { primaryLocationLineHash: fingerprint },
    };
}
/** Code scanning shows a hundred locations of a result. */
const mostRelated = 100;
function artifact(path) {
    return { uri: uriOf(path), uriBaseId: '%SRCROOT%' };
}
/** A relative reference: each name of the path is encoded, so that none is read as a scheme, query or fragment. */
function uriOf(path) {
    const whole = path.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
    return whole.split('/').map(encodeURIComponent).join('/');
}
/** Brackets would make a link, and code scanning repeats messages where an @ mentions people. */
function messageText(text) {
    return (0,safe_text/* safeText */.Hk)(text)
        .replace(/[\\[\]]/g, '\\$&')
        .replaceAll('@', '@\u200b');
}
function cut({ findings }, shown) {
    const weights = new Map();
    const sorted = finding/* severities */.g.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
    for (const { severity } of sorted.slice(shown))
        weights.set(severity, (weights.get(severity) ?? 0) + 1);
    if (weights.size === 0)
        return [];
    const counts = [...weights].map(([severity, number]) => (0,by_role/* count */.U9)(number, severity));
    return [
        {
            level: 'warning',
            message: {
                text: `${counts.join(', ')} left out: code scanning takes no more. rolecall check --format json lists all.`,
            },
        },
    ];
}
function notChecked({ check, because }) {
    return {
        level: 'note',
        message: { text: `${check} was not checked: ${messageText(because)}` },
        associatedRule: { id: check, index: ruleIndexes.get(check) },
    };
}

// EXTERNAL MODULE: ./lib/core/report/text.js
var report_text = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/cli/load.js + 3 modules
var load = __webpack_require__(842);
// EXTERNAL MODULE: ./lib/cli/paths.js
var paths = __webpack_require__(9866);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(8067);
;// CONCATENATED MODULE: ./lib/cli/commands/check.js











async function check(given, console, listing) {
    const loaded = await (0,load.load)(given, console, evaluate/* readingPlan */.Qt, { listing });
    const scope = given.all ? withoutChange(loaded.snapshot) : loaded.snapshot;
    const named = (0,paths/* fromRoot */.t)(given.paths, given, console, loaded.root);
    const only = (0,paths/* selection */.r)(named, scope.tree.files.map(({ path }) => path));
    console.progress(`judging ${scope.tree.files.length} files`);
    const result = (0,evaluate/* evaluate */._3)(scope, { failOn: given.failOn, ...(only && { only }) });
    if (!result.ok)
        return (0,load/* complainOfPolicy */.z)(result.diagnostics, console);
    console.write(render(result.report, given.format, console.colors && given.output === undefined, scope.tree.sources));
    return result.report.summary.conclusion === 'failure' ? 1 : 0;
}
/** `--all` judges every file even where a base names the policy. */
function withoutChange(snapshot) {
    const { change: _change, ...rest } = snapshot;
    return rest;
}
function render(report, format, colors, sources) {
    if (format === 'json')
        return (0,json/* renderJson */.h)(report);
    if (format === 'github')
        return renderAnnotations(report);
    if (format === 'markdown')
        return renderMarkdown(report, report_room/* summaryLimit */.mf);
    if (format === 'sarif')
        return renderSarif(report, { version: version/* version */.r, sources });
    return (0,report_text/* renderText */.S)(report, { colors: (0,picocolors.createColors)(colors), sources });
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

/***/ 9716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ checkWords)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9955);

/** Checks that no scene answers, but the reading of a policy. */
const others = [
    {
        id: 'invalid-policy',
        since: '0.1.0',
        subject: 'policy',
        summary: 'a change whose own policy cannot be read',
        why: 'Once merged it fails every later change, since nothing can be judged by it.',
        mend: 'Mend it before you merge; rolecall validate names every error.',
    },
    {
        id: 'unused-waiver',
        since: '0.1.0',
        subject: 'policy',
        summary: 'a waiver in force that silences nothing',
        why: 'It will silence whatever comes to match it, for a reason that no longer holds.',
        mend: 'Delete it, or correct its paths and checks.',
    },
];
/** What each check says of itself. */
const checkWords = new Map([..._registry_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A, ...others].map((words) => [words.id, words]));


/***/ }),

/***/ 564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText),
/* harmony export */   k: () => (/* binding */ groupFindings)
/* harmony export */ });
/* harmony import */ var _checks_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9716);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4223);
/* harmony import */ var _by_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2346);
/* harmony import */ var _importance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8866);




/** By the most important finding of each; of equal ones by check, and the largest first. */
function groupFindings({ findings, assets }) {
    const compare = (0,_importance_js__WEBPACK_IMPORTED_MODULE_1__/* .byImportance */ .G)({ assets });
    const kinds = new Map(assets.map(({ path, kind }) => [path, kind]));
    const groups = new Map();
    for (const finding of findings) {
        const { check, severity, path } = finding;
        const said = takeApart(finding, kinds.get(path));
        const cause = said.kind === undefined ? [path] : ['', said.rest, said.remedy];
        const key = JSON.stringify([severity, check, ...cause]);
        const group = groups.get(key);
        if (group)
            group.push(said);
        else
            groups.set(key, [said]);
    }
    return [...groups.values()]
        .map((group) => ({ group: groupOf(group), first: mostImportant(group, compare) }))
        .toSorted((a, b) => compare(a.first, b.first) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.first.check, b.first.check) ||
        b.group.findings.length - a.group.findings.length ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.group.findings[0]?.path ?? '', b.group.findings[0]?.path ?? ''))
        .map(({ group }) => group);
}
function mostImportant([{ finding: start }, ...others], compare) {
    return others.reduce((first, { finding }) => (compare(finding, first) < 0 ? finding : first), start);
}
function takeApart(finding, kind) {
    const { path, message, remedy } = finding;
    const subject = `${path} (${kind}) `;
    if (kind === undefined || !message.startsWith(subject))
        return { finding, rest: message, remedy };
    return {
        finding,
        kind,
        rest: message.slice(subject.length),
        remedy: remedy.replaceAll(` /${path}`, ' each'),
    };
}
function groupOf(group) {
    const [{ finding, kind, rest, remedy }] = group;
    const { check, severity, path, message } = finding;
    const common = { check, severity, findings: group.map((said) => said.finding) };
    if (group.length === 1) {
        const subject = kind === undefined ? '' : path;
        return { ...common, subject, says: message.slice(subject.length), remedy: finding.remedy, alike: true };
    }
    if (kind === undefined) {
        const words = _checks_words_js__WEBPACK_IMPORTED_MODULE_0__/* .checkWords */ .i.get(check);
        const subject = `${(0,_by_role_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(group.length, 'time')} in ${path}`;
        return {
            ...common,
            subject,
            says: `: ${words?.summary ?? message}`,
            remedy: words?.mend ?? remedy,
            alike: false,
        };
    }
    return { ...common, subject: assetsText(group), says: `: each ${rest}`, remedy, alike: true };
}
const mostKinds = 3;
/** `3 dataset assets`, `9 assets (5 dataset, 2 notebook, 1 prompt, 1 other)` */
function assetsText(group) {
    const kinds = new Map();
    for (const { kind = '' } of group)
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const [[only = ''] = [], ...others] = kinds;
    if (others.length === 0)
        return (0,_by_role_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(group.length, `${only} asset`);
    const sorted = [...kinds].toSorted(([a, m], [b, n]) => n - m || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b));
    const named = sorted.slice(0, mostKinds).map(([kind, number]) => `${number} ${kind}`);
    const rest = sorted.slice(mostKinds).reduce((sum, [, number]) => sum + number, 0);
    return `${group.length} assets (${[...named, ...(rest > 0 ? [`${rest} other`] : [])].join(', ')})`;
}
/** Where a finding is: the path alone where the line says nothing. */
function placeText({ path, line, column }) {
    if (column !== undefined)
        return `${path}:${line}:${column}`;
    return line === 1 ? path : `${path}:${line}`;
}


/***/ }),

/***/ 8866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byImportance)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6134);

/** One of these makes many of the others. */
const causes = new Set([
    'missing-codeowners',
    'oversized-codeowners',
    'invalid-policy',
]);
const gaps = [
    ['unowned-asset', 'unowned-ownership-file'],
    ['wrong-role', 'missing-role', 'weakened-ownership'],
];
/** What is about no asset comes after the highest tier. */
const withoutTier = 1.5;
/**
 * How findings compare where not all can be shown: the heaviest first; of one weight what causes others, then by tier,
 * and of one tier what nobody owns before what others own. Equal ones stay in their order.
 */
function byImportance({ assets }) {
    const tiers = new Map(assets.map(({ path, tier }) => [path, tier]));
    const tierOf = ({ check, path }) => causes.has(check) ? 0 : (tiers.get(path) ?? withoutTier);
    return (a, b) => _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(a.severity) - _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(b.severity) ||
        tierOf(a) - tierOf(b) ||
        gapRank(a) - gapRank(b);
}
function gapRank({ check }) {
    const rank = gaps.findIndex((checks) => checks.includes(check));
    return rank < 0 ? gaps.length : rank;
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

/***/ 6470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ hiddenOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   je: () => (/* binding */ groupsThatFit),
/* harmony export */   xE: () => (/* binding */ bullet)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6134);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(564);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8961);
/* harmony import */ var _whereabouts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);




const mostPlaces = 4;
/** The longest message or path that is shown whole, in UTF-16 code units. */
const mostOfOne = 400;
/**
 * The groups that fit, each as a bullet, with as much of their findings as the room lets them list: the titles before
 * any list, then errors before warnings, and those of one weight share alike.
 */
function groupsThatFit(groups, room, nameOf) {
    const titled = groups.map((group) => titleOf(group, nameOf)).filter(({ text }) => room.take(text));
    const items = new Map();
    for (const severity of _finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g) {
        // The smallest first: what they leave of their share is for the larger.
        const sharing = titled
            .filter(({ group, whole }) => group.severity === severity && !whole)
            .map(({ group }) => group)
            .toSorted((a, b) => a.findings.length - b.findings.length);
        for (const [index, group] of sharing.entries())
            items.set(group, itemsThatFit(group, room, room.left() / (sharing.length - index)));
    }
    return titled.map(({ group, text, whole }) => ({
        severity: group.severity,
        findings: group.findings.length,
        title: text,
        whole,
        items: items.get(group) ?? [],
    }));
}
/** How many findings of a group its text does not show. */
function hiddenOf({ findings, whole, items }) {
    return whole ? 0 : findings - items.length;
}
/** The bullet of a group, its findings folded below. */
function bullet({ findings, title, items }) {
    if (items.length === 0)
        return title;
    const more = findings - items.length;
    return title + open(items.length, more) + items.join('') + close;
}
function titleOf(group, nameOf) {
    const { check, findings, subject, says, remedy, alike } = group;
    const places = alike && findings.length > 1
        ? (0,_whereabouts_js__WEBPACK_IMPORTED_MODULE_3__/* .whereabouts */ .C)(findings.map(({ path }) => path), mostPlaces)
        : [];
    const named = places.reduce((sum, { paths }) => sum + paths, 0);
    const texts = places.map(({ place, directory, paths }) => directory ? `${code(place)} (${paths})` : code(place));
    const more = findings.length > named ? [`${findings.length - named} more`] : [];
    const where = places.length === 0 ? placeOfOne(group) : `. In ${[...texts, ...more].join(', ')}`;
    const whom = subject === '' ? '' : `<b>${shown(subject)}</b>`;
    return {
        group,
        text: `- ${nameOf(check)} ${whom}${shown(says)}${where}  \n  → ${shown(remedy)}\n`,
        whole: findings.length === 1 || places.filter(({ directory }) => !directory).length === findings.length,
    };
}
/** Where to look for what a message does not say: a line of a file, or a file that it does not name. */
function placeOfOne({ findings }) {
    const [only, ...others] = findings;
    if (!only || others.length > 0)
        return '';
    const isSaid = only.line === 1 && only.column === undefined && only.message.includes(only.path);
    return isSaid ? '' : ` (${code((0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(only))})`;
}
function itemsThatFit({ findings, alike }, room, share) {
    const frame = open(findings.length, findings.length) + close;
    const end = room.left() - share;
    if (room.left() - room.size(frame) < end || !room.take(frame))
        return [];
    const items = [];
    for (const finding of findings) {
        const message = alike ? '' : ` ${shown(finding.message)}`;
        const item = `  - ${code((0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(finding))}${message}\n`;
        if (room.left() - room.size(item) < end || !room.take(item))
            break;
        items.push(item);
    }
    return items;
}
function open(listed, more) {
    const rest = more > 0 ? ` of ${listed + more}` : '';
    return `\n  <details><summary>${listed}${rest} listed</summary>\n\n`;
}
const close = '\n  </details>\n';
function code(path) {
    return `<code>${shown(path)}</code>`;
}
/** Keeps both ends of what is too long. */
function shown(text) {
    if (text.length <= mostOfOne)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeMarkdown */ .fH)(text);
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeMarkdown */ .fH)(`${text.slice(0, mostOfOne / 2)}…${text.slice(-mostOfOne / 2)}`);
}


/***/ }),

/***/ 9477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ notCheckedRows)
/* harmony export */ });
/** Checks that one cause leaves unanswered are told together, where the first of them stands. */
function notCheckedRows({ notChecked }) {
    const checks = new Map();
    for (const { check, because } of notChecked) {
        const others = checks.get(because);
        if (others)
            others.push(check);
        else
            checks.set(because, [check]);
    }
    return [...checks].map(([because, names]) => ({ checks: names.join(', '), because }));
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


/***/ }),

/***/ 2047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary),
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _by_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2346);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(564);
/* harmony import */ var _not_checked_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9477);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8961);
/* harmony import */ var _whereabouts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5411);





/** More places than this of one group are counted only. */
const mostPlaces = 5;
/** The longest piece of a line that is shown. */
const mostColumns = 120;
/** For people at a terminal: what is wrong by check, the offending line underlined, and a summary by role at the end. */
function renderText(report, options) {
    const split = new Map();
    const linesOf = (path) => {
        const lines = split.get(path) ?? options.sources.get(path)?.text?.split('\n') ?? [];
        split.set(path, lines);
        return lines;
    };
    const blocks = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .k)(report).map((group) => renderGroup(group, { ...options, linesOf }));
    return [...blocks, renderSummary(report, options.colors)].join('\n');
}
function renderGroup({ check, severity, findings, subject, says, remedy, alike }, options) {
    const { colors } = options;
    const [first] = findings;
    if (!first)
        return '';
    const paint = { error: colors.red, warning: colors.yellow, notice: colors.cyan }[severity];
    const head = `${paint(severity)} ${colors.bold(check)}  ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(subject + says)}`;
    const toDo = `  ${colors.green('→')} ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(remedy)}`;
    if (findings.length === 1)
        return `${[head, ...excerpt(first, options), toDo].join('\n')}\n`;
    const places = alike ? whereList(findings) : messageList(findings);
    const entry = alike && first.related.length > 0 ? excerpt(first, options) : [];
    return `${[head, ...entry, ...places, toDo].join('\n')}\n`;
}
function whereList(findings) {
    const places = (0,_whereabouts_js__WEBPACK_IMPORTED_MODULE_2__/* .whereabouts */ .C)(findings.map(({ path }) => path), mostPlaces);
    const named = places.map(({ place, directory, paths }) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(place) + (directory ? `  ${(0,_by_role_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(paths, 'file')}` : ''));
    return listed(named, findings.length - places.reduce((sum, { paths }) => sum + paths, 0));
}
function messageList(findings) {
    const shown = findings.slice(0, mostPlaces);
    const named = shown.map((finding) => `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)((0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(finding))}  ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(finding.message)}`);
    return listed(named, findings.length - shown.length);
}
function listed(shown, more) {
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].map((row) => `    ${row}`);
}
/** Shows the line that is at fault: of the file itself, or of the entry that decided its owners. */
function excerpt(finding, { colors, sources, linesOf }) {
    const own = sources.has(finding.path) && finding.column !== undefined;
    const place = own ? finding : finding.related[0];
    const content = place && linesOf(place.path)[place.line - 1];
    const where = own ? (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(finding) : place ? `${place.path}:${place.line}` : (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(finding);
    if (content === undefined || content.trim() === '')
        return [colors.dim(`  --> ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(where)}`)];
    const number = String(place?.line ?? 1);
    const margin = ' '.repeat(number.length);
    const shown = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(content.slice(0, mostColumns)) + (content.length > mostColumns ? '…' : '');
    const start = own && finding.column !== undefined ? finding.column - 1 : content.search(/\S/);
    const end = own && finding.endColumn !== undefined ? finding.endColumn - 1 : content.trimEnd().length;
    const from = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(content.slice(0, start)).length;
    const width = Math.max(1, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(content.slice(start, Math.min(end, mostColumns))).length);
    const underline = start < mostColumns
        ? [`  ${margin} ${colors.dim('|')} ${' '.repeat(from)}${colors.red('^'.repeat(width))}`]
        : [];
    return [
        colors.dim(`  ${margin}--> ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(where)}`),
        `  ${colors.dim(`${number} |`)} ${shown}`,
        ...underline,
    ];
}
/** By role, what was not checked, and the totals. */
function renderSummary(report, colors) {
    const { summary } = report;
    const unanswered = (0,_not_checked_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .notCheckedRows */ .a)(report);
    const roles = (0,_by_role_js__WEBPACK_IMPORTED_MODULE_3__/* .summarizeRoles */ .bq)(report);
    const width = Math.max(0, ...roles.map(({ role }) => role.length));
    const rows = roles.map(({ role, assets, owned, gaps }) => {
        const state = gaps > 0 ? colors.red((0,_by_role_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(gaps, 'gap')) : colors.green('no gaps');
        return `  ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(role).padEnd(width)}  ${String(owned).padStart(5)} of ${(0,_by_role_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(assets, 'asset')} owned, ${state}`;
    });
    const states = [
        `${summary.owned} owned`,
        `${summary.unowned} unowned`,
        `${summary.misowned} misowned`,
        ...(summary.unverified > 0 ? [`${summary.unverified} unverified`] : []),
        ...(summary.waived > 0 ? [`${summary.waived} waived`] : []),
    ];
    const found = `${(0,_by_role_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(summary.errors, 'error')}, ${(0,_by_role_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(summary.warnings, 'warning')}, ${(0,_by_role_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(summary.notices, 'notice')}`;
    const verdict = summary.conclusion === 'failure' ? colors.red(found) : colors.green(found);
    return [
        ...(rows.length > 0 ? [colors.bold('By role'), ...rows, ''] : []),
        ...(unanswered.length > 0
            ? [
                colors.bold('Not checked'),
                ...unanswered.map(({ checks, because }) => `  ${checks}: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(because)}`),
                '',
            ]
            : []),
        summary.assets === 0
            ? `${(0,_by_role_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(summary.files, 'file')}, no ML asset.`
            : `${(0,_by_role_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(summary.files, 'file')}, ${(0,_by_role_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(summary.assets, 'asset')}: ${states.join(', ')}. Coverage ${(0,_by_role_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(summary.coverage)}.`,
        verdict,
        '',
    ].join('\n');
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ whereabouts)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4223);

/**
 * Where many paths are, in at most `most` places that hold the most of them, largest first: the directories on which
 * they part, and of these again the largest as long as there is room.
 */
function whereabouts(paths, most) {
    let places = parts({ place: '', directory: true, within: [...new Set(paths)] });
    for (;;) {
        const split = places
            .filter(({ directory }) => directory)
            .toSorted(bySize)
            .map((place) => [place, parts(place)])
            .find(([, inner]) => places.length - 1 + inner.length <= most);
        if (!split)
            break;
        const [outer, inner] = split;
        places = [...places.filter((place) => place !== outer), ...inner];
    }
    return places
        .toSorted(bySize)
        .slice(0, most)
        .map(({ place, directory, within }) => ({ place, directory, paths: within.length }));
}
/** The directories and files in which the paths of a directory part. */
function parts({ place, within }) {
    const found = new Map();
    for (const path of within) {
        const end = path.indexOf('/', place.length) + 1;
        const directory = end > 0 && end < path.length;
        const next = directory ? path.slice(0, end) : path;
        const known = found.get(next);
        if (known)
            known.within.push(path);
        else
            found.set(next, { place: next, directory, within: [path] });
    }
    const all = [...found.values()].map((part) => single(part) ?? part);
    const [only] = all;
    return only?.directory && all.length === 1 ? parts(only) : all;
}
/** The only file of a directory says more than the directory. */
function single({ within: [path, ...others] }) {
    return path === undefined || others.length > 0
        ? undefined
        : { place: path, directory: false, within: [path] };
}
function bySize(a, b) {
    return b.within.length - a.within.length || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.place, b.place);
}


/***/ })

};
