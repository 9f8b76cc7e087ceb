export const id = 999;
export const ids = [999];
export const modules = {

/***/ 1999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backtest: () => (/* binding */ backtest_backtest)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./lib/core/backtest/bootstrap.js
const draws = 1000;
const tail = 0.025;
const week = 7 * 24 * 60 * 60;
/**
 * Bootstrap by week: the changes of a week are parts of the same work and no independent evidence, so whole weeks are
 * drawn, with replacement.
 * @param times of the trials, in seconds since 1970
 * @param random from 0 to below 1
 */
function createEstimator(times, random) {
    const numbers = new Map();
    const weekOf = times.map((time) => {
        const key = Math.floor(time / week);
        const known = numbers.get(key);
        if (known !== undefined)
            return known;
        numbers.set(key, numbers.size);
        return numbers.size - 1;
    });
    const weeks = numbers.size;
    const drawn = Array.from({ length: draws }, () => Uint32Array.from({ length: weeks }, () => Math.floor(random() * weeks)));
    return (values) => {
        const sums = new Float64Array(weeks);
        const counts = new Float64Array(weeks);
        for (const [trial, value] of values.entries()) {
            const number = weekOf[trial];
            if (value === undefined || number === undefined)
                continue;
            sums[number] = (sums[number] ?? 0) + value;
            counts[number] = (counts[number] ?? 0) + 1;
        }
        const value = ratio(sums, counts, numbers.values());
        const means = Float64Array.from(drawn, (which) => ratio(sums, counts, which)).toSorted();
        return {
            value: rounded(value),
            low: rounded(means[Math.floor(tail * draws)] ?? value),
            high: rounded(means[Math.ceil((1 - tail) * draws) - 1] ?? value),
        };
    };
}
function ratio(sums, counts, weeks) {
    let sum = 0;
    let count = 0;
    for (const number of weeks) {
        sum += sums[number] ?? 0;
        count += counts[number] ?? 0;
    }
    return count === 0 ? 0 : sum / count;
}
/** To a thousandth: more is noise. */
function rounded(value) {
    return Math.round(value * 1000) / 1000;
}

// EXTERNAL MODULE: ./lib/core/review/score.js
var score = __webpack_require__(9426);
// EXTERNAL MODULE: ./lib/core/review/score-experience.js + 1 modules
var score_experience = __webpack_require__(3169);
// EXTERNAL MODULE: ./lib/core/review/score-places.js
var score_places = __webpack_require__(8867);
;// CONCATENATED MODULE: ./lib/core/backtest/areas.js

function createAreas() {
    const reviewers = new Map();
    return {
        add(review) {
            for (const path of review.paths) {
                for (const directory of (0,score_places/* placesDownTo */.c)(path).slice(0, -1)) {
                    let people = reviewers.get(directory);
                    if (!people)
                        reviewers.set(directory, (people = new Set()));
                    for (const person of review.reviewers)
                        people.add(person);
                }
            }
        },
        reviewersOf(paths) {
            const nearest = new Set(paths.map((path) => (0,score_places/* placesDownTo */.c)(path)
                .slice(0, -1)
                .findLast((directory) => reviewers.has(directory))));
            return [...new Set([...nearest].flatMap((name) => [...(reviewers.get(name ?? '') ?? [])]))];
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/outcome.js
/** Everybody with a score above 0, the best first; among equals the name decides. */
function judgeOrder(candidates, score, approved) {
    let first;
    let right;
    const scored = [];
    for (const [person, about] of candidates) {
        const one = { person, score: score(person, about) };
        if (one.score <= 0)
            continue;
        scored.push(one);
        if (!first || isBefore(one, first))
            first = one;
        if (approved.has(person) && (!right || isBefore(one, right)))
            right = one;
    }
    const best = right;
    const rank = best ? scored.filter((one) => isBefore(one, best)).length + 1 : Infinity;
    return {
        top1: rank === 1 ? 1 : 0,
        top3: rank <= 3 ? 1 : 0,
        reciprocalRank: 1 / rank,
        picks: first ? [[first.person, 1]] : [],
    };
}
function isBefore(one, other) {
    return one.score > other.score || (one.score === other.score && one.person < other.person);
}
/** Everybody of a pool in an order by chance: not drawn but reckoned, so that nothing hangs on one draw. */
function judgePool(pool, approved) {
    const right = pool.filter((person) => approved.has(person)).length;
    let top3 = 0;
    let reciprocalRank = 0;
    /** How likely nobody who approved came before. */
    let none = 1;
    const last = right === 0 ? 0 : pool.length - right + 1;
    for (let rank = 1; rank <= last; rank += 1) {
        const first = none * (right / (pool.length - rank + 1));
        if (rank <= 3)
            top3 += first;
        reciprocalRank += first / rank;
        none -= first;
    }
    return {
        top1: pool.length === 0 ? 0 : right / pool.length,
        top3,
        reciprocalRank,
        picks: pool.map((person) => [person, 1 / pool.length]),
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/recent.js
/** @param span seconds after which something is no longer recent */
function createRecent(span) {
    const events = [];
    const counts = new Map();
    let gone = 0;
    const count = (person, by) => {
        counts.set(person, (counts.get(person) ?? 0) + by);
    };
    return {
        add(person, at) {
            events.push({ person, at });
            count(person, 1);
        },
        at(at) {
            for (let next = events[gone]; next && next.at < at - span; next = events[(gone += 1)]) {
                count(next.person, -1);
            }
            return (person) => counts.get(person) ?? 0;
        },
    };
}

// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
;// CONCATENATED MODULE: ./lib/core/backtest/roles.js

/**
 * Asks few holders who meet all terms: always the one who meets most of what is left, the best scored among equals.
 * Undefined where no role is needed.
 */
function judgeRoles({ terms, pool }, { reviewers, writers }, score) {
    if (terms.length === 0)
        return undefined;
    if (pool === undefined)
        return 'unknown';
    const eligible = pool.filter((person) => !writers.includes(person));
    const asked = choose(terms, eligible, score);
    const right = eligible.filter((person) => reviewers.includes(person)).length;
    return {
        coveredInHistory: isCovered(terms, reviewers),
        covered: isCovered(terms, asked),
        requests: asked.length,
        agrees: asked.slice(0, 1).some((person) => reviewers.includes(person)),
        agreesByChance: eligible.length === 0 ? 0 : right / eligible.length,
    };
}
function choose(terms, eligible, score) {
    const left = new Map(eligible.map((person) => [person, score(person)]));
    const chosen = [];
    for (;;) {
        const open = terms.filter((term) => missing(term, chosen) > 0);
        const [best] = Array.from(left, ([person, scored]) => ({
            person,
            scored,
            meets: open.filter(({ people }) => people.has(person)).length,
        })).toSorted((one, other) => other.meets - one.meets || other.scored - one.scored || (0,order/* byCodeUnit */.X)(one.person, other.person));
        if (best === undefined || best.meets === 0)
            return chosen;
        chosen.push(best.person);
        left.delete(best.person);
    }
}
function isCovered(terms, people) {
    return terms.every((term) => missing(term, people) <= 0);
}
function missing({ approvals, people: holders }, people) {
    return approvals - people.filter((person) => holders.has(person)).length;
}

;// CONCATENATED MODULE: ./lib/core/backtest/replay.js






/** In the order they are shown. The last is what Rolecall does. */
const methods = [
    'random-in-role',
    'most-frequent',
    'past-reviewer',
    'combined',
    'combined-with-load',
];
const day = 24 * 60 * 60;
/** So long somebody's review counts for the baseline of the most frequent. */
const frequentFor = 90 * day;
/**
 * So long a request counts as open: no history tells when one was answered. The replay counts its own requests, for
 * whom others asked is not told either.
 */
const openFor = 14 * day;
/**
 * Goes through merged changes, the oldest first, and names for each whom it would ask, knowing only what was merged
 * before. From the first `warmUp` it only learns.
 */
function replay(changes, warmUp, needsOf) {
    const experience = (0,score_experience/* createExperience */.D)(changes.at(-1)?.at ?? 0);
    const areas = createAreas();
    const frequent = createRecent(frequentFor);
    const open = createRecent(openFor);
    let learnt = 0;
    /** What was merged at the same instant is not known yet. */
    function learnUntil(at) {
        for (let next = changes[learnt]; next && next.at < at; next = changes[(learnt += 1)]) {
            experience.add(next);
            areas.add(next);
            for (const reviewer of next.reviewers)
                frequent.add(reviewer, next.at);
        }
    }
    return changes.slice(warmUp).map((change) => {
        const { at, author, paths, reviewers, writers } = change;
        learnUntil(at);
        const mayReview = (person) => !writers.includes(person);
        const knowledgeOf = experience.recall(paths, author, at);
        const known = new Map(experience
            .reviewers()
            .filter(mayReview)
            .map((person) => [person, knowledgeOf(person)]));
        const approved = new Set(reviewers);
        const judge = (score) => judgeOrder(known, score, approved);
        const asked = open.at(at);
        const loaded = (person, knowledge) => (0,score/* scoreOf */.u)(knowledge, asked(person));
        const needs = needsOf(paths);
        const pool = (needs.pool ?? areas.reviewersOf(paths)).filter(mayReview);
        const outcomes = {
            'random-in-role': judgePool(pool, approved),
            'most-frequent': judge(frequent.at(at)),
            'past-reviewer': judge((_person, { reviewed }) => reviewed.share),
            combined: judge((_person, knowledge) => (0,score/* scoreOf */.u)(knowledge, 0)),
            'combined-with-load': judge(loaded),
        };
        const roles = judgeRoles(needs, change, (person) => loaded(person, knowledgeOf(person)));
        for (const [person] of outcomes['combined-with-load'].picks)
            open.add(person, at);
        const unseen = !reviewers.some((person) => known.has(person));
        return { at, unseen, outcomes, ...(roles && { roles }) };
    });
}

;// CONCATENATED MODULE: ./lib/core/backtest/words.js
/** Sources: Gauthier et al., ASE 2021; Meta, arXiv 2312.17169. */
const measures = [
    'Agreement with history: how often those who would be asked are those who approved. That is pessimistic: asked about recommendations that history calls wrong, reviewers were comfortable with 74 % of them (Gauthier et al., ASE 2021). It says nothing about speed or quality of reviews, and is to be compared with the baselines beside it.',
    'Nothing is known before it was merged. What history does not tell: when a change was opened, who was asked and did not approve, and how long requests stayed open. As open count the requests of the replay itself in the 14 days before. Who wrote a part of a change is known and not asked, and names are matched with logins by the whole history.',
];
const about = {
    'random-in-role': 'anybody by chance who holds a role that the change needs, or, where that is not known, who reviewed those directories before',
    'most-frequent': 'whoever reviewed most in the 90 days before, whatever it was',
    'past-reviewer': 'whoever reviewed those files and what lies around them, lately and often',
    combined: 'that, and who reviews the author, and who changed the files',
    'combined-with-load': 'the same, damped by open requests: what Rolecall does',
};
/** Why there is nothing to replay. */
function emptyBecause(commits, cut) {
    const searched = commits === 1 ? 'the only commit names nobody' : `none of the ${commits} commits names anybody`;
    const clone = cut === 'shallow' ? ' The clone is shallow: git fetch --unshallow brings the rest of the history.' : '';
    return `${searched} who reviewed it and did not write it. Needed are lines such as "Reviewed-by: Ana Lima <ana@example.com>", "Reviewers: …" or "Approvers: …" in the messages of commits; many merge bots write them.${clone}`;
}
/** Why nothing is said of roles. Without figures there was nothing to replay. */
function rolesBecause(hasPolicy, figures) {
    if (!hasPolicy)
        return 'no policy says who holds which role; rolecall init drafts one';
    if (figures === undefined)
        return 'there is nothing to replay';
    if (figures.unknown === 0)
        return 'by the policy none of the changes needs a role';
    const changes = figures.unknown === 1 ? 'the change that needs' : `the ${figures.unknown} changes that need`;
    return `of ${changes} a role none can be judged: teams hold it, whose members only GitHub knows, or nobody does. Holders under "users" are known`;
}

;// CONCATENATED MODULE: ./lib/core/backtest/backtest.js



/** Replays a history and says how well each way of choosing agrees with who approved. */
function backtest({ commits, cut, reviews, needsOf, random }) {
    const changes = reviews.toReversed();
    const warmUp = Math.floor(changes.length / 2);
    const trials = replay(changes, warmUp, needsOf ?? (() => ({ terms: [] })));
    const estimate = createEstimator(trials.map(({ at }) => at), random);
    const isEmpty = trials.length === 0;
    const roles = needsOf && !isEmpty ? roleFigures(trials, estimate) : undefined;
    return {
        schema: 'rolecall/backtest@1',
        measures: measures,
        history: historyOf(commits, changes, trials, cut),
        methods: isEmpty ? [] : methods.map((method) => methodFigures(method, trials, estimate)),
        ...(roles && roles.changes > 0 && { roles }),
        notChecked: [
            ...(isEmpty ? [{ what: 'agreement', because: emptyBecause(commits, cut) }] : []),
            ...(roles && roles.changes > 0
                ? []
                : [{ what: 'role coverage', because: rolesBecause(needsOf !== undefined, roles) }]),
        ],
    };
}
function historyOf(commits, changes, trials, cut) {
    const tested = changes.slice(changes.length - trials.length);
    const [from, to] = [tested[0], tested.at(-1)].map((change) => change && dateOf(change.at));
    return {
        commits,
        reviewed: changes.length,
        warmUp: changes.length - trials.length,
        tested: trials.length,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        reviewers: new Set(changes.flatMap(({ reviewers }) => reviewers)).size,
        approversPerChange: rounded(mean(tested.map(({ reviewers }) => reviewers.length))),
        neverSeen: rounded(mean(trials.map(({ unseen }) => (unseen ? 1 : 0)))),
        ...(cut && { cut }),
    };
}
function methodFigures(method, trials, estimate) {
    const outcomes = trials.map((trial) => trial.outcomes[method]);
    const requests = new Map();
    for (const { picks } of outcomes) {
        for (const [person, likely] of picks)
            requests.set(person, (requests.get(person) ?? 0) + likely);
    }
    const counts = [...requests.values()].toSorted((one, other) => other - one);
    const all = sum(counts);
    return {
        method,
        about: about[method],
        top1: estimate(outcomes.map(({ top1 }) => top1)),
        top3: estimate(outcomes.map(({ top3 }) => top3)),
        meanReciprocalRank: estimate(outcomes.map(({ reciprocalRank }) => reciprocalRank)),
        busiestThree: rounded(all === 0 ? 0 : sum(counts.slice(0, 3)) / all),
        requestsPerChange: rounded(all / trials.length),
    };
}
function roleFigures(trials, estimate) {
    const outcomes = trials.map(({ roles }) => (roles === 'unknown' ? undefined : roles));
    const judged = outcomes.filter((outcome) => outcome !== undefined);
    return {
        changes: judged.length,
        unknown: trials.filter(({ roles }) => roles === 'unknown').length,
        coveredInHistory: estimate(outcomes.map((one) => one && Number(one.coveredInHistory))),
        covered: estimate(outcomes.map((one) => one && Number(one.covered))),
        requestsPerChange: rounded(mean(judged.map(({ requests }) => requests))),
        agreement: estimate(outcomes.map((one) => one && Number(one.agrees))),
        agreementByChance: estimate(outcomes.map((one) => one?.agreesByChance)),
    };
}
function dateOf(at) {
    return new Date(at * 1000).toISOString().slice(0, 10);
}
function mean(values) {
    return values.length === 0 ? 0 : sum(values) / values.length;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/core/backtest/needs.js
/** What the policy needs for files, by their kinds. Of the holders only users whom it names are known. */
function createNeeds({ matrix, roles, kinds, tiers }, kindOf) {
    const kindByPath = new Map();
    const termsByKind = new Map();
    function usersOf(names) {
        return names.flatMap((role) => roles.get(role)?.users ?? []).map((login) => login.toLowerCase());
    }
    function readTerms(kind) {
        const row = matrix.get(kind);
        const tier = kinds.get(kind)?.tier;
        if (!row || tier === undefined || tiers.get(tier) !== 'error')
            return new Map();
        const { approvals, distinctFrom } = row;
        const barred = new Set(usersOf(distinctFrom));
        return new Map(row.accountable.map((term) => {
            const people = new Set(usersOf(term).filter((login) => !barred.has(login)));
            const hasTeams = [...term, ...distinctFrom].some((role) => roles.get(role)?.teams.length !== 0);
            return [
                JSON.stringify([term, approvals, distinctFrom]),
                { approvals, people, isKnown: people.size > 0 && !hasTeams },
            ];
        }));
    }
    function termsOf(path) {
        if (!kindByPath.has(path))
            kindByPath.set(path, kindOf(path));
        const kind = kindByPath.get(path);
        if (kind === undefined)
            return new Map();
        let terms = termsByKind.get(kind);
        if (!terms)
            termsByKind.set(kind, (terms = readTerms(kind)));
        return terms;
    }
    return (paths) => {
        const terms = [...new Map(paths.flatMap((path) => [...termsOf(path)])).values()];
        const isKnown = terms.length > 0 && terms.every((term) => term.isKnown);
        return { terms, ...(isKnown && { pool: [...new Set(terms.flatMap(({ people }) => [...people]))] }) };
    };
}

;// CONCATENATED MODULE: ./lib/core/backtest/random.js
/**
 * Numbers from 0 to below 1 that look like chance and are the same for the same seed: mulberry32 by Tommy Ettinger, in
 * the public domain. For drawing samples; no secret may hang on it.
 */
function createRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

// EXTERNAL MODULE: ./lib/core/governing.js + 2 modules
var governing = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/core/reading-plan.js
var reading_plan = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/core/report/by-role.js
var by_role = __webpack_require__(2346);
;// CONCATENATED MODULE: ./lib/core/report/backtest-words.js

/** What was replayed, in sentences. */
function historyText({ history }) {
    const { commits, reviewed, warmUp, tested, from, to, reviewers, approversPerChange, neverSeen, cut } = history;
    if (tested === 0)
        return [];
    const cutText = {
        shallow: 'The clone is shallow: older changes are missing.',
        long: 'Only the newest changes were read.',
    };
    return [
        `${reviewed} of ${(0,by_role/* count */.U9)(commits, 'commit')} name who reviewed them, in all ${reviewers === 1 ? '1 person' : `${reviewers} people`}. ` +
            `The first ${warmUp} were only learnt from; ${tested} were tested, merged from ${from} to ${to}.`,
        `${approversPerChange.toFixed(1)} people approved a change; of ${percent(neverSeen, 1)} of the changes nobody who approved had reviewed before.`,
        ...(tested < fewTests ? [`So few changes tell little: the intervals are wide.`] : []),
        ...(cut ? [cutText[cut]] : []),
    ];
}
/** Below this, even a coin's figure lies within 14 points in 95 of 100 cases. */
const fewTests = 50;
/** The figures of a method, as cells of a table. */
const columns = ['top 1', 'top 3', 'MRR', 'three busiest', 'asked'];
function cellsOf(figures) {
    const { top1, top3, meanReciprocalRank, busiestThree, requestsPerChange } = figures;
    return [
        estimateText(top1),
        estimateText(top3),
        `${decimal(meanReciprocalRank.value)} (${decimal(meanReciprocalRank.low)} to ${decimal(meanReciprocalRank.high)})`,
        percent(busiestThree),
        requestsPerChange.toFixed(1),
    ];
}
/** What the columns mean. */
const legend = 'top 1: the first named approved; top 3: any of the first three did; MRR: mean of 1 / rank of the first who did; three busiest: their part of all requests; asked: people a change. In brackets: between what 95 of 100 histories like this would lie, drawn by week.';
/** How roles were covered, in sentences. */
function rolesText({ changes, unknown, ...figures }) {
    const { coveredInHistory, covered, requestsPerChange, agreement, agreementByChance } = figures;
    return [
        `${(0,by_role/* count */.U9)(changes, 'change')} ${changes === 1 ? 'needs' : 'need'}, by the policy of today, roles whose holders are all known` +
            (unknown > 0 ? `; ${unknown} more cannot be judged, for teams or nobody hold what they need.` : '.'),
        `Every role was among those who approved in ${estimateText(coveredInHistory)} of them; among those who would be asked in ${estimateText(covered)}, with ${requestsPerChange.toFixed(1)} requests a change.`,
        `The first to be asked approved in ${estimateText(agreement)}; a holder chosen by chance in ${estimateText(agreementByChance)}.`,
    ];
}
function estimateText({ value, low, high }) {
    return `${percent(value)} (${Math.round(low * 100)} to ${Math.round(high * 100)})`;
}
function percent(part, digits = 0) {
    return `${(part * 100).toFixed(digits)} %`;
}
function decimal(value) {
    return value.toFixed(2);
}

// EXTERNAL MODULE: ./lib/core/report/safe-text.js
var safe_text = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/core/report/backtest-markdown.js


/** For a summary or an issue: the figures as a table, with what they mean. */
function renderBacktestMarkdown(document) {
    const { methods, roles, notChecked, measures } = document;
    const blocks = [
        ['## Rolecall: who would have been asked, and who approved'],
        historyText(document).map(safe_text/* safeMarkdown */.fH),
        methods.length > 0 ? table(document) : [],
        methods.length > 0 ? [(0,safe_text/* safeMarkdown */.fH)(legend)] : [],
        methods.map(({ method, about }) => `- \`${method}\`: ${(0,safe_text/* safeMarkdown */.fH)(about)}`),
        roles ? rolesText(roles).map(safe_text/* safeMarkdown */.fH) : [],
        notChecked.map(({ what, because }) => `Not checked: ${what}, because ${(0,safe_text/* safeMarkdown */.fH)(because)}`),
        ...(methods.length > 0 ? measures : []).map((text) => [(0,safe_text/* safeMarkdown */.fH)(text)]),
    ];
    return blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}
function table({ methods }) {
    return [
        `| | ${columns.join(' | ')} |`,
        `|${' --- |'.repeat(columns.length + 1)}`,
        ...methods.map((figures) => `| ${[`\`${figures.method}\``, ...cellsOf(figures)].join(' | ')} |`),
    ];
}

;// CONCATENATED MODULE: ./lib/core/report/backtest-text.js


/** For people at a terminal: what was replayed, the figures side by side, and what they mean. */
function renderBacktestText(document, colors) {
    const { methods, roles, notChecked, measures } = document;
    const blocks = [
        historyText(document),
        methods.length > 0 ? [...backtest_text_table(document, colors), '', colors.dim(legend)] : [],
        methods.map(({ method, about }) => `${colors.bold(method)}: ${about}`),
        roles ? rolesText(roles) : [],
        notChecked.map(({ what, because }) => `not checked: ${what}, because ${(0,safe_text/* safeText */.Hk)(because)}`),
        methods.length > 0 ? measures : [],
    ];
    return blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}
function backtest_text_table({ methods }, colors) {
    const rows = [['', ...columns], ...methods.map((figures) => [figures.method, ...cellsOf(figures)])];
    const widths = ['', ...columns].map((_column, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
    const lines = rows.map((row) => row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd());
    return lines.map((line, index) => (index === 0 || index === lines.length - 1 ? colors.bold(line) : line));
}

// EXTERNAL MODULE: ./lib/core/review/past-reviews.js + 1 modules
var past_reviews = __webpack_require__(7742);
// EXTERNAL MODULE: ./lib/core/world.js + 4 modules
var core_world = __webpack_require__(3080);
// EXTERNAL MODULE: ./lib/git/ends.js
var ends = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/git/errors.js
var errors = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/git/reviews.js
var reviews = __webpack_require__(8993);
// EXTERNAL MODULE: ./lib/cli/listing.js
var cli_listing = __webpack_require__(8994);
// EXTERNAL MODULE: ./lib/cli/load.js + 3 modules
var load = __webpack_require__(842);
;// CONCATENATED MODULE: ./lib/cli/commands/backtest.js















/** Of these the newest are read; what is older says little about who reviews now. */
const mostReviews = 20_000;
/** Any will do: the same history gives the same intervals. */
const seed = 1;
/** Replays merged history. Where that names no reviewers, it says so: an answer, no failure. */
async function backtest_backtest(given, console, listing = (0,ends/* listEnds */.d)((0,cli_listing.listRequest)(given, console))) {
    if (given.paths.length > 0)
        throw new errors/* InputError */.d(`rolecall backtest takes no paths, it replays all of them: ${given.paths.join(' ')}`);
    const { repository } = await listing;
    const { snapshot } = await (0,load.load)(given, console, reading_plan/* readNothing */.MS, { listing });
    const read = (0,governing/* governingPolicy */.G2)(snapshot);
    if (!read.ok)
        return (0,load/* complainOfPolicy */.z)(read.diagnostics, console);
    const { judges } = read.governing;
    console.progress('reading history');
    const history = await readHistory(repository, given.head ?? 'HEAD');
    const reviews = (0,past_reviews/* pastReviewsOf */.p)(history.commits, judges.policy.identities);
    console.progress(`replaying ${reviews.length} reviews`);
    const world = (0,core_world/* createWorld */.by)(snapshot, judges);
    const document = backtest({
        commits: history.searched,
        reviews,
        random: createRandom(seed),
        ...(history.cut && { cut: history.cut }),
        ...(judges.policy.judged && {
            needsOf: createNeeds(judges.policy, (path) => world.kindOf(path)?.kind),
        }),
    });
    console.write(render(document, given.format, console.colors && given.output === undefined));
    return 0;
}
async function readHistory({ git, root }, ref) {
    if (!git)
        throw new errors/* InputError */.d(`${root} is no git repository: there is no history to replay`);
    const { code, answer } = await git.ask([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${ref}^{commit}`,
    ]);
    const history = code === 0 ? await (0,reviews/* readReviews */.U)(git, answer, mostReviews) : { commits: [], searched: 0 };
    if (history)
        return history;
    throw new errors/* InputError */.d(`${root} is a clone without trees, which do not tell what a commit touched: git fetch --refetch --filter=blob:none brings them`);
}
function render(document, format, colors) {
    if (format === 'json')
        return `${JSON.stringify(document, null, 2)}\n`;
    if (format === 'markdown')
        return renderBacktestMarkdown(document);
    return renderBacktestText(document, (0,picocolors.createColors)(colors));
}


/***/ })

};
