export const id = 156;
export const ids = [156];
export const modules = {

/***/ 9502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ libraryDirectories)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);

/**
 * The directories whose source is a framework's own, told from the tree; the root is the empty text. A framework
 * packages its source (`setup.py` or `pyproject.toml`), and one of these holds:
 *
 * - The package is that of a tool which signals know by its import, and it is tested: `feast/__init__.py`.
 * - It is tested in bulk, module by module: at least 100 test modules, and two for every five others.
 * - It is published with documentation for those who use it, and tested; and nothing at its root shows that it is run
 *   as a service or a pipeline. Applied repositories are rarely both.
 */
function libraryDirectories(paths) {
    const packaged = new Set(paths.filter((path) => packaging.test(path) && !beside.test(path)).map((path) => directory(path)));
    if (packaged.size === 0)
        return [];
    const counts = new Map([...packaged].map((at) => [at, { modules: 0, tests: 0, known: false }]));
    for (const path of paths) {
        if (!path.endsWith('.py'))
            continue;
        const home = homeOf(path, packaged);
        const count = home === undefined ? undefined : counts.get(home);
        if (home === undefined || !count)
            continue;
        if (testModule.test(path))
            count.tests += 1;
        else
            count.modules += 1;
        const [, name] = packageMarker.exec(path.slice(home.length)) ?? [];
        if (name !== undefined && _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .topModules */ .Jc.has(name) && !common.has(name))
            count.known = true;
    }
    return [...counts]
        .filter(([home, { modules, tests, known }]) => (known && tests >= 20) ||
        (tests >= 100 && tests * 5 >= modules * 2) ||
        (home === '' && tests >= 60 && isPublished(paths)))
        .map(([home]) => home);
}
/** Names of tools that an application may well give to a package of its own. */
const common = new Set([
    'evaluate',
    'comet',
    'interpret',
    'modal',
    'google',
    'azure',
    'lightning',
    'tune',
]);
const packaging = /(?:^|\/)(?:setup\.py|pyproject\.toml)$/;
/** Where a packaged project is only shown or brought along. */
const beside = /(?:^|\/)(?:examples?|samples?|tests?|templates?|tutorials?|docs?|vendor|third_party|node_modules)\//;
const testModule = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;
const packageMarker = /^(?:src\/)?(\w+)\/__init__\.py$/;
const marks = [
    /^\.readthedocs\.ya?ml$/,
    /^(?:docs?\/(?:source\/)?conf\.py|mkdocs\.yml)$/,
    /^MANIFEST\.in$/,
    /^CITATION\.cff$/,
    /^(?:src\/)?\w+\/py\.typed$/,
    /^\.github\/workflows\/[^/]*(?:publish|pypi|wheel)[^/]*$/,
];
const applied = /^(?:(?:docker-)?compose[\w.-]*\.ya?ml|dvc\.yaml|dbt_project\.yml|MLproject|databricks\.yml|Procfile|dags\/.*)$/;
function isPublished(paths) {
    if (paths.some((path) => applied.test(path)))
        return false;
    return marks.filter((mark) => paths.some((path) => mark.test(path))).length >= 3;
}
/** The nearest directory above that is packaged. */
function homeOf(path, packaged) {
    for (let at = directory(path);; at = directory(at.slice(0, -1))) {
        if (packaged.has(at))
            return at;
        if (at === '')
            return undefined;
    }
}
/** With the slash at its end; empty at the root. */
function directory(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 2110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ holding),
/* harmony export */   Jc: () => (/* binding */ topModules),
/* harmony export */   V7: () => (/* binding */ allRules),
/* harmony export */   jn: () => (/* binding */ noRules)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5855);

