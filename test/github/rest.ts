import { addressById, redirectOf } from './addresses.ts';
import { isRecord, type Asked, type Given } from './answer.ts';
import type { Asker } from './credentials.ts';
import { answerForm, faultsOfAnswer, faultsOfRequest } from './description.ts';
import type { PageFault } from './faults.ts';
import { fill } from './fill.ts';
import type { Meter } from './limits.ts';
import { pageOf } from './pages.ts';
import { parametersOf } from './parameters.ts';
import { refusalOf } from './permissions.ts';
import type { Route } from './routes.ts';
import type { State } from './state.ts';

/** A request for an operation as it came. */
export interface Came extends Pick<Asked, 'accept' | 'mostTreeEntries' | 'now' | 'sendAgain'> {
  readonly route: Route;
  readonly method: string;
  readonly url: URL;
  /** Undefined: none was sent. */
  readonly body: unknown;
  readonly asker: Asker;
  readonly pageFault: PageFault | undefined;
}

export interface Rest {
  readonly meter: Meter;
  /** The state as it is. */
  readonly state: State;
  /** What a request sees of it, which may lag behind. */
  readonly seen: (isWrite: boolean) => State;
  /** Takes down what GitHub's description does not allow. */
  readonly report: (violation: string) => void;
}

/** Answers a request and holds both against GitHub's description. */
export function answerRest({ meter, state, seen, report }: Rest, came: Came): Given {
  const { route, method, url, body, asker } = came;
  const { name, path, answer } = route;
  const asked = `${method} ${url.pathname}${url.search}`;
  for (const fault of faultsOfRequest(name, { path, query: url.searchParams, body }))
    report(`${asked}: ${fault}`);
  const isWrite = method !== 'GET';
  const held = (answered: Given): Given => {
    for (const fault of faultsOfAnswer(name, answered.status ?? 200, answered.json))
      report(`${name} answers ${answered.status ?? 200}: ${fault}`);
    return answered;
  };
  if ('refused' in asker) return held(asker.refused);
  const { token } = asker;
  const refused =
    refusalOf(route, token, state) ?? meter.spend({ name, token, isWrite }) ?? redirectOf(state, method, url);
  if (refused) return held(refused);
  const { unread, ...parameters } = parametersOf(url.searchParams, isRecord(body) ? body : {});
  const given = answer({
    ...came,
    ...parameters,
    token,
    path,
    state: seen(isWrite),
    rate: (resource) => meter.rate(resource, token),
  });
  const { status = 200 } = given;
  const passed = status < 300 ? unread().filter((one) => !paging.has(one)) : [];
  for (const one of passed) report(`${asked}: ${one} is not modelled`);
  if (given.bytes || status === 204) return given;
  return held(completed(came, given, { state, report }));
}

const paging: ReadonlySet<string> = new Set(['page', 'per_page', 'cursor']);

/** Cut into pages, and with what is not modelled. */
function completed(
  { route, url, pageFault }: Came,
  given: Given,
  { state, report }: Pick<Rest, 'state' | 'report'>,
): Given {
  const { list, wrapped, hasCursor, status = 200 } = given;
  if (pageFault && !list) report(`${route.name} has no pages that could be ${pageFault}`);
  const linked = new URL(url);
  linked.pathname = addressById(state, url.pathname);
  const page = list && pageOf(list, linked, { hasCursor, fault: pageFault });
  const modelled = page ? (wrapped ?? ((items) => items))(page.items) : given.json;
  const form = status < 300 ? answerForm(route.name, status) : null;
  return {
    status,
    json: form ? fill(form, modelled) : modelled,
    headers: { ...given.headers, ...(page?.link !== undefined && { link: page.link }) },
  };
}
