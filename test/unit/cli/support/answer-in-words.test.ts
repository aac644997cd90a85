import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCli } from './run-cli.js';

test('where nothing answers, a terminal is told nothing about pages', async () => {
  const { code, stderr } = await runCli(['check', 'http://127.0.0.1:1']);
  assert.equal(code, 2);
  assert.equal(
    stderr,
    'Nothing answers at http://127.0.0.1:1. Look at the spelling, and whether you are online.\n',
  );
});

test('what is no whole web address is told so, and a password is not printed', async () => {
  const { code, stderr } = await runCli(['check', 'http://']);
  assert.equal(code, 2);
  assert.match(stderr, /^http:\/\/: This is no whole web address\. Look at the spelling\./);
  const secret = await runCli(['check', 'https://test:hidden@127.0.0.1:1/api']);
  assert.match(secret.stderr, /There is a user name or a password in the address\./);
  assert.ok(!secret.stderr.includes('hidden'));
});
