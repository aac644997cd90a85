import { byId, entries, fold, html, link, list } from './html.mjs';
import { cardMessages as words, contactHref, hoursRows, weeklyHours } from './sdk.mjs';
import { source } from './sources.mjs';

/** All demo pages are of places in England. */
const NATION = 'england';

export const serves = ({ coverage }) =>
  (coverage?.nations ?? []).length === 0 || coverage.nations.includes(NATION);

/** A link that calls, texts, writes or opens a page. */
function contact(one) {
  const { kind, value } = one;
  const isWeb = kind === 'web' || kind === 'webchat';
  const text =
    isWeb || (kind === 'text' && /\D{3}/.test(value))
      ? value
      : html`${words.contact[kind]} ${value}`;
  return html`${link(text, contactHref(one))}${one.label ? html` (${one.label})` : ''}${
    one.hours ? html`: ${one.hours}` : ''
  }`;
}

/** "Monday to Friday: 9am to 5pm", or the publisher's words. */
function hours(schedule) {
  if (!schedule) return '';
  const rows = hoursRows(weeklyHours({ periods: [], ...schedule }), words, 'en-GB');
  const always = rows.length === 1 && rows[0].hours === words.hours('00:00', '24:00');
  const week = always ? [words.alwaysOpen] : rows.map(({ days, hours }) => `${days}: ${hours}`);
  const said = schedule.text && !always ? [schedule.text] : [];
  const lines = [...week, ...said, ...(schedule.bankHolidays ? [schedule.bankHolidays] : [])];
  return lines.length === 0 ? '' : html`<p>${lines.join('. ')}</p>`;
}

function assurance({ assurance: { assuredDate, checkFirst } = {} }) {
  const when = assuredDate ? words.lastChecked('en-GB', assuredDate) : words.notRecorded;
  return html`<p class="note">${when}${checkFirst ? html`. ${words.checkFirst}` : ''}</p>`;
}

/** One service: what it is, how to reach it, when it is open, and when it was last checked. */
export function service(one) {
  const { name, summary, status, alert, contacts = [], schedule, provenance } = one;
  return html`<strong>${name}</strong>
    ${status === 'temporarily closed' ? html`<p>${words.closedHelp}</p>` : ''}
    ${alert ? html`<p>${alert}</p>` : ''} ${summary ? html`<p>${summary}</p>` : ''}
    ${list(contacts, contact)} ${hours(schedule)} ${assurance(one)}
    ${provenance?.url ? source({ title: new URL(provenance.url).hostname, url: provenance.url }) : ''}`;
}

const DIRECT = ['phone', 'text'];

/** The links that call or text a service, or else lead to its page. */
export function direct({ contacts = [] }) {
  const speak = contacts.filter(({ kind }) => DIRECT.includes(kind));
  const links =
    speak.length > 0 ? speak : contacts.filter(({ kind }) => kind === 'web').slice(0, 1);
  return links.map((one, index) => html`${index > 0 ? ' · ' : ''}${contact(one)}`);
}

/** A service in as few lines as it can be: whom to call, when, and when that was checked. */
export const shortService = (one) =>
  html`<strong>${one.name}</strong>
    <p>${direct(one)}</p>
    ${hours(one.schedule)} ${assurance(one)}`;

/** The local services of places, as the sample directory has them, each place folded. */
export function localServices({ directories, places }, { place: ids }) {
  const here = (id) =>
    directories
      .flatMap(({ services }) => services)
      .filter(({ coverage }) => coverage?.places?.includes(id));
  const one = (id) => {
    const { name, council, directories: lists = [] } = byId(places, id);
    const services = here(id);
    const content = html`<p>
        ${[council, ...lists].map((one, index) => html`${index > 0 ? ' · ' : ''}${link(one.name, one.url)}`)}
      </p>
      ${
        services.length > 0
          ? entries(services, service)
          : html`<p>The sample directory has no service here.</p>`
      }`;
    return fold(`${name}: ${services.length} services`, content, id);
  };
  return html`<div class="folds">${ids.split(' ').map(one)}</div>`;
}

/** Urgent help in its order, for the nation of the page. */
export function urgentServices({ national, urgent }) {
  const services = urgent.flatMap((id) => national.find((one) => one.id === id) ?? []);
  return entries(services.filter(serves), shortService);
}
