import { build } from 'esbuild';

/** A script as a site would bundle it: minified, without what is for development. */
export async function bundle(contents, resolveDir, options = {}) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
    ...options,
  });
  return Buffer.from(outputFiles[0].contents);
}
