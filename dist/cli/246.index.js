export const id = 246;
export const ids = [246];
export const modules = {

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Up: () => (/* binding */ fix),
  Mv: () => (/* binding */ fixWorld),
  mD: () => (/* binding */ pathsWithGaps)
});

// EXTERNAL MODULE: ./lib/core/governing.js + 2 modules
var governing = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/ownership/places.js
var places = __webpack_require__(1001);
// EXTERNAL MODULE: ./lib/core/ownership/propose/lines.js
var lines = __webpack_require__(9647);
// EXTERNAL MODULE: ./lib/core/ownership/pattern-set.js + 13 modules
var pattern_set = __webpack_require__(1561);
// EXTERNAL MODULE: ./lib/core/ownership/propose/terrain.js
var propose_terrain = __webpack_require__(1525);
;// CONCATENATED MODULE: ./lib/core/ownership/propose/write-pattern.js
// What GitHub skips, reads as a range, or nobody sees: no escape for it is certain to be understood.
const inexpressible = /[[\]\u0000-\u001f\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u2069\u3000\ufeff]/gu;
/**
 * The pattern for exactly one path, from the root. A character that CODEOWNERS cannot express becomes `?`, which may
 * match a neighbour too. Null for a name whose bytes are not known.
 */
function filePattern(path) {
    return path.includes('\ufffd') ? null : `/${escaped(path)}`;
}
/** The pattern for all that is below a directory. */
function directoryPattern(directory) {
    const pattern = filePattern(directory);
    return pattern === null ? null : `${pattern}/`;
}
/** True when a pattern for the path matches it exactly. */
function isExpressible(path) {
    return path.search(inexpressible) < 0;
}
/** Takes `*`, `?` and blanks of a name literally. */
function escaped(name) {
    return name.replace(/[\\*? ]/g, (character) => `\\${character}`).replace(inexpressible, '?');
}

;// CONCATENATED MODULE: ./lib/core/ownership/propose/reach.js




/** Every pattern worth considering: it matches a file that lacks owners. */
function reachesOf(ground) {
    const patternsFor = createPatterns();
    const reaches = new Map();
    const vague = new Set();
    const above = new Set(['']);
    for (const [path, standing] of ground.standing) {
        if (standing.as !== 'target')
            continue;
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const directory = path.slice(0, end);
            if (above.has(directory))
                break;
            above.add(directory);
        }
        for (const [pattern, kind, depth] of patternsFor(path)) {
            if (standing.group.apart && kind !== 'file')
                continue;
            if (ground.rooted && depth === 0 && kind.endsWith('-below'))
                continue;
            if (!reaches.has(pattern))
                reaches.set(pattern, { pattern, kind, depth, cells: new Map() });
            if (!isExpressible(path) && vague.size < mostVague)
                vague.add(pattern);
        }
    }
    const vaguePatterns = [...vague];
    const compiled = (0,pattern_set/* compilePatterns */.x)(vaguePatterns);
    for (const [path, standing] of ground.standing) {
        const winner = ground.winner.get(path) ?? -1;
        const own = patternsFor(path, above).map(([pattern]) => pattern);
        const others = compiled
            .all(path)
            .flatMap((index) => vaguePatterns[index] ?? [])
            .filter((text) => !own.includes(text));
        for (const pattern of [...own, ...others]) {
            const reach = reaches.get(pattern);
            if (reach)
                tally(reach.cells, path, standing, winner);
        }
    }
    return reaches;
}
/** Patterns with a `?` for what cannot be written. */
const mostVague = 100;
function tally(cells, path, standing, winner) {
    const id = cellId(standing);
    const cell = cells.get(id) ?? { standing, count: 0, lowest: winner, paths: [] };
    cell.count += 1;
    cell.lowest = Math.min(cell.lowest, winner);
    if (standing.as === 'target')
        cell.paths.push(path);
    cells.set(id, cell);
}
// A maintainer rather has one entry with a few files more than an entry for each file, but not at any price.
const perFreeFile = 0.1;
const perLooseFile = 0.25;
const perException = 0.5;
const perKind = {
    directory: 0,
    file: 0,
    extension: 0.25,
    'directory-below': 1,
    'extension-below': 1.1,
    'name-below': 1,
};
/** Null where the pattern has nothing for the group, or would take files from their owners wherever it stood. */
function worthOf(reach, group, ground, progress) {
    const own = reach.cells.get(cellId({ as: 'target', group }));
    const gains = own?.paths.filter((path) => progress.missing.has(path)) ?? [];
    if (!own || gains.length === 0)
        return null;
    const names = reach.kind !== 'directory' && reach.kind !== 'file';
    if (names && (gains.length < 2 || !isPure(reach, own.count)))
        return null;
    let cost = perKind[reach.kind];
    let before = Infinity;
    let same = Infinity;
    let exceptions = 0;
    for (const cell of reach.cells.values()) {
        const { standing, count, lowest } = cell;
        if (cell === own)
            continue;
        if (standing.as === 'free')
            cost += count * perFreeFile;
        else if (standing.as === 'loose' && (0,propose_terrain/* isWithin */.UO)(standing.owners, group.key))
            cost += count * perLooseFile;
        else if (standing.as === 'target' && isLeftTo(cell, reach.pattern, progress))
            exceptions += count;
        else if (standing.as === 'kept' && standing.owners === group.key && lowest >= 0)
            same = Math.min(same, lowest);
        else
            before = Math.min(before, lowest);
    }
    const after = Math.max(...gains.map((path) => ground.winner.get(path) ?? -1));
    const value = gains.length - cost - exceptions * perException;
    if (after >= before)
        return null;
    // What is meant for one file is the last resort, whatever else its `?` match.
    if (reach.kind !== 'file' && (exceptions >= gains.length || value < 0.9))
        return null;
    // An entry that names the same owners need not give way, but would have nothing left to decide behind this one.
    return {
        value: reach.kind === 'file' ? 1 : value,
        gains,
        after,
        before: after < same ? Math.min(before, same) : before,
    };
}
/** True when the targets of another group have, or can still get, entries that stand behind this one. */
function isLeftTo({ paths }, pattern, { covered }) {
    return paths.every((path) => {
        const other = covered.get(path);
        return other === undefined || inOrder(pattern, other) < 0;
    });
}
/**
 * The order in which proposed entries stand, the later overriding the earlier: a directory before what is in it, and
 * names that may be anywhere last. What a `?` stands for comes after it.
 */
