import { useLingui } from '@lingui/react/macro';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { PageHeader } from '../../shared/ui/page-header.tsx';

/** The first page of the customer. */
export function PortalHomePage() {
  const { t } = useLingui();
  const { contact, customer } = useViewer();
  const name = contact?.name ?? '';
  return <PageHeader title={t`Hello ${name}`} description={customer?.name} />;
}
