import { outcodeTable } from '../../generated/outcodes.js';
import { topicNames } from '../../generated/topic-names.js';
import { createOutcodeTable } from '../../geo/outcodes.js';
import { parsePostcode } from '../../geo/postcode.js';
import type { Service } from '../../models/index.js';
import { londonTime } from '../../schedule/london-time.js';
import { sensitivityOf } from '../../sources/open-referral/topic-terms.js';
import { toText } from '../../sources/open-referral/values.js';
import { quoted, readDate } from './read-cells.js';
import type { Row } from './row.js';

const outcodes = createOutcodeTable(outcodeTable);

/** The service with what only a sheet says, and without what only a feed has. */
export function finishService(
  { provenance: _, extensions, richDescription, ...service }: Service,
  row: Row,
  now: Date,
  topics: readonly string[],
): Service {
  const { date: today } = londonTime(now);
  const isRich = richDescription?.some((node) => typeof node !== 'string' && !isPlain(node));
  const terms = extensions?.['terms'];
  const named = service.topics.length > 0 ? service.topics : [...topics];
  return {
    ...service,
    ...(row.text('summary') !== undefined && { summary: toText(row.text('summary')) }),
    ...(isRich && { richDescription }),
    topics: named,
    sensitivity: sensitivityOf(topicNames.filter(({ id }) => named.includes(id))),
    locations: service.locations.map(withPoint),
    assurance: readAssurance(row, today),
    ...(terms !== undefined && { extensions: { terms } }),
  };
}

/** Whether formatted text is a paragraph of words alone, which its plain form says as well. */
function isPlain({ tag, children }: { tag: string; children: readonly unknown[] }): boolean {
  return tag === 'p' && children.every((child) => typeof child === 'string');
}

/** A place without coordinates is about where its postcode begins: else nobody finds it near them. */
export function withPoint(location: Service['locations'][number]): Service['locations'][number] {
  const { masked, point, postcode } = location;
  // Of a place that is secret, nothing at all is told.
  if (masked) return { masked, accessibility: [] };
  const middle = point ? undefined : outcodes.find(parsePostcode(postcode ?? '')?.outcode ?? '');
  return middle ? { ...location, point: { ...middle, precision: 'outcode' } } : location;
}

function readAssurance(row: Row, today: string): Service['assurance'] {
  const read = (field: 'checked' | 'reviewBy') => {
    const path = row.pathOf(field);
    const text = row.text(field);
    return text === undefined
      ? undefined
      : readDate(text, today, (code, message) => row.note(code, path, message));
  };
  const assuredDate = read('checked');
  const reviewBy = read('reviewBy');
  const isFuture = assuredDate !== undefined && assuredDate > today.slice(0, assuredDate.length);
  if (isFuture) {
    const message = `${quoted(row.text('checked') ?? '')} has not come yet. It was left out.`;
    row.note('check-in-future', row.pathOf('checked'), message);
  }
  return {
    checkFirst: false,
    ...(assuredDate !== undefined && !isFuture && { assuredDate }),
    ...(reviewBy !== undefined && { reviewBy }),
  };
}
