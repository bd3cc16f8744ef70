import type { InvoiceStatus } from '@kundenportal/rules/enums';
import type { Em } from '../../platform/db/transactions.ts';
import { refuse } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { foundForUpdate } from '../../platform/input/found.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import { InvoiceEntity } from './invoice.entity.ts';
import type { InvoiceMarkPaidInput } from './invoice.inputs.ts';

/**
 * Issues a draft: from now on the portal may show it.
 *
 * @throws Refusal NOT_FOUND, TRANSITION_NOT_ALLOWED when it is not a draft
 */
export async function issueInvoice(context: RequestContext, id: string): Promise<void> {
  await change(context, 'invoice.issue', id, ['DRAFT'], () => Promise.resolve({ status: 'OPEN' }));
}

/**
 * Notes that an open invoice is paid; today when no day is given.
 *
 * @throws Refusal NOT_FOUND, TRANSITION_NOT_ALLOWED when it is not open, INVALID for a day that is still to come
 */
export async function markInvoicePaid(
  context: RequestContext,
  id: string,
  input: InvoiceMarkPaidInput,
): Promise<void> {
  await change(context, 'invoice.markPaid', id, ['OPEN'], async (em) => {
    const [clock]: { today: string }[] = await em.execute(
      `select (now() at time zone 'Europe/Berlin')::date::text as today`,
    );
    const paidAt = input.paidAt ?? clock!.today;
    if (paidAt > clock!.today || paidAt < '2000-01-01')
      throw refuse('INVALID', ['input', 'paidAt'], { message: 'DATE_NOT_PLAUSIBLE' });
    return { status: 'PAID', paidAt };
  });
}

/**
 * Takes a draft or an open invoice back. It stays in the list.
 *
 * @throws Refusal NOT_FOUND, TRANSITION_NOT_ALLOWED when it is paid or taken back already
 */
export async function cancelInvoice(context: RequestContext, id: string): Promise<void> {
  await change(context, 'invoice.cancel', id, ['DRAFT', 'OPEN'], () =>
    Promise.resolve({ status: 'CANCELLED' }),
  );
}

interface Change {
  status: InvoiceStatus;
  paidAt?: string;
}

async function change(
  context: RequestContext,
  action: string,
  id: string,
  from: readonly InvoiceStatus[],
  changed: (em: Em) => Promise<Change>,
): Promise<void> {
  await context.tx.write(async (em) => {
    const invoice = await foundForUpdate(em, InvoiceEntity, id);
    if (!from.includes(invoice.status)) throw refuse('TRANSITION_NOT_ALLOWED', ['id']);
    const before = { status: invoice.status, paidAt: invoice.paidAt };
    const after = await changed(em);
    Object.assign(invoice, after);
    audit(
      em,
      context.actor,
      action,
      { kind: 'Invoice', id, name: invoice.number },
      changesBetween(before, after as never),
    );
  });
}
