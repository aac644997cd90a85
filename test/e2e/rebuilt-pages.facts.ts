/** What each rebuilt page has to show without a script: taken from the data, not from the page. */
import { libraryMessages } from '../../src/i18n/en-gb/library.js';
import { published } from '../support/demo-pages.js';

export const PAGES = [
  'moments',
  'library',
  'learning',
  'conversation',
  'network',
  'quality',
  'easy',
] as const;
export type PageName = (typeof PAGES)[number];

interface Titled {
  readonly id: string;
  readonly title: string;
}
interface Item {
  readonly text: string;
}
interface Guide extends Titled {
  readonly sections: readonly (Titled & { readonly items?: readonly Item[] })[];
}
interface Service {
  readonly name: string;
  readonly contacts?: readonly { readonly kind: string; readonly dial?: string }[];
  readonly coverage: { readonly places?: readonly string[] };
}

const titles = (kind: string) => published<Titled[]>(kind).map(({ title }) => title);

const record = <T extends { id: string }>(kind: string, id: string): T => {
  const found = published<T[]>(kind).find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${kind}/${id}.`);
  return found;
};

interface Shelved extends Titled {
  readonly type: string;
  readonly lastChecked?: string;
  readonly linkNotOpened?: boolean;
}

/** What is on shelves of the library, or on all: its titles, and that links were not opened. */
function shelves(...types: string[]): string[] {
  const all = published<Shelved[]>('resources').filter(
    ({ type }) => types.length === 0 || types.includes(type),
  );
  const dates = all.flatMap(({ linkNotOpened, lastChecked = [] }) =>
    linkNotOpened === true ? lastChecked : [],
  );
  return [
    ...all.map(({ title }) => title),
    ...[...new Set(dates)].map((date) => libraryMessages.lastCheckedUnopened('en-GB', date)),
  ];
}

/** What a guide says, or a section of it. */
const guide = (id: string, section?: string) =>
  record<Guide>('guides', id)
    .sections.filter((one) => section === undefined || one.id === section)
    .flatMap(({ items = [] }) => items.map(({ text }) => text));

/** Services of the sample directory in the places of a system, or in a place. */
function local(...places: string[]): Service[] {
  return published<{ services: Service[] }>('local-sample').services.filter(({ coverage }) =>
    coverage.places?.some((place) => places.includes(place)),
  );
}

const regional = () =>
  local(...record<{ id: string; places: string[] }>('systems', 'cheshire-merseyside').places);

const names = (services: readonly Service[]) => services.map(({ name }) => name);

interface EasyTopic extends Titled {
  readonly variants?: readonly { readonly kind: string; readonly ask?: readonly string[] }[];
}

export const FACTS: Readonly<Record<PageName, () => string[]>> = {
  moments: () => [
    ...names(regional()),
    ...titles('topics'),
    ...record<Guide>('guides', 'faqs').sections.map(({ title }) => title),
    ...guide('faqs'),
    ...guide('what-mecc-is'),
    ...shelves('campaign'),
  ],
  library: () => [
    ...shelves(),
    ...published<{ organisation: string }[]>('contacts').map(({ organisation }) => organisation),
    ...guide('what-mecc-is'),
  ],
  learning: () => [
    ...titles('learning'),
    ...guide('e-learning-access'),
    ...guide('training-tiers'),
    ...shelves('training-material'),
  ],
  conversation: () => [
    ...record<Titled & { steps: Titled[] }>('conversation-models', 'rbkc-eight').steps.map(
      ({ title }) => title,
    ),
    ...guide('cues'),
    ...guide('nice-levels'),
    ...record<Titled & { sessions: Titled[] }>('learning', 'rbkc-mecc-four').sessions.map(
      ({ title }) => title,
    ),
  ],
  network: () => [
    ...names(local('oxfordshire')),
    ...record<{ id: string; partners: string[] }>('systems', 'oxfordshire-mecc-group').partners,
    ...guide('networks', 'oxfordshire-partners'),
    ...guide('roles'),
    'Live Well Oxfordshire',
  ],
  quality: () => [
    ...guide('implementation'),
    ...guide('evaluation'),
    ...guide('nhs-contract'),
    ...guide('mental-health-promotion'),
    ...record<{ id: string; areas: { criteria: Item[] }[] }>(
      'quality',
      'training-quality-markers',
    ).areas.flatMap(({ criteria }) => criteria.map(({ text }) => text)),
    ...published<{ promises: Item[] }[]>('pledges').flatMap(({ promises }) =>
      promises.map(({ text }) => text),
    ),
  ],
  easy: () => [
    ...guide('learning-disability-autism'),
    ...['smoking', 'sleep', 'mental-wellbeing'].flatMap(
      (id) =>
        record<EasyTopic>('topics', id).variants?.find(({ kind }) => kind === 'easy-read')?.ask ??
        [],
    ),
    'Easy read draft. Not made with people with a learning disability yet.',
  ],
};

/** Numbers that have to be there to press. */
export function phonesOf(name: PageName): string[] {
  const urgent = ['tel:999', 'tel:111', 'tel:116123'];
  const dialled = (services: readonly Service[]) =>
    services.flatMap(({ contacts = [] }) =>
      contacts.flatMap(({ kind, dial }) => (kind === 'phone' && dial ? [`tel:${dial}`] : [])),
    );
  switch (name) {
    case 'moments':
      return [...urgent, ...dialled(regional())];
    case 'network':
      return [...urgent, ...dialled(local('oxfordshire'))];
    case 'easy':
    case 'conversation':
      return urgent;
    default:
      return [];
  }
}
