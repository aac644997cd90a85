import { escapeHtml, openTag } from './escape.js';

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

/** Plain HTML for a page that allows nothing else: services with their numbers and dates. */
export function linkList({ services, headingLevel }, fallback) {
  const items = services.map(({ name, url, phones, checkedOn }) => {
    const title = url ? link(url, name) : escapeHtml(name);
    const numbers = phones.map(({ value, dial }) => link(`tel:${dial}`, value)).join(', ');
    const checked = checkedOn ? ` Last checked: ${dateText(checkedOn)}.` : ' Please check first.';
    return `  <li>${title}${numbers ? `: ${numbers}` : ''}.${checked}</li>`;
  });
  const urgent = '<p>If someone’s life is at risk, call <a href="tel:999">999</a>.</p>';
  return [
    `<h${headingLevel}>Find help</h${headingLevel}>`,
    urgent,
    ...(items.length > 0 ? ['<ul>', ...items, '</ul>'] : []),
    ...(fallback === urgent ? [] : [fallback]),
  ].join('\n');
}

/**
 * Services for a list of links, out of the published ones: those of the topics, for the nation,
 * whose page can be linked or whose number can be called. Numbers that nobody has checked are
 * left out.
 *
 * @param services Records of `dist/data/national-services.json`.
 */
export function linkServices(services, { topics = [], nation = '' }, most = 8) {
  const ids = topics.map(({ id }) => id);
  return services
    .filter(
      (one) =>
        one.topics?.some((topic) => ids.includes(topic)) &&
        one.assurance?.assuredDate &&
        !one.assurance.checkFirst &&
        (nation === '' || (one.coverage?.nations ?? [nation]).includes(nation)),
    )
    .slice(0, most)
    .map((one) => ({
      name: one.name,
      url: one.url ?? '',
      phones: (one.contacts ?? []).filter(({ kind }) => kind === 'phone'),
      checkedOn: one.assurance.assuredDate,
    }));
}
