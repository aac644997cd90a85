import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import * as errors from '../../../src/errors/index.js';

const {
  AbortError,
  ConfigError,
  DataError,
  HttpError,
  isMeccError,
  MeccError,
  NetworkError,
  NotFoundError,
  TimeoutError,
} = errors;

const all = [
  [new NetworkError('m'), 'NetworkError', 'network', true],
  [new TimeoutError('m'), 'TimeoutError', 'timeout', true],
  [new HttpError('m', { status: 503 }), 'HttpError', 'http', true],
  [new DataError('m'), 'DataError', 'data', false],
  [new NotFoundError('m'), 'NotFoundError', 'not-found', false],
  [new AbortError('m'), 'AbortError', 'abort', false],
  [new ConfigError('m'), 'ConfigError', 'config', false],
] as const;

/** The errors as another copy of the package on the same page has them. */
async function secondCopy(): Promise<typeof errors> {
  const { outputFiles } = await build({
    entryPoints: ['src/errors/index.ts'],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as typeof errors;
}

describe('errors', () => {
  for (const [error, name, code, retryable] of all) {
    it(`${name} says what it is`, () => {
      assert.ok(error instanceof Error && error instanceof MeccError);
      assert.deepEqual(
        [error.name, error.code, error.retryable, error.message],
        [name, code, retryable, 'm'],
      );
      assert.match(String(error), new RegExp(`^${name}: m$`));
    });
  }

  it('only what may pass by itself is worth another try', () => {
    const retryable = [400, 401, 403, 404, 408, 410, 413, 429, 500, 502, 503, 504].filter(
      (status) => new HttpError('m', { status }).retryable,
    );
    assert.deepEqual(retryable, [408, 429, 500, 502, 503, 504]);
  });

  it('keep the cause and the source, and have none when there is none', () => {
    const cause = new TypeError('fetch failed');
    const error = new NetworkError('m', { cause, source: 'halton' });
    assert.equal(error.cause, cause);
    assert.equal(error.source, 'halton');
    assert.equal('cause' in new NetworkError('m'), false);
  });

  it('become plain objects without their cause', () => {
    const cause = new Error('https://example.org/?postcode=CH1+2AB');
    const network = new NetworkError('m', { cause, source: 'halton' });
    assert.deepEqual(JSON.parse(JSON.stringify(network)), {
      name: 'NetworkError',
      code: 'network',
      message: 'm',
      retryable: true,
      source: 'halton',
    });
    const issues = [{ path: ['contacts', 0, 'value'], message: 'must not be empty' }];
    const data = new DataError('m', { file: 'halton.json', record: 'a', issues });
    assert.deepEqual(JSON.parse(JSON.stringify(data)), {
      name: 'DataError',
      code: 'data',
      message: 'm',
      retryable: false,
      file: 'halton.json',
      record: 'a',
      issues,
    });
    const http = new HttpError('m', { status: 503, retryAfter: 1_000 });
    assert.equal(http.toJSON().status, 503);
    assert.equal(http.retryAfter, 1_000);
  });
});

describe('isMeccError', () => {
  it('knows the errors of this package and no others', () => {
    for (const [error] of all) assert.ok(isMeccError(error));
    const others = [new Error('m'), { code: 'network' }, 'network', null, undefined, 5];
    for (const other of others) assert.equal(isMeccError(other), false);
  });

  it('knows those of another copy of the package, and that copy knows these', async () => {
    const other = await secondCopy();
    assert.notEqual(other.NetworkError, NetworkError);
    const theirs = new other.HttpError('m', { status: 429 });
    assert.equal(theirs instanceof MeccError, false);
    assert.ok(isMeccError(theirs) && theirs.code === 'http' && theirs.retryable);
    assert.ok(other.isMeccError(new NetworkError('m')));
  });

  it('names survive being minified', async () => {
    const other = await secondCopy();
    assert.equal(new other.TimeoutError('m').name, 'TimeoutError');
    assert.equal(new other.DataError('m').toJSON().name, 'DataError');
  });
});
