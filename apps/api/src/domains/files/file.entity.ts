import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { createdAtColumn, idColumn } from '../../platform/db/columns.ts';
import { ContactEntity } from '../contacts/contact.entity.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { InvoiceEntity } from '../invoices/invoice.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';
import { StaffMemberEntity } from '../organizations/staff-member.entity.ts';
import { TicketCommentEntity } from '../tickets/ticket-comment.entity.ts';
import { TicketEntity } from '../tickets/ticket.entity.ts';

/** What a file is there for. */
export const FilePurpose = {
  UPLOAD: 'UPLOAD',
  TICKET: 'TICKET',
  INVOICE_PDF: 'INVOICE_PDF',
  INVOICE_XML: 'INVOICE_XML',
} as const;
export type FilePurpose = keyof typeof FilePurpose;

/** A stored file. Its bytes lie in the storage under `storageKey`; it may be fetched by whoever sees what it hangs on. */
export const FileEntity = defineEntity({
  name: 'File',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    customerId: p.manyToOne(CustomerEntity).mapToPk().fieldName('customer_id').nullable(),
    purpose: p.enum(() => FilePurpose).default('UPLOAD'),
    ticketId: p.manyToOne(TicketEntity).mapToPk().fieldName('ticket_id').nullable(),
    ticketCommentId: p.manyToOne(TicketCommentEntity).mapToPk().fieldName('ticket_comment_id').nullable(),
    invoiceId: p.manyToOne(InvoiceEntity).mapToPk().fieldName('invoice_id').nullable(),
    uploadedByContactId: p.manyToOne(ContactEntity).mapToPk().fieldName('uploaded_by_contact_id').nullable(),
    uploadedByStaffId: p.manyToOne(StaffMemberEntity).mapToPk().fieldName('uploaded_by_staff_id').nullable(),
    name: p.text(),
    contentType: p.text(),
    size: p.integer(),
    sha256: p.text(),
    storageKey: p.text(),
    createdAt: createdAtColumn(),
  },
  indexes: [{ properties: ['ticketId'] }, { properties: ['invoiceId'] }, { properties: ['ticketCommentId'] }],
});
export type FileEntity = InferEntity<typeof FileEntity>;
