/**
 * A seeded directory of the size of a country, of services that never were: as dense as people
 * live. Outcodes (data/outcodes.csv) hold about as many people each, so a service is near the middle
 * of one of them at random. Its council is the nearest of 300 that are spread the same way. Words
 * are made up and as frequent as words are (Zipf), between templates of its topic.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Topics of the package, with words of theirs; the first are the most common. */
const TOPICS = {
  'mental-wellbeing': ['anxiety', 'low mood', 'counselling', 'wellbeing', 'stress', 'depression'],
  'money-debt': ['debt advice', 'money', 'budget', 'bills', 'arrears', 'benefits'],
  loneliness: ['befriending', 'coffee morning', 'friends', 'social club', 'company', 'lonely'],
  'physical-activity': ['walking group', 'exercise', 'swimming', 'gym', 'chair yoga', 'fitness'],
  carers: ['carers', 'respite', 'break', 'young carers', 'assessment', 'caring'],
  'food-insecurity': ['food bank', 'meals', 'groceries', 'pantry', 'parcel', 'hungry'],
  housing: ['homeless', 'rent', 'tenancy', 'eviction', 'hostel', 'housing'],
  employment: ['job club', 'work', 'interview', 'training', 'volunteering', 'skills'],
  smoking: ['stop smoking', 'quit', 'nicotine', 'vaping', 'cigarettes', 'smoke free'],
  alcohol: ['alcohol', 'drinking', 'recovery', 'support group', 'treatment', 'sober'],
  drugs: ['drugs', 'substance', 'recovery', 'needle exchange', 'detox', 'relapse'],
  bereavement: ['bereavement', 'grief', 'loss', 'funeral', 'mourning', 'counselling'],
  'domestic-abuse': ['domestic abuse', 'refuge', 'safety', 'survivors', 'violence', 'safe'],
  gambling: ['gambling', 'betting', 'recovery', 'debt', 'support group', 'slots'],
};
const WEIGHTS = [14, 10, 10, 12, 9, 8, 8, 8, 6, 5, 4, 3, 2, 1];
const SENTENCES = [
  'We help people with {} in a friendly place.',
  'Come along to our {} sessions each week.',
  'Call us to talk about {} or ask a question.',
  'Our team will listen and work with you on {} at your own pace.',
  'Sessions about {} run in local venues near bus stops and car parks.',
  'You can bring a friend or a member of your family.',
  'There is free {} support for adults who live in the area.',
  'We can also help with {} and point you to other services.',
];
const NAMES =
  'Hope Bridge Together Pathway Harbour Oak Link Garden Step Beacon Haven Compass'.split(' ');
const SYLLABLES =
  'ba be bri ca che con da del do el en fa fer ga gre ha hin in ka ken la len lo ma men mi mo na ner no or pa per ple ra ren ri ro sa sen shi so sta ta ten ti to tra un ver wa wen wi'.split(
    ' ',
  );
const VOCABULARY = 60_000;

/** Mulberry32: small, seeded, good enough to spread things. */
export function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Middles of outcodes in Great Britain and Northern Ireland. */
export function outcodes() {
  const file = fileURLToPath(new URL('../data/outcodes.csv', import.meta.url));
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .filter(([code, lat, lon]) => /^[A-Z]/.test(code) && Number(lat) > 40 && Number(lon) > -20)
    .map(([code, lat, lon]) => ({ code, lat: Number(lat), lon: Number(lon) }));
}

