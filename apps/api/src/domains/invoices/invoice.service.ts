import { v7 } from 'uuid';
import { Problems } from '../../platform/errors/refusal.ts';
import { organizationOf, type RequestContext } from '../../platform/graphql/request-context.ts';
import { foundForUpdate } from '../../platform/input/found.ts';
import { flushOrTaken } from '../../platform/input/taken.ts';
import { refuse } from '../../platform/errors/refusal.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import { FileEntity } from '../files/file.entity.ts';
import { findUpload, useUpload } from './invoice-file.ts';
import { billedCustomer, billedObjects, typedColumns } from './invoice-input.ts';
import { InvoiceEntity } from './invoice.entity.ts';
import type { InvoiceAssignInput, InvoiceCreateInput } from './invoice.inputs.ts';

const NUMBER_TAKEN = { field: ['input', 'number'], message: 'INVOICE_NUMBER_TAKEN' } as const;

/**
 * Adds an invoice that the office typed in, if wanted with its PDF.
 *
 * @returns id of the invoice
 * @throws Refusal with the problems at their fields; TAKEN when the organization has the number already
 */
export async function createInvoice(context: RequestContext, input: InvoiceCreateInput): Promise<string> {
  const problems = new Problems();
  const columns = typedColumns(problems, input);
  problems.throwIfAny();
  return context.tx.write(async (em) => {
    const organizationId = organizationOf(context.actor);
    const customer = await billedCustomer(em, input.customerId);
    const objectIds = await billedObjects(em, customer.id, input.objectIds ?? []);
    if ((await em.count(InvoiceEntity, { organizationId, number: columns.number })) > 0) {
      throw refuse('TAKEN', NUMBER_TAKEN.field, { message: NUMBER_TAKEN.message });
    }
    const id = v7();
    em.create(InvoiceEntity, {
      id,
      organizationId,
      customerId: customer.id,
      objectIds,
      ...columns,
      lines: [],
      taxes: [],
    });
    await flushOrTaken(em, { invoice_organization_id_number_unique: NUMBER_TAKEN });
    if (input.fileId) {
      const field = ['input', 'fileId'];
      const file = await findUpload(em, context.actor, input.fileId, field);
      if (file.contentType !== 'application/pdf') throw refuse('FILE_NOT_USABLE', field);
      useUpload(file, 'INVOICE_PDF', { organizationId, customerId: customer.id, invoiceId: id });
    }
    const after = { ...columns, customer: customer.name, objectIds };
    audit(
      em,
      context.actor,
      'invoice.create',
      { kind: 'Invoice', id, name: columns.number },
      changesBetween({}, after),
    );
    return id;
  });
}

/**
 * Gives an invoice to a customer, or changes what it bills. Its files go with it. Objects that are left out stay as
 * long as the customer does.
 *
 * @throws Refusal NOT_FOUND for an invoice, customer or object that the viewer does not have
 */
export async function assignInvoice(
  context: RequestContext,
  id: string,
  input: InvoiceAssignInput,
): Promise<void> {
  await context.tx.write(async (em) => {
    const invoice = await foundForUpdate(em, InvoiceEntity, id);
    const customer = await billedCustomer(em, input.customerId);
    const kept = invoice.customerId === customer.id ? invoice.objectIds : [];
    const objectIds = await billedObjects(em, customer.id, input.objectIds ?? kept);
    const before = { customerId: invoice.customerId, objectIds: invoice.objectIds };
    const after = { customerId: customer.id, objectIds };
    const changes = changesBetween(before, after);
    if (changes.length === 0) return;
    Object.assign(invoice, after);
    await em.flush();
    await em.nativeUpdate(FileEntity, { invoiceId: id }, { customerId: customer.id });
    audit(em, context.actor, 'invoice.assign', { kind: 'Invoice', id, name: invoice.number }, changes);
  });
}
