import { html } from 'lit';
import type { CardMessages } from '../../i18n/en-gb/card.js';
import { isSentence } from '../../models/contact-href.js';
import type { ServiceContact } from '../../models/index.js';
import { type Shown, theirs } from './theirs.js';

/** A way to reach a service: as plain text, for a name, and as it is shown. */
export function contactText(
  contact: ServiceContact,
  words: Pick<CardMessages, 'contact'>,
): { readonly text: string; readonly shown: Shown } {
  const { kind, value } = contact;
  const name = words.contact[kind];
  if (kind === 'web' || kind === 'webchat') return { text: name, shown: name };
  if (isSentence(contact)) return { text: value, shown: theirs(value) };
  return { text: `${name} ${value}`, shown: html`${name} <bdi dir="ltr">${value}</bdi>` };
}
