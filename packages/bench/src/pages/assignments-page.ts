import type { Page } from './pages.ts';
import { webDocument } from './web-documents.ts';

/** The list of assignments with so many rows: those that are done, of which there are enough. */
export function withRows(first: number): Page {
  return {
    name: first > 50 ? 'assignments-100' : 'assignments-20',
    title: `Assignments, ${first} rows`,
    audience: 'contact',
    document: webDocument('portal/assignments/assignment-list.graphql.ts', 'assignmentListQuery'),
    variables: () => ({
      first,
      after: null,
      filter: { search: null, objectId: null, status: ['DONE'] },
      sort: { field: 'STARTS_AT', direction: 'DESC' },
    }),
  };
}
