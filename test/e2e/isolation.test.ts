/**
 * Our elements on pages of others: they stay readable whatever style sheet the page has, and leave
 * the page as it was. Chromium sees every style sheet; the other engines those that go furthest, and
 * one of a library, because each has a style sheet of its own below that of the page.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { engines, launchChromium, openBrowser } from '../support/browsers.mjs';
import { page, startPageServer, type PageServer } from '../support/page-server.js';
import { siteFor } from '../support/site.js';
import { until } from '../support/until.js';
import { HOST_STYLES, type HostStyle } from './support/host-styles.js';
import { FAULTS, HOST_STATE, SHOWN } from './support/isolation.mjs';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const service = (id: string, fields: object) => ({
  id,
  name: `Test service ${id}`,
  topics: ['smoking'],
  contacts: [{ kind: 'phone', value: '0151 496 0000', dial: '01514960000' }],
  ...fields,
});
const DIRECTORY = JSON.stringify({
  schemaVersion: '1.0',
  id: 'test',
  title: 'Test directory',
  publisher: { name: 'Test' },
  licence: { name: 'Test' },
  generatedAt: '2026-08-06',
  services: [
    service('a', { summary: 'Test help with smoking.', costOptions: [{ amount: 0 }] }),
    service('b', { alert: 'Test notice', assurance: { assuredDate: '2020-01-01' } }),
  ],
});

/** What a page has of its own, with a field that a person may be typing in. */
const HOST = `<header id="host"><h1>Test page</h1><p>Test <a href="#a">link</a> and <em>more</em>.</p>
  <ul><li>One</li></ul><table><tr><td>Cell</td></tr></table>
  <form><label for="field">Name</label><input id="field"><select aria-label="Choice"><option>A</option></select>
  <button type="button">Press</button></form><details><summary>Fold</summary>Folded</details></header>`;

const OURS = `<mecc-provider directory="/directory.json">
  <mecc-service-finder topic="smoking" nation="england"><p>Fallback</p></mecc-service-finder>
  <mecc-service-finder directory="/gone.json" topic="smoking" label="Test of an outage"><p>Fallback</p></mecc-service-finder>
  <mecc-place-picker place="xyzzy"></mecc-place-picker>
  <mecc-topic-card topic="smoking"></mecc-topic-card>
  <mecc-topic-list></mecc-topic-list>
  <mecc-conversation-checklist choose timer plan></mecc-conversation-checklist>
  <mecc-elearning-links filters plan></mecc-elearning-links>
  <mecc-resource-library></mecc-resource-library>
  <mecc-quality-checklist></mecc-quality-checklist>
  <mecc-pledge></mecc-pledge>
  <mecc-shortlist></mecc-shortlist>
  <mecc-urgent-help compact nation="wales"></mecc-urgent-help>
  <mecc-urgent-help label="Test help"></mecc-urgent-help>
  <mecc-quick-exit></mecc-quick-exit>
</mecc-provider>`;

/** Slow, and of another mind than our own measurements at most where a page goes furthest. */
const WITH_AXE = new Set(['all: unset !important', 'everything that is inherited']);

type HostState = Readonly<Record<string, readonly string[]>>;

/** What is there now and was not, and the other way round. */
function changes(before: HostState, now: HostState): string[] {
  const without = (one: HostState, other: HostState, sign: string) =>
    Object.entries(one).flatMap(([name, lines]) => {
      const known = new Set(other[name]);
      return lines.filter((line) => !known.has(line)).map((line) => `${sign} ${name}: ${line}`);
    });
  return [...without(now, before, '+'), ...without(before, now, '-')];
}

/** Puts a page of somebody else at the root of a server. */
function serve(server: PageServer, { css, root = '', body = '' }: HostStyle, content: string) {
  server.pages.set('/directory.json', DIRECTORY);
  server.pages.set('/host.css', css);
  const text = page('<link rel="stylesheet" href="/host.css">', content)
    .replace('<html', `<html class="${root}"`)
    .replace('<body', `<body class="${body}"`);
  server.pages.set('/', text);
}

