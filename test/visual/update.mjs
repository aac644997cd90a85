/**
 * Takes the pictures that later ones are compared with, and notes the machine beside them:
 *
 *   npm run test:visual -- --update
 *
 * Look at what changed before you commit it. Without `--update` the pictures are compared.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { takePictures } from './camera.mjs';
import { quantised } from './pixels.mjs';

const folder = path.join(import.meta.dirname, 'pictures');

if (!process.argv.includes('--update')) {
  const test = path.join(import.meta.dirname, '../e2e/visual.test.ts');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', test], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(path.join(folder, file));
await takePictures({
  begin: (machine) => {
    writeFileSync(path.join(folder, 'machine.json'), `${JSON.stringify(machine, undefined, 2)}\n`);
  },
  picture: ({ name }, picture) => {
    const file = PNG.sync.write(quantised(picture), { colorType: 2, deflateLevel: 9 });
    writeFileSync(path.join(folder, name), file);
    process.stdout.write(`${name} ${file.length}\n`);
  },
});
