import { uuidOf } from './random.ts';
import { moment, type Row, type Rows } from './rows.ts';

/** What makes one customer's content: everything that a portal can show, in every state. */
export interface Content {
  rows: Rows;
  /** Unique name of the customer in both databases. */
  key: string;
  customer: Row;
  me: Row;
  colleague: Row;
}

/** A file of the customer. */
export function addFile(content: Content, name: string, special: Row): Row {
  const id = uuidOf(`${content.key} file ${name}`);
  return content.rows.add('file', {
    organization_id: content.customer.organization_id,
    customer_id: content.customer.id,
    id,
    purpose: 'TICKET',
    ticket_id: null,
    ticket_comment_id: null,
    invoice_id: null,
    uploaded_by_contact_id: null,
    uploaded_by_staff_id: null,
    name: `${name}.jpg`,
    content_type: 'image/jpeg',
    size: 1_000,
    sha256: id.replaceAll('-', ''),
    storage_key: id,
    created_at: moment(-5),
    ...special,
  });
}
