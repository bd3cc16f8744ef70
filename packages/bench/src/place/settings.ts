import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { benchDir } from '../options.ts';

/** Any 32 characters: the database is thrown away. */
const SECRET = 'bench-secret-of-a-throw-away-place';

/**
 * The environment of the product's programs: as in production, the log on.
 *
 * @param port of the API; 0 for programs that do not listen
 * @param smtpUrl where mails go; nowhere when left out
 */
export function productSettings(
  ownerUrl: string,
  port: number,
  smtpUrl = 'smtp://127.0.0.1:1',
): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return {
    PATH,
    HOME,
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
    DEMO: '0',
    DATABASE_URL: ownerUrl,
    SESSION_SECRET: SECRET,
    PUBLIC_URL: `http://localhost:${port || 4000}`,
    DATA_DIR: join(benchDir, 'files'),
    SMTP_URL: smtpUrl,
    ...(port > 0 ? { PORT: String(port) } : {}),
  };
}

/** Connection string of the role that the product signs in with; the API derives it in the same way. */
export function appUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = 'kundenportal_app';
  url.password = createHmac('sha256', SECRET).update('database-app-password').digest('hex');
  return url.toString();
}
