/** The plugin of WordPress, run by WordPress's own functions, without a database. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import { packDrupal, packWordPress } from '../../integrations/pack.mjs';
import { WORDPRESS, missingWordPress, php } from '../tools/wordpress.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const script = path.join(root, 'test/support/wordpress.php');
const hashes = JSON.parse(readFileSync(path.join(root, 'dist/integrity.json'), 'utf8')) as Record<
  string,
  string
>;

interface Answer {
  readonly html: string;
  /** Our script's tag and style sheet, as far as the page asked for them. */
  readonly tag: string;
  readonly sheet: string;
  /** Another plugin's tag after our filter. */
  readonly others: string;
}

describe('the WordPress plugin', { skip: missingWordPress(), timeout: 120_000 }, () => {
  let out: string;
  let plugin: string;

  before(() => {
    out = mkdtempSync(path.join(tmpdir(), 'mecc-plugin-'));
    plugin = packWordPress(out);
  });
  after(() => {
    rmSync(out, { recursive: true, force: true });
  });

  const ask = (
    text: string,
    more: {
      do?: 'shortcode' | 'block';
      options?: { mecc_signpost: Record<string, string> };
      constants?: Record<string, string>;
      isEditor?: boolean;
    } = {},
  ): Answer =>
    JSON.parse(
      php(
        [script, WORDPRESS, path.join(plugin, 'mecc-signpost.php')],
        JSON.stringify({ do: 'shortcode', text, ...more }),
      ),
    ) as Answer;

  const block = (attributes: object, inside = '') =>
    ask(
      `<!-- wp:mecc-signpost/element ${JSON.stringify(attributes)} -->${inside}<!-- /wp:mecc-signpost/element -->`,
      { do: 'block' },
    );

  test('every PHP file compiles', () => {
    const folders = [path.join(root, 'integrations'), path.join(root, 'test/support')];
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.php'))
        .map((file) => path.join(folder, file)),
    );
    assert.ok(files.length >= 10, files.join());
    for (const file of files) assert.match(php(['-l', file]), /^No syntax errors/);
  });

  test('a shortcode becomes a carrier with what is inside it as fallback', () => {
    const { html } = ask(
      '[mecc_signpost element="service-finder" place="Halton" nation="england" without-national]<p><a href="/directory">All services</a></p>[/mecc_signpost]',
    );
    assert.equal(
      html,
      '<div data-mecc="service-finder" data-place="Halton" data-nation="england" data-without-national=""><p><a href="/directory">All services</a></p></div>',
    );
  });

  test('a block becomes the same carrier', () => {
    const { html } = block(
      {
        element: 'topic-card',
        settings: { topic: 'smoking', variants: true, 'heading-level': '3' },
      },
      '<!-- wp:paragraph --><p>Ask us.</p><!-- /wp:paragraph -->',
    );
    assert.equal(
      html,
      '<div data-mecc="topic-card" data-topic="smoking" data-variants="" data-heading-level="3"><p>Ask us.</p></div>',
    );
  });

  test('no value breaks out of its attribute, and no script comes through', () => {
    const nasty = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&amp;`;
    const answers = [
      block({
        element: 'service-finder',
        settings: { place: nasty, onclick: nasty, style: nasty },
      }),
      block({ element: nasty, settings: {} }, '<p>Text</p>'),
      block(
        { element: 'service-finder', settings: { lang: nasty, place: ['x'] } },
        '<p onclick="alert(1)">Text</p><script>alert(1)</script><a href="javascript:alert(1)">x</a>',
      ),
      ask(`[mecc_signpost place='"><script>alert(1)</script>' directory="javascript:alert(1)"]`),
      ask('[mecc_signpost element="service-finder" onclick="alert(1)" style="color:red" x]'),
    ];
    for (const { html } of answers) {
      assert.doesNotMatch(html, /<script|<img|onclick=|style=|href="javascript:/i);
      // One carrier at most, closed, and nothing that the author's value added to it.
      assert.match(
        html,
        /^(<div data-mecc="service-finder"( (data-[a-z-]+|lang)="[^"<>]*")*>)?<p( lang="en-GB" dir="ltr")?>/,
      );
    }
    assert.doesNotMatch(answers[1]!.html, /data-mecc/);
  });

  test('a switch that is off, a number that is none and an unknown setting are left out', () => {
    const { html } = ask(
      '[mecc_signpost without-national="no" url-text="false" per-page="many" colour="red" filters="open"]',
    );
    assert.match(html, /^<div data-mecc="service-finder" data-filters="open">/);
  });

  test('what the site has set holds where the author says nothing else', () => {
    const options = {
      mecc_signpost: { directory: '/directory.json', place: 'Halton', nation: 'england' },
    };
    const of = (text: string, constants = {}) =>
      /<div[^>]*>/.exec(ask(text, { options, constants }).html)?.[0];
    assert.equal(
      of('[mecc_signpost place="St Helens"]'),
      '<div data-mecc="service-finder" data-place="St Helens" data-directory="/directory.json" data-nation="england">',
    );
    // An element gets only what it reads.
    assert.equal(
      of('[mecc_signpost element="urgent-help"]'),
      '<div data-mecc="urgent-help" data-nation="england">',
    );
    // A feed of the author's own replaces the site's directory; an empty one means national help.
    assert.doesNotMatch(
      of('[mecc_signpost feed="https://feed.example.org"]') ?? '',
      /data-directory/,
    );
    assert.doesNotMatch(of('[mecc_signpost directory=""]') ?? '', /data-(directory|feed)/);
    // wp-config.php comes before the options page.
    assert.match(
      of('[mecc_signpost]', { MECC_SIGNPOST_PLACE: 'Wirral' }) ?? '',
      /data-place="Wirral"/,
    );
  });

  test('the options page keeps what can be used, and says what it does not', () => {
    const clean = (given: object) =>
      JSON.parse(
        php(
          [script, WORDPRESS, path.join(plugin, 'mecc-signpost.php')],
          JSON.stringify({
            do: 'options',
            given,
            options: { mecc_signpost: { directory: '/before.json' } },
          }),
        ),
      ) as { kept: Record<string, string>; said: Record<string, string> };
    const good = { directory: '/directory.json', place: 'St Helens', nation: 'wales' };
    assert.deepEqual(clean({ ...good, feed: ' https://feed.example.org/api?a=1&b=2 ' }), {
      kept: { ...good, feed: 'https://feed.example.org/api?a=1&b=2' },
      said: {},
    });
    for (const directory of [
      'javascript:alert(1)',
      'directory.json',
      '//other.example',
      'data:,x',
    ]) {
      const { kept, said } = clean({ directory, place: '<b>Halton</b>', nation: 'mars' });
      assert.deepEqual(kept, { directory: '/before.json', place: 'Halton' });
      assert.match(said['directory'] ?? '', /was not saved/);
    }
    // Taken out is taken out.
    assert.deepEqual(clean({ directory: '', place: '' }).kept, {});
  });

  test('without words of the author there is 999, and never an empty place', () => {
    for (const text of ['[mecc_signpost]', '[mecc_signpost lang="ar"] [/mecc_signpost]']) {
      assert.match(
        ask(text).html,
        /<p lang="en-GB" dir="ltr">[^<]+ call <a href="tel:999">999<\/a>/,
      );
    }
  });

  test('a quick exit without its script is a way out, to the address of the author', () => {
    const fallbackOf = (text: string) => /<p.*<\/p>/.exec(ask(text).html)?.[0];
    const wayOut = (href: string) =>
      `<p lang="en-GB" dir="ltr"><a href="${href}" rel="nofollow noreferrer">Exit this page</a></p>`;
    const own =
      '[mecc_signpost element="quick-exit" href="https://www.example.org/?a=1&b=2" lang="ur"]';
    assert.equal(fallbackOf(own), wayOut('https://www.example.org/?a=1&#038;b=2'));
    for (const href of ['', 'href="javascript:alert(1)"', 'href="/weather"', 'href="tel:999"']) {
      assert.equal(
        fallbackOf(`[mecc_signpost element="mecc-quick-exit" ${href}]`),
        wayOut('https://www.bbc.co.uk/weather'),
      );
    }
    assert.equal(
      /<p.*<\/p>/.exec(block({ element: 'quick-exit', settings: {} }).html)?.[0],
      wayOut('https://www.bbc.co.uk/weather'),
    );
    assert.equal(
      fallbackOf('[mecc_signpost element="quick-exit"]<p>Mine</p>[/mecc_signpost]'),
      '<p>Mine</p>',
    );
  });

  test('an element that does not exist shows the fallback, and editors why', () => {
    const text = '[mecc_signpost element="service-fnder"]<p>Mine</p>[/mecc_signpost]';
    assert.equal(ask(text).html, '<p>Mine</p>');
    const { html, tag } = ask(text, { isEditor: true });
    assert.match(html, /no element “service-fnder”.*service-finder/);
    assert.equal(tag, '');
  });

  test('the script is a module of the site with its hash, only where it is needed', () => {
    const { tag, sheet, others } = ask('[mecc_signpost]');
    assert.match(tag, /^<script type="module" /);
    assert.match(tag, /src="[^"]*\/plugins\/mecc-signpost\/cdn\/mount\.min\.js\?ver=[a-f0-9]{8}"/);
    assert.ok(tag.includes(`integrity="${hashes['mount.min.js'] ?? '?'}" crossorigin="anonymous"`));
    assert.match(sheet, /cdn\/mecc-signpost\.css/);
    assert.equal(others, '<script src="x.js"></script>');
    const without = ask('<p>Nothing of ours</p>');
    assert.equal(without.tag + without.sheet, '');
    const elsewhere = ask('[mecc_signpost]', {
      constants: { MECC_SIGNPOST_URL: 'https://cdn.example.org/x' },
    });
    assert.match(elsewhere.tag, /src="https:\/\/cdn\.example\.org\/x\/mount\.min\.js/);
  });

  test('it stores nothing about visitors and asks nothing of other sites', () => {
    const texts = readdirSync(plugin, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.php') || file === path.join('block', 'edit.js'))
      .map((file) => readFileSync(path.join(plugin, file), 'utf8'));
    assert.ok(texts.length >= 9);
    for (const text of texts) {
      assert.doesNotMatch(
        text,
        /wp_remote_|curl_|setcookie|\$_COOKIE|\$_SESSION|set_transient|\$wpdb|localStorage/,
      );
    }
  });

  test('the zip has one folder with the plugin and its script files, the same each time', () => {
    const zip = readFileSync(path.join(out, 'wordpress/mecc-signpost.zip'));
    const files = Object.keys(unzipSync(zip));
    assert.ok(files.every((file) => file.startsWith('mecc-signpost/')));
    for (const file of [
      'mecc-signpost.php',
      'readme.txt',
      'LICENSE',
      'cdn/mount.min.js',
      'integrity.json',
    ])
      assert.ok(files.includes(`mecc-signpost/${file}`), file);
    // Whoever reads it has the plugin and not the repository.
    const readme = readFileSync(path.join(plugin, 'readme.txt'), 'utf8');
    for (const [, file = ''] of readme.matchAll(/`([\w/-]+\.(?:md|txt))`/g))
      assert.ok(files.includes(`mecc-signpost/${file}`), file);
    packWordPress(out);
    assert.ok(zip.equals(readFileSync(path.join(out, 'wordpress/mecc-signpost.zip'))));
  });

  test('versions are that of the package', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    const { module } = packDrupal(out);
    const read = (file: string) => readFileSync(file, 'utf8');
    const given = [
      /^ \* Version:\s+(\S+)/m.exec(read(path.join(plugin, 'mecc-signpost.php')))?.[1],
      /^Stable tag: (\S+)/m.exec(read(path.join(plugin, 'readme.txt')))?.[1],
      /'version'\s+=> '([^']+)'/.exec(read(path.join(plugin, 'block/edit.asset.php')))?.[1],
      (JSON.parse(read(path.join(plugin, 'block/block.json'))) as { version: string }).version,
      /version: '(\S+)'/.exec(read(path.join(module, 'mecc_signpost.libraries.yml')))?.[1],
    ];
    assert.deepEqual(
      given,
      given.map(() => version),
    );
    assert.ok(existsSync(path.join(plugin, 'uninstall.php')));
    // Nobody has to change them by hand.
    for (const name of ['wordpress/mecc-signpost', 'drupal/mecc_signpost']) {
      const folder = path.join(root, 'integrations', name);
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const text = read(path.join(entry.parentPath, entry.name));
        assert.doesNotMatch(
          text.replace(/^= .+ =$/gm, ''),
          /\bversion\W+\d+\.\d+\.\d/i,
          entry.name,
        );
      }
    }
    for (const folder of [plugin, module]) {
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:php|json|yml|txt)$/.test(file)) continue;
        assert.doesNotMatch(read(path.join(folder, file)), /\{\{/, file);
      }
    }
  });
});
