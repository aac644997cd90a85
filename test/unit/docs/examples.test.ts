import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { parseCatalogue, parseService } from '../../../src/models/index.js';
import { blocks, page, pages, root } from './markdown.js';

const ENTRIES = {
  'mecc-signpost': ['src/index.ts'],
  'mecc-signpost/models': ['src/models/index.ts'],
  'mecc-signpost/elements': ['src/elements/index.ts'],
  'mecc-signpost/all.js': ['src/bundles/all.ts'],
  'mecc-signpost/autoloader.js': ['src/bundles/autoloader.ts'],
};

/** Elements' folders, for `mecc-signpost/define/<name>.js`: a path may have one star only. */
const DEFINES = `provider service-finder service-card topic-card conversation-checklist
  elearning-links urgent-help place-picker pledge quality-checklist resource-library
  topic-list quick-exit shortlist offline-pack`.split(/\s+/);

const inRoot = (file: string) => path.join(root, file);

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(inRoot('tsconfig.json'), ts.sys.readFile.bind(ts.sys));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const paths = [
    ...Object.entries(ENTRIES),
    ...DEFINES.map((name): [string, string[]] => [
      `mecc-signpost/define/${name}.js`,
      [`src/elements/${name}/${name}.define.ts`],
    ]),
  ].map(([name, files]): [string, string[]] => [name, files.map(inRoot)]);
  return { ...options, types: ['node'], paths: Object.fromEntries(paths) };
}

test('every TypeScript example compiles against the sources', () => {
  const examples = new Map<string, string>();
  for (const { file, text } of pages()) {
    for (const { code, line } of blocks({ file, text }, 'ts')) {
      // In the root, so that packages are found; the name says where it stands in the page.
      examples.set(inRoot(`${file.replaceAll(/\W+/g, '-')}-line-${line}.ts`), code);
    }
  }
  assert.ok(examples.size > 5, `only ${examples.size} examples were found`);

  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => examples.has(file) || fileExists.call(host, file);
  host.readFile = (file) => examples.get(file) ?? readFile.call(host, file);
  host.getSourceFile = (file, target, ...rest) => {
    const code = examples.get(file);
    return code === undefined
      ? getSourceFile.call(host, file, target, ...rest)
      : ts.createSourceFile(file, code, target);
  };
  const program = ts.createProgram([...examples.keys()], options, host);
  const problems = [...examples.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  const told = problems.map(({ file, start = 0, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    return `${path.basename(file?.fileName ?? '')} + ${line}: ${text}`;
  });
  assert.deepEqual(told, []);
});

test('every example of a directory is a valid catalogue of valid services', () => {
  const examples = pages()
    .flatMap((from) => blocks(from, 'json'))
    .map(({ code }) => JSON.parse(code) as unknown)
    .filter((value) => typeof value === 'object' && value !== null && 'schemaVersion' in value);
  assert.ok(examples.length > 0);
  for (const example of examples) {
    const { value, issues } = parseCatalogue(example);
    assert.deepEqual(issues, []);
    for (const service of value?.services ?? []) assert.deepEqual(parseService(service).issues, []);
  }
});

test('the README shows the contract that callers rely on', () => {
  const code = blocks(page('README.md'), 'ts')
    .map((block) => block.code)
    .join('\n');
  for (const line of [
    /import \{ openReferral, staticDirectory, bundled, combine, withFallback, MeccClient \}/,
    /await openReferral\(\w+\)\.search\(\{ perPage: 100 \}\)/,
    /for await \(const service of page\)/,
    /page\.state/,
    /page\.total/,
    /page\.report/,
  ]) {
    assert.match(code, line);
  }
});
