export const id = 740;
export const ids = [740];
export const modules = {

/***/ 9740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluate: () => (/* reexport */ evaluate),
  lookUpsForPlan: () => (/* reexport */ lookUpsForPlan),
  planReviews: () => (/* reexport */ planReviews),
  publish: () => (/* reexport */ publish),
  renderDiagnosticAnnotations: () => (/* reexport */ renderDiagnosticAnnotations),
  renderPlanMarkdown: () => (/* reexport */ renderPlanMarkdown),
  toJudge: () => (/* binding */ toJudge),
  toJudgeAndReview: () => (/* binding */ toJudgeAndReview)
});

;// CONCATENATED MODULE: ./lib/core/ownership/quote.js
/** The longest piece of a pattern or owner that is shown, in UTF-16 code units: far longer than any real one. */
const mostShown = 200;
/** A pattern or owner as written, cut where it is longer than anybody reads. */
function quote(text) {
    return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}

;// CONCATENATED MODULE: ./lib/core/checks/check.js

const subjects = ['asset', 'tree', 'places', 'codeowners', 'policy'];
/** The entry or declaration that decided an asset's owners, as a place to point at. */
function entryPlace({ world }, asset) {
    if (asset.declaration?.place)
        return [asset.declaration.place];
    const path = world.codeowners.source?.path;
    return asset.entry && path !== undefined ? [{ path, line: asset.entry.line }] : [];
}
/** More names than this in a sentence are counted. */
const mostNames = 10;
/** Owners by name: `@a`, `@a or @b`, `@a, @b, … or 490 more` */
function named(owners, conjunction = 'or') {
    const names = owners.slice(0, mostNames).map(({ text }) => quote(text));
    const more = owners.length - names.length;
    return either(more > 0 ? [...names, `${more} more`] : names, conjunction);
}
/** `a`, `a or b`, `a, b or c` */
function either(words, conjunction = 'or') {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
/** More holders than this are not named. */
const mostHolders = 2;
// Findings of one kind want the same holders, and there are many of them.
const wanted = new WeakMap();
/** `a holder of ml-engineer (@acme/ml-eng)`: of each term one that the policy names, teams before people. */
function holderOf(terms, { roles }) {
    const told = wanted.get(roles) ?? new Map();
    wanted.set(roles, told);
    const id = terms.map((term) => term.join(' ')).join('\n');
    const words = told.get(id) ?? holderWords(terms, roles);
    told.set(id, words);
    return words;
}
function holderWords(terms, roles) {
    const words = terms.map((term) => {
        const holders = term.flatMap((role) => {
            const { teams = [], users = [] } = roles.get(role) ?? {};
            return [...teams, ...users];
        });
        const shown = [...new Set(holders)].toSorted((a, b) => Number(b.includes('/')) - Number(a.includes('/')));
        const names = shown.slice(0, mostHolders).map((name) => `@${quote(name)}`);
        return names.length === 0 ? either(term) : `${either(term)} (${either(names)})`;
    });
    return `a holder of ${words.join(' and one of ')}`;
}

;// CONCATENATED MODULE: ./lib/core/reading-plan.js
const nothingToRead = () => ({ after: [], before: [] });
/** What two questions need. */
function forBoth(one, other) {
    const joined = (a, b) => ({
        after: [...new Set([...a.after, ...b.after])],
        before: [...new Set([...a.before, ...b.before])],
    });
    return {
        declarations: (snapshot) => joined(one.declarations(snapshot), other.declarations(snapshot)),
        openings: async (snapshot) => joined(await one.openings(snapshot), await other.openings(snapshot)),
    };
}
/** Those of a list that a test holds for, each asked when its turn comes. */
function lazily(items, test) {
    return {
        *[Symbol.iterator]() {
            for (const item of items)
                if (test(item))
                    yield item;
        },
    };
}
/** For what is answered by CODEOWNERS and policies alone. */
const readNothing = { declarations: nothingToRead, openings: nothingToRead };

;// CONCATENATED MODULE: ./lib/core/ownership/owner.js
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

// EXTERNAL MODULE: ./lib/core/ownership/places.js
var ownership_places = __webpack_require__(1001);
// EXTERNAL MODULE: ./lib/core/policy/places.js
var policy_places = __webpack_require__(8124);
;// CONCATENATED MODULE: ./lib/core/scope.js



/**
 * The paths a change touches, sorted: added, modified and renamed ones, and those whose owners change
 * because it touches an ownership file. Without a change, every path.
 */
function pathsInScope(after, before, change) {
    if (!change || !before)
        return after.paths;
    const touched = new Set(change.touched.map((file) => file.path));
    if (touchesOwnership(change) || touchesDeclarations(after, before, change)) {
        for (const path of after.paths) {
            if (touched.has(path) || !before.has(path))
                continue;
            if (!sameOwners(before.ownership(path), after.ownership(path)))
                touched.add(path);
        }
    }
    return after.paths.filter((path) => touched.has(path));
}
/** True when the change adds, modifies, renames or deletes CODEOWNERS in one of its places. */
function touchesOwnership(change) {
    return ownership_places/* CODEOWNERS_PLACES */.nB.some((place) => touchesPath(change, place));
}
/** Whether findings on the lines of the CODEOWNERS in force are told: without a change, and when it touches the file. */
function answersForLines(change, inForce) {
    return !change || (inForce !== undefined && touchesPath(change, inForce));
}
/** True when the change touches a file by which a tool says who owns others, and which the policy reads. */
function touchesDeclarations(after, before, { touched, deleted }) {
    return (touched.some(({ path, previousPath = path }) => after.declaresOwners(path) || before.declaresOwners(previousPath)) || deleted.some((path) => before.declaresOwners(path)));
}
/** True when the change touches nothing but ownership files and policies. */
function touchesOnlyPolicyAndOwnership(change) {
    const places = new Set([...ownership_places/* CODEOWNERS_PLACES */.nB, ...policy_places/* POLICY_PLACES */.s]);
    const ends = change.touched.flatMap((file) => [file.path, file.previousPath ?? file.path]);
    return [...ends, ...change.deleted].every((path) => places.has(path));
}
/** True when the change adds, modifies, deletes or renames the path, or renames another to it. */
function touchesPath(change, path) {
    return (change.deleted.includes(path) ||
        change.touched.some((file) => file.path === path || file.previousPath === path));
}
/** True when the same people are named, however written. */
function sameOwners(a, b) {
    return ownersKey(a.owners) === ownersKey(b.owners);
}

;// CONCATENATED MODULE: ./lib/core/sources/paths.js
/** The directory of a path; empty at the root. */
function directoryOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The last name of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The directories a path is in, the nearest first, the root (`''`) last. */
function* directoriesOf(path) {
    for (let at = directoryOf(path); at !== ''; at = directoryOf(at))
        yield at;
    yield '';
}
function isYaml(path) {
    return path.endsWith('.yaml') || path.endsWith('.yml');
}
/** The path of a name in a directory. */
function inDirectory(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** Paths by the directory they are in, sorted as they were. */
function byDirectory(paths) {
    const found = new Map();
    for (const path of paths) {
        const directory = directoryOf(path);
        const others = found.get(directory);
        if (others)
            others.push(path);
        else
            found.set(directory, [path]);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/core/sources/python.js
const blank = /[ \t\f\r\n\\]+/y;
const comment = /#[^\n]*/y;
const python_name = /[\p{L}_][\p{L}\p{N}_]*/uy;
const number = /[0-9][0-9A-Za-z_.]*/y;
const sign = /==|!=|<=|>=|:=|\*\*|[^]/y;
const prefix = /[A-Za-z]{0,2}(?=["'])/y;
/** The tokens of Python in time proportional to the text. Anything is read: what is no Python gives odd tokens. */
function pythonTokens(text) {
    const tokens = [];
    let at = 0;
    let line = 1;
    let depth = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const [found] = pattern.exec(text) ?? [];
        return found;
    };
    const pass = (piece) => {
        at += piece.length;
        for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', end + 1))
            line += 1;
    };
    while (at < text.length) {
        const nothing = take(blank) ?? take(comment);
        if (nothing !== undefined) {
            pass(nothing);
            continue;
        }
        const before = take(prefix);
        if (before !== undefined) {
            const quoted = quotedAt(text, at + before.length);
            const literal = !/[fbt]/i.test(before);
            tokens.push({ kind: 'text', text: quoted.inside, literal, line, depth });
            pass(before + quoted.whole);
            continue;
        }
        const word = take(python_name);
        const found = word ?? take(number) ?? take(sign) ?? '';
        if (')]}'.includes(found))
            depth = Math.max(0, depth - 1);
        tokens.push({ kind: word === undefined ? 'sign' : 'name', text: found, literal: false, line, depth });
        if ('([{'.includes(found))
            depth += 1;
        pass(found);
    }
    return tokens;
}
/** A text in quotes, to the end of its line where it has no other end; in three, to the end of the file. */
function quotedAt(text, start) {
    const quote = text[start] ?? '';
    const isLong = text.startsWith(quote.repeat(3), start);
    const mark = isLong ? quote.repeat(3) : quote;
    let at = start + mark.length;
    while (at < text.length && !text.startsWith(mark, at)) {
        if (!isLong && text[at] === '\n')
            break;
        at += text[at] === '\\' ? 2 : 1;
    }
    const end = Math.min(at, text.length);
    const closed = text.startsWith(mark, end) ? end + mark.length : end;
    return { whole: text.slice(start, closed), inside: text.slice(start + mark.length, end) };
}
/** Where an opening bracket at `start` is closed: the index of the bracket, or of the end. */
function closing(tokens, start) {
    const depth = tokens[start]?.depth ?? 0;
    let at = start + 1;
    while (at < tokens.length && (tokens[at]?.depth ?? 0) > depth)
        at += 1;
    return at;
}
/**
 * The text at `start`, where it is one literal, or several that Python joins, and nothing else to the end of the
 * expression; null where it is computed.
 */
function literalAt(tokens, start) {
    let at = start;
    let text = '';
    for (let token = tokens[at]; token?.kind === 'text'; token = tokens[(at += 1)]) {
        if (!token.literal)
            return null;
        text += token.text;
    }
    const after = tokens[at];
    if (at === start || (after && !isEnd(after, tokens[at - 1])))
        return null;
    return text;
}
function isEnd(token, before) {
    if (token.kind === 'sign' && /^[,)\]}]$/.test(token.text))
        return true;
    // A new line outside of brackets ends a statement.
    return token.depth === 0 && before !== undefined && token.line > before.line;
}
/** True for the sign at an index. */
function isSign(tokens, at, text) {
    const token = tokens[at];
    return token?.kind === 'sign' && token.text === text;
}

// EXTERNAL MODULE: ./lib/core/sources/source.js
var sources_source = __webpack_require__(8293);
;// CONCATENATED MODULE: ./lib/core/sources/text-reader.js

/** Reads each text once: the same is seen at both ends of a change, and under two policies. */
function onceForEach(read) {
    const known = new WeakMap();
    return (source) => {
        const found = known.get(source) ?? { read: read(source) };
        known.set(source, found);
        return found.read;
    };
}
/** What files say by themselves: nothing where there is no such file, and why it cannot be read where there is. */
function readTexts(files, reader) {
    return (path) => {
        const content = files.read(path);
        if (!content)
            return sources_source/* nothingSaid */.ns;
        return 'fault' in content ? { words: [], faults: [content.fault] } : reader(content.source);
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/core/yaml-tokens.js

/** How deep lists and mappings may lie in one another. */
const DEEPEST_YAML = 20;
/**
 * The tokens of YAML. The parser and the composer call themselves once or more for each level of nesting, so the depth
 * is watched while the parser, driven word by word, builds its stack. `onTooDeep` is told where, and must throw.
 */
function* yamlTokens(text, onTooDeep) {
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        yield* parser.next(lexeme);
        if (parser.stack.length > DEEPEST_YAML &&
            parser.stack.filter((token) => 'items' in token).length > DEEPEST_YAML) {
            onTooDeep(parser.offset - lexeme.length, parser.offset);
        }
    }
    yield* parser.end();
}

;// CONCATENATED MODULE: ./lib/core/sources/yaml.js


/** Ends the reading at the first fault: after it nothing is certain. */
class Unreadable extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
const composing = {
    version: '1.1',
    // Words are wanted as they are written: a login of digits is no number.
    schema: 'failsafe',
    uniqueKeys: false,
    resolveKnownTags: false,
};
/** Reads YAML as tools do, which is more than a policy may be: several documents, tags and anchors. Throws nothing. */
function readYaml({ path, text }) {
    const lineAt = (offset) => lineOf(text, offset);
    try {
        return { path, documents: compose(text), faults: [], lineAt };
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        const because = `is no YAML that can be read: ${error.message.split('\n')[0] ?? ''}`;
        return { path, documents: [], faults: [{ path, line: lineAt(error.offset), because }], lineAt };
    }
}
function compose(text) {
    const composer = new dist/* Composer */.Dk(composing);
    let first;
    composer['onError'] = (source, _code, message, isWarning) => {
        if (isWarning === true)
            return;
        // The library catches what is thrown here, and tells it again of the whole collection.
        first ??= new Unreadable(offsetOf(source), message);
        throw first;
    };
    const documents = [];
    const keep = (document) => {
        if (document.contents)
            documents.push(document.contents);
    };
    for (const token of yamlTokens(text, tooDeep)) {
        if (token.type === 'error')
            throw new Unreadable(token.offset, token.message);
        for (const document of composer.next(token))
            keep(document);
    }
    for (const document of composer.end())
        keep(document);
    return documents;
}
function tooDeep(start) {
    throw new Unreadable(start, `nested too deep: at most ${DEEPEST_YAML} lists and mappings in one another`);
}
function offsetOf(source) {
    if (typeof source === 'number')
        return source;
    return 'offset' in source ? source.offset : source[0];
}
function lineOf(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
/** What stands under a key; null where there is no such key, or no mapping. The last of several counts. */
function under(node, ...keys) {
    let at = node;
    for (const key of keys) {
        if (!(0,dist/* isMap */.jh)(at))
            return null;
        at = at.items.findLast((pair) => textOf(pair.key) === key)?.value ?? null;
    }
    return at;
}
/** The first key under which anything stands. */
function underAny(node, keys) {
    for (const key of keys) {
        const found = under(node, key);
        if (found)
            return found;
    }
    return null;
}
/** The entries of a mapping, in order; none where there is no mapping. */
function pairsOf(node) {
    if (!(0,dist/* isMap */.jh)(node))
        return [];
    return node.items.flatMap(({ key, value }) => {
        const name = textOf(key);
        return name === null ? [] : [{ key: name, value }];
    });
}
/** The items of a list, and anything else as a list of itself. */
function itemsOf(node) {
    if (node === null)
        return [];
    return (0,dist/* isSeq */.oP)(node) ? node.items : [node];
}
/** A scalar as it is written; null for anything else and for nothing. */
function textOf(node) {
    return (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' && node.value !== '' ? node.value : null;
}
function isMapping(node) {
    return (0,dist/* isMap */.jh)(node);
}
function lineOfNode(yaml, node) {
    return yaml.lineAt(node.range?.[0] ?? 0);
}
/** The names in a scalar or a list of them. What is neither is said to name nobody. */
function wordsIn(yaml, node, form) {
    return itemsOf(node).flatMap((item) => {
        const place = { path: yaml.path, line: lineOfNode(yaml, item) };
        const text = textOf(item);
        if (text !== null)
            return isNull(text) ? [] : [{ ...place, text, form }];
        if ((0,dist/* isScalar */.jn)(item))
            return [];
        const what = (0,dist/* isAlias */.Vj)(item) ? `*${item.source}` : (0,dist/* isMap */.jh)(item) ? 'a mapping' : 'a list';
        return [
            { ...place, text: what, form, refused: (0,dist/* isAlias */.Vj)(item) ? 'an alias, which is not followed' : 'no name' },
        ];
    });
}
/** Nothing, as YAML writes it. */
function isNull(text) {
    return text === '~' || text === 'null' || text === 'Null' || text === 'NULL';
}

;// CONCATENATED MODULE: ./lib/core/sources/airflow.js





const python = /\.py$/i;
const folderDefaults = /^METADATA\.ya?ml$/;
/** An owner other than the one that Airflow writes by itself. */
const literalOwner = /default_args[^]{0,2000}?\bowner["']?\s{0,9}:\s{0,9}["']?(?!airflow\b)[\w@]/;
const importsAirflow = /^[ \t]{0,20}(?:from|import) airflow\b/m;
const hasDag = /\bDAG\(|@dag\b|\bdefault_args\b/;
const defaultArgs = /^(?:\w+_)?default_args$/i;
/**
 * `owner` in the `default_args` of the DAGs in a Python file owns the file; that in gusty's `METADATA.yml` owns the
 * directory of tasks. Only literals count.
 * https://airflow.apache.org/docs/apache-airflow/stable/core-concepts/dags.html#default-arguments
 */
const airflow = {
    declaringFiles: (paths) => ({
        forOthers: paths.filter((path) => folderDefaults.test(nameOf(path))),
        forThemselves: paths.filter((path) => python.test(path)),
    }),
    wouldName: (path, { opening }) => python.test(path) && hasDag.test(opening(path) ?? '') ? 'as owner in its default_args' : undefined,
    seemsToName: (path, opening) => (path.endsWith('.py') || isYaml(path)) &&
        opening?.includes('default_args') === true &&
        (isYaml(path) ? folderDefaults.test(nameOf(path)) : importsAirflow.test(opening)) &&
        literalOwner.test(opening),
    open(files) {
        const folders = byDirectory(airflow.declaringFiles(files.paths).forOthers);
        const inPython = readTexts(files, saidInPython);
        const inYaml = readTexts(files, saidInYaml);
        return (path) => {
            const above = [...directoriesOf(path)].flatMap((at) => folders.get(at) ?? []).map(inYaml);
            return (0,sources_source/* firstSaid */.mU)([...(python.test(path) ? [inPython(path)] : []), ...above]);
        };
    },
};
const saidInYaml = onceForEach((source) => {
    if (!source.text.includes('default_args'))
        return sources_source/* nothingSaid */.ns;
    const yaml = readYaml(source);
    const owner = under(yaml.documents[0] ?? null, 'default_args', 'owner');
    return said(wordsIn(yaml, owner, 'name'), yaml.faults);
});
const saidInPython = onceForEach(({ path, text }) => {
    if (!/default_args/i.test(text))
        return sources_source/* nothingSaid */.ns;
    const tokens = pythonTokens(text);
    const words = dictionaries(tokens).flatMap((at) => ownersIn(tokens, at, path));
    const entries = tokens.flatMap((token, at) => isEntry(tokens, at, token) ? wordAt(tokens, at + 5, path) : []);
    return said([...words, ...entries].toSorted((a, b) => a.line - b.line), []);
});
function said(words, faults) {
    const [first] = words;
    return { words, faults, ...(first && { place: { path: first.path, line: first.line } }) };
}
/** Where the default arguments of DAGs begin: what is called so, and what is given for it by another name. */
function dictionaries(tokens) {
    const names = new Set();
    const found = [];
    const assigned = new Map();
    tokens.forEach((token, at) => {
        const value = valueAt(tokens, at);
        if (value === undefined)
            return;
        const isDictionary = isSign(tokens, value, '{') || (tokens[value]?.text === 'dict' && isSign(tokens, value + 1, '('));
        if (defaultArgs.test(token.text)) {
            if (isDictionary)
                found.push(value);
            else if (tokens[value]?.kind === 'name')
                names.add(tokens[value].text);
        }
        else if (isDictionary && token.kind === 'name' && token.depth === 0) {
            assigned.set(token.text, [...(assigned.get(token.text) ?? []), value]);
        }
    });
    return [...found, ...[...names].flatMap((name) => assigned.get(name) ?? [])];
}
/** Where the value begins that a name, an argument or a key is given. */
function valueAt(tokens, at) {
    const token = tokens[at];
    if (!token || token.kind === 'sign')
        return undefined;
    if (isSign(tokens, at + 1, '='))
        return token.kind === 'name' ? at + 2 : undefined;
    if (!isSign(tokens, at + 1, ':'))
        return undefined;
    if (token.kind === 'text')
        return at + 2;
    // A name with the type it is said to have.
    for (let end = at + 2; end < at + 30 && tokens[end]?.line === token.line; end += 1)
        if (isSign(tokens, end, '=') && tokens[end]?.depth === token.depth)
            return end + 1;
    return undefined;
}
/** `default_args["owner"] = …` */
function isEntry(tokens, at, token) {
    return (token.kind === 'name' &&
        defaultArgs.test(token.text) &&
        isSign(tokens, at + 1, '[') &&
        tokens[at + 2]?.kind === 'text' &&
        tokens[at + 2]?.text === 'owner' &&
        isSign(tokens, at + 3, ']') &&
        isSign(tokens, at + 4, '='));
}
/** The owner in `{"owner": …}` or `dict(owner=…)`. */
function ownersIn(tokens, start, path) {
    const open = isSign(tokens, start, '{') ? start : start + 1;
    const [kind, then] = open === start ? ['text', ':'] : ['name', '='];
    const inside = (tokens[open]?.depth ?? 0) + 1;
    const end = closing(tokens, open);
    const words = [];
    for (let at = open + 1; at < end; at += 1) {
        const token = tokens[at];
        const isOwner = token?.kind === kind && token.text === 'owner' && token.depth === inside;
        if (isOwner && isSign(tokens, at + 1, then))
            words.push(...wordAt(tokens, at + 2, path));
    }
    return words;
}
/** The names at an index; Airflow takes several with commas between. */
function wordAt(tokens, at, path) {
    const place = { path, line: tokens[at]?.line ?? tokens[at - 1]?.line ?? 1 };
    const text = literalAt(tokens, at);
    if (text === null)
        return [{ ...place, text: tokens[at]?.text ?? '', form: 'name', refused: 'computed, not written' }];
    return text.split(',').map((one) => ({ ...place, text: one, form: 'name' }));
}

;// CONCATENATED MODULE: ./lib/core/sources/backstage.js




const catalog = /^catalog-info\.ya?ml$/;
// People and places are no things that somebody owns a directory by.
const ownsNothing = new Set(['user', 'group', 'location']);
/**
 * `spec.owner` of `catalog-info.yaml` owns its directory and all below; of several files the nearest that names
 * somebody counts, of several entities in it all.
 * https://backstage.io/docs/features/software-catalog/descriptor-format#specowner-required
 */
const backstage = {
    declaringFiles: (paths) => ({
        forOthers: paths.filter((path) => catalog.test(nameOf(path))),
        forThemselves: [],
    }),
    wouldName: () => 'as spec.owner in a catalog-info.yaml above it',
    seemsToName: (path, opening) => isYaml(path) && catalog.test(nameOf(path)) && (opening === undefined || /^ {1,9}owner:/m.test(opening)),
    open(files) {
        const catalogs = byDirectory(backstage.declaringFiles(files.paths).forOthers);
        const read = readTexts(files, saidIn);
        return (path) => (0,sources_source/* firstSaid */.mU)([...directoriesOf(path)].flatMap((at) => catalogs.get(at) ?? []).map(read));
    },
};
const saidIn = onceForEach((source) => {
    const yaml = readYaml(source);
    const parts = yaml.documents.map((entity) => {
        const kind = textOf(under(entity, 'kind'))?.toLowerCase() ?? '';
        const owner = ownsNothing.has(kind) ? null : under(entity, 'spec', 'owner');
        if (!owner)
            return { words: [], faults: [] };
        const place = { path: source.path, line: lineOfNode(yaml, owner) };
        return { words: wordsIn(yaml, owner, 'team').map(reference), place, faults: [] };
    });
    return (0,sources_source/* saidBy */.TT)([...parts, { words: [], faults: yaml.faults }]);
});
/**
 * `[kind:][namespace/]name`, a group where no kind is said.
 * https://backstage.io/docs/features/software-catalog/references/
 */
function reference(word) {
    const [, kind = 'group', name = ''] = /^(?:([a-z]+):)?(?:[^/\s]*\/)?([^/\s]+)$/i.exec(word.text) ?? [];
    const form = backstage_forms[kind.toLowerCase()];
    // Some write a handle or an address all the same.
    if (word.refused !== undefined || /@/.test(word.text) || name === '')
        return word;
    if (!form)
        return { ...word, refused: 'neither a group nor a user' };
    return { ...word, text: name, form };
}
const backstage_forms = { group: 'team', user: 'login' };

;// CONCATENATED MODULE: ./lib/core/sources/dagster.js



const dagster_python = /\.py$/i;
const hasAsset = /@(?:\w{1,20}\.)?(?:\w{1,20}_)?assets?\b|\bAssetSpec\(/;
const ownersArgument = /\bowners=\[\s{0,99}["']/;
/**
 * `owners=[…]` of the assets in a Python file owns the file: all that any of them names. Dagster takes e-mail addresses
 * and `team:NAME`, and refuses all else.
 * https://docs.dagster.io/guides/build/assets/metadata-and-tags#owners
 */
const dagster = {
    declaringFiles: (paths) => ({ forOthers: [], forThemselves: paths.filter((path) => dagster_python.test(path)) }),
    wouldName: (path, { opening }) => dagster_python.test(path) && hasAsset.test(opening(path) ?? '') ? 'under owners of its Dagster asset' : undefined,
    seemsToName: (path, opening) => path.endsWith('.py') &&
        opening?.includes('owners=[') === true &&
        opening.includes('dagster') &&
        ownersArgument.test(opening),
    open(files) {
        const read = readTexts(files, dagster_saidIn);
        return (path) => (dagster_python.test(path) ? read(path) : sources_source/* nothingSaid */.ns);
    },
};
const dagster_saidIn = onceForEach(({ path, text }) => {
    if (!text.includes('dagster') || !text.includes('owners'))
        return sources_source/* nothingSaid */.ns;
    const tokens = pythonTokens(text);
    const words = tokens.flatMap((token, at) => isArgument(tokens, at, token) ? wordsAt(tokens, at + 2, path) : []);
    const [first] = words;
    return { words, faults: [], ...(first && { place: { path, line: first.line } }) };
});
/** `owners=` inside a call. */
function isArgument(tokens, at, token) {
    return token.kind === 'name' && token.text === 'owners' && token.depth > 0 && isSign(tokens, at + 1, '=');
}
function wordsAt(tokens, start, path) {
    const first = tokens[start];
    if (first?.text === 'None')
        return [];
    const isList = isSign(tokens, start, '[') || isSign(tokens, start, '(');
    if (!isList)
        return [computed(first, path)];
    const end = closing(tokens, start);
    const inside = (first?.depth ?? 0) + 1;
    const words = [];
    for (let at = start + 1; at < end; at += 1) {
        words.push(dagster_wordAt(tokens, at, path));
        while (at < end && !(isSign(tokens, at, ',') && tokens[at]?.depth === inside))
            at += 1;
    }
    return words;
}
function dagster_wordAt(tokens, at, path) {
    const text = literalAt(tokens, at);
    return text === null
        ? computed(tokens[at], path)
        : dagsterOwner({ path, line: tokens[at]?.line ?? 1, text });
}
function computed(token, path) {
    const text = token?.text ?? '';
    return { path, line: token?.line ?? 1, text, form: 'name', refused: 'computed, not written' };
}
/** An owner by the grammar of Dagster. */
function dagsterOwner(word) {
    const [, team] = /^team:([\w.-]+)$/.exec(word.text) ?? [];
    if (team !== undefined)
        return { ...word, text: team, form: 'team' };
    if (/^[^\s@:]+@[^\s@]+$/.test(word.text))
        return { ...word, form: 'name' };
    return {
        ...word,
        form: 'name',
        refused: 'neither an e-mail address nor team:NAME, which is all Dagster takes',
    };
}

;// CONCATENATED MODULE: ./lib/core/sources/datacontract.js





const contract = /^(?:datacontract|.+\.(?:odcs|datacontract))\.ya?ml$/i;
/**
 * `team` of an Open Data Contract owns the contract: whoever has the role of an owner, else everybody in it who has not
 * left. A team is a list of members, or since 3.1 a mapping that has them under `members`.
 * https://bitol-io.github.io/open-data-contract-standard/latest/team/
 */
const datacontract = {
    declaringFiles: (paths) => ({
        forOthers: [],
        forThemselves: paths.filter((path) => contract.test(nameOf(path))),
    }),
    wouldName: (path) => (contract.test(nameOf(path)) ? 'in the team of the contract' : undefined),
    seemsToName: (path, opening) => isYaml(path) && contract.test(nameOf(path)) && (opening === undefined || /^team:/m.test(opening)),
    open: (files) => (path) => {
        if (!contract.test(nameOf(path)))
            return sources_source/* nothingSaid */.ns;
        const content = files.read(path);
        if (!content)
            return sources_source/* nothingSaid */.ns;
        if ('fault' in content)
            return { words: [], faults: [content.fault] };
        const { members, said } = contractIn(content.source);
        const present = members.filter(({ dateOut }) => dateOut === null || dateOut >= files.today);
        const owning = present.filter(({ role }) => /\bowner\b/i.test(role));
        const words = [
            ...(owning.length > 0 ? owning : present).flatMap((member) => member.words),
            ...said.words,
        ];
        const [first] = words;
        return { ...said, words, ...(first && { place: { path, line: first.line } }) };
    },
};
const contractIn = onceForEach((source) => {
    const yaml = readYaml(source);
    const [root = null] = yaml.documents;
    const team = under(root, 'team');
    const members = itemsOf((0,dist/* isMap */.jh)(team) ? under(team, 'members') : team).filter((node) => (0,dist/* isMap */.jh)(node));
    return {
        members: members.map((node) => ({
            words: wordsIn(yaml, under(node, 'username'), 'name'),
            role: textOf(under(node, 'role')) ?? '',
            dateOut: textOf(under(node, 'dateOut'))?.slice(0, 10) ?? null,
        })),
        // The older Data Contract Specification has one owner.
        said: {
            words: team ? [] : wordsIn(yaml, under(root, 'info', 'owner'), 'name'),
            faults: yaml.faults,
        },
    };
});

;// CONCATENATED MODULE: ./lib/core/sources/dbt-project.js


const resourcePaths = [
    ['models', ['model-paths', 'source-paths'], 'models'],
    ['seeds', ['seed-paths', 'data-paths'], 'seeds'],
    ['snapshots', ['snapshot-paths'], 'snapshots'],
];
const projectIn = onceForEach((source) => {
    const yaml = readYaml(source);
    const [root = null] = yaml.documents;
    const name = textOf(under(root, 'name'));
    const directories = resourcePaths.flatMap(([type, keys, usual]) => {
        const written = itemsOf(underAny(root, keys)).flatMap((item) => textOf(item) ?? []);
        const paths = written.length > 0 ? written : [usual];
        return paths.map((path) => ({ type, path: `${path.replace(/^\.?\/+|\/+$/g, '')}/` }));
    });
    return {
        faults: yaml.faults,
        locate(path) {
            const directory = directories.find((one) => path.startsWith(one.path));
            if (!directory)
                return undefined;
            const steps = path
                .slice(directory.path.length)
                .replace(/\.\w+$/, '')
                .split('/');
            return { type: directory.type, name: steps.at(-1) ?? '', steps };
        },
        configOf: ({ type, steps }) => folderConfig(yaml, under(root, type), [...(name === null ? [] : [name]), ...steps]),
    };
});
function folderConfig(yaml, top, steps) {
    let owner = [];
    let group = [];
    let at = top;
    for (const step of ['', ...steps]) {
        if (step !== '')
            at = under(at, step);
        if (!at)
            break;
        const meta = underAny(at, ['+meta', 'meta']);
        const here = wordsIn(yaml, ownerOf(meta), 'name');
        const grouped = underAny(at, ['+group', 'group']);
        if (here.length > 0)
            owner = here;
        // Without the plus a mapping is a folder of that name.
        if (grouped && !isMapping(grouped))
            group = wordsIn(yaml, grouped, 'name');
    }
    return { owner, group };
}
/** `owner` of a `meta`, which is a mapping of anything. */
function ownerOf(meta) {
    return underAny(meta, ['owner', 'owners']);
}

;// CONCATENATED MODULE: ./lib/core/sources/dbt-properties.js




const types = ['models', 'seeds', 'snapshots'];
/** What a file says of owners; nothing of what it describes where it has no word of them. */
const propertiesIn = onceForEach((source) => {
    const { path, text } = source;
    const silent = { path, groups: new Map(), resources: [], others: [], faults: [] };
    return /owner|group/.test(text) ? everythingIn(source) : silent;
});
/** What a file describes, whether it says who owns it or not. */
const everythingIn = onceForEach((source) => {
    const yaml = readYaml(source);
    const [root = null] = yaml.documents;
    const groups = itemsOf(under(root, 'groups')).flatMap((item) => {
        const name = textOf(under(item, 'name'));
        return name === null ? [] : [[name, contact(yaml, under(item, 'owner'))]];
    });
    return {
        path: source.path,
        groups: new Map(groups),
        resources: types.flatMap((type) => itemsOf(under(root, type)).flatMap((item) => resourceOf(yaml, type, item))),
        others: [
            ...itemsOf(under(root, 'sources')).flatMap((item) => sourceParts(yaml, item)),
            ...itemsOf(under(root, 'exposures')).map((item) => part(yaml, item, contact(yaml, under(item, 'owner')))),
        ],
        faults: yaml.faults,
    };
});
function resourceOf(yaml, type, item) {
    const name = textOf(under(item, 'name'));
    if (name === null)
        return [];
    const group = under(item, 'config', 'group') ?? under(item, 'group');
    return [
        { ...part(yaml, item, metaOwner(yaml, item)), type, group: wordsIn(yaml, group, 'name').slice(0, 1) },
    ];
}
/** A source with an owner, or each of its tables. */
function sourceParts(yaml, item) {
    const owner = metaOwner(yaml, item);
    const tables = itemsOf(under(item, 'tables'));
    if (owner.length > 0 || tables.length === 0)
        return [part(yaml, item, owner)];
    return tables.map((table) => part(yaml, table, metaOwner(yaml, table)));
}
function part(yaml, item, owner) {
    return { name: textOf(under(item, 'name')) ?? '', line: lineOfNode(yaml, item), owner };
}
/** `meta.owner` of anything, before or in its `config`; or the owners that Dagster reads there. */
function metaOwner(yaml, item) {
    const metas = [under(item, 'config', 'meta'), under(item, 'meta')];
    for (const meta of metas) {
        const owner = ownerOf(meta);
        const words = isMapping(owner) ? contact(yaml, owner) : wordsIn(yaml, owner, 'name');
        if (words.length > 0)
            return words;
        const dagster = wordsIn(yaml, under(meta, 'dagster', 'owners'), 'name');
        if (dagster.length > 0)
            return dagster.map((word) => (word.refused === undefined ? dagsterOwner(word) : word));
    }
    return [];
}
/** An owner with a name and an address, one of which is enough: the one that tells best who it is. */
function contact(yaml, owner) {
    if (!isMapping(owner))
        return wordsIn(yaml, owner, 'name');
    const github = wordsIn(yaml, under(owner, 'github'), 'login');
    return github.length > 0 ? github : wordsIn(yaml, underAny(owner, ['email', 'name']), 'name');
}

;// CONCATENATED MODULE: ./lib/core/sources/dbt.js




const projectFile = /^dbt_project\.ya?ml$/;
const yamlFile = /\.ya?ml$/i;
// What dbt installs and compiles is nobody's declaration.
const made = /(?:^|\/)(?:target|dbt_packages|dbt_modules)\//;
const isOfDbt = /^(?:models|seeds|snapshots|groups):/m;
const ownerInDbt = /^ {1,20}(?:\+?group|owner):[ \t]*\S/m;
const resource = /\.(?:sql|py|csv)$/i;
/**
 * Owners in the YAML of a dbt project: `meta.owner` and the `group` of a model, seed or snapshot, in the properties
 * beside it or for its folder in `dbt_project.yml`. A properties file belongs to all that it names.
 * https://docs.getdbt.com/docs/build/groups
 */
const dbt = {
    declaringFiles(paths) {
        const projects = projectsIn(paths);
        const forOthers = paths.filter((path) => yamlFile.test(path) && !made.test(path) && projectOf(path, projects));
        return { forOthers: projects.size === 0 ? [] : forOthers, forThemselves: [] };
    },
    wouldName(path, { isFile }) {
        if (!(resource.test(path) || yamlFile.test(path)) || made.test(path))
            return undefined;
        const isInProject = [...directoriesOf(path)].some((at) => ['dbt_project.yml', 'dbt_project.yaml'].some((name) => isFile(inDirectory(at, name))));
        return isInProject ? 'as meta.owner, or by a group, in its dbt properties' : undefined;
    },
    seemsToName: (path, opening) => isYaml(path) &&
        opening !== undefined &&
        (opening.includes('owner:') || opening.includes('group:')) &&
        !made.test(path) &&
        isOfDbt.test(opening) &&
        ownerInDbt.test(opening),
    open(files) {
        const projects = projectsIn(files.paths);
        const opened = new Map();
        const declaring = new Map();
        for (const path of dbt.declaringFiles(files.paths).forOthers) {
            const root = projectOf(path, projects)?.root ?? '';
            const others = declaring.get(root);
            if (others)
                others.push(path);
            else
                declaring.set(root, [path]);
        }
        return (path) => {
            const found = resource.test(path) || yamlFile.test(path) ? projectOf(path, projects) : undefined;
            if (!found || made.test(path))
                return sources_source/* nothingSaid */.ns;
            const owners = opened.get(found.root) ?? openProject(found.file, declaring.get(found.root) ?? [], files);
            opened.set(found.root, owners);
            return owners(path);
        };
    },
};
/** The projects of a tree by their directory. */
function projectsIn(paths) {
    const files = paths.filter((path) => projectFile.test(nameOf(path)) && !made.test(path));
    return new Map(files.map((file) => [directoryOf(file), { root: directoryOf(file), file }]));
}
/** The nearest project that a path is in. */
function projectOf(path, projects) {
    for (const directory of directoriesOf(path)) {
        const found = projects.get(directory);
        if (found)
            return found;
    }
    return undefined;
}
function openProject(projectPath, paths, files) {
    const faults = [];
    const contents = (path, reader) => {
        const content = files.read(path);
        if (!content)
            return [];
        if ('source' in content)
            return [reader(content.source)];
        faults.push(content.fault);
        return [];
    };
    const [project] = contents(projectPath, projectIn);
    const properties = paths
        .filter((path) => path !== projectPath)
        .flatMap((path) => contents(path, propertiesIn));
    for (const read of [...(project ? [project] : []), ...properties])
        faults.push(...read.faults);
    const groups = new Map(properties.flatMap((read) => [...read.groups]));
    const byName = new Map();
    for (const one of properties.flatMap(({ resources }) => resources)) {
        const others = byName.get(`${one.type} ${one.name}`);
        if (others)
            others.push(one);
        else
            byName.set(`${one.type} ${one.name}`, [one]);
    }
    const ofFile = new Map(properties.map((read) => [read.path, read]));
    const ownersOf = ({ owner, group }) => owner.length > 0 ? owner : group.flatMap((word) => groups.get(word.text) ?? [unknownGroup(word)]);
    const root = directoryOf(projectPath);
    const inProject = (path) => path.slice(root === '' ? 0 : root.length + 1);
    const folderOwners = (path) => {
        const at = project?.locate(inProject(path));
        return project && at ? ownersOf(project.configOf(at)) : [];
    };
    return (path) => {
        const own = ofFile.get(path);
        if (own) {
            const folder = folderOwners(path);
            const [whole = own] = folder.length > 0 ? contents(path, everythingIn) : [];
            return saidOfFile(whole, ownersOf, folder);
        }
        const at = project?.locate(inProject(path));
        if (!project || !at)
            return { words: [], faults: project ? [] : faults };
        const written = (byName.get(`${at.type} ${at.name}`) ?? []).map((one) => dbt_said(ownersOf(one), []));
        const parts = written.some(({ words }) => words.length > 0) ? written : [dbt_said(folderOwners(path), [])];
        return (0,sources_source/* saidBy */.TT)([...parts, { words: [], faults }]);
    };
}
/** A properties file belongs to the owners of all that it describes, and to nobody where a part of it has none. */
function saidOfFile({ path, resources, others, faults }, ownersOf, folder) {
    const parts = [
        ...resources.map((one) => {
            const words = ownersOf(one);
            return { ...one, words: words.length > 0 ? words : folder };
        }),
        ...others.map((one) => ({ ...one, words: one.owner })),
    ];
    const without = parts.find(({ words }) => words.length === 0);
    if (!without || parts.every(({ words }) => words.length === 0))
        return dbt_said(parts.flatMap(({ words }) => words), faults);
    const { name: text, line } = without;
    return dbt_said([{ path, line, text, form: 'name', refused: 'which it describes without an owner' }], faults);
}
function unknownGroup(word) {
    return { ...word, refused: 'a group that no properties file describes' };
}
function dbt_said(words, faults) {
    const [first] = words;
    return { words, faults, ...(first && { place: { path: first.path, line: first.line } }) };
}

;// CONCATENATED MODULE: ./lib/core/sources/metadata.js




const sidecar = /^(?:metadata|workflow)\.ya?ml$/i;
/** Tables and jobs, and what describes them. */
const described = /\.(?:sql|py|r|ya?ml|json|csv|tsv|parquet|avsc)$/i;
const listsOwners = /^(?:owners|maintainers):[ \t]*(?:\r?\n[ \t]*-|\[)[ \t]*["']?[\w@]/m;
const mayName = /^\s*["']?(?:owners|maintainers)["']?\s*:/m;
/**
 * `owners` or `maintainers` of `metadata.yaml` and `workflow.yml` own the files beside them, no deeper. Owners are
 * addresses, `org/team` or handles; a bare word among `maintainers` is a login.
 */
const metadata = {
    declaringFiles: (paths) => ({
        forOthers: paths.filter((path) => sidecar.test(nameOf(path)) && !path.startsWith('.github/')),
        forThemselves: [],
    }),
    wouldName: (path) => described.test(path) && !path.startsWith('.github/')
        ? 'under owners in the metadata.yaml beside it'
        : undefined,
    seemsToName: (path, opening) => isYaml(path) &&
        opening !== undefined &&
        sidecar.test(nameOf(path)) &&
        !path.startsWith('.github/') &&
        listsOwners.test(opening),
    open(files) {
        const sidecars = byDirectory(metadata.declaringFiles(files.paths).forOthers);
        const read = readTexts(files, metadata_saidIn);
        return (path) => (0,sources_source/* firstSaid */.mU)((sidecars.get(directoryOf(path)) ?? []).map(read));
    },
};
const metadata_saidIn = onceForEach((source) => {
    if (!mayName.test(source.text))
        return sources_source/* nothingSaid */.ns;
    const yaml = readYaml(source);
    const [root = null] = yaml.documents;
    const owners = wordsIn(yaml, under(root, 'owners'), 'name');
    const words = owners.length > 0 ? owners : wordsIn(yaml, under(root, 'maintainers'), 'login');
    const [first] = words;
    return {
        words,
        faults: yaml.faults,
        ...(first && { place: { path: source.path, line: first.line } }),
    };
});

;// CONCATENATED MODULE: ./lib/core/sources/go-regexp.js
/** What is understood of an expression of the RE2 syntax; anything else in it is said to be not. */
class NotUnderstood extends Error {
}
/** Longer expressions than this, in UTF-16 code units, are not read. */
const longest = 200;
/**
 * Compiles an expression of Go, which may match anywhere in a text, to a test that takes time proportional to the text.
 * Null for what it does not understand: counted repetition, flags and classes with names.
 */
function compileGoRegexp(source) {
    if (source.length > longest)
        return null;
    try {
        const states = [{ on: 'match' }];
        const first = compile(parse(source), 0, states);
        return (text) => run(states, first, text);
    }
    catch (error) {
        if (error instanceof NotUnderstood)
            return null;
        throw error;
    }
}
function parse(source) {
    const chars = Array.from(source);
    let at = 0;
    const root = alternatives();
    if (at < chars.length)
        throw new NotUnderstood();
    return root;
    function alternatives() {
        const parts = [sequence()];
        while (chars[at] === '|') {
            at += 1;
            parts.push(sequence());
        }
        return { is: 'any', parts };
    }
    function sequence() {
        const parts = [];
        while (at < chars.length && chars[at] !== '|' && chars[at] !== ')')
            parts.push(repeated(atom()));
        return { is: 'all', parts };
    }
    function repeated(part) {
        const sign = chars[at];
        if (sign === '{')
            throw new NotUnderstood();
        if (sign !== '*' && sign !== '+' && sign !== '?')
            return part;
        at += 1;
        // Whether as much or as little as possible makes no difference to whether anything matches.
        if (chars[at] === '?')
            at += 1;
        return { is: sign, part };
    }
    function atom() {
        const char = chars[at] ?? '';
        at += 1;
        if (char === '(')
            return group();
        if (char === '[')
            return { is: 'char', takes: bracket() };
        if (char === '\\')
            return { is: 'char', takes: escaped() };
        if (char === '.')
            return { is: 'char', takes: (one) => one !== '\n' };
        if (char === '^')
            return { is: 'start' };
        if (char === '$')
            return { is: 'end' };
        if ('*+?{'.includes(char))
            throw new NotUnderstood();
        return { is: 'char', takes: (one) => one === char };
    }
    function group() {
        if (chars[at] === '?') {
            if (chars[at + 1] !== ':')
                throw new NotUnderstood();
            at += 2;
        }
        const inside = alternatives();
        if (chars[at] !== ')')
            throw new NotUnderstood();
        at += 1;
        return inside;
    }
    function escaped() {
        const char = chars[at] ?? '';
        at += 1;
        const known = classes[char];
        if (known)
            return (one) => known.test(one);
        if (char === '' || /[A-Za-z0-9]/.test(char))
            throw new NotUnderstood();
        return (one) => one === char;
    }
    function bracket() {
        const negated = chars[at] === '^';
        if (negated)
            at += 1;
        const tests = [];
        while (chars[at] !== ']' || tests.length === 0) {
            const from = chars[at];
            if (from === undefined || from === '[')
                throw new NotUnderstood();
            at += 1;
            const to = chars[at] === '-' && chars[at + 1] !== ']' ? chars[at + 1] : undefined;
            if (from === '\\')
                tests.push(escaped());
            else if (to === undefined)
                tests.push((one) => one === from);
            else {
                at += 2;
                tests.push((one) => one >= from && one <= to);
            }
        }
        at += 1;
        return (char) => tests.some((test) => test(char)) !== negated;
    }
}
const classes = {
    d: /[0-9]/,
    D: /[^0-9]/,
    w: /[0-9A-Za-z_]/,
    W: /[^0-9A-Za-z_]/,
    s: /[\t\n\f\r ]/,
    S: /[^\t\n\f\r ]/,
};
/** Adds the states of a node, after which `next` comes; answers with the first of them. */
function compile(node, next, states) {
    const add = (state) => states.push(state) - 1;
    if (node.is === 'char')
        return add({ on: 'char', takes: node.takes, next });
    if (node.is === 'start' || node.is === 'end')
        return add({ on: node.is, next });
    if (node.is === 'all')
        return node.parts.reduceRight((after, part) => compile(part, after, states), next);
    if (node.is === 'any') {
        return node.parts
            .map((part) => compile(part, next, states))
            .reduceRight((other, first) => add({ on: 'split', next: first, other }));
    }
    if (node.is === '?')
        return add({ on: 'split', next: compile(node.part, next, states), other: next });
    const loop = { on: 'split', next: 0, other: next };
    const at = add(loop);
    loop.next = compile(node.part, at, states);
    return node.is === '*' ? at : loop.next;
}
function run(states, first, text) {
    const chars = Array.from(text);
    let live = new Set();
    for (let at = 0; at <= chars.length; at += 1) {
        const here = follow(states, [...live, first], at, chars.length);
        live = new Set();
        for (const index of here) {
            const state = states[index];
            if (state?.on === 'match')
                return true;
            if (state?.on === 'char' && at < chars.length && state.takes(chars[at] ?? ''))
                live.add(state.next);
        }
    }
    return false;
}
/** All states that are reached without taking a character. */
function follow(states, from, at, end) {
    const reached = new Set();
    const left = [...from];
    for (let index = left.pop(); index !== undefined; index = left.pop()) {
        if (reached.has(index))
            continue;
        reached.add(index);
        const state = states[index];
        if (state?.on === 'split')
            left.push(state.next, state.other);
        if ((state?.on === 'start' && at === 0) || (state?.on === 'end' && at === end))
            left.push(state.next);
    }
    return reached;
}

;// CONCATENATED MODULE: ./lib/core/sources/owners.js





const aliasesFile = 'OWNERS_ALIASES';
/**
 * `approvers` of prow's `OWNERS` own their directory and all below it, beside those above, unless `no_parent_owners` is
 * set. Reviewers own nothing. `filters` are expressions that match a path as seen from the file.
 * https://www.kubernetes.dev/docs/guide/owners/
 */
const owners = {
    declaringFiles: (paths) => ({
        forOthers: paths.filter((path) => nameOf(path) === 'OWNERS' || path === aliasesFile),
        forThemselves: [],
    }),
    wouldName: () => 'as an approver in the nearest OWNERS',
    // Its name is nobody else's; what it says is not always read.
    seemsToName: (path, opening) => path.endsWith('OWNERS') &&
        nameOf(path) === 'OWNERS' &&
        (opening === undefined || /^\s{0,99}approvers:/m.test(opening)),
    open(files) {
        const read = (path, reader, unread) => {
            const content = files.read(path);
            if (!content)
                return undefined;
            return 'fault' in content ? unread(content.fault) : reader(content.source);
        };
        let aliases;
        const aliasesOnce = () => (aliases ??= read(aliasesFile, aliasesIn, (fault) => ({ names: new Map(), faults: [fault] })) ?? {
            names: new Map(),
            faults: [],
        });
        return (path) => {
            const parts = [];
            for (const directory of directoriesOf(path)) {
                const at = inDirectory(directory, 'OWNERS');
                const file = read(at, owners_ownersIn, (fault) => ({ rules: [], alone: false, faults: [fault] }));
                if (!file)
                    continue;
                parts.push(saidOf(file, path.slice(directory === '' ? 0 : directory.length + 1), aliasesOnce));
                if (file.alone)
                    break;
            }
            return parts.length === 0 ? sources_source/* nothingSaid */.ns : (0,sources_source/* saidBy */.TT)(parts);
        };
    },
};
function saidOf({ rules, faults }, path, aliases) {
    const words = rules.filter(({ covers }) => covers(path)).flatMap(({ approvers }) => approvers);
    const [first] = words;
    if (!first)
        return { words: [], faults };
    const { names, faults: unread } = aliases();
    return {
        words: words.flatMap((word) => names.get(word.text.toLowerCase()) ?? [word]),
        place: { path: first.path, line: first.line },
        faults: [...faults, ...unread],
    };
}
const owners_ownersIn = onceForEach((source) => {
    const yaml = readYaml(source);
    const [root = null] = yaml.documents;
    if (root && !isMapping(root))
        return { rules: [], alone: false, faults: [otherFormat(source.path)] };
    const approvers = wordsIn(yaml, under(root, 'approvers'), 'login');
    const simple = approvers.length > 0 ? [{ approvers, covers: () => true }] : [];
    const filtered = pairsOf(under(root, 'filters')).map(({ key, value }) => rule(yaml, key, value));
    return {
        // Prow reads filters only where there are no approvers beside them.
        rules: simple.length > 0 ? simple : filtered.flatMap((one) => ('covers' in one ? [one] : [])),
        alone: textOf(under(root, 'options', 'no_parent_owners'))?.toLowerCase() === 'true',
        faults: [
            ...yaml.faults,
            ...(simple.length > 0 ? [] : filtered.flatMap((one) => ('because' in one ? [one] : []))),
        ],
    };
});
/** Chromium and others have files of the same name and another grammar. */
function otherFormat(path) {
    return {
        path,
        line: 1,
        because: "is no mapping with approvers, the one form of OWNERS that is read, prow's",
    };
}
function rule(yaml, expression, value) {
    const approvers = wordsIn(yaml, under(value, 'approvers'), 'login');
    const covers = compileGoRegexp(expression);
    if (covers)
        return { approvers, covers };
    const line = value ? lineOfNode(yaml, value) : 1;
    return { path: yaml.path, line, because: `has a filter that is not understood: ${expression}` };
}
const aliasesIn = onceForEach((source) => {
    const yaml = readYaml(source);
    const [root = null] = yaml.documents;
    const names = pairsOf(under(root, 'aliases')).map(({ key, value }) => [key.toLowerCase(), wordsIn(yaml, value, 'login')]);
    return { names: new Map(names), faults: yaml.faults };
});

;// CONCATENATED MODULE: ./lib/core/sources/registry.js







/** Every kind of file beside CODEOWNERS that says who owns what, by the name a policy has for it. */
const ownershipSources = {
    metadata: metadata,
    dbt: dbt,
    airflow: airflow,
    owners: owners,
    dagster: dagster,
    backstage: backstage,
    datacontract: datacontract,
};

;// CONCATENATED MODULE: ./lib/core/declaring-files.js



/**
 * The files by which the named sources say who owns what. Those that speak of others are all read; those that speak
 * only of themselves, such as DAGs, where a change touches them, unless the whole tree is judged.
 */
function declaringFiles({ tree, change }, sources, whole) {
    const named = [...new Set(sources)].filter((source) => source !== 'codeowners');
    if (named.length === 0)
        return nothingToRead();
    const after = declaring(tree, named);
    if (!change)
        return { after: after.all, before: [] };
    const before = declaring(change.before, named);
    const ends = [
        ...change.touched.flatMap(({ path, previousPath = path }) => [path, previousPath]),
        ...change.deleted,
    ];
    const isOther = ends.some((path) => after.forOthers.has(path) || before.forOthers.has(path));
    if (whole || isOther || touchesOwnership(change))
        return { after: after.all, before: before.all };
    const touched = new Set(ends);
    const wanted = ({ forOthers, all }) => all.filter((path) => forOthers.has(path) || touched.has(path));
    return { after: wanted(after), before: wanted(before) };
}
/** The sources of the policy that judges, and of the one whose lines are judged. */
function sourcesRead({ judges, linted }) {
    return [...judges.policy.sources, ...(linted?.values.sources ?? [])];
}
function declaring({ files }, sources) {
    const paths = files.filter(({ mode }) => mode === 'file').map(({ path }) => path);
    const found = sources.map((source) => ownershipSources[source].declaringFiles(paths));
    return {
        forOthers: new Set(found.flatMap(({ forOthers }) => forOthers)),
        all: [...new Set(found.flatMap(({ forOthers, forThemselves }) => [...forOthers, ...forThemselves]))],
    };
}

;// CONCATENATED MODULE: ./lib/core/finding.js
const severities = ['error', 'warning', 'notice'];

;// CONCATENATED MODULE: ./lib/core/policy/holders.js
const nobody = { teams: [], users: [] };
const unread = { isIn: () => undefined, parentOf: () => undefined };
/** Tells who holds the roles of a policy. Names of teams, logins and addresses compare without case. */
function createHolders({ roles, identities }, membership = unread) {
    const rolesOfTeam = rolesByName(roles, ({ teams }) => teams);
    const rolesOfUser = rolesByName(roles, ({ users }) => users);
    const heldByAny = [...roles].filter(([, holders]) => hasAny(holders)).map(([role]) => role);
    /** The roles of a team and of those it is part of: who is in a team is in its parents too. */
    function teamRoles(team) {
        const lineage = new Set();
        for (let at = team; at !== undefined && !lineage.has(at); at = membership.parentOf(at)) {
            lineage.add(at);
        }
        return [...lineage].flatMap((name) => rolesOfTeam.get(name) ?? []);
    }
    function userRoles(login) {
        const held = [...(rolesOfUser.get(login) ?? [])];
        const possible = [];
        for (const [team, itsRoles] of rolesOfTeam) {
            const isIn = membership.isIn(login, team);
            if (isIn !== false)
                (isIn ? held : possible).push(...itsRoles);
        }
        return ownerRoles(held, possible);
    }
    return {
        rolesOf({ kind, key }) {
            if (kind === 'team')
                return ownerRoles(teamRoles(key), []);
            if (kind === 'user')
                return userRoles(key);
            const login = identities.get(key);
            return login === undefined ? ownerRoles([], heldByAny) : userRoles(login.toLowerCase());
        },
        holdersOf: (role) => roles.get(role) ?? nobody,
        isHeld: (role) => hasAny(roles.get(role) ?? nobody),
    };
}
function ownerRoles(held, possible) {
    const certain = new Set(held);
    return { held: certain, possible: new Set(possible.filter((role) => !certain.has(role))) };
}
function hasAny({ teams, users }) {
    return teams.length + users.length > 0;
}
function rolesByName(roles, namesOf) {
    const byName = new Map();
    for (const [role, holders] of roles) {
        for (const name of namesOf(holders)) {
            const key = name.toLowerCase();
            const others = byName.get(key);
            if (others === undefined)
                byName.set(key, [role]);
            else
                others.push(role);
        }
    }
    return byName;
}

;// CONCATENATED MODULE: ./lib/core/policy/membership.js
/** Who is in which team, as far as GitHub said. */
function membershipOf({ members, parents }) {
    return {
        isIn(login, team) {
            const known = members.get(team);
            return known && 'includes' in known ? known.includes(login) : undefined;
        },
        parentOf(team) {
            const parent = parents.get(team);
            return typeof parent === 'string' ? parent : undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/core/assets/openings.js
var openings = __webpack_require__(1052);
;// CONCATENATED MODULE: ./lib/core/assets/kinds/artifacts.js

const yaml = ['.yml', '.yaml'];
const modelPointer = /(?:(?:model|weight|checkpoint)[\w.]{0,100}|\.(?:onnx|pth?|pkl|h5|keras|safetensors|joblib|ckpt|gguf))\.dvc$/;
const artifacts = [
    {
        id: 'model-artifact',
        stage: 'artifacts',
        tier: 1,
        what: 'weights, a serialised model or a tokenizer, in git, LFS or DVC',
        signals: [
            {
                says: 'a model by its extension',
                weight: 'exact',
                endings: [
                    '.onnx',
                    '.pth',
                    '.h5',
                    '.keras',
                    '.safetensors',
                    '.tflite',
                    '.joblib',
                    '.mar',
                    '.bst',
                    '.cbm',
                    '.gguf',
                    '.ggml',
                    '.mlmodel',
                    '.ckpt',
                    '.tiktoken',
                    '.pmml',
                    '.caffemodel',
                    '.engine',
                    '.mlpackage',
                    '.llamafile',
                    '.safetensors.index.json',
                ],
            },
            {
                says: 'a model by its extension',
                weight: 'extension',
                endings: ['.pt', '.pkl', '.spm', '.ubj', '.pickle'],
            },
            { says: 'a pointer that names a model', weight: 'exact', name: modelPointer },
            {
                says: 'a saved model',
                weight: 'exact',
                names: [
                    'saved_model.pb',
                    'tokenizer.model',
                    'pytorch_model.bin',
                    'model.bin',
                    'adapter_model.bin',
                    'tokenizer.json',
                    'vocab.bpe',
                    'merges.txt',
                    'flax_model.msgpack',
                    'tf_model.h5',
                    'vocab.json',
                    'vocab.txt',
                    'spiece.model',
                    'sentencepiece.bpe.model',
                ],
            },
            {
                says: 'weights as JSON',
                weight: 'opening',
                name: /(?:weights|coefficients|model)\w{0,100}\.json$/,
                opening: [(0,openings/* key */.Eb)('intercept', 'coefficients', 'weights', 'learner')],
            },
            {
                says: 'weights under models/',
                weight: 'named',
                path: /(?:^|\/)(?:models?|weights|checkpoints?)\/.*\.(?:bin|pb|msgpack|weights|pt|pkl|npz|model|sav)$/,
            },
            { says: 'an archive of a model', weight: 'named', name: /^model\S*\.(?:tar\.gz|tgz|zip)$/ },
            {
                says: 'a binary named for a model',
                weight: 'named',
                name: /(?:model|vectorizer|classifier|regressor|encoder|scaler|weights|_reg)\w{0,20}\.bin$/,
            },
        ],
    },
    {
        id: 'model-metadata',
        stage: 'artifacts',
        tier: 2,
        what: 'what makes an artefact usable: its flavour, registration, configuration',
        signals: [
            { says: 'named MLmodel', weight: 'exact', path: /(?:^|\/)mlmodel$/ },
            {
                says: 'a configuration of Hugging Face',
                weight: 'exact',
                names: [
                    'generation_config.json',
                    'tokenizer_config.json',
                    'special_tokens_map.json',
                    'preprocessor_config.json',
                    'adapter_config.json',
                    'model_index.json',
                    'modules.json',
                ],
            },
            { says: 'settings of a model server', weight: 'exact', names: ['model-settings.json'] },
            {
                says: 'a configuration of a transformer',
                weight: 'opening',
                names: ['config.json'],
                opening: [(0,openings/* key */.Eb)('architectures', 'model_type')],
            },
            {
                says: 'registered models',
                weight: 'opening',
                topKeys: ['resources', 'registered_models'],
                endings: yaml,
                opening: [/(?:^|\s)registered_models:/m],
            },
            { says: 'flavors of MLflow', weight: 'opening', endings: yaml, topKeys: ['flavors'] },
            {
                says: 'a model of Azure ML',
                weight: 'opening',
                topKeys: ['$schema', 'type'],
                endings: yaml,
                opening: [
                    /azuremlschemas\S{0,100}?\/model\.schema|^type:[ \t]*(?:mlflow_model|custom_model|triton_model)/m,
                ],
            },
            {
                says: 'names the classes of a model',
                weight: 'named',
                name: /^(?:labels?|classes|class_names|imagenet_classes|label_map|id2label|index_to_name)\.(?:txt|json|pbtxt)$/,
            },
            {
                says: 'registers a model',
                weight: 'opening',
                names: ['asset.yaml', 'asset.yml'],
                topKeys: ['type'],
                opening: [/^type:[ \t]*["']?model\b/m],
            },
            {
                says: 'the location of a model',
                weight: 'named',
                names: ['model.yaml', 'model.yml'],
                topKeys: ['path', 'publish'],
            },
        ],
    },
    {
        id: 'prompt',
        stage: 'artifacts',
        tier: 2,
        what: 'prompts and instructions that shape what users get',
        signals: [
            { says: 'a prompt by its extension', weight: 'exact', endings: ['.prompty', '.prompt'] },
            {
                says: 'named for prompts',
                weight: 'named',
                name: /^(?:(?:\w+_)?prompts?(?:_\w+)?\.(?:txt|md|ya?ml|json)|(?:\w+_)?prompts?(?:_templates?)?\.py)$/,
            },
            {
                says: 'under prompts/',
                weight: 'named',
                path: /(?:^|\/)prompts?\/(?:.*\/)?(?!__init__|readme)(?:[^/]+\.(?:py|txt|md|ya?ml|json)|[^/.]+)$/,
            },
            {
                says: 'type: prompt',
                weight: 'opening',
                endings: yaml,
                topKeys: ['type'],
                opening: [/^type:[ \t]*prompt/m],
            },
            {
                says: 'builds a prompt',
                weight: 'opening',
                name: /prompt\w*\.py$/,
                imports: ['langchain', 'langchain_core', 'openai', 'anthropic'],
                opening: [(0,openings/* says */.FA)('PromptTemplate', 'SYSTEM_PROMPT', 'You are')],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/ci-cd.js
const ci_cd_yaml = ['.yml', '.yaml'];
const ciCd = [
    {
        id: 'ci-workflow',
        stage: 'ci-cd',
        tier: 2,
        what: 'continuous integration and delivery, with its scripts',
        signals: [
            {
                says: 'a GitHub workflow',
                weight: 'exact',
                path: /(?:^|\/)\.github\/workflows\/.*\.ya?ml$/,
            },
            {
                says: 'an action or a script of GitHub workflows',
                weight: 'exact',
                path: /(?:^|\/)\.github\/(?:(?:actions|scripts)\/.*\.(?:ya?ml|sh|py|js)|workflows\/.*\.(?:sh|py|js))$/,
            },
            {
                says: 'updates dependencies',
                weight: 'exact',
                path: /(?:^|\/)(?:\.github\/(?:dependabot\.ya?ml|renovate\.json5?)|renovate\.json5?|\.renovaterc(?:\.json5?)?)$/,
            },
            {
                says: 'continuous integration by its name',
                weight: 'exact',
                name: /^(?:\.gitlab-ci|\.travis|appveyor|bitbucket-pipelines|azure-pipelines[\w.-]*|cloudbuild(?:[-_.][\w.-]*)?|buildspec[\w.-]*|\.cirrus|\.taskcluster|codecov|\.codecov)\.ya?ml$/,
            },
            {
                says: 'a Jenkinsfile',
                weight: 'exact',
                names: ['jenkinsfile'],
            },
            {
                says: 'configures continuous integration',
                weight: 'exact',
                names: ['.drone.yml', '.drone.yaml', '.prow.yaml'],
            },
            {
                says: 'in the directory of a CI service',
                weight: 'exact',
                path: /(?:^|\/)(?:\.circleci|\.buildkite|\.tekton|\.gitlab|\.ci|\.azure-pipelines|\.pipelines|\.azuredevops)\/.*\.(?:ya?ml|sh|json)$/,
            },
            {
                says: 'a GitHub action',
                weight: 'opening',
                names: ['action.yml', 'action.yaml'],
                topKeys: ['runs'],
            },
            {
                says: 'a pipeline of Azure DevOps',
                weight: 'opening',
                endings: ci_cd_yaml,
                topKeys: ['stages', 'jobs', 'steps'],
                opening: [
                    /^(?:stages|jobs|steps):[ \t]*\r?\n(?:[ \t]*#[^\n]*\n){0,9}\s*-/m,
                    /^[ \t]*-[ \t]*(?:task|script|bash|pwsh|powershell|template|checkout|publish|job|stage|deployment):/m,
                ],
            },
            {
                says: 'a build of Cloud Build',
                weight: 'opening',
                endings: ci_cd_yaml,
                topKeys: ['steps'],
                opening: [
                    /^[ \t]*-[ \t]*(?:name|id):[ \t]*["']?(?:gcr\.io|[\w-]{1,40}docker\.pkg\.dev|docker|bash|ubuntu|python|node)/m,
                ],
            },
            {
                says: 'configures a bot of GitHub',
                weight: 'exact',
                path: /(?:^|\/)(?:\.github\/(?:labeler|release-drafter|release|stale|mergify|settings|probots?|[\w-]*bot)|\.mergify)\.ya?ml$/,
            },
            {
                says: 'a script of continuous integration',
                weight: 'named',
                path: /(?:^|\/)ci\/.*\.(?:sh|ya?ml|py|groovy|ps1)$/,
            },
            {
                says: 'a pipeline of Tekton',
                weight: 'opening',
                endings: ci_cd_yaml,
                topKeys: ['kind'],
                opening: [/^apiVersion:[ \t]*tekton\.dev/m],
            },
            {
                says: 'a task of Taskcluster',
                weight: 'named',
                path: /(?:^|\/)taskcluster\/.*\.(?:ya?ml|py)$|(?:^|\/)kinds\/[^/]+\/kind\.ya?ml$/,
            },
            { says: 'a build under cloudbuild/', weight: 'named', path: /(?:^|\/)cloudbuild\/.*\.ya?ml$/ },
        ],
    },
    {
        id: 'build-automation',
        stage: 'ci-cd',
        tier: 4,
        what: 'make files and scripts that build, release or lint',
        signals: [
            {
                says: 'builds by its name',
                weight: 'exact',
                names: [
                    'makefile',
                    'justfile',
                    'taskfile.yml',
                    'taskfile.yaml',
                    '.pre-commit-config.yaml',
                    'noxfile.py',
                    'tox.ini',
                    'cmakelists.txt',
                    '.goreleaser.yaml',
                    '.goreleaser.yml',
                    'build.gradle',
                    'build.bazel',
                    'workspace.bazel',
                    'module.bazel',
                    '.bazelrc',
                    'meson.build',
                    'pom.xml',
                    'build.sbt',
                    '.pre-commit-hooks.yaml',
                    'dodo.py',
                    'rakefile',
                ],
            },
            { says: 'a make file', weight: 'exact', endings: ['.mk'] },
            { says: 'a shell script', weight: 'extension', endings: ['.sh', '.bash', '.ps1', '.bat', '.cmd'] },
            { says: 'a script under hack/', weight: 'named', path: /(?:^|\/)hack\/.*\.(?:py|go|sh)$/ },
            { says: 'a build of Bazel or Pants', weight: 'named', names: ['build', 'workspace'] },
            {
                says: 'tasks of invoke',
                weight: 'opening',
                names: ['tasks.py', 'fabfile.py'],
                imports: ['invoke', 'fabric'],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/data-flow.js

const data_flow_python = ['.py'];
const data_flow_yaml = ['.yml', '.yaml'];
/** Clients of stores and services, between which data is moved. */
const stores = [
    'google.cloud.bigquery',
    'google.cloud.storage',
    'boto3',
    'azure.storage',
    'sqlalchemy',
    'psycopg2',
    'requests',
    'httpx',
];
const movesData = [...stores, 'pandas', 'polars', 'pyarrow'];
const jvm = ['.java', '.scala', '.kt'];
const dataFlow = [
    {
        id: 'data-pipeline',
        stage: 'data',
        tier: 2,
        what: 'orchestrated or scheduled code that ingests, moves or materialises data',
        signals: [
            { says: 'imports airflow', weight: 'opening', endings: data_flow_python, imports: ['airflow'] },
            { says: 'imports dagster', weight: 'opening', endings: data_flow_python, imports: ['dagster'] },
            {
                // A general scheduler: what its flows do weighs more.
                says: 'imports prefect',
                weight: 'named',
                endings: data_flow_python,
                imports: ['prefect'],
            },
            { says: 'imports apache_beam', weight: 'opening', endings: data_flow_python, imports: ['apache_beam'] },
            { says: 'imports dlt', weight: 'opening', endings: data_flow_python, imports: ['dlt'] },
            { says: 'imports luigi or mage_ai', weight: 'opening', endings: data_flow_python, imports: ['luigi', 'mage_ai'] },
            {
                says: 'imports the SDK of a connector',
                weight: 'opening',
                endings: data_flow_python,
                imports: ['singer', 'singer_sdk', 'airbyte_cdk'],
            },
            {
                // Spark also scores, monitors and makes features; whatever else the file says of itself weighs more.
                says: 'imports pyspark',
                weight: 'extension',
                endings: data_flow_python,
                imports: ['pyspark'],
                opening: [(0,openings/* says */.FA)('.read', '.write', 'spark.sql')],
            },
            {
                says: 'writes tables with Spark',
                weight: 'named',
                endings: data_flow_python,
                imports: ['pyspark'],
                opening: [(0,openings/* says */.FA)('.write.', '.writeTo(', 'saveAsTable', 'insertInto(')],
            },
            {
                says: 'loads tables into a warehouse',
                weight: 'named',
                endings: data_flow_python,
                imports: [
                    'google.cloud.bigquery',
                    'pandas_gbq',
                    'snowflake',
                    'awswrangler',
                    'redshift_connector',
                    'clickhouse_connect',
                ],
                opening: [
                    (0,openings/* says */.FA)('load_table_from', 'LoadJobConfig', 'insert_rows', 'to_gbq(', 'write_pandas', 'write_disposition', 'WriteDisposition', 'to_parquet('),
                ],
            },
            {
                says: 'a job of Beam, Spark or Flink',
                weight: 'opening',
                endings: jvm,
                opening: [/^import (?:static )?org\.apache\.(?:beam|spark|flink)\./m],
            },
            {
                says: 'declares an Airflow operator',
                weight: 'opening',
                topKeys: ['operator'],
                endings: data_flow_yaml,
                opening: [/^operator:[ \t]*\S*operators?\./m],
            },
            {
                says: 'declares a DAG',
                weight: 'opening',
                endings: data_flow_yaml,
                topKeys: ['dag', 'dag_context', 'task_operator'],
            },
            {
                says: 'schedules a DAG',
                weight: 'opening',
                endings: data_flow_yaml,
                topKeys: ['schedule_interval', 'default_args'],
            },
            {
                says: 'configures an orchestrator',
                weight: 'exact',
                names: ['meltano.yml', 'dagster.yaml', 'dagster_cloud.yaml', 'prefect.yaml', 'airflow_settings.yaml'],
            },
            {
                says: 'a workspace of Dagster',
                weight: 'opening',
                names: ['workspace.yaml', 'workspace.yml'],
                topKeys: ['load_from'],
            },
            { says: 'a workflow of Snakemake or Nextflow', weight: 'exact', endings: ['.smk', '.nf'] },
            { says: 'a Snakefile', weight: 'exact', names: ['snakefile'] },
            { says: 'named as a DAG', weight: 'named', name: /(?:^dag_|_dag)\.py$/ },
            {
                says: 'under dags/',
                weight: 'named',
                path: /(?:^|\/)dags\/(?!.*(?:__init__|\/utils?\/)).*\.(?:py|ya?ml)$/,
            },
            {
                says: 'named for ingestion',
                weight: 'named',
                name: /^(?:\d+[-_])?(?:etl|ingest|ingestion)(?:[_-]\w*)?\.(?:py|r)$/,
            },
            {
                says: 'moves data, by its place and what it imports',
                weight: 'extension',
                path: /(?:^|\/)(?:etl|elt|ingest\w*|data[-_]?pipelines?|loaders?|extract(?:ors|ion)?)\/(?!.*__init__).*\.py$/,
                imports: movesData,
            },
            {
                says: 'talks to stores from a job',
                weight: 'extension',
                path: /(?:^|\/)(?:jobs?|pipelines?|collectors?|connectors?)\/(?!.*__init__).*\.py$/,
                imports: stores,
            },
            {
                says: 'moves data, by its name and what it imports',
                weight: 'extension',
                // A helper that fetches a file is no job.
                path: /^(?!.*(?:^|\/)(?:utils?|helpers?)\/(?:[a-z]+_)?(?:download|load|export|import|sync)(?:er|or)?(?:_utils?)?\.py$)/,
                name: /^(?:[a-z]+_)?(?:extract|load|export|import|sync|scrape|crawl|collect|download|csv_transform|backfill|migrate)(?:er|or)?(?:_\w+)?\.py$/,
                imports: movesData,
            },
            {
                says: 'loads tables by a script',
                weight: 'named',
                endings: ['.sh'],
                opening: [/^[^#\n]{0,100}\bbq\s(?:[^\n]{0,100}\s)?(?:load|mk|query|cp)\b/m],
            },
            {
                says: 'a component of Dagster',
                weight: 'opening',
                names: ['defs.yaml', 'defs.yml', 'component.yaml', 'component.yml'],
                topKeys: ['attributes'],
                opening: [/^type:/m],
            },
            {
                says: 'variables of Airflow',
                weight: 'named',
                name: /^airflow_(?:variables|connections)\w*\.(?:json|ya?ml)$/,
            },
            {
                says: 'describes a dataset to be loaded',
                weight: 'opening',
                names: ['dataset.yaml', 'dataset.yml'],
                topKeys: ['resources'],
                opening: [/^dataset:/m],
            },
            { says: 'a list of DAGs', weight: 'named', names: ['dags.yaml', 'dags.yml'] },
            { says: 'configures Airflow', weight: 'exact', name: /^airflow(?:[-_.]\w+)?\.cfg$/ },
            {
                says: 'a query in Python beside its metadata',
                weight: 'named',
                names: ['query.py', 'script.py'],
                beside: ['metadata.yaml'],
            },
            {
                says: 'a backfill beside its metadata',
                weight: 'named',
                names: ['backfill.yaml'],
                beside: ['metadata.yaml'],
            },
            {
                says: 'converts or migrates between stores',
                weight: 'extension',
                name: /(?:converter|migration|migrate|replicat\w*)(?:_\w+)?\.py$/,
                imports: stores,
            },
        ],
    },
    {
        id: 'data-transform',
        stage: 'data',
        tier: 2,
        what: 'SQL, dbt or Spark code that defines a table or view',
        signals: [
            { says: 'named dbt_project.yml', weight: 'exact', names: ['dbt_project.yml'] },
            { says: 'a model of Dataform', weight: 'exact', endings: ['.sqlx'] },
            {
                says: 'SQL below a dbt_project.yml',
                weight: 'exact',
                path: /(?:^|\/)(?:models|macros|snapshots|analyses|analysis)\/.*\.sql$/,
                below: 'dbt_project.yml',
            },
            { says: 'profiles of dbt', weight: 'named', names: ['profiles.yml'] },
            { says: 'selectors of dbt', weight: 'named', names: ['selectors.yml'], beside: ['dbt_project.yml'] },
            {
                says: 'refers to dbt models',
                weight: 'opening',
                endings: ['.sql'],
                opening: [/\{\{-?\s*(?:ref|source|config)\s*\(/],
            },
            {
                says: 'creates a table or view',
                weight: 'named',
                endings: ['.sql'],
                opening: [
                    /\bcreate\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+|materialized\s+|external\s+)?(?:table|view|function|procedure)\b/i,
                ],
            },
            {
                says: 'a dbt model in Python',
                weight: 'opening',
                path: /(?:^|\/)models?\//,
                endings: data_flow_python,
                opening: [/^def model\(dbt\b/m],
            },
            {
                says: 'a dbt model in Python, by its place',
                weight: 'named',
                path: /(?:^|\/)models\/.*(?<!__init__)\.py$/,
                below: 'dbt_project.yml',
            },
            { says: 'a query in SQL', weight: 'extension', endings: ['.sql'] },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/data.js

const data_python = ['.py'];
const data_yaml = ['.yml', '.yaml'];
const data = [
    {
        id: 'data-schema-contract',
        stage: 'data',
        tier: 2,
        what: 'the declared structure, meaning or permissions of data',
        signals: [
            {
                says: 'declares a DataContract',
                weight: 'exact',
                name: /(?:\.odcs|^datacontract|\.datacontract)\.ya?ml$/,
            },
            {
                says: 'kind: DataContract',
                weight: 'opening',
                endings: data_yaml,
                topKeys: ['kind'],
                opening: [/^kind:[ \t]*DataContract/m],
            },
            {
                says: 'has dataContractSpecification',
                weight: 'opening',
                endings: data_yaml,
                topKeys: ['dataContractSpecification'],
            },
            {
                says: 'properties of dbt models',
                weight: 'opening',
                endings: data_yaml,
                topKeys: ['models', 'sources', 'seeds', 'snapshots', 'semantic_models'],
                opening: [/^version:[ \t]*["']?2/m],
            },
            {
                says: 'properties of dbt models below a dbt_project.yml',
                weight: 'opening',
                endings: data_yaml,
                topKeys: [
                    'models',
                    'sources',
                    'seeds',
                    'snapshots',
                    'semantic_models',
                    'metrics',
                    'saved_queries',
                    'unit_tests',
                ],
                opening: [/^[ \t]*-[ \t]*name:/m],
                below: 'dbt_project.yml',
            },
            {
                says: 'properties below a dbt_project.yml',
                weight: 'named',
                path: /(?:^|\/)(?:models|seeds|snapshots|sources)\/.*\.ya?ml$/,
                below: 'dbt_project.yml',
            },
            { says: 'an Avro schema', weight: 'exact', endings: ['.avsc', '.avdl'] },
            {
                says: 'conforms to Croissant',
                weight: 'opening',
                endings: ['.json'],
                opening: [(0,openings/* says */.FA)('mlcommons.org/croissant')],
            },
            {
                says: 'a list of columns',
                weight: 'opening',
                endings: ['.json'],
                name: /schema/,
                opening: [
                    /\{\s*"name"\s*:\s*"[^"]{0,300}"\s*,\s*"(?:type|mode|description)"\s*:|\{\s*"(?:type|mode|description)"\s*:\s*"[^"]{0,300}"\s*,\s*"name"\s*:/,
                    /"type"\s*:\s*"(?:string|integer|int64|float|float64|numeric|boolean|timestamp|date|datetime|record|geography|bytes|json)"/i,
                ],
            },
            { says: 'a TFDV schema', weight: 'opening', endings: ['.pbtxt'], opening: [/^feature[ \t]*\{/m] },
            {
                says: 'a schema of tables',
                weight: 'opening',
                name: /(?:^|[._-])schema\.ya?ml$/,
                topKeys: ['fields', 'columns', 'tables'],
            },
            {
                says: 'metadata beside a query',
                weight: 'named',
                name: /^metadata\.ya?ml$/,
                beside: ['query.sql', 'script.sql', 'view.sql', 'query.py', 'part1.sql', 'schema.yaml'],
            },
            { says: 'named MLTable', weight: 'exact', names: ['mltable'] },
            {
                says: 'metadata of tables',
                weight: 'opening',
                name: /^(?:[\w.]+[._])?metadata\.ya?ml$/,
                topKeys: ['friendly_name', 'dataset_base_acl', 'workgroup_access'],
            },
            {
                says: 'columns of a table',
                weight: 'opening',
                endings: ['.json'],
                opening: [
                    /^\s*(?:\[\s*\{|\{\s*"fields")/,
                    (0,openings/* key */.Eb)('name'),
                    (0,openings/* key */.Eb)('type'),
                    /"mode"\s*:\s*"(?:NULLABLE|REQUIRED|REPEATED)"/i,
                ],
            },
            {
                says: 'describes a data package',
                weight: 'exact',
                names: ['datapackage.json', 'dataset_infos.json', 'croissant.json'],
            },
            {
                says: 'a schema in Python',
                weight: 'opening',
                imports: ['pyspark', 'pyarrow', 'google.cloud', 'pandera'],
                name: /schemas?\.py$/,
                opening: [(0,openings/* says */.FA)('StructType(', 'pa.schema(', 'SchemaField(', 'DataFrameModel', 'SchemaModel')],
            },
            { says: 'named for schemas', weight: 'prior', name: /^schemas?\.py$/ },
        ],
    },
    {
        id: 'data-quality',
        stage: 'data',
        tier: 2,
        what: 'executable checks on data',
        signals: [
            {
                says: 'checks of data by its name',
                weight: 'exact',
                names: ['great_expectations.yml', 'great_expectations.yaml', 'checks.sql'],
            },
            {
                says: 'a test below a dbt_project.yml',
                weight: 'exact',
                path: /(?:^|\/)tests\/.*\.sql$/,
                below: 'dbt_project.yml',
            },
            {
                says: 'an expectation suite',
                weight: 'opening',
                endings: ['.json', ...data_yaml],
                opening: [(0,openings/* says */.FA)('expectation_suite_name', 'expectation_type')],
            },
            {
                says: 'expects something of data',
                weight: 'opening',
                name: /(?:test|data|quality|expect|valid|check)\w{0,80}\.py$/,
                opening: [(0,openings/* says */.FA)('expectation_suite', 'expect_column_', 'expect_table_')],
            },
            {
                says: 'imports a library that checks data',
                weight: 'opening',
                endings: data_python,
                imports: ['great_expectations', 'pandera', 'soda', 'deequ', 'pydeequ'],
            },
            { says: 'checks of Soda', weight: 'opening', endings: data_yaml, opening: [/^checks for /m] },
            {
                says: 'type: BIGCONFIG_FILE',
                weight: 'opening',
                endings: data_yaml,
                topKeys: ['type'],
                opening: [/^type:[ \t]*BIGCONFIG_FILE/m],
            },
            {
                says: 'named for the quality of data',
                weight: 'named',
                name: /(?:data_?quality|quality_(?:gate|checks?)|expectations|validate_data|data_validat(?:ion|or)|data_checks?)\w*\.(?:py|sql|ya?ml)$/,
            },
            {
                says: 'validates statistics of data',
                weight: 'opening',
                endings: data_python,
                imports: ['tensorflow_data_validation'],
                opening: [(0,openings/* says */.FA)('validate_statistics(', 'infer_schema(', 'generate_statistics')],
            },
        ],
    },
    {
        id: 'dataset',
        stage: 'data',
        tier: 2,
        what: 'data held in the repository, or a pointer to it',
        signals: [
            {
                says: 'a seed below a dbt_project.yml',
                weight: 'exact',
                path: /(?:^|\/)seeds\/.*\.csv$/,
                below: 'dbt_project.yml',
            },
            {
                says: 'data by its extension',
                weight: 'extension',
                endings: [
                    '.csv',
                    '.tsv',
                    '.parquet',
                    '.jsonl',
                    '.ndjson',
                    '.avro',
                    '.npz',
                    '.npy',
                    '.feather',
                    '.arrow',
                    '.orc',
                    '.tfrecord',
                    '.csv.gz',
                    '.jsonl.gz',
                    '.tsv.gz',
                    '.hdf5',
                    '.sqlite',
                    '.libsvm',
                    '.geojson',
                    '.geoparquet',
                    '.xlsx',
                    '.xls',
                    '.svmlight',
                ],
            },
            { says: 'a DVC pointer', weight: 'opening', endings: ['.dvc'], topKeys: ['outs'] },
            { says: 'the DVC remotes', weight: 'exact', path: /(?:^|\/)\.dvc\/config$/ },
            {
                says: 'a data asset of Azure ML',
                weight: 'opening',
                topKeys: ['$schema', 'type'],
                endings: data_yaml,
                opening: [/azuremlschemas\S{0,100}?\/data\.schema|^type:[ \t]*(?:uri_file|uri_folder|mltable)\b/m],
            },
            {
                says: 'under data/',
                weight: 'named',
                endings: [
                    '.json',
                    '.txt',
                    '.zip',
                    '.gz',
                    '.xml',
                    '.xls',
                    '.xlsx',
                    '.pkl',
                    '.pt',
                    '.wav',
                    '.mp3',
                    '.flac',
                ],
                path: /^(?!(?:.*\/)?tests?\/)(?:.*\/)?(?:data|datasets?)\//,
            },
            {
                says: 'registers data',
                weight: 'opening',
                names: ['asset.yaml', 'asset.yml'],
                topKeys: ['type'],
                opening: [/^type:[ \t]*["']?data\b/m],
            },
            {
                says: 'a catalog of data',
                weight: 'named',
                path: /(?:^|\/)conf\/\w+\/catalog\w*\.ya?ml$/,
            },
            {
                says: 'media under data/',
                weight: 'named',
                endings: ['.jpg', '.jpeg', '.png', '.tif', '.tiff', '.mp4', '.wav', '.mp3'],
                path: /(?:^|\/)(?:data|datasets?)\/(?:[^/]*\/){0,9}?(?:images?|audio|videos?|train|test|val|validation|raw|samples?)\//,
            },
            { says: 'the location of data', weight: 'named', names: ['storage.yaml'], topKeys: ['path'] },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/dashboards.js
const dashboards_yaml = ['.yml', '.yaml'];
const dashboards = [
    {
        id: 'analytics-dashboard',
        stage: 'data',
        tier: 3,
        what: 'charts, dashboards and queries of business intelligence',
        signals: [
            { says: 'a Looker view', weight: 'exact', endings: ['.lkml', '.twb', '.twbx', '.pbix'] },
            {
                says: 'a chart or dashboard of Superset',
                weight: 'opening',
                endings: dashboards_yaml,
                topKeys: ['viz_type', 'slice_name', 'dashboard_title'],
            },
            { says: 'an export of Superset', weight: 'named', path: /(?:^|\/)\w*superset\w*\/.*\.(?:ya?ml|json)$/ },
            { says: 'exposures of dbt', weight: 'opening', endings: dashboards_yaml, topKeys: ['exposures'] },
            { says: 'under redash/', weight: 'named', path: /(?:^|\/)redash\/.*\.(?:sql|ya?ml|json)$/ },
            {
                says: 'a dashboard in Streamlit, Dash or Panel',
                weight: 'named',
                name: /dashboard\w*\.py$/,
                imports: ['streamlit', 'dash', 'panel'],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/evaluation.js

const evaluation_data = [
    'pandas',
    'numpy',
    'sklearn',
    'torch',
    'tensorflow',
    'airflow',
    'dagster',
    'pyspark',
    'great_expectations',
    'feast',
    'mlflow',
    'kfp',
    'zenml',
    'transformers',
    'xgboost',
    'lightgbm',
    'lightning',
    'pytorch_lightning',
    'keras',
    'jax',
];
const evaluation = [
    {
        id: 'evaluation',
        stage: 'evaluation',
        tier: 2,
        what: 'metrics, evaluation harnesses, thresholds, baselines, judges',
        signals: [
            {
                says: 'imports an evaluation library',
                weight: 'opening',
                endings: ['.py'],
                imports: [
                    'lm_eval',
                    'tensorflow_model_analysis',
                    'ragas',
                    'deepeval',
                    'sacrebleu',
                    'rouge_score',
                    'azure.ai.evaluation',
                    'promptflow.evals',
                    'trulens',
                    'trulens_eval',
                    'inspect_ai',
                    'pycocotools',
                    'comet',
                    'evaluate',
                    'langsmith.evaluation',
                    'jiwer',
                    'lighteval',
                ],
            },
            {
                says: 'measures a model',
                weight: 'opening',
                name: /(?:eval|metric|score|valid|benchmark|compare|accuracy|performance)\w*\.py$/,
                opening: [
                    (0,openings/* says */.FA)('sklearn.metrics', 'mlflow.evaluate', 'accuracy_score', 'f1_score', 'roc_auc', 'torchmetrics', 'accuracy'),
                ],
            },
            {
                says: 'named for evaluation',
                weight: 'named',
                name: /^(?:\d+[-_])?(?:eval|evals|evaluate|evaluation|evaluator)(?:[-_]\w+)?\.(?:py|r|sh|ya?ml)$/,
            },
            {
                says: 'named as evaluation',
                weight: 'named',
                name: /^\w+_(?:eval|evals|evaluate|evaluation|evaluator)\.(?:py|sh)$/,
            },
            {
                says: 'results of an evaluation',
                weight: 'named',
                name: /^(?:eval(?:uation)?_(?:results?|report|metrics)|metrics|scores?)\.(?:json|ya?ml)$/,
            },
            {
                says: 'thresholds of metrics',
                weight: 'opening',
                name: /(?:threshold|metric|eval|score|valid|baseline|result|report)[\w-]*\.(?:json|ya?ml)$/,
                opening: [
                    (0,openings/* key */.Eb)('accuracy', 'f1_score', 'roc_auc', 'rmse', 'precision'),
                    (0,openings/* key */.Eb)('threshold', 'thresholds', 'recall', 'mae', 'auc'),
                ],
            },
            {
                says: 'an evaluator',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['type'],
                opening: [/^type:[ \t]*["']?(?:evaluator|benchmarkspec)\b/m],
            },
            {
                says: 'a task of an evaluation harness',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['task', 'dataset_path', 'doc_to_text'],
                opening: [(0,openings/* key */.Eb)('metric_list', 'doc_to_target', 'doc_to_text')],
            },
            { says: 'a configuration of promptfoo', weight: 'exact', name: /^promptfooconfig[\w.-]*\.ya?ml$/ },
            {
                says: 'in a directory for evaluation, and measures',
                weight: 'named',
                path: /(?:^|\/)(?:evals?|evaluations?|evaluators?|benchmarks?|scoring)\/(?!.*__init__).*\.py$/,
                imports: evaluation_data,
                opening: [/\b(?:eval|score|metric|accuracy|precision|recall|f1)/i],
            },
            {
                says: 'in a directory for evaluation, with a model that judges',
                weight: 'named',
                path: /(?:^|\/)(?:evals?|evaluations?|evaluators?)\/(?!.*__init__).*\.py$/,
                imports: ['openai', 'langchain', 'langchain_core', 'anthropic', 'litellm', 'promptflow', 'vertexai'],
            },
            {
                says: 'evaluates with a learning library',
                weight: 'opening',
                name: /^(?:(?:\w+_)?(?:eval|evals|evaluate|evaluation|evaluator)(?:[-_]\w+)?|test_model)\.py$/,
                imports: evaluation_data,
            },
            {
                says: 'in a directory for evaluation, and scores',
                weight: 'named',
                path: /(?:^|\/)evals?\/.*\.ya?ml$/,
                opening: [(0,openings/* key */.Eb)('metrics', 'samples_jsonl', 'scorers', 'graders', 'assert')],
            },
        ],
    },
    {
        id: 'ml-test',
        stage: 'evaluation',
        tier: 3,
        what: 'tests of pipelines, features, models and data jobs',
        signals: [
            {
                says: 'a test that uses data or models',
                weight: 'opening',
                path: /(?:^|\/)tests?\/(?:.*\/)?conftest\.py$|(?:^|\/)(?!run_tests?\.)(?:test_\w+|\w+_tests?|tests?)\.py$/,
                imports: evaluation_data,
            },
            {
                says: 'loads a DagBag',
                weight: 'opening',
                imports: ['airflow'],
                endings: ['.py'],
                opening: [(0,openings/* says */.FA)('DagBag')],
            },
            {
                says: 'a test of data, features, models or pipelines by its place',
                weight: 'named',
                path: /(?:^|\/)tests?\/(?:.*\/)?(?:train(?:ing)?|features?|feature_engineering|models?|inference|serving|data|dags?|pipelines?|steps?|evaluation|ml)\/(?:test_[^/]*|[^/]*_test|conftest)\.py$/,
            },
            {
                says: 'a test of data, features, models or pipelines by its name',
                weight: 'named',
                name: /^(?:test_\w{0,80}(?:train|feature|model|predict|inference|dag|pipeline|preprocess|dataset|transform|drift|evaluat)\w{0,80}|\w{0,80}(?:train|feature|model|predict|inference|dag|pipeline|preprocess|dataset|transform|drift|evaluat)\w{0,80}_test)\.py$/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/experimentation.js

const experimentation = [
    {
        id: 'preprocessing',
        stage: 'experimentation',
        tier: 3,
        what: 'preparation of data that belongs to the modelling',
        signals: [
            {
                says: 'named for preparation',
                weight: 'named',
                name: /^(?:\d+[-_])?(?:prepare|preprocess(?:ing|or)?|pre_process(?:ing)?|featuri[sz]e|featuri[sz]ation|feature_(?:engineering|extraction|extractor|fetching|selection|processing)|split|clean|tokenize|transforms?|augment(?:ation)?|(?:data|dataset)_prep(?:aration)?|data_clean(?:ing|er)?|data_process(?:ing|or)?|process_data|make_dataset|build_features|build_dataset)(?:[-_](?!kind)\w+)?\.(?:py|r)$/,
            },
            {
                says: 'named as a preparation',
                weight: 'named',
                name: /_(?:preprocess(?:ing|or)?|preparation|prep|split(?:ter)?|tokenizer|dataset|datasets|dataloaders?|datamodule|augmentation)\.(?:py|r)$/,
            },
            {
                says: 'named for recipes',
                weight: 'named',
                names: [
                    'recipes.r',
                    'dataset.py',
                    'datasets.py',
                    'data_loader.py',
                    'data_loaders.py',
                    'dataloader.py',
                    'datamodule.py',
                    'data_splitter.py',
                ],
            },
            {
                says: 'a transformer of scikit-learn',
                weight: 'opening',
                imports: ['sklearn'],
                endings: ['.py'],
                opening: [/^class \w+\([^)\n]*TransformerMixin\b/m],
            },
            {
                says: 'splits or scales data',
                weight: 'opening',
                imports: ['sklearn', 'torch', 'transformers', 'tensorflow', 'numpy', 'pandas'],
                name: /(?:data|prep|split|clean|feat|load|token)\w*\.py$/,
                opening: [
                    (0,openings/* says */.FA)('train_test_split', 'StandardScaler', 'TfidfVectorizer', 'TfidfTransformer', 'CountVectorizer', 'OneHotEncoder', 'LabelEncoder', 'AutoTokenizer', 'DataLoader('),
                ],
            },
            {
                says: 'a dataset of PyTorch',
                weight: 'extension',
                imports: [
                    'torch',
                    'torchvision',
                    'pytorch_lightning',
                    'lightning',
                    'datasets',
                    'tensorflow_datasets',
                ],
                endings: ['.py'],
                opening: [
                    /^class \w+\([^)\n]*\b(?:Dataset|IterableDataset|LightningDataModule|GeneratorBasedBuilder)\b/m,
                ],
            },
            {
                says: 'fetches or prepares data',
                weight: 'named',
                name: /(?:download|prepare|preprocess|get_?data|fetch_?data)[\w-]*\.sh$/,
                opening: [
                    /\b(?:wget|curl|gdown|unzip|kaggle|rclone|gsutil|python3?)\s[^\n]{0,200}(?:data|corpus|train|\.json|\.csv|\.tsv)/i,
                ],
            },
            {
                says: 'prepares a corpus',
                weight: 'named',
                name: /^(?:preprocess\w*|tokenize\w*|(?:clean|prepare|split|merge|augment)[-_](?:data|corpus|mono|dataset|text)\w*)\.sh$/,
            },
            {
                says: 'named for fetching data',
                weight: 'named',
                name: /^(?:download|get|fetch|load)[-_](?:data|dataset|corpus|training)s?(?:[-_]\w+)?\.py$/,
            },
            {
                says: 'under preprocessing/, with what data is made of',
                weight: 'extension',
                path: /(?:^|\/)(?:pre_?process(?:ing|ors?)?|data_prep(?:aration|rocessing)?|data_processing|data_loaders?|tokeniz(?:er|ation)|feature_engineering|featuri[sz]ation)\/(?!.*__init__).*\.py$/,
                imports: [
                    'pandas',
                    'numpy',
                    'torch',
                    'tensorflow',
                    'sklearn',
                    'polars',
                    'datasets',
                    'transformers',
                    'pyspark',
                ],
            },
        ],
    },
    {
        id: 'notebook',
        stage: 'experimentation',
        tier: 4,
        what: 'exploratory notebooks and literate reports',
        signals: [{ says: 'a notebook', weight: 'exact', endings: ['.ipynb', '.rmd', '.qmd'] }],
    },
    {
        id: 'experiment-config',
        stage: 'experimentation',
        tier: 3,
        what: 'hyper-parameters, search spaces, model and run configurations',
        signals: [
            { says: 'parameters of DVC', weight: 'named', names: ['params.yaml'], beside: ['dvc.yaml'] },
            {
                says: 'hyper-parameters',
                weight: 'named',
                endings: ['.yml', '.yaml', '.json', '.toml'],
                opening: [
                    (0,openings/* key */.Eb)('learning_rate', 'n_estimators', 'hidden_size', 'hidden_dim', 'num_layers', 'num_train_epochs', 'max_epochs', 'num_epochs', 'max_depth', 'dropout', 'weight_decay', 'lora_r', 'train_batch_size', 'per_device_train_batch_size', 'early_stopping', 'early-stopping', 'learn-rate', 'mini-batch-fit', 'dim-emb'),
                ],
            },
            {
                says: 'size and length of training',
                weight: 'named',
                endings: ['.yml', '.yaml', '.json', '.toml'],
                opening: [
                    (0,openings/* key */.Eb)('epochs', 'lr', 'optimizer', 'seed', 'train'),
                    (0,openings/* key */.Eb)('batch_size', 'batchsize', 'loss', 'scheduler'),
                ],
            },
            {
                says: 'a search space',
                weight: 'opening',
                endings: ['.yml', '.yaml', '.json'],
                opening: [
                    (0,openings/* key */.Eb)('searchSpace', 'searchSpaceFile', 'search_space', 'searchSpacePath', 'trialConcurrency'),
                ],
            },
            { says: 'a search space of NNI', weight: 'named', name: /^search_?space\w*\.(?:json|ya?ml)$/ },
            {
                says: 'a Katib experiment',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['kind'],
                opening: [(0,openings/* kubernetesKind */.vc)('Experiment'), (0,openings/* says */.FA)('kubeflow.org')],
            },
            {
                says: 'composed by Hydra',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['defaults', 'hydra'],
                opening: [/^[ \t]*-[ \t]*(?:_self_|override )/m],
            },
            {
                says: 'configures a model, a training or a run',
                weight: 'opening',
                path: /(?:^|\/)(?:configs?|conf|hparams|experiments?)\/.*\.(?:ya?ml|json|toml)$/,
                topKeys: [
                    'model',
                    'trainer',
                    'training',
                    'training_args',
                    'optimizer',
                    'hyperparameters',
                    'hyperparams',
                    'train',
                    'experiment',
                    'parameters',
                    'enable_cache',
                    'datasets',
                    'lora',
                ],
            },
            { says: 'a configuration of Gin', weight: 'exact', endings: ['.gin'] },
            {
                says: 'named for hyper-parameters',
                weight: 'named',
                name: /^(?:hparams|hyper_?param(?:eter)?s?|hyperparams)[\w-]*\.(?:ya?ml|json|toml|py)$/,
            },
            {
                says: 'a sweep',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['method'],
                opening: [/^parameters:/m, /^(?:program|metric):/m],
            },
            {
                says: 'a profile of MLflow Recipes',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['experiment'],
                opening: [(0,openings/* key */.Eb)('tracking_uri', 'model_registry')],
            },
            {
                // https://docs.zenml.io/concepts/steps_and_pipelines/yaml_configuration
                says: 'configures a run of ZenML',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['settings'],
                opening: [
                    /^settings:[ \t]*\r?\n(?:[ \t]*#[^\n]*\n){0,9}[ \t]+(?:docker|resources|orchestrator[\w.]*|step_operator[\w.]*):/m,
                ],
            },
            { says: 'parameters of Kedro', weight: 'named', path: /(?:^|\/)conf\/\w+\/parameters\w*\.ya?ml$/ },
            {
                says: 'instantiated by Hydra',
                weight: 'named',
                endings: ['.yml', '.yaml'],
                opening: [(0,openings/* key */.Eb)('_target_')],
            },
            {
                says: 'a group of Hydra',
                weight: 'named',
                path: /(?:^|\/)(?:configs?|conf)\/.*\.ya?ml$/,
                topKeys: ['defaults'],
                opening: [/^defaults:[ \t]*\r?\n[ \t]*-/m],
            },
            {
                says: 'a configuration of training by its place',
                weight: 'named',
                path: /(?:^|\/)(?:train(?:ing)?|experiments?|hparams|finetun\w*)\/(?:.*\/)?(?:configs?|conf)\/.*\.(?:ya?ml|json|toml)$|(?:^|\/)(?:configs?|conf)\/(?:.*\/)?(?:models?|train(?:ing|er)?|experiments?|hparams\w*|optimizers?|datamodule|schedulers?|finetun\w*)\/.*\.(?:ya?ml|json|toml)$/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/features.js

const features = [
    {
        id: 'feature-definition',
        stage: 'features',
        tier: 2,
        what: 'features that training and serving share',
        signals: [
            {
                says: 'named feature_store.yaml',
                weight: 'exact',
                names: [
                    'feature_store.yaml',
                    'feature_store.yml',
                    'featuresetspec.yaml',
                    'feature_retrieval_spec.yaml',
                ],
            },
            {
                says: 'imports feast',
                weight: 'opening',
                endings: ['.py'],
                imports: ['feast'],
                opening: [(0,openings/* says */.FA)('FeatureView', 'Entity(', 'FeatureService', 'Field(')],
            },
            {
                says: 'imports a feature store',
                weight: 'opening',
                endings: ['.py'],
                imports: [
                    'hopsworks',
                    'hsfs',
                    'tecton',
                    'databricks.feature_engineering',
                    'databricks.feature_store',
                    'featureform',
                    'sagemaker.feature_store',
                ],
            },
            {
                says: 'uses tf.feature_column',
                weight: 'opening',
                imports: ['tensorflow'],
                endings: ['.py'],
                opening: [(0,openings/* says */.FA)('tf.feature_column')],
            },
            {
                says: 'retrieves features',
                weight: 'opening',
                topKeys: ['$schema', 'type', 'feature_store', 'feature_sets', 'features', 'source', 'name'],
                endings: ['.yml', '.yaml'],
                opening: [(0,openings/* says */.FA)('feature_retrieval', 'FeatureSetSpec', 'featureSet')],
            },
            {
                says: 'named for features',
                weight: 'named',
                name: /^(?:features?|feature_(?:views?|definitions?|repo|services?|specs?|columns?|configs?)|\w+_features)\.(?:py|sql)$/,
            },
            { says: 'uses feast', weight: 'named', endings: ['.py'], imports: ['feast'] },
            {
                says: 'runs feast',
                weight: 'opening',
                endings: ['.sh'],
                opening: [/^[ \t]*feast (?:init|apply|materialize)/m],
            },
            {
                says: 'imports tensorflow_transform',
                weight: 'opening',
                endings: ['.py'],
                imports: ['tensorflow_transform'],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/governance.js

const governance = [
    {
        id: 'model-card',
        stage: 'governance',
        tier: 1,
        what: 'model and system cards, with what generates them',
        signals: [
            {
                says: 'named as a model card',
                weight: 'exact',
                name: /(?:model|system)[-_]?card[\w-]*\.(?:md|mdx|html|ya?ml|json|rst|pdf|docx)$/,
            },
            {
                says: 'front matter of a model card',
                weight: 'opening',
                endings: ['.md'],
                topKeys: ['pipeline_tag', 'library_name', 'base_model'],
                opening: [/^---/],
            },
            {
                says: 'sections of a model card',
                weight: 'opening',
                endings: ['.md'],
                opening: [
                    /^#{1,4}[ \t]*(?:intended use|model details|model description|out-of-scope)/im,
                    /^#{1,4}[ \t]*(?:limitations|training data|evaluation|bias|risks|ethical|factors|metrics|uses)/im,
                ],
            },
            {
                says: 'describes a model beside it',
                weight: 'named',
                path: /(?:^|\/)models\/(?:[^/]+\/)+description\.md$/,
            },
            {
                says: 'writes a model card',
                weight: 'opening',
                endings: ['.py'],
                imports: ['sagemaker.model_card', 'model_card_toolkit', 'huggingface_hub'],
                opening: [(0,openings/* says */.FA)('ModelCard')],
            },
        ],
    },
    {
        id: 'responsible-ai',
        stage: 'governance',
        tier: 1,
        what: 'fairness, explanation, risk, compliance, approvals, bills of materials',
        signals: [
            {
                says: 'a document under risk/ or compliance/',
                weight: 'exact',
                path: /(?:^|\/)(?:risk|compliance|qms|responsible[-_]?ai|ai[-_]governance)\/(?:[^/]+\/)*(?!readme)[^/]+\.(?:md|docx|xlsx|pdf|html)$/,
            },
            {
                says: 'under risk/ or compliance/',
                weight: 'named',
                path: /(?:^|\/)(?:risk|compliance|qms|responsible[-_]?ai|ai[-_]governance)\/.*\.(?:ya?ml|json)$/,
            },
            {
                says: 'named for compliance',
                weight: 'exact',
                name: /^(?:use_policy|annex_iv\w*|approval_record|risk_register|risk_assessment|risk_scores?|declaration_of_conformity|dpia|sbom|ai[-_]?bom|mlbom|fairness_report|bias_report|impact_assessment|incident_(?:report|log))(?:[\w.-]*)\.\w+$/,
            },
            { says: 'a bill of materials', weight: 'opening', endings: ['.json'], opening: [(0,openings/* key */.Eb)('bomFormat')] },
            {
                says: 'imports a fairness library',
                weight: 'opening',
                endings: ['.py'],
                imports: ['fairlearn', 'aif360', 'responsibleai', 'raiwidgets', 'interpret', 'shap', 'lime', 'alibi'],
            },
            {
                says: 'speaks of the AI Act',
                weight: 'opening',
                name: /^(?!readme|changelog|contributing)\S*\.(?:md|html)$/,
                opening: [(0,openings/* says */.FA)('EU AI Act', 'Annex IV', 'disparate impact', 'demographic parity')],
            },
            {
                says: 'under compliance/, and rules',
                weight: 'named',
                path: /(?:^|\/)(?:compliance|responsible[-_]?ai|fairness)\/(?!.*__init__).*\.py$/,
                opening: [
                    /\b(?:AI Act|annex|fairness|gdpr|regulat|risk[ _-]?register|responsible[ _-]?ai|disparate|conformity)/i,
                ],
            },
            {
                says: 'named for fairness or explanation',
                weight: 'named',
                name: /(?:fairness|bias|explain(?:er|ability)?|interpretability)(?:_\w+)?\.(?:py|ya?ml|json)$/,
            },
        ],
    },
    {
        id: 'ownership-policy',
        stage: 'governance',
        tier: 1,
        what: 'who owns what, and who judges it',
        signals: [
            {
                says: 'names owners',
                weight: 'exact',
                names: [
                    'codeowners',
                    'owners',
                    'owners_aliases',
                    'catalog-info.yaml',
                    'catalog-info.yml',
                    'maintainers',
                ],
            },
            {
                says: 'assigns reviewers',
                weight: 'exact',
                path: /(?:^|\/)\.github\/(?:auto[-_]assign|component_owners|reviewers|auto_request_review)\.ya?ml$/,
            },
            {
                says: 'groups of dbt with their owners',
                weight: 'named',
                endings: ['.yml', '.yaml'],
                topKeys: ['groups'],
                opening: [/^[ \t]+owner:/m],
                below: 'dbt_project.yml',
            },
        ],
    },
    {
        id: 'ml-docs',
        stage: 'governance',
        tier: 4,
        what: 'runbooks, architecture and process of the ML system',
        signals: [
            { says: 'a runbook', weight: 'exact', name: /runbook[\w-]*\.(?:md|rst|mdx|adoc)$/ },
            {
                says: 'under runbooks/',
                weight: 'exact',
                path: /(?:^|\/)(?:runbooks?|playbooks)\/.*\.(?:md|rst|mdx)$/,
            },
            {
                says: 'describes the architecture',
                weight: 'exact',
                path: /(?:^|\/)(?:docs?|documentation)\/(?:[^/]+\/)*(?:architecture|infrastructure|design|adr)\/.*\.(?:md|rst|mdx)$/,
            },
            {
                says: 'named for the architecture',
                weight: 'exact',
                name: /^(?:architecture|deployment_guide|cloud_deployment|mlops|monitoring)\.(?:md|rst)$/,
            },
            {
                says: 'guides deployment',
                weight: 'named',
                path: /(?:^|\/)(?:docs?|documentation)\/(?:[^/]+\/)*(?:cloud|model|ml)[-_]?(?:deployment|monitoring|retraining|serving)[\w-]*\.md$/,
            },
        ],
    },
    {
        id: 'use-case',
        stage: 'governance',
        tier: 3,
        what: 'business requirements, use cases and acceptance criteria, as documents',
        signals: [
            {
                says: 'named as a use case',
                weight: 'exact',
                name: /(?:use[-_]cases?|acceptance[-_]criteria|business[-_]requirements|product[-_]brief|success[-_]metrics)[\w-]*\.(?:md|rst|docx|pdf|adoc)$/,
            },
            {
                says: 'under use-cases/',
                weight: 'exact',
                path: /(?:^|\/)(?:use[-_]cases|requirements[-_]docs|business)\/.*\.(?:md|rst|docx|pdf|adoc)$/,
            },
            { says: 'a Gherkin feature', weight: 'named', endings: ['.feature'] },
            {
                says: 'states business goals',
                weight: 'opening',
                path: /^(?!(?:.*\/)?\.git(?:hub|lab)\/).*\.(?:md|mdx|rst|adoc)$/,
                opening: [
                    /^#{1,4}[ \t]*(?:acceptance criteria|business (?:goals?|requirements?|objectives?)|success metrics?)/im,
                ],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/infra.js

const infra_yaml = ['.yml', '.yaml'];
const infra = [
    {
        id: 'infra-as-code',
        stage: 'infra',
        tier: 1,
        what: 'Terraform, Bicep, CloudFormation, CDK, Ansible',
        signals: [
            {
                says: 'infrastructure by its extension',
                weight: 'exact',
                endings: ['.tf', '.tfvars', '.bicep', '.hcl', '.tf.json', '.bicepparam', '.tftpl'],
            },
            {
                says: 'a CloudFormation template',
                weight: 'opening',
                endings: infra_yaml,
                topKeys: ['AWSTemplateFormatVersion', 'Transform'],
            },
            {
                says: 'a CloudFormation template',
                weight: 'opening',
                endings: ['.json'],
                opening: [(0,openings/* says */.FA)('AWSTemplateFormatVersion', 'AWS::CloudFormation', 'AWS::IAM::')],
            },
            {
                says: 'an ARM template',
                weight: 'opening',
                endings: ['.json'],
                opening: [(0,openings/* says */.FA)('schema.management.azure.com')],
            },
            {
                says: 'imports aws_cdk',
                weight: 'opening',
                endings: ['.py'],
                imports: ['aws_cdk', 'pulumi', 'pulumi_aws', 'cdktf'],
            },
            { says: 'a stack of Pulumi', weight: 'exact', name: /^pulumi(?:\.\w+)?\.ya?ml$/ },
            {
                says: 'a playbook of Ansible',
                weight: 'opening',
                endings: infra_yaml,
                opening: [/^-[ \t]*(?:hosts|name):/m, /^[ \t]+(?:tasks|roles|become):/m],
            },
            { says: 'under ansible/', weight: 'named', path: /(?:^|\/)ansible\/.*\.(?:ya?ml|cfg)$/ },
            {
                says: 'a policy of IAM',
                weight: 'opening',
                endings: ['.json'],
                opening: [(0,openings/* key */.Eb)('Statement'), (0,openings/* key */.Eb)('Effect')],
            },
            {
                says: 'a template of AWS',
                weight: 'opening',
                endings: infra_yaml,
                topKeys: ['Resources'],
                opening: [/^[ \t]+Type:[ \t]*["']?AWS::/m],
            },
            {
                says: 'an app of the CDK',
                weight: 'exact',
                names: ['cdk.json', 'serverless.yml', 'serverless.yaml', 'samconfig.toml'],
            },
            {
                says: 'imports aws-cdk-lib',
                weight: 'opening',
                endings: ['.ts', '.js'],
                opening: [/from ['"](?:aws-cdk-lib|@aws-cdk|@pulumi)\b/],
            },
            {
                says: 'variables of Ansible',
                weight: 'named',
                path: /(?:^|\/)(?:group_vars|host_vars|playbooks)\/.*\.ya?ml$/,
            },
            {
                says: 'a constraint of Google Cloud',
                weight: 'opening',
                endings: infra_yaml,
                topKeys: ['resourceTypes', 'resource_types'],
                opening: [/^(?:methodTypes|method_types|actionType|action_type):/m],
            },
        ],
    },
    {
        id: 'k8s-manifest',
        stage: 'infra',
        tier: 2,
        what: 'Kubernetes, Helm and kustomize',
        signals: [
            {
                says: 'a file of Kustomize, Helm or Skaffold',
                weight: 'exact',
                names: [
                    'kustomization.yaml',
                    'kustomization.yml',
                    'kustomization',
                    'chart.yaml',
                    'helmfile.yaml',
                    'skaffold.yaml',
                    'tiltfile',
                    '.helmignore',
                    'chart.lock',
                ],
            },
            {
                says: 'parameters beside a kustomization.yaml',
                weight: 'exact',
                names: ['params.yaml', 'params.env', 'params.yml'],
                beside: ['kustomization.yaml'],
            },
            {
                says: 'a Kubernetes object',
                weight: 'named',
                endings: infra_yaml,
                topKeys: ['apiVersion'],
                opening: [/^kind:[ \t]*["']?\w/m],
            },
            {
                says: 'a Kubernetes object in JSON',
                weight: 'named',
                endings: ['.json'],
                opening: [/^[ \t{]{0,8}"apiVersion"[ \t]*:[ \t]*"/m, /"kind"[ \t]*:[ \t]*"[A-Z]/],
            },
            {
                says: 'values of a Helm chart',
                weight: 'exact',
                name: /^[\w.-]*values[\w.-]*\.ya?ml$/,
                beside: ['Chart.yaml'],
            },
            {
                says: 'a template of a Helm chart',
                weight: 'exact',
                path: /(?:^|\/)templates\/.*\.(?:ya?ml|tpl|txt)$/,
                below: 'Chart.yaml',
            },
            {
                says: 'beside a kustomization.yaml',
                weight: 'named',
                name: /^[^.].*\.ya?ml$/,
                beside: ['kustomization.yaml', 'kustomization.yml'],
            },
            {
                says: 'a JSON patch',
                weight: 'named',
                endings: infra_yaml,
                opening: [/^-[ \t]*op:/m, /^[ \t]+path:[ \t]*["']?\//m],
            },
            { says: 'Kubernetes in Jsonnet', weight: 'extension', endings: ['.jsonnet', '.libsonnet'] },
        ],
    },
    {
        id: 'container-image',
        stage: 'infra',
        tier: 2,
        what: 'what builds and composes container images',
        signals: [
            {
                says: 'a Dockerfile',
                weight: 'exact',
                name: /^(?:dockerfile|containerfile)(?:[.-][\w.-]+)?$|\.(?:dockerfile|containerfile)$/,
            },
            { says: 'composes containers', weight: 'exact', name: /^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/ },
            {
                // https://docs.docker.com/reference/compose-file/services/
                says: 'services of containers',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['services'],
                opening: [
                    /^(?: {4}|\t\t)(?:image|build|depends_on|container_name|env_file):/m,
                    // Jobs of continuous integration have services too.
                    /(?<![^])(?![^]*\n(?:jobs|steps|script):)/,
                ],
            },
            { says: 'named .dockerignore', weight: 'exact', names: ['.dockerignore'] },
        ],
    },
    {
        id: 'environment',
        stage: 'infra',
        tier: 3,
        what: 'dependencies and runtimes',
        signals: [
            {
                says: 'declares dependencies',
                weight: 'exact',
                names: [
                    'pyproject.toml',
                    'setup.py',
                    'setup.cfg',
                    'pipfile',
                    'pipfile.lock',
                    'poetry.lock',
                    'uv.lock',
                    'environment.yml',
                    'environment.yaml',
                    'conda.yml',
                    'conda.yaml',
                    'python_env.yaml',
                    'renv.lock',
                    '.python-version',
                    'pixi.toml',
                    'conda-lock.yml',
                    'packages.yml',
                    'package-lock.yml',
                    'description.r',
                    'go.mod',
                    'go.sum',
                    'pixi.lock',
                    'poetry.toml',
                    '.tool-versions',
                    'runtime.txt',
                    '.condarc',
                ],
            },
            {
                says: 'requirements of pip',
                weight: 'exact',
                name: /^(?:[\w.-]*[-_.])?(?:requirements|constraints)(?:[-_.][\w.-]*)?\.(?:txt|in)$/,
            },
            { says: 'under requirements/', weight: 'exact', path: /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/ },
            {
                says: 'an environment of conda',
                weight: 'opening',
                endings: infra_yaml,
                topKeys: ['channels'],
                opening: [/^dependencies:/m],
            },
            {
                says: 'named as an environment of conda',
                weight: 'named',
                name: /^(?:conda|environment)(?:s|env|\d{1,2})?(?:[-_.][\w.-]*)?\.ya?ml$/,
            },
            {
                says: 'an environment of Azure ML',
                weight: 'opening',
                topKeys: ['$schema'],
                endings: infra_yaml,
                opening: [/azuremlschemas\S{0,100}?\/environment\.schema/],
            },
            { says: 'the lock of renv', weight: 'exact', path: /(?:^|\/)renv\/\w+\.(?:r|json)$/ },
            {
                says: 'a recipe of conda',
                weight: 'opening',
                names: ['meta.yaml', 'recipe.yaml'],
                topKeys: ['package', 'requirements'],
                opening: [/^requirements:/m],
            },
            {
                says: 'an environment in a registry',
                weight: 'opening',
                names: ['asset.yaml', 'asset.yml'],
                topKeys: ['type'],
                opening: [/^type:[ \t]*["']?environment\b/m],
            },
            {
                says: 'an environment of Python',
                weight: 'opening',
                endings: infra_yaml,
                topKeys: ['dependencies'],
                opening: [/^[ \t]*-[ \t]*(?:pip|python)\b[ \t]*(?:[:=<>~]|$)/m],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/ml-pipelines.js

const ml_pipelines_python = ['.py'];
const ml_pipelines_yaml = ['.yml', '.yaml'];
const mlPipelines = [
    {
        id: 'ml-pipeline',
        stage: 'training',
        tier: 2,
        what: 'a pipeline that trains, evaluates, registers or deploys',
        signals: [
            { says: 'a pipeline of DVC', weight: 'exact', names: ['dvc.yaml', 'dvc.lock'] },
            {
                says: 'a recipe of MLflow',
                weight: 'opening',
                names: ['recipe.yaml', 'recipe.yml'],
                topKeys: ['recipe'],
                opening: [/^steps:/m],
            },
            { says: 'imports kfp', weight: 'tool', endings: ml_pipelines_python, imports: ['kfp', 'kfp_tekton'] },
            { says: 'imports tfx', weight: 'tool', endings: ml_pipelines_python, imports: ['tfx'] },
            {
                says: 'a pipeline of ZenML',
                weight: 'tool',
                endings: ml_pipelines_python,
                imports: ['zenml.pipeline', 'zenml.pipelines'],
            },
            {
                // A step does one thing, and what it does weighs more.
                says: 'imports zenml',
                weight: 'extension',
                endings: ml_pipelines_python,
                imports: ['zenml'],
            },
            {
                says: 'imports metaflow, flytekit or kedro.pipeline',
                weight: 'tool',
                endings: ml_pipelines_python,
                imports: ['metaflow', 'flytekit', 'kedro.pipeline'],
            },
            {
                says: 'builds a pipeline of a cloud platform',
                weight: 'tool',
                endings: ml_pipelines_python,
                imports: [
                    'sagemaker.workflow',
                    'azure.ai.ml.dsl',
                    'azureml.pipeline',
                    'google.cloud.aiplatform.pipeline_jobs',
                    'google_cloud_pipeline_components',
                    'ploomber',
                ],
            },
            {
                says: 'a job of Azure ML',
                weight: 'opening',
                topKeys: ['$schema'],
                endings: ml_pipelines_yaml,
                opening: [
                    /azureml(?:schemas)?\S{0,100}?(?:AutoMLComponent|pipelineJob|pipelineComponent|commandComponent|parallelComponent|\/schedule)\b/i,
                ],
            },
            {
                says: 'a component of Azure ML',
                weight: 'opening',
                endings: ml_pipelines_yaml,
                topKeys: ['type'],
                opening: [
                    /^type:[ \t]*(?:command|pipeline|parallel|spark)\b/m,
                    /^(?:inputs|outputs|jobs|command)[ \t]*:/m,
                ],
            },
            {
                says: 'a component of Kubeflow',
                weight: 'opening',
                endings: ml_pipelines_yaml,
                topKeys: ['implementation'],
                opening: [(0,openings/* says */.FA)('container:', 'graph:')],
            },
            {
                says: 'a compiled pipeline',
                weight: 'opening',
                endings: ['.json', ...ml_pipelines_yaml],
                opening: [(0,openings/* key */.Eb)('pipelineSpec', 'pipelineInfo')],
            },
            {
                says: 'a Databricks bundle',
                weight: 'opening',
                names: ['databricks.yml'],
                topKeys: ['bundle'],
            },
            {
                says: 'jobs of a Databricks bundle',
                weight: 'opening',
                endings: ml_pipelines_yaml,
                topKeys: ['resources'],
                opening: [/^[ \t]+(?:jobs|pipelines):/m],
            },
            {
                says: 'named as an ML pipeline',
                weight: 'named',
                name: /^(?:(?:train|training|ml|model|inference|deploy)\w*_pipelines?|pipelines?_(?:train|training|model)\w*)\.py$/,
            },
            {
                says: 'a pipeline of Ploomber',
                weight: 'opening',
                endings: ml_pipelines_yaml,
                topKeys: ['tasks'],
                opening: [/^[ \t]*(?:-[ \t]*)?source:/m, /^[ \t]*(?:-[ \t]*)?product:/m],
            },
            {
                says: 'a workflow compiled from a pipeline',
                weight: 'opening',
                endings: ml_pipelines_yaml,
                topKeys: ['kind'],
                opening: [(0,openings/* kubernetesKind */.vc)('Workflow', 'PipelineRun'), (0,openings/* says */.FA)('pipelines.kubeflow.org')],
            },
            {
                says: 'a task of Taskcluster that trains',
                weight: 'opening',
                path: /(?:^|\/)kinds\/[^/]+\/kind\.ya?ml$/,
                topKeys: ['kind-dependencies', 'loader', 'transforms', 'tasks', 'task-defaults'],
                opening: [/\b(?:train|finetune|model|dataset|corpus|evaluat)/],
            },
            {
                says: 'a pipeline compiled by Kubeflow',
                weight: 'opening',
                endings: ml_pipelines_yaml,
                topKeys: ['components', 'deploymentSpec'],
                opening: [(0,openings/* says */.FA)('executorLabel', 'componentRef')],
            },
            {
                says: 'orchestrates training',
                weight: 'tool',
                endings: ml_pipelines_python,
                imports: ['prefect', 'metaflow', 'flytekit', 'zenml'],
                opening: [
                    /\.fit\(|\.backward\(|\bTrainer\(|xgb\.train|lgb\.train|mlflow\.log_model/,
                    /^[ \t]*@(?:flow|pipeline|workflow)\b/m,
                ],
            },
            {
                says: 'runs training and what follows it',
                weight: 'opening',
                endings: ['.sh'],
                opening: [
                    /^[^#\n]{0,200}\bpython3?\s[^\n#]{0,100}\btrain\w*\.py/m,
                    /^[^#\n]{0,200}\bpython3?\s[^\n#]{0,100}\b(?:eval|predict|serve|deploy|infer)\w*\.py/m,
                ],
            },
            {
                says: 'a numbered stage below a dvc.yaml',
                weight: 'named',
                name: /^\d+[-_]\w+\.(?:r|py|sh)$/,
                below: 'dvc.yaml',
            },
            {
                says: 'submits training or registers what it gives',
                weight: 'named',
                imports: ['boto3', 'sagemaker', 'mlflow', 'azureml', 'azure.ai.ml', 'google.cloud', 'databricks'],
                endings: ml_pipelines_python,
                opening: [
                    (0,openings/* says */.FA)('create_training_job(', 'create_auto_ml_job', 'CustomTrainingJob(', 'create_custom_job', 'create_model_package', 'register_model(', 'start_pipeline_execution'),
                ],
            },
            {
                says: 'a component in a registry',
                weight: 'opening',
                names: ['asset.yaml', 'asset.yml'],
                topKeys: ['type'],
                opening: [/^type:[ \t]*["']?component\b/m],
            },
            {
                says: 'registers or promotes a model by its name',
                weight: 'named',
                name: /^(?:register|promote|publish|package)_(?:the_)?(?:best_)?model\w*\.py$/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/model-deployment.js

const model_deployment_python = ['.py'];
const model_deployment_yaml = ['.yml', '.yaml'];
const modelDeployment = [
    {
        id: 'model-deployment',
        stage: 'serving',
        tier: 1,
        what: 'the declared or scripted rollout of a model',
        signals: [
            {
                says: 'a serving resource of Kubernetes',
                weight: 'opening',
                endings: model_deployment_yaml,
                topKeys: ['kind'],
                opening: [
                    (0,openings/* kubernetesKind */.vc)('InferenceService', 'LLMInferenceService', 'LLMInferenceServiceConfig', 'InferenceGraph', 'ServingRuntime', 'ClusterServingRuntime', 'TrainedModel', 'SeldonDeployment', 'RayService', 'ClusterStorageContainer', 'LocalModelCache'),
                ],
            },
            {
                // https://docs.ray.io/en/latest/serve/production-guide/config.html, and services of Anyscale
                says: 'a service of Ray',
                weight: 'tool',
                endings: model_deployment_yaml,
                topKeys: ['applications', 'ray_serve_config'],
                opening: [/^[ \t]*(?:-[ \t]+)?import_path:/m],
            },
            {
                says: 'a resource of Seldon',
                weight: 'opening',
                endings: model_deployment_yaml,
                topKeys: ['apiVersion'],
                opening: [/^apiVersion:[ \t]*["']?(?:mlops|machinelearning)\.seldon\.io/m],
            },
            {
                says: 'a configuration of Triton',
                weight: 'opening',
                endings: ['.pbtxt'],
                opening: [(0,openings/* says */.FA)('max_batch_size', 'platform:', 'backend:')],
            },
            {
                says: 'an endpoint of Azure ML',
                weight: 'opening',
                topKeys: ['$schema'],
                endings: model_deployment_yaml,
                opening: [/azuremlschemas\S{0,100}?(?:online|batch|managedOnline)(?:Endpoint|Deployment)/i],
            },
            {
                says: 'a model on Kubernetes',
                weight: 'opening',
                endings: model_deployment_yaml,
                topKeys: ['kind'],
                opening: [
                    (0,openings/* kubernetesKind */.vc)('Deployment', 'StatefulSet'),
                    /image:[ \t]*\S*(?:tritonserver|tensorflow\/serving|torchserve|vllm|mlserver|text-generation-inference|sklearnserver|seldon|kserve|bentoml|inference|model-server)/,
                ],
            },
            {
                says: 'named bentofile.yaml',
                weight: 'exact',
                names: ['bentofile.yaml', 'bentofile.yml', 'model_serving.yml', 'cog.yaml'],
            },
            {
                says: 'serving endpoints of Databricks',
                weight: 'opening',
                topKeys: ['resources', 'model_serving_endpoints'],
                endings: model_deployment_yaml,
                opening: [/(?:^|\s)model_serving_endpoints:/m],
            },
            {
                says: 'creates an endpoint',
                weight: 'opening',
                endings: model_deployment_python,
                imports: [
                    'boto3',
                    'sagemaker',
                    'azureml',
                    'azure.ai.ml',
                    'google.cloud',
                    'mlflow',
                    'databricks',
                    'requests',
                ],
                opening: [
                    (0,openings/* says */.FA)('create_endpoint', 'ManagedOnlineDeployment', 'ManagedOnlineEndpoint', 'endpoint.deploy(', 'model.deploy(', 'deploy_model('),
                ],
            },
            {
                says: 'creates an endpoint from the command line',
                weight: 'opening',
                endings: ['.sh'],
                opening: [
                    (0,openings/* says */.FA)('online-endpoint create', 'online-deployment create', 'batch-endpoint create', 'sagemaker create-endpoint', 'deploy-model'),
                ],
            },
            {
                says: 'named for the deployment of a model',
                weight: 'named',
                name: /^(?:deploy_model|model_deploy(?:ment)?|deploy_endpoint|modeldeployment)\w*\.(?:py|sh|ya?ml)$/,
            },
            {
                says: 'deploys to a platform that serves models',
                weight: 'opening',
                name: /deploy\w*\.py$/,
                imports: [
                    'modal',
                    'sagemaker',
                    'azure.ai.ml',
                    'azureml',
                    'google.cloud.aiplatform',
                    'bentoml',
                    'ray.serve',
                    'kserve',
                    'databricks.sdk',
                    'mlflow.deployments',
                    'seldon_deploy_sdk',
                ],
            },
            {
                says: 'named for deployment',
                weight: 'named',
                name: /^(?:deploy|deployment|model_deployer)(?:_\w+)?\.py$/,
                opening: [/(?:model|predictor|inference)/i],
            },
            {
                says: 'serves a model in a container',
                weight: 'opening',
                imports: ['kserve'],
                endings: model_deployment_python,
                opening: [(0,openings/* says */.FA)('V1beta1InferenceService', 'KServeClient(', 'InferenceServiceSpec')],
            },
            {
                says: 'registers an endpoint',
                weight: 'opening',
                endings: model_deployment_yaml,
                topKeys: ['endpoint_name', 'EndpointName', 'traffic'],
                opening: [(0,openings/* key */.Eb)('model', 'deployments', 'auth_mode', 'instance_type', 'ModelName')],
            },
            { says: 'named as a configuration of Triton', weight: 'named', names: ['config.pbtxt'] },
            {
                says: 'a model in a repository of Triton',
                weight: 'named',
                path: /(?:^|\/)model_repository\/[^/]+\/\d+\/model\.json$/,
            },
            {
                says: 'a configuration of inference or deployment of Azure ML',
                weight: 'opening',
                endings: model_deployment_yaml,
                topKeys: ['entryScript', 'computeType', 'containerResourceRequirements'],
            },
            {
                says: 'named as a configuration of inference',
                weight: 'named',
                name: /^(?:inference|serving|deployment|endpoint)[-_]config\w*\.(?:ya?ml|json|toml)$/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/monitoring.js

const monitoring_yaml = ['.yml', '.yaml'];
const monitoring = [
    {
        id: 'observability-config',
        stage: 'monitoring',
        tier: 2,
        what: 'monitoring of services and infrastructure',
        signals: [
            {
                says: 'a monitoring resource of Kubernetes',
                weight: 'opening',
                endings: monitoring_yaml,
                topKeys: ['kind'],
                opening: [
                    (0,openings/* kubernetesKind */.vc)('PrometheusRule', 'ServiceMonitor', 'PodMonitor', 'AlertmanagerConfig', 'GrafanaDashboard', 'OpenTelemetryCollector', 'Alertmanager', 'Prometheus', 'Probe'),
                ],
            },
            {
                says: 'a dashboard of Grafana',
                weight: 'opening',
                endings: ['.json'],
                opening: [(0,openings/* key */.Eb)('panels', '__inputs', 'schemaVersion'), (0,openings/* key */.Eb)('panels', '__requires', 'annotations')],
            },
            {
                says: 'under grafana/',
                weight: 'named',
                path: /(?:^|\/)(?:grafana|prometheus|alertmanager|otel|datadog)\/.*\.(?:ya?ml|json|jsonnet|libsonnet)$/,
            },
            {
                says: 'configures monitoring',
                weight: 'named',
                name: /^(?:prometheus|alertmanager|otel(?:-collector)?|promtail|loki|grafana|datadog|newrelic)[\w.-]*\.(?:ya?ml|json|ini)$/,
            },
            {
                says: 'alerting rules',
                weight: 'opening',
                endings: monitoring_yaml,
                topKeys: ['groups'],
                opening: [/^[ \t]+(?:-[ \t]*)?(?:alert|record):/m],
            },
            {
                says: 'exports metrics of a service',
                weight: 'opening',
                name: /(?:metrics|telemetry|tracing)\w*\.py$/,
                imports: ['prometheus_client', 'opentelemetry', 'influxdb_client', 'statsd', 'datadog'],
            },
            {
                says: 'a collector of OpenTelemetry',
                weight: 'opening',
                endings: monitoring_yaml,
                topKeys: ['receivers'],
                opening: [/^(?:exporters|service|processors):/m],
            },
            {
                says: 'scrapes metrics',
                weight: 'opening',
                endings: monitoring_yaml,
                topKeys: ['scrape_configs', 'global'],
                opening: [/^(?:scrape_configs|rule_files|alerting):/m],
            },
            {
                says: 'alerts, rules or dashboards in Jsonnet',
                weight: 'opening',
                endings: ['.jsonnet', '.libsonnet'],
                opening: [(0,openings/* says */.FA)('prometheusAlerts', 'prometheusRules', 'grafanaDashboards', 'alert:', 'record:')],
            },
            {
                says: 'a monitoring mixin',
                weight: 'named',
                path: /(?:^|\/)(?:[\w-]*mixins?|alerts|rules|dashboards)\/.*\.(?:jsonnet|libsonnet)$/,
            },
        ],
    },
    {
        id: 'model-monitoring',
        stage: 'monitoring',
        tier: 1,
        what: 'drift, skew and performance of models in use',
        signals: [
            {
                says: 'imports a drift library',
                weight: 'opening',
                endings: ['.py'],
                imports: ['evidently', 'alibi_detect', 'nannyml', 'whylogs', 'sagemaker.model_monitor', 'deepchecks'],
            },
            {
                says: 'monitors a model',
                weight: 'opening',
                endings: ['.py'],
                imports: [
                    'sagemaker',
                    'boto3',
                    'azure.ai.ml',
                    'azureml',
                    'google.cloud',
                    'databricks',
                    'mlflow',
                    'pyspark',
                ],
                opening: [
                    (0,openings/* says */.FA)('ModelMonitor', 'create_monitor', 'model_monitoring', 'quality_monitor', 'data_drift', 'MonitorInferenceLog', 'model_deployment_monitoring', 'ModelDeploymentMonitoring', 'drift_metrics'),
                ],
            },
            {
                says: 'reads the metrics of a monitor',
                weight: 'named',
                endings: ['.py'],
                path: /(?:^|\/)monitor(?:ing|s)?\//,
                opening: [(0,openings/* says */.FA)('profile_metrics', 'drift_metrics')],
            },
            {
                says: 'declares the monitoring of a model',
                weight: 'opening',
                endings: monitoring_yaml,
                topKeys: [
                    'create_monitor',
                    'monitoring_signals',
                    '$schema',
                    'resources',
                    'monitoring_target',
                    'trigger',
                ],
                opening: [(0,openings/* says */.FA)('monitoring_signals', 'create_monitor', 'quality_monitors', 'data_drift')],
            },
            {
                says: 'a monitor of Azure ML',
                weight: 'opening',
                topKeys: ['$schema'],
                endings: monitoring_yaml,
                opening: [/azuremlschemas\S{0,100}?monitorSchedule/i],
            },
            {
                says: 'under model_monitoring/',
                weight: 'named',
                path: /(?:^|\/)(?:model|ml)[-_]?monitoring\/.*\.(?:py|sql|ya?ml|json)$/,
            },
            {
                says: 'named for drift',
                weight: 'named',
                name: /^(?:\w+_)?(?:drift|model_monitor(?:ing)?|skew)(?:_\w+)?\.(?:py|ya?ml|sql|json)$/,
            },
            { says: 'a plan of monitoring', weight: 'exact', name: /^monitoring_plan\.\w+$/ },
            {
                says: 'a report of drift',
                weight: 'exact',
                name: /^(?:whylogs|evidently|(?:data_|model_)?drift)[\w-]*\.html$/,
            },
            {
                says: 'under monitoring/, and speaks of models',
                weight: 'named',
                path: /(?:^|\/)monitor(?:ing|s)?\/.*\.(?:py|sql|ya?ml|json)$/,
                opening: [/\b(?:drift|skew|prediction|inference|model)s?\b/i],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/serving.js

const serving_python = ['.py'];
const serving = [
    {
        id: 'serving-code',
        stage: 'serving',
        tier: 1,
        what: 'online or batch inference',
        signals: [
            {
                says: 'a scoring script',
                weight: 'opening',
                endings: serving_python,
                opening: [/^def init\(\)/m, /^def run\(/m],
            },
            {
                says: 'serves a model',
                weight: 'opening',
                imports: ['triton_python_backend_utils', 'bentoml', 'mlserver', 'ray', 'mlflow', 'kserve'],
                endings: serving_python,
                opening: [
                    (0,openings/* says */.FA)('TritonPythonModel', 'triton_python_backend_utils', 'bentoml.service', 'bentoml.Service', 'mlserver.MLModel', 'MLModel)', 'serve.deployment', 'pyfunc.PythonModel', 'kserve.Model', 'ModelServer('),
                ],
            },
            {
                says: 'imports a model server',
                weight: 'opening',
                endings: serving_python,
                imports: [
                    'bentoml',
                    'kserve',
                    'mlserver',
                    'ray.serve',
                    'litserve',
                    'seldon_core',
                    'vllm',
                    'ts.torch_handler',
                    'tritonclient',
                    'sagemaker_inference',
                    'google.cloud.aiplatform.prediction',
                    'text_generation',
                    'torch_handler',
                ],
            },
            {
                says: 'scores in batch',
                weight: 'opening',
                imports: ['mlflow', 'databricks', 'pyspark'],
                endings: serving_python,
                opening: [(0,openings/* says */.FA)('score_batch(', 'pyfunc.spark_udf(')],
            },
            {
                says: 'answers requests with a model',
                weight: 'opening',
                endings: serving_python,
                imports: ['fastapi', 'flask', 'gradio', 'litestar', 'streamlit', 'chainlit', 'starlette', 'sanic'],
                opening: [
                    (0,openings/* says */.FA)('.predict(', 'load_model', 'joblib.load', 'torch.load', 'pipeline(', 'from_pretrained'),
                ],
            },
            {
                says: 'named for inference',
                weight: 'named',
                name: /^(?:\d+[-_])?(?:score|scoring|predict|prediction|predictor|serve|serving|inference|infer|batch_?inference|batch_?predict(?:ion)?)(?:[-_](?!frontend|static|docs|ui|http|files)\w+)?\.(?:py|r)$/,
            },
            {
                says: 'named as inference',
                weight: 'named',
                name: /^\w+_(?:inference|predict|predictor|serving|scoring)\.py$/,
            },
            {
                says: 'runs a model of ONNX',
                weight: 'named',
                endings: serving_python,
                imports: ['onnxruntime'],
                opening: [(0,openings/* says */.FA)('InferenceSession(')],
            },
            {
                says: 'the functions of a SageMaker handler',
                weight: 'opening',
                imports: [
                    'torch',
                    'tensorflow',
                    'keras',
                    'jax',
                    'flax',
                    'haiku',
                    'paddle',
                    'mxnet',
                    'lightning',
                    'pytorch_lightning',
                    'transformers',
                    'sklearn',
                    'joblib',
                    'json',
                    'os',
                    'sagemaker_inference',
                    'xgboost',
                ],
                endings: serving_python,
                opening: [/^def model_fn\(/m, /^def (?:predict_fn|input_fn|output_fn|transform_fn)\(/m],
            },
            {
                says: 'asks an endpoint',
                weight: 'named',
                imports: ['boto3', 'sagemaker', 'botocore'],
                endings: serving_python,
                opening: [(0,openings/* says */.FA)('invoke_endpoint(', 'invoke_endpoint_async(')],
            },
            {
                says: 'an API of plumber',
                weight: 'opening',
                endings: ['.r'],
                opening: [/^#['*]\s*@(?:get|post|apiTitle)|^library\(plumber\)/m],
            },
            {
                says: 'infers with a learning library',
                weight: 'opening',
                name: /(?:transcribe|generate|generation|infer|inference|predict|prediction|predictor|scoring)(?:[-_]\w+)?\.py$/,
                imports: ['torch', 'tensorflow', 'transformers', 'onnxruntime', 'jax', 'ctranslate2', 'diffusers'],
            },
            { says: 'named for an API of a model', weight: 'named', name: /^(?:\d+[-_])?(?:api|plumber)\.r$/ },
            {
                says: 'loads a model and predicts',
                weight: 'named',
                imports: [
                    'torch',
                    'tensorflow',
                    'keras',
                    'jax',
                    'flax',
                    'haiku',
                    'paddle',
                    'mxnet',
                    'lightning',
                    'pytorch_lightning',
                    'transformers',
                    'sklearn',
                    'pickle',
                    'joblib',
                    'mlflow',
                    'xgboost',
                    'lightgbm',
                    'catboost',
                ],
                endings: serving_python,
                opening: [
                    (0,openings/* says */.FA)('pickle.load(', 'joblib.load(', 'load_model(', 'load_checkpoint(', 'load_state_dict(', 'xgb.Booster('),
                    (0,openings/* says */.FA)('.predict(', '.predict_proba('),
                ],
            },
            {
                says: 'the server of a SageMaker container',
                weight: 'opening',
                names: ['serve'],
                opening: [/^#!.{0,100}python/],
            },
            {
                says: 'under prediction/, with what models work on',
                weight: 'extension',
                path: /(?:^|\/)(?:predict(?:ion|ions|or|ors)?|inference|serving|scoring|batch_score)\/(?!.*__init__).*\.py$/,
                imports: [
                    'torch',
                    'tensorflow',
                    'transformers',
                    'onnxruntime',
                    'sklearn',
                    'xgboost',
                    'lightgbm',
                    'keras',
                    'jax',
                    'numpy',
                ],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/training-jobs.js

const training_jobs_yaml = ['.yml', '.yaml'];
const trainingJobs = [
    {
        id: 'training-job-spec',
        stage: 'training',
        tier: 3,
        what: 'the compute or job that training asks for',
        signals: [
            { says: 'named MLproject', weight: 'exact', names: ['mlproject'] },
            {
                says: 'a training job of Kubernetes',
                weight: 'opening',
                endings: training_jobs_yaml,
                topKeys: ['kind'],
                opening: [
                    (0,openings/* kubernetesKind */.vc)('PyTorchJob', 'TFJob', 'MPIJob', 'XGBoostJob', 'TrainJob', 'RayJob', 'JAXJob', 'TrainingRuntime', 'ClusterTrainingRuntime', 'PaddleJob', 'MXJob', 'RayCluster'),
                ],
            },
            {
                says: 'a command job of Azure ML',
                weight: 'opening',
                topKeys: ['$schema'],
                endings: training_jobs_yaml,
                opening: [
                    /azuremlschemas\S{0,100}?(?:commandJob|sweepJob|amlCompute|sparkJob|fineTuningJob|autoML\w{0,40}Job)/i,
                ],
            },
            {
                says: 'asks for compute',
                weight: 'named',
                name: /^(?:cluster_compute|cluster_env|compute|accelerate|deepspeed)\w*\.ya?ml$/,
            },
            {
                says: 'a job on a cluster of Ray, Anyscale or SkyPilot',
                weight: 'opening',
                endings: training_jobs_yaml,
                topKeys: ['entrypoint', 'compute_config', 'cluster_env', 'head_node_type', 'available_node_types'],
                opening: [
                    /^(?:compute_config|cluster_env|runtime_env|cluster_name|provider|head_node_type|available_node_types|image_uri):/m,
                ],
            },
            {
                says: 'a task of SkyPilot',
                weight: 'opening',
                endings: training_jobs_yaml,
                topKeys: ['resources'],
                opening: [/^resources:/m, /^run:/m],
            },
            {
                says: 'a job of the framework controller',
                weight: 'opening',
                endings: training_jobs_yaml,
                topKeys: ['kind'],
                opening: [(0,openings/* kubernetesKind */.vc)('Framework'), (0,openings/* says */.FA)('frameworkcontroller.microsoft.com')],
            },
            {
                says: 'a job of Kubernetes that trains',
                weight: 'opening',
                endings: training_jobs_yaml,
                topKeys: ['kind'],
                opening: [(0,openings/* kubernetesKind */.vc)('Job', 'CronJob'), /\b(?:train\w*\.py|torchrun|accelerate launch)/],
            },
            {
                says: 'a configuration of DeepSpeed',
                weight: 'opening',
                endings: ['.json'],
                opening: [(0,openings/* key */.Eb)('zero_optimization')],
            },
            {
                says: 'a configuration of Accelerate',
                weight: 'opening',
                endings: training_jobs_yaml,
                topKeys: ['compute_environment'],
                opening: [(0,openings/* key */.Eb)('distributed_type')],
            },
            {
                says: 'asks for machines',
                weight: 'named',
                endings: training_jobs_yaml,
                topKeys: [
                    'machine_type',
                    'accelerator_type',
                    'accelerators_type',
                    'accelerator_count',
                    'gpus_per_node',
                    'num_gpus',
                    'instance_type',
                ],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/training.js

const training_python = ['.py'];
const learning = [
    'torch',
    'sklearn',
    'tensorflow',
    'keras',
    'xgboost',
    'lightgbm',
    'catboost',
    'transformers',
    'jax',
    'flax',
    'pytorch_lightning',
    'lightning',
    'fastai',
    'mxnet',
    'peft',
    'trl',
    'accelerate',
    'diffusers',
    'deepspeed',
    'optuna',
    'mlflow',
    'ray.train',
    'statsmodels',
    // What Spark fits; with the rest of its library data is prepared.
    'pyspark.ml.classification',
    'pyspark.ml.regression',
    'pyspark.ml.clustering',
    'pyspark.ml.recommendation',
];
const training = [
    {
        id: 'training-code',
        stage: 'training',
        tier: 2,
        what: 'code that fits or fine-tunes a model',
        signals: [
            {
                says: 'imports a learning library and fits',
                weight: 'opening',
                endings: training_python,
                imports: learning,
                opening: [
                    /\.fit\(|\.backward\(|Trainer\(|trainer\.train\(|lgb\.train|xgb\.train|Trainer\b.{0,200}\btrain|\.minimize\(|optim\.\w+\(/,
                ],
            },
            {
                says: 'named for training',
                weight: 'named',
                name: /^(?:\d+[-_])?(?:train(?:er|ing)?|finetun(?:e|ing)|fine_tun(?:e|ing)|retrain|tune|hpo)(?:[-_](?!data)\w+)?\.(?:py|r|sh)$/,
            },
            {
                says: 'named as training',
                weight: 'named',
                name: /^\w+_(?:train|trainer|training|finetune)\.(?:py|sh)$/,
            },
            {
                says: 'runs a training script',
                weight: 'named',
                endings: ['.sh'],
                opening: [
                    /^[^#\n]{0,200}(?:\bpython3?\s[^\n#]{0,100}\btrain\w*\.py|\btorchrun\s|\baccelerate launch\s|\bdeepspeed\s)/m,
                ],
            },
            {
                says: 'fits a model in R',
                weight: 'opening',
                endings: ['.r'],
                opening: [
                    /^[ \t]*(?:library|require)\((?:tidymodels|caret|parsnip|xgboost|lightgbm|bonsai|lightsnip|ranger|tune|glmnet|mlr3|torch|keras)\)/m,
                    (0,openings/* says */.FA)('fit(', 'train(', 'tune_', 'xgb.train', 'workflow('),
                ],
            },
            {
                says: 'the training of a SageMaker container',
                weight: 'opening',
                names: ['train'],
                opening: [/^#!.{0,100}python/],
            },
            {
                says: 'under training/, with a learning library',
                weight: 'extension',
                path: /(?:^|\/)(?:train(?:ing|ers?)?|finetun(?:e|ing))\/(?!.*__init__).*\.py$/,
                imports: learning,
            },
        ],
    },
    {
        id: 'model-definition',
        stage: 'training',
        tier: 2,
        what: 'the architecture or algorithm of a model',
        signals: [
            {
                says: 'defines a network',
                weight: 'opening',
                imports: [
                    'torch',
                    'tensorflow',
                    'keras',
                    'jax',
                    'flax',
                    'haiku',
                    'paddle',
                    'mxnet',
                    'lightning',
                    'pytorch_lightning',
                    'transformers',
                    'sklearn',
                ],
                endings: training_python,
                opening: [
                    /^class \w+\([^)\n]*(?:nn\.Module|keras\.Model|tf\.keras\.Model|layers\.Layer|nn\.Layer|hk\.Module|LightningModule|PreTrainedModel|BaseEstimator(?![^)\n]*TransformerMixin)|Block)\b/m,
                ],
            },
            {
                says: 'builds a network',
                weight: 'opening',
                name: /(?:model|network|net|modeling|unet|resnet|transformer)\w{0,100}\.py$/,
                imports: ['torch', 'tensorflow', 'keras', 'jax', 'flax'],
                opening: [(0,openings/* says */.FA)('nn.', 'keras.', 'layers.')],
            },
            {
                says: 'named for a model',
                weight: 'prior',
                name: /^(?:models?|network|net|modeling_\w+|architecture)\.py$/,
            },
            {
                says: 'under models/, with a learning library',
                weight: 'extension',
                path: /(?:^|\/)(?:models?|networks?|architectures?)\/(?!.*__init__).*\.py$/,
                imports: ['torch', 'tensorflow', 'keras', 'jax', 'flax'],
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/registry.js
















/** The packed asset kinds, in the order of the stages. */
const assetKinds = [
    ...dataFlow,
    ...data,
    ...dashboards,
    ...features,
    ...experimentation,
    ...training,
    ...mlPipelines,
    ...trainingJobs,
    ...artifacts,
    ...evaluation,
    ...serving,
    ...modelDeployment,
    ...infra,
    ...ciCd,
    ...monitoring,
    ...governance,
];

;// CONCATENATED MODULE: ./lib/core/policy/checks.js
const levels = ['error', 'warning', 'notice', 'off'];
/** Every check with the level it has where no policy says otherwise. */
const checkDefaults = {
    'unowned-asset': 'error',
    'wrong-role': 'error',
    'missing-role': 'error',
    'catch-all-owner': 'notice',
    'single-owner': 'off',
    'declared-owner-conflict': 'warning',
    'missing-codeowners': 'error',
    'ignored-codeowners': 'warning',
    'oversized-codeowners': 'error',
    'invalid-line': 'error',
    'suspicious-pattern': 'warning',
    'unknown-owner': 'error',
    'owner-without-access': 'error',
    'dead-entry': 'warning',
    'shadowed-entry': 'warning',
    'duplicate-entry': 'warning',
    'unowned-ownership-file': 'error',
    'weakened-ownership': 'error',
    'weakened-policy': 'warning',
    'invalid-policy': 'error',
    'unheld-role': 'warning',
    'expired-waiver': 'warning',
    'unused-waiver': 'warning',
};
const checkIds = Object.keys(checkDefaults).filter(isCheckId);
function isCheckId(text) {
    return Object.hasOwn(checkDefaults, text);
}

;// CONCATENATED MODULE: ./lib/core/policy/defaults.js
/** What holds where neither the policy nor a pack says otherwise. */
const policyDefaults = {
    extends: 'mlops',
    enforce: 'touched',
    sources: ['codeowners'],
    review: { mode: 'enforce', approvals: 1, request: 'person', 'max-reviewers': 3, exempt: [] },
    gaps: { schedule: '0 9 * * MON', timezone: 'UTC', mention: false },
};

;// CONCATENATED MODULE: ./lib/core/policy/matrix.js
/** @param approvals what holds where the row does not say */
function matrixRow(row, approvals) {
    return {
        accountable: terms(row.accountable),
        responsible: list(row.responsible),
        consulted: list(row.consulted),
        informed: list(row.informed),
        approvals: row.approvals ?? approvals,
        distinctFrom: list(row['distinct-from']),
    };
}
function terms(accountable) {
    if (typeof accountable === 'string')
        return [[accountable]];
    return Array.isArray(accountable) ? [accountable] : accountable.all.map(list);
}
function list(roles = []) {
    return typeof roles === 'string' ? [roles] : roles;
}

;// CONCATENATED MODULE: ./lib/core/policy/packs.generated.js
// Made from policies/*.yml by scripts/generate.ts.
/** What each pack says. */
const packValues = {
    "mlops": {
        "version": 1,
        "extends": [],
        "responsibilities": {
            "data-pipeline": {
                "accountable": "data-engineer",
                "responsible": [
                    "ml-engineer",
                    "mlops-engineer"
                ]
            },
            "data-transform": {
                "accountable": "data-engineer",
                "responsible": "data-scientist"
            },
            "data-schema-contract": {
                "accountable": "data-engineer",
                "responsible": [
                    "data-scientist",
                    "ml-engineer",
                    "model-governance"
                ]
            },
            "data-quality": {
                "accountable": "data-engineer",
                "responsible": [
                    "data-scientist",
                    "ml-engineer"
                ]
            },
            "dataset": {
                "accountable": "data-engineer",
                "responsible": "data-scientist"
            },
            "analytics-dashboard": {
                "accountable": "data-engineer",
                "responsible": [
                    "business-stakeholder",
                    "data-scientist"
                ],
                "consulted": "business-stakeholder"
            },
            "feature-definition": {
                "accountable": "ml-engineer",
                "responsible": [
                    "data-engineer",
                    "data-scientist"
                ]
            },
            "preprocessing": {
                "accountable": "data-scientist",
                "responsible": [
                    "data-engineer",
                    "ml-engineer"
                ]
            },
            "notebook": {
                "accountable": "data-scientist",
                "responsible": [
                    "ml-engineer",
                    "data-engineer"
                ]
            },
            "experiment-config": {
                "accountable": "data-scientist",
                "responsible": [
                    "ml-engineer",
                    "mlops-engineer"
                ]
            },
            "training-code": {
                "accountable": "data-scientist",
                "responsible": "ml-engineer"
            },
            "model-definition": {
                "accountable": "data-scientist",
                "responsible": "ml-engineer"
            },
            "ml-pipeline": {
                "accountable": "mlops-engineer",
                "responsible": [
                    "ml-engineer",
                    "data-scientist"
                ]
            },
            "training-job-spec": {
                "accountable": "mlops-engineer",
                "responsible": [
                    "ml-engineer",
                    "data-scientist"
                ]
            },
            "model-artifact": {
                "accountable": "ml-engineer",
                "responsible": [
                    "data-scientist",
                    "mlops-engineer",
                    "model-governance"
                ]
            },
            "model-metadata": {
                "accountable": "ml-engineer",
                "responsible": [
                    "data-scientist",
                    "mlops-engineer",
                    "model-governance"
                ],
                "consulted": "model-governance"
            },
            "prompt": {
                "accountable": "data-scientist",
                "responsible": [
                    "ml-engineer",
                    "model-governance"
                ],
                "consulted": "model-governance"
            },
            "evaluation": {
                "accountable": "data-scientist",
                "responsible": [
                    "ml-engineer",
                    "model-governance"
                ],
                "consulted": "business-stakeholder"
            },
            "ml-test": {
                "accountable": "mlops-engineer",
                "responsible": [
                    "ml-engineer",
                    "data-scientist",
                    "data-engineer"
                ]
            },
            "serving-code": {
                "accountable": "ml-engineer",
                "responsible": "mlops-engineer"
            },
            "model-deployment": {
                "accountable": [
                    "mlops-engineer",
                    "devops-engineer"
                ],
                "responsible": "ml-engineer"
            },
            "infra-as-code": {
                "accountable": [
                    "mlops-engineer",
                    "devops-engineer"
                ]
            },
            "k8s-manifest": {
                "accountable": [
                    "mlops-engineer",
                    "devops-engineer"
                ]
            },
            "container-image": {
                "accountable": [
                    "mlops-engineer",
                    "devops-engineer"
                ],
                "responsible": "ml-engineer"
            },
            "environment": {
                "accountable": "mlops-engineer",
                "responsible": [
                    "devops-engineer",
                    "ml-engineer",
                    "data-scientist",
                    "data-engineer"
                ]
            },
            "ci-workflow": {
                "accountable": [
                    "mlops-engineer",
                    "devops-engineer"
                ]
            },
            "build-automation": {
                "accountable": "devops-engineer",
                "responsible": "mlops-engineer"
            },
            "observability-config": {
                "accountable": "devops-engineer",
                "responsible": [
                    "mlops-engineer",
                    "data-engineer"
                ]
            },
            "model-monitoring": {
                "accountable": [
                    "mlops-engineer",
                    "ml-engineer"
                ],
                "responsible": [
                    "model-governance",
                    "data-scientist"
                ]
            },
            "model-card": {
                "accountable": "model-governance",
                "responsible": [
                    "data-scientist",
                    "ml-engineer"
                ],
                "consulted": "business-stakeholder"
            },
            "responsible-ai": {
                "accountable": "model-governance",
                "responsible": [
                    "data-scientist",
                    "mlops-engineer"
                ]
            },
            "ownership-policy": {
                "accountable": "mlops-engineer",
                "responsible": [
                    "model-governance",
                    "devops-engineer"
                ]
            },
            "ml-docs": {
                "accountable": "mlops-engineer",
                "responsible": [
                    "data-scientist",
                    "ml-engineer",
                    "data-engineer",
                    "devops-engineer"
                ]
            },
            "use-case": {
                "accountable": "business-stakeholder",
                "responsible": [
                    "data-scientist",
                    "ml-engineer"
                ]
            }
        },
        "tiers": {
            "1": "error",
            "2": "error",
            "3": "error",
            "4": "warning"
        }
    },
    "regulated": {
        "version": 1,
        "extends": "mlops",
        "responsibilities": {
            "model-artifact": {
                "accountable": {
                    "all": [
                        "ml-engineer",
                        "model-governance"
                    ]
                },
                "responsible": [
                    "data-scientist",
                    "mlops-engineer"
                ],
                "approvals": 2
            },
            "serving-code": {
                "accountable": {
                    "all": [
                        "ml-engineer",
                        "model-governance"
                    ]
                },
                "responsible": "mlops-engineer",
                "approvals": 2
            },
            "model-deployment": {
                "accountable": {
                    "all": [
                        [
                            "mlops-engineer",
                            "devops-engineer"
                        ],
                        "model-governance"
                    ]
                },
                "responsible": "ml-engineer",
                "approvals": 2
            },
            "infra-as-code": {
                "accountable": {
                    "all": [
                        [
                            "mlops-engineer",
                            "devops-engineer"
                        ],
                        "model-governance"
                    ]
                },
                "approvals": 2
            },
            "model-monitoring": {
                "accountable": {
                    "all": [
                        [
                            "mlops-engineer",
                            "ml-engineer"
                        ],
                        "model-governance"
                    ]
                },
                "responsible": "data-scientist",
                "approvals": 2
            },
            "model-card": {
                "accountable": "model-governance",
                "responsible": [
                    "data-scientist",
                    "ml-engineer"
                ],
                "consulted": "business-stakeholder",
                "approvals": 2
            },
            "responsible-ai": {
                "accountable": "model-governance",
                "responsible": [
                    "data-scientist",
                    "mlops-engineer"
                ],
                "approvals": 2
            },
            "ownership-policy": {
                "accountable": {
                    "all": [
                        "mlops-engineer",
                        "model-governance"
                    ]
                },
                "responsible": "devops-engineer",
                "approvals": 2
            }
        }
    },
    "starter": {
        "version": 1,
        "extends": "mlops",
        "tiers": {
            "1": "warning",
            "2": "warning",
            "3": "warning",
            "4": "warning"
        },
        "checks": {
            "missing-codeowners": "warning",
            "oversized-codeowners": "warning",
            "invalid-line": "warning",
            "invalid-policy": "warning",
            "unknown-owner": "warning",
            "owner-without-access": "warning"
        }
    }
};

;// CONCATENATED MODULE: ./lib/core/policy/vocabulary.js
/** The packs that `extends` may name; one file each under `policies/`. */
const packNames = ['mlops', 'regulated', 'starter'];
/** The roles that every policy knows, declared or not. */
const defaultRoles = [
    'data-engineer',
    'data-scientist',
    'ml-engineer',
    'mlops-engineer',
    'devops-engineer',
    'model-governance',
    'business-stakeholder',
];
/** The formats in which a repository can say who owns a file. */
const sourceNames = [
    'codeowners',
    'metadata',
    'dbt',
    'airflow',
    'owners',
    'dagster',
    'backstage',
    'datacontract',
];

;// CONCATENATED MODULE: ./lib/core/policy/packs.js


/** The ready policies of `policies/`. A pack may extend those that come before it in `packNames`. */
const packs = new Map(packNames.map((name) => [
    name,
    // Packs are read when they are generated; nothing points at their lines.
    { path: `policies/${name}.yml`, values: packValues[name], lineOf: () => ({ line: 1, column: 1 }) },
]));

;// CONCATENATED MODULE: ./lib/core/policy/policy-file.js

/**
 * The packs that a list of names stands for, in the order in which they apply: a pack that is named applies where it
 * is named, one that is only built on applies once, before the first that builds on it.
 */
function packChain(names, packs) {
    const chain = [];
    const add = (name, named) => {
        const pack = packs.get(name);
        if (pack === undefined || (!named && chain.includes(pack)))
            return;
        for (const base of extended(pack.values))
            add(base, false);
        chain.push(pack);
    };
    for (const name of names)
        add(name, true);
    return chain;
}
/** The names in `extends`. */
function extended({ extends: names = policyDefaults.extends }) {
    return typeof names === 'string' ? [names] : names;
}

;// CONCATENATED MODULE: ./lib/core/policy/roles.js

/**
 * The holders of each role, a role that is the same as another with the other's. Of a role given more than once the
 * last counts whole. Roles that come round to themselves over several packs have no holders.
 */
function resolveRoles(given) {
    const written = new Map(given);
    const resolved = new Map();
    for (const start of [...defaultRoles, ...written.keys()]) {
        const walked = new Set();
        let role = start;
        let next = start;
        while (next !== undefined && !resolved.has(next) && !walked.has(next)) {
            role = next;
            walked.add(role);
            next = written.get(role)?.['same-as'];
        }
        const { teams = [], users = [] } = written.get(role) ?? {};
        const holders = (next === undefined ? undefined : resolved.get(next)) ?? { teams, users };
        for (const name of walked)
            resolved.set(name, holders);
    }
    return resolved;
}

;// CONCATENATED MODULE: ./lib/core/policy/waivers.js
function waiversOf({ path, values, lineOf }) {
    return (values.waivers ?? []).map(({ by, ...waiver }, index) => {
        return { ...waiver, ...(by === undefined ? {} : { by }), file: path, ...lineOf(['waivers', index]) };
    });
}
/** Whether the waiver holds at this instant. */
function inForce({ until }, now) {
    return now.toISOString().slice(0, 10) <= until;
}

;// CONCATENATED MODULE: ./lib/core/policy/policy.js








const tiers = [1, 2, 3, 4];
/** Merges a policy file with its packs; null: the repository has none, and the pack `mlops` gives the kinds. */
function resolvePolicy(file) {
    const named = file === null ? [policyDefaults.extends] : extended(file.values);
    const layers = [...packChain(named, packs), ...(file === null ? [] : [file])];
    const last = (pick) => layers.map(({ values }) => pick(values)).findLast((value) => value !== undefined);
    const every = (pick) => layers.flatMap(({ values }) => Object.entries(pick(values) ?? {}));
    const library = last((values) => values.library);
    const review = reviewOf(last);
    const rows = file === null ? [] : every((values) => values.responsibilities);
    return {
        judged: file !== null,
        ...(library === undefined ? {} : { library }),
        enforce: last((values) => values.enforce) ?? policyDefaults.enforce,
        kinds: kindsOf(every((values) => values.assets)),
        assetPaths: every((values) => values.assets).flatMap(([kind, { paths }]) => paths ? [{ kind, paths }] : []),
        roles: resolveRoles(every((values) => values.roles)),
        matrix: new Map(rows.map(([kind, row]) => [kind, matrixRow(row, review.approvals)])),
        tiers: new Map(tiers.map((tier) => [tier, last((values) => values.tiers?.[tier]) ?? 'error'])),
        checks: new Map(checkIds.map((id) => [id, last((values) => values.checks?.[id]) ?? checkDefaults[id]])),
        sources: last((values) => values.sources) ?? policyDefaults.sources,
        review,
        gaps: gapsOf(last),
        identities: new Map(every((values) => values.identities).map(([email, login]) => [email.toLowerCase(), login])),
        waivers: layers.flatMap(waiversOf),
    };
}
function reviewOf(last) {
    const defaults = policyDefaults.review;
    const exempt = last(({ review }) => review?.exempt) ?? defaults.exempt;
    return {
        mode: last(({ review }) => review?.mode) ?? defaults.mode,
        approvals: last(({ review }) => review?.approvals) ?? defaults.approvals,
        request: last(({ review }) => review?.request) ?? defaults.request,
        maxReviewers: last(({ review }) => review?.['max-reviewers']) ?? defaults['max-reviewers'],
        exempt: exempt.map(({ authors, kinds }) => (kinds === undefined ? { authors } : { authors, kinds })),
    };
}
function gapsOf(last) {
    const defaults = policyDefaults.gaps;
    return {
        schedule: last(({ gaps }) => gaps?.schedule) ?? defaults.schedule,
        timezone: last(({ gaps }) => gaps?.timezone) ?? defaults.timezone,
        mention: last(({ gaps }) => gaps?.mention) ?? defaults.mention,
    };
}
function kindsOf(assets) {
    const kinds = new Map(assetKinds.map(({ id, stage, tier }) => [id, { id, stage, tier }]));
    for (const [id, given] of assets) {
        const stage = given.stage ?? kinds.get(id)?.stage;
        const tier = given.tier ?? kinds.get(id)?.tier;
        if (id !== 'none' && stage !== undefined && tier !== undefined)
            kinds.set(id, { id, stage, tier });
    }
    return kinds;
}

// EXTERNAL MODULE: ./lib/core/policy/diagnostic.js
var diagnostic = __webpack_require__(1483);
// EXTERNAL MODULE: ./lib/core/policy/tree.js
var tree = __webpack_require__(1432);
// EXTERNAL MODULE: ./lib/core/policy/words.js
var policy_words = __webpack_require__(7223);
;// CONCATENATED MODULE: ./lib/core/policy/known.js




function knownNames(root, bases) {
    const roles = new Set(defaultRoles);
    const packedKinds = new Set(assetKinds.map(({ id }) => id));
    for (const { values } of bases) {
        for (const role of Object.keys(values.roles ?? {}))
            roles.add(role);
        for (const kind of Object.keys(values.assets ?? {}))
            packedKinds.add(kind);
    }
    packedKinds.delete('none');
    for (const role of (0,tree/* entriesOf */.Mc)((0,tree/* nodeAt */.oB)(root, ['roles'])).keys())
        roles.add(role);
    const own = [...(0,tree/* entriesOf */.Mc)((0,tree/* nodeAt */.oB)(root, ['assets'])).keys()].filter((kind) => kind !== 'none');
    return { roles, packedKinds, kinds: new Set([...packedKinds, ...own]) };
}
function unknownRoles(words, roles) {
    return words
        .filter(({ text }) => !roles.has(text))
        .map((word) => ({ ...word, text: () => (0,policy_words/* unknownWord */.$5)('role', word.text, roles) }));
}
function unknownKinds(words, kinds) {
    return words
        .filter(({ text }) => !kinds.has(text))
        .map((word) => ({ ...word, text: () => (0,policy_words/* unknownWord */.$5)('kind', word.text, kinds) }));
}
function nameProblem(name) {
    return `${(0,policy_words/* quoted */.TL)(name)} is no name: one begins with a letter and has letters, digits, \`-\`, \`_\` and \`.\``;
}

;// CONCATENATED MODULE: ./lib/core/policy/lines.js
function createLines(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return {
        position(offset) {
            let low = 0;
            let high = starts.length;
            while (high - low > 1) {
                const middle = (low + high) >> 1;
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle;
            }
            return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/ownership/path-bytes.js
/** Makes an encoder that uses the same bytes for every path: they are good until the next. */
function createPathEncoder() {
    let bytes = new Uint8Array(1024);
    return (path, from = 0) => {
        if (bytes.length < 3 * path.length)
            bytes = new Uint8Array(6 * path.length);
        return { bytes, length: encodeInto(bytes, 0, path, from) };
    };
}
/** The bytes of a name, for keeping. */
function encodePath(path) {
    const bytes = new Uint8Array(3 * path.length);
    return bytes.slice(0, encodeInto(bytes, 0, path));
}
/** Writes the bytes of a path, without its first `from` code units, and returns where they end. */
function encodeInto(bytes, start, path, from = 0) {
    let to = start;
    for (let at = from; at < path.length; at += 1) {
        const unit = path.charCodeAt(at);
        if (unit < 0x80)
            bytes[to++] = unit;
        else if (unit >= 0xdc80 && unit <= 0xdcff)
            bytes[to++] = unit & 0xff;
        else {
            const point = path.codePointAt(at) ?? unit;
            if (point > 0xffff)
                at += 1;
            to = encodePoint(bytes, to, point);
        }
    }
    return to;
}
function encodePoint(bytes, at, point) {
    let to = at;
    if (point < 0x800)
        bytes[to++] = 0xc0 | (point >> 6);
    else {
        if (point < 0x10000)
            bytes[to++] = 0xe0 | (point >> 12);
        else {
            bytes[to++] = 0xf0 | (point >> 18);
            bytes[to++] = 0x80 | ((point >> 12) & 0x3f);
        }
        bytes[to++] = 0x80 | ((point >> 6) & 0x3f);
    }
    bytes[to++] = 0x80 | (point & 0x3f);
    return to;
}
/**
 * How many bytes the character takes that begins at `at`: 1 for a byte that begins none. Overlong forms and halves of
 * surrogate pairs are no characters.
 */
function characterLength(bytes, at, end) {
    const first = bytes[at] ?? 0;
    if (first < 0xc2 || first > 0xf4)
        return 1;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (at + length > end)
        return 1;
    for (let next = at + 1; next < at + length; next += 1)
        if (((bytes[next] ?? 0) & 0xc0) !== 0x80)
            return 1;
    const second = bytes[at + 1] ?? 0;
    const isOdd = (first === 0xe0 && second < 0xa0) ||
        (first === 0xed && second >= 0xa0) ||
        (first === 0xf0 && second < 0x90) ||
        (first === 0xf4 && second >= 0x90);
    return isOdd ? 1 : length;
}

;// CONCATENATED MODULE: ./lib/core/ownership/names.js

const NO_BYTES = 0x811c9dc5 | 0;
/** One more byte of a name (Fowler, Noll and Vo's hash). */
function hashByte(hash, byte) {
    return Math.imul(hash ^ byte, 0x01000193);
}
function createNames() {
    let count = 0;
    let mask = 1023;
    /** By hash: the number of the name + 1, and its hash. */
    let slots = new Int32Array(2 * (mask + 1));
    /** A bit for each hash there is, so that most names that are no name here are told by a look at a few bytes. */
    let known = new Uint8Array(mask + 1);
    /** Where the bytes of each name begin in `text`, and where the last one ends. */
    let starts = new Int32Array(1024);
    let text = new Uint8Array(16 * 1024);
    function settle(hash, number) {
        const mixed = spread(hash);
        const byte = (mixed >>> 3) & mask;
        known[byte] = (known[byte] ?? 0) | (1 << (mixed & 7));
        let at = mixed & mask;
        while (slots[2 * at] !== 0)
            at = (at + 1) & mask;
        slots[2 * at] = number + 1;
        slots[2 * at + 1] = hash;
    }
    function grow() {
        const old = slots;
        mask = 2 * mask + 1;
        slots = new Int32Array(2 * (mask + 1));
        known = new Uint8Array(mask + 1);
        for (let at = 0; at < old.length; at += 2) {
            const stored = old[at] ?? 0;
            if (stored !== 0)
                settle(old[at + 1] ?? 0, stored - 1);
        }
    }
    function add(name) {
        const start = starts[count] ?? 0;
        while (start + 3 * name.length > text.length)
            text = doubled(text);
        if (count + 2 > starts.length)
            starts = doubled(starts);
        const end = encodeInto(text, start, name);
        let hash = NO_BYTES;
        for (let at = start; at < end; at += 1)
            hash = hashByte(hash, text[at] ?? 0);
        const given = find(text, start, end, hash);
        if (given >= 0)
            return given;
        if (2 * count > mask)
            grow();
        settle(hash, count);
        count += 1;
        starts[count] = end;
        return count - 1;
    }
    function equals(number, bytes, start, end) {
        const from = starts[number] ?? 0;
        if ((starts[number + 1] ?? 0) - from !== end - start)
            return false;
        for (let at = start; at < end; at += 1)
            if (bytes[at] !== text[from + at - start])
                return false;
        return true;
    }
    function find(bytes, start, end, hash) {
        const mixed = spread(hash);
        if (((known[(mixed >>> 3) & mask] ?? 0) & (1 << (mixed & 7))) === 0)
            return -1;
        for (let at = mixed & mask;; at = (at + 1) & mask) {
            const number = (slots[2 * at] ?? 0) - 1;
            if (number < 0)
                return -1;
            if (slots[2 * at + 1] === hash && equals(number, bytes, start, end))
                return number;
        }
    }
    return { add, find, size: () => count };
}
function spread(hash) {
    return hash ^ (hash >>> 15);
}
function doubled(array) {
    const larger = array instanceof Int32Array ? new Int32Array(2 * array.length) : new Uint8Array(2 * array.length);
    larger.set(array);
    return larger;
}

;// CONCATENATED MODULE: ./lib/core/ownership/directories.js

function hashPath(bytes, start, end) {
    let hash = NO_BYTES;
    for (let at = start; at < end; at += 1)
        hash = hashByte(hash, bytes[at] ?? 0);
    return hash ^ (hash >>> 15);
}
/** By hash: where the path begins in the text, its length, its hash, and its state + 1. */
const stride = 4;
function createDirectories() {
    let mask = 63;
    let table = new Int32Array(stride * (mask + 1));
    let count = 0;
    let text = new Uint8Array(16 * 1024);
    let textLength = 0;
    function place(bytes, start, end, hash) {
        let at = (hash & mask) * stride;
        while (table[at + 3] !== 0 && !holds(at, bytes, start, end, hash))
            at = at + stride === table.length ? 0 : at + stride;
        return at;
    }
    function holds(at, bytes, start, end, hash) {
        if (table[at + 2] !== hash || table[at + 1] !== end - start)
            return false;
        return isAt(table[at] ?? 0, bytes, start, end);
    }
    function isAt(from, bytes, start, end) {
        for (let at = start; at < end; at += 1)
            if (text[from + at - start] !== bytes[at])
                return false;
        return true;
    }
    function grow() {
        const old = table;
        mask = 4 * mask + 3;
        table = new Int32Array(stride * (mask + 1));
        for (let from = 0; from < old.length; from += stride) {
            if (old[from + 3] === 0)
                continue;
            let at = ((old[from + 2] ?? 0) & mask) * stride;
            while (table[at + 3] !== 0)
                at = at + stride === table.length ? 0 : at + stride;
            for (let field = 0; field < stride; field += 1)
                table[at + field] = old[from + field] ?? 0;
        }
    }
    return {
        find: (bytes, start, end, hash) => (table[place(bytes, start, end, hash) + 3] ?? 0) - 1,
        add(bytes, start, end, hash, state) {
            count += 1;
            if (2 * count > mask)
                grow();
            if (textLength + end - start > text.length) {
                const larger = new Uint8Array(2 * (textLength + end - start));
                larger.set(text);
                text = larger;
            }
            const at = place(bytes, start, end, hash);
            table[at] = textLength;
            table[at + 1] = end - start;
            table[at + 2] = hash;
            table[at + 3] = state + 1;
            for (let from = start; from < end; from += 1)
                text[textLength++] = bytes[from] ?? 0;
        },
        size: () => table.length * 4 + textLength,
    };
}

;// CONCATENATED MODULE: ./lib/core/ownership/bits.js
function addBit(bits, bit) {
    bits[bit >> 5] = bits_wordAt(bits, bit >> 5) | (1 << (bit & 31));
}
function hasBit(bits, bit) {
    return (bits_wordAt(bits, bit >> 5) & (1 << (bit & 31))) !== 0;
}
/** Adds the bits of another of the same length. */
function addBits(bits, more) {
    for (let word = 0; word < bits.length; word += 1)
        bits[word] = bits_wordAt(bits, word) | bits_wordAt(more, word);
}
/**
 * Goes one character or name on: a bit that is taken moves to the next place, one that stays is there still too
 * (Baeza-Yates and Gonnet's shift-and). False when no way to match is left.
 */
function advance(live, takes, stays) {
    let carried = 0;
    let left = 0;
    for (let word = 0; word < live.length; word += 1) {
        const before = bits_wordAt(live, word);
        const taken = before & bits_wordAt(takes, word);
        const after = (taken << 1) | carried | (before & bits_wordAt(stays, word));
        live[word] = after;
        carried = taken >>> 31;
        left |= after;
    }
    return left !== 0;
}
function bits_wordAt(bits, word) {
    return bits[word] ?? 0;
}

;// CONCATENATED MODULE: ./lib/core/ownership/glob.js


const anyOne = -1;
const anyMany = -2;
/** Reads a part of a pattern; a backslash takes the next character literally. Without wildcards it is a name. */
function readPart(text) {
    if (!/[*?\\]/.test(text))
        return text;
    const tokens = tokenize(text);
    const first = tokens.findIndex((token) => token < 0);
    if (first < 0)
        return glob_textOf(tokens);
    const last = tokens.findLastIndex((token) => token < 0);
    const prefix = encodePath(glob_textOf(tokens.slice(0, first)));
    const suffix = encodePath(glob_textOf(tokens.slice(last + 1)));
    const middle = tokens.slice(first, last + 1);
    const least = prefix.length + suffix.length + middle.filter((token) => token !== anyMany).length;
    const matchesMiddle = first === last && middle[0] === anyMany ? () => true : compileLater(middle);
    return {
        prefix,
        suffix,
        piece: encodePath(longestText(middle)),
        matches: (bytes, start, end) => end - start >= least &&
            holdsAt(bytes, start, prefix) &&
            holdsAt(bytes, end - suffix.length, suffix) &&
            matchesMiddle(bytes, start + prefix.length, end - suffix.length),
    };
}
function tokenize(text) {
    const tokens = [];
    let escaped = false;
    for (const character of text) {
        if (escaped)
            tokens.push(character.codePointAt(0) ?? 0);
        else if (character === '?')
            tokens.push(anyOne);
        else if (character === '*' && tokens.at(-1) !== anyMany)
            tokens.push(anyMany);
        else if (character !== '*' && character !== '\\')
            tokens.push(character.codePointAt(0) ?? 0);
        escaped = !escaped && character === '\\';
    }
    return tokens;
}
function glob_textOf(tokens) {
    return tokens.map((token) => String.fromCodePoint(token)).join('');
}
function longestText(tokens) {
    let [first, last] = [0, 0];
    for (let start = 0, end = 0; end <= tokens.length; end += 1) {
        if ((tokens[end] ?? anyMany) >= 0)
            continue;
        if (end - start > last - first)
            [first, last] = [start, end];
        start = end + 1;
    }
    return glob_textOf(tokens.slice(first, last));
}
function holdsAt(bytes, at, text) {
    for (let index = 0; index < text.length; index += 1)
        if (bytes[at + index] !== text[index])
            return false;
    return true;
}
/** A list may hold many thousands, of which most never see a name that begins and ends as theirs. */
function compileLater(tokens) {
    let compiled;
    return (bytes, start, end) => (compiled ??= compileTokens(tokens))(bytes, start, end);
}
/**
 * All ways to match at once: bit n says that n tokens have taken the characters so far, and a `*` is a bit that also
 * stays. So no name costs more than its length for every 32 tokens, whatever the pattern.
 */
function compileTokens(tokens) {
    const last = tokens.filter((token) => token !== anyMany).length;
    const words = (last >> 5) + 1;
    const stays = new Uint32Array(words);
    const anyCharacter = new Uint32Array(words);
    const byCharacter = new Map();
    let bit = 0;
    for (const token of tokens) {
        if (token === anyMany) {
            addBit(stays, bit);
            continue;
        }
        if (token === anyOne)
            addBit(anyCharacter, bit);
        else {
            const own = byCharacter.get(token) ?? new Uint32Array(words);
            byCharacter.set(token, own);
            addBit(own, bit);
        }
        bit += 1;
    }
    for (const own of byCharacter.values())
        addBits(own, anyCharacter);
    const ofAscii = Array.from({ length: 128 }, (_, byte) => byCharacter.get(byte) ?? anyCharacter);
    const takesAt = (bytes, index, length) => (length === 1 ? ofAscii[bytes[index] ?? 0] : undefined) ??
        byCharacter.get(pointAt(bytes, index, length)) ??
        anyCharacter;
    return words === 1 ? matchShort(takesAt, stays, last) : matchLong(takesAt, stays, last);
}
function matchLong(takesAt, stays, last) {
    const live = new Uint32Array(stays.length);
    return (bytes, start, end) => {
        live.fill(0);
        addBit(live, 0);
        for (let index = start; index < end;) {
            const length = characterLength(bytes, index, end);
            if (!advance(live, takesAt(bytes, index, length), stays))
                return false;
            index += length;
        }
        return hasBit(live, last);
    };
}
/** The same for tokens that fit into one word, as nearly all do. */
function matchShort(takesAt, [stays = 0], last) {
    return (bytes, start, end) => {
        let live = 1;
        for (let index = start; index < end && live !== 0;) {
            const length = characterLength(bytes, index, end);
            const takes = takesAt(bytes, index, length)[0] ?? 0;
            live = ((live & takes) << 1) | (live & stays);
            index += length;
        }
        return (live & (1 << last)) !== 0;
    };
}
/** The character of so many bytes; a byte that is none stands for itself as it does in the text of a name. */
function pointAt(bytes, index, length) {
    const first = bytes[index] ?? 0;
    if (length === 1)
        return first < 0x80 ? first : 0xdc00 | first;
    let point = first & (0xff >> (length + 1));
    for (let next = index + 1; next < index + length; next += 1)
        point = (point << 6) | ((bytes[next] ?? 0) & 0x3f);
    return point;
}

;// CONCATENATED MODULE: ./lib/core/ownership/pattern.js
function isCatchAll(text) {
    return text === '*' || text === '**' || text === '/**';
}
/** `**` between slashes: any number of directories. */
const anyDepth = '**';
/**
 * Reads a pattern by GitHub's rules: those of gitignore, without `!`, `[ ]` and `\#`, and with a final lone `*` that
 * stays on its level. Null for one that GitHub gives no meaning, which matches nothing.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
function meaningOf(text) {
    if (isMeaningless(text))
        return null;
    const directoryOnly = text.endsWith('/');
    const names = text.slice(text.startsWith('/') ? 1 : 0, directoryOnly ? -1 : undefined).split('/');
    const anchored = text.startsWith('/') || names.length > 1;
    if (!anchored)
        names.unshift(anyDepth);
    // `**/**` is `**`, and a line of nothing else costs no more.
    const parts = names.includes(anyDepth)
        ? names.filter((name, index) => name !== anyDepth || names[index + 1] !== anyDepth)
        : names;
    const last = parts.at(-1);
    if (directoryOnly)
        return { parts: last === anyDepth ? [...parts.slice(0, -1), '*'] : parts, below: 'only' };
    // A final ** stands for at least one name: `x/**` is what is below x, not x itself. And so is `x/**/*`.
    if (last === anyDepth)
        return { parts: parts.slice(0, -1), below: 'only' };
    if (last !== '*')
        return { parts, below: 'also' };
    return parts.at(-2) === anyDepth ? { parts: parts.slice(0, -2), below: 'only' } : { parts, below: 'none' };
}
/** True when an odd number of backslashes ends the text: the last one escapes nothing. */
function endsInBackslash(text) {
    let count = 0;
    while (text[text.length - 1 - count] === '\\')
        count += 1;
    return count % 2 === 1;
}
function isMeaningless(text) {
    if (text === '' || text === '/' || text.startsWith('!') || text.startsWith('\\#'))
        return true;
    return text.includes('***') || endsInBackslash(text);
}

;// CONCATENATED MODULE: ./lib/core/ownership/long-pattern.js




const slash = 0x2f;
/**
 * Matches one pattern as glob.ts does a part of one, names in place of characters: bit n says that n parts have taken
 * the names so far. So a path costs at most its names for every 32 parts, and most have too few names to match at all.
 */
function compileLongPattern({ parts, below }) {
    const named = parts.filter((part) => part !== anyDepth);
    const last = named.length;
    const words = (last >> 5) + 1;
    const stays = new Uint32Array(words);
    const anyName = new Uint32Array(words);
    const names = createNames();
    const byName = [];
    const globs = new Map();
    let bit = 0;
    for (const part of parts) {
        if (part === anyDepth)
            addBit(stays, bit);
        else
            addBit(placesOf(part), bit++);
    }
    function placesOf(part) {
        if (part === '*')
            return anyName;
        const known = globs.get(part);
        if (known)
            return known.at;
        const read = readPart(part);
        if (typeof read === 'string')
            return (byName[names.add(read)] ??= new Uint32Array(words));
        const at = new Uint32Array(words);
        globs.set(part, { glob: read, at });
        return at;
    }
    const takes = new Uint32Array(words);
    function findTakes(bytes, start, end, hash) {
        takes.set(anyName);
        const own = byName[names.find(bytes, start, end, hash)];
        if (own)
            addBits(takes, own);
        for (const { glob, at } of globs.values())
            if (glob.matches(bytes, start, end))
                addBits(takes, at);
    }
    const live = new Uint32Array(words);
    return (bytes, start, end) => {
        let left = 1;
        for (let at = start; at < end; at += 1)
            if (bytes[at] === slash)
                left += 1;
        if (left < last)
            return false;
        live.fill(0);
        addBit(live, 0);
        let from = start;
        let before = -1;
        let hash = NO_BYTES;
        for (let at = start; at <= end; at += 1) {
            if (at < end && bytes[at] !== slash) {
                hash = hashByte(hash, bytes[at] ?? 0);
                continue;
            }
            // A path that is made to be slow says the same name again and again.
            if (!isSame(bytes, before, from, at))
                findTakes(bytes, from, at, hash);
            before = from;
            if (!advance(live, takes, stays))
                return false;
            if (hasBit(live, last) && below !== (at === end ? 'only' : 'none'))
                return true;
            from = at + 1;
            hash = NO_BYTES;
        }
        return false;
    };
}
/** True when the name up to `end` stands, with its slash, at `before` too, where the one before it began. */
function isSame(bytes, before, start, end) {
    if (before < 0 || start - before - 1 !== end - start)
        return false;
    for (let at = start; at < end; at += 1)
        if (bytes[before + at - start] !== bytes[at])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/core/ownership/pairs.js
/** The numbers of a pair lie side by side, and its value + 1 behind them, so that a look fetches one line of memory. */
const pairs_stride = 4;
function createPairs(expected = 16) {
    let mask = sizeFor(expected) - 1;
    let table = new Int32Array(pairs_stride * (mask + 1));
    let count = 0;
    function place(first, second) {
        let at = (mixed(first, second) & mask) * pairs_stride;
        while (table[at + 2] !== 0 && (table[at] !== first || table[at + 1] !== second))
            at = at + pairs_stride === table.length ? 0 : at + pairs_stride;
        return at;
    }
    function put(first, second, stored) {
        const at = place(first, second);
        table[at] = first;
        table[at + 1] = second;
        table[at + 2] = stored;
    }
    function grow() {
        const old = table;
        mask = 2 * mask + 1;
        table = new Int32Array(pairs_stride * (mask + 1));
        for (let at = 0; at < old.length; at += pairs_stride) {
            const stored = old[at + 2] ?? 0;
            if (stored !== 0)
                put(old[at] ?? 0, old[at + 1] ?? 0, stored);
        }
    }
    return {
        get: (first, second) => (table[place(first, second) + 2] ?? 0) - 1,
        add(first, second, value) {
            count += 1;
            if (2 * count > mask)
                grow();
            put(first, second, value + 1);
        },
    };
}
/** A power of two that `expected` fills by half at most. */
function sizeFor(expected) {
    return 2 ** Math.max(4, Math.ceil(Math.log2(2 * expected + 2)));
}
function mixed(first, second) {
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    return hash ^ (hash >>> 13);
}

;// CONCATENATED MODULE: ./lib/core/ownership/states.js

/** The numbers of a state lie side by side, so that a step fetches one line of memory. */
const states_stride = 8;
const [atCover, atEnding, atPlainWay, atFirst, atCount, atGlobs] = [0, 1, 2, 3, 4, 5];
function createStates(trie, steps) {
    let table = new Int32Array(states_stride * 64);
    let count = 0;
    /** The nodes of all states, one after the other. */
    let nodes = new Int32Array(256);
    let nodeCount = 0;
    /** By the hash of a state, and the number of states before it with the same. */
    const known = createPairs();
    const read = (state, at) => table[state * states_stride + at] ?? 0;
    function isSame(state, live, liveCount, cover, ending) {
        if (read(state, atCover) !== cover || read(state, atEnding) !== ending)
            return false;
        if (read(state, atCount) !== liveCount)
            return false;
        const first = read(state, atFirst);
        for (let at = 0; at < liveCount; at += 1)
            if (nodes[first + at] !== live[at])
                return false;
        return true;
    }
    function add(live, liveCount, cover, ending) {
        let hash = Math.imul(cover, 31) + ending;
        for (let at = 0; at < liveCount; at += 1)
            hash = Math.imul(hash ^ (live[at] ?? 0), 0x01000193);
        hash ^= hash >>> 15;
        let twins = 0;
        for (let state = known.get(hash, 0); state >= 0; state = known.get(hash, twins)) {
            if (isSame(state, live, liveCount, cover, ending))
                return state;
            twins += 1;
        }
        const state = count;
        count += 1;
        known.add(hash, twins, state);
        if (count * states_stride > table.length)
            table = grown(table, count * states_stride);
        if (nodeCount + liveCount > nodes.length)
            nodes = grown(nodes, nodeCount + liveCount);
        for (let at = 0; at < liveCount; at += 1)
            nodes[nodeCount + at] = live[at] ?? 0;
        const at = state * states_stride;
        table[at + atCover] = cover;
        table[at + atEnding] = ending;
        table[at + atPlainWay] = -1;
        table[at + atFirst] = nodeCount;
        table[at + atCount] = liveCount;
        table[at + atGlobs] = steps.globsOf(live, liveCount, cover);
        nodeCount += liveCount;
        return state;
    }
    return {
        add,
        reach: (state, nameClass) => steps.reach(nodes, read(state, atFirst), read(state, atFirst) + read(state, atCount), nameClass),
        leadsOn(state, name) {
            const first = read(state, atFirst);
            const end = first + read(state, atCount);
            for (let at = first; at < end; at += 1)
                if (trie.follow(nodes[at] ?? 0, name) >= 0)
                    return true;
            return false;
        },
        globs: (state) => read(state, atGlobs),
        cover: (state) => read(state, atCover),
        ending: (state) => read(state, atEnding),
        isFinal: (state) => read(state, atCount) === 0,
        plainWay: (state) => read(state, atPlainWay),
        setPlainWay: (state, way) => (table[state * states_stride + atPlainWay] = way),
        size: () => 2 * count * states_stride + nodeCount,
    };
}
function grown(array, least) {
    const larger = new Int32Array(2 * least);
    larger.set(array);
    return larger;
}

;// CONCATENATED MODULE: ./lib/core/ownership/steps.js


const steps_slash = 0x2f;
function createSteps(trie) {
    const { anyName, anyDepth, isLoop, deeper } = trie;
    const firstClass = trie.names.size() + 1;
    let classes = createPairs();
    let classFrom = [];
    let classGlob = [];
    const seen = new Int32Array(trie.size);
    let round = 0;
    const { line, depth } = linesOf(trie);
    /** The deepest loop of each line in this round. */
    const deepestLoop = new Int32Array(trie.size);
    const loopRound = new Int32Array(trie.size);
    let found = 0;
    function addFound(glob) {
        let next = classes.get(found, glob);
        if (next < 0) {
            next = firstClass + classFrom.push(found) - 1;
            classGlob.push(glob);
            classes.add(found, glob, next);
        }
        found = next;
    }
    /** The class of a name of `nameClass` that some of the globs take too. */
    function addGlobs(nameClass, list, floor, bytes, start, end) {
        found = nameClass;
        for (const index of globLists[list] ?? [])
            index.find(bytes, start, end, floor, addFound);
        return found;
    }
    /** Lists of globs, each once: all the states of a tree share a few. */
    let globLists = [[]];
    let listBehind = createPairs();
    /** The number of the list of globs that may lead on from these nodes to a pattern after `floor`; 0 for none. */
    function globsOf(nodes, count, floor) {
        let list = 0;
        for (let at = 0; at < count; at += 1) {
            const node = nodes[at] ?? 0;
            const index = trie.globs(node);
            if (!index || index.best <= floor)
                continue;
            let next = listBehind.get(list, node);
            if (next < 0) {
                const globs = globLists[list] ?? [];
                next = globs.includes(index) ? list : globLists.push([...globs, index]) - 1;
                listBehind.add(list, node, next);
            }
            list = next;
        }
        return list;
    }
    /** Kept between calls, so that nothing is allocated for a step. */
    const reached = new Int32Array(trie.size);
    let reachedCount = 0;
    const kept = new Int32Array(trie.size);
    function visit(node) {
        if (node < 0 || seen[node] === round)
            return;
        seen[node] = round;
        reached[reachedCount++] = node;
        visit(anyDepth[node] ?? -1);
    }
    /** Finds all nodes that a name of this class leads to from some nodes: they stand in `reached`, so many. */
    function reach(nodes, first, end, nameClass) {
        reachedCount = 0;
        round += 1;
        for (let at = first; at < end; at += 1) {
            const node = nodes[at] ?? 0;
            if (isLoop[node] === true)
                visit(node);
            visit(anyName[node] ?? -1);
            let rest = nameClass;
            for (; rest >= firstClass; rest = classFrom[rest - firstClass] ?? 0)
                visit(trie.follow(node, classGlob[rest - firstClass] ?? 0));
            if (rest > 0)
                visit(trie.follow(node, rest - 1));
        }
        return reachedCount;
    }
    /**
     * Finds those of the nodes in `reached` that may lead on to a pattern after `covered`: they stand in `kept`, so
     * many. Where all patterns of a node go on through the same `**` and that is reached, the node itself can add
     * nothing: no later start is better than this one.
     */
    function keep(covered) {
        for (let at = 0; at < reachedCount; at += 1) {
            const node = reached[at] ?? 0;
            if (isLoop[node] !== true)
                continue;
            const own = line[node] ?? 0;
            if (loopRound[own] !== round || (deepestLoop[own] ?? 0) < (depth[node] ?? 0)) {
                loopRound[own] = round;
                deepestLoop[own] = depth[node] ?? 0;
            }
        }
        let count = 0;
        for (let at = 0; at < reachedCount; at += 1) {
            const node = reached[at] ?? 0;
            const own = line[node] ?? 0;
            const isPassed = loopRound[own] === round && (depth[node] ?? 0) < (deepestLoop[own] ?? 0);
            if (!isPassed && (deeper[node] ?? -1) > covered)
                kept[count++] = node;
        }
        return count;
    }
    /** Finds the nodes that the root of the repository stands at, as `keep` does. */
    function begin(covered) {
        round += 1;
        reachedCount = 0;
        visit(0);
        return keep(covered);
    }
    /** Every pattern that matches. */
    function all(bytes, from, to) {
        const matching = [];
        const collect = (last = -1) => {
            for (let pattern = last; pattern >= 0; pattern = trie.earlier[pattern] ?? -1)
                matching.push(pattern);
        };
        collect(trie.only[0]);
        let count = begin(-1);
        for (let at = from, start = from, hash = NO_BYTES; at <= to; at += 1) {
            if (at < to && bytes[at] !== steps_slash) {
                hash = hashByte(hash, bytes[at] ?? 0);
                continue;
            }
            const name = trie.names.find(bytes, start, at, hash) + 1;
            const nameClass = addGlobs(name, globsOf(kept, count, -1), -1, bytes, start, at);
            reach(kept, 0, count, nameClass);
            for (const node of reached.subarray(0, reachedCount)) {
                collect(trie.also[node]);
                collect((at === to ? trie.none : trie.only)[node]);
            }
            count = keep(-1);
            start = at + 1;
            hash = NO_BYTES;
        }
        return matching;
    }
    return {
        reached,
        kept,
        begin,
        addGlobs,
        reach,
        keep,
        all,
        globsOf,
        /** How many classes and lists were made. */
        size: () => classFrom.length + globLists.length,
        forget() {
            [classes, classFrom, classGlob] = [createPairs(), [], []];
            [globLists, listBehind] = [[[]], createPairs()];
        },
    };
}
/** A line is a way down the trie from which no pattern turns off; nodes of one line serve the same patterns. */
function linesOf({ size, parent, count }) {
    const line = new Int32Array(size);
    const depth = new Int32Array(size);
    for (let node = 1; node < size; node += 1) {
        const above = parent[node] ?? 0;
        depth[node] = (depth[above] ?? 0) + 1;
        line[node] = count[node] === count[above] ? (line[above] ?? 0) : node;
    }
    return { line, depth };
}

;// CONCATENATED MODULE: ./lib/core/ownership/trail.js
function createTrail() {
    let text = new Uint8Array(4096);
    /** By depth: where the directory ends in `text`. */
    const ends = [0];
    const states = [0];
    let depth = 0;
    /** Of the deepest. */
    let length = 0;
    let state = 0;
    function leave(alike) {
        while ((ends[depth] ?? 0) > alike)
            depth -= 1;
        length = ends[depth] ?? 0;
        state = states[depth] ?? 0;
    }
    return {
        shareWith(bytes, start, end) {
            const most = Math.min(length, end - start);
            let alike = 0;
            while (alike < most && text[alike] === bytes[start + alike])
                alike += 1;
            if (alike < length)
                leave(alike);
            return length;
        },
        state: () => state,
        enter(bytes, start, end, entered) {
            if (length + end - start > text.length) {
                const larger = new Uint8Array(2 * (length + end - start));
                larger.set(text);
                text = larger;
            }
            for (let at = start; at < end; at += 1)
                text[length++] = bytes[at] ?? 0;
            depth += 1;
            ends[depth] = length;
            states[depth] = entered;
            state = entered;
        },
        clear() {
            leave(0);
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/ownership/glob-index.js


/** Up to this many are tried one after the other. */
const fewGlobs = 8;
/** Of a prefix, suffix or piece that is longer, the part nearest to its end of the name, or its beginning. */
const longestKey = 64;
/**
 * Many globs of one node are kept by a text that a name must have: the longer of what they begin and end with, else
 * the longest piece between. A name asks for each length of text there is, and tries the few globs it finds; globs
 * that share that text, and those of wildcards alone, are tried one by one.
 */
function indexGlobs(edges) {
    const bestFirst = edges.toSorted((a, b) => b.best - a.best);
    const best = bestFirst[0]?.best ?? -1;
    const rest = [];
    const prefixes = createShelves(1);
    const suffixes = createShelves(-1);
    const pieces = createShelves(1);
    for (const edge of bestFirst) {
        const { prefix, suffix, piece } = edge.glob;
        if (edges.length <= fewGlobs)
            rest.push(edge);
        else if (prefix.length > suffix.length)
            prefixes.put(prefix.subarray(0, longestKey), edge);
        else if (suffix.length > 0)
            suffixes.put(suffix.slice(-longestKey).toReversed(), edge);
        else if (piece.length > 0)
            pieces.put(piece.subarray(0, longestKey), edge);
        else
            rest.push(edge);
    }
    const triesAll = pieces.isUsed() || rest.length > 0;
    return {
        best,
        find(bytes, start, end, floor, found) {
            if (best <= floor || !(triesAll || prefixes.begin(bytes[start]) || suffixes.begin(bytes[end - 1])))
                return;
            const name = { bytes, start, end };
            if (prefixes.isUsed())
                prefixes.look(name, start, floor, found);
            if (suffixes.isUsed())
                suffixes.look(name, end - 1, floor, found);
            if (pieces.isUsed())
                for (let at = start; at < end; at += 1)
                    pieces.look(name, at, floor, found, at > start);
            if (rest.length > 0)
                tryEach(rest, name, floor, found);
        },
    };
}
function tryEach(bestFirst, { bytes, start, end }, floor, found) {
    for (const { symbol, glob, best } of bestFirst) {
        if (best <= floor)
            return;
        if (glob.matches(bytes, start, end))
            found(symbol);
    }
}
/** Globs by a text, found by its hash: another text of that hash costs a trial and no more. Read forwards or back. */
function createShelves(step) {
    const places = createPairs();
    const shelves = [];
    const hasLength = new Uint8Array(longestKey + 1);
    /** How long the texts are that begin with a byte. */
    const longest = new Uint8Array(256);
    /** By shelf, the name it was tried on last. */
    const tried = [];
    let names = 0;
    return {
        isUsed: () => shelves.length > 0,
        /** True where a text begins with this byte. */
        begin: (byte = 0) => longest[byte] !== 0,
        put(text, edge) {
            const hash = text.reduce(hashByte, NO_BYTES);
            hasLength[text.length] = 1;
            const [first = 0] = text;
            longest[first] = Math.max(longest[first] ?? 0, text.length);
            const place = places.get(hash, text.length);
            if (place >= 0)
                shelves[place]?.push(edge);
            else {
                places.add(hash, text.length, shelves.push([edge]) - 1);
                tried.push(0);
            }
        },
        /** Reads the name from `at` on; `again` when it was read from elsewhere before. */
        look(name, at, floor, found, again = false) {
            const { bytes, start, end } = name;
            if (!again)
                names += 1;
            const most = Math.min(longest[bytes[at] ?? 0] ?? 0, step === 1 ? end - at : at - start + 1);
            let hash = NO_BYTES;
            for (let length = 1; length <= most; length += 1) {
                hash = hashByte(hash, bytes[at + step * (length - 1)] ?? 0);
                if (hasLength[length] === 0)
                    continue;
                const place = places.get(hash, length);
                if (place < 0 || tried[place] === names)
                    continue;
                tried[place] = names;
                tryEach(shelves[place] ?? [], name, floor, found);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/ownership/trie.js





/** A pattern of more parts stands in no tree: there, a path of as many names could make each step dear. */
const mostParts = 64;
const noSymbol = 0x7fff_ffff;
const manySymbols = 0x7fff_fffe;
function buildTrie(patterns) {
    const names = createNames();
    const edges = createPairs(2 * patterns.length);
    const parent = [];
    /** The symbol of the only edge, and the node behind it: most nodes have one. */
    const onlySymbol = [];
    const behind = [];
    const anyName = [];
    const anyDepthNode = [];
    const isLoop = [];
    const none = [];
    const also = [];
    const only = [];
    const deeper = [];
    const count = [];
    const earlier = [];
    const ends = { none, also, only };
    const symbols = new Map();
    const globs = [];
    const hasGlobs = [];
    const globEdges = new Map();
    const indexes = new Map();
    /** Nodes that go on with the same globs share them. */
    const sharedIndexes = new Map();
    function addNode(from, loops) {
        const node = parent.length;
        parent.push(from);
        isLoop.push(loops);
        hasGlobs.push(false);
        count.push(0);
        onlySymbol.push(noSymbol);
        behind.push(-1);
        anyName.push(-1);
        anyDepthNode.push(-1);
        none.push(-1);
        also.push(-1);
        only.push(-1);
        deeper.push(-1);
        return node;
    }
    function symbolOf(part) {
        const known = symbols.get(part);
        if (known !== undefined)
            return known;
        const read = readPart(part);
        const symbol = typeof read === 'string' ? names.add(read) : -globs.push(read);
        symbols.set(part, symbol);
        return symbol;
    }
    function grow(node, part) {
        if (part === '*')
            return (anyName[node] = orNew(anyName[node], node, false));
        if (part === anyDepth)
            return (anyDepthNode[node] = orNew(anyDepthNode[node], node, true));
        const symbol = symbolOf(part);
        const known = edges.get(node, symbol);
        if (known >= 0)
            return known;
        const child = addNode(node, false);
        edges.add(node, symbol, child);
        onlySymbol[node] = onlySymbol[node] === noSymbol ? symbol : manySymbols;
        behind[node] = child;
        if (symbol < 0) {
            hasGlobs[node] = true;
            const siblings = globEdges.get(node);
            if (siblings)
                siblings.push({ symbol, child });
            else
                globEdges.set(node, [{ symbol, child }]);
        }
        return child;
    }
    function orNew(known = -1, from, loops) {
        return known >= 0 ? known : addNode(from, loops);
    }
    function addPattern({ parts, below }, pattern) {
        let node = 0;
        for (const part of parts)
            node = grow(node, part);
        earlier[pattern] = ends[below][node] ?? -1;
        ends[below][node] = pattern;
        count[node] = (count[node] ?? 0) + 1;
    }
    /** The last pattern that ends at the node or below. */
    function bestOf(node) {
        return Math.max(none[node] ?? -1, also[node] ?? -1, only[node] ?? -1, deeper[node] ?? -1);
    }
    /** Tells each node of what is below it; a node stands behind its parent in the arrays. */
    function sumUp() {
        for (let node = parent.length - 1; node > 0; node -= 1) {
            const above = parent[node] ?? 0;
            deeper[above] = Math.max(deeper[above] ?? -1, bestOf(node));
            count[above] = (count[above] ?? 0) + (count[node] ?? 0);
        }
    }
    function edgeOf({ symbol, child }) {
        const glob = globs[-symbol - 1];
        return glob ? [{ symbol, glob, best: bestOf(child) }] : [];
    }
    const long = [];
    addNode(-1, false);
    patterns.forEach((text, pattern) => {
        const meaning = meaningOf(text);
        if (meaning && meaning.parts.length > mostParts)
            long.push({ pattern, meaning });
        else if (meaning)
            addPattern(meaning, pattern);
    });
    sumUp();
    return {
        long,
        size: parent.length,
        names,
        follow(node, symbol) {
            const own = onlySymbol[node];
            if (own === symbol)
                return behind[node] ?? -1;
            return own === manySymbols ? edges.get(node, symbol) : -1;
        },
        anyName,
        anyDepth: anyDepthNode,
        isLoop,
        none,
        also,
        only,
        deeper,
        earlier,
        parent,
        count,
        globs(node) {
            if (hasGlobs[node] !== true)
                return undefined;
            const known = indexes.get(node);
            const own = globEdges.get(node);
            if (known || !own)
                return known;
            const globsHere = own.flatMap(edgeOf);
            const key = globsHere.map(({ symbol, best }) => `${symbol}:${best}`).join();
            const index = sharedIndexes.get(key) ?? indexGlobs(globsHere);
            sharedIndexes.set(key, index);
            indexes.set(node, index);
            return index;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/ownership/automaton.js








/** What is remembered of paths may take so much, then it is forgotten and learnt anew. */
const mostBytes = 48 * 1024 * 1024;
const automaton_slash = 0x2f;
/**
 * The idea. The patterns form a tree of their parts (trie.ts). Where in that tree a directory stands is its *state*:
 * the nodes that later names may lead on from, and the last pattern that already covers all below; nodes that lead
 * only to patterns before that one are dropped. Very few sets of nodes ever occur, so that each is made once, on
 * demand, with the ways that lead on from it (the subset construction of a deterministic automaton). Names come in as
 * many *classes* as make a difference: any name that no pattern of the state spells out and none of its globs takes
 * has the same way on. From one path to the next only what differs is walked (trail.ts), and a directory that is far
 * from the last one may have been met before (directories.ts): so a file costs little more than the reading of its
 * path, hardly more for ten thousand patterns than for ten, in whatever order the files come.
 * What stays linear: globs of one directory that begin, end or are spelt alike (glob-index.ts) are tried one by one
 * on each name there, and patterns of more than 64 parts (long-pattern.ts) on each path.
 */
function createAutomaton(patterns) {
    const trie = buildTrie(patterns);
    const long = trie.long.map(({ pattern, meaning }) => ({ pattern, matches: compileLongPattern(meaning) }));
    const steps = createSteps(trie);
    const { names } = trie;
    const trail = createTrail();
    let directories = createDirectories();
    let states = createStates(trie, steps);
    /** By state and class: the state behind. */
    let ways = createPairs();
    let wayCount = 0;
    forget();
    function forget() {
        steps.forget();
        trail.clear();
        directories = createDirectories();
        states = createStates(trie, steps);
        ways = createPairs();
        wayCount = 0;
        const everywhere = trie.only[0] ?? -1;
        states.add(steps.kept, steps.begin(everywhere), everywhere, -1);
    }
    function remembered() {
        return 4 * (states.size() + 8 * wayCount) + 48 * steps.size() + directories.size();
    }
    /** The state behind this one for a name of this class. */
    function behind(state, nameClass) {
        const count = states.reach(state, nameClass);
        let covered = states.cover(state);
        let ended = covered;
        for (let at = 0; at < count; at += 1) {
            const node = steps.reached[at] ?? 0;
            const both = trie.also[node] ?? -1;
            covered = Math.max(covered, both, trie.only[node] ?? -1);
            ended = Math.max(ended, both, trie.none[node] ?? -1);
        }
        return states.add(steps.kept, steps.keep(covered), covered, ended);
    }
    function step(state, bytes, start, end, hash) {
        const name = names.find(bytes, start, end, hash);
        let nameClass = name >= 0 && states.leadsOn(state, name) ? name + 1 : 0;
        const globs = states.globs(state);
        if (globs > 0)
            nameClass = steps.addGlobs(nameClass, globs, states.cover(state), bytes, start, end);
        const known = nameClass === 0 ? states.plainWay(state) : ways.get(state, nameClass);
        if (known >= 0)
            return known;
        const next = behind(state, nameClass);
        if (nameClass === 0)
            return states.setPlainWay(state, next);
        ways.add(state, nameClass, next);
        wayCount += 1;
        return next;
    }
    function stepInto(state, bytes, start, end) {
        if (states.isFinal(state))
            return state;
        let hash = NO_BYTES;
        for (let at = start; at < end; at += 1)
            hash = hashByte(hash, bytes[at] ?? 0);
        return step(state, bytes, start, end, hash);
    }
    function lastShort(bytes, start, end) {
        const from = start + trail.shareWith(bytes, start, end);
        const state = trail.state();
        if (states.isFinal(state))
            return states.cover(state);
        let hash = NO_BYTES;
        for (let at = from; at < end; at += 1) {
            const byte = bytes[at] ?? 0;
            if (byte === automaton_slash)
                return lastElsewhere(bytes, start, from, end);
            hash = hashByte(hash, byte);
        }
        return states.ending(step(state, bytes, from, end, hash));
    }
    /** The same for a path that leads on from the trail, which ends at `from`, into directories. */
    function lastElsewhere(bytes, start, from, end) {
        if (remembered() > mostBytes) {
            forget();
            return lastElsewhere(bytes, start, start, end);
        }
        let directoryEnd = end;
        while (bytes[directoryEnd - 1] !== automaton_slash)
            directoryEnd -= 1;
        // Near the last path, a step or two are quicker than a search.
        const state = isFar(bytes, from, directoryEnd)
            ? findOrWalk(bytes, start, from, directoryEnd)
            : walk(bytes, from, directoryEnd);
        if (states.isFinal(state))
            return states.cover(state);
        return states.ending(stepInto(state, bytes, directoryEnd, end));
    }
    function findOrWalk(bytes, start, from, end) {
        const hash = hashPath(bytes, start, end);
        const known = directories.find(bytes, start, end, hash);
        if (known >= 0)
            return known;
        const state = walk(bytes, from, end);
        directories.add(bytes, start, end, hash, state);
        return state;
    }
    /** Follows the directories that these bytes name, from the end of the trail on. */
    function walk(bytes, start, end) {
        let from = start;
        for (let at = start; at < end; at += 1) {
            if (bytes[at] !== automaton_slash)
                continue;
            trail.enter(bytes, from, at + 1, stepInto(trail.state(), bytes, from, at));
            from = at + 1;
        }
        return trail.state();
    }
    function last(bytes, start, end) {
        const short = lastShort(bytes, start, end);
        const later = long.findLast(({ pattern, matches }) => pattern < short || matches(bytes, start, end));
        return Math.max(short, later?.pattern ?? -1);
    }
    return {
        last: long.length === 0 ? lastShort : last,
        all(bytes, start, end) {
            const matching = long.filter(({ matches }) => matches(bytes, start, end)).map(({ pattern }) => pattern);
            return [...new Set([...steps.all(bytes, start, end), ...matching])].toSorted((a, b) => a - b);
        },
    };
}
/** True for more than two directories. */
function isFar(bytes, start, end) {
    let left = 2;
    for (let at = start; at < end; at += 1) {
        if (bytes[at] !== automaton_slash)
            continue;
        if (left === 0)
            return true;
        left -= 1;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/core/ownership/pattern-set.js


/** Takes time linear in the patterns; how paths are answered, automaton.ts tells. */
function compilePatterns(patterns) {
    const automaton = createAutomaton(patterns);
    const encode = createPathEncoder();
    return {
        last(path) {
            const { bytes, length } = encode(path, leading(path));
            return automaton.last(bytes, 0, length);
        },
        lastOfBytes: (bytes, start, end) => automaton.last(bytes, start, end),
        all(path) {
            const { bytes, length } = encode(path, leading(path));
            return automaton.all(bytes, 0, length);
        },
    };
}
/** How much of `./x` or `/x` stands before the path. */
function leading(path) {
    return path.startsWith('./') ? 2 : path.startsWith('/') ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/core/ownership/path-list.js


/** Compiles a list of patterns of which the last that matches decides; a leading `!` excludes. */
function compilePathList(patterns) {
    const compiled = compilePatterns(patterns.map((text) => (text.startsWith('!') ? text.slice(1) : text)));
    return (path) => patterns[compiled.last(path)]?.startsWith('!') === false;
}
/** Why a pattern of such a list can never match; null when it can. */
function pathListProblem(pattern) {
    const text = pattern.startsWith('!') ? pattern.slice(1) : pattern;
    if (text === '')
        return 'is empty';
    if (text === '/')
        return 'matches nothing; write "*" for every file';
    if (text.startsWith('!'))
        return 'has more than one "!"';
    if (text.includes('***'))
        return 'holds "***"; write "**" for any number of directories';
    if (text.startsWith('\\#'))
        return 'begins with "\\#", which matches nothing';
    if (endsInBackslash(text))
        return 'ends in a backslash that escapes nothing';
    if (text.startsWith('./') || text.startsWith('../'))
        return 'begins with dots; write it from the root of the repository';
    return null;
}

;// CONCATENATED MODULE: ./lib/core/policy/formats.js
/** A name of a role or an asset kind. */
const namePattern = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
/** `org/slug`, as an owner without its `@`. */
const teamPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/;
/** The login of a person. The underscore is that of managed users, `ana_acme`. */
const loginPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
/** The login of an author: a person, or an app with the suffix GitHub gives it. */
const authorPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/;
const emailPattern = /^[^\s@]{1,254}@[^\s@]{1,254}$/;
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const cronFields = [
    { least: 0, most: 59 },
    { least: 0, most: 23 },
    { least: 1, most: 31 },
    { least: 1, most: 12, names: months },
    { least: 0, most: 7, names: weekdays },
];
/** Whether `text` is a cron schedule of five fields: values, names, ranges, steps and lists of them. */
function isCronSchedule(text) {
    if (text.length > 200)
        return false;
    const fields = text.trim().split(/[ \t]+/);
    return fields.length === 5 && cronFields.every((field, index) => isCronList(fields[index] ?? '', field));
}
function isCronList(text, field) {
    return text.split(',').every((item) => {
        const [range = '', step, ...rest] = item.split('/');
        if (rest.length > 0 || !isCronStep(step, field))
            return false;
        if (range === '*')
            return true;
        const ends = range.split('-').map((end) => cronValue(end, field));
        const [from = Number.NaN, to = from] = ends;
        // A step from the last value leads nowhere.
        if (step !== undefined && from === field.most)
            return false;
        return ends.length <= 2 && from >= field.least && to <= field.most && from <= to;
    });
}
/** No larger than there are values: such a step is meant for another field. */
function isCronStep(step, { least, most }) {
    if (step === undefined)
        return true;
    const size = cronNumber(step);
    return size >= 1 && size <= most - least + 1;
}
/** The value of a number or name in a field; NaN for anything else. */
function cronValue(text, field) {
    const named = field.names?.indexOf(text.toUpperCase()) ?? -1;
    return named === -1 ? cronNumber(text) : named + field.least;
}
function cronNumber(text) {
    return /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
}
/**
 * Whether `text` is an IANA time zone that this runtime knows. What it does not know it could not keep time in
 * either. Offsets such as `+02:00` are refused: Node takes them only since release 22, and they know no summer time.
 */
function isTimeZone(text) {
    if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(text))
        return false;
    try {
        return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/core/policy/meaning-of-kinds.js




function assetFaults(root, { packedKinds }) {
    return [...(0,tree/* entriesOf */.Mc)((0,tree/* nodeAt */.oB)(root, ['assets']))].flatMap(([kind, { key, node }]) => {
        const problem = kind === 'none' ? problemOfNone(node) : problemOfKind(kind, node, packedKinds);
        return problem === null ? [] : [{ path: ['assets', kind], span: key, text: problem }];
    });
}
function problemOfNone(node) {
    const parts = (0,tree/* entriesOf */.Mc)(node);
    if (parts.has('stage') || parts.has('tier')) {
        return () => '`none` says which paths are no asset: it has no stage and no tier, only `paths`';
    }
    return parts.has('paths') ? null : () => '`none` needs `paths`: those that are no asset';
}
function problemOfKind(kind, node, packed) {
    if (packed.has(kind))
        return null;
    if (!namePattern.test(kind))
        return () => nameProblem(kind);
    const parts = (0,tree/* entriesOf */.Mc)(node);
    if (parts.has('stage') && parts.has('tier'))
        return null;
    return () => `${(0,policy_words/* unknownWord */.$5)('kind', kind, packed)}. A new kind needs \`stage\` and \`tier\``;
}
function matrixFaults(root, known) {
    return [...(0,tree/* entriesOf */.Mc)((0,tree/* nodeAt */.oB)(root, ['responsibilities']))].flatMap(([kind, entry]) => rowFaults(kind, entry, known));
}
const rolesOfRow = ['accountable', 'responsible', 'consulted', 'informed', 'distinct-from'];
function rowFaults(kind, { key, node }, { roles, kinds }) {
    const path = ['responsibilities', kind];
    const text = () => `${(0,policy_words/* unknownWord */.$5)('kind', kind, kinds)}. A new kind is declared under \`assets\``;
    const unknown = kinds.has(kind) ? [] : [{ path, span: key, text }];
    const named = rolesOfRow.flatMap((part) => (0,tree/* wordsIn */.Hn)((0,tree/* entriesOf */.Mc)(node).get(part)?.node, [...path, part]));
    return [...unknown, ...unknownRoles(named, roles), ...contradictions(node, path)];
}
/** Terms all of whose roles are in `distinct-from`: whoever could meet them does not count. */
function contradictions(row, path) {
    const accountable = (0,tree/* entriesOf */.Mc)(row).get('accountable')?.node;
    const distinct = new Set((0,tree/* wordsIn */.Hn)((0,tree/* entriesOf */.Mc)(row).get('distinct-from')?.node, []).map((word) => word.text));
    if (accountable === undefined || distinct.size === 0)
        return [];
    const all = (0,tree/* entriesOf */.Mc)(accountable).get('all')?.node;
    return (all === undefined ? [accountable] : (0,tree/* itemsOf */.S3)(all)).flatMap((term) => {
        const roles = (0,tree/* wordsIn */.Hn)(term, []).map((word) => word.text);
        if (roles.length === 0 || !roles.every((role) => distinct.has(role)))
            return [];
        const text = () => `nobody can meet ${(0,policy_words/* shortened */.vI)(roles.map(policy_words/* quoted */.TL).join(' or '), 400)}, for \`distinct-from\` names the same`;
        return [{ path: [...path, 'accountable'], span: term.span, text }];
    });
}

;// CONCATENATED MODULE: ./lib/core/policy/owners-meant.js


/** Faults of words that must be teams, `org/slug`. */
function teamFaults(words) {
    return words
        .filter(({ text }) => !teamPattern.test(text))
        .map((word) => ({ ...word, text: () => teamProblem(word.text) }));
}
/** Faults of words that must be logins, where `pattern` says of which form. */
function loginFaults(words, pattern = loginPattern) {
    return words
        .filter(({ text }) => !pattern.test(text))
        .map((word) => ({ ...word, text: () => loginProblem(word.text) }));
}
function teamProblem(text) {
    const bare = text.replace(/^@/, '');
    const problem = `${(0,policy_words/* quoted */.TL)(text)} is no team`;
    if (bare !== text && teamPattern.test(bare))
        return `${problem}: write ${(0,policy_words/* quoted */.TL)(bare)}, without \`@\``;
    if (loginPattern.test(bare)) {
        return `${problem}: a team is \`org/slug\`. Is it a user? Then write ${(0,policy_words/* quoted */.TL)(bare)} under \`users\``;
    }
    return `${problem}: a team is \`org/slug\`, such as acme/data-platform`;
}
function loginProblem(text) {
    const bare = text.replace(/^@/, '');
    const problem = `${(0,policy_words/* quoted */.TL)(text)} is no login`;
    if (bare !== text && loginPattern.test(bare))
        return `${problem}: write ${(0,policy_words/* quoted */.TL)(bare)}, without \`@\``;
    if (teamPattern.test(bare))
        return `${problem}: is it a team? Then write ${(0,policy_words/* quoted */.TL)(bare)} under \`teams\``;
    if (/.@./.test(text))
        return `${problem}: name the person by login, and put the address under \`identities\``;
    if (authorPattern.test(text))
        return `${problem} of a person: an app holds no role`;
    return `${problem}: one has letters, digits and hyphens`;
}

;// CONCATENATED MODULE: ./lib/core/policy/meaning-of-roles.js





const notAlone = 'stands alone: move `teams` and `users` to the role it names, or remove it';
function roleFaults(root, { roles: known }) {
    const roles = (0,tree/* entriesOf */.Mc)((0,tree/* nodeAt */.oB)(root, ['roles']));
    const faults = [];
    for (const [role, { key, node }] of roles) {
        const path = ['roles', role];
        const parts = (0,tree/* entriesOf */.Mc)(node);
        if (!namePattern.test(role))
            faults.push({ path, span: key, text: () => nameProblem(role) });
        const alone = parts.get('same-as');
        const named = [
            ...teamFaults((0,tree/* wordsIn */.Hn)(parts.get('teams')?.node, [...path, 'teams'])),
            ...loginFaults((0,tree/* wordsIn */.Hn)(parts.get('users')?.node, [...path, 'users'])),
            ...unknownRoles((0,tree/* wordsIn */.Hn)(alone?.node, [...path, 'same-as']), known),
        ];
        for (const fault of named)
            faults.push(fault);
        if (alone !== undefined && (parts.has('teams') || parts.has('users'))) {
            faults.push({ path: [...path, 'same-as'], span: alone.key, text: () => notAlone });
        }
    }
    return [...faults, ...cycleFaults(roles)];
}
/** One fault for each ring of `same-as`. */
function cycleFaults(roles) {
    const faults = [];
    const seen = new Set();
    for (const start of roles.keys()) {
        const walked = new Map();
        let role = start;
        while (role !== undefined && !seen.has(role)) {
            seen.add(role);
            const next = sameAs(role, roles);
            if (next !== undefined)
                walked.set(role, next);
            role = next?.text;
        }
        const closing = role === undefined ? undefined : walked.get(role);
        if (closing === undefined || role === undefined)
            continue;
        const names = [...walked.keys()];
        const ring = [...names.slice(names.indexOf(role)), role].map((name) => (0,policy_words/* quoted */.TL)(name)).join(' -> ');
        faults.push({ ...closing, text: () => `the roles go round in a circle: ${(0,policy_words/* shortened */.vI)(ring, 400)}` });
    }
    return faults;
}
/** The word after `same-as` of a role, if there is one. */
function sameAs(role, roles) {
    const node = (0,tree/* entriesOf */.Mc)(roles.get(role)?.node).get('same-as')?.node;
    return (0,tree/* wordsIn */.Hn)(node, ['roles', role, 'same-as'])[0];
}

;// CONCATENATED MODULE: ./lib/core/policy/meaning.js








/**
 * What the schema cannot say: names that stand for nothing, parts that contradict one another. Judges a file that the
 * schema refuses too, so that all errors are found at once, and passes over what has the wrong shape.
 */
function meaningFaults(root, known) {
    return [
        ...roleFaults(root, known),
        ...identityFaults(root),
        ...assetFaults(root, known),
        ...matrixFaults(root, known),
        ...exemptionFaults(root, known),
        ...patternFaults(root),
    ];
}
function identityFaults(root) {
    return [...(0,tree/* entriesOf */.Mc)((0,tree/* nodeAt */.oB)(root, ['identities']))].flatMap(([email, { key, node }]) => {
        const path = ['identities', email];
        const faults = loginFaults((0,tree/* wordsIn */.Hn)(node, path));
        const text = () => `${(0,policy_words/* quoted */.TL)(email)} is no e-mail address`;
        return emailPattern.test(email) ? faults : [{ path, span: key, text }, ...faults];
    });
}
function exemptionFaults(root, { kinds }) {
    return (0,tree/* itemsOf */.S3)((0,tree/* nodeAt */.oB)(root, ['review', 'exempt'])).flatMap((exemption, index) => {
        const path = ['review', 'exempt', index];
        const parts = (0,tree/* entriesOf */.Mc)(exemption);
        return [
            ...loginFaults((0,tree/* wordsIn */.Hn)(parts.get('authors')?.node, [...path, 'authors']), authorPattern),
            ...unknownKinds((0,tree/* wordsIn */.Hn)(parts.get('kinds')?.node, [...path, 'kinds']), kinds),
        ];
    });
}
function patternFaults(root) {
    const ofKinds = [...(0,tree/* entriesOf */.Mc)((0,tree/* nodeAt */.oB)(root, ['assets']))].flatMap(([kind, { node }]) => {
        return faultsOfPatterns(node, ['assets', kind, 'paths']);
    });
    const ofWaivers = (0,tree/* itemsOf */.S3)((0,tree/* nodeAt */.oB)(root, ['waivers'])).flatMap((waiver, index) => {
        return faultsOfPatterns(waiver, ['waivers', index, 'paths']);
    });
    return [...ofKinds, ...ofWaivers];
}
const onlyExcludes = 'the list only excludes, so it matches nothing: begin with what it is to match';
function faultsOfPatterns(parent, path) {
    const patterns = (0,tree/* wordsIn */.Hn)((0,tree/* entriesOf */.Mc)(parent).get('paths')?.node, path);
    const faults = patterns.flatMap((pattern) => {
        const problem = pathListProblem(pattern.text);
        return problem === null ? [] : [{ ...pattern, text: () => `${(0,policy_words/* quoted */.TL)(pattern.text)} ${problem}` }];
    });
    const [first] = patterns;
    if (first !== undefined && patterns.every(({ text }) => text.startsWith('!'))) {
        faults.push({ path, span: first.span, text: () => onlyExcludes });
    }
    return faults;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/core/assets/kind.js
const stages = [
    'data',
    'features',
    'experimentation',
    'training',
    'artifacts',
    'evaluation',
    'serving',
    'infra',
    'ci-cd',
    'monitoring',
    'governance',
];

;// CONCATENATED MODULE: ./lib/core/policy/schema.js







// The error text of a part is what was expected there, as the words that follow "expected"; of a choice the noun that
// its values are called; and of unknown keys the known ones. The reader makes the sentence.
/** A mapping of just these keys. */
function mapping(expected, shape) {
    return schemas/* strictObject */.rej(shape, { error: expectedOr(expected, Object.keys(shape)) });
}
function expectedOr(expected, keys) {
    return ({ code }) => (code === 'unrecognized_keys' ? keys.join(', ') : expected);
}
function choice(noun, values) {
    return schemas/* enum */.k5n(values, { error: noun });
}
function listOf(expected, item) {
    return schemas/* array */.YOg(item, { error: expected });
}
/** Text of a form that the reader judges itself, to say what is wrong with it; the pattern is for editors. */
function schema_text(expected, pattern) {
    const plain = schemas/* string */.YjP({ error: expected });
    return pattern === undefined ? plain : plain.meta({ pattern: pattern.source });
}
function wholeNumber(least, most) {
    const error = `a whole number from ${least} to ${most}`;
    return schemas/* int */.Whr({ error }).min(least, { error }).max(most, { error });
}
const level = choice('level', levels);
const role = schema_text('a role').meta({ examples: [...defaultRoles] });
const roleOrRoles = schemas/* union */.KCZ([role, listOf('a list of roles', role)], { error: 'a role or a list of roles' });
const anyOf = listOf('a list of at least one role', role).min(1, { error: 'a list of at least one role' });
const kind = schema_text('an asset kind').meta({ examples: assetKinds.map(({ id }) => id) });
const pathPatterns = listOf('a list of path patterns', schema_text('a path pattern'))
    .min(1, { error: 'a list of at least one path pattern' })
    .describe('Path patterns as in CODEOWNERS. A leading `!` excludes; the last pattern that matches a path decides. ' +
    'Quote what starts with `!` or `*`.');
const holders = mapping('a mapping of teams and users, or `same-as` alone', {
    teams: listOf('a list of teams', schema_text('a team as `org/slug`', teamPattern))
        .describe('GitHub teams that hold the role, each `org/slug` without `@`.')
        .optional(),
    users: listOf('a list of logins', schema_text('a login', loginPattern))
        .describe('People who hold the role by themselves: GitHub logins without `@`.')
        .optional(),
    'same-as': schema_text('a role')
        .describe('The role whose holders hold this one too: one team does both jobs. Stands alone.')
        .optional(),
}).describe('Who holds the role. `{}` declares a role that nobody holds yet.');
const asset = mapping('a mapping of stage, tier and paths', {
    stage: choice('stage', stages)
        .describe('The part of the lifecycle it belongs to. A new kind needs one.')
        .optional(),
    tier: schemas/* literal */.euz([1, 2, 3, 4], { error: 'tier' })
        .describe('How much is at risk, 1 the most: 1 can change production predictions, security or compliance; 2 changes what ' +
        'is trained or served next; 3 is development; 4 is advisory. A new kind needs one.')
        .optional(),
    paths: pathPatterns.optional(),
}).describe('Refines a packed kind (its paths add to the packed signals and beat them), adds a kind (with `stage` and `tier`), ' +
    'or, as `none`, says which paths are no asset at all.');
const accountable = schemas/* union */.KCZ([
    role,
    anyOf,
    mapping('a mapping of `all`', {
        all: listOf('a list of roles or lists of roles', schemas/* union */.KCZ([role, anyOf], { error: 'a role or a list of roles' }))
            .min(1, { error: 'a list of at least one role' })
            .describe('Terms that must all be met: each a role, or a list of roles any one of which will do.'),
    }),
], { error: 'a role, a list of roles, or `{ all: [...] }`' })
    .describe('Who must own and must approve: a role; a list, any one of which will do; or `{ all: [...] }`, each of which must. ' +
    'One person may meet several terms.');
const approvals = wholeNumber(1, 10);
const row = mapping('a mapping of `accountable` and other roles', {
    accountable,
    responsible: roleOrRoles
        .describe('Who may own beside them, and stands in as approver when no accountable holder is eligible.')
        .optional(),
    consulted: roleOrRoles.describe('Who is asked to review, and never blocks.').optional(),
    informed: roleOrRoles.describe('Who is named, and not asked.').optional(),
    approvals: approvals
        .describe('How many different people must approve for each accountable term. Default: `review.approvals`.')
        .optional(),
    'distinct-from': roleOrRoles
        .describe('Holders of these roles count neither as owners nor as approvers of this kind.')
        .optional(),
}).describe('The row of one asset kind. It replaces the row of the pack whole.');
const exemption = mapping('a mapping of authors and kinds', {
    authors: listOf('a list of logins', schema_text('a login', authorPattern))
        .min(1, { error: 'a list of at least one login' })
        .describe('Whose pull requests, as logins, while nobody else pushes to them; of an app with its suffix: `dependabot[bot]`.'),
    kinds: listOf('a list of asset kinds', kind)
        .min(1, { error: 'a list of at least one asset kind' })
        .describe('For which asset kinds. Default: all.')
        .optional(),
}).describe('Changes that need no approval.');
const review = mapping('a mapping of review settings', {
    mode: choice('mode', ['observe', 'enforce'])
        .describe('`observe`: the plan and the text of the check, but nobody is asked and nothing is held.')
        .meta({ default: policyDefaults.review.mode })
        .optional(),
    approvals: approvals
        .describe('How many different people must approve for each accountable term.')
        .meta({ default: policyDefaults.review.approvals })
        .optional(),
    request: choice('choice', ['person', 'team'])
        .describe('Whether people are asked to review, or the teams that hold the role.')
        .meta({ default: policyDefaults.review.request })
        .optional(),
    'max-reviewers': wholeNumber(1, 100)
        .describe('The most reviewers to ask at once. Trims consulted people first, never an accountable role.')
        .meta({ default: policyDefaults.review['max-reviewers'] })
        .optional(),
    exempt: listOf('a list of exemptions', exemption)
        .describe('Changes that need no approval.')
        .meta({ default: policyDefaults.review.exempt })
        .optional(),
}).describe('How reviewers are asked and approvals counted.');
const gaps = mapping('a mapping of schedule, timezone and mention', {
    schedule: schema_text('a cron schedule')
        .refine(isCronSchedule, { error: 'a cron schedule of five fields, such as "0 9 * * MON"' })
        .describe('When the issue is written: a cron schedule of five fields.')
        .meta({ default: policyDefaults.gaps.schedule })
        .optional(),
    timezone: schema_text('a time zone')
        .refine(isTimeZone, { error: 'an IANA time zone, such as Europe/Berlin or UTC' })
        .describe('The IANA time zone of the schedule.')
        .meta({ default: policyDefaults.gaps.timezone })
        .optional(),
    mention: schemas/* boolean */.zMY({ error: 'true or false' })
        .describe('Whether the issue mentions the teams it names.')
        .meta({ default: policyDefaults.gaps.mention })
        .optional(),
}).describe('The weekly issue that names assets without an accountable owner.');
const waiver = mapping('a mapping of paths, checks, until and reason', {
    paths: pathPatterns,
    checks: listOf('a list of check ids', choice('check', checkIds))
        .min(1, { error: 'a list of at least one check id' })
        .describe('The checks that are silenced for these paths.'),
    until: iso/* date */.p6({ error: 'a day of the calendar as YYYY-MM-DD, the last on which the waiver holds' })
        .describe('The last day on which it holds, in UTC: YYYY-MM-DD.'),
    reason: schema_text('a reason in words')
        .regex(/\S/, { error: 'a reason in words' })
        .describe('Why, for those who ask later.'),
    by: schema_text('who granted it').regex(/\S/, { error: 'who granted it' }).describe('Who granted it.').optional(),
}).describe('A dated, reasoned exception. The asset keeps its status; the checks are silent.');
function byName(expected, name, value) {
    return schemas/* record */.g1P(schema_text(expected, name), value, { error: expected });
}
const tierLevel = (tier) => level.describe(`For assets of tier ${tier}.`).optional();
/** The policy file as it is written. What a value means beside the others (an unknown role, say) the reader judges. */
const policySchema = mapping('a mapping that begins with `version: 1`', {
    version: schemas/* literal */.euz(1, { error: 'version' }).describe('The version of this format: 1.'),
    extends: schemas/* union */.KCZ([choice('pack', packNames), listOf('a list of packs', choice('pack', packNames))], {
        error: 'a pack or a list of packs',
    })
        .describe('The pack that this policy builds on, or a list of which the later wins.')
        .meta({ default: policyDefaults.extends })
        .optional(),
    library: schemas/* boolean */.zMY({ error: 'true or false' })
        .describe('Whether the repository is a framework, whose own source is no asset. Default: told from its files.')
        .optional(),
    enforce: choice('choice', ['touched', 'worsened'])
        .describe('What fails a pull request: `touched`, every asset it touches; `worsened`, only what is new or worse than before.')
        .meta({ default: policyDefaults.enforce })
        .optional(),
    roles: byName('a mapping of roles', namePattern, holders)
        .describe('Who holds each role. Rows replace those of the pack whole.')
        .optional(),
    identities: byName('a mapping of e-mail addresses to logins', emailPattern, schema_text('a login', loginPattern))
        .describe('The GitHub login behind each e-mail address that ownership files name.')
        .optional(),
    assets: byName('a mapping of asset kinds', namePattern, asset)
        .describe('What files are, beyond what the packs know. Of several kinds that match a path the one written last wins.')
        .optional(),
    responsibilities: byName('a mapping of asset kinds', namePattern, row)
        .describe('The responsibility matrix: a row for each asset kind. Rows replace those of the pack whole.')
        .optional(),
    tiers: mapping('a mapping of tiers to levels', {
        1: tierLevel(1),
        2: tierLevel(2),
        3: tierLevel(3),
        4: tierLevel(4),
    })
        .describe('The most that the findings on an asset may weigh, by its tier.')
        .optional(),
    checks: schemas/* partialRecord */.jgl(choice('check', checkIds), level, {
        error: expectedOr('a mapping of checks to levels', checkIds),
    })
        .describe('How much the findings of each check weigh; `off` silences it.')
        .optional(),
    sources: listOf('a list of sources', choice('source', sourceNames))
        .min(1, { error: 'a list of at least one source' })
        .describe('Which ownership files are read.')
        .meta({ default: policyDefaults.sources })
        .optional(),
    review: review.optional(),
    gaps: gaps.optional(),
    waivers: listOf('a list of waivers', waiver)
        .describe('Exceptions. Those of packs and of the file add up.')
        .optional(),
});

;// CONCATENATED MODULE: ./lib/core/policy/schema-faults.js



/** Only a hostile file has more, and to place each takes time. */
const mostIssues = 10_000;
/** Holds the tree of a policy file against the schema. */
function applySchema(root) {
    const result = policySchema.safeParse((0,tree/* plain */.pj)(root));
    if (result.success)
        return { ok: true, values: result.data };
    const issues = result.error.issues.slice(0, mostIssues);
    return { ok: false, faults: issues.flatMap((issue) => faultsOf(root, issue, [])) };
}
function faultsOf(root, issue, above) {
    const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(root, [...path, key], key, issue.message));
    if (issue.code === 'invalid_union') {
        const meant = meantForm(issue.errors, (0,tree/* nodeAt */.oB)(root, path));
        if (meant !== undefined)
            return meant.flatMap((inner) => faultsOf(root, inner, path));
    }
    return [{ path, span: valueSpan(root, path), text: () => issueText(root, issue, path) }];
}
/** The one of several forms that has the shape of what is written; undefined where none has. */
function meantForm(forms, node) {
    // A choice refuses a list as no value of its own, not as of another type.
    const misshapen = (issue) => {
        const ofShape = issue.code === 'invalid_type' || (issue.code === 'invalid_value' && node?.kind !== 'scalar');
        return ofShape && issue.path.length === 0;
    };
    return forms.find((issues) => !issues.some(misshapen));
}
function unknownKey(root, path, key, known) {
    const noun = path.length === 2 && path[0] === 'checks' ? 'check' : path[0] === 'tiers' ? 'tier' : 'key';
    return { path, span: (0,tree/* spanAt */.i6)(root, path), text: () => (0,policy_words/* unknownWord */.$5)(noun, key, known.split(', ')) };
}
/** At the value itself where it is one scalar, else at its key. */
function valueSpan(root, path) {
    const node = (0,tree/* nodeAt */.oB)(root, path);
    const written = node?.kind === 'scalar' && node.value !== null;
    return written ? node.span : (0,tree/* spanAt */.i6)(root, path);
}
function issueText(root, issue, path) {
    const node = (0,tree/* nodeAt */.oB)(root, path);
    const values = issue.code === 'invalid_value' ? issue.values.map(String) : null;
    if (node === undefined) {
        return values === null
            ? `missing: expected ${issue.message}`
            : `missing: write \`${path.at(-1)}: ${values.join(' or ')}\``;
    }
    if (values !== null && node.kind === 'scalar' && node.value !== null) {
        if (values.includes(node.source))
            return `expected ${node.source}, not the text ${(0,policy_words/* quoted */.TL)(node.source)}: write it without quotes`;
        const word = typeof node.value === 'string' ? (0,policy_words/* quoted */.TL)(node.value) : (0,policy_words/* shortened */.vI)(node.source, 40);
        return (0,policy_words/* unknownWord */.$5)(issue.message, node.source, values, word);
    }
    const expected = `expected ${values?.join(' or ') ?? issue.message}`;
    if (node.kind === 'scalar' && node.value === null)
        return `${expected}, but there is nothing`;
    return `${expected}, not ${(0,tree/* shown */.SP)(node)}${advice(issue, node)}`;
}
function advice(issue, node) {
    if (issue.code !== 'invalid_type' || node.kind !== 'scalar')
        return '';
    if (issue.expected === 'string')
        return ': write it in quotes';
    return issue.expected === 'array' ? ': write it in `[ ]`' : '';
}

;// CONCATENATED MODULE: ./lib/core/policy/yaml-text.js



/** Faults after which the rest of a text is left alone. */
const mostFaults = 100;
const yaml_text_composing = {
    version: '1.2',
    schema: 'core',
    // The library compares every key with every other; the tree finds a duplicate while it is built.
    uniqueKeys: false,
    resolveKnownTags: false,
};
/** Collects faults and throws itself when there are enough, since the library knows no other way to stop. */
class Faults extends Error {
    list = [];
    add(start, end, text) {
        if (this.list.length < mostFaults)
            this.list.push({ path: [], span: { start, end }, text });
        if (this.list.length >= mostFaults)
            throw this;
    }
    /** For a fault after which there is no sense in reading on. */
    last(start, end, text) {
        this.add(start, end, text);
        throw this;
    }
}
/** Reads text as one YAML document of the core schema. Its time is proportional to the text, its stack bounded. */
function yaml_text_readYaml(text) {
    const faults = new Faults();
    try {
        const document = onlyDocument(text, faults);
        const contents = document === null ? null : yaml_text_compose(document, text, faults);
        return { contents: faults.list.length === 0 ? contents : null, faults: faults.list };
    }
    catch (error) {
        if (error !== faults)
            throw error;
        return { contents: null, faults: faults.list };
    }
}
function onlyDocument(text, faults) {
    const tooDeep = (start, end) => faults.last(start, end, () => `nested too deep: at most ${DEEPEST_YAML} lists and mappings in one another`);
    let document = null;
    for (const token of yamlTokens(text, tooDeep)) {
        if (token.type === 'error') {
            const { message, offset, source } = token;
            faults.add(offset, offset + source.length, () => notYaml(message));
        }
        else if (token.type === 'directive') {
            const end = token.offset + token.source.length;
            faults.add(token.offset, end, () => 'a policy has no YAML directives: remove the line');
        }
        else if (token.type === 'document') {
            if (document !== null) {
                faults.last(token.offset, token.offset, () => 'a second YAML document: a policy is one, without `---` in it');
            }
            document = token;
        }
    }
    return document;
}
function yaml_text_compose(document, text, faults) {
    const composer = new dist/* Composer */.Dk(yaml_text_composing);
    // Replaced because the library makes an Error with a stack for each fault: seconds, for a file of nothing but faults.
    composer['onError'] = (source, code, message) => {
        const { start, end } = spanOf(source);
        faults.add(start, end, () => code === 'TAG_RESOLVE_FAILED' ? tagText : notYaml(message) + hint(text[start]));
    };
    const [composed] = [...composer.next(document), ...composer.end()];
    return composed?.contents ?? null;
}
function spanOf(source) {
    if (typeof source === 'number')
        return { start: source, end: source + 1 };
    if ('offset' in source)
        return { start: source.offset, end: source.offset + (source.source?.length ?? 1) };
    return { start: source[0], end: source[1] };
}
const tagText = 'a policy has no YAML tags: quote text that starts with `!`, as in "!jobs/scratch/**"';
function notYaml(message) {
    return `not YAML: ${(0,policy_words/* harmless */.Is)((0,policy_words/* shortened */.vI)(message, 200))}`;
}
function hint(char) {
    if (char === '@')
        return ': write users and teams without `@`, and anything else that starts with it in quotes';
    if (char === '\t')
        return ': write blanks in their place';
    return char === '`' || char === '%' ? ': write it in quotes' : '';
}

;// CONCATENATED MODULE: ./lib/core/policy/yaml-tree.js



/** The tree of a document that the reader of YAML took, so one of bounded depth. */
function policyTree(contents, lines) {
    const faults = [];
    const duplicates = [];
    return { root: read(contents, []), faults, duplicates };
    function read(node, path) {
        const span = yaml_tree_spanOf(node);
        if ((0,dist/* isAlias */.Vj)(node)) {
            refuse(path, span, 'a policy has no YAML aliases: quote text that starts with `*`, as in "*.sql"');
            return nothing(span);
        }
        if ('anchor' in node && node.anchor !== undefined) {
            refuse(path, span, 'a policy has no YAML anchors: quote text that starts with `&`');
        }
        if (node.tag !== undefined)
            refuse(path, span, tagText);
        if ((0,dist/* isMap */.jh)(node))
            return { kind: 'map', span, entries: readEntries(node, path) };
        if ((0,dist/* isSeq */.oP)(node)) {
            return {
                kind: 'list',
                span,
                items: node.items.map((item, index) => read(item, [...path, index])),
            };
        }
        return (0,dist/* isScalar */.jn)(node) ? readScalar(node, span) : nothing(span);
    }
    function readEntries(map, path) {
        const entries = new Map();
        for (const { key, value } of map.items) {
            const span = yaml_tree_spanOf(key);
            const name = keyName(key);
            if (name === null || name === '__proto__') {
                refuse(path, span, name === null
                    ? 'a key is text, not a list, a mapping or nothing: write a name before the colon'
                    : 'no key may be called "__proto__": give it another name');
                continue;
            }
            const keyPath = [...path, name];
            const first = entries.get(name);
            if (first !== undefined) {
                const line = () => lines.position(first.key.start).line;
                const text = () => `duplicate key ${(0,policy_words/* quoted */.TL)(name)}: first on line ${line()}. Keep one of them`;
                duplicates.push({ path: keyPath, span, text });
            }
            const node = value === null ? nothing(span) : read(value, keyPath);
            if (first === undefined)
                entries.set(name, { key: span, node });
        }
        return entries;
    }
    function refuse(path, span, text) {
        faults.push({ path, span, text: () => text });
    }
}
/** A key as it is written, so that `1` and `"1"` are one key; null where it is no text. */
function keyName(key) {
    if (!(0,dist/* isScalar */.jn)(key) || key.tag !== undefined || key.anchor !== undefined)
        return null;
    return typeof key.value === 'string' ? key.value : key.source || null;
}
function readScalar({ value, source = '' }, span) {
    const simple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { kind: 'scalar', span, value: simple ? value : null, source };
}
function nothing(span) {
    return { kind: 'scalar', span, value: null, source: '' };
}
function yaml_tree_spanOf(node) {
    const [start, end] = node.range ?? [0, 0];
    return { start, end };
}

;// CONCATENATED MODULE: ./lib/core/policy/parse.js










/** The most a policy file may weigh. */
const parse_mostBytes = 256 * 1024;
/** Reads a policy file that may extend `packs`. Never throws: all that is wrong comes back, each with its place. */
function parsePolicy(source, packs) {
    const { path } = source;
    // A byte order mark is no part of the first line.
    const text = (source.text ?? '').replace(/^\uFEFF/, '');
    const lines = createLines(text);
    const { root, faults } = readTree(source, text, lines);
    if (root === null)
        return { ok: false, diagnostics: (0,diagnostic/* diagnose */.h)(path, lines, faults) };
    const schema = applySchema(root);
    const meaning = meaningFaults(root, knownNames(root, packChain(extendedBy(root), packs)));
    if (schema.ok && faults.length + meaning.length === 0) {
        const lineOf = (key) => lines.position((0,tree/* spanAt */.i6)(root, key).start);
        return { ok: true, file: { path, values: schema.values, lineOf } };
    }
    const all = [...faults, ...(schema.ok ? [] : schema.faults), ...meaning];
    return { ok: false, diagnostics: (0,diagnostic/* diagnose */.h)(path, lines, all) };
}
function readTree({ bytes, text: raw }, text, lines) {
    if (bytes > parse_mostBytes || text.length > parse_mostBytes) {
        return parse_nothing(`${Math.max(bytes, text.length)} bytes are too many: a policy has at most ${parse_mostBytes}`);
    }
    if (raw === undefined)
        return parse_nothing('cannot be read: a policy is a regular file, no link, submodule or directory, and its content is here');
    const broken = text.search(/[\0\uFFFD]/);
    if (broken >= 0)
        return parse_nothing('not UTF-8 text: save the file as UTF-8', broken);
    const { contents, faults } = yaml_text_readYaml(text);
    if (faults.length > 0)
        return { root: null, faults };
    if (contents === null)
        return parse_nothing(empty);
    const tree = policyTree(contents, lines);
    if (tree.faults.length > 0)
        return { root: null, faults: [...tree.faults, ...tree.duplicates] };
    if (tree.root.kind !== 'map')
        return { root: null, faults: [notMapping(tree.root)] };
    return { root: tree.root, faults: tree.duplicates };
}
const empty = 'empty: `version: 1` is the least a policy says';
function parse_nothing(problem, at = 0) {
    return { root: null, faults: [{ path: [], span: { start: at, end: at }, text: () => problem }] };
}
function notMapping(root) {
    const isEmpty = root.kind === 'scalar' && root.value === null;
    const text = () => isEmpty ? empty : `expected a mapping that begins with \`version: 1\`, not ${(0,tree/* shown */.SP)(root)}`;
    return { path: [], span: root.span, text };
}
/** The packs that a file names, whether or not it can be read. */
function extendedBy(root) {
    const names = (0,tree/* nodeAt */.oB)(root, ['extends']);
    return names === undefined ? [policyDefaults.extends] : (0,tree/* wordsIn */.Hn)(names, []).map(({ text }) => text);
}

;// CONCATENATED MODULE: ./lib/core/policy/read.js


/** Reads a repository's policy file. Never throws: all that is wrong comes back, sorted by place. */
function readPolicy(source) {
    return parsePolicy(source, packs);
}

;// CONCATENATED MODULE: ./lib/core/governing.js






/**
 * Who judges. The base's policy, which a change cannot touch; a base policy that cannot be read judges nothing, and
 * only a change that mends it, and touches nothing but policy and ownership files, is judged by its own.
 */
function governingPolicy({ policy, change, tree, people }) {
    const base = policy ? readPolicy(policy) : undefined;
    const text = change && headPolicy(tree, change);
    const head = text && readPolicy(text);
    const headFile = head?.ok ? head.file : undefined;
    const faults = head && !head.ok ? head.diagnostics : [];
    if (base && !base.ok) {
        if (!change || !headFile || !touchesOnlyPolicyAndOwnership(change))
            return { ok: false, diagnostics: base.diagnostics };
        return { ok: true, governing: { judges: judgesByOwn(headFile, people), linted: headFile, faults } };
    }
    const isTouched = change && headFile && touchesPath(change, headFile.path);
    const linted = change ? (isTouched ? headFile : undefined) : base?.file;
    const judges = judgesOf(base?.file ?? null, people);
    return { ok: true, governing: { judges, ...(linted && { linted }), faults } };
}
/** @param people who is in which team; absent: not known */
function judgesOf(file, people) {
    const policy = resolvePolicy(file);
    return { policy, holders: createHolders(policy, people && membershipOf(people)) };
}
/** The first policy of a tree, in the order in which places are looked at. */
function policyOf(sources) {
    const place = policy_places/* POLICY_PLACES */.s.find((path) => sources.has(path));
    return place === undefined ? undefined : sources.get(place);
}
/** The policy that merging would leave in force, when the change touches it or uncovers it. */
function headPolicy({ sources }, change) {
    const head = policyOf(sources);
    if (!head)
        return undefined;
    const isUncovered = policyOf(change.before.sources)?.path !== head.path;
    return isUncovered || touchesPath(change, head.path) ? head : undefined;
}
/** A head that judges itself cannot rewrite who answers for ownership files: that row is the pack's. */
function judgesByOwn(file, people) {
    const { policy, holders } = judgesOf(file, people);
    const packed = resolvePolicy({ ...file, values: { version: 1 } }).matrix.get('ownership-policy');
    const matrix = new Map(policy.matrix);
    if (packed)
        matrix.set('ownership-policy', packed);
    return { policy: { ...policy, matrix }, holders };
}

;// CONCATENATED MODULE: ./lib/core/ownership/path-list-narrowed.js
/**
 * True when a list of patterns, of which the last that matches decides, certainly covers no path that `wider` does
 * not: it is that list with some patterns left out, or with more exclusions. Takes time linear in both.
 */
function isNarrowed(list, wider) {
    if (list.every(isExclusion))
        return true;
    if (!wider.some(isExclusion)) {
        const known = new Set(wider);
        return list.every((pattern) => isExclusion(pattern) || known.has(pattern));
    }
    const exclusionFrom = nextExclusions(wider);
    let at = 0;
    for (const pattern of list) {
        const exclusion = exclusionFrom[at] ?? wider.length;
        if (isExclusion(pattern)) {
            if (wider[exclusion] === pattern)
                at = exclusion + 1;
            continue;
        }
        while (at < exclusion && wider[at] !== pattern)
            at += 1;
        // To go past an exclusion would be to leave it out, which widens.
        if (at === exclusion)
            return false;
        at += 1;
    }
    return (exclusionFrom[at] ?? wider.length) === wider.length;
}
function isExclusion(pattern) {
    return pattern.startsWith('!');
}
/** For each index, where the first exclusion at or after it stands; the length where there is none. */
function nextExclusions(patterns) {
    const next = [];
    let last = patterns.length;
    for (let index = patterns.length - 1; index >= 0; index -= 1) {
        if (isExclusion(patterns[index] ?? ''))
            last = index;
        next[index] = last;
    }
    return next;
}

;// CONCATENATED MODULE: ./lib/core/policy/weaker-kinds.js


/** Kinds that are gone or weigh less, and paths that are no asset any more or not of their kind. */
function weakerKinds(before, after) {
    const kinds = [...before.kinds.values()].flatMap(({ id, tier }) => {
        const now = after.kinds.get(id);
        if (now === undefined)
            return [{ key: ['assets', id], what: `the kind ${id}`, was: `of tier ${tier}`, is: 'not there' }];
        if (now.tier <= tier)
            return [];
        return [{ key: ['assets', id, 'tier'], what: `the tier of ${id}`, was: `${tier}`, is: `${now.tier}` }];
    });
    return [...kinds, ...weakerPaths(before, after)];
}
function weakerPaths(before, after) {
    const then = pathsByKind(before);
    const now = pathsByKind(after);
    const names = new Set([...then.keys(), ...now.keys()]);
    return [...names].flatMap((kind) => {
        const was = then.get(kind) ?? [];
        const is = now.get(kind) ?? [];
        const isWeaker = kind === 'none' ? !isNarrowed(is, was) : after.kinds.has(kind) && !isNarrowed(was, is);
        if (!isWeaker)
            return [];
        const what = kind === 'none' ? 'the paths that are no asset' : `the paths of ${kind}`;
        return [{ key: ['assets', kind, 'paths'], what, was: (0,policy_words/* fewApart */.tM)(was, is), is: (0,policy_words/* fewApart */.tM)(is, was) }];
    });
}
function pathsByKind({ assetPaths }) {
    const byKind = new Map();
    for (const { kind, paths } of assetPaths)
        byKind.set(kind, [...(byKind.get(kind) ?? []), ...paths]);
    return byKind;
}

;// CONCATENATED MODULE: ./lib/core/policy/weaker-people.js

/** People who come to count as accountable: as holders of a role, by an address, or because no role rules them out. */
function weakerPeople(before, after) {
    const [then, now] = [holdersIn(before), holdersIn(after)];
    const compare = createComparison();
    const accountable = kindsByRole(before, ({ accountable: terms }) => terms.flat());
    const distinct = kindsByRole(before, ({ distinctFrom }) => distinctFrom);
    return [
        ...[...accountable].flatMap(([role, kinds]) => accountableHolders(role, kinds, compare(then(role), now(role)))),
        ...[...distinct].flatMap(([role, kinds]) => distinctHolders(role, kinds, compare(then(role), now(role)))),
        ...identities(before, after, new Set([...accountable.keys()].map(now))),
    ];
}
function kindsByRole({ matrix }, rolesOf) {
    const byRole = new Map();
    for (const [kind, row] of matrix) {
        for (const role of new Set(rolesOf(row))) {
            const kinds = byRole.get(role);
            if (kinds === undefined)
                byRole.set(role, [kind]);
            else
                kinds.push(kind);
        }
    }
    return byRole;
}
/** More holders may approve more; and where nobody holds a role any more, its assets cannot be judged. */
function accountableHolders(role, kinds, compared) {
    const { gains, isEmptied, was, is } = compared;
    if (!gains && !isEmptied)
        return [];
    return [{ key: ['roles', role], what: `holders of ${role} (accountable for ${(0,policy_words/* few */.H$)(kinds)})`, was, is }];
}
function distinctHolders(role, kinds, compared) {
    const { loses, was, is } = compared;
    if (!loses)
        return [];
    return [{ key: ['roles', role], what: `holders of ${role} (who do not count for ${(0,policy_words/* few */.H$)(kinds)})`, was, is }];
}
/** Compares the holders of a role; of roles that are the same as another, once. */
function createComparison() {
    const known = new Map();
    return (then, now) => {
        const byNow = known.get(then) ?? new Map();
        known.set(then, byNow);
        const compared = byNow.get(now) ?? {
            gains: [...now.keys()].some((name) => !then.has(name)),
            loses: [...then.keys()].some((name) => !now.has(name)),
            isEmptied: then.size > 0 && now.size === 0,
            was: peopleText(then, now),
            is: peopleText(now, then),
        };
        byNow.set(now, compared);
        return compared;
    };
}
/** An address that stands for somebody else or nobody, or newly for somebody who holds an accountable role. */
function identities(before, after, accountable) {
    const trusted = new Set([...accountable].flatMap((names) => [...names.keys()]));
    const addresses = new Set([...before.identities.keys(), ...after.identities.keys()]);
    return [...addresses].flatMap((address) => {
        const then = before.identities.get(address);
        const now = after.identities.get(address);
        const isSame = then?.toLowerCase() === now?.toLowerCase();
        if (isSame || (then === undefined && !trusted.has(now?.toLowerCase() ?? '')))
            return [];
        const key = ['identities', address];
        return [{ key, what: `who ${(0,policy_words/* few */.H$)([address])} is`, was: then ?? 'not known', is: now ?? 'not known' }];
    });
}
/** The holders of roles; of roles that are the same as another, the same names. */
function holdersIn({ roles }) {
    const known = new Map();
    return (role) => {
        const holders = roles.get(role);
        const { teams, users } = holders ?? { teams: [], users: [] };
        const names = known.get(holders) ?? new Map([...teams, ...users].map((name) => [name.toLowerCase(), name]));
        known.set(holders, names);
        return names;
    };
}
/** Without case, for a name that is only written otherwise is no news. */
function peopleText(holders, others) {
    if (holders.size === 0)
        return 'nobody';
    const known = [...holders].flatMap(([key, name]) => (others.has(key) ? [name] : []));
    return (0,policy_words/* fewApart */.tM)([...holders.values()], known);
}

;// CONCATENATED MODULE: ./lib/core/policy/weaker-rows.js

/** Only a hostile row has more terms; with these no other than the same is compared. */
const mostCompared = 200;
/** Rows of the responsibility matrix that ask for fewer roles or people, or count more of them. */
function weakerRows(before, after) {
    return [...before.matrix].flatMap(([kind, then]) => {
        if (!after.kinds.has(kind))
            return [];
        const now = after.matrix.get(kind);
        const key = ['responsibilities', kind];
        if (now === undefined)
            return [{ key, what: `accountable for ${kind}`, was: termsText(then), is: 'any owner' }];
        return [
            ...weakerTerms(kind, then, now, before, after),
            ...widerResponsible(kind, then, now),
            ...lessDistinct(kind, then, now),
            ...fewerApprovals(kind, then, now, before, after),
        ];
    });
}
function weakerTerms(kind, then, now, before, after) {
    if (!asksFewerRoles(then, now, before, after))
        return [];
    const key = ['responsibilities', kind, 'accountable'];
    return [{ key, what: `accountable for ${kind}`, was: termsText(then), is: termsText(now) }];
}
/**
 * A term still holds where some term of the later row asks for it, or for fewer of its roles; but not where nobody
 * holds those that are left, for then nothing is judged.
 */
function asksFewerRoles(then, now, before, after) {
    const same = new Set(now.accountable.map(termKey));
    const compared = now.accountable
        .slice(0, mostCompared)
        .map((roles) => ({ roles, held: isHeld(roles, after) }));
    const holds = (term) => {
        if (same.has(termKey(term)))
            return true;
        const wanted = new Set(term);
        const wasHeld = isHeld(term, before);
        return compared.some(({ roles, held }) => (held || !wasHeld) && roles.every((role) => wanted.has(role)));
    };
    return !then.accountable.every(holds);
}
function termKey(roles) {
    return JSON.stringify([...new Set(roles)].toSorted());
}
function isHeld(roles, policy) {
    return roles.some((role) => {
        const { teams, users } = policy.roles.get(role) ?? { teams: [], users: [] };
        return teams.length + users.length > 0;
    });
}
/** Who is responsible stands in as approver where nobody accountable can. */
function widerResponsible(kind, then, now) {
    const known = new Set([...then.responsible, ...then.accountable.flat(), ...now.accountable.flat()]);
    if (now.responsible.every((role) => known.has(role)))
        return [];
    const key = ['responsibilities', kind, 'responsible'];
    return [
        {
            key,
            what: `responsible for ${kind}`,
            was: (0,policy_words/* fewApart */.tM)(then.responsible, now.responsible),
            is: (0,policy_words/* fewApart */.tM)(now.responsible, then.responsible),
        },
    ];
}
function lessDistinct(kind, then, now) {
    if (then.distinctFrom.every((role) => now.distinctFrom.includes(role)))
        return [];
    const key = ['responsibilities', kind, 'distinct-from'];
    const what = `the roles whose holders do not count for ${kind}`;
    return [
        {
            key,
            what,
            was: (0,policy_words/* fewApart */.tM)(then.distinctFrom, now.distinctFrom),
            is: (0,policy_words/* fewApart */.tM)(now.distinctFrom, then.distinctFrom),
        },
    ];
}
/** Rows that leave approvals to `review.approvals` are told there, once. */
function fewerApprovals(kind, then, now, before, after) {
    if (now.approvals >= then.approvals)
        return [];
    const isGeneral = then.approvals === before.review.approvals && now.approvals === after.review.approvals;
    if (isGeneral)
        return [];
    const key = ['responsibilities', kind, 'approvals'];
    return [{ key, what: `approvals for ${kind}`, was: `${then.approvals}`, is: `${now.approvals}` }];
}
/** `model-governance and (data-scientist or ml-engineer)` */
function termsText({ accountable }) {
    const terms = accountable.map((roles) => {
        const any = (0,policy_words/* few */.H$)(roles, 'or');
        return roles.length > 1 && accountable.length > 1 ? `(${any})` : any;
    });
    return (0,policy_words/* few */.H$)(terms, 'and');
}

;// CONCATENATED MODULE: ./lib/core/policy/weaker-settings.js


/** What weighs less, and what is looked at, asked and held less. */
function weakerSettings(before, after) {
    return [
        ...[...before.tiers].flatMap(([tier, level]) => lowered(['tiers', `${tier}`], `tier ${tier}`, level, after.tiers.get(tier))),
        ...[...before.checks].flatMap(([check, level]) => lowered(['checks', check], `the check ${check}`, level, after.checks.get(check))),
        ...[library, enforce, sources, mode, weaker_settings_approvals].flatMap((setting) => setting(before, after)),
        ...exemptions(before, after),
    ];
}
function lowered(key, what, was, is = 'off') {
    return levels.indexOf(is) > levels.indexOf(was) ? [{ key, what, was, is }] : [];
}
/** A framework's own source is no asset. */
function library(before, after) {
    const words = ['false', 'told from the files', 'true'];
    const rank = ({ library: given }) => (given === undefined ? 1 : given ? 2 : 0);
    if (rank(after) <= rank(before))
        return [];
    return [
        {
            key: ['library'],
            what: 'library',
            was: words[rank(before)] ?? '',
            is: words[rank(after)] ?? '',
        },
    ];
}
function enforce(before, after) {
    if (before.enforce === 'worsened' || after.enforce === 'touched')
        return [];
    return [{ key: ['enforce'], what: 'enforce', was: before.enforce, is: after.enforce }];
}
/** A source more may give an owner, a source less may hide that two disagree. */
function sources(before, after) {
    const then = new Set(before.sources);
    const now = new Set(after.sources);
    if (then.size === now.size && [...then].every((source) => now.has(source)))
        return [];
    return [{ key: ['sources'], what: 'sources', was: (0,policy_words/* few */.H$)(before.sources), is: (0,policy_words/* few */.H$)(after.sources) }];
}
function mode(before, after) {
    if (before.review.mode === 'observe' || after.review.mode === 'enforce')
        return [];
    return [{ key: ['review', 'mode'], what: 'review.mode', was: 'enforce', is: 'observe' }];
}
function weaker_settings_approvals(before, after) {
    const [was, is] = [before.review.approvals, after.review.approvals];
    if (is >= was)
        return [];
    return [{ key: ['review', 'approvals'], what: 'review.approvals', was: `${was}`, is: `${is}` }];
}
/** Only a hostile policy exempts more, as authors times kinds; what changes there is told without a comparison. */
const mostExempted = 100_000;
/** Authors whose changes need no approval any more, of all kinds or of some. */
function exemptions({ review: before }, { review: after }) {
    const unchanged = new Set(before.exempt.map((exemption) => JSON.stringify(exemption)));
    const isComparable = sizeOf(before.exempt) + sizeOf(after.exempt) <= mostExempted;
    const exempt = isComparable ? kindsByAuthor(before.exempt) : new Map();
    return after.exempt.flatMap((exemption, index) => {
        const { authors, kinds = [anyKind] } = exemption;
        if (unchanged.has(JSON.stringify(exemption)))
            return [];
        const wider = authors.filter((author) => {
            const known = exempt.get(author.toLowerCase());
            return !known?.has(anyKind) && !kinds.every((kind) => known?.has(kind));
        });
        if (wider.length === 0)
            return [];
        const then = new Set(wider.flatMap((author) => [...(exempt.get(author.toLowerCase()) ?? [])]));
        const what = `changes by ${(0,policy_words/* few */.H$)(wider)} that need no approval`;
        const was = isComparable ? (0,policy_words/* few */.H$)([...then]) : 'too many to compare';
        return [{ key: ['review', 'exempt', index], what, was, is: (0,policy_words/* few */.H$)(kinds) }];
    });
}
const anyKind = 'of any kind';
function sizeOf(exempt) {
    return exempt.reduce((sum, { authors, kinds }) => sum + authors.length * (kinds?.length ?? 1), 0);
}
function kindsByAuthor(exempt) {
    const byAuthor = new Map();
    for (const { authors, kinds = [anyKind] } of exempt) {
        for (const author of authors.map((login) => login.toLowerCase())) {
            const known = byAuthor.get(author) ?? new Set();
            for (const kind of kinds)
                known.add(kind);
            byAuthor.set(author, known);
        }
    }
    return byAuthor;
}

;// CONCATENATED MODULE: ./lib/core/policy/weaker-waivers.js


/** Only a hostile policy has more; what is not compared with all of them counts as new. */
const weaker_waivers_mostCompared = 300;
/** Waivers that are new, hold longer, or silence more than those before. */
function weakerWaivers(before, after) {
    const compared = before.waivers.slice(0, weaker_waivers_mostCompared);
    const unchanged = new Set(before.waivers.map(keyOf));
    const byReason = new Map(before.waivers.map((waiver) => [waiver.reason, waiver]));
    const counts = new Map();
    return after.waivers.flatMap((waiver) => {
        const index = counts.get(waiver.file) ?? 0;
        counts.set(waiver.file, index + 1);
        if (unchanged.has(keyOf(waiver)) || compared.some((old) => covers(old, waiver)))
            return [];
        const old = byReason.get(waiver.reason);
        return [
            {
                key: ['waivers', index],
                what: `the waiver of ${(0,policy_words/* few */.H$)(waiver.checks)} for ${(0,policy_words/* few */.H$)(waiver.paths)}`,
                was: old === undefined ? 'not there' : whatItWas(old, waiver),
                is: `until ${waiver.until}`,
            },
        ];
    });
}
function covers(old, { checks, until, paths }) {
    return (until <= old.until && checks.every((check) => old.checks.includes(check)) && isNarrowed(paths, old.paths));
}
/** Of a waiver with the same reason, only what is no longer so. */
function whatItWas(old, { checks, paths }) {
    const sameChecks = keyOfList(old.checks) === keyOfList(checks);
    const samePaths = keyOfList(old.paths) === keyOfList(paths);
    return [
        ...(sameChecks ? [] : [`of ${(0,policy_words/* few */.H$)(old.checks)}`]),
        ...(samePaths ? [] : [`for ${(0,policy_words/* few */.H$)(old.paths)}`]),
        `until ${old.until}`,
    ].join(' ');
}
function keyOf({ checks, paths, until }) {
    return JSON.stringify([checks, paths, until]);
}
function keyOfList(words) {
    return JSON.stringify(words);
}

;// CONCATENATED MODULE: ./lib/core/policy/weakening.js





/**
 * All in which `after` asks less than `before`, both as merged with their packs: what is found, what it weighs, who
 * must own and approve, who counts as such, and what is exempt. Where there was no policy, nothing is weakened.
 */
function weakenings(before, after) {
    if (!before.judged)
        return [];
    if (!after.judged) {
        return [{ key: [], what: 'the policy', was: 'in force', is: 'gone, so that no roles are judged' }];
    }
    return [
        ...weakerKinds(before, after),
        ...weakerRows(before, after),
        ...weakerPeople(before, after),
        ...weakerSettings(before, after),
        ...weakerWaivers(before, after),
    ];
}
/**
 * All in which `after` asks more. What both weakens and strengthens, a role's first holder for one, weakens.
 * @param weakened what `weakenings` says of the same two
 */
function strengthenings(before, after, weakened) {
    const weaker = new Set(weakened.map(({ what }) => what));
    return weakenings(after, before)
        .filter(({ what }) => !weaker.has(what))
        .map(({ key, what, was, is }) => ({ key: withoutIndices(key), what, was: is, is: was }));
}
/** An index is that of the file in which the thing was found: in the other file it is another thing. */
function withoutIndices(key) {
    const index = key.findIndex((step) => typeof step === 'number');
    return index === -1 ? key : key.slice(0, index);
}

;// CONCATENATED MODULE: ./lib/core/policy/comparison.js



/** Compares the policy of a base with that of a head, each with its packs; null: the head deletes it. */
function comparePolicies(base, head) {
    const before = resolvePolicy(base);
    const after = resolvePolicy(head);
    const weaker = weakenings(before, after);
    const place = placeIn(head, head !== null && extended(base.values).join(' ') !== extended(head.values).join(' '));
    const placed = (found) => found
        .map(({ key, ...words }) => ({ ...place(key), ...words }))
        .toSorted((a, b) => a.line - b.line || a.column - b.column);
    return {
        path: (head ?? base).path,
        weakened: placed(weaker),
        strengthened: placed(strengthenings(before, after, weaker)),
    };
}
/** What a file that extends other packs than before does not speak of itself comes from those. */
function placeIn(head, extendsOthers) {
    if (head === null)
        return () => ({ line: 1, column: 1 });
    const written = new Set(Object.keys(head.values));
    return (key) => head.lineOf(extendsOthers && !written.has(`${key[0]}`) ? ['extends'] : key);
}

;// CONCATENATED MODULE: ./lib/core/policy-change.js



/** The first policy of a tree is the one in force, wherever the change puts it. */
function policyChange(tree, change) {
    const base = policyOf(change.before.sources);
    const head = policyOf(tree.sources);
    const then = base && readPolicy(base);
    if (then && !then.ok)
        return { state: 'unreadable', end: 'base', faults: then.diagnostics };
    if (policy_change_isSame(base, head))
        return { state: 'same', head: then?.file ?? null };
    const now = head && readPolicy(head);
    if (now && !now.ok)
        return { state: 'unreadable', end: 'head', faults: now.diagnostics };
    if (!then)
        return now ? { state: 'added', head: now.file } : { state: 'same', head: null };
    const file = now?.file ?? null;
    const comparison = comparePolicies(then.file, file);
    return { state: file === null ? 'deleted' : 'changed', head: file, comparison };
}
/** True when both are the same file with the same text, or there is neither. */
function policy_change_isSame(base, head) {
    return base?.path === head?.path && base?.text === head?.text;
}

;// CONCATENATED MODULE: ./lib/core/checks/unused-waiver.js


/** Checks that compare a change with its base, or ask GitHub or files that are not read: here they show no use. */
const unasked = new Set([
    'weakened-ownership',
    'weakened-policy',
    'declared-owner-conflict',
    'unknown-owner',
    'owner-without-access',
]);
const roleChecks = new Set(['wrong-role', 'missing-role']);
/**
 * The waivers of the linted policy that are in force and silenced nothing; `used` holds those that did.
 * @param judging the policy whose level counts
 */
function unusedWaivers({ policy, now, policyFile, assets }, used, judging) {
    const severity = judging.checks.get('unused-waiver') ?? 'off';
    if (severity === 'off')
        return [];
    const idle = policy.waivers.filter((waiver) => waiver.file === policyFile?.path &&
        inForce(waiver, now) &&
        !used.has(waiver) &&
        !isOpen(waiver, assets));
    return idle.map(({ file, line, column, checks, paths }) => ({
        check: 'unused-waiver',
        severity,
        path: file,
        line,
        column,
        related: [],
        message: `the waiver of ${checks.join(', ')} for ${paths.join(', ')} silences nothing`,
        remedy: 'Delete it, or correct its paths and checks.',
    }));
}
/** True when what is not known here may be what the waiver is for. */
function isOpen({ checks, paths }, assets) {
    if (checks.some((check) => unasked.has(check)))
        return true;
    if (!checks.some((check) => roleChecks.has(check)))
        return false;
    const covers = compilePathList(paths);
    return assets.some(({ path, judgement }) => judgement.status === 'unverified' && covers(path));
}

;// CONCATENATED MODULE: ./lib/core/policy/kinds.js

/**
 * Compiles the path patterns of a policy's `assets`. The answer beats every packed signal; null leaves the path to
 * them. `none` beats all kinds, and of several kinds the one written last wins.
 */
function policyKind({ assetPaths, }) {
    const lists = assetPaths.map(({ kind, paths }) => ({
        matches: compilePathList(paths),
        match: { kind, signal: `assets.${kind}.paths in the policy` },
    }));
    const isNone = ({ match }) => match.kind === 'none';
    const strongestFirst = [...lists.filter(isNone), ...lists.filter((list) => !isNone(list)).toReversed()];
    return (path) => strongestFirst.find(({ matches }) => matches(path))?.match ?? null;
}

;// CONCATENATED MODULE: ./lib/core/reclassified.js


/**
 * Files that the paths of the head's policy make another kind, of which less is asked. Only a tree can tell: the same
 * paths find assets where there were none. What is no asset any more, two policies tell by themselves.
 */
function reclassified(before, after, head) {
    if (JSON.stringify(before.policy.assetPaths) === JSON.stringify(after.policy.assetPaths))
        return [];
    const byPaths = policyKind(after.policy);
    const moved = new Map();
    for (const path of after.world.paths) {
        if (!byPaths(path))
            continue;
        const then = before.world.asset(path);
        const now = after.world.asset(path);
        if (!then || !now || then.kind === now.kind || !asksLess(then, now, before.policy, after.policy))
            continue;
        const key = `${then.kind} ${now.kind}`;
        const files = moved.get(key);
        if (files)
            files.push([then, now]);
        else
            moved.set(key, [[then, now]]);
    }
    return [...moved.values()].flatMap((files) => {
        const [first] = files;
        if (!first)
            return [];
        const [then, now] = first;
        const others = files.length - 1;
        const more = others === 0 ? '' : ` and ${others} more ${others === 1 ? 'file' : 'files'}`;
        return [
            {
                ...head.lineOf(['assets', now.kind, 'paths']),
                what: `the kind of ${now.path}${more}`,
                was: `${then.kind} (tier ${then.tier})`,
                is: `${now.kind} (tier ${now.tier})`,
            },
        ];
    });
}
function asksLess(then, now, before, after) {
    if (now.tier > then.tier)
        return true;
    if (!then.row)
        return false;
    return (!now.row || now.row.approvals < then.row.approvals || asksFewerRoles(then.row, now.row, before, after));
}

;// CONCATENATED MODULE: ./lib/core/checks/catch-all-owner.js

const catchAllOwner = {
    id: 'catch-all-owner',
    since: '0.1.0',
    summary: 'an asset owned only through *, ** or /**',
    why: 'A catch-all covers what nobody thought of: its owners were never asked whether they answer for this.',
    mend: 'Give the asset or its directory an entry of its own, even if the owners stay the same.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            const { entry, owners } = asset;
            if (!entry?.pattern.catchAll || owners.length === 0)
                continue;
            yield {
                asset,
                path: asset.path,
                related: entryPlace(scene, asset),
                message: `${asset.path} (${asset.kind}) is owned only through the catch-all ${entry.pattern.text}`,
                remedy: `Give /${asset.path} or its directory an entry of its own.`,
            };
        }
    },
};

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./lib/core/ownership/nearest-path.js

/**
 * Follows a pattern down the tree by the names that exist, or are most like it, as far as they go. A pattern for any
 * depth, and one whose first name is unlike all others, is sought by its last name in the whole tree.
 */
function createNearestPath(paths) {
    const children = childrenByDirectory(paths);
    const homes = homesByName(children);
    function anywhere(name) {
        const same = homes.get(name);
        if (same !== undefined)
            return same ?? undefined;
        const like = mostLike(name, homes.keys());
        return like === undefined ? undefined : (homes.get(like) ?? like);
    }
    return (pattern) => {
        const names = pattern.split('/').filter((part) => part !== '' && part !== '*' && part !== '**');
        const last = names.at(-1);
        if (last === undefined)
            return undefined;
        const isAnchored = pattern.replace(/\/$/, '').includes('/') && !/^\/?\*\*\//.test(pattern);
        if (!isAnchored)
            return anywhere(last);
        let directory = '';
        for (const name of names) {
            const here = children.get(directory);
            const next = here?.has(name) ? name : mostLike(name, here ?? []);
            if (next === undefined)
                return (homes.get(last) ?? directory) || anywhere(last);
            directory = below(directory, next);
        }
        return directory;
    };
}
function childrenByDirectory(paths) {
    const children = new Map();
    for (const path of paths) {
        let end = path.length;
        while (end > 0) {
            const slash = path.lastIndexOf('/', end - 1);
            const directory = slash < 0 ? '' : path.slice(0, slash);
            const known = children.get(directory);
            const name = path.slice(slash + 1, end);
            if (known?.has(name))
                break;
            if (known)
                known.add(name);
            else
                children.set(directory, new Set([name]));
            end = slash;
        }
    }
    return children;
}
/** Where the file or directory of a name lies; null for a name of several. */
function homesByName(children) {
    const homes = new Map();
    for (const [directory, names] of children) {
        for (const name of names)
            homes.set(name, homes.has(name) ? null : below(directory, name));
    }
    return homes;
}
function below(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** How many names one is compared with: enough for any directory that people keep. */
const nearest_path_mostCompared = 5000;
/** Of names of three letters or less every other is alike: one slip is all that is forgiven. */
function mostLike(name, candidates) {
    const wanted = name.toLowerCase();
    let best;
    let least = (name.length <= 3 ? 1 : Math.max(2, Math.floor(name.length / 3))) + 1;
    let compared = 0;
    if (name.length > 255)
        return undefined;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= least)
            continue;
        if ((compared += 1) > nearest_path_mostCompared)
            break;
        const apart = (0,mod/* distance */.Io)(wanted, candidate.toLowerCase());
        if (apart < least)
            [best, least] = [candidate, apart];
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/core/ownership/resolve.js

/** Answers for any number of paths; how, automaton.ts tells. */
function createResolver(entries) {
    const patterns = compilePatterns(entries.map(({ pattern }) => pattern.text));
    return {
        resolve: (path) => entries[patterns.last(path)] ?? null,
        resolveBytes: (bytes, start, end) => entries[patterns.lastOfBytes(bytes, start, end)] ?? null,
        matching: (path) => patterns.all(path).flatMap((index) => entries[index] ?? []),
    };
}

;// CONCATENATED MODULE: ./lib/core/ownership/entry-use.js


/** How many dead entries get a nearest path: more than anybody reads, few enough for any file. */
const mostSuggestions = 200;
/** @param resolver of the same entries */
function unusedEntries(entries, resolver, { paths, deciding, undecided }) {
    const winners = new Set(deciding);
    for (const path of undecided)
        winners.add(resolver.resolve(path));
    const last = new Map(entries.map((entry) => [entry.pattern.text, entry]));
    const duplicates = [];
    const idle = new Set();
    for (const entry of entries) {
        const later = last.get(entry.pattern.text);
        if (later && later !== entry)
            duplicates.push({ earlier: entry, later });
        else if (!winners.has(entry))
            idle.add(entry);
    }
    const takers = takersOf(idle, paths, resolver);
    const nearestPath = idle.size > takers.size ? createNearestPath(paths) : () => undefined;
    const dead = [];
    const shadowed = [];
    for (const entry of idle) {
        const by = takers.get(entry);
        if (by)
            shadowed.push({ entry, by: [...by].toSorted((a, b) => a.line - b.line).slice(0, 3) });
        else {
            const nearest = dead.length < mostSuggestions ? nearestPath(entry.pattern.text) : undefined;
            dead.push({ entry, ...(nearest !== undefined && { nearest }) });
        }
    }
    return { dead, shadowed, duplicates };
}
/** For each idle entry that matches anything: the entries that decide those paths. */
function takersOf(idle, paths, resolver) {
    const takers = new Map();
    if (idle.size === 0)
        return takers;
    const idleResolver = createResolver([...idle]);
    for (const path of paths) {
        const matching = idleResolver.matching(path);
        const winner = matching.length === 0 ? null : resolver.resolve(path);
        for (const entry of winner ? matching : []) {
            if (winner)
                takers.set(entry, (takers.get(entry) ?? new Set()).add(winner));
        }
    }
    return takers;
}

;// CONCATENATED MODULE: ./lib/core/checks/entry-uses.js

// Three checks ask the same question of the same tree, and the answer costs a pass over all paths.
const known = new WeakMap();
/** Entries that decide nothing on the tree of a scene. */
function usesOf(scene) {
    const { world } = scene;
    const use = known.get(world) ??
        unusedEntries(world.codeowners.file.entries, world.codeowners.resolver, decided(scene));
    known.set(world, use);
    return use;
}
/** Who owns the assets has been asked before. */
function decided({ world: { paths }, assets }) {
    const deciding = new Set();
    const undecided = [];
    let next = 0;
    for (const path of paths) {
        const asset = assets[next]?.path === path ? assets[next] : undefined;
        if (asset)
            next += 1;
        if (asset?.entry)
            deciding.add(asset.entry);
        else
            undecided.push(path);
    }
    return { paths, deciding, undecided };
}
/** What is wrong with one entry, at its pattern. */
function* atEntry({ world }, entry, found) {
    const path = world.codeowners.source?.path;
    if (path === undefined)
        return;
    yield {
        path,
        line: entry.line,
        column: entry.column,
        endColumn: entry.column + entry.pattern.text.length,
        related: (found.related ?? []).map((line) => ({ path, line })),
        message: found.message,
        remedy: found.remedy,
    };
}

;// CONCATENATED MODULE: ./lib/core/checks/dead-entry.js


const deadEntry = {
    id: 'dead-entry',
    since: '0.1.0',
    summary: 'an entry that matches no tracked file',
    why: 'The file it was written for has moved or was never there, and is now owned by something else or by nobody.',
    mend: 'Correct the path, or delete the entry.',
    subject: 'codeowners',
    *find(scene) {
        // Why a suspicious pattern matches nothing has been said already.
        const told = new Set(scene.world.codeowners.file.problems.map(({ line }) => line));
        for (const { entry, nearest } of usesOf(scene).dead.filter((dead) => !told.has(dead.entry.line))) {
            yield* atEntry(scene, entry, {
                message: `${quote(entry.pattern.text)} matches no tracked file`,
                remedy: nearest
                    ? `Is /${nearest} meant? Otherwise delete the entry.`
                    : 'Correct the path or delete the entry.',
            });
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/declared-owner-conflict.js

const declaredOwnerConflict = {
    id: 'declared-owner-conflict',
    since: '0.1.0',
    summary: 'an owner declared in a file that a tool reads, and CODEOWNERS, disagree',
    why: 'People ask the one, GitHub the other, and neither knows of it.',
    mend: 'Make both name the same owners.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            for (const { declaration, owners, line, verdict } of comparisons(scene, asset)) {
                if (verdict !== 'conflict')
                    continue;
                const file = scene.world.codeowners.source?.path ?? 'CODEOWNERS';
                const place = declaration.place ?? { path: asset.path, line: 1 };
                yield {
                    asset,
                    path: asset.path,
                    ...(place.path === asset.path && { line: place.line }),
                    related: [...(place.path === asset.path ? [] : [place]), { path: file, line }],
                    message: `${asset.path} (${asset.kind}) is owned by ${named(declaration.owners, 'and')} according to ${place.path}:${place.line}, ` +
                        `and by ${named(owners, 'and')} according to line ${line} of ${file}`,
                    remedy: 'Name the same people in both, or take the owners out of one.',
                };
            }
        }
    },
};
/** Compares each declaration of an asset with CODEOWNERS; nothing where the policy does not read both. */
function comparisons({ world, policy }, { path }) {
    if (policy.sources.length < 2)
        return [];
    const answers = world.answers(path);
    const entry = answers.find((answer) => answer.source === 'codeowners')?.entry;
    if (!entry || entry.owners.length === 0)
        return [];
    return answers.flatMap((answer) => {
        if (answer.source === 'codeowners' || answer.owners.length === 0)
            return [];
        const verdict = compare(answer.owners, entry.owners, policy.identities);
        return [{ declaration: answer, owners: entry.owners, line: entry.line, verdict }];
    });
}
function compare(declared, owners, identities) {
    const ours = declared.map((owner) => identityOf(owner, identities));
    const theirs = owners.map((owner) => identityOf(owner, identities));
    const pairs = ours.flatMap((one) => theirs.map((other) => [one, other]));
    if (pairs.some(([one, other]) => one.key === other.key))
        return 'agree';
    // Two people are two, and two teams; whether a person is in a team is not known, nor who is called by an address.
    const isCertain = pairs.every(([one, other]) => one.kind === other.kind && (one.kind === 'user' || one.kind === 'team'));
    return isCertain ? 'conflict' : 'unknown';
}
function identityOf({ kind, key }, identities) {
    const login = kind === 'email' ? identities.get(key) : undefined;
    return login === undefined ? { kind, key } : { kind: 'user', key: login.toLowerCase() };
}

;// CONCATENATED MODULE: ./lib/core/checks/duplicate-entry.js


const duplicateEntry = {
    id: 'duplicate-entry',
    since: '0.1.0',
    summary: 'an entry whose pattern is written again further down',
    why: 'Owners of the same pattern are not merged: only the last line counts.',
    mend: 'Merge the owners into the last one and delete the others.',
    subject: 'codeowners',
    *find(scene) {
        for (const { earlier, later } of usesOf(scene).duplicates) {
            yield* atEntry(scene, earlier, {
                related: [later.line],
                message: `${quote(earlier.pattern.text)} is written again on line ${later.line}, and only that one counts`,
                remedy: `Merge its owners into line ${later.line} and delete this one.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/expired-waiver.js

const expiredWaiver = {
    id: 'expired-waiver',
    since: '0.1.0',
    summary: 'a waiver whose last day has passed',
    why: 'It silences nothing any more; what it excused counts again.',
    mend: 'Mend what it excused and delete it, or agree on a new date.',
    subject: 'policy',
    *find({ policy, now, policyFile }) {
        for (const waiver of policy.waivers) {
            if (waiver.file !== policyFile?.path || inForce(waiver, now))
                continue;
            yield {
                path: waiver.file,
                line: waiver.line,
                column: waiver.column,
                message: `the waiver of ${waiver.checks.join(', ')} for ${waiver.paths.join(', ')} expired on ${waiver.until}`,
                remedy: 'Mend what it excused and delete it, or agree on a new date.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/ignored-codeowners.js
const ignoredCodeowners = {
    id: 'ignored-codeowners',
    since: '0.1.0',
    summary: 'a second CODEOWNERS, which GitHub never reads',
    why: 'GitHub reads the first it finds in .github/, the root and docs/. Who edits another changes nothing.',
    mend: 'Move its entries to the file in force and delete it.',
    subject: 'places',
    *find({ world }) {
        const { source, ignored } = world.codeowners;
        for (const path of ignored) {
            yield {
                path,
                related: source ? [{ path: source.path, line: 1 }] : [],
                message: `GitHub never reads ${path}: ${source?.path} is found first`,
                remedy: `Move its entries to ${source?.path} and delete it.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/codeowners-lines.js
/** The lines of CODEOWNERS in force with a problem of one check. */
function* linesWith({ world }, check) {
    const path = world.codeowners.source?.path;
    if (path === undefined)
        return;
    for (const { check: found, ...problem } of world.codeowners.file.problems) {
        if (found === check)
            yield { path, ...problem };
    }
}

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
            `GitHub skips this line: ${quote(pattern.text)} holds ***`,
            'Write ** for any number of directories.',
        ]));
    }
    for (const owner of owners.slice(0, MOST_OWNERS)) {
        if (parseOwner(owner.text) || isRunTogether(owner.text))
            continue;
        problems.push(at('invalid-line', owner, [
            `GitHub skips this line: ${quote(owner.text)} is no owner`,
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
                    `${quote(token.text)} runs owners together and names nobody`,
                    `Write ${quote(apart)}.`,
                ]),
            ];
        }
        const key = token.text.toLowerCase();
        if (seen.has(key)) {
            return [
                at('suspicious-pattern', token, [
                    `${quote(token.text)} is named twice on this line`,
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
    return names.every((name) => parseOwner(`@${name}`) !== null);
}
function ownerRemedy(text) {
    if (parseOwner(`@${text}`))
        return `Is @${quote(text)} meant? An owner is @user, @org/team or an e-mail address.`;
    if (/^@[^/]+\[bot\]$/.test(text))
        return 'An app owns no files: name a person or a team.';
    const [beforeComment = ''] = text.split('#');
    if (beforeComment !== text && parseOwner(beforeComment))
        return `Is ${quote(beforeComment)} meant? A comment begins with a blank and #.`;
    const bare = text.replace(/^[("'<,]+/, '').replace(/[,;:.)"'>]+$/, '');
    if (bare !== text && parseOwner(bare))
        return `Is ${quote(bare)} meant? Owners are separated by blanks alone.`;
    return 'Write @user, @org/team or an e-mail address; a comment begins with #.';
}
const listMarkers = new Set(['-', '+', '•', '–']);
// Blanks and marks that nobody sees: they look like a separator, or like nothing, and are part of the pattern.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u202f\u3000]/u;
/** Why a pattern is surely not meant as it is written, and what to write; null when nothing speaks against it. */
function suspicionOf(text) {
    const shown = quote(text);
    if (listMarkers.has(text)) {
        return [
            `${text} is a list marker, read as the pattern for a file of that name`,
            'Delete it: an entry begins with its pattern.',
        ];
    }
    if (parseOwner(text) || isRunTogether(text)) {
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
    if (endsInBackslash(text))
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
            `Write ${quote(text.slice(0, -3))} for everything below the directory.`,
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
    return { text, catchAll: isCatchAll(text) };
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
        const owner = parseOwner(text);
        if (owner && !owners.has(owner.key))
            owners.set(owner.key, owner);
    }
    return [...owners.values()];
}

;// CONCATENATED MODULE: ./lib/core/checks/github-list.js


// Several checks ask, of both ends of a change.
const github_list_known = new WeakMap();
/** GitHub's own list of CODEOWNERS errors, as far as it is of the file of this world; absent: not read. */
function githubList({ world, people }) {
    const said = people?.codeownersErrors;
    const source = world.codeowners.source;
    if (!said || 'unread' in said || source?.text === undefined)
        return undefined;
    const before = github_list_known.get(source);
    if (before?.said === said)
        return before.list;
    const list = github_list_listOf(said, source.path, source.text);
    github_list_known.set(source, { said, list });
    return list;
}
function github_list_listOf(said, path, text) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    const lineOf = createLineOf(lines);
    const errors = said.flatMap((error) => {
        const line = error.path === path ? lineOf(error) : undefined;
        return line === undefined ? [] : [listed({ ...error, line }, lines)];
    });
    return { errors, stale: errors.length < said.length };
}
/** The line that GitHub read, where it says which: another version of the file has it elsewhere, or not at all. */
function createLineOf(lines) {
    let first;
    return ({ line, source }) => {
        const own = lines[line - 1];
        if (source === undefined)
            return own === undefined ? undefined : line;
        if (own !== undefined && bare(own) === bare(source))
            return line;
        first ??= new Map(lines.map((text, index) => [bare(text), index + 1]).toReversed());
        return first.get(bare(source));
    };
}
function bare(line) {
    return line.replace(/^\uFEFF/, '').trim();
}
function listed({ line, column, kind, suggestion }, lines) {
    const [pattern, ...owners] = tokensOf(lines[line - 1] ?? '');
    const about = /^unknown owner$/i.test(kind.trim()) ? 'owner' : 'line';
    const named = owners.find(({ text }) => parseOwner(text) && names(suggestion ?? '', text));
    const at = [...(pattern ? [pattern] : []), ...owners].find((token) => token.column === column);
    // The name says more than the column, of which it is not known how it counts what is outside of ASCII.
    const token = about === 'owner' ? (named ?? owners.find((owner) => owner === at)) : at;
    return {
        line,
        about,
        kind,
        ...(suggestion !== undefined && { suggestion }),
        ...(token && { token }),
    };
}
/** True when the owner is one of the words of the text. */
function names(text, owner) {
    const wanted = owner.toLowerCase();
    return text
        .toLowerCase()
        .split(/[\s,;`'"]+/)
        .includes(wanted);
}

;// CONCATENATED MODULE: ./lib/core/checks/invalid-line.js



const invalidLine = {
    id: 'invalid-line',
    since: '0.1.0',
    summary: 'a line GitHub skips: a malformed owner, or a pattern GitHub refuses',
    why: 'GitHub skips the whole line in silence, so that an earlier, broader entry decides instead.',
    mend: 'Write owners as @user, @org/team or an e-mail address, and patterns without ***.',
    subject: 'codeowners',
    *find(scene) {
        yield* linesWith(scene, 'invalid-line');
        yield* linesOfGithub(scene);
    },
};
/** Lines that GitHub's own list names and that show no problem here: GitHub decides what it reads. */
function* linesOfGithub(scene) {
    const { source, file } = scene.world.codeowners;
    if (!source)
        return;
    const told = new Set(file.problems.map(({ line }) => line));
    for (const { about, line, kind, suggestion, token } of githubList(scene)?.errors ?? []) {
        if (about !== 'line' || told.has(line))
            continue;
        told.add(line);
        const skipped = /^invalid/i.test(kind) ? 'GitHub skips this line' : 'GitHub finds fault with this line';
        yield {
            path: source.path,
            line,
            ...(token && { column: token.column, endColumn: token.column + token.text.length }),
            message: `${skipped}: ${quote(kind)}`,
            remedy: suggestion
                ? `GitHub suggests: ${quote(suggestion)}`
                : 'See the file on GitHub, which shows why.',
        };
    }
}

;// CONCATENATED MODULE: ./lib/core/checks/missing-codeowners.js


const missingCodeowners = {
    id: 'missing-codeowners',
    since: '0.1.0',
    summary: 'a repository with assets and without a CODEOWNERS',
    why: 'Without CODEOWNERS nobody owns anything, whatever the policy says.',
    mend: 'Add .github/CODEOWNERS.',
    subject: 'tree',
    *find({ world, assets, before, policy }) {
        const { source } = world.codeowners;
        const readable = source !== undefined && (source.text !== undefined || source.bytes >= ownership_places/* CODEOWNERS_LIMIT_BYTES */.Qj);
        // Without assets there is nothing to own; only a change that takes CODEOWNERS away is asked then.
        const isNeeded = assets.length > 0 || before?.codeowners.source !== undefined;
        if (readable || !isNeeded || !policy.sources.includes('codeowners'))
            return;
        yield {
            path: source?.path ?? ownership_places/* CODEOWNERS_PLACES */.nB[0],
            message: source
                ? `${source.path} is no regular file: GitHub reads no owners from it`
                : `there is no CODEOWNERS${policy.sources.length > 1 ? '' : `: ${unowned(assets.length)} no owner`}`,
            remedy: source
                ? `Put a regular file in its place: GitHub follows no link and reads no other.`
                : `Add ${either(ownership_places/* CODEOWNERS_PLACES */.nB)}${howElse(policy)}.`,
        };
    },
};
function howElse({ judged, sources }) {
    if (!judged)
        return ': rolecall init drafts a policy, and from it rolecall fix proposes the entries';
    return sources.length > 1
        ? ', or take codeowners out of the sources of the policy'
        : ': rolecall fix proposes the entries';
}
function unowned(assets) {
    if (assets === 0)
        return 'from now on every file has';
    return assets === 1 ? 'the asset here has' : `the ${assets} assets here have`;
}

;// CONCATENATED MODULE: ./lib/core/checks/wrong-role.js

const wrongRole = {
    id: 'wrong-role',
    since: '0.1.0',
    summary: 'an asset whose owners meet none of its accountable terms',
    why: 'It is approved by people who do not answer for this kind of work.',
    mend: 'Name a holder of an accountable role in the winning entry, or say in the policy that the owner holds it.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            const { status, terms } = asset.judgement;
            if (status !== 'misowned' || hasMissingRole(asset))
                continue;
            const needed = terms.map((term) => either(term.roles)).join(' and ');
            yield {
                asset,
                path: asset.path,
                related: entryPlace(scene, asset),
                message: `${asset.path} (${asset.kind}) needs ${needed}; ${ownersAndRoles(asset)}`,
                remedy: `Name ${holderOf(terms.map(({ roles }) => roles), scene.policy)} in ${entryName(scene, asset)}.`,
            };
        }
    },
};
/** Some terms are met and some are not, or they would be met but for `distinct-from`. */
function hasMissingRole({ judgement: { status, terms } }) {
    if (status !== 'misowned')
        return false;
    return terms.some(({ state }) => state === 'met') || terms.some(({ onlyDistinct }) => onlyDistinct);
}
/** `@acme/x holds data-scientist` */
function ownersAndRoles({ owners, judgement: { held } }) {
    const hold = owners.length === 1 ? 'holds' : 'hold';
    return `${named(owners, 'and')} ${hold} ${held.length === 0 ? 'no role of the policy' : either(held, 'and')}`;
}
/** How a remedy calls the entry to edit. */
function entryName({ world }, { entry, declaration, path }) {
    if (declaration?.place)
        return `line ${declaration.place.line} of ${declaration.place.path}`;
    const file = world.codeowners.source?.path ?? 'CODEOWNERS';
    if (!entry)
        return file;
    if (entry.pattern.catchAll)
        return `a later entry of ${file} for /${path} or its directory`;
    return `line ${entry.line} of ${file}, or in a later entry for /${path}`;
}

;// CONCATENATED MODULE: ./lib/core/checks/missing-role.js


const missingRole = {
    id: 'missing-role',
    since: '0.1.0',
    summary: 'some accountable terms are met and some are not, or only by people who must be distinct',
    why: 'A kind that needs several roles is approved by only some of them.',
    mend: 'Add a holder of the missing role to the winning entry.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            if (!hasMissingRole(asset))
                continue;
            const unmet = asset.judgement.terms.filter(({ state }) => state === 'unmet');
            const missing = unmet.map((term) => either(term.roles)).join(' and ');
            const distinct = unmet.some(({ onlyDistinct }) => onlyDistinct)
                ? `; holders of ${either(asset.row?.distinctFrom ?? [])} do not count here`
                : '';
            yield {
                asset,
                path: asset.path,
                related: entryPlace(scene, asset),
                message: `${asset.path} (${asset.kind}) lacks ${missing} among its owners; ${ownersAndRoles(asset)}${distinct}`,
                remedy: `Name ${holderOf(unmet.map(({ roles }) => roles), scene.policy)} too, in ${entryName(scene, asset)}.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/oversized-codeowners.js

const oversizedCodeowners = {
    id: 'oversized-codeowners',
    since: '0.1.0',
    summary: 'a CODEOWNERS of 3 MB or more, which GitHub ignores whole',
    why: 'GitHub then asks nobody and enforces nothing, without a word.',
    mend: 'Own directories instead of files, or use wildcards, until the file is under 3 MB.',
    subject: 'tree',
    *find({ world }) {
        const { source } = world.codeowners;
        if (!source || source.bytes < ownership_places/* CODEOWNERS_LIMIT_BYTES */.Qj)
            return;
        const megabytes = (source.bytes / 1024 / 1024).toFixed(1);
        yield {
            path: source.path,
            message: `${source.path} has ${megabytes} MB: from 3 MB on GitHub ignores it whole, so nobody owns anything`,
            remedy: 'Own directories instead of files, or use wildcards.',
        };
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/nearest-owner.js

/**
 * Tells the owner, with `@`, who is likely meant by an unknown one: a holder of a role, or an owner who may write.
 * A line may name anybody, and a file has many lines, so each is looked for once.
 */
function createNearestOwner(scene) {
    let known;
    const found = new Map();
    return ({ kind, key }) => {
        if (found.has(key))
            return found.get(key);
        known ??= { user: knownOwners(scene, false), team: knownOwners(scene, true) };
        const candidates = known[kind === 'team' ? 'team' : 'user'];
        const nearest = (0,policy_words/* nearestWord */.zZ)(lastPart(key), [...candidates.keys()]);
        const owner = nearest === null ? undefined : candidates.get(nearest);
        found.set(key, owner);
        return owner;
    };
}
/** Users or teams, by the last part of their name. */
function knownOwners({ world, policy, people }, teams) {
    const holders = [...policy.roles.values()].flatMap((role) => (teams ? role.teams : role.users));
    const owners = new Map(world.codeowners.file.entries.flatMap((entry) => entry.owners.map((owner) => [owner.key, owner])));
    const writing = [...owners.values()].filter(({ kind, key }) => kind === (teams ? 'team' : 'user') && people?.access.get(key) === 'may-write');
    return new Map([...holders, ...writing.map(({ text }) => text.slice(1))]
        .filter((name) => people?.access.get(name.toLowerCase()) !== 'unknown')
        .map((name) => [lastPart(name).toLowerCase(), `@${name}`]));
}
/** Of a team its own name: that of the organization makes all of them alike. */
function lastPart(name) {
    return name.slice(name.indexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/core/checks/passed-over.js





/**
 * The owners that GitHub passes over, at their place in CODEOWNERS and each once a line: those that a look-up finds
 * wrong, and those that GitHub's own list names. The look-up says why; where there is none, the list alone decides.
 */
function* passedOver(scene, check) {
    const { source, file } = scene.world.codeowners;
    if (!scene.people || source?.text === undefined)
        return;
    const { access } = scene.people;
    const listed = namedByGithub(scene);
    const nearestOwner = createNearestOwner(scene);
    let lines;
    for (const entry of file.entries) {
        for (const owner of entry.owners) {
            const fault = faultOf(owner, access.get(owner.key), listed.has(spot(entry.line, owner.key)), nearestOwner);
            if (fault?.check !== check)
                continue;
            lines ??= source.text.replace(/^\uFEFF/, '').split('\n');
            const { message, remedy } = fault;
            yield { path: source.path, line: entry.line, ...columns(entry, owner, lines), message, remedy };
        }
    }
    if (check === 'unknown-owner')
        yield* unplaced(scene, source.path);
}
/** Owners that GitHub's list names, by line. */
function namedByGithub(scene) {
    const errors = githubList(scene)?.errors ?? [];
    return new Set(errors.flatMap(({ about, line, token }) => {
        const owner = about === 'owner' && token ? parseOwner(token.text) : null;
        return owner ? [spot(line, owner.key)] : [];
    }));
}
/** GitHub passes over somebody on a line of which it cannot be told whom. */
function* unplaced(scene, path) {
    const { entries, problems } = scene.world.codeowners.file;
    const told = new Set(problems.map(({ line }) => line));
    const owners = new Set(entries.flatMap((entry) => entry.owners.map(({ key }) => spot(entry.line, key))));
    const lines = new Set();
    for (const { about, line, token } of githubList(scene)?.errors ?? []) {
        const owner = token && parseOwner(token.text);
        if (about !== 'owner' || told.has(line) || lines.has(line))
            continue;
        if (owner && owners.has(spot(line, owner.key)))
            continue;
        lines.add(line);
        yield {
            path,
            line,
            message: 'GitHub passes over an owner on this line',
            remedy: 'See the file on GitHub, which shows whom and why.',
        };
    }
}
function faultOf(owner, access, isListed, nearestOwner) {
    const text = quote(owner.text);
    const isTeam = owner.kind === 'team';
    if (access === 'unknown') {
        const nearest = nearestOwner(owner);
        return {
            check: 'unknown-owner',
            message: `GitHub knows no ${isTeam ? 'team' : 'user'} ${text}`,
            remedy: nearest === undefined
                ? 'Correct the name, or take it out.'
                : `Is ${nearest} meant? Otherwise take it out.`,
        };
    }
    if (access === 'secret') {
        return {
            check: 'unknown-owner',
            message: `${text} is a secret team: GitHub passes over it`,
            remedy: 'Make the team visible, or name one that is.',
        };
    }
    if (access === 'may-not-write') {
        return {
            check: 'owner-without-access',
            message: `${text} may not write to the repository: GitHub passes over it`,
            remedy: isTeam
                ? 'Grant the team itself, or one that it is part of, write access: that its members have it does not count.'
                : 'Grant write access, or name an owner that has it.',
        };
    }
    return isListed ? listedFault(owner, access === 'may-write') : null;
}
/** What GitHub's own list says without a word of why. */
function listedFault({ text: written, kind }, mayWrite) {
    const check = 'unknown-owner';
    const text = quote(written);
    if (mayWrite) {
        const message = `GitHub's own list of errors names ${text}, though it exists and may write`;
        return { check, message, remedy: 'See the file on GitHub, which shows why.' };
    }
    const wanted = {
        user: 'no such user with write access',
        team: 'no such visible team with write access',
        email: 'no account of this address with write access',
        name: 'nobody of this name',
    }[kind];
    const message = `GitHub passes over ${text}: it knows ${wanted}`;
    return { check, message, remedy: 'Correct the name, or grant write access.' };
}
function columns({ line }, { key }, lines) {
    const [, ...owners] = tokensOf(lines[line - 1] ?? '');
    const token = owners.find(({ text }) => parseOwner(text)?.key === key);
    return token ? { column: token.column, endColumn: token.column + token.text.length } : {};
}
function spot(line, key) {
    return `${line} ${key}`;
}

;// CONCATENATED MODULE: ./lib/core/checks/owner-without-access.js

const ownerWithoutAccess = {
    id: 'owner-without-access',
    since: '0.1.0',
    subject: 'codeowners',
    summary: 'an owner that may not write to the repository',
    why: 'GitHub asks only owners with write access, and passes over the others in silence.',
    mend: 'Grant it write access, or name an owner that has it. Of a team, the team itself must have it, or one that it is part of.',
    online: true,
    find: (scene) => passedOver(scene, 'owner-without-access'),
};

;// CONCATENATED MODULE: ./lib/core/checks/shadowed-entry.js



const shadowedEntry = {
    id: 'shadowed-entry',
    since: '0.1.0',
    summary: 'an entry whose files are all taken by later entries',
    why: 'The last entry that matches wins: the owners named here are never asked.',
    mend: 'Move the entry below those that take its files, or delete it.',
    subject: 'codeowners',
    *find(scene) {
        for (const { entry, by } of usesOf(scene).shadowed) {
            const lines = by.map((other) => `line ${other.line} (${quote(other.pattern.text)})`);
            yield* atEntry(scene, entry, {
                related: by.map((other) => other.line),
                message: `every file that ${quote(entry.pattern.text)} matches is taken by later entries: ${either(lines, 'and')}`,
                remedy: 'Move it below them, or delete it.',
            });
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/single-owner.js

const singleOwner = {
    id: 'single-owner',
    since: '0.1.0',
    summary: 'an asset with one person able to approve it',
    why: 'Nobody can approve what that person changes, nor anything while that person is away.',
    mend: 'Add a second person, or a team with more than one member.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            const { people, complete } = approversOf(asset, scene);
            if (asset.owners.length === 0 || !complete || people.size > 1)
                continue;
            yield {
                asset,
                path: asset.path,
                related: entryPlace(scene, asset),
                message: `${asset.path} (${asset.kind}) has one owner, ${whom(asset, people)}`,
                remedy: `Add a second person or a team to ${asset.declaration ? 'the declaration' : 'the entry'}.`,
            };
        }
    },
};
/** All owners, and of the teams among them the members. */
function approversOf({ owners }, { policy, people }) {
    const all = owners.map(({ kind, key }) => {
        if (kind === 'name')
            return undefined;
        if (kind !== 'team')
            return [(policy.identities.get(key) ?? key).toLowerCase()];
        const members = people?.members.get(key);
        return members && 'includes' in members ? members : undefined;
    });
    return { people: new Set(all.flatMap((some) => some ?? [])), complete: !all.includes(undefined) };
}
function whom({ owners }, people) {
    const [owner] = owners;
    const nobodyElse = 'nobody else can approve it';
    if (owner?.kind !== 'team')
        return `${owner?.text}: ${nobodyElse}`;
    return people.size === 0
        ? `${owner.text}, which has no member: nobody can approve it`
        : `${owner.text}, which has one member: ${nobodyElse}`;
}

;// CONCATENATED MODULE: ./lib/core/checks/suspicious-pattern.js

const suspiciousPattern = {
    id: 'suspicious-pattern',
    since: '0.1.0',
    summary: 'a pattern that GitHub tolerates and that is surely not meant, such as one with a leading !',
    why: 'GitHub accepts the line and does something else than its author believes.',
    mend: 'Write what is meant: CODEOWNERS has no negation, no ranges and no quoting.',
    subject: 'codeowners',
    find: (scene) => linesWith(scene, 'suspicious-pattern'),
};

// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
;// CONCATENATED MODULE: ./lib/core/checks/unheld-role.js

const unheldRole = {
    id: 'unheld-role',
    since: '0.1.0',
    summary: 'a role that the matrix needs here and nobody holds',
    why: 'Nobody can own what only this role may own, so Rolecall can neither pass nor fail it.',
    mend: 'Name a team or user for the role under roles, or make it the same as another with same-as.',
    subject: 'policy',
    *find({ assets, policyFile }) {
        if (!policyFile)
            return;
        const needed = new Map();
        for (const { kind, judgement } of assets) {
            for (const role of judgement.unheldRoles)
                needed.set(role, (needed.get(role) ?? new Set()).add(kind));
        }
        for (const [role, kinds] of [...needed].toSorted(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b))) {
            yield {
                path: policyFile.path,
                ...policyFile.lineOf(['roles', role]),
                message: `nobody holds ${role}, which answers for ${[...kinds].toSorted(order/* byCodeUnit */.X).join(', ')} here`,
                remedy: `Name its holders: roles: { ${role}: { teams: [org/team] } }, or same-as another role.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/unknown-owner.js

const unknownOwner = {
    id: 'unknown-owner',
    since: '0.1.0',
    subject: 'codeowners',
    summary: 'an owner that GitHub knows as no user and no visible team',
    why: 'GitHub passes over the owner in silence: nobody is asked in its place.',
    mend: 'Correct the name, or make the team visible.',
    online: true,
    find: (scene) => passedOver(scene, 'unknown-owner'),
};

;// CONCATENATED MODULE: ./lib/core/checks/unowned-ownership-file.js




const places = new Set([...ownership_places/* CODEOWNERS_PLACES */.nB, ...policy_places/* POLICY_PLACES */.s]);
/** True for CODEOWNERS in its three places and the policy in its own. */
function isOwnershipFile(path) {
    return places.has(path);
}
const unownedOwnershipFile = {
    id: 'unowned-ownership-file',
    since: '0.1.0',
    summary: 'a CODEOWNERS or a policy that nobody owns',
    why: 'Whoever can write may then hand every other file to anybody, without a review by its owners.',
    mend: 'End CODEOWNERS with entries that own it and the policy, so that nothing later takes them away.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            if (asset.judgement.status !== 'unowned' || !isOwnershipFile(asset.path))
                continue;
            yield {
                asset,
                path: asset.path,
                related: entryPlace(scene, asset),
                message: `${asset.path} says who owns or judges what, and has no owner itself: ${unownedBecause(scene, asset)}`,
                remedy: `Add "/${asset.path} @owner" as the last entry of CODEOWNERS.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/unowned-asset.js




const unownedAsset = {
    id: 'unowned-asset',
    since: '0.1.0',
    summary: 'an asset that no source gives an owner',
    why: 'Nobody is asked when it changes, and nobody answers when it breaks.',
    mend: 'Add an entry to CODEOWNERS, or a declaration that the policy reads, that gives it an owner with an accountable role.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            if (asset.judgement.status !== 'unowned' || isOwnershipFile(asset.path))
                continue;
            yield {
                asset,
                path: asset.path,
                related: entryPlace(scene, asset),
                message: `${asset.path} (${asset.kind}) has no owner: ${unownedBecause(scene, asset)}`,
                remedy: remedyFor(scene, asset),
            };
        }
    },
};
/** Why nobody owns an asset, by each source that was asked. */
function unownedBecause(scene, asset) {
    const answers = scene.world.answers(asset.path);
    const silent = answers.flatMap((answer) => answer.source !== 'codeowners' && isSilent(answer) && wouldName(scene, answer.source, asset.path)
        ? [answer.source]
        : []);
    const speaking = answers.flatMap((answer) => {
        if (answer.source === 'codeowners')
            return [unownedByCodeowners(scene, asset)];
        return isSilent(answer) ? [] : [namesNobody(answer)];
    });
    if (silent.length === 0)
        return speaking.join('; ') || `${either(scene.policy.sources)} cannot say who owns it`;
    return [...speaking, `${either(silent, 'and')} ${silent.length === 1 ? 'says' : 'say'} nothing of it`].join('; ');
}
function isSilent({ place, faults }) {
    return !place && faults.length === 0;
}
/** `dags/a.py:4 names only "airflow", a placeholder` */
function namesNobody({ place, passedOver, faults }) {
    const [fault] = faults;
    if (fault)
        return `${fault.path}:${fault.line} ${quote(fault.because)}`;
    const [first] = passedOver;
    const at = `${place?.path}:${place?.line}`;
    return first
        ? `${at} names only ${JSON.stringify(quote(first.text))}, ${first.because}`
        : `${at} names nobody`;
}
/** Nothing matches it, or an entry un-owns it. */
function unownedByCodeowners({ world, policy }, { entry }) {
    const file = world.codeowners.source;
    if (file?.text === undefined)
        return 'there is no CODEOWNERS that GitHub reads';
    if (!entry)
        return `no entry of ${file.path} matches it`;
    const which = `line ${entry.line} of ${file.path}, ${quote(entry.pattern.text)}, names no owner`;
    return policy.sources.length > 1 ? which : `${which} and so un-owns it`;
}
function wouldName({ world }, source, path) {
    if (source === 'codeowners')
        return undefined;
    return ownershipSources[source].wouldName(path, {
        isFile: (other) => world.has(other),
        opening: (other) => world.tree.openings.get(other),
    });
}
function remedyFor(scene, { path, row }) {
    const { policy } = scene;
    const terms = row?.accountable ?? [];
    const whom = terms.length === 0 ? 'an owner' : holderOf(terms, policy);
    const entry = `Add an entry for /${path} or its directory to CODEOWNERS that names ${whom}`;
    const elsewhere = policy.sources.flatMap((source) => wouldName(scene, source, path) ?? []);
    if (policy.sources.includes('codeowners'))
        return elsewhere.length === 0 ? `${entry}.` : `${entry}, or name one ${either(elsewhere)}.`;
    return elsewhere.length === 0
        ? `${entry}, and name codeowners among the sources of the policy.`
        : `Name ${whom} for /${path} ${either(elsewhere)}.`;
}

;// CONCATENATED MODULE: ./lib/core/checks/weakened-ownership.js


const weakenedOwnership = {
    id: 'weakened-ownership',
    since: '0.1.0',
    summary: "an asset accountably owned by the base's files and no longer by the head's",
    why: 'A change can take a file away from those who answer for it, and then needs no approval of theirs.',
    mend: 'Keep an accountable owner for the file, or let the roles that lose it change the policy first.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            const then = scene.before?.asset(asset.path);
            if (then?.judgement.status !== 'owned' || asset.judgement.status === 'owned')
                continue;
            // A file that became another kind kept its owners: what they lack, the other checks say.
            if (ownersKey(then.owners) === ownersKey(asset.owners))
                continue;
            yield {
                asset,
                path: asset.path,
                related: entryPlace(scene, asset),
                message: `${asset.path} (${asset.kind}) was owned by ${named(then.owners, 'and')}; ` +
                    `this change leaves it ${asset.owners.length === 0 ? 'to nobody' : `to ${named(asset.owners, 'and')}, ${asset.judgement.status}`}`,
                remedy: `Keep ${named(then.owners)} or another accountable owner for it.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/weakened-policy.js
/** More of one place than this are counted only: a pack that is exchanged can loosen everything. */
const mostNamed = 5;
const weakenedPolicy = {
    id: 'weakened-policy',
    since: '0.1.0',
    summary: 'a change of the policy after which it asks less than at the base',
    why: 'Once merged, it judges every later change: whoever loosens it decides what nobody will be asked again.',
    mend: 'Take it back, or let those who answer for the policy confirm that they mean it.',
    subject: 'policy',
    *find({ policyComparison }) {
        if (!policyComparison)
            return;
        const { path, weakened } = policyComparison;
        const byPlace = new Map();
        for (const difference of weakened) {
            const place = `${difference.line}:${difference.column}`;
            byPlace.set(place, [...(byPlace.get(place) ?? []), difference]);
        }
        for (const differences of byPlace.values()) {
            const [first] = differences;
            if (!first)
                continue;
            yield {
                path,
                line: first.line,
                column: first.column,
                message: `the policy asks less than at the base: ${words(differences)}`,
                remedy: 'Take it back, or have those who answer for the policy confirm that it is meant.',
            };
        }
    },
};
function words(differences) {
    const shown = differences.slice(0, mostNamed).map(({ what, was, is }) => `${what}: ${was}, now ${is}`);
    const more = differences.length - shown.length;
    return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

;// CONCATENATED MODULE: ./lib/core/checks/registry.js





















/** Every check that looks at a scene. Waivers that are unused and policies that cannot be read are told by `evaluate`. */
const registry_checks = [
    unownedAsset,
    wrongRole,
    missingRole,
    catchAllOwner,
    singleOwner,
    declaredOwnerConflict,
    unownedOwnershipFile,
    weakenedOwnership,
    missingCodeowners,
    oversizedCodeowners,
    ignoredCodeowners,
    invalidLine,
    suspiciousPattern,
    unknownOwner,
    ownerWithoutAccess,
    deadEntry,
    shadowedEntry,
    duplicateEntry,
    unheldRole,
    expiredWaiver,
    weakenedPolicy,
];

;// CONCATENATED MODULE: ./lib/core/weigh.js





const gapChecks = new Set([
    'unowned-asset',
    'unowned-ownership-file',
    'wrong-role',
    'missing-role',
]);
/**
 * Runs the checks on a scene: weighs what they find by check and tier, and leaves out what a waiver silences.
 * @param policy whose levels and waivers count, where not those of the policy under which the scene is seen
 */
function weigh(scene, subjects, policy = scene.policy) {
    return weighBy(registry_checks.filter(({ subject }) => subjects.includes(subject)), scene, policy);
}
/** The same by the checks that find gaps alone. */
function weighGaps(scene) {
    return weighBy(checks.filter(({ id }) => gapChecks.has(id)), scene, scene.policy);
}
function weighBy(some, scene, policy) {
    const { now } = scene;
    const waivers = policy.waivers.map((waiver) => ({ waiver, covers: compilePathList(waiver.paths) }));
    const findings = [];
    const used = new Set();
    const waivedGaps = new Set();
    for (const check of some) {
        // A gap that a waiver silences is waived even where its check is off.
        for (const occurrence of bounded(check.find(scene), check.subject)) {
            const named = waivers.filter(({ waiver, covers }) => waiver.checks.includes(check.id) && covers(occurrence.path));
            const silencing = named.map(({ waiver }) => waiver).filter((waiver) => inForce(waiver, now));
            if (silencing.length > 0) {
                for (const waiver of silencing)
                    used.add(waiver);
                if (gapChecks.has(check.id))
                    waivedGaps.add(occurrence.path);
                continue;
            }
            const severity = severityOf(policy, check.id, occurrence);
            if (severity === 'off')
                continue;
            findings.push(finding(check.id, severity, occurrence, named.map(({ waiver }) => waiver)));
        }
    }
    return { findings, used, waivedGaps };
}
/** More lines of one file than this are not told apart by any check: nobody reads them, and a hostile file has millions. */
const mostLines = 10_000;
function* bounded(found, subject) {
    let first;
    let count = 0;
    for (const occurrence of found) {
        count += 1;
        if (subject !== 'codeowners' || count <= mostLines)
            yield occurrence;
        else
            first ??= occurrence;
    }
    if (!first)
        return;
    const { path, line } = first;
    yield {
        path,
        ...(line !== undefined && { line }),
        message: `${count - mostLines} more such lines from here on`,
        remedy: 'Mend those above first.',
    };
}
/** By path, line and check; then as found. */
function sortFindings(findings) {
    return findings.toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path) ||
        a.line - b.line ||
        (0,order/* byCodeUnit */.X)(a.check, b.check) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        (0,order/* byCodeUnit */.X)(a.message, b.message));
}
/** The lighter of two weights. */
function atMost(severity, most) {
    return severities.indexOf(severity) < severities.indexOf(most) ? most : severity;
}
function severityOf(policy, check, { asset }) {
    const level = policy.checks.get(check) ?? 'off';
    const most = asset ? (policy.tiers.get(asset.tier) ?? 'error') : 'error';
    return level === 'off' || most === 'off' ? 'off' : atMost(level, most);
}
function finding(check, severity, found, expired) {
    const { path, line = 1, column, endColumn, related = [], message, remedy } = found;
    const past = expired.map(({ until, file, line: at }) => ` (the waiver on ${file}:${at} expired on ${until})`);
    return {
        check,
        severity,
        path,
        line,
        ...(column !== undefined && { column }),
        ...(endColumn !== undefined && { endColumn }),
        related: [...related, ...expired.map((waiver) => ({ path: waiver.file, line: waiver.line }))],
        message: message + past.join(''),
        remedy,
    };
}

;// CONCATENATED MODULE: ./lib/core/people.js
/** Whom a policy knows by login, and which teams by the second half of their name. */
function peopleOf({ roles, identities }) {
    const logins = new Set([...identities.values()].map((login) => login.toLowerCase()));
    const teams = new Map();
    for (const holders of roles.values()) {
        for (const user of holders.users)
            logins.add(user.toLowerCase());
        for (const team of holders.teams) {
            const name = team.toLowerCase();
            const slug = name.slice(name.indexOf('/') + 1);
            teams.set(slug, (teams.get(slug) ?? new Set()).add(name));
        }
    }
    return {
        isLogin: (name) => logins.has(name),
        teamCalled(slug) {
            const [team, ...others] = teams.get(slug) ?? [];
            return others.length === 0 ? team : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/policy/judge.js

/** Judges the owners of an asset by the row of its kind; without a row any owner will do. */
function judge(row, owners, holders) {
    const candidates = owners.map((owner) => candidate(holders.rolesOf(owner), row?.distinctFrom ?? []));
    const terms = (row?.accountable ?? []).map((roles) => judgeTerm(roles, candidates, holders));
    return {
        status: owners.length === 0 ? 'unowned' : statusOf(terms),
        terms,
        held: sorted(candidates.flatMap(({ held }) => [...held])),
        unheldRoles: sorted(terms.filter(({ unheld }) => unheld).flatMap(({ roles }) => roles)),
    };
}
function candidate({ held, possible }, distinctFrom) {
    const excluded = distinctFrom.some((role) => held.has(role));
    const doubtful = distinctFrom.some((role) => possible.has(role));
    return { held, possible, counts: excluded ? 'no' : doubtful ? 'maybe' : 'yes' };
}
function judgeTerm(roles, candidates, holders) {
    const unheld = !roles.some((role) => holders.isHeld(role));
    const states = candidates.map((one) => stateBy(one, roles));
    const state = states.includes('met') ? 'met' : unheld || states.includes('maybe') ? 'maybe' : 'unmet';
    const excluded = candidates.some(({ counts, held }) => counts === 'no' && roles.some((role) => held.has(role)));
    return { roles, state, unheld, onlyDistinct: state === 'unmet' && excluded };
}
function stateBy({ counts, held, possible }, roles) {
    if (counts === 'no')
        return 'unmet';
    if (roles.some((role) => held.has(role)))
        return counts === 'yes' ? 'met' : 'maybe';
    return roles.some((role) => possible.has(role)) ? 'maybe' : 'unmet';
}
function statusOf(terms) {
    // What is open first: with a term that an unknown owner might meet, it is not known whether a role or all are wrong.
    if (terms.some(({ state }) => state === 'maybe'))
        return 'unverified';
    return terms.some(({ state }) => state === 'unmet') ? 'misowned' : 'owned';
}
function sorted(roles) {
    return [...new Set(roles)].toSorted(order/* byCodeUnit */.X);
}

;// CONCATENATED MODULE: ./lib/core/sources/names.js

/** What people leave standing where a tool wants an owner. */
const placeholders = new Set(('airflow google admin administrator root me owner user username default test default_user default-user nobody ' +
    'none null n/a na unknown anonymous example todo tbd tba fixme xxx changeme change-me change_me your-name ' +
    'your_name your-team your_team').split(' '));
/** Text that something else fills in: Jinja, a shell, a form. */
const filledIn = /\{\{|\{%|\$\{|\$\(|^<.*>$|^%/;
/**
 * The owners that words name. `@login`, `@org/team`, `org/team` and addresses are read as such everywhere; any other
 * word by its form. A word of which only the policy could know whom it means, and does not, is an owner of whom nothing
 * is known, as an address without an identity is.
 */
function ownersNamed(words, people) {
    const owners = new Map();
    const passedOver = [];
    for (const { text: written, form, refused, path, line } of words) {
        const text = written.trim();
        const because = refused ?? nobodyBecause(text);
        if (because !== undefined) {
            passedOver.push({ text, because, path, line });
            continue;
        }
        const owner = ownerNamed(text, form, people);
        if (!owners.has(owner.key))
            owners.set(owner.key, owner);
    }
    return { owners: [...owners.values()], passedOver };
}
function nobodyBecause(text) {
    if (text === '' || placeholders.has(text.toLowerCase()))
        return 'a placeholder';
    return filledIn.test(text) ? 'filled in elsewhere' : undefined;
}
function ownerNamed(text, form, people) {
    const plain = parseOwner(text);
    if (plain)
        return plain;
    const handle = parseOwner(`@${text}`);
    // In the grammars of teams a slash parts a namespace from a name, not an organization from a team.
    const isHandle = form === 'login' || (form === 'name' && (text.includes('/') || people.isLogin(text.toLowerCase())));
    if (handle && handle.kind !== 'email' && isHandle)
        return handle;
    const team = people.teamCalled(text.toLowerCase());
    const known = team === undefined ? null : parseOwner(`@${team}`);
    return known ?? { kind: 'name', text, key: `name:${text.toLowerCase()}` };
}

;// CONCATENATED MODULE: ./lib/core/sources/chain.js



const chain_nobody = { owners: [] };
function createChain(asked) {
    const order = [...new Set(asked.order)];
    const declared = order.filter((source) => source !== 'codeowners');
    const decisions = new Map();
    const ask = createAsking(asked);
    let declaring;
    function byEntry(path) {
        const entry = asked.resolver().resolve(path);
        if (!entry)
            return chain_nobody;
        const decision = decisions.get(entry) ?? { owners: entry.owners, entry };
        decisions.set(entry, decision);
        return decision;
    }
    return {
        decide(path) {
            let unowned = chain_nobody;
            for (const source of order) {
                if (source === 'codeowners') {
                    const decision = byEntry(path);
                    if (decision.owners.length > 0)
                        return decision;
                    unowned = decision;
                }
                else {
                    const declaration = ask(source, path);
                    if (declaration.owners.length > 0)
                        return { owners: declaration.owners, declaration };
                }
            }
            return unowned;
        },
        answers: (path) => order.map((source) => source === 'codeowners' ? { source, ...byEntry(path) } : ask(source, path)),
        declares(path) {
            declaring ??= new Set(declared.flatMap((source) => ownershipSources[source].declaringFiles(asked.paths).forOthers));
            return declaring.has(path);
        },
    };
}
/** Asks declared sources, each of which is opened when it is first asked. */
function createAsking(asked) {
    const files = { paths: asked.paths, today: asked.today, read: (path) => contentOf(path, asked) };
    const opened = new Map();
    // Files that one declaration is for have one list of owners, and so one judgement.
    const named = new Map();
    return (source, path) => {
        const said = opened.get(source) ?? ownershipSources[source].open(files);
        opened.set(source, said);
        const { words, place, faults } = said(path);
        const key = JSON.stringify(words);
        const names = named.get(key) ?? ownersNamed(words, asked.people());
        named.set(key, names);
        return { source, ...names, ...(place && { place }), faults };
    };
}
function contentOf(path, { tree, modeOf }) {
    const mode = modeOf(path);
    if (mode === undefined || mode === 'submodule')
        return undefined;
    const source = tree.sources.get(path);
    const fault = (because) => ({ fault: { path, line: 1, because } });
    if (mode === 'symlink')
        return fault('is a symbolic link, which is not followed');
    if (!source)
        return fault('was not read');
    if (source.bytes > sources_source/* DECLARING_FILE_BYTES */.B6)
        return fault(`is larger than ${sources_source/* DECLARING_FILE_BYTES */.B6 / 1024} KB, and not read`);
    return hasText(source) ? { source } : fault('cannot be read');
}
function hasText(source) {
    return source.text !== undefined;
}

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
function place_directoryOf({ written }) {
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

;// CONCATENATED MODULE: ./lib/core/assets/rules.js

const noRules = { all: [], byImport: new Map(), byTopKey: new Map(), others: [] };
const allRules = assetKinds.flatMap(({ id, signals }) => signals.map((signal) => ({ kind: id, signal })));
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

;// CONCATENATED MODULE: ./lib/core/assets/rule-index.js


/** Looks the rules for a name up, so that a file is compared with a few of them instead of with all. */
function createRuleIndex() {
    const byExtension = new Map();
    const anyOf = createAnyOf();
    const known = allRules.map((rule) => {
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
        conditions.push((place, markers) => beside.some((other) => markers.beside(other, place_directoryOf(place))));
    }
    if (below !== undefined)
        conditions.push((place, markers) => markers.below(below, place_directoryOf(place)));
    return conditions;
}
/** What a signal asks of the extension; undefined where it leaves all possible. */
function extensionsOf({ names, endings, name, path }) {
    const written = [names, endings].flatMap((all) => (all ? [new Set(all.map(extensionOf))] : []));
    const matched = [name, path].flatMap((pattern) => (pattern && rule_index_lastPart(pattern)) ?? []);
    if (written.length + matched.length === 0)
        return undefined;
    return (extension) => written.every((extensions) => extensions.has(extension)) &&
        matched.every((pattern) => pattern.test(extension));
}
/** What matches the extensions of a pattern, where its last part is one. */
function rule_index_lastPart({ source }) {
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
        return among(rules, surroundings)(holding(rules.path, place, markers));
    };
}
const foreign = {
    given: [],
    always: noRules,
    sometimes: [],
    surroundings: 'vendored',
    foreign: true,
};
/** A rule that ends the matter leaves nothing to others. */
function createCandidate(held, rules, surroundings) {
    const ofSort = (sort) => held.filter(({ told }) => told === sort);
    const exact = ofSort('exact');
    return exact.length > 0
        ? { given: exact, always: noRules, sometimes: [], surroundings, foreign: false }
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

;// CONCATENATED MODULE: ./lib/core/assets/malformed.js


/**
 * What is wrong with an opening, as a signal: the kind then rests on the path and on what can still be read. Undefined
 * where nothing shows, as in a template, or in syntax that the end of the opening cuts.
 */
function malformed_faultOf(place, opening) {
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
    return opened !== '' && !rest.includes(malformed_closing[opened] ?? '');
}
const malformed_closing = { '"': '"', "'": "'", '[': ']', '{': '}' };
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
    const names = new Set(allRules.flatMap(({ signal }) => [signal.beside ?? [], signal.below ?? []].flat()));
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
        return best ? { kind: best.kind, signals: classify_said(best.signals) } : null;
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
            const fault = malformed_faultOf(placeOf(path), opening);
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
function classify_said(signals) {
    const [only] = signals;
    if (only && signals.length === 1)
        return [only.says];
    const sorted = signals.toSorted((a, b) => strength[b.weight] - strength[a.weight]);
    return [...new Set(sorted.map(({ says }) => says))];
}

;// CONCATENATED MODULE: ./lib/core/assets/library.js

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
        if (name !== undefined && topModules.has(name) && !common.has(name))
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
            const libraries = given === undefined ? libraryDirectories(paths) : given ? [''] : [];
            const classifier = createClassifier({ paths, libraries });
            classifiers.set(given, classifier);
            return classifier;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/kinds.js



/**
 * Tells kinds under a policy: a guarded path first, then what the policy says, then the packed signals.
 * @param openings answer for the files whose opening `tree` does not carry itself
 */
function createKinds(tree, policy, openings = tree.openings) {
    const index = indexTree(tree);
    const classifier = index.classifier(policy.library);
    const byPolicy = kinds_kindsOf(policy);
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
function kinds_kindsOf(policy) {
    const known = kindsByPolicy.get(policy.assetPaths);
    if (known)
        return known;
    const tell = policyKind(policy);
    let last;
    const remembering = (path) => {
        if (last?.path !== path)
            last = { path, match: tell(path) };
        return last.match;
    };
    kindsByPolicy.set(policy.assetPaths, remembering);
    return remembering;
}

;// CONCATENATED MODULE: ./lib/core/read-owners.js


// A file is read several times: to plan what else is read, and under each policy that judges.
const parsed = new WeakMap();
/** Reads CODEOWNERS once for each text; no text has no entries. */
function readOwners(source) {
    const known = source && parsed.get(source);
    if (known)
        return known;
    const file = parseCodeowners(source?.text ?? '');
    const read = { file, resolver: createResolver(file.entries) };
    if (source)
        parsed.set(source, read);
    return read;
}

;// CONCATENATED MODULE: ./lib/core/world.js







/**
 * Sees `tree` under the policy of `judges`, on the day of `now`.
 * `openings` answers for the files whose opening `tree` does not carry itself.
 */
function createWorld({ tree, now }, judges, openings = tree.openings) {
    const index = indexTree(tree);
    const { paths } = index;
    let codeowners;
    const readOnce = () => (codeowners ??= readCodeowners(tree));
    const kinds = createKinds(tree, judges.policy, openings);
    const chain = createChain({
        order: judges.policy.sources,
        tree,
        paths,
        modeOf: (path) => (index.has(path) ? index.modeOf(path) : undefined),
        resolver: () => readOnce().resolver,
        people: () => peopleOf(judges.policy),
        today: now.toISOString().slice(0, 10),
    });
    const judgementOf = createJudge(judges.holders);
    const told = new Map();
    let all;
    function tellAll() {
        const assets = [];
        for (const path of paths) {
            const asset = (told.size > 0 && told.get(path)) || tell(path);
            if (asset)
                assets.push(asset);
        }
        return assets;
    }
    function tell(path) {
        const verdict = kinds.kindOf(path);
        if (verdict === null)
            return null;
        const kind = judges.policy.kinds.get(verdict.kind);
        if (!kind)
            throw new Error(`the kind ${verdict.kind} of ${path} is in no registry`);
        const decision = chain.decide(path);
        const row = judges.policy.judged ? judges.policy.matrix.get(kind.id) : undefined;
        return {
            path,
            kind: kind.id,
            stage: kind.stage,
            tier: kind.tier,
            signals: verdict.signals,
            ...decision,
            ...(row && { row }),
            judgement: judgementOf(row, decision.owners),
        };
    }
    return {
        tree,
        paths,
        get codeowners() {
            return readOnce();
        },
        get assets() {
            return (all ??= tellAll());
        },
        has: (path) => index.has(path),
        ownership: (path) => chain.decide(path),
        answers: (path) => chain.answers(path),
        declaresOwners: (path) => chain.declares(path),
        kindOf: kinds.kindOf,
        needsOpening: kinds.needsOpening,
        asset(path) {
            if (all && told.size < all.length)
                for (const asset of all)
                    told.set(asset.path, asset);
            let asset = told.get(path);
            if (asset === undefined) {
                asset = index.has(path) ? tell(path) : null;
                told.set(path, asset);
            }
            return asset ?? undefined;
        },
    };
}
/** The assets among paths, in their order. */
function assetsAt(world, paths) {
    if (paths === world.paths)
        return world.assets;
    const assets = [];
    for (const path of paths) {
        const asset = world.asset(path);
        if (asset)
            assets.push(asset);
    }
    return assets;
}
function readCodeowners({ sources }) {
    const { inForce, ignored } = (0,ownership_places/* codeownersInForce */._h)(sources);
    const source = inForce === null ? undefined : sources.get(inForce);
    return { ...(source && { source }), ignored, ...readOwners(source) };
}
/** All assets of one kind that one entry or declaration decides are judged alike. */
function createJudge(holders) {
    const byOwners = new Map();
    return (row, owners) => {
        const byRow = byOwners.get(owners) ?? new Map();
        byOwners.set(owners, byRow);
        const judgement = byRow.get(row) ?? judge(row, owners, holders);
        byRow.set(row, judgement);
        return judgement;
    };
}

;// CONCATENATED MODULE: ./lib/core/policy-findings.js






/**
 * Findings on the policy itself. Its lines are judged by the whole tree as that policy sees it; what a finding weighs
 * and which waivers silence it the governing policy says, so that no change silences what is found in its own policy.
 */
function policyFindings({ snapshot, governing, after, scene, asked, policies, }) {
    const { linted, faults, judges } = governing;
    const { policy } = judges;
    const unreadable = invalidPolicy(faults, policy.checks.get('invalid-policy') ?? 'error');
    if (!snapshot.change) {
        const own = linted ? { ...scene, policyFile: linted } : scene;
        const lines = weigh(own, ['policy']);
        // A waiver outside the paths that were asked for is not unused.
        const everywhere = { ...own, assets: after.assets };
        const isWhole = everywhere.assets.length === own.assets.length;
        const used = isWhole ? new Set([...asked.used, ...lines.used]) : weigh(everywhere, subjects).used;
        return [...unreadable, ...lines.findings, ...unusedWaivers(everywhere, used, policy)];
    }
    const seen = linted ? sceneUnder(linted, snapshot, after, scene) : scene;
    const own = { ...seen, ...compared(policies, scene, seen) };
    const used = linted ? weigh(own, subjects).used : asked.used;
    return [...unreadable, ...weigh(own, ['policy'], policy).findings, ...unusedWaivers(own, used, policy)];
}
function sceneUnder(linted, snapshot, after, scene) {
    const { policy, holders } = judgesOf(linted, snapshot.people);
    const world = createWorld(snapshot, { policy, holders });
    return { ...scene, policy, world, assets: world.assets, policyFile: linted };
}
/** The policies of both ends beside each other, and what the tree under the head's shows of it. */
function compared(found, base, head) {
    if (!found || !('comparison' in found))
        return {};
    const { comparison } = found;
    const isLinted = found.head !== null && found.head.path === head.policyFile?.path;
    const moved = isLinted ? reclassified(base, head, found.head) : [];
    return { policyComparison: { ...comparison, weakened: [...comparison.weakened, ...moved] } };
}
function invalidPolicy(faults, severity) {
    if (severity === 'off')
        return [];
    return faults.map(({ path, line, column, endColumn, message }) => ({
        check: 'invalid-policy',
        severity,
        path,
        line,
        column,
        ...(endColumn !== undefined && { endColumn }),
        related: [],
        message,
        remedy: 'Mend it before you merge: a policy that cannot be read fails every later change.',
    }));
}

;// CONCATENATED MODULE: ./lib/core/look-ups.js


/** More owners than this are not looked up one by one: a request each, and GitHub's own list names the wrong ones too. */
const MOST_ACCESS_LOOK_UPS = 200;
/** What could change a finding: nothing is asked for a verdict that stands whatever the answer. */
function lookUpsIn(scene) {
    const { codeowners, assets, assetsBefore, end } = scene;
    const judged = [...assets, ...assetsBefore].filter(({ row }) => row !== undefined);
    return {
        ...(codeowners.file.entries.length > 0 && { codeownersErrors: end }),
        access: look_ups_sorted(accessOf(scene)),
        parents: look_ups_sorted(judged.filter(mayDependOnParents).flatMap(teamsAmong)),
        members: look_ups_sorted([...judged.flatMap((asset) => roleTeams(asset, scene.policy)), ...fewTeams(scene)]),
    };
}
/** The owners of the lines of CODEOWNERS, those first that decide an asset here. */
function accessOf({ policy, codeowners, assets, answersForLines }) {
    const isOff = ['unknown-owner', 'owner-without-access'].every((check) => policy.checks.get(check) === 'off');
    if (!answersForLines || isOff)
        return [];
    const deciding = assets.flatMap(({ entry }) => (entry ? [entry] : []));
    const owners = [...new Set([...deciding, ...codeowners.file.entries])].flatMap((entry) => entry.owners);
    return [...new Set(owners.filter(isAccount).map(({ key }) => key))].slice(0, MOST_ACCESS_LOOK_UPS);
}
/** An address has no account that could be looked up: only GitHub's own list tells. */
function isAccount({ kind }) {
    return kind === 'user' || kind === 'team';
}
/** A parent gives roles: it can own what nobody owned rightly, or be what the row is distinct from. */
function mayDependOnParents({ judgement, row }) {
    return judgement.status !== 'owned' || (row?.distinctFrom.length ?? 0) > 0;
}
function teamsAmong({ owners }) {
    return owners.filter(({ kind }) => kind === 'team').map(({ key }) => key);
}
/** The teams in which somebody may be of whom too little is known. */
function roleTeams({ judgement, row, owners }, { roles, identities }) {
    const somebody = owners.some(({ kind, key }) => kind === 'user' || identities.has(key));
    const open = judgement.terms.some(({ state, unheld }) => state === 'maybe' && !unheld);
    // The team that meets a term counts no more once a parent gives it a role that the row is distinct from.
    const mayOpen = row !== undefined && row.distinctFrom.length > 0 && owners.some(({ kind }) => kind === 'team');
    if (!row || !somebody || !(open || mayOpen))
        return [];
    return [...row.accountable.flat(), ...row.distinctFrom].flatMap((role) => (roles.get(role)?.teams ?? []).map((team) => team.toLowerCase()));
}
/** Teams among the owners of an asset who may be one person, where that is asked. */
function fewTeams({ policy, assets }) {
    if (policy.checks.get('single-owner') === 'off')
        return [];
    return assets.filter((asset) => approversOf(asset, { policy }).people.size < 2).flatMap(teamsAmong);
}
function look_ups_sorted(names) {
    return [...new Set(names)].toSorted(order/* byCodeUnit */.X);
}

;// CONCATENATED MODULE: ./lib/core/unread-sources.js



/** The sources that are not asked though files among `paths` seem to name owners for them, by name and opening alone. */
function unreadSources(paths, openings, asked) {
    const unasked = sourceNames
        .filter((source) => source !== 'codeowners')
        .filter((source) => !asked.includes(source))
        .map((source) => ({ source, reader: ownershipSources[source], files: [] }));
    for (const path of paths) {
        const opening = openings.get(path);
        for (const { reader, files } of unasked)
            if (reader.seemsToName(path, opening))
                files.push(path);
    }
    return unasked.filter(({ files }) => files.length > 0).map(({ source, files }) => ({ source, files }));
}
/** `OWNERS and 3 more files name owners` */
function filesNameOwners([first = '', ...others]) {
    if (others.length === 0)
        return `${quote(first)} names owners`;
    return `${quote(first)} and ${others.length === 1 ? '1 more file' : `${others.length} more files`} name owners`;
}

;// CONCATENATED MODULE: ./lib/core/not-checked-declarations.js






/** More files than this that cannot be read are counted. */
const not_checked_declarations_mostFaults = 5;
/** What is not known because a file that says who owns what cannot be read, or names people by other names. */
function declarations(scene) {
    const unasked = unaskedSources(scene);
    if (scene.policy.sources.every((source) => source === 'codeowners'))
        return unasked;
    return [...unasked, ...not_checked_declarations_unread(scene), ...uncompared(scene)];
}
/** Something has no owner, though assets here name owners for sources that the policy does not ask. */
function unaskedSources({ world, policy, assets }) {
    const isUnowned = ({ path, judgement }) => judgement.status === 'unowned' && !isOwnershipFile(path);
    if (!assets.some(isUnowned))
        return [];
    const paths = assets.map(({ path }) => path);
    return unreadSources(paths, world.tree.openings, policy.sources).map(({ source, files }) => {
        const [are, them] = files.length === 1 ? ['is', 'it'] : ['are', 'them'];
        const sources = [...policy.sources, source].join(', ');
        const because = `${filesNameOwners(files)}, and ${are} not asked: a policy with \`sources: [${sources}]\` asks ${them}`;
        return { check: 'unowned-asset', because };
    });
}
function not_checked_declarations_unread({ world, assets }) {
    const faults = new Map();
    for (const { path } of assets) {
        const answers = world.answers(path);
        const deciding = answers.findIndex(({ owners }) => owners.length > 0);
        for (const [index, answer] of answers.entries()) {
            for (const fault of answer.source === 'codeowners' ? [] : answer.faults) {
                const check = checkLeftOpen(index, deciding);
                const key = `${check} ${fault.path}:${fault.line} ${fault.because}`;
                const known = faults.get(key) ?? { fault, check, assets: 0 };
                known.assets += 1;
                faults.set(key, known);
            }
        }
    }
    const all = [...faults].toSorted(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b)).map(([, open]) => open);
    return [...new Set(all.map(({ check }) => check))].flatMap((check) => told(check, all.filter((open) => open.check === check)));
}
/** What cannot be read might give an owner; others than those who decide; or, asked after them, some that disagree. */
function checkLeftOpen(index, deciding) {
    if (deciding < 0)
        return 'unowned-asset';
    return index <= deciding ? 'wrong-role' : 'declared-owner-conflict';
}
function told(check, all) {
    const shown = all.slice(0, not_checked_declarations_mostFaults).map(({ fault: { path, line, because }, assets }) => {
        const whose = assets === 1 ? '1 asset' : `${assets} assets`;
        return { check, because: `${path}:${line} ${quote(because)}; whom it names for ${whose} is not known` };
    });
    const more = all.length - shown.length;
    if (more === 0)
        return shown;
    const files = more === 1 ? '1 more file that says who owns what' : `${more} more files that say who owns what`;
    return [...shown, { check, because: `${files} cannot be read` }];
}
function uncompared(scene) {
    const unknown = scene.assets.flatMap((asset) => comparisons(scene, asset)
        .filter(({ verdict }) => verdict === 'unknown')
        .slice(0, 1));
    if (unknown.length === 0)
        return [];
    const names = new Set(unknown
        .flatMap(({ declaration, owners }) => [...declaration.owners, ...owners])
        .map(({ text }) => quote(text)));
    const shown = [...names].toSorted(order/* byCodeUnit */.X);
    const some = shown.length > 5 ? [...shown.slice(0, 5), `${shown.length - 5} more`] : shown;
    return [
        {
            check: 'declared-owner-conflict',
            because: `who is who among ${either(some, 'and')}, and in which team, is not known: ` +
                `${unknown.length === 1 ? '1 asset may have' : `${unknown.length} assets may have`} other owners by CODEOWNERS than by what is declared`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/core/not-checked-openings.js



/** More names than this are counted. */
const not_checked_openings_mostNames = 5;
/**
 * Files of which the text may tell the kind, and was not read: what the path alone tells is not the answer.
 * @param inScope the paths that are judged
 */
function not_checked_openings_openings(inScope, after, before, change) {
    const unread = inScope.filter((path) => after.needsOpening(path) && !after.tree.openings.has(path));
    const formerly = (change?.touched ?? []).map(({ path, previousPath = path }) => previousPath);
    const unreadBefore = formerly.filter((path) => before?.has(path) && before.needsOpening(path) && !before.tree.openings.has(path));
    return [
        ...not_checked_openings_told('unowned-asset', unread, 'here'),
        ...not_checked_openings_told('weakened-ownership', unreadBefore.toSorted(order/* byCodeUnit */.X), 'at the base'),
    ];
}
function not_checked_openings_told(check, paths, where) {
    return paths.length === 0 ? [] : [{ check, because: toldByPath(paths, where) }];
}
/** What it means that the text of some files was not read. */
function toldByPath(paths, where) {
    const more = paths.length - not_checked_openings_mostNames;
    const names = paths.slice(0, not_checked_openings_mostNames).map(quote);
    const some = either(more > 0 ? [...names, `${more} more`] : names, 'and');
    const [kind, text] = paths.length === 1 ? ['the kind', 'text was'] : ['the kinds', 'texts were'];
    const is = paths.length === 1 ? 'is' : 'are';
    return `the ${text} not read, so that ${kind} of ${some} ${where} ${is} told by the path alone`;
}

;// CONCATENATED MODULE: ./lib/core/report/by-role.js

/** By role, the one with most gaps first. */
function summarizeRoles({ assets }) {
    const roles = new Set(assets.flatMap(({ accountable }) => accountable.flat()));
    const rows = [...roles].map((role) => {
        const own = assets.filter(({ accountable }) => accountable.some((term) => term.includes(role)));
        const gaps = own.filter(({ status, waived }) => !waived && (status === 'unowned' || status === 'misowned'));
        return {
            role,
            assets: own.length,
            owned: own.filter(({ status }) => status === 'owned').length,
            gaps: gaps.length,
        };
    });
    return rows.toSorted((a, b) => b.gaps - a.gaps || (0,order/* byCodeUnit */.X)(a.role, b.role));
}
/** `1 asset`, `3 assets` */
function count(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
}
/** `80.2 %` */
function percent(share) {
    return `${Math.round(share * 1000) / 10} %`;
}

;// CONCATENATED MODULE: ./lib/core/not-checked-people.js






/** Which line of a workflow's or an app's permissions is missing, by what was asked. */
const missing = {
    teams: 'the token may not read teams (GITHUB_TOKEN never may; the token of a GitHub App needs the organization permission members: read)',
    users: 'the token may not read who can write (add metadata: read to its permissions)',
    list: "the token may not read GitHub's own list of CODEOWNERS errors (add contents: read to its permissions)",
};
const ownerChecks = ['unknown-owner', 'owner-without-access'];
/**
 * What is not known of owners and teams because GitHub was not asked, or did not say.
 * @param answersForLines whether findings on lines of CODEOWNERS are told
 */
function people(scene, answersForLines) {
    const isAnybodyNamed = scene.world.codeowners.file.entries.some(({ owners }) => owners.length > 0);
    if (!scene.people) {
        const because = 'GitHub was not asked who exists and who can write';
        return [...(isAnybodyNamed ? ownerChecks.map((check) => ({ check, because })) : []), ...fewPeople(scene)];
    }
    const lines = answersForLines && isAnybodyNamed ? [...not_checked_people_list(scene, scene.people), ...access(scene, scene.people)] : [];
    return [
        ...lines,
        ...skippedLines(scene, answersForLines),
        ...parents(scene, scene.people),
        ...fewPeople(scene),
    ];
}
/** Assets that may have the right owners: some may be in the right team, of others nothing at all is known. */
function unknownOwners(scene, assets) {
    const { identities } = scene.policy;
    const isStranger = ({ kind, key }) => kind === 'email' && !identities.has(key);
    const parts = [
        {
            isOf: (owner) => owner.kind !== 'team' && owner.kind !== 'name' && !isStranger(owner),
            says: (owners, all) => {
                const unread = whyMembersUnread(scene, all);
                return (`it is not known which teams ${named(owners, 'and')} ${owners.length === 1 ? 'is' : 'are'} in: ` +
                    mayBeRight(all) +
                    (unread === undefined ? '' : `; ${unread}`));
            },
        },
        {
            isOf: isStranger,
            says: (owners, all) => `the identities of the policy do not say whose ${owners.length === 1 ? 'address' : 'addresses'} ` +
                `${named(owners, 'and')} ${owners.length === 1 ? 'is' : 'are'}: ${mayBeRight(all)}`,
        },
        {
            isOf: ({ kind }) => kind === 'name',
            says: (owners, all) => `the policy knows nobody called ${named(owners)}: ${mayBeRight(all)}`,
        },
    ];
    return parts.flatMap(({ isOf, says }) => {
        const owned = assets.filter(({ owners }) => owners.some(isOf));
        const owners = distinct(owned.flatMap((asset) => asset.owners.filter(isOf)));
        return owned.length === 0 ? [] : [{ check: 'wrong-role', because: says(owners, owned) }];
    });
}
function mayBeRight(assets) {
    return `${count(assets.length, 'asset')} may have the right owners`;
}
/** Why nobody can tell who is in the teams that hold the roles needed. */
function whyMembersUnread({ policy, people: said }, assets) {
    const open = assets.flatMap(({ judgement }) => judgement.terms.filter(({ state }) => state === 'maybe'));
    const teams = open.flatMap(({ roles }) => roles.flatMap((role) => policy.roles.get(role)?.teams ?? []));
    const unread = said && firstUnread(teams.map((team) => said.members.get(team.toLowerCase())));
    return unread && why(unread, 'teams');
}
/** GitHub's own list of errors, where it could not be read or is of another text. */
function not_checked_people_list(scene, { codeownersErrors }) {
    const check = 'unknown-owner';
    if (codeownersErrors === undefined)
        return [];
    if ('unread' in codeownersErrors)
        return [{ check, because: why(codeownersErrors, 'list') }];
    if (!githubList(scene)?.stale)
        return [];
    const because = "some of GitHub's own list of CODEOWNERS errors is of another version of the file, and left out";
    return [{ check, because }];
}
/** Owners on the lines who could not be looked up. GitHub's list names the wrong ones too, where it was read. */
function access(scene, { access: said }) {
    const isListed = githubList(scene) !== undefined;
    const checks = isListed ? ['owner-without-access'] : ownerChecks;
    const owners = distinct(scene.world.codeowners.file.entries.flatMap((entry) => entry.owners));
    const groups = new Map();
    for (const owner of owners) {
        const because = isAccount(owner) ? whyUnread(owner, said.get(owner.key)) : whyNoAccount(isListed);
        if (because === undefined)
            continue;
        const group = groups.get(because);
        if (group)
            group.push(owner);
        else
            groups.set(because, [owner]);
    }
    return [...groups].flatMap(([because, some]) => {
        const who = named(some, 'and');
        const what = isListed
            ? `only GitHub's own list of errors tells of ${who}`
            : `${who} ${some.length === 1 ? 'was' : 'were'} not looked up`;
        return checks.map((check) => ({ check, because: `${what}: ${because}` }));
    });
}
function whyUnread({ kind }, answer) {
    if (answer === undefined)
        return `at most ${MOST_ACCESS_LOOK_UPS} owners are looked up`;
    return typeof answer === 'string' ? undefined : why(answer, kind === 'team' ? 'teams' : 'users');
}
function whyNoAccount(isListed) {
    return isListed ? undefined : "only GitHub's own list of errors tells whose address it is";
}
/** More lines than this are counted. */
const not_checked_people_mostLines = 5;
/** Lines that GitHub skips and that decide owners here, where their findings are not told. */
function skippedLines(scene, answersForLines) {
    if (answersForLines)
        return [];
    const faulty = githubList(scene)?.errors.filter(({ about }) => about === 'line') ?? [];
    const lines = new Set(faulty.map(({ line }) => line));
    const decided = scene.assets.flatMap(({ entry }) => (entry && lines.has(entry.line) ? [entry.line] : []));
    const deciding = [...new Set(decided)].toSorted((a, b) => a - b);
    if (deciding.length === 0)
        return [];
    const more = deciding.length - not_checked_people_mostLines;
    const names = deciding.slice(0, not_checked_people_mostLines).map(String);
    const which = either(more > 0 ? [...names, `${more} more`] : names, 'and');
    const [noun, decide] = deciding.length === 1 ? ['line', 'decides'] : ['lines', 'decide'];
    const because = `GitHub finds fault with ${noun} ${which} of ${scene.world.codeowners.source?.path}, which ${decide} ` +
        `${count(decided.length, 'asset')} here: who owns them on GitHub is not known`;
    return [{ check: 'unowned-asset', because }];
}
/** Teams that own wrongly, unless one that they are part of holds the role. */
function parents({ assets }, { parents: said }) {
    const wrong = assets.filter(({ judgement }) => judgement.status === 'misowned');
    const isUnread = ({ kind, key }) => kind === 'team' && isUnreadAnswer(said.get(key));
    const open = wrong.filter(({ owners }) => owners.some(isUnread));
    const teams = distinct(open.flatMap(({ owners }) => owners.filter(isUnread)));
    const unread = firstUnread(teams.map(({ key }) => said.get(key)));
    if (!unread)
        return [];
    const is = teams.length === 1 ? 'is' : 'are';
    return [
        {
            check: 'wrong-role',
            because: `it is not known which teams ${named(teams, 'and')} ${is} part of, so that ${count(open.length, 'asset')} may have the right owners; ${why(unread, 'teams')}`,
        },
    ];
}
/** Teams that may be one person. */
function fewPeople(scene) {
    if (scene.policy.checks.get('single-owner') === 'off')
        return [];
    const open = scene.assets.filter((asset) => {
        const { people: known, complete } = approversOf(asset, scene);
        return !complete && known.size < 2 && asset.owners.some(({ kind }) => kind === 'team');
    });
    if (open.length === 0)
        return [];
    const teams = open.flatMap(({ owners }) => owners.filter(({ kind }) => kind === 'team'));
    const unread = scene.people && firstUnread(teams.map(({ key }) => scene.people?.members.get(key)));
    const because = `how many members the owning teams have is not known${unread ? `: ${why(unread, 'teams')}` : ''}`;
    return [{ check: 'single-owner', because }];
}
/** What to do about an answer that could not be had. */
function why({ unread }, asked) {
    return unread === 'forbidden' ? missing[asked] : 'GitHub gave no answer; run it again';
}
/** What is missing weighs more than what failed: it stays so. */
function firstUnread(answers) {
    const unread = answers.filter(isUnreadAnswer);
    return unread.find((answer) => answer.unread === 'forbidden') ?? unread[0];
}
function isUnreadAnswer(answer) {
    return typeof answer === 'object' && answer !== null && 'unread' in answer;
}
/** Each once, by name. */
function distinct(owners) {
    return [...new Map(owners.map((owner) => [owner.key, owner])).values()].toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.key, b.key));
}

;// CONCATENATED MODULE: ./lib/core/not-checked.js






/**
 * Which answers could not be had, and why: what is unknown is never passed over in silence.
 * @param inScope the paths that are judged
 * @param policies what the change does to the policy; absent without a change
 */
function notChecked(scene, inScope, snapshot, policies) {
    const { policy } = scene;
    const forLines = answersForLines(snapshot.change, scene.world.codeowners.source?.path);
    const isOn = ({ check }) => policy.checks.get(check) !== 'off';
    const all = [
        ...roles(scene),
        ...people(scene, forLines),
        ...not_checked_comparisons(snapshot, policies),
        ...declarations(scene),
        ...not_checked_openings_openings(inScope, scene.world, scene.before, snapshot.change),
    ];
    return all
        .filter(isOn)
        .toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.check, b.check) || (0,order/* byCodeUnit */.X)(a.because, b.because));
}
function roles(scene) {
    const { policy, assets } = scene;
    if (!policy.judged) {
        const because = 'there is no policy file (rolecall init drafts one), so no roles are judged: status comes from ownership alone';
        return [
            { check: 'wrong-role', because },
            { check: 'missing-role', because },
        ];
    }
    const doubtful = assets.filter(({ judgement }) => judgement.status === 'unverified');
    const unheld = new Set(doubtful.flatMap(({ judgement }) => judgement.unheldRoles));
    const unread = doubtful.filter(({ judgement }) => judgement.terms.some((term) => term.state === 'maybe' && !term.unheld));
    const found = [...unheld].toSorted(order/* byCodeUnit */.X).map((role) => ({
        check: 'wrong-role',
        because: `nobody holds ${role}, which some assets here need`,
    }));
    return unread.length === 0 ? found : [...found, ...unknownOwners(scene, unread)];
}
function not_checked_comparisons({ change, policy }, policies) {
    if (!change || !policies)
        return [];
    const check = 'weakened-policy';
    if (policies.state === 'unreadable') {
        const because = `the ${policies.end}'s policy cannot be read, so what the change loosens is not known`;
        return [{ check, because }];
    }
    const isOwn = policy === undefined || policy_places/* POLICY_PLACES */.s.some((place) => place === policy.path);
    if (isOwn || !touchesPath(change, policy.path))
        return [];
    const because = `what the change loosens in ${policy.path} is not compared: it is in no place of a policy`;
    return [{ check, because }];
}

;// CONCATENATED MODULE: ./lib/core/decided-by.js

/** @param codeowners where the CODEOWNERS in force is */
function decidedBy({ entry, declaration }, codeowners) {
    if (declaration?.place)
        return { file: declaration.place.path, line: declaration.place.line };
    if (!entry || codeowners === undefined)
        return undefined;
    return { file: codeowners, line: entry.line, pattern: quote(entry.pattern.text) };
}

;// CONCATENATED MODULE: ./lib/core/report/assemble.js

function report(parts) {
    const assets = parts.assets.map((asset) => reported(asset, parts));
    const statuses = { owned: 0, unowned: 0, misowned: 0, unverified: 0 };
    let waived = 0;
    for (const asset of assets) {
        statuses[asset.status] += 1;
        if (asset.waived)
            waived += 1;
    }
    const weighing = (severity) => parts.findings.filter((finding) => finding.severity === severity).length;
    return {
        schema: 'rolecall/report@1',
        summary: {
            files: parts.files,
            assets: assets.length,
            ...statuses,
            waived,
            coverage: coverage(statuses.owned, assets.length - waived),
            errors: weighing('error'),
            warnings: weighing('warning'),
            notices: weighing('notice'),
            conclusion: parts.findings.some(parts.fails) ? 'failure' : 'success',
        },
        assets,
        findings: parts.findings,
        notChecked: parts.notChecked,
    };
}
/** Rounded, but never up to 1: that means all. */
function coverage(owned, of) {
    if (owned === of)
        return 1;
    return Math.min(0.999, Math.round((owned / of) * 1000) / 1000);
}
function reported(asset, { waivedGaps, codeowners }) {
    const { path, kind, stage, tier, signals, owners, row, judgement } = asset;
    const source = decidedBy(asset, codeowners);
    return {
        path,
        kind,
        stage,
        tier,
        signals,
        owners: owners.map((owner) => owner.text),
        ...(source && { source }),
        accountable: row?.accountable ?? [],
        held: judgement.held,
        status: judgement.status,
        ...(judgement.status !== 'owned' && waivedGaps.has(path) && { waived: true }),
    };
}

;// CONCATENATED MODULE: ./lib/core/worsened.js


/** How bad a gap is; a change that leaves one no worse than it was did not make it. */
const gapRanks = new Map([
    ['missing-role', 1],
    ['wrong-role', 2],
    ['unowned-asset', 3],
    ['unowned-ownership-file', 3],
]);
/** Under `enforce: worsened`, tells what the base had already, which then weighs a warning at most. */
function tellOld(findings, scene, before, { change, tree }) {
    const formerNames = new Map((change?.touched ?? []).map((file) => [file.path, file.previousPath ?? file.path]));
    const formerPath = (path) => formerNames.get(path) ?? path;
    const paths = scene.assets.map((asset) => formerPath(asset.path));
    const { before: _none, ...rest } = scene;
    const then = [
        ...weigh({ ...rest, world: before, assets: assetsAt(before, paths) }, ['asset']).findings,
        // What is wrong with the tree does not get new by an asset that is.
        ...weigh({ ...rest, world: before }, ['tree', 'places', 'codeowners']).findings,
    ];
    const worst = new Map();
    const known = new Set();
    for (const finding of then) {
        worst.set(finding.path, Math.max(worst.get(finding.path) ?? 0, gapRanks.get(finding.check) ?? 0));
        known.add(identity(finding, finding.path, before.tree.sources));
    }
    const isOld = (finding) => {
        const rank = gapRanks.get(finding.check);
        const path = formerPath(finding.path);
        if (rank !== undefined)
            return (worst.get(path) ?? 0) >= rank;
        return known.has(identity(finding, path, tree.sources));
    };
    const old = new Set();
    const told = findings.map((finding) => {
        if (!isOld(finding))
            return finding;
        const capped = { ...finding, severity: atMost(finding.severity, 'warning') };
        old.add(capped);
        return capped;
    });
    return { findings: told, old };
}
/** Lines move when others are added above: what a line says tells it, not its number. */
function identity(finding, path, sources) {
    const line = sources.get(finding.path)?.text?.split('\n')[finding.line - 1]?.trim() ?? '';
    return `${finding.check}\n${path}\n${line}`;
}

;// CONCATENATED MODULE: ./lib/core/evaluate.js














/**
 * The whole program: which policy judges; what the files are, who owns them and whether the right roles do, now and
 * at the base; which of that the change answers for; what the checks find there; how much each finding weighs.
 */
function evaluate(snapshot, options) {
    const read = governingPolicy(snapshot);
    if (!read.ok)
        return read;
    const { governing } = read;
    const { policy } = governing.judges;
    const { after, before } = worlds(snapshot, governing);
    const touched = pathsInScope(after, before, snapshot.change);
    const inScope = options.only ? touched.filter(options.only) : touched;
    const assets = assetsAt(after, inScope);
    const { now, people } = snapshot;
    const scene = {
        now,
        policy,
        world: after,
        assets,
        ...(before && { before }),
        ...(people && { people }),
    };
    const asked = weigh(scene, subjectsOf(snapshot, after, assets));
    const told = before && policy.enforce === 'worsened'
        ? tellOld(asked.findings, scene, before, snapshot)
        : { findings: asked.findings, old: new Set() };
    const policies = snapshot.change && policyChange(snapshot.tree, snapshot.change);
    const own = policyFindings({ snapshot, governing, after, scene, asked, ...(policies && { policies }) });
    return {
        ok: true,
        report: report({
            files: inScope.length,
            assets,
            waivedGaps: asked.waivedGaps,
            codeowners: after.codeowners.source?.path,
            findings: sortFindings([...told.findings, ...own]),
            notChecked: notChecked(scene, inScope, snapshot, policies),
            fails: (finding) => !told.old.has(finding) && isAtOrAbove(finding.severity, options.failOn),
        }),
    };
}
/**
 * The files whose opening must be read before `evaluate`: those in scope whose path leaves their kind open, at both
 * ends. Takes the same snapshot, still without openings.
 */
function pathsToOpen(snapshot) {
    const read = governingPolicy(snapshot);
    if (!read.ok)
        return nothingToRead();
    const { after, before } = worlds(snapshot, read.governing);
    const inScope = isWholeTree(snapshot, read.governing)
        ? after.paths
        : pathsInScope(after, before, snapshot.change);
    const ends = (snapshot.change?.touched ?? []).map((file) => file.previousPath ?? file.path);
    return {
        after: lazily(inScope, (path) => after.needsOpening(path)),
        before: before ? ends.filter((path) => before.has(path) && before.needsOpening(path)) : [],
    };
}
/**
 * What GitHub must be asked of owners and teams before `evaluate`, and nothing else. Takes the same snapshot, still
 * without people.
 */
function lookUps(snapshot) {
    const read = governingPolicy(snapshot);
    if (!read.ok)
        return { access: [], parents: [], members: [] };
    const { change } = snapshot;
    const { after, before } = worlds(snapshot, read.governing);
    const inScope = pathsInScope(after, before, change);
    const assets = assetsAt(after, inScope);
    const formerly = (change?.touched ?? []).map((file) => file.previousPath ?? file.path);
    return lookUpsIn({
        policy: read.governing.judges.policy,
        codeowners: after.codeowners,
        assets,
        assetsBefore: before ? assetsAt(before, [...new Set([...inScope, ...formerly])]) : [],
        answersForLines: answersForLines(change, after.codeowners.source?.path),
        end: change && !touchesOwnership(change) ? 'base' : 'head',
    });
}
/** What must be read before `evaluate`. */
const readingPlan = {
    declarations(snapshot) {
        const read = governingPolicy(snapshot);
        if (!read.ok)
            return nothingToRead();
        return declaringFiles(snapshot, sourcesRead(read.governing), isWholeTree(snapshot, read.governing));
    },
    openings: pathsToOpen,
};
/** The lines of a policy are judged by the whole tree: is a role needed anywhere, does a waiver silence anything? */
function isWholeTree({ change }, { linted }) {
    return change === undefined || linted !== undefined;
}
/** True when a finding of this weight counts against `--fail-on`. */
function isAtOrAbove(severity, failOn) {
    return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
}
function worlds(snapshot, { judges }) {
    const { tree, now, change } = snapshot;
    const after = createWorld(snapshot, judges);
    return change
        ? { after, before: createWorld({ tree: change.before, now }, judges, tree.openings) }
        : { after };
}
/** What a change answers for: its assets always, the lines of CODEOWNERS when it touches that file. */
function subjectsOf({ change }, after, assets) {
    const answersFor = {
        asset: true,
        tree: !change || assets.length > 0 || touchesOwnership(change),
        places: !change || touchesOwnership(change),
        codeowners: answersForLines(change, after.codeowners.source?.path),
        policy: false,
    };
    return subjects.filter((subject) => answersFor[subject]);
}

;// CONCATENATED MODULE: ./lib/core/review/approval.js

/**
 * Whether enough people approve who count. An approval outlives later commits while no file of the term changed; who
 * counts and requests changes holds the term whatever is pushed.
 */
function approvalOf({ term, approvals, files, circle }, { opinions, overrides, standing }) {
    const approvedBy = [];
    const objecting = [];
    const outdated = [];
    const reviewed = [];
    const reviews = [];
    const doubts = [];
    for (const key of circle.people) {
        const opinion = opinions.get(key);
        if (!opinion)
            continue;
        const isOld = isOutdated(opinion, files);
        const { login, state, commit } = opinion;
        if (state === 'changes-requested')
            objecting.push(key);
        if (isOld)
            outdated.push(key);
        else
            reviewed.push(key);
        reviews.push({ key, login, state: isOld && state === 'approved' ? 'outdated' : state, commit });
        if (state !== 'approved' || isOld)
            continue;
        const because = whyUncertain(opinion, circle, standing.mayWrite(key));
        if (because === undefined)
            approvedBy.push(key);
        else
            doubts.push(`the approval of ${login} does not count: ${because}`);
    }
    const override = term
        .flatMap((role) => overrides.get(role) ?? [])
        .toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.by, b.by))[0];
    return {
        satisfied: override !== undefined || (approvedBy.length >= approvals && objecting.length === 0),
        approvedBy,
        objecting,
        outdated,
        reviewed,
        reviews,
        doubts,
        ...(override && { override }),
    };
}
/** Whether a file changed since somebody approved, or was dismissed: what they said before counts no more. */
function isOutdated({ state, changedSince }, files) {
    if ((state !== 'approved' && state !== 'dismissed') || !changedSince)
        return false;
    return [...files].some((file) => changedSince.has(file));
}
function whyUncertain({ changedSince }, { doubts }, mayWrite) {
    if (!changedSince)
        return 'which files changed since is not known';
    if (mayWrite === undefined)
        return 'whether they may write is not known';
    return doubts[0];
}

;// CONCATENATED MODULE: ./lib/core/review/circle.js


/** Holders of the role among the owners; where none of them is eligible, any holder; where none, the responsible. */
function circleOf(need, groups, standing) {
    const { term, distinctFrom } = need;
    const apart = groups.holders(distinctFrom);
    const apartDoubts = doubtsOf(apart, (names) => `whether ${names} may approve is not known`);
    const excluded = new Map();
    const isEligible = (login) => {
        const because = apart.people.has(login)
            ? `holds ${either(distinctFrom)}, which must not approve this`
            : standing.excluded(login);
        if (because !== undefined)
            excluded.set(login, because);
        return because === undefined;
    };
    const isOpen = (team) => !apart.teams.has(team) &&
        !distinctFrom.some((role) => groups.teamRoles(team).has(role)) &&
        (groups.membersOf(team)?.some((member) => isEligible(member)) ?? true);
    const pick = (people, teams) => ({
        people: circle_sorted(people).filter(isEligible),
        teams: circle_sorted(teams).filter(isOpen),
    });
    const holders = groups.holders(term);
    const owning = ownersWhoHold(need, groups, holders);
    const first = pick(owning.people, owning.teams);
    if (first.people.length + first.teams.length > 0) {
        const isUnsure = owning.doubts.length > 0 || first.teams.some((team) => !groups.membersOf(team));
        const because = isUnsure ? 'not known to be among the owners' : 'not among the owners';
        for (const login of holders.people)
            if (!owning.people.has(login) && isEligible(login))
                excluded.set(login, because);
        return { from: 'owners', ...first, excluded, doubts: apartDoubts };
    }
    const second = pick(holders.people, holders.teams);
    const from = second.people.length + second.teams.length > 0 ? 'holders' : 'responsible';
    const responsible = groups.holders(need.responsible);
    const chosen = from === 'holders' ? second : pick(responsible.people, responsible.teams);
    // Who is the only one that holds the role counts whoever the owners are.
    const isOnly = from === 'holders' && chosen.people.length === 1 && holders.unread.size === 0;
    return { from, ...chosen, excluded, doubts: [...apartDoubts, ...(isOnly ? [] : owning.doubts)] };
}
function ownersWhoHold({ owners, term }, groups, holders) {
    const group = groups.owners(owners);
    const people = new Set([...group.people].filter((login) => holders.people.has(login)));
    const teams = new Set();
    const silent = new Set();
    for (const team of group.teams) {
        const roles = groups.teamRoles(team);
        if (term.some((role) => roles.has(role))) {
            teams.add(team);
            for (const member of groups.membersOf(team) ?? [])
                people.add(member);
        }
        else if (group.unread.has(team))
            silent.add(team);
    }
    const soMay = `, so an owner may hold ${either(term)}`;
    const isHeld = holders.people.size + holders.teams.size > 0;
    const others = [...group.people].filter((login) => !people.has(login));
    const doubts = [
        ...(isHeld ? [...silent].map((team) => `who is in @${team} is not known${soMay}`) : []),
        ...(isHeld ? group.unknown.map(({ text }) => `who ${text} is is not known${soMay}`) : []),
        ...(others.length > 0 ? doubtsOf(holders, (names) => `who is in ${names} is not known${soMay}`) : []),
    ];
    return { people, teams, doubts };
}
function doubtsOf({ unread }, say) {
    return unread.size === 0
        ? []
        : [
            say(circle_sorted(unread)
                .map((team) => `@${team}`)
                .join(', ')),
        ];
}
function circle_sorted(names) {
    return [...names].toSorted(order/* byCodeUnit */.X);
}

;// CONCATENATED MODULE: ./lib/core/review/groups.js
function createGroups({ holders, policy, snapshot }) {
    const { people } = snapshot;
    const membersOf = (team) => {
        const said = people?.members.get(team);
        return said && 'includes' in said ? said : undefined;
    };
    const held = new Map();
    const owning = new WeakMap();
    function group(users, teams, unknown = []) {
        const all = new Set(users);
        const unread = new Set();
        for (const team of teams) {
            const members = membersOf(team);
            if (members)
                for (const member of members)
                    all.add(member);
            else
                unread.add(team);
        }
        return { people: all, teams: new Set(teams), unread, unknown };
    }
    return {
        membersOf,
        teamRoles: (team) => holders.rolesOf({ kind: 'team', text: team, key: team }).held,
        holders(roles) {
            const key = JSON.stringify(roles);
            const named = roles.map((role) => holders.holdersOf(role));
            const found = held.get(key) ?? group(lower(named, 'users'), lower(named, 'teams'));
            held.set(key, found);
            return found;
        },
        owners(owners) {
            const known = owning.get(owners);
            if (known)
                return known;
            const users = [];
            const teams = [];
            const unknown = [];
            for (const owner of owners) {
                const login = owner.kind === 'email' ? policy.identities.get(owner.key) : owner.key;
                if (owner.kind === 'team')
                    teams.push(owner.key);
                else if (owner.kind === 'name' || login === undefined)
                    unknown.push(owner);
                else
                    users.push(login.toLowerCase());
            }
            const found = group(users, teams, unknown);
            owning.set(owners, found);
            return found;
        },
    };
}
function lower(named, key) {
    return named.flatMap((one) => one[key].map((name) => name.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/core/review/opinions.js
/**
 * What each says, by login in lower case: their latest review that approves, objects or was dismissed, else that they
 * commented. It is what GitHub calls the latest opinionated review.
 * https://docs.github.com/en/graphql/reference/objects#pullrequest
 */
function opinionsOf({ reviews }) {
    const latest = new Map();
    for (const review of reviews) {
        const login = review.login.toLowerCase();
        const other = latest.get(login);
        if (!other || outweighs(review, other))
            latest.set(login, review);
    }
    return new Map([...latest].map(([login, { state, commit, changedSince, login: written }]) => [
        login,
        { login: written, state, commit, ...(changedSince && { changedSince: new Set(changedSince) }) },
    ]));
}
/** Of two in one second that which lets less pass, so that their order in the list says nothing. */
const severity = { commented: 0, approved: 1, dismissed: 2, 'changes-requested': 3 };
function outweighs(a, b) {
    const comments = (review) => review.state === 'commented';
    if (comments(a) !== comments(b))
        return comments(b);
    if (a.at !== b.at)
        return a.at > b.at;
    if (a.state !== b.state)
        return severity[a.state] > severity[b.state];
    return since(a) > since(b) || (since(a) === since(b) && a.commit > b.commit);
}
/** Not known outweighs, and so does more. */
function since({ changedSince }) {
    return changedSince ? changedSince.length : Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./lib/core/review/overrides.js

/**
 * The overrides that hold, by role: of this head and base, with a reason, by a holder of a role that is accountable for
 * `ownership-policy` and who may write and had no hand in the change. Of several the first by login.
 */
function overridesInForce({ facts, policy }, groups, standing) {
    const row = policy.matrix.get('ownership-policy');
    const accountable = groups.holders((row?.accountable ?? []).flat());
    const apart = groups.holders(row?.distinctFrom ?? []);
    const mayOverride = (login) => accountable.people.has(login) &&
        !apart.people.has(login) &&
        apart.unread.size === 0 &&
        standing.excluded(login) === undefined &&
        standing.mayWrite(login) === true;
    const inForce = facts.overrides.filter(({ by, reason, head, base }) => head === facts.head && base === facts.base && reason.trim() !== '' && mayOverride(by.toLowerCase()));
    const sorted = inForce.toSorted((a, b) => (0,order/* byCodeUnit */.X)(overrides_order(a), overrides_order(b)));
    const byRole = new Map();
    for (const override of sorted)
        if (!byRole.has(override.role))
            byRole.set(override.role, override);
    return byRole;
}
function overrides_order({ by, reason }) {
    return JSON.stringify([by.toLowerCase(), reason]);
}

;// CONCATENATED MODULE: ./lib/core/history.js

/** An app has `[bot]` behind its login, and that is what a commit of it is signed with. */
const appAddress = /\[bot\]@/;
const botName = /(?:\[bot\]|[\s_-](?:ro)?bot)$/i;
const botNames = new Set([
    'copilot',
    'dependabot',
    'github-actions',
    'github actions',
    'renovate',
]);
const botAddresses = new Set([
    'action@github.com',
    'actions@github.com',
    'bot@renovateapp.com',
    'noreply@github.com',
    'support@dependabot.com',
]);
/** True for an author that surely is a program: it owns nothing and reviews nothing. */
function isBot({ name, email }) {
    const address = email.toLowerCase();
    const known = botNames.has(name.toLowerCase()) || botAddresses.has(address);
    return known || botName.test(name) || appAddress.test(address);
}
/**
 * The GitHub login of an author, as far as the address tells it: GitHub's own private addresses hold it, others may
 * be in the policy's `identities` (addresses in lower case). Undefined where nobody says.
 * https://docs.github.com/en/account-and-profile/reference/email-addresses-reference#your-noreply-email-address
 */
function loginOf({ email }, identities = new Map()) {
    const address = email.toLowerCase();
    const [, login] = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/i.exec(email) ?? [];
    if (login !== undefined && loginPattern.test(login))
        return login;
    return identities.get(address);
}

;// CONCATENATED MODULE: ./lib/core/review/contributors.js

/** A name alone makes nobody a program: a person could take one. */
function handsOf({ author, contributors }, { identities }) {
    const of = new Map();
    const unknown = new Set();
    // A committer who is named as a co-author too is a committer.
    const committersFirst = [...contributors].toSorted((a, b) => rank(a) - rank(b));
    for (const contributor of committersFirst) {
        const login = (contributor.login ?? loginOf(contributor, identities))?.toLowerCase();
        if (login === undefined) {
            if (!isBot(contributor))
                unknown.add(contributor.email.toLowerCase());
        }
        else if (!of.has(login))
            of.set(login, contributor.as);
    }
    of.set(author.toLowerCase(), 'author');
    return { of, unknown: [...unknown].toSorted() };
}
function rank({ as }) {
    return as === 'committer' ? 0 : 1;
}

;// CONCATENATED MODULE: ./lib/core/review/standing.js

function createStanding({ facts, policy, snapshot }) {
    const hands = handsOf(facts, policy);
    const { people } = snapshot;
    const mayWrite = (login) => {
        const access = people?.access.get(login);
        return typeof access === 'string' ? access === 'may-write' : undefined;
    };
    return {
        hands,
        mayWrite,
        excluded(login) {
            const hand = hands.of.get(login);
            if (hand !== undefined)
                return hand;
            if (login.endsWith('[bot]') || facts.bots.has(login))
                return 'bot';
            if (facts.contributorsUnread !== undefined)
                return 'may have contributed';
            if (people?.access.get(login) === 'unknown')
                return 'unknown to GitHub';
            return mayWrite(login) === false ? 'no write access' : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/review/entries.js







/** Finds who counts for each need, takes those together for which the same people do, and judges their approvals. */
function judgeNeeds(scene, needs) {
    const groups = createGroups(scene);
    const standing = createStanding(scene);
    const said = {
        standing,
        opinions: opinionsOf(scene.facts),
        overrides: overridesInForce(scene, groups, standing),
    };
    const joined = new Map();
    for (const need of needs) {
        const circle = circleOf(need, groups, standing);
        const { from, people, teams, doubts } = circle;
        const { term, approvals, distinctFrom } = need;
        const key = JSON.stringify([term, approvals, distinctFrom, from, people, teams, doubts]);
        const { assets, files } = need;
        const other = joined.get(key);
        joined.set(key, other
            ? { ...other, assets: union(other.assets, assets), files: union(other.files, files) }
            : { term, approvals, circle, assets, files });
    }
    const inOrder = createSorting();
    const entries = [...joined].map(([key, { term, approvals, circle, assets, files }]) => {
        const sorted = inOrder(assets);
        const approval = approvalOf({ term, approvals, files, circle }, said);
        const order = JSON.stringify([term, sorted[0], key]);
        return { order, entry: { term, approvals, assets: sorted, circle, approval } };
    });
    const sorted = entries.toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.order, b.order));
    return { entries: sorted.map(({ entry }) => entry), groups, standing };
}
function union(one, other) {
    return new Set([...one, ...other]);
}
/** The terms of one row are about the same files, which are sorted once and make one list. */
function createSorting() {
    const lists = new Map();
    return (paths) => {
        const list = lists.get(paths) ?? [...paths].toSorted(order/* byCodeUnit */.X);
        lists.set(paths, list);
        return list;
    };
}

;// CONCATENATED MODULE: ./lib/core/review/exempt.js

/**
 * Whether the policy lets changes of a kind pass without approval for who wrote them: only while nobody else has
 * pushed to it, as into the branch of a program.
 */
function isExempt(kind, { review, identities }, { author, contributors, contributorsUnread, }) {
    if (contributorsUnread !== undefined)
        return false;
    return review.exempt.some(({ authors, kinds }) => {
        if (kinds && !kinds.includes(kind))
            return false;
        const exempt = new Set(authors.map((login) => login.toLowerCase()));
        const isTheirs = (one) => {
            const login = one.login ?? loginOf(one, identities) ?? exempt_appAddress.exec(one.email)?.[1];
            return isGitHub(one) || (login !== undefined && exempt.has(login.toLowerCase()));
        };
        return exempt.has(author.toLowerCase()) && contributors.every(isTheirs);
    });
}
/** GitHub commits as itself what is made in its pages or by its API. */
function isGitHub({ as, login, email }) {
    if (as !== 'committer')
        return false;
    return login === undefined ? email.toLowerCase() === 'noreply@github.com' : login === 'web-flow';
}
const exempt_appAddress = /^(?:\d+\+)?([^@]+\[bot\])@users\.noreply\.github\.com$/i;

;// CONCATENATED MODULE: ./lib/core/review/needs.js





/** What the change needs: of each asset that it touches and whose tier can fail, the terms of the row of its kind. */
function needsOf(scene) {
    const groups = new Map();
    const consulted = new Map();
    const informed = new Set();
    const keyOf = createOwnersKey();
    const rowOf = createRowOf(scene);
    for (const { path, kind, files } of judged(scene)) {
        const row = rowOf(kind);
        if (!row)
            continue;
        const { owners } = scene.before.ownership(path);
        const byOwners = groups.get(row) ?? new Map();
        groups.set(row, byOwners);
        const key = keyOf(owners);
        const group = byOwners.get(key) ?? { row, owners, assets: new Set(), files: new Set() };
        byOwners.set(key, group);
        group.assets.add(path);
        for (const file of files)
            group.files.add(file);
        for (const role of row.consulted)
            consulted.set(role, (consulted.get(role) ?? new Set()).add(path));
        for (const role of row.informed)
            informed.add(role);
    }
    return {
        needs: [...groups.values()].flatMap((byOwners) => [...byOwners.values()].flatMap(termsOf)),
        consulted: new Map([...consulted].toSorted(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b))),
        informed: [...informed].toSorted(order/* byCodeUnit */.X),
    };
}
function termsOf({ row, owners, assets, files }) {
    const { accountable, approvals, distinctFrom, responsible } = row;
    return accountable.map((term) => ({ term, approvals, distinctFrom, responsible, owners, assets, files }));
}
/**
 * What the change touches. Where the kind differs between the two ends both count, so that no change talks its file
 * out of a kind.
 */
function* judged(scene) {
    const { after, before, change } = scene;
    for (const { path, previousPath = path } of change.touched) {
        const files = path === previousPath ? [path] : [path, previousPath];
        // A tree that the change makes a framework's, or that lacks a file beside it now, may deny an asset.
        const now = after.kindOf(path)?.kind ?? before.kindOf(path)?.kind;
        if (now !== undefined)
            yield { path, kind: now, files };
        const then = before.has(previousPath) ? before.kindOf(previousPath)?.kind : undefined;
        if (then !== undefined && (previousPath !== path || then !== now))
            yield { path: previousPath, kind: then, files };
    }
    for (const path of change.deleted) {
        const kind = before.kindOf(path)?.kind;
        if (kind !== undefined)
            yield { path, kind, files: [path] };
    }
    yield* handedOver(scene);
}
/** Files that change hands because the change touches ownership files: an approval must have seen those. */
function* handedOver({ after, before, change }) {
    const touched = new Set(change.touched.map(({ path }) => path));
    const others = pathsInScope(after, before, change).filter((path) => !touched.has(path));
    if (others.length === 0)
        return;
    const declaring = change.touched.flatMap(({ path, previousPath = path }) => [path, previousPath]);
    const ownership = [...declaring, ...change.deleted].filter((path) => ownership_places/* CODEOWNERS_PLACES */.nB.some((place) => place === path) ||
        after.declaresOwners(path) ||
        before.declaresOwners(path));
    for (const path of others) {
        const kinds = new Set([after.kindOf(path)?.kind, before.kindOf(path)?.kind]);
        for (const kind of kinds)
            if (kind !== undefined)
                yield { path, kind, files: [path, ...ownership] };
    }
}
/** The row of a kind whose findings may fail and that is not exempt. */
function createRowOf({ policy, facts }) {
    const rows = new Map();
    const find = (kind) => {
        const tier = policy.kinds.get(kind)?.tier;
        if (!policy.judged || tier === undefined || policy.tiers.get(tier) !== 'error')
            return undefined;
        return isExempt(kind, policy, facts) ? undefined : policy.matrix.get(kind);
    };
    return (kind) => {
        if (!rows.has(kind))
            rows.set(kind, find(kind));
        return rows.get(kind);
    };
}
/** Paths that one entry decides share one list of owners. */
function createOwnersKey() {
    const keys = new WeakMap();
    return (owners) => {
        const key = keys.get(owners) ?? ownersKey(owners);
        keys.set(owners, key);
        return key;
    };
}

;// CONCATENATED MODULE: ./lib/core/review/score-places.js
/** The files themselves and every directory above them, each once. */
function placesOf(paths) {
    const found = new Map();
    for (const path of paths) {
        for (const [depth, name] of placesDownTo(path).entries()) {
            const place = found.get(name);
            if (place)
                place.files += 1;
            else
                found.set(name, { depth, files: 1 });
        }
    }
    return Array.from(found, ([name, { depth, files }]) => ({ name, depth, files }));
}
/** Nobody's files lie deeper, and every level costs. */
const mostLevels = 32;
/** The root, each directory below it, and the file at last. */
function placesDownTo(path) {
    const names = [''];
    for (let slash = path.indexOf('/'); slash >= 0 && names.length < mostLevels; slash = path.indexOf('/', slash + 1)) {
        names.push(path.slice(0, slash + 1));
    }
    names.push(path);
    return names;
}

;// CONCATENATED MODULE: ./lib/core/review/score-tally.js
/**
 * @param halfLife seconds after which something weighs half
 * @param until the latest instant, in seconds since 1970: what is later counts as if it were then
 */
function createTallies(halfLife, until) {
    const tallies = new Map();
    const weightOf = (at) => 2 ** ((Math.min(at, until) - until) / halfLife);
    return {
        add(key, person, at) {
            const weight = weightOf(at);
            let tally = tallies.get(key);
            if (!tally)
                tallies.set(key, (tally = { total: 0, people: [], weights: [], times: [] }));
            tally.total += weight;
            const known = tally.people.indexOf(person);
            const index = known < 0 ? tally.people.push(person) - 1 : known;
            tally.weights[index] = (tally.weights[index] ?? 0) + weight;
            tally.times[index] = (tally.times[index] ?? 0) + 1;
        },
        get: (key) => tallies.get(key),
        totalAt: ({ total }, at) => total / weightOf(at),
    };
}

;// CONCATENATED MODULE: ./lib/core/review/score-experience.js


const day = 24 * 60 * 60;
// Tuned on the histories of rapidsai/cuml and rapidsai/raft, by `rolecall backtest`. None is delicate: half or double of
// each half-life and of each "enough" changes the agreement there by less than two points.
/** Who reviewed here last month reviews the next change; who did half a year ago often works on something else. */
const reviewsHalfLife = 60 * day;
/** Who reviews whom changes with the teams, more slowly than with the files. */
const authorHalfLife = 120 * day;
/** What one wrote one knows for long. */
const changesHalfLife = 365 * day;
/** How much more a place tells than the directory above it. More spreads the picks, and agrees less. */
const nearness = 1.8;
/** So many recent times make half of what a place can tell: one review of a file tells little beside fifty next to it. */
const enoughTimes = 4;
/** The same for an author, of whom there are fewer. */
const enoughForAuthor = 1;
/** @param until the latest instant that will be asked about, in seconds since 1970 */
function createExperience(until) {
    const numbers = new Map();
    const reviewers = new Set();
    const reviews = createTallies(reviewsHalfLife, until);
    const changes = createTallies(changesHalfLife, until);
    const authors = createTallies(authorHalfLife, until);
    function numberOf(person) {
        const key = person.toLowerCase();
        const known = numbers.get(key);
        if (known !== undefined)
            return known;
        numbers.set(key, numbers.size);
        return numbers.size - 1;
    }
    return {
        add({ at, author, paths, ...review }) {
            const people = review.reviewers.map(numberOf);
            const writer = numberOf(author);
            for (const { name } of placesOf(paths)) {
                for (const person of people)
                    reviews.add(name, person, at);
                changes.add(name, writer, at);
            }
            for (const person of people)
                authors.add(author.toLowerCase(), person, at);
            for (const person of review.reviewers)
                reviewers.add(person.toLowerCase());
        },
        reviewers: () => [...reviewers],
        recall(paths, author, at) {
            const places = placesOf(paths);
            const reviewed = sharesOfPlaces(reviews, places, at, numbers.size);
            const changed = sharesOfPlaces(changes, places, at, numbers.size);
            const familiar = authors.get(author.toLowerCase());
            return (person) => {
                const number = numbers.get(person.toLowerCase());
                if (number === undefined)
                    return score_experience_nothing;
                return {
                    reviewed: reviewed(number),
                    author: shareOf(familiar, authors, number, at),
                    changed: changed(number),
                };
            };
        },
    };
}
const score_experience_none = { share: 0, times: 0 };
const score_experience_nothing = { reviewed: score_experience_none, author: score_experience_none, changed: score_experience_none };
function shareOf(tally, tallies, person, at) {
    const index = tally?.people.indexOf(person) ?? -1;
    if (!tally || index < 0)
        return score_experience_none;
    const total = tallies.totalAt(tally, at);
    const share = (((tally.weights[index] ?? 0) / tally.total) * total) / (total + enoughForAuthor);
    return { share: finite(share), times: tally.times[index] ?? 0 };
}
/**
 * Each person's share of what was done at each place, the places weighed: more the nearer they are to the files, the
 * more of the files are there, and the more was done there.
 */
function sharesOfPlaces(tallies, places, at, people) {
    const sums = new Float64Array(people);
    const most = new Float64Array(people);
    const best = new Int32Array(people);
    let weights = 0;
    for (const [index, { name, depth, files }] of places.entries()) {
        const tally = tallies.get(name);
        if (!tally)
            continue;
        const total = tallies.totalAt(tally, at);
        const weight = finite((files * nearness ** depth * total) / (total + enoughTimes));
        if (weight === 0)
            continue;
        weights += weight;
        const scale = weight / tally.total;
        for (const [slot, person] of tally.people.entries()) {
            const share = scale * (tally.weights[slot] ?? 0);
            sums[person] = (sums[person] ?? 0) + share;
            if (share <= (most[person] ?? 0))
                continue;
            most[person] = share;
            best[person] = index;
        }
    }
    return (person) => {
        const sum = sums[person] ?? 0;
        const place = places[best[person] ?? 0];
        const tally = place && tallies.get(place.name);
        if (sum === 0 || !tally)
            return score_experience_none;
        return { share: sum / weights, place: place.name, times: tally.times[tally.people.indexOf(person)] ?? 0 };
    };
}
/** What is so long ago that it weighs nothing tells nothing. */
function finite(value) {
    return Number.isFinite(value) ? value : 0;
}

;// CONCATENATED MODULE: ./lib/core/review/score.js

/**
 * Scores people by what they reviewed and changed, and whose work they reviewed. Each person in lower case or not; a
 * stranger scores 0.
 */
const createScorer = ({ author, pastReviews, openRequests }, now) => {
    const at = now.getTime() / 1000;
    const experience = createExperience(at);
    for (const review of pastReviews)
        experience.add(review);
    return (paths) => {
        const knowledgeOf = experience.recall(paths, author, at);
        return (login) => {
            const knowledge = knowledgeOf(login);
            const open = openRequests.get(login.toLowerCase()) ?? 0;
            const score = score_scoreOf(knowledge, open);
            return score === 0 ? stranger : { score, because: reasons(knowledge, author, open) };
        };
    };
};
const stranger = { score: 0, because: [] };
// They add up to 1. On the histories of score-experience.ts reviews of the files alone, or of the author alone, agree 4
// to 6 points less at the first name than all three together, and changes 11 to 12.
const weights = { reviewed: 0.5, author: 0.3, changed: 0.2 };
/**
 * How much each request that waits makes the next less likely: five halve a score. There, half of it leaves 6 points
 * more of the picks with the same three people, and double passes over those who know the files: 3 to 5 points less
 * agreement.
 */
const perOpenRequest = 0.2;
/** From 0 to 1, in steps of a ten-thousandth. */
function score_scoreOf(knowledge, openRequests) {
    return Math.round((expertise(knowledge) / (1 + perOpenRequest * openRequests)) * 10_000) / 10_000;
}
/** The score of somebody who is asked for nothing. */
function expertise({ reviewed, author, changed }) {
    return weights.reviewed * reviewed.share + weights.author * author.share + weights.changed * changed.share;
}
function reasons({ reviewed, author, changed }, login, open) {
    const parts = [
        { weight: weights.reviewed * reviewed.share, words: `reviewed ${placed(reviewed)}` },
        {
            weight: weights.author * author.share,
            words: `reviewed ${counted(author.times, 'change')} of ${login}`,
        },
        { weight: weights.changed * changed.share, words: `changed ${placed(changed)}` },
    ];
    return [
        ...parts
            .filter(({ weight }) => weight > 0)
            .toSorted((one, other) => other.weight - one.weight)
            .map(({ words }) => words),
        ...(open > 0 ? [`asked for ${counted(open, 'other review')}`] : []),
    ];
}
function placed({ place = '', times }) {
    const often = times === 1 ? 'once' : `${times} times`;
    return `${place === '' ? 'this repository' : place} ${often}`;
}
function counted(times, what) {
    return `${times} ${what}${times === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./lib/core/review/hash.js
/**
 * 64 bits that a text always gives, in hexadecimal: two rounds of FNV-1a, mixed. Tells plans apart and settles ties; it
 * keeps no secret and withstands nobody who looks for two texts of one hash.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
function hashOf(text) {
    return hex(hash32(text, 0x811c9dc5)) + hex(hash32(text, 0x9747b28c));
}
/** 32 bits of the same, as a whole number. */
function hash32(text, seed = 0x811c9dc5) {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    // FNV alone leaves the last characters in the low bits: logins differ in just those.
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
function hex(number) {
    return number.toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./lib/core/review/tie.js

/**
 * Settles a tie by rendezvous: everybody draws a number for the pull request and the role, and the highest is chosen.
 * Who joins or leaves a team changes nobody else's number, so that nobody else's choice is shuffled.
 */
function draw(key, role, login) {
    return hash32(JSON.stringify([key, role, login]));
}

;// CONCATENATED MODULE: ./lib/core/review/rate.js



/** Scores are told apart to so many parts of one: what is finer is left to the lot. */
const parts = 1_000_000;
/** Rates by what the facts tell of people. */
function rateOf({ facts, snapshot }) {
    return createRate(facts.key, createScorer(facts, snapshot.now));
}
/** @param key of the pull request */
function createRate(key, scorer) {
    const byFiles = new Map();
    const known = new Map();
    /** The terms of one row are about one list of files. */
    function scoringFor({ assets }) {
        const before = byFiles.get(assets);
        if (before)
            return before;
        const scoring = remembering(scorer(assets));
        byFiles.set(assets, scoring);
        return scoring;
    }
    function raterFor(rated) {
        const rater = known.get(rated);
        if (rater)
            return rater;
        const role = rated.term.join();
        const scoring = scoringFor(rated);
        const told = new Map();
        const tell = (login) => {
            const found = told.get(login);
            if (found)
                return found;
            const score = scoring(login);
            const weight = { score: Math.round(score.score * parts), tie: draw(key, role, login) };
            told.set(login, { score, weight });
            return { score, weight };
        };
        const made = { people: new Set(rated.circle.people), tell };
        known.set(rated, made);
        return made;
    }
    return {
        score: (login, rated) => raterFor(rated).tell(login).score,
        sorted(logins, rated) {
            const { tell } = raterFor(rated);
            const weighed = logins.map((login) => ({ login, ...tell(login).weight }));
            return weighed
                .toSorted((a, b) => b.score - a.score || b.tie - a.tie || (0,order/* byCodeUnit */.X)(a.login, b.login))
                .map(({ login }) => login);
        },
        weight(login, open) {
            const counting = open.map(raterFor).filter(({ people }) => people.has(login));
            const weights = counting.map(({ tell }) => tell(login).weight);
            return {
                score: weights.reduce((sum, { score }) => sum + score, 0),
                tie: weights.reduce((sum, { tie }) => sum + tie, 0),
            };
        },
        team: (team) => ({ score: 0, tie: draw(key, '', team) }),
    };
}
function remembering(scoring) {
    const scores = new Map();
    return (login) => {
        const score = scores.get(login) ?? scoring(login);
        scores.set(login, score);
        return score;
    };
}

;// CONCATENATED MODULE: ./lib/core/review/scene.js


function reviewEnds(snapshot) {
    const read = governingPolicy(snapshot);
    if (!read.ok)
        return read;
    const { judges } = read.governing;
    const { tree, change, now } = snapshot;
    const after = createWorld(snapshot, judges);
    const before = createWorld({ tree: change.before, now }, judges, tree.openings);
    return { ok: true, ends: { ...judges, change, after, before } };
}
function sceneOf(ends, snapshot) {
    return { ...ends, snapshot, facts: snapshot.review };
}

;// CONCATENATED MODULE: ./lib/core/review/look-ups.js






/** Of those who could be asked for a role, the best so many more than are needed are looked up at once. */
const spare = 4;
/**
 * What GitHub must be asked of people before `planReviews`, beside what the snapshot says of them: who is in the teams
 * that hold the roles or own the files, which teams these are part of, and whether those may write who would be asked
 * or have approved. An answer may raise another question, so ask until nothing is wanted; what cannot be had is
 * answered by `Unread`.
 */
function lookUpsForPlan(snapshot) {
    const read = reviewEnds(snapshot);
    if (!read.ok)
        return { access: [], parents: [], members: [] };
    const scene = sceneOf(read.ends, snapshot);
    const needs = needsOf(scene);
    const judged = judgeNeeds(scene, needs.needs);
    const { people } = snapshot;
    const wanted = (names, answered) => [...new Set(names)].filter((name) => !answered?.has(name)).toSorted(order/* byCodeUnit */.X);
    const owning = needs.needs.flatMap(({ owners }) => look_ups_teamsAmong(owners));
    return {
        members: wanted([...owning, ...look_ups_roleTeams(scene, needs, judged)], people?.members),
        parents: wanted(owning, people?.parents),
        access: wanted(candidates(scene, judged, rateOf(scene)), people?.access).slice(0, MOST_ACCESS_LOOK_UPS),
    };
}
/** The teams of the roles that count, of those kept apart from them, and those that are asked already. */
function look_ups_roleTeams({ policy, facts, holders }, { needs, consulted }, judged) {
    const standIns = new Set(judged.entries.filter(({ circle }) => circle.from === 'responsible').map(({ term }) => term));
    const row = facts.overrides.length > 0 ? policy.matrix.get('ownership-policy') : undefined;
    const roles = [
        ...needs.flatMap(({ term, distinctFrom, responsible }) => [
            ...term,
            ...distinctFrom,
            ...(standIns.has(term) ? responsible : []),
        ]),
        ...consulted.keys(),
        ...(row ? [...row.accountable.flat(), ...row.distinctFrom] : []),
    ];
    const named = [...new Set(roles)].flatMap((role) => holders.holdersOf(role).teams);
    return [...named, ...facts.requested.teams].map((team) => team.toLowerCase());
}
/** Those who said or decided something first, then the best of those who could be asked. */
function candidates({ facts }, { entries, standing }, rate) {
    const speaking = new Set([...facts.reviews.map(({ login }) => login), ...facts.overrides.map(({ by }) => by)].map((login) => login.toLowerCase()));
    const counting = entries.flatMap(({ circle }) => circle.people.filter((login) => speaking.has(login)));
    const deciding = facts.overrides.map(({ by }) => by.toLowerCase());
    const best = entries
        .filter(({ approval }) => !approval.satisfied)
        .flatMap((entry) => {
        const most = entry.approvals + spare;
        return rate.sorted(entry.circle.people, entry).slice(0, most);
    });
    return [...counting, ...deciding, ...best].filter((login) => standing.mayWrite(login) === undefined);
}
function look_ups_teamsAmong(owners) {
    return owners.filter(({ kind }) => kind === 'team').map(({ key }) => key);
}

;// CONCATENATED MODULE: ./lib/core/review/openings.js





/** The files whose opening tells their kind, of those that a change touches: deleted ones and former names at the base. */
function openingsFor({ after, before, change }) {
    const formerNames = new Map(change.touched.map(({ path, previousPath = path }) => [path, previousPath]));
    const now = [];
    const then = new Set();
    const look = (path) => {
        if (before.has(path) && before.needsOpening(path))
            then.add(path);
    };
    for (const path of pathsInScope(after, before, change)) {
        if (after.needsOpening(path))
            now.push(path);
        const former = formerNames.get(path);
        if (former !== undefined)
            look(former);
    }
    for (const path of change.deleted)
        look(path);
    return { after: now, before: [...then].toSorted(order/* byCodeUnit */.X) };
}
/** What must be read before `planReviews`. */
const readingPlanForReviews = {
    declarations: readingPlan.declarations,
    openings({ change, ...snapshot }) {
        const read = change && reviewEnds({ ...snapshot, change });
        return read?.ok ? openingsFor(read.ends) : nothingToRead();
    },
};

;// CONCATENATED MODULE: ./lib/core/review/blocked.js


/** More reasons than these are counted. */
const mostReasons = 5;
/** Why too few can be asked for an entry; undefined where enough are. */
function blockedBecause({ entry, eligible, missing }, excluded, written) {
    if (missing === 0)
        return undefined;
    const { term, approvals } = entry;
    const roles = either(term);
    const known = [...excluded].toSorted(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b));
    if (eligible.length === 0 && known.length === 0)
        return `nobody is known who holds ${roles}`;
    const reasons = known.slice(0, mostReasons).map(([login, because]) => `${written(login)} (${because})`);
    const more = known.length - reasons.length;
    const out = either(more > 0 ? [...reasons, `${more} more`] : reasons, 'and');
    if (eligible.length === 0)
        return `nobody who holds ${roles} can be asked: not ${out}`;
    const who = either(eligible.map(written), 'and');
    const butNot = known.length > 0 ? `, and not ${out}` : '';
    return `${approvals} people must approve for ${roles}, and only ${who} can${butNot}`;
}

;// CONCATENATED MODULE: ./lib/core/review/cover.js

/** More states than four to the power of eight are not tried one by one: eight roles, three approvals each. */
const mostStates = 65_536;
/**
 * The smallest set of people that meets every demand; of several the one with the highest score, then with the
 * highest tie. Exact for demands that hang together in groups of up to eight roles; greedy for larger ones. A demand
 * for more people than it names is for all of them. Sorted.
 */
function smallestCover(demands, weigh) {
    const open = withoutImplied(demands.map(cover_bounded).filter(({ need }) => need > 0));
    const chosen = components(open).flatMap((component) => {
        const states = component.reduce((product, { need }) => product * (need + 1), 1);
        const people = cover_peopleOf(component, weigh);
        return states <= mostStates ? exact(component, people) : greedy(component, people);
    });
    return chosen.toSorted(order/* byCodeUnit */.X);
}
function cover_bounded({ need, people }) {
    const different = [...new Set(people)];
    return { need: Math.min(need, different.length), people: different };
}
/** A demand is met with another that needs as many out of fewer people. */
function withoutImplied(demands) {
    const sets = demands.map(({ people }) => new Set(people));
    const implies = (a, b) => {
        const [one, other] = [demands[a], demands[b]];
        if (!one || !other || one.need < other.need || one.people.length > other.people.length)
            return false;
        return one.people.every((person) => sets[b]?.has(person));
    };
    return demands.filter((_, at) => !demands.some((__, other) => other !== at && implies(other, at) && !(implies(at, other) && at < other)));
}
/** Demands without a person in common are met apart. */
function components(demands) {
    const found = [];
    for (const demand of demands) {
        const touching = found.filter(({ people }) => demand.people.some((person) => people.has(person)));
        const joined = {
            people: new Set([...touching.flatMap(({ people }) => [...people]), ...demand.people]),
            demands: [...touching.flatMap((one) => one.demands), demand],
        };
        for (const one of touching)
            found.splice(found.indexOf(one), 1);
        found.push(joined);
    }
    return found.map((one) => one.demands);
}
/** Everybody, the better first. Of people who serve the same, no more than could be needed at once. */
function cover_peopleOf(demands, weigh) {
    const serving = new Map();
    for (const [index, { people }] of demands.entries())
        for (const name of people) {
            const serves = serving.get(name);
            if (serves)
                serves.push(index);
            else
                serving.set(name, [index]);
        }
    const alike = new Map();
    for (const [name, serves] of serving) {
        const key = serves.join();
        const person = { name, serves, ...weigh(name) };
        const others = alike.get(key);
        if (others)
            others.push(person);
        else
            alike.set(key, [person]);
    }
    return [...alike.values()].flatMap((group) => {
        const most = Math.max(...(group[0]?.serves ?? []).map((index) => demands[index]?.need ?? 0));
        return group.toSorted(better).slice(0, most);
    });
}
function better(a, b) {
    return b.score - a.score || b.tie - a.tie || (0,order/* byCodeUnit */.X)(a.name, b.name);
}
/**
 * Takes or leaves one person after the other, and keeps for each state, which is how many each demand still needs,
 * the best set that leads there.
 */
function exact(demands, people) {
    const strides = demands.map((_, index) => demands.slice(0, index).reduce((product, { need }) => product * (need + 1), 1));
    const states = demands.reduce((product, { need }) => product * (need + 1), 1);
    const best = Array.from({ length: states });
    best[states - 1] = { size: 0, score: 0, tie: 0 };
    for (const person of people) {
        // Upwards: a state is read before anything that this person leads to is written above it.
        for (let state = 0; state < states; state += 1) {
            const rest = best[state];
            if (!rest)
                continue;
            const next = state - served(person, state, demands, strides);
            if (next === state)
                continue;
            const found = {
                size: rest.size + 1,
                score: rest.score + person.score,
                tie: rest.tie + person.tie,
                last: person,
                rest,
            };
            const known = best[next];
            if (!known || isBetter(found, known))
                best[next] = found;
        }
    }
    const names = [];
    for (let at = best[0]; at?.last; at = at.rest)
        names.push(at.last.name);
    return names;
}
/** How far down a person leads from a state. */
function served({ serves }, state, demands, strides) {
    let down = 0;
    for (const index of serves) {
        const stride = strides[index] ?? 1;
        if (Math.floor(state / stride) % ((demands[index]?.need ?? 0) + 1) > 0)
            down += stride;
    }
    return down;
}
function isBetter(a, b) {
    if (a.size !== b.size)
        return a.size < b.size;
    return a.score === b.score ? a.tie > b.tie : a.score > b.score;
}
/** Whoever serves most of what is open, again and again; then without those whom the others make needless. */
function greedy(demands, people) {
    const left = demands.map(({ need }) => need);
    const open = (person) => person.serves.filter((index) => (left[index] ?? 0) > 0).length;
    const taken = [];
    const waiting = new Set(people.toSorted(better));
    while (left.some((need) => need > 0)) {
        let [next, most] = [undefined, 0];
        for (const person of waiting) {
            const serves = open(person);
            if (serves > most)
                [next, most] = [person, serves];
        }
        if (!next)
            break;
        waiting.delete(next);
        taken.push(next);
        for (const index of next.serves)
            left[index] = (left[index] ?? 0) - 1;
    }
    for (const person of taken.toReversed()) {
        if (person.serves.some((index) => (left[index] ?? 0) >= 0))
            continue;
        taken.splice(taken.indexOf(person), 1);
        for (const index of person.serves)
            left[index] = (left[index] ?? 0) + 1;
    }
    return taken.map(({ name }) => name);
}

;// CONCATENATED MODULE: ./lib/core/review/waiting.js
/** A human who takes a request back and asks again has changed their mind. */
function waitingOf({ requested, removed, busy }) {
    const users = waiting_lower(requested.users);
    const teams = waiting_lower(requested.teams);
    return {
        users,
        teams,
        removedUsers: without(waiting_lower(removed.users), users),
        removedTeams: without(waiting_lower(removed.teams), teams),
        busy,
    };
}
function presentFor({ circle, approval }, { users, teams, removedUsers }, groups) {
    const people = new Set([...approval.reviewed, ...circle.people.filter((login) => users.has(login))]);
    const others = circle.people.filter((login) => !people.has(login) && !removedUsers.has(login));
    const asked = [];
    const members = new Set();
    let unread = false;
    for (const team of [...teams].toSorted()) {
        const inside = membersAmong(others, groups.membersOf(team));
        const isUnread = groups.membersOf(team) === undefined && circle.teams.includes(team);
        if (inside.length > 0 || isUnread)
            asked.push(team);
        for (const login of inside)
            members.add(login);
        unread ||= isUnread;
    }
    return { people, teams: asked, members, unread };
}
function membersAmong(logins, members) {
    const all = new Set(members);
    return logins.filter((login) => all.has(login));
}
function waiting_lower(names) {
    return new Set(names.map((name) => name.toLowerCase()));
}
function without(names, others) {
    return new Set([...names].filter((name) => !others.has(name)));
}

;// CONCATENATED MODULE: ./lib/core/review/choose.js


/**
 * Chooses the fewest for all entries that are open. Who is asked or has reviewed counts first, then who approved before
 * the files changed; then the smallest set, of several the best rated.
 */
function choose(entries, asking) {
    const { rate, groups } = asking;
    const open = entries.map((entry) => openEntry(entry, asking));
    const again = askAgain(open);
    const rest = open.map((one) => withoutThese(one, again));
    const teams = new Set(chosenTeams(rest, asking));
    // Never both a team and people of it.
    const members = new Set([...teams].flatMap((team) => groups.membersOf(team) ?? []));
    const isEnough = (team) => teams.has(team) && groups.membersOf(team) === undefined;
    const forPeople = rest.filter((one) => !one.teams.some(isEnough)).map((one) => withoutThese(one, members));
    const demands = forPeople.map(({ askable, need }) => ({ need, people: askable }));
    const rated = forPeople.map(({ entry }) => entry);
    const best = smallestCover(demands, (login) => rate.weight(login, rated));
    const users = new Set([...again, ...best]);
    return { users, teams, choices: open.map((one) => choiceOf(one, { ...asking, users, teams })) };
}
function openEntry(entry, asking) {
    const { waiting, groups, rate } = asking;
    const { circle, approval, approvals } = entry;
    const present = presentFor(entry, waiting, groups);
    const there = present.people.size + present.members.size;
    const need = approval.satisfied || present.unread ? 0 : Math.max(0, approvals - there);
    const free = circle.people.filter((login) => !present.people.has(login) && !present.members.has(login) && !waiting.removedUsers.has(login));
    const rested = free.filter((login) => !waiting.busy.has(login));
    // Who is busy is asked only where the change would wait for ever.
    const askable = rate.sorted(rested.length < need ? free : rested, entry);
    const openTeams = circle.teams.filter((team) => mayAskTeam(team, askable, asking));
    return { entry, present, need, askable, teams: openTeams };
}
/** Not one that was removed, nor one in which nobody is who could be asked. */
function mayAskTeam(team, people, { waiting, groups }) {
    if (waiting.removedTeams.has(team))
        return false;
    const members = groups.membersOf(team);
    return members === undefined || membersAmong(people, members).length > 0;
}
/** Who approved what changed since is asked to look again, before anybody new is. */
function askAgain(open) {
    const again = new Set();
    for (const { entry, askable, need } of open) {
        const known = askable.filter((login) => again.has(login)).length;
        const first = askable.filter((login) => entry.approval.outdated.includes(login) && !again.has(login));
        for (const login of first.slice(0, Math.max(0, need - known)))
            again.add(login);
    }
    return again;
}
function withoutThese(one, users) {
    const askable = one.askable.filter((login) => !users.has(login));
    return { ...one, askable, need: Math.max(0, one.need - (one.askable.length - askable.length)) };
}
/** Teams are asked where the policy says so, and where only they know who else there is. */
function chosenTeams(open, { groups, rate, request }) {
    const demands = open.flatMap(({ need, askable, teams }) => {
        if (need === 0 || (request === 'person' && askable.length >= need))
            return [];
        const unread = teams.filter((team) => groups.membersOf(team) === undefined);
        return [{ need: 1, people: request === 'team' ? teams : unread }];
    });
    return smallestCover(demands, (team) => rate.team(team));
}
function choiceOf({ entry, present, askable, need, teams: own }, chosen) {
    const { approval } = entry;
    const membersOf = (team) => chosen.groups.membersOf(team);
    const teams = [...chosen.teams].filter((team) => own.includes(team) || membersAmong(askable, membersOf(team)).length > 0);
    const people = askable.filter((login) => chosen.users.has(login));
    const inTeams = teams.flatMap((team) => membersAmong(askable, membersOf(team)));
    const isEnough = teams.some((team) => membersOf(team) === undefined);
    const found = isEnough ? need : new Set([...people, ...inTeams]).size;
    return {
        entry,
        eligible: [...present.people, ...present.members, ...askable],
        chosen: approval.satisfied
            ? approval.approvedBy
            : [...present.people, ...present.teams, ...people, ...teams].toSorted(),
        missing: Math.max(0, need - found),
    };
}

;// CONCATENATED MODULE: ./lib/core/review/consult.js



/**
 * Who is there already is consulted first. Then, as far as `max-reviewers` leaves room beside those who must approve,
 * the fewest others: people, or teams where nobody knows who is in them.
 */
function consult({ facts, policy }, roles, judged, { choices, waiting, rate }) {
    const reviewed = facts.reviews.map(({ login }) => login.toLowerCase());
    const users = new Set([...waiting.users, ...choices.users]);
    const teams = new Set([...waiting.teams, ...choices.teams]);
    const there = { users: new Set([...users, ...reviewed]), teams };
    const open = [...roles].map(([role, paths]) => openRole(role, paths, { judged, waiting, there, request: policy.review.request }));
    const missing = open.filter(({ present, names }) => present.length === 0 && names.length > 0);
    const room = Math.max(0, policy.review.maxReviewers - users.size - teams.size);
    const added = new Set(fewest(missing, rate).slice(0, room));
    return {
        chosen: new Map(open.map(({ role, present, names }) => [
            role,
            present.length > 0 ? present : names.filter((name) => added.has(name)),
        ])),
        users: new Set([...added].filter((name) => !isTeam(name))),
        teams: new Set([...added].filter(isTeam)),
    };
}
function openRole(role, paths, { judged: { groups, standing }, waiting, there, request }) {
    const holders = groups.holders([role]);
    const asked = [...there.teams].filter((team) => holders.teams.has(team) || membersAmong([...holders.people], groups.membersOf(team)).length > 0);
    const present = [...[...holders.people].filter((login) => there.users.has(login)), ...asked];
    const people = [...holders.people].filter((login) => standing.excluded(login) === undefined && !waiting.removedUsers.has(login) && !waiting.busy.has(login));
    const teams = [...holders.teams].filter((team) => !waiting.removedTeams.has(team) && !waiting.teams.has(team));
    const asTeam = teams.length > 0 && (request === 'team' || people.length === 0);
    return {
        role,
        term: [role],
        assets: [...paths].toSorted(order/* byCodeUnit */.X),
        circle: { people },
        present: present.toSorted(order/* byCodeUnit */.X),
        names: (asTeam ? teams : people).toSorted(order/* byCodeUnit */.X),
    };
}
/** Those first who serve most roles. */
function fewest(open, rate) {
    const demands = open.map(({ names }) => ({ need: 1, people: names }));
    const serves = (name) => open.filter(({ names }) => names.includes(name)).length;
    const best = smallestCover(demands, (name) => (isTeam(name) ? rate.team(name) : rate.weight(name, open)));
    return best.toSorted((a, b) => serves(b) - serves(a) || (0,order/* byCodeUnit */.X)(a, b));
}
function isTeam(name) {
    return name.includes('/');
}

;// CONCATENATED MODULE: ./lib/core/review/not-known.js





/** More names than this in a sentence are counted. */
const not_known_mostNames = 10;
/** What of the people and the files could not be known, and what that leaves open. */
function notKnown(scene, judged, { choices, users }) {
    if (!scene.policy.judged)
        return [
            { because: 'there is no policy file on the base branch, so no roles are judged and nobody is asked' },
        ];
    const open = choices.filter(({ entry }) => !entry.approval.satisfied).map(({ entry }) => entry);
    const teams = open.flatMap(({ circle }) => circle.teams.filter((team) => judged.groups.membersOf(team) === undefined));
    const all = [
        ...unreadTeams(scene, [...new Set(teams)]),
        ...new Set(open.flatMap(({ circle, approval }) => [...circle.doubts, ...approval.doubts])),
        ...not_known_access(scene, judged, [...users]),
        ...contributors(scene),
        ...addresses(judged),
        ...texts(scene),
    ];
    return [...new Set(all)].toSorted(order/* byCodeUnit */.X).map((because) => ({ because }));
}
function unreadTeams({ snapshot: { people } }, teams) {
    if (teams.length === 0)
        return [];
    const unread = people && firstUnread(teams.map((team) => people.members.get(team)));
    const because = unread ? why(unread, 'teams') : 'GitHub was not asked';
    const names = not_known_listed(teams.map((team) => `@${team}`));
    return [`who is in ${names} is not known: ${because}; so none of them is asked in person`];
}
function not_known_access({ snapshot: { people } }, { standing }, users) {
    const open = users.filter((login) => standing.mayWrite(login) === undefined);
    if (open.length === 0)
        return [];
    const unread = people && firstUnread(open.map((login) => people.access.get(login)));
    const because = unread ? why(unread, 'users') : 'GitHub was not asked';
    return [`whether ${not_known_listed(open.map((login) => `@${login}`))} may write is not known: ${because}`];
}
function contributors({ facts: { contributorsUnread: because } }) {
    return because === undefined
        ? []
        : [`who contributed to the change is not known: ${because}; so nobody is taken to be eligible`];
}
function addresses({ standing }) {
    const { unknown } = standing.hands;
    if (unknown.length === 0)
        return [];
    const [address, are] = unknown.length === 1 ? ['address', 'is'] : ['addresses', 'are'];
    return [
        `it is not known whose ${address} ${not_known_listed(unknown)} ${are} (identities in the policy can tell): ` +
            'who wrote part of the change may be asked to review it',
    ];
}
function texts(scene) {
    const { after, before, change } = scene;
    const wanted = openingsFor(scene);
    const now = [...wanted.after].filter((path) => !after.tree.openings.has(path));
    const touched = new Set(change.touched.map(({ path }) => path));
    const then = [...wanted.before].filter((path) => !before.tree.openings.has(path) && !(touched.has(path) && now.includes(path)));
    return [
        ...(now.length > 0 ? [toldByPath(now, 'here')] : []),
        ...(then.length > 0 ? [toldByPath(then, 'at the base')] : []),
    ];
}
function not_known_listed(names) {
    const sorted = names.toSorted(order/* byCodeUnit */.X);
    const more = sorted.length - not_known_mostNames;
    return either(more > 0 ? [...sorted.slice(0, not_known_mostNames), `${more} more`] : sorted, 'and');
}

;// CONCATENATED MODULE: ./lib/core/review/state.js
/** Where a plan stands: what holds it most comes first. */
function stateOf({ roles, isDormant, observes }) {
    if (isDormant)
        return 'dormant';
    const open = roles.filter(({ satisfied }) => !satisfied);
    if (open.length === 0)
        return roles.some(({ override }) => override) ? 'overridden' : 'satisfied';
    if (open.some(({ reviews }) => reviews.some(({ state }) => state === 'changes-requested')))
        return 'changes-requested';
    if (open.some(({ blocked }) => blocked !== undefined))
        return 'blocked-no-eligible';
    if (open.length < roles.length)
        return 'partial';
    return observes ? 'planned' : 'requested';
}

;// CONCATENATED MODULE: ./lib/core/review/written.js
/**
 * How a login or team is written, by its name in lower case: as the policy has it, else as GitHub does, else in lower
 * case.
 */
function createWritten({ policy, facts }) {
    const holders = [...policy.roles.values()].flatMap(({ users, teams }) => [...users, ...teams]);
    const github = [
        ...facts.reviews.map(({ login }) => login),
        ...facts.overrides.map(({ by }) => by),
        ...[facts.requested, facts.removed].flatMap(({ users, teams }) => [...users, ...teams]),
    ].toSorted();
    const written = new Map();
    for (const name of [...holders, ...policy.identities.values(), ...github]) {
        const key = name.toLowerCase();
        if (!written.has(key))
            written.set(key, name);
    }
    return (name) => written.get(name) ?? name;
}

;// CONCATENATED MODULE: ./lib/core/review/plan.js













/**
 * Which roles must review a change, who of them has approved, and whom to ask. What the change needs comes from the
 * base's policy and ownership; who counts, from the people; whom to ask, from what they know of the files, so that the
 * fewest are asked. The same snapshot gives the same plan.
 */
function planReviews(snapshot) {
    const read = reviewEnds(snapshot);
    if (!read.ok)
        return read;
    const scene = sceneOf(read.ends, snapshot);
    const { facts, policy } = scene;
    const { review } = policy;
    const { needs, consulted, informed } = needsOf(scene);
    const judged = judgeNeeds(scene, needs);
    const waiting = waitingOf(facts);
    const rate = rateOf(scene);
    const choices = choose(judged.entries, { ...judged, waiting, rate, request: review.request });
    const advice = consult(scene, consulted, judged, { choices, waiting, rate });
    const write = createWritten(scene);
    const written = (names) => [...names].map(write).toSorted(order/* byCodeUnit */.X);
    const roles = choices.choices.map((choice) => plannedRole(choice, { waiting, rate, write }));
    const isAsking = !facts.isDraft && review.mode === 'enforce';
    const decided = {
        schema: 'rolecall/plan@1',
        state: stateOf({
            roles,
            isDormant: facts.isDraft || !policy.judged,
            observes: review.mode === 'observe',
        }),
        roles,
        consulted: [...consulted.keys()],
        consultations: [...advice.chosen].map(([role, chosen]) => ({ role, chosen: written(chosen) })),
        informed,
        request: {
            users: isAsking ? written([...choices.users, ...advice.users]) : [],
            teams: isAsking ? written([...choices.teams, ...advice.teams]) : [],
        },
        notChecked: notKnown(scene, judged, choices),
    };
    const { schema, ...rest } = decided;
    return { ok: true, plan: { schema, hash: hashOfPlan(decided), ...rest } };
}
function plannedRole(choice, { waiting, rate, write }) {
    const { entry, eligible, chosen } = choice;
    const { term, assets, approvals, circle, approval } = entry;
    const { satisfied, approvedBy, reviews, override } = approval;
    const excluded = excludedFrom(entry, eligible, waiting);
    const blocked = blockedBecause(choice, excluded, write);
    return {
        role: term[0] ?? '',
        term,
        assets,
        approvals,
        satisfied,
        approvedBy: approvedBy.map(write).toSorted(order/* byCodeUnit */.X),
        from: circle.from,
        eligible: rate
            .sorted(eligible, entry)
            .map((login) => ({ login: write(login), ...rate.score(login, entry) })),
        excluded: [...excluded]
            .map(([login, because]) => ({ login: write(login), because }))
            .toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.login, b.login)),
        chosen: chosen.map(write).toSorted(order/* byCodeUnit */.X),
        reviews: reviews
            .map(({ key, state, commit }) => ({ login: write(key), state, commit }))
            .toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.login, b.login)),
        ...(override && { override: { by: write(override.by.toLowerCase()), reason: override.reason } }),
        ...(blocked !== undefined && { blocked }),
    };
}
/** Who does not count, and who counts and must not be asked. */
function excludedFrom({ circle }, eligible, { removedUsers }) {
    const may = new Set(eligible);
    const unasked = circle.people.filter((login) => !may.has(login));
    const because = (login) => (removedUsers.has(login) ? 'removed by a human' : 'busy');
    return new Map([...circle.excluded, ...unasked.map((login) => [login, because(login)])]);
}
/** What is decided: not how well people are rated, which fades with time, nor what could not be known. */
function hashOfPlan({ roles, notChecked: _notChecked, ...rest }) {
    const decided = roles.map(({ eligible, ...role }) => ({
        ...role,
        eligible: eligible.map(({ login }) => login).toSorted(order/* byCodeUnit */.X),
    }));
    return hashOf(JSON.stringify([rest, decided]));
}

;// CONCATENATED MODULE: ./lib/core/report/plan-words.js



/** More than these are counted. */
const plan_words_mostNames = 5;
const mostPaths = 3;
/** The answer in one sentence. */
function planHeadline(plan) {
    const { state, roles, request } = plan;
    const needed = new Set(roles.flatMap(({ chosen }) => chosen));
    const all = [...request.users, ...request.teams];
    const asked = {
        needed: all.filter((name) => needed.has(name)),
        besides: all.filter((name) => !needed.has(name)),
    };
    const open = roles.filter(({ satisfied }) => !satisfied);
    if (state === 'dormant')
        return roles.length === 0 ? 'Nobody is asked to review' : 'A draft: nobody is asked to review it yet';
    if (roles.length === 0)
        return all.length > 0 ? ask(asked) : 'No role must review this change';
    if (open.length === 0)
        return all.length > 0 ? `Every role has approved. ${ask(asked)}` : 'Every role has approved';
    const blocked = open.filter((role) => role.blocked !== undefined).map(roleName);
    const parts = [
        ...(blocked.length > 0 ? [`Too few people can approve for ${either(blocked, 'and')}`] : []),
        ...(all.length > 0 ? [ask(asked)] : []),
    ];
    if (parts.length > 0)
        return parts.join('. ');
    const waiting = [...new Set(open.flatMap(({ chosen }) => chosen))];
    return `${state === 'planned' ? 'Nobody is asked, as the policy only observes: it would be' : 'Waits for'} ${plan_words_names(waiting)}`;
}
function ask({ needed, besides }) {
    const consult = `consult ${plan_words_names(besides)}`;
    if (needed.length === 0)
        return `C${consult.slice(1)}`;
    return `Ask ${plan_words_names(needed)} to review${besides.length > 0 ? `, and ${consult}` : ''}`;
}
/** `mlops-engineer or devops-engineer` */
function roleName({ term }) {
    return either(term);
}
/** `needed`, `approved`, `1 of 2 approved` */
function roleState({ satisfied, override, approvals, approvedBy }) {
    if (override)
        return 'overridden';
    if (satisfied)
        return 'approved';
    return approvals === 1 ? 'needed' : `${approvedBy.length} of ${approvals} approved`;
}
/** What is known of a role, the answer first. */
function roleRows(role, { request }) {
    const { approvedBy, chosen, eligible, excluded, reviews, override, blocked, satisfied } = role;
    const said = (state) => reviews.filter((review) => review.state === state).map(({ login }) => login);
    const asking = chosen.filter((name) => request.users.includes(name) || request.teams.includes(name));
    const waiting = satisfied
        ? []
        : chosen.filter((name) => !asking.includes(name) && !approvedBy.includes(name));
    const others = satisfied ? [] : eligible.filter(({ login }) => !chosen.includes(login));
    return [
        ['for', paths(role.assets)],
        ...(override ? [['passed', `by @${override.by}: ${override.reason}`]] : []),
        ...plan_words_row('approved', approvedBy),
        ...plan_words_row('objects', said('changes-requested')),
        ...plan_words_row('outdated', said('outdated')),
        ...asking.map((name) => ['ask', withReasons(name, role)]),
        ...plan_words_row('chosen', waiting),
        ...(blocked === undefined ? [] : [['blocked', blocked]]),
        ...standIn(role),
        ...plan_words_row('could too', others.map(({ login }) => login)),
        ...(excluded.length > 0 && !satisfied
            ? [['not', plan_words_listed(excluded.map(({ login, because }) => `@${login} (${because})`))]]
            : []),
    ];
}
/** Who counts, where it is not the owners. */
function standIn({ from, satisfied, blocked }) {
    if (satisfied || blocked !== undefined || from === 'owners')
        return [];
    return from === 'holders'
        ? [['who', 'any holder: none is known among the owners who can approve']]
        : [['who', 'the responsible roles: no holder is known who can approve']];
}
/** The consulted and the informed roles. */
function adviceRows({ consultations, informed }) {
    return [
        ...consultations.map(({ role, chosen }) => [
            'consulted',
            `${role}: ${chosen.length > 0 ? plan_words_names(chosen) : 'nobody is asked'}`,
        ]),
        ...(informed.length > 0 ? [['informed', informed.join(', ')]] : []),
    ];
}
function plan_words_row(name, logins) {
    return logins.length === 0 ? [] : [[name, plan_words_listed(logins.map((login) => `@${login}`))]];
}
function withReasons(name, { eligible }) {
    const because = eligible.find(({ login }) => login === name)?.because ?? [];
    return because.length === 0 ? `@${name}` : `@${name}: ${because.join(', ')}`;
}
function plan_words_names(logins) {
    const more = logins.length - plan_words_mostNames * 2;
    const shown = logins.slice(0, plan_words_mostNames * 2).map((login) => `@${login}`);
    return either(more > 0 ? [...shown, `${more} more`] : shown, 'and');
}
function plan_words_listed(words) {
    const more = words.length - plan_words_mostNames;
    return [...words.slice(0, plan_words_mostNames), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function paths(assets) {
    const more = assets.length - mostPaths;
    const shown = assets.slice(0, mostPaths).map(quote);
    return more > 0 ? `${shown.join(', ')} and ${count(more, 'more file')}` : shown.join(', ');
}

;// CONCATENATED MODULE: ./lib/core/report/room.js
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

// EXTERNAL MODULE: ./lib/core/report/safe-text.js
var safe_text = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/core/report/plan-markdown.js




/** More roles than these are counted. */
const mostRoles = 50;
const plan_markdown_longest = 400;
/** What headings and counts may add to what the room was asked for. */
const plan_markdown_frame = 1_000;
/**
 * For a comment, a summary or a check: the answer as the heading, a row for each role, then what is not known. Mentions
 * nobody. What does not fit into `limit` is cut, whole rows at a time, and counted. A limit below 4,000 is not kept.
 */
function renderPlanMarkdown(plan, limit) {
    const room = createRoom({ ...limit, most: limit.most - plan_markdown_frame });
    const { roles, notChecked, whyNot } = plan;
    const rows = rowsThatFit(roles.map((role) => `| ${cell(roleName(role))} | ${roleState(role)} | ${rowsText(roleRows(role, plan))} |`), room, mostRoles);
    const hidden = roles.length - rows.length;
    const list = (items) => rowsThatFit(items.map((item) => `- ${item}`), room, mostRoles);
    const advice = list(adviceRows(plan).map(([name, text]) => `${name} ${cell(text)}`));
    const answers = list((whyNot?.roles ?? []).map(({ role, because }) => `for ${cell(`${role}: ${because}`)}`));
    const unknown = list(notChecked.map(({ because }) => `not checked: ${cell(because)}`));
    return [
        `## Reviews: ${(0,safe_text/* safeMarkdown */.fH)((0,policy_words/* shortened */.vI)(planHeadline(plan), plan_markdown_longest))}`,
        '',
        ...(rows.length > 0 ? ['| Role | State | Who and why |', '| --- | --- | --- |', ...rows, ''] : []),
        ...(hidden > 0 ? [`…and ${hidden} more roles.`, ''] : []),
        ...(advice.length > 0 ? [...advice, ''] : []),
        ...(whyNot
            ? [
                `**Why not ${cell(`@${whyNot.login}`)}**`,
                '',
                ...(answers.length > 0 ? answers : ['- no role must review this change']),
                '',
            ]
            : []),
        ...(unknown.length > 0 ? [...unknown, ''] : []),
    ].join('\n');
}
function rowsText(rows) {
    return rows.map(([name, text]) => `${name}: ${cell(text)}`).join('<br>');
}
function cell(text) {
    return (0,safe_text/* safeMarkdown */.fH)((0,policy_words/* shortened */.vI)(text, plan_markdown_longest));
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./lib/core/report/importance.js

/** One of these makes many of the others. */
const causes = new Set([
    'missing-codeowners',
    'oversized-codeowners',
    'invalid-policy',
]);
const importance_gaps = [
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
    return (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        tierOf(a) - tierOf(b) ||
        gapRank(a) - gapRank(b);
}
function gapRank({ check }) {
    const rank = importance_gaps.findIndex((checks) => checks.includes(check));
    return rank < 0 ? importance_gaps.length : rank;
}

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
    const sorted = report.findings.toSorted(byImportance(report));
    return severities.map((severity) => sorted.filter((finding) => finding.severity === severity));
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

;// CONCATENATED MODULE: ./lib/core/home.js
/** Where people read about Rolecall. */
const homepage = 'https://github.com/rolecall/rolecall';
/** The page of a check, which `docs/checks/` holds. */
function checkPage(check) {
    return `${homepage}/blob/main/docs/checks/${check}.md`;
}

;// CONCATENATED MODULE: ./lib/core/checks/words.js

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
const checkWords = new Map([...registry_checks, ...others].map((words) => [words.id, words]));

;// CONCATENATED MODULE: ./lib/core/report/groups.js




/** By the most important finding of each; of equal ones by check, and the largest first. */
function groupFindings({ findings, assets }) {
    const compare = byImportance({ assets });
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
        (0,order/* byCodeUnit */.X)(a.first.check, b.first.check) ||
        b.group.findings.length - a.group.findings.length ||
        (0,order/* byCodeUnit */.X)(a.group.findings[0]?.path ?? '', b.group.findings[0]?.path ?? ''))
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
        const words = checkWords.get(check);
        const subject = `${count(group.length, 'time')} in ${path}`;
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
        return count(group.length, `${only} asset`);
    const sorted = [...kinds].toSorted(([a, m], [b, n]) => n - m || (0,order/* byCodeUnit */.X)(a, b));
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

;// CONCATENATED MODULE: ./lib/core/report/whereabouts.js

/**
 * Where many paths are, in at most `most` places that hold the most of them, largest first: the directories on which
 * they part, and of these again the largest as long as there is room.
 */
function whereabouts(paths, most) {
    let places = whereabouts_parts({ place: '', directory: true, within: [...new Set(paths)] });
    for (;;) {
        const split = places
            .filter(({ directory }) => directory)
            .toSorted(bySize)
            .map((place) => [place, whereabouts_parts(place)])
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
function whereabouts_parts({ place, within }) {
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
    return only?.directory && all.length === 1 ? whereabouts_parts(only) : all;
}
/** The only file of a directory says more than the directory. */
function single({ within: [path, ...others] }) {
    return path === undefined || others.length > 0
        ? undefined
        : { place: path, directory: false, within: [path] };
}
function bySize(a, b) {
    return b.within.length - a.within.length || (0,order/* byCodeUnit */.X)(a.place, b.place);
}

;// CONCATENATED MODULE: ./lib/core/report/markdown-groups.js




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
    for (const severity of severities) {
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
    return title + markdown_groups_open(items.length, more) + items.join('') + markdown_groups_close;
}
function titleOf(group, nameOf) {
    const { check, findings, subject, says, remedy, alike } = group;
    const places = alike && findings.length > 1
        ? whereabouts(findings.map(({ path }) => path), mostPlaces)
        : [];
    const named = places.reduce((sum, { paths }) => sum + paths, 0);
    const texts = places.map(({ place, directory, paths }) => directory ? `${code(place)} (${paths})` : code(place));
    const more = findings.length > named ? [`${findings.length - named} more`] : [];
    const where = places.length === 0 ? placeOfOne(group) : `. In ${[...texts, ...more].join(', ')}`;
    const whom = subject === '' ? '' : `<b>${markdown_groups_shown(subject)}</b>`;
    return {
        group,
        text: `- ${nameOf(check)} ${whom}${markdown_groups_shown(says)}${where}  \n  → ${markdown_groups_shown(remedy)}\n`,
        whole: findings.length === 1 || places.filter(({ directory }) => !directory).length === findings.length,
    };
}
/** Where to look for what a message does not say: a line of a file, or a file that it does not name. */
function placeOfOne({ findings }) {
    const [only, ...others] = findings;
    if (!only || others.length > 0)
        return '';
    const isSaid = only.line === 1 && only.column === undefined && only.message.includes(only.path);
    return isSaid ? '' : ` (${code(placeText(only))})`;
}
function itemsThatFit({ findings, alike }, room, share) {
    const frame = markdown_groups_open(findings.length, findings.length) + markdown_groups_close;
    const end = room.left() - share;
    if (room.left() - room.size(frame) < end || !room.take(frame))
        return [];
    const items = [];
    for (const finding of findings) {
        const message = alike ? '' : ` ${markdown_groups_shown(finding.message)}`;
        const item = `  - ${code(placeText(finding))}${message}\n`;
        if (room.left() - room.size(item) < end || !room.take(item))
            break;
        items.push(item);
    }
    return items;
}
function markdown_groups_open(listed, more) {
    const rest = more > 0 ? ` of ${listed + more}` : '';
    return `\n  <details><summary>${listed}${rest} listed</summary>\n\n`;
}
const markdown_groups_close = '\n  </details>\n';
function code(path) {
    return `<code>${markdown_groups_shown(path)}</code>`;
}
/** Keeps both ends of what is too long. */
function markdown_groups_shown(text) {
    if (text.length <= mostOfOne)
        return (0,safe_text/* safeMarkdown */.fH)(text);
    return (0,safe_text/* safeMarkdown */.fH)(`${text.slice(0, mostOfOne / 2)}…${text.slice(-mostOfOne / 2)}`);
}

;// CONCATENATED MODULE: ./lib/core/report/not-checked-rows.js
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

;// CONCATENATED MODULE: ./lib/core/report/markdown.js







/** Groups of one weight that stand open; the others are folded. */
const mostOpen = 10;
const markdown_mostRoles = 30;
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
    const room = createRoom({ ...limit, most: limit.most - markdown_frame - afterFindings.length });
    const notChecked = notCheckedSection(report, (rows) => rowsThatFit(rows, room, mostNotChecked));
    const roles = rolesSection(report, (rows) => rowsThatFit(rows, room, markdown_mostRoles));
    const groups = groupsThatFit(groupFindings(report), room, nameOf);
    const failing = severities.find((severity) => groups.some((group) => group.severity === severity));
    const sections = severities.map((severity) => section(severity, groups.filter((group) => group.severity === severity), severity === failing));
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
    const counts = severities.flatMap((severity) => {
        const { length } = weighing(severity);
        return length > 0 ? [count(length, severity)] : [];
    });
    if (summary.conclusion === 'success') {
        if (counts.length > 0)
            return `nothing fails; ${counts.join(', ')}`;
        if (summary.assets === 0)
            return 'no ML asset here';
        return summary.unverified > 0 ? `no findings, ${summary.unverified} unverified` : 'every rule holds';
    }
    const worst = severities.map(weighing).find(({ length }) => length > 0) ?? [];
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
        return `No ML asset in ${count(summary.files, 'file')}.`;
    const states = [
        ...(summary.unverified > 0 ? [`${summary.unverified} unverified`] : []),
        ...(summary.waived > 0 ? [`${summary.waived} waived`] : []),
    ];
    return `${[
        `${count(summary.assets, 'asset')} in ${count(summary.files, 'file')}`,
        ...states,
        `coverage ${percent(summary.coverage)}`,
    ].join(', ')}.`;
}
function hiddenText({ findings }, groups) {
    const hidden = severities.flatMap((severity) => {
        const listed = groups
            .filter((group) => group.severity === severity)
            .reduce((sum, group) => sum + group.findings - hiddenOf(group), 0);
        const number = findings.filter((finding) => finding.severity === severity).length - listed;
        return number > 0 ? [count(number, severity)] : [];
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
    const title = `${icons[severity]} ${count(findings, severity)}`;
    const bullets = (some) => some.map(bullet).join('');
    if (!open)
        return folded(title, bullets(groups));
    const rest = groups.slice(mostOpen);
    const more = rest.reduce((sum, group) => sum + group.findings, 0);
    const tail = rest.length === 0 ? '' : `\n${folded(count(more, `more ${severity}`), bullets(rest))}`;
    return `### ${title}\n\n${bullets(groups.slice(0, mostOpen))}${tail}`;
}
function rolesSection(report, fit) {
    const all = summarizeRoles(report).map(({ role, assets, owned, gaps }) => `| ${markdown_groups_shown(role)} | ${assets} | ${owned} | ${gaps} |\n`);
    const rows = fit(all);
    if (all.length === 0)
        return '';
    const table = `| Role | Assets it answers for | Owned | Gaps |\n| --- | ---: | ---: | ---: |\n${rows.join('')}`;
    return rows.length === all.length ? table : `${table}\n${count(all.length - rows.length, 'more role')}.\n`;
}
function notCheckedSection(report, fit) {
    const all = notCheckedRows(report);
    if (all.length === 0)
        return '';
    const rows = fit(all.map(({ checks, because }) => `- ${checks}: ${markdown_groups_shown(because)}\n`));
    const more = all.length - rows.length;
    return folded(`${report.notChecked.length} not checked`, `${rows.join('')}${more > 0 ? `\nand ${more} more.\n` : ''}`);
}
function folded(title, text) {
    return `<details><summary>${title}</summary>\n\n${text}\n</details>\n`;
}

;// CONCATENATED MODULE: ./lib/core/report/comment.js



/** The first line of the comment, by which it is found again. Nobody sees it. */
const commentMarker = '<!-- rolecall: the comment on this pull request -->';
/**
 * The one comment on a pull request: the answer, what fails, who is accountable and what mends it, and at the end what
 * was not checked. Links nowhere and mentions nobody, so that an update of it tells nobody anything.
 */
function renderComment(report, limit = shortCommentLimit) {
    const page = renderPage(report, { ...limit, most: limit.most - commentMarker.length - 1 }, {
        nameOf: (check) => `<code>${check}</code>`,
        afterFindings: report.findings.some(({ check }) => gapChecks.has(check)) ? toMend : '',
    });
    return `${commentMarker}\n${page}`;
}
const toMend = '`rolecall fix` in a clone proposes the smallest edit of CODEOWNERS that closes the gaps.';

;// CONCATENATED MODULE: ./lib/core/report/json.js

/**
 * Any document, indented, with a final newline. What nobody sees is escaped, and so is `##[`, which a runner of
 * GitHub Actions obeys wherever it stands on a line of the log: parsed, every string is as it was.
 */
function renderJson(document) {
    const text = JSON.stringify(document, null, 2)
        .replace(safe_text/* unseen */.nv, (character) => (character === '\n' ? character : (0,safe_text/* escapedUnits */.bF)(character)))
        .replaceAll('##[', '#\\u0023[');
    return `${text}\n`;
}

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
const sarif_mostBytes = 9_000_000;
const sarif_levels = { error: 'error', warning: 'warning', notice: 'note' };
/** SARIF 2.1.0 for code scanning, the most important findings first; those beyond its limits are counted in a notification. */
function renderSarif(report, { version, sources }) {
    const prints = fingerprints(report.findings, sources);
    const compare = byImportance(report);
    const results = report.findings
        .map((finding, index) => ({ finding, print: prints[index] ?? '' }))
        .toSorted((a, b) => compare(a.finding, b.finding))
        .map(({ finding, print }) => JSON.stringify(result(finding, print)));
    const shown = rowsThatFit(results, createRoom({ most: sarif_mostBytes, unit: 'bytes' }), mostResults);
    const notifications = [...cut(report, shown.length), ...report.notChecked.map(sarif_notChecked)];
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
const rules = Array.from(checkWords.values(), sarif_rule);
const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
function sarif_rule({ id, summary, why, mend }) {
    const level = checkDefaults[id];
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
        defaultConfiguration: level === 'off' ? { enabled: false, level: 'note' } : { level: sarif_levels[level] },
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
        level: sarif_levels[severity],
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
    const sorted = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
    for (const { severity } of sorted.slice(shown))
        weights.set(severity, (weights.get(severity) ?? 0) + 1);
    if (weights.size === 0)
        return [];
    const counts = [...weights].map(([severity, number]) => count(number, severity));
    return [
        {
            level: 'warning',
            message: {
                text: `${counts.join(', ')} left out: code scanning takes no more. rolecall check --format json lists all.`,
            },
        },
    ];
}
function sarif_notChecked({ check, because }) {
    return {
        level: 'note',
        message: { text: `${check} was not checked: ${messageText(because)}` },
        associatedRule: { id: check, index: ruleIndexes.get(check) },
    };
}

;// CONCATENATED MODULE: ./lib/core/report/text.js





/** More places than this of one group are counted only. */
const text_mostPlaces = 5;
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
    const blocks = groupFindings(report).map((group) => renderGroup(group, { ...options, linesOf }));
    return [...blocks, renderSummary(report, options.colors)].join('\n');
}
function renderGroup({ check, severity, findings, subject, says, remedy, alike }, options) {
    const { colors } = options;
    const [first] = findings;
    if (!first)
        return '';
    const paint = { error: colors.red, warning: colors.yellow, notice: colors.cyan }[severity];
    const head = `${paint(severity)} ${colors.bold(check)}  ${(0,safe_text/* safeText */.Hk)(subject + says)}`;
    const toDo = `  ${colors.green('→')} ${(0,safe_text/* safeText */.Hk)(remedy)}`;
    if (findings.length === 1)
        return `${[head, ...excerpt(first, options), toDo].join('\n')}\n`;
    const places = alike ? whereList(findings) : messageList(findings);
    const entry = alike && first.related.length > 0 ? excerpt(first, options) : [];
    return `${[head, ...entry, ...places, toDo].join('\n')}\n`;
}
function whereList(findings) {
    const places = whereabouts(findings.map(({ path }) => path), text_mostPlaces);
    const named = places.map(({ place, directory, paths }) => (0,safe_text/* safeText */.Hk)(place) + (directory ? `  ${count(paths, 'file')}` : ''));
    return text_listed(named, findings.length - places.reduce((sum, { paths }) => sum + paths, 0));
}
function messageList(findings) {
    const shown = findings.slice(0, text_mostPlaces);
    const named = shown.map((finding) => `${(0,safe_text/* safeText */.Hk)(placeText(finding))}  ${(0,safe_text/* safeText */.Hk)(finding.message)}`);
    return text_listed(named, findings.length - shown.length);
}
function text_listed(shown, more) {
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].map((row) => `    ${row}`);
}
/** Shows the line that is at fault: of the file itself, or of the entry that decided its owners. */
function excerpt(finding, { colors, sources, linesOf }) {
    const own = sources.has(finding.path) && finding.column !== undefined;
    const place = own ? finding : finding.related[0];
    const content = place && linesOf(place.path)[place.line - 1];
    const where = own ? placeText(finding) : place ? `${place.path}:${place.line}` : placeText(finding);
    if (content === undefined || content.trim() === '')
        return [colors.dim(`  --> ${(0,safe_text/* safeText */.Hk)(where)}`)];
    const number = String(place?.line ?? 1);
    const margin = ' '.repeat(number.length);
    const shown = (0,safe_text/* safeText */.Hk)(content.slice(0, mostColumns)) + (content.length > mostColumns ? '…' : '');
    const start = own && finding.column !== undefined ? finding.column - 1 : content.search(/\S/);
    const end = own && finding.endColumn !== undefined ? finding.endColumn - 1 : content.trimEnd().length;
    const from = (0,safe_text/* safeText */.Hk)(content.slice(0, start)).length;
    const width = Math.max(1, (0,safe_text/* safeText */.Hk)(content.slice(start, Math.min(end, mostColumns))).length);
    const underline = start < mostColumns
        ? [`  ${margin} ${colors.dim('|')} ${' '.repeat(from)}${colors.red('^'.repeat(width))}`]
        : [];
    return [
        colors.dim(`  ${margin}--> ${(0,safe_text/* safeText */.Hk)(where)}`),
        `  ${colors.dim(`${number} |`)} ${shown}`,
        ...underline,
    ];
}
/** By role, what was not checked, and the totals. */
function renderSummary(report, colors) {
    const { summary } = report;
    const unanswered = notCheckedRows(report);
    const roles = summarizeRoles(report);
    const width = Math.max(0, ...roles.map(({ role }) => role.length));
    const rows = roles.map(({ role, assets, owned, gaps }) => {
        const state = gaps > 0 ? colors.red(count(gaps, 'gap')) : colors.green('no gaps');
        return `  ${(0,safe_text/* safeText */.Hk)(role).padEnd(width)}  ${String(owned).padStart(5)} of ${count(assets, 'asset')} owned, ${state}`;
    });
    const states = [
        `${summary.owned} owned`,
        `${summary.unowned} unowned`,
        `${summary.misowned} misowned`,
        ...(summary.unverified > 0 ? [`${summary.unverified} unverified`] : []),
        ...(summary.waived > 0 ? [`${summary.waived} waived`] : []),
    ];
    const found = `${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')}, ${count(summary.notices, 'notice')}`;
    const verdict = summary.conclusion === 'failure' ? colors.red(found) : colors.green(found);
    return [
        ...(rows.length > 0 ? [colors.bold('By role'), ...rows, ''] : []),
        ...(unanswered.length > 0
            ? [
                colors.bold('Not checked'),
                ...unanswered.map(({ checks, because }) => `  ${checks}: ${(0,safe_text/* safeText */.Hk)(because)}`),
                '',
            ]
            : []),
        summary.assets === 0
            ? `${count(summary.files, 'file')}, no ML asset.`
            : `${count(summary.files, 'file')}, ${count(summary.assets, 'asset')}: ${states.join(', ')}. Coverage ${percent(summary.coverage)}.`,
        verdict,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/github/error.js
var github_error = __webpack_require__(4297);
;// CONCATENATED MODULE: ./lib/github/comment.js


/**
 * Keeps one comment of a pull request: the own one is found by its marker and author, and only what differs is written.
 * A new one is sent once; where the answer does not tell whether it was taken, it is looked for before that is an error.
 */
async function keepComment(client, request) {
    const { repository, number, body, mayCreate, sleep } = request;
    const [marker = ''] = body.split('\n', 1);
    const wanted = { repository, number, marker, author: await readOwnLogin(client) };
    const own = await findOwn(client, wanted);
    if (own && (await bringUpToDate(client, repository, own, body))) {
        return comment_isSame(own.body, body) ? 'unchanged' : 'updated';
    }
    if (!mayCreate)
        return 'none';
    try {
        await client.create('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...repository, issue_number: number, body }, schemas/* object */.Ikc({ id: schemas/* int */.Whr() }));
    }
    catch (error) {
        const mayBeThere = error instanceof github_error/* GitHubError */.y && (error.trouble === 'unavailable' || error.trouble === 'answer');
        if (!mayBeThere)
            throw error;
        await sleep(1000);
        if (!(await findOwn(client, wanted)))
            throw error;
    }
    return 'created';
}
/** False where the comment is gone meanwhile. */
async function bringUpToDate(client, repository, own, body) {
    if (comment_isSame(own.body, body))
        return true;
    try {
        await client.rewrite('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...repository, comment_id: own.id, body }, schemas/* object */.Ikc({ id: schemas/* int */.Whr() }));
        return true;
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.trouble === 'missing')
            return false;
        throw error;
    }
}
/** GitHub changes the ends of lines, and what is blank at the end. */
function comment_isSame(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trim();
    return plain(a) === plain(b);
}
const viewerForm = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }) });
/** Tokens of apps have no `/user`; GraphQL tells of each token whose it is. */
async function readOwnLogin(client) {
    const { data } = await client.query('query Viewer { viewer { login } }', {}, viewerForm);
    return comment_nameOf(data.viewer.login);
}
/** An app may be named with `[bot]` or without. */
function comment_nameOf(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}
async function findOwn(client, wanted) {
    const first = await findOnce(client, wanted);
    if (first.own || first.pages === 1)
        return first.own;
    // Where a comment is deleted while pages are read, one may slip from a page to another that was read already.
    return (await findOnce(client, wanted)).own;
}
const commentsForm = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
}));
const perPage = 100;
/** A longer conversation gets no comment: what cannot be looked through might hold the own one. */
const mostPages = 50;
async function findOnce(client, { repository, number, marker, author }) {
    for (let page = 1; page <= mostPages; page += 1) {
        const comments = await client.read('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...repository, issue_number: number, per_page: perPage, page }, commentsForm);
        const own = comments.find(({ user, body }) => user && comment_nameOf(user.login) === author && body?.startsWith(marker));
        if (own)
            return { own: { id: own.id, body: own.body ?? '' }, pages: page };
        if (comments.length < perPage)
            return { pages: page };
    }
    throw new github_error/* GitHubError */.y('refused', `the conversation has more than ${mostPages * perPage} comments`);
}

// EXTERNAL MODULE: ./lib/github/degrade.js
var degrade = __webpack_require__(1073);
;// CONCATENATED MODULE: ./lib/action/outputs.js
/** All outputs of a job together may have 1 MB: https://docs.github.com/en/actions/reference/limits */
const mostListed = 300_000;
/** The outputs of `action.yml`, and what was left out of them. */
function outputsOf({ summary, assets }, { reportFile = '', sarifFile = '' }) {
    const unowned = assets.filter(({ status, waived }) => status === 'unowned' && !waived);
    const misowned = assets.filter(({ status, waived }) => status === 'misowned' && !waived);
    const missing = misowned.flatMap(({ accountable, held }) => accountable.filter((term) => !term.some((role) => held.includes(role))));
    const listed = fitting(unowned.map(({ path }) => path));
    const left = unowned.length - listed.length;
    return {
        values: new Map([
            ['conclusion', summary.conclusion],
            ['errors', String(summary.errors)],
            ['warnings', String(summary.warnings)],
            ['coverage', String(summary.coverage)],
            ['unowned-assets', JSON.stringify(listed)],
            ['missing-roles', JSON.stringify([...new Set(missing.flat())].toSorted())],
            ['report-file', reportFile],
            ['sarif-file', sarifFile],
        ]),
        notes: left > 0
            ? [`The output unowned-assets has the first ${listed.length} paths; ${left} more are in the report.`]
            : [],
    };
}
function fitting(paths) {
    let length = 0;
    const end = paths.findIndex((path) => {
        length += JSON.stringify(path).length * 2;
        return length > mostListed;
    });
    return paths.slice(0, end < 0 ? paths.length : end);
}

;// CONCATENATED MODULE: ./lib/action/publish.js















/** Room for what is said beside the report, so that both fit. */
const aside = 8000;
/** Tells the answer wherever somebody looks: a place that is closed is named in the next best. */
async function publish(publication) {
    const { report, sources, inputs, event, runner, reviews } = publication;
    const { reportFile, sarifFile } = inputs;
    runner.write(renderShownAnnotations(report));
    if (reportFile !== undefined)
        await runner.save(reportFile, renderJson(report));
    if (sarifFile !== undefined)
        await runner.save(sarifFile, renderSarif(report, { version: version/* version */.r, sources }));
    const { values, notes: cut } = outputsOf(report, inputs);
    for (const [name, value] of values)
        runner.output(name, value);
    const notes = [...cut, ...(reviews?.notes ?? []), ...(await publish_comment(publication))];
    for (const note of notes)
        runner.say(note);
    const plan = reviews?.page ?? '';
    const most = summaryLimit.most - aside - Buffer.byteLength(plan);
    const markdown = renderMarkdown(report, { ...summaryLimit, most });
    const said = notes.map((note) => `${(0,safe_text/* safeMarkdown */.fH)(note)}\n`);
    const page = [markdown, ...(plan === '' ? [] : [plan]), ...said].join('\n');
    if (!(await runner.summarize(page))) {
        runner.say('The runner takes no job summary, so the whole answer stands here:');
        runner.write(renderText(report, { colors: (0,picocolors.createColors)(false), sources }));
    }
    if (report.summary.conclusion === 'failure')
        runner.fail(verdict(report, event));
}
/** What to say about the comment: nothing where all went well. */
async function publish_comment({ report, inputs, event, client, sleep }) {
    const { repository, target, isReadOnly } = event;
    if (inputs.comment === 'never' || target.event !== 'pull request')
        return [];
    const mayCreate = inputs.comment === 'always' || report.summary.conclusion === 'failure';
    const body = renderComment(report);
    try {
        await keepComment(client, { repository, number: target.number, body, mayCreate, sleep });
        return [];
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y))
            throw error;
        return mayCreate ? [(0,degrade/* withoutComment */.sp)(error, isReadOnly)] : [];
    }
}
function verdict({ summary }, { target }) {
    const whose = target.event === 'commit' ? 'Your repository' : 'Your PR';
    const counts = [
        ...(summary.errors > 0 ? [count(summary.errors, 'error')] : []),
        ...(summary.warnings > 0 ? [count(summary.warnings, 'warning')] : []),
        ...(summary.notices > 0 ? [count(summary.notices, 'notice')] : []),
        ...(summary.unowned > 0 ? [`${count(summary.unowned, 'asset')} without an owner`] : []),
        ...(summary.misowned > 0 ? [`${count(summary.misowned, 'asset')} of the wrong owners`] : []),
    ];
    return `${whose}: ${counts.join(', ')}. The job summary says how to mend them.`;
}

;// CONCATENATED MODULE: ./lib/action/judge.js










/** What must be read to judge a change, and to plan its reviews too. */
const toJudge = { ...readingPlan, lookUps: lookUps };
const toJudgeAndReview = { ...forBoth(readingPlan, readingPlanForReviews), lookUps: lookUps };


/***/ })

};