const noRules = { all: [], byImport: new Map(), byTopKey: new Map(), others: [] };
const allRules = _registry_js__WEBPACK_IMPORTED_MODULE_0__/* .assetKinds */ .o.flatMap(({ id, signals }) => signals.map((signal) => ({ kind: id, signal })));
/** The first parts of the names of Python modules that signals know: `azure` of `azure.ai.ml`. */
const topModules = new Set(allRules.flatMap(({ signal }) => signal.imports ?? []).map((name) => name.replace(/\..*$/, '')));
/** The rules that hold as far as the path tells, in their order. */
function holding({ byName, byPattern, others }, place, markers) {
    let found;
    const add = (rules) => {
        for (const rule of rules)
            if (holds(rule, place, markers))
                (found ??= []).push(rule);
    };
    const named = byName.size > 0 && byName.get(place.name);
    if (named)
        add(named);
    for (const { of, any, rules } of byPattern)
        if (any.test(place[of]))
            add(rules);
    if (others.length > 0)
        add(others);
    if (found === undefined)
        return none;
    return found.length === 1 ? found : found.toSorted((a, b) => a.order - b.order);
}
const none = [];
/** True when all that the rule asks of the path is so. */
function holds({ conditions }, place, markers) {
    for (const condition of conditions)
        if (!condition(place, markers))
            return false;
    return true;
}


/***/ }),

/***/ 9156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createKinds)
});

;// CONCATENATED MODULE: ./lib/core/assets/guarded.js
const files = new Set([
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/CODEOWNERS',
    '.github/rolecall.yml',
    '.github/rolecall.yaml',
    'rolecall.yml',
]);
const workflow = /^\.github\/workflows\/[^/]*rolecall[^/]*$/;
/**
 * CODEOWNERS in its three places, the policy, and the workflow that judges by it: always of kind `ownership-policy`,
 * whatever a policy says, so that nobody can take them out of judgement.
 */
function isGuardedPath(path) {
    return files.has(path) || (path.startsWith('.github/') && workflow.test(path));
}

// EXTERNAL MODULE: ./lib/core/policy/kinds.js
var kinds = __webpack_require__(7285);
// EXTERNAL MODULE: ./lib/core/tree-index.js + 9 modules
var tree_index = __webpack_require__(98);
;// CONCATENATED MODULE: ./lib/core/kinds.js



/**
 * Tells kinds under a policy: a guarded path first, then what the policy says, then the packed signals.
 * @param openings answer for the files whose opening `tree` does not carry itself
 */
function createKinds(tree, policy, openings = tree.openings) {
    const index = (0,tree_index/* indexTree */.D)(tree);
    const classifier = index.classifier(policy.library);
    const byPolicy = kindsOf(policy);
    const openingOf = (path) => tree.openings.get(path) ?? (openings === tree.openings ? undefined : openings.get(path));
    return {
        needsOpening: (path) => index.modeOf(path) === 'file' &&
            !isGuardedPath(path) &&
            byPolicy(path) === null &&
            classifier.needsOpening(path),
        kindOf: (path) => {
            const mode = index.modeOf(path);
            if (mode === 'submodule')
                return null;
            if (isGuardedPath(path))
                return { kind: 'ownership-policy', signals: ['says who owns and who judges'] };
            const said = byPolicy(path);
            if (said?.kind === 'none')
                return null;
            if (said)
                return { kind: said.kind, signals: [said.signal] };
            return classifier.classify({ path, mode, opening: openingOf(path) });
        },
    };
}
// Both ends of a change are seen under one policy, a path at one end right after the other.
const kindsByPolicy = new WeakMap();
/** The kinds that a policy gives, compiled once; the last answer is remembered. */
function kindsOf(policy) {
    const known = kindsByPolicy.get(policy.assetPaths);
    if (known)
        return known;
    const tell = (0,kinds/* policyKind */.L)(policy);
    let last;
    const remembering = (path) => {
        if (last?.path !== path)
            last = { path, match: tell(path) };
        return last.match;
    };
    kindsByPolicy.set(policy.assetPaths, remembering);
    return remembering;
}


/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyKind)
/* harmony export */ });
/* harmony import */ var _ownership_path_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7839);

/**
 * Compiles the path patterns of a policy's `assets`. The answer beats every packed signal; null leaves the path to
 * them. `none` beats all kinds, and of several kinds the one written last wins.
 */
