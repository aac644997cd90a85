export { MeccClient, type Interpretation, type Meaning } from './mecc-client.js';
export type { LearningFilter, MeccClientOptions } from './options.js';
