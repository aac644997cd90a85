import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { waitOf } from '../../sources/http/http-error.js';
import { VERSION } from '../../version.js';
import { isPrivateAddress } from './private-address.js';

/** Says what it is. There is nobody's name in it, and nothing of the machine. */
export const USER_AGENT = `mecc-signpost/${VERSION} (checks the links of a directory of services)`;

/** Headers that are read at most, in bytes. Some websites send long lists of what they allow. */
const MAX_HEADERS = 65_536;

/** Looks a name up. Tests have names of their own. */
export type Lookup = (
  host: string,
  done: (error: NodeJS.ErrnoException | null, found: readonly LookupAddress[]) => void,
) => void;

export interface AskOptions {
  /** Milliseconds, from the first byte sent to the last one read. */
  readonly timeout: number;
  /** Bytes of the body that are read, unpacked. The rest is not waited for. */
  readonly maxBytes: number;
  /** Whether an IP address is never asked. Default: all but those of the public internet. */
  readonly isPrivate?: ((address: string) => boolean) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly lookup?: Lookup | undefined;
}

/** What a server says. */
export interface Answer {
  readonly status: number;
  /** Without parameters, in small letters. Empty: it does not say. */
  readonly type: string;
  readonly location?: string | undefined;
  /** Milliseconds to wait. */
  readonly retryAfter?: number | undefined;
  readonly body: string;
  /** Whether the body is all of it. */
  readonly whole: boolean;
}

/** There was no answer. `code` is that of the system, or one of ours. */
export class AskError extends Error {
  override readonly name = 'AskError' as const;
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * One request, without cookies, without redirects, and never to a private address: it is looked at
 * when it is connected to, so that a name cannot change in between.
 *
 * @throws AskError
 */
export function ask(url: URL, method: 'HEAD' | 'GET', options: AskOptions): Promise<Answer> {
  const { timeout, maxBytes, isPrivate = isPrivateAddress, signal } = options;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A name is looked at when it is looked up. An address never is.
  if (isIP(host) > 0 && isPrivate(host)) {
    return Promise.reject(new AskError('EPRIVATE'));
  }
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(new AskError(codeOf(error)));
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(url, {
      method,
      agent: false,
      maxHeaderSize: MAX_HEADERS,
      lookup: guarded(options.lookup ?? everyAddress, isPrivate),
      headers: {
        'user-agent': USER_AGENT,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'en-GB,en;q=0.9',
      },
    });
    let finish: (() => void) | undefined;
    const stop = () => request.destroy(new AskError('EABORT'));
    const timer = setTimeout(() => {
      // Of a body that takes too long, the beginning will do.
      if (finish) finish();
      else request.destroy(new AskError('ETIMEDOUT'));
    }, timeout);
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    request.on('close', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      // Some ways to end have no error of their own. A body may still be unpacked.
      if (!finish) fail(new AskError('ECONNRESET'));
    });
    request.on('error', fail);
    request.on('response', (response) => {
      const done = (body: string, whole: boolean) => {
        resolve({ ...headOf(response), body, whole });
        request.destroy();
      };
      if (method === 'HEAD') done('', false);
      else finish = readStart(response, maxBytes, done);
    });
    request.end();
  });
}

function headOf({ statusCode = 0, headers }: IncomingMessage): Omit<Answer, 'body' | 'whole'> {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return {
    status: statusCode,
    type: type.trim().toLowerCase(),
    location: headers.location,
    retryAfter: waitOf(headers['retry-after']),
  };
}

/**
 * Reads so many bytes. A body that breaks off is as long as it is: there was an answer.
 *
 * @returns a function that ends it with what has come.
 */
function readStart(
  response: IncomingMessage,
  maxBytes: number,
  done: (body: string, whole: boolean) => void,
): () => void {
  const packed = response.headers['content-encoding']?.trim().toLowerCase();
  const unpack =
    packed === 'gzip'
      ? createGunzip()
      : packed === 'br'
        ? createBrotliDecompress()
        : packed === 'deflate'
          ? createInflate()
          : undefined;
  const stream = unpack ? response.pipe(unpack) : response;
  const chunks: Buffer[] = [];
  let size = 0;
  const end = (whole: boolean) => done(Buffer.concat(chunks).toString('utf8'), whole);
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk.subarray(0, maxBytes - size));
    size += chunk.length;
    if (size < maxBytes) return;
    stream.destroy();
    end(false);
  });
  stream.on('end', () => end(true));
  stream.on('error', () => end(false));
  response.on('error', () => end(false));
  response.on('close', () => {
    if (!response.complete) end(false);
  });
  return () => end(false);
}

/** {@link Lookup} by the system. */
export const everyAddress: Lookup = (host, done) => {
  systemLookup(host, { all: true }, (error, found) => done(error, found));
};

/** Where one of the addresses of a name is private, none of them is asked. */
function guarded(lookup: Lookup, isPrivate: (address: string) => boolean): LookupFunction {
  return (host, { all }, done) => {
    lookup(host, (error, found) => {
      const isRefused = found?.some(({ address }) => isPrivate(address));
      const [first] = found ?? [];
      const problem = error ?? (isRefused ? new AskError('EPRIVATE') : null);
      if (problem || !first) done(problem ?? new AskError('ENOTFOUND'), '', 0);
      else if (all) done(null, [...found]);
      else done(null, first.address, first.family);
    });
  };
}

/** The code of an error. Where several addresses were tried, that of the first. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'EUNKNOWN';
}
