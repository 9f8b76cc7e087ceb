export const id = 414;
export const ids = [414,912];
export const modules = {

/***/ 1561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ compilePatterns)
});

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
    bits[bit >> 5] = wordAt(bits, bit >> 5) | (1 << (bit & 31));
}
function hasBit(bits, bit) {
    return (wordAt(bits, bit >> 5) & (1 << (bit & 31))) !== 0;
}
/** Adds the bits of another of the same length. */
function addBits(bits, more) {
    for (let word = 0; word < bits.length; word += 1)
        bits[word] = wordAt(bits, word) | wordAt(more, word);
}
/**
 * Goes one character or name on: a bit that is taken moves to the next place, one that stays is there still too
 * (Baeza-Yates and Gonnet's shift-and). False when no way to match is left.
 */
function advance(live, takes, stays) {
    let carried = 0;
    let left = 0;
    for (let word = 0; word < live.length; word += 1) {
        const before = wordAt(live, word);
        const taken = before & wordAt(takes, word);
        const after = (taken << 1) | carried | (before & wordAt(stays, word));
        live[word] = after;
        carried = taken >>> 31;
        left |= after;
    }
    return left !== 0;
}
function wordAt(bits, word) {
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
        return textOf(tokens);
    const last = tokens.findLastIndex((token) => token < 0);
    const prefix = encodePath(textOf(tokens.slice(0, first)));
    const suffix = encodePath(textOf(tokens.slice(last + 1)));
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
function textOf(tokens) {
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
    return textOf(tokens.slice(first, last));
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

// EXTERNAL MODULE: ./lib/core/ownership/pattern.js
var ownership_pattern = __webpack_require__(3459);
;// CONCATENATED MODULE: ./lib/core/ownership/long-pattern.js




const slash = 0x2f;
/**
 * Matches one pattern as glob.ts does a part of one, names in place of characters: bit n says that n parts have taken
 * the names so far. So a path costs at most its names for every 32 parts, and most have too few names to match at all.
 */
function compileLongPattern({ parts, below }) {
    const named = parts.filter((part) => part !== ownership_pattern/* anyDepth */.sU);
    const last = named.length;
    const words = (last >> 5) + 1;
    const stays = new Uint32Array(words);
    const anyName = new Uint32Array(words);
    const names = createNames();
    const byName = [];
    const globs = new Map();
    let bit = 0;
    for (const part of parts) {
        if (part === ownership_pattern/* anyDepth */.sU)
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
        if (part === ownership_pattern/* anyDepth */.sU)
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
        const meaning = (0,ownership_pattern/* meaningOf */.Pr)(text);
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


/***/ }),

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ isCatchAll),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   sU: () => (/* binding */ anyDepth),
/* harmony export */   sV: () => (/* binding */ endsInBackslash)
/* harmony export */ });
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


/***/ }),

/***/ 1001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ CODEOWNERS_LIMIT_BYTES),
/* harmony export */   _h: () => (/* binding */ codeownersInForce),
/* harmony export */   nB: () => (/* binding */ CODEOWNERS_PLACES)
/* harmony export */ });
/**
 * Where GitHub looks for CODEOWNERS, in this order; the first that exists is read and the others are not.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-location
 */
const CODEOWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/**
 * A file of this many bytes or more is not loaded at all.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-size
 */
const CODEOWNERS_LIMIT_BYTES = 3 * 1024 * 1024;
/** Which of the three files governs, and which GitHub never reads. */
function codeownersInForce(paths) {
    const [inForce = null, ...ignored] = CODEOWNERS_PLACES.filter((place) => paths.has(place));
    return { inForce, ignored };
}


/***/ }),

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ readNothing),
/* harmony export */   nc: () => (/* binding */ nothingToRead),
/* harmony export */   qy: () => (/* binding */ lazily)
/* harmony export */ });
/* unused harmony export forBoth */
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


/***/ }),

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ contentsOnDisk)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/git/beginnings.js
/**
 * Makes a reader of the first `limit` bytes of files. What is no regular file or cannot be read is left out.
 * Its text is the program of a thread too, so it uses nothing but what it is given.
 */
