/** Pagefind's index of records of the Service model, in a folder that a site can serve. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** `folder` is what `installPeer` gave. An index that is there from an earlier run is kept. */
export async function buildPagefind(folder, services, out) {
  if (existsSync(path.join(out, 'pagefind.js'))) return out;
  const main = path.join(folder, 'node_modules/pagefind/lib/index.js');
  const pagefind = await import(pathToFileURL(main).href);
  const { index } = await pagefind.createIndex();
  let batch = [];
  for (const { id, name, organization, summary, description, topics } of services) {
    const content = [name, organization.name, summary, description].filter(Boolean).join('. ');
    const record = { url: `/${id}`, content, language: 'en', meta: { title: name } };
    batch.push(index.addCustomRecord({ ...record, filters: { topic: topics } }));
    if (batch.length === 500) {
      await Promise.all(batch);
      batch = [];
    }
  }
  await Promise.all(batch);
  await index.writeFiles({ outputPath: out });
  await pagefind.close();
  return out;
}