function inOrder(a, b) {
    return Number(a.startsWith('*')) - Number(b.startsWith('*')) || (0,order/* byCodeUnit */.X)(general(a), general(b));
}
function general(pattern) {
    return pattern.replaceAll('?', '\u0000');
}
/** A pattern for names anywhere must mean these files, not only hit them among others. */
function isPure({ depth, cells }, own) {
    let all = 0;
    for (const { count } of cells.values())
        all += count;
    return own >= all * (depth === 0 ? 0.8 : 0.5);
}
function cellId(standing) {
    if (standing.as === 'target')
        return `target ${standing.group.rank}`;
    return standing.as === 'free' ? 'free' : `${standing.as} ${standing.owners}`;
}
function depthOf(directory) {
    return directory === '' ? 0 : directory.split('/').length;
}
// A name of program text, wherever it may be, says nothing: `main.py`, `*.go`.
const sources = new Set([
    'c',
    'cc',
    'cpp',
    'cs',
    'go',
    'h',
    'hpp',
    'java',
    'jl',
    'js',
    'kt',
    'py',
    'pyi',
    'r',
    'rb',
    'rs',
    'scala',
    'ts',
]);
/**
 * All patterns for a path, each directory being written once. With `among` only those that begin in one of these
 * directories: of another nothing is asked.
 */
function createPatterns() {
    const directories = new Map();
    const written = (directory) => {
        const known = directories.get(directory);
        if (known !== undefined)
            return known;
        const pattern = directory === '' ? '/' : directoryPattern(directory);
        directories.set(directory, pattern);
        return pattern;
    };
    return (path, among) => {
        const patterns = [];
        const name = path.slice(path.lastIndexOf('/') + 1);
        const suffix = /[^.]\.([A-Za-z0-9_-]+)$/.exec(name)?.[1];
        const named = !path.includes('\ufffd');
        const speaks = suffix === undefined || !sources.has(suffix.toLowerCase());
        const inner = path.split('/').slice(1, -1);
        const own = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        // What is written for one directory may be meant for another, where not every character can be written.
        const nearest = among && isExpressible(path) ? nearestOf(own, among) : own;
        for (let directory = nearest, parent = directory === own;; parent = false) {
            const start = written(directory);
            const depth = depthOf(directory);
            if (start !== null) {
                if (directory !== '')
                    patterns.push([start, 'directory', depth]);
                if (depth === 1) {
                    for (const below of named ? inner.slice(1) : [])
                        patterns.push([`${start}**/${escaped(below)}/`, 'directory-below', depth]);
                }
                if (suffix !== undefined && parent)
                    patterns.push([`${start}*.${suffix}`, 'extension', depth]);
                if (directory === '' && !speaks)
                    break;
                if (suffix !== undefined)
                    patterns.push([
                        directory === '' ? `*.${suffix}` : `${start}**/*.${suffix}`,
                        'extension-below',
                        depth,
                    ]);
                if (named)
                    patterns.push([`${directory === '' ? '' : start}**/${escaped(name)}`, 'name-below', depth]);
            }
            if (directory === '')
                break;
            directory = directory.slice(0, Math.max(0, directory.lastIndexOf('/')));
        }
        const file = nearest === own ? filePattern(path) : null;
        if (file !== null)
            patterns.push([file, 'file', depthOf(path)]);
        return patterns;
    };
}
/** The nearest of the directories that one is in, itself among them; the root is always one. */
function nearestOf(directory, among) {
    let nearest = directory;
    while (nearest !== '' && !among.has(nearest))
        nearest = nearest.slice(0, Math.max(0, nearest.lastIndexOf('/')));
    return nearest;
}

;// CONCATENATED MODULE: ./lib/core/ownership/propose/plan.js



/** The fewest entries that give every gap its owners, as far as can be told without trying. */
function planEdits(ground, banned) {
    const longer = lengthen(ground, banned);
    const rest = without(ground, longer);
    // The same pattern again would leave the entry that has it nothing to decide.
    const taken = new Set(ground.entries.map((entry) => entry.pattern.text));
    const reaches = [...reachesOf(rest).values()].filter(({ pattern, kind }) => !banned.patterns.has(pattern) && (kind === 'file' || !taken.has(pattern)));
    const groups = new Map();
    for (const [path, standing] of rest.standing) {
        if (standing.as !== 'target')
            continue;
        const missing = groups.get(standing.group) ?? new Set();
        groups.set(standing.group, missing.add(path));
    }
    const covered = new Map();
    const added = [...groups]
        .toSorted(([a], [b]) => a.rank - b.rank)
        .flatMap(([group, missing]) => cover(group, { missing, covered }, reaches, rest));
    return {
        longer,
        added: added.toSorted((a, b) => Number(a.group.apart) - Number(b.group.apart) || inOrder(a.pattern, b.pattern)),
    };
}
/**
 * Entries that mostly decide assets which lack the same owners: the shortest edit is to name them there. A catch-all
 * stays what it is.
 */
