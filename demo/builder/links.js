import { escapeHtml, openTag } from './escape.js';
import { fallbackOf, wordMarks } from './fallback.js';
import { NATIONS } from './nations.js';

const link = (href, text) => `${openTag('a', [['href', href]])}${escapeHtml(text)}</a>`;

/** A date as people write it, as far as it is known: 21 August 2026, August 2026, 2026. */
export function dateText(date) {
  const [year, month, day] = date.split('-');
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))));
}

const names = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A service in one line: numbers first, as somebody may need them now. */
function lineOf({ name, url, phones, texts, nations, checkedOn }) {
  const numbers = [
    ...phones.map(({ value, dial, label }) => {
      const number = link(`tel:${dial}`, value);
      return label ? `${number} (${escapeHtml(label)})` : number;
    }),
    ...texts.map(({ value, dial }) => link(`sms:${dial}`, value)),
  ].join(', ');
  return [
    `${url ? link(url, name) : escapeHtml(name)}${numbers ? `: ${numbers}` : ''}.`,
    ...(nations.length > 0 ? [`For ${names.format(nations.map((one) => NATIONS[one]))}.`] : []),
    checkedOn ? `Last checked: ${dateText(checkedOn)}.` : 'Please check first.',
  ].join(' ');
}

/** Plain HTML for a page that allows nothing else: services with their numbers and dates. */
export function linkList(checked) {
  const { services, headingLevel, fallback } = checked;
  const { ours } = wordMarks(checked, false);
  const items = services.map((one) => `  <li>${lineOf(one)}</li>`);
  const hasWords = fallback.text || fallback.url || fallback.phone;
  const heading = `h${headingLevel}`;
  return [
    `${openTag(heading, ours)}Find help</${heading}>`,
    `${openTag('p', ours)}If someone’s life is at risk, call <a href="tel:999">999</a>.</p>`,
    ...(items.length > 0 ? [openTag('ul', ours), ...items, '</ul>'] : []),
    ...(hasWords ? [fallbackOf(checked, false)] : []),
  ].join('\n');
}

/**
 * Services for a list of links, out of the published ones: all those of the topics, for the nation,
 * with what cannot wait first, then those that are mainly for a chosen topic. Emergency services are not among them: every list starts with 999.
 *
 * @param services Records of `dist/data/national-services.json`.
 * @returns `listed`, for the list, and `unchecked`: names of those that are left out of it, as
 *   nobody has checked them or they have to be checked first. An officer has to know of them.
 */
export function linkServices(services, { topics = [], nation = '' }) {
  const ids = topics.map(({ id }) => id);
  const wanted = services.filter(
    (one) =>
      one.urgency !== 'emergency' &&
      one.topics?.some((topic) => ids.includes(topic)) &&
      (nation === '' || (one.coverage?.nations ?? [nation]).includes(nation)),
  );
  const isChecked = ({ assurance }) => assurance?.assuredDate && !assurance.checkFirst;
  const turn = ({ urgency }) => (urgency === 'urgent' ? 0 : 1);
  // Their topics begin with what they are mainly for.
  const rank = ({ topics: own }) => own.findIndex((topic) => ids.includes(topic));
  return {
    listed: wanted
      .filter(isChecked)
      .sort((a, b) => turn(a) - turn(b) || rank(a) - rank(b))
      .map((one) => listed(one, nation)),
    unchecked: wanted.filter((one) => !isChecked(one)).map(({ name }) => name),
  };
}

function listed({ name, url = '', contacts = [], coverage, assurance }, nation) {
  const nations = coverage?.nations ?? [];
  const isForSome = nation === '' && nations.length < Object.keys(NATIONS).length;
  return {
    name,
    url,
    phones: contacts.filter(({ kind }) => kind === 'phone'),
    texts: contacts.filter(({ kind }) => kind === 'text'),
    nations: isForSome ? nations : [],
    checkedOn: assurance.assuredDate,
  };
}
