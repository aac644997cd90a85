import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { html, render } from '@lit-labs/ssr';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
// They say all that they have to say without asking anybody.
import 'mecc-signpost/define/quick-exit.js';
import 'mecc-signpost/define/service-card.js';
import 'mecc-signpost/define/urgent-help.js';
import './find-help.js';

const page = (lang: string, script: string) => html`
  <!doctype html>
  <html lang=${lang}>
    <head>
      <meta charset="utf-8" />
      <link rel="icon" href="data:," />
      <title>Test: Lit on the server</title>
    </head>
    <body>
      <main>
        <h1>Find help</h1>
        <find-help></find-help>
      </main>
      <script type="module" src=${script}></script>
    </body>
  </html>
`;

/** What a careful site allows, at the address `/strict`. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
].join('; ');

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = /^\/[\w-]+\.(js|json)$/.exec(pathname);
  if (['/', '/cy', '/strict'].includes(pathname)) {
    const isWelsh = pathname === '/cy';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (pathname === '/strict') response.setHeader('content-security-policy', policy);
    const result = render(page(isWelsh ? 'cy' : 'en', isWelsh ? '/client-cy.js' : '/client.js'));
    new RenderResultReadable(result).pipe(response);
  } else if (file && existsSync(`public${pathname}`)) {
    response.setHeader('content-type', types[file[1]!]!);
    createReadStream(`public${pathname}`).pipe(response);
  } else {
    response.writeHead(404).end();
  }
}).listen(Number(process.env['PORT']), '127.0.0.1');
