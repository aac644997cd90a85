/**
 * A real WordPress with the plugin: an author logs in, writes pages in each way, and a visitor
 * opens them. Runs where MariaDB is installed; `integrations/wordpress/try.mjs` starts it.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { snippets } from '../../demo/builder/snippets.js';
import {
  PASSWORD,
  missingPackages,
  startWordPress,
  type WordPress,
} from '../../integrations/wordpress/try.mjs';
import { engines, launchChromium } from '../support/browsers.mjs';
import { smallDirectory } from '../support/small-directory.js';

const missing = missingPackages();
const skip =
  missing.length > 0
    ? `not installed: ${missing.join(', ')}`
    : !engines.includes('chromium') && 'Chromium is not among the browsers of this run';

const made = snippets({
  elements: ['service-finder'],
  place: 'Halton',
  nation: 'england',
  topics: [{ id: 'smoking' }],
  directory: '/directory.json',
  folder: '/wp-content/plugins/mecc-signpost/cdn/',
  fallback: { text: 'See all services', url: 'https://www.example.org/all' },
});

describe('a real WordPress', { skip, timeout: 300_000 }, () => {
  let wordpress: WordPress;
  let browser: Browser;
  let author: Page;
  let visitor: Page;
  const strangers: string[] = [];

  before(async () => {
    wordpress = await startWordPress();
    writeFileSync(path.join(wordpress.site, 'directory.json'), smallDirectory());
    browser = await launchChromium();
    author = await (await browser.newContext()).newPage();
    await author.goto(`${wordpress.origin}/wp-login.php`);
    await author.fill('#user_login', 'author');
    await author.fill('#user_pass', PASSWORD);
    await author.click('#wp-submit');
    await author.waitForURL(/wp-admin/);
    visitor = await (await browser.newContext()).newPage();
    visitor.on('request', (request) => {
      if (!request.url().startsWith(wordpress.origin)) strangers.push(request.url());
    });
  });
  after(async () => {
    await browser.close();
    await wordpress.close();
  });

  /** Saves a post as the author does from the editor; its address, and what WordPress kept. */
  const save = (content: string) =>
    author.evaluate(
      async ({ origin, text }) => {
        const nonce = await (
          await fetch(`${origin}/wp-admin/admin-ajax.php?action=rest-nonce`)
        ).text();
        const answer = await fetch(`${origin}/?rest_route=/wp/v2/posts&context=edit`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-wp-nonce': nonce },
          body: JSON.stringify({ title: 'Test', status: 'publish', content: text }),
        });
        const post = (await answer.json()) as { link: string; content: { raw: string } };
        return { link: post.link, raw: post.content.raw };
      },
      { origin: wordpress.origin, text: content },
    );

  /** The finder answers with the service of the directory, and shows its number. */
  const findsTheService = async (link: string) => {
    await visitor.goto(link);
    await visitor.getByRole('link', { name: '0151 496 0000' }).first().waitFor({ timeout: 20_000 });
  };

  const ways = {
    'the shortcode':
      '[mecc_signpost topic="smoking" place="Halton" directory="/directory.json"]Ask us.[/mecc_signpost]',
    'the block': `<!-- wp:mecc-signpost/element {"settings":{"topic":"smoking","place":"Halton","directory":"/directory.json"}} --><!-- wp:paragraph --><p>Ask us.</p><!-- /wp:paragraph --><!-- /wp:mecc-signpost/element -->`,
    'the builder’s div in a Custom HTML block': `<!-- wp:html -->${made.html}<!-- /wp:html -->`,
    'the builder’s div in the classic editor': made.html,
  };
  for (const [name, content] of Object.entries(ways)) {
    test(`${name} by an author finds services`, async () => {
      const { link, raw } = await save(content);
      // WordPress writes a tag of several lines in one.
      assert.equal(raw.replace(/\s+/g, ''), content.replace(/\s+/g, ''));
      await findsTheService(link);
    });
  }

  test('script, element and frame by an author leave text and links', async () => {
    const { raw, link } = await save(`${made.script}\n${made.frame}`);
    assert.doesNotMatch(raw, /<script|<mecc-|<iframe/);
    await visitor.goto(link);
    await visitor.getByRole('link', { name: 'See all services' }).waitFor();
    await visitor.getByRole('link', { name: 'on its own page' }).waitFor();
  });

  test('a script that something has changed is refused, and the fallback stays', async () => {
    const { link } = await save(ways['the shortcode']);
    await visitor.route('**/mount.min.js*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n// changed` });
    });
    const refusal = visitor.waitForEvent('console', (message) => /integrity/.test(message.text()));
    await visitor.goto(link);
    await refusal;
    await visitor.getByText('Ask us.').waitFor();
    assert.equal(await visitor.locator('mecc-service-finder').count(), 0);
    await visitor.unroute('**/mount.min.js*');
  });

  test('the script is on pages that need it and on no others', async () => {
    const count = async (content: string) => {
      await visitor.goto((await save(content)).link);
      return visitor.locator('script[src*="mecc-signpost"], link[href*="mecc-signpost"]').count();
    };
    assert.equal(await count('<p>Nothing of ours.</p>'), 0);
    // Twice on a page is one script and one sheet.
    assert.equal(await count(`${ways['the shortcode']}\n\n${ways['the shortcode']}`), 2);
  });

  test('the block opens in the editor with its settings, and nothing is broken', async () => {
    const { link } = await save(ways['the block']);
    const id = new URL(link).searchParams.get('p') ?? '';
    const problems: string[] = [];
    author.on('pageerror', (error) => problems.push(error.message));
    await author.goto(`${wordpress.origin}/wp-admin/post.php?post=${id}&action=edit`);
    const block = author.locator('[data-type="mecc-signpost/element"]');
    await block.waitFor({ timeout: 60_000 });
    assert.match(await block.innerText(), /Topic: Stopping smoking\. Place: Halton/);
    assert.match(await block.innerText(), /Ask us\./);
    assert.equal(await author.locator('.block-editor-warning').count(), 0);
    assert.deepEqual(problems, []);
  });

  test('nothing was asked of another site, and the plugin wrote nothing into the log', () => {
    assert.deepEqual(strangers, []);
    const log = path.join(wordpress.site, 'debug.log');
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    assert.deepEqual(
      lines.filter((line) => line.includes('plugins/mecc-signpost')),
      [],
    );
  });
});