/** Services one by one: a million of them need not be in memory. */
export function* directoryServices(count, seed = 1) {
  const random = generator(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const middles = outcodes();
  const councils = Array.from({ length: 300 }, (_, index) => ({ ...pick(middles), index }));
  const nearest = new Map(
    middles.map((middle) => {
      const away = ({ lat, lon }) => (lat - middle.lat) ** 2 + ((lon - middle.lon) * 0.6) ** 2;
      return [middle, councils.reduce((a, b) => (away(b) < away(a) ? b : a))];
    }),
  );
  const vocabulary = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join(''),
  );
  // Zipf: the n-th word is as frequent as 1/n.
  const word = () => vocabulary[Math.floor(VOCABULARY ** random()) - 1] ?? vocabulary[0];
  const total = WEIGHTS.reduce((sum, weight) => sum + weight, 0);
  const topics = Object.keys(TOPICS);
  const topic = () => {
    let left = random() * total;
    return topics[WEIGHTS.findIndex((weight) => (left -= weight) < 0)];
  };
  // There are a few hundred national services, however large a directory is.
  const nationals = Math.min(100, Math.round(count / 50));

  for (let index = 0; index < count; index += 1) {
    const own = topic();
    const second = random() < 0.25 ? [topic()] : [];
    const words = TOPICS[own];
    const middle = pick(middles);
    const council = nearest.get(middle);
    const isNational = index % Math.ceil(count / nationals) === 0;
    const street = word();
    const town = `${word()}ton`;
    const title = (text) => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
    const description = Array.from({ length: 6 + Math.floor(random() * 4) }, () =>
      random() < 0.28
        ? `${title(word())} ${Array.from({ length: 9 }, word).join(' ')}.`
        : pick(SENTENCES).replace('{}', pick(words)),
    ).join(' ');
    const gauss = () => random() + random() + random() - 1.5;
    const isUnplaced = isNational || random() < 0.05;
    const month = 1 + Math.floor(random() * 23);
    const year = month > 12 ? 2026 : 2025;
    const day = `${year}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
    const number = String(Math.floor(random() * 1000)).padStart(3, '0');
    const code = `${middle.code} ${Math.floor(random() * 9)}${pick('ABDEFGH'.split(''))}${pick('ABDEFGH'.split(''))}`;
    yield {
      id: `${Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0')}-${index.toString(16)}`,
      name: `${pick(NAMES)} ${title(pick(words))} ${title(town)}`,
      organization: { name: `${pick(NAMES)} ${title(word())}` },
      summary: pick(SENTENCES).replace('{}', pick(words)),
      description,
      status: random() < 0.02 ? 'inactive' : random() < 0.02 ? 'temporarily closed' : 'active',
      topics: [...new Set([own, ...second])],
      coverage: {
        nations: ['england'],
        places: isNational || random() < 0.3 ? [] : [`council-${council.index}`],
        areas: isNational || random() < 0.5 ? [] : [title(town)],
        national: isNational,
      },
      locations: isUnplaced
        ? []
        : [
            {
              name: `${title(street)} Centre`,
              address: `${1 + Math.floor(random() * 200)} ${title(street)} Street, ${title(town)}`,
              postcode: code,
              point: {
                lat: Number((middle.lat + gauss() * 0.035).toFixed(5)),
                lon: Number((middle.lon + gauss() * 0.055).toFixed(5)),
                precision: 'postcode',
              },
              masked: false,
              accessibility: random() < 0.3 ? ['Step-free access'] : [],
            },
          ],
      contacts: [
        { kind: 'phone', value: `01632 960${number}`, dial: `01632960${number}` },
        { kind: 'web', value: 'Website', dial: `https://www.${street}-${index}.example/` },
      ],
      schedule:
        random() < 0.5
          ? { periods: [{ days: ['MO', 'TH'], opens: '09:30', closes: '16:00' }] }
          : undefined,
      costOptions: random() < 0.5 ? [{ amount: 0, currency: 'GBP' }] : [],
      access: random() < 0.4 ? { selfReferral: true, modes: ['in-person'] } : undefined,
      languages: random() < 0.1 ? ['pl'] : [],
      urgency: random() < 0.02 ? 'urgent' : 'routine',
      sensitivity: 'normal',
      assurance: random() < 0.8 ? { assuredDate: day, checkFirst: false } : { checkFirst: false },
    };
  }
}
