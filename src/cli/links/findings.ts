import { AskError } from './ask.js';
import type { LinkFinding } from './links-report.js';
import type { LinkCode } from './link-rules.js';

type Said = readonly [code: LinkCode, message: (host: string) => string];

/** What stands for itself: a browser would warn of it as well. */
const BY_CODE: Readonly<Record<string, Said>> = {
  EPRIVATE: ['private-address', (host) => `Not asked: ${host} is inside a private network.`],
  EABORT: ['stopped', () => 'Not asked: the run was stopped.'],
  ENOTFOUND: ['no-website', (host) => `There is no website with the name ${host}.`],
  ENODATA: ['no-website', (host) => `There is no website with the name ${host}.`],
  CERT_HAS_EXPIRED: ['certificate', (host) => `The certificate of ${host} is out of date.`],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'certificate',
    (host) => `The certificate at ${host} is that of another website.`,
  ],
  ETIMEDOUT: ['no-answer', (host) => `${host} did not answer in time.`],
  ECONNREFUSED: ['no-connection', (host) => `${host} takes no connection.`],
  ECONNRESET: ['no-connection', (host) => `${host} broke the connection off.`],
  EPIPE: ['no-connection', (host) => `${host} broke the connection off.`],
  EHOSTUNREACH: ['no-connection', (host) => `There is no way to ${host} from here.`],
  ENETUNREACH: ['no-connection', (host) => `There is no way to ${host} from here.`],
};

/** Certificates that browsers may know how to complete, or that a network of one's own put there. */
const NOT_TRUSTED = /^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS|ERR_SSL|EPROTO)/;

/** What it means that there was no answer. */
export function findingOfError(error: unknown, { host, hostname }: URL): LinkFinding {
  const code = error instanceof AskError ? error.code : 'EUNKNOWN';
  const known = BY_CODE[code];
  if (known) {
    const [rule, message] = known;
    return { code: rule, message: message(rule === 'no-website' ? hostname : host), redirects: [] };
  }
  if (/^EAI_|^ESERVFAIL$|^ETIMEOUT$/.test(code)) {
    const message = `The name ${hostname} could not be looked up.`;
    return { code: 'name-unknown-now', message, redirects: [] };
  }
  if (NOT_TRUSTED.test(code)) {
    const message = `There is no secure connection to ${host} (${code}).`;
    return { code: 'not-secure', message, redirects: [] };
  }
  const message = `What ${host} answers cannot be read (${code}).`;
  return { code: 'odd-answer', message, redirects: [] };
}

/** What it means that an address does not answer with a page. */
export function findingOfStatus(status: number, retryAfter?: number): LinkFinding {
  const say = (code: LinkCode, words: string): LinkFinding => {
    return { code, message: `${words} (status ${status}).`, status, redirects: [] };
  };
  switch (status) {
    case 404:
    case 410:
      return say('gone', 'The page is not there');
    case 401:
    case 403:
    case 405:
    case 406:
    case 407:
    case 451:
      return say('refused', 'The website does not let programs open it');
    case 429:
      return say('busy', 'The website wants to be left alone for now');
    case 503:
      if (retryAfter !== undefined) return say('busy', 'The website is closed for a while');
  }
  if (status >= 500) return say('server-error', 'The website has a fault');
  return say('odd-answer', 'The answer says neither yes nor no');
}
