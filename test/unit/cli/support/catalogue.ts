import { writeFile } from 'node:fs/promises';

/** A directory in one file, with these services. */
export function catalogueOf(services: readonly object[], more: object = {}): object {
  return {
    schemaVersion: '1.0',
    id: 'test',
    title: 'Test directory',
    publisher: { name: 'Test publisher' },
    licence: { name: 'Test licence' },
    generatedAt: '2026-11-01',
    ...more,
    services,
  };
}

/** Writes it. */
export async function writeCatalogue(
  file: string,
  services: readonly object[],
  more: object = {},
): Promise<void> {
  await writeFile(file, JSON.stringify(catalogueOf(services, more)));
}
