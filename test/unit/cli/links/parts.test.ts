import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bodySign } from '../../../../src/cli/links/body-signs.js';
import { isPrivateAddress } from '../../../../src/cli/links/private-address.js';
import { isAllowed } from '../../../../src/cli/links/robots.js';

describe('private addresses', () => {
  const INSIDE = [
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.19.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '100::1',
    '2001:db8::1',
    '2001::1',
    '2002:a00:1::',
    'not an address',
    '',
  ];
  const OUTSIDE = [
    '1.1.1.1',
    '100.63.255.255',
    '100.128.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '223.255.255.255',
    '::ffff:1.1.1.1',
    '64:ff9b::1.1.1.1',
    '2a00:1450:4009::1',
    '2606:4700::1111',
  ];
  for (const address of INSIDE) {
    test(`${address || 'nothing'} is one`, () => assert.equal(isPrivateAddress(address), true));
  }
  for (const address of OUTSIDE) {
    test(`${address} is none`, () => assert.equal(isPrivateAddress(address), false));
  }

  test('an IPv4 address is the same inside an IPv6 one', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        assert.equal(isPrivateAddress(`::ffff:${address}`), isPrivateAddress(address));
        assert.equal(isPrivateAddress(`64:ff9b::${address}`), isPrivateAddress(address));
      }),
    );
  });
});

describe('robots.txt', () => {
  const may = (robots: string, path: string) =>
    isAllowed(robots, new URL(path, 'http://a.example'));

  test('without rules allows everything', () => {
    for (const robots of ['', '# nothing', 'User-agent: *\nDisallow:', 'nonsense', '<html>']) {
      assert.equal(may(robots, '/a'), true, robots);
    }
  });

  test('of the rules that fit, the longest counts, and of two alike the kinder', () => {
    const robots = 'User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /c\nAllow: /c';
    assert.deepEqual(
      ['/', '/a', '/a/x', '/a/b/c', '/c'].map((path) => may(robots, path)),
      [true, false, false, true, true],
    );
  });

  test('stars and ends mean what they do', () => {
    const robots = 'user-agent: *\ndisallow: /*.pdf$\ndisallow: /x*y\ndisallow: /*?search=';
    assert.deepEqual(
      ['/a.pdf', '/a.pdf?x', '/xay', '/ya', '/find?search=help', '/find'].map((path) =>
        may(robots, path),
      ),
      [false, true, false, true, false, true],
    );
  });

  test('rules for this program are kept in place of those for all', () => {
    const robots = [
      'User-agent: other',
      'User-agent: MECC-Signpost',
      'Disallow: /ours',
      '',
      'User-agent: *',
      'Disallow: /',
      '',
      'User-agent: mecc-signpost',
      'Disallow: /more',
    ].join('\r\n');
    assert.deepEqual(
      ['/', '/ours', '/more'].map((path) => may(robots, path)),
      [true, false, false],
    );
    assert.equal(may('User-agent: other\nDisallow: /', '/'), true);
  });

  test('a pattern fits as a regular expression of it would', () => {
    const piece = fc.constantFrom('a', 'b', '*', 'aa', '');
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), fc.array(fc.constantFrom('a', 'b')), (...all) => {
        const [pieces, isWhole, letters] = all;
        const pattern = `/${pieces.join('')}${isWhole ? '$' : ''}`;
        const path = `/${letters.join('')}`;
        const expected = new RegExp(`^${pattern.replaceAll('*', '.*')}`).test(path);
        assert.equal(may(`User-agent: *\nDisallow: ${pattern}`, path), !expected, pattern);
      }),
    );
  });
});

describe('signs of a page', () => {
  const sign = (body: string) => bodySign({ body, whole: true })?.code;
  const page = (title: string) =>
    `<title>${title}</title><p>We have a lot to say, and say all of it here.</p>`;

  for (const title of [
    '404',
    '404 | Test council',
    '404 - Page not found',
    'Error 404',
    'Not Found',
    'Page Not Found - Test charity',
    'Oops! That page can&rsquo;t be found.',
    'Page can’t be found',
    'Oops! That page can&#8217;t be found.',
    'This content cannot be found',
    'The file couldn&#039;t be found',
    'The page could not be found',
    'The requested page was not found',
    'Sorry, this page no longer exists',
    'This page is no longer available',
    'The page you were looking for doesn’t exist',
  ]) {
    test(`"${title}" says that it is not there`, () => {
      assert.equal(sign(page(title)), 'not-found-page');
    });
  }
  for (const title of [
    'Room 404',
    '404 Squadron Association',
    'Lost pets and where they were found',
    'Support when you have not found work',
    'Help is found here',
    'Content can be found here',
    'The page where our documents can be found',
    'Domain of the Test family',
    'Parked cars: Test council',
  ]) {
    test(`"${title}" says nothing of the kind`, () => assert.equal(sign(page(title)), undefined));
  }

  test('nothing that comes makes it throw, or think for long', () => {
    const piece = fc.constantFrom(
      '<',
      '<h1',
      '<title',
      '<meta',
      '>',
      '&',
      '<script src=',
      'a ',
      '404',
    );
    const begun = performance.now();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (body) => {
          bodySign({ body, whole: true });
        },
      ),
    );
    for (const each of ['<', '<h1', '<title', '<meta ', '<script', '<iframe ', 'domain ', '&#']) {
      bodySign({ body: each.repeat(Math.ceil(65_536 / each.length)), whole: true });
    }
    assert.ok(performance.now() - begun < 10_000);
  });
});
