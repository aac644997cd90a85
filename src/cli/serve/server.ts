import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { CliError } from '../support/cli-error.js';
import { answer, isApiPath, routeName } from './api.js';
import { DirectoryData, MOST, TooLargeError } from './directory-data.js';
import { createFileServer } from './files.js';
import { ParamError } from './params.js';
import { isKnown, problem, send, type Reply } from './reply.js';

export interface DirectoryServerOptions {
  /** Folder or file, as `realpath` gives it. */
  readonly path: string;
  readonly isFolder: boolean;
  /** Folder with pages to try it on, as `realpath` gives it. */
  readonly site?: string | undefined;
  /** Told of each request: never what somebody typed, which may be a postcode. */
  readonly log: (line: string) => void;
}

/** A server that is not listening yet: the directory as files, and as an API. */
export function createDirectoryServer(options: DirectoryServerOptions): Server {
  const { path, isFolder, site, log } = options;
  const data = new DirectoryData(path, isFolder);
  const sendFile = createFileServer(path, isFolder);
  const sendPage = site === undefined ? undefined : createFileServer(site, true);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = readPath(request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const detail = 'Only GET and HEAD are answered.';
      const reply = problem(405, 'Method not allowed', detail, { allow: 'GET, HEAD' });
      return send(request, response, reply);
    }
    if (!asked) {
      return send(request, response, problem(400, 'Bad request', 'This is no path.'));
    }
    if (isApiPath(asked.path)) return send(request, response, await apiReply(request, asked));
    if (await sendFile(request, response, asked.path)) return;
    if (await sendPage?.(request, response, asked.path)) return;
    send(request, response, problem(404, 'Not found', 'There is nothing at this path.'));
  }

  async function apiReply(request: IncomingMessage, { path: at, query }: Asked): Promise<Reply> {
    try {
      const current = await data.current();
      const day = new Date().toISOString().slice(0, 10);
      const mark = createHash('sha256')
        .update(JSON.stringify([current.version, day, at, query.toString()]))
        .digest('base64url');
      const etag = `W/"${mark.slice(0, 16)}"`;
      if (isKnown(request, etag)) return { status: 304, headers: { etag } };
      const reply = await answer(current, at, query);
      return reply.status === 200 ? { ...reply, headers: { ...reply.headers, etag } } : reply;
    } catch (error) {
      if (error instanceof ParamError) return error.reply;
      if (error instanceof TooLargeError) {
        const detail = `The directory has more than ${MOST} services. Its files are served, and no API.`;
        return problem(503, 'Too large', detail);
      }
      if (!(error instanceof CliError)) throw error;
      log(error.toString());
      return problem(503, 'Not available', 'The directory cannot be read at the moment.');
    }
  }

  return createServer((request, response) => {
    const begun = performance.now();
    response.on('close', () => {
      const time = Math.round(performance.now() - begun);
      const where = nameOf(readPath(request.url ?? '/')?.path, response.statusCode);
      log(`${request.method ?? '?'} ${where} ${response.statusCode} ${time} ms`);
    });
    handle(request, response).catch((error: unknown) => {
      log(`A fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      if (response.headersSent) return void response.destroy();
      send(request, response, problem(500, 'A fault', 'The server has a fault.'));
    });
  });
}

/** What the log says of a path: that of a file which is there, else nothing that was made up. */
function nameOf(path: string | undefined, status: number): string {
  if (path === undefined) return '?';
  if (isApiPath(path)) return routeName(path);
  return status === 200 || status === 304 ? path : '?';
}

interface Asked {
  /** Without steps upwards and percent codes. */
  readonly path: string;
  readonly query: URLSearchParams;
}

function readPath(url: string): Asked | undefined {
  try {
    // Not new URL(url, …): two slashes at the start would be another host.
    const { pathname, searchParams } = new URL(
      `http://localhost${url.startsWith('/') ? '' : '/'}${url}`,
    );
    return { path: decodeURIComponent(pathname), query: searchParams };
  } catch {
    return undefined;
  }
}
