import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useFirstAnswer } from '../../shared/apollo/use-first-answer.ts';
import type { SelectOption } from '../../shared/form/select-field.tsx';
import { objectOptionsQuery } from './object-options.graphql.ts';

/** All objects of the customer as entries of a select: page after page, `undefined` until the first is there. */
export function useObjectOptions(): SelectOption[] | undefined {
  useFirstAnswer(objectOptionsQuery);
  const { data, fetchMore } = useQuery(objectOptionsQuery);
  const pageInfo = data?.objects?.pageInfo;
  useEffect(() => {
    if (!pageInfo?.hasNextPage) return;
    fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (old, { fetchMoreResult }) => {
        if (!old.objects || !fetchMoreResult.objects) return fetchMoreResult;
        const nodes = [...old.objects.nodes, ...fetchMoreResult.objects.nodes];
        return { objects: { ...fetchMoreResult.objects, nodes } };
      },
      // What is there already can be chosen; the rest comes with the next visit.
    }).catch(() => undefined);
  }, [pageInfo, fetchMore]);
  return data?.objects?.nodes.map(({ id, name, address }) => ({
    value: id,
    label: `${name} – ${address.street}, ${address.city}`,
  }));
}
