export const id = 35;
export const ids = [35];
export const modules = {

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

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ pastReviewsOf)
});

// EXTERNAL MODULE: ./lib/core/history.js
var core_history = __webpack_require__(631);
;// CONCATENATED MODULE: ./lib/core/review/person-keys.js

/**
 * Gives each person one key, however messages and signatures name them: the login in lower case where anything tells
 * it, else the address, else the name. A name that stands beside two logins tells neither.
 * @param mentions all there are: each may tell of the others
 * @param identities logins by e-mail address, the address in lower case
 */
function createPersonKeys(mentions, identities) {
    const loginsByName = new Map();
    const words = new Set();
    const namesByAddress = new Map();
    const addressByName = new Map();
    for (const mention of mentions) {
        const { name, email } = lowered(mention);
        if (name === '')
            continue;
        const login = loginIn(mention, identities);
        if (login !== undefined)
            gather(loginsByName, name, login);
        if (mention.word)
            words.add(name);
        if (email === '')
            continue;
        gather(namesByAddress, email, name);
        if (!addressByName.has(name))
            addressByName.set(name, email);
    }
    function loginByName(name) {
        const [only, second] = loginsByName.get(name) ?? [];
        if (only !== undefined)
            return second === undefined ? only : undefined;
        return words.has(name) ? name : undefined;
    }
    return (mention) => {
        const { name, email } = lowered(mention);
        const names = name === '' ? [] : [name];
        const known = [...names, ...(namesByAddress.get(email) ?? [])];
        const login = loginIn(mention, identities) ?? first(known, loginByName);
        return login ?? first(known, (one) => addressByName.get(one)) ?? (email === '' ? name : email);
    };
}
function lowered({ name = '', email = '' }) {
    return { name: name.toLowerCase(), email: email.toLowerCase() };
}
function loginIn({ login, name = '', email = '' }, identities) {
    return (login ?? (0,core_history/* loginOf */.D)({ name, email }, identities))?.toLowerCase();
}
function first(names, find) {
    for (const name of names) {
        const found = find(name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function gather(into, key, value) {
    const held = into.get(key);
    if (held)
        held.add(value);
    else
        into.set(key, new Set([value]));
}

// EXTERNAL MODULE: ./lib/core/review/trailers.js
var trailers = __webpack_require__(7710);
;// CONCATENATED MODULE: ./lib/core/review/past-reviews.js



/** The end of what is a date, in seconds since 1970. A commit may claim any time. */
const latest = 8.64e12;
/**
 * The past reviews that commits tell of, newest first: those whose message names a reviewer who is no program and did
 * not write the change. People have one key each: see `createPersonKeys`.
 */
function pastReviewsOf(commits, identities = new Map()) {
    const read = commits.map((commit) => ({ commit, trailers: (0,trailers/* readTrailers */.t)(commit.message) }));
    const mentions = read.flatMap(({ commit, trailers: { reviewers, authors, coAuthors } }) => [
        commit.author,
        ...reviewers,
        ...authors,
        ...coAuthors,
    ]);
    const keyOf = createPersonKeys(mentions, identities);
    return read
        .flatMap(({ commit, trailers }) => reviewedChange(commit, trailers, keyOf))
        .toSorted((one, other) => other.at - one.at);
}
function reviewedChange({ at, author: signed, paths }, { reviewers, authors, coAuthors }, keyOf) {
    const [made = signed] = authors;
    const author = keyOf(made);
    const writers = new Set([author, ...[...authors, ...coAuthors].map(keyOf)]);
    const people = new Set(reviewers.filter((mention) => !isProgram(mention)).map(keyOf));
    const counting = [...people].filter((key) => !writers.has(key));
    if (counting.length === 0 || paths.length === 0 || !(at >= 0 && at <= latest))
        return [];
    return [{ at, author, reviewers: counting, paths, writers: [...writers] }];
}
function isProgram({ name = '', email = '', login = '' }) {
    return (0,core_history/* isBot */.w)({ name, email }) || (0,core_history/* isBot */.w)({ name: login, email });
}


/***/ }),

/***/ 3169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ createExperience)
});

