export const id = 759;
export const ids = [759];
export const modules = {

/***/ 2759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewers: () => (/* binding */ reviewers)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./lib/core/diff.js + 1 modules
var diff = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/core/policy/formats.js
var formats = __webpack_require__(6186);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/checks/check.js
var check = __webpack_require__(7325);
// EXTERNAL MODULE: ./lib/core/ownership/quote.js
var quote = __webpack_require__(21);
// EXTERNAL MODULE: ./lib/core/report/by-role.js
var by_role = __webpack_require__(2346);
;// CONCATENATED MODULE: ./lib/core/report/plan-words.js



/** More than these are counted. */
const mostNames = 5;
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
        ...(blocked.length > 0 ? [`Too few people can approve for ${(0,check/* either */.gP)(blocked, 'and')}`] : []),
        ...(all.length > 0 ? [ask(asked)] : []),
    ];
    if (parts.length > 0)
        return parts.join('. ');
    const waiting = [...new Set(open.flatMap(({ chosen }) => chosen))];
    return `${state === 'planned' ? 'Nobody is asked, as the policy only observes: it would be' : 'Waits for'} ${names(waiting)}`;
}
function ask({ needed, besides }) {
    const consult = `consult ${names(besides)}`;
    if (needed.length === 0)
        return `C${consult.slice(1)}`;
    return `Ask ${names(needed)} to review${besides.length > 0 ? `, and ${consult}` : ''}`;
}
/** `mlops-engineer or devops-engineer` */
function roleName({ term }) {
    return (0,check/* either */.gP)(term);
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
        ...row('approved', approvedBy),
        ...row('objects', said('changes-requested')),
        ...row('outdated', said('outdated')),
        ...asking.map((name) => ['ask', withReasons(name, role)]),
        ...row('chosen', waiting),
        ...(blocked === undefined ? [] : [['blocked', blocked]]),
        ...standIn(role),
        ...row('could too', others.map(({ login }) => login)),
        ...(excluded.length > 0 && !satisfied
            ? [['not', listed(excluded.map(({ login, because }) => `@${login} (${because})`))]]
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
            `${role}: ${chosen.length > 0 ? names(chosen) : 'nobody is asked'}`,
        ]),
        ...(informed.length > 0 ? [['informed', informed.join(', ')]] : []),
    ];
}
function row(name, logins) {
    return logins.length === 0 ? [] : [[name, listed(logins.map((login) => `@${login}`))]];
}
function withReasons(name, { eligible }) {
    const because = eligible.find(({ login }) => login === name)?.because ?? [];
    return because.length === 0 ? `@${name}` : `@${name}: ${because.join(', ')}`;
}
function names(logins) {
    const more = logins.length - mostNames * 2;
    const shown = logins.slice(0, mostNames * 2).map((login) => `@${login}`);
    return (0,check/* either */.gP)(more > 0 ? [...shown, `${more} more`] : shown, 'and');
}
function listed(words) {
    const more = words.length - mostNames;
    return [...words.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function paths(assets) {
    const more = assets.length - mostPaths;
    const shown = assets.slice(0, mostPaths).map(quote/* quote */.h);
    return more > 0 ? `${shown.join(', ')} and ${(0,by_role/* count */.U9)(more, 'more file')}` : shown.join(', ');
}

// EXTERNAL MODULE: ./lib/core/policy/words.js
var words = __webpack_require__(7223);
// EXTERNAL MODULE: ./lib/core/report/room.js
var report_room = __webpack_require__(5023);
// EXTERNAL MODULE: ./lib/core/report/safe-text.js
var safe_text = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/core/report/plan-markdown.js




/** More roles than these are counted. */
const mostRoles = 50;
const longest = 400;
/** What headings and counts may add to what the room was asked for. */
const plan_markdown_frame = 1_000;
/**
 * For a comment, a summary or a check: the answer as the heading, a row for each role, then what is not known. Mentions
 * nobody. What does not fit into `limit` is cut, whole rows at a time, and counted. A limit below 4,000 is not kept.
 */
function renderPlanMarkdown(plan, limit) {
    const room = (0,report_room/* createRoom */.ab)({ ...limit, most: limit.most - plan_markdown_frame });
    const { roles, notChecked, whyNot } = plan;
    const rows = (0,report_room/* rowsThatFit */.YD)(roles.map((role) => `| ${cell(roleName(role))} | ${roleState(role)} | ${rowsText(roleRows(role, plan))} |`), room, mostRoles);
    const hidden = roles.length - rows.length;
    const list = (items) => (0,report_room/* rowsThatFit */.YD)(items.map((item) => `- ${item}`), room, mostRoles);
    const advice = list(adviceRows(plan).map(([name, text]) => `${name} ${cell(text)}`));
    const answers = list((whyNot?.roles ?? []).map(({ role, because }) => `for ${cell(`${role}: ${because}`)}`));
    const unknown = list(notChecked.map(({ because }) => `not checked: ${cell(because)}`));
    return [
        `## Reviews: ${(0,safe_text/* safeMarkdown */.fH)((0,words/* shortened */.vI)(planHeadline(plan), longest))}`,
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
    return (0,safe_text/* safeMarkdown */.fH)((0,words/* shortened */.vI)(text, longest));
}

;// CONCATENATED MODULE: ./lib/core/report/plan-text.js


/** For people at a terminal: whom to ask, then each role with its people and why, then what is not known. */
function renderPlanText(plan, colors) {
    const { roles, notChecked, whyNot } = plan;
    const advice = adviceRows(plan);
    const blocks = [
        `${colors.bold((0,safe_text/* safeText */.Hk)(planHeadline(plan)))}.\n`,
        ...roles.map((role) => {
            const paint = role.satisfied ? colors.green : colors.yellow;
            return `${colors.bold((0,safe_text/* safeText */.Hk)(roleName(role)))}  ${paint(roleState(role))}\n${table(roleRows(role, plan))}`;
        }),
        ...(advice.length > 0 ? [`${colors.bold('Besides')}\n${table(advice)}`] : []),
        ...(whyNot
            ? [
                `${colors.bold((0,safe_text/* safeText */.Hk)(`Why not @${whyNot.login}`))}\n` +
                    (whyNot.roles.length > 0
                        ? table(whyNot.roles.map(({ role, because }) => [role, because]))
                        : '  no role must review this change\n'),
            ]
            : []),
        ...(notChecked.length > 0
            ? [
                `${colors.bold('Not checked')}\n${notChecked.map(({ because }) => `  ${(0,safe_text/* safeText */.Hk)(because)}\n`).join('')}`,
            ]
            : []),
    ];
    return blocks.join('\n');
}
function table(rows) {
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, text]) => `  ${(0,safe_text/* safeText */.Hk)(name.padEnd(width))}  ${(0,safe_text/* safeText */.Hk)(text)}\n`).join('');
}

