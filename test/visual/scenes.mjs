/**
 * What is photographed: the states that people see most, on pages of our own made-up records, at
 * the widths of a phone, a tablet and a desk.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { listen } from '../support/listen.mjs';

const dist = path.resolve(import.meta.dirname, '../../dist');

export const WIDTHS = [320, 768, 1280];

/** A clock that stands still: whether a service is open, and how old a check is, depend on it. */
export const NOW = new Date('2026-11-20T10:30:00Z');

const service = (id, fields) => ({
  id,
  topics: ['food-insecurity'],
  coverage: { nations: [], places: ['halton'], areas: [], national: false },
  assurance: { assuredDate: '2026-11-01' },
  ...fields,
});

const DIRECTORY = {
  schemaVersion: '1.0',
  id: 'test',
  title: 'Test directory',
  publisher: { name: 'Test publisher' },
  licence: { name: 'Test licence' },
  generatedAt: '2026-11-01',
  places: ['halton'],
  services: [
    service('test-larder', {
      name: 'Test community larder',
      organization: { name: 'Test trust' },
      summary: 'Test food for a small weekly fee.',
      contacts: [
        { kind: 'phone', value: '0151 496 0000', dial: '01514960000' },
        { kind: 'web', value: 'example.org', dial: 'https://example.org/' },
      ],
      costOptions: [{ amount: 0 }],
      schedule: { periods: [{ days: ['MO', 'WE', 'FR'], opens: '10:00', closes: '14:00' }] },
      locations: [{ name: 'Test hall', address: '1 Test Street', postcode: 'WA8 7QB' }],
    }),
    service('test-kitchen', {
      name: 'Test kitchen',
      summary: 'Test hot meals.',
      alert: 'Closed for a test on Monday',
      contacts: [{ kind: 'email', value: 'help@example.org' }],
      assurance: { assuredDate: '2025-01-01' },
    }),
  ],
};

const FALLBACK = '<p>Test fallback: call <a href="tel:01514960000">0151 496 0000</a>.</p>';
const finder = (directory) =>
  `<mecc-service-finder directory="${directory}" place="Halton" topic="food-insecurity" nation="england"
    without-national per-page="2">${FALLBACK}</mecc-service-finder>`;

/** Markup, what shows that it is there, and what is done first. */
export const SCENES = {
  finder: { body: finder('/directory.json'), ready: 'mecc-service-card [part=contacts]' },
  unavailable: { body: finder('/gone.json'), ready: '[part=results] [part=notice]' },
  topic: {
    body: '<mecc-topic-card topic="smoking" nation="england"></mecc-topic-card>',
    ready: '[part=national] mecc-service-card [part=heading]',
  },
  checklist: {
    body: '<mecc-conversation-checklist model="ask-assist-act" one-at-a-time plan></mecc-conversation-checklist>',
    ready: '[part=next]',
  },
  shortlist: {
    body: `<mecc-service-card service-id="test-larder" directory="/directory.json" actions></mecc-service-card>
      <mecc-shortlist page="https://example.org/list"></mecc-shortlist>`,
    ready: '[part=list-button]',
    press: '[part=list-button]',
    then: '[part=service]',
  },
  urgent: {
    body: '<mecc-urgent-help nation="england"></mecc-urgent-help>',
    ready: '[part=helplines]',
  },
};

/** Looks: the style sheet that a page adds, and whether the page is dark. */
export const LOOKS = {
  light: { css: ':root { color-scheme: light }' },
  dark: { css: ':root { color-scheme: dark } body { background: #14191d }' },
  'nhs-like': { sheet: 'nhs-like.css', css: ':root { color-scheme: light }' },
};

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** The pages: `/<look>/<scene>`. */
export async function startScenes() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
    if (pathname === '/directory.json') return send(TYPES['.json'], JSON.stringify(DIRECTORY));
    const file = path.join(dist, pathname);
    if (file.startsWith(dist + path.sep) && existsSync(file) && statSync(file).isFile())
      return send(TYPES[path.extname(file)] ?? 'text/plain', readFileSync(file));
    const [, look, scene] = pathname.split('/');
    if (!LOOKS[look] || !SCENES[scene]) return response.writeHead(404).end();
    const { sheet, css } = LOOKS[look];
    send(
      'text/html; charset=utf-8',
      `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Test</title>
<meta name="viewport" content="width=device-width">
${sheet ? `<link rel="stylesheet" href="/cdn/themes/${sheet}">` : ''}
<style>${css}
body { margin: 16px; font: 16px/1.5 sans-serif } main { max-width: 60rem; margin: auto }
*, ::before, ::after { caret-color: transparent !important; transition: none !important }</style>
<script type="module" src="/cdn/mecc-signpost.min.js"></script></head>
<body><main>${SCENES[scene].body}</main></body></html>`,
    );
  });
  return listen(server);
}
