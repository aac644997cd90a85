import assert from 'node:assert/strict';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import ts from 'typescript';
import { filesBelow, installPackedPackage, root } from './support.js';

const installed = installPackedPackage();
after(() => {
  installed.remove();
});

const consumers = path.join(root, 'test/consumers');
for (const [folder, name] of [
  ['typescript', 'typescript'],
  ['typescript-define', 'typescript-define'],
  ['react/src', 'react'],
] as const) {
  cpSync(path.join(consumers, folder), path.join(installed.project, name), { recursive: true });
}
for (const name of ['@types/react', 'csstype']) {
  const link = path.join(installed.project, 'node_modules', name);
  mkdirSync(path.dirname(link), { recursive: true });
  symlinkSync(path.join(root, 'node_modules', name), link, 'dir');
}

writeFileSync(path.join(installed.project, 'package.json'), '{ "type": "module" }');

/** What the compiler says of a folder: nothing, when right lines pass and wrong ones do not. */
function complaints(folder: string, options: ts.CompilerOptions): string {
  const files = filesBelow(path.join(installed.project, folder))
    .filter((file) => /\.tsx?$/.test(file) && file !== 'main.tsx')
    .map((file) => path.join(installed.project, folder, file));
  assert.ok(files.length > 0);
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    types: [],
    noEmit: true,
    ...options,
  });
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), {
    getCanonicalFileName: (file) => file,
    getCurrentDirectory: () => installed.project,
    getNewLine: () => '\n',
  });
}

const MODES: Record<string, ts.CompilerOptions> = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  node16: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
};

describe('the published declarations', () => {
  for (const [name, options] of Object.entries(MODES)) {
    test(`compile with moduleResolution ${name}`, () => {
      assert.equal(complaints('typescript', options), '');
    });

    test(`know events by an element's define module alone, with ${name}`, () => {
      assert.equal(complaints('typescript-define', options), '');
    });
  }

  test('hold no error themselves, nor do they with those of React', () => {
    assert.equal(
      complaints('react', {
        ...MODES.bundler,
        jsx: ts.JsxEmit.ReactJSX,
        skipLibCheck: false,
      }),
      '',
    );
  });
});
