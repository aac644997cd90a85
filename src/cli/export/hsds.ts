import type { Service } from '../../models/index.js';
import type { Json } from './json.js';
import { recordOf } from './open-referral/record.js';

/** A service as HSDS 3.0 writes it, with all that belongs to it in it. */
export function toHsds(service: Service): Json {
  return recordOf(service, { repeats: false });
}
