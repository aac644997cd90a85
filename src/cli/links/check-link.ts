import { safeUrl } from '../../models/safe-url.js';
import { HostGate, type Pause } from '../support/host-gate.js';
import { ask, AskError, everyAddress, type Answer, type AskOptions, type Lookup } from './ask.js';
import { bodySign } from './body-signs.js';
import { ClosedHosts } from './closed-hosts.js';
import { findingOfError, findingOfStatus } from './findings.js';
import type { LinkFinding, Redirect } from './links-report.js';
import { isHome, newAddress } from './redirects.js';
import { isAllowed } from './robots.js';

/** Steps from an address to where it leads. Browsers give up after 20. */
const MOST_STEPS = 10;
/** Bytes of a page that are read: the head and a piece of the text. */
const PAGE_BYTES = 65_536;
/** What RFC 9309 asks for. */
const ROBOTS_BYTES = 512_000;
/** The longest wait that a server may ask for, in milliseconds. */
const LONGEST_WAIT = 60_000;
/** Milliseconds before an address is asked again that answered with "busy". */
const FIRST_WAIT = 2_000;
const RETRIES = 2;
/** Names in a row that nobody knows, before anything answered: then it is this machine. */
const MOST_UNKNOWN = 20;

export interface CheckerOptions extends Omit<AskOptions, 'maxBytes'> {
  /** Milliseconds between two requests to a host, from the end of one to the start of the next. */
  readonly gap: number;
  readonly pause?: Pause | undefined;
}

/** Where a walk from redirect to redirect ended. */
interface Walk {
  readonly url: URL;
  readonly answer: Answer;
  readonly redirects: readonly Redirect[];
}

/** A walk that did not end at an answer. */
class WalkError extends Error {
  readonly finding: LinkFinding;

  constructor(finding: LinkFinding) {
    super(finding.message);
    this.finding = finding;
  }
}

/** Asks web addresses whether they are there, politely. */
export class LinkChecker {
  readonly #options: CheckerOptions;
  readonly #gate: HostGate;
  readonly #closed = new ClosedHosts();
  /** robots.txt by origin. Undefined: it cannot be read, so that nothing may be opened. */
  readonly #robots = new Map<string, Promise<string | undefined>>();

  /** Whether anything was reached, and the names that were not known until then. */
  #isOnline = false;
  readonly #unknown = new Set<string>();

  constructor(options: CheckerOptions) {
    this.#options = { ...options, lookup: rememberFailures(options.lookup ?? everyAddress) };
    this.#gate = new HostGate({ concurrency: 1, delay: 0 }, options.pause);
  }

  /** What is at an address. Never throws. */
  async check(address: string): Promise<LinkFinding> {
    const start = new URL(address);
    try {
      const head = await this.#walk(start, 'HEAD', []).catch(onlyIfSure);
      const isThere = head !== undefined && isFine(head.answer);
      // Nothing to read, or somebody who wants no more questions.
      const isEnough = isThere ? !isPage(head.answer) : head?.answer.status === 429;
      if (head && isEnough) return found(start, head);
      // What answers well is read where it is. What does not is asked again from the start, the
      // way a browser does: many servers know no HEAD.
      const walk = isThere
        ? await this.#walk(head.url, 'GET', head.redirects)
        : await this.#walk(start, 'GET', []);
      return found(start, walk);
    } catch (error) {
      if (error instanceof WalkError) return error.finding;
      throw error;
    }
  }

