/**
 * What became of an address, the worst first. `suspect`: something answers, and there are signs
 * that it is not the page. `unchecked`: nobody can say, which is never the same as broken.
 */
export const LINK_STATES = ['broken', 'suspect', 'unchecked', 'moved', 'fine'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** A way for an address, a number or an e-mail address to be. */
export interface LinkRule {
  readonly state: LinkState;
  /** In a few words. */
  readonly title: string;
  /** What the keeper of the data can do. */
  readonly advice: string;
}

const AGAIN = 'Run it again later. If it stays so, open it in a browser.';

/** Everything that can be said of an address, a number or an e-mail address, the worst first. */
export const LINK_RULES = {
  gone: {
    state: 'broken',
    title: 'Pages that are not there',
    advice:
      'Look for the page on the website, and write its new address. If there is none, take the link out.',
  },
  'no-website': {
    state: 'broken',
    title: 'Websites that do not exist',
    advice: 'Look at the spelling. If the website has gone, ask whether the service has too.',
  },
  certificate: {
    state: 'broken',
    title: 'Websites that browsers warn of',
    advice: 'Tell the people who run the website: its certificate is out of date or not its own.',
  },
  'url-dropped': {
    state: 'broken',
    title: 'Web addresses that are not whole',
    advice: 'Write the whole address, with https:// in front.',
  },
  'phone-lost-zero': {
    state: 'broken',
    title: 'Phone numbers without their first zero',
    advice: 'Put the 0 back.',
  },
  'phone-short': {
    state: 'broken',
    title: 'Phone numbers that are too short',
    advice: 'Write the whole number with its area code.',
  },
  'phone-long': {
    state: 'broken',
    title: 'Phone numbers that are too long',
    advice: 'Write one number a field.',
  },
  'phone-form': {
    state: 'broken',
    title: 'Phone numbers that have not the form of a UK number',
    advice: 'Look the number up.',
  },
  'phone-unclear': {
    state: 'broken',
    title: 'Phone numbers that cannot be dialled',
    advice: 'Write the number alone, and put words in the label.',
  },
  'number-mismatch': {
    state: 'broken',
    title: 'Numbers that would dial another than is shown',
    advice: 'Find out which is right, and write the same in value and dial.',
  },
  'email-wrong': {
    state: 'broken',
    title: 'E-mail addresses that cannot be right',
    advice: 'Write the address alone, and the same in value and dial.',
  },
  'not-found-page': {
    state: 'suspect',
    title: 'Pages that say they were not found',
    advice: 'Open it in a browser. If the page has gone, write its new address.',
  },
  parked: {
    state: 'suspect',
    title: 'Addresses without a website of their own',
    advice: 'Open it in a browser. The name may be for sale: then take the link out soon.',
  },
  'to-home-page': {
    state: 'suspect',
    title: 'Pages that lead to a home page',
    advice: 'Look for the page on the website, and write its new address.',
  },
  'almost-empty': {
    state: 'suspect',
    title: 'Pages with almost nothing on them',
    advice: 'Open it in a browser.',
  },
  'url-mismatch': {
    state: 'suspect',
    title: 'Links to another site than is shown',
    advice: 'Find out which is right, and let the link lead to what it shows.',
  },
  'phone-charged': {
    state: 'suspect',
    title: 'Phone numbers with a charge of their own',
    advice: 'Ask for another number, or say what a call costs.',
  },
  'phone-abroad': {
    state: 'suspect',
    title: 'Phone numbers outside the UK',
    advice: 'Look the number up. If it is right, say what a call costs.',
  },
  refused: {
    state: 'unchecked',
    title: 'Websites that let no program in',
    advice: 'Open it in a browser.',
  },
  busy: {
    state: 'unchecked',
    title: 'Websites that asked to be left alone for now',
    advice: 'Run it again later.',
  },
  'server-error': {
    state: 'unchecked',
    title: 'Websites with a fault of their own',
    advice: AGAIN,
  },
  'no-answer': { state: 'unchecked', title: 'Websites that did not answer in time', advice: AGAIN },
  'no-connection': {
    state: 'unchecked',
    title: 'Websites that could not be reached',
    advice: AGAIN,
  },
  'name-unknown-now': {
    state: 'unchecked',
    title: 'Websites whose name could not be looked up',
    advice: 'Look whether you are online, and run it again.',
  },
  'not-secure': {
    state: 'unchecked',
    title: 'Websites without a secure connection that we trust',
    advice: 'Open it in a browser. Your own network may be the reason.',
  },
  'round-in-circles': {
    state: 'unchecked',
    title: 'Addresses that lead on and on',
    advice: 'Open it in a browser. Some websites need cookies, and none are sent here.',
  },
  'odd-answer': {
    state: 'unchecked',
    title: 'Websites with an answer that means nothing here',
    advice: 'Open it in a browser.',
  },
  robots: {
    state: 'unchecked',
    title: 'Pages that programs are asked not to open',
    advice: 'Open it in a browser. A website of yours can allow "mecc-signpost" in its robots.txt.',
  },
  'private-address': {
    state: 'unchecked',
    title: 'Addresses inside a private network',
    advice: 'People outside cannot open it. If you have to check it, add --allow-private.',
  },
  stopped: {
    state: 'unchecked',
    title: 'Addresses that were not asked',
    advice: 'Run it again with --since and the report of this run.',
  },
  moved: {
    state: 'moved',
    title: 'Pages that have moved for good',
    advice: 'Open the new address. If it is the same page, write it in place of the old one.',
  },
  fine: { state: 'fine', title: 'Pages that are there', advice: 'Nothing has to be done.' },
} as const satisfies Readonly<Record<string, LinkRule>>;

export type LinkCode = keyof typeof LINK_RULES;

/** The codes, the worst first. */
export const LINK_CODES = Object.keys(LINK_RULES) as LinkCode[];
