import { useLingui } from '@lingui/react/macro';
import type { TicketCategory, TicketStatus } from '@kundenportal/rules/enums';

/** The words for the closed sets of tickets, in the language shown. */
export interface TicketWords {
  status: Record<TicketStatus, string>;
  category: Record<TicketCategory, string>;
}

/** Words for the states and categories of tickets. */
export function useTicketWords(): TicketWords {
  const { t } = useLingui();
  return {
    status: {
      NEW: t({ message: 'New', context: 'ticket' }),
      IN_PROGRESS: t`In progress`,
      PLANNED: t({ message: 'Planned', context: 'ticket' }),
      DONE: t({ message: 'Done', context: 'ticket' }),
      CANCELLED: t`Withdrawn`,
    },
    category: {
      CLEANING: t`Cleaning`,
      DAMAGE: t`Damage`,
      SUPPLIES: t`Supplies`,
      EXTRA_WORK: t`Extra work`,
      INVOICE_QUESTION: t`Question about an invoice`,
      OTHER: t`Something else`,
    },
  };
}
