import { html, LitElement } from 'lit';
import type { MeccSearchEvent } from 'mecc-signpost/elements';

export class FindHelp extends LitElement {
  static override properties = { place: { state: true }, outcome: { state: true } };
  declare place: string;
  declare outcome: string;

  constructor() {
    super();
    this.place = 'Halton';
    this.outcome = 'No search yet';
  }

  override render() {
    const onSearch = (event: MeccSearchEvent) => {
      this.outcome = `Found: ${event.count ?? 'not known'}`;
    };
    return html`
      <button @click=${() => (this.place = 'Crewe')}>Look in Crewe</button>
      <mecc-service-finder
        directory="/directory.json"
        place=${this.place}
        nation="england"
        @mecc-search=${onSearch}
      >
        <a href="https://www.example.org/directory">See all services</a>
      </mecc-service-finder>
      <p id="outcome">${this.outcome}</p>
    `;
  }
}

customElements.define('find-help', FindHelp);
