import { Trans } from '@lingui/react/macro';
import { useFormatters } from '../shared/i18n/use-formatters.ts';
import { Notice } from '../shared/ui/notice.tsx';

/** Says that a record was put away, and when. */
export function ArchivedNotice({ archivedAt }: { archivedAt: string | null }) {
  const { formatDateTime } = useFormatters();
  if (!archivedAt) return null;
  return (
    <div style={{ marginBottom: '1.25rem' }}>
      <Notice tone="neutral">
        <Trans>Archived on {formatDateTime(archivedAt)}. In the portal it is not there any more.</Trans>
      </Notice>
    </div>
  );
}
