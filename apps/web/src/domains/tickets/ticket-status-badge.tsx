import type { TicketStatus } from '@kundenportal/rules/enums';
import { StatusBadge, type Tone } from '../../shared/ui/status-badge.tsx';
import { useTicketWords } from './use-ticket-words.ts';

const tones: Record<TicketStatus, Tone> = {
  NEW: 'warning',
  IN_PROGRESS: 'info',
  PLANNED: 'info',
  DONE: 'success',
  CANCELLED: 'neutral',
};

/** Where a ticket stands. */
export function TicketStatusBadge({ status }: { status: TicketStatus }) {
  const words = useTicketWords();
  return <StatusBadge tone={tones[status]}>{words.status[status]}</StatusBadge>;
}
