import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const NEEDED = { DATABASE_URL: 'postgres://owner@db.example/portal', SESSION_SECRET: 's'.repeat(32) };

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('what is missing or wrong is named, one line each', () => {
  expect(problemsOf({})).toEqual([
    'SESSION_SECRET is missing or shorter than 32 characters.',
    'DATABASE_URL is missing: it must begin with postgres:// or postgresql://.',
  ]);
  const wrong = { PORT: '0', PUBLIC_URL: 'portal', SMTP_URL: 'http://x', DEMO: 'no', TRUSTED_PROXIES: '-1' };
  expect(problemsOf({ ...NEEDED, ...wrong, LOG_LEVEL: 'loud' })).toEqual([
    'PORT must be a whole number from 1 to 65535, not "0".',
    'PUBLIC_URL must be an address that begins with http:// or https://.',
    'SMTP_URL must be an address that begins with smtp:// or smtps://.',
    'DEMO must be one of 0, 1, not "no".',
    'TRUSTED_PROXIES must be a whole number from 0 to 10, not "-1".',
    'LOG_LEVEL must be one of debug, info, warn, error, silent, not "loud".',
  ]);
});

test('with what is needed everything else has a default, and empty means not set', () => {
  const config = readConfig({ ...NEEDED, PORT: '', DEMO: '', PUBLIC_URL: 'https://portal.example/' });
  expect(config).toMatchObject({ port: 4000, publicUrl: 'https://portal.example', demo: true, webDir: null });
  expect(readConfig({ ...NEEDED, DEMO: '0' }).demo).toBe(false);
});

test('the service signs in with a role and password of its own, made from the secret', () => {
  const { appUrl } = readConfig(NEEDED);
  expect(appUrl).toMatch(/^postgres:\/\/kundenportal_app:[\da-f]{64}@db\.example\/portal$/);
  expect(readConfig({ ...NEEDED, SESSION_SECRET: 't'.repeat(32) }).appUrl).not.toBe(appUrl);
});