function createBeginningsReader({ closeSync, constants, fstatSync, openSync, readSync }, limit) {
    // A link may lead out of the repository, and a pipe would wait for a writer for ever.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    let room = new Uint8Array(4 * limit);
    function readInto(at, name) {
        let descriptor;
        try {
            descriptor = openSync(name, flags);
            const length = readSync(descriptor, room, at, limit, 0);
            if (length > 0 && length < limit)
                return { length, size: length };
            // Larger than the limit, empty, or something that is no file and gives nothing.
            const status = fstatSync(descriptor);
            return status.isFile() ? { length, size: status.size } : undefined;
        }
        catch {
            return undefined;
        }
        finally {
            if (descriptor !== undefined)
                closeSync(descriptor);
        }
    }
    return (names) => {
        const ends = new Int32Array(names.length).fill(-1);
        const sizes = new Float64Array(names.length);
        let at = 0;
        for (const [index, name] of names.entries()) {
            if (room.length - at < limit) {
                const larger = new Uint8Array(2 * room.length);
                larger.set(room.subarray(0, at));
                room = larger;
            }
            const read = readInto(at, name);
            if (!read)
                continue;
            at += read.length;
            ends[index] = at;
            sizes[index] = read.size;
        }
        return { bytes: room.subarray(0, at), ends, sizes };
    };
}

// EXTERNAL MODULE: ./lib/git/names.js
var names = __webpack_require__(1476);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/git/second-reader.js


/** More batches than any repository fills. */
const mostBatches = 65_536;
function startSecondReader(root, limit) {
    const begun = new Int32Array(new SharedArrayBuffer(4 * mostBatches));
    const { port1: port, port2: theirs } = new external_node_worker_threads_.MessageChannel();
    const worker = new external_node_worker_threads_.Worker(program, {
        eval: true,
        execArgv: [],
        workerData: { root, limit, begun, port: theirs },
        transferList: [theirs],
    });
    const ended = new Promise((resolve) => worker.on('error', () => resolve()).on('exit', resolve));
    worker.unref();
    /** Offered, and not here yet. */
    const awaited = new Set();
    /** What only bytes can name does not travel as text. */
    const kept = new Set();
    let offered = 0;
    function hand({ batch, read }, give) {
        awaited.delete(batch);
        give(batch, read);
    }
    return {
        offer(paths) {
            const work = { batch: offered, paths: paths.join('\0') };
            const travels = offered < mostBatches && work.paths.isWellFormed();
            (travels ? awaited : kept).add(offered);
            if (travels)
                port.postMessage(work);
            offered += 1;
        },
        takeBack(batch) {
            if (kept.delete(batch))
                return true;
            if (!awaited.has(batch) || Atomics.exchange(begun, batch, 1) !== 0)
                return false;
            return awaited.delete(batch);
        },
        collect(give) {
            for (let got = (0,external_node_worker_threads_.receiveMessageOnPort)(port); got; got = (0,external_node_worker_threads_.receiveMessageOnPort)(port))
                hand(got.message, give);
        },
        async finish(give) {
            const all = new Promise((resolve) => {
                if (awaited.size === 0)
                    resolve();
                port.on('message', (done) => {
                    hand(done, give);
                    if (awaited.size === 0)
                        resolve();
                });
            });
            await Promise.race([all, ended]);
            port.close();
            return [...awaited, ...kept];
        },
    };
}
/** What the thread runs. It is text, and so needs no file of its own beside a bundle. */
const program = `(${serve.toString()})(${createBeginningsReader.toString()})`;
function serve(createReader) {
    const fs = process.getBuiltinModule('node:fs');
    const { root, limit, begun, port } = process.getBuiltinModule('node:worker_threads').workerData;
    const read = createReader(fs, limit);
    port.on('message', ({ batch, paths }) => {
        if (Atomics.exchange(begun, batch, 1) !== 0)
            return;
        const { bytes: lent, ends, sizes } = read(paths.split('\0').map((path) => `${root}/${path}`));
        const bytes = lent.slice();
        const done = { batch, read: { bytes, ends, sizes } };
        port.postMessage(done, [bytes.buffer, ends.buffer, sizes.buffer]);
    });
}

;// CONCATENATED MODULE: ./lib/git/disk.js




/** Files that are read at a time. */
const batchFiles = 256;
/** With so many batches a second thread is worth its start, which takes as long as reading about 5,000 files. */
const worthASecond = 32;
/**
 * Reads files one after the other: small reads from a warm disk are several times faster than promises of them. Many
 * are read by two threads, the second of which begins while the files are still being named.
 */
