import type { MeccClient } from '../../client/index.js';

/**
 * Loads the parts of this package that a search without signal takes, so that a page that stays open
 * has them: topics, national services, places and postcodes. Nothing of it is stored.
 *
 * @throws NetworkError when a part cannot be loaded.
 */
export async function warmUp(client: MeccClient, signal: AbortSignal): Promise<void> {
  const ids = await client.topicIds({ signal });
  await Promise.all([
    ...ids.map((id) => client.topic(id, { signal })),
    client.records('topics', { signal }),
    // Words for everything that makes a search load more.
    client.search({ text: 'help', open: 'now', facets: true, perPage: 1 }, { signal }),
    client.understand('help', '', { signal }),
    client.interpret('help WA8', { signal }),
  ]);
}
