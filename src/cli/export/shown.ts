import type { Service, ServiceLocation } from '../../models/index.js';
import { withoutSecrets } from '../../models/secret-places.js';

/**
 * The service as it may leave the directory: nothing of a place whose address is secret but that
 * there is one, and no fields that a page never shows. Every format begins with this.
 */
export function shown({ extensions: _, ...service }: Service): Service {
  return withoutSecrets(service);
}

/** Places that may be told. */
export function openLocations({ locations }: Service): ServiceLocation[] {
  return locations.filter(({ masked }) => !masked);
}

/** A day that is known whole. A month or a year is not made into one. */
export function wholeDay(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}