// EXTERNAL MODULE: ./lib/core/review/score-places.js
var score_places = __webpack_require__(8867);
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
            for (const { name } of (0,score_places/* placesOf */.e)(paths)) {
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
            const places = (0,score_places/* placesOf */.e)(paths);
            const reviewed = sharesOfPlaces(reviews, places, at, numbers.size);
            const changed = sharesOfPlaces(changes, places, at, numbers.size);
            const familiar = authors.get(author.toLowerCase());
            return (person) => {
                const number = numbers.get(person.toLowerCase());
                if (number === undefined)
                    return nothing;
                return {
                    reviewed: reviewed(number),
                    author: shareOf(familiar, authors, number, at),
                    changed: changed(number),
                };
            };
        },
    };
}
const none = { share: 0, times: 0 };
const nothing = { reviewed: none, author: none, changed: none };
function shareOf(tally, tallies, person, at) {
    const index = tally?.people.indexOf(person) ?? -1;
    if (!tally || index < 0)
        return none;
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
            return none;
        return { share: sum / weights, place: place.name, times: tally.times[tally.people.indexOf(person)] ?? 0 };
    };
}
/** What is so long ago that it weighs nothing tells nothing. */
function finite(value) {
    return Number.isFinite(value) ? value : 0;
}


/***/ }),

/***/ 8867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ placesDownTo),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
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


/***/ }),

/***/ 9426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createScorer),
/* harmony export */   u: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _score_experience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3169);

/**
 * Scores people by what they reviewed and changed, and whose work they reviewed. Each person in lower case or not; a
 * stranger scores 0.
 */
const createScorer = ({ author, pastReviews, openRequests }, now) => {
    const at = now.getTime() / 1000;
    const experience = (0,_score_experience_js__WEBPACK_IMPORTED_MODULE_0__/* .createExperience */ .D)(at);
    for (const review of pastReviews)
        experience.add(review);
    return (paths) => {
        const knowledgeOf = experience.recall(paths, author, at);
        return (login) => {
            const knowledge = knowledgeOf(login);
            const open = openRequests.get(login.toLowerCase()) ?? 0;
            const score = scoreOf(knowledge, open);
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
function scoreOf(knowledge, openRequests) {
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


/***/ }),

/***/ 7710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ reviewerHeading),
/* harmony export */   t: () => (/* binding */ readTrailers)
/* harmony export */ });
/** What begins a line that names reviewers, without regard to case, as an extended regular expression of POSIX. */
const reviewerHeading = '^[ ]*(approvers|approved[- ]by|reviewed[- ]by|reviewers)[ ]*:';
/** Nobody names so many in earnest. */
const mostPeople = 50;
/**
 * Reads who reviewed a change from the message of its commit: `Reviewed-by: Ana Lima <ana@acme.io>` (Linux, Gerrit),
 * `Reviewed By: ana, raj` (Phabricator), `Reviewers: Ana Lima <ana@acme.io>, Raj <raj@acme.io>` (Apache Kafka), and
 * lists below `Authors:` and `Approvers:` (RAPIDS). `Reviewers:` is also who was asked (Phabricator): it counts only
 * where nothing says who answered.
 */
