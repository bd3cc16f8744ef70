import { useLingui } from '@lingui/react/macro';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { PageHeader } from '../../shared/ui/page-header.tsx';

/** The first page of the office. */
export function AdminHomePage() {
  const { t } = useLingui();
  const { organization } = useViewer();
  return <PageHeader title={t`Overview`} description={organization?.name} />;
}