function lengthen({ entries, winner, standing }, banned) {
    const decided = entries.map(() => ({ targets: new Map(), others: 0, refuses: false }));
    for (const [path, at] of standing) {
        const of = decided[winner.get(path) ?? -1];
        if (!of)
            continue;
        if (at.as === 'target') {
            const lacked = (0,propose_terrain/* keyOf */.TN)(at.group.added);
            const known = of.targets.get(lacked);
            if (known)
                known.push(path);
            else
                of.targets.set(lacked, [path]);
        }
        else if (at.as === 'kept' && at.asset)
            of.refuses = true;
        else
            of.others += 1;
    }
    return decided.flatMap(({ targets, others, refuses }, index) => {
        const entry = entries[index];
        if (!entry || entry.pattern.catchAll || refuses || banned.entries.has(index))
            return [];
        const [most = [], ...rest] = [...targets.values()].toSorted((a, b) => b.length - a.length);
        const exceptions = rest.flat().length;
        const at = standing.get(most[0] ?? '');
        const along = entry.owners.length === 0 ? 1 : perLooseFile;
        const value = most.length - others * along - exceptions * perException;
        if (at?.as !== 'target' || value <= 0 || exceptions >= most.length)
            return [];
        return [{ index, add: at.group.added, targets: most }];
    });
}
/** What is left to do when some entries are longer: their files keep the owners they then have. */
function without(ground, longer) {
    const standing = new Map(ground.standing);
    for (const { targets } of longer) {
        for (const path of targets) {
            const at = ground.standing.get(path);
            if (at?.as === 'target')
                standing.set(path, { as: 'kept', owners: at.group.key, asset: true });
        }
    }
    return { ...ground, standing };
}
/** Takes the pattern that is worth most, again and again, until every target is covered or nothing is left. */
function cover(group, progress, reaches, ground) {
    const { missing, covered } = progress;
    const weigh = (reach) => {
        const worth = worthOf(reach, group, ground, progress);
        return worth ? [{ reach, worth }] : [];
    };
    let queue = reaches.flatMap(weigh).toSorted(byWorth);
    const chosen = [];
    for (let at = 0; at < queue.length && missing.size > 0;) {
        const best = queue[at];
        if (!best)
            break;
        at += 1;
        // What was taken since may have left it less to give: then it waits for its turn again.
        const [now] = weigh(best.reach);
        const next = queue[at];
        if (!now)
            continue;
        if (next && byWorth(now, next) > 0) {
            queue = insert(queue.slice(at), now);
            at = 0;
            continue;
        }
        const { gains, after, before } = now.worth;
        const { pattern } = now.reach;
        for (const path of gains) {
            missing.delete(path);
            covered.set(path, pattern);
        }
        chosen.push({ pattern, group, targets: gains, after, before });
    }
    return chosen;
}
/** Most worth first; of the same worth the one that says most: a directory, and of those the deepest. */
function byWorth(a, b) {
    return (b.worth.value - a.worth.value ||
        Number(b.reach.kind === 'directory') - Number(a.reach.kind === 'directory') ||
        b.reach.depth - a.reach.depth ||
        (0,order/* byCodeUnit */.X)(a.reach.pattern, b.reach.pattern));
}
function insert(sorted, one) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const other = sorted[middle];
        if (other && byWorth(other, one) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    return [...sorted.slice(0, low), one, ...sorted.slice(low)];
}

// EXTERNAL MODULE: ./lib/core/ownership/codeowners.js + 1 modules
var codeowners = __webpack_require__(5607);
// EXTERNAL MODULE: ./lib/core/ownership/resolve.js
var resolve = __webpack_require__(4561);
;// CONCATENATED MODULE: ./lib/core/ownership/propose/prove.js



function prove(text, edits, ground) {
    const resolver = (0,resolve/* createResolver */.T)((0,codeowners/* parseCodeowners */.B)(text).entries);
    const closes = new Map();
    const takesAlong = new Map();
    const broken = new Map();
    for (const [path, standing] of ground.standing) {
        const entry = resolver.resolve(path);
        const edit = entry ? edits.get(entry.line) : undefined;
        const now = (0,propose_terrain/* ownersKey */.is)(entry);
        const then = ownersBefore(path, ground);
        const changed = now !== then || (entry !== null && (ground.winner.get(path) ?? -1) < 0);
        if (!isKept(standing, then, now, changed, edit))
            broken.set(path, edit);
        else if (edit && standing.as === 'target')
            note(closes, edit, path);
        else if (edit && now !== then)
            note(takesAlong, edit, path);
    }
    return { closes, takesAlong, broken };
}
function ownersBefore(path, { entries, winner }) {
    return (0,propose_terrain/* ownersKey */.is)(entries[winner.get(path) ?? -1]);
}
/** The promise for a file: nothing lost; a gap closed; nothing gained but what may be taken along. */
function isKept(standing, then, now, changed, edit) {
    if (!(0,propose_terrain/* isWithin */.UO)(then, now))
        return false;
    if (standing.as === 'target')
        return now === standing.group.key;
    if (standing.as === 'kept')
        return !changed || (!standing.asset && edit !== undefined && 'index' in edit);
    return true;
}
function note(files, edit, path) {
    const known = files.get(edit);
    if (known)
        known.push(path);
    else
        files.set(edit, [path]);
}

;// CONCATENATED MODULE: ./lib/core/ownership/propose/render.js


/** Writes a plan into the text. Every line that it does not touch stays as it is, byte by byte. */
function render(text, ground, plan) {
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const read = (0,lines/* linesOf */.Dx)(text.slice(mark.length));
    const before = mark !== '' && read.length === 0 ? [{ text: '', end: '' }] : read;
    const end = (0,lines/* lineEndOf */.vN)(before);
    const columns = columnsOf(before);
    const longer = new Map(plan.longer.map((edit) => [lineOf(ground, edit.index), edit]));
    const inserted = new Map();
    for (const entry of plan.added) {
        const at = place(entry, ground, before);
        inserted.set(at, [...(inserted.get(at) ?? []), entry]);
    }
    const changes = [];
    const edits = new Map();
    let number = 0;
    const write = (line, edit, old) => {
        number += 1;
        changes.push({ ...(old && { before: old }), after: line });
        if (edit)
            edits.set(number, edit);
    };
    for (let at = 0; at <= before.length; at += 1) {
        if (inserted.has(at) && isUnderHeading(before, at))
            write({ text: '', end });
        for (const entry of inserted.get(at) ?? []) {
            write({ text: entryText(entry, before[at - 1]?.text ?? '', columns), end }, entry);
        }
        const line = before[at];
        if (!line)
            continue;
        const edit = longer.get(at + 1);
        write(edit ? { ...line, text: withOwners(line.text, edit.add) } : line, edit, line);
    }
    return { changes: marked(render_closed(changes, before, end), mark), edits };
}
function lineOf({ entries }, index) {
    return entries[index]?.line ?? 0;
}
/**
 * Before how many lines of the text (0: all of them) an entry goes: in front of the entry that must go on deciding its
 * files; else behind the last one for the same top directory, or at the end.
 */
