import * as rows from './portal-rows.ts';
import type { RolePolicy } from './table-policy.ts';

/**
 * What a portal viewer may do, table by table. Columns are granted one by one: a new column is hidden until it is named
 * here. Flags of the own customer, contact and objects are granted because the predicates below them read them; the
 * field gate keeps them out of the API.
 */
export const portalTables: RolePolicy = {
  organization: {
    select: {
      rows: rows.organizationRows,
      columns: ['id', 'name', 'plan', 'brand_color', 'phone', 'contact_email'],
    },
  },
  contact: {
    select: {
      rows: rows.contactRows,
      columns: [
        'id',
        'organization_id',
        'customer_id',
        'name',
        'email',
        'phone',
        'position',
        'locale',
        'portal_access',
        'show_assignments',
        'show_invoices',
        'show_executors',
        'limited_to_objects',
        'own_tickets_only',
      ],
    },
  },
  customer: {
    select: {
      rows: rows.customerRows,
      columns: [
        'id',
        'organization_id',
        'number',
        'kind',
        'name',
        'street',
        'postal_code',
        'city',
        'country',
        'vat_id',
        'show_assignments',
        'show_invoices',
        'show_executors',
      ],
    },
  },
  contact_object: { select: { rows: rows.contactObjectRows, columns: ['contact_id', 'object_id'] } },
  service_object: {
    select: {
      rows: rows.objectRows,
      columns: [
        'id',
        'organization_id',
        'customer_id',
        'number',
        'name',
        'street',
        'postal_code',
        'city',
        'country',
        'archived_at',
        'show_assignments',
        'show_invoices',
        'show_executors',
        'search_text',
      ],
    },
  },
  room: {
    select: {
      rows: rows.roomRows,
      columns: [
        'id',
        'organization_id',
        'customer_id',
        'object_id',
        'name',
        'floor',
        'archived_at',
        'search_text',
      ],
    },
  },
  executor: {
    select: {
      rows: rows.executorRows,
      columns: ['id', 'organization_id', 'display_name', 'kind', 'search_text'],
    },
  },
  assignment: {
    select: {
      rows: rows.assignmentRows,
      columns: [
        'id',
        'organization_id',
        'customer_id',
        'object_id',
        'title',
        'description',
        'status',
        'starts_at',
        'ends_at',
        'completed_at',
        'search_text',
      ],
    },
  },
  assignment_executor: {
    select: {
      rows: rows.assignmentExecutorRows,
      columns: ['assignment_id', 'executor_id', 'organization_id', 'customer_id', 'object_id'],
    },
  },
  invoice: {
    select: {
      rows: rows.invoiceRows,
      columns: [
        'id',
        'organization_id',
        'customer_id',
        'object_ids',
        'number',
        'type',
        'status',
        'issue_date',
        'due_date',
        'service_from',
        'service_to',
        'currency',
        'net_minor_units',
        'tax_minor_units',
        'gross_minor_units',
        'due_minor_units',
        'buyer_reference',
        'lines',
        'taxes',
        'paid_at',
        'search_text',
      ],
    },
  },
  ticket: {
    select: {
      rows: rows.ticketRows,
      columns: [
        'id',
        'organization_id',
        'customer_id',
        'object_id',
        'room_id',
        'place_id',
        'author_contact_id',
        'author_id',
        'author_name',
        'number',
        'subject',
        'description',
        'category',
        'status',
        'done_at',
        'idempotency_key',
        'created_at',
        'updated_at',
        'search_text',
      ],
    },
    insert: { rows: rows.ticketInsertRows },
    update: {
      rows: rows.ticketRows,
      columns: ['status', 'done_at', 'done_proposed', 'updated_at', 'office_updated_at'],
    },
  },
  ticket_assignment: {
    select: {
      rows: rows.ticketAssignmentRows,
      columns: ['ticket_id', 'assignment_id', 'organization_id', 'customer_id'],
    },
  },
  ticket_comment: {
    select: {
      rows: rows.ticketCommentRows,
      columns: [
        'id',
        'organization_id',
        'customer_id',
        'ticket_id',
        'author_contact_id',
        'author_name',
        'from_office',
        'internal',
        'body',
        'idempotency_key',
        'created_at',
      ],
    },
    insert: { rows: rows.ticketCommentInsertRows },
  },
  ticket_event: {
    select: {
      rows: rows.ticketEventRows,
      columns: [
        'id',
        'organization_id',
        'customer_id',
        'ticket_id',
        'kind',
        'from_status',
        'to_status',
        'actor_name',
        'internal',
        'created_at',
      ],
    },
    insert: { rows: rows.ticketEventInsertRows },
  },
  file: {
    select: {
      rows: rows.fileRows,
      columns: [
        'id',
        'organization_id',
        'customer_id',
        'purpose',
        'ticket_id',
        'ticket_comment_id',
        'invoice_id',
        'uploaded_by_contact_id',
        'name',
        'content_type',
        'size',
        'storage_key',
        'created_at',
      ],
    },
    insert: { rows: rows.fileInsertRows },
    update: {
      rows: rows.fileUpdateRows,
      after: rows.fileUpdateAfter,
      columns: ['purpose', 'ticket_id', 'ticket_comment_id'],
    },
  },
  audit_event: { insert: { rows: rows.auditInsertRows } },
};