function policyKind({ assetPaths, }) {
    const lists = assetPaths.map(({ kind, paths }) => ({
        matches: (0,_ownership_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePathList */ .x)(paths),
        match: { kind, signal: `assets.${kind}.paths in the policy` },
    }));
    const isNone = ({ match }) => match.kind === 'none';
    const strongestFirst = [...lists.filter(isNone), ...lists.filter((list) => !isNone(list)).toReversed()];
    return (path) => strongestFirst.find(({ matches }) => matches(path))?.match ?? null;
}


/***/ }),

/***/ 98:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ indexTree)
});

;// CONCATENATED MODULE: ./lib/core/assets/memo-of-lists.js
/** How many lists are remembered: whoever makes up the paths could make any number of them. */
const mostLists = 10_000;
/** Remembers what `make` gives for a list of the same things in the same order. */
function memoOfLists(make) {
    const root = { next: new Map() };
    let nodes = 0;
    return (list) => {
        let node = root;
        for (const item of list) {
            let next = node.next.get(item);
            if (!next) {
                if (nodes >= mostLists)
                    return make(list);
                nodes += 1;
                next = { next: new Map() };
                node.next.set(item, next);
            }
            node = next;
        }
        node.known ??= { value: make(list) };
        return node.known.value;
    };
}

;// CONCATENATED MODULE: ./lib/core/assets/place.js
/** The directory as it is written; empty at the root. */
function directoryOf({ written }) {
    return written.slice(0, Math.max(0, written.lastIndexOf('/')));
}
const templateSuffixes = new Set([
    'tmpl',
    'j2',
    'jinja',
    'jinja2',
    'template',
    'mustache',
]);
/** Brought along, made by a program, or a form that GitHub shows. */
const vendored = /(?:^|\/)(?:vendor|third[-_]?party|3rd[-_]?party|node_modules|site-packages|\.venv|venv|dist-packages|bower_components|generated|\.github\/(?:issue|discussion|pull_request)_template)\/|_pb2(?:_grpc)?\.pyi?$/;
const fixture = /(?:^|\/)(?:fixtures?|testdata|test[-_]data[\w-]*|__snapshots__|golden|mocks?|mock[-_][\w-]+|__mocks__|cassettes)\/|(?:^|\/)tests?\/(?:.*\/)?(?:resources|assets|test_configs)\/.*(?<!\.py)$/;
const test = /(?:^|\/)(?:tests?|__tests__|e2e|_?testing|spec|unittests?)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.(?!sh$)\w+$/;
/** What documentation shows is meant to be used. */
const shown = /\/(?:examples?|samples?|tutorials?|demos?|quickstarts?)\//;
const docs = /(?:^|\/)(?:docs?|documentation|website|site|translations|locales?|i18n)\//;
function placeOf(written) {
    const path = withoutTemplateSuffix(written.toLowerCase());
    const name = path.slice(path.lastIndexOf('/') + 1);
    return { path, name, extension: extensionOf(name), written };
}
/** Without the dot; empty for a name that has none. */
function extensionOf(name) {
    const dot = name.lastIndexOf('.');
    return dot < 0 ? '' : name.slice(dot + 1);
}
/** True for what a program fills in before anything else reads it. */
function isTemplate({ written }) {
    const lower = written.toLowerCase();
    return withoutTemplateSuffix(lower) !== lower;
}
function withoutTemplateSuffix(path) {
    const extension = extensionOf(path);
    return templateSuffixes.has(extension) ? path.slice(0, -extension.length - 1) : path;
}
const anySurroundings = new RegExp([vendored, fixture, test, docs].map(({ source }) => source).join('|'));
function surroundingsOf({ path }) {
    if (!anySurroundings.test(path))
        return 'plain';
    if (vendored.test(path))
        return 'vendored';
    if (fixture.test(path))
        return 'fixture';
    if (test.test(path))
        return 'test';
    return docs.test(path) && !shown.test(path) ? 'docs' : 'plain';
}

// EXTERNAL MODULE: ./lib/core/assets/rules.js
var assets_rules = __webpack_require__(2110);
;// CONCATENATED MODULE: ./lib/core/assets/rule-index.js


