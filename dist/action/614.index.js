export const id = 614;
export const ids = [614];
export const modules = {

/***/ 9614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 21 modules
var utils = __webpack_require__(1845);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./lib/github/error.js
var github_error = __webpack_require__(4297);
;// CONCATENATED MODULE: ./lib/github/answer.js


/** Reads at most `limit` bytes of a body. Throws where the connection breaks before the end. */
async function readBody({ body }, limit) {
    if (!(body instanceof ReadableStream))
        return Buffer.alloc(0);
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        length += chunk.length;
        if (length >= limit)
            break;
    }
    return Buffer.concat(chunks).subarray(0, limit);
}
/** The answer as a value of the form. Whatever else it is, is an error of GitHub, never data. */
function parseAnswer({ request, headers }, bytes, form) {
    const value = parseJson(bytes.toString('utf8'));
    if (value === undefined) {
        const what = bytes.length === 0 ? 'nothing' : kindOf(String(headers['content-type'] ?? ''));
        throw new github_error/* GitHubError */.y('answer', `${request} was answered with ${what} and not with JSON`, { request });
    }
    // Some other answers list `errors` too, and are the ones that were asked for.
    const failed = request.startsWith('query ') ? graphqlErrors.safeParse(value) : undefined;
    if (failed?.success)
        throw graphqlFailure(request, failed.data.errors);
    const parsed = form.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const why = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    throw new github_error/* GitHubError */.y('answer', `${request} was answered with JSON of another form, at ${why}`, {
        request,
    });
}
function kindOf(contentType) {
    const [type = ''] = contentType.split(';', 1);
    return /json/.test(type) ? 'JSON that is cut' : type || 'something';
}
/** GraphQL says so in an answer that is a success otherwise. */
const graphqlErrors = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional() })).min(1),
});
const troubles = {
    FORBIDDEN: 'permission',
    INSUFFICIENT_SCOPES: 'permission',
    NOT_FOUND: 'missing',
    RATE_LIMITED: 'rate-limit',
};
/** Without a type that is known it is an outage, which may pass. */
function graphqlFailure(request, errors) {
    const said = errors.slice(0, 3).map(({ message }) => message.slice(0, 300));
    return new github_error/* GitHubError */.y(troubles[errors[0]?.type ?? ''] ?? 'unavailable', `${request} was answered with errors: ${said.join('; ')}`, { request });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/github/request-policy.js
var request_policy = __webpack_require__(3025);
;// CONCATENATED MODULE: ./lib/github/send.js



/** A renamed repository is one redirect away. */
const mostRedirects = 3;
/** Sends one request, and follows redirects that stay within the API. Throws `GitHubError` for what is no success. */
async function sendOnce(sending) {
    const { octokit, route, request } = sending;
    const base = new URL(sending.baseUrl ?? octokit.request.endpoint.DEFAULTS.baseUrl);
    const [method = ''] = route.split(' ', 1);
    let answer = await ask(sending, route, sending.parameters);
    for (let followed = 0; answer.status >= 300; followed += 1) {
        const location = String(answer.headers['location'] ?? '');
        const next = redirectWithin(base, location);
        const mayFollow = method === 'GET' || answer.status === 307 || answer.status === 308;
        if (next === undefined || !mayFollow || followed >= mostRedirects) {
            const isEndless = next !== undefined && mayFollow;
            const where = isEndless ? 'again and again' : `to ${JSON.stringify(location)}, which is not followed`;
            throw new github_error/* GitHubError */.y('refused', `${request} was redirected ${where}`, { request });
        }
        const hasQuery = method === 'GET' && next.includes('?');
        answer = await ask(sending, `${method} ${next}`, withoutPath(sending, hasQuery));
    }
    return answer;
}
/** The target where it is a part of the API that was asked, undefined elsewhere. */
function redirectWithin(base, location) {
    if (!URL.canParse(location, base.href))
        return undefined;
    const target = new URL(location, base.href);
    const root = base.pathname.replace(/\/?$/, '/');
    // Octokit would fill in braces.
    const isWithin = target.origin === base.origin && target.pathname.startsWith(root);
    return isWithin && !/[{}]/.test(target.href) ? target.href : undefined;
}
/** What is left to send once the path is known: the headers alone where the target has the query too. */
function withoutPath({ route, parameters }, hasQuery) {
    return Object.fromEntries(Object.entries(parameters).filter(([name]) => hasQuery ? name === 'headers' : !route.includes(`{${name}}`)));
}
async function ask({ octokit, baseUrl, signal, request, now }, target, parameters) {
    try {
        const { status, headers, data } = await octokit.request(target, {
            ...parameters,
            ...(baseUrl !== undefined && { baseUrl }),
            // Other policies that the Octokit may have are switched off.
            request: { redirect: 'manual', retries: 0, parseSuccessResponseBody: false, signal },
        });
        return { request, status, headers, body: data };
    }
    catch (error) {
        throw failureOf(error, request, now);
    }
}
/** Octokit's errors hold an answer, unless there was none. */
const failedForm = schemas/* object */.Ikc({
    response: schemas/* object */.Ikc({
        status: schemas/* number */.aig(),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional()),
    }),
});
function failureOf(error, request, now) {
    const said = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    const answered = failedForm.safeParse(error);
    if (!answered.success) {
        return new github_error/* GitHubError */.y('unavailable', `${request} was not answered: ${said}`, { request, cause: error });
    }
    const { status, headers } = answered.data.response;
    const retryAfterMs = (0,request_policy/* retryAfter */.P9)(headers, now);
    return new github_error/* GitHubError */.y((0,request_policy/* troubleOf */.LH)(status, headers, said), `${request} was answered ${status}: ${said}`, {
        request,
        status,
        ...(retryAfterMs !== undefined && { retryAfterMs }),
        cause: error,
    });
}