// EXTERNAL MODULE: ./lib/core/evaluate.js + 3 modules
var evaluate = __webpack_require__(6050);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/reading-plan.js
var reading_plan = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/core/scope.js
var scope = __webpack_require__(9643);
// EXTERNAL MODULE: ./lib/core/governing.js + 2 modules
var governing = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/core/world.js + 4 modules
var world = __webpack_require__(3080);
;// CONCATENATED MODULE: ./lib/core/review/scene.js


function reviewEnds(snapshot) {
    const read = (0,governing/* governingPolicy */.G2)(snapshot);
    if (!read.ok)
        return read;
    const { judges } = read.governing;
    const { tree, change, now } = snapshot;
    const after = (0,world/* createWorld */.by)(snapshot, judges);
    const before = (0,world/* createWorld */.by)({ tree: change.before, now }, judges, tree.openings);
    return { ok: true, ends: { ...judges, change, after, before } };
}
function sceneOf(ends, snapshot) {
    return { ...ends, snapshot, facts: snapshot.review };
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
    for (const path of (0,scope/* pathsInScope */.OC)(after, before, change)) {
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
    declarations: evaluate/* readingPlan */.Qt.declarations,
    openings({ change, ...snapshot }) {
        const read = change && reviewEnds({ ...snapshot, change });
        return read?.ok ? openingsFor(read.ends) : (0,reading_plan/* nothingToRead */.nc)();
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
    const roles = (0,check/* either */.gP)(term);
    const known = [...excluded].toSorted(([a], [b]) => (0,order/* byCodeUnit */.X)(a, b));
    if (eligible.length === 0 && known.length === 0)
        return `nobody is known who holds ${roles}`;
    const reasons = known.slice(0, mostReasons).map(([login, because]) => `${written(login)} (${because})`);
    const more = known.length - reasons.length;
    const out = (0,check/* either */.gP)(more > 0 ? [...reasons, `${more} more`] : reasons, 'and');
    if (eligible.length === 0)
        return `nobody who holds ${roles} can be asked: not ${out}`;
    const who = (0,check/* either */.gP)(eligible.map(written), 'and');
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
    const open = withoutImplied(demands.map(bounded).filter(({ need }) => need > 0));
    const chosen = components(open).flatMap((component) => {
        const states = component.reduce((product, { need }) => product * (need + 1), 1);
        const people = peopleOf(component, weigh);
        return states <= mostStates ? exact(component, people) : greedy(component, people);
    });
    return chosen.toSorted(order/* byCodeUnit */.X);
}
function bounded({ need, people }) {
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
function peopleOf(demands, weigh) {
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
    const users = lower(requested.users);
    const teams = lower(requested.teams);
    return {
        users,
        teams,
        removedUsers: without(lower(removed.users), users),
        removedTeams: without(lower(removed.teams), teams),
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
function lower(names) {
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
            ? `holds ${(0,check/* either */.gP)(distinctFrom)}, which must not approve this`
            : standing.excluded(login);
        if (because !== undefined)
            excluded.set(login, because);
        return because === undefined;
    };
    const isOpen = (team) => !apart.teams.has(team) &&
        !distinctFrom.some((role) => groups.teamRoles(team).has(role)) &&
        (groups.membersOf(team)?.some((member) => isEligible(member)) ?? true);
    const pick = (people, teams) => ({
        people: sorted(people).filter(isEligible),
        teams: sorted(teams).filter(isOpen),
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
    const soMay = `, so an owner may hold ${(0,check/* either */.gP)(term)}`;
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
            say(sorted(unread)
                .map((team) => `@${team}`)
                .join(', ')),
        ];
}
function sorted(names) {
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
            const found = held.get(key) ?? group(groups_lower(named, 'users'), groups_lower(named, 'teams'));
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
function groups_lower(named, key) {
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

// EXTERNAL MODULE: ./lib/core/history.js
var core_history = __webpack_require__(631);
;// CONCATENATED MODULE: ./lib/core/review/contributors.js

/** A name alone makes nobody a program: a person could take one. */
function handsOf({ author, contributors }, { identities }) {
    const of = new Map();
    const unknown = new Set();
    // A committer who is named as a co-author too is a committer.
    const committersFirst = [...contributors].toSorted((a, b) => rank(a) - rank(b));
    for (const contributor of committersFirst) {
        const login = (contributor.login ?? (0,core_history/* loginOf */.D)(contributor, identities))?.toLowerCase();
        if (login === undefined) {
            if (!(0,core_history/* isBot */.w)(contributor))
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

// EXTERNAL MODULE: ./lib/core/ownership/owner.js
var owner = __webpack_require__(7706);
// EXTERNAL MODULE: ./lib/core/ownership/places.js
var places = __webpack_require__(1001);
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
            const login = one.login ?? (0,core_history/* loginOf */.D)(one, identities) ?? appAddress.exec(one.email)?.[1];
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
const appAddress = /^(?:\d+\+)?([^@]+\[bot\])@users\.noreply\.github\.com$/i;

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
    const others = (0,scope/* pathsInScope */.OC)(after, before, change).filter((path) => !touched.has(path));
    if (others.length === 0)
        return;
    const declaring = change.touched.flatMap(({ path, previousPath = path }) => [path, previousPath]);
    const ownership = [...declaring, ...change.deleted].filter((path) => places/* CODEOWNERS_PLACES */.nB.some((place) => place === path) ||
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
        const key = keys.get(owners) ?? (0,owner/* ownersKey */.i)(owners);
        keys.set(owners, key);
        return key;
    };
}

// EXTERNAL MODULE: ./lib/core/not-checked-openings.js
var not_checked_openings = __webpack_require__(4850);
// EXTERNAL MODULE: ./lib/core/not-checked-people.js
var not_checked_people = __webpack_require__(7824);
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
        ...access(scene, judged, [...users]),
        ...contributors(scene),
        ...addresses(judged),
        ...texts(scene),
    ];
    return [...new Set(all)].toSorted(order/* byCodeUnit */.X).map((because) => ({ because }));
}
function unreadTeams({ snapshot: { people } }, teams) {
    if (teams.length === 0)
        return [];
    const unread = people && (0,not_checked_people/* firstUnread */.ww)(teams.map((team) => people.members.get(team)));
    const because = unread ? (0,not_checked_people/* why */.d8)(unread, 'teams') : 'GitHub was not asked';
    const names = not_known_listed(teams.map((team) => `@${team}`));
    return [`who is in ${names} is not known: ${because}; so none of them is asked in person`];
}
function access({ snapshot: { people } }, { standing }, users) {
    const open = users.filter((login) => standing.mayWrite(login) === undefined);
    if (open.length === 0)
        return [];
    const unread = people && (0,not_checked_people/* firstUnread */.ww)(open.map((login) => people.access.get(login)));
    const because = unread ? (0,not_checked_people/* why */.d8)(unread, 'users') : 'GitHub was not asked';
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
        ...(now.length > 0 ? [(0,not_checked_openings/* toldByPath */.W)(now, 'here')] : []),
        ...(then.length > 0 ? [(0,not_checked_openings/* toldByPath */.W)(then, 'at the base')] : []),
    ];
}
function not_known_listed(names) {
    const sorted = names.toSorted(order/* byCodeUnit */.X);
    const more = sorted.length - not_known_mostNames;
    return (0,check/* either */.gP)(more > 0 ? [...sorted.slice(0, not_known_mostNames), `${more} more`] : sorted, 'and');
}

// EXTERNAL MODULE: ./lib/core/review/score.js
var score = __webpack_require__(9426);
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
    return createRate(facts.key, (0,score/* createScorer */.f)(facts, snapshot.now));
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

;// CONCATENATED MODULE: ./lib/core/review/why-not.js

/** For each role of a plan, why somebody is not asked for it, or that they are. */
function whyNot(plan, login) {
    const consulted = plan.consultations.filter(({ chosen }) => holds(chosen, login));
    return {
        login,
        roles: [
            ...plan.roles.map((role) => ({ role: (0,check/* either */.gP)(role.term), because: becauseOf(role, login, plan) })),
            ...consulted.map(({ role }) => ({ role, because: 'is chosen, to be consulted' })),
        ],
    };
}
function becauseOf(role, login, plan) {
    const { satisfied, approvedBy, override, eligible, excluded, chosen, term } = role;
    const isThem = (one) => holds([one.login], login);
    const out = excluded.find(isThem);
    const candidate = eligible.find(isThem);
    if (holds(approvedBy, login))
        return 'has approved';
    if (out)
        return out.because;
    if (override)
        return `nobody is asked: ${override.by} let it pass without the role`;
    if (satisfied)
        return `nobody is asked: ${(0,check/* either */.gP)(approvedBy, 'and')} approved`;
    if (holds(chosen, login))
        return 'is chosen';
    const others = (0,check/* either */.gP)(chosen, 'and');
    if (candidate)
        return `could be asked, but ${others} ${chosen.length === 1 ? 'is' : 'are'} chosen${why_not_better(role, candidate, plan)}`;
    const teams = chosen.filter((name) => name.includes('/'));
    if (teams.length > 0)
        return `is asked if they are in ${(0,check/* either */.gP)(teams.map((team) => `@${team}`))}: who is there is not known`;
    return `is not known to hold ${(0,check/* either */.gP)(term)}`;
}
/** What speaks for those who are chosen, where it can be told. */
function why_not_better({ eligible, chosen }, { login, score }, { roles }) {
    const serves = (name) => roles.filter((role) => role.eligible.some((one) => one.login === name)).length;
    const scores = eligible.filter((one) => chosen.includes(one.login)).map((one) => one.score);
    const best = Math.max(...scores);
    if (best > score)
        return `, with a score of ${best} against ${score}`;
    return chosen.some((name) => serves(name) > serves(login)) ? ', so that fewer people are asked in all' : '';
}
function holds(names, login) {
    return names.some((name) => name.toLowerCase() === login.toLowerCase());
}

// EXTERNAL MODULE: ./lib/git/errors.js
var errors = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/core/review/past-reviews.js + 1 modules
var past_reviews = __webpack_require__(7742);
// EXTERNAL MODULE: ./lib/git/names.js
var git_names = __webpack_require__(1476);
;// CONCATENATED MODULE: ./lib/git/contributors.js

/** More commits than this no change has that somebody reviews. */
const mostCommits = 2_000;
/** No file of the repository may say whose names these are. */
const settings = ['-c', 'mailmap.file=/dev/null', '-c', 'log.mailmap=false'];
const options = ['--no-show-signature', '--no-notes', '--no-color', '--no-patch', '--encoding=UTF-8', '-z'];
const fields = ['%an', '%ae', '%cn', '%ce', '%B'];
/** Who made the commits of a change, and whom their messages call co-authors. Each once, sorted. */
async function readContributors(git, base, head) {
    const limit = `--max-count=${mostCommits + 1}`;
    const format = `--format=${fields.join('%x00')}`;
    const listing = await git.run([...settings, 'log', ...options, limit, format, head, `^${base}`]);
    const records = (0,git_names/* splitNames */.bZ)(listing);
    const found = new Map();
    const add = (as, name, email) => {
        if (email !== '')
            found.set(JSON.stringify([as, email.toLowerCase()]), { as, name, email });
    };
    let commits = 0;
    for (let at = 0; at + fields.length <= records.length; at += fields.length) {
        const [author = '', authorEmail = '', committer = '', committerEmail = '', message = ''] = records.slice(at);
        commits += 1;
        add('committer', author, authorEmail);
        add('committer', committer, committerEmail);
        for (const [, name = '', email = ''] of message.matchAll(coAuthor))
            add('co-author', name, email);
    }
    const sorted = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, contributor]) => contributor);
    return {
        contributors: sorted,
        ...(commits > mostCommits && { contributorsUnread: `it has more than ${mostCommits} commits` }),
    };
}
/** Wherever it stands in a message: GitHub reads it in the last paragraph only. */
const coAuthor = /^[ \t]*co-authored-by[ \t]*:[ \t]*(.{0,200}?)[ \t]*<([^<>\n]{1,254})>/gim;

// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var repository = __webpack_require__(4643);
// EXTERNAL MODULE: ./lib/git/reviews.js
var reviews = __webpack_require__(8993);
;// CONCATENATED MODULE: ./lib/git/review-facts.js




/** Of these the newest are read; what is older says little about who knows the files now. */
const mostReviews = 5_000;
/**
 * What a clone tells of the reviews of a change: who wrote it, and who reviewed what before, as far as the messages of
 * the base tell: those of the change itself are its author's. Nobody is asked yet.
 */
async function readReviewFacts(git, { base, head, author, identities }) {
    const [tip, commit] = await Promise.all([(0,repository/* resolveCommit */.WL)(git, base), (0,repository/* resolveCommit */.WL)(git, head)]);
    const [contributors, history] = await Promise.all([
        (0,repository/* mergeBase */.wu)(git, tip, commit).then((from) => readContributors(git, from, commit)),
        (0,reviews/* readReviews */.U)(git, tip, mostReviews),
    ]);
    const nobody = { users: [], teams: [] };
    return {
        key: `${base}...${head}`,
        head: commit,
        base,
        author,
        ...contributors,
        isDraft: false,
        requested: nobody,
        removed: nobody,
        reviews: [],
        overrides: [],
        pastReviews: (0,past_reviews/* pastReviewsOf */.p)(history?.commits ?? [], identities),
        openRequests: new Map(),
        busy: new Set(),
        bots: new Set(),
    };
}

// EXTERNAL MODULE: ./lib/cli/listing.js
var cli_listing = __webpack_require__(8994);
// EXTERNAL MODULE: ./lib/cli/load.js + 3 modules
var load = __webpack_require__(842);
;// CONCATENATED MODULE: ./lib/cli/commands/reviewers.js















/** Whom to ask to review a change; whether anybody is to be asked is an answer, not a failure. */
async function reviewers(given, console, listing = (0,cli_listing.startListing)(given, console)) {
    const { base, head = 'HEAD', author } = needed(given);
    const { snapshot } = await (0,load.load)(given, console, readingPlanForReviews, { listing });
    const { repository } = await listing;
    if (!repository.git)
        throw new errors/* InputError */.d('rolecall reviewers needs a git repository: a folder has no changes');
    console.progress('reading who wrote and reviewed what');
    const change = (0,diff/* ofChange */.kj)(snapshot);
    const read = reviewEnds(change);
    if (!read.ok)
        return (0,load/* complainOfPolicy */.z)(read.diagnostics, console);
    const { identities } = read.ends.policy;
    const review = await readReviewFacts(repository.git, { base, head, author, identities });
    const result = planReviews({ ...change, review });
    if (!result.ok)
        return (0,load/* complainOfPolicy */.z)(result.diagnostics, console);
    const { plan } = result;
    const answered = given.whyNot === undefined ? plan : { ...plan, whyNot: whyNot(plan, login(given.whyNot)) };
    console.write(render(answered, given.format, console.colors && given.output === undefined));
    return 0;
}
function needed({ base, head, author, paths, whyNot: asked }) {
    const example = 'for example: rolecall reviewers --base main --author ana';
    if (base === undefined)
        throw new errors/* InputError */.d(`rolecall reviewers needs a base, ${example}`);
    if (author === undefined)
        throw new errors/* InputError */.d(`rolecall reviewers needs the author, who is never asked, ${example}`);
    if (paths.length > 0)
        throw new errors/* InputError */.d(`rolecall reviewers takes no paths, and plans for all files: ${paths.join(' ')}`);
    for (const [option, name] of [
        ['--author', author],
        ['--why-not', asked],
    ]) {
        if (name === undefined || formats/* authorPattern */.sp.test(login(name)))
            continue;
        throw new errors/* InputError */.d(`${option} ${JSON.stringify(name)} is no login: one has letters, digits and hyphens`);
    }
    return { base, author: login(author), ...(head !== undefined && { head }) };
}
/** As people write it, with `@` too. */
function login(name) {
    return name.replace(/^@/, '');
}
function render(plan, format, colors) {
    if (format === 'json')
        return (0,json/* renderJson */.h)(plan);
    if (format === 'markdown')
        return renderPlanMarkdown(plan, report_room/* summaryLimit */.mf);
    return renderPlanText(plan, (0,picocolors.createColors)(colors));
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
