/** A place was set or cleared. Says which known place it is; never a postcode or a point. */
export class MeccPlaceChangeEvent extends Event {
  static readonly type = 'mecc-place-change';

  /** Id of the place; undefined when it is none that we know, or was cleared. */
  readonly place: string | undefined;

  /** What the place is called; undefined where `place` is. */
  readonly name: string | undefined;

  constructor(place?: { readonly id: string; readonly name: string }) {
    super(MeccPlaceChangeEvent.type, { bubbles: true, composed: true });
    this.place = place?.id;
    this.name = place?.name;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mecc-place-change': MeccPlaceChangeEvent;
  }
}
