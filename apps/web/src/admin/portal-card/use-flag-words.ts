import { useLingui } from '@lingui/react/macro';
import type { FlagValues } from './portal-values.ts';

/** Names of the three flags, and what each lets be seen. */
export function useFlagWords(): Record<keyof FlagValues, { label: string; meaning: string }> {
  const { t } = useLingui();
  return {
    assignments: {
      label: t`Assignments`,
      meaning: t`Planned and done assignments with date and object. Drafts never.`,
    },
    invoices: {
      label: t`Invoices`,
      meaning: t`Issued invoices with PDF and what is still to pay. Drafts never.`,
    },
    executors: {
      label: t`Executors`,
      meaning: t`Who carries out a visible assignment: display name and kind, nothing else.`,
    },
  };
}
