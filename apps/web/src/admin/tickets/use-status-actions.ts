import { useLingui } from '@lingui/react/macro';
import type { TicketStatus } from '@kundenportal/rules/enums';

/** Words for the step from one status to the next, as a button says it. */
export function useStatusActions(): (from: TicketStatus, to: TicketStatus) => string {
  const { t } = useLingui();
  return (from, to) => {
    if (from === 'DONE' || from === 'CANCELLED') return t`Reopen`;
    const words: Record<TicketStatus, string> = {
      NEW: t`Reopen`,
      IN_PROGRESS: t`Start work`,
      PLANNED: t`Mark as planned`,
      DONE: t`Mark as done`,
      CANCELLED: t`Withdraw`,
    };
    return words[to];
  };
}
