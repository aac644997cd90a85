export {
  nationSchema,
  partialDateSchema,
  pointSchema,
  sensitivitySchema,
  sourceReferenceSchema,
  statementSchema,
  type Nation,
  type Point,
  type Sensitivity,
  type SourceReference,
  type Statement,
} from './common.js';
export * from './service.js';
export * from './topic.js';
export * from './conversation-model.js';
export * from './learning-resource.js';
export * from './place.js';
export * from './resource.js';
export * from './quality-checklist.js';
export * from './guide.js';
export * from './pledge.js';
export * from './system.js';
export * from './catalogue.js';
export * from './rich-text.js';
export { toJsonSchema } from './json-schema.js';
export { contactHref } from './contact-href.js';
export { safeUrl } from './safe-url.js';
export type { ParseResult } from './parse-result.js';
export { schemaReader, type JsonSchema } from './schema-reader.js';
export { tolerantParser } from './tolerant-parse.js';