  /** @throws WalkError */
  async #walk(start: URL, method: 'HEAD' | 'GET', before: readonly Redirect[]): Promise<Walk> {
    const redirects: Redirect[] = [...before];
    const fail = (finding: LinkFinding) => new WalkError({ ...finding, redirects });
    let url = start;
    for (;;) {
      await this.#mayOpen(url, fail);
      const answer = await this.#askPatiently(url, method).catch((error: unknown) => {
        throw fail(findingOfError(error, url));
      });
      const { status, location } = answer;
      const isMoved = [301, 302, 303, 307, 308].includes(status) && location !== undefined;
      if (!isMoved) return { url, answer, redirects };
      const next = URL.canParse(location, url) ? safeUrl(new URL(location, url).href) : undefined;
      if (next === undefined || !/^https?:/.test(next)) {
        throw fail(findingOfStatus(status));
      }
      redirects.push({ status, to: next });
      url = new URL(next);
      if (redirects.length >= MOST_STEPS) {
        const message = `It leads on ${redirects.length} times, and does not end.`;
        throw fail({ code: 'round-in-circles', message, redirects });
      }
    }
  }

  async #mayOpen(url: URL, fail: (finding: LinkFinding) => WalkError): Promise<void> {
    if (!this.#isOnline && this.#unknown.size >= MOST_UNKNOWN) {
      const message = 'Not asked: no website answered before. This computer may be offline.';
      throw fail({ code: 'name-unknown-now', message, redirects: [] });
    }
    const closed = this.#closed.why(url.host);
    if (closed === 'busy') {
      const message = `Not asked: ${url.host} wants to be left alone for now.`;
      throw fail({ code: 'busy', message, redirects: [] });
    }
    if (closed === 'silent') {
      const message = `Not asked: ${url.host} did not answer several times before.`;
      throw fail({ code: 'no-answer', message, redirects: [] });
    }
    const robots = await this.#robotsOf(url);
    if (robots !== undefined && isAllowed(robots, url)) return;
    const message =
      robots === undefined
        ? `Not asked: the robots.txt of ${url.host} cannot be read.`
        : `Not asked: the robots.txt of ${url.host} says not to.`;
    throw fail({ code: 'robots', message, redirects: [] });
  }

  #robotsOf(url: URL): Promise<string | undefined> {
    const known = this.#robots.get(url.origin);
    if (known) return known;
    const asked = this.#askRobots(new URL('/robots.txt', url));
    this.#robots.set(url.origin, asked);
    return asked;
  }

  /** RFC 9309: without a file everything is allowed; when the server has a fault, nothing is. */
  async #askRobots(start: URL): Promise<string | undefined> {
    let url = start;
    for (let step = 0; step <= 5; step += 1) {
      // No answer says nothing of robots: the address itself will tell what is wrong.
      const answer = await this.#ask(url, 'GET', ROBOTS_BYTES).catch(() => undefined);
      if (!answer) return '';
      const { status, location, body } = answer;
      if (status >= 500 || status === 429) return undefined;
      if (isFine(answer)) return body;
      if (status >= 400 || location === undefined || !URL.canParse(location, url)) return '';
      const next = new URL(location, url);
      if (!/^https?:$/.test(next.protocol)) return '';
      url = next;
    }
    return '';
  }

  /** Asks again what says that it is busy, after the time that it asks for. */
  async #askPatiently(url: URL, method: 'HEAD' | 'GET'): Promise<Answer> {
    for (let tries = 0; ; tries += 1) {
      const answer = await this.#ask(url, method, PAGE_BYTES);
      if (answer.status !== 429 && answer.status !== 503) return answer;
      const wait = answer.retryAfter ?? FIRST_WAIT * 2 ** tries;
      // A fault that names no time is looked at once, and not waited for.
      const isHopeless = answer.status === 503 && answer.retryAfter === undefined;
      if (isHopeless) return answer;
      if (wait > LONGEST_WAIT || tries === RETRIES) {
        if (answer.status === 429 || wait > LONGEST_WAIT) this.#closed.leaveAlone(url.host);
        return answer;
      }
      this.#gate.pause(url.host, wait);
    }
  }

  async #ask(url: URL, method: 'HEAD' | 'GET', maxBytes: number): Promise<Answer> {
    const { host } = url;
    const { gap, signal } = this.#options;
    try {
      const leave = await this.#gate.enter(host, signal);
      const answer = await ask(url, method, { ...this.#options, maxBytes }).finally(() => {
        // The time between counts from the end of an answer.
        this.#gate.pause(host, gap);
        leave();
      });
      this.#closed.heard(host, true);
      this.#isOnline = true;
      return answer;
    } catch (error) {
      if (signal?.aborted) throw new AskError('EABORT');
      if (isUnknown(error)) this.#unknown.add(host);
      this.#closed.heard(host, !isSilence(error));
      throw error;
    }
  }
}

/** A HEAD that fails is asked again with GET, unless that would only fail again. */
function onlyIfSure(error: unknown): undefined {
  const again = ['no-answer', 'no-connection', 'odd-answer', 'not-secure', 'round-in-circles'];
  if (error instanceof WalkError && again.includes(error.finding.code)) return undefined;
  throw error;
}

/** A name that is not known is asked for once: that takes longer than all the rest. */
function rememberFailures(lookup: Lookup): Lookup {
  const failed = new Map<string, NodeJS.ErrnoException>();
  return (host, done) => {
    const known = failed.get(host);
    if (known) return done(known, []);
    lookup(host, (error, found) => {
      if (error) failed.set(host, error);
      done(error, found);
    });
  };
}

const isUnknown = (error: unknown) =>
  error instanceof AskError && /^(ENOTFOUND|ENODATA|EAI_)/.test(error.code);

const isSilence = (error: unknown) => error instanceof AskError && error.code === 'ETIMEDOUT';

const isFine = ({ status }: Answer) => status >= 200 && status < 300;

/** A page that can say that it is not there. What names no type may be one. */
const isPage = ({ type }: Answer) => type === '' || /html/.test(type);

/** What an answer at the end of a walk means. */
function found(start: URL, { url, answer, redirects }: Walk): LinkFinding {
  const { status } = answer;
  if (!isFine(answer)) return { ...findingOfStatus(status, answer.retryAfter), redirects };
  const sign = isPage(answer) ? bodySign(answer) : undefined;
  if (sign && status !== 204) return { ...sign, status, redirects };
  if (redirects.length > 0 && isHome(url) && !isHome(start)) {
    const message = `It leads to a home page, ${url.href}.`;
    return { code: 'to-home-page', message, status, redirects };
  }
  const suggestion = newAddress(redirects);
  if (suggestion === undefined || suggestion === start.href) {
    return { code: 'fine', message: 'The page is there.', status, redirects };
  }
  const isOther = new URL(suggestion).hostname.replace(/^www\./, '') !== bare(start);
  const message = isOther
    ? `It has moved to another website, ${suggestion}.`
    : `It has moved to ${suggestion}.`;
  return { code: 'moved', message, status, redirects, suggestion };
}

const bare = ({ hostname }: URL) => hostname.replace(/^www\./, '');
