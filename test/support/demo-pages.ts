/** The demo site with its published data, for tests that open its pages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createDemoServer } from '../../demo/serve.mjs';

const root = path.resolve(import.meta.dirname, '../..');

export interface DemoSite {
  readonly origin: string;
  close(): void;
}

export async function startDemo(): Promise<DemoSite> {
  const server = createDemoServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What was published of a kind of content, as a person reads it in `dist/data`. */
export const published = <T>(name: string): T =>
  JSON.parse(readFileSync(path.join(root, `dist/data/${name}.json`), 'utf8')) as T;

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** An expression that gives what axe finds wrong with the page that it is evaluated in. */
export const AXE = `(async () => {
  ${axeSource};
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => id + ': ' + target.flat().join(' ') + ' ' + html.slice(0, 100)),
  );
})()`;

/** An expression that is true when every element on the page has what it needs. */
export const SETTLED = `[...document.querySelectorAll('*')]
  .filter(({ localName }) => localName.startsWith('mecc-'))
  .every((element) => element.shadowRoot && !element.shadowRoot.querySelector('[aria-busy=true]'))`;
