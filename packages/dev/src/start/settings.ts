import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problem } from '../lib/problem.ts';
import { root, webDir } from '../lib/paths.ts';

/** What `start`, `dev` and `portal` decide from the environment; the rest is the API's own business. */
export interface Settings {
  port: number;
  publicUrl: string;
  dataDir: string;
  /** Undefined: start the embedded database. */
  databaseUrl: string | undefined;
  /** Undefined: start the mailbox. */
  smtpUrl: string | undefined;
  mailboxPort: number;
  mailboxSmtpPort: number;
  demo: boolean;
}

/** @throws Problem with one line for every value that cannot be used */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const problems: string[] = [];
  const port = (name: string, usual: number) => {
    const text = env[name] || String(usual);
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < 1 || value > 65_535) {
      problems.push(`${name} must be a port number between 1 and 65535, not "${text}"`);
    }
    return value;
  };
  const settings: Settings = {
    port: port('PORT', 4000),
    publicUrl: env['PUBLIC_URL'] || `http://localhost:${env['PORT'] || 4000}`,
    dataDir: resolve(root, env['DATA_DIR'] || '.data'),
    databaseUrl: env['DATABASE_URL'] || undefined,
    smtpUrl: env['SMTP_URL'] || undefined,
    mailboxPort: port('MAILBOX_PORT', 1080),
    mailboxSmtpPort: port('MAILBOX_SMTP_PORT', 1025),
    demo: env['DEMO'] !== '0',
  };
  if (problems.length > 0) throw new Problem(problems.join('\n'));
  return settings;
}

/** The environment for the API's programs: ours, with a value for everything that has a local default. */
export async function productEnvironment(
  settings: Settings,
  databaseUrl: string,
  env: NodeJS.ProcessEnv,
): Promise<NodeJS.ProcessEnv> {
  return {
    ...env,
    PORT: String(settings.port),
    PUBLIC_URL: settings.publicUrl,
    DATA_DIR: settings.dataDir,
    DATABASE_URL: databaseUrl,
    SMTP_URL: settings.smtpUrl ?? `smtp://127.0.0.1:${settings.mailboxSmtpPort}`,
    SESSION_SECRET: env['SESSION_SECRET'] || (await keptSecret(settings.dataDir)),
    WEB_DIST: env['WEB_DIST'] || join(webDir, 'dist'),
    DEMO: env['DEMO'] || '1',
  };
}

/** A random secret, made once and kept beside the data: sessions survive a restart. */
async function keptSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'session-secret');
  await mkdir(dataDir, { recursive: true });
  const secret = randomBytes(32).toString('base64url');
  await writeFile(file, secret, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return readFile(file, 'utf8');
}
