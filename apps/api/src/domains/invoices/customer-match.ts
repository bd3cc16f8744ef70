import type { Em } from '../../platform/db/transactions.ts';
import type { EInvoice } from './einvoice/einvoice.types.ts';
import { matchKeys } from './einvoice/match-keys.ts';

/** The customer whom an invoice bills. */
export interface MatchedCustomer {
  id: string;
  name: string;
}

interface Candidate extends MatchedCustomer {
  by_number: boolean;
  by_vat_id: boolean;
  by_name: boolean;
}

// The same forms as in `einvoice/match-keys.ts`.
const VAT_ID = `regexp_replace(upper(normalize(vat_id, nfkc)), '[^A-Z0-9]', '', 'g')`;
const NAME = `normalize(btrim(regexp_replace(name, '\\s+', ' ', 'g')), nfc)`;

/**
 * The customer of an organization whom the buyer's number, VAT id or exact name mean. Of the keys that mean anybody, all
 * must mean the same one customer: in doubt the office decides, since a wrong customer would read a foreign invoice.
 */
export async function matchCustomer(
  em: Em,
  organizationId: string,
  invoice: EInvoice,
): Promise<MatchedCustomer | null> {
  const { number, vatId, name } = matchKeys(invoice);
  const found: Candidate[] = await em.execute(
    `select * from (
       select id, name, coalesce(number = ?, false) as by_number, coalesce(${VAT_ID} = ?, false) as by_vat_id,
         coalesce(${NAME} = ?, false) as by_name
       from customer where organization_id = ? and archived_at is null
     ) candidate where by_number or by_vat_id or by_name`,
    [number, vatId, name, organizationId],
  );
  const keys = (['by_number', 'by_vat_id', 'by_name'] as const).filter((key) =>
    found.some((row) => row[key]),
  );
  const meant = found.filter((row) => keys.every((key) => row[key]));
  return meant.length === 1 ? { id: meant[0]!.id, name: meant[0]!.name } : null;
}
