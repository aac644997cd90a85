/** Texts for a site's own notices. Plain, and true of what the snippets do. */

const isElsewhere = (address) => address.startsWith('http');

export function versionText({ version, folder, integrity }) {
  const sentences = [
    version && `These lines are for MECC Signpost ${version}.`,
    Object.keys(integrity).length > 0 &&
      'The hashes fit the files of this version alone. Change the files and the hashes together. Where hashes stand on many pages, put each version in a folder of its own.',
    isElsewhere(folder) && 'Name the exact version in the address, never “latest”.',
    'Before version 1.0, a minor release may break something: read the changelog first. After that only a major one may.',
    'Phone numbers and other content are put right in any release, so update often.',
  ];
  return sentences.filter(Boolean).join(' ');
}

export function privacyText({ directory, feed, folder, page }) {
  const other = (address) =>
    isElsewhere(address) && new URL(address).origin !== page ? new URL(address).host : '';
  const host = other(folder);
  const source = other(directory || feed);
  const sentences = [
    'The “find help” part of this page is made with MECC Signpost.',
    'It sets no cookies, keeps nothing on your device and does not count or follow you.',
    'A postcode that you enter stays in your browser.',
    'Your location is used only if you press “Use my location”, and stays in your browser.',
    feed
      ? `Words that you search for may be sent to ${source || 'our directory of services'}, without your name.`
      : 'Words that you search for stay in your browser.',
    source && `The list of services comes from ${source}, which can see that your browser asks.`,
    host && `The scripts come from ${host}, which can see that your browser asks.`,
    'Links and phone numbers lead to other organisations, which have privacy notices of their own.',
  ];
  return sentences.filter(Boolean).join(' ');
}

export function accessibilityText({ version }) {
  return [
    `Part of this page is made with MECC Signpost${version ? ` ${version}` : ''}.`,
    'It aims for WCAG 2.2 level AA.',
    'It is tested with automatic tools in three browsers, with a keyboard and with one screen reader.',
    'No user of assistive technology has tested it yet, so there may be problems that we do not know of.',
    'Its easy read texts are drafts.',
    'We have tested it on this page on [date] and found: [what you found].',
    'If you cannot use it, contact us at [your contact], and we will help you find a service.',
  ].join(' ');
}
