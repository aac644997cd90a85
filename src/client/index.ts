export { MeccClient } from './mecc-client.js';
export type { Interpretation, Meaning } from './meaning.js';
export type { LearningFilter, MeccClientOptions } from './options.js';
