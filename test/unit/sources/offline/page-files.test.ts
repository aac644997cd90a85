import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { DataError, HttpError, NetworkError } from '../../../../src/index.js';
import { pageFiles } from '../../../../src/sources/offline/page-files.js';
import { listen } from '../../../support/listen.mjs';

const SITE = 'https://site.example';

/** A site with these files; notes what is asked for. */
function site(files: Record<string, string>, headers: Record<string, string> = {}) {
  const asked: string[] = [];
  const inits: (RequestInit | undefined)[] = [];
  const answer: typeof fetch = async (input, init) => {
    asked.push(String(input));
    inits.push(init);
    const text = files[String(input).slice(SITE.length)];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text, { headers });
  };
  return { asked, inits, fetch: answer };
}

describe('pageFiles', () => {
  it('follows what scripts import, once each, and leaves other servers out', async () => {
    const { fetch, asked } = site({
      '/page': '<p>Page</p>',
      '/cdn/main.min.js': `import"./a.js";const later=()=>import("./chunks/b-1.js");import('https://other.example/x.js')`,
      '/cdn/a.js': 'export{x}from"./chunks/b-1.js";',
      '/cdn/chunks/b-1.js': 'export const x=1;import("../a.js")',
      '/style.css': 'p{}',
    });
    const known: number[] = [];
    const { files, bytes } = await pageFiles(
      [
        `${SITE}/page?q=debt#mecc-list=a`,
        `${SITE}/cdn/main.min.js?ver=6`,
        'https://other.example/y.js',
        `${SITE}/style.css`,
      ],
      { fetch, progress: (done, all) => known.push(done, all) },
    );
    const expected = ['page', 'cdn/main.min.js', 'style.css', 'cdn/a.js', 'cdn/chunks/b-1.js'].map(
      (file) => `${SITE}/${file}`,
    );
    assert.deepEqual([...asked].sort(), [...expected].sort());
    assert.deepEqual([...files.keys()].sort(), [...expected].sort());
    const texts = await Promise.all([...files.values()].map((file) => file.text()));
    assert.equal(
      bytes,
      texts.reduce((sum, text) => sum + text.length, 0),
    );
    assert.deepEqual(known.slice(-2), [5, 5]);
  });

  it('follows the files that ours hand to a function which asks for them', async () => {
    const { fetch, asked } = site({
      '/': 'page',
      '/cdn/autoloader.min.js':
        'function a(b,...c){for(const b of c)import(b)}const d=()=>a("./chunks/x-CDEzM_7Q.js","./chunks/y-BW5DOQ-f.js"),e="./notes.js"',
      '/cdn/chunks/x-CDEzM_7Q.js': 'export const x=()=>a("./z-B-1j4RMw.js")',
      '/cdn/chunks/y-BW5DOQ-f.js': '',
      '/cdn/chunks/z-B-1j4RMw.js': '',
    });
    await pageFiles([`${SITE}/`, `${SITE}/cdn/autoloader.min.js`], { fetch });
    assert.deepEqual(
      asked.slice(2).map((address) => address.slice(`${SITE}/cdn/chunks/`.length, -3)),
      ['x-CDEzM_7Q', 'y-BW5DOQ-f', 'z-B-1j4RMw'],
    );
  });

  it('asks without cookies, and keeps the policy of the page', async () => {
    const { fetch, inits } = site(
      { '/': 'page' },
      { 'content-security-policy': "default-src 'none'", 'content-encoding': 'gzip' },
    );
    const { files } = await pageFiles([`${SITE}/`], { fetch });
    assert.deepEqual([inits[0]?.credentials, inits[0]?.referrerPolicy], ['omit', 'no-referrer']);
    const headers = files.get(`${SITE}/`)?.headers;
    assert.equal(headers?.get('content-security-policy'), "default-src 'none'");
    assert.equal(headers.get('content-encoding'), null);
  });

  it('fails as a whole when a file is missing or there is no signal', async () => {
    const { fetch } = site({ '/': 'page', '/a.js': 'import("./gone.js")' });
    await assert.rejects(pageFiles([`${SITE}/`, `${SITE}/a.js`], { fetch }), HttpError);
    await assert.rejects(
      pageFiles([`${SITE}/`], { fetch: async () => Promise.reject(new TypeError('no signal')) }),
      NetworkError,
    );
  });

  it('gives up on a page that has no end', async () => {
    let count = 0;
    const fetch = async () => new Response(`import("./${String((count += 1))}.js")`);
    await assert.rejects(pageFiles([`${SITE}/`, `${SITE}/0.js`], { fetch }), DataError);
    assert.ok(count < 600);
  });

  it('does not keep a form to sign in as the page, nor anything that is sent elsewhere', async () => {
    const server = createServer((request, response) => {
      const moved: Record<string, string> = {
        '/my/page': '/login?next=/my/page',
        '/folder': '/folder/',
      };
      const location = moved[request.url ?? ''];
      if (location) response.writeHead(302, { location }).end();
      else response.end('<p>Test page</p>');
    });
    const { origin: address, close } = await listen(server);
    try {
      await assert.rejects(pageFiles([`${address}/my/page`]), {
        code: 'data',
        file: `${address}/my/page`,
      });
      await assert.rejects(pageFiles([`${address}/`, `${address}/my/page`]), DataError);
      const { files } = await pageFiles([`${address}/folder`]);
      assert.deepEqual([...files.keys()], [`${address}/folder`]);
    } finally {
      await close();
    }
  });
});
