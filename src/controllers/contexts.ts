import { createContext } from '@lit/context';
import type { MeccClient } from '../client/index.js';

/** Where services come from, as a page or an element says it. */
export interface ClientSettings {
  /** The client to use. Takes precedence over the addresses. */
  readonly client?: MeccClient | undefined;
  /** URL of a static directory. */
  readonly directory?: string | undefined;
  /** URLs of Open Referral feeds, separated by spaces. */
  readonly feed?: string | undefined;
  /** Answer from the pack on this device when the addresses cannot be reached. */
  readonly offline?: boolean | undefined;
}

/** What a provider hands down. The keys are shared between copies of this package. */
export const clientContext = createContext<ClientSettings | undefined>(Symbol.for('mecc.client'));

/** Id or name of the place that a provider hands down. */
export const placeContext = createContext<string | undefined>(Symbol.for('mecc.place'));
