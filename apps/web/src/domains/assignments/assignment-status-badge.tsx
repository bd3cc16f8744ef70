import { useLingui } from '@lingui/react/macro';
import type { AssignmentStatus } from '@kundenportal/rules/enums';
import { StatusBadge, type Tone } from '../../shared/ui/status-badge.tsx';

const tones: Record<AssignmentStatus, Tone> = {
  DRAFT: 'neutral',
  PLANNED: 'info',
  DONE: 'success',
  CANCELLED: 'danger',
};

/** Words for the states of assignments. */
export function useAssignmentStatusWords(): Record<AssignmentStatus, string> {
  const { t } = useLingui();
  return {
    DRAFT: t({ message: 'Draft', context: 'assignment' }),
    PLANNED: t({ message: 'Planned', context: 'assignment' }),
    DONE: t({ message: 'Done', context: 'assignment' }),
    CANCELLED: t({ message: 'Cancelled', context: 'assignment' }),
  };
}

/** Where an assignment stands. */
export function AssignmentStatusBadge({ status }: { status: AssignmentStatus }) {
  const words = useAssignmentStatusWords();
  return <StatusBadge tone={tones[status]}>{words[status]}</StatusBadge>;
}
