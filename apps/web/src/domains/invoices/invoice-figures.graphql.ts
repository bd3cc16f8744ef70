import { gql, type TypedDocumentNode } from '@apollo/client';
import type { InvoiceFiguresFragment } from '../__generated__/operations.ts';

/** Lines, taxes and totals of an invoice. */
export const invoiceFiguresFragment: TypedDocumentNode<InvoiceFiguresFragment> = gql`
  fragment InvoiceFigures on Invoice {
    id
    type
    lines {
      position
      name
      quantity
      unit
      taxRate
      netAmount {
        minorUnits
        currency
      }
    }
    taxes {
      rate
      basis {
        minorUnits
        currency
      }
      amount {
        minorUnits
        currency
      }
    }
    netAmount {
      minorUnits
      currency
    }
    taxAmount {
      minorUnits
      currency
    }
    grossAmount {
      minorUnits
      currency
    }
    dueAmount {
      minorUnits
      currency
    }
  }
`;
