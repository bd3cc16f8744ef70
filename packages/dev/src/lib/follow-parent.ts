/**
 * Preloaded into every program that `start` and `test` run (`node --import`). The starter holds the
 * other end of standard input; when it is gone, even by SIGKILL, the pipe closes and the program ends.
 *
 * Node hands preloads on to threads and forks, whose standard input means something else: only the
 * direct child of the starter follows it.
 */
import { isMainThread } from 'node:worker_threads';

const PATIENCE_MS = 10_000;

if (isMainThread && process.env['STARTER_PID'] === String(process.ppid)) {
  process.stdin.once('close', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  });
  process.stdin.resume();
  // A pipe (as opposed to a file) can be released, so that it does not keep a finished program alive.
  if ('unref' in process.stdin) process.stdin.unref();
}
