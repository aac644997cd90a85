import { after, before } from 'node:test';

interface Server {
  readonly origin: string;
  close(): Promise<void>;
}

interface Browser {
  close(): Promise<void>;
}

/** What the tests of a `describe` share; there is nothing of it before they run. */
export interface Site<S extends Server, B extends Browser> {
  readonly server: S;
  readonly origin: string;
  readonly browser: B;
}

/**
 * Starts a server and a browser before the tests of the `describe` or file in which it is called,
 * and closes both after them, also when only one of them could be started.
 *
 * @param prepare What there is to do once, when both are there.
 */
export function siteFor<S extends Server, B extends Browser>(
  startServer: () => Promise<S>,
  openBrowser: () => Promise<B>,
  prepare: (site: Site<S, B>) => unknown = () => undefined,
): Site<S, B> {
  let server: S | undefined;
  let browser: B | undefined;
  const started = <T>(one: T | undefined): T => {
    if (!one) throw new Error('The site is for tests and hooks: it is not started yet.');
    return one;
  };
  const site: Site<S, B> = {
    get server() {
      return started(server);
    },
    get origin() {
      return started(server).origin;
    },
    get browser() {
      return started(browser);
    },
  };
  before(async () => {
    server = await startServer();
    browser = await openBrowser();
    await prepare(site);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return site;
}
