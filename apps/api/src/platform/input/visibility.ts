import type { PortalVisibilityInput } from '../graphql/portal-visibility.inputs.ts';

/** The columns of the three flags of one level. */
export interface FlagColumns {
  showAssignments: boolean;
  showInvoices: boolean;
  showExecutors: boolean;
}

const COLUMNS = {
  assignments: 'showAssignments',
  invoices: 'showInvoices',
  executors: 'showExecutors',
} as const;
type Flag = keyof typeof COLUMNS;

/** The flags that the input sets; what is left out stays. */
export function flagChanges(input: PortalVisibilityInput | null | undefined): Partial<FlagColumns> {
  const given = flagsIn(input).map((flag) => [COLUMNS[flag], input![flag]]);
  return Object.fromEntries(given) as Partial<FlagColumns>;
}

/** Which flags the input turns from off to on. */
export function flagsTurnedOn(input: PortalVisibilityInput | null | undefined, before: FlagColumns): Flag[] {
  return flagsIn(input).filter((flag) => input![flag] === true && !before[COLUMNS[flag]]);
}

/** The flags of a row by their names in the contract, for the audit trail. */
export function flagsOf(row: FlagColumns): Record<Flag, boolean> {
  return { assignments: row.showAssignments, invoices: row.showInvoices, executors: row.showExecutors };
}

function flagsIn(input: PortalVisibilityInput | null | undefined): Flag[] {
  return (Object.keys(COLUMNS) as Flag[]).filter((flag) => typeof input?.[flag] === 'boolean');
}
