import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { InvoiceImportInput } from './invoice-import.inputs.ts';
import { InvoiceImportPayload } from './invoice-import.payloads.ts';
import { importUploads } from './invoice-uploads.service.ts';

/** How the office reads e-invoices in. */
@Resolver()
export class InvoiceImportResolver {
  @Mutation(() => InvoiceImportPayload)
  invoiceImport(
    @Arg('input', () => InvoiceImportInput) input: InvoiceImportInput,
    @Ctx() context: RequestContext,
  ): Promise<InvoiceImportPayload> {
    const work = async () => {
      const results = await importUploads(context, input.fileIds);
      return {
        results: results.map(({ invoiceId, ...result }) => ({
          ...result,
          invoice: invoiceId ? { id: invoiceId } : null,
        })),
      };
    };
    return answer(context, work, { results: [] });
  }
}
