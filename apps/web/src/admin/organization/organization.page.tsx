import { Trans, useLingui } from '@lingui/react/macro';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { OrganizationForm } from './organization-form.tsx';

/** How the provider appears to its customers. Owners change it, the others see it. */
export function OrganizationPage() {
  const { t } = useLingui();
  const { organization, staffMember } = useViewer();
  if (!organization) return null;
  const isOwner = staffMember?.owner ?? false;
  return (
    <>
      <PageHeader
        title={t`Organization`}
        badge={
          <StatusBadge tone={organization.plan === 'PRO' ? 'success' : 'neutral'}>
            <Trans>Plan {organization.plan}</Trans>
          </StatusBadge>
        }
        description={t`How your customers see you in the portal and in e-mails.`}
      />
      {!isOwner && (
        <div style={{ marginBottom: '1.25rem' }}>
          <Notice tone="info">
            <Trans>Only owners can change this.</Trans>
          </Notice>
        </div>
      )}
      <OrganizationForm organization={organization} disabled={!isOwner} />
    </>
  );
}
