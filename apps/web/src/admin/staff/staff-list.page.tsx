import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { DataTable } from '../../shared/ui/data-table.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { useListParams } from '../../shared/ui/use-list-params.ts';
import { staffListQuery } from './staff.graphql.ts';
import { useStaffColumns } from './use-staff-columns.tsx';

const InviteDialog = lazy(async () => ({ default: (await import('./invite-dialog.tsx')).InviteDialog }));

/** Everybody who can sign in to the office. Owners invite and take access away. */
export function StaffListPage() {
  const { t } = useLingui();
  const isOwner = useViewer().staffMember?.owner ?? false;
  const [invites, setInvites] = useState(false);
  const list = useListParams(['NAME'], { field: 'NAME', direction: 'ASC' });
  const { data, error, reloading, refetch } = useStableQuery(staffListQuery, { after: list.after });
  const columns = useStaffColumns({ isOwner, onChanged: refetch });
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  return (
    <>
      <PageHeader
        title={t`Accounts`}
        description={isOwner ? t`People of the office who can sign in.` : t`Only owners can change this.`}
        actions={
          isOwner && (
            <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setInvites(true)}>
              <Trans>Invite colleague</Trans>
            </Button>
          )
        }
      />
      <DataTable
        caption={t`Accounts`}
        columns={columns}
        rows={data?.staffMembers?.nodes}
        rowKey={({ id }) => id}
        list={list}
        pageInfo={data?.staffMembers?.pageInfo}
        totalCount={data?.staffMembers?.totalCount}
        reloading={reloading}
        empty={<EmptyState icon="key" title={<Trans>Nobody yet</Trans>} />}
      />
      {invites && (
        <Suspense>
          <InviteDialog
            onClose={() => setInvites(false)}
            onInvited={async () => {
              setInvites(false);
              await refetch();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
