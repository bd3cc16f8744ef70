/** The three flags of a customer, an object or a contact. */
export interface Flags {
  showAssignments: boolean;
  showInvoices: boolean;
  showExecutors: boolean;
}

/** Every combination there is. */
export const ALL_COMBINATIONS: readonly Flags[] = Array.from({ length: 8 }, (_none, bits) => ({
  showAssignments: (bits & 1) === 0,
  showInvoices: (bits & 2) === 0,
  showExecutors: (bits & 4) === 0,
}));

export const ALL_ON = ALL_COMBINATIONS[0]!;

/** Everything on but these. */
export function without(...off: (keyof Flags)[]): Flags {
  return { ...ALL_ON, ...Object.fromEntries(off.map((flag) => [flag, false])) };
}
