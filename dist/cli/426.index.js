export const id = 426;
export const ids = [426];
export const modules = {

/***/ 7426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./lib/core/evaluate.js + 3 modules
var evaluate = __webpack_require__(6050);
// EXTERNAL MODULE: ./lib/core/governing.js + 2 modules
var governing = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/core/decided-by.js
var decided_by = __webpack_require__(8209);
// EXTERNAL MODULE: ./lib/core/ownership/quote.js
var quote = __webpack_require__(21);
// EXTERNAL MODULE: ./lib/core/world.js + 4 modules
var core_world = __webpack_require__(3080);
;// CONCATENATED MODULE: ./lib/core/explain.js




function explain(snapshot, paths) {
    const read = (0,governing/* governingPolicy */.G2)(snapshot);
    if (!read.ok)
        return read;
    const world = (0,core_world/* createWorld */.by)(snapshot, read.governing.judges);
    return {
        ok: true,
        explanation: { schema: 'rolecall/explain@1', paths: paths.map((path) => explainPath(path, world)) },
    };
}
function explainPath(path, world) {
    const file = world.codeowners.source?.path;
    const isRead = world.answers(path).some(({ source }) => source === 'codeowners');
    const [, ...beaten] = isRead ? world.codeowners.resolver.matching(path).toReversed() : [];
    const asset = world.asset(path);
    const decision = world.ownership(path);
    const owners = decision.owners.map(({ text }) => text);
    const at = (0,decided_by/* decidedBy */.y)(decision, file);
    return {
        path,
        tracked: world.has(path),
        ...(asset && { kind: asset.kind, stage: asset.stage, tier: asset.tier }),
        signals: asset?.signals ?? [],
        owners,
        ...(at && { winner: { ...at, owners } }),
        sources: explainSources(path, world),
        beaten: beaten.map((entry) => ({
            file: file ?? '',
            line: entry.line,
            pattern: (0,quote/* quote */.h)(entry.pattern.text),
            owners: entry.owners.map(({ text }) => text),
        })),
        required: asset?.judgement.terms.map(({ roles, state }) => ({ roles, state })) ?? [],
        held: asset?.judgement.held ?? [],
        ...(asset && { status: asset.judgement.status }),
    };
}
function explainSources(path, world) {
    const answers = world.answers(path);
    const deciding = answers.find(({ owners }) => owners.length > 0);
    return answers.map((answer) => {
        const declaration = answer.source === 'codeowners' ? undefined : answer;
        const entry = answer.source === 'codeowners' ? answer.entry : undefined;
        const at = (0,decided_by/* decidedBy */.y)({ ...(entry && { entry }), ...(declaration && { declaration }) }, world.codeowners.source?.path);
        return {
            source: answer.source,
            answer: answer === deciding ? 'decides' : standing(answer, at !== undefined),
            owners: answer.owners.map(({ text }) => text),
            ...(at && { at }),
            passedOver: (declaration?.passedOver ?? []).map((one) => ({ ...one, text: (0,quote/* quote */.h)(one.text) })),
            faults: (declaration?.faults ?? []).map((fault) => ({ ...fault })),
        };
    });
}
function standing(answer, speaks) {
    if (answer.owners.length > 0)
        return 'later';
    if (answer.source !== 'codeowners' && answer.faults.length > 0)
        return 'unread';
    return speaks ? 'nobody' : 'silent';
}

// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/safe-text.js
var safe_text = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/core/report/explain-text.js

/** A path a paragraph: its kind and why, its owners and why, the roles it needs and has. */
function renderExplanation({ paths }) {
    return paths.map(paragraph).join('\n');
}
function paragraph(explained) {
    const { path, tracked, kind, stage, tier, signals, owners, required, held, status } = explained;
    const rows = [
        ['kind', kind === undefined ? 'no asset' : `${kind} (stage ${stage}, tier ${tier})`],
        ...(signals.length > 0 ? [['because', signals.join('; ')]] : []),
        ['owners', owners.length > 0 ? owners.join(' ') : 'nobody'],
        ...ownershipRows(explained),
        ...required.map(({ roles, state }) => [
            'needs',
            `${roles.join(' or ')}: ${stateText[state]}`,
        ]),
        ...(required.length > 0 ? [['held', held.join(', ') || 'no role']] : []),
        ...(status === undefined ? [] : [['status', status]]),
    ];
    const lines = rows.map(([name, text]) => `  ${name.padEnd(13)}  ${(0,safe_text/* safeText */.Hk)(text)}`);
    return `${[(0,safe_text/* safeText */.Hk)(path) + (tracked ? '' : ' (not tracked)'), ...lines].join('\n')}\n`;
}
/** Which sources were asked, where there are others than CODEOWNERS; and the entries there that the last match beats. */
function ownershipRows({ winner, sources, beaten }) {
    const entries = beaten.map((entry) => ['which beats', entryText(entry)]);
    if (sources.every(({ source }) => source === 'codeowners'))
        return [['winning entry', winner ? entryText(winner) : 'none matches'], ...entries];
    return sources.flatMap((source) => [
        ...sourceRows(source),
        ...(source.source === 'codeowners' ? entries : []),
    ]);
}
const stateText = { met: 'held by an owner', unmet: 'missing', maybe: 'not known' };
function entryText({ file, line, pattern, owners }) {
    return [`${file}:${line}`, pattern, owners.join(' ') || '(no owner: un-owns)']
        .filter((part) => part !== undefined)
        .join('  ');
}
const answerText = {
    decides: 'decides',
    nobody: 'names nobody',
    silent: 'says nothing',
    unread: 'cannot be read',
    later: 'would name',
};
/** A source and what it answers: `metadata  decides  sql/visits_v1/metadata.yaml:3  ana@acme.io` */
function sourceRows({ source, answer, owners, at, passedOver, faults }) {
    const place = at && [`${at.file}:${at.line}`, ...(at.pattern === undefined ? [] : [at.pattern])].join('  ');
    const names = owners.length > 0 ? [owners.join(' ')] : [];
    return [
        [source, [answerText[answer], ...(place === undefined ? [] : [place]), ...names].join('  ')],
        ...passedOver.map(({ text, because, path, line }) => [
            '',
            `passes over ${JSON.stringify(text)}, ${because}  ${path}:${line}`,
        ]),
        ...faults.map(({ path, line, because }) => ['', `${path}:${line} ${because}`]),
    ];
}

// EXTERNAL MODULE: ./lib/git/errors.js
var errors = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/cli/load.js + 3 modules
var load = __webpack_require__(842);
// EXTERNAL MODULE: ./lib/cli/paths.js
var paths = __webpack_require__(9866);
;// CONCATENATED MODULE: ./lib/cli/commands/explain.js







async function explain_explain(given, console, listing) {
    if (given.paths.length === 0)
        throw new errors/* InputError */.d('rolecall explain needs a path, for example: rolecall explain README.md');
    const { snapshot, root } = await (0,load.load)(given, console, evaluate/* readingPlan */.Qt, { listing });
    const result = explain(snapshot, (0,paths/* fromRoot */.t)(given.paths, given, console, root));
    if (!result.ok)
        return (0,load/* complainOfPolicy */.z)(result.diagnostics, console);
    const { explanation } = result;
    console.write(given.format === 'json' ? (0,json/* renderJson */.h)(explanation) : renderExplanation(explanation));
    return 0;
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
