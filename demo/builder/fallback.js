import { escapeHtml, openTag } from './escape.js';

/** Tag of the language of our own sentences. */
const OURS = 'en-GB';

const main = (tag) => tag.split('-')[0].toLowerCase();

/**
 * Attributes for the officer's own words and for our English ones. Inside an element, words in its
 * language need none. Nobody knows the language of the page: there only a choice that is English
 * throughout is left without marks.
 */
export function wordMarks({ lang, fallback }, isInElement = true) {
  const isEnglish = [lang || OURS, fallback.lang].every((tag) => main(tag) === main(OURS));
  const around = isEnglish ? main(OURS) : isInElement ? main(lang) : '';
  const marks = (tag, dir) =>
    main(tag) === around
      ? []
      : [
          ['lang', tag],
          ['dir', dir],
        ];
  return { theirs: marks(fallback.lang, fallback.dir), ours: marks(OURS, 'ltr') };
}

/** What stands inside: seen without a script, and when a directory cannot be reached. */
export function fallbackOf(checked, isInElement = true) {
  const { text, url, phone } = checked.fallback;
  const { theirs, ours } = wordMarks(checked, isInElement);
  const line = (marks, words) => `${openTag('p', marks)}${words}</p>`;
  const lines = [];
  if (url) {
    // An address that stands for the words is in no language.
    const link = `${openTag('a', [['href', url]])}${escapeHtml(text || url)}</a>`;
    lines.push(line(text ? theirs : [], link));
  } else if (text) lines.push(line(theirs, escapeHtml(text)));
  if (phone) {
    const link = openTag('a', [['href', `tel:${phone.dial}`]]);
    lines.push(line(ours, `Call us on ${link}${escapeHtml(phone.value)}</a>.`));
  }
  if (lines.length === 0) {
    lines.push(line(ours, 'If someone’s life is at risk, call <a href="tel:999">999</a>.'));
  }
  return lines.join('\n');
}

/** A link of ours, for an element that has a fallback of its own. */
export function linkOf({ href, rel, text }, checked) {
  const tag = openTag('a', [['href', href], ['rel', rel], ...wordMarks(checked).ours]);
  return `${tag}${escapeHtml(text)}</a>`;
}
