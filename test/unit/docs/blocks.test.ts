/** What is in the code blocks of the documentation, but for TypeScript: see examples.test.ts. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Command } from 'commander';
import {
  parse,
  parseFragment,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type ParserOptions,
} from 'parse5';
import ts from 'typescript';
import { createProgram } from '../../../src/cli/program.js';
import { blocks, pages, root } from './markdown.js';

/** Languages that a test looks into. */
const CHECKED = ['ts', 'js', 'html', 'css', 'json', 'sh'];

const all = (lang: string) =>
  pages().flatMap((from) =>
    blocks(from, lang).map(({ code, line }) => ({ where: `${from.file}:${line}`, code })),
  );

const packageJson = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  exports: Record<string, unknown>;
};

test('every block is checked, or says why it cannot be', () => {
  const unexplained = pages().flatMap((from) =>
    blocks(from)
      .filter(({ lang, why = '' }) => !CHECKED.includes(lang) && why.split(' ').length < 2)
      .map(({ lang, line }) => `${from.file}:${line}: ${lang === '' ? 'no language' : lang}`),
  );
  assert.deepEqual(unexplained, [], 'write <!-- shown only: why --> on the line above');
});

test('every JSON example can be read', () => {
  const found = all('json');
  for (const { where, code } of found) assert.doesNotThrow(() => void JSON.parse(code), where);
  assert.ok(found.length > 2);
});

test('every JavaScript example can be read, and imports what the package has', () => {
  const found = all('js');
  const wrong: string[] = [];
  const known = Object.keys(packageJson.exports).map(
    (name) =>
      new RegExp(`^mecc-signpost${name.slice(1).replaceAll('.', '\\.').replace('*', '[\\w/-]+')}$`),
  );
  for (const { where, code } of found) {
    const { diagnostics = [] } = ts.transpileModule(code, {
      reportDiagnostics: true,
      fileName: 'example.js',
      compilerOptions: { allowJs: true, target: ts.ScriptTarget.ES2022 },
    });
    wrong.push(
      ...diagnostics.map(
        ({ messageText }) => `${where}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      ),
    );
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*\(?'(mecc-signpost[^']*)'/g)) {
      if (!known.some((pattern) => pattern.test(name))) wrong.push(`${where}: ${name}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(found.length > 5);
});

/* ------------------------------------------------------------------ HTML */

/** What the manifest says of an element. It is written by the build. */
interface Declared {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}
const manifest = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8')) as {
  modules: { declarations: Declared[] }[];
};
const elements = new Map(
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .flatMap((one): [string, Declared][] =>
      one.tagName === undefined ? [] : [[one.tagName, one]],
    ),
);

/** Attributes that any element may have. */
const GLOBAL = new Set(['id', 'class', 'lang', 'dir', 'slot', 'hidden']);

type Node = DefaultTreeAdapterTypes.Element;
const children = (node: DefaultTreeAdapterTypes.ParentNode): Node[] =>
  node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return [child, ...children('content' in child ? child.content : child)];
  });

/** A `div` for the mount script as the element that it becomes. */
function asElement(node: Node): { tag: string; names: string[] } | undefined {
  const names = node.attrs.map(({ name }) => name);
  if (node.tagName.startsWith('mecc-')) return { tag: node.tagName, names };
  const mount = node.attrs.find(({ name }) => name === 'data-mecc');
  if (!mount) return undefined;
  const data = names.filter((name) => name.startsWith('data-') && name !== 'data-mecc');
  return { tag: `mecc-${mount.value}`, names: data.map((name) => name.slice('data-'.length)) };
}

