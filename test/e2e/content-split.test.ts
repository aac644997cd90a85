import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { topicNames } from '../../src/generated/topic-names.js';
import { launchChromium } from '../support/browsers.mjs';
import { page as html, startPageServer } from '../support/page-server.js';
import { siteFor } from '../support/site.js';

/** Files of content, as the build names them: `data-guides-…`; a topic's is `data-topic-…`. */
const CONTENT =
  /\/data-(?:topic(?=-[\w-]{8}\.js$)|topic-summaries|conversations|learning|resources|quality|pledges|guides|systems|contacts)-/;

const chunks = path.resolve(import.meta.dirname, '../../dist/cdn/chunks');

const DIRECTORY = JSON.stringify({
  services: [
    {
      id: 'a',
      name: 'Test Stop Smoking',
      topics: ['smoking'],
      contacts: [{ kind: 'web', value: 'https://example.org/' }],
    },
  ],
});

describe('what a page downloads', () => {
  const site = siteFor(startPageServer, launchChromium, ({ server }) => {
    server.pages.set('/directory.json', DIRECTORY);
  });

  /** Files of content that a page asks for until it has been used and is quiet. */
  async function asked(script: string, body: string, use: (page: Page) => Promise<void>) {
    site.server.pages.set(
      '/',
      html(`<script type="module" src="/cdn/${script}.min.js"></script>`, body),
    );
    const opened = await site.browser.newPage();
    const requests: string[] = [];
    opened.on('request', (request) => requests.push(new URL(request.url()).pathname));
    try {
      await opened.goto(`${site.origin}/`);
      await use(opened);
      await opened.waitForLoadState('networkidle');
    } finally {
      await opened.close();
    }
    assert.ok(requests.includes(`/cdn/${script}.min.js`));
    // Who hosts the files must not learn from their names what somebody reads about.
    for (const { id } of topicNames) {
      const telling = requests.filter(
        (request) => request.includes(`/data-${id}`) || request.includes(`-${id}-`),
      );
      assert.deepEqual(telling, [], id);
    }
    return requests.filter((request) => CONTENT.test(request));
  }

  const topicCard = (page: Page) =>
    page.locator('mecc-topic-card [part=card]').first().waitFor({ state: 'visible' });

  /** The ids of the topics among the files: only what is in them says which they are. */
  const topicsIn = (files: readonly string[]) =>
    files.flatMap((file) => {
      const name = /data-topic-[\w-]{8}\.js$/.exec(file)?.[0];
      if (name === undefined) return [];
      return /\bid:"([\w-]+)"/.exec(readFileSync(path.join(chunks, name), 'utf8'))?.[1] ?? [];
    });

  for (const script of ['service-finder', 'autoloader', 'mecc-signpost']) {
    test(`a finder alone downloads no content, by ${script}`, async () => {
      const finder =
        '<mecc-service-finder directory="/directory.json" place="Halton"></mecc-service-finder>';
      const files = await asked(script, finder, async (page) => {
        const form = page.locator('mecc-service-finder');
        await form.locator('input[name=text]').fill('smoking');
        await form.locator('[part=search-button]').click();
        await form.locator('mecc-service-card').first().waitFor();
      });
      assert.deepEqual(files, []);
    });
  }

  for (const script of ['autoloader', 'mecc-signpost']) {
    test(`a topic card downloads its own topic alone, by ${script}`, async () => {
      const card = '<mecc-topic-card topic="smoking"></mecc-topic-card>';
      const files = await asked(script, card, topicCard);
      assert.deepEqual(topicsIn(files), ['smoking']);
      assert.equal(files.length, 1, files.join(', '));
    });
  }

  test('two cards download two topics', async () => {
    const cards =
      '<mecc-topic-card topic="smoking"></mecc-topic-card><mecc-topic-card topic="mental-wellbeing"></mecc-topic-card>';
    const files = await asked('mecc-signpost', cards, async (page) => {
      await topicCard(page);
      await page.locator('mecc-topic-card [part=card]').nth(1).waitFor();
    });
    assert.deepEqual(topicsIn(files).sort(), ['mental-wellbeing', 'smoking']);
  });

  test('a list of topics downloads summaries, and a topic when it is opened', async () => {
    let before: string[] = [];
    const seen: string[] = [];
    const files = await asked('autoloader', '<mecc-topic-list></mecc-topic-list>', async (page) => {
      page.on('request', (request) => seen.push(request.url()));
      const topic = page.locator('mecc-topic-list [part=topic]', { hasText: 'Stopping smoking' });
      const groups = page.locator('mecc-topic-list [part=group-button]');
      await groups.filter({ hasText: 'Healthy living' }).click();
      await topic.waitFor();
      await page.waitForLoadState('networkidle');
      before = topicsIn(seen);
      await topic.click();
      await topicCard(page);
    });
    assert.deepEqual(before, []);
    assert.deepEqual(topicsIn(files), ['smoking']);
    assert.ok(files.some((file) => file.includes('/data-topic-summaries-')));
  });
});
