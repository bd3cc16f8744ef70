import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { PageSkeleton } from '../shared/ui/page-skeleton.tsx';
import { QueryError } from '../shared/ui/query-error.tsx';
import { invitationLinkQuery } from './account.graphql.ts';
import { InvitationAccept } from './invitation-accept.tsx';
import { InvitationUnusable } from './invitation-unusable.tsx';

/** `/invitation/:token`. Opening it changes nothing, because mail scanners open links; only sending the form does. */
export function InvitationPage() {
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery(invitationLinkQuery, {
    variables: { token },
    fetchPolicy: 'network-only',
  });
  if (error) return <QueryError error={error} onRetry={refetch} />;
  if (!data) return <PageSkeleton />;
  const link = data.invitationLink;
  if (link.state === 'OPEN') return <InvitationAccept key={token} token={token} link={link} />;
  return <InvitationUnusable token={token} link={link} />;
}
