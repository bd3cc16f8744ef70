import { authTables } from './auth-tables.ts';
import { staffTables } from './staff-tables.ts';
import type { RolePolicy, TablePolicy } from './table-policy.ts';

const everything: TablePolicy = {
  select: { rows: 'true' },
  insert: { rows: 'true' },
  update: { rows: 'true' },
  delete: { rows: 'true' },
};

/** The command line: makes organizations, loads demo data. The service itself cannot take this role on. */
export const operatorTables: RolePolicy = Object.fromEntries(
  Object.keys({ ...staffTables, ...authTables }).map((table) => [table, everything]),
);
