import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, relative } from 'node:path';
import type { TestContext } from 'node:test';
import { createFileServer } from '../../../../src/cli/serve/files.js';
import { directoryText } from '../../../../src/cli/import/directory-file.js';
import { parseService, type Service } from '../../../../src/models/index.js';
import { staticDirectory } from '../../../../src/sources/static-directory.js';
import { listen } from '../../../support/listen.mjs';

export const HEAD = {
  id: 'test',
  title: 'Test directory',
  publisher: { name: 'Test council' },
  licence: { name: 'Test licence' },
};

/** Services about Widnes, with an id, a name and words that nothing else has. */
export function makeServices(count: number, prefix = 'test'): Service[] {
  return Array.from({ length: count }, (_, index) => {
    const { value } = parseService({
      id: `${prefix}-${index}`,
      name: `Test service ${prefix} ${index}`,
      description: `Test words about ${prefix}word${index}`,
      topics: [index % 2 ? 'money-debt' : 'smoking'],
      contacts: [{ kind: 'phone', value: '01632 960123', dial: '01632960123' }],
      locations: [
        {
          postcode: 'WA8 7QF',
          point: {
            lat: 53.3 + ((index * 37) % 100) / 500,
            lon: -2.8 + ((index * 61) % 97) / 300,
            precision: 'postcode',
          },
        },
      ],
      assurance: index % 3 ? { assuredDate: '2026-11-01' } : {},
    });
    assert.ok(value);
    return value;
  });
}

/** The text of a directory file. */
export const fileOf = (services: readonly Service[], head = HEAD): string =>
  directoryText(head, services, '2026-11-20');

/** The files of a folder with what is in them, without what is only for the next build. */
export async function contents(folder: string): Promise<Map<string, string>> {
  const files = await filesIn(folder);
  const read = files
    .filter((file) => !file.startsWith('files.txt'))
    .map(async (file): Promise<[string, string]> => {
      return [file, await readFile(join(folder, file), 'base64')];
    });
  return new Map(await Promise.all(read));
}

/** Paths of all files of a folder, in order. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The folder on a web server, as a page reads it. Gone after the test. */
export async function publish(context: TestContext, folder: string) {
  const sendFile = createFileServer(folder, true);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void sendFile(request, response, pathname).then((isSent) => {
      if (!isSent) response.writeHead(404).end();
    });
  });
  const { origin, close } = await listen(server);
  context.after(close);
  /** A new reader, who knows nothing of what was there before. */
  return () => staticDirectory(`${origin}/index.json`);
}
