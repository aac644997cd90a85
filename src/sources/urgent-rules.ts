import type { Topic } from '../models/index.js';
import type { UrgentService } from './urgent-service.js';

/** What a topic says of what cannot wait, and the services that its rules name. */
export interface UrgentRules extends Pick<Topic, 'urgent' | 'nationNotes'> {
  readonly services: readonly UrgentService[];
}
