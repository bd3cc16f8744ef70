import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { cancelInvoice, issueInvoice, markInvoicePaid } from './invoice-status.service.ts';
import { InvoiceAssignInput, InvoiceCreateInput, InvoiceMarkPaidInput } from './invoice.inputs.ts';
import {
  InvoiceAssignPayload,
  InvoiceCancelPayload,
  InvoiceCreatePayload,
  InvoiceIssuePayload,
  InvoiceMarkPaidPayload,
} from './invoice.payloads.ts';
import { assignInvoice, createInvoice } from './invoice.service.ts';

/** What the office does with invoices. */
@Resolver()
export class InvoiceResolver {
  @Mutation(() => InvoiceCreatePayload)
  invoiceCreate(
    @Arg('input', () => InvoiceCreateInput) input: InvoiceCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<InvoiceCreatePayload> {
    return answer(context, async () => ({ invoice: { id: await createInvoice(context, input) } }));
  }

  @Mutation(() => InvoiceAssignPayload)
  invoiceAssign(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => InvoiceAssignInput) input: InvoiceAssignInput,
    @Ctx() context: RequestContext,
  ): Promise<InvoiceAssignPayload> {
    return after(context, id, assignInvoice(context, id, input));
  }

  @Mutation(() => InvoiceIssuePayload)
  invoiceIssue(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<InvoiceIssuePayload> {
    return after(context, id, issueInvoice(context, id));
  }

  @Mutation(() => InvoiceMarkPaidPayload)
  invoiceMarkPaid(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => InvoiceMarkPaidInput) input: InvoiceMarkPaidInput,
    @Ctx() context: RequestContext,
  ): Promise<InvoiceMarkPaidPayload> {
    return after(context, id, markInvoicePaid(context, id, input));
  }

  @Mutation(() => InvoiceCancelPayload)
  invoiceCancel(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<InvoiceCancelPayload> {
    return after(context, id, cancelInvoice(context, id));
  }
}

/** The invoice as it is once the change is done. */
function after(context: RequestContext, id: string, change: Promise<void>): Promise<InvoiceIssuePayload> {
  return answer(context, async () => {
    await change;
    return { invoice: { id } };
  });
}
