/**
 * Elements that the builder offers, and which settings each of them takes.
 *
 * - `title` names a frame with it, `about` is for the list of choices.
 * - `topic` is one id, `topics` several; `each` makes one element for each topic.
 * - `source` is a directory or a feed.
 * - `fallback` is a link that stands inside in place of what the officer writes.
 */
export const ELEMENTS = [
  {
    name: 'service-finder',
    label: 'Service finder',
    about: 'Search for help by need and place.',
    title: 'Find help near you',
    takes: ['source', 'place', 'nation', 'topic'],
  },
  {
    name: 'urgent-help',
    label: 'Urgent help',
    about: '999, 111 and crisis lines.',
    title: 'Urgent help',
    takes: ['nation'],
  },
  {
    name: 'topic-list',
    label: 'Topic list',
    about: 'All topics, or those that you choose.',
    title: 'Topics',
    takes: ['source', 'place', 'nation', 'topics'],
  },
  {
    name: 'topic-card',
    label: 'Topic card',
    about: 'What to ask, say and do. One card for each topic you choose.',
    title: 'What helps',
    takes: ['source', 'place', 'nation', 'each'],
  },
  {
    name: 'conversation-checklist',
    label: 'Conversation checklist',
    about: 'The steps of a MECC conversation.',
    title: 'Conversation checklist',
    takes: ['nation'],
  },
  {
    name: 'elearning-links',
    label: 'E-learning links',
    about: 'MECC training, with time and cost.',
    title: 'MECC training',
    takes: ['topic'],
  },
  {
    name: 'resource-library',
    label: 'Resource library',
    about: 'Guides, evidence and materials.',
    title: 'MECC library',
    takes: ['topic'],
  },
  {
    name: 'quality-checklist',
    label: 'Quality checklist',
    about: 'A self-check of training.',
    title: 'Quality checklist',
    takes: [],
  },
  {
    name: 'pledge',
    label: 'Pledge',
    about: 'Choose promises and print them.',
    title: 'Pledge',
    takes: [],
  },
  {
    name: 'quick-exit',
    label: 'Quick exit',
    about: 'Leaves the page at once. Not for a frame.',
    title: 'Leave this page',
    takes: [],
    // It has to leave the page around the frame.
    isNeverFramed: true,
    // Without a script it is still a way out.
    fallback: {
      href: 'https://www.bbc.co.uk/weather',
      rel: 'nofollow noreferrer',
      text: 'Exit this page',
    },
  },
];

export const elementOf = (name) => ELEMENTS.find((one) => one.name === name);

/** Elements that `service-finder.min.js` has in it. Others are loaded one by one. */
export const IN_FINDER_FILE = ['service-finder', 'urgent-help'];
