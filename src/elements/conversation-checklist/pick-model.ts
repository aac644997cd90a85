import type { ConversationModel } from '../../models/index.js';

/** The good MECC conversation in eight parts. */
const EIGHT_PARTS = 'rbkc-eight';

/**
 * The models to choose from: those of which at least a part was read on a page, and the one that the
 * page names.
 */
export function offeredModels(
  models: readonly ConversationModel[],
  named?: string,
): readonly ConversationModel[] {
  return models.filter(
    ({ id, sources }) => id === named || sources.some(({ status }) => status !== 'unverified'),
  );
}

/**
 * The model with the id. Without an id ours, or else the first. Where people may choose, the first
 * rather than none.
 */
export function pickModel(
  models: readonly ConversationModel[],
  id: string | undefined,
  orFirst: boolean,
): ConversationModel | undefined {
  const offered = offeredModels(models, id);
  const wanted = offered.find((model) => model.id === (id || EIGHT_PARTS));
  return wanted ?? (orFirst || !id ? offered[0] : undefined);
}
