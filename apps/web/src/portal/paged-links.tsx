import type { ReactNode } from 'react';
import { Card } from '../shared/ui/card.tsx';
import { LinkList } from '../shared/ui/link-list.tsx';
import { TablePager } from '../shared/ui/table-pager.tsx';
import { TableSkeleton } from '../shared/ui/table-skeleton.tsx';
import type { ListParams } from '../shared/ui/use-list-params.ts';

interface PagedLinksProps<Node> {
  /** What the list lists, for screen readers. */
  label: string;
  list: ListParams<string>;
  /** `undefined` until the first answer. */
  connection:
    | {
        nodes: readonly Node[];
        totalCount?: number;
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      }
    | null
    | undefined;
  reloading: boolean;
  /** Shown instead of rows, when there are none. */
  none: ReactNode;
  children: (node: Node) => ReactNode;
}

/** A page of rows that lead on, with next and previous. */
export function PagedLinks<Node>({
  label,
  list,
  connection,
  reloading,
  none,
  children,
}: PagedLinksProps<Node>) {
  if (!connection) return <TableSkeleton columns={2} />;
  const { nodes, pageInfo, totalCount } = connection;
  return (
    <Card flush>
      {nodes.length === 0 ? (
        none
      ) : (
        <LinkList label={label} busy={reloading}>
          {nodes.map(children)}
        </LinkList>
      )}
      {(pageInfo.hasNextPage || list.after) && (
        <TablePager list={list} pageInfo={pageInfo} shown={nodes.length} totalCount={totalCount} />
      )}
    </Card>
  );
}
