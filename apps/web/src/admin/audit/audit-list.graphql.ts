import { gql, type TypedDocumentNode } from '@apollo/client';
import type { AuditListQuery, AuditListQueryVariables } from '../__generated__/operations.ts';

/** One page of the audit trail, the newest first. */
export const auditListQuery: TypedDocumentNode<AuditListQuery, AuditListQueryVariables> = gql`
  query AuditList($after: String, $filter: AuditEventFilter, $sort: AuditEventSort) {
    auditEvents(first: 50, after: $after, filter: $filter, sort: $sort) {
      totalCount
      nodes {
        id
        createdAt
        actorName
        channel
        action
        subjectKind
        subjectId
        subjectName
        changes {
          field
          before
          after
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
