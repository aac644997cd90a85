/** Reads every element source; `docs/tools/write-manifest.mjs` runs this, tidies and checks it. */
export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.d.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  dependencies: false,
};
