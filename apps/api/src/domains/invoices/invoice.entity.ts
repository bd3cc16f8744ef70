import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { InvoiceStatus, InvoiceType } from '@kundenportal/rules/enums';
import { createdAtColumn, dayColumn, idColumn, minorUnitsColumn } from '../../platform/db/columns.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';

/** A line as it is stored; amounts in minor units of the invoice's currency, decimals as text. */
export interface StoredInvoiceLine {
  position: string;
  name: string;
  quantity: string;
  unit: string | null;
  netMinorUnits: number;
  taxRate: string | null;
}

/** Tax of one rate as it is stored; amounts in minor units of the invoice's currency. */
export interface StoredInvoiceTax {
  rate: string;
  basisMinorUnits: number;
  amountMinorUnits: number;
}

/**
 * An invoice with its figures. `customerId` is null while it waits for the office to assign it.
 * `objectIds` holds every object that it bills: row security needs all of them at once (see ADR 0011).
 */
export const InvoiceEntity = defineEntity({
  name: 'Invoice',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    customerId: p.manyToOne(CustomerEntity).mapToPk().fieldName('customer_id').nullable(),
    objectIds: p.array().columnType('uuid[]').defaultRaw(`'{}'`),
    number: p.text(),
    type: p.enum(() => InvoiceType).default('INVOICE'),
    status: p.enum(() => InvoiceStatus).default('OPEN'),
    issueDate: dayColumn(),
    dueDate: dayColumn().nullable(),
    serviceFrom: dayColumn().nullable(),
    serviceTo: dayColumn().nullable(),
    currency: p.text().default('EUR'),
    netMinorUnits: minorUnitsColumn(),
    taxMinorUnits: minorUnitsColumn(),
    grossMinorUnits: minorUnitsColumn(),
    dueMinorUnits: minorUnitsColumn(),
    buyerReference: p.text().nullable(),
    buyerName: p.text().nullable(),
    lines: p.json<StoredInvoiceLine[]>().defaultRaw(`'[]'`),
    taxes: p.json<StoredInvoiceTax[]>().defaultRaw(`'[]'`),
    paidAt: dayColumn().nullable(),
    sourceSha256: p.text().nullable(),
    createdAt: createdAtColumn(),
  },
  uniques: [{ properties: ['organizationId', 'number'] }, { properties: ['organizationId', 'sourceSha256'] }],
  indexes: [
    { properties: ['organizationId', 'issueDate', 'id'] },
    { properties: ['customerId', 'issueDate', 'id'] },
  ],
});
export type InvoiceEntity = InferEntity<typeof InvoiceEntity>;