/** Looks the rules for a name up, so that a file is compared with a few of them instead of with all. */
function createRuleIndex() {
    const byExtension = new Map();
    const anyOf = createAnyOf();
    const known = assets_rules/* allRules */.V7.map((rule) => {
        const mayHave = extensionsOf(rule.signal);
        return { ...rule, told: toldBy(rule.signal), ...(mayHave && { mayHave }) };
    });
    return ({ extension }) => {
        const found = byExtension.get(extension);
        if (found)
            return found;
        const rules = rulesFor(known, extension, anyOf);
        // A tree may hold any number of extensions; those beyond the usual few are looked up each time.
        if (byExtension.size < 1000)
            byExtension.set(extension, rules);
        return rules;
    };
}
function createAnyOf() {
    const expressions = new Map();
    return (sources) => {
        const source = sources.join('|');
        const expression = expressions.get(source) ?? new RegExp(source);
        expressions.set(source, expression);
        return expression;
    };
}
/** Those that need more of the path come behind, and behind them those that need no opening. */
function rulesFor(known, extension, anyOf) {
    const always = [];
    const opening = [];
    const byPath = [];
    for (const rule of known) {
        if (rule.mayHave && !rule.mayHave(extension))
            continue;
        const conditions = conditionsOf(rule.signal, extension);
        const group = rule.told !== 'opening' ? byPath : conditions.length === 0 ? always : opening;
        group.push({ ...rule, conditions, order: 0 });
    }
    opening.sort((a, b) => a.conditions.length - b.conditions.length);
    const ordered = [...always, ...opening, ...byPath].map((rule, order) => ({ ...rule, order }));
    return {
        path: pathRules(ordered.slice(always.length), anyOf),
        opening: openingRules(ordered.slice(0, always.length)),
    };
}
function toldBy({ imports, topKeys, opening, weight }) {
    if (imports ?? topKeys ?? opening)
        return 'opening';
    return weight === 'exact' ? 'exact' : 'path';
}
function openingRules(rules) {
    const importing = rules.filter(({ signal }) => signal.imports);
    const keyed = rules.filter(({ signal }) => !signal.imports && signal.topKeys);
    return {
        all: rules,
        byImport: groupBy(importing, ({ signal }) => signal.imports ?? []),
        byTopKey: groupBy(keyed, ({ signal }) => signal.topKeys ?? []),
        others: rules.filter(({ signal }) => !signal.imports && !signal.topKeys),
    };
}
function pathRules(rules, anyOf) {
    const patterned = rules.filter(({ signal }) => !signal.names && (signal.name ?? signal.path));
    // Those of every extension are apart, so that what they are compiled to serves all.
    const byPattern = [true, false].flatMap((general) => ['name', 'path'].map((of) => {
        const own = patterned.filter(({ signal, mayHave }) => (mayHave === undefined) === general && (signal.name ? 'name' : 'path') === of);
        return {
            of,
            any: anyOf(own.map(({ signal }) => (signal.name ?? signal.path)?.source ?? '')),
            rules: own,
        };
    }));
    return {
        byName: groupBy(rules, ({ signal }) => signal.names ?? []),
        byPattern: byPattern.filter(({ rules: own }) => own.length > 0),
        others: rules.filter(({ signal }) => !signal.names && !signal.name && !signal.path),
    };
}
function groupBy(rules, wordsOf) {
    const groups = new Map();
    for (const rule of rules) {
        for (const word of wordsOf(rule)) {
            const group = groups.get(word);
            if (group)
                group.push(rule);
            else
                groups.set(word, [rule]);
        }
    }
    return groups;
}
/** What a signal asks of a path, without what the extension already proves. */
function conditionsOf({ names, endings, name, path, beside, below }, extension) {
    const conditions = [];
    if (names)
        conditions.push((place) => names.includes(place.name));
    if (endings && !endings.includes(`.${extension}`)) {
        conditions.push((place) => endings.some((ending) => place.name.endsWith(ending)));
    }
    if (name)
        conditions.push((place) => name.test(place.name));
    if (path)
        conditions.push((place) => path.test(place.path));
    if (beside) {
        conditions.push((place, markers) => beside.some((other) => markers.beside(other, directoryOf(place))));
    }
    if (below !== undefined)
        conditions.push((place, markers) => markers.below(below, directoryOf(place)));
    return conditions;
}
/** What a signal asks of the extension; undefined where it leaves all possible. */
function extensionsOf({ names, endings, name, path }) {
    const written = [names, endings].flatMap((all) => (all ? [new Set(all.map(extensionOf))] : []));
    const matched = [name, path].flatMap((pattern) => (pattern && lastPart(pattern)) ?? []);
    if (written.length + matched.length === 0)
        return undefined;
    return (extension) => written.every((extensions) => extensions.has(extension)) &&
        matched.every((pattern) => pattern.test(extension));
}
/** What matches the extensions of a pattern, where its last part is one. */
function lastPart({ source }) {
    const dot = source.lastIndexOf(String.raw `\.`);
    if (dot < 0 || !source.endsWith('$') || source.includes('$|') || source.includes('/', dot))
        return undefined;
    try {
        return new RegExp(`^${source.slice(dot + 2)}`);
    }
    catch {
        // The dot stands within a group.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/assets/candidate.js




/** @param libraries the directories, with the slash at their end, that hold the source of a framework */
function createCandidates(markers, libraries) {
    const rulesOf = createRuleIndex();
    const alike = new Map();
    function among(rules, surroundings) {
        const known = alike.get(rules) ?? new Map();
        alike.set(rules, known);
        const candidates = known.get(surroundings) ?? memoOfLists((held) => createCandidate(held, rules, surroundings));
        known.set(surroundings, candidates);
        return candidates;
    }
    return (path) => {
        const place = placeOf(path);
        const surroundings = surroundingsOf(place);
        if (surroundings === 'vendored' || isLibrarySource(place, surroundings, libraries))
            return foreign;
        const rules = rulesOf(place);
        return among(rules, surroundings)((0,assets_rules/* holding */.G)(rules.path, place, markers));
    };
}
const foreign = {
    given: [],
    always: assets_rules/* noRules */.jn,
    sometimes: [],
    surroundings: 'vendored',
    foreign: true,
};
/** A rule that ends the matter leaves nothing to others. */
function createCandidate(held, rules, surroundings) {
    const ofSort = (sort) => held.filter(({ told }) => told === sort);
    const exact = ofSort('exact');
    return exact.length > 0
        ? { given: exact, always: assets_rules/* noRules */.jn, sometimes: [], surroundings, foreign: false }
        : {
            given: ofSort('path'),
            always: rules.opening,
            sometimes: ofSort('opening'),
            surroundings,
            foreign: false,
        };
}
/**
 * The own source of a framework, and what its tests use; but not what it deploys, builds, documents, scaffolds or
 * shows as an example.
 */
function isLibrarySource({ path, written }, surroundings, libraries) {
    if (!libraries.some((directory) => written.startsWith(directory)))
        return false;
    const tested = surroundings === 'test' || surroundings === 'fixture';
    return (tested ? testedSource : source).test(path) && !forOthers.test(path);
}
const source = /\.(?:py|r|sql)$/;
const testedSource = /\.(?:py|r|sql|ya?ml|json|md|ipynb)$/;
const forOthers = /(?:^|\/)(?:examples?|samples?|demos?|tutorials?|quickstarts?|templates?|dags|notebooks|contrib|\.?ci|\.github|hack|scripts?)\//;

// EXTERNAL MODULE: ./lib/core/assets/openings.js
var openings = __webpack_require__(1052);
;// CONCATENATED MODULE: ./lib/core/assets/malformed.js


/**
 * What is wrong with an opening, as a signal: the kind then rests on the path and on what can still be read. Undefined
 * where nothing shows, as in a template, or in syntax that the end of the opening cuts.
 */
function faultOf(place, opening) {
    const format = formats.find(({ endings }) => endings.some((ending) => place.name.endsWith(ending)));
    if (!format)
        return undefined;
    if (isBinary(opening))
        return `${format.called} that is no text`;
    if (opening.trimStart() === '')
        return `${format.called} that is empty`;
    if (hasLine(opening, '<<<<<<< '))
        return `${format.called} with the marks of a merge conflict`;
    if (!format.isFaulty(opening, mayBeCut(opening)))
        return undefined;
    const isFilledIn = isTemplate(place) || /\{\{|\{%|<%/.test(opening);
    return isFilledIn ? undefined : `${format.called} that is no ${format.language}`;
}
const formats = [
    { endings: ['.ipynb'], called: 'notebook', language: 'JSON', isFaulty: isNoJson },
    { endings: ['.json'], called: 'JSON file', language: 'JSON', isFaulty: isNoJson },
    { endings: ['.yml', '.yaml', '.dvc'], called: 'YAML file', language: 'YAML', isFaulty: isNoYaml },
    { endings: ['.py'], called: 'Python file', language: 'Python', isFaulty: isNoPython },
];
/** Characters outside of ASCII are several bytes; a long opening with some of them may fill all that is read. */
function mayBeCut(opening) {
    if (opening.length >= openings/* OPENING_BYTES */.ru - 3)
        return true;
    return opening.length * 4 >= openings/* OPENING_BYTES */.ru && /[^\0-\x7f]/.test(opening);
}
/** A line starts so. */
function hasLine(opening, start) {
    return opening.startsWith(start) || opening.includes(`\n${start}`);
}
function isBinary(opening) {
    if (opening.includes('\0'))
        return true;
    return opening.includes('\uFFFD') && (opening.match(/\uFFFD/g) ?? []).length * 10 > opening.length;
}
function isNoJson(opening, cut) {
    if (!/^\s*(?:[[{"\d-]|true\b|false\b|null\b)/.test(opening))
        return true;
    if (cut)
        return false;
    try {
        JSON.parse(opening);
        return false;
    }
    catch {
        return true;
    }
}
/** Indented with tabs, or a value at the top that opens what nothing closes. */
function isNoYaml(opening, cut) {
    if (hasLine(opening, '\t') && /^\t+[\w"'-]/m.test(opening) && !/[|>][-+\d]*[ \t]*$/m.test(opening))
        return true;
    if (cut)
        return false;
    const last = opening.slice(opening.trimEnd().lastIndexOf('\n') + 1);
    const [, opened = '', rest = ''] = /^[\w.-]{1,64}:[ \t]+(["'[{])([^#\n]*)/.exec(last) ?? [];
    return opened !== '' && !rest.includes(closing[opened] ?? '');
}
const closing = { '"': '"', "'": "'", '[': ']', '{': '}' };
/** Brackets that do not match. Counting them is cheap, and only where the counts differ are strings left out. */
function isNoPython(opening, cut) {
    if (cut || isBalanced(opening))
        return false;
    return !isBalanced(opening.replaceAll(stringOrComment, ''));
}
const stringOrComment = /"""[^"]*(?:"{1,2}[^"]+)*"""|'''[^']*(?:'{1,2}[^']+)*'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#[^\n]*/g;
function isBalanced(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 40 || code === 91 || code === 123)
            depth += 1;
        else if (code === 41 || code === 93 || code === 125)
            depth -= 1;
    }
    return depth === 0;
}

;// CONCATENATED MODULE: ./lib/core/assets/markers.js

/** Finds the files that signals ask for beside or above others. */
function createMarkers(paths) {
    const names = new Set(assets_rules/* allRules */.V7.flatMap(({ signal }) => [signal.beside ?? [], signal.below ?? []].flat()));
    const directories = new Map([...names].map((name) => [name, new Set()]));
    for (const path of paths) {
        const slash = path.lastIndexOf('/');
        directories.get(path.slice(slash + 1))?.add(path.slice(0, Math.max(0, slash)));
    }
    const beside = (name, directory) => directories.get(name)?.has(directory) ?? false;
    return {
        beside,
        below(name, directory) {
            if ((directories.get(name)?.size ?? 0) === 0)
                return false;
            for (let at = directory;; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
                if (beside(name, at))
                    return true;
                if (at === '')
                    return false;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/assets/positions.js
/** How many paths somebody who walks along a listing may leave out at once. */
const mostLeftOut = 8;
/**
 * Tells where a path stands in a listing, -1 for one that is not there. Whoever walks along the listing asks for one of
 * the next each time, and pays nothing; only a question out of turn needs an index of all.
 */
function createPositions(paths) {
    let next = 0;
    let index;
    const lookUp = (path) => {
        index ??= new Map(paths.map((one, at) => [one, at]));
        return index.get(path) ?? -1;
    };
    /** Among the few that come next. */
    const near = (path, from) => {
        for (let at = from; at <= from + mostLeftOut; at += 1)
            if (paths[at] === path)
                return at;
        return -1;
    };
    return (path) => {
        let at = near(path, next);
        if (at < 0)
            at = near(path, 0);
        if (at < 0)
            at = lookUp(path);
        next = at + 1;
        return at;
    };
}

;// CONCATENATED MODULE: ./lib/core/assets/speaking.js

/**
 * The rules whose signals an opening gives, in their order. What it imports and declares is read once, and looked up:
 * most rules are about what a file does not have.
 * @param sometimes rules that are possible only where the path is so
 */
function speaking({ byImport, byTopKey, others }, sometimes, opening) {
    let modules;
    let keys;
    const given = new Set();
    const add = (rule) => {
        const { topKeys, opening: patterns = [] } = rule.signal;
        if (given.has(rule))
            return;
        if (topKeys && !topKeys.some((key) => (keys ??= (0,openings/* topLevelKeys */.gE)(opening)).has(key)))
            return;
        if (patterns.every((pattern) => pattern.test(opening)))
            given.add(rule);
    };
    if (byImport.size > 0) {
        for (const module of (modules ??= (0,openings/* importedModules */.i5)(opening)))
            byImport.get(module)?.forEach(add);
    }
    if (byTopKey.size > 0) {
        for (const key of (keys ??= (0,openings/* topLevelKeys */.gE)(opening)))
            byTopKey.get(key)?.forEach(add);
    }
    others.forEach(add);
    for (const rule of sometimes) {
        const { imports } = rule.signal;
        if (!imports || imports.some((name) => (modules ??= (0,openings/* importedModules */.i5)(opening)).has(name)))
            add(rule);
    }
    return [...given].toSorted((a, b) => a.order - b.order);
}

;// CONCATENATED MODULE: ./lib/core/assets/classify.js







const strength = {
    exact: 10,
    tool: 9,
    opening: 8,
    named: 6,
    extension: 5,
    prior: 2,
};
/** The least that makes an asset. */
const leastScore = 5;
/** What each place takes away; a test is still a test of data, and an exact name survives most places. */
const demotion = {
    vendored: 99,
    fixture: 8,
    test: 4,
    docs: 1,
    plain: 0,
};
/** Kinds from which a place for tests takes nothing: what tests, and the data that it is tested with. */
const atHomeInTests = new Set(['ml-test', 'data-quality', 'dataset', 'model-artifact']);
/** Further signals for the same kind add little: they decide between kinds that are equally strong. */
const furtherSignals = 3;
function createClassifier({ paths, libraries }) {
    const candidateFor = createCandidates(createMarkers(paths), libraries);
    const positionOf = createPositions(paths);
    // What was found out about a path while its opening was planned is needed again when it is told.
    const known = [];
    const outlooks = new Map();
    function candidateOf(path) {
        const position = positionOf(path);
        return position < 0 ? candidateFor(path) : (known[position] ??= candidateFor(path));
    }
    function outlookOf(candidate) {
        const outlook = outlooks.get(candidate) ?? createOutlook(candidate);
        outlooks.set(candidate, outlook);
        return outlook;
    }
    return {
        needsOpening(path) {
            return outlookOf(candidateOf(path)).open;
        },
        classify({ path, mode, opening }) {
            if (mode === 'submodule')
                return null;
            const candidate = candidateOf(path);
            const { unopened, opened } = outlookOf(candidate);
            if (opening === undefined || candidate.foreign)
                return unopened;
            const verdict = opened(speaking(candidate.always, candidate.sometimes, opening));
            return verdict && withFault(verdict, path, opening);
        },
    };
}
function createOutlook(candidate) {
    const { given, surroundings, foreign } = candidate;
    const told = memoOfLists((spoken) => {
        const best = decide([...spoken, ...given], surroundings);
        return best ? { kind: best.kind, signals: said(best.signals) } : null;
    });
    return {
        open: !foreign && couldChange(candidate),
        unopened: foreign ? null : told([]),
        opened: told,
    };
}
/** Who lists kinds alone need not wait for what is wrong with a file. */
function withFault({ kind, signals }, path, opening) {
    return {
        kind,
        get signals() {
            const fault = faultOf(placeOf(path), opening);
            return fault === undefined ? signals : [...signals, fault];
        },
    };
}
function couldChange({ given, always, sometimes, surroundings }) {
    const possible = sometimes.length === 0 ? always.all : [...always.all, ...sometimes];
    if (possible.length === 0)
        return false;
    const best = decide(given, surroundings);
    const byKind = signalsByKind([...possible, ...given]);
    const toBeat = Math.max(leastScore, best?.score ?? 0);
    // Of equally strong kinds the one wins for which the opening speaks.
    for (const [kind, signals] of byKind) {
        if (kind !== best?.kind && scoreOf(kind, signals, surroundings) >= toBeat)
            return true;
    }
    return false;
}
/** The strongest kind of signals that hold, told in the order of rules; of equally strong ones the first. */
function decide(holding, surroundings) {
    let best;
    for (const [kind, signals] of signalsByKind(holding)) {
        const score = scoreOf(kind, signals, surroundings);
        if (score >= leastScore && (!best || score > best.score))
            best = { kind, score, signals };
    }
    return best;
}
function signalsByKind(rules) {
    const byKind = new Map();
    for (const { kind, signal } of rules) {
        const others = byKind.get(kind);
        if (others)
            others.push(signal);
        else
            byKind.set(kind, [signal]);
    }
    return byKind;
}
function scoreOf(kind, signals, surroundings) {
    let strongest = 0;
    for (const { weight } of signals)
        strongest = Math.max(strongest, strength[weight]);
    const taken = atHomeInTests.has(kind) && surroundings === 'test' ? 0 : demotion[surroundings];
    return strongest + Math.min(signals.length - 1, furtherSignals) - taken;
}
/** What signals say, strongest first. */
function said(signals) {
    const [only] = signals;
    if (only && signals.length === 1)
        return [only.says];
    const sorted = signals.toSorted((a, b) => strength[b.weight] - strength[a.weight]);
    return [...new Set(sorted.map(({ says }) => says))];
}

// EXTERNAL MODULE: ./lib/core/assets/library.js
var library = __webpack_require__(9502);
;// CONCATENATED MODULE: ./lib/core/tree-index.js


// A tree is seen several times: to plan what is read, under the governing policy, and under the head's own.
const indexes = new WeakMap();
/** Made once for each listing. */
function indexTree({ files }) {
    const known = indexes.get(files) ?? createIndex(files);
    indexes.set(files, known);
    return known;
}
function createIndex(files) {
    const paths = files.map(({ path }) => path);
    const irregular = new Map(files.filter(({ mode }) => mode !== 'file').map(({ path, mode }) => [path, mode]));
    // Whoever walks over the tree asks for no path by its name, and a set of a large one takes long to make.
    let tracked;
    const classifiers = new Map();
    return {
        paths,
        has: (path) => (tracked ??= new Set(paths)).has(path),
        modeOf: (path) => (irregular.size > 0 && irregular.get(path)) || 'file',
        classifier(given) {
            const known = classifiers.get(given);
            if (known)
                return known;
            const libraries = given === undefined ? (0,library/* libraryDirectories */.D)(paths) : given ? [''] : [];
            const classifier = createClassifier({ paths, libraries });
            classifiers.set(given, classifier);
            return classifier;
        },
    };
}


/***/ })

};
