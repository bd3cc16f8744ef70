/**
 * Runs PostgreSQL as a child and ends it when the process that started us goes away.
 *
 * The starter holds the other end of our standard input. When it stops us, exits, or is killed, that
 * pipe closes, and the database is shut down. We run in a session of our own, so Ctrl+C in a terminal
 * does not reach the database before the application has closed its connections.
 *
 * Called with one argument, a JSON `GuardOrder`; the server gets our environment.
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';

export interface GuardOrder {
  program: string;
  args: string[];
  cwd: string;
  uid?: number;
  gid?: number;
  logFile: string;
  /** Folders to remove at the end. When there are any, the data need not be saved: stop at once. */
  discard: string[];
}

/** PostgreSQL's "fast" shutdown gets this long before the "immediate" one. */
const PATIENCE_MS = 10_000;

const order = JSON.parse(process.argv[2] ?? '') as GuardOrder;
const log = openSync(order.logFile, 'w', 0o600);
const { uid, gid, cwd } = order;
const server = spawn(order.program, order.args, { uid, gid, cwd, stdio: ['ignore', log, log] });

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  server.kill(order.discard.length > 0 ? 'SIGQUIT' : 'SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), PATIENCE_MS).unref();
}

server.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
server.once('exit', (code) => {
  for (const folder of order.discard) rmSync(folder, { recursive: true, force: true });
  process.exit(stopping ? 0 : (code ?? 1));
});
process.stdin.once('close', stop).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
