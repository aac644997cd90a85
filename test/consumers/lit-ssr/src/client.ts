// One after the other: a bundler may move what is imported at the top of a file.
await import('@lit-labs/ssr-client/lit-element-hydrate-support.js');
await import('mecc-signpost/hydrate.js');
await import('./elements.js');
