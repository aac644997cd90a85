import type { ConversationModel } from '../../models/index.js';

/** The good MECC conversation in eight parts. */
const EIGHT_PARTS = 'rbkc-eight';

/** The model with the id; where people may choose, the first rather than none. */
export function pickModel(
  models: readonly ConversationModel[],
  id: string | undefined,
  orFirst: boolean,
): ConversationModel | undefined {
  const wanted = models.find((model) => model.id === (id || EIGHT_PARTS));
  return wanted ?? (orFirst ? models[0] : undefined);
}