test('every HTML example is well formed, and has elements, attributes and slots that exist', () => {
  const wrong: string[] = [];
  let seen = 0;
  for (const { where, code } of all('html')) {
    const onParseError: ParserOptions<DefaultTreeAdapterMap>['onParseError'] = (error) =>
      wrong.push(`${where}: ${error.code} in line ${String(error.startLine)} of it`);
    const isPage = /^<!doctype|^<html/i.test(code.trim());
    const tree = (isPage ? parse : parseFragment)(code, { onParseError });
    for (const node of children(tree)) {
      const element = asElement(node);
      if (element) {
        seen += 1;
        const declared = elements.get(element.tag);
        if (!declared) {
          wrong.push(`${where}: there is no ${element.tag}`);
          continue;
        }
        const known = new Set(declared.attributes?.map(({ name }) => name));
        for (const name of element.names) {
          if (!known.has(name) && !GLOBAL.has(name))
            wrong.push(`${where}: ${element.tag} has no ${name}`);
        }
      }
      const slot = node.attrs.find(({ name }) => name === 'slot')?.value;
      const parent = node.parentNode;
      if (slot === undefined || !parent || !('tagName' in parent)) continue;
      const slots = elements.get(parent.tagName)?.slots ?? [];
      if (!slots.some(({ name }) => name === slot))
        wrong.push(`${where}: ${parent.tagName} has no slot ${slot}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(seen > 10, `only ${seen} elements were found`);
});

test('every CSS example names parts and tokens that exist', () => {
  const theming = readFileSync(path.join(root, 'docs/theming.md'), 'utf8');
  const reserve = readFileSync(path.join(root, 'src/bundles/mecc-signpost.css'), 'utf8');
  const tokens = new Set([
    ...[...theming.matchAll(/`(--mecc-[\w-]+)`/g)].map(([, name = '']) => name),
    ...[...reserve.matchAll(/var\((--mecc-[\w-]+)/g)].map(([, name = '']) => name),
    ...[...elements.values()].flatMap(({ cssProperties = [] }) =>
      cssProperties.map(({ name }) => name),
    ),
  ]);
  const wrong: string[] = [];
  const found = all('css');
  for (const { where, code } of found) {
    if (code.split('{').length !== code.split('}').length) wrong.push(`${where}: braces`);
    for (const [name] of code.matchAll(/--mecc-[\w-]+/g))
      if (!tokens.has(name)) wrong.push(`${where}: there is no ${name}`);
    for (const [, tag = '', name = ''] of code.matchAll(/(mecc-[\w-]+)::part\(([\w-]+)\)/g)) {
      if (!elements.get(tag)?.cssParts?.some((part) => part.name === name))
        wrong.push(`${where}: ${tag} has no part ${name}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(found.length > 2);
});

/* ------------------------------------------------------------------ shell */

const words = (line: string) =>
  [...line.matchAll(/"[^"]*"|'[^']*'|<[^>]*>|\S+/g)].map(([word]) => word);

/** The command that words name, through its subcommands, and the options among the rest. */
function commandOf(program: Command, args: readonly string[]): string | undefined {
  let command: Command = program;
  const rest = [...args];
  while (command.commands.length > 0) {
    const next = command.commands.find((one) => one.name() === rest[0]);
    if (!next) break;
    command = next;
    rest.shift();
  }
  if (command === program && rest[0]?.startsWith('-') === false)
    return `there is no command ${rest[0]}`;
  for (const word of rest.filter((one) => one.startsWith('-'))) {
    const [name] = word.split('=', 1);
    const isKnown = command.options.some(({ long, short }) => name === long || name === short);
    if (!isKnown && name !== '--help' && name !== '--version')
      return `${command.name()} has no ${name ?? ''}`;
  }
  return undefined;
}

/** What is wrong with one line for a shell. */
function problemOf(line: string, program: Command): string | undefined {
  const [name = '', ...args] = words(line);
  if (name === 'npx' && args[0] === 'mecc-signpost') return commandOf(program, args.slice(1));
  if (name === 'mecc-signpost') return commandOf(program, args);
  if (name === 'npm' && args[0] === 'run') {
    return packageJson.scripts[args[1] ?? ''] === undefined
      ? `there is no script ${args[1] ?? ''}`
      : undefined;
  }
  if (name === 'npm')
    return /^(?:ci|install|pack|test|start)$/.test(args[0] ?? '') ? undefined : `npm ${args[0]}`;
  if (name === 'node') {
    const file = args.find((arg) => /\.[mc]?js$/.test(arg));
    return file === undefined || existsSync(path.join(root, file))
      ? undefined
      : `there is no ${file}`;
  }
  return /^(?:cd|cp|mkdir|curl|openssl|git)$/.test(name) ? undefined : `what is ${name}?`;
}

test('every line for a shell is a command that exists, with options that it has', () => {
  const program = createProgram(() => undefined);
  const lines = all('sh').flatMap(({ where, code }) =>
    code
      .replace(/\\\n\s*/g, ' ')
      .split('\n')
      .map((line) => line.replace(/\s#.*$|^#.*$/, '').trim())
      .filter((line) => line !== '')
      .map((line) => ({ where, line })),
  );
  const wrong = lines.flatMap(({ where, line }) => {
    // Each command of a chain by itself.
    const problems = line.split(/\s(?:&&|\|)\s/).map((part) => problemOf(part, program));
    return problems.filter((one) => one !== undefined).map((one) => `${where}: ${line}: ${one}`);
  });
  assert.deepEqual(wrong, []);
  assert.ok(lines.length > 20, `only ${lines.length} lines were found`);
});

test('the shell examples would not pass with a command or an option that is not there', () => {
  const program = createProgram(() => undefined);
  for (const line of [
    'npx mecc-signpost chek feed.json',
    'npx mecc-signpost check feed.json --loud',
    'npm run no-such-script',
    'node no/such/file.mjs',
    'frobnicate',
  ]) {
    assert.notEqual(problemOf(line, program), undefined, line);
  }
});

test('npm scripts that the pages speak of exist', () => {
  const missing = pages().flatMap(({ file, text }) =>
    [...text.matchAll(/`npm run ([\w:-]+)/g)]
      .filter(([, name = '']) => packageJson.scripts[name] === undefined)
      .map(([call]) => `${file}: ${call}`),
  );
  assert.deepEqual(missing, []);
});

test('every npm script stands in a guide', () => {
  const texts = pages().map(({ text }) => text);
  const missing = Object.keys(packageJson.scripts).filter((name) => {
    const command = new RegExp(`\\bnpm (?:run )?${name}(?![\\w:-])`);
    return !texts.some((text) => command.test(text));
  });
  assert.deepEqual(missing, []);
});
