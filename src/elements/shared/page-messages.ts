import { readMessages } from '../../i18n/read-messages.js';
import { registerMessages } from '../../i18n/register.js';
import { languageTag } from './language-tag.js';
import { warnOnce } from './warn-once.js';

const read = new WeakSet<Element>();

/**
 * Uses the words of `<script type="application/json" data-mecc-messages lang="cy">`: data, which no
 * browser runs and no policy of the page stops. Without `lang` they are for English.
 */
export function readPageMessages(): void {
  for (const script of document.querySelectorAll<HTMLElement>('script[data-mecc-messages]')) {
    if (read.has(script)) continue;
    read.add(script);
    const lang = languageTag(script.lang || 'en-GB');
    const { translation, issues } = readMessages(lang, parsed(script.textContent));
    for (const { path, message } of issues) {
      warnOnce(`data-mecc-messages (${lang}) ${path} ${message}`);
    }
    registerMessages(lang, translation);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return String(error);
  }
}
