import type { Service, ServiceContact } from './service.js';

/** What is needed of a service to tell. Both lists may be anything where nobody has read them yet. */
type Found = Pick<Service, 'locations' | 'contacts'>;

/**
 * The service without what tells where its secret places are: nothing of them is kept but that they
 * are there. Whoever takes records in or gives them out does it through this.
 *
 * Also for records that are not checked yet: "yes" is no way to write `masked`, but it is clear.
 */
export function withoutSecrets<T extends Found>(service: T): T {
  if (!hasSecretPlace(service)) return service;
  return {
    ...service,
    locations: service.locations.map((location) =>
      (location as typeof location | null)?.masked ? { masked: true, accessibility: [] } : location,
    ),
    contacts: openContacts(service),
  };
}

/** Ways to reach a service that do not tell where its secret places are: an address may. */
export function openContacts(service: Found): ServiceContact[] {
  const { contacts } = service;
  if (!Array.isArray(contacts) || !hasSecretPlace(service)) return contacts;
  return contacts.filter((contact: ServiceContact | null) => contact?.kind !== 'post');
}

/** Whether one of the places of a service must not be found. */
export function hasSecretPlace({ locations }: Pick<Service, 'locations'>): boolean {
  return (
    Array.isArray(locations) &&
    locations.some((location: { masked?: unknown } | null) => location?.masked)
  );
}
