import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  InvoiceAssignMutation,
  InvoiceAssignMutationVariables,
  InvoiceCancelMutation,
  InvoiceCancelMutationVariables,
  InvoiceIssueMutation,
  InvoiceIssueMutationVariables,
  InvoiceMarkPaidMutation,
  InvoiceMarkPaidMutationVariables,
} from '../__generated__/operations.ts';
import { invoiceDetailFragment } from './invoice.graphql.ts';

export const invoiceIssueMutation: TypedDocumentNode<InvoiceIssueMutation, InvoiceIssueMutationVariables> =
  gql`
    mutation InvoiceIssue($id: ID!) {
      invoiceIssue(id: $id) {
        invoice {
          ...InvoiceDetail @unmask
        }
        errors {
          message
        }
      }
    }
    ${invoiceDetailFragment}
  `;

export const invoiceCancelMutation: TypedDocumentNode<InvoiceCancelMutation, InvoiceCancelMutationVariables> =
  gql`
    mutation InvoiceCancel($id: ID!) {
      invoiceCancel(id: $id) {
        invoice {
          ...InvoiceDetail @unmask
        }
        errors {
          message
        }
      }
    }
    ${invoiceDetailFragment}
  `;

export const invoiceMarkPaidMutation: TypedDocumentNode<
  InvoiceMarkPaidMutation,
  InvoiceMarkPaidMutationVariables
> = gql`
  mutation InvoiceMarkPaid($id: ID!, $input: InvoiceMarkPaidInput!) {
    invoiceMarkPaid(id: $id, input: $input) {
      invoice {
        ...InvoiceDetail @unmask
      }
      errors {
        field
        code
        message
      }
    }
  }
  ${invoiceDetailFragment}
`;

export const invoiceAssignMutation: TypedDocumentNode<InvoiceAssignMutation, InvoiceAssignMutationVariables> =
  gql`
    mutation InvoiceAssign($id: ID!, $input: InvoiceAssignInput!) {
      invoiceAssign(id: $id, input: $input) {
        invoice {
          ...InvoiceDetail @unmask
        }
        errors {
          field
          code
          message
        }
      }
    }
    ${invoiceDetailFragment}
  `;