function contentsOnDisk(root) {
    return async (files, limit, take) => {
        const batches = [];
        const read = createBeginningsReader(external_node_fs_, limit);
        let second;
        const give = (batch, beginnings) => {
            handOver(batches[batch] ?? [], beginnings, take);
        };
        const readHere = (batch) => {
            give(batch, read(batches[batch]?.map((path) => (0,names/* encodeName */.aA)(`${root}/${path}`)) ?? []));
        };
        for (const batch of inBatches(files)) {
            batches.push(batch);
            if (batches.length === worthASecond) {
                second = startSecondReader(root, limit);
                for (const one of batches)
                    second.offer(one);
            }
            else
                second?.offer(batch);
            second?.collect(give);
        }
        for (let batch = batches.length - 1; batch >= 0; batch -= 1) {
            if (second && !second.takeBack(batch))
                break;
            readHere(batch);
            second?.collect(give);
        }
        for (const batch of (await second?.finish(give)) ?? [])
            readHere(batch);
    };
}
/** The paths of regular files, so many at a time. */
function* inBatches(files) {
    let batch = [];
    for (const { path, mode } of files) {
        if (mode !== 'file')
            continue;
        batch.push(path);
        if (batch.length < batchFiles)
            continue;
        yield batch;
        batch = [];
    }
    if (batch.length > 0)
        yield batch;
}
function handOver(paths, { bytes, ends, sizes }, take) {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let start = 0;
    for (const [index, path] of paths.entries()) {
        const end = ends[index] ?? -1;
        if (end < 0)
            continue;
        take(path, { size: sizes[index] ?? 0, head: all.subarray(start, end) });
        start = end;
    }
}


/***/ }),

/***/ 1476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ decodeNames),
/* harmony export */   aA: () => (/* binding */ encodeName),
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   e4: () => (/* binding */ decodeName)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * The text of bytes that name files. Names need not be UTF-8: a byte that is not becomes half of a surrogate pair,
 * U+DC80 to U+DCFF, which no UTF-8 holds. So two names stay two, and each leads back to its file.
 */
function decodeName(bytes) {
    const text = bytes.toString('utf8');
    return text.includes('\uFFFD') ? decodeByteByByte(bytes) : text;
}
/** What `decodeName` read, as the file system takes it. */
function encodeName(name) {
    if (name.isWellFormed())
        return name;
    const bytes = Array.from(name, (character) => /[\uDC80-\uDCFF]/u.test(character) ? Buffer.of(character.charCodeAt(0) & 0xff) : Buffer.from(character));
    return Buffer.concat(bytes);
}
/** The names between NULs, as git lists them with `-z`; what follows the last is the last name, even if empty. */
function splitNames(bytes) {
    return decodeNames(bytes).split('\0');
}
/** The text of a list of names with NULs between them: each is read by itself, whatever bytes the others hold. */
function decodeNames(bytes) {
    const text = bytes.toString('utf8');
    if (!text.includes('\uFFFD'))
        return text;
    const names = [];
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
        names.push(decodeName(bytes.subarray(start, end)));
        start = end + 1;
    }
    return [...names, decodeName(bytes.subarray(start))].join('\0');
}
function decodeByteByByte(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = characterLength(bytes, at);
        text +=
            length > 0 ? bytes.toString('utf8', at, at + length) : String.fromCharCode(0xdc00 | (bytes[at] ?? 0));
        at += Math.max(1, length);
    }
    return text;
}
/** How many bytes the character that begins here has; 0 when none does. */
function characterLength(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < 0x80)
        return 1;
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}


/***/ }),

/***/ 8912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readCodeownersInForce),
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_ownership_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1001);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7071);




/**
 * The root of the working tree or plain folder that `openRepository` would open, found without asking git; undefined
 * where only git can tell, as in a repository without a working tree.
 */
function findRoot(directory, cwd) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, directory ?? '.');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(start, { throwIfNoEntry: false })?.isDirectory())
        return undefined;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(start, 'HEAD')) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(start, 'objects')))
        return undefined;
    if (directory !== undefined)
        return start;
    for (let at = start;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return isRepository(at) ? at : undefined;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return start;
    }
}
/** The `.git` of a worktree or submodule is a file that names its directory. */
function isRepository(root) {
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git');
    const isDirectory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(named, { throwIfNoEntry: false })?.isDirectory() === true;
    const [, elsewhere] = isDirectory ? [] : (/^gitdir: (.+)\n?$/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(named, 'utf8')) ?? []);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(elsewhere === undefined ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, elsewhere), 'HEAD'));
}
/** The text of the CODEOWNERS in force in a working tree; empty where GitHub reads nothing. */
async function readCodeownersInForce(root) {
    const place = _core_ownership_places_js__WEBPACK_IMPORTED_MODULE_3__/* .CODEOWNERS_PLACES */ .nB.find((path) => {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false });
        return status !== undefined && !status.isDirectory();
    });
    if (place === undefined)
        return '';
    let text = '';
    await (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .contentsOnDisk */ .h)(root)([{ path: place, mode: 'file' }], _core_ownership_places_js__WEBPACK_IMPORTED_MODULE_3__/* .CODEOWNERS_LIMIT_BYTES */ .Qj, (_path, { size, head }) => {
        if (size < _core_ownership_places_js__WEBPACK_IMPORTED_MODULE_3__/* .CODEOWNERS_LIMIT_BYTES */ .Qj)
            text = head.toString('utf8');
    });
    return text;
}


/***/ })

};
