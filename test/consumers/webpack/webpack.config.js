export default {
  entry: './src/main.js',
  output: { path: new URL('public', import.meta.url).pathname },
  performance: { hints: false },
};
