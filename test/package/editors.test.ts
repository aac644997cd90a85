import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { TOKEN_NAMES } from '../../src/theme/tokens.js';
import { dist, elementNames, packageJson, readJson, root } from './support.js';

// They are CommonJS that re-exports, whose names an import does not find.
const require = createRequire(import.meta.url);
const { getLanguageService, newHTMLDataProvider, TextDocument } =
  require('vscode-html-languageservice') as typeof import('vscode-html-languageservice');
const { getCSSLanguageService, newCSSDataProvider } =
  require('vscode-css-languageservice') as typeof import('vscode-css-languageservice');
const built = <T>(name: string): T => readJson<T>(path.join(dist, name));
const tags = elementNames(root).map((name) => `mecc-${name}`);

test('custom-elements.json is as its schema says, and names every element', () => {
  const schema = readJson<object>(require.resolve('custom-elements-manifest/schema.json'));
  const manifest = built<{ modules: { declarations?: { tagName?: string }[] }[] }>(
    'custom-elements.json',
  );
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
  validate(manifest);
  assert.deepEqual(validate.errors ?? [], []);
  const named = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .flatMap(({ tagName }) => tagName ?? []);
  assert.deepEqual(named.sort(), tags);
});

describe('VS Code', () => {
  const html = getLanguageService({
    customDataProviders: [newHTMLDataProvider('mecc', built('vscode.html-custom-data.json'))],
  });

  /** What is offered where `|` stands. */
  function offered(text: string): string[] {
    const document = TextDocument.create('test.html', 'html', 1, text.replace('|', ''));
    const position = document.positionAt(text.indexOf('|'));
    const page = html.parseHTMLDocument(document);
    return html.doComplete(document, position, page).items.map(({ label }) => label);
  }

  test('offers every element', () => {
    const labels = offered('<mecc-|');
    for (const tag of tags) assert.ok(labels.includes(tag), tag);
  });

  test('offers attributes, events and the words of a choice', () => {
    const labels = offered('<mecc-service-finder |></mecc-service-finder>');
    for (const name of ['directory', 'heading-level', 'onmecc-search']) {
      assert.ok(labels.includes(name), name);
    }
    assert.ok(!labels.includes('client'), 'a property is no attribute');
    assert.deepEqual(
      offered('<mecc-topic-card variant="|"></mecc-topic-card>').map((label) =>
        label.replaceAll('"', ''),
      ),
      ['standard', 'easy-read', 'text-only'],
    );
  });

  test('explains what is pointed at', () => {
    const document = TextDocument.create('test.html', 'html', 1, '<mecc-quick-exit>');
    const hover = html.doHover(document, document.positionAt(5), html.parseHTMLDocument(document));
    assert.match(JSON.stringify(hover?.contents), /Exit this page/);
  });

  test('offers every token in a style sheet', () => {
    const css = getCSSLanguageService({
      customDataProviders: [newCSSDataProvider(built('vscode.css-custom-data.json'))],
    });
    const document = TextDocument.create('test.css', 'css', 1, ':root { --mecc- }');
    const labels = css
      .doComplete(document, document.positionAt(15), css.parseStylesheet(document))
      .items.map(({ label }) => label);
    for (const name of TOKEN_NAMES) assert.ok(labels.includes(`--mecc-${name}`), name);
  });
});

describe('JetBrains', () => {
  interface WebTypes {
    readonly name: string;
    readonly version: string;
    readonly contributions: {
      readonly html: {
        readonly elements: {
          readonly name: string;
          readonly attributes: { readonly name: string }[];
        }[];
      };
    };
  }

  test('web-types name this package, and what package.json leads to', () => {
    const types = built<WebTypes>('web-types.json');
    assert.equal(types.name, packageJson.name);
    assert.equal(types.version, packageJson.version);
    assert.equal(Reflect.get(packageJson, 'web-types'), './dist/web-types.json');
    assert.deepEqual(
      types.contributions.html.elements.map(({ name }) => name),
      tags,
    );
    const finder = types.contributions.html.elements.find(
      ({ name }) => name === 'mecc-service-finder',
    );
    assert.ok(finder?.attributes.some(({ name }) => name === 'heading-level'));
  });
});
