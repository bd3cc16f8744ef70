import { Trans } from '@lingui/react/macro';
import { useWatch, type Control } from 'react-hook-form';
import { Notice } from '../../shared/ui/notice.tsx';
import type { CustomerPortalFragment } from '../__generated__/operations.ts';
import { useHasPortalPlan } from '../use-plan.ts';
import { addressesToInvite } from './addresses-to-invite.ts';
import type { PortalValues } from './portal-values.ts';

interface InvitationsDueProps {
  control: Control<PortalValues>;
  customer: CustomerPortalFragment;
}

/** Says before the save whom it will invite. */
export function InvitationsDue({ control, customer }: InvitationsDueProps) {
  const hasPlan = useHasPortalPlan();
  const portalEnabled = useWatch({ control, name: 'portalEnabled' });
  const contacts = useWatch({ control, name: 'contacts' });
  const due = hasPlan ? addressesToInvite({ portalEnabled, contacts }, customer.contacts?.nodes ?? []) : [];
  return (
    <div role="status">
      {due.length > 0 && (
        <Notice tone="info">
          <Trans>Saving sends an invitation to {due.join(', ')}.</Trans>
        </Notice>
      )}
    </div>
  );
}
