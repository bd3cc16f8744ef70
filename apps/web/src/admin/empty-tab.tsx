import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import type { IconName } from '../shared/ui/icon-paths.ts';

/** A tab that has nothing, though others may. */
export function EmptyTab({ icon, action }: { icon: IconName; action?: ReactNode }) {
  return <EmptyState icon={icon} title={<Trans>Nothing in this tab</Trans>} action={action} />;
}
