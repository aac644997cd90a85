import type { Service } from 'mecc-signpost';
import { parseService } from 'mecc-signpost/models';

/** A service that the page knows, on the server and in the browser. */
export const advice: Service | undefined = parseService({
  id: 'test-advice',
  name: 'Test Advice Centre',
  organization: { name: 'Test Organisation' },
  summary: 'Test: advice about money.',
  contacts: [{ kind: 'phone', value: '01632 960 001' }],
  schedule: { periods: [{ days: ['MO', 'TU'], opens: '09:00', closes: '17:00' }] },
}).value;
