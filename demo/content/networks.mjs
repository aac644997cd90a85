import { byId, entries, html, link, list } from './html.mjs';
import { checked, checkedText, sources } from './sources.mjs';

/**
 * Who runs MECC somewhere: roles and channels, never people. `place` names places and systems,
 * `national=yes` is for what is for everywhere, `places=yes` for all the rest.
 */
export function contacts({ contacts: all }, { place, national, places: local }) {
  const wanted = place?.split(' ') ?? [];
  const here = all.filter(({ places = [], status }) => {
    if (status === 'unverified') return false;
    if (places.length === 0) return national === 'yes';
    return local === 'yes' || wanted.some((id) => places.includes(id));
  });
  if (here.length === 0) return html`<p>No contact is confirmed.</p>`;
  return entries(here, (one) => {
    const { kind, value, url } = one.channel;
    const scheme = { email: 'mailto:', phone: 'tel:' }[kind] ?? 'https://';
    const address = url ?? `${scheme}${kind === 'phone' ? value.replaceAll(' ', '') : value}`;
    return html`<strong>${one.organisation}</strong>
      <p>${one.role}</p>
      <p>${link(value, address)}</p>
      ${one.note ? html`<p>${one.note}</p>` : ''}
      <p class="note">
        ${checkedText(one)}${one.status === 'recheck' ? '. Check this before you rely on it.' : ''}
      </p>`;
  });
}

/** A system: what it is and what it belongs to (`about`), and whom a source names as its partners. */
export function system({ systems }, { system: id, show = 'about partners' }) {
  const one = byId(systems, id);
  const wants = (part) => show.split(' ').includes(part);
  const parents = (one.partOf ?? []).map((parent) => byId(systems, parent).name);
  const about = html`<p><strong>${one.name}</strong></p>
    ${one.note ? html`<p>${one.note}</p>` : ''}
    ${one.lead ? html`<p>Hosted by: ${link(one.lead, one.url)}.</p>` : ''}
    ${
      parents.length > 0
        ? html`<p>It reports to or is part of:</p>
            ${list(parents)}`
        : ''
    }`;
  return html`${wants('about') ? about : ''} ${wants('partners') ? list(one.partners ?? []) : ''}
  ${sources(one.sources ?? [])} ${checked(one)}`;
}

/** The lists of services that a place has of its own. */
export function directories({ places }, { place: id }) {
  const { name, directories: lists = [], ...place } = byId(places, id);
  return html`<p>${name} has its own list of services:</p>
    ${list(lists, ({ name: title, url }) => link(title, url))} ${checked(place)}`;
}
