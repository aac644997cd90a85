import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { topicNames } from '../../generated/topic-names.js';
import { CliError } from '../support/cli-error.js';
import { HEADER_WORDS, type Field } from './header-words.js';

/** The columns of the template, and what to write in them. */
const COLUMNS: readonly (readonly [field: Field, help: string])[] = [
  ['id', 'A name for the row that never changes, such as S001. You may leave it empty.'],
  ['name', 'What people call the service. The only column that is needed.'],
  ['organization', 'Who runs it.'],
  ['description', 'What it does, in plain words.'],
  ['topics', 'What it helps with. See the sheet "Topics". Put semicolons between several.'],
  ['eligibility', 'Who can use it, in your words. Leave it empty when everybody can.'],
  ['phone', 'The whole number with its first 0. Put semicolons between several.'],
  ['text', 'A number that people can send a text to.'],
  ['email', 'An address of the service, not of a person.'],
  ['website', 'The whole address, such as https://www.example.org/.'],
  ['address', 'The street and the building. No postcode here.'],
  ['town', 'The town or city.'],
  ['postcode', 'Such as WA8 7QF.'],
  ['masked', 'Yes, when nobody may know where it is. A refuge, for example.'],
  ['hours', 'When it is open, like “Mon–Fri 9am–5pm; Sat 10am–1pm”.'],
  ['cost', 'What it costs. Write Free when it costs nothing.'],
  ['referral', 'How people get it: go along, call, or be referred.'],
  ['selfReferral', 'Yes, when people can come without a referral. No, when they cannot.'],
  ['accessibility', 'Such as step-free access, or a hearing loop.'],
  ['languages', 'Languages besides English.'],
  [
    'areas',
    'Who it is for by where they live: Halton, or England. Left empty, a search for any place keeps it, but nobody can tell where it helps.',
  ],
  ['checked', 'The day on which somebody checked all this with the service: 21/11/2026.'],
];

/** Rows that are made ready. There may be more. */
const ROWS = 300;

/** Columns that are text: a program that takes them for numbers loses the first 0. */
const AS_TEXT: readonly Field[] = ['id', 'phone', 'text'];

/**
 * A sheet to fill in, as the file name asks for.
 *
 * @throws CliError when the name asks for another kind of file, or there is one: it may be filled in.
 */
export async function template(file: string): Promise<Uint8Array | string> {
  if (await stat(file).catch(() => undefined)) {
    throw new CliError('There is such a file. It was left alone.', {
      file,
      advice: 'Name a new file.',
    });
  }
  const kind = extname(file).toLowerCase();
  const headings = COLUMNS.map(([field]) => HEADER_WORDS[field][0]);
  // The mark at the start has Excel read it as UTF-8.
  if (kind === '.csv') return `\ufeff${headings.join(',')}\r\n`;
  if (kind !== '.xlsx' && kind !== '.ods') {
    throw new CliError('The template cannot be written as such a file.', {
      file,
      advice: 'Give it a name that ends in .xlsx, .ods or .csv.',
    });
  }
  return workbook(headings, kind === '.ods' ? 'ods' : 'xlsx');
}

async function workbook(headings: readonly string[], bookType: 'xlsx' | 'ods') {
  const { utils, write } = await import('@e965/xlsx');
  const services = utils.aoa_to_sheet([[...headings]]);
  COLUMNS.forEach(([field], c) => {
    if (!AS_TEXT.includes(field)) return;
    for (let r = 1; r <= ROWS; r += 1) {
      services[utils.encode_cell({ r, c })] = { t: 's', v: '', z: '@' };
    }
  });
  services['!ref'] = utils.encode_range({ r: 0, c: 0 }, { r: ROWS, c: headings.length - 1 });
  services['!cols'] = headings.map((heading) => ({ wch: Math.max(14, heading.length + 2) }));
  const help = utils.aoa_to_sheet([
    ['Column', 'What to write'],
    ...COLUMNS.map(([field, text]) => [HEADER_WORDS[field][0], text]),
  ]);
  help['!cols'] = [{ wch: 28 }, { wch: 90 }];
  const topics = utils.aoa_to_sheet([
    ['Write one of these'],
    ...topicNames.map(({ title }) => [title]),
  ]);
  topics['!cols'] = [{ wch: 50 }];
  const book = utils.book_new();
  utils.book_append_sheet(book, services, 'Services');
  utils.book_append_sheet(book, help, 'How to fill it in');
  utils.book_append_sheet(book, topics, 'Topics');
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}
