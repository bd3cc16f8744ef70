import { gql, type TypedDocumentNode } from '@apollo/client';
import type { PortalHomeQuery, PortalHomeQueryVariables } from '../__generated__/operations.ts';
import { assignmentRowFragment } from '../assignments/assignment-row.graphql.ts';
import { invoiceRowFragment } from '../invoices/invoice-row.graphql.ts';
import { ticketRowFragment } from '../tickets/ticket-row.graphql.ts';

/** What needs attention; what is off is not asked for. */
export const portalHomeQuery: TypedDocumentNode<PortalHomeQuery, PortalHomeQueryVariables> = gql`
  query PortalHome($today: DateTime!, $withAssignments: Boolean!, $withInvoices: Boolean!) {
    assignments(first: 3, filter: { status: [PLANNED], startsFrom: $today }, sort: { field: STARTS_AT })
      @include(if: $withAssignments) {
      nodes {
        id
        ...AssignmentRow
      }
    }
    tickets(first: 3, filter: { status: [NEW, IN_PROGRESS, PLANNED] }) {
      totalCount
      nodes {
        id
        ...TicketRow
      }
    }
    invoices(first: 3, filter: { status: [OPEN] }, sort: { field: DUE_DATE }) @include(if: $withInvoices) {
      totalCount
      nodes {
        id
        ...InvoiceRow
      }
    }
  }
  ${assignmentRowFragment}
  ${invoiceRowFragment}
  ${ticketRowFragment}
`;
