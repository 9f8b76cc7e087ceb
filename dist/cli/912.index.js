export const id = 912;
export const ids = [912];
export const modules = {

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
