const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** One line, without what cannot be seen: controls, halves of letters, marks that turn text round. */
export function plain(text) {
  return String(text)
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
}

/** Text as it may stand in HTML, between tags or in an attribute in double quotes. */
export const escapeHtml = (text) => plain(text).replace(/[&<>"']/g, (one) => ENTITIES[one]);

/**
 * An opening tag. Attributes are pairs of name and value: `true` stands for one without a value,
 * and those that are undefined, false or empty are left out.
 */
export function openTag(name, attributes) {
  const written = attributes
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([key, value]) => (value === true ? key : `${key}="${escapeHtml(value)}"`));
  const line = `<${[name, ...written].join(' ')}>`;
  if (line.length <= 80 || written.length < 2) return line;
  return `<${name}\n  ${written.join('\n  ')}\n>`;
}

/** The same text, each line further in. */
export const indent = (text, by = '  ') => text.replace(/^(?=.)/gm, by);
