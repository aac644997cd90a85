import type { Service } from '../models/index.js';

/** As much of a service as urgent help needs. It comes with the first script, so it is little. */
export interface UrgentService extends Pick<Service, 'id' | 'name' | 'contacts' | 'urgency'> {
  readonly coverage: Pick<Service['coverage'], 'nations'>;
  readonly access?: { readonly how?: string | undefined } | undefined;
  readonly assurance: { readonly assuredDate?: string | undefined };
}
