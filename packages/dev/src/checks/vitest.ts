import type { Check } from '../lib/check.ts';
import { vitestCheck } from '../lib/vitest-check.ts';

export const rulesTests = vitestCheck('rules', 'packages/rules');
export const clientTests = vitestCheck('client', 'packages/client');
export const devTests = vitestCheck('dev', 'packages/dev');
export const webTests = vitestCheck('web', 'apps/web');
/** Starts every contender on a small database: that they answer alike is what makes their figures comparable. */
export const benchTests: Check = vitestCheck('bench', 'packages/bench', 2);
/** On a real PostgreSQL; keeps both cores busy. */
export const apiTests: Check = vitestCheck('api', 'apps/api', 2);
