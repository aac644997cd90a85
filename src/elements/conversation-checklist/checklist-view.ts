import type { TemplateResult } from 'lit';
import type { ChecklistMessages, ChecklistVariant } from '../../i18n/en-gb/checklist.js';
import type { ConversationModel, EasyConversation } from '../../models/index.js';
import type { ChecklistSession } from './checklist-session.js';

/** A model, and how it is shown. */
export interface ChecklistView {
  readonly model: ConversationModel;
  readonly variant: ChecklistVariant;
  /** The model in easy read, where it is wanted and written. */
  readonly easy: EasyConversation | undefined;
  readonly session: ChecklistSession;
  readonly words: ChecklistMessages;
  /** Language that dates are written in. */
  readonly lang: string;
  /** A heading one level below that of the model. */
  readonly heading: (content: unknown, part?: string) => TemplateResult;
}
