import { ContextConsumer, type Context } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';

/** What the nearest provider hands down, also when its script comes later than the element's. */
export class ProvidedValue<
  Value,
  Host extends ReactiveControllerHost & HTMLElement,
> extends ContextConsumer<Context<unknown, Value>, Host> {
  constructor(host: Host, context: Context<unknown, Value>) {
    super(host, { context, subscribe: true });
  }

  override hostConnected(): void {
    // What a provider said that the element has been moved out of does not count any more.
    if (this.value !== undefined) {
      this.value = undefined as Value;
      this.host.requestUpdate();
    }
    super.hostConnected();
    if (!this.host.closest('mecc-provider:not(:defined)')) return;
    void customElements.whenDefined('mecc-provider').then(() => {
      if (this.host.isConnected) super.hostConnected();
    });
  }
}