function readTrailers(message) {
    const found = sections(message);
    const named = (...headings) => headings
        .flatMap((name) => found.get(name) ?? [])
        .slice(0, mostPeople)
        .flatMap(readMention);
    const [reviewers = []] = [
        named('approvers', 'approved-by'),
        named('reviewed-by'),
        named('reviewers'),
    ].filter((people) => people.length > 0);
    return { reviewers, authors: named('authors', 'author'), coAuthors: named('co-authored-by') };
}
const heading = /^ *(approvers|approved[- ]by|reviewed[- ]by|reviewers|authors?|co-authored-by) *:(.*)$/i;
const item = /^[ \t]*[-*][ \t]+(.*)$/;
const folded = /^[ \t]+(\S.*)$/;
/** What stands below each heading, one text a person. */
function sections(message) {
    const found = new Map();
    let open;
    for (const line of message.split(/\r?\n/)) {
        const [, name, rest = ''] = heading.exec(line) ?? [];
        const [, listed] = item.exec(line) ?? [];
        const [, more] = folded.exec(line) ?? [];
        if (name !== undefined) {
            const key = name.toLowerCase().replace(' ', '-');
            open = found.get(key) ?? [];
            found.set(key, open);
            open.push(...separated(rest));
        }
        else if (listed !== undefined)
            open?.push(listed);
        else if (more !== undefined)
            open?.push(...separated(more));
        else if (line !== '')
            open = undefined;
    }
    return found;
}
function separated(line) {
    return line.split(/[,;]/, mostPeople).filter((part) => part.trim() !== '');
}
const profile = /https?:\/\/github\.com\/(?!apps\/)([A-Za-z0-9][\w-]{0,99}(?:\[bot\])?)/;
const handle = /(?:^|[\s(<])@([A-Za-z0-9][\w-]{0,99}(?:\[bot\])?)/;
const address = /[^\s<>(),@]{1,254}@[^\s<>(),@]{1,254}/;
const oneWord = /^[A-Za-z0-9][\w-]{0,99}$/;
/** What is written where nobody reviewed. */
const nobody = /^(?:none|n\/?a|nobody|todo|tbd|trivial)\.?$/i;
/** Longer texts name nobody. */
const longest = 1000;
function readMention(text) {
    if (text.length > longest)
        return [];
    const [, login] = profile.exec(text) ?? handle.exec(text) ?? [];
    const [email] = (login === undefined ? address.exec(text) : undefined) ?? [];
    const name = text
        .replaceAll(/<[^>]*>|\([^)]*\)/g, ' ')
        .replace(profile, ' ')
        .replace(email ?? '', ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replace(/^@/, '');
    if (nobody.test(name) || (login === undefined && email === undefined && !/\p{L}/u.test(name)))
        return [];
    return [
        {
            ...(name !== '' && { name }),
            ...(email !== undefined && { email }),
            ...(login !== undefined && { login }),
            ...(login === undefined && email === undefined && oneWord.test(name) && { word: true }),
        },
    ];
}


/***/ }),

/***/ 8993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readReviews)
/* harmony export */ });
/* harmony import */ var _core_review_trailers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7710);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6226);


const mostBytes = 64 * 1024 * 1024;
/** Of a message, what is behind so many characters from its end is not read: trailers are last. */
const mostOfMessage = 50_000;
const options = [
    // A merge may name reviewers too: what it brings is what parts it from its first parent.
    '--diff-merges=first-parent',
    // Most commits name nobody, and need not be compared.
    '--regexp-ignore-case',
    '--extended-regexp',
    `--grep=${_core_review_trailers_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewerHeading */ .e}`,
];
/** The committer's time is that of the merge. */
const fields = ['%ct', '%aN', '%aE', '%B'];
/**
 * The commits up to `commit` whose messages name reviewers, at most so many, the newest. Undefined where their paths
 * cannot be told, as in a clone without trees.
 */
async function readReviews(git, commit, mostCommits) {
    const [counted, shallow, log] = await Promise.all([
        git.ask(['rev-list', '--count', commit]),
        git.ask(['rev-parse', '--is-shallow-repository']),
        (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x)(git, commit, { fields, options, mostCommits, mostBytes }),
    ]);
    if (log === undefined)
        return undefined;
    const cut = shallow.answer === 'true' ? 'shallow' : log.hasMore ? 'long' : undefined;
    return {
        commits: log.commits.map(({ fields: [time, name = '', email = '', message = ''], paths }) => ({
            at: Number(time),
            author: { name, email },
            message: message.slice(-mostOfMessage),
            paths,
        })),
        searched: Number(counted.answer),
        ...(cut && { cut }),
    };
}


/***/ })

};
