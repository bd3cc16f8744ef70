import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { newToken, hashToken } from '../src/platform/tokens.ts';

type Values = Record<string, unknown>;

/** Puts rows into the database as the owner, past the API: the state from which a test begins. Each call returns an id. */
export class Seed {
  #count = 0;

  private constructor(private readonly client: Client) {}

  static async open(ownerUrl: string): Promise<Seed> {
    const client = new Client({ connectionString: ownerUrl });
    await client.connect();
    return new Seed(client);
  }

  /** Runs SQL as the owner and returns the rows: for looking behind the API. */
  async sql<T extends object = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> {
    return (await this.client.query<T>(text, values)).rows;
  }

  /** Inserts a row into any table. */
  async row(table: string, values: Values): Promise<string> {
    const full: Values =
      'id' in values || table.includes('_object') || /_(assignment|executor)$/.test(table)
        ? values
        : { id: randomUUID(), ...values };
    const names = Object.keys(full);
    const marks = names.map((_name, index) => `$${index + 1}`).join(', ');
    await this.client.query(
      `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')}) values (${marks})`,
      Object.values(full),
    );
    return typeof full.id === 'string' ? full.id : '';
  }

  /** A number that this seed has not used. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  organization(values: Values = {}): Promise<string> {
    return this.row('organization', { name: `Betrieb ${this.next()}`, plan: 'PRO', ...values });
  }

  customer(organizationId: string, values: Values = {}): Promise<string> {
    const n = this.next();
    return this.row('customer', {
      organization_id: organizationId,
      number: `K${10_000 + n}`,
      name: `Kunde ${n}`,
      street: 'Hauptstr. 1',
      postal_code: '10115',
      city: 'Berlin',
      portal_enabled: true,
      show_assignments: true,
      show_invoices: true,
      show_executors: true,
      ...values,
    });
  }

  contact(organizationId: string, customerId: string, values: Values = {}): Promise<string> {
    const n = this.next();
    return this.row('contact', {
      organization_id: organizationId,
      customer_id: customerId,
      name: `Ansprechpartner ${n}`,
      email: `contact${n}@customer.example`,
      portal_access: true,
      ...values,
    });
  }

  object(organizationId: string, customerId: string, values: Values = {}): Promise<string> {
    const n = this.next();
    return this.row('service_object', {
      id: randomUUID(),
      organization_id: organizationId,
      customer_id: customerId,
      number: `O${n}`,
      name: `Objekt ${n}`,
      street: 'Nebenstr. 2',
      postal_code: '10115',
      city: 'Berlin',
      ...values,
    });
  }

  async room(objectId: string, values: Values = {}): Promise<string> {
    return this.row('room', {
      ...(await this.#ofObject(objectId)),
      object_id: objectId,
      name: `Raum ${this.next()}`,
      ...values,
    });
  }

  executor(organizationId: string, values: Values = {}): Promise<string> {
    return this.row('executor', {
      id: randomUUID(),
      organization_id: organizationId,
      display_name: `Ausführer ${this.next()}`,
      kind: 'EMPLOYEE',
      ...values,
    });
  }

  /** An assignment tomorrow, with these executors. */
  async assignment(objectId: string, values: Values = {}, executorIds: string[] = []): Promise<string> {
    const owner = await this.#ofObject(objectId);
    const starts = new Date(Date.now() + 86_400_000);
    const id = await this.row('assignment', {
      id: randomUUID(),
      ...owner,
      object_id: objectId,
      title: `Einsatz ${this.next()}`,
      status: 'PLANNED',
      starts_at: starts,
      ends_at: new Date(starts.getTime() + 7_200_000),
      ...values,
    });
    for (const executorId of executorIds) {
      await this.row('assignment_executor', {
        ...owner,
        object_id: objectId,
        assignment_id: id,
        executor_id: executorId,
        draft: values.status === 'DRAFT',
      });
    }
    return id;
  }

  invoice(
    organizationId: string,
    customerId: string | null,
    objectIds: string[] = [],
    values: Values = {},
  ): Promise<string> {
    return this.row('invoice', {
      organization_id: organizationId,
      customer_id: customerId,
      object_ids: objectIds,
      number: `R${this.next()}`,
      issue_date: '2026-11-02',
      due_date: '2026-11-16',
      net_minor_units: 10_000,
      tax_minor_units: 1_900,
      gross_minor_units: 11_900,
      due_minor_units: 11_900,
      ...values,
    });
  }

  ticket(organizationId: string, customerId: string, values: Values = {}): Promise<string> {
    const n = this.next();
    return this.row('ticket', {
      organization_id: organizationId,
      customer_id: customerId,
      author_name: 'Jemand',
      number: String(100_000 + n),
      subject: `Ticket ${n}`,
      description: 'Bitte ansehen.',
      category: 'CLEANING',
      ...values,
    });
  }

  /** A staff member with an account; returns the token of an open session. */
  async staffSession(organizationId: string, values: Values = {}): Promise<string> {
    const n = this.next();
    const email = `staff${n}@office.example`;
    const staffMemberId = await this.row('staff_member', {
      organization_id: organizationId,
      name: `Büro ${n}`,
      email,
      locale: 'DE',
      owner: true,
      ...values,
    });
    return this.session(organizationId, email, { staff_member_id: staffMemberId });
  }

  /** An account for a contact; returns the token of an open session. */
  async contactSession(contactId: string): Promise<string> {
    const [contact] = await this.sql<{ organization_id: string; email: string }>(
      `select organization_id, email from contact where id = $1`,
      [contactId],
    );
    return this.session(contact!.organization_id, contact!.email, { contact_id: contactId });
  }

  /** An account with a membership and an open session. */
  async session(organizationId: string, email: string, member: Values): Promise<string> {
    const accountId = await this.row('account', { email, name: email, password_hash: 'none', locale: 'DE' });
    const membershipId = await this.row('membership', {
      organization_id: organizationId,
      account_id: accountId,
      ...member,
    });
    const token = newToken();
    await this.row('session', {
      account_id: accountId,
      membership_id: membershipId,
      token_hash: hashToken(token),
      user_agent: 'test',
      expires_at: new Date(Date.now() + 3_600_000),
    });
    return token;
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  async #ofObject(objectId: string): Promise<{ organization_id: string; customer_id: string }> {
    const [row] = await this.sql<{ organization_id: string; customer_id: string }>(
      `select organization_id, customer_id from service_object where id = $1`,
      [objectId],
    );
    return row!;
  }
}
