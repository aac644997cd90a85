import { catalogueJsonSchema, serviceJsonSchema } from '../generated/record-schemas.js';
import type { Catalogue, Service } from '../models/index.js';
import { schemaReader } from '../models/schema-reader.js';

/**
 * Reads one service like `parseService` of the models, without zod: that would be a third of the
 * finder's script.
 */
export const readService = schemaReader<Service>(serviceJsonSchema);

/** Reads a catalogue like `parseCatalogue` of the models, without zod. */
export const readCatalogue = schemaReader<Catalogue>(catalogueJsonSchema);
