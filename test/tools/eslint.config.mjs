import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { root } from './install.mjs';
import { layers } from './layers-rule.mjs';

/** Ways to turn text into markup or code, or to leave traces, that nothing in src/ may use. */
const banned = [
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe)$/]',
    'Markup from strings is banned.',
  ],
  [
    'MemberExpression[object.name="document"][property.name=/^(write|writeln|cookie)$/]',
    'document.write and cookies are banned.',
  ],
  [
    'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeStatic|styleMap|createContextualFragment)$/]',
    'Banned: it breaks a strict policy.',
  ],
  ['Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/]', 'Nothing is stored.'],
  [
    'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\sstyle=/]',
    'No style attribute: it breaks style-src.',
  ],
  [
    'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/<style[\\s>]/]',
    'Styles belong in the styles file.',
  ],
  [
    'CallExpression[callee.name="eval"], NewExpression[callee.name="Function"], CallExpression[callee.name="Function"]',
    'Code from strings is banned.',
  ],
  [
    'CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.0.type="Literal"]',
    'Code from strings is banned.',
  ],
  ['TSEnumDeclaration, TSModuleDeclaration[kind="namespace"]', 'No enums and no namespaces.'],
  ['ExportDefaultDeclaration', 'Named exports only.'],
].map(([selector, message]) => ({ selector, message }));

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'dist/**',
      'docs/api/**',
      'site/**',
      'src/generated/**',
      'test/consumers/*/**',
      'coverage/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/no-this-alias': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { mecc: { rules: { layers } } },
    rules: {
      'mecc/layers': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...banned],
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The helpers that may speak to the console, and the command line.
    files: [
      'src/elements/shared/{warn-*,page-messages}.ts',
      'src/bundles/warn.ts',
      'src/cli/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/elements/**/*.ts', 'src/controllers/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    settings: { wc: { elementBaseClasses: ['MeccElement', 'LitElement'] } },
    rules: {
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-arrow': 'off',
      'lit/no-invalid-html': 'error',
      'wc/no-constructor-params': 'off',
      // Our registrations warn in the first branch and define in the second; a test guards them.
      'wc/guard-define-call': 'off',
      // Safari drops list semantics from a styled list unless its role is written out.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name="only"][callee.object.name=/^(it|test|describe|suite)$/]',
          message: 'A forgotten .only hides the other tests.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', 'demo/**/*.js'],
    languageOptions: { ecmaVersion: 2024, sourceType: 'module' },
    rules: {
      'no-undef': 'off',
      'prefer-const': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
);
