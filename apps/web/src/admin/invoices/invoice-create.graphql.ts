import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  InvoiceCreateMutation,
  InvoiceCreateMutationVariables,
  InvoiceImportMutation,
  InvoiceImportMutationVariables,
} from '../__generated__/operations.ts';

/** Adds an invoice by its typed figures. */
export const invoiceCreateMutation: TypedDocumentNode<InvoiceCreateMutation, InvoiceCreateMutationVariables> =
  gql`
    mutation InvoiceCreate($input: InvoiceCreateInput!) {
      invoiceCreate(input: $input) {
        invoice {
          id
        }
        errors {
          field
          code
          message
        }
      }
    }
  `;

/** Reads uploaded e-invoices. */
export const invoiceImportMutation: TypedDocumentNode<InvoiceImportMutation, InvoiceImportMutationVariables> =
  gql`
    mutation InvoiceImport($input: InvoiceImportInput!) {
      invoiceImport(input: $input) {
        results {
          fileName
          outcome
          message
          invoice {
            id
            number
            buyerName
            customer {
              id
              name
            }
          }
        }
        errors {
          message
        }
      }
    }
  `;
