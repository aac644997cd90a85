import type { Entry } from './check-record.js';
import type { DataSet } from './load-data.js';
import type { OwnText } from './own-words.js';
import type { Problem } from './problem.js';
import type { ServiceRecord } from './record-schemas.js';

const UNDER_FIVE = /\b(?:bab(?:y|ies)|newborns?|infants?|toddlers?|under[- ](?:5s?|fives?))\b/i;
const NHS_111_ONLINE = /\b111 online\b|\b111\.nhs\.uk\b/i;
/** What people need to read: "NHS 111 online is not for them", "for people aged 5 and over". */
const SAYS_NOT =
  /\b111 online is (?:not|only)\b|\bnot (?:use )?(?:NHS )?111 online\b|\b5 and over\b/i;
/** Freephone, national and mobile numbers, and helplines on 116. */
const NUMBER = /(?<![\d£,.])(?:0\d(?: ?\d){8,9}|0800 ?1111|116 ?\d{3})(?![\d,])/g;
/** A trust is what it says, and may have a site of another name for a clinic. */
const CALLED_NHS = /\bNHS\b(?!.*\bTrust\b)/;
const NHS_SITE =
  /(?:^|\.)(?:nhs\.uk|nhs\.wales|nhs\.scot|nhsinform\.scot|hscni\.net|gov\.uk|gov\.wales)$/;

/** Rules of urgent help that hold wherever we write, not only in the urgent rules of a topic. */
export function checkUrgent(data: DataSet, own: readonly OwnText[]): Problem[] {
  const local = data.directories.flatMap(({ services }) => services);
  const dials = new Set(
    [...data.services, ...local].flatMap(({ value }) => value.contacts.map(({ dial }) => dial)),
  );
  return [
    ...own.flatMap((text) => checkText(text, dials)),
    ...northernIreland(own),
    ...checkSafety(data),
    ...[...data.services, ...local].flatMap(checkStanding),
  ];
}

/** A number in running text has to be one that a service record vouches for. */
function checkText({ file, record, path, text }: OwnText, dials: ReadonlySet<unknown>) {
  const messages: string[] = [];
  // Urgent rules have stricter checks of their own.
  if (path[0] !== 'urgent') {
    if (UNDER_FIVE.test(text) && NHS_111_ONLINE.test(text) && !SAYS_NOT.test(text)) {
      messages.push('sends children under 5 to NHS 111 online, which is not for them');
    }
    for (const [number] of text.matchAll(NUMBER)) {
      if (dials.has(number.replaceAll(' ', ''))) continue;
      messages.push(`names ${number}, which is not a number of any service here`);
    }
  }
  return messages.map((message): Problem => ({ file, record, path, message }));
}

/** Topics say it in a note of their own, and services by the nations that they serve. */
function northernIreland(own: readonly OwnText[]): Problem[] {
  const others = own.filter(({ kind }) => !/^(services|topics|sources)$/.test(kind));
  const said = new Set(
    others.flatMap(({ file, text }) => (text.includes('Northern Ireland') ? [file] : [])),
  );
  return others
    .filter(({ file, text }) => /\b111\b/.test(text) && !said.has(file))
    .map(({ file, record, path }) => ({
      file,
      record,
      path,
      message: 'names 111, and nothing says what to do in Northern Ireland, where there is no 111',
    }));
}

function checkSafety(data: DataSet): Problem[] {
  const urgency = new Map(data.services.map(({ id, value }) => [id, value.urgency]));
  return data.conversations.flatMap(({ file, id, value }): Problem[] => {
    const [first] = value.safety.services;
    if (first !== undefined && (urgency.get(first) ?? 'emergency') === 'emergency') return [];
    const message = 'must begin with the emergency services';
    return [{ file, record: id, path: ['safety', 'services'], message }];
  });
}

/** Who may look like the emergency services or the NHS: nobody but them. */
function checkStanding({ file, id, value }: Entry<ServiceRecord>): Problem[] {
  const problems: Problem[] = [];
  const numbers = value.contacts.map(({ dial }) => dial);
  if (value.urgency === 'emergency' && !numbers.includes('999')) {
    const message = 'is emergency, which only 999 is: others are urgent at most';
    problems.push({ file, record: id, path: ['urgency'], message });
  }
  const sites = value.contacts.flatMap(({ kind, dial = '' }) =>
    kind === 'web' ? [new URL(dial).hostname] : [],
  );
  const names = [
    [['name'], value.name],
    [['organization', 'name'], value.organization?.name],
  ] as const;
  for (const [path, name = ''] of names) {
    if (!CALLED_NHS.test(name) || sites.length === 0 || sites.some((s) => NHS_SITE.test(s)))
      continue;
    const message = `is called NHS, but its website is ${sites.join(', ')}`;
    problems.push({ file, record: id, path: [...path], message });
  }
  return problems;
}
