import { runCli } from './program.js';

// The reader of a pipe may have seen enough: `mecc-signpost check feed.json | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Not process.exit(): what is still being written would be lost.
process.exitCode = await runCli(process.argv.slice(2));
