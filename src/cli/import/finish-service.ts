import { outcodeTable } from '../../generated/outcodes.js';
import { topicNames } from '../../generated/topic-names.js';
import { createOutcodeTable } from '../../geo/outcodes.js';
import { parsePostcode } from '../../geo/postcode.js';
import type { Service } from '../../models/index.js';
import { isHighRisk, MAY_BE_SHOWN, tellsWhere } from '../check/secret-place.js';
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
  const sensitivity = sensitivityOf(topicNames.filter(({ id }) => named.includes(id)));
  const locations = service.locations.map(withPoint);
  const isConsent = isHighRisk({ sensitivity, topics: named }) && saysPlace(row, locations);
  return {
    ...service,
    ...(row.text('summary') !== undefined && { summary: toText(row.text('summary')) }),
    ...(isRich && { richDescription }),
    topics: named,
    sensitivity,
    locations,
    assurance: readAssurance(row, today),
    ...((terms !== undefined || isConsent) && {
      extensions: {
        ...(terms !== undefined && { terms }),
        ...(isConsent && { [MAY_BE_SHOWN]: true }),
      },
    }),
  };
}

/**
 * Whether somebody said that people may know where it is. An empty cell is no consent: it is told,
 * and left to those who know.
 */
function saysPlace(row: Row, locations: Service['locations']): boolean {
  const [what] = locations.flatMap((location) => tellsWhere(location) ?? []);
  if (what === undefined) return false;
  if ((row.text('masked') ?? row.text('addressShown')) !== undefined) return true;
  const [field] = (['address', 'postcode', 'latitude', 'easting'] as const).filter((each) =>
    row.pathOf(each),
  );
  const message = 'This may be a secret place. Write Yes or No under Keep address secret.';
  row.note('secret-place', field === undefined ? '' : row.pathOf(field), message);
  return false;
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
