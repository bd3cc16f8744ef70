import type { Row } from './rows.ts';
import type { World } from './world.ts';

type Flag = 'show_assignments' | 'show_invoices' | 'show_executors';

/**
 * The rule of the product once more, in other words than the policy's: which rows a world's viewer sees. The databases
 * are varied by it, so a mistake here shows as a difference as well.
 */
export class Oracle {
  constructor(private readonly world: World) {}

  /** Whether anything is open at all: plan, portal and access. */
  get open(): boolean {
    const { organization, customer } = this.world;
    return (
      organization.plan === 'PRO' &&
      customer.portal_enabled === true &&
      customer.archived_at === null &&
      this.access
    );
  }

  /** Whether the contact is let in: shows the contact's own row, so that a preview can say whose it is. */
  get access(): boolean {
    const { me } = this.world;
    return me.portal_access === true && me.access_revoked_at === null && me.archived_at === null;
  }

  /** Whether the flag is on at customer and contact. */
  above(flag: Flag): boolean {
    return this.open && this.world.customer[flag] === true && this.world.me[flag] === true;
  }

  /** Whether the flag is on at every level for an object. */
  on(flag: Flag, objectId: unknown): boolean {
    const object = this.#row('service_object', objectId);
    return (
      object !== undefined && this.above(flag) && this.sees('service_object', object) && object[flag] === true
    );
  }

  /** Whether the viewer sees a row of the world. */
  sees(table: string, row: Row): boolean {
    const { customer, me, scope } = this.world;
    if (['account', 'membership', 'session', 'preview', 'staff_member', 'organization'].includes(table))
      return true;
    if (table === 'customer') return this.open && row.id === customer.id;
    if (table === 'contact') return this.access && row.id === me.id;
    if (table === 'executor')
      return this.world.rows
        .of('assignment_executor')
        .some((link) => link.executor_id === row.id && this.sees('assignment_executor', link));
    if (!this.open || row.customer_id !== customer.id) return false;
    switch (table) {
      case 'service_object':
        return me.limited_to_objects !== true || scope.has(row.id);
      case 'contact_object':
        return row.contact_id === me.id;
      case 'room':
        return this.#seesRow('service_object', row.object_id);
      case 'assignment':
        return row.status !== 'DRAFT' && this.on('show_assignments', row.object_id);
      case 'assignment_executor':
        return this.#seesRow('assignment', row.assignment_id) && this.on('show_executors', row.object_id);
      case 'invoice':
        return (
          row.status !== 'DRAFT' &&
          this.above('show_invoices') &&
          (row.object_ids as unknown[]).every((id) => this.on('show_invoices', id))
        );
      case 'ticket':
        return (
          (row.object_id === null || this.#seesRow('service_object', row.object_id)) &&
          (me.own_tickets_only !== true || row.author_contact_id === me.id)
        );
      case 'ticket_assignment':
        return this.#seesRow('ticket', row.ticket_id) && this.#seesRow('assignment', row.assignment_id);
      case 'ticket_comment':
        return row.internal !== true && this.#seesRow('ticket', row.ticket_id);
      case 'ticket_event':
        return (
          row.internal !== true &&
          !String(row.kind).startsWith('ASSIGNMENT') &&
          this.#seesRow('ticket', row.ticket_id)
        );
      case 'file':
        return this.#seesFile(row);
      default:
        return false;
    }
  }

  #seesFile(row: Row): boolean {
    if (row.purpose === 'UPLOAD') return row.uploaded_by_contact_id === this.world.me.id;
    if (row.invoice_id !== null) return this.#seesRow('invoice', row.invoice_id);
    const comment = row.ticket_comment_id === null || this.#seesRow('ticket_comment', row.ticket_comment_id);
    return row.ticket_id !== null && this.#seesRow('ticket', row.ticket_id) && comment;
  }

  #row(table: string, id: unknown): Row | undefined {
    return this.world.rows.byId(table, id);
  }

  #seesRow(table: string, id: unknown): boolean {
    const row = this.#row(table, id);
    return row !== undefined && this.sees(table, row);
  }
}
