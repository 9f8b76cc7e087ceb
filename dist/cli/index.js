#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 1273:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7066);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7336);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(219);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6802);





/** Standard output may be a pipe whose reader is slow, or gone. */
function writeAll(descriptor, text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, at);
        }
        catch (error) {
            const code = error instanceof Error && 'code' in error ? error.code : undefined;
            if (code === 'EPIPE')
                return;
            if (code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}
async function readInput() {
    return Buffer.concat(await process.stdin.toArray());
}
const started = Date.now();
let shown = false;
/** Wipes the progress line before anything else is written. */
function clearProgress() {
    if (shown)
        writeAll(2, '\r\u001b[K');
    shown = false;
}
process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(process.argv.slice(2), {
    cwd: process.cwd(),
    environment: process.env,
    now: new Date(started),
    colors: picocolors__WEBPACK_IMPORTED_MODULE_3__.isColorSupported && (0,node_tty__WEBPACK_IMPORTED_MODULE_1__.isatty)(1),
    readInput,
    write(text) {
        clearProgress();
        writeAll(1, text);
    },
    complain(text) {
        clearProgress();
        writeAll(2, text);
    },
    progress(text) {
        if (!(0,node_tty__WEBPACK_IMPORTED_MODULE_1__.isatty)(2) || Date.now() - started < 500)
            return;
        writeAll(2, `\r\u001b[K${text}…`);
        shown = true;
    },
}, _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r);
clearProgress();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/core/report/safe-text.js
// Control characters move a terminal's cursor or end a line; bidirectional marks show text in another order.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Makes a string from a repository safe for any sink: one line, no control characters, nothing invisible. */
function safeText(text) {
    return text.replace(unsafe, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\t')
            return '\\t';
        if (character === '\r')
            return '\\r';
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
/**
 * The same for Markdown: a path or message mentions nobody, links nowhere and formats nothing. GitHub looks for people,
 * issues and emoji in the text that the entities decode to, so these are broken by a space of no width as well.
 */
function safeMarkdown(text) {
    return safeText(text)
        .replace(found, '$&\u200b')
        .replace(marks, (run) => Array.from(run, (mark) => `&#${mark.charCodeAt(0)};`).join(''))
        .replaceAll('\u200b', '&#8203;');
}
// The starts of @people, #issues, GH-issues, addresses and :emoji:, but not the place in file:line:column.
const found = /[@#]|www(?=\.)|\bgh-(?=\d)|:(?=\/\/)|:(?!\d+:\d)(?=[\w+-]{1,64}:)/gi;
// An underscore inside of a word formats nothing, and paths are full of them.
const marks = /[\\`*[\]<>#+!|~&$]|(?<!_)_+(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])_+/g;

;// CONCATENATED MODULE: ./lib/git/errors.js
/** Something only the user can mend: the message names the place, the offender and the next step. */
class InputError extends Error {
    name = 'InputError';
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./lib/cli/arguments.js



const options = {
    repo: { type: 'string' },
    policy: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    base: { type: 'string' },
    head: { type: 'string' },
    'fail-on': { type: 'string' },
    codeowners: { type: 'string' },
    all: { type: 'boolean' },
    stdin: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
/** What each command takes beside the common options, and says of itself. */
const commands = {
    check: {
        takes: ['base', 'head', 'all', 'fail-on'],
        usage: '[--base REF] [--head REF] [--all] [PATH…]',
        does: 'find assets without an accountable owner',
        formats: ['text', 'json', 'sarif', 'github', 'markdown'],
    },
    explain: {
        takes: ['head'],
        usage: 'PATH…',
        does: 'say why a path is what it is and belongs to whom',
        formats: ['text', 'json'],
    },
    owners: {
        takes: ['head', 'all', 'stdin', 'codeowners'],
        usage: '[--codeowners FILE] [--stdin | --all | PATH…]',
        does: 'list the owners of paths',
        formats: ['text', 'json'],
    },
    assets: {
        takes: ['head', 'all', 'stdin'],
        usage: '[--stdin | --all | PATH…]',
        does: 'list the kind of each file',
        formats: ['text', 'json'],
    },
    validate: { takes: [], usage: '[FILE]', does: 'check the policy alone', formats: ['text', 'json'] },
};
const common = ['repo', 'policy', 'format', 'output', 'help', 'version'];
/** Help that was asked for, or what to do. Throws `InputError` for what is neither. */
function readArguments(argv) {
    const { values, positionals } = arguments_parse(argv);
    if (values.help)
        return 'help';
    if (values.version)
        return 'version';
    const [name, ...paths] = positionals;
    if (name === undefined)
        return 'help';
    if (!isCommand(name))
        throw new InputError(unknown('command', name, Object.keys(commands)));
    const { takes, formats } = commands[name];
    const allowed = [...common, ...takes];
    for (const given of Object.keys(values)) {
        if (!allowed.includes(given)) {
            throw new InputError(`rolecall ${name} takes no --${given}. It takes ${allowed.map((option) => `--${option}`).join(', ')}.`);
        }
    }
    const { repo, policy, output, base, head, codeowners } = values;
    return {
        command: name,
        paths,
        format: oneOf('--format', values.format ?? 'text', formats),
        failOn: oneOf('--fail-on', values['fail-on'] ?? 'error', [
            'error',
            'warning',
            'notice',
            'never',
        ]),
        all: values.all ?? false,
        stdin: values.stdin ?? false,
        ...(repo !== undefined && { repo }),
        ...(policy !== undefined && { policy }),
        ...(output !== undefined && { output }),
        ...(base !== undefined && { base }),
        ...(head !== undefined && { head }),
        ...(codeowners !== undefined && { codeowners }),
    };
}
function helpText() {
    const rows = Object.entries(commands).map(([name, { usage, does }]) => `  rolecall ${name} ${usage}\n      ${does}`);
    return [
        'Keeps every asset of an ML repository owned by the right role.',
        '',
        ...rows,
        '',
        'Common options: --repo DIR (default: the repository here), --policy FILE, --format FORMAT, --output FILE.',
        'check also takes --fail-on error|warning|notice|never (default error).',
        'Exit codes: 0 clean, 1 findings, 2 bad usage, policy or input, 3 Rolecall failed.',
        '',
    ].join('\n');
}
function arguments_parse(argv) {
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const offender = /'-{0,2}([^'=\s]*)/.exec(message)?.[1] ?? '';
        const isUnknown = message.startsWith('Unknown option');
        throw new InputError(isUnknown
            ? unknown('option', `--${offender}`, Object.keys(options).map((o) => `--${o}`))
            : message);
    }
}
function isCommand(name) {
    return Object.hasOwn(commands, name);
}
function oneOf(option, given, allowed) {
    const found = allowed.find((word) => word === given);
    if (found === undefined)
        throw new InputError(unknown(`value of ${option}`, given, allowed));
    return found;
}
function unknown(what, given, allowed) {
    const near = (0,mod/* closest */.kp)(given, [...allowed]);
    const hint = (0,mod/* distance */.Io)(given, near) <= Math.max(2, given.length / 2) ? ` Did you mean ${near}?` : '';
    return `unknown ${what} ${JSON.stringify(given)}.${hint} Known: ${allowed.join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/core/policy/holders.js
const nobody = { teams: [], users: [] };
const unread = { teamsOf: () => undefined, parentOf: () => undefined };
/** Tells who holds the roles of a policy. Names of teams, logins and addresses compare without case. */
function createHolders({ roles, identities }, membership = unread) {
    const rolesOfTeam = rolesByName(roles, ({ teams }) => teams);
    const rolesOfUser = rolesByName(roles, ({ users }) => users);
    const heldByTeams = [...roles].filter(([, { teams }]) => teams.length > 0).map(([role]) => role);
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
        const named = rolesOfUser.get(login) ?? [];
        const teams = membership.teamsOf(login);
        if (teams !== undefined)
            return ownerRoles([...named, ...teams.flatMap(teamRoles)], []);
        return ownerRoles(named, heldByTeams);
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

;// CONCATENATED MODULE: ./lib/core/policy/places.js
/** Where the policy of a repository is looked for; the first that exists governs. */
const POLICY_PLACES = ['.github/rolecall.yml', '.github/rolecall.yaml', 'rolecall.yml'];

;// CONCATENATED MODULE: ./lib/core/assets/openings.js
/**
 * The Python modules that an opening imports, each with those above it: `from azure.ai.ml import dsl` gives `azure`,
 * `azure.ai`, `azure.ai.ml` and `azure.ai.ml.dsl`. Names on the lines that continue an import are left out.
 */
function importedModules(opening) {
    const modules = new Set();
    for (const [, from, names = ''] of opening.matchAll(importLine)) {
        for (const name of names.split(',')) {
            const [module = ''] = name.trim().split(/\s/, 1);
            addWithParents(modules, from === undefined ? module : `${from}.${module}`);
        }
    }
    return modules;
}
const importLine = /^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+)?import[ \t]+\(?([^#\n]*)/gm;
/** The keys at the top of the YAML documents of an opening: those that stand at the start of a line. */
function topLevelKeys(opening) {
    const keys = new Set();
    for (const [, name = ''] of opening.matchAll(topKeyLine))
        keys.add(name);
    return keys;
}
const topKeyLine = /^["']?([\w$-]{1,64})["']?[ \t]*:/gm;
function addWithParents(modules, module) {
    for (let end = module.indexOf('.'); end >= 0; end = module.indexOf('.', end + 1)) {
        modules.add(module.slice(0, end));
    }
    modules.add(module);
}
/** A Kubernetes object of one of these kinds is declared. */
function kubernetesKind(...kinds) {
    return new RegExp(`^kind:[ \\t]*["']?(?:${kinds.join('|')})\\b`, 'm');
}
/** A JSON document, or a YAML one anywhere, has one of these keys. */
function key(...keys) {
    return new RegExp(`(?:^|[\\s{,"'-])(?:${keys.map(escaped).join('|')})["']?[ \\t]*[:=]`, 'm');
}
/** One of these words stands in the text, as written. */
function says(...words) {
    return new RegExp(words.map(escaped).join('|'));
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

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
                ],
            },
            {
                says: 'a model by its extension',
                weight: 'extension',
                endings: ['.pt', '.pkl', '.spm', '.ubj', '.pickle'],
            },
            { says: 'a pointer to a model', weight: 'opening', name: modelPointer, topKeys: ['outs'] },
            { says: 'a pointer that names a model', weight: 'named', name: modelPointer },
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
                ],
            },
            {
                says: 'weights as JSON',
                weight: 'opening',
                name: /(?:weights|coefficients|model)\w{0,100}\.json$/,
                opening: [key('intercept', 'coefficients', 'weights', 'learner')],
            },
            { says: 'an archive of a model', weight: 'named', name: /^model\S*\.(?:tar\.gz|tgz|zip)$/ },
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
                    'model-settings.json',
                    'modules.json',
                ],
            },
            {
                says: 'a configuration of a transformer',
                weight: 'opening',
                names: ['config.json'],
                opening: [key('architectures', 'model_type')],
            },
            {
                says: 'registered models',
                weight: 'opening',
                endings: yaml,
                opening: [/(?:^|\s)registered_models:/m],
            },
            { says: 'flavors of MLflow', weight: 'opening', endings: yaml, topKeys: ['flavors'] },
            {
                says: 'a model of Azure ML',
                weight: 'opening',
                endings: yaml,
                opening: [
                    /azuremlschemas\S{0,100}?\/model\.schema|^type:[ \t]*(?:mlflow_model|custom_model|triton_model)/m,
                ],
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
            { says: 'under prompts/', weight: 'named', path: /(?:^|\/)prompts?\/.*\.(?:py|txt|md|ya?ml|json)$/ },
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
                opening: [says('PromptTemplate', 'SYSTEM_PROMPT', 'You are')],
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
                path: /(?:^|\/)\.github\/(?:workflows|actions|scripts)\/.*\.(?:ya?ml|sh|py|js)$/,
            },
            {
                says: 'updates dependencies',
                weight: 'exact',
                path: /(?:^|\/)\.github\/(?:dependabot|renovate)\.(?:ya?ml|json)$/,
            },
            {
                says: 'continuous integration by its name',
                weight: 'exact',
                name: /^(?:\.gitlab-ci|\.travis|appveyor|bitbucket-pipelines|azure-pipelines[\w.-]*|cloudbuild[\w.-]*|buildspec[\w.-]*|\.cirrus|\.taskcluster|codecov|\.codecov)\.ya?ml$/,
            },
            {
                says: 'a Jenkinsfile',
                weight: 'exact',
                names: ['jenkinsfile', 'renovate.json', '.drone.yml', '.drone.yaml'],
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
                topKeys: ['trigger', 'pr', 'pool', 'parameters', 'resources'],
                opening: [
                    /^(?:stages|jobs|steps):[ \t]*\r?\n\s*-/m,
                    says('task:', 'script:', 'template:', 'pool:', 'vmImage'),
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
                    'tasks.py',
                    '.goreleaser.yaml',
                    '.goreleaser.yml',
                    'build.gradle',
                    'bazel.build',
                ],
            },
            { says: 'a make file', weight: 'exact', endings: ['.mk'] },
            { says: 'a shell script', weight: 'extension', endings: ['.sh', '.bash', '.ps1', '.bat', '.cmd'] },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/data.js

const python = ['.py'];
const data_yaml = ['.yml', '.yaml'];
const data = [
    {
        id: 'data-pipeline',
        stage: 'data',
        tier: 2,
        what: 'orchestrated or scheduled code that ingests, moves or materialises data',
        signals: [
            { says: 'imports airflow', weight: 'opening', endings: python, imports: ['airflow'] },
            { says: 'imports dagster', weight: 'opening', endings: python, imports: ['dagster'] },
            { says: 'imports prefect', weight: 'opening', endings: python, imports: ['prefect'] },
            { says: 'imports apache_beam', weight: 'opening', endings: python, imports: ['apache_beam'] },
            { says: 'imports dlt', weight: 'opening', endings: python, imports: ['dlt'] },
            { says: 'imports luigi', weight: 'opening', endings: python, imports: ['luigi', 'mage_ai'] },
            {
                // Spark also scores, monitors and makes features; whatever else the file says of itself weighs more.
                says: 'imports pyspark',
                weight: 'extension',
                endings: python,
                imports: ['pyspark'],
                opening: [says('.read', '.write', 'spark.sql')],
            },
            {
                says: 'writes tables with Spark',
                weight: 'named',
                endings: python,
                imports: ['pyspark'],
                opening: [says('.write.', '.writeTo(', 'saveAsTable', 'insertInto(')],
            },
            {
                says: 'declares an Airflow operator',
                weight: 'opening',
                endings: data_yaml,
                opening: [/^operator:[ \t]*\S*operators?\./m],
            },
            {
                says: 'declares a DAG',
                weight: 'opening',
                endings: data_yaml,
                topKeys: ['dag', 'dag_context', 'task_operator'],
            },
            { says: 'named meltano.yml', weight: 'exact', names: ['meltano.yml'] },
            { says: 'named as a DAG', weight: 'named', name: /(?:^dag_|_dag)\.py$/ },
            { says: 'under dags/', weight: 'named', path: /(?:^|\/)dags\/(?!.*(?:__init__|\/utils?\/)).*\.py$/ },
            {
                says: 'named for ingestion',
                weight: 'named',
                name: /^(?:etl|ingest|ingestion)(?:[_-]\w*)?\.py$/,
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
            {
                says: 'SQL below a dbt_project.yml',
                weight: 'exact',
                path: /(?:^|\/)(?:models|macros|snapshots|analyses|analysis)\/.*\.sql$/,
                below: 'dbt_project.yml',
            },
            { says: 'profiles of dbt', weight: 'named', names: ['profiles.yml'] },
            {
                says: 'refers to dbt models',
                weight: 'opening',
                endings: ['.sql'],
                opening: [/\{\{-?\s*(?:ref|source|config)\s*\(/],
            },
            {
                says: 'creates a table or view',
                weight: 'opening',
                endings: ['.sql'],
                opening: [
                    /\bcreate\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+|materialized\s+|external\s+)?(?:table|view|function|procedure)\b/i,
                ],
            },
            { says: 'a dbt model in Python', weight: 'opening', endings: python, opening: [/^def model\(dbt\b/m] },
            { says: 'a query in SQL', weight: 'extension', endings: ['.sql'] },
        ],
    },
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
                opening: [says('mlcommons.org/croissant')],
            },
            {
                says: 'a list of columns',
                weight: 'opening',
                endings: ['.json'],
                name: /schema/,
                opening: [/^\s*\[\s*\{/, key('name'), key('type')],
            },
            { says: 'a TFDV schema', weight: 'opening', endings: ['.pbtxt'], opening: [/^feature[ \t]*\{/m] },
            {
                says: 'a schema of tables',
                weight: 'opening',
                name: /^schema\.ya?ml$/,
                topKeys: ['fields', 'columns', 'tables'],
            },
            { says: 'metadata beside a query', weight: 'named', name: /^metadata\.ya?ml$/, beside: 'query.sql' },
            { says: 'named MLTable', weight: 'exact', names: ['mltable'] },
        ],
    },
    {
        id: 'data-quality',
        stage: 'data',
        tier: 2,
        what: 'executable checks on data',
        signals: [
            {
                says: 'named great_expectations.yml',
                weight: 'exact',
                names: ['great_expectations.yml', 'checks.sql'],
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
                endings: ['.json', '.py', ...data_yaml],
                opening: [says('expectation_suite_name', 'expectation_type')],
            },
            {
                says: 'imports great_expectations',
                weight: 'opening',
                endings: python,
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
                name: /(?:data_?quality|expectations|validate_data|data_validation)\w*\.(?:py|sql|ya?ml)$/,
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
                ],
            },
            { says: 'a DVC pointer', weight: 'opening', endings: ['.dvc'], topKeys: ['outs'] },
            { says: 'the DVC remotes', weight: 'exact', path: /(?:^|\/)\.dvc\/config$/ },
            {
                says: 'a data asset of Azure ML',
                weight: 'opening',
                endings: data_yaml,
                opening: [/azuremlschemas\S{0,100}?\/data\.schema|^type:[ \t]*(?:uri_file|uri_folder|mltable)\b/m],
            },
            {
                says: 'under data/',
                weight: 'named',
                endings: ['.json', '.txt', '.zip', '.gz', '.xml', '.xls', '.xlsx', '.pkl', '.wav', '.mp3', '.flac'],
                path: /(?:^|\/)(?:data|datasets?)\//,
            },
        ],
    },
    {
        id: 'analytics-dashboard',
        stage: 'data',
        tier: 3,
        what: 'charts, dashboards and queries of business intelligence',
        signals: [
            { says: 'a Looker view', weight: 'exact', endings: ['.lkml', '.twb', '.twbx', '.pbix'] },
            {
                says: 'a chart of Superset',
                weight: 'opening',
                endings: data_yaml,
                topKeys: ['viz_type', 'slice_name', 'dashboard_title'],
            },
            { says: 'an export of Superset', weight: 'named', path: /(?:^|\/)\w*superset\w*\/.*\.(?:ya?ml|json)$/ },
            { says: 'exposures of dbt', weight: 'opening', endings: data_yaml, topKeys: ['exposures'] },
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
                imports: ['lm_eval', 'tensorflow_model_analysis', 'ragas', 'deepeval', 'sacrebleu', 'rouge_score'],
            },
            {
                says: 'measures a model',
                weight: 'opening',
                name: /(?:eval|metric|score|valid|benchmark|compare)\w*\.py$/,
                opening: [
                    says('sklearn.metrics', 'mlflow.evaluate', 'accuracy_score', 'f1_score', 'roc_auc', 'torchmetrics', 'accuracy'),
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
                endings: ['.json', '.yml', '.yaml'],
                opening: [
                    key('accuracy', 'f1_score', 'roc_auc', 'rmse', 'precision'),
                    key('threshold', 'thresholds', 'recall', 'mae', 'auc'),
                ],
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
                path: /(?:^|\/)tests?\/.*\.py$|(?:^|\/)(?:test_\w+|\w+_test)\.py$/,
                imports: evaluation_data,
            },
            { says: 'loads a DagBag', weight: 'opening', endings: ['.py'], opening: [says('DagBag')] },
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
                name: /^(?:\d+[-_])?(?:prepare|preprocess(?:ing|or)?|featuri[sz]e|featuri[sz]ation|feature_engineering|split|clean|tokenize|transforms?|augment(?:ation)?)(?:[-_](?!kind)\w+)?\.(?:py|r)$/,
            },
            {
                says: 'named as a preparation',
                weight: 'named',
                name: /_(?:preprocess(?:ing|or)?|preparation|tokenizer|dataset|dataloader)\.py$/,
            },
            {
                says: 'named for recipes',
                weight: 'named',
                names: ['recipes.r', 'dataset.py', 'data_loader.py', 'dataloader.py', 'datamodule.py'],
            },
            {
                says: 'a transformer of scikit-learn',
                weight: 'opening',
                endings: ['.py'],
                opening: [/^class \w+\([^)\n]*TransformerMixin\b/m],
            },
            {
                says: 'splits or scales data',
                weight: 'opening',
                name: /(?:data|prep|split|clean|feat|load|token)\w*\.py$/,
                opening: [
                    says('train_test_split', 'StandardScaler', 'TfidfVectorizer', 'OneHotEncoder', 'AutoTokenizer'),
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
            { says: 'parameters of DVC', weight: 'named', names: ['params.yaml'], beside: 'dvc.yaml' },
            {
                says: 'hyper-parameters',
                weight: 'named',
                endings: ['.yml', '.yaml', '.json', '.toml'],
                opening: [
                    key('learning_rate', 'lr', 'n_estimators', 'hidden_size', 'num_layers', 'batch_size', 'num_train_epochs', 'max_epochs', 'epochs', 'max_depth', 'dropout', 'weight_decay'),
                ],
            },
            {
                says: 'a search space',
                weight: 'opening',
                endings: ['.yml', '.yaml', '.json'],
                opening: [key('searchSpace', 'searchSpaceFile', 'search_space', 'trialConcurrency')],
            },
            { says: 'a search space of NNI', weight: 'named', name: /^search_?space\w*\.(?:json|ya?ml)$/ },
            {
                says: 'a Katib experiment',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['kind'],
                opening: [kubernetesKind('Experiment'), says('kubeflow.org')],
            },
            {
                says: 'composed by Hydra',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                topKeys: ['defaults', 'hydra'],
                opening: [/^[ \t]*-[ \t]*(?:_self_|override )/m],
            },
            {
                says: 'names a model to train',
                weight: 'opening',
                path: /(?:^|\/)(?:configs?|conf|hparams|experiments?)\/.*\.(?:ya?ml|json|toml)$/,
                topKeys: ['model', 'trainer', 'training', 'optimizer', 'hyperparameters', 'train'],
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
                names: ['feature_store.yaml', 'feature_store.yml'],
            },
            {
                says: 'imports feast',
                weight: 'opening',
                endings: ['.py'],
                imports: ['feast'],
                opening: [says('FeatureView', 'Entity(', 'FeatureService', 'Field(')],
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
                ],
            },
            {
                says: 'uses tf.feature_column',
                weight: 'opening',
                endings: ['.py'],
                opening: [says('tf.feature_column', 'tft.')],
            },
            {
                says: 'retrieves features',
                weight: 'opening',
                endings: ['.yml', '.yaml'],
                opening: [says('feature_retrieval', 'FeatureSetSpec', 'featureSet')],
            },
            {
                says: 'named for features',
                weight: 'named',
                name: /^(?:features?|feature_(?:views?|definitions?|repo|services?)|\w+_features)\.(?:py|sql)$/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/governance.js

const markdown = ['.md', '.mdx', '.rst', '.adoc', '.docx', '.pdf'];
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
                opening: [says('ModelCard')],
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
                says: 'under risk/ or compliance/',
                weight: 'exact',
                path: /(?:^|\/)(?:risk|compliance|qms|responsible[-_]ai|ai[-_]governance)\/(?:[^/]+\/)*(?!readme)[^/]+\.(?:md|docx|xlsx|pdf|ya?ml|json|csv)$/,
            },
            {
                says: 'named for compliance',
                weight: 'exact',
                name: /^(?:use_policy|annex_iv\w*|approval_record|risk_register|risk_assessment|dpia|sbom|ai[-_]?bom|mlbom|fairness_report|bias_report|impact_assessment|incident_report)(?:[\w.-]*)\.\w+$/,
            },
            { says: 'a bill of materials', weight: 'opening', endings: ['.json'], opening: [key('bomFormat')] },
            {
                says: 'imports a fairness library',
                weight: 'opening',
                endings: ['.py'],
                imports: ['fairlearn', 'aif360', 'responsibleai', 'raiwidgets', 'interpret', 'shap', 'lime', 'alibi'],
            },
            {
                says: 'speaks of the AI Act',
                weight: 'opening',
                name: /^(?!readme|changelog|contributing)\S*\.(?:md|py|ya?ml|html)$/,
                opening: [says('EU AI Act', 'Annex IV', 'disparate impact', 'demographic parity')],
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
            { says: 'a Gherkin feature', weight: 'exact', endings: ['.feature'] },
            {
                says: 'states business goals',
                weight: 'opening',
                endings: markdown.slice(0, 4),
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
                endings: ['.tf', '.tfvars', '.bicep', '.hcl', '.tf.json', '.bicepparam'],
            },
            {
                says: 'a CloudFormation template',
                weight: 'opening',
                endings: [...infra_yaml, '.json'],
                opening: [says('AWSTemplateFormatVersion', 'AWS::Serverless')],
            },
            {
                says: 'an ARM template',
                weight: 'opening',
                endings: ['.json'],
                opening: [says('schema.management.azure.com')],
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
        ],
    },
    {
        id: 'k8s-manifest',
        stage: 'infra',
        tier: 2,
        what: 'Kubernetes, Helm and kustomize',
        signals: [
            {
                says: 'named kustomization.yaml',
                weight: 'exact',
                names: [
                    'kustomization.yaml',
                    'kustomization.yml',
                    'kustomization',
                    'chart.yaml',
                    'helmfile.yaml',
                    'skaffold.yaml',
                    'chart.lock',
                ],
            },
            {
                says: 'parameters beside a kustomization.yaml',
                weight: 'exact',
                names: ['params.yaml', 'params.env', 'params.yml'],
                beside: 'kustomization.yaml',
            },
            {
                says: 'a Kubernetes object',
                weight: 'named',
                endings: [...infra_yaml, '.json'],
                opening: [/^[ \t{"]*apiVersion["']?:[ \t]*\S/m, /(?:^|[\s{"])kind["']?:[ \t]*["']?\w/m],
            },
            {
                says: 'values of a Helm chart',
                weight: 'exact',
                path: /(?:^|\/)values(?:[-.]\w+)*\.ya?ml$/,
                beside: 'Chart.yaml',
            },
            {
                says: 'a template of a Helm chart',
                weight: 'exact',
                path: /(?:^|\/)templates\/.*\.(?:ya?ml|tpl|txt)$/,
                below: 'Chart.yaml',
            },
            {
                says: 'a patch beside a kustomization.yaml',
                weight: 'named',
                endings: infra_yaml,
                beside: 'kustomization.yaml',
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
                name: /^(?:conda|environment)[\w.-]*\.ya?ml$/,
            },
            {
                says: 'an environment of Azure ML',
                weight: 'opening',
                endings: infra_yaml,
                opening: [/azuremlschemas\S{0,100}?\/environment\.schema/],
            },
            { says: 'the lock of renv', weight: 'exact', path: /(?:^|\/)renv\/\w+\.(?:r|json)$/ },
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
                    kubernetesKind('PrometheusRule', 'ServiceMonitor', 'PodMonitor', 'AlertmanagerConfig', 'GrafanaDashboard', 'OpenTelemetryCollector', 'Alertmanager', 'Prometheus', 'Probe'),
                ],
            },
            {
                says: 'a dashboard of Grafana',
                weight: 'opening',
                endings: ['.json'],
                opening: [key('panels', '__inputs', 'schemaVersion'), key('panels', '__requires', 'annotations')],
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
                endings: ['.py', ...monitoring_yaml],
                opening: [
                    says('ModelMonitor', 'monitoring_signals', 'create_monitor', 'DataDriftPreset', 'model_monitoring', 'quality_monitor', 'data_drift'),
                ],
            },
            {
                says: 'a monitor of Azure ML',
                weight: 'opening',
                endings: monitoring_yaml,
                opening: [/azuremlschemas\S{0,100}?(?:monitorSchedule|schedule)/i],
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
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/serving.js

const serving_python = ['.py'];
const serving_yaml = ['.yml', '.yaml'];
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
                endings: serving_python,
                opening: [
                    says('TritonPythonModel', 'triton_python_backend_utils', 'bentoml.service', 'bentoml.Service', 'mlserver.MLModel', 'MLModel)', 'serve.deployment', 'pyfunc.PythonModel', 'kserve.Model', 'ModelServer('),
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
                ],
            },
            {
                says: 'scores in batch',
                weight: 'opening',
                endings: serving_python,
                opening: [says('score_batch(', 'pyfunc.spark_udf(')],
            },
            {
                says: 'answers requests with a model',
                weight: 'opening',
                endings: serving_python,
                imports: ['fastapi', 'flask', 'gradio', 'litestar'],
                opening: [
                    says('.predict(', 'load_model', 'joblib.load', 'torch.load', 'pipeline(', 'from_pretrained'),
                ],
            },
            {
                says: 'named for inference',
                weight: 'named',
                name: /^(?:\d+[-_])?(?:score|scoring|predict|prediction|predictor|serve|serving|inference|infer|batch_inference|batch_predict)(?:[-_]\w+)?\.(?:py|r)$/,
            },
            {
                says: 'named as inference',
                weight: 'named',
                name: /^\w+_(?:inference|predict|predictor|serving|scoring)\.py$/,
            },
        ],
    },
    {
        id: 'model-deployment',
        stage: 'serving',
        tier: 1,
        what: 'the declared or scripted rollout of a model',
        signals: [
            {
                says: 'a serving resource of Kubernetes',
                weight: 'opening',
                endings: serving_yaml,
                topKeys: ['kind'],
                opening: [
                    kubernetesKind('InferenceService', 'LLMInferenceService', 'LLMInferenceServiceConfig', 'InferenceGraph', 'ServingRuntime', 'ClusterServingRuntime', 'TrainedModel', 'SeldonDeployment', 'RayService', 'ClusterStorageContainer', 'LocalModelCache'),
                ],
            },
            {
                says: 'a resource of Seldon',
                weight: 'opening',
                endings: serving_yaml,
                opening: [says('mlops.seldon.io', 'machinelearning.seldon.io')],
            },
            {
                says: 'a configuration of Triton',
                weight: 'opening',
                endings: ['.pbtxt'],
                opening: [says('max_batch_size', 'platform:', 'backend:')],
            },
            {
                says: 'an endpoint of Azure ML',
                weight: 'opening',
                endings: serving_yaml,
                opening: [/azuremlschemas\S{0,100}?(?:online|batch|managedOnline)(?:Endpoint|Deployment)/i],
            },
            {
                says: 'a model on Kubernetes',
                weight: 'opening',
                endings: serving_yaml,
                topKeys: ['kind'],
                opening: [
                    kubernetesKind('Deployment', 'StatefulSet'),
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
                endings: serving_yaml,
                opening: [/(?:^|\s)model_serving_endpoints:/m],
            },
            {
                says: 'creates an endpoint',
                weight: 'opening',
                endings: [...serving_python, '.sh'],
                opening: [
                    says('create_endpoint', 'ManagedOnlineDeployment', 'ManagedOnlineEndpoint', 'endpoint.deploy(', 'model.deploy(', 'online-endpoint create', 'deploy-model'),
                ],
            },
            {
                says: 'named for the deployment of a model',
                weight: 'named',
                name: /^(?:deploy_model|model_deploy(?:ment)?|deploy_endpoint|modeldeployment)\w*\.(?:py|sh|ya?ml)$/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/kinds/training.js

const training_python = ['.py'];
const training_yaml = ['.yml', '.yaml'];
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
                    /\.fit\(|\.backward\(|\bTrainer\(|lgb\.train|xgb\.train|Trainer\b.{0,200}\btrain|\.minimize\(|optim\.\w+\(/,
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
                endings: training_python,
                opening: [
                    /^class \w+\([^)\n]*(?:nn\.Module|keras\.Model|tf\.keras\.Model|LightningModule|PreTrainedModel|BaseEstimator(?![^)\n]*TransformerMixin)|Block)\b/m,
                ],
            },
            {
                says: 'builds a network',
                weight: 'opening',
                name: /(?:model|network|net|modeling|unet|resnet|transformer)\w{0,100}\.py$/,
                imports: ['torch', 'tensorflow', 'keras', 'jax', 'flax'],
                opening: [says('nn.', 'keras.', 'layers.')],
            },
        ],
    },
    {
        id: 'ml-pipeline',
        stage: 'training',
        tier: 2,
        what: 'a pipeline that trains, evaluates, registers or deploys',
        signals: [
            { says: 'a pipeline of DVC', weight: 'exact', names: ['dvc.yaml', 'dvc.lock'] },
            { says: 'imports kfp', weight: 'opening', endings: training_python, imports: ['kfp', 'kfp_tekton'] },
            { says: 'imports tfx', weight: 'opening', endings: training_python, imports: ['tfx'] },
            { says: 'imports zenml', weight: 'opening', endings: training_python, imports: ['zenml'] },
            {
                says: 'imports metaflow',
                weight: 'opening',
                endings: training_python,
                imports: ['metaflow', 'flytekit', 'kedro.pipeline'],
            },
            {
                says: 'builds a SageMaker pipeline',
                weight: 'opening',
                endings: training_python,
                imports: [
                    'sagemaker.workflow',
                    'azure.ai.ml.dsl',
                    'azureml.pipeline',
                    'google.cloud.aiplatform.pipeline_jobs',
                ],
            },
            {
                says: 'a job of Azure ML',
                weight: 'opening',
                endings: training_yaml,
                opening: [
                    /azuremlschemas\S{0,100}?(?:pipelineJob|pipelineComponent|commandComponent|parallelComponent)/i,
                ],
            },
            {
                says: 'a component of Azure ML',
                weight: 'opening',
                endings: training_yaml,
                topKeys: ['type'],
                opening: [
                    /^type:[ \t]*(?:command|pipeline|parallel|spark)\b/m,
                    /^(?:inputs|outputs|jobs|command)[ \t]*:/m,
                ],
            },
            {
                says: 'a component of Kubeflow',
                weight: 'opening',
                endings: training_yaml,
                topKeys: ['implementation'],
                opening: [says('container:', 'graph:')],
            },
            {
                says: 'a compiled pipeline',
                weight: 'opening',
                endings: ['.json', ...training_yaml],
                opening: [key('pipelineSpec', 'pipelineInfo')],
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
                endings: training_yaml,
                topKeys: ['resources'],
                opening: [/^[ \t]+(?:jobs|pipelines):/m],
            },
            {
                says: 'named as an ML pipeline',
                weight: 'named',
                name: /^(?:(?:train|training|ml|model|inference|deploy)\w*_pipelines?|pipelines?_(?:train|training|model)\w*)\.py$/,
            },
            {
                says: 'a catalog of Kedro',
                weight: 'named',
                path: /(?:^|\/)conf\/base\/(?:catalog|parameters)\w*\.ya?ml$/,
            },
        ],
    },
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
                endings: training_yaml,
                topKeys: ['kind'],
                opening: [
                    kubernetesKind('PyTorchJob', 'TFJob', 'MPIJob', 'XGBoostJob', 'TrainJob', 'RayJob', 'JAXJob', 'TrainingRuntime'),
                ],
            },
            {
                says: 'a command job of Azure ML',
                weight: 'opening',
                endings: training_yaml,
                opening: [/azuremlschemas\S{0,100}?(?:commandJob|sweepJob|amlCompute)/i],
            },
            {
                says: 'asks for compute',
                weight: 'named',
                name: /^(?:cluster_compute|cluster_env|compute|accelerate|deepspeed)\w*\.ya?ml$/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/assets/registry.js











/** The packed asset kinds, in the order of the stages. */
const assetKinds = [
    ...data,
    ...features,
    ...experimentation,
    ...training,
    ...artifacts,
    ...evaluation,
    ...serving,
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

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function util_assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            util_assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        util_assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const util_allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function util_issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = rawShape(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ $constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    }
    else
        def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ $constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ $constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    util_assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = cached(() => normalizeDef(def));
    const memo = globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util_isObject;
    const jit = !globalConfig.jitless;
    const allowsEval = util_allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (isPlainObject(a) && isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new $ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util_issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new $ZodCheckProperties({
        check: "properties",
        shape,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util_issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new $ZodCheck({
        check: "custom",
        ...normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                util_assignProp(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            util_assignProp(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                util_assignProp(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(NUMBER_FORMAT_RANGES),
    bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, base64],
    [base64urlCharset, base64url],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = getEnumValues(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        util_assignProp(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? number : integer).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            util_assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = parsedType(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
                return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!globalConfig.localeError)
        config(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!globalConfig.memoizer)
        config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(mergeDefs(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return clone(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return hide(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        own(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(schemas_ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(schemas_ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(schemas_ZodISODuration, params));
    },
});
function schemas_string(params) {
    return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const schemas_ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const schemas_ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const schemas_ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function schemas_cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function schemas_hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function schemas_hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function schemas_number(params) {
    return core._number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return _boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ $constructor("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function schemas_bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function schemas_undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function schemas_null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function schemas_unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ $constructor("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ derived({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function schemas_date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(mergeDefs(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(mergeDefs(this._zod.def, { catchall: schemas_unknown() }));
    },
    loose() {
        return this.clone(mergeDefs(this._zod.def, { catchall: schemas_unknown() }));
    },
    strict() {
        return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(mergeDefs(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return extend(this, incoming);
    },
    safeExtend(incoming) {
        return safeExtend(this, incoming);
    },
    merge(other) {
        return merge(this, other);
    },
    pick(mask) {
        return pick(this, mask);
    },
    omit(mask) {
        return omit(this, mask);
    },
    partial(...args) {
        return partial(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return partial(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return required(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...util.normalizeParams(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...normalizeParams(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: schemas_unknown(),
        ...util.normalizeParams(params),
    });
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...normalizeParams(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...normalizeParams(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...normalizeParams(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...normalizeParams(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(util_issue(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...normalizeParams(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : constantCatch(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(schemas_unknown())),
        output: params?.output ?? schemas_unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ $constructor("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([schemas_string(params), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function iso_datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function iso_date(params) {
    return _isoDate(ZodISODate, params);
}
function iso_time(params) {
    return core._isoTime(ZodISOTime, params);
}
function iso_duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

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
        if (rest.length > 0 || (step !== undefined && !(cronNumber(step) >= 1)))
            return false;
        if (range === '*')
            return true;
        const ends = range.split('-').map((end) => cronValue(end, field));
        const [from = Number.NaN, to = from] = ends;
        return ends.length <= 2 && from >= field.least && to <= field.most && from <= to;
    });
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

;// CONCATENATED MODULE: ./lib/core/policy/schema.js





// The error text of a part is what was expected there, as the words that follow "expected"; of a choice the noun that
// its values are called; and of unknown keys the known ones. The reader makes the sentence.
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
/** A mapping of just these keys. */
function mapping(expected, shape) {
    return strictObject(shape, { error: expectedOr(expected, Object.keys(shape)) });
}
function expectedOr(expected, keys) {
    return ({ code }) => (code === 'unrecognized_keys' ? keys.join(', ') : expected);
}
function choice(noun, values) {
    return schemas_enum(values, { error: noun });
}
function listOf(expected, item) {
    return array(item, { error: expected });
}
/** Text of a form that the reader judges itself, to say what is wrong with it; the pattern is for editors. */
function schema_text(expected, pattern) {
    const plain = schemas_string({ error: expected });
    return pattern === undefined ? plain : plain.meta({ pattern: pattern.source });
}
function wholeNumber(least, most) {
    const error = `a whole number from ${least} to ${most}`;
    return schemas_int({ error }).min(least, { error }).max(most, { error });
}
const level = choice('level', levels);
const role = schema_text('a role').meta({ examples: [...defaultRoles] });
const roleOrRoles = union([role, listOf('a list of roles', role)], { error: 'a role or a list of roles' });
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
    tier: literal([1, 2, 3, 4], { error: 'tier' })
        .describe('How much is at risk, 1 the most: 1 can change production predictions, security or compliance; 2 changes what ' +
        'is trained or served next; 3 is development; 4 is advisory. A new kind needs one.')
        .optional(),
    paths: pathPatterns.optional(),
}).describe('Refines a packed kind (its paths add to the packed signals and beat them), adds a kind (with `stage` and `tier`), ' +
    'or, as `none`, says which paths are no asset at all.');
const accountable = union([
    role,
    anyOf,
    mapping('a mapping of `all`', {
        all: listOf('a list of roles or lists of roles', union([role, anyOf], { error: 'a role or a list of roles' }))
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
        .describe('Whose pull requests, as logins; of an app with its suffix: `dependabot[bot]`.'),
    kinds: listOf('a list of asset kinds', kind)
        .min(1, { error: 'a list of at least one asset kind' })
        .describe('For which asset kinds. Default: all.')
        .optional(),
}).describe('Changes that need no approval.');
const review = mapping('a mapping of review settings', {
    mode: choice('mode', ['observe', 'enforce'])
        .describe('`observe`: the plan and the text of the check, but nobody is asked and nothing is held. Default: enforce.')
        .optional(),
    approvals: approvals
        .describe('How many different people must approve for each accountable term. Default: 1.')
        .optional(),
    request: choice('choice', ['person', 'team'])
        .describe('Whether people are asked to review, or the teams that hold the role. Default: person.')
        .optional(),
    'max-reviewers': wholeNumber(1, 100)
        .describe('The most reviewers to ask at once. Trims consulted people first, never an accountable role. Default: 3.')
        .optional(),
    exempt: listOf('a list of exemptions', exemption)
        .describe('Changes that need no approval. Default: none.')
        .optional(),
}).describe('How reviewers are asked and approvals counted.');
const gaps = mapping('a mapping of schedule, timezone and mention', {
    schedule: schema_text('a cron schedule')
        .refine(isCronSchedule, { error: 'a cron schedule of five fields, such as "0 9 * * MON"' })
        .describe('When the issue is written: a cron schedule of five fields. Default: `0 9 * * MON`.')
        .optional(),
    timezone: schema_text('a time zone')
        .refine(isTimeZone, { error: 'an IANA time zone, such as Europe/Berlin or UTC' })
        .describe('The IANA time zone of the schedule. Default: UTC.')
        .optional(),
    mention: schemas_boolean({ error: 'true or false' })
        .describe('Whether the issue mentions the teams it names. Default: false.')
        .optional(),
}).describe('The weekly issue that names assets without an accountable owner.');
const waiver = mapping('a mapping of paths, checks, until and reason', {
    paths: pathPatterns,
    checks: listOf('a list of check ids', choice('check', checkIds))
        .min(1, { error: 'a list of at least one check id' })
        .describe('The checks that are silenced for these paths.'),
    until: iso_date({ error: 'a day of the calendar as YYYY-MM-DD, the last on which the waiver holds' })
        .describe('The last day on which it holds, in UTC: YYYY-MM-DD.'),
    reason: schema_text('a reason in words')
        .regex(/\S/, { error: 'a reason in words' })
        .describe('Why, for those who ask later.'),
    by: schema_text('who granted it').regex(/\S/, { error: 'who granted it' }).describe('Who granted it.').optional(),
}).describe('A dated, reasoned exception. The asset keeps its status; the checks are silent.');
function byName(expected, name, value) {
    return record(schema_text(expected, name), value, { error: expected });
}
const tierLevel = (tier) => level.describe(`For assets of tier ${tier}.`).optional();
/** The policy file as it is written. What a value means beside the others (an unknown role, say) the reader judges. */
const policySchema = mapping('a mapping that begins with `version: 1`', {
    version: literal(1, { error: 'version' }).describe('The version of this format: 1.'),
    extends: union([choice('pack', packNames), listOf('a list of packs', choice('pack', packNames))], {
        error: 'a pack or a list of packs',
    })
        .describe('The pack that this policy builds on, or a list of which the later wins. Default: mlops.')
        .optional(),
    library: schemas_boolean({ error: 'true or false' })
        .describe('Whether the repository is a framework, whose own source is no asset. Default: told from its files.')
        .optional(),
    enforce: choice('choice', ['touched', 'worsened'])
        .describe('What fails a pull request: `touched`, every asset it touches; `worsened`, only what is new or worse than before. ' +
        'Default: touched.')
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
    checks: partialRecord(choice('check', checkIds), level, {
        error: expectedOr('a mapping of checks to levels', checkIds),
    })
        .describe('How much the findings of each check weigh; `off` silences it.')
        .optional(),
    sources: listOf('a list of sources', choice('source', sourceNames))
        .min(1, { error: 'a list of at least one source' })
        .describe('Which ownership files are read. Default: codeowners.')
        .optional(),
    review: review.optional(),
    gaps: gaps.optional(),
    waivers: listOf('a list of waivers', waiver)
        .describe('Exceptions. Those of packs and of the file add up.')
        .optional(),
});

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
        for (const base of policy_file_extended(pack.values))
            add(base, false);
        chain.push(pack);
    };
    for (const name of names)
        add(name, true);
    return chain;
}
/** The names in `extends`. */
function policy_file_extended({ extends: names = 'mlops' }) {
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
    const named = file === null ? ['mlops'] : policy_file_extended(file.values);
    const layers = [...packChain(named, packs), ...(file === null ? [] : [file])];
    const last = (pick) => layers.map(({ values }) => pick(values)).findLast((value) => value !== undefined);
    const every = (pick) => layers.flatMap(({ values }) => Object.entries(pick(values) ?? {}));
    const library = last((values) => values.library);
    const review = reviewOf(last);
    const rows = file === null ? [] : every((values) => values.responsibilities);
    return {
        judged: file !== null,
        ...(library === undefined ? {} : { library }),
        enforce: last((values) => values.enforce) ?? 'touched',
        kinds: kindsOf(every((values) => values.assets)),
        assetPaths: every((values) => values.assets).flatMap(([kind, { paths }]) => paths ? [{ kind, paths }] : []),
        roles: resolveRoles(every((values) => values.roles)),
        matrix: new Map(rows.map(([kind, row]) => [kind, matrixRow(row, review.approvals)])),
        tiers: new Map(tiers.map((tier) => [tier, last((values) => values.tiers?.[tier]) ?? 'error'])),
        checks: new Map(checkIds.map((id) => [id, last((values) => values.checks?.[id]) ?? checkDefaults[id]])),
        sources: last((values) => values.sources) ?? ['codeowners'],
        review,
        gaps: gapsOf(last),
        identities: new Map(every((values) => values.identities).map(([email, login]) => [email.toLowerCase(), login])),
        waivers: layers.flatMap(waiversOf),
    };
}
function reviewOf(last) {
    const exempt = last(({ review }) => review?.exempt) ?? [];
    return {
        mode: last(({ review }) => review?.mode) ?? 'enforce',
        approvals: last(({ review }) => review?.approvals) ?? 1,
        request: last(({ review }) => review?.request) ?? 'person',
        maxReviewers: last(({ review }) => review?.['max-reviewers']) ?? 3,
        exempt: exempt.map(({ authors, kinds }) => (kinds === undefined ? { authors } : { authors, kinds })),
    };
}
function gapsOf(last) {
    return {
        schedule: last(({ gaps }) => gaps?.schedule) ?? '0 9 * * MON',
        timezone: last(({ gaps }) => gaps?.timezone) ?? 'UTC',
        mention: last(({ gaps }) => gaps?.mention) ?? false,
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

;// CONCATENATED MODULE: ./lib/core/order.js
/** Order by UTF-16 code unit: the same on every machine and locale, and the order of `sort()`. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/core/policy/words.js

const longestShown = 80;
const mostListed = 50;
const mostNamed = 5;
/** No suggestion is sought among more words than this, nor for a longer one: a typo is short, hostile input is not. */
const mostCompared = 1000;
const longestCompared = 64;
/** Controls, format characters (which hide, or turn round the text they stand in), halves of a pair, line ends. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Foreign text in double quotes: on one line, shortened, with nothing in it that a terminal would obey. */
function quoted(text) {
    return `"${harmless(shortened(text, longestShown).replace(/["\\]/g, '\\$&'))}"`;
}
/** Text on one line with nothing in it that a terminal would obey. */
function harmless(text) {
    return text.replace(unseen, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
function shortened(text, length) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}
/** The first few of a list, each shortened: `a, b, c, d, e and 3 more`; `none` of an empty one. */
function few(words, conjunction = 'and') {
    if (words.length === 0)
        return 'none';
    const shown = words.slice(0, mostNamed).map((word) => harmless(shortened(word, longestShown)));
    const more = words.length - shown.length;
    const last = more > 0 ? `${more} more` : shown.pop();
    return shown.length === 0 ? `${last}` : `${shown.join(', ')} ${conjunction} ${last}`;
}
/**
 * `unknown role "enginer". Did you mean "engineer"? Known roles: analyst, engineer`
 * @param shown how the word stands in the message, where not in quotes
 */
function unknownWord(noun, word, known, shown = quoted(word)) {
    const words = [...known];
    const nearest = nearestWord(word, words);
    const guess = nearest === null ? '' : ` Did you mean ${quoted(nearest)}?`;
    return `unknown ${noun} ${shown}.${guess} Known ${noun}s: ${listed(words)}`;
}
function listed(words) {
    const more = words.length - mostListed;
    return words.slice(0, mostListed).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
/** The word that `word` is most likely meant to be; null when none is near. */
function nearestWord(word, known) {
    if (word.length > longestCompared)
        return null;
    const lower = word.toLowerCase();
    const furthest = Math.floor(word.length / 3);
    let nearest = null;
    let least = furthest + 1;
    for (const candidate of known.slice(0, mostCompared)) {
        if (Math.abs(candidate.length - lower.length) >= least)
            continue;
        const steps = (0,mod/* distance */.Io)(lower, candidate.toLowerCase());
        if (steps < least) {
            nearest = candidate;
            least = steps;
        }
    }
    return nearest;
}

;// CONCATENATED MODULE: ./lib/core/policy/tree.js

const noEntries = new Map();
/** The entries of a mapping; none where the node is something else. */
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : noEntries;
}
/** The items of a list; none where the node is something else. */
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
function nodeAt(root, path) {
    let node = root;
    for (const step of path)
        node = childOf(node, step);
    return node;
}
function childOf(node, step) {
    return typeof step === 'string' ? entriesOf(node).get(step)?.node : itemsOf(node)[step];
}
/** All text in a node: itself, or what its lists and mappings hold. Other scalars are for the schema to refuse. */
function wordsIn(node, path) {
    if (node === undefined)
        return [];
    if (node.kind === 'scalar') {
        return typeof node.value === 'string' ? [{ path, span: node.span, text: node.value }] : [];
    }
    if (node.kind === 'list')
        return node.items.flatMap((item, index) => wordsIn(item, [...path, index]));
    return [...node.entries].flatMap(([key, entry]) => wordsIn(entry.node, [...path, key]));
}
/** Where to point for a path: at the key, at the item of a list, or at the nearest of these that there is. */
function spanAt(root, path) {
    let node = root;
    let span = { start: 0, end: 0 };
    for (const step of path) {
        const entry = typeof step === 'string' ? entriesOf(node).get(step) : undefined;
        node = childOf(node, step);
        if (node === undefined)
            break;
        span = entry?.key ?? node.span;
    }
    return span;
}
/** Plain data for the schema. */
function plain(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(plain);
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.node)]));
}
/** `waivers[0].paths[1]`; a key that is no plain word in quotes. */
function keyText(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else if (!/^[A-Za-z0-9_-]{1,64}$/.test(step))
            text += `[${quoted(step)}]`;
        else
            text += text === '' ? step : `.${step}`;
    }
    return text;
}
/** What a message calls a value. */
function shown(node) {
    if (node.kind === 'map')
        return 'a mapping';
    if (node.kind === 'list')
        return node.items.length === 0 ? 'an empty list' : 'a list';
    if (node.value === null)
        return 'nothing';
    if (typeof node.value === 'string')
        return quoted(node.value);
    return typeof node.value === 'number'
        ? `the number ${shortened(node.source, 40)}`
        : `the word ${node.source}`;
}

;// CONCATENATED MODULE: ./lib/core/policy/diagnostic.js


/** Nobody reads more, and only a hostile file has them. */
const mostReported = 200;
/** `FILE:LINE:COLUMN: message` */
function formatDiagnostic({ path, line, column, message }) {
    return `${path}:${line}:${column}: ${message}`;
}
/** The faults of a file, sorted by place, each once. */
function diagnose(path, lines, faults) {
    const sorted = faults.toSorted((a, b) => a.span.start - b.span.start);
    const reported = sorted.slice(0, mostReported).map((fault) => diagnostic(path, lines, fault));
    const [more] = sorted.slice(mostReported);
    if (more !== undefined) {
        reported.push(diagnostic(path, lines, { path: [], span: more.span, text: () => 'more errors from here on' }));
    }
    reported.sort((a, b) => a.line - b.line || a.column - b.column || byCodeUnit(a.message, b.message));
    return reported.filter((one, index) => {
        const before = reported[index - 1];
        return before === undefined || formatDiagnostic(before) !== formatDiagnostic(one);
    });
}
function diagnostic(path, lines, { path: keyPath, span, text }) {
    const key = keyText(keyPath);
    const { line, column } = lines.position(span.start);
    const end = lines.position(span.end);
    const message = key === '' ? text() : `${key}: ${text()}`;
    const place = { path, line, column, key, message };
    return end.line === line && end.column > column ? { ...place, endColumn: end.column } : place;
}

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
    for (const role of entriesOf(nodeAt(root, ['roles'])).keys())
        roles.add(role);
    const own = [...entriesOf(nodeAt(root, ['assets'])).keys()].filter((kind) => kind !== 'none');
    return { roles, packedKinds, kinds: new Set([...packedKinds, ...own]) };
}
function unknownRoles(words, roles) {
    return words
        .filter(({ text }) => !roles.has(text))
        .map((word) => ({ ...word, text: () => unknownWord('role', word.text, roles) }));
}
function unknownKinds(words, kinds) {
    return words
        .filter(({ text }) => !kinds.has(text))
        .map((word) => ({ ...word, text: () => unknownWord('kind', word.text, kinds) }));
}
function nameProblem(name) {
    return `${quoted(name)} is no name: one begins with a letter and has letters, digits, \`-\`, \`_\` and \`.\``;
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

;// CONCATENATED MODULE: ./lib/core/ownership/segment.js
const anyOne = Symbol('?');
const anyMany = Symbol('*');
/** Compiles a part of a pattern that holds no slash. A backslash takes the next character literally. */
function compileSegment(text) {
    const tokens = tokenize(text);
    if (tokens.every((token) => typeof token === 'string')) {
        const literal = tokens.join('');
        return { literal, matches: (name) => name === literal };
    }
    const [first, ...rest] = tokens;
    if (first === anyMany && rest.every((token) => typeof token === 'string')) {
        const suffix = rest.join('');
        return { matches: (name) => name.endsWith(suffix) };
    }
    return { matches: compileTokens(tokens) };
}
function tokenize(text) {
    const tokens = [];
    let escaped = false;
    for (const character of text) {
        if (escaped)
            tokens.push(character);
        else if (character === '?')
            tokens.push(anyOne);
        else if (character === '*' && tokens.at(-1) !== anyMany)
            tokens.push(anyMany);
        else if (character !== '*' && character !== '\\')
            tokens.push(character);
        escaped = !escaped && character === '\\';
    }
    return tokens;
}
/**
 * All ways to match at once: a bit says that the tokens before it have taken the characters so far, and one more
 * character moves all bits on together (Baeza-Yates and Gonnet's shift-and, with a `*` as a bit that also stays). So
 * no name costs more than its length for every 32 tokens, whatever the pattern.
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
            add(stays, bit);
            continue;
        }
        if (token === anyOne)
            add(anyCharacter, bit);
        else {
            const own = byCharacter.get(token) ?? new Uint32Array(words);
            byCharacter.set(token, own);
            add(own, bit);
        }
        bit += 1;
    }
    for (const own of byCharacter.values()) {
        for (let word = 0; word < words; word += 1)
            own[word] = at(own, word) | at(anyCharacter, word);
    }
    return (name) => {
        if (name.length < last)
            return false;
        const live = new Uint32Array(words);
        add(live, 0);
        for (const character of name) {
            if (!advance(live, byCharacter.get(character) ?? anyCharacter, stays))
                return false;
        }
        return (at(live, last >> 5) & (1 << (last & 31))) !== 0;
    };
}
/** Goes one character on; false when no way to match is left. */
function advance(live, takes, stays) {
    let carried = 0;
    let left = 0;
    for (let word = 0; word < live.length; word += 1) {
        const before = at(live, word);
        const taken = before & at(takes, word);
        const after = (taken << 1) | carried | (before & at(stays, word));
        live[word] = after;
        carried = taken >>> 31;
        left |= after;
    }
    return left !== 0;
}
function add(bits, bit) {
    bits[bit >> 5] = at(bits, bit >> 5) | (1 << (bit & 31));
}
function at(bits, word) {
    return bits[word] ?? 0;
}

;// CONCATENATED MODULE: ./lib/core/ownership/pattern.js

/** `**` between slashes: any number of directories. */
const anyDepth = Symbol('**');
/**
 * Compiles a pattern by GitHub's rules: those of gitignore, without `!`, `[ ]` and `\#`, and with a final lone `*`
 * that stays on its level. Never throws; a pattern that GitHub gives no meaning matches nothing. Matching costs at
 * most the product of the lengths of pattern and path.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
function compilePattern(text) {
    const catchAll = text === '*' || text === '**' || text === '/**';
    if (isMeaningless(text))
        return { text, catchAll, matches: () => false, matchesSegments: () => false };
    const directoryOnly = text.endsWith('/');
    const body = text.slice(text.startsWith('/') ? 1 : 0, directoryOnly ? -1 : undefined);
    const names = body.split('/');
    const anchored = text.startsWith('/') || names.length > 1;
    const parts = names.map((name) => (name === '**' ? anyDepth : compileSegment(name)));
    if (!anchored)
        parts.unshift(anyDepth);
    const below = belowOf(names.at(-1) ?? '', directoryOnly);
    const matchesSegments = (path) => matchParts(parts, below, path);
    const [first] = parts;
    const topLevel = first === anyDepth || first?.literal === undefined ? undefined : first.literal;
    return {
        text,
        catchAll,
        ...(topLevel !== undefined && { topLevel }),
        matches: (path) => matchesSegments(path.split('/')),
        matchesSegments,
    };
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
function belowOf(lastName, directoryOnly) {
    if (directoryOnly)
        return 'only';
    return lastName === '*' || lastName === '**' ? 'none' : 'also';
}
/** The same walk as over the characters of a name: each `**` as short as it can be, only the last one lengthened. */
function matchParts(parts, below, path) {
    const least = below === 'only' ? 1 : 0;
    let part = 0;
    let at = 0;
    let resumePart = -1;
    let resumeAt = 0;
    for (;;) {
        const wanted = parts[part];
        const name = path[at];
        if (wanted === undefined) {
            const left = path.length - at;
            if (left === 0 ? least === 0 : below !== 'none')
                return true;
        }
        else if (wanted === anyDepth) {
            // A final ** stands for at least one name: `x/**` is what is below x, not x itself.
            if (part === parts.length - 1)
                return path.length - at >= 1 + least;
            resumePart = part + 1;
            resumeAt = at;
            part += 1;
            continue;
        }
        else if (name !== undefined && wanted.matches(name)) {
            part += 1;
            at += 1;
            continue;
        }
        if (resumePart < 0 || resumeAt >= path.length)
            return false;
        resumeAt += 1;
        at = resumeAt;
        part = resumePart;
    }
}

;// CONCATENATED MODULE: ./lib/core/ownership/path-list.js

/** Compiles a list of patterns of which the last that matches decides; a leading `!` excludes. */
function compilePathList(patterns) {
    const rules = patterns.map((text) => {
        const excludes = text.startsWith('!');
        return { includes: !excludes, pattern: compilePattern(excludes ? text.slice(1) : text) };
    });
    return (path) => {
        const segments = path.split('/');
        return rules.findLast(({ pattern }) => pattern.matchesSegments(segments))?.includes ?? false;
    };
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

;// CONCATENATED MODULE: ./lib/core/policy/meaning-of-kinds.js




function assetFaults(root, { packedKinds }) {
    return [...entriesOf(nodeAt(root, ['assets']))].flatMap(([kind, { key, node }]) => {
        const problem = kind === 'none' ? problemOfNone(node) : problemOfKind(kind, node, packedKinds);
        return problem === null ? [] : [{ path: ['assets', kind], span: key, text: problem }];
    });
}
function problemOfNone(node) {
    const parts = entriesOf(node);
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
    const parts = entriesOf(node);
    if (parts.has('stage') && parts.has('tier'))
        return null;
    return () => `${unknownWord('kind', kind, packed)}. A new kind needs \`stage\` and \`tier\``;
}
function matrixFaults(root, known) {
    return [...entriesOf(nodeAt(root, ['responsibilities']))].flatMap(([kind, entry]) => rowFaults(kind, entry, known));
}
const rolesOfRow = ['accountable', 'responsible', 'consulted', 'informed', 'distinct-from'];
function rowFaults(kind, { key, node }, { roles, kinds }) {
    const path = ['responsibilities', kind];
    const text = () => `${unknownWord('kind', kind, kinds)}. A new kind is declared under \`assets\``;
    const unknown = kinds.has(kind) ? [] : [{ path, span: key, text }];
    const named = rolesOfRow.flatMap((part) => wordsIn(entriesOf(node).get(part)?.node, [...path, part]));
    return [...unknown, ...unknownRoles(named, roles), ...contradictions(node, path)];
}
/** Terms all of whose roles are in `distinct-from`: whoever could meet them does not count. */
function contradictions(row, path) {
    const accountable = entriesOf(row).get('accountable')?.node;
    const distinct = new Set(wordsIn(entriesOf(row).get('distinct-from')?.node, []).map((word) => word.text));
    if (accountable === undefined || distinct.size === 0)
        return [];
    const all = entriesOf(accountable).get('all')?.node;
    return (all === undefined ? [accountable] : itemsOf(all)).flatMap((term) => {
        const roles = wordsIn(term, []).map((word) => word.text);
        if (roles.length === 0 || !roles.every((role) => distinct.has(role)))
            return [];
        const text = () => `nobody can meet ${shortened(roles.map(quoted).join(' or '), 400)}, for \`distinct-from\` names the same`;
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
    const problem = `${quoted(text)} is no team`;
    if (bare !== text && teamPattern.test(bare))
        return `${problem}: write ${quoted(bare)}, without \`@\``;
    if (loginPattern.test(bare)) {
        return `${problem}: a team is \`org/slug\`. Is it a user? Then write ${quoted(bare)} under \`users\``;
    }
    return `${problem}: a team is \`org/slug\`, such as acme/data-platform`;
}
function loginProblem(text) {
    const bare = text.replace(/^@/, '');
    const problem = `${quoted(text)} is no login`;
    if (bare !== text && loginPattern.test(bare))
        return `${problem}: write ${quoted(bare)}, without \`@\``;
    if (teamPattern.test(bare))
        return `${problem}: is it a team? Then write ${quoted(bare)} under \`teams\``;
    if (/.@./.test(text))
        return `${problem}: name the person by login, and put the address under \`identities\``;
    if (authorPattern.test(text))
        return `${problem} of a person: an app holds no role`;
    return `${problem}: one has letters, digits and hyphens`;
}

;// CONCATENATED MODULE: ./lib/core/policy/meaning-of-roles.js





const notAlone = 'stands alone: move `teams` and `users` to the role it names, or remove it';
function roleFaults(root, { roles: known }) {
    const roles = entriesOf(nodeAt(root, ['roles']));
    const faults = [];
    for (const [role, { key, node }] of roles) {
        const path = ['roles', role];
        const parts = entriesOf(node);
        if (!namePattern.test(role))
            faults.push({ path, span: key, text: () => nameProblem(role) });
        faults.push(...teamFaults(wordsIn(parts.get('teams')?.node, [...path, 'teams'])));
        faults.push(...loginFaults(wordsIn(parts.get('users')?.node, [...path, 'users'])));
        const alone = parts.get('same-as');
        faults.push(...unknownRoles(wordsIn(alone?.node, [...path, 'same-as']), known));
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
        const ring = [...names.slice(names.indexOf(role)), role].map((name) => quoted(name)).join(' -> ');
        faults.push({ ...closing, text: () => `the roles go round in a circle: ${shortened(ring, 400)}` });
    }
    return faults;
}
/** The word after `same-as` of a role, if there is one. */
function sameAs(role, roles) {
    const node = entriesOf(roles.get(role)?.node).get('same-as')?.node;
    return wordsIn(node, ['roles', role, 'same-as'])[0];
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
    return [...entriesOf(nodeAt(root, ['identities']))].flatMap(([email, { key, node }]) => {
        const path = ['identities', email];
        const faults = loginFaults(wordsIn(node, path));
        const text = () => `${quoted(email)} is no e-mail address`;
        return emailPattern.test(email) ? faults : [{ path, span: key, text }, ...faults];
    });
}
function exemptionFaults(root, { kinds }) {
    return itemsOf(nodeAt(root, ['review', 'exempt'])).flatMap((exemption, index) => {
        const path = ['review', 'exempt', index];
        const parts = entriesOf(exemption);
        return [
            ...loginFaults(wordsIn(parts.get('authors')?.node, [...path, 'authors']), authorPattern),
            ...unknownKinds(wordsIn(parts.get('kinds')?.node, [...path, 'kinds']), kinds),
        ];
    });
}
function patternFaults(root) {
    const ofKinds = [...entriesOf(nodeAt(root, ['assets']))].flatMap(([kind, { node }]) => {
        return faultsOfPatterns(node, ['assets', kind, 'paths']);
    });
    const ofWaivers = itemsOf(nodeAt(root, ['waivers'])).flatMap((waiver, index) => {
        return faultsOfPatterns(waiver, ['waivers', index, 'paths']);
    });
    return [...ofKinds, ...ofWaivers];
}
const onlyExcludes = 'the list only excludes, so it matches nothing: begin with what it is to match';
function faultsOfPatterns(parent, path) {
    const patterns = wordsIn(entriesOf(parent).get('paths')?.node, path);
    const faults = patterns.flatMap((pattern) => {
        const problem = pathListProblem(pattern.text);
        return problem === null ? [] : [{ ...pattern, text: () => `${quoted(pattern.text)} ${problem}` }];
    });
    const [first] = patterns;
    if (first !== undefined && patterns.every(({ text }) => text.startsWith('!'))) {
        faults.push({ path, span: first.span, text: () => onlyExcludes });
    }
    return faults;
}

;// CONCATENATED MODULE: ./lib/core/policy/schema-faults.js



/** Only a hostile file has more, and to place each takes time. */
const mostIssues = 10_000;
/** Holds the tree of a policy file against the schema. */
function applySchema(root) {
    const result = policySchema.safeParse(plain(root));
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
        const meant = meantForm(issue.errors, nodeAt(root, path));
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
    return { path, span: spanAt(root, path), text: () => unknownWord(noun, key, known.split(', ')) };
}
/** At the value itself where it is one scalar, else at its key. */
function valueSpan(root, path) {
    const node = nodeAt(root, path);
    const written = node?.kind === 'scalar' && node.value !== null;
    return written ? node.span : spanAt(root, path);
}
function issueText(root, issue, path) {
    const node = nodeAt(root, path);
    const values = issue.code === 'invalid_value' ? issue.values.map(String) : null;
    if (node === undefined) {
        return values === null
            ? `missing: expected ${issue.message}`
            : `missing: write \`${path.at(-1)}: ${values.join(' or ')}\``;
    }
    if (values !== null && node.kind === 'scalar' && node.value !== null) {
        if (values.includes(node.source))
            return `expected ${node.source}, not the text ${quoted(node.source)}: write it without quotes`;
        const word = typeof node.value === 'string' ? quoted(node.value) : shortened(node.source, 40);
        return unknownWord(issue.message, node.source, values, word);
    }
    const expected = `expected ${values?.join(' or ') ?? issue.message}`;
    if (node.kind === 'scalar' && node.value === null)
        return `${expected}, but there is nothing`;
    return `${expected}, not ${shown(node)}${advice(issue, node)}`;
}
function advice(issue, node) {
    if (issue.code !== 'invalid_type' || node.kind !== 'scalar')
        return '';
    if (issue.expected === 'string')
        return ': write it in quotes';
    return issue.expected === 'array' ? ': write it in `[ ]`' : '';
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./lib/core/policy/yaml-text.js


/** How deep lists and mappings may lie in one another. */
const deepest = 20;
/** Faults after which the rest of a text is left alone. */
const mostFaults = 100;
const composing = {
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
function readYaml(text) {
    const faults = new Faults();
    try {
        const document = onlyDocument(text, faults);
        const contents = document === null ? null : compose(document, text, faults);
        return { contents: faults.list.length === 0 ? contents : null, faults: faults.list };
    }
    catch (error) {
        if (error !== faults)
            throw error;
        return { contents: null, faults: faults.list };
    }
}
function onlyDocument(text, faults) {
    let document = null;
    for (const token of tokens(text, faults)) {
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
/**
 * The parser and the composer call themselves once or more for each level of nesting, so the depth is watched while
 * the parser, driven word by word, builds its stack.
 */
function* tokens(text, faults) {
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        yield* parser.next(lexeme);
        if (parser.stack.length > deepest && parser.stack.filter((token) => 'items' in token).length > deepest) {
            const at = parser.offset;
            faults.last(at - lexeme.length, at, () => `nested too deep: at most ${deepest} lists and mappings in one another`);
        }
    }
    yield* parser.end();
}
function compose(document, text, faults) {
    const composer = new dist/* Composer */.Dk(composing);
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
    return `not YAML: ${harmless(shortened(message, 200))}`;
}
function hint(char) {
    if (char === '@')
        return ': write users and teams without `@`, and anything else that starts with it in quotes';
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
                refuse(path, span, 'a key is text, not a list, a mapping or nothing, and not `__proto__`');
                continue;
            }
            const keyPath = [...path, name];
            const first = entries.get(name);
            if (first !== undefined) {
                const line = () => lines.position(first.key.start).line;
                const text = () => `duplicate key ${quoted(name)}: first on line ${line()}`;
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
const mostBytes = 256 * 1024;
/** Reads a policy file that may extend `packs`. Never throws: all that is wrong comes back, each with its place. */
function parsePolicy(source, packs) {
    const { path } = source;
    // A byte order mark is no part of the first line.
    const text = (source.text ?? '').replace(/^\uFEFF/, '');
    const lines = createLines(text);
    const { root, faults } = readTree(source, text, lines);
    if (root === null)
        return { ok: false, diagnostics: diagnose(path, lines, faults) };
    const schema = applySchema(root);
    const meaning = meaningFaults(root, knownNames(root, packChain(extendedBy(root), packs)));
    if (schema.ok && faults.length + meaning.length === 0) {
        const lineOf = (key) => lines.position(spanAt(root, key).start);
        return { ok: true, file: { path, values: schema.values, lineOf } };
    }
    const all = [...faults, ...(schema.ok ? [] : schema.faults), ...meaning];
    return { ok: false, diagnostics: diagnose(path, lines, all) };
}
function readTree({ bytes, text: raw }, text, lines) {
    if (bytes > mostBytes || text.length > mostBytes) {
        return parse_nothing(`${Math.max(bytes, text.length)} bytes are too many: a policy has at most ${mostBytes}`);
    }
    if (raw === undefined)
        return parse_nothing('cannot be read: a policy is a regular file');
    if (/[\0\uFFFD]/.test(text))
        return parse_nothing('not UTF-8 text: save the file as UTF-8');
    const { contents, faults } = readYaml(text);
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
function parse_nothing(problem) {
    return { root: null, faults: [{ path: [], span: { start: 0, end: 0 }, text: () => problem }] };
}
function notMapping(root) {
    const isEmpty = root.kind === 'scalar' && root.value === null;
    const text = () => isEmpty ? empty : `expected a mapping that begins with \`version: 1\`, not ${shown(root)}`;
    return { path: [], span: root.span, text };
}
/** The packs that a file names, whether or not it can be read. */
function extendedBy(root) {
    const names = nodeAt(root, ['extends']);
    return names === undefined ? ['mlops'] : wordsIn(names, []).map(({ text }) => text);
}

;// CONCATENATED MODULE: ./lib/core/policy/read.js


/** Reads a repository's policy file. Never throws: all that is wrong comes back, sorted by place. */
function readPolicy(source) {
    return parsePolicy(source, packs);
}

;// CONCATENATED MODULE: ./lib/core/ownership/places.js
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

;// CONCATENATED MODULE: ./lib/core/scope.js


/**
 * The paths a change touches, sorted: added, modified and renamed ones, and those whose owners change
 * because it touches an ownership file. Without a change, every path.
 */
function pathsInScope(after, before, change) {
    if (!change || !before)
        return after.paths;
    const touched = new Set(change.touched.map((file) => file.path));
    if (touchesOwnership(change)) {
        for (const path of after.paths) {
            if (touched.has(path) || !before.has(path))
                continue;
            const then = before.codeowners.resolver.resolve(path);
            const now = after.codeowners.resolver.resolve(path);
            if (!sameOwners(then, now))
                touched.add(path);
        }
    }
    return after.paths.filter((path) => touched.has(path));
}
/** True when the change adds, modifies, renames or deletes a file that says who owns paths. */
function touchesOwnership(change) {
    return CODEOWNERS_PLACES.some((place) => touchesPath(change, place));
}
/** The policy file of the head, when the change touches it; its name as the tree has it. */
function touchedPolicy(change) {
    return POLICY_PLACES.find((place) => change.touched.some((file) => file.path === place));
}
/** True when the change touches nothing but ownership files and policies. */
function touchesOnlyPolicyAndOwnership(change) {
    const places = new Set([...CODEOWNERS_PLACES, ...POLICY_PLACES]);
    const ends = change.touched.flatMap((file) => [file.path, file.previousPath ?? file.path]);
    return [...ends, ...change.deleted].every((path) => places.has(path));
}
/** True when the change adds, modifies, deletes or renames the path, or renames another to it. */
function touchesPath(change, path) {
    return (change.deleted.includes(path) ||
        change.touched.some((file) => file.path === path || file.previousPath === path));
}
/** True when the entries name the same people, however written. */
function sameOwners(a, b) {
    const key = (entry) => (entry?.owners ?? [])
        .map((owner) => owner.key)
        .toSorted()
        .join(' ');
    return key(a) === key(b);
}

;// CONCATENATED MODULE: ./lib/core/governing.js





/**
 * Who judges. The base's policy, which a change cannot touch; a base policy that cannot be read judges nothing, and
 * only a change that mends it, and touches nothing but policy and ownership files, is judged by its own.
 */
function governingPolicy({ policy, change, tree }) {
    const base = policy ? readPolicy(policy) : undefined;
    const touched = change ? touchedPolicy(change) : undefined;
    const headText = touched === undefined ? undefined : tree.sources.get(touched);
    const head = headText ? readPolicy(headText) : undefined;
    const headFile = head?.ok ? head.file : undefined;
    const faults = head && !head.ok ? head.diagnostics : [];
    if (base && !base.ok) {
        if (!change || !headFile || !touchesOnlyPolicyAndOwnership(change))
            return { ok: false, diagnostics: base.diagnostics };
        return { ok: true, governing: { judges: judgesByOwn(headFile), linted: headFile, faults } };
    }
    const linted = change ? headFile : base?.file;
    return { ok: true, governing: { judges: judgesOf(base?.file ?? null), ...(linted && { linted }), faults } };
}
function judgesOf(file) {
    const policy = resolvePolicy(file);
    return { policy, holders: createHolders(policy) };
}
/** The first policy of a tree, in the order in which places are looked at. */
function policyOf(sources) {
    const place = POLICY_PLACES.find((path) => sources.has(path));
    return place === undefined ? undefined : sources.get(place);
}
/** A head that judges itself cannot rewrite who answers for ownership files: that row is the pack's. */
function judgesByOwn(file) {
    const { policy, holders } = judgesOf(file);
    const packed = resolvePolicy({ ...file, values: { version: 1 } }).matrix.get('ownership-policy');
    const matrix = new Map(policy.matrix);
    if (packed)
        matrix.set('ownership-policy', packed);
    return { policy: { ...policy, matrix }, holders };
}

;// CONCATENATED MODULE: ./lib/core/checks/unused-waiver.js

/** Checks that only compare a change with its base: on a whole tree their waivers cannot show their use. */
const comparing = new Set(['weakened-ownership', 'weakened-policy']);
/**
 * The waivers of the linted policy that are in force and silenced nothing; `used` holds those that did.
 * @param judging the policy whose level counts
 */
function unusedWaivers({ policy, now, policyFile }, used, judging) {
    const severity = judging.checks.get('unused-waiver') ?? 'off';
    if (severity === 'off')
        return [];
    const idle = policy.waivers.filter((waiver) => waiver.file === policyFile?.path &&
        inForce(waiver, now) &&
        !used.has(waiver) &&
        !waiver.checks.some((check) => comparing.has(check)));
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

;// CONCATENATED MODULE: ./lib/core/finding.js
const severities = ['error', 'warning', 'notice'];

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
        return [{ key: ['assets', kind, 'paths'], what, was: few(was), is: few(is) }];
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
    const accountable = kindsByRole(before, ({ accountable: terms }) => terms.flat());
    const distinct = kindsByRole(before, ({ distinctFrom }) => distinctFrom);
    return [
        ...[...accountable].flatMap(([role, kinds]) => accountableHolders(role, kinds, before, after)),
        ...[...distinct].flatMap(([role, kinds]) => distinctHolders(role, kinds, before, after)),
        ...identities(before, after, accountable),
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
function accountableHolders(role, kinds, before, after) {
    const then = holdersOf(before, role);
    const now = holdersOf(after, role);
    const isWider = [...now.keys()].some((name) => !then.has(name));
    const isEmptied = then.size > 0 && now.size === 0;
    if (!isWider && !isEmptied)
        return [];
    const what = `holders of ${role} (accountable for ${few(kinds)})`;
    return [{ key: ['roles', role], what, was: peopleText(then), is: peopleText(now) }];
}
function distinctHolders(role, kinds, before, after) {
    const then = holdersOf(before, role);
    const now = holdersOf(after, role);
    if ([...then.keys()].every((name) => now.has(name)))
        return [];
    const what = `holders of ${role} (who do not count for ${few(kinds)})`;
    return [{ key: ['roles', role], what, was: peopleText(then), is: peopleText(now) }];
}
/** An address that stands for somebody else or nobody, or newly for somebody who holds an accountable role. */
function identities(before, after, accountable) {
    const trusted = new Set([...accountable.keys()].flatMap((role) => [...holdersOf(after, role).keys()]));
    const addresses = new Set([...before.identities.keys(), ...after.identities.keys()]);
    return [...addresses].flatMap((address) => {
        const then = before.identities.get(address);
        const now = after.identities.get(address);
        const isSame = then?.toLowerCase() === now?.toLowerCase();
        if (isSame || (then === undefined && !trusted.has(now?.toLowerCase() ?? '')))
            return [];
        const key = ['identities', address];
        return [{ key, what: `who ${few([address])} is`, was: then ?? 'not known', is: now ?? 'not known' }];
    });
}
/** Teams and logins as written, by their lower case. */
function holdersOf({ roles }, role) {
    const { teams, users } = roles.get(role) ?? { teams: [], users: [] };
    return new Map([...teams, ...users].map((name) => [name.toLowerCase(), name]));
}
function peopleText(holders) {
    return holders.size === 0 ? 'nobody' : few([...holders.values()]);
}

;// CONCATENATED MODULE: ./lib/core/policy/weaker-rows.js

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
/**
 * A term still holds where some term of the later row asks for it, or for fewer of its roles; but not where nobody
 * holds those that are left, for then nothing is judged.
 */
function weakerTerms(kind, then, now, before, after) {
    const isHeld = (roles, policy) => roles.some((role) => {
        const { teams, users } = policy.roles.get(role) ?? { teams: [], users: [] };
        return teams.length + users.length > 0;
    });
    const holds = (term) => now.accountable.some((other) => other.every((role) => term.includes(role)) &&
        (term.every((role) => other.includes(role)) || isHeld(other, after) || !isHeld(term, before)));
    if (then.accountable.every(holds))
        return [];
    const key = ['responsibilities', kind, 'accountable'];
    return [{ key, what: `accountable for ${kind}`, was: termsText(then), is: termsText(now) }];
}
/** Who is responsible stands in as approver where nobody accountable can. */
function widerResponsible(kind, then, now) {
    const known = new Set([...then.responsible, ...then.accountable.flat(), ...now.accountable.flat()]);
    if (now.responsible.every((role) => known.has(role)))
        return [];
    const key = ['responsibilities', kind, 'responsible'];
    return [{ key, what: `responsible for ${kind}`, was: few(then.responsible), is: few(now.responsible) }];
}
function lessDistinct(kind, then, now) {
    if (then.distinctFrom.every((role) => now.distinctFrom.includes(role)))
        return [];
    const key = ['responsibilities', kind, 'distinct-from'];
    const what = `the roles whose holders do not count for ${kind}`;
    return [{ key, what, was: few(then.distinctFrom), is: few(now.distinctFrom) }];
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
        const any = few(roles, 'or');
        return roles.length > 1 && accountable.length > 1 ? `(${any})` : any;
    });
    return few(terms, 'and');
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
    return [{ key: ['sources'], what: 'sources', was: few(before.sources), is: few(after.sources) }];
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
/** Authors whose changes need no approval any more, of all kinds or of some. */
function exemptions({ review: before }, { review: after }) {
    const exempt = new Map();
    for (const { authors, kinds = [anyKind] } of before.exempt) {
        for (const author of authors.map((login) => login.toLowerCase())) {
            exempt.set(author, new Set([...(exempt.get(author) ?? []), ...kinds]));
        }
    }
    return after.exempt.flatMap(({ authors, kinds = [anyKind] }, index) => {
        const wider = authors.filter((author) => {
            const known = exempt.get(author.toLowerCase());
            return !known?.has(anyKind) && !kinds.every((kind) => known?.has(kind));
        });
        if (wider.length === 0)
            return [];
        const then = new Set(wider.flatMap((author) => [...(exempt.get(author.toLowerCase()) ?? [])]));
        return [
            {
                key: ['review', 'exempt', index],
                what: `changes by ${few(wider)} that need no approval`,
                was: few([...then]),
                is: few(kinds),
            },
        ];
    });
}
const anyKind = 'of any kind';

;// CONCATENATED MODULE: ./lib/core/policy/weaker-waivers.js


/** Waivers that are new, hold longer, or silence more than those before. */
function weakerWaivers(before, after) {
    const unchanged = new Set(before.waivers.map(keyOf));
    const byReason = new Map(before.waivers.map((waiver) => [waiver.reason, waiver]));
    const counts = new Map();
    return after.waivers.flatMap((waiver) => {
        const index = counts.get(waiver.file) ?? 0;
        counts.set(waiver.file, index + 1);
        if (unchanged.has(keyOf(waiver)) || before.waivers.some((old) => covers(old, waiver)))
            return [];
        const old = byReason.get(waiver.reason);
        return [
            {
                key: ['waivers', index],
                what: `the waiver of ${few(waiver.checks)} for ${few(waiver.paths)}`,
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
        ...(sameChecks ? [] : [`of ${few(old.checks)}`]),
        ...(samePaths ? [] : [`for ${few(old.paths)}`]),
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
/** All in which `after` asks more. What both weakens and strengthens, a role's first holder for one, weakens. */
function strengthenings(before, after) {
    const weaker = new Set(weakenings(before, after).map(({ what }) => what));
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
    const place = placeIn(head, head !== null && policy_file_extended(base.values).join(' ') !== policy_file_extended(head.values).join(' '));
    const placed = (found) => found
        .map(({ key, ...words }) => ({ ...place(key), ...words }))
        .toSorted((a, b) => a.line - b.line || a.column - b.column);
    return {
        path: (head ?? base).path,
        weakened: placed(weakenings(before, after)),
        strengthened: placed(strengthenings(before, after)),
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
    if (isSame(base, head))
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
function isSame(base, head) {
    return base?.path === head?.path && base?.text === head?.text;
}

;// CONCATENATED MODULE: ./lib/core/checks/check.js
/** The entry that decided an asset's owners, as a place to point at. */
function entryPlace({ world }, asset) {
    const path = world.codeowners.source?.path;
    return asset.entry && path !== undefined ? [{ path, line: asset.entry.line }] : [];
}
/** `a`, `a or b`, `a, b or c` */
function either(words, conjunction = 'or') {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/core/not-checked.js





/** Which answers could not be had, and why: what is unknown is never passed over in silence. */
function notChecked(scene, snapshot) {
    const { policy } = scene;
    const isOn = ({ check }) => policy.checks.get(check) !== 'off';
    const all = [...roles(scene), ...people(scene), ...comparisons(snapshot), ...not_checked_sources(scene)];
    return all
        .filter(isOn)
        .toSorted((a, b) => byCodeUnit(a.check, b.check) || byCodeUnit(a.because, b.because));
}
function roles({ policy, assets }) {
    if (!policy.judged) {
        const because = 'there is no policy file, so no roles are judged: status comes from ownership alone';
        return [
            { check: 'wrong-role', because },
            { check: 'missing-role', because },
        ];
    }
    const doubtful = assets.filter(({ judgement }) => judgement.status === 'unverified');
    const unheld = new Set(doubtful.flatMap(({ judgement }) => judgement.unheldRoles));
    const unread = doubtful.filter(({ judgement }) => judgement.terms.some((term) => term.state === 'maybe' && !term.unheld));
    const found = [...unheld].toSorted(byCodeUnit).map((role) => ({
        check: 'wrong-role',
        because: `nobody holds ${role}, which some assets here need`,
    }));
    if (unread.length > 0) {
        const names = new Set(unread.flatMap(({ owners }) => owners.filter(({ kind }) => kind !== 'team').map(({ text }) => text)));
        const shown = [...names].toSorted(byCodeUnit);
        const some = shown.length > 5 ? [...shown.slice(0, 5), `${shown.length - 5} more`] : shown;
        found.push({
            check: 'wrong-role',
            because: `it is not known which teams ${either(some, 'and')} ${shown.length === 1 ? 'is' : 'are'} in: ${unread.length} ${unread.length === 1 ? 'asset' : 'assets'} may have the right owners`,
        });
    }
    return found;
}
function people({ world, policy, assets }) {
    const offline = 'GitHub was not asked who exists and who can write';
    const named = world.codeowners.file.entries.some(({ owners }) => owners.length > 0);
    const online = named ? ['unknown-owner', 'owner-without-access'] : [];
    const teams = assets.some(({ owners }) => owners.length === 1 && owners[0]?.kind === 'team');
    const single = teams && policy.checks.get('single-owner') !== 'off'
        ? [{ check: 'single-owner', because: 'how many members the owning teams have is not known' }]
        : [];
    return [...online.map((check) => ({ check, because: offline })), ...single];
}
function comparisons({ change, policy, tree }) {
    if (!change)
        return [];
    const found = policyChange(tree, change);
    const check = 'weakened-policy';
    if (found.state === 'unreadable') {
        const because = `the ${found.end}'s policy cannot be read, so what the change loosens is not known`;
        return [{ check, because }];
    }
    const isOwn = policy === undefined || POLICY_PLACES.some((place) => place === policy.path);
    if (isOwn || !touchesPath(change, policy.path))
        return [];
    const because = `what the change loosens in ${policy.path} is not compared: it is in no place of a policy`;
    return [{ check, because }];
}
function not_checked_sources({ policy }) {
    const others = policy.sources.filter((source) => source !== 'codeowners');
    if (others.length === 0)
        return [];
    const because = `of the sources only codeowners is read, not ${either(others)}`;
    return [
        { check: 'declared-owner-conflict', because },
        { check: 'unowned-asset', because },
    ];
}

;// CONCATENATED MODULE: ./lib/core/report/assemble.js
function report(parts) {
    const assets = parts.assets.map((asset) => reported(asset, parts));
    const having = (status) => assets.filter((asset) => asset.status === status).length;
    const weighing = (severity) => parts.findings.filter((finding) => finding.severity === severity).length;
    const waived = assets.filter((asset) => asset.waived).length;
    return {
        schema: 'rolecall/report@1',
        summary: {
            files: parts.files,
            assets: assets.length,
            owned: having('owned'),
            unowned: having('unowned'),
            misowned: having('misowned'),
            unverified: having('unverified'),
            waived,
            coverage: coverage(having('owned'), assets.length - waived),
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
    const { path, kind, stage, tier, signals, owners, entry, row, judgement } = asset;
    return {
        path,
        kind,
        stage,
        tier,
        signals,
        owners: owners.map((owner) => owner.text),
        ...(entry &&
            codeowners !== undefined && {
            source: { file: codeowners, line: entry.line, pattern: entry.pattern.text },
        }),
        accountable: row?.accountable ?? [],
        held: judgement.held,
        status: judgement.status,
        ...(judgement.status !== 'owned' && waivedGaps.has(path) && { waived: true }),
    };
}

;// CONCATENATED MODULE: ./lib/core/checks/catch-all-owner.js

const catchAllOwner = {
    id: 'catch-all-owner',
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

;// CONCATENATED MODULE: ./lib/core/ownership/resolve.js
/**
 * Answers for any number of paths. Entries that can match below one top-level name only are kept by that name, so
 * that a path is compared with those of its own and with the few that may match anywhere.
 */
function createResolver(entries) {
    const anywhere = [];
    const byTopLevel = new Map();
    entries.forEach(({ pattern: { topLevel } }, index) => {
        const own = topLevel === undefined ? anywhere : byTopLevel.get(topLevel);
        if (own)
            own.push(index);
        else if (topLevel !== undefined)
            byTopLevel.set(topLevel, [index]);
    });
    /** Calls `visit` for the entries that match a path, last first, until it answers true. */
    function walk(path, visit) {
        const segments = split(path);
        const own = byTopLevel.get(segments[0] ?? '') ?? [];
        let i = own.length - 1;
        let j = anywhere.length - 1;
        while (i >= 0 || j >= 0) {
            const index = (own[i] ?? -1) > (anywhere[j] ?? -1) ? own[i--] : anywhere[j--];
            const entry = entries[index ?? -1];
            if (entry?.pattern.matchesSegments(segments) && visit(entry))
                return;
        }
    }
    return {
        resolve(path) {
            let winner = null;
            walk(path, (entry) => {
                winner = entry;
                return true;
            });
            return winner;
        },
        matching(path) {
            const found = [];
            walk(path, (entry) => {
                found.push(entry);
                return false;
            });
            return found.toReversed();
        },
    };
}
function split(path) {
    const from = path.startsWith('./') ? 2 : path.startsWith('/') ? 1 : 0;
    return path.slice(from).split('/');
}

;// CONCATENATED MODULE: ./lib/core/ownership/entry-use.js


/** How many dead entries get a nearest path: more than anybody reads, few enough for any file. */
const mostSuggestions = 200;
function unusedEntries(entries, paths) {
    const resolver = createResolver(entries);
    const winners = new Set(paths.map((path) => resolver.resolve(path)));
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
    const names = idle.size > takers.size ? childrenByDirectory(paths) : new Map();
    const dead = [];
    const shadowed = [];
    for (const entry of idle) {
        const by = takers.get(entry);
        if (by)
            shadowed.push({ entry, by: [...by].toSorted((a, b) => a.line - b.line).slice(0, 3) });
        else {
            const nearest = dead.length < mostSuggestions ? nearestPath(entry.pattern.text, names) : undefined;
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
/**
 * Follows the pattern down the tree as far as its names exist, and there takes the name most like the one that does
 * not. Undefined when nothing is alike.
 */
function nearestPath(text, children) {
    let directory = '';
    for (const name of text.split('/').filter((part) => part !== '' && part !== '**')) {
        const here = children.get(directory);
        const below = directory === '' ? name : `${directory}/${name}`;
        if (here?.has(name))
            directory = below;
        else {
            const like = mostLike(name, here ?? new Set());
            return like === undefined ? directory || undefined : directory === '' ? like : `${directory}/${like}`;
        }
    }
    return directory || undefined;
}
function mostLike(name, candidates) {
    const wanted = name.toLowerCase();
    let best;
    let least = Math.max(2, Math.floor(name.length / 3)) + 1;
    let compared = 0;
    for (const candidate of candidates) {
        if (candidate.length > 255 || name.length > 255 || (compared += 1) > 5000)
            continue;
        const apart = (0,mod/* distance */.Io)(wanted, candidate.toLowerCase());
        if (apart < least)
            [best, least] = [candidate, apart];
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/core/checks/entry-uses.js

// Three checks ask the same question of the same tree, and the answer costs a pass over all paths.
const known = new WeakMap();
/** Entries that decide nothing on the tree of a world. */
function usesOf(world) {
    const use = known.get(world) ?? unusedEntries(world.codeowners.file.entries, world.paths);
    known.set(world, use);
    return use;
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
    summary: 'matches no tracked file',
    why: 'The file it was written for has moved or was never there, and is now owned by something else or by nobody.',
    mend: 'Correct the path, or delete the entry.',
    subject: 'codeowners',
    *find(scene) {
        // Why a suspicious pattern matches nothing has been said already.
        const told = new Set(scene.world.codeowners.file.problems.map(({ line }) => line));
        for (const { entry, nearest } of usesOf(scene.world).dead.filter((dead) => !told.has(dead.entry.line))) {
            yield* atEntry(scene, entry, {
                message: `${entry.pattern.text} matches no tracked file`,
                remedy: nearest
                    ? `Is /${nearest} meant? Otherwise delete the entry.`
                    : 'Correct the path or delete the entry.',
            });
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/duplicate-entry.js

const duplicateEntry = {
    id: 'duplicate-entry',
    summary: 'the same pattern again',
    why: 'Owners of the same pattern are not merged: only the last line counts.',
    mend: 'Merge the owners into the last one and delete the others.',
    subject: 'codeowners',
    *find(scene) {
        for (const { earlier, later } of usesOf(scene.world).duplicates) {
            yield* atEntry(scene, earlier, {
                related: [later.line],
                message: `${earlier.pattern.text} is written again on line ${later.line}, and only that one counts`,
                remedy: `Merge its owners into line ${later.line} and delete this one.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/expired-waiver.js

const expiredWaiver = {
    id: 'expired-waiver',
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
    summary: 'a second file that GitHub never reads',
    why: 'GitHub reads the first it finds in .github/, the root and docs/. Who edits another changes nothing.',
    mend: 'Move its entries to the file in force and delete it.',
    subject: 'codeowners',
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

;// CONCATENATED MODULE: ./lib/core/checks/invalid-line.js

const invalidLine = {
    id: 'invalid-line',
    summary: 'a line GitHub skips: a malformed owner, or a pattern GitHub refuses',
    why: 'GitHub skips the whole line in silence, so that an earlier, broader entry decides instead.',
    mend: 'Write owners as @user, @org/team or an e-mail address, and patterns without ***.',
    subject: 'codeowners',
    find: (scene) => linesWith(scene, 'invalid-line'),
};

;// CONCATENATED MODULE: ./lib/core/checks/missing-codeowners.js


const missingCodeowners = {
    id: 'missing-codeowners',
    summary: 'there is none',
    why: 'Without CODEOWNERS nobody owns anything, whatever the policy says.',
    mend: 'Add .github/CODEOWNERS.',
    subject: 'tree',
    *find({ world, assets, policy }) {
        const { source } = world.codeowners;
        const readable = source !== undefined && (source.text !== undefined || source.bytes >= CODEOWNERS_LIMIT_BYTES);
        if (readable || assets.length === 0 || !policy.sources.includes('codeowners'))
            return;
        const places = either(CODEOWNERS_PLACES);
        yield {
            path: source?.path ?? CODEOWNERS_PLACES[0],
            message: source
                ? `${source.path} is no regular file: GitHub reads no owners from it`
                : `there is no CODEOWNERS: ${assets.length === 1 ? 'the asset here has' : `the ${assets.length} assets here have`} no owner`,
            remedy: `Add ${places}.`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/wrong-role.js

const wrongRole = {
    id: 'wrong-role',
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
                remedy: `Name a holder of ${needed} in ${entryName(scene, asset)}.`,
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
    const names = owners.map((owner) => owner.text);
    const hold = names.length === 1 ? 'holds' : 'hold';
    return `${either(names, 'and')} ${hold} ${held.length === 0 ? 'no role of the policy' : either(held, 'and')}`;
}
/** How a remedy calls the entry to edit. */
function entryName({ world }, { entry, path }) {
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
                remedy: `Add a holder of ${missing} to ${entryName(scene, asset)}.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/oversized-codeowners.js

const oversizedCodeowners = {
    id: 'oversized-codeowners',
    summary: '3 MB or more: GitHub ignores it whole',
    why: 'GitHub then asks nobody and enforces nothing, without a word.',
    mend: 'Own directories instead of files, or use wildcards, until the file is under 3 MB.',
    subject: 'tree',
    *find({ world }) {
        const { source } = world.codeowners;
        if (!source || source.bytes < CODEOWNERS_LIMIT_BYTES)
            return;
        const megabytes = (source.bytes / 1024 / 1024).toFixed(1);
        yield {
            path: source.path,
            message: `${source.path} has ${megabytes} MB: from 3 MB on GitHub ignores it whole, so nobody owns anything`,
            remedy: 'Own directories instead of files, or use wildcards.',
        };
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/shadowed-entry.js


const shadowedEntry = {
    id: 'shadowed-entry',
    summary: 'every file it matches is taken by later entries',
    why: 'The last entry that matches wins: the owners named here are never asked.',
    mend: 'Move the entry below those that take its files, or delete it.',
    subject: 'codeowners',
    *find(scene) {
        for (const { entry, by } of usesOf(scene.world).shadowed) {
            const lines = by.map((other) => `line ${other.line} (${other.pattern.text})`);
            yield* atEntry(scene, entry, {
                related: by.map((other) => other.line),
                message: `every file that ${entry.pattern.text} matches is taken by later entries: ${either(lines, 'and')}`,
                remedy: 'Move it below them, or delete it.',
            });
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/single-owner.js

const singleOwner = {
    id: 'single-owner',
    summary: 'an asset with one person able to approve it',
    why: 'Nobody can approve what that person changes, nor anything while that person is away.',
    mend: 'Add a second person, or a team with more than one member.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            const people = new Set(asset.owners.map((owner) => scene.policy.identities.get(owner.key) ?? owner.key));
            if (people.size !== 1 || asset.owners.some(({ kind }) => kind === 'team'))
                continue;
            yield {
                asset,
                path: asset.path,
                related: entryPlace(scene, asset),
                message: `${asset.path} (${asset.kind}) has one owner, ${asset.owners[0]?.text}: nobody else can approve it`,
                remedy: 'Add a second person or a team to the entry.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/suspicious-pattern.js

const suspiciousPattern = {
    id: 'suspicious-pattern',
    summary: 'legal or tolerated, surely not meant',
    why: 'GitHub accepts the line and does something else than its author believes.',
    mend: 'Write what is meant: CODEOWNERS has no negation, no ranges and no quoting.',
    subject: 'codeowners',
    find: (scene) => linesWith(scene, 'suspicious-pattern'),
};

;// CONCATENATED MODULE: ./lib/core/checks/unheld-role.js

const unheldRole = {
    id: 'unheld-role',
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
        for (const [role, kinds] of [...needed].toSorted(([a], [b]) => byCodeUnit(a, b))) {
            yield {
                path: policyFile.path,
                ...policyFile.lineOf(['roles', role]),
                message: `nobody holds ${role}, which answers for ${[...kinds].toSorted(byCodeUnit).join(', ')} here`,
                remedy: `Name its holders: roles: { ${role}: { teams: [org/team] } }, or same-as another role.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/unowned-ownership-file.js




const places = new Set([...CODEOWNERS_PLACES, ...POLICY_PLACES]);
/** True for CODEOWNERS in its three places and the policy in its own. */
function isOwnershipFile(path) {
    return places.has(path);
}
const unownedOwnershipFile = {
    id: 'unowned-ownership-file',
    summary: 'CODEOWNERS or the policy has no owner',
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
    summary: 'an asset that no source gives an owner',
    why: 'Nobody is asked when it changes, and nobody answers when it breaks.',
    mend: 'Add an entry to CODEOWNERS that gives it an owner with an accountable role.',
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
                remedy: remedyFor(asset),
            };
        }
    },
};
/** Why nobody owns an asset: nothing matches it, or an entry un-owns it. */
function unownedBecause({ world }, { entry }) {
    const file = world.codeowners.source;
    if (file?.text === undefined)
        return 'there is no CODEOWNERS that GitHub reads';
    if (!entry)
        return `no entry of ${file.path} matches it`;
    return `line ${entry.line} of ${file.path}, ${entry.pattern.text}, names no owner and so un-owns it`;
}
function remedyFor({ path, row }) {
    const roles = (row?.accountable ?? []).map((term) => either(term));
    const whom = roles.length === 0 ? 'an owner' : `a holder of ${roles.join(' and one of ')}`;
    return `Add an entry for /${path} or its directory to CODEOWNERS that names ${whom}.`;
}

;// CONCATENATED MODULE: ./lib/core/checks/weakened-ownership.js

const weakenedOwnership = {
    id: 'weakened-ownership',
    summary: "an asset accountably owned by the base's files and no longer by the head's",
    why: 'A change can take a file away from those who answer for it, and then needs no approval of theirs.',
    mend: 'Keep an accountable owner for the file, or let the roles that lose it change the policy first.',
    subject: 'asset',
    *find(scene) {
        for (const asset of scene.assets) {
            const then = scene.before?.asset(asset.path);
            if (then?.judgement.status !== 'owned' || asset.judgement.status === 'owned')
                continue;
            const owners = asset.owners.map((owner) => owner.text);
            yield {
                asset,
                path: asset.path,
                related: entryPlace(scene, asset),
                message: `${asset.path} (${asset.kind}) was owned by ${either(then.owners.map((owner) => owner.text), 'and')}; ` +
                    `this change leaves it ${owners.length === 0 ? 'to nobody' : `to ${either(owners, 'and')}, ${asset.judgement.status}`}`,
                remedy: `Keep ${either(then.owners.map((owner) => owner.text))} or another accountable owner for it.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/weakened-policy.js
/** More of one place than this are counted only: a pack that is exchanged can loosen everything. */
const weakened_policy_mostNamed = 5;
const weakenedPolicy = {
    id: 'weakened-policy',
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
    const shown = differences.slice(0, weakened_policy_mostNamed).map(({ what, was, is }) => `${what} was ${was}, is ${is}`);
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
    unownedOwnershipFile,
    weakenedOwnership,
    missingCodeowners,
    oversizedCodeowners,
    ignoredCodeowners,
    invalidLine,
    suspiciousPattern,
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
    const { now } = scene;
    const waivers = policy.waivers.map((waiver) => ({ waiver, covers: compilePathList(waiver.paths) }));
    const findings = [];
    const used = new Set();
    const waivedGaps = new Set();
    for (const check of registry_checks.filter(({ subject }) => subjects.includes(subject))) {
        // A gap that a waiver silences is waived even where its check is off.
        for (const occurrence of check.find(scene)) {
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
/** By path, line and check; then as found. */
function sortFindings(findings) {
    return findings.toSorted((a, b) => byCodeUnit(a.path, b.path) ||
        a.line - b.line ||
        byCodeUnit(a.check, b.check) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        byCodeUnit(a.message, b.message));
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
    if (terms.some(({ state }) => state === 'unmet'))
        return 'misowned';
    return terms.some(({ state }) => state === 'maybe') ? 'unverified' : 'owned';
}
function sorted(roles) {
    return [...new Set(roles)].toSorted(byCodeUnit);
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

;// CONCATENATED MODULE: ./lib/core/assets/place.js
/** The directory as it is written; empty at the root. */
function directoryOf({ written }) {
    return written.slice(0, Math.max(0, written.lastIndexOf('/')));
}
const templateSuffixes = ['.tmpl', '.j2', '.jinja', '.jinja2', '.template', '.mustache'];
const vendored = /(?:^|\/)(?:vendor|third[-_]?party|3rd[-_]?party|node_modules|site-packages|\.venv|venv|dist-packages|bower_components)\//;
const fixture = /(?:^|\/)(?:fixtures?|testdata|test_data|test-data|__snapshots__|golden|mocks?|__mocks__|cassettes)\/|(?:^|\/)tests?\/(?:.*\/)?(?:resources|assets|test_configs|data)\/.*(?<!\.py)$/;
const test = /(?:^|\/)(?:tests?|__tests__|e2e|testing|spec|unittests?)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.\w+$/;
const docs = /(?:^|\/)(?:docs?|documentation|website|site|translations|locales?|i18n)\//;
function placeOf(path) {
    const lower = withoutTemplateSuffix(path.toLowerCase());
    const name = lower.slice(lower.lastIndexOf('/') + 1);
    return { path: lower, name, written: path };
}
function withoutTemplateSuffix(path) {
    for (const suffix of templateSuffixes)
        if (path.endsWith(suffix))
            return path.slice(0, -suffix.length);
    return path;
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
    return docs.test(path) ? 'docs' : 'plain';
}

;// CONCATENATED MODULE: ./lib/core/assets/rules.js


const allRules = assetKinds.flatMap(({ id, signals }) => signals.map((signal) => ({ kind: id, signal })));
/** True when all that the rule asks of the path is so. */
function holds({ conditions }, place, markers) {
    for (const condition of conditions)
        if (!condition(place, markers))
            return false;
    return true;
}
/** Adds those rules to `found` that hold for a place. */
function addHolding({ byName, byPattern, others }, place, markers, found) {
    for (const rule of byName.get(place.name) ?? [])
        if (holds(rule, place, markers))
            found.push(rule);
    for (const { of, any, rules } of byPattern) {
        if (!any.test(place[of]))
            continue;
        for (const rule of rules)
            if (holds(rule, place, markers))
                found.push(rule);
    }
    for (const rule of others)
        if (holds(rule, place, markers))
            found.push(rule);
}
/** Looks the rules for a name up, so that a file is compared with a few of them instead of with all. */
function createRuleIndex() {
    const byExtension = new Map();
    return (name) => {
        const extension = extensionOf(name);
        const known = byExtension.get(extension);
        if (known)
            return known;
        const rules = rulesFor(extension);
        // A tree may hold any number of extensions; those beyond the usual few are looked up each time.
        if (byExtension.size < 1000)
            byExtension.set(extension, rules);
        return rules;
    };
}
function rulesFor(extension) {
    const possible = allRules
        .filter(({ signal }) => isPossible(signal, extension))
        .map((rule) => ({ ...rule, conditions: conditionsOf(rule.signal, extension), order: 0 }));
    const opening = possible
        .filter(({ signal }) => readsOpening(signal))
        .toSorted((a, b) => a.conditions.length - b.conditions.length);
    const byPath = possible.filter(({ signal }) => !readsOpening(signal));
    const ordered = [...opening, ...byPath].map((rule, order) => ({ ...rule, order }));
    const reading = ordered.filter(({ signal }) => readsOpening(signal));
    const importing = reading.filter(({ signal }) => signal.imports);
    const keyed = reading.filter(({ signal }) => !signal.imports && signal.topKeys);
    const named = ordered.filter(({ signal }) => !readsOpening(signal));
    return {
        exact: pathRules(named.filter(({ signal }) => signal.weight === 'exact')),
        path: pathRules(named.filter(({ signal }) => signal.weight !== 'exact')),
        opening: reading,
        byImport: groupBy(importing, ({ signal }) => signal.imports ?? []),
        byTopKey: groupBy(keyed, ({ signal }) => signal.topKeys ?? []),
        otherOpening: reading.filter(({ signal }) => !signal.imports && !signal.topKeys),
    };
}
function pathRules(rules) {
    const patterned = rules.filter(({ signal }) => !signal.names && (signal.name ?? signal.path));
    const byPattern = ['name', 'path'].map((of) => {
        const own = patterned.filter(({ signal }) => (signal.name ? 'name' : 'path') === of);
        const sources = own.map(({ signal }) => (signal.name ?? signal.path)?.source ?? '');
        return { of, any: new RegExp(sources.join('|')), rules: own };
    });
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
function readsOpening({ imports, topKeys, opening }) {
    return imports !== undefined || topKeys !== undefined || opening !== undefined;
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
    if (beside !== undefined)
        conditions.push((place, markers) => markers.beside(beside, directoryOf(place)));
    if (below !== undefined)
        conditions.push((place, markers) => markers.below(below, directoryOf(place)));
    return conditions;
}
function isPossible({ names, endings, name, path }, extension) {
    if (names && !names.some((one) => extensionOf(one) === extension))
        return false;
    if (endings && !endings.some((one) => extensionOf(one) === extension))
        return false;
    return [name, path].every((pattern) => pattern === undefined || mayEndIn(pattern, extension));
}
/** Whether a pattern whose last part is an extension can hold for this one; true where it has no such part. */
function mayEndIn({ source }, extension) {
    const dot = source.lastIndexOf(String.raw `\.`);
    if (dot < 0 || !source.endsWith('$') || source.includes('$|') || source.includes('/', dot))
        return true;
    try {
        return new RegExp(`^${source.slice(dot + 2)}`).test(extension);
    }
    catch {
        // The dot stands within a group.
        return true;
    }
}
/** Without the dot; empty for a name that has none. */
function extensionOf(name) {
    const dot = name.lastIndexOf('.');
    return dot < 0 ? '' : name.slice(dot + 1);
}

;// CONCATENATED MODULE: ./lib/core/assets/classify.js



const strength = {
    exact: 10,
    opening: 8,
    named: 6,
    extension: 5,
    prior: 2,
};
/** The least that makes an asset. */
const least = 5;
/** What each place takes away; a test is still a test of data, and an exact name survives most places. */
const demotion = {
    vendored: 99,
    fixture: 6,
    test: 4,
    docs: 3,
    plain: 0,
};
/** Further signals for the same kind add little: they decide between kinds that are equally strong. */
const furtherSignals = 3;
function createClassifier({ paths, library }) {
    const markers = markersIn(paths);
    const rulesOf = createRuleIndex();
    function signalsOf(place, opening) {
        const rules = rulesOf(place.name);
        const found = [];
        addHolding(rules.exact, place, markers, found);
        if (found.length > 0)
            return found;
        if (opening !== undefined && rules.opening.length > 0) {
            for (const rule of speaking(rules, opening))
                if (holds(rule, place, markers))
                    found.push(rule);
        }
        addHolding(rules.path, place, markers, found);
        return found.length < 2 ? found : found.toSorted((a, b) => a.order - b.order);
    }
    return {
        needsOpening(path) {
            const place = placeOf(path);
            const { exact, opening } = rulesOf(place.name);
            if (!opening.some((rule) => holds(rule, place, markers)))
                return false;
            const settled = [];
            addHolding(exact, place, markers, settled);
            return settled.length === 0 && surroundingsOf(place) !== 'vendored';
        },
        classify({ path, mode, opening }) {
            if (mode === 'submodule')
                return null;
            const place = placeOf(path);
            const found = signalsOf(place, opening);
            if (found.length === 0 || (library && isLibrarySource(place)))
                return null;
            return decide(found, surroundingsOf(place));
        },
    };
}
/** The rules whose signals an opening gives: looked up by what it imports and declares, only the rest one by one. */
function speaking({ byImport, byTopKey, otherOpening }, opening) {
    const given = new Set();
    const addMatching = (rules = []) => {
        for (const rule of rules) {
            const { opening: patterns = [] } = rule.signal;
            if (!given.has(rule) && patterns.every((pattern) => pattern.test(opening)))
                given.add(rule);
        }
    };
    if (byImport.size > 0)
        for (const module of importedModules(opening))
            addMatching(byImport.get(module));
    if (byTopKey.size > 0)
        for (const key of topLevelKeys(opening))
            addMatching(byTopKey.get(key));
    addMatching(otherOpening);
    return given;
}
/** The own source of a framework: its packages, but not what it deploys, builds, documents or shows as an example. */
function isLibrarySource({ path }) {
    return (/\.(?:py|r|sql)$/.test(path) && !/(?:^|\/)(?:examples?|samples?|demos?|tutorials?|dags)\//.test(path));
}
function decide(holding, surroundings) {
    if (surroundings === 'vendored')
        return null;
    const byKind = new Map();
    for (const { kind, signal } of holding) {
        const others = byKind.get(kind);
        if (others)
            others.push(signal);
        else
            byKind.set(kind, [signal]);
    }
    let best;
    for (const [kind, signals] of byKind) {
        const score = scoreOf(kind, signals, surroundings);
        if (score >= least && (!best || score > best.score))
            best = { kind, score, signals };
    }
    return best ? { kind: best.kind, signals: said(best.signals) } : null;
}
function scoreOf(kind, signals, surroundings) {
    let strongest = 0;
    for (const { weight } of signals)
        strongest = Math.max(strongest, strength[weight]);
    const taken = kind === 'ml-test' && surroundings === 'test' ? 0 : demotion[surroundings];
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
function markersIn(paths) {
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

;// CONCATENATED MODULE: ./lib/core/assets/library.js
/**
 * Told from the tree: a framework packages its own source (`setup.py` or `pyproject.toml` at the root), and tests it
 * in bulk, module by module: at least 100 test modules, and two for every five others. Applied repositories have few.
 */
function looksLikeLibrary(paths) {
    if (!paths.includes('setup.py') && !paths.includes('pyproject.toml'))
        return false;
    const modules = paths.filter((path) => path.endsWith('.py'));
    const tests = modules.filter((path) => /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/.test(path)).length;
    return tests >= 100 && tests * 5 >= (modules.length - tests) * 2;
}

;// CONCATENATED MODULE: ./lib/core/ownership/owner.js
// Logins of managed users hold `_`; team slugs are made by GitHub from names and hold no more than these.
const user = /^@[A-Za-z0-9][A-Za-z0-9_-]*$/;
const team = /^@[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9_.-]+$/;
const owner_email = /^[^\s@,;:<>()"']+@[A-Za-z0-9][A-Za-z0-9.-]*$/;
/**
 * Reads `@user`, `@org/team` or an e-mail address, the three forms GitHub knows; null for anything else.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function parseOwner(text) {
    if (user.test(text))
        return { kind: 'user', text, key: text.slice(1).toLowerCase() };
    if (team.test(text))
        return { kind: 'team', text, key: text.slice(1).toLowerCase() };
    if (owner_email.test(text))
        return { kind: 'email', text, key: text.toLowerCase() };
    return null;
}

;// CONCATENATED MODULE: ./lib/core/ownership/line-problems.js


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
    if (pattern.text.includes('***')) {
        problems.push(at('invalid-line', pattern, [
            `GitHub skips this line: ${pattern.text} holds ***`,
            'Write ** for any number of directories.',
        ]));
    }
    for (const owner of owners) {
        if (parseOwner(owner.text) || isRunTogether(owner.text))
            continue;
        problems.push(at('invalid-line', owner, [
            `GitHub skips this line: ${owner.text} is no owner`,
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
function ownerSuspicions(owners, at) {
    const seen = new Set();
    return owners.flatMap((token) => {
        if (isRunTogether(token.text)) {
            const apart = token.text.replaceAll('@', ' @').trim();
            return [
                at('suspicious-pattern', token, [
                    `${token.text} runs owners together and names nobody`,
                    `Write ${apart}.`,
                ]),
            ];
        }
        const key = token.text.toLowerCase();
        if (seen.has(key)) {
            return [
                at('suspicious-pattern', token, [
                    `${token.text} is named twice on this line`,
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
    const names = text.split('@').slice(1);
    return text.startsWith('@') && names.length > 1 && names.every((name) => parseOwner(`@${name}`) !== null);
}
function ownerRemedy(text) {
    if (parseOwner(`@${text}`))
        return `Is @${text} meant? An owner is @user, @org/team or an e-mail address.`;
    const bare = text.replace(/^[("'<,]+/, '').replace(/[,;:.)"'>]+$/, '');
    if (bare !== text && parseOwner(bare))
        return `Is ${bare} meant? Owners are separated by blanks alone.`;
    return 'Write @user, @org/team or an e-mail address; a comment begins with #.';
}
const listMarkers = new Set(['-', '+', '•', '–']);
// Blanks and marks that nobody sees: they look like a separator, or like nothing, and are part of the pattern.
const invisible = /[\u0000-\u001f\u007f\u00a0\u200b-\u200f\u2028-\u202f\u2060\u2066-\u2069\u3000\ufeff]/;
/** Why a pattern is surely not meant as it is written, and what to write; null when nothing speaks against it. */
function suspicionOf(text) {
    if (listMarkers.has(text)) {
        return [
            `${text} is a list marker, read as the pattern for a file of that name`,
            'Delete it: an entry begins with its pattern.',
        ];
    }
    if (parseOwner(text) || isRunTogether(text)) {
        return [
            `${text} is an owner where the pattern belongs: the entry matches nothing`,
            `Write the pattern first: * ${text}`,
        ];
    }
    if (text.startsWith('!')) {
        return [
            `${text} matches nothing: CODEOWNERS has no negation`,
            `Write ${text.slice(1) || 'the pattern'} without owners to take it from everybody.`,
        ];
    }
    if (text.startsWith('\\#'))
        return [
            `${text} matches nothing: GitHub does not unescape \\#`,
            'Match the name with ? in place of \\#.',
        ];
    if (/\\\s@/.test(text))
        return [`the backslash makes the owner part of the pattern ${text}`, 'Delete the backslash.'];
    if (endsInBackslash(text))
        return [`${text} ends in a backslash that escapes nothing, and matches nothing`, 'Delete the backslash.'];
    if (text === '/')
        return ['/ matches nothing', 'Write * for every file.'];
    if (invisible.test(text))
        return [`${text} holds an invisible character`, 'Type the blanks anew.'];
    if (/[[\]]/.test(text))
        return [
            `${text} has brackets, which CODEOWNERS takes literally`,
            'Write ? for one character, or an entry for each name.',
        ];
    if (text.endsWith('/**/'))
        return [
            `${text} is read differently by different tools`,
            `Write ${text.slice(0, -3)} for everything below the directory.`,
        ];
    return null;
}

;// CONCATENATED MODULE: ./lib/core/ownership/codeowners.js



/** Reads CODEOWNERS as GitHub does: a line it would skip becomes a problem and costs no other line. */
function parseCodeowners(text) {
    const entries = [];
    const problems = [];
    const hasMark = text.startsWith('\uFEFF');
    const lines = (hasMark ? text.slice(1) : text).split('\n');
    lines.forEach((content, index) => {
        const [patternToken, ...ownerTokens] = tokensOf(content);
        if (!patternToken)
            return;
        const line = index + 1;
        const found = lineProblems(line, patternToken, ownerTokens, hasMark && line === 1);
        problems.push(...found);
        if (found.some(({ check }) => check === 'invalid-line'))
            return;
        const pattern = compilePattern(patternToken.text);
        entries.push({ line, column: patternToken.column, pattern, owners: ownersOf(ownerTokens) });
    });
    return { entries, problems };
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
    for (const { text } of tokens) {
        const owner = parseOwner(text);
        if (owner && !owners.has(owner.key))
            owners.set(owner.key, owner);
    }
    return [...owners.values()];
}

;// CONCATENATED MODULE: ./lib/core/tree-index.js




// A tree is seen several times: to plan what is read, under the governing policy, and under the head's own.
const indexes = new WeakMap();
const parsed = new WeakMap();
/** Made once for each listing. */
function indexTree({ files }) {
    const known = indexes.get(files) ?? createIndex(files);
    indexes.set(files, known);
    return known;
}
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
function createIndex(files) {
    const paths = files.map(({ path }) => path);
    const classifiers = new Map();
    return {
        paths,
        modes: new Map(files.map(({ path, mode }) => [path, mode])),
        classifier(given) {
            const library = given ?? looksLikeLibrary(paths);
            const classifier = classifiers.get(library) ?? createClassifier({ paths, library });
            classifiers.set(library, classifier);
            return classifier;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/world.js





/**
 * Sees `tree` under the policy of `judges`.
 * `openings` answers for the files whose opening `tree` does not carry itself.
 */
function createWorld(tree, judges, openings = tree.openings) {
    const index = indexTree(tree);
    const { paths, modes } = index;
    const codeowners = readCodeowners(tree, modes);
    const kinds = createKinds(index.classifier(judges.policy.library), judges.policy);
    const judgementOf = createJudge(judges.holders);
    const assets = new Map();
    const kindOf = (path) => kinds.tell(path, modes.get(path) ?? 'file', tree.openings.get(path) ?? openings.get(path));
    function tell(path) {
        const verdict = modes.has(path) ? kindOf(path) : null;
        if (verdict === null)
            return null;
        const kind = judges.policy.kinds.get(verdict.kind);
        if (!kind)
            throw new Error(`the kind ${verdict.kind} of ${path} is in no registry`);
        const entry = codeowners.resolver.resolve(path) ?? undefined;
        const row = judges.policy.judged ? judges.policy.matrix.get(kind.id) : undefined;
        return {
            path,
            kind: kind.id,
            stage: kind.stage,
            tier: kind.tier,
            signals: verdict.signals,
            owners: entry?.owners ?? [],
            ...(entry && { entry }),
            ...(row && { row }),
            judgement: judgementOf(row, entry),
        };
    }
    return {
        tree,
        paths,
        codeowners,
        has: (path) => modes.has(path),
        kindOf,
        needsOpening: (path) => modes.get(path) === 'file' && kinds.needsOpening(path),
        asset(path) {
            let asset = assets.get(path);
            if (asset === undefined) {
                asset = tell(path);
                assets.set(path, asset);
            }
            return asset ?? undefined;
        },
    };
}
/** The assets among paths, in their order. */
function assetsAt(world, paths) {
    const assets = [];
    for (const path of paths) {
        const asset = world.asset(path);
        if (asset)
            assets.push(asset);
    }
    return assets;
}
function readCodeowners(tree, paths) {
    const { inForce, ignored } = codeownersInForce(paths);
    const source = inForce === null ? undefined : tree.sources.get(inForce);
    return { ...(source && { source }), ignored, ...readOwners(source) };
}
/** Which kind a file is: a guarded path first, then what the policy says, then the packed signals. */
function createKinds(classifier, policy) {
    const byPolicy = policyKind(policy);
    return {
        needsOpening: (path) => !isGuardedPath(path) && byPolicy(path) === null && classifier.needsOpening(path),
        tell(path, mode, opening) {
            if (mode === 'submodule')
                return null;
            if (isGuardedPath(path))
                return { kind: 'ownership-policy', signals: ['says who owns and who judges'] };
            const said = byPolicy(path);
            if (said?.kind === 'none')
                return null;
            if (said)
                return { kind: said.kind, signals: [said.signal] };
            return classifier.classify({ path, mode, opening });
        },
    };
}
/** All assets of one kind that one entry decides are judged alike. */
function createJudge(holders) {
    const byEntry = new Map();
    return (row, entry) => {
        const byRow = byEntry.get(entry) ?? new Map();
        byEntry.set(entry, byRow);
        const judgement = byRow.get(row) ?? judge(row, entry?.owners ?? [], holders);
        byRow.set(row, judgement);
        return judgement;
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
/** Under `enforce: worsened`, lets what the base had already weigh a warning at most. */
function capOldFindings(findings, scene, before, { change, tree }) {
    const formerNames = new Map((change?.touched ?? []).map((file) => [file.path, file.previousPath ?? file.path]));
    const formerPath = (path) => formerNames.get(path) ?? path;
    const paths = scene.assets.map((asset) => formerPath(asset.path));
    const { before: _none, ...rest } = scene;
    const then = weigh({ ...rest, world: before, assets: assetsAt(before, paths) }, [
        'asset',
        'tree',
        'codeowners',
    ]);
    const worst = new Map();
    const known = new Set();
    for (const finding of then.findings) {
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
    return findings.map((finding) => isOld(finding) ? { ...finding, severity: atMost(finding.severity, 'warning') } : finding);
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
    const inScope = pathsInScope(after, before, snapshot.change).filter(options.only ?? (() => true));
    const assets = assetsAt(after, inScope);
    const scene = { now: snapshot.now, policy, world: after, assets, ...(before && { before }) };
    const asked = weigh(scene, subjects(snapshot, assets));
    const kept = before && policy.enforce === 'worsened'
        ? capOldFindings(asked.findings, scene, before, snapshot)
        : asked.findings;
    const findings = sortFindings([...kept, ...policyFindings(snapshot, governing, after, scene, asked)]);
    return {
        ok: true,
        report: report({
            files: inScope.length,
            assets,
            waivedGaps: asked.waivedGaps,
            codeowners: after.codeowners.source?.path,
            findings,
            notChecked: notChecked(scene, snapshot),
            fails: (finding) => isAtOrAbove(finding.severity, options.failOn),
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
        return { after: [], before: [] };
    const { after, before } = worlds(snapshot, read.governing);
    // The lines of a policy are judged by the whole tree: is a role needed anywhere, does a waiver silence anything?
    const whole = snapshot.change === undefined || read.governing.linted !== undefined;
    const inScope = whole ? after.paths : pathsInScope(after, before, snapshot.change);
    const ends = (snapshot.change?.touched ?? []).map((file) => file.previousPath ?? file.path);
    return {
        after: inScope.filter((path) => after.needsOpening(path)),
        before: before ? ends.filter((path) => before.needsOpening(path)) : [],
    };
}
/** True when a finding of this weight counts against `--fail-on`. */
function isAtOrAbove(severity, failOn) {
    return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
}
function worlds({ tree, change }, { judges }) {
    const after = createWorld(tree, judges);
    return change ? { after, before: createWorld(change.before, judges, tree.openings) } : { after };
}
/** What a change answers for: its assets always, the lines of CODEOWNERS when it touches that file. */
function subjects({ change }, assets) {
    if (!change)
        return ['asset', 'tree', 'codeowners'];
    return [
        'asset',
        ...(assets.length > 0 ? ['tree'] : []),
        ...(touchesOwnership(change) ? ['codeowners'] : []),
    ];
}
/**
 * Findings on the policy itself. Its lines are judged by the whole tree as that policy sees it; what a finding weighs
 * and which waivers silence it the governing policy says, so that no change silences what is found in its own policy.
 */
function policyFindings(snapshot, { linted, faults, judges }, after, scene, asked) {
    const { policy } = judges;
    const unreadable = invalidPolicy(faults, policy.checks.get('invalid-policy') ?? 'error');
    if (!snapshot.change) {
        const own = linted ? { ...scene, policyFile: linted } : scene;
        return [...unreadable, ...weigh(own, ['policy']).findings, ...unusedWaivers(own, asked.used, policy)];
    }
    const own = { ...(linted ? sceneUnder(linted, snapshot, after, scene) : scene), ...compared(snapshot) };
    const used = linted ? weigh(own, ['asset', 'tree', 'codeowners']).used : asked.used;
    return [...unreadable, ...weigh(own, ['policy'], policy).findings, ...unusedWaivers(own, used, policy)];
}
function sceneUnder(linted, snapshot, after, scene) {
    const { policy, holders } = judgesOf(linted);
    const world = createWorld(snapshot.tree, { policy, holders });
    return { ...scene, policy, world, assets: assetsAt(world, after.paths), policyFile: linted };
}
function compared({ tree, change }) {
    const found = change && policyChange(tree, change);
    return found && 'comparison' in found ? { policyComparison: found.comparison } : {};
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

;// CONCATENATED MODULE: ./lib/core/snapshot.js
/** How much of a file is read to tell its kind, in bytes. */
const OPENING_BYTES = 8192;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/git/contents.js

/** A blob this large is not worth streaming for its first bytes. */
const largestBlob = 32 * 1024 * 1024;
/** One file after the other: small reads from a warm disk are several times faster than promises of them. */
function contentsOnDisk(root) {
    return async (files, limit, take) => {
        const room = Buffer.allocUnsafe(limit);
        for (const { path, mode } of files) {
            const content = mode === 'file' ? readOnDisk(`${root}/${path}`, room) : undefined;
            if (content)
                take(path, content);
        }
    };
}
function readOnDisk(path, room) {
    let descriptor;
    try {
        // A link may lead out of the repository, and a pipe would wait for a writer for ever.
        descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        const length = (0,external_node_fs_.readSync)(descriptor, room, 0, room.length, 0);
        const head = room.subarray(0, length);
        if (length > 0 && length < room.length)
            return { size: length, head };
        // Larger than the room, empty, or something that is no file and gives nothing.
        const status = (0,external_node_fs_.fstatSync)(descriptor);
        return status.isFile() ? { size: status.size, head } : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Reads objects of the repository. One that is not here, as in a partial clone, is left out, not fetched. */
function contentsOfObjects(git) {
    return async (files, limit, take) => {
        const readable = files.filter(({ mode, oid }) => mode === 'file' && oid !== undefined);
        const oids = [...new Set(readable.map(({ oid }) => oid ?? ''))];
        if (oids.length === 0)
            return;
        const sizes = await sizesOf(git, oids);
        const contents = await readObjects(git, oids.filter((oid) => (sizes.get(oid) ?? Infinity) <= largestBlob), limit);
        for (const { path, oid = '' } of readable) {
            const size = sizes.get(oid);
            const head = contents.get(oid);
            if (size !== undefined)
                take(path, { size, head: head ?? Buffer.alloc(0) });
        }
    };
}
async function sizesOf(git, oids) {
    const answer = await git.run(['cat-file', '--batch-check', '--buffer'], `${oids.join('\n')}\n`);
    const sizes = new Map();
    for (const line of answer.toString('utf8').split('\n')) {
        const [oid = '', type, size] = line.split(' ');
        if (type === 'blob')
            sizes.set(oid, Number(size));
    }
    return sizes;
}
/** Keeps the first bytes of each object while the rest streams by. */
async function readObjects(git, oids, limit) {
    const contents = new Map();
    let header = '';
    let current;
    const take = (chunk) => {
        let at = 0;
        while (at < chunk.length) {
            if (!current) {
                const end = chunk.indexOf(10, at);
                header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
                if (end < 0)
                    return;
                at = end + 1;
                const [oid = '', type, size] = header.split(' ');
                header = '';
                // One more byte than the size: git ends each object with a newline.
                if (type !== 'missing')
                    current = { oid, left: Number(size) + 1, kept: [], room: Math.min(limit, Number(size)) };
                continue;
            }
            const part = chunk.subarray(at, at + current.left);
            if (current.room > 0)
                current.kept.push(Buffer.from(part.subarray(0, current.room)));
            current.room -= Math.min(current.room, part.length);
            current.left -= part.length;
            at += part.length;
            if (current.left === 0) {
                contents.set(current.oid, Buffer.concat(current.kept));
                current = undefined;
            }
        }
    };
    if (oids.length > 0)
        await git.stream(['cat-file', '--batch', '--buffer'], `${oids.join('\n')}\n`, take);
    return contents;
}
/** UTF-8 unless a mark says UTF-16; bytes that are neither become replacement characters. */
function contents_decode(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.toString('utf16le', 2);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return bytes.toString('utf8', marked ? 3 : 0);
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./lib/git/command.js


/**
 * What every call carries: a repository's own configuration may name programs to run, and none of them must be.
 * Nothing is written, fetched or locked.
 */
const guards = [
    '--no-optional-locks',
    '--literal-pathspecs',
    ...[
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.quotepath=off',
        'protocol.allow=never',
    ].flatMap((setting) => ['-c', setting]),
];
function createGit(directory, environment) {
    const env = guardedEnvironment(environment);
    function start(args, input, onData) {
        return new Promise((resolve, reject) => {
            const child = (0,external_node_child_process_namespaceObject.spawn)('git', [...guards, '-C', directory, ...args], {
                env,
                stdio: ['pipe', 'pipe', 'pipe'],
            });
            let complaint = '';
            child.stdout.on('data', onData);
            child.stderr.setEncoding('utf8').on('data', (text) => {
                complaint = (complaint + text).slice(0, 4000);
            });
            // Git may end before it has read everything; its exit code tells what happened.
            child.stdin.on('error', () => { });
            child.on('error', reject);
            child.on('close', (code) => resolve({ code: code ?? 1, complaint: complaint.trim() }));
            child.stdin.end(input);
        });
    }
    async function stream(args, input, onData) {
        const { code, complaint } = await start(args, input, onData);
        if (code !== 0)
            throw command_failure(args, complaint);
    }
    return {
        stream,
        async run(args, input = '') {
            const chunks = [];
            await stream(args, input, (chunk) => chunks.push(chunk));
            return Buffer.concat(chunks);
        },
        async ask(args) {
            const chunks = [];
            const { code, complaint } = await start(args, '', (chunk) => chunks.push(chunk));
            const [answer = ''] = Buffer.concat(chunks).toString('utf8').split('\n');
            if (complaint.includes('dubious ownership'))
                throw command_failure(args, complaint);
            return { code, answer, complaint };
        },
    };
}
function command_failure(args, complaint) {
    const [first = 'no message'] = complaint.split('\n');
    if (complaint.includes('dubious ownership')) {
        return new InputError(`${first}\nIf you trust it: git config --global --add safe.directory <that directory>`);
    }
    return new Error(`git ${args[0]} failed: ${first}`);
}
/** A variable of the caller could point git to another repository or let it run a program. */
function guardedEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_EXTERNAL_DIFF: '',
    };
}

;// CONCATENATED MODULE: ./lib/git/listing.js

/** Splits what git ends with NUL. */
function records(buffer) {
    return buffer.toString('utf8').split('\0').slice(0, -1);
}
/**
 * Reads `ls-files -s -z` (`MODE OID STAGE<TAB>PATH`) and `ls-tree -r -z` (`MODE TYPE OID<TAB>PATH`). A path in
 * several stages is listed once.
 * @param content where the content of the files lies: on disk, whatever the listing says of it, or in objects
 */
function parseListing(buffer, content) {
    const files = [];
    const text = buffer.toString('utf8');
    let previous = '';
    for (let at = 0, end = text.indexOf('\0'); end >= 0; at = end + 1, end = text.indexOf('\0', at)) {
        const tab = text.indexOf('\t', at);
        const path = text.slice(tab + 1, end);
        if (path === previous)
            continue;
        previous = path;
        const second = text.indexOf(' ', at) + 1;
        const third = text.indexOf(' ', second) + 1;
        const mode = modeOf(text.slice(at, second - 1));
        if (content === 'disk') {
            files.push({ path, mode });
            continue;
        }
        const oid = third - second > 40 ? text.slice(second, third - 1) : text.slice(third, tab);
        files.push({ path, mode, oid });
    }
    return files;
}
function parseRawDiff(buffer) {
    const changes = [];
    const fields = records(buffer)[Symbol.iterator]();
    for (let head = fields.next(); !head.done; head = fields.next()) {
        const [, mode = '', , oid = '', status = ''] = head.value.split(' ');
        const from = String(fields.next().value);
        const to = status.startsWith('R') ? String(fields.next().value) : from;
        changes.push({ status: status.charAt(0), from, to, mode, oid });
    }
    return changes;
}
function modeOf(mode) {
    if (mode === '120000')
        return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
}
function sortByPath(files) {
    return [...files].toSorted((a, b) => byCodeUnit(a.path, b.path));
}

;// CONCATENATED MODULE: ./lib/git/folder.js



/** What no one would track: the files of git itself, and installed packages. */
const skipped = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__']);
/** Every file below a folder that is no repository. Links are not followed, unreadable directories are skipped. */
async function listFolder(root) {
    const files = [];
    const directories = [''];
    for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
        const children = await (0,promises_namespaceObject.readdir)((0,external_node_path_namespaceObject.join)(root, directory), { withFileTypes: true }).catch(() => []);
        for (const child of children) {
            const path = directory === '' ? child.name : `${directory}/${child.name}`;
            if (child.isDirectory()) {
                if (!skipped.has(child.name))
                    directories.push(path);
            }
            else if (child.isSymbolicLink())
                files.push({ path, mode: 'symlink' });
            else if (child.isFile())
                files.push({ path, mode: 'file' });
        }
    }
    return sortByPath(files);
}

;// CONCATENATED MODULE: ./lib/git/repository.js








/** Opens the directory, or the repository that holds `cwd` where none is given. */
async function openRepository(directory, cwd, environment) {
    const start = (0,external_node_path_namespaceObject.resolve)(cwd, directory ?? '.');
    const status = await (0,promises_namespaceObject.stat)(start).catch(() => undefined);
    if (!status?.isDirectory())
        throw new InputError(`${directory ?? start}: there is no such directory`);
    const git = createGit(start, environment);
    const inside = await git.ask(['rev-parse', '--is-bare-repository']).catch((error) => {
        if (error instanceof InputError)
            throw error;
        return { code: 1, answer: '', complaint: '' };
    });
    if (inside.code !== 0)
        return { root: start, git: null, bare: false };
    if (inside.answer === 'true')
        return { root: start, git, bare: true };
    if (directory !== undefined)
        return { root: start, git, bare: false };
    const { answer: top } = await git.ask(['rev-parse', '--show-toplevel']);
    return { root: top, git: createGit(top, environment), bare: false };
}
/** The tracked files as they lie in the working tree; every file of a plain folder. */
async function listWorkingTree({ root, git }) {
    const read = contentsOnDisk(root);
    if (!git)
        return { files: await listFolder(root), read };
    // Git looks at every file to find what is deleted: slow, and nearly always for nothing, so that others need not wait.
    const deletions = git.run(['ls-files', '-z', '-d']).then((listing) => new Set(records(listing)));
    const tracked = parseListing(await git.run(['ls-files', '-z', '-s']), 'disk');
    // A folder inside a repository that tracks nothing of it is a folder like any other.
    if (tracked.length === 0)
        return { files: await listFolder(root), read };
    const files = sortByPath(tracked);
    const present = deletions.then((deleted) => deleted.size === 0 ? null : { files: files.filter(({ path }) => !deleted.has(path)), read });
    // Who waits for it hears of its failure.
    present.catch(() => { });
    return { files, read, present };
}
async function listCommit(git, commit) {
    const files = sortByPath(parseListing(await git.run(['ls-tree', '-r', '-z', commit]), 'objects'));
    return { files, read: contentsOfObjects(git) };
}
/** What changes between two commits, renames found as git finds them by default. */
async function listChanges(git, from, to) {
    const options = [
        '-r',
        '-z',
        '-M',
        // Nothing tells an empty file from another.
        '--no-rename-empty',
        '-l2000',
        '--raw',
        '--relative',
        '--no-abbrev',
        '--no-ext-diff',
        '--no-textconv',
    ];
    return parseRawDiff(await git.run(['diff-tree', ...options, from, to]));
}
/** The tree that is left when the changes are applied to another than they were made on. */
function applyChanges(files, changes) {
    const merged = new Map(files.map((file) => [file.path, file]));
    for (const { status, from } of changes)
        if (status === 'D' || status === 'R')
            merged.delete(from);
    for (const { status, to, mode, oid } of changes) {
        if (status !== 'D')
            merged.set(to, { path: to, mode: modeOf(mode), oid });
    }
    return sortByPath(merged.values());
}
/** The commit that a name stands for. */
async function resolveCommit(git, name) {
    const found = name.startsWith('-')
        ? undefined
        : await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    if (found?.code === 0 && found.answer !== '')
        return found.answer;
    const refs = await git.run(['for-each-ref', '--format=%(refname:short)', '--count=1000']);
    const near = nearest(name, refs.toString('utf8').split('\n').filter(Boolean));
    throw new InputError(`${JSON.stringify(name)} is no commit of this repository.` +
        (near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '') +
        ' If it is a branch of the remote, fetch it first; in a workflow set fetch-depth: 0.');
}
function nearest(name, refs) {
    const slips = name.length < 4 ? 1 : Math.max(2, name.length / 3);
    const close = (ref) => ref.endsWith(`/${name}`) || (0,mod/* distance */.Io)(name, ref) <= slips;
    return refs.filter(close).slice(0, 3);
}
async function mergeBase(git, base, head) {
    const { code, answer } = await git.ask(['merge-base', base, head]);
    if (code === 0 && answer !== '')
        return answer;
    const { answer: shallow } = await git.ask(['rev-parse', '--is-shallow-repository']);
    throw new InputError(`${base.slice(0, 12)} and ${head.slice(0, 12)} have no common commit here, so there is no change to judge. ` +
        (shallow === 'true'
            ? 'The clone is shallow: run git fetch --unshallow, or set fetch-depth: 0 in the workflow.'
            : 'Is --base the branch that the change will be merged into?'));
}

;// CONCATENATED MODULE: ./lib/git/load.js








/** Policies are capped by their reader; one byte more than its cap shows that they are larger. */
const policyBytes = 256 * 1024 + 1;
/** Reads a local repository or plain folder. Throws `InputError` for what the user must mend. */
async function loadSnapshot(request, plan) {
    const repository = await openRepository(request.directory, request.cwd, request.environment);
    request.onProgress?.('listing files');
    const listed = await listEnds(repository, request);
    const early = await prepare(request, repository, listed, plan);
    const present = await listed.after.present;
    const { ends, bare, wanted } = present
        ? await prepare(request, repository, { ...listed, after: present }, plan)
        : early;
    request.onProgress?.(`reading ${wanted.after.length} openings`);
    const openings = await readOpenings(ends.after, wanted.after);
    const openingsBefore = ends.before ? await readOpenings(ends.before, wanted.before) : openings;
    const { tree, change } = bare;
    const snapshot = {
        ...bare,
        tree: { ...tree, openings },
        ...(change && { change: { ...change, before: { ...change.before, openings: openingsBefore } } }),
    };
    return { snapshot, root: repository.root };
}
/** All but the openings, and which of them are wanted. */
async function prepare(request, repository, ends, plan) {
    const tree = await readSources(ends.after);
    const change = ends.before && changeOf(request, ends.changes, await readSources(ends.before));
    const policy = await governing(request, repository, (change?.before ?? tree).sources);
    const bare = { now: request.now, tree, ...(policy && { policy }), ...(change && { change }) };
    return { ends, bare, wanted: plan(bare) };
}
async function listEnds(repository, { base, head }) {
    const { git, bare } = repository;
    if (!git) {
        if (base !== undefined || head !== undefined) {
            throw new InputError(`${repository.root} is no git repository: --base and --head need one`);
        }
        return { after: await listWorkingTree(repository), changes: [] };
    }
    if (base === undefined) {
        if (head !== undefined)
            return { after: await listCommit(git, await resolveCommit(git, head)), changes: [] };
        return { after: bare ? await listHead(git) : await listWorkingTree(repository), changes: [] };
    }
    const tip = await resolveCommit(git, base);
    const end = await resolveCommit(git, head ?? 'HEAD');
    const changes = await listChanges(git, await mergeBase(git, tip, end), end);
    const before = await listCommit(git, tip);
    return {
        before,
        after: { files: applyChanges(before.files, changes), read: contentsOfObjects(git) },
        changes,
    };
}
/** A new bare repository has no commit yet, and nothing to judge. */
async function listHead(git) {
    const { code, answer } = await git.ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return code === 0 ? await listCommit(git, answer) : { files: [], read: contentsOfObjects(git) };
}
function changeOf({ base = '', head = 'HEAD' }, changes, before) {
    const touched = changes.flatMap(({ status, from, to }) => {
        if (status === 'D')
            return [];
        if (status === 'R')
            return [{ path: to, status: 'renamed', previousPath: from }];
        return [{ path: to, status: status === 'A' ? 'added' : 'modified' }];
    });
    const deleted = changes.filter(({ status }) => status === 'D').map(({ from }) => from);
    return { base, head, touched, deleted, before };
}
/** The tree with its ownership files and policies in full, and no openings yet. */
async function readSources({ files, read }) {
    const sources = new Map();
    const places = [
        [CODEOWNERS_PLACES, CODEOWNERS_LIMIT_BYTES],
        [POLICY_PLACES, policyBytes],
    ];
    for (const [paths, limit] of places) {
        const present = files.filter(({ path }) => paths.includes(path));
        for (const { path } of present)
            sources.set(path, sourceText(path, 0, limit));
        await read(present, limit, (path, { size, head }) => {
            sources.set(path, sourceText(path, size, limit, head));
        });
    }
    return { files, sources, openings: new Map() };
}
/** Without text where the file is too large, or is a link, which GitHub does not follow either. */
function sourceText(path, bytes, limit, head) {
    return head && bytes < limit
        ? { path, bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(head) }
        : { path, bytes };
}
async function readOpenings({ files, read }, paths) {
    const wanted = new Set(paths);
    const openings = new Map();
    await read(files.filter(({ path }) => wanted.has(path)), OPENING_BYTES, (path, { head }) => openings.set(path, contents_decode(head)));
    return openings;
}
/** The repository's own policy at the end that judges, or the one that was asked for. */
async function governing(request, repository, sources) {
    const { policy: named, base, cwd } = request;
    if (named === undefined) {
        const place = POLICY_PLACES.find((path) => sources.has(path));
        return place === undefined ? undefined : sources.get(place);
    }
    const onDisk = (0,external_node_path_namespaceObject.resolve)(cwd, named);
    const inside = (0,external_node_path_namespaceObject.relative)(repository.root, onDisk).split(external_node_path_namespaceObject.sep).join('/');
    if (base !== undefined && !inside.startsWith('..')) {
        const tracked = await fromBase(request, repository, inside);
        if (tracked)
            return tracked;
    }
    if ((await (0,promises_namespaceObject.stat)(onDisk).catch(() => undefined))?.isFile())
        return await readPolicyFile(contentsOnDisk('/'), onDisk, named);
    const own = sources.get(named) ?? (await fromCommit(repository, base ?? request.head ?? 'HEAD', named));
    if (own)
        return own;
    throw new InputError(`--policy ${named}: there is no such file; a repository's own is ${POLICY_PLACES.join(' or ')}`);
}
/** The policy that judges a change comes from the base: a file that only the head has is refused. */
async function fromBase({ base = '', head = 'HEAD' }, repository, path) {
    const found = await fromCommit(repository, base, path);
    if (found || !(await fromCommit(repository, head, path)))
        return found;
    throw new InputError(`--policy ${path} is not at the tip of ${base}, and the policy that judges a change comes from its base. ` +
        'To try it out, copy it out of the repository and name the copy.');
}
async function fromCommit({ git }, ref, path) {
    if (!git)
        return undefined;
    const { files, read } = await listCommit(git, await resolveCommit(git, ref));
    return files.some((file) => file.path === path) ? await readPolicyFile(read, path, path, files) : undefined;
}
async function readPolicyFile(read, path, name, files = [{ path, mode: 'file' }]) {
    let text = sourceText(name, 0, policyBytes);
    await read(files.filter((file) => file.path === path), policyBytes, (_path, { size, head }) => {
        text = sourceText(name, size, policyBytes, head);
    });
    return text;
}

;// CONCATENATED MODULE: ./lib/cli/load.js



/** Loads what the arguments name. */
function load(given, console, plan) {
    const { repo, base, head, policy } = given;
    return loadSnapshot({
        cwd: console.cwd,
        environment: console.environment,
        now: console.now,
        onProgress: console.progress,
        ...(repo !== undefined && { directory: repo }),
        ...(base !== undefined && { base }),
        ...(head !== undefined && { head }),
        ...(policy !== undefined && { policy }),
    }, plan);
}
/** A policy that cannot be read ends every command that is judged by one. */
function complainOfPolicy(diagnostics, console) {
    for (const diagnostic of diagnostics)
        console.complain(`${safeText(formatDiagnostic(diagnostic))}\n`);
    console.complain('The policy cannot be read, so nothing was judged. Try: rolecall validate\n');
    return 2;
}

;// CONCATENATED MODULE: ./lib/cli/paths.js



/** Paths as the user writes them, from the root: of `--repo` where it is given, else of where the user stands. */
function fromRoot(given, { repo }, { cwd }, root) {
    return given.map((path) => {
        const absolute = repo === undefined ? (0,external_node_path_namespaceObject.resolve)(cwd, path) : (0,external_node_path_namespaceObject.resolve)(root, path);
        const inside = (0,external_node_path_namespaceObject.relative)(root, absolute).split(external_node_path_namespaceObject.sep).join('/');
        if (inside === '..' || inside.startsWith('../'))
            throw new InputError(`${path} is outside of ${root}`);
        return inside;
    });
}
/** The paths of a list that end with NUL where there is one, else with newlines. */
function splitInput(input) {
    const text = input.toString('utf8');
    const paths = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
    return paths.filter((path) => path !== '');
}
/** True for the files that were named and those below a named directory. Throws for one that is not there. */
function selection(named, paths) {
    if (named.length === 0 || named.includes(''))
        return undefined;
    const selects = (name, path) => path === name || path.startsWith(`${name.replace(/\/$/, '')}/`);
    for (const name of named) {
        if (paths.some((path) => selects(name, path)))
            continue;
        const near = paths.filter((path) => (0,mod/* distance */.Io)(path, name) <= Math.max(2, name.length / 4)).slice(0, 3);
        throw new InputError(`${name} is no tracked file or directory.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`);
    }
    return (path) => named.some((name) => selects(name, path));
}

;// CONCATENATED MODULE: ./lib/cli/commands/owners.js









/** CODEOWNERS in bulk: a path need not exist to have owners. */
async function owners(given, console) {
    const { snapshot, root } = await load(given, console, () => ({ after: [], before: [] }));
    const text = given.codeowners === undefined ? owners_inForce(snapshot) : await owners_readCodeowners(given.codeowners, console.cwd);
    const resolver = createResolver(parseCodeowners(text).entries);
    const paths = await pathsOf(given, console, snapshot, root);
    const rows = paths.map((path) => {
        const entry = resolver.resolve(path);
        return {
            path,
            owners: entry?.owners.map((owner) => owner.text) ?? [],
            ...(entry && { line: entry.line, pattern: entry.pattern.text }),
        };
    });
    const document = { schema: 'rolecall/owners@1', paths: rows };
    console.write(given.format === 'json'
        ? `${JSON.stringify(document, null, 2)}\n`
        : rows.map((row) => `${safeText(row.path)}\t${row.owners.join(' ')}\n`).join(''));
    return 0;
}
/** The paths a bulk command was asked for, in the order given; those of the tree are sorted. */
async function pathsOf(given, console, { tree }, root) {
    if (given.stdin)
        return splitInput(await console.readInput());
    if (given.all || given.paths.length === 0)
        return tree.files.map(({ path }) => path);
    return fromRoot(given.paths, given, console, root);
}
function owners_inForce({ tree }) {
    const place = codeownersInForce(tree.sources).inForce;
    return (place === null ? undefined : tree.sources.get(place)?.text) ?? '';
}
async function owners_readCodeowners(file, cwd) {
    const text = await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.resolve)(cwd, file)).catch(() => undefined);
    if (text === undefined)
        throw new InputError(`--codeowners ${file}: there is no such file`);
    // GitHub reads nothing from a file of this size.
    return text.length >= CODEOWNERS_LIMIT_BYTES ? '' : text.toString('utf8');
}

;// CONCATENATED MODULE: ./lib/cli/commands/assets.js






/** The kind of each file. A path that is not tracked is told by its name alone. */
async function assets(given, console) {
    const { snapshot, root } = await load(given, console, pathsToOpen);
    const read = governingPolicy(snapshot);
    if (!read.ok)
        return complainOfPolicy(read.diagnostics, console);
    const world = createWorld(snapshot.tree, read.governing.judges);
    const rows = (await pathsOf(given, console, snapshot, root)).map((path) => {
        const verdict = world.kindOf(path);
        return { path, kind: verdict?.kind ?? null, signals: [...(verdict?.signals ?? [])] };
    });
    const document = { schema: 'rolecall/assets@1', paths: rows };
    console.write(given.format === 'json'
        ? `${JSON.stringify(document, null, 2)}\n`
        : rows.map(({ path, kind }) => `${safeText(path)}\t${kind ?? '-'}\n`).join(''));
    return 0;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __nccwpck_require__(7336);
;// CONCATENATED MODULE: ./lib/core/report/annotations.js

/**
 * Workflow commands, one a finding, heaviest first: GitHub shows ten of each level a step.
 * https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/workflow-commands-for-github-actions
 */
function renderAnnotations({ findings }) {
    const levels = ['error', 'warning', 'notice'];
    const sorted = levels.flatMap((level) => findings.filter(({ severity }) => severity === level));
    return sorted.map((finding) => `${annotation(finding)}\n`).join('');
}
function annotation({ check, severity, path, line, column, endColumn, message, remedy }) {
    const properties = [
        `file=${escapeProperty(path)}`,
        `line=${line}`,
        ...(column === undefined ? [] : [`col=${column}`]),
        ...(endColumn === undefined ? [] : [`endColumn=${endColumn}`]),
        `title=${escapeProperty(`rolecall: ${check}`)}`,
    ];
    return `::${severity} ${properties.join(',')}::${escapeData(`${safeText(message)}\n${safeText(remedy)}`)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(safeText(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./lib/core/report/json.js
/** The report as it is, indented, with a final newline. */
function renderJson(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
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
    return rows.toSorted((a, b) => b.gaps - a.gaps || byCodeUnit(a.role, b.role));
}
/** `1 asset`, `3 assets` */
function count(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
}
/** `80.2 %` */
function percent(share) {
    return `${Math.round(share * 1000) / 10} %`;
}

;// CONCATENATED MODULE: ./lib/core/checks/words.js

/** Checks that no scene answers: GitHub does, a comparison of two policies, or the reading of one. */
const others = [
    {
        id: 'unknown-owner',
        summary: 'an owner that GitHub knows as no user and no visible team',
        why: 'GitHub skips the owner in silence: nobody is asked in its place.',
        mend: 'Correct the name, or make the team visible to the repository.',
    },
    {
        id: 'owner-without-access',
        summary: 'an owner that may not write to the repository',
        why: 'GitHub asks only owners with write access, and skips the others in silence.',
        mend: 'Grant it write access, or name an owner that has it.',
    },
    {
        id: 'declared-owner-conflict',
        summary: 'an owner declared in the file itself and CODEOWNERS disagree',
        why: 'People ask the one, GitHub the other, and neither knows of it.',
        mend: 'Make both name the same owners.',
    },
    {
        id: 'weakened-policy',
        summary: 'the policy of a change asks for less than that of its base',
        why: 'A rule that one change loosens no longer holds for the next.',
        mend: 'Keep the rule, or let those who answer for it agree in review.',
    },
    {
        id: 'invalid-policy',
        summary: "the change's own policy cannot be read",
        why: 'Once merged it fails every later change, since nothing can be judged by it.',
        mend: 'Mend it before you merge; rolecall validate names every error.',
    },
    {
        id: 'unused-waiver',
        summary: 'a waiver in force that silences nothing',
        why: 'It will silence whatever comes to match it, for a reason that no longer holds.',
        mend: 'Delete it, or correct its paths and checks.',
    },
];
/** What each check says of itself. */
const checkWords = new Map([...registry_checks, ...others].map((words) => [words.id, words]));

;// CONCATENATED MODULE: ./lib/core/report/groups.js




/** Heaviest first, then by check; within a check the largest group first. */
function groupFindings({ findings, assets }) {
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
        .map(groupOf)
        .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        byCodeUnit(a.check, b.check) ||
        b.findings.length - a.findings.length ||
        byCodeUnit(a.findings[0]?.path ?? '', b.findings[0]?.path ?? ''));
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
    const sorted = [...kinds].toSorted(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
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

;// CONCATENATED MODULE: ./lib/core/home.js
/** Where people read about Rolecall. */
const homepage = 'https://github.com/rolecall/rolecall';
/** The page of a check, which `docs/checks/` holds. */
function checkPage(check) {
    return `${homepage}/blob/main/docs/checks/${check}.md`;
}

;// CONCATENATED MODULE: ./lib/core/report/whereabouts.js

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
    return b.within.length - a.within.length || byCodeUnit(a.place, b.place);
}

;// CONCATENATED MODULE: ./lib/core/report/markdown-groups.js





const mostPlaces = 4;
/** The longest message or path that is shown whole, in UTF-16 code units. */
const mostOfOne = 400;
/**
 * The groups that fit, each as a bullet, with as much of their findings as the room lets them list: the titles before
 * any list, then errors before warnings, and those of one weight share alike.
 */
function groupsThatFit(groups, room) {
    const titled = groups.map(titleOf).filter(({ text }) => room.take(text));
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
function titleOf(group) {
    const { check, findings, subject, says, remedy, alike } = group;
    const places = alike && findings.length > 1
        ? whereabouts(findings.map(({ path }) => path), mostPlaces)
        : [];
    const named = places.reduce((sum, { paths }) => sum + paths, 0);
    const texts = places.map(({ place, directory, paths }) => directory ? `${code(place)} (${paths})` : code(place));
    const more = findings.length > named ? [`${findings.length - named} more`] : [];
    const where = places.length === 0 ? '' : `. In ${[...texts, ...more].join(', ')}`;
    const whom = subject === '' ? '' : `<b>${markdown_groups_shown(subject)}</b>`;
    return {
        group,
        text: `- [${check}](${checkPage(check)}) ${whom}${markdown_groups_shown(says)}${where}  \n  → ${markdown_groups_shown(remedy)}\n`,
        whole: findings.length === 1 || places.filter(({ directory }) => !directory).length === findings.length,
    };
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
        return safeMarkdown(text);
    return safeMarkdown(`${text.slice(0, mostOfOne / 2)}…${text.slice(-mostOfOne / 2)}`);
}

;// CONCATENATED MODULE: ./lib/core/report/room.js
/** A comment, and the summary and text of a check run: https://docs.github.com/en/rest/checks/runs */
const commentLimit = { most: 65_535, unit: 'characters' };
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

;// CONCATENATED MODULE: ./lib/core/report/markdown.js





/** Groups of one weight that stand open; the others are folded. */
const mostOpen = 10;
const mostRoles = 30;
const mostNotChecked = 20;
/** What headings, folds and counts may add to what the room was asked for, in bytes. */
const markdown_frame = 2_000;
/**
 * For the job summary and a comment: the answer as the heading, then what fails and how to mend it, then the roles.
 * Mentions nobody. What does not fit into `limit` is cut by importance, whole rows at a time, and counted.
 * A limit below 4,000 is not kept.
 */
function renderMarkdown(report, limit) {
    const room = createRoom({ ...limit, most: limit.most - markdown_frame });
    const notChecked = notCheckedSection(report, (rows) => rowsThatFit(rows, room, mostNotChecked));
    const roles = rolesSection(report, (rows) => rowsThatFit(rows, room, mostRoles));
    const groups = groupsThatFit(groupFindings(report), room);
    const failing = severities.find((severity) => groups.some((group) => group.severity === severity));
    const sections = severities.map((severity) => section(severity, groups.filter((group) => group.severity === severity), severity === failing));
    return [
        `## Rolecall: ${answer(report)}`,
        scope(report),
        hiddenText(report, groups),
        ...sections,
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
function notCheckedSection({ notChecked }, fit) {
    if (notChecked.length === 0)
        return '';
    const rows = fit(notChecked.map(({ check, because }) => `- ${check}: ${markdown_groups_shown(because)}\n`));
    const more = notChecked.length - rows.length;
    return folded(`${notChecked.length} not checked`, `${rows.join('')}${more > 0 ? `\nand ${more} more.\n` : ''}`);
}
function folded(title, text) {
    return `<details><summary>${title}</summary>\n\n${text}\n</details>\n`;
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
        return `${fingerprints_hash(identity)}:${number}`;
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
function fingerprints_hash(text) {
    let state = 0xcbf29ce484222325n;
    for (let at = 0; at < text.length; at++)
        state = BigInt.asUintN(64, (state ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
    return state.toString(16).padStart(16, '0');
}

;// CONCATENATED MODULE: ./lib/core/report/sarif.js








/**
 * What code scanning takes of one run: 25,000 results and 10 MB of gzip, which text of that size never exceeds.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
const mostResults = 25_000;
const sarif_mostBytes = 9_000_000;
const sarif_levels = { error: 'error', warning: 'warning', notice: 'note' };
/** SARIF 2.1.0 for code scanning, heaviest findings first; those beyond its limits are counted in a notification. */
function renderSarif(report, { version, sources }) {
    const prints = fingerprints(report.findings, sources);
    const results = severities.flatMap((severity) => report.findings.flatMap((finding, index) => finding.severity === severity ? [JSON.stringify(result(finding, prints[index] ?? ''))] : []));
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
const rules = Array.from(checkWords.values(), rule);
const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
function rule({ id, summary, why, mend }) {
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
    return safeText(text)
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
    const blocks = groupFindings(report).map((group) => renderGroup(group, options));
    return [...blocks, renderSummary(report, options.colors)].join('\n');
}
function renderGroup({ check, severity, findings, subject, says, remedy, alike }, options) {
    const { colors } = options;
    const [first] = findings;
    if (!first)
        return '';
    const paint = { error: colors.red, warning: colors.yellow, notice: colors.cyan }[severity];
    const head = `${paint(severity)} ${colors.bold(check)}  ${safeText(subject + says)}`;
    const toDo = `  ${colors.green('→')} ${safeText(remedy)}`;
    if (findings.length === 1)
        return `${[head, ...excerpt(first, options), toDo].join('\n')}\n`;
    const places = alike ? whereList(findings) : messageList(findings);
    const entry = alike && first.related.length > 0 ? excerpt(first, options) : [];
    return `${[head, ...entry, ...places, toDo].join('\n')}\n`;
}
function whereList(findings) {
    const places = whereabouts(findings.map(({ path }) => path), text_mostPlaces);
    const named = places.map(({ place, directory, paths }) => safeText(place) + (directory ? `  ${count(paths, 'file')}` : ''));
    return text_listed(named, findings.length - places.reduce((sum, { paths }) => sum + paths, 0));
}
function messageList(findings) {
    const shown = findings.slice(0, text_mostPlaces);
    const named = shown.map((finding) => `${safeText(placeText(finding))}  ${safeText(finding.message)}`);
    return text_listed(named, findings.length - shown.length);
}
function text_listed(shown, more) {
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].map((row) => `    ${row}`);
}
/** Shows the line that is at fault: of the file itself, or of the entry that decided its owners. */
function excerpt(finding, { colors, sources }) {
    const own = sources.has(finding.path) && finding.column !== undefined;
    const place = own ? finding : finding.related[0];
    const content = place && sources.get(place.path)?.text?.split('\n')[place.line - 1];
    const where = own ? placeText(finding) : place ? `${place.path}:${place.line}` : placeText(finding);
    if (content === undefined || content.trim() === '')
        return [colors.dim(`  --> ${safeText(where)}`)];
    const number = String(place?.line ?? 1);
    const margin = ' '.repeat(number.length);
    const shown = safeText(content.slice(0, mostColumns)) + (content.length > mostColumns ? '…' : '');
    const start = own && finding.column !== undefined ? finding.column - 1 : content.search(/\S/);
    const end = own && finding.endColumn !== undefined ? finding.endColumn - 1 : content.trimEnd().length;
    const from = safeText(content.slice(0, start)).length;
    const width = Math.max(1, safeText(content.slice(start, Math.min(end, mostColumns))).length);
    const underline = start < mostColumns
        ? [`  ${margin} ${colors.dim('|')} ${' '.repeat(from)}${colors.red('^'.repeat(width))}`]
        : [];
    return [
        colors.dim(`  ${margin}--> ${safeText(where)}`),
        `  ${colors.dim(`${number} |`)} ${shown}`,
        ...underline,
    ];
}
function renderSummary(report, colors) {
    const { summary, notChecked } = report;
    const roles = summarizeRoles(report);
    const width = Math.max(0, ...roles.map(({ role }) => role.length));
    const rows = roles.map(({ role, assets, owned, gaps }) => {
        const state = gaps > 0 ? colors.red(count(gaps, 'gap')) : colors.green('no gaps');
        return `  ${safeText(role).padEnd(width)}  ${String(owned).padStart(5)} of ${count(assets, 'asset')} owned, ${state}`;
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
        ...(notChecked.length > 0
            ? [
                colors.bold('Not checked'),
                ...notChecked.map(({ check, because }) => `  ${check}: ${safeText(because)}`),
                '',
            ]
            : []),
        `${count(summary.files, 'file')}, ${count(summary.assets, 'asset')}: ${states.join(', ')}. Coverage ${percent(summary.coverage)}.`,
        verdict,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/cli/version.js
var cli_version = __nccwpck_require__(6802);
;// CONCATENATED MODULE: ./lib/cli/commands/check.js











async function check_check(given, console) {
    const loaded = await load(given, console, pathsToOpen);
    const scope = given.all ? withoutChange(loaded.snapshot) : loaded.snapshot;
    const named = fromRoot(given.paths, given, console, loaded.root);
    const only = selection(named, scope.tree.files.map(({ path }) => path));
    console.progress(`judging ${scope.tree.files.length} files`);
    const result = evaluate(scope, { failOn: given.failOn, ...(only && { only }) });
    if (!result.ok)
        return complainOfPolicy(result.diagnostics, console);
    console.write(render(result.report, given.format, console.colors && given.output === undefined, scope.tree.sources));
    return result.report.summary.conclusion === 'failure' ? 1 : 0;
}
/** `--all` judges every file even where a base names the policy. */
function withoutChange(snapshot) {
    const { change: _change, ...rest } = snapshot;
    return rest;
}
function render(report, format, colors, sources) {
    if (format === 'json')
        return renderJson(report);
    if (format === 'github')
        return renderAnnotations(report);
    if (format === 'markdown')
        return renderMarkdown(report, summaryLimit);
    if (format === 'sarif')
        return renderSarif(report, { version: cli_version/* version */.r, sources });
    return renderText(report, { colors: (0,picocolors.createColors)(colors), sources });
}

;// CONCATENATED MODULE: ./lib/core/explain.js


function explain(snapshot, paths) {
    const read = governingPolicy(snapshot);
    if (!read.ok)
        return read;
    const world = createWorld(snapshot.tree, read.governing.judges);
    const file = world.codeowners.source?.path ?? '';
    const explained = (entry) => ({
        file,
        line: entry.line,
        pattern: entry.pattern.text,
        owners: entry.owners.map((owner) => owner.text),
    });
    const one = (path) => {
        const [winner, ...beaten] = world.codeowners.resolver.matching(path).toReversed().map(explained);
        const asset = world.asset(path);
        return {
            path,
            tracked: world.has(path),
            ...(asset && { kind: asset.kind, stage: asset.stage, tier: asset.tier }),
            signals: asset?.signals ?? [],
            owners: winner?.owners ?? [],
            ...(winner && { winner }),
            beaten,
            required: asset?.judgement.terms.map(({ roles, state }) => ({ roles, state })) ?? [],
            held: asset?.judgement.held ?? [],
            ...(asset && { status: asset.judgement.status }),
        };
    };
    return { ok: true, explanation: { schema: 'rolecall/explain@1', paths: paths.map(one) } };
}

;// CONCATENATED MODULE: ./lib/core/report/explain-text.js

/** A path a paragraph: its kind and why, its owners and why, the roles it needs and has. */
function renderExplanation({ paths }) {
    return paths.map(paragraph).join('\n');
}
function paragraph(explained) {
    const { path, tracked, kind, stage, tier, signals, owners, winner, beaten, required, held, status } = explained;
    const rows = [
        ['kind', kind === undefined ? 'no asset' : `${kind} (stage ${stage}, tier ${tier})`],
        ...(signals.length > 0 ? [['because', signals.join('; ')]] : []),
        ['owners', owners.length > 0 ? owners.join(' ') : 'nobody'],
        ['winning entry', winner ? entryText(winner) : 'none matches'],
        ...beaten.map((entry) => ['which beats', entryText(entry)]),
        ...required.map(({ roles, state }) => [
            'needs',
            `${roles.join(' or ')}: ${stateText[state]}`,
        ]),
        ...(required.length > 0 ? [['held', held.join(', ') || 'no role']] : []),
        ...(status === undefined ? [] : [['status', status]]),
    ];
    const lines = rows.map(([name, text]) => `  ${name.padEnd(13)}  ${safeText(text)}`);
    return `${[safeText(path) + (tracked ? '' : ' (not tracked)'), ...lines].join('\n')}\n`;
}
const stateText = { met: 'held by an owner', unmet: 'missing', maybe: 'not known' };
function entryText({ file, line, pattern, owners }) {
    return `${file}:${line}  ${pattern}  ${owners.join(' ') || '(no owner: un-owns)'}`;
}

;// CONCATENATED MODULE: ./lib/cli/commands/explain.js






async function explain_explain(given, console) {
    if (given.paths.length === 0)
        throw new InputError('rolecall explain needs a path, for example: rolecall explain README.md');
    const { snapshot, root } = await load(given, console, pathsToOpen);
    const result = explain(snapshot, fromRoot(given.paths, given, console, root));
    if (!result.ok)
        return complainOfPolicy(result.diagnostics, console);
    const { explanation } = result;
    console.write(given.format === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : renderExplanation(explanation));
    return 0;
}

;// CONCATENATED MODULE: ./lib/cli/commands/validate.js







/** The policy alone: every error with its place, or that there is none. */
async function validate_validate(given, console) {
    const [named = given.policy, ...others] = given.paths;
    if (others.length > 0)
        throw new InputError('rolecall validate takes one file');
    const request = named === undefined ? given : { ...given, policy: named };
    const { snapshot } = await load(request, console, () => ({ after: [], before: [] }));
    const source = snapshot.policy ?? policyOf(snapshot.tree.sources);
    if (!source)
        throw new InputError(`there is no policy here: write ${POLICY_PLACES[0]}, or name a file`);
    const result = readPolicy(source);
    const diagnostics = result.ok ? [] : result.diagnostics;
    if (given.format === 'json') {
        const document = {
            schema: 'rolecall/validate@1',
            path: source.path,
            valid: result.ok,
            diagnostics: [...diagnostics],
        };
        console.write(`${JSON.stringify(document, null, 2)}\n`);
    }
    else if (result.ok)
        console.write(`${safeText(source.path)} is valid\n`);
    else
        console.write(diagnostics.map((diagnostic) => `${safeText(formatDiagnostic(diagnostic))}\n`).join(''));
    return result.ok ? 0 : 2;
}

;// CONCATENATED MODULE: ./lib/cli/run.js










const runners = {
    check: check_check,
    explain: explain_explain,
    owners: owners,
    assets: assets,
    validate: validate_validate,
};
/** One run of the command line: 0 clean, 1 findings, 2 bad usage, policy or input, 3 Rolecall failed. */
async function run(argv, console, version) {
    try {
        const given = readArguments(argv);
        if (given === 'help')
            console.write(helpText());
        if (given === 'version')
            console.write(`${version}\n`);
        if (typeof given === 'string')
            return 0;
        const { output } = given;
        if (output === undefined)
            return await runners[given.command](given, console);
        const parts = [];
        const code = await runners[given.command](given, { ...console, write: (text) => parts.push(text) });
        await (0,promises_namespaceObject.writeFile)((0,external_node_path_namespaceObject.resolve)(console.cwd, output), parts.join('')).catch((error) => {
            throw new InputError(`--output ${output} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
        });
        return code;
    }
    catch (error) {
        if (error instanceof InputError) {
            console.complain(`rolecall: ${error.message.split('\n').map(safeText).join('\n')}\n`);
            return 2;
        }
        const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
        console.complain(`rolecall failed, which is a defect of Rolecall, not of your repository:\n${told}\n`);
        return 3;
    }
}


/***/ }),

/***/ 6802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the package; a test holds it to `package.json`. */
const version = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1273);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
