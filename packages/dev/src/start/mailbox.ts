import { fileURLToPath } from 'node:url';
import type { Family } from '../lib/family.ts';
import { root } from '../lib/paths.ts';
import type { Settings } from './settings.ts';

/** Starts the local mailbox, which takes every mail and delivers none. */
export function startMailbox(
  family: Family,
  settings: Settings,
  logFile: string,
  failed: (reason: string) => void,
): void {
  // The program itself, not the shell wrapper in node_modules/.bin: it must be our direct child.
  const script = fileURLToPath(new URL('bin/maildev.js', import.meta.resolve('maildev')));
  const args = [
    script,
    '--ip=127.0.0.1',
    '--web-ip=127.0.0.1',
    '--max-emails=1000',
    `--web=${settings.mailboxPort}`,
    `--smtp=${settings.mailboxSmtpPort}`,
  ];
  family.keep({ name: 'The mailbox', args, cwd: root, env: process.env, logFile }, failed);
}
