import { MeccClient, staticDirectory } from 'mecc-signpost';

// A worker has no page that an address could be relative to.
const directory = staticDirectory(new URL('/directory.json', location.href).href);
const client = new MeccClient({ directory });

addEventListener('message', async ({ data }) => {
  const page = await client.search({ text: data, place: 'halton', nation: 'england' });
  postMessage({ state: page.state, names: page.services.map(({ name }) => name) });
});
