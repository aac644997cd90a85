import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';

const types = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = pathname === '/' ? 'index.html' : `public${pathname}`;
  if (!/^\/[\w.-]*$/.test(pathname) || !existsSync(file)) return response.writeHead(404).end();
  response.setHeader('content-type', types[file.split('.').pop()]);
  createReadStream(file).pipe(response);
}).listen(Number(process.env.PORT), '127.0.0.1');
