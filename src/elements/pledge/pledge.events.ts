/** A pledge is about to be printed. Says nothing of what is in it. Bubbles and is composed. */
export class MeccPledgePrintEvent extends Event {
  static readonly type = 'mecc-pledge-print';

  constructor() {
    super(MeccPledgePrintEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mecc-pledge-print': MeccPledgePrintEvent;
  }
}
