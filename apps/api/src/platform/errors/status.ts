import type { Problem } from './refusal.ts';

/** The HTTP status of a refusal, for programs and proxies that look at it before the body. */
export interface RefusalStatus {
  status: 401 | 409 | 429;
  /** Seconds for the header `Retry-After`. */
  retryAfter: number | null;
}

/** The status of a refusal, or null when it is an answer like any other (200). */
export function refusalStatus(problems: readonly Problem[]): RefusalStatus | null {
  const limited = problems.find((problem) => problem.code === 'RATE_LIMITED');
  if (limited) return { status: 429, retryAfter: Number(limited.values?.['seconds'] ?? 60) };
  const reused = problems.some(({ code, field }) => code === 'CONFLICT' && field.at(-1) === 'idempotencyKey');
  if (reused) return { status: 409, retryAfter: null };
  return problems.some((problem) => problem.code === 'CODE_WRONG') ? { status: 401, retryAfter: null } : null;
}
