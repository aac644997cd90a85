/**
 * A pack was kept on the device, or removed from it. Does not say which place it is of. Bubbles and
 * is composed.
 */
export class MeccOfflineChangeEvent extends Event {
  static readonly type = 'mecc-offline-change';
  /** Whether a pack is kept now. */
  readonly kept: boolean;

  constructor(kept: boolean) {
    super(MeccOfflineChangeEvent.type, { bubbles: true, composed: true });
    this.kept = kept;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mecc-offline-change': MeccOfflineChangeEvent;
  }
}
