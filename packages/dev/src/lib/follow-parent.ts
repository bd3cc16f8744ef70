/**
 * Preloaded into every program that `start` runs (`node --import`). The starter holds the other end of
 * standard input; when it is gone, even by SIGKILL, the pipe closes and the program ends too.
 */
const PATIENCE_MS = 10_000;

process.stdin.once('close', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
});
process.stdin.resume();
// A pipe (as opposed to a file) can be released, so that it does not keep a finished program alive.
if ('unref' in process.stdin) process.stdin.unref();
