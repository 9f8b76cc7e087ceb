export const id = 93;
export const ids = [93];
export const modules = {

/***/ 4093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./lib/core/evaluate.js + 3 modules
var evaluate = __webpack_require__(6050);
// EXTERNAL MODULE: ./lib/core/governing.js + 2 modules
var governing = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/core/assets/library.js
var library = __webpack_require__(9502);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/policy/vocabulary.js
var vocabulary = __webpack_require__(1836);
// EXTERNAL MODULE: ./lib/core/policy/read.js + 12 modules
var policy_read = __webpack_require__(6060);
// EXTERNAL MODULE: ./lib/core/unread-sources.js
var unread_sources = __webpack_require__(3143);
// EXTERNAL MODULE: ./lib/core/world.js + 4 modules
var core_world = __webpack_require__(3080);
// EXTERNAL MODULE: ./lib/core/policy/formats.js
var formats = __webpack_require__(6186);
;// CONCATENATED MODULE: ./lib/core/init/ledger.js
function emptyStake() {
    return { roles: new Map(), weight: 0, pieces: 0 };
}
/** The stake of somebody in a ledger that is being written. */
function stakeOf(stakes, key) {
    const stake = stakes.get(key) ?? emptyStake();
    stakes.set(key, stake);
    return stake;
}
/**
 * Adds an asset, or a change, with the kinds it is of. The more roles may own a kind, the less it tells who has it:
 * everybody adds to dependencies, few to infrastructure.
 */
function addPiece(stake, kinds) {
    for (const [kind, { accountable, responsible }] of kinds) {
        const roles = new Set(accountable.flat());
        const weight = 1 / kinds.size / (roles.size + responsible.length);
        for (const role of roles)
            addPart(stake, role, kind, weight);
        stake.weight += weight;
    }
    stake.pieces += 1;
}
function addPart({ roles }, role, kind, weight) {
    const part = roles.get(role) ?? { weight: 0, kinds: new Map() };
    const own = part.kinds.get(kind) ?? { pieces: 0, weight: 0 };
    part.weight += weight;
    part.kinds.set(kind, { pieces: own.pieces + 1, weight: own.weight + weight });
    roles.set(role, part);
}
/** How much of what a role answers for somebody has, from 0 to 1. */
function shareOf({ whole, stakes }, key, role) {
    return ratio(stakes.get(key)?.roles.get(role)?.weight, whole.roles.get(role)?.weight);
}
/** How much of what somebody has the role answers for, from 0 to 1. */
function focusOf({ stakes }, key, role) {
    const stake = stakes.get(key);
    return ratio(stake?.roles.get(role)?.weight, stake?.weight);
}
/** Assets or changes of all kinds that somebody has. */
function piecesOf({ stakes }, key) {
    return stakes.get(key)?.pieces ?? 0;
}
/** Assets or changes that somebody has of the kind, among those a role answers for, of which it has most. */
function mostOf({ stakes }, key, role) {
    const kinds = stakes.get(key)?.roles.get(role)?.kinds.values() ?? [];
    return Math.max(0, ...[...kinds].map(({ pieces }) => pieces));
}
function ratio(part = 0, whole = 0) {
    return whole === 0 ? 0 : part / whole;
}

;// CONCATENATED MODULE: ./lib/core/init/owned.js

function readOwned(assets) {
    const owners = new Map();
    const whole = emptyStake();
    const meant = new Map();
    const general = new Map();
    for (const { kind, row, entry, owners: named } of assets) {
        if (!row)
            continue;
        const kinds = new Map([[kind, row]]);
        addPiece(whole, kinds);
        for (const owner of named) {
            const key = ownerKey(owner);
            if (!owners.has(key))
                owners.set(key, owner);
            addPiece(stakeOf(entry?.pattern.catchAll ? general : meant, key), kinds);
        }
    }
    return { owners, meant: { whole, stakes: meant }, general: { whole, stakes: general } };
}
/** Without the `@` that CODEOWNERS has in front. */
function nameOf({ text }) {
    return text.replace(/^@/, '');
}
function ownerKey({ kind, key }) {
    return `${kind} ${key}`;
}

;// CONCATENATED MODULE: ./lib/core/init/reasons.js


/** `owns 41 of 52 data-pipeline and 9 of 12 dataset files`, and for a small part `, and little else` */
function ownsReason(ledger, key, role) {
    const focus = focusOf(ledger, key, role);
    const isSmall = shareOf(ledger, key, role) < 0.5 && focus >= 0.75;
    return amountOwned(ledger, key, role) + (isSmall ? `, and ${focus === 1 ? 'nothing' : 'little'} else` : '');
}
/** `owns 41 of 52 data-pipeline files, by a catch-all only` */
function coversReason(ledger, key, role) {
    return `${amountOwned(ledger, key, role)}, by a catch-all only`;
}
function amountOwned(ledger, key, role) {
    const parts = partsOf(ledger, key, role);
    const amounts = parts.map(({ kind, own, all }) => own < all ? `${own} of ${all} ${kind}` : all === 1 ? `the only ${kind}` : `all ${all} ${kind}`);
    return `owns ${listed(amounts)} ${parts.at(-1)?.all === 1 ? 'file' : 'files'}`;
}
/** `made 31 of 100 changes to data-pipeline and 4 of 9 to dataset files` */
function wroteReason(ledger, key, role) {
    const amounts = partsOf(ledger, key, role).map(({ kind, own, all }, index) => {
        const changes = index > 0 ? '' : all === 1 ? ' change' : ' changes';
        const only = index > 0 ? 'the only one' : 'the only';
        return `${own < all ? `${own} of ${all}` : all === 1 ? only : `all ${all}`}${changes} to ${kind}`;
    });
    return `made ${listed(amounts)} files`;
}
/** `52 data-pipeline, 9 dataset and 3 other files` */
function amountsOf(kinds, most) {
    const shown = kinds.slice(0, most).map(([kind, amount]) => `${amount} ${kind}`);
    const more = kinds.slice(most).reduce((sum, [, amount]) => sum + amount, 0);
    const total = kinds.reduce((sum, [, amount]) => sum + amount, 0);
    return `${listed([...shown, ...(more > 0 ? [`${more} other`] : [])])} file${total === 1 ? '' : 's'}`;
}
/** `a, b and c` */
function listed(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
/** What somebody has of the kind that tells most, and of a second that tells much. */
function partsOf({ whole, stakes }, key, role) {
    const all = whole.roles.get(role)?.kinds;
    const own = [...(stakes.get(key)?.roles.get(role)?.kinds ?? [])];
    const telling = own.toSorted(([a, x], [b, y]) => y.weight - x.weight || (0,order/* byCodeUnit */.X)(a, b));
    const least = (telling[0]?.[1].weight ?? 0) / 10;
    const told = telling.slice(0, 2).filter(([, { weight }]) => weight >= least);
    return told.map(([kind, { pieces }]) => ({ kind, own: pieces, all: all?.get(kind)?.pieces ?? pieces }));
}

;// CONCATENATED MODULE: ./lib/core/init/team-names.js
const engineers = 'eng|engineers?|engineering';
/** Alternatives of words joined by hyphens. The first rule that fits decides, so what is narrower stands above. */
const rules = [
    {
        role: 'mlops-engineer',
        surely: 'ml-?ops|llm-?ops|model-?ops|(?:ml|ai|aml|llm|machine-learning|data-science|ds|model)-(?:platforms?|infra|infrastructure|ops|devops|sre|tooling|systems)|feature-store|(?:ml|model)-(?:monitoring|deployment|lifecycle)|mlp',
    },
    {
        role: 'model-governance',
        surely: 'model-(?:risk|governance|validation|compliance)|(?:ai|ml)-(?:governance|ethics|risk|compliance|policy)|responsible-?ai|rai|governance|compliance|legal',
        maybe: 'risk|audit|auditors?|privacy|ethics|fairness',
    },
    {
        role: 'data-engineer',
        surely: `data-?(?:${engineers}|platforms?|infra|infrastructure|ops|pipelines?|warehouse|warehousing|lake|ingestion)|analytics-(?:${engineers})|etl|elt|dwh|lakehouse`,
        maybe: 'data|pipelines?|ingestion|dbt|airflow|warehouse|analytics|business-intelligence|bi',
    },
    {
        role: 'data-scientist',
        surely: 'data-?(?:science|scientists?)|(?:applied|decision)-?(?:science|scientists?)|(?:ml|ai|machine-learning)-(?:research|researchers?|science|scientists?)|modell?ing|modell?ers',
        maybe: 'research|researchers?|science|scientists?|experimentation|training|recsys|nlp',
    },
    {
        role: 'ml-engineer',
        surely: `ml|mle|(?:ml|ai|machine-learning)-?(?:${engineers}|inference|serving)|machine-learning|model-(?:serving|inference)`,
        maybe: 'inference|serving',
    },
    {
        role: 'business-stakeholder',
        surely: 'product-(?:managers?|management|owners?)|business-(?:owners?|analysts?)|stakeholders?|domain-experts?',
        maybe: 'product|business',
    },
    {
        role: 'devops-engineer',
        surely: `dev-?ops|dev-?sec-?ops|sre|site-reliability|rel-?eng|release-(?:${engineers})|(?:platform|infra|infrastructure|cloud)-(?:${engineers})|cloud-(?:ops|infra|platform)`,
        maybe: 'platform|infra|infrastructure|ops|operations|cloud|ci|build|release|observability|k8s|kubernetes',
    },
];
/** Whole names, or ends of names, that look like one of the above and are none. */
const falseFriends = wordsAnywhere('data-governance|it-governance|data-protection|product-(?:security|design)');
/** What a team works on that is no part of the lifecycle: as the last word it outweighs all, else only a hint. */
const elsewhere = 'docs?|documentation|front|frontend|front-end|backend|web|website|ui|ux|design|mobile|ios|android|desktop|browser|sdk|cli|apis?|apps?|clients?|marketing|sales|support|hr|people|finance|security|customers?|users?|community|devrel|education|games?|hardware|network|payments?|billing|credit|fraud|market|developer|dev';
const mentionsElsewhere = wordsAnywhere(elsewhere);
const endsElsewhere = new RegExp(`(?:^|-)(?:${elsewhere})$`);
/** Words that say that there is a team, and not of whom. */
const noise = /-(?:teams?|group|guild|squad|crew|wg|reviewers?|approvers?|owners|codeowners|maintainers?|admins?|members|leads?|core|devs?|write|review)$/;
const compiled = rules.map(({ role, surely, maybe }) => ({
    role,
    ...(surely !== undefined && { surely: wordsAnywhere(surely) }),
    ...(maybe !== undefined && { maybe: wordsAnywhere(maybe), alone: new RegExp(`^(?:${maybe})$`) }),
}));
/** The role that the slug of a team speaks of; undefined when it speaks of none. */
function roleOfTeamName(slug) {
    const name = plainName(slug);
    if (worksElsewhere(slug))
        return undefined;
    const sure = compiled.find(({ surely, alone }) => surely?.test(name) || alone?.test(name));
    if (sure)
        return { role: sure.role, how: 'surely' };
    if (mentionsElsewhere.test(name))
        return undefined;
    const hinted = compiled.find(({ maybe }) => maybe?.test(name));
    return hinted && { role: hinted.role, how: 'maybe' };
}
/** True for a team that by its name is surely none of the lifecycle, whatever it owns. */
function worksElsewhere(slug) {
    const name = plainName(slug);
    return falseFriends.test(name) || endsElsewhere.test(name);
}
/** Lower case, words joined by single hyphens, without the words that every team has. */
function plainName(slug) {
    const words = slug
        .slice(0, 100)
        .replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-');
    const name = words.replace(/^-|-$/g, '');
    const bare = name.replace(noise, '');
    return bare === name ? name : bare.replace(noise, '');
}
function wordsAnywhere(words) {
    return new RegExp(`(?:^|-)(?:${words})(?:-|$)`);
}

;// CONCATENATED MODULE: ./lib/core/init/guess.js






const enough = 0.5;
/** More than anybody would name as a start. */
const mostHolders = 4;
const mostHints = 2;
/** A catch-all that names more people than these says nothing of each. */
const fewPeople = 3;
/** Below these numbers who owns or changes what says little. */
const fewAssets = 5;
const fewChanges = 3;
/**
 * Roles that judge what others build. To have written a model card, or to own it together with everything else, makes
 * nobody its governor.
 */
const independentRoles = new Set(['model-governance', 'business-stakeholder']);
/**
 * Who seems to hold a role, the likeliest first: teams by their name and by what they own; else a team that is named
 * for another role but owns most of it; else people whom entries name for it; else whoever a catch-all names; else
 * people who change it.
 */
function guessHolders(role, evidence) {
    const teams = teamCandidates(role, evidence);
    const someone = people(role, evidence);
    const byLikelihood = [
        teams.filter(({ otherwise }) => !otherwise),
        teams.filter(({ share }) => share >= enough),
        someone.filter(({ owns }) => owns),
        byCatchAll(role, evidence),
        someone,
    ];
    return byLikelihood.map(likeliest).find((holders) => holders.length > 0) ?? [];
}
/**
 * Who makes at least a fifth of the changes to what a role answers for, or where nobody is proposed a tenth, beside
 * those who are.
 */
function hintsFor(role, { written }, holders) {
    const { authors, changes } = written;
    const least = holders.length > 0 ? 0.2 : 0.1;
    const proposed = new Set(holders.map(({ name }) => name.toLowerCase()));
    return [...authors]
        .filter(([key]) => !proposed.has(key) && mostOf(changes, key, role) > 1)
        .map(([key, author]) => ({ key, author, share: shareOf(changes, key, role) }))
        .filter(({ share }) => share >= least)
        .toSorted((a, b) => b.share - a.share || (0,order/* byCodeUnit */.X)(a.key, b.key))
        .slice(0, mostHints)
        .map(({ key, author }) => ({ author, reason: wroteReason(changes, key, role) }));
}
function teamCandidates(role, { owned }) {
    return [...owned.owners].flatMap(([key, owner]) => {
        const name = nameOf(owner);
        if (owner.kind !== 'team' || !formats/* teamPattern */.OJ.test(name))
            return [];
        const named = roleOfTeamName(name.slice(name.indexOf('/') + 1));
        const surely = named?.how === 'surely';
        const saysSo = named?.role === role;
        const share = shareOf(owned.meant, key, role);
        const otherwise = surely && !saysSo;
        const owns = share > 0 ? [ownsReason(owned.meant, key, role)] : catchAllReasons(owned, key, role);
        const reasons = otherwise
            ? owns.map((reason) => `${reason}, though its name says ${named.role}`)
            : [...(saysSo ? [surely ? 'its name says so' : 'its name may say so'] : []), ...owns];
        const byName = saysSo ? (surely ? 1 : 0.3) : 0;
        const score = byName + weightOfOwning(owned.meant, key, role);
        return [{ kind: 'team', name, reasons, score, sure: true, share, otherwise }];
    });
}
/** People whom entries name, and people who change the files. Only those whose login is known. */
function people(role, { owned, written }) {
    const named = new Map([...owned.owners].flatMap(([key, owner]) => personNamed(key, owner, written)));
    const authors = [...written.authors].flatMap(([key, { login }]) => (login ? [[key, login]] : []));
    const logins = new Map([...authors, ...[...named].map(([login, { name }]) => [login, name])]);
    return [...logins].map(([login, name]) => {
        const key = named.get(login)?.key ?? '';
        const byOwning = weightOfOwning(owned.meant, key, role);
        const byWriting = independentRoles.has(role) ? 0 : weightOfWriting(written.changes, login, role);
        const reasons = [
            ...(byOwning > 0 ? [ownsReason(owned.meant, key, role)] : []),
            ...(byWriting > 0 ? [wroteReason(written.changes, login, role)] : []),
        ];
        return {
            kind: 'user',
            name,
            reasons,
            score: byOwning + byWriting,
            sure: true,
            owns: byOwning > 0,
        };
    });
}
/** Those whom a catch-all makes owners of most of it. */
function byCatchAll(role, { owned, written }) {
    if (independentRoles.has(role))
        return [];
    const general = [...owned.owners].filter(([key]) => shareOf(owned.general, key, role) > 0);
    const isCrowd = general.filter(([, { kind }]) => kind !== 'team').length > fewPeople;
    return general.flatMap(([key, owner]) => {
        const share = shareOf(owned.general, key, role);
        const covers = catchAllReasons(owned, key, role);
        if (owner.kind !== 'team') {
            return personNamed(key, owner, written).map(([login, { name }]) => {
                const wrote = weightOfWriting(written.changes, login, role);
                const reasons = [...covers, ...(wrote > 0 ? [wroteReason(written.changes, login, role)] : [])];
                return { kind: 'user', name, reasons, score: (isCrowd ? 0.3 * share : share) + wrote, sure: false };
            });
        }
        const name = nameOf(owner);
        return formats/* teamPattern */.OJ.test(name) ? [{ kind: 'team', name, reasons: covers, score: share, sure: false }] : [];
    });
}
function likeliest(candidates) {
    return candidates
        .filter(({ score }) => score >= enough)
        .toSorted((a, b) => b.score - a.score || (0,order/* byCodeUnit */.X)(a.name, b.name))
        .slice(0, mostHolders)
        .map(({ kind, name, reasons, sure }) => ({ kind, name, reasons, sure }));
}
function catchAllReasons({ general }, key, role) {
    return shareOf(general, key, role) > 0 ? [coversReason(general, key, role)] : [];
}
/** Whoever owns most of it holds the role; so does, for its part, whoever owns little else. */
function weightOfOwning(ledger, key, role) {
    const share = shareOf(ledger, key, role);
    const focus = focusOf(ledger, key, role);
    if (independentRoles.has(role))
        return share * focus;
    const certainty = Math.min(1, piecesOf(ledger, key) / fewAssets);
    return Math.max(share, 0.65 * focus * certainty);
}
/** A third of the changes, or a good part by somebody who changes little else. */
function weightOfWriting(ledger, login, role) {
    if (mostOf(ledger, login, role) < fewChanges)
        return 0;
    const share = shareOf(ledger, login, role);
    return Math.max(1.5 * share, 1.4 * Math.sqrt(share * focusOf(ledger, login, role)));
}
/** Somebody an entry names by login, or by an address whose login is known. */
function personNamed(key, owner, { logins }) {
    if (owner.kind === 'team')
        return [];
    const name = owner.kind === 'user' ? nameOf(owner) : logins.get(owner.key);
    if (name === undefined || !formats/* loginPattern */.CA.test(name))
        return [];
    return [[name.toLowerCase(), { key, name }]];
}

;// CONCATENATED MODULE: ./lib/core/init/unplaced.js







/** A team that owns this many assets for which nobody is proposed has surely some role. */
const manyAssets = 5;
/**
 * Teams that hold no role yet, though assets of theirs have no other owner who fits: each with the role for most of
 * those, the largest first. What they own beside it is then found to be owned by the wrong role, as it should.
 */
function placeTeams(assets, holders, { meant }) {
    const placed = new Set([...holders.values()].flat().map(({ name }) => name.toLowerCase()));
    const rest = readOwned(assets.filter((asset) => !isHeld(asset, holders)));
    const found = new Map();
    for (const [key, owner] of sortedBy(rest.meant, rest.owners)) {
        const name = nameOf(owner);
        const isPlaceable = owner.kind === 'team' && formats/* teamPattern */.OJ.test(name) && !worksElsewhere(slugOf(name));
        if (!isPlaceable || placed.has(owner.key) || piecesOf(rest.meant, key) < manyAssets)
            continue;
        const role = mainRole(rest.meant, key);
        if (role === undefined)
            continue;
        const holder = { kind: 'team', name, reasons: [ownsReason(meant, key, role)], sure: true };
        found.set(role, [...(found.get(role) ?? []), holder]);
    }
    return found;
}
/** True when an owner is proposed for a role that may own it. */
function isHeld({ row, owners }, holders) {
    const names = new Set((row?.accountable.flat() ?? []).flatMap((role) => (holders.get(role) ?? []).map(({ name }) => name.toLowerCase())));
    return owners.some(({ key }) => names.has(key));
}
/** Who has most comes first. */
function sortedBy(ledger, owners) {
    return [...owners].toSorted(([a], [b]) => piecesOf(ledger, b) - piecesOf(ledger, a) || (0,order/* byCodeUnit */.X)(a, b));
}
function mainRole({ stakes }, key) {
    const parts = [...(stakes.get(key)?.roles ?? [])].filter(([role]) => !independentRoles.has(role));
    const [main] = parts.toSorted(([, a], [, b]) => b.weight - a.weight);
    return main?.[0];
}
function slugOf(team) {
    return team.slice(team.indexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/core/history.js
var core_history = __webpack_require__(631);
;// CONCATENATED MODULE: ./lib/core/init/written.js


/** Who left years ago holds nothing now: a year back from the newest commit, further only for want of commits. */
const written_window = 365 * 24 * 60 * 60;
const fewestCommits = 100;
function readWritten(history, assets) {
    const every = (history?.commits ?? []).filter(({ author }) => !(0,core_history/* isBot */.w)(author));
    const commits = recent(every);
    const logins = loginsOf(every.map(({ author }) => author));
    const byPath = new Map(assets.map((asset) => [asset.path, asset]));
    const authors = new Map();
    const whole = emptyStake();
    const stakes = new Map();
    for (const { author, paths } of commits) {
        const kinds = new Map(paths.flatMap((path) => kindAndRow(byPath.get(path))));
        if (kinds.size === 0)
            continue;
        const email = author.email.toLowerCase();
        const login = logins.get(email);
        const key = (login ?? email).toLowerCase();
        if (!authors.has(key))
            authors.set(key, { email, ...(login !== undefined && { login }) });
        addPiece(whole, kinds);
        addPiece(stakeOf(stakes, key), kinds);
    }
    return { authors, changes: { whole, stakes }, logins };
}
function kindAndRow(asset) {
    return asset?.row ? [[asset.kind, asset.row]] : [];
}
function recent(commits) {
    const since = commits.reduce((newest, { time }) => Math.max(newest, time), 0) - written_window;
    const late = commits.filter(({ time }) => time >= since);
    return late.length >= fewestCommits ? late : commits.slice(0, fewestCommits);
}
/**
 * The login behind each address: said by GitHub's private addresses; and for another address of the same name the
 * same, where that is a full name that only one login goes by, or the login itself.
 */
function loginsOf(people) {
    const known = new Map();
    const byName = new Map();
    const add = (name, login) => byName.set(name, (byName.get(name) ?? new Set()).add(login));
    for (const person of people) {
        const login = (0,core_history/* loginOf */.D)(person);
        if (login === undefined)
            continue;
        known.set(person.email.toLowerCase(), login);
        if (/\s/.test(written_nameOf(person)))
            add(written_nameOf(person), login);
        add(login.toLowerCase(), login);
    }
    for (const person of people) {
        const email = person.email.toLowerCase();
        const [login, ...others] = byName.get(written_nameOf(person)) ?? [];
        if (login !== undefined && others.length === 0 && !known.has(email))
            known.set(email, login);
    }
    return known;
}
function written_nameOf({ name }) {
    return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./lib/core/init/draft.js











/** Of teams whose names say nothing, more than anybody reads through. */
const mostPlaced = 8;
/** Roles that one team often does together: the later in the order of roles, and the earlier. */
const oftenOne = new Map([
    ['ml-engineer', 'data-scientist'],
    ['devops-engineer', 'mlops-engineer'],
]);
/** Drafts a policy on the pack `mlops` for a tree that has none. `snapshot` carries the openings the tree needs. */
function draftPolicy(snapshot) {
    const { history } = snapshot;
    const world = (0,core_world/* createWorld */.by)(snapshot, (0,governing/* judgesOf */.YP)(startingPolicy()));
    const assets = world.assets;
    const evidence = { owned: readOwned(assets), written: readWritten(history, assets) };
    const guessed = new Map(vocabulary/* defaultRoles */.Hc.map((role) => [role, guessHolders(role, evidence)]));
    const placed = placeTeams(assets, guessed, evidence.owned);
    const roles = [];
    for (const role of vocabulary/* defaultRoles */.Hc) {
        const others = placed.get(role) ?? [];
        const holders = [...(guessed.get(role) ?? []), ...others.slice(0, mostPlaced)];
        const unnamed = Math.max(0, others.length - mostPlaced);
        roles.push({ ...draftRole(role, holders, assets, evidence, roles), unnamed });
    }
    return {
        kinds: countKinds(assets),
        library: (0,library/* libraryDirectories */.D)(world.paths).includes(''),
        roles,
        identities: identitiesOf(evidence),
        sources: (0,unread_sources/* unreadSources */.W)(world.paths, snapshot.tree.openings, ['codeowners']),
        commits: history?.commits.length ?? 0,
    };
}
/** The pack alone, with nobody in any role: it says who would have to answer for what. */
function startingPolicy() {
    const text = 'version: 1\nextends: mlops\n';
    const read = (0,policy_read.readPolicy)({ path: 'rolecall.yml', bytes: text.length, text });
    if (!read.ok)
        throw new Error('the pack mlops cannot be extended');
    return read.file;
}
function draftRole(role, holders, assets, evidence, earlier) {
    const other = earlier.find((one) => one.role === oftenOne.get(role));
    const same = other !== undefined &&
        holders.length > 0 &&
        holders.every(({ sure }) => sure) &&
        namesOf(other.holders) === namesOf(holders);
    return {
        role,
        answersFor: countKinds(assets.filter(({ row }) => row?.accountable.flat().includes(role))),
        holders,
        ...(same && { sameAs: other.role }),
        hints: holders.some(({ kind, sure }) => kind === 'team' && sure) ? [] : hintsFor(role, evidence, holders),
    };
}
function countKinds(assets) {
    const counts = new Map();
    for (const { kind } of assets)
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return [...counts].toSorted(([a, x], [b, y]) => y - x || (0,order/* byCodeUnit */.X)(a, b));
}
function namesOf(holders) {
    return holders
        .map(({ kind, name }) => `${kind} ${name.toLowerCase()}`)
        .toSorted()
        .join(' ');
}
function identitiesOf({ owned, written }) {
    const addresses = [...owned.owners.values()].filter(({ kind }) => kind === 'email').map(({ key }) => key);
    return addresses
        .toSorted(order/* byCodeUnit */.X)
        .flatMap((email) => written.logins.has(email) ? [[email, written.logins.get(email) ?? '']] : []);
}

// EXTERNAL MODULE: ./lib/core/report/by-role.js
var by_role = __webpack_require__(2346);
// EXTERNAL MODULE: ./lib/core/report/safe-text.js
var safe_text = __webpack_require__(8961);
;// CONCATENATED MODULE: ./lib/core/init/next-steps.js




/**
 * What somebody who has just been given a policy does next.
 * @param first what to do with the file, which depends on where it went
 */
function nextSteps(first, { roles, sources }, { assets, findings }) {
    const held = new Set(roles.filter(({ holders }) => holders.length > 0).map(({ role }) => role));
    const unheld = roles.filter(({ role, answersFor }) => answersFor.length > 0 && !held.has(role));
    const gaps = assets.filter(({ status }) => status === 'unowned' || status === 'misowned');
    const closable = gaps.filter(({ accountable }) => accountable.every((term) => term.some((role) => held.has(role))));
    const covered = findings.filter(({ check }) => check === 'catch-all-owner').length;
    const steps = [
        first,
        ...(sources.length > 0 ? [sourcesStep(sources)] : []),
        ...(unheld.length > 0 ? [nameStep(unheld)] : []),
        ...(gaps.length > 0 ? [fixStep(gaps.length, closable.length)] : []),
        ...(covered > 0
            ? [`Give ${(0,by_role/* count */.U9)(covered, 'asset')} that only a catch-all owns entries of their own.`]
            : []),
        'Commit the policy: once on the base branch, it judges each pull request.',
    ];
    return `Next\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
}
function sourcesStep(sources) {
    const files = sources.map((unread) => (0,unread_sources/* filesNameOwners */.Z)(unread.files)).join('; ');
    return `Turn the line sources on there to have owners read from files too: ${(0,safe_text/* safeText */.Hk)(files)}.`;
}
function nameStep(unheld) {
    const hints = unheld.some((one) => one.hints.length > 0)
        ? ', and the comments there say who changes most'
        : '';
    return `Name holders for ${listed(unheld.map(({ role }) => role))}: nobody is known to be one${hints}.`;
}
function fixStep(gaps, closable) {
    if (closable === 0)
        return `Then rolecall fix can propose entries of CODEOWNERS for ${(0,by_role/* count */.U9)(gaps, 'gap')}.`;
    const which = closable === gaps ? (0,by_role/* count */.U9)(gaps, 'gap') : `${closable} of ${(0,by_role/* count */.U9)(gaps, 'gap')}`;
    const rest = closable === gaps ? '' : ', and for the rest once those roles are held';
    return `Run rolecall fix: it proposes entries of CODEOWNERS for ${which}${rest}.`;
}

// EXTERNAL MODULE: ./lib/core/policy/places.js
var places = __webpack_require__(8124);
;// CONCATENATED MODULE: ./lib/core/init/preview.js



/** What `check` will find once the text lies in its place as the policy. */
function previewPolicy(snapshot, text) {
    const [path] = places/* POLICY_PLACES */.s;
    const policy = { path, bytes: new TextEncoder().encode(text).length, text };
    const { tree } = snapshot;
    const files = [...tree.files, { path, mode: 'file' }].toSorted((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
    const sources = new Map([...tree.sources, [path, policy]]);
    const result = (0,evaluate/* evaluate */._3)({ ...snapshot, tree: { ...tree, files, sources }, policy }, { failOn: 'error' });
    if (!result.ok)
        throw new Error(`the drafted policy cannot be read: ${result.diagnostics[0]?.message}`);
    return result.report;
}

;// CONCATENATED MODULE: ./lib/core/init/render.js




/** Where editors find the schema of the policy file, of the major version that drafts it. */
const schemaAddress = 'https://raw.githubusercontent.com/rolecall/rolecall/v1/policies/schema.json';
/** How long a waiver in the example holds. */
const exampleDays = 90;
/**
 * The draft as the text of a policy file. It reads as one whatever names a repository holds: what cannot be written
 * plainly is quoted, and comments keep to their line.
 */
function renderPolicy(draft, now) {
    return [
        `# yaml-language-server: $schema=${schemaAddress}`,
        ...comments('', introduction(draft)),
        '',
        'version: 1',
        'extends: mlops # who answers for what; restate a row under responsibilities to change it',
        ...libraryLines(draft),
        '',
        'roles:',
        ...draft.roles.flatMap(roleLines),
        ...identityLines(draft),
        '',
        ...exampleLines(draft, now),
        '',
    ].join('\n');
}
function introduction({ kinds, commits }) {
    const from = commits > 0 ? 'the files, CODEOWNERS and the latest commits' : 'the files and CODEOWNERS';
    return [
        `Who holds which role here, guessed by \`rolecall init\` from ${from}.`,
        'Each guess has its reason beside it. Correct what is wrong; the comments can go.',
        ...(kinds.length > 0
            ? [`Found: ${amountsOf(kinds, 8)}.`]
            : ['No ML asset was found: say under `assets` what your files are.']),
    ];
}
function libraryLines({ library }) {
    if (!library)
        return [];
    return [
        '# A package at the root and tests in bulk: a framework, whose own source is no asset. If not so, write false.',
        'library: true',
    ];
}
function roleLines(draft) {
    const { role, answersFor, holders, sameAs, hints, unnamed } = draft;
    const about = answersFor.length > 0 ? `Answers for ${amountsOf(answersFor, 3)}.` : 'Answers for nothing here yet.';
    const more = unnamed > 0 ? [`${(0,by_role/* count */.U9)(unnamed, 'more team')} own such files: name those that hold the role.`] : [];
    const head = comments('  ', [about, ...hints.map(hintText), ...more]);
    if (sameAs !== undefined) {
        const [first, ...others] = holders;
        const reason = others.length > 0
            ? `${listed(holders.map(({ name }) => name))} seem to do both`
            : `${first?.name} seems to do both: ${first?.reasons.join('; ')}`;
        return [...head, `  ${role}: { same-as: ${sameAs} } # ${(0,safe_text/* safeText */.Hk)(reason)}`];
    }
    if (holders.length > 0) {
        return [...head, `  ${role}:`, ...holderLines('team', holders), ...holderLines('user', holders)];
    }
    const empty = answersFor.length > 0 ? ' # nobody is known to hold it: name teams or users' : '';
    return [...head, `  ${role}: {}${empty}`];
}
function holderLines(kind, all) {
    const holders = all.filter((holder) => holder.kind === kind);
    if (holders.length === 0)
        return [];
    const rows = holders.map(({ name, reasons }) => `      - ${scalar(name)} # ${(0,safe_text/* safeText */.Hk)(reasons.join('; '))}`);
    return [`    ${kind}s:`, ...rows];
}
function hintText({ author: { login, email }, reason }) {
    if (login !== undefined)
        return `${login} ${reason}.`;
    return isPlainAddress(email)
        ? `${email} ${reason}: add their login.`
        : `Somebody whose login is not known ${reason}.`;
}
function identityLines({ identities }) {
    const rows = identities.filter(([email]) => (0,safe_text/* safeText */.Hk)(email) === email);
    if (rows.length === 0)
        return [];
    return [
        '',
        '# Logins of the addresses that CODEOWNERS names, as the commits tell them.',
        'identities:',
        ...rows.map(([email, login]) => `  ${JSON.stringify(email)}: ${scalar(login)}`),
    ];
}
/** What teams change next. Every line of it can be used as it stands. */
function exampleLines({ sources }, now) {
    const until = new Date(now.getTime() + exampleDays * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    return [
        '# What is often said next:',
        ...(sources.length > 0 ? [sourcesLine(sources)] : []),
        '# assets:',
        '#   none: { paths: ["examples/**"] } # no assets at all',
        '# waivers:',
        `#   - { paths: ["notebooks/**"], checks: [unowned-asset], until: ${until}, reason: "moves to its own repository" }`,
    ];
}
function sourcesLine(sources) {
    const names = ['codeowners', ...sources.map(({ source }) => source)].join(', ');
    const reasons = sources.map(({ files }) => (0,unread_sources/* filesNameOwners */.Z)(files)).join('; ');
    return `# sources: [${names}] # ${(0,safe_text/* safeText */.Hk)(reasons)}`;
}
/** Team names and logins: plain where YAML reads them as the text they are, else quoted. */
function scalar(text) {
    const isPlain = /^[A-Za-z][A-Za-z0-9_/-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}
function comments(indent, texts) {
    return texts.map((text) => `${indent}# ${(0,safe_text/* safeText */.Hk)(text)}`);
}
/** True for an address that mentions nobody wherever the policy is pasted. */
function isPlainAddress(email) {
    return /^[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9.-]+$/.test(email) && email.length <= 100;
}

// EXTERNAL MODULE: ./lib/core/report/text.js
var report_text = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/git/errors.js
var errors = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/cli/load.js + 3 modules
var load = __webpack_require__(842);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/cli/policy-file.js




/** The place of a policy where something lies already, be it tracked or not; undefined when all are free. */
async function standingPolicy(root) {
    for (const place of places/* POLICY_PLACES */.s)
        if ((await statusOf((0,external_node_path_.join)(root, place))) !== undefined)
            return place;
    return undefined;
}
/** Writes the policy in its first place below `root`, making the folder for it where there is none. */
async function placePolicy(root, text) {
    const [place] = places/* POLICY_PLACES */.s;
    const folder = (0,external_node_path_.dirname)(place);
    const status = await statusOf((0,external_node_path_.join)(root, folder));
    if (status !== undefined && !status.isDirectory()) {
        const what = status.isSymbolicLink()
            ? 'is a symbolic link, which init does not follow'
            : 'is no directory';
        throw new errors/* InputError */.d(`${folder} ${what}: make it a directory, or name another file with --output`);
    }
    if (status === undefined) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(root, folder)).catch((error) => {
            throw new errors/* InputError */.d(`${folder} cannot be made: ${messageOf(error)}`);
        });
    }
    await createFile((0,external_node_path_.join)(root, place), place, text);
}
/**
 * Writes a file that is not there yet; what is there, a dangling link too, stays as it is.
 * @param name how the user calls it
 */
async function createFile(path, name, text) {
    await (0,promises_.writeFile)(path, text, { flag: 'wx' }).catch((error) => {
        const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
        throw new errors/* InputError */.d(exists
            ? `${name} exists, and init overwrites nothing: name another file with --output`
            : `${name} cannot be written: ${messageOf(error)}`);
    });
}
/** Of the link itself where it is one; undefined where nothing is there. */
async function statusOf(path) {
    return await (0,promises_.lstat)(path).catch((error) => {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new errors/* InputError */.d(`${path} cannot be looked at: ${messageOf(error)}`);
    });
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/cli/commands/init.js














/** Drafts a policy and writes it where there is none, then says what `check` finds under it and what to do next. */
async function init(given, console, listing) {
    if (given.paths.length > 0) {
        throw new errors/* InputError */.d('rolecall init takes no paths: name the repository with --repo, the file with --output');
    }
    const { snapshot, root, bare } = await (0,load.load)(given, console, evaluate/* readingPlan */.Qt, { history: true, listing });
    const standing = (0,governing/* policyOf */.US)(snapshot.tree.sources)?.path ?? (bare ? undefined : await standingPolicy(root));
    if (standing !== undefined) {
        throw new errors/* InputError */.d(`there is a policy already, ${standing}, and init overwrites nothing.\n` +
            'Can it be read? rolecall validate. What does it find? rolecall check. For a new draft move it away first.');
    }
    console.progress(`drafting from ${snapshot.tree.files.length} files`);
    const draft = draftPolicy(snapshot);
    const text = renderPolicy(draft, snapshot.now);
    const report = previewPolicy(snapshot, text);
    const { says, first } = await write(text, given, console, { root, bare });
    const summary = (0,report_text/* renderSummary */.B)({ ...report, notChecked: [] }, (0,picocolors.createColors)(false));
    console.complain(`${says}\n\nUnder it, rolecall check finds:\n\n${summary}\n${nextSteps(first, draft, report)}`);
    return 0;
}
/** Where the policy went, and what to do with it there. */
async function write(text, { output }, console, { root, bare }) {
    const [place] = places/* POLICY_PLACES */.s;
    const reading = 'each guess has its reason beside it';
    if (output !== undefined) {
        await createFile((0,external_node_path_.resolve)(console.cwd, output), output, text);
        const file = (0,safe_text/* safeText */.Hk)(output);
        return { says: `Wrote ${file}.`, first: `Correct ${file}, ${reading}, and put it in ${place}.` };
    }
    if (!bare) {
        await placePolicy(root, text);
        return { says: `Wrote ${place}.`, first: `Read and correct ${place}: ${reading}.` };
    }
    console.write(text);
    return {
        says: 'A bare repository has no files to add one to: the policy went to standard output.',
        first: `Save it as ${place} in a clone, and correct it: ${reading}.`,
    };
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
