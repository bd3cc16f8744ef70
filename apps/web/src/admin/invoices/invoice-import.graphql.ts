import { gql, type TypedDocumentNode } from '@apollo/client';
import type { InvoiceImportMutation, InvoiceImportMutationVariables } from '../__generated__/operations.ts';

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