function place({ pattern, after, before, group }, ground, lines) {
    const { entries } = ground;
    if (before < entries.length)
        return lineOf(ground, before) - 1;
    const last = entries.length === 0 ? lines.length : lines.findLastIndex(({ text }) => text.trim() !== '') + 1;
    if (group.apart)
        return last;
    const guards = entries.findLastIndex((entry) => !isGuard(entry.pattern.text)) + 1;
    const top = /^\/[^/*?]+\//.exec(pattern)?.[0].slice(1);
    const related = top === undefined ? -1 : entries.findLastIndex(({ pattern: { text } }) => isBelow(text, top));
    if (related >= Math.max(after, 0) && related < guards)
        return lineOf(ground, related);
    return guards > after && guards > 0 && guards < entries.length ? lineOf(ground, guards - 1) : last;
}
/** An entry that gives CODEOWNERS or the policy its owners stands last. */
function isGuard(pattern) {
    return /(?:CODEOWNERS|rolecall\.ya?ml)$/.test(pattern);
}
/** `top` ends in a slash. */
function isBelow(pattern, top) {
    const rooted = pattern.startsWith('/') ? pattern.slice(1) : pattern;
    return rooted.startsWith(top) || rooted === top.slice(0, -1);
}
/** At the end of a file whose last lines have a comment above them, which does not speak of what is added. */
function isUnderHeading(lines, at) {
    const above = lines.slice(0, at);
    const start = above.findLastIndex(({ text }) => text.trim() === '') + 1;
    const atEnd = lines.slice(at).every(({ text }) => text.trim() === '');
    return atEnd && start > 0 && above.slice(start).some(({ text }) => text.trimStart().startsWith('#'));
}
/** In line with the owners of the entry above, where those of several entries stand in a column. */
function entryText({ pattern, group }, above, columns) {
    const column = ownersColumn(above);
    const width = column !== undefined && (columns.get(column) ?? 0) > 1 ? column - 2 : 0;
    return `${pattern.padEnd(width)} ${group.owners.join(' ')}`;
}
/** How many lines have their owners in each column, blanks in front of them making it one. */
function columnsOf(lines) {
    const columns = new Map();
    for (const { text } of lines) {
        const column = ownersColumn(text);
        if (column !== undefined)
            columns.set(column, (columns.get(column) ?? 0) + 1);
    }
    return columns;
}
function ownersColumn(line) {
    const [pattern, owner] = (0,codeowners/* tokensOf */.k)(line);
    if (!pattern || !owner || owner.column - pattern.column - pattern.text.length < 2)
        return undefined;
    return owner.column;
}
/** Adds owners behind those of a line, and before its comment. */
function withOwners(line, add) {
    const last = (0,codeowners/* tokensOf */.k)(line).at(-1);
    const at = last ? last.column - 1 + last.text.length : line.length;
    return `${line.slice(0, at)} ${add.join(' ')}${line.slice(at)}`;
}
/** A file that ends without a newline goes on doing so. */
function render_closed(changes, before, end) {
    if (before.at(-1)?.end !== '')
        return changes;
    return changes.map((change, index) => {
        if (!change.after)
            return change;
        const wanted = index === changes.length - 1 ? '' : change.after.end || end;
        return change.after.end === wanted ? change : { ...change, after: { ...change.after, end: wanted } };
    });
}
function marked(changes, mark) {
    const put = (line) => ({ ...line, text: mark + line.text });
    const old = changes.findIndex(({ before }) => before !== undefined);
    return changes.map(({ before, after }, index) => ({
        ...(before && { before: index === old ? put(before) : before }),
        ...(after && { after: index === 0 ? put(after) : after }),
    }));
}

;// CONCATENATED MODULE: ./lib/core/ownership/propose/propose.js







/** Trials after which whatever still breaks a promise is given up. */
const mostTrials = 60;
/**
 * Proposes entries, tries them by resolving every path before and after, and gives up those that would take a file
 * from an owner, change a file that is no gap, or leave the gap they are meant for. Independent of the order of paths.
 */
function proposeOwners(given) {
    const terrain = {
        ...given,
        paths: [...new Set(given.paths)].toSorted(order/* byCodeUnit */.X),
        gaps: given.gaps.toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path)),
    };
    const ground = (0,propose_terrain/* survey */.Fr)(terrain);
    const patterns = new Set();
    const entries = new Set();
    for (let trial = 0; trial < mostTrials; trial += 1) {
        const plan = planEdits(ground, { patterns, entries });
        const result = attempt(terrain.text, ground, plan);
        const { proposal, broken } = result;
        if (new TextEncoder().encode(proposal.text).length >= places/* CODEOWNERS_LIMIT_BYTES */.Qj)
            return nothing(terrain, 'CODEOWNERS would be 3 MB or more, and GitHub ignores such a file whole');
        const blamed = [...broken].flatMap(([path, edit]) => edit ?? culprits(plan, path));
        // An entry whose files later ones take, all of them, does nothing.
        const idle = blamed.length === 0 ? result.idle : [];
        if (blamed.length + idle.length === 0)
            return withOpen(proposal, terrain, ground);
        for (const edit of idle)
            ban(edit, patterns, entries);
        for (const edit of blamed)
            ban(edit, patterns, entries);
    }
    return nothing(terrain, 'no set of entries was found that closes it without harm');
}
function attempt(text, ground, plan) {
    const rendered = render(text, ground, plan);
    const after = (0,lines/* textOf */.b6)(rendered.changes.flatMap((change) => change.after ?? []));
    const { closes, takesAlong, broken } = prove(after, rendered.edits, ground);
    const edits = [...rendered.edits].flatMap(([line, edit]) => {
        const closed = closes.get(edit) ?? [];
        return [{ ...described(edit, ground), line, closes: closed, takesAlong: takesAlong.get(edit) ?? [] }];
    });
    const proposal = { text: after, changes: rendered.changes, edits, open: [] };
    const idle = [...rendered.edits.values()].filter((edit) => !closes.has(edit));
    return { proposal, broken, idle };
}
function described(edit, { entries }) {
    if ('pattern' in edit) {
        const { pattern, group } = edit;
        return { change: 'added', pattern, owners: group.owners, added: group.added };
    }
    const entry = entries[edit.index];
    const owners = [...(entry?.owners ?? []).map(({ text }) => text), ...edit.add];
    return { change: 'changed', pattern: entry?.pattern.text ?? '', owners, added: edit.add };
}
/** The edits that were meant for a gap which none of them decides in the end. */
function culprits({ added, longer }, path) {
    return [...added, ...longer].filter(({ targets }) => targets.includes(path));
}
function ban(edit, patterns, entries) {
    if ('pattern' in edit)
        patterns.add(edit.pattern);
    else
        entries.add(edit.index);
}
function withOpen(proposal, terrain, ground) {
    const closed = new Set(proposal.edits.flatMap(({ closes }) => closes));
    const open = terrain.gaps
        .filter(({ path }) => !closed.has(path))
        .map(({ path }) => ({ path, because: becauseOf(path, ground) }))
        .toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
    return { ...proposal, open };
}
function becauseOf(path, { standing }) {
    if (!standing.has(path))
        return 'it is not tracked';
    return path.includes('\ufffd')
        ? 'its name is not valid UTF-8, so that no pattern can be written for it'
        : 'no pattern matches it without changing who owns another file';
}
function nothing({ text, gaps }, because) {
    const ground = (0,propose_terrain/* survey */.Fr)({ text, gaps: [], paths: [], isAsset: () => false });
    const { changes } = render(text, ground, { longer: [], added: [] });
    const open = gaps.map(({ path }) => ({ path, because })).toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
    return { text, changes, edits: [], open };
}

