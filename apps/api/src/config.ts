import { createHmac } from 'node:crypto';
import { resolve } from 'node:path';

/** Every setting of the API, the worker and the command line. Nothing else reads the environment. */
export interface Config {
  /** Port of the HTTP server. */
  port: number;
  /** Address under which people reach the portal, without a slash at the end; links in mails are built from it. */
  publicUrl: string;
  /** Connection string of the owner: migrations and the command line. */
  ownerUrl: string;
  /** Connection string of the role that signs in for the service; derived from the owner's when not set. */
  appUrl: string;
  /** Mail server, for example `smtps://user:password@mail.example:465`. */
  smtpUrl: string;
  /** Sender address of every mail. */
  mailFrom: string;
  /** Folder for uploaded files. */
  dataDir: string;
  /** At least 32 characters; invitation links and the service's database password are derived from it. */
  sessionSecret: string;
  /** Whether demo data is loaded into an empty database. */
  demo: boolean;
  /** Folder with the built web app; null when another server has it. */
  webDir: string | null;
  /** How many proxies in front are trusted to name the client's address. */
  trustedProxies: number;
  /** How many GraphQL requests are worked on at once; the others wait a moment at the door. */
  requestsAtOnce: number;
  /** `info`, `debug`, `warn`, `error` or `silent`. */
  logLevel: string;
}

/** The environment is wrong. `problems` has one clear line for each setting. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'];

/**
 * Reads the environment.
 *
 * @throws ConfigError naming every setting that is missing or wrong
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const problems: string[] = [];
  const wrong = (line: string): '' => {
    problems.push(line);
    return '';
  };
  const integer = (name: string, fallback: number, min: number, max: number): number => {
    const raw = env[name];
    if (raw === undefined || raw === '') return fallback;
    const value = Number(raw);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    wrong(`${name} must be a whole number from ${min} to ${max}, not "${raw}".`);
    return fallback;
  };
  const url = (name: string, protocols: string[], fallback?: string): string => {
    const raw = env[name] || fallback;
    const beginnings = protocols.map((protocol) => `${protocol}//`).join(' or ');
    if (raw === undefined) return wrong(`${name} is missing: it must begin with ${beginnings}.`);
    const parsed = URL.canParse(raw) ? new URL(raw) : null;
    if (parsed && protocols.includes(parsed.protocol)) return raw;
    return wrong(`${name} must be an address that begins with ${beginnings}.`);
  };
  const oneOf = (name: string, values: string[], fallback: string): string => {
    const raw = env[name] || fallback;
    return values.includes(raw) ? raw : wrong(`${name} must be one of ${values.join(', ')}, not "${raw}".`);
  };

  const port = integer('PORT', 4000, 1, 65_535);
  const sessionSecret = env.SESSION_SECRET ?? '';
  if (sessionSecret.length < 32) wrong('SESSION_SECRET is missing or shorter than 32 characters.');
  const ownerUrl = url('DATABASE_URL', ['postgres:', 'postgresql:']);
  const given = env.DATABASE_APP_URL ? url('DATABASE_APP_URL', ['postgres:', 'postgresql:']) : null;
  const config: Config = {
    port,
    publicUrl: url('PUBLIC_URL', ['http:', 'https:'], `http://localhost:${port}`).replace(/\/+$/, ''),
    ownerUrl,
    appUrl: given ?? (ownerUrl && sessionSecret ? appUrlFor(ownerUrl, sessionSecret) : ''),
    smtpUrl: url('SMTP_URL', ['smtp:', 'smtps:'], 'smtp://127.0.0.1:1025'),
    mailFrom: env.MAIL_FROM || 'portal@kundenportal.example',
    dataDir: resolve(env.DATA_DIR || '.data'),
    sessionSecret,
    demo: oneOf('DEMO', ['0', '1'], '1') !== '0',
    webDir: env.WEB_DIST ? resolve(env.WEB_DIST) : null,
    trustedProxies: integer('TRUSTED_PROXIES', 0, 0, 10),
    requestsAtOnce: integer('REQUESTS_AT_ONCE', 4, 1, 1_000),
    logLevel: oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** The owner's connection string with the name and the derived password of the service's own role. */
export function appUrlFor(ownerUrl: string, sessionSecret: string): string {
  const url = new URL(ownerUrl);
  url.username = 'kundenportal_app';
  url.password = createHmac('sha256', sessionSecret).update('database-app-password').digest('hex');
  return url.toString();
}
