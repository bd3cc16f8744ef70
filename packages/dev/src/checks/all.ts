import type { Check } from '../lib/check.ts';
import { boundaries } from './boundaries.ts';
import { budgets } from './budgets.ts';
import { catalogs } from './catalogs.ts';
import { codegen } from './codegen.ts';
import { e2e } from './e2e.ts';
import { format } from './format.ts';
import { graphql } from './graphql.ts';
import { lint } from './lint.ts';
import { sizes } from './sizes.ts';
import { types } from './types.ts';
import { unused } from './unused.ts';
import { apiTests, benchTests, clientTests, devTests, rulesTests, webTests } from './vitest.ts';

/** In the order in which they start: what fails fast comes first, what needs quiet comes last. */
export const checks: Check[] = [
  types,
  lint,
  format,
  sizes,
  boundaries,
  unused,
  graphql,
  codegen,
  catalogs,
  rulesTests,
  clientTests,
  webTests,
  budgets,
  devTests,
  benchTests,
  apiTests,
  e2e,
];
