import { gql, type TypedDocumentNode } from '@apollo/client';
import type { InvoiceCreateMutation, InvoiceCreateMutationVariables } from '../__generated__/operations.ts';

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
