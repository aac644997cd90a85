/** What the snippet builder gives to copy. That it cannot be broken out of: test/elements. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ELEMENTS } from '../../../demo/builder/elements.js';
import { type Choice, ChoiceError, elementsOf, snippets } from '../../../demo/builder/snippets.js';
import { embedSettings } from '../../../src/bundles/embed-settings.js';

const HASH = `sha384-${'A'.repeat(64)}`;
const CHOICE: Choice = {
  elements: ['service-finder', 'topic-card', 'quick-exit'],
  topics: [{ id: 'smoking', title: 'Test smoking' }],
  place: 'St Helens',
  nation: 'england',
  directory: '/data/directory.json',
  folder: 'https://cdn.example.org/mecc/0.1.0',
  page: 'https://www.example.org/help',
  version: '0.1.0',
  integrity: {
    'autoloader.min.js': HASH,
    'mount.min.js': HASH,
    'themes/gov-like.css': HASH,
  },
  preset: 'gov-like',
  colours: { accent: '#005ea5' },
  fallback: { text: 'Test directory', url: 'https://www.example.org/d', phone: '0300 123 4567' },
};

describe('snippets', () => {
  test('each carrier says the same of an element', () => {
    const { script, html } = snippets(CHOICE);
    for (const { name, attributes } of elementsOf(CHOICE)) {
      assert.match(script, new RegExp(`<mecc-${name}\\b`));
      assert.match(html, new RegExp(`data-mecc="${name}"`));
      for (const [key, value] of attributes) {
        assert.ok(script.includes(`${key}="${value}"`), key);
        assert.ok(html.includes(`data-${key}="${value}"`), key);
      }
    }
    assert.ok(!html.includes('<script') && !html.includes('<mecc-'));
  });

  test('the page in the frame takes all that the address says', () => {
    const all = ELEMENTS.map(({ name }) => name);
    for (const lang of ['', 'cy']) {
      const choice = { ...CHOICE, elements: all, lang, headingLevel: 3 };
      const sources = [...snippets(choice).frame.matchAll(/ src="([^"]+)"/g)];
      assert.equal(sources.length, all.length - 1);
      for (const [, src = ''] of sources) {
        const url = new URL(src.replaceAll('&amp;', '&'));
        const settings = embedSettings(url.searchParams, url.href, ['https://www.example.org']);
        assert.deepEqual(settings.refused, []);
        assert.ok(settings.tag);
        assert.equal(settings.lang, lang || undefined);
        assert.deepEqual(settings.colours, [['--mecc-accent', '#005ea5']]);
      }
    }
  });

  test('a path of the page’s own site is a whole address for a frame of another site', () => {
    const { frame, once, csp } = snippets(CHOICE);
    assert.match(frame, /directory=https%3A%2F%2Fwww\.example\.org%2Fdata%2Fdirectory\.json/);
    assert.match(once.embed, /name="mecc-pages" content="https:\/\/www\.example\.org"/);
    assert.match(once.embed, /name="mecc-directories" content="https:\/\/www\.example\.org"/);
    assert.match(csp.embed, /connect-src 'self' https:\/\/www\.example\.org;/);
    assert.match(csp.embed, /frame-ancestors 'self' https:\/\/www\.example\.org;/);
  });

  test('only a frame of another site has to know the page that it is for', () => {
    for (const change of [{ way: 'script' }, { way: 'frame', folder: '/mecc/' }] as const) {
      assert.doesNotThrow(() => snippets({ ...CHOICE, page: '', ...change }));
    }
  });

  test('on one’s own site the frame keeps to paths, and embed.html needs nothing', () => {
    const { frame, once } = snippets({ ...CHOICE, folder: '/mecc/', preset: '' });
    assert.match(frame, /src="\/mecc\/embed\.html\?.*directory=%2Fdata%2Fdirectory\.json/);
    assert.equal(once.embed, '');
  });

  test('hashes and hosts are those of the files', () => {
    const { script, once, csp, integrity } = snippets(CHOICE);
    assert.match(
      script,
      new RegExp(`autoloader\\.min\\.js"\\s+integrity="${HASH.replace('+', '.')}"`),
    );
    assert.match(script, /crossorigin="anonymous"/);
    assert.match(once.html, /mount\.min\.js"\s+integrity=/);
    assert.match(
      once.check,
      /src="https:\/\/cdn\.example\.org\/mecc\/0\.1\.0\/check-page\.min\.js"/,
    );
    // Nobody knows the hash of the style sheet: it is left out, not made up.
    assert.match(script, /mecc-signpost\.css"\s+crossorigin/);
    assert.deepEqual(
      integrity.script.map(({ file }) => file),
      ['themes/gov-like.css', 'autoloader.min.js'],
    );
    assert.equal(
      csp.script,
      "script-src https://cdn.example.org;\nstyle-src https://cdn.example.org;\nconnect-src 'self';",
    );
  });

  test('without a directory the policy asks for none, and every element gets its room', () => {
    const { csp, script, once } = snippets({ elements: ['pledge'], folder: '/m/' });
    assert.equal(csp.script, "script-src 'self';\nstyle-src 'self';");
    for (const text of [script, once.html]) assert.match(text, /<link [^>]*mecc-signpost\.css/);
    assert.doesNotMatch(script, /crossorigin/);
  });

  test('the finder and urgent help come in one file', () => {
    const one = snippets({ elements: ['urgent-help', 'service-finder'] });
    assert.match(one.script, /service-finder\.min\.js/);
    assert.match(snippets({ elements: ['pledge'] }).script, /autoloader\.min\.js/);
  });

  test('words of the page keep their own language inside an element of another', () => {
    const made = snippets({ ...CHOICE, lang: 'ur', dir: 'rtl' });
    assert.match(made.script, /<mecc-service-finder[^>]*lang="ur"\s+dir="rtl"/);
    assert.match(made.script, /<p lang="en-GB" dir="ltr"><a href/);
    for (const text of [made.script, made.html]) {
      assert.match(text, /<a[^>]+lang="en-GB"\s+dir="ltr"\s*>Exit this page/);
    }
  });

  test('words in the language of the element have no mark, and ours have', () => {
    const fallback = { ...CHOICE.fallback, text: 'كل الخدمات', lang: 'ar', dir: 'rtl' } as const;
    for (const lang of ['ar', '', 'cy']) {
      const made = snippets({ ...CHOICE, lang, fallback });
      for (const text of [made.script, made.html, made.links]) {
        // A list of links stands in a page whose language nobody knows.
        const mark = lang === 'ar' && text !== made.links ? '' : ' lang="ar" dir="rtl"';
        assert.ok(text.includes(`<p${mark}><a href="https://www.example.org/d">كل الخدمات`), text);
        assert.match(text, /<p lang="en-GB" dir="ltr">Call us on/);
      }
      assert.match(made.links, /<h2 lang="en-GB" dir="ltr">Find help/);
      assert.match(made.frame, /<p lang="en-GB" dir="ltr"><a [^>]+>Test smoking, on its own/);
    }
  });

  test('what is English throughout has no marks', () => {
    for (const lang of ['', 'en-GB', 'en']) {
      const made = snippets({ ...CHOICE, elements: ['pledge', 'quick-exit'], lang });
      for (const text of [made.script, made.html, made.frame, made.links]) {
        assert.doesNotMatch(text, /<(?:p|a|h2|ul|iframe)\b[^>]*\b(?:lang|dir)="/);
      }
    }
  });

  test('a list of links has names, numbers and dates as far as they are known', () => {
    const { links } = snippets({
      elements: ['service-finder'],
      services: [
        { name: 'Test & Co', url: 'https://t.example/', phones: [{ value: '0300 1' }] },
        { name: 'Test two', phones: [], checkedOn: '2026-08' },
        { name: 'Test three', checkedOn: '2026-08-21' },
        {
          name: 'Test four',
          phones: [{ value: '0300 2', label: 'Press 2' }],
          texts: [{ value: 'Text TEST to 60000', dial: '60000' }],
          nations: ['wales', 'scotland'],
        },
      ],
    });
    assert.match(
      links,
      /<a href="https:\/\/t\.example\/">Test &amp; Co<\/a>: <a href="tel:03001">/,
    );
    assert.match(links, /Please check first/);
    assert.match(links, /Test two\. Last checked: August 2026\./);
    assert.match(links, /Test three\. Last checked: 21 August 2026\./);
    assert.match(
      links,
      /Test four: <a [^>]+>0300 2<\/a> \(Press 2\), <a href="sms:60000">Text TEST to 60000<\/a>\. For Wales and Scotland\./,
    );
    assert.equal(links.match(/tel:999/g)?.length, 1);
  });

  test('what cannot be used is refused by the name of its field', () => {
    const refuses = (field: string, change: object) =>
      assert.throws(
        () => snippets({ ...CHOICE, ...change }),
        (error) => error instanceof ChoiceError && error.field === field,
        field,
      );
    refuses('elements', { elements: [] });
    refuses('elements', { elements: ['slideshow'] });
    refuses('topics', { topics: [] });
    refuses('topics', { topics: [{ id: 'A b' }] });
    refuses('place', { place: 'WA8 7QB' });
    refuses('nation', { nation: 'france' });
    refuses('lang', { lang: '"' });
    refuses('preset', { preset: '../x' });
    refuses('headingLevel', { headingLevel: 1 });
    refuses('colours', { colours: { accent: 'red' } });
    refuses('colours', { colours: { 'accent}': '#fff' } });
    refuses('integrity', { integrity: { 'mount.min.js': 'sha384-x' } });
    refuses('directory', { directory: 'javascript:alert(1)' });
    refuses('directory', { directory: '//evil.example/x' });
    refuses('directory', { directory: 'https://me:secret@example.org/' });
    refuses('feed', { feed: 'https://example.org/api' });
    refuses('folder', { folder: '/mecc/?x' });
    refuses('page', { page: '/help' });
    refuses('page', { way: 'frame', page: '' });
    refuses('url', { fallback: { url: 'data:text/html,x' } });
    refuses('url', { fallback: { text: 'All services' } });
    refuses('phone', { fallback: { phone: 'call me' } });
    refuses('wordsLang', { fallback: { lang: 'a b' } });
    refuses('services', { services: [{ name: 'Test', phones: [{ value: 'call me' }] }] });
    refuses('services', { services: [{ name: 'Test', texts: [{ value: 'Text', dial: 'x' }] }] });
    refuses('services', { services: [{ name: 'Test', nations: ['france'] }] });
  });
});
