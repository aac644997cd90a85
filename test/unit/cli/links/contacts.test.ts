import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readBundled } from '../../../../src/cli/links/bundled-links.js';
import { checkContacts } from '../../../../src/cli/links/check-contacts.js';
import { LINK_RULES } from '../../../../src/cli/links/link-rules.js';
import { type ServiceContact, serviceSchema } from '../../../../src/models/index.js';

const codesOf = (contact: ServiceContact) => {
  const service = serviceSchema.parse({ id: 'a', name: 'Test', contacts: [contact] });
  return checkContacts([service]).contacts.map(({ code }) => code);
};
const phone = (value: string, dial?: string): ServiceContact => ({
  kind: 'phone',
  value,
  ...(dial !== undefined && { dial }),
});

const CONTACTS: readonly (readonly [contact: ServiceContact, codes: string[]])[] = [
  [phone('01632 960 001', '01632960001'), []],
  [phone('+44 1632 960 001', '+441632960001'), []],
  [phone('0800 1111', '08001111'), []],
  [phone('116 123', '116123'), []],
  [phone('111', '111'), []],
  [phone('0300 123 0000'), []],
  [{ kind: 'text', value: 'Text TEST to 85258', dial: '85258' }, []],
  [phone('01632 9600', '016329600'), ['phone-short']],
  [phone('01632 960 001 234', '01632960001234'), ['phone-long']],
  [phone('0432 123 4567'), ['phone-form']],
  [phone('999 1234 5678'), ['phone-form']],
  [phone('1632 960 001'), ['phone-lost-zero']],
  [phone('01632 960 001', '01632960002'), ['number-mismatch']],
  [phone('Ring the desk on 01632 960 001'), ['phone-unclear']],
  [phone('0845 123 4567'), ['phone-charged']],
  [phone('0870 123 4567'), ['phone-charged']],
  [phone('0906 123 4567'), ['phone-charged']],
  [phone('+44 871 123 4567'), ['phone-charged']],
  [phone('+1 202 555 0100'), ['phone-abroad']],
  [{ kind: 'email', value: 'test@example.org' }, []],
  [{ kind: 'email', value: 'test at example.org' }, ['email-wrong']],
  [{ kind: 'email', value: 'a@example.org', dial: 'b@example.org' }, ['email-wrong']],
  [{ kind: 'web', value: 'example' }, ['url-dropped']],
  [{ kind: 'web', value: 'example.org', dial: 'https://example.com/' }, ['url-mismatch']],
];
for (const [contact, codes] of CONTACTS) {
  test(`${contact.kind} "${contact.value}"${contact.dial ? ` for ${contact.dial}` : ''}: ${codes.join() || 'sound'}`, () => {
    assert.deepEqual(codesOf(contact), codes);
  });
}

const DATA = fileURLToPath(new URL('../../../../data', import.meta.url));

test('every bundled number and e-mail address has the right form', async () => {
  const { services, targets, records } = await readBundled(DATA);
  const { contacts, phones } = checkContacts(services);
  assert.deepEqual(
    contacts.filter(({ state }) => state === 'broken'),
    [],
  );
  assert.ok(phones.checked > 50 && phones.sound === phones.checked);
  // Every part of the data that has addresses is there, with the record to mend.
  const folders = new Set(targets.flatMap(({ uses }) => uses.map((use) => use.organisation)));
  for (const kind of ['services', 'topics', 'learning', 'resources', 'places', 'guides']) {
    assert.ok(folders.has(join(DATA, kind)), kind);
  }
  assert.ok(records > 200);
  for (const { url, uses } of targets) {
    assert.match(url, /^https?:/);
    for (const { record, path } of uses) assert.ok(record !== '' && path !== '', url);
  }
});

test('each rule says what to do, in a sentence', () => {
  for (const [code, { title, advice }] of Object.entries(LINK_RULES)) {
    assert.match(title, /^[A-Z][^.]+$/, code);
    assert.match(advice, /^[A-Z].*\.$/, code);
    for (const sentence of advice.split(/(?<=\.) /)) {
      assert.ok(sentence.split(' ').length <= 20, `${code}: ${sentence}`);
    }
  }
});

test('elsewhere there is nothing bundled, which is said', async () => {
  await assert.rejects(readBundled('nowhere'), /no data of this package here\. .*--bundled/s);
});
