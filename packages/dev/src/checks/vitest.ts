import type { Check } from '../lib/check.ts';
import { vitestCheck } from '../lib/vitest-check.ts';

export const rulesTests = vitestCheck('rules', 'packages/rules');
export const clientTests = vitestCheck('client', 'packages/client');
export const devTests = vitestCheck('dev', 'packages/dev');
export const webTests = vitestCheck('web', 'apps/web');
/** On a real PostgreSQL; keeps both cores busy. */
export const apiTests: Check = vitestCheck('api', 'apps/api', 2);
