import { addContent } from './content.ts';
import { addContact, addInvitation, addPreview, addSession } from './people.ts';
import { uuidOf } from './random.ts';
import { moment, type Row, Rows } from './rows.ts';
import type { ViewerCase } from './viewers.ts';

/** One organization with two customers, and how its viewer signs in. */
export interface World {
  name: string;
  rows: Rows;
  organization: Row;
  customer: Row;
  me: Row;
  /** Ids of the objects of a limited contact. */
  scope: ReadonlySet<unknown>;
  /** Header values of the contact, and of the office in the contact's preview. */
  sessions: { contact: { token: string }; preview: { token: string; preview: string } };
}

/** The world of a viewer: the same content for each, under other switches. */
export function worldOf(viewer: ViewerCase): World {
  const rows = new Rows();
  const key = viewer.name;
  const organization = rows.add('organization', {
    id: uuidOf(`${key} organization`),
    name: `Betrieb ${key}`,
    plan: 'PRO',
    brand_color: '#1c5d99',
    phone: '030 2',
    contact_email: `${key}@office.example`,
    created_at: moment(-100),
    ...viewer.organization,
  });
  const customer = addCustomer(rows, key, organization, viewer.customer);
  const me = addContact(rows, key, customer, viewer.contact);
  const colleague = addContact(rows, `${key}-colleague`, customer, { limited_to_objects: true });
  addContent({ rows, key, customer, me, colleague });
  const scope = new Set((viewer.scope ?? []).map((name) => uuidOf(`${key} ${name}`)));
  const owner = { organization_id: organization.id, customer_id: customer.id };
  for (const object_id of scope) rows.add('contact_object', { ...owner, contact_id: me.id, object_id });
  for (const name of ['mixed-3', 'mixed-6'])
    rows.add('contact_object', { ...owner, contact_id: colleague.id, object_id: uuidOf(`${key} ${name}`) });

  const other = addCustomer(rows, `${key}-other`, organization);
  const stranger = addContact(rows, `${key}-stranger`, other);
  addContent({ rows, key: `${key}-other`, customer: other, me: stranger, colleague: stranger });
  addInvitation(rows, key, me);
  addInvitation(rows, `${key}-colleague`, colleague);
  rows.add('audit_event', {
    id: uuidOf(`${key} audit`),
    organization_id: organization.id,
    actor_name: 'Büro',
    channel: 'OFFICE',
    action: 'customer.update',
    subject_kind: 'Customer',
    subject_id: customer.id,
    subject_name: customer.name,
    changes: [],
    created_at: moment(-1),
  });
  const sessions = {
    contact: { token: addSession(rows, key, organization.id, { contact_id: me.id }) },
    preview: addPreview(rows, key, me),
  };
  return { name: key, rows, organization, customer, me, scope, sessions };
}

function addCustomer(rows: Rows, key: string, organization: Row, special: Row = {}): Row {
  return rows.add('customer', {
    id: uuidOf(`${key} customer`),
    organization_id: organization.id,
    number: `K-${key}`,
    kind: 'COMPANY',
    name: `Kunde ${key}`,
    street: 'Hauptstr. 1',
    postal_code: '10115',
    city: 'Berlin',
    country: 'DE',
    vat_id: null,
    note: 'zahlt spät',
    portal_enabled: true,
    show_assignments: true,
    show_invoices: true,
    show_executors: true,
    archived_at: null,
    created_at: moment(-100),
    updated_at: moment(-50),
    ...special,
  });
}
