/**
 * The package has no logo, typeface or trademark of anybody: a site must not look like a service of
 * the NHS or of GOV.UK by accident, and we have no right to give theirs away.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { filesBelow, installPackedPackage, readText } from './support.js';

const installed = installPackedPackage();
after(() => {
  installed.remove();
});

const files = filesBelow(installed.folder);
const MEDIA =
  /\.(?:woff2?|ttf|otf|eot|ttc|pfb|svgz?|png|jpe?g|gif|webp|avif|ico|bmp|mp[34]|wav|ogg|pdf)$/i;

/** What is run or shown. Data may speak of the NHS in words; code may draw nothing of theirs. */
const shown = files.filter(
  (file) => /\.(?:m?js|css|html|ts)$/.test(file) && !file.startsWith('dist/cli/'),
);

/** Names of typefaces with an owner, and ways to bring one in. */
const FONTS = [
  /frutiger/i,
  /gds[ -]?transport/i,
  /["'\s,:]nta["'\s,;]/i,
  /@font-face/i,
  /new FontFace/,
  /fonts\.(?:googleapis|gstatic)|use\.typekit|assets\.nhs\.uk/i,
];

/** Logos, by their name or by how they would be drawn. */
const LOGOS = [
  /lozenge/i,
  /\bcrown\b/i,
  /nhs(?:uk)?-?logo|govuk-?logo|logotype/i,
  /coat[ -]of[ -]arms/i,
  /data:(?:image|font|application\/(?:font|x-font))/i,
  /:\s*url\(/,
];

/** Lines of a file that fit, for a message that says where. */
function hits(file: string, patterns: readonly RegExp[]): string[] {
  const text = readText(path.join(installed.folder, file));
  return patterns.flatMap((pattern) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [`${file}: ${text.slice(Math.max(0, at - 40), at + 60)}`];
  });
}

describe('trademarks', () => {
  test('no font, picture, sound or document is in the package', () => {
    assert.deepEqual(
      files.filter((file) => MEDIA.test(file)),
      [],
    );
  });

  test('there is code to look at, and what is looked for would be found', () => {
    assert.ok(shown.length > 100, String(shown.length));
    assert.ok(shown.includes('dist/cdn/themes/nhs-like.css'));
    const bad = '@font-face{font-family:"Frutiger W01";src:url(/x.woff2)} .nhsuk-logo{}';
    assert.equal([...FONTS, ...LOGOS].filter((pattern) => pattern.test(bad)).length, 4);
  });

  test('no typeface with an owner is named or fetched', () => {
    assert.deepEqual(
      shown.flatMap((file) => hits(file, FONTS)),
      [],
    );
  });

  test('no logo is named, drawn or fetched', () => {
    assert.deepEqual(
      shown.flatMap((file) => hits(file, LOGOS)),
      [],
    );
  });

  test('nothing is drawn but the QR code', () => {
    const SHAPE =
      /<(?:polygon|polyline|circle|ellipse|rect|image|use|symbol)\b|clip-path:\s*path|polygon\(/;
    assert.deepEqual(
      shown.flatMap((file) => hits(file, [SHAPE])),
      [],
    );
    const drawn = shown.flatMap((file) =>
      [...readText(path.join(installed.folder, file)).matchAll(/<path\s[^>]*?\bd="?([^">]*)/g)].map(
        ([, line = '']) => line,
      ),
    );
    assert.ok(drawn.length > 0, 'the QR code is drawn');
    // A square as large as is said, or what the code itself is made of.
    assert.deepEqual(
      drawn.filter((line) => !/^(?:M0 0h)?\$?\{/.test(line)),
      [],
    );
  });
});
