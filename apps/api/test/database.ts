import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { appUrlFor } from '../src/config.ts';
import { TEST_SECRET } from './secret.ts';

/** A database of its own for a test file. */
export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  drop(): Promise<void>;
}

/** Copies the migrated template into a new database. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = new URL(inject('templateUrl'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(template, `create database ${name} template "${template.pathname.slice(1)}"`);
  const owner = new URL(template);
  owner.pathname = `/${name}`;
  return {
    ownerUrl: owner.toString(),
    appUrl: appUrlFor(owner.toString(), TEST_SECRET),
    drop: () => asAdmin(template, `drop database if exists ${name} with (force)`),
  };
}

async function asAdmin(template: URL, sql: string): Promise<void> {
  const admin = new URL(template);
  admin.pathname = '/postgres';
  const client = new Client({ connectionString: admin.toString() });
  await client.connect();
  // Copies of one template cannot be made at the same moment.
  for (let attempt = 0; ; attempt += 1) {
    try {
      await client.query(sql);
      break;
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  await client.end();
}
