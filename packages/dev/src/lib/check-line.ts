import type { Result } from './check.ts';

/** The line of one check: what was skipped is said, so that nobody takes it for passed. */
export function checkLine(name: string, milliseconds: number, result: Result): string {
  const { passed, failed, skipped = 0 } = result;
  const seconds = (milliseconds / 1000).toFixed(1).padStart(6);
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return `${failed === 0 ? '✓' : '✗'} ${name.padEnd(12)}${seconds} s  ${counts}`;
}