describe('pages of others, in Chromium', { timeout: 240_000 }, () => {
  const site = siteFor(startPageServer, launchChromium);

  async function open(style: HostStyle, content: string): Promise<Page> {
    serve(site.server, style, content);
    const opened = await site.browser.newPage({ viewport: { width: 320, height: 800 } });
    await opened.goto(`${site.origin}/`);
    return opened;
  }

  /** Adds our script, as late as a page can, and waits for everything to be there. */
  async function add(opened: Page): Promise<void> {
    await opened.addScriptTag({ type: 'module', url: '/cdn/mecc-signpost.min.js' });
    await opened.waitForFunction(SHOWN, undefined, { timeout: 60_000 });
  }

  for (const [name, style] of Object.entries(HOST_STYLES)) {
    test(`are readable with ${name}, and the page stays as it was`, async (t) => {
      const opened = await open(style, HOST + OURS);
      try {
        const before = await opened.evaluate<HostState>(HOST_STATE);
        await add(opened);

        await t.test('the page', async () => {
          const now = await opened.evaluate<HostState>(HOST_STATE);
          assert.deepEqual(changes(before, now), []);
        });
        await t.test('text, targets, focus and width', async () => {
          assert.deepEqual(await opened.evaluate<string[]>(FAULTS), []);
        });
        if (!WITH_AXE.has(name)) return;
        await t.test('contrast and targets, as axe finds them', async () => {
          await opened.evaluate(axeSource);
          assert.deepEqual(await opened.evaluate<string[]>(AXE_ON_OURS), []);
        });
      } finally {
        await opened.close();
      }
    });
  }

  test('leave the keys to the page', async () => {
    const opened = await open({ css: '' }, HOST + OURS);
    await add(opened);
    await opened.evaluate(`globalThis.prevented = [];
      addEventListener('keydown', (event) => {
        if (event.defaultPrevented) globalThis.prevented.push(event.key);
      })`);
    await opened.focus('#field');
    await opened.keyboard.type('test / ? .');
    for (const key of ['Escape', 'Shift', 'Home', 'ArrowDown', 'F2', 'Control+k', 'Alt+s'])
      await opened.keyboard.press(key);
    assert.equal(await opened.inputValue('#field'), 'test / ? .');
    assert.deepEqual(await opened.evaluate<string[]>('globalThis.prevented'), []);
    assert.equal(await opened.evaluate<string>('document.activeElement.id'), 'field');
    await opened.close();
  });
});

/** What goes furthest, and what most pages have. */
const ELSEWHERE = ['all: unset !important', 'everything that is inherited', 'bootstrap'] as const;

/**
 * What cannot be asked of WebKit by script: a ring needs a key there, and its window is wider than
 * the page, so that what floats at its edge is beyond the page.
 */
const BEYOND_WEBKIT = /: focus (?:is not seen|of)|^mecc-quick-exit .*: from /;

/** In the page: our script, as late as a page can add it. */
const ADD = `document.head.append(Object.assign(document.createElement('script'), {
  type: 'module', src: '/cdn/mecc-signpost.min.js' }))`;

for (const engine of engines.filter((one) => one !== 'chromium')) {
  describe(`pages of others, in ${engine}`, { timeout: 240_000 }, () => {
    const site = siteFor(startPageServer, () => openBrowser(engine));

    for (const name of ELSEWHERE) {
      test(`are readable with ${name}, and the page stays as it was`, async (t) => {
        const style = HOST_STYLES[name];
        assert.ok(style);
        // A window may be no narrower than its engine lets it.
        serve(site.server, { ...style, css: `${style.css} html { width: 320px }` }, HOST + OURS);
        const opened = await site.browser.newPage();
        try {
          await opened.resize(320, 800);
          await opened.goto(`${site.origin}/`);
          const before = await opened.evaluate<HostState>(HOST_STATE);
          await opened.evaluate(`void ${ADD}`);
          await until(() => opened.evaluate<boolean>(SHOWN), Boolean, 60_000);
          await t.test('the page', async () => {
            const now = await opened.evaluate<HostState>(HOST_STATE);
            assert.deepEqual(changes(before, now), []);
          });
          await t.test('text, targets, focus and width', async () => {
            const faults = await opened.evaluate<string[]>(FAULTS);
            const isSeen = (fault: string) => engine !== 'webkit' || !BEYOND_WEBKIT.test(fault);
            assert.deepEqual(faults.filter(isSeen), []);
          });
        } finally {
          await opened.close();
        }
      });
    }
  });
}

/**
 * In the page: what axe has against our elements that a style sheet can be the cause of. The page
 * around them is not ours to mend.
 */
const AXE_ON_OURS = `(async () => {
  const { violations } = await axe.run('mecc-provider', {
    runOnly: { type: 'rule', values: ['color-contrast', 'target-size', 'link-in-text-block'] },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ': ' + target.flat().join(' ') + ' ' + failureSummary));
})()`;
