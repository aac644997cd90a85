/**
 * The server that element tests talk to: every fault of the fault server, and a few answers that
 * come as a test asks for them. Runs beside the test runner, on another origin than the page.
 */
import { startFaultServer, type FaultServer, type Fixture } from './fault-server.js';

/** Waits as many milliseconds as `?wait=` says, then answers with one service that has that `?name=`. */
const later: Fixture = (request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const name = searchParams.get('name') ?? '';
  const services = [{ id: name, name }];
  setTimeout(
    () => {
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ services }));
    },
    Number(searchParams.get('wait')),
  );
};

/** A directory of thirty services, as a web server keeps it. */
const directory = {
  schemaVersion: '1.0',
  id: 'test',
  title: 'Test directory',
  publisher: { name: 'Test' },
  licence: { name: 'OGL' },
  generatedAt: '2026-08-06',
  services: Array.from({ length: 30 }, (_, index) => ({
    id: `service-${String(index + 1)}`,
    name: `Service ${String(index + 1)}`,
    summary: 'Help with smoking',
    topics: ['smoking'],
    contacts: [{ kind: 'phone', value: '0151 496 0000', dial: '01514960000' }],
  })),
};

/** What a run may change of random tests. */
const { MECC_SEED: seed, MECC_ACTIONS: actions } = process.env;
const settings = {
  ...(seed && { seed: Number(seed) }),
  ...(actions && { actions: Number(actions) }),
};

export function startElementServer(): Promise<FaultServer> {
  return startFaultServer({
    '/later': later,
    '/directory.json': directory,
    '/settings.json': settings,
  });
}
