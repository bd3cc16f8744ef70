import type { Settings } from './settings.ts';

/** What is where, for the person at the terminal. */
export function announcement(settings: Settings, logs: string, seconds: number): string {
  const rows: [string, string][] = [
    ['Portal', settings.publicUrl],
    ['GraphQL', `${settings.publicUrl}/graphql`],
  ];
  if (settings.smtpUrl === undefined) rows.push(['Mailbox', `http://localhost:${settings.mailboxPort}`]);
  rows.push(['Data', settings.dataDir], ['Logs', logs]);
  if (settings.demo) {
    rows.push(
      ['Sign-ins', 'office@glanzwerk.example          the office, plan PRO'],
      ['', 'office@nordlicht.example          the office, plan BASIC'],
      ['', 'contact@demo-customer.example     a contact of two customers'],
      ['', 'password: kundenportal-demo       (as long as the demo data is there)'],
    );
  }
  const lines = rows.map(([name, value]) => `  ${name.padEnd(10)}${value}`);
  return `\nKundenportal is ready after ${seconds.toFixed(1)} s\n\n${lines.join('\n')}\n\n  Ctrl+C ends everything.\n`;
}
