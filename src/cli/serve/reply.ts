import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** What a request is answered with. */
export interface Reply {
  readonly status: number;
  /** JSON, unless `type` says otherwise. */
  readonly body?: unknown;
  readonly type?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Headers of every answer: any page may read it, and nobody guesses what is in it. */
export const COMMON = {
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
} as const;

/** Bytes from which packing pays. */
const WORTH = 1_000;

/** What went wrong, as RFC 9457 has it. Never repeats what was asked: that may be a postcode. */
export function problem(
  status: number,
  title: string,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const body = { type: 'about:blank', title, status, detail };
  return { status, body, type: 'application/problem+json', headers };
}

/** Sends an answer, packed where the reader can unpack it. Of a HEAD request, the headers only. */
export function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const { status, body, type = 'application/json', headers = {} } = reply;
  const text = body === undefined ? '' : `${JSON.stringify(body)}\n`;
  let bytes = Buffer.from(text);
  const packed = bytes.length >= WORTH && accepts(request, 'gzip');
  if (packed) bytes = gzipSync(bytes);
  response.writeHead(status, {
    ...COMMON,
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
    ...(body !== undefined && { 'content-type': type, 'content-length': bytes.length }),
    ...(packed && { 'content-encoding': 'gzip' }),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Whether the reader can unpack a coding. */
export function accepts({ headers }: IncomingMessage, coding: 'br' | 'gzip'): boolean {
  const said = headers['accept-encoding'];
  const list = (Array.isArray(said) ? said.join(',') : (said ?? '')).toLowerCase();
  for (const item of list.split(',')) {
    const [name = '', ...params] = item.split(';').map((part) => part.trim());
    if (name !== coding) continue;
    return !params.some((param) => /^q=0(\.0*)?$/.test(param));
  }
  return false;
}

/** Whether the reader has this already. */
export function isKnown({ headers }: IncomingMessage, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  const known = headers['if-none-match'];
  return (
    known !== undefined &&
    known.split(',').some((tag) => tag.trim() === '*' || plain(tag) === plain(etag))
  );
}
