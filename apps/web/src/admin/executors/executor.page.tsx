import { useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { useExecutorKindWords } from '../../domains/executors/use-executor-kind-words.ts';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { NotFoundPage } from '../../shared/ui/not-found.page.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { ArchiveButton } from '../archive-button.tsx';
import { ArchivedNotice } from '../archived-notice.tsx';
import { ExecutorForm } from './executor-form.tsx';
import { executorDetailQuery } from './executor.graphql.ts';
import { useExecutorArchive } from './use-executor-archive.ts';

/** An executor. */
export function ExecutorPage() {
  const { t } = useLingui();
  const kinds = useExecutorKindWords();
  const { executorId: id = '' } = useParams();
  const { data, error, firstLoad, refetch } = useStableQuery(executorDetailQuery, { id });
  const executor = data?.executor;
  const { archive, restore } = useExecutorArchive({ id, name: executor?.displayName ?? '' });
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (firstLoad) return <PageSkeleton />;
  if (!executor) return <NotFoundPage homePath="/admin/executors" />;
  return (
    <>
      <PageHeader
        title={executor.displayName}
        description={kinds[executor.kind]}
        back={{ to: '/admin/executors', label: t`Executors` }}
        actions={
          <ArchiveButton archived={executor.archivedAt !== null} onArchive={archive} onRestore={restore} />
        }
      />
      <ArchivedNotice archivedAt={executor.archivedAt} />
      <ExecutorForm key={id} executor={executor} />
    </>
  );
}
