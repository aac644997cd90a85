import type { Service } from '../../models/index.js';
import type { Json } from './json.js';
import { recordOf } from './open-referral/record.js';
import { uuidOf } from './uuid.js';

/**
 * A service as Open Referral UK 3.0 writes it, with all that belongs to it in it. Where the UK
 * profile leaves out what people need, such as phone numbers, the fields are those of HSDS 3.0.
 */
export function toOruk3(service: Service): Json {
  return recordOf(service, { repeats: true });
}

/** The id that a service has in Open Referral: a UUID, as the standard wants. */
export const orukId = (id: string): string => uuidOf(id);