// EXTERNAL MODULE: ./lib/core/checks/check.js
var check = __webpack_require__(7325);
// EXTERNAL MODULE: ./lib/core/checks/unowned-ownership-file.js
var unowned_ownership_file = __webpack_require__(6868);
// EXTERNAL MODULE: ./lib/core/weigh.js
var weigh = __webpack_require__(5427);
// EXTERNAL MODULE: ./lib/core/world.js + 4 modules
var core_world = __webpack_require__(3080);
// EXTERNAL MODULE: ./lib/core/ownership/owner.js
var ownership_owner = __webpack_require__(7706);
// EXTERNAL MODULE: ./lib/core/policy/judge.js
var judge = __webpack_require__(7309);
;// CONCATENATED MODULE: ./lib/core/fix/by-directory.js
/** Counts names at paths; one occasion counts alike in a directory, whatever it has there. */
function countByDirectory(occasions) {
    const counts = new Map();
    for (const { paths, names, times = 1 } of occasions) {
        const directories = new Set(paths.flatMap(directoriesOf));
        for (const directory of directories) {
            const here = counts.get(directory) ?? new Map();
            counts.set(directory, here);
            for (const name of names)
                here.set(name, (here.get(name) ?? 0) + times);
        }
    }
    return counts;
}
/** The directories a path is in, the nearest first, the root last. */
function directoriesOf(path) {
    const directories = [];
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        directories.push(path.slice(0, end));
    }
    return [...directories, ''];
}
/** The counts in the nearest directory where any of the names counts at all. */
function nearest(counts, path, names) {
    for (const directory of directoriesOf(path)) {
        const here = counts.get(directory);
        if (here && names.some((name) => here.has(name)))
            return { directory, countOf: (name) => here.get(name) ?? 0 };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/core/fix/choose-holder.js




/** Who holds the roles that a file lacks: as few owners as can be, the most fitting first. */
function chooseHolders(path, row, owners, holders, evidence) {
    const { terms } = (0,judge/* judge */.S)(row, owners, holders);
    const lacking = terms.flatMap(({ state }, index) => (state === 'unmet' ? [index] : []));
    const unheld = terms.filter(({ state, unheld: nobody }) => nobody && state !== 'met');
    if (lacking.length === 0)
        return standIn(path, row, unheld[0]?.roles ?? [], holders, evidence);
    const candidates = candidatesFor(row, lacking.flatMap((index) => row.accountable[index] ?? []), holders);
    const chosen = [];
    let left = lacking;
    while (left.length > 0) {
        const fitting = rank(path, candidates, left, evidence);
        const [best] = fitting;
        if (!best)
            return excluded(row, left);
        chosen.push(best);
        // The only person of a role could never have a change of their own approved.
        const second = best.owner.kind === 'user' ? fitting.find(isAsGoodAs(best, left)) : undefined;
        if (second)
            chosen.push(second);
        left = left.filter((index) => !best.meets.includes(index));
    }
    const inOrder = candidates.filter((candidate) => chosen.includes(candidate));
    return {
        add: inOrder.map(({ owner }) => owner.text),
        because: inOrder.map((candidate) => reasonFor(path, candidate, evidence)),
    };
}
/** Where nobody holds an accountable role, whoever is responsible stands in. */
function standIn(path, row, roles, holders, evidence) {
    const none = { accountable: [row.responsible], distinctFrom: row.distinctFrom };
    const candidates = candidatesFor({ ...row, ...none }, row.responsible, holders);
    const [best] = rank(path, candidates, [0], evidence);
    const because = `nobody holds ${(0,check/* either */.gP)(roles)}`;
    if (!best)
        return { because, next: `Name a holder of ${(0,check/* either */.gP)(roles)} under roles in the policy.` };
    const { owner, role } = best;
    return { add: [owner.text], because: [`${because}; ${owner.text} holds ${role}, which is responsible`] };
}
function excluded(row, left) {
    const roles = (0,check/* either */.gP)(left.flatMap((index) => row.accountable[index] ?? []));
    const because = `every holder of ${roles} holds ${(0,check/* either */.gP)(row.distinctFrom)} too, who do not count here`;
    return { because, next: `Name somebody else for ${roles} under roles in the policy.` };
}
// Gaps of one kind lack the same roles, and there are many of them.
const known = new WeakMap();
function candidatesFor(row, roles, holders) {
    const byRow = known.get(holders) ?? new WeakMap();
    known.set(holders, byRow);
    const byRoles = byRow.get(row) ?? new Map();
    byRow.set(row, byRoles);
    const id = roles.join(' ');
    const candidates = byRoles.get(id) ?? findCandidates(row, roles, holders);
    byRoles.set(id, candidates);
    return candidates;
}
/** Everybody whom the policy names for one of the roles and who counts for the row, in the order of the policy. */
function findCandidates(row, roles, holders) {
    const found = new Map();
    for (const role of roles) {
        const { teams, users } = holders.holdersOf(role);
        for (const name of [...teams, ...users]) {
            const owner = (0,ownership_owner/* parseOwner */.p)(`@${name}`);
            if (!owner || found.has(owner.key))
                continue;
            const { terms } = (0,judge/* judge */.S)(row, [owner], holders);
            const meets = terms.flatMap(({ state }, index) => (state === 'met' ? [index] : []));
            if (meets.length > 0)
                found.set(owner.key, { owner, meets, role });
        }
    }
    return [...found.values()];
}
/** Those who meet any of the terms: most of them first, teams, then who works on such files and owns their neighbours. */
function rank(path, candidates, left, { commits, owned }) {
    const keys = candidates.map(({ owner }) => owner.key);
    const worked = nearest(commits, areaOf(path), keys);
    const near = nearest(owned, path, keys);
    const met = ({ meets }) => meets.filter((index) => left.includes(index)).length;
    const score = (one) => [
        met(one),
        Number(one.owner.kind === 'team'),
        worked?.countOf(one.owner.key) ?? 0,
        near?.countOf(one.owner.key) ?? 0,
    ];
    return candidates
        .filter((one) => met(one) > 0)
        .map((one) => ({ one, by: score(one) }))
        .toSorted((a, b) => a.by.map((value, at) => (b.by[at] ?? 0) - value).find((apart) => apart !== 0) ?? 0)
        .map(({ one }) => one);
}
/**
 * Who changes a part of the repository is asked of no more than its first two directories: deeper down chance decides,
 * and every directory would get owners of its own.
 */
function areaOf(path) {
    return path.split('/').slice(0, -1).slice(0, 2).concat('').join('/');
}
function isAsGoodAs(best, left) {
    const wanted = best.meets.filter((index) => left.includes(index));
    return (other) => other !== best && wanted.every((index) => other.meets.includes(index));
}
function reasonFor(path, { owner, role }, { commits }) {
    const worked = nearest(commits, areaOf(path), [owner.key]);
    const holds = `${owner.text} holds ${role}`;
    if (!worked || worked.directory === '')
        return holds;
    const times = worked.countOf(owner.key);
    return `${holds} and changed ${worked.directory}/ ${times === 1 ? 'once' : `${times} times`}`;
}

;// CONCATENATED MODULE: ./lib/core/fix/choose-neighbour.js

/** Fewer commits than this tell nothing about who knows a directory. */
const leastCommits = 10;
/** Whoever made less of a directory's commits than this share hardly answers for it. */
const leastShare = 1 / 3;
/** More people than this are no answer to the question who answers. */
const mostPeople = 2;
/**
 * An owner where no role says who it must be: who owns the files beside it, else who mostly changes them. Those who
 * own files can write; of somebody who only made commits that is not known.
 */
function chooseNeighbour(path, evidence) {
    const area = directoriesOf(path).filter((directory) => directory !== '');
    const owned = most(area, evidence.owned, (here) => total(here) / 2, 1);
    if (owned)
        return {
            add: owned.names.map(evidence.written),
            because: owned.names.map((name) => `${evidence.written(name)} owns files in ${owned.directory}/`),
        };
    // As wide as can be: who changes a whole area knows its parts, and deep down two commits would decide.
    const changed = most([...area.toReversed().slice(0, 2), ''], evidence.commits, (here) => (here.get('') ?? 0) * leastShare, leastCommits);
    if (changed) {
        const where = changed.directory === '' ? 'this repository' : `${changed.directory}/`;
        return {
            add: changed.names.map(evidence.written),
            because: changed.names.map((name) => `${evidence.written(name)} made ${changed.countOf(name)} of ${changed.countOf('')} commits in ${where}`),
        };
    }
    const next = 'Name the teams and people who hold the roles in a policy: rolecall init proposes one.';
    return evidence.hasHistory
        ? { because: 'neither its neighbours in CODEOWNERS nor the history tell who answers for it', next }
        : {
            because: 'its neighbours in CODEOWNERS do not tell who answers for it, and the history is not known here',
            next: `${next} In a shallow clone, git fetch --unshallow brings the history.`,
        };
}
/** The first of the directories where somebody counts at least so much. */
function most(directories, counts, least, leastTotal) {
    for (const directory of directories) {
        const here = counts.get(directory);
        if (!here || total(here) < leastTotal)
            continue;
        const names = [...here]
            .filter(([name, times]) => name !== '' && times >= least(here))
            .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
            .slice(0, mostPeople)
            .map(([name]) => name);
        if (names.length > 0)
            return { directory, names, countOf: (name) => here.get(name) ?? 0 };
    }
    return null;
}
/** Of all people where that is counted, else of those with a name. */
function total(here) {
    return here.get('') ?? [...here.values()].reduce((sum, times) => sum + times, 0);
}

;// CONCATENATED MODULE: ./lib/core/fix/choose.js


/** Chooses by role where the kind of the file has one, else by who is near. */
function choose({ path, row, owners }, { holders }, evidence) {
    return row ? chooseHolders(path, row, owners, holders, evidence) : chooseNeighbour(path, evidence);
}

// EXTERNAL MODULE: ./lib/core/history.js
var core_history = __webpack_require__(631);
;// CONCATENATED MODULE: ./lib/core/fix/evidence.js


/** A commit of so many files moves or formats them: it tells nothing about who knows them. */
const mostPaths = 100;
/** Somebody without a commit in the last year of the history may have left. */
const activeSeconds = 365 * 24 * 60 * 60;
function gatherEvidence(world, identities, history) {
    const { resolver, file } = world.codeowners;
    const written = new Map();
    const owned = ownedFiles(world.paths, resolver);
    const made = (history?.commits ?? []).filter(({ author }) => !(0,core_history/* isBot */.w)(author));
    const active = activePeople(made);
    const commits = made.flatMap(({ author, paths }) => {
        if (paths.length > mostPaths)
            return [];
        const login = (0,core_history/* loginOf */.D)(author, identities);
        if (login === undefined || !active.has(author.email))
            return [{ paths, names: [''] }];
        written.set(login.toLowerCase(), `@${login}`);
        return [{ paths, names: ['', login.toLowerCase()] }];
    });
    for (const { key, text } of file.entries.flatMap(({ owners }) => owners))
        written.set(key, text);
    return {
        owned: countByDirectory(owned),
        commits: countByDirectory(commits),
        hasHistory: history !== undefined,
        written: (key) => written.get(key) ?? `@${key}`,
    };
}
/** Files side by side that one entry owns are told at once: there are many of them. */
function* ownedFiles(paths, resolver) {
    let [directory, since] = [undefined, null];
    let run = [];
    const told = function* () {
        if (since && !since.pattern.catchAll && since.owners.length > 0 && run.length > 0)
            yield { paths: run.slice(0, 1), names: since.owners.map(({ key }) => key), times: run.length };
        run = [];
    };
    for (const path of paths) {
        const entry = resolver.resolve(path);
        const here = path.slice(0, path.lastIndexOf('/') + 1);
        if (entry !== since || here !== directory)
            yield* told();
        [directory, since] = [here, entry];
        run.push(path);
    }
    yield* told();
}
/** The addresses of those who made a commit in the last year. */
function activePeople(commits) {
    const newest = commits.reduce((latest, { time }) => Math.max(latest, time), 0);
    return new Set(commits.filter(({ time }) => newest - time <= activeSeconds).map(({ author }) => author.email));
}

;// CONCATENATED MODULE: ./lib/core/fix/fix.js










const header = [
    '# Who owns what: of the entries that match a file, the last one decides.',
    '# https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
    '',
    '',
].join('\n');
/** Chooses an owner for every gap, and finds the smallest edit that gives them. Takes a snapshot without a change. */
function fix(snapshot) {
    const read = (0,governing/* governingPolicy */.G2)(snapshot);
    if (!read.ok)
        return read;
    const { judges } = read.governing;
    const world = (0,core_world/* createWorld */.by)(snapshot, judges);
    const { policy } = judges;
    const { findings } = (0,weigh/* weighGaps */.sC)({ now: snapshot.now, policy, world, assets: world.assets });
    return fixWorld({ snapshot, judges, world, gapPaths: pathsWithGaps(findings) });
}
/** The same for a tree that has been judged. */
function fixWorld({ snapshot, judges, world, gapPaths, some, }) {
    const { source } = world.codeowners;
    if (source && source.text === undefined)
        return { ok: false, obstacle: obstacleOf(source.path, source.bytes) };
    const assets = world.assets;
    const evidence = gatherEvidence(world, judges.policy.identities, snapshot.history);
    const gaps = assets.filter(({ path }) => gapPaths.has(path));
    const choices = new Map(gaps.map((asset) => [asset.path, beyond(asset, judges) ?? choose(byCodeowners(asset), judges, evidence)]));
    const path = source?.path ?? places/* CODEOWNERS_PLACES */.nB[0];
    if (!source && [...choices.values()].some(isMade))
        choices.set(path, ownChoice(path, choices, judges, evidence));
    const kinds = new Map(gaps.map((asset) => [asset.path, asset.kind]));
    const reached = some ? around(gaps, world) : world;
    const proposal = propose(path, source?.text ?? header, choices, reached);
    const made = proposal.edits.length > 0;
    const reasons = new Map([...choices].flatMap(([at, choice]) => (isMade(choice) ? [[at, choice.because]] : [])));
    const result = {
        path,
        creates: !source && made,
        gaps: gaps.length,
        proposal,
        reached: reached.paths,
        reasons,
        kinds,
        open: openGaps(choices, proposal, kinds),
    };
    assertKept(result, assets, withCodeowners(snapshot, result, judges), judges);
    return { ok: true, fix: result };
}
function obstacleOf(path, bytes) {
    return bytes >= places/* CODEOWNERS_LIMIT_BYTES */.Qj
        ? `${path} is 3 MB or more, and GitHub ignores it whole: make it smaller first`
        : `${path} is no regular file, and GitHub reads no owners from it: put a file in its place first`;
}
/** The files with a gap that counts: no waiver silences it, and no level is off. */
function pathsWithGaps(findings) {
    return new Set(findings.filter(({ check }) => weigh/* gapChecks */.Mc.has(check)).map(({ path }) => path));
}
/** Why no entry of CODEOWNERS can close a gap: it is not read, or a declaration that is asked before it decides. */
function beyond({ declaration }, { policy }) {
    const { sources } = policy;
    const rank = sources.indexOf('codeowners');
    if (rank < 0) {
        const because = 'the policy reads no owners from CODEOWNERS';
        return { because, next: `Name an owner where it does: ${(0,check/* either */.gP)(sources)}.` };
    }
    if (!declaration?.place || sources.indexOf(declaration.source) > rank)
        return undefined;
    const at = `${declaration.place.path}:${declaration.place.line}`;
    return { because: `${at} says who owns it, and is asked before CODEOWNERS`, next: `Correct ${at}.` };
}
/** An asset as CODEOWNERS alone sees it: what is declared elsewhere gives way to a new entry. */
function byCodeowners(asset) {
    return asset.declaration ? { ...asset, owners: [] } : asset;
}
/** A new CODEOWNERS must own itself: by its role, else by whoever owns most of what it lists. */
function ownChoice(path, choices, judges, evidence) {
    const row = judges.policy.judged ? judges.policy.matrix.get('ownership-policy') : undefined;
    const chosen = choose({ path, owners: [], ...(row && { row }) }, judges, evidence);
    if (isMade(chosen))
        return chosen;
    const counts = new Map();
    for (const choice of choices.values()) {
        for (const owner of isMade(choice) ? choice.add : [])
            counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(([a, one], [b, other]) => other - one || (0,order/* byCodeUnit */.X)(a, b));
    if (!most)
        return chosen;
    return { add: [most[0]], because: [`${most[0]} owns most of what it lists`] };
}
/** What is in the same directories of the root, and what the same entries decide: a catch-all is never edited. */
function around(gaps, world) {
    const topOf = (path) => path.slice(0, path.indexOf('/') + 1);
    const tops = new Set(['', ...gaps.map(({ path }) => topOf(path))]);
    const entries = new Set(gaps.flatMap(({ entry }) => (entry && !entry.pattern.catchAll ? [entry] : [])));
    const { resolver } = world.codeowners;
    const isNear = (path) => {
        const entry = tops.has(topOf(path)) ? null : resolver.resolve(path);
        return tops.has(topOf(path)) || (entry !== null && entries.has(entry));
    };
    return { asset: (path) => world.asset(path), paths: world.paths.filter(isNear), rooted: true };
}
function propose(path, text, choices, world) {
    const gaps = [...choices].flatMap(([at, choice]) => isMade(choice) ? [{ path: at, add: choice.add, apart: (0,unowned_ownership_file/* isOwnershipFile */.u)(at) }] : []);
    return proposeOwners({
        text,
        paths: choices.has(path) ? [...world.paths, path] : world.paths,
        gaps,
        isAsset: (at) => at === path || world.asset(at) !== undefined,
        ...(world.rooted && { rooted: true }),
    });
}
function isMade(choice) {
    return 'add' in choice;
}
function openGaps(choices, { open }, kinds) {
    const undecided = [...choices].flatMap(([path, choice]) => (isMade(choice) ? [] : [{ path, ...choice }]));
    const unplaced = open.map((gap) => ({ ...gap, next: 'Rename it, or add an entry by hand.' }));
    return [...undecided, ...unplaced]
        .map((gap) => ({ ...gap, kind: kinds.get(gap.path) ?? 'ownership-policy' }))
        .toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
}
/** The tree as it would be. */
function withCodeowners(snapshot, { path, proposal: { text } }, judges) {
    const { files, sources, openings } = snapshot.tree;
    const source = { path, bytes: new TextEncoder().encode(text).length, text };
    const tree = {
        files: sources.has(path)
            ? files
            : [...files, { path, mode: 'file' }].toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path)),
        sources: new Map([...sources, [path, source]]),
        openings,
    };
    return (0,core_world/* createWorld */.by)({ ...snapshot, tree }, judges);
}
/** The last proof: judged anew, each gap that is said to be closed is closed, and no asset is worse off. */
function assertKept({ proposal }, assets, after, { holders }) {
    const closed = new Set(proposal.edits.flatMap(({ closes }) => closes));
    const judgementOf = (0,core_world/* createJudge */.qU)(holders);
    for (const { path, row, judgement } of assets) {
        const { status } = judgementOf(row, after.ownership(path).owners);
        const isGap = status === 'unowned' || status === 'misowned';
        if (isGap && (closed.has(path) || status !== judgement.status))
            throw new Error(`the proposed CODEOWNERS leaves ${path} ${status}`);
    }
}


/***/ }),

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loginOf),
/* harmony export */   w: () => (/* binding */ isBot)
/* harmony export */ });
/* harmony import */ var _policy_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6186);

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
    if (login !== undefined && _policy_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .loginPattern */ .CA.test(login))
        return login;
    return identities.get(address);
}


