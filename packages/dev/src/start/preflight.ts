import { portProblem } from '../lib/ports.ts';
import { Problem } from '../lib/problem.ts';
import type { Settings } from './settings.ts';

/**
 * Makes sure that every port is free before anything is started.
 *
 * @throws Problem with one line for every port that is not
 */
export async function checkPorts(settings: Settings): Promise<void> {
  const wanted = [{ port: settings.port, name: 'PORT', use: 'the portal', hosts: ['127.0.0.1', '0.0.0.0'] }];
  if (settings.smtpUrl === undefined) {
    const hosts = ['127.0.0.1'];
    wanted.push({ port: settings.mailboxPort, name: 'MAILBOX_PORT', use: 'the mailbox page', hosts });
    wanted.push({ port: settings.mailboxSmtpPort, name: 'MAILBOX_SMTP_PORT', use: 'the mailbox', hosts });
  }
  const lines: string[] = [];
  for (const { port, name, use, hosts } of wanted) {
    for (const host of hosts) {
      const problem = await portProblem(port, host);
      if (problem === undefined) continue;
      lines.push(`Port ${port} (${use}) ${explain(problem)}. Free it, or set ${name} to another port.`);
      break;
    }
  }
  if (lines.length > 0) throw new Problem(lines.join('\n'));
}

function explain(code: string): string {
  if (code === 'EADDRINUSE') return 'is in use by another program';
  if (code === 'EACCES') return 'may not be used by this user';
  return `cannot be used (${code})`;
}
