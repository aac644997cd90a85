import { finderMessages } from '../../i18n/en-gb/finder.js';
import type { Answer, Concern } from './criteria.js';
import type { Piece, ResultsView } from './results-view.js';
import { unfoldForPrint } from './unfold-for-print.js';

/**
 * What a sensitive topic says of what cannot wait, danger to life first, with the numbers that
 * serve the nation. Folded where nothing points to a crisis, so that services are near. Helplines
 * stand in blocks of their own: they must not look like 999 or the NHS.
 *
 * @param answer Undefined as long as there is none, and where the place was not understood.
 */
export function urgentLines(
  view: ResultsView,
  { rules: sensitive, crisis }: Concern,
  answer: Answer | undefined,
): Piece {
  const { html, nation, urgentHelp, urgentWords, isEmergencyNumber, reachItem } = view;
  if (!sensitive) return undefined;
  unfoldForPrint();
  // Rules name 999 and its like also where they are not among the services of the topic.
  const known = [...urgentHelp, ...sensitive.services];
  const rules = sensitive.urgent.map(({ when, action, services: ids }) => {
    const named = ids.flatMap((id) => known.find((service) => service.id === id) ?? []);
    return {
      when,
      action,
      isEmergency: named.some(isEmergencyNumber),
      reachable: named.filter((service) => view.serves(service, nation)),
    };
  });
  const list = (reachable: (typeof rules)[number]['reachable']) =>
    reachable.length === 0
      ? undefined
      : html`<ul class="reaches" role="list">
          ${reachable.map((service) => reachItem(service, nation, urgentWords))}
        </ul>`;
  const lines = html`<div class="own">
    ${rules
      .sort((a, b) => Number(b.isEmergency) - Number(a.isEmergency))
      .map(({ when, action, isEmergency, reachable }) => {
        const apart = isEmergency ? reachable.filter((one) => !isEmergencyNumber(one)) : [];
        return html`<div class=${isEmergency ? 'urgent-block emergency' : 'urgent-block'}>
            <p dir="auto"><strong>${when}:</strong> ${action}</p>
            ${list(reachable.filter((one) => !apart.includes(one)))}
          </div>
          ${apart.length === 0 ? undefined : html`<div class="urgent-block">${list(apart)}</div>`}`;
      })}
    ${
      // There it says what to do in Northern Ireland, which has no 111.
      nation !== 'england' && sensitive.nationNotes
        ? html`<p class="muted" dir="auto">${sensitive.nationNotes}</p>`
        : undefined
    }
  </div>`;
  return crisis || answer?.pages[0]?.matches.length === 0
    ? html`<div part="urgent-lines">${lines}</div>`
    : html`<details part="urgent-lines">
        <summary>${view.say('finder', finderMessages).urgent}</summary>
        ${lines}
      </details>`;
}
