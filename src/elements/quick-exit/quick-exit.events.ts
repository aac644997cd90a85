/**
 * The page is about to be left by a quick exit, and is blank already: whatever listens clears what
 * it holds, at once. Says nothing. Bubbles, is composed, and cannot be cancelled.
 */
export class MeccExitEvent extends Event {
  static readonly type = 'mecc-exit';

  constructor() {
    super(MeccExitEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mecc-exit': MeccExitEvent;
  }
}
