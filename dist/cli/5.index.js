export const id = 5;
export const ids = [5];
export const modules = {

/***/ 6005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gaps: () => (/* binding */ gaps_gaps)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./lib/core/evaluate.js + 3 modules
var evaluate = __webpack_require__(6050);
// EXTERNAL MODULE: ./lib/core/checks/owner-without-access.js
var owner_without_access = __webpack_require__(3850);
// EXTERNAL MODULE: ./lib/core/checks/unknown-owner.js
var unknown_owner = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/core/decided-by.js
var decided_by = __webpack_require__(8209);
// EXTERNAL MODULE: ./lib/core/fix/fix.js + 11 modules
var fix = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/core/governing.js + 2 modules
var governing = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/core/not-checked.js + 1 modules
var not_checked = __webpack_require__(7374);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/weigh.js
var weigh = __webpack_require__(5427);
// EXTERNAL MODULE: ./lib/core/world.js + 4 modules
var core_world = __webpack_require__(3080);
;// CONCATENATED MODULE: ./lib/core/gaps/directories.js

/** All gaps under the root, not told apart yet. */
function rootOf(gaps) {
    return { place: '/', gaps, split: false };
}
/** The directories in it, and what lies in it itself. One alone that has all of it is taken apart in its place. */
function partsOf({ place, gaps }) {
    const start = place === '/' ? 0 : place.length;
    const own = [];
    const below = new Map();
    for (const gap of gaps) {
        const end = gap.path.indexOf('/', start) + 1;
        if (end === 0)
            own.push(gap);
        else {
            const directory = gap.path.slice(0, end);
            const known = below.get(directory);
            if (known)
                known.push(gap);
            else
                below.set(directory, [gap]);
        }
    }
    const parts = [...below].map(([directory, some]) => ({
        place: directory,
        gaps: some,
        split: false,
    }));
    const [only] = parts;
    if (own.length === 0 && parts.length === 1 && only)
        return partsOf(only);
    return [...parts, ...(own.length > 0 ? [{ place, gaps: own, split: true }] : [])];
}
/** The one with most gaps first. */
function bySize(a, b) {
    return b.gaps.length - a.gaps.length || (0,order/* byCodeUnit */.X)(a.place, b.place);
}

;// CONCATENATED MODULE: ./lib/core/gaps/considered.js

/** For more gaps than this no lines are looked for: an issue has room for those of a few hundred. */
const mostConsidered = 2_000;
/**
 * The gaps for which lines are looked for: all, or those of whole directories, the riskiest and fullest first. What
 * closes the others would only be cut off.
 */
function considered(gaps) {
    if (gaps.length <= mostConsidered)
        return new Set(gaps.map(({ path }) => path));
    let left = mostConsidered;
    const chosen = new Set();
    const ranked = smallEnough(rootOf(gaps))
        .map((directory) => ({ directory, tier: Math.min(...directory.gaps.map(({ tier }) => tier)) }))
        .toSorted((a, b) => a.tier - b.tier || bySize(a.directory, b.directory));
    for (const { directory } of ranked) {
        if (directory.gaps.length > left)
            continue;
        left -= directory.gaps.length;
        for (const { path } of directory.gaps)
            chosen.add(path);
    }
    return chosen;
}
/** Directories of which each has few enough; of files side by side that are too many the first. */
function smallEnough(directory) {
    const { gaps, split } = directory;
    if (gaps.length <= mostConsidered / 4)
        return [directory];
    return split
        ? [{ ...directory, gaps: gaps.slice(0, mostConsidered / 4) }]
        : partsOf(directory).flatMap(smallEnough);
}

// EXTERNAL MODULE: ./lib/core/ownership/path-list.js
var path_list = __webpack_require__(7839);
// EXTERNAL MODULE: ./lib/core/policy/waivers.js
var policy_waivers = __webpack_require__(2427);
;// CONCATENATED MODULE: ./lib/core/gaps/ending-waivers.js




/** A waiver with no more days than this will hold no longer before the fifth issue from now. */
const soonDays = 30;
/**
 * The waivers in force that soon are no more, the nearest first.
 * @param silenced the paths of gaps that some waiver silences
 */
function endingWaivers(waivers, silenced, now) {
    const soon = new Date(now.getTime() + soonDays * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    return waivers
        .filter((waiver) => (0,policy_waivers/* inForce */.N)(waiver, now) && waiver.until <= soon)
        .toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.until, b.until) || (0,order/* byCodeUnit */.X)(a.file, b.file) || a.line - b.line)
        .map(({ file, line, paths, checks, until, reason, by }) => {
        const covers = (0,path_list/* compilePathList */.x)(paths);
        const excuses = checks.some((check) => weigh/* gapChecks */.Mc.has(check));
        const silences = excuses ? [...silenced].filter((path) => covers(path)).length : 0;
        return { file, line, paths, until, reason, ...(by !== undefined && { by }), silences };
    });
}

// EXTERNAL MODULE: ./lib/core/report/assemble.js
var assemble = __webpack_require__(7476);
;// CONCATENATED MODULE: ./lib/core/gaps/figures.js


