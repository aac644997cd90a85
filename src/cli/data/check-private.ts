import { allEntries, type DataSet } from './load-data.js';
import type { Problem } from './problem.js';

type Path = readonly (string | number)[];

const EMAIL = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;

/** What mailboxes of two words are about. Another two words with a stop between are a person. */
const ROLE =
  /^(?:access|admin|adults?|advice|bookings?|carers?|children|comms|community|complaints|contact|council|customer|duty|enquir(?:y|ies)|family|families|feedback|health|help|helpdesk|home|homeless|housing|info|information|learning|librar(?:y|ies)|mail|main|mecc|media|mental|money|northwest|office|options|press|public|reception|referrals?|school|services?|social|support|team|training|volunteers?|volunteering|welfare|wellbeing|youth)$/i;

/** The most frequent given names in the UK, men and women of all ages, that are no other word. */
const GIVEN =
  'Adam|Aisha|Alan|Alex|Alison|Amanda|Amy|Andrea|Andrew|Angela|Anita|Anna|Anne|Anthony|Barbara|Ben|Brenda|Brian|Carol|Caroline|Catherine|Charlotte|Chloe|Chris|Christine|Christopher|Claire|Colin|Craig|Daniel|Darren|David|Deborah|Debbie|Denise|Derek|Diane|Donna|Dorothy|Edward|Elaine|Elizabeth|Emily|Emma|Fatima|Fiona|Gareth|Gary|Gavin|Geoffrey|George|Graham|Hannah|Hazel|Heather|Helen|Ian|Jack|Jacqueline|James|Jane|Janet|Jason|Jean|Jennifer|Jessica|Joan|Joanne|John|Jonathan|Joseph|Joshua|Joyce|Judith|Julia|Julian|Julie|June|Karen|Katherine|Kathleen|Katie|Keith|Kelly|Kevin|Kirsty|Laura|Lauren|Leanne|Leslie|Linda|Lisa|Lorraine|Louise|Lucy|Lynn|Malcolm|Margaret|Maria|Marie|Martin|Mary|Matthew|Maureen|Melanie|Michael|Michelle|Mohammed|Muhammad|Natalie|Neil|Nicholas|Nicola|Nigel|Oliver|Olivia|Pamela|Patricia|Patrick|Paula|Pauline|Peter|Philip|Priya|Rachel|Raymond|Rebecca|Richard|Robert|Roger|Ronald|Ruth|Ryan|Samantha|Sandra|Sarah|Sean|Sharon|Sheila|Shirley|Simon|Sophie|Stacey|Stephanie|Stephen|Steve|Steven|Stuart|Susan|Suzanne|Thomas|Timothy|Tony|Tracey|Tracy|Trevor|Valerie|Victoria|Vincent|Wayne|Wendy|William|Yasmin|Zoe';

const NAMED = new RegExp(
  `\\b(?:[Cc]ontact|[Ee]mail|[Aa]sk for|[Ss]peak to|[Pp]hone|[Rr]ing|[Cc]all|[Ww]rite to)(?: our| the| lead| manager|,|:)* (?:Dr |Mrs? |Ms |Prof(?:essor)? )?(?:${GIVEN}) \\p{Lu}[\\p{L}'’-]+`,
  'u',
);
/** As studies are quoted: by the family name of who wrote them. */
const AUTHORS = /^\p{Lu}[\p{L}'’-]+ and others(?=:|$)|\b\p{Lu}[\p{L}'’-]+ et al\b/u;
const TITLED = /\b(?:Mr|Mrs|Ms|Dr|Prof|Professor) \p{Lu}[\p{L}'’-]+/u;
/** The page of a person: ".../case-study-jane-smith.html". */
const PAGE = new RegExp(`\\b(?:study|profile|people|staff|meet)[-/](?:${GIVEN})[-/][a-z]+`, 'i');
const PERSON_BOX = new RegExp(`^(?:${GIVEN})[a-z]{3,}$`, 'i');

/** How editors refer to the documents that the project began from, which are not public. */
const NOT_PUBLIC = /\bseeds\/|\bSource document\b/;

/** Finds people and private paths anywhere in a record: both have no place in public data. */
export function checkPrivate(data: DataSet): Problem[] {
  return allEntries(data).flatMap(({ file, id: record, input }) =>
    strings(input).flatMap(({ path, text }) =>
      mistakes(text).map((message) => ({ file, record, path, message })),
    ),
  );
}

function mistakes(text: string): string[] {
  const messages: string[] = [];
  for (const [address] of text.matchAll(EMAIL)) {
    if (isPersonal(address)) messages.push(`has ${address}, which looks like a person’s address`);
  }
  for (const pattern of [NAMED, AUTHORS, TITLED, PAGE]) {
    const name = pattern.exec(text)?.[0];
    if (name !== undefined) messages.push(`says "${name}": name no person, only roles`);
  }
  if (NOT_PUBLIC.test(text))
    messages.push('names a document that is not public: give its title and date');
  return messages;
}

function isPersonal(address: string): boolean {
  const box = address.slice(0, address.indexOf('@'));
  const [first = '', last, ...more] = box.split(/[.]/);
  if (last === undefined) return PERSON_BOX.test(box) && !ROLE_END.test(box);
  if (more.length > 0 || /\d/.test(box)) return false;
  return !ROLE.test(first) && !ROLE.test(last);
}

const ROLE_END = /(?:library|team|house|court|centre|ward|carers|support|services?)$/i;

function strings(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    strings(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
