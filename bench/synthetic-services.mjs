/**
 * A seeded directory of services that never were: the same for the same seed and size. Places are
 * spread over a box around England, words come from templates and filler, so that every topic,
 * town and word is as frequent as in a real directory of the kind.
 */
import { generator } from './directory-services.mjs';

const TOPICS = {
  smoking: ['stop smoking', 'quit', 'nicotine', 'vaping', 'cigarettes'],
  'money-debt': ['debt advice', 'money', 'budget', 'bills', 'arrears'],
  'food-insecurity': ['food bank', 'meals', 'groceries', 'pantry', 'parcel'],
  'mental-wellbeing': ['anxiety', 'low mood', 'counselling', 'wellbeing', 'stress'],
  loneliness: ['befriending', 'coffee morning', 'friends', 'social club', 'company'],
  alcohol: ['alcohol', 'drinking', 'recovery', 'support group', 'treatment'],
  'physical-activity': ['walking group', 'exercise', 'swimming', 'gym', 'chair yoga'],
  housing: ['homeless', 'rent', 'tenancy', 'eviction', 'hostel'],
  carers: ['carers', 'respite', 'break', 'young carers', 'assessment'],
  employment: ['job club', 'work', 'interview', 'training', 'volunteering'],
};
const FILLER =
  'we help people in our area with free and friendly support open to all come along or call us our team will listen and work with you at your own pace sessions run each week in local venues near bus stops and car parks'.split(
    ' ',
  );
const NAMES = ['Hope', 'Bridge', 'Together', 'Pathway', 'Harbour', 'Oak', 'Link', 'Garden', 'Step'];

/** As many records of the Service model. */
export function syntheticServices(count, seed = 1) {
  const random = generator(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const topics = Object.keys(TOPICS);
  return Array.from({ length: count }, (_, index) => {
    const topic = pick(topics);
    const words = TOPICS[topic];
    const town = `Town${Math.floor(random() * 300)}`;
    const sentence = Array.from({ length: 60 }, () =>
      random() < 0.2 ? pick(words) : pick(FILLER),
    ).join(' ');
    return {
      id: `s${index}`,
      name: `${pick(NAMES)} ${pick(words)} ${town}`,
      organization: { name: `${pick(NAMES)} ${town}` },
      description: `${pick(words)} in ${town}. ${sentence}`,
      status: 'active',
      topics: [topic],
      coverage: { nations: ['england'], places: [], areas: [town], national: false },
      locations: [
        {
          postcode: 'ZZ1 1ZZ',
          point: {
            lat: 50.5 + random() * 4.5,
            lon: -4 + random() * 5,
            precision: 'postcode',
          },
          masked: false,
          accessibility: [],
        },
      ],
      contacts: [{ kind: 'phone', value: '01632 960001', dial: '01632960001' }],
      costOptions: random() < 0.5 ? [{ amount: 0, currency: 'GBP' }] : [],
      languages: [],
      urgency: 'routine',
      sensitivity: 'normal',
      assurance: { assuredDate: `2026-0${1 + Math.floor(random() * 9)}-15`, checkFirst: false },
    };
  });
}
