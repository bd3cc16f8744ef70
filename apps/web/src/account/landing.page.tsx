import { useQuery } from '@apollo/client/react';
import { Navigate } from 'react-router';
import { homePath } from '../domains/viewer/home-path.ts';
import { viewerQuery } from '../domains/viewer/viewer.graphql.ts';
import { MessagePageError } from '../shared/ui/message-page-error.tsx';
import { PageSkeleton } from '../shared/ui/page-skeleton.tsx';

/** `/`: leads everybody to where they belong. */
export function LandingPage() {
  const { data, error, refetch } = useQuery(viewerQuery, { fetchPolicy: 'network-only' });
  if (data) return <Navigate replace to={homePath(data.viewer.kind)} />;
  return error ? <MessagePageError error={error} onRetry={refetch} /> : <PageSkeleton />;
}
