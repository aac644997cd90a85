/**
 * The main states look as they did, at the widths of a phone, a tablet and a desk. The pictures are
 * in `test/visual/pictures`; `npm run test:visual -- --update` takes new ones. In another version of
 * the browser, or with other fonts, everything looks different: then there is nothing to compare.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { PNG } from 'pngjs';
import { PICTURES, takePictures, type Machine } from '../visual/camera.mjs';
import { difference, quantised, TOLERANCE } from '../visual/pixels.mjs';

const folder = path.resolve(import.meta.dirname, '../visual/pictures');
const recorded = JSON.parse(readFileSync(path.join(folder, 'machine.json'), 'utf8')) as Machine;
const kept = (name: string) => PNG.sync.read(readFileSync(path.join(folder, name)));

let scratch: string | undefined;

/** Keeps what was seen, to be looked at. */
function keep(name: string, pictures: Readonly<Record<string, PNG>>): string {
  scratch ??= mkdtempSync(path.join(tmpdir(), 'mecc-visual-'));
  for (const [what, picture] of Object.entries(pictures))
    writeFileSync(path.join(scratch, `${what}-${name}`), PNG.sync.write(picture));
  return scratch;
}

describe('pictures', { timeout: 180_000 }, () => {
  test('every state has one, and they are small together', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.png'));
    assert.deepEqual(files.sort(), PICTURES.map(({ name }) => name).sort());
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
    assert.ok(bytes < 3_000_000, `${String(bytes)} bytes`);
  });

  test('a button that has moved is seen, and the edge of a letter is not', () => {
    const one = kept('finder-light-320.png');
    const copy = (): PNG => PNG.sync.read(PNG.sync.write(one));
    const [moved, grey] = [copy(), copy()];
    PNG.bitblt(one, moved, 0, 800, 160, 50, 0, 810);
    for (let at = 0; at < 40; at += 1) grey.data[at * 4 * 97] = 128;
    assert.ok(difference(one, moved).share > TOLERANCE);
    assert.ok(difference(one, grey).share <= TOLERANCE);
  });

  test('are those that were taken before, in Chromium', async (t) => {
    await takePictures({
      begin(machine) {
        const isSame = JSON.stringify(machine) === JSON.stringify(recorded);
        if (!isSame)
          t.skip(
            `pictures are from ${JSON.stringify(recorded)}, this is ${JSON.stringify(machine)}`,
          );
        return isSame;
      },
      async picture({ name }, taken) {
        await t.test(name, () => {
          const seen = quantised(taken);
          const before = kept(name);
          if (seen.width !== before.width || seen.height !== before.height) {
            const size = ({ width, height }: PNG) => `${String(width)} by ${String(height)}`;
            assert.fail(
              `${size(seen)} and not ${size(before)} pixels. See ${keep(name, { seen, before })}`,
            );
          }
          const { share, where } = difference(before, seen);
          if (share <= TOLERANCE) return;
          const percent = (share * 100).toFixed(2);
          assert.fail(`${percent} % differs. See ${keep(name, { seen, before, where })}`);
        });
      },
    });
  });
});
