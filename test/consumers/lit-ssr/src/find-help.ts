import { html, LitElement } from 'lit';
import type { Nation } from 'mecc-signpost';
import type { MeccSearchEvent } from 'mecc-signpost/elements';
import { advice } from './advice.js';

export class FindHelp extends LitElement {
  static override properties = {
    place: { state: true },
    nation: { state: true },
    outcome: { state: true },
  };
  declare place: string;
  declare nation: Nation;
  declare outcome: string;

  constructor() {
    super();
    this.place = 'Halton';
    this.nation = 'england';
    this.outcome = 'No search yet';
  }

  override render() {
    const onSearch = (event: MeccSearchEvent) => {
      this.outcome = `Found: ${event.count ?? 'not known'}`;
    };
    return html`
      <mecc-quick-exit href="https://www.example.org/weather">
        <a href="https://www.example.org/weather">Exit this page</a>
      </mecc-quick-exit>
      <button @click=${() => (this.place = 'Crewe')}>Look in Crewe</button>
      <button @click=${() => (this.nation = 'scotland')}>Show Scotland</button>
      <mecc-urgent-help nation=${this.nation}>
        <a href="https://www.example.org/urgent">Urgent help</a>
      </mecc-urgent-help>
      <mecc-service-card .service=${advice}>
        <a href="https://www.example.org/advice">Advice</a>
      </mecc-service-card>
      <mecc-service-finder
        directory="/directory.json"
        place=${this.place}
        nation=${this.nation}
        @mecc-search=${onSearch}
      >
        <a href="https://www.example.org/directory">See all services</a>
      </mecc-service-finder>
      <p id="outcome">${this.outcome}</p>
    `;
  }
}

customElements.define('find-help', FindHelp);
