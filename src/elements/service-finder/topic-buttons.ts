import type { Piece, ResultsView } from './results-view.js';

/** Topics as buttons: the way in for those who do not know what to type. */
export function topicButtons({ html, words, topics, search }: ResultsView): Piece {
  if (topics.length === 0) return undefined;
  const choose = (topic: string) => () => {
    search({ topic, text: '' });
  };
  return html`<ul class="topics" part="topics" role="list" aria-label=${words.topics}>
    ${topics.map(
      ({ id, title }) =>
        html`<li><button type="button" @click=${choose(id)} dir="auto">${title}</button></li>`,
    )}
  </ul>`;
}
