import { api } from './api.ts';
import type { Contender } from './contender.ts';
import { handwritten } from './handwritten.ts';
import { postgraphile } from './postgraphile.ts';

/** Whoever takes part. */
export const contenders: readonly Contender[] = [api, postgraphile, handwritten];
