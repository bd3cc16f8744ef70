import closeWithGrace from 'close-with-grace';
import { failureLines } from './cli/failure.ts';
import { readConfig } from './config.ts';
import { startWorker } from './worker/start-worker.ts';

try {
  const worker = await startWorker(readConfig());
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err) process.stderr.write(`${err.stack ?? err.message}\n`);
    await worker.stop();
  });
} catch (error) {
  process.stderr.write(`${failureLines(error)}\n`);
  process.exit(1);
}
