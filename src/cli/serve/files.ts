import type { Stats } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, extname, join, sep } from 'node:path';
import { HASH_LENGTH } from '../../sources/static/regions/format.js';
import { accepts, COMMON, isKnown } from './reply.js';

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A name with the hash of what is in the file: it never changes. */
const HASHED = new RegExp(`(/|-)[a-z2-7]{${HASH_LENGTH}}\\.json$`);

/** What is not for readers: hidden files, drafts, and twins by their own names. */
const HIDDEN = /^\.|[\\:\0]|\.(tmp|new|br|gz)$/;

/** Milliseconds between a twin and its file, when they were written together. */
const TOGETHER = 10_000;

/** Sends a file. False: there is none at this path, or it is not for readers. */
export type FileServer = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<boolean>;

/**
 * Serves the files of a folder, or one file under its own name and as `index.json`.
 *
 * @param root As `realpath` gives it.
 */
export function createFileServer(root: string, isFolder: boolean): FileServer {
  const folder = isFolder ? root : dirname(root);
  return async (request, response, path) => {
    const parts = path.split('/').filter(Boolean);
    if (parts.length === 0 || parts.some((part) => HIDDEN.test(part))) return false;
    const name = parts.join('/');
    if (!isFolder && name !== 'index.json' && name !== basename(root)) return false;
    const file = isFolder ? join(root, ...parts) : root;
    const opened = await openIn(folder, file);
    if (!opened) return false;
    for (const coding of ['br', 'gzip'] as const) {
      if (!accepts(request, coding)) continue;
      const twin = await openIn(folder, `${file}.${coding === 'br' ? 'br' : 'gz'}`);
      // One that is older is of what was in the file before.
      if (twin && twin.info.mtimeMs >= opened.info.mtimeMs - TOGETHER) {
        await opened.handle.close();
        return sendFile(request, response, { ...twin, name, coding });
      }
      await twin?.handle.close();
    }
    return sendFile(request, response, { ...opened, name });
  };
}

interface Opened {
  readonly handle: FileHandle;
  readonly info: Stats;
}

/** A file that is in the folder, also when all links are followed. */
async function openIn(folder: string, file: string): Promise<Opened | undefined> {
  const real = await realpath(file).catch(() => undefined);
  if (!real?.startsWith(folder + sep)) return undefined;
  const handle = await open(real).catch(() => undefined);
  const info = await handle?.stat();
  if (handle && info?.isFile()) return { handle, info };
  await handle?.close();
  return undefined;
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  {
    handle,
    info,
    name,
    coding,
  }: Opened & { readonly name: string; readonly coding?: 'br' | 'gzip' },
): Promise<true> {
  const parts = [info.size.toString(36), Math.round(info.mtimeMs).toString(36), coding];
  const etag = `"${parts.filter(Boolean).join('-')}"`;
  const headers = {
    ...COMMON,
    'cache-control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'Accept-Encoding',
    etag,
  };
  const isSent = isKnown(request, etag);
  if (isSent) response.writeHead(304, headers);
  else {
    response.writeHead(200, {
      ...headers,
      'content-type': TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream',
      'content-length': info.size,
      'last-modified': info.mtime.toUTCString(),
      ...(coding && { 'content-encoding': coding }),
    });
  }
  if (isSent || request.method === 'HEAD') {
    response.end();
    await handle.close();
    return true;
  }
  // A reader that goes away must not leave the file open.
  const stream = handle.createReadStream().on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
  return true;
}