;// CONCATENATED MODULE: ./lib/github/turns.js
/** Lets at most so many tasks run at once; the others wait in their order. */
function createTurns(most) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= most)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await task();
        }
        finally {
            // The place is handed on, or given back.
            const next = waiting.shift();
            if (next)
                next();
            else
                running -= 1;
        }
    };
}

;// CONCATENATED MODULE: ./lib/github/client.js





/** What an answer may have at most, so that no answer fills the memory: the largest tree GitHub gives has 7 MB. */
const mostAnswerBytes = 64 * 1024 * 1024;
/** GitHub allows a hundred at once to all that use the token. */
const mostAtOnce = 8;
/** Takes any Octokit and brings its own policy for requests, so plugins that repeat or throttle are asked not to. */
function createClient(options) {
    const turns = createTurns(mostAtOnce);
    const sendInTurn = async (...sending) => await turns(async () => await send(...sending));
    const json = async (asked, form) => await sendInTurn(options, asked, async (answer) => parseAnswer(answer, await readBody(answer, mostAnswerBytes), form));
    const plain = (route, parameters = {}) => ({
        request: route,
        route,
        parameters,
        isRepeatable: true,
    });
    return {
        read: async (route, parameters, form, { exists = false } = {}) => await json({ ...plain(route, parameters), exists }, form),
        bytes: async (route, parameters, limit, isRight) => await sendInTurn(options, { ...plain(route, parameters), exists: true }, async (answer) => {
            const bytes = await readBody(answer, limit);
            if (isRight(bytes))
                return bytes;
            const message = `${route} was answered with ${bytes.length} bytes that are not those of the object`;
            throw new github_error/* GitHubError */.y('answer', message, { request: route });
        }),
        query: async (query, variables, form) => {
            const [name = 'query '] = /^query \w+/.exec(query) ?? [];
            const asked = { ...plain('POST /graphql', { query, variables }), request: name };
            return await json({ ...asked, baseUrl: graphqlBase(options) }, form);
        },
        rewrite: async (route, parameters, form) => await json(plain(route, parameters), form),
        create: async (route, parameters, form) => await json({ ...plain(route, parameters), isRepeatable: false }, form),
    };
}
/** Sends a request until it is answered or is not worth another try. */
async function send(options, { isRepeatable, exists = false, ...asked }, take) {
    const { octokit, now, sleep, deadline, requestMs = request_policy/* requestDeadlineMs */.cs } = options;
    const { request } = asked;
    for (let attempt = 0;; attempt += 1) {
        const left = deadline - now();
        if (left <= 0) {
            const message = `${request} was not sent: the time for the job is over`;
            throw new github_error/* GitHubError */.y('unavailable', message, { request });
        }
        try {
            const signal = AbortSignal.timeout(Math.min(left, requestMs));
            return await take(await sendOnce({ octokit, ...asked, signal, now: now() }));
        }
        catch (error) {
            const failure = error instanceof github_error/* GitHubError */.y ? error : broken(request, error);
            const wait = isRepeatable ? (0,request_policy/* waitBefore */.fI)(failure, attempt, exists) : undefined;
            if (wait === undefined || now() + wait >= deadline)
                throw failure;
            await sleep(wait);
        }
    }
}
/** The connection or the deadline broke while the answer was read. */
function broken(request, cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new github_error/* GitHubError */.y('unavailable', `${request} was not answered to the end: ${why}`, { request, cause });
}
function graphqlBase({ octokit, graphqlUrl }) {
    const { baseUrl } = octokit.request.endpoint.DEFAULTS;
    return graphqlUrl?.replace(/\/graphql\/?$/, '') ?? baseUrl.replace(/\/api\/v3\/?$/, '/api');
}

;// CONCATENATED MODULE: ./lib/github/connect.js



/** A client for one token, by the Octokit of the Actions toolkit, which knows the proxy of a runner. */
function connect({ token, apiUrl, userAgent, ...rest }) {
    const options = (0,utils/* getOctokitOptions */.EG)(token, { baseUrl: apiUrl.replace(/\/+$/, ''), userAgent });
    return createClient({
        octokit: new utils/* GitHub */.gq(options),
        now: Date.now,
        sleep: async (milliseconds) => await (0,promises_.setTimeout)(milliseconds),
        ...rest,
    });
}


/***/ })

};
