import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import jsQRModule from 'jsqr';
import { ConfigError } from '../../../src/errors/index.js';
import { QR_MAX_BYTES, qrPath, type QrPath } from '../../../src/share/qr.js';
import { shortlistUrl } from '../../../src/share/shortlist-link.js';

// Its types speak of a module, and Node gives the function inside.
const jsQR = jsQRModule as unknown as typeof jsQRModule.default;

const SCALE = 3;

/** The path as pixels, drawn from its commands as a browser would. */
function draw({ size, path }: QrPath): { pixels: Uint8ClampedArray; width: number } {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  const strokes = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  // Nothing else is in it.
  assert.equal(strokes.map(([stroke]) => stroke).join(''), path);
  for (const [, x, y, length, back] of strokes) {
    assert.equal(length, back);
    for (let row = 0; row < SCALE; row += 1) {
      for (let column = 0; column < Number(length) * SCALE; column += 1) {
        const at = (Number(y) * SCALE + row) * width + Number(x) * SCALE + column;
        pixels.fill(0, at * 4, at * 4 + 3);
      }
    }
  }
  return { pixels, width };
}

async function scan(text: string): Promise<string | undefined> {
  const { pixels, width } = draw(await qrPath(text));
  const read = jsQR(pixels, width, width);
  return read?.data;
}

describe('a QR code', () => {
  test('reads as the address of a shortlist', async () => {
    const url = shortlistUrl('https://example.org/help', ['test-1', 'test 2', 'ŵ.3']);
    assert.equal(await scan(url), url);
  });

  test('has a white margin of four modules', async () => {
    const { size, path } = await qrPath('https://example.org/');
    const boxes = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...box]) => box.map(Number));
    assert.equal(Math.min(...boxes.map(([x = 0]) => x)), 4);
    assert.equal(Math.min(...boxes.map(([, y = 0]) => y)), 4);
    assert.equal(Math.max(...boxes.map(([x = 0, , length = 0]) => x + length)), size - 4);
    assert.equal(Math.max(...boxes.map(([, y = 0]) => y)), size - 5);
  });

  test('reads when a stain hides a part of its middle', async () => {
    const url = 'https://example.org/help#mecc-list=test-1,test-2,test-3,test-4';
    const code = await qrPath(url);
    const { pixels, width } = draw(code);
    const from = Math.round(width * 0.43);
    const to = Math.round(width * 0.57);
    for (let y = from; y < to; y += 1)
      pixels.fill(255, (y * width + from) * 4, (y * width + to) * 4);
    const read = jsQR(pixels, width, width);
    assert.equal(read?.data, url);
  });

  test('holds as much as it says and no more', async () => {
    const most = `https://example.org/${'é'.repeat((QR_MAX_BYTES - 21) / 2)}a`;
    assert.equal(Buffer.byteLength(most), QR_MAX_BYTES);
    const { size } = await qrPath(most);
    assert.equal(size, 117 + 8);
    assert.equal(await scan(most), most);
    await assert.rejects(
      qrPath(`${most}a`),
      (error: unknown) => error instanceof ConfigError && error.message.includes('997'),
    );
  });

  test('reads as whatever was put in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        async (url) => {
          assert.equal(await scan(url), url);
        },
      ),
      { numRuns: 25 },
    );
  });
});
