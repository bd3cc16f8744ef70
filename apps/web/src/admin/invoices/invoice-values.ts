import { t } from '@lingui/core/macro';
import { LIMITS } from '@kundenportal/rules/limits';
import * as z from 'zod/mini';
import { money, requiredDate, requiredText } from '../../shared/form/checks.ts';
import type { InvoiceCreateInput } from '../__generated__/operations.ts';

const requiredMoney = () =>
  money().check(z.refine((value) => value !== null, { error: () => t`Please fill this in.` }));

/** Checks of an invoice that is typed in. */
export const newInvoiceSchema = z.object({
  customerId: requiredText(),
  objectIds: z.array(z.string()),
  number: requiredText(LIMITS.invoiceNumber),
  type: z.enum(['INVOICE', 'CREDIT_NOTE']),
  issueDate: requiredDate(),
  dueDate: z.string(),
  serviceFrom: z.string(),
  serviceTo: z.string(),
  netMinorUnits: requiredMoney(),
  taxMinorUnits: requiredMoney(),
  status: z.enum(['OPEN', 'DRAFT']),
  file: z.array(z.custom<File>()),
});

export type NewInvoiceValues = z.infer<typeof newInvoiceSchema>;

/** The typed figures as the API takes them. */
export function invoiceInput(values: NewInvoiceValues, fileId: string | null): InvoiceCreateInput {
  const { file: _sent, dueDate, serviceFrom, serviceTo, netMinorUnits, taxMinorUnits, ...rest } = values;
  return {
    ...rest,
    dueDate: dueDate || null,
    serviceFrom: serviceFrom || null,
    serviceTo: serviceTo || null,
    netMinorUnits: netMinorUnits ?? 0,
    taxMinorUnits: taxMinorUnits ?? 0,
    fileId,
  };
}

/** Net and tax together, `null` while one of them is no amount. */
export function grossOf(net: number | null, tax: number | null): number | null {
  const sum = (net ?? Number.NaN) + (tax ?? Number.NaN);
  return Number.isNaN(sum) ? null : sum;
}
