import { ConfigError } from '../config.ts';
import { Refusal } from '../platform/errors/refusal.ts';
import { messageOf } from '../platform/graphql/answer.ts';

/** Something that whoever typed the command can put right; its message is one clear line. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

const AWAY = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN', '57P03']);
const REFUSED = new Set(['28P01', '28000']);
// Missing table, schema, role, or no right to take the role on: this database was never migrated.
const NOT_MIGRATED = new Set(['42P01', '3F000', '22023', '42501', '42704']);

/** What is printed of an error: one line for each thing that is wrong, never a stack trace. */
export function failureLines(error: unknown): string {
  if (error instanceof Failure || error instanceof ConfigError) return error.message;
  if (error instanceof Refusal) return error.problems.map((problem) => messageOf(problem, 'EN')).join('\n');
  const code = codeOf(error);
  if (AWAY.has(code)) return 'The database cannot be reached. Is DATABASE_URL right, and does it run?';
  if (REFUSED.has(code)) return 'The database refuses this user or password. Is DATABASE_URL right?';
  if (code === '3D000') return 'This database does not exist. Is DATABASE_URL right?';
  if (NOT_MIGRATED.has(code)) return 'The database is not ready. Run "pnpm portal migrate" first.';
  return `That did not work: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`;
}

function codeOf(error: unknown): string {
  for (let now = error; now instanceof Error; now = now.cause) {
    const { code, errors } = now as Error & { code?: unknown; errors?: unknown[] };
    if (typeof code === 'string') return code;
    if (Array.isArray(errors) && errors.length > 0) return codeOf(errors[0]);
  }
  return '';
}
