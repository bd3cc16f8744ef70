import type { TestApi } from '../api.ts';

type Values = Record<string, unknown>;

/** What is special about the rows of a world. */
export interface WorldValues {
  customer?: Values;
  object?: Values;
  contact?: Values;
  /** Whether the contact is limited to another object, or to none. */
  scope?: 'another' | 'none';
}

/** What a world has one of, with its id. */
export type Kind =
  | 'customer'
  | 'contact'
  | 'object'
  | 'room'
  | 'executor'
  | 'assignment'
  | 'invoice'
  | 'ticket'
  | 'comment'
  | 'file'
  | 'ticketFile'
  | 'invoiceFile'
  | 'staffMember'
  | 'membership'
  | 'session';

/** One customer with everything that can be hidden, and who looks at it. Every name begins with `word`. */
export interface StrangerWorld {
  ids: Readonly<Record<Kind, string>>;
  word: string;
  contactToken: string;
  officeToken: string;
}

/** Puts a world into an organization. */
export async function strangerWorld(
  api: TestApi,
  organization: string,
  values: WorldValues = {},
): Promise<StrangerWorld> {
  const { seed } = api;
  const word = `geheim${seed.next()}x`;
  const customer = await seed.customer(organization, {
    name: `${word} Kunde`,
    number: `${word}-1`,
    ...values.customer,
  });
  const owner = { organization_id: organization, customer_id: customer };
  const limited = values.scope !== undefined;
  const contact = await seed.contact(organization, customer, {
    name: `${word} Person`,
    limited_to_objects: limited,
    ...values.contact,
  });
  const object = await seed.object(organization, customer, { name: `${word} Objekt`, ...values.object });
  if (values.scope === 'another') {
    const another = await seed.object(organization, customer);
    await seed.row('contact_object', { ...owner, contact_id: contact, object_id: another });
  }
  const room = await seed.room(object, { name: `${word} Raum` });
  const executor = await seed.executor(organization, { display_name: `${word} Ausführer` });
  const assignment = await seed.assignment(object, { title: `${word} Einsatz` }, [executor]);
  const invoice = await seed.invoice(organization, customer, [object], {
    number: `${word}-R`,
    status: 'OPEN',
  });
  const ticket = await seed.ticket(organization, customer, {
    subject: `${word} Ticket`,
    object_id: object,
    room_id: room,
  });
  await seed.row('ticket_assignment', { ...owner, ticket_id: ticket, assignment_id: assignment });
  const comment = await seed.row('ticket_comment', {
    ...owner,
    ticket_id: ticket,
    author_name: 'Büro',
    from_office: true,
    internal: false,
    body: `${word} Kommentar`,
  });
  const file = (name: string, more: Values) =>
    seed.row('file', {
      ...owner,
      name: `${word} ${name}`,
      content_type: 'application/pdf',
      size: 1,
      sha256: word,
      storage_key: crypto.randomUUID(),
      ...more,
    });
  const event = {
    actor_name: 'Büro',
    channel: 'OFFICE',
    action: 'customer.update',
    subject_kind: 'Customer',
    changes: '[]',
  };
  await seed.row('audit_event', {
    ...event,
    organization_id: organization,
    subject_id: customer,
    subject_name: word,
  });
  const officeToken = await seed.staffSession(organization, { name: `${word} Büro` });
  const contactToken = await seed.contactSession(contact);
  const [rows] = await seed.sql<{ membership: string; session: string; staff: string }>(
    `select m.id as membership, s.id as session, (select id from staff_member where name = $2) as staff from membership m join session s on s.membership_id = m.id where m.contact_id = $1`,
    [contact, `${word} Büro`],
  );
  return {
    word,
    contactToken,
    officeToken,
    ids: {
      customer,
      contact,
      object,
      room,
      executor,
      assignment,
      invoice,
      ticket,
      comment,
      file: await file('Upload.pdf', { purpose: 'UPLOAD', uploaded_by_contact_id: contact }),
      ticketFile: await file('Anlage.pdf', { purpose: 'TICKET', ticket_id: ticket }),
      invoiceFile: await file('Rechnung.pdf', { purpose: 'INVOICE_PDF', invoice_id: invoice }),
      staffMember: rows!.staff,
      membership: rows!.membership,
      session: rows!.session,
    },
  };
}

/** How the rows of a world are called, behind its word. */
export const LABELS: Readonly<Partial<Record<Kind, string>>> = {
  customer: ' Kunde',
  contact: ' Person',
  object: ' Objekt',
  room: ' Raum',
  executor: ' Ausführer',
  assignment: ' Einsatz',
  invoice: '-R',
  ticket: ' Ticket',
  comment: ' Kommentar',
  file: ' Upload',
  ticketFile: ' Anlage',
  invoiceFile: ' Rechnung',
};

/** Everything that is stored, by table: equal before and after means that nothing happened to anybody. */
export async function everything(api: TestApi): Promise<Record<string, string>> {
  const tables = await api.seed.sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('rate_limit', 'worker_heartbeat', 'session') order by 1`,
  );
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as sum from "${name}" t`,
  );
  parts.push(`select 'session', string_agg(id::text || token_hash, '' order by id) from session`);
  parts.push(`select 'job', count(*)::text from pgboss.job`);
  const rows = await api.seed.sql<{ name: string; sum: string }>(parts.join(' union all '));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}