function isGap(waived) {
    return ({ path, judgement: { status } }) => (status === 'unowned' || status === 'misowned') && !waived.has(path);
}
/** @param waived paths of which a waiver in force silences a gap */
function summarize(files, assets, waived) {
    const statuses = { owned: 0, unowned: 0, misowned: 0, unverified: 0 };
    const tally = newTally();
    const gap = isGap(waived);
    for (const asset of assets) {
        statuses[asset.judgement.status] += 1;
        add(tally, asset, waived, gap);
    }
    const { assets: all, waived: excused, gaps, coverage: share } = figuresOf(tally);
    return { files, assets: all, ...statuses, waived: excused, gaps, coverage: share };
}
function roleFigures(assets, waived, { roles }) {
    const gap = isGap(waived);
    const tallies = new Map();
    for (const asset of assets) {
        for (const role of rolesNeeded(asset))
            add(tallyAt(tallies, role), asset, waived, gap);
    }
    const rows = [...tallies].map(([role, tally]) => {
        const { teams = [], users = [] } = roles.get(role) ?? {};
        return { role, holders: [...teams, ...users], ...figuresOf(tally) };
    });
    return rows.toSorted((a, b) => b.gaps - a.gaps || (0,order/* byCodeUnit */.X)(a.role, b.role));
}
function kindFigures(assets, waived) {
    const gap = isGap(waived);
    const tallies = new Map();
    const kinds = new Map();
    for (const asset of assets) {
        kinds.set(asset.kind, asset);
        add(tallyAt(tallies, asset.kind), asset, waived, gap);
    }
    const rows = [...tallies].flatMap(([kind, tally]) => {
        const known = kinds.get(kind);
        return known ? [{ kind, stage: known.stage, tier: known.tier, ...figuresOf(tally) }] : [];
    });
    return rows.toSorted((a, b) => b.gaps - a.gaps || a.tier - b.tier || (0,order/* byCodeUnit */.X)(a.kind, b.kind));
}
// Assets of one row share its terms, and there are many of them.
const needed = new WeakMap();
/** The roles that may meet a term of an asset, each once. */
function rolesNeeded({ row }) {
    if (!row)
        return [];
    const known = needed.get(row) ?? [...new Set(row.accountable.flat())];
    needed.set(row, known);
    return known;
}
function newTally() {
    return { assets: 0, owned: 0, waived: 0, gaps: 0 };
}
function tallyAt(tallies, name) {
    const tally = tallies.get(name) ?? newTally();
    tallies.set(name, tally);
    return tally;
}
function add(tally, asset, waived, gap) {
    tally.assets += 1;
    if (asset.judgement.status === 'owned')
        tally.owned += 1;
    else if (waived.has(asset.path))
        tally.waived += 1;
    if (gap(asset))
        tally.gaps += 1;
}
function figuresOf(tally) {
    return { ...tally, coverage: (0,assemble/* coverage */.v)(tally.owned, tally.assets - tally.waived) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/core/gaps/week.js
const dayMs = 24 * 60 * 60 * 1000;
/** The ISO week of an instant in a time zone, `2026-W48`: weeks begin on Monday, and the first has the year's first Thursday. */
function weekAt(now, timezone) {
    return weekOf(dayAt(now, timezone));
}
/** True for the name of a week that there is. */
function isWeek(text) {
    const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(text) ?? [];
    return year !== undefined && weekOf(mondayOf(Number(year), Number(week))) === text;
}
/** The week behind one that there is. */
function weekAfter(week) {
    const { year, month, day } = mondayOf(Number(week.slice(0, 4)), Number(week.slice(-2)) + 1);
    return weekOf({ year, month, day });
}
/** The instant at which the clocks of UTC show the Monday, 00:00, of the week that is so many weeks before. */
function mondayBefore(now, timezone, weeks) {
    const { year, month, day } = dayAt(now, timezone);
    const noon = Date.UTC(year, month - 1, day);
    const sinceMonday = (new Date(noon).getUTCDay() + 6) % 7;
    return new Date(noon - (sinceMonday + 7 * weeks) * dayMs);
}
function weekOf({ year, month, day }) {
    const at = Date.UTC(year, month - 1, day);
    // The Thursday of a week is in the year that the week belongs to.
    const thursday = new Date(at + (3 - ((new Date(at).getUTCDay() + 6) % 7)) * dayMs);
    const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
    const number = Math.floor((thursday.getTime() - first) / (7 * dayMs)) + 1;
    return `${String(thursday.getUTCFullYear()).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
}
function mondayOf(year, week) {
    const fourth = Date.UTC(year, 0, 4);
    const first = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMs;
    const monday = new Date(first + (week - 1) * 7 * dayMs);
    return { year: monday.getUTCFullYear(), month: monday.getUTCMonth() + 1, day: monday.getUTCDate() };
}
// A formatter takes long to make.
const formatters = new Map();
function dayAt(now, timezone) {
    const formatter = formatters.get(timezone) ??
        new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
            timeZone: timezone,
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
        });
    formatters.set(timezone, formatter);
    const parts = new Map(formatter.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
    return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}

;// CONCATENATED MODULE: ./lib/core/gaps/record.js




/** Half a year, and so the chart. */
const mostRecordedWeeks = 26;
/** More are counted and not followed one by one: eight characters each are a third of what an issue may hold. */
const mostFollowedGaps = 3_000;
const figure = schemas/* int */.Whr().min(0).max(1e9);
const week = schemas/* string */.YjP().refine(isWeek);
const marks = schemas/* string */.YjP().regex(/^(?:[A-Za-z0-9+/]{8})*$/);
/** As it is written: week, assets, owned, waived, gaps; and under each first week the marks, one behind the other. */
const written = schemas/* strictObject */.rej({
    weeks: schemas/* array */.YOg(schemas/* tuple */.PVZ([week, figure, figure, figure, figure]))
        .min(1)
        .max(mostRecordedWeeks),
    gaps: schemas/* array */.YOg(schemas/* tuple */.PVZ([week, marks])).nullable(),
});
const line = /^<!-- rolecall:gaps-history@(\d{1,9}) (.*) -->\r?$/m;
/** The record as one line that nobody sees. It holds figures, names of weeks and marks alone. */
function recordLine({ weeks, gaps }) {
    const firsts = new Map();
    for (const [mark, first] of gaps ?? [])
        firsts.set(first, [...(firsts.get(first) ?? []), mark]);
    const data = {
        weeks: weeks.map((one) => [one.week, one.assets, one.owned, one.waived, one.gaps]),
        gaps: gaps &&
            [...firsts]
                .toSorted(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b))
                .map(([first, some]) => [first, some.toSorted(order/* byCodeUnit */.X).join('')]),
    };
    return `<!-- rolecall:gaps-history@1 ${JSON.stringify(data)} -->`;
}
/** The longest line that leaves an issue room for its words. Only a record that was edited comes near. */
const mostCharacters = 32_000;
/** The record without what would make its line too long. */
function bounded(record) {
    return recordLine(record).length > mostCharacters ? { ...record, gaps: null } : record;
}
/** Reads the record of an issue, which anybody who may edit it can have written: what is not exactly one is none. */
function readRecord(body) {
    const [, version, text = ''] = line.exec(body) ?? [];
    if (version === undefined)
        return unread('its history is not in it any more');
    if (version !== '1')
        return unread('its history was written by another version of Rolecall');
    const parsed = written.safeParse(fromJson(text));
    if (!parsed.success)
        return unread('its history was edited and cannot be read');
    const weeks = parsed.data.weeks.map(([name, assets, owned, waived, gaps]) => ({
        week: name,
        assets,
        owned,
        waived,
        gaps,
        coverage: coverage(owned, assets - waived),
    }));
    const gaps = parsed.data.gaps && new Map(parsed.data.gaps.flatMap(marksOf));
    return isSound({ weeks, gaps })
        ? { state: 'read', record: { weeks, gaps } }
        : unread('its history was edited and contradicts itself');
}
/** The text with this record in place of its own. */
function withRecord(body, record) {
    return body.replace(line, () => recordLine(record));
}
/** What stands for a path: 48 bits of two hashes that need only tell the gaps of one repository apart. */
function gapMark(path) {
    let [one, other] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < path.length; at += 1) {
        const unit = path.charCodeAt(at);
        one = Math.imul(one ^ unit, 2654435761);
        other = Math.imul(other ^ unit, 1597334677);
    }
    one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
    other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
    return base64(one) + base64(other);
}
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The lowest 24 bits as four digits. */
function base64(bits) {
    return [18, 12, 6, 0].map((shift) => digits.charAt((bits >>> shift) & 63)).join('');
}
function marksOf([first, text]) {
    return (text.match(/.{8}/g) ?? []).map((mark) => [mark, first]);
}
/** Whether the figures agree: weeks in order, parts no more than the whole, as many marks as gaps. */
function isSound({ weeks, gaps }) {
    const last = weeks.at(-1);
    return (last !== undefined &&
        weeks.every(({ week: name }, at) => at === 0 || (weeks[at - 1]?.week ?? '') < name) &&
        weeks.every((one) => one.owned + one.waived + one.gaps <= one.assets) &&
        (gaps === null || (gaps.size === last.gaps && [...gaps.values()].every((first) => first <= last.week))));
}
function fromJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function unread(because) {
    return { state: 'unread', because };
}

;// CONCATENATED MODULE: ./lib/core/gaps/follow.js

/**
 * Compares this week's gaps with the last that was written down, and makes the record that goes on.
 * @param paths the gaps of this week
 */
function follow(figures, paths, last) {
    const { week } = figures;
    const known = last.state === 'read' && isEarlier(last.record, week) ? last.record : undefined;
    const firsts = paths.length > mostFollowedGaps
        ? new Map()
        : new Map(paths.map((path) => [path, known?.gaps?.get(gapMark(path)) ?? week]));
    const gaps = new Map([...firsts].map(([path, first]) => [gapMark(path), first]));
    const record = bounded({
        weeks: [...(known?.weeks ?? []), figures].slice(-mostRecordedWeeks),
        // Two paths of one mark cannot be followed apart: then none is.
        gaps: gaps.size === paths.length ? gaps : null,
    });
    const oldest = known?.gaps && oldestOf(firsts);
    return {
        record,
        ...(known && { since: { ...changeBetween(known, record), ...(oldest && { oldest }) } }),
        firsts: known?.gaps ? firsts : new Map(),
        notChecked: notChecked(last, record, known),
    };
}
/** What became of the last week of one record by the last of another. */
function changeBetween(then, now) {
    const { week = '', gaps = 0, coverage = 1 } = then.weeks.at(-1) ?? {};
    if (!then.gaps || !now.gaps)
        return { week, gaps, coverage };
    const stayed = [...now.gaps.keys()].filter((mark) => then.gaps?.has(mark)).length;
    return { week, gaps, coverage, opened: now.gaps.size - stayed, closed: then.gaps.size - stayed };
}
/** A later week says nothing of what went before. */
function isEarlier({ weeks }, week) {
    return (weeks.at(-1)?.week ?? '') < week;
}
function oldestOf(firsts) {
    let oldest;
    for (const [path, week] of firsts)
        if (!oldest || week < oldest.week)
            oldest = { path, week };
    return oldest;
}
function notChecked(last, record, known) {
    const what = 'change since last week';
    if (last.state === 'unread')
        return [{ what, because: last.because }];
    if (last.state === 'read' && !known)
        return [{ what, because: 'what was written down is of this week, or of a later one' }];
    if (!known || (known.gaps && record.gaps))
        return [];
    const because = `more than ${mostFollowedGaps} gaps are not followed one by one`;
    return [{ what: 'new and closed gaps', because }];
}

// EXTERNAL MODULE: ./lib/core/ownership/codeowners.js + 1 modules
var ownership_codeowners = __webpack_require__(5607);
// EXTERNAL MODULE: ./lib/core/ownership/propose/lines.js
var propose_lines = __webpack_require__(9647);
// EXTERNAL MODULE: ./lib/core/ownership/propose/terrain.js
var terrain = __webpack_require__(1525);
// EXTERNAL MODULE: ./lib/core/ownership/resolve.js
var resolve = __webpack_require__(4561);
// EXTERNAL MODULE: ./lib/core/report/safe-text.js
var safe_text = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/core/gaps/paste.js






/** Nobody pastes more than this by hand. */
const mostLines = 60;
/** Nor than this many characters: the issue has other things to say. */
const paste_mostCharacters = 20_000;
/** Tries after which whatever still breaks a promise is left to `fix`. */
const mostTrials = 8;
/**
 * The lines of a fix to paste: all of them, or the most important that can be applied without the others. Where they
 * may, the new ones go to the end. Each choice is proved by resolving every path that they can match.
 */
function pasteOf({ proposal, reached }, gaps, text) {
    const truth = createTruth(text, proposal.text, reached);
    let chosen = new Set(mostImportant(proposal, gaps));
    for (let trial = 0; trial < mostTrials && chosen.size > 0; trial += 1) {
        const lines = linesWith(proposal, chosen);
        // All of them were proved when they were proposed.
        const blamed = chosen.size === proposal.edits.length ? [] : truth.breaks(lines, chosen);
        if (blamed.length === 0) {
            const atEnd = inPlaceThenNew(lines);
            const blocks = isAtEnd(lines) || truth.breaks(atEnd, chosen).length === 0 ? atEnd : lines;
            const closes = [...chosen].reduce((sum, edit) => sum + edit.closes.length, 0);
            return { blocks: blocksOf(blocks), lines: chosen.size, closes };
        }
        chosen = new Set([...chosen].filter((edit) => !blamed.includes(edit)));
    }
    return { blocks: [], lines: 0, closes: 0 };
}
/** The riskiest tier first, then what closes most. A line with what nobody sees cannot be pasted as it is shown. */
function mostImportant({ edits, changes }, gaps) {
    const tiers = new Map(gaps.map(({ path, tier }) => [path, tier]));
    const tierOf = ({ closes }) => closes.reduce((least, path) => Math.min(least, tiers.get(path) ?? 1), 9);
    const lines = changes.flatMap(({ after }) => (after ? [after.text] : []));
    const ranked = edits
        .map((edit) => ({ edit, tier: tierOf(edit), text: lines[edit.line - 1] ?? '' }))
        .filter(({ text }) => !text.replaceAll('\t', ' ').match(safe_text/* unseen */.nv))
        .toSorted((a, b) => a.tier - b.tier || b.edit.closes.length - a.edit.closes.length)
        .slice(0, mostLines);
    let left = paste_mostCharacters;
    const cut = ranked.findIndex(({ text }) => (left -= text.length + 1) < 0);
    return ranked.slice(0, cut < 0 ? ranked.length : cut).map(({ edit }) => edit);
}
function linesWith({ changes, edits }, chosen) {
    const byLine = new Map(edits.map((edit) => [edit.line, edit]));
    let [now, then] = [0, 0];
    return changes.flatMap(({ before, after }) => {
        if (before)
            now += 1;
        if (!after)
            return [];
        then += 1;
        const edit = byLine.get(then);
        const place = before && { before: now };
        if (!edit)
            return [{ line: after, ...place }];
        if (chosen.has(edit))
            return [{ line: after, edit, ...place }];
        return before ? [{ line: { ...after, text: before.text }, ...place }] : [];
    });
}
function isAtEnd(lines) {
    const last = lines.findLastIndex(({ before }) => before !== undefined);
    return lines.slice(0, last + 1).every(({ before, edit }) => before !== undefined || !edit);
}
/** Every new line behind all that is there. */
function inPlaceThenNew(lines) {
    const isNew = ({ before, edit }) => before === undefined && edit !== undefined;
    const closed = lines.map((one) => one.line.end === '' ? { ...one, line: { ...one.line, end: '\n' } } : one);
    return [...closed.filter((one) => !isNew(one)), ...closed.filter(isNew)];
}
/** Who owns what now and by the whole proposal, which is known to be good. */
function createTruth(text, proposed, paths) {
    const ownersIn = (codeowners) => {
        const resolver = (0,resolve/* createResolver */.T)((0,ownership_codeowners/* parseCodeowners */.B)(codeowners).entries);
        return (path) => {
            const entry = resolver.resolve(path);
            return { owners: (0,terrain/* ownersKey */.is)(entry), line: entry?.line ?? 0 };
        };
    };
    const [now, wanted] = [ownersIn(text), ownersIn(proposed)];
    return {
        /** The edits after which a file has owners that it has neither now nor by the proposal, or a gap that is to close stays. */
        breaks(lines, chosen) {
            const then = ownersIn((0,propose_lines/* textOf */.b6)(lines.map(({ line }) => line)));
            const meant = new Map([...chosen].flatMap((edit) => edit.closes.map((path) => [path, edit])));
            const blamed = new Set();
            for (const path of paths) {
                const { owners, line } = then(path);
                const edit = meant.get(path);
                if ((!edit && owners === now(path).owners) || owners === wanted(path).owners)
                    continue;
                const deciding = lines[line - 1]?.edit ?? edit;
                // What no edit decides and none is meant for is as it was.
                for (const one of deciding ? [deciding] : chosen)
                    blamed.add(one);
            }
            return [...blamed].toSorted((a, b) => a.line - b.line || (0,order/* byCodeUnit */.X)(a.pattern, b.pattern));
        },
    };
}
function blocksOf(lines) {
    const replaced = lines.flatMap(({ line, edit, before }) => edit && before !== undefined ? [line.text] : []);
    const blocks = replaced.length > 0 ? [{ at: 'replace', lines: replaced }] : [];
    const pending = [];
    const flush = (block) => {
        if (pending.length > 0)
            blocks.push({ ...block, lines: pending.splice(0) });
    };
    for (const { line, edit, before } of lines) {
        if (before === undefined) {
            if (edit)
                pending.push(line.text);
        }
        else
            flush({ at: 'before', before: { line: before, pattern: line.text.trim().split(/\s/)[0] ?? '' } });
    }
    flush({ at: 'end' });
    return blocks;
}

;// CONCATENATED MODULE: ./lib/core/gaps/mend.js



/** What would close the gaps: the edit that `fix` proposes, the lines of it to paste, and what stays open and why. */
function mendOf(result, ground) {
    const { gaps, codeowners } = ground;
    const nothing = { blocks: [], lines: 0, closes: 0 };
    if (!result.ok) {
        const next = `${codeowners?.path ?? 'CODEOWNERS'} must be mended before lines can be proposed.`;
        const open = gaps.length === 0 ? [] : [{ because: result.obstacle, next, paths: pathsOf(gaps) }];
        return { path: codeowners?.path ?? '', creates: false, edits: [], open, paste: nothing };
    }
    const { fix } = result;
    return {
        path: fix.path,
        creates: fix.creates,
        edits: mendingLines(fix),
        open: openReasons(fix, ground),
        paste: fix.proposal.edits.length === 0 ? nothing : pasteOf(fix, gaps, codeowners?.text ?? ''),
    };
}
function mendingLines({ proposal: { edits, changes }, reasons }) {
    const lines = changes.flatMap(({ after }) => (after ? [after.text] : []));
    return edits.map((edit) => {
        const { change, line, pattern, owners, added, closes } = edit;
        const because = [...new Set(closes.flatMap((path) => reasons.get(path) ?? []))];
        return { change, line, text: lines[line - 1] ?? '', pattern, owners, added, closes, because };
    });
}
const wholeEdit = 'In a clone, rolecall fix proposes lines for all.';
const byHand = 'Set it to a level, or add an entry by hand.';
/** Gaps of one reason together, those of most gaps first. */
function openReasons({ open, proposal }, { gaps, counting }) {
    const isGap = new Set(pathsOf(gaps));
    const groups = new Map();
    const note = (because, next, path) => {
        const id = `${because}\n${next}`;
        const group = groups.get(id) ?? { because, next, paths: [] };
        groups.set(id, group);
        group.paths.push(path);
    };
    const told = new Set(open.map(({ path }) => path));
    for (const { path, because, next } of open)
        if (isGap.has(path))
            note(because, next, path);
    for (const path of proposal.edits.flatMap(({ closes }) => closes))
        told.add(path);
    for (const path of isGap) {
        if (told.has(path))
            continue;
        if (counting.has(path))
            note(`lines were looked for to close the riskiest ${mostConsidered} gaps alone`, wholeEdit, path);
        else
            note('the policy sets the check or the tier of it to off', byHand, path);
    }
    return [...groups.values()]
        .map((group) => ({ ...group, paths: group.paths.toSorted(order/* byCodeUnit */.X) }))
        .toSorted((a, b) => b.paths.length - a.paths.length || (0,order/* byCodeUnit */.X)(a.because, b.because));
}
function pathsOf(gaps) {
    return gaps.map(({ path }) => path);
}

;// CONCATENATED MODULE: ./lib/core/gaps/places.js


const mostPlaces = 20;
/** The directories that hold most of the gaps, and what fails to own them there: as deep as there is room. */
function placesOf(gaps) {
    let directories = gaps.length === 0 ? [] : [rootOf(gaps)];
    for (;;) {
        const outer = directories.filter(({ split }) => !split).toSorted(bySize);
        const next = outer
            .map((one) => [one, partsOf(one)])
            .find(([one, parts]) => one.place === '/' || directories.length - 1 + parts.length <= mostPlaces);
        if (!next)
            break;
        const [one, parts] = next;
        directories = [...directories.filter((other) => other !== one), ...parts];
    }
    return directories
        .toSorted(bySize)
        .slice(0, mostPlaces)
        .map(({ place, gaps: own }) => ({ place, gaps: own.length, failing: failingOf(own) }));
}
function failingOf(gaps) {
    const found = new Map();
    for (const { source, owners } of gaps) {
        const id = source ? `${source.file}:${source.line}` : '';
        const known = found.get(id);
        if (known)
            known.gaps += 1;
        else
            found.set(id, { ...(source && { source }), owners, gaps: 1 });
    }
    return [...found.values()].toSorted((a, b) => b.gaps - a.gaps ||
        (0,order/* byCodeUnit */.X)(a.source?.file ?? '', b.source?.file ?? '') ||
        (a.source?.line ?? 0) - (b.source?.line ?? 0));
}

// EXTERNAL MODULE: ./lib/core/checks/check.js
var check = __webpack_require__(7325);
;// CONCATENATED MODULE: ./lib/core/gaps/thin-roles.js



const what = 'roles held by one person';
/** The roles that assets need and nobody holds, or one person alone, as far as the members of teams are known. */
function thinRoles(assets, { roles }, people) {
    const counts = new Map();
    for (const asset of assets)
        for (const role of rolesNeeded(asset))
            counts.set(role, (counts.get(role) ?? 0) + 1);
    const thin = [];
    const unread = new Set();
    for (const [role, needing] of [...counts].toSorted(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b))) {
        const { teams = [], users = [] } = roles.get(role) ?? {};
        const persons = new Map(users.map((login) => [login.toLowerCase(), login]));
        const closed = teams.filter((team) => {
            const members = membersOf(team, people);
            for (const login of members ?? [])
                persons.set(login.toLowerCase(), login);
            return members === undefined;
        });
        if (persons.size > 1)
            continue;
        if (closed.length > 0)
            for (const team of closed)
                unread.add(team);
        else {
            const [only] = persons.values();
            thin.push({ role, assets: needing, ...(only !== undefined && { only }) });
        }
    }
    return { thin, notChecked: unknown([...unread].toSorted(order/* byCodeUnit */.X), people) };
}
function membersOf(team, people) {
    const members = people?.members.get(team.toLowerCase());
    return members && 'includes' in members ? members : undefined;
}
/** More teams than this are counted. */
const mostTeams = 3;
function unknown(teams, people) {
    if (teams.length === 0)
        return [];
    const more = teams.length - mostTeams;
    const named = teams.slice(0, mostTeams).map((team) => `@${team}`);
    const who = (0,check/* either */.gP)(more > 0 ? [...named, `${more} more`] : named, 'and');
    const why = people ? 'the members could not be read' : 'GitHub was not asked';
    return [{ what, because: `how many people are in ${who} is not known: ${why}` }];
}

;// CONCATENATED MODULE: ./lib/core/gaps/gaps.js

















/**
 * What of a whole repository has no accountable owner, whether that is shrinking, and what would mend it. Takes a
 * snapshot without a change.
 */
function gaps(snapshot, context = {}) {
    const read = (0,governing/* governingPolicy */.G2)(snapshot);
    if (!read.ok)
        return read;
    const { judges } = read.governing;
    const { policy } = judges;
    const { now, people } = snapshot;
    const world = (0,core_world/* createWorld */.by)(snapshot, judges);
    const { assets } = world;
    const scene = { now, policy, world, assets, ...(people && { people }) };
    const { findings, waivedGaps } = (0,weigh/* weighGaps */.sC)(scene);
    const week = context.week ?? weekAt(now, policy.gaps.timezone);
    const summary = summarize(world.paths.length, assets, waivedGaps);
    const figures = { week, ...pick(summary) };
    const open = assets.filter(isGap(waivedGaps));
    const followed = follow(figures, open.map(({ path }) => path), context.last ?? { state: 'none' });
    const reported = open.map((asset) => reportedGap(asset, world, followed.firsts));
    const source = world.codeowners.source;
    const counting = (0,fix/* pathsWithGaps */.mD)(findings);
    const sought = considered(open.filter(({ path }) => counting.has(path)));
    const result = (0,fix/* fixWorld */.Mv)({
        snapshot,
        judges,
        world,
        gapPaths: sought,
        some: sought.size < counting.size,
    });
    const roles = thinRoles(assets, policy, people);
    const { since, record } = followed;
    const report = {
        schema: 'rolecall/gaps@1',
        week,
        summary,
        ...(since && { since }),
        history: record.weeks,
        roles: roleFigures(assets, waivedGaps, policy),
        kinds: kindFigures(assets, waivedGaps),
        places: placesOf(reported),
        gaps: reported,
        mend: mendOf(result, {
            gaps: reported,
            counting,
            ...(source && { codeowners: { path: source.path, text: source.text ?? '' } }),
        }),
        thinRoles: roles.thin,
        endingWaivers: endingWaivers(policy.waivers, waivedGaps, now),
        lostOwners: lostOwners(scene),
        ...(context.overrides && { overrides: context.overrides }),
        ...(context.unanswered && { unanswered: context.unanswered }),
        mention: policy.gaps.mention,
        notChecked: [
            ...(context.last ? followed.notChecked : [unlooked]),
            ...roles.notChecked,
            ...byChecks(scene, snapshot),
            ...(context.overrides ? [] : [{ what: 'overrides', because: onlyTheApp }]),
            ...(context.unanswered ? [] : [{ what: 'unanswered requests', because: onlyTheApp }]),
        ],
    };
    return { ok: true, report, record };
}
const onlyTheApp = 'only the app knows them';
const unlooked = {
    what: 'change since last week',
    because: 'the weekly issue has the figures, and only those who write it read them',
};
function pick({ assets, owned, waived, gaps: open, coverage }) {
    return { assets, owned, waived, gaps: open, coverage };
}
function reportedGap(asset, world, firsts) {
    const { path, kind, stage, tier, signals, owners, row, judgement } = asset;
    const source = (0,decided_by/* decidedBy */.y)(asset, world.codeowners.source?.path);
    const since = firsts.get(path);
    return {
        path,
        kind,
        stage,
        tier,
        signals,
        owners: owners.map(({ text }) => text),
        ...(source && { source }),
        accountable: row?.accountable ?? [],
        held: judgement.held,
        status: judgement.status === 'misowned' ? 'misowned' : 'unowned',
        ...(since !== undefined && { since }),
    };
}
const ownerChecks = [unknown_owner/* unknownOwner */.w, owner_without_access/* ownerWithoutAccess */.M];
/** More lines than this are no news of one week. */
const mostLostOwners = 1_000;
function lostOwners(scene) {
    const found = ownerChecks
        .filter(({ id }) => scene.policy.checks.get(id) !== 'off')
        .flatMap((check) => [...check.find(scene)]);
    return found
        .map(({ path, line = 1, message }) => ({ file: path, line, because: message }))
        .toSorted((a, b) => a.line - b.line || (0,order/* byCodeUnit */.X)(a.because, b.because))
        .slice(0, mostLostOwners);
}
/** What a check that is told here could not know, by the words of this report. */
const topics = {
    'wrong-role': 'roles',
    'missing-role': 'roles',
    'unowned-asset': 'owners and kinds',
    'unknown-owner': 'owners who no longer exist',
    'owner-without-access': 'owners who may not write',
};
function byChecks(scene, snapshot) {
    const told = new Map();
    for (const { check, because } of (0,not_checked/* notChecked */.l)(scene, scene.world.paths, snapshot)) {
        const what = topics[check];
        if (what !== undefined)
            told.set(`${what}\n${because}`, { what, because });
    }
    return [...told.values()];
}

// EXTERNAL MODULE: ./lib/core/report/by-role.js
var by_role = __webpack_require__(2346);
;// CONCATENATED MODULE: ./lib/core/report/gaps-words.js


/** The answer in one sentence. */
function answerOf({ summary }) {
    const { assets, gaps, unverified, waived } = summary;
    if (assets === 0)
        return 'there is no ML asset here';
    if (gaps === 0) {
        if (unverified > 0)
            return `no gap is known, and of ${(0,by_role/* count */.U9)(unverified, 'asset')} the owners are unverified`;
        return waived > 0
            ? 'every asset has an accountable owner or a waiver'
            : 'every asset has an accountable owner';
    }
    return `${gaps} of ${(0,by_role/* count */.U9)(assets, 'asset')} ${gaps === 1 ? 'has' : 'have'} no accountable owner`;
}
/** What makes up the answer: `30 unowned, 7 owned by other roles, coverage 80.2 %`. */
function gaps_words_partsOf({ summary, gaps }) {
    const unowned = gaps.filter(({ status }) => status === 'unowned').length;
    const misowned = gaps.length - unowned;
    const parts = [
        ...(unowned > 0 ? [`${unowned} unowned`] : []),
        ...(misowned > 0 ? [`${misowned} owned by other roles`] : []),
        ...(summary.unverified > 0 && summary.gaps > 0 ? [`${summary.unverified} unverified`] : []),
        ...(summary.waived > 0 ? [`${summary.waived} waived`] : []),
    ];
    return [...parts, `coverage ${(0,by_role/* percent */.KN)(summary.coverage)}`].join(', ');
}
/** What became of it since the last week that is known; empty where none is. */
function changeOf({ since, summary }) {
    if (!since)
        return '';
    const points = Math.round((summary.coverage - since.coverage) * 1000) / 10;
    const moved = points === 0
        ? `Coverage is as it was in ${since.week}`
        : `Coverage is ${Math.abs(points)} points ${points > 0 ? 'higher' : 'lower'} than in ${since.week}`;
    return `${moved}: ${newAndClosed(since, summary.gaps)}.`;
}
/** `3 gaps are new, 5 are closed` */
function newAndClosed({ opened, closed, gaps: before }, gaps) {
    if (opened === undefined || closed === undefined) {
        if (gaps === before)
            return 'as many gaps as then';
        return gaps > before ? `${gaps - before} gaps more` : `${before - gaps} gaps fewer`;
    }
    if (opened + closed === 0)
        return 'no gap is new and none is closed';
    return `${opened === 0 ? 'no gap is new' : `${(0,by_role/* count */.U9)(opened, 'gap')} ${opened === 1 ? 'is' : 'are'} new`}, ${closed === 0 ? 'none is closed' : `${closed} ${closed === 1 ? 'is' : 'are'} closed`}`;
}
/** What should have owned the gaps of a place. */
function failingText({ source, owners }) {
    if (!source)
        return 'no entry';
    const at = `${source.file}:${source.line}`;
    const named = owners.length === 0 ? 'names nobody' : owners.join(' ');
    return source.pattern === undefined ? `${at} (${named})` : `${at} ${source.pattern} (${named})`;
}
/** `nobody holds model-governance, which 3 assets need` */
function thinRoleText({ role, only, assets }) {
    const who = only === undefined ? `nobody holds ${role}` : `only ${only} holds ${role}`;
    return `${who}, which ${(0,by_role/* count */.U9)(assets, 'asset')} ${assets === 1 ? 'needs' : 'need'}`;
}
/** The terms of an asset in words: `data-engineer`, `mlops-engineer or devops-engineer and model-governance`. */
function needs(accountable) {
    return accountable.length === 0 ? 'any owner' : accountable.map((term) => (0,check/* either */.gP)(term)).join(' and ');
}
/** The lines that were proposed, in a sentence. */
function mendText({ mend: { edits, paste }, gaps }) {
    if (gaps.length === 0)
        return '';
    const all = edits.reduce((sum, { closes }) => sum + closes.filter((path) => isAmong(gaps, path)).length, 0);
    if (edits.length === 0)
        return 'No line can be proposed.';
    const closed = `${(0,by_role/* count */.U9)(edits.length, 'line')} of CODEOWNERS ${edits.length === 1 ? 'closes' : 'close'} ${all} of ${(0,by_role/* count */.U9)(gaps.length, 'gap')}`;
    if (paste.lines === edits.length)
        return `${closed}.`;
    if (paste.lines === 0)
        return `${closed}, and none of them can be pasted by itself.`;
    return `${closed}. The ${paste.lines} most important of them close ${paste.closes}.`;
}
function isAmong(gaps, path) {
    let [low, high] = [0, gaps.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((gaps[middle]?.path ?? '') < path)
            low = middle + 1;
        else
            high = middle;
    }
    return gaps[low]?.path === path;
}

// EXTERNAL MODULE: ./lib/core/report/markdown-groups.js
var markdown_groups = __webpack_require__(6470);
// EXTERNAL MODULE: ./lib/core/report/room.js
var report_room = __webpack_require__(5023);
;// CONCATENATED MODULE: ./lib/core/report/gaps-attention.js




/** More of one sort are counted only. */
const mostOfOne = 10;
/** What will be a gap, or cannot be mended, unless somebody sees to it: a bullet each, as many as fit. */
function attentionRows(report, room) {
    return attention(report).flatMap(({ words, what }) => {
        const rows = (0,report_room/* rowsThatFit */.YD)(words.map((text) => `- ${(0,markdown_groups/* shown */.SP)(text)}\n`), room, mostOfOne);
        const more = words.length - rows.length;
        return [...rows, ...(more > 0 ? [`- and ${more} more ${what}\n`] : [])];
    });
}
/** The same in words for any format. */
function attention(report) {
    const { thinRoles, endingWaivers, lostOwners, overrides = [], unanswered = [] } = report;
    return [
        { what: 'roles that nobody holds, or one person', words: thinRoles.map(thinRoleText) },
        {
            what: 'waivers that end soon',
            words: endingWaivers.map(({ file, line, paths, until, reason, by, silences }) => `the waiver of ${paths.join(', ')} (${file}:${line}: ${reason}${by === undefined ? '' : `, ${by}`}) ends on ${until}; it excuses ${(0,by_role/* count */.U9)(silences, 'gap')}`),
        },
        {
            what: 'owners whom GitHub passes over',
            words: lostOwners.map(({ file, line, because }) => `line ${line} of ${file}: ${because}`),
        },
        {
            what: 'overrides',
            words: overrides.map(({ pullRequest, by, at }) => `pull request ${pullRequest} was overridden by ${by} on ${at.slice(0, 10)}`),
        },
        {
            what: 'requests without an answer',
            words: unanswered.map(({ pullRequest, asked, since }) => `pull request ${pullRequest} waits for ${asked}, asked on ${since.slice(0, 10)}`),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/core/report/safe-html.js

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Makes a string from a repository plain text in HTML, between tags and in a quoted attribute. */
function safeHtml(text) {
    return (0,safe_text/* safeText */.Hk)(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
/** A value for a `script` element that holds data: nothing in it ends the element. */
function safeJson(value) {
    return JSON.stringify(value).replaceAll('<', '\\u003c');
}

;// CONCATENATED MODULE: ./lib/core/report/gaps-page-charts.js



/** The figures that sum it up. */
function tiles({ summary, since }) {
    const { assets, owned, unverified, waived, gaps, coverage } = summary;
    const all = [
        ['Coverage', (0,by_role/* percent */.KN)(coverage)],
        ['Gaps', `${gaps}`],
        ...(since?.opened === undefined ? [] : [['New', `${since.opened}`]]),
        ...(since?.closed === undefined ? [] : [['Closed', `${since.closed}`]]),
        ['Assets', `${assets}`],
        ['Owned', `${owned}`],
        ...(unverified > 0 ? [['Unverified', `${unverified}`]] : []),
        ...(waived > 0 ? [['Waived', `${waived}`]] : []),
    ];
    return `<dl class="tiles">${all.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}
/** A bar a row: what is owned, what is a gap, and the rest. The figures beside it say the same in words. */
function figuresTable(rows, [name, note]) {
    if (rows.length === 0)
        return '';
    const body = rows.map((row) => `<tr><th scope="row">${safeHtml(row.name)}</th><td>${row.note}</td><td class="bar">${bar(row)}</td>` +
        `<td class="number">${(0,by_role/* percent */.KN)(row.coverage)}</td><td class="number">${row.gaps}</td><td class="number">${row.assets}</td></tr>\n`);
    return (`<p class="legend" aria-hidden="true"><span class="owned"></span> owned <span class="gap"></span> gap <span class="rest"></span> waived or unverified</p>` +
        `<div class="wide" tabindex="0" role="group" aria-label="Coverage by ${name.toLowerCase()}, table"><table><thead><tr><th scope="col">${name}</th><th scope="col">${note}</th><th scope="col"><span class="unseen">Chart</span></th>` +
        `<th scope="col" class="number">Coverage</th><th scope="col" class="number">Gaps</th><th scope="col" class="number">Assets</th></tr></thead>\n<tbody>${body.join('')}</tbody></table></div>`);
}
function bar({ assets, owned, gaps }) {
    const share = (part) => ((100 * part) / Math.max(1, assets)).toFixed(2);
    return `<div aria-hidden="true"><span class="owned" style="width:${share(owned)}%"></span><span class="gap" style="width:${share(gaps)}%"></span></div>`;
}
function placesTable(places) {
    const rows = places.map(({ place, gaps, failing }) => {
        const by = failing
            .slice(0, 3)
            .map((one) => `<code>${safeHtml(failingText(one))}</code>${failing.length > 1 ? ` (${one.gaps})` : ''}`);
        const more = failing.length - by.length;
        return `<tr><th scope="row"><code>${safeHtml(place)}</code></th><td class="number">${gaps}</td><td>${by.join('<br>')}${more > 0 ? `<br>and ${more} more` : ''}</td></tr>\n`;
    });
    return `<div class="wide" tabindex="0" role="group" aria-label="Where the gaps are, table"><table><thead><tr><th scope="col">Place</th><th scope="col" class="number">Gaps</th><th scope="col">What fails to own them</th></tr></thead>\n<tbody>${rows.join('')}</tbody></table></div>`;
}
const [width, height, margin] = [720, 160, 28];
/** Coverage week by week; empty for less than two weeks. */
function historyChart(history) {
    const [first] = history;
    const last = history.at(-1);
    if (history.length < 2 || !first || !last)
        return '';
    const x = (at) => margin + ((width - 2 * margin) * at) / (history.length - 1);
    const y = (share) => height - margin - (height - 2 * margin) * share;
    const points = history.map(({ coverage }, at) => `${x(at).toFixed(1)},${y(coverage).toFixed(1)}`);
    const dots = history.map(({ week, coverage, gaps }, at) => `<circle cx="${x(at).toFixed(1)}" cy="${y(coverage).toFixed(1)}" r="3"><title>${week}: ${(0,by_role/* percent */.KN)(coverage)}, ${gaps} gaps</title></circle>`);
    const words = `Coverage went from ${(0,by_role/* percent */.KN)(first.coverage)} in ${first.week} to ${(0,by_role/* percent */.KN)(last.coverage)} in ${last.week}.`;
    const lines = [0, 0.5, 1].map((share) => `<line x1="${margin}" x2="${width - margin}" y1="${y(share)}" y2="${y(share)}"/><text x="${margin - 4}" y="${y(share) + 4}" text-anchor="end">${share * 100}</text>`);
    return `<section aria-labelledby="history"><h2 id="history">Coverage by week</h2>
<p>${words}</p>
<svg class="history" viewBox="0 0 ${width} ${height}" role="img" aria-label="${words}">${lines.join('')}<polyline points="${points.join(' ')}"/>${dots.join('')}<text x="${margin}" y="${height - 6}">${first.week}</text><text x="${width - margin}" y="${height - 6}" text-anchor="end">${last.week}</text></svg>
</section>`;
}

;// CONCATENATED MODULE: ./lib/core/report/gaps-page-part.js

/** A part of the page under its heading; empty without content. */
function part(title, content, id) {
    if (content === '')
        return '';
    return `<section aria-labelledby="${id}"><h2 id="${id}">${safeHtml(title)}</h2>\n${content}\n</section>`;
}

;// CONCATENATED MODULE: ./lib/core/report/gaps-page-list.js





/** Every gap as data, with the fields to search them by; the page's script shows those that are asked for. */
function gapsList({ gaps }) {
    if (gaps.length === 0)
        return '';
    const kinds = [...new Set(gaps.map(({ kind }) => kind))].toSorted(order/* byCodeUnit */.X);
    const roles = [...new Set(gaps.flatMap(({ accountable }) => accountable.flat()))].toSorted(order/* byCodeUnit */.X);
    const followed = gaps.some(({ since }) => since !== undefined);
    const head = ['File', 'Kind', 'Tier', 'Needs', 'Owned by', 'By', ...(followed ? ['Since'] : [])];
    const rows = gaps
        .toSorted((a, b) => a.tier - b.tier || (0,order/* byCodeUnit */.X)(a.path, b.path))
        .map((gap) => rowOf(gap, followed));
    return part('Every gap', `<form class="search" role="search" onsubmit="return false">
<label>Search <input id="search" type="search" placeholder="path, owner, entry" autocomplete="off" spellcheck="false"></label>
<label>Kind ${gaps_page_list_select('kind', kinds)}</label>
${roles.length === 0 ? '' : `<label>Role ${gaps_page_list_select('role', roles)}</label>`}
</form>
<p id="found" role="status" aria-live="polite"></p>
<noscript><p>The list needs JavaScript. <code>rolecall gaps --format json</code> has every gap too.</p></noscript>
<div class="wide" tabindex="0" role="group" aria-label="Every gap, table"><table id="gaps"><thead><tr>${head.map((name) => `<th scope="col"${name === 'Tier' ? ' class="number"' : ''}>${name}</th>`).join('')}</tr></thead><tbody></tbody></table></div>
<p><button type="button" id="more" hidden>Show more</button></p>
<script type="application/json" id="data">${safeJson(rows)}</script>`, 'gaps-list');
}
function gaps_page_list_select(id, names) {
    const options = names.map((name) => `<option>${safeHtml(name)}</option>`);
    return `<select id="${id}"><option value="">all</option>${options.join('')}</select>`;
}
/** The cells of a row as they are shown, and behind them the roles that it needs. */
function rowOf({ path, kind, tier, accountable, owners, source, since }, followed) {
    const by = source
        ? `${source.file}:${source.line}${source.pattern === undefined ? '' : ` ${source.pattern}`}`
        : 'no entry';
    const cells = [
        path,
        kind,
        `${tier}`,
        needs(accountable),
        owners.length === 0 ? 'nobody' : owners.join(' '),
        by,
    ];
    return [[...cells, ...(followed ? [since ?? ''] : [])].map(safe_text/* safeText */.Hk), accountable.flat().map(safe_text/* safeText */.Hk)];
}

;// CONCATENATED MODULE: ./lib/core/report/gaps-page-mend.js




const mostOpen = 50;
/** The lines of CODEOWNERS to paste, each block under the place that it goes to, and what stays open. */
function mendPart(report) {
    const { mend, gaps } = report;
    if (gaps.length === 0)
        return '';
    const proved = mend.edits.length === 0
        ? ''
        : ' Each file that they reach was resolved before and after: none loses an owner. <code>rolecall fix --write</code> in a clone makes the whole edit.';
    const blocks = mend.paste.blocks.map((block) => blockText(block, mend));
    const open = mend.open
        .slice(0, mostOpen)
        .map(({ because, next, paths }) => `<li>${(0,by_role/* count */.U9)(paths.length, 'gap')}, <code>${safeHtml(paths[0] ?? '')}</code>${paths.length > 1 ? ' for one' : ''}: ${safeHtml(because)}. ${safeHtml(next)}</li>\n`);
    const rest = open.length === 0 ? '' : `<h3>Still open then</h3><ul>${open.join('')}</ul>`;
    return part('What to paste', `<p>${mendText(report)}${proved}</p>${blocks.join('')}${rest}`, 'mend');
}
function blockText({ at, before, lines }, { path, creates }) {
    const file = `<code>${safeHtml(path)}</code>`;
    const where = at === 'replace'
        ? `In ${file}, in place of the ${lines.length === 1 ? 'line' : 'lines'} with the same pattern:`
        : at === 'before' && before
            ? `In ${file}, before line ${before.line} (<code>${safeHtml(before.pattern)}</code>), as it is now:`
            : `${creates ? 'In a new file' : 'At the end of'} ${file}:`;
    const text = lines.map((line) => line.split('\t').map(safeHtml).join('\t')).join('\n');
    return `<p>${where} <button type="button" class="copy">Copy</button></p>\n<pre tabindex="0">${text}</pre>\n`;
}

;// CONCATENATED MODULE: ./lib/core/report/gaps-page-script.js
/** What the page does: it searches the gaps, shows them by the hundred, and copies lines. Writes text, never HTML. */
const pageScript = `
(() => {
  'use strict';
  const step = 100;
  const get = (id) => document.getElementById(id);
  const data = get('data');
  if (data) {
    const rows = JSON.parse(data.textContent);
    const words = rows.map(([cells]) => cells.join('\\n').toLowerCase());
    const [search, kind, role, more, found] = ['search', 'kind', 'role', 'more', 'found'].map(get);
    const body = get('gaps').tBodies[0];
    let matching = rows;
    let shown = 0;
    const showMore = () => {
      for (const [cells] of matching.slice(shown, shown + step)) {
        const row = body.insertRow();
        cells.forEach((text, at) => {
          const cell = row.insertCell();
          if (at === 2) cell.className = 'number';
          if (at === 1 || at === 6) cell.className = 'even';
          if (at === 0 || at === 4 || at === 5) cell.appendChild(document.createElement('code')).textContent = text;
          else cell.textContent = text;
        });
      }
      shown = Math.min(matching.length, shown + step);
      more.hidden = shown >= matching.length;
      const all = rows.length === matching.length ? '' : ' of ' + rows.length;
      found.textContent = matching.length + all + (rows.length === 1 ? ' gap' : ' gaps')
        + (shown < matching.length ? ', ' + shown + ' shown' : '');
    };
    const find = () => {
      const asked = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
      matching = rows.filter(([cells, roles], at) =>
        asked.every((word) => words[at].includes(word)) &&
        (!kind.value || cells[1] === kind.value) &&
        (!role || !role.value || roles.includes(role.value)));
      shown = 0;
      body.replaceChildren();
      showMore();
    };
    search.addEventListener('input', find);
    kind.addEventListener('change', find);
    if (role) role.addEventListener('change', find);
    more.addEventListener('click', showMore);
    find();
  }
  for (const button of document.querySelectorAll('button.copy')) {
    button.addEventListener('click', async () => {
      const lines = button.parentElement.nextElementSibling;
      getSelection().selectAllChildren(lines);
      try {
        await navigator.clipboard.writeText(lines.textContent + '\\n');
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Selected';
      }
      setTimeout(() => { button.textContent = 'Copy'; }, 2000);
    });
  }
})();
`;

;// CONCATENATED MODULE: ./lib/core/report/gaps-page-style.js
/** Light and dark by what the reader prefers. Text has a contrast of at least 4.5, bars of at least 3. */
const pageStyle = `
:root {
  --ground: #ffffff; --raised: #f4f6f8; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de;
  --owned: #1f6feb; --gap: #c2410c; --rest: #8c959f; --link: #0550ae; --bad: #b42318;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1419; --raised: #1a2129; --text: #e6edf3; --quiet: #9aa7b4; --line: #36414d;
    --owned: #58a6ff; --gap: #f0883e; --rest: #6e7a87; --link: #79c0ff; --bad: #ff938a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
header, main { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 0 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
.over { color: var(--quiet); margin: 0; }
.quiet { color: var(--quiet); }
.bad { color: var(--bad); }
section { margin: 2.5rem 0; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0 0; }
.tiles div { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem; min-width: 7rem; }
.tiles dt { color: var(--quiet); font-size: .875rem; }
.tiles dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-size: .875rem; font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 500; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code, pre { font: .875em/1.5 ui-monospace, monospace; }
td code { overflow-wrap: break-word; }
tbody th code, td:first-child code { overflow-wrap: anywhere; }
#gaps td:first-child { min-width: 18rem; }
p > code, .even { white-space: nowrap; }
::placeholder { color: var(--quiet); opacity: 1; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; overflow-x: auto; margin: .25rem 0 1rem; }
.bar { width: 30%; min-width: 8rem; }
.bar div { display: flex; height: .875rem; margin-top: .3125rem; background: var(--rest); border-radius: .25rem; overflow: hidden; }
.owned { background: var(--owned); }
.gap { background: var(--gap); }
.rest { background: var(--rest); }
.legend { color: var(--quiet); font-size: .875rem; margin: 0 0 .5rem; }
.legend span { display: inline-block; width: .75rem; height: .75rem; border-radius: .1875rem; margin-left: .75rem; }
.legend span:first-child { margin-left: 0; }
.history { width: 100%; max-width: 45rem; height: auto; }
.history line { stroke: var(--line); }
.history polyline { fill: none; stroke: var(--owned); stroke-width: 2; }
.history circle { fill: var(--owned); }
.history text { fill: var(--quiet); font-size: 11px; }
.search { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; }
.search label { color: var(--quiet); font-size: .875rem; display: grid; gap: .25rem; }
input, select, button { font: inherit; color: var(--text); background: var(--raised); border: 1px solid var(--rest); border-radius: .375rem; padding: .25rem .625rem; }
input { width: min(22rem, 80vw); }
button { cursor: pointer; }
.copy { font-size: .875rem; padding: .0625rem .5rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;

;// CONCATENATED MODULE: ./lib/core/report/gaps-html.js










/** Nothing is loaded from anywhere, whatever a repository may have written. */
const rules = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** A page that is complete in itself: coverage by role and kind, what to paste, and every gap, to be searched. */
function renderGapsHtml(report) {
    const answer = answerOf(report);
    const change = changeOf(report);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<title>Gaps in ownership, ${report.week}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<p class="over">Gaps in ownership, week ${report.week}</p>
<h1>${safeHtml(`${answer.charAt(0).toUpperCase()}${answer.slice(1)}`)}.</h1>
${change === '' ? '' : `<p>${safeHtml(change)}</p>`}
${tiles(report)}
</header>
<main>
${historyChart(report.history)}
${rolesPart(report)}
${kindsPart(report)}
${placesPart(report)}
${mendPart(report)}
${attentionPart(report)}
${gapsList(report)}
${unknownPart(report)}
</main>
<script>${pageScript}</script>
</body>
</html>
`;
}
function rolesPart({ roles }) {
    const rows = roles.map((role) => {
        const holders = role.holders.map((name) => `<code>@${safeHtml(name)}</code>`).join(', ');
        const note = holders === '' ? '<strong class="bad">nobody</strong>' : holders;
        return { ...role, name: role.role, note };
    });
    return part('Coverage by role', figuresTable(rows, ['Role', 'Holders']), 'roles');
}
function kindsPart({ kinds }) {
    const rows = kinds.map((kind) => ({ ...kind, name: kind.kind, note: `${kind.tier}` }));
    return part('Coverage by kind', figuresTable(rows, ['Kind', 'Tier']), 'kinds');
}
function placesPart({ places, gaps }) {
    const told = places.reduce((sum, place) => sum + place.gaps, 0);
    const more = gaps.length - told;
    const rest = more > 0 ? `<p>and ${(0,by_role/* count */.U9)(more, 'more gap')} elsewhere.</p>` : '';
    return part('Where the gaps are', places.length === 0 ? '' : placesTable(places) + rest, 'places');
}
/** More of one sort are counted only. */
const gaps_html_mostOfOne = 100;
function attentionPart(report) {
    const rows = attention(report).flatMap(({ words, what }) => {
        const more = words.length - gaps_html_mostOfOne;
        return [...words.slice(0, gaps_html_mostOfOne), ...(more > 0 ? [`and ${more} more ${what}`] : [])];
    });
    const list = rows.map((text) => `<li>${safeHtml(text)}</li>\n`).join('');
    return part('Needs attention', list === '' ? '' : `<ul>${list}</ul>`, 'attention');
}
function unknownPart({ notChecked, summary }) {
    const rows = notChecked.map(({ what, because }) => `<li><strong>${safeHtml(what)}</strong>: ${safeHtml(because)}</li>\n`);
    const list = rows.length === 0 ? '' : `<ul>${rows.join('')}</ul>`;
    const basis = `<p class="quiet">${(0,by_role/* count */.U9)(summary.assets, 'asset')} in ${(0,by_role/* count */.U9)(summary.files, 'file')}, coverage ${(0,by_role/* percent */.KN)(summary.coverage)}: assets with an accountable owner, of those that no waiver excuses.</p>`;
    return part('Not checked', list === '' ? '' : list + basis, 'unknown');
}

;// CONCATENATED MODULE: ./lib/core/report/gaps-chart.js
/**
 * Coverage week by week as a chart that GitHub draws: https://mermaid.js.org/syntax/xyChart.html
 * Empty for less than two weeks. Holds nothing but figures.
 */
function coverageChart(history) {
    if (history.length < 2)
        return '';
    const shares = history.map(({ coverage }) => Math.round(coverage * 1000) / 10);
    const least = Math.max(0, Math.floor((Math.min(...shares) - 1) / 10) * 10);
    const most = Math.min(100, Math.max(least + 10, Math.ceil((Math.max(...shares) + 1) / 10) * 10));
    const [first, last] = [history[0], history.at(-1)];
    return [
        '```mermaid',
        // Of itself it draws the first line in a colour that is hardly seen on white.
        '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#1f6feb"}}}}%%',
        'xychart-beta',
        `  title "Coverage, ${first?.week} to ${last?.week}"`,
        `  x-axis "ISO week" [${history.map(({ week }) => Number(week.slice(-2))).join(', ')}]`,
        `  y-axis "% of assets" ${least} --> ${most}`,
        `  line [${shares.join(', ')}]`,
        '```',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/core/report/gaps-paste.js




const mostReasons = 20;
/** More lines than this are folded, so that what comes behind them is seen. */
const mostUnfolded = 15;
const gaps_paste_mostOpen = 8;
/** The lines of CODEOWNERS that close gaps, as they are, each block under the place that it goes to. */
function pasteSection(report, room) {
    const { mend, gaps } = report;
    if (gaps.length === 0)
        return '';
    const blocks = mend.paste.blocks.map((block) => gaps_paste_blockText(block, mend));
    // One of them alone might not keep the promise that all of them keep.
    const fits = room.take(blocks.join(''));
    const open = (0,report_room/* rowsThatFit */.YD)(mend.open.map(openText), room, gaps_paste_mostOpen);
    return [
        '### What to paste\n\n',
        `${[mendText(report), ...closing(report, fits)].join(' ')}\n\n`,
        ...(fits ? [folded(blocks, mend.paste.lines)] : []),
        ...(fits ? [reasonsText(mend.edits, mend.paste, room)] : []),
        ...(open.length > 0 ? [`Still open then:\n\n${open.join('')}\n`] : []),
    ].join('');
}
function folded(blocks, lines) {
    const text = blocks.join('');
    if (lines <= mostUnfolded)
        return text;
    return `<details><summary>The ${lines} lines</summary>\n\n${text}</details>\n\n`;
}
function closing({ mend }, fits) {
    if (mend.edits.length === 0)
        return [];
    const tried = 'Each file that they reach was resolved before and after: none loses an owner.';
    const rest = mend.paste.lines < mend.edits.length || !fits;
    const does = rest ? 'makes the whole edit' : 'does the same';
    return [tried, `\`rolecall fix --write\` in a clone ${does}.`];
}
function gaps_paste_blockText({ at, before, lines }, { path, creates }) {
    const file = `<code>${(0,markdown_groups/* shown */.SP)(path)}</code>`;
    const where = at === 'replace'
        ? `In ${file}, in place of the ${lines.length === 1 ? 'line' : 'lines'} with the same pattern:`
        : at === 'before' && before
            ? `In ${file}, before line ${before.line} (<code>${(0,markdown_groups/* shown */.SP)(before.pattern)}</code>), as it is now:`
            : creates
                ? `In a new file ${file}:`
                : `At the end of ${file}:`;
    return `${where}\n\n${fenced(lines)}\n`;
}
/** Nothing in the lines ends the fence. GitHub looks for no names in it. */
function fenced(lines) {
    const longest = Math.max(0, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}\n${lines.join('\n')}\n${fence}\n`;
}
function reasonsText(edits, { blocks }, room) {
    const pasted = new Set(blocks.flatMap(({ lines }) => lines));
    const rows = edits
        .filter(({ text }) => pasted.has(text))
        .map(({ pattern, closes, because }) => {
        const why = because.slice(0, 3).map(markdown_groups/* shown */.SP).join('; ');
        return `- <code>${(0,markdown_groups/* shown */.SP)(pattern)}</code> closes ${(0,by_role/* count */.U9)(closes.length, 'gap')}: ${why}\n`;
    });
    const fitting = (0,report_room/* rowsThatFit */.YD)(rows, room, mostReasons);
    if (fitting.length === 0)
        return '';
    const more = rows.length - fitting.length;
    return `<details><summary>Why these owners</summary>\n\n${fitting.join('')}${more > 0 ? `- and ${(0,by_role/* count */.U9)(more, 'more line')}\n` : ''}\n</details>\n\n`;
}
function openText({ because, next, paths }) {
    const [first = ''] = paths;
    const what = paths.length === 1
        ? `<code>${(0,markdown_groups/* shown */.SP)(first)}</code>`
        : `${paths.length} gaps, <code>${(0,markdown_groups/* shown */.SP)(first)}</code> for one`;
    return `- ${what}: ${(0,markdown_groups/* shown */.SP)(because)}. ${(0,markdown_groups/* shown */.SP)(next)}\n`;
}

;// CONCATENATED MODULE: ./lib/core/report/gaps-markdown.js







/** What an issue may hold: https://docs.github.com/en/rest/issues/issues#create-an-issue */
const issueLimit = { most: 65_536, unit: 'characters' };
// More rows than these are counted only.
const gaps_markdown_mostPlaces = 20;
const mostFailing = 3;
const mostRoles = 30;
const mostKinds = 50;
const mostHolders = 10;
const mostGaps = 200;
const mostNotChecked = 20;
/** What headings, heads of tables and counts may add to what the room was asked for, in characters. */
const gaps_markdown_frame = 3_000;
/**
 * The body of the weekly issue: the answer, whether it shrinks, what to paste, where the gaps are, who answers for
 * them, and what was not checked. Mentions nobody, unless the policy wants the holders of roles with gaps told. What
 * does not fit into `limit` is cut by importance, whole rows at a time, and counted. A limit below 8,000 is not kept.
 */
function renderGapsMarkdown(report, limit = issueLimit) {
    const room = (0,report_room/* createRoom */.ab)({ ...limit, most: limit.most - gaps_markdown_frame });
    const head = [headline(report), coverageChart(report.history)];
    for (const part of head)
        room.take(part);
    const paste = pasteSection(report, room);
    const unknown = notCheckedSection(report.notChecked, room);
    const places = placesSection(report, room);
    const roles = rolesSection(report, room);
    const attention = listed('### Needs attention', attentionRows(report, room));
    const kinds = kindsSection(report, room);
    const gaps = gapsSection(report, room);
    return [...head, paste, places, roles, attention, kinds, gaps, unknown]
        .filter((part) => part !== '')
        .map((part) => `${part.trimEnd()}\n`)
        .join('\n');
}
function headline(report) {
    const { since, summary } = report;
    const answer = answerOf(report);
    const oldest = since?.oldest;
    return [
        `**${answer.charAt(0).toUpperCase()}${answer.slice(1)}**${summary.assets === 0 ? '.' : `: ${gaps_words_partsOf(report)}.`}`,
        changeOf(report),
        oldest ? `The oldest gap is ${code(oldest.path)}, there since ${oldest.week}.` : '',
    ]
        .filter((sentence) => sentence !== '')
        .join(' ');
}
function placesSection({ places, gaps }, room) {
    const rows = places.map(({ place, gaps: here, failing }) => {
        const named = failing.slice(0, mostFailing).map((one) => {
            const some = failing.length > 1 ? `${one.gaps}: ` : '';
            return `${some}${one.source ? code(failingText(one)) : failingText(one)}`;
        });
        const more = failing.length - named.length;
        const all = [...named, ...(more > 0 ? [`and ${(0,by_role/* count */.U9)(more, 'other')}`] : [])];
        return `| ${code(place)} | ${here} | ${all.join('<br>')} |\n`;
    });
    const fitting = (0,report_room/* rowsThatFit */.YD)(rows, room, gaps_markdown_mostPlaces);
    if (fitting.length === 0)
        return '';
    const told = places.slice(0, fitting.length).reduce((sum, { gaps: here }) => sum + here, 0);
    return table('### Where', ['Place', 'Gaps', 'What fails to own them'], fitting, gaps.length - told, 'gap');
}
function rolesSection(report, room) {
    const { roles } = report;
    if (roles.length === 0)
        return '';
    const rows = roles.map((role) => {
        const { assets, owned, gaps, coverage } = role;
        return `| ${(0,markdown_groups/* shown */.SP)(role.role)} | ${holdersText(role, report.mention)} | ${assets} | ${owned} | ${gaps} | ${(0,by_role/* percent */.KN)(coverage)} |\n`;
    });
    const fitting = (0,report_room/* rowsThatFit */.YD)(rows, room, mostRoles);
    const head = ['Role', 'Holders', 'Assets', 'Owned', 'Gaps', 'Coverage'];
    return table('### By role', head, fitting, rows.length - fitting.length, 'role');
}
/** A policy names none but logins and teams, so a mention of them is nothing else. */
function holdersText({ holders, gaps }, mention) {
    if (holders.length === 0)
        return '**nobody**';
    const names = holders
        .slice(0, mostHolders)
        .map((name) => (mention && gaps > 0 ? `@${name}` : code(`@${name}`)));
    const more = holders.length - names.length;
    return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function kindsSection({ kinds }, room) {
    const open = kinds.filter(({ gaps }) => gaps > 0);
    const rows = open.map(({ kind, tier, assets, owned, gaps, coverage }) => `| ${(0,markdown_groups/* shown */.SP)(kind)} | ${tier} | ${assets} | ${owned} | ${gaps} | ${(0,by_role/* percent */.KN)(coverage)} |\n`);
    const fitting = (0,report_room/* rowsThatFit */.YD)(rows, room, mostKinds);
    const head = ['Kind', 'Tier', 'Assets', 'Owned', 'Gaps', 'Coverage'];
    const rest = table('### By kind', head, fitting, rows.length - fitting.length, 'kind');
    const closed = kinds.length - open.length;
    if (rest === '' || closed === 0)
        return rest;
    return `${rest}\n${(0,by_role/* count */.U9)(closed, 'kind')} more ${closed === 1 ? 'has' : 'have'} no gap.\n`;
}
/** The riskiest tier first; of one tier what nobody owns, then what has been there longest. */
function gapsSection({ gaps }, room) {
    const sorted = gaps.toSorted((a, b) => a.tier - b.tier ||
        Number(a.status === 'misowned') - Number(b.status === 'misowned') ||
        ((a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : 0));
    const columns = {
        needs: gaps.some(({ accountable }) => accountable.length > 0),
        since: gaps.some(({ since }) => since !== undefined),
    };
    const rows = (0,report_room/* rowsThatFit */.YD)(sorted.slice(0, mostGaps).map((gap) => gapRow(gap, columns)), room, mostGaps);
    if (rows.length === 0)
        return '';
    const title = rows.length === gaps.length
        ? (0,by_role/* count */.U9)(gaps.length, 'gap')
        : `${rows.length} of ${gaps.length} gaps, the riskiest first`;
    const head = [
        'File',
        'Kind',
        'Tier',
        ...(columns.needs ? ['Needs'] : []),
        'Owned by',
        ...(columns.since ? ['Since'] : []),
    ];
    return `<details><summary>${title}</summary>\n\n${tableOf(head, rows)}\n</details>\n`;
}
function gapRow({ path, kind, tier, accountable, owners, since }, columns) {
    const cells = [
        code(path),
        (0,markdown_groups/* shown */.SP)(kind),
        tier,
        ...(columns.needs ? [(0,markdown_groups/* shown */.SP)(needs(accountable))] : []),
        owners.length === 0 ? 'nobody' : (0,markdown_groups/* shown */.SP)(owners.join(' ')),
        ...(columns.since ? [since ?? ''] : []),
    ];
    return `| ${cells.join(' | ')} |\n`;
}
function notCheckedSection(unknown, room) {
    const rows = (0,report_room/* rowsThatFit */.YD)(unknown.map(({ what, because }) => `- ${(0,markdown_groups/* shown */.SP)(what)}: ${(0,markdown_groups/* shown */.SP)(because)}\n`), room, mostNotChecked);
    if (rows.length === 0)
        return '';
    const more = unknown.length - rows.length;
    return `<details><summary>${unknown.length} not checked</summary>\n\n${rows.join('')}${more > 0 ? `\nand ${more} more.\n` : ''}\n</details>\n`;
}
function listed(title, rows) {
    return rows.length === 0 ? '' : `${title}\n\n${rows.join('')}`;
}
function table(title, head, rows, more, word) {
    if (rows.length === 0)
        return '';
    return `${title}\n\n${tableOf(head, rows)}${more > 0 ? `\nand ${(0,by_role/* count */.U9)(more, `more ${word}`)}.\n` : ''}`;
}
const numbers = new Set(['Gaps', 'Assets', 'Owned', 'Coverage', 'Tier']);
function tableOf(head, rows) {
    const rules = head.map((name) => (numbers.has(name) ? '---:' : '---'));
    return `| ${head.join(' | ')} |\n| ${rules.join(' | ')} |\n${rows.join('')}`;
}
function code(path) {
    return `<code>${(0,markdown_groups/* shown */.SP)(path)}</code>`;
}

;// CONCATENATED MODULE: ./lib/core/report/gaps-text.js




// More rows than these are counted only.
const gaps_text_mostPlaces = 10;
const gaps_text_mostLines = 20;
const gaps_text_mostOfOne = 5;
/** For people at a terminal: the answer, by role and kind, where the gaps are, and the lines that would close them. */
function renderGapsText(report, colors) {
    const paint = report.summary.gaps > 0 ? colors.red : colors.green;
    const change = changeOf(report);
    const blocks = [
        `${paint(colors.bold(answerOf(report)))}: ${gaps_words_partsOf(report)}.\n${change === '' ? '' : `${change}\n`}`,
        section('By role', rolesOf(report, colors), colors),
        section('By kind', kindsOf(report, colors), colors),
        section('Where', gaps_text_placesOf(report), colors),
        mendBlock(report, colors),
        section('Needs attention', attentionOf(report), colors),
        section('Not checked', report.notChecked.map(({ what, because }) => `${what}: ${(0,safe_text/* safeText */.Hk)(because)}`), colors),
    ];
    return blocks.filter((block) => block !== '').join('\n');
}
function section(title, rows, colors) {
    return rows.length === 0 ? '' : `${colors.bold(title)}\n${rows.map((row) => `  ${row}\n`).join('')}`;
}
function figureRows(all, colors) {
    const names = all.map(({ name }) => (0,safe_text/* safeText */.Hk)(name));
    const width = Math.max(0, ...names.map((name) => name.length));
    return all.map(({ assets, gaps, coverage, tail }, at) => {
        const state = gaps > 0 ? colors.red((0,by_role/* count */.U9)(gaps, 'gap')) : colors.green('no gaps');
        const share = (0,by_role/* percent */.KN)(coverage).padStart(7);
        return `${(names[at] ?? '').padEnd(width)} ${share} of ${(0,by_role/* count */.U9)(assets, 'asset')}, ${state}${(0,safe_text/* safeText */.Hk)(tail)}`;
    });
}
function rolesOf({ roles }, colors) {
    const holders = (names) => {
        if (names.length === 0)
            return '; nobody holds it';
        const more = names.length - 3;
        return `; ${names.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    };
    return figureRows(roles.map((one) => ({ ...one, name: one.role, tail: holders(one.holders) })), colors);
}
function kindsOf({ kinds }, colors) {
    return figureRows(kinds.map((one) => ({ ...one, name: one.kind, tail: '' })), colors);
}
function gaps_text_placesOf({ places, gaps }) {
    const shown = places.slice(0, gaps_text_mostPlaces);
    const rest = gaps.length - shown.reduce((sum, place) => sum + place.gaps, 0);
    const rows = shown.map(({ place, gaps: here, failing }) => {
        const [first] = failing;
        const more = failing.length - 1;
        const by = first ? `: ${failingText(first)}${more > 0 ? ` and ${more} more` : ''}` : '';
        return `${String(here).padStart(5)}  ${(0,safe_text/* safeText */.Hk)(place + by)}`;
    });
    return [...rows, ...(rest > 0 ? [`and ${(0,by_role/* count */.U9)(rest, 'more gap')}`] : [])];
}
function mendBlock(report, colors) {
    const { mend, gaps } = report;
    if (gaps.length === 0)
        return '';
    const lines = mend.edits.slice(0, gaps_text_mostLines).map(({ change, text }) => {
        const row = `${change === 'added' ? '+' : '~'} ${(0,safe_text/* safeText */.Hk)(text.replaceAll('\t', ' '))}`;
        return change === 'added' ? colors.green(row) : colors.yellow(row);
    });
    const more = mend.edits.length - lines.length;
    const open = mend.open
        .slice(0, gaps_text_mostOfOne)
        .map(({ because, next, paths }) => `${(0,by_role/* count */.U9)(paths.length, 'gap')} ${paths.length === 1 ? 'stays' : 'stay'} open: ${because}. ${next}`);
    const rows = [...lines, ...(more > 0 ? [`and ${(0,by_role/* count */.U9)(more, 'more line')}`] : []), ...open.map(safe_text/* safeText */.Hk)];
    const next = mend.edits.length > 0 ? `${colors.green('→')} rolecall fix --write makes this edit.\n` : '';
    return `${section('What would mend it', [mendText(report), ...rows], colors)}${next}`;
}
function attentionOf(report) {
    return attention(report).flatMap(({ words, what }) => {
        const more = words.length - gaps_text_mostOfOne;
        return [...words.slice(0, gaps_text_mostOfOne).map(safe_text/* safeText */.Hk), ...(more > 0 ? [`and ${more} more ${what}`] : [])];
    });
}

// EXTERNAL MODULE: ./lib/git/errors.js
var errors = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/cli/load.js + 3 modules
var load = __webpack_require__(842);
;// CONCATENATED MODULE: ./lib/cli/commands/gaps.js








/** What of the whole repository has no accountable owner; that there is some is an answer, not a failure. */
async function gaps_gaps(given, console, listing) {
    if (given.paths.length > 0)
        throw new errors/* InputError */.d(`rolecall gaps takes no paths, and judges the whole repository: ${given.paths.join(' ')}`);
    const { snapshot } = await (0,load.load)(given, console, evaluate/* readingPlan */.Qt, { history: true, listing });
    console.progress(`looking for gaps in ${snapshot.tree.files.length} files`);
    const result = gaps(snapshot);
    if (!result.ok)
        return (0,load/* complainOfPolicy */.z)(result.diagnostics, console);
    console.write(render(result.report, given.format, console.colors && given.output === undefined));
    return 0;
}
function render(report, format, colors) {
    if (format === 'json')
        return `${JSON.stringify(report, null, 2)}\n`;
    if (format === 'markdown')
        return renderGapsMarkdown(report);
    if (format === 'html')
        return renderGapsHtml(report);
    return renderGapsText(report, (0,picocolors.createColors)(colors));
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
