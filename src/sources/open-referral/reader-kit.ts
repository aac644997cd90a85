import type { readService } from '../read-records.js';
import type { searchContext } from '../../search/search-context.js';
import type { searchServices } from '../../search/search-services.js';
import type { requestJson } from '../http/request-json.js';
import type { ServicePage, ServicePageInit } from '../service-page.js';

/**
 * What the reader shares with the rest of the package. It is handed over and not imported: for a
 * script tag the reader is a file of its own, which would carry everything it imports a second time.
 */
export interface ReaderKit {
  readonly requestJson: typeof requestJson;
  readonly readService: typeof readService;
  readonly searchServices: typeof searchServices;
  readonly searchContext: typeof searchContext;
  readonly createPage: (init: ServicePageInit) => ServicePage;
}
