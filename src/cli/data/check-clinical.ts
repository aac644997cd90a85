import type { Topic } from '../../models/index.js';
import type { Entry } from './check-record.js';
import type { Problem } from './problem.js';
import type { Message, TopicRecord } from './record-schemas.js';

type Said = readonly [path: readonly (string | number)[], text: string];

/** Doses, tests and medicines by name: words that advise on a body. A short list, not all there are. */
const CLINICAL = new RegExp(
  '\\b(?:' +
    [
      'dos(?:es?|age)',
      '\\d+ ?(?:mg|mcg|ml|micrograms?|milligrams?|mmol)',
      'm[cg]g|micrograms?|milligrams?|mmol',
      'tablets?|pills?|capsules?|injections?|inhalers?|patches|gum',
      'medicines?|medications?|prescriptions?',
      'HbA1c|insulin|metformin|statins?|aspirin|paracetamol|ibuprofen|codeine|opioids?',
      'antibiotics?|antidepressants?|naloxone|methadone|buprenorphine|benzos',
      'nicotine|NRT|varenicline|cytisine|cytisinicline|bupropion|HRT|PrEP',
      'vitamins?|folic acid|supplements?',
    ].join('|') +
    ')\\b',
  'gi',
);

/**
 * Steps, tips, questions and other forms of a topic have no source of their own, so that nobody
 * could say who advises a medicine, a dose or a test there. A message without a source neither.
 */
export function checkClinical(topics: readonly Entry<TopicRecord>[]): Problem[] {
  return topics.flatMap(({ file, id: record, value }) => {
    const marked = new Set(value.clinicalWords.map((word) => word.toLowerCase()));
    return unsourced(value).flatMap(([path, text]) =>
      [...text.matchAll(CLINICAL)]
        .filter(([word]) => !marked.has(word.toLowerCase()))
        .map(([word]) => {
          const message = `says "${word}" without a source: use other words, or mark it in clinicalWords`;
          return { file, record, path, message };
        }),
    );
  });
}

/** What is published without a source. */
function unsourced({ ask, act, tips, assist, variants }: TopicRecord): Said[] {
  return [
    ...lines({ ask, act, tips }),
    ...messages('assist', assist),
    ...variants.flatMap(({ summary, ask, act, why, assist }, index) =>
      [...lines({ summary, ask, act }), ...messages('why', why), ...messages('assist', assist)].map(
        ([path, text]): Said => [['variants', index, ...path], text],
      ),
    ),
  ];
}

function lines(fields: Partial<Record<keyof Topic | 'summary', readonly string[]>>): Said[] {
  return Object.entries(fields).flatMap(([field, texts]) =>
    texts.map((text, index): Said => [[field, index], text]),
  );
}

/** Messages that an editor has called not clinical. The rest of those without a source stays here. */
function messages(field: string, all: readonly Message[]): Said[] {
  return all.flatMap(({ source, clinical, text }, index): Said[] =>
    source === undefined && clinical === false ? [[[field, index, 'text'], text]] : [],
  );
}
