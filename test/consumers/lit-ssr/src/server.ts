import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { html, render } from '@lit-labs/ssr';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
import './find-help.js';

const page = () => html`
  <!doctype html>
  <html lang="en">
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
      <script type="module" src="/client.js"></script>
    </body>
  </html>
`;

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = /^\/[\w-]+\.(js|json)$/.exec(pathname);
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    new RenderResultReadable(render(page())).pipe(response);
  } else if (file && existsSync(`public${pathname}`)) {
    response.setHeader('content-type', types[file[1]!]!);
    createReadStream(`public${pathname}`).pipe(response);
  } else {
    response.writeHead(404).end();
  }
}).listen(Number(process.env['PORT']), '127.0.0.1');
