/**
 * Serves pages that a test writes, and the built files of the package under `/cdn/`, as a web
 * server on the internet would: with headers, late, or not at all.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { listen } from './listen.mjs';

const cdn = path.resolve(import.meta.dirname, '../../dist/cdn');

/** A page or file: its text, or a function that answers by itself. */
export type Page = string | ((response: ServerResponse) => void);

/** What happens to a file of the package on its way. */
export interface OnTheWay {
  /** Milliseconds to wait. */
  readonly delay?: number;
  /** Answers this status and nothing else. */
  readonly status?: number;
  /** Changes the text. */
  readonly edit?: (text: string) => string;
}

export interface PageServer {
  readonly origin: string;
  readonly pages: Map<string, Page>;
  /** By address without the query: of a file, or of the folder that it is in. */
  readonly onTheWay: Map<string, OnTheWay>;
  /** Headers of every page. */
  headers: Record<string, string>;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, Page>();
  const onTheWay = new Map<string, OnTheWay>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const type = TYPES[path.extname(pathname)] ?? 'text/html; charset=utf-8';
    const page = pages.get(pathname);
    const send = (status: number, body = '') => {
      const headers = type.startsWith('text/html') ? result.headers : {};
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
      response.end(body);
    };
    if (typeof page === 'function') return void page(response);
    if (page !== undefined) return void send(200, page);

    const {
      delay = 0,
      status,
      edit,
    } = onTheWay.get(pathname) ?? onTheWay.get(path.posix.dirname(pathname)) ?? {};
    // `/cdn2/…` and so on are other copies of the same files.
    const file = path.join(cdn, pathname.replace(/^\/cdn\d*\//, ''));
    setTimeout(() => {
      if (status !== undefined) return void send(status);
      if (!file.startsWith(cdn + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
        return void send(404);
      }
      const text = readFileSync(file, 'utf8');
      send(200, edit ? edit(text) : text);
    }, delay);
  });
  const result: PageServer = {
    ...(await listen(server)),
    pages,
    onTheWay,
    headers: {},
  };
  return result;
}

/** A page with a title and a language, around what is in its head and body. */
export const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>
<meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;