/***/ }),

/***/ 9647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   vN: () => (/* binding */ lineEndOf)
/* harmony export */ });
function linesOf(text) {
    return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
        const end = /\r?\n$/.exec(line)?.[0] ?? '';
        return { text: line.slice(0, line.length - end.length), end };
    });
}
function textOf(lines) {
    return lines.map(({ text, end }) => text + end).join('');
}
/** How the lines of a text mostly end. */
function lineEndOf(lines) {
    const windows = lines.filter(({ end }) => end === '\r\n').length;
    return windows * 2 > lines.length ? '\r\n' : '\n';
}


/***/ }),

/***/ 1525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ survey),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   is: () => (/* binding */ ownersKey)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4223);
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4561);



function survey(terrain) {
    const { entries } = (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCodeowners */ .B)(terrain.text);
    const resolver = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .createResolver */ .T)(entries);
    const indexOf = new Map(entries.map((entry, index) => [entry, index]));
    const winner = new Map();
    for (const path of terrain.paths) {
        const entry = resolver.resolve(path);
        winner.set(path, (entry && indexOf.get(entry)) ?? -1);
    }
    const groups = groupGaps(terrain.gaps, (path) => entries[winner.get(path) ?? -1]);
    const standing = new Map();
    const rest = createResting(terrain);
    for (const path of terrain.paths) {
        const group = groups.get(path);
        standing.set(path, group ? { as: 'target', group } : rest(path, entries[winner.get(path) ?? -1]));
    }
    return { entries, winner, standing, ...(terrain.rooted && { rooted: true }) };
}
/** Each once, as first written. */
function unique(owners) {
    const byKey = new Map();
    for (const owner of owners)
        if (!byKey.has(owner.toLowerCase()))
            byKey.set(owner.toLowerCase(), owner);
    return [...byKey.values()];
}
/** The identities of owners in one word: equal for the same people. */
function keyOf(owners) {
    const keys = owners.map((owner) => owner.toLowerCase());
    return [...new Set(keys)].toSorted(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X).join(' ');
}
/** True when all of the one are among the other; both are keys. */
function isWithin(some, all) {
    const others = new Set(all.split(' '));
    return some.split(' ').every((owner) => owner === '' || others.has(owner));
}
/** What an entry's owners come to, told once for all the files that it decides. */
function ownersKey(entry) {
    if (!entry)
        return '';
    const key = keys.get(entry) ?? keyOf(entry.owners.map(({ text }) => text));
    keys.set(entry, key);
    return key;
}
const keys = new WeakMap();
/** Files that one entry decides stand alike. */
function createResting({ isAsset }) {
    const known = {
        assets: new Map(),
        others: new Map(),
    };
    return (path, entry) => {
        const asset = isAsset(path);
        const stood = asset ? known.assets : known.others;
        const standing = stood.get(entry) ?? resting(entry, asset);
        stood.set(entry, standing);
        return standing;
    };
}
function resting(entry, asset) {
    if (!entry)
        return asset ? { as: 'kept', owners: '', asset } : { as: 'free' };
    const owners = ownersKey(entry);
    return owners !== '' && !asset ? { as: 'loose', owners } : { as: 'kept', owners, asset };
}
function groupGaps(gaps, entryOf) {
    const members = new Map();
    for (const { path, add, apart = false } of gaps) {
        const entry = entryOf(path);
        const had = entry?.owners.map(({ text }) => text) ?? [];
        const owners = unique([...had, ...add]);
        // What an entry without owners takes away, and what none matches, stand at different places of the file.
        const id = `${entry ? 'matched' : 'unmatched'} ${apart ? 'apart' : ''} ${keyOf(owners)} + ${keyOf(add)}`;
        const group = members.get(id) ?? { owners, added: owners.slice(had.length), apart, paths: [] };
        group.paths.push(path);
        members.set(id, group);
    }
    const sorted = [...members].toSorted(([a, one], [b, other]) => Number(one.apart) - Number(other.apart) || other.paths.length - one.paths.length || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b));
    const byPath = new Map();
    sorted.forEach(([, { owners, added, apart, paths }], rank) => {
        const group = { owners, added, key: keyOf(owners), apart, size: paths.length, rank };
        for (const path of paths)
            byPath.set(path, group);
    });
    return byPath;
}


/***/ })

};
