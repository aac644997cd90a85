export { MeccClient, type Meaning } from './mecc-client.js';
export type { LearningFilter, MeccClientOptions } from './options.js';
