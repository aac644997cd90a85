/** Compiled in each way that TypeScript finds modules, against the declarations that are published. */
import { isMeccError, MeccClient, openReferral, type ServicePage } from 'mecc-signpost';
import { parseService, type Service } from 'mecc-signpost/models';
import { checkTheme } from 'mecc-signpost/theme';

const client = new MeccClient({ directory: openReferral('https://directory.example.org/api') });

export async function names(text: string): Promise<string[]> {
  const page: ServicePage = await client.search({ text, place: 'halton', nation: 'england' });
  return page.services.map(({ name }) => name);
}

export const service: Service | undefined = parseService({ id: '1', name: 'Test' }).value;
export const code = (error: unknown) => (isMeccError(error) ? error.code : undefined);
export const contrast = checkTheme({});

// @ts-expect-error No nation of ours.
void client.search({ nation: 'france' });
// @ts-expect-error A search has no such option.
void client.search({ postcodes: 'WA8' });
