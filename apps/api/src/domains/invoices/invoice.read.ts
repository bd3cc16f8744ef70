import { idFilter, oneOf } from '../../platform/read/filters.ts';
import { many, money, one, searchFilter, value, type ReadModel } from '../../platform/read/model.ts';
import { InvoiceEntity } from './invoice.entity.ts';

const overdueSql = (row: string) =>
  `(${row}.status = 'OPEN' and ${row}.due_date is not null and ${row}.due_date < current_date)`;

const lines = value(
  (row) =>
    `(select coalesce(json_agg(json_build_object('position', l->>'position', 'name', l->>'name', 'quantity', l->>'quantity', 'unit', l->>'unit', 'taxRate', l->>'taxRate', 'netAmount', json_build_object('minorUnits', (l->>'netMinorUnits')::bigint, 'currency', ${row}.currency)) order by n), '[]'::json) from jsonb_array_elements(${row}.lines) with ordinality e(l, n))`,
);

const taxes = value(
  (row) =>
    `(select coalesce(json_agg(json_build_object('rate', l->>'rate', 'basis', json_build_object('minorUnits', (l->>'basisMinorUnits')::bigint, 'currency', ${row}.currency), 'amount', json_build_object('minorUnits', (l->>'amountMinorUnits')::bigint, 'currency', ${row}.currency)) order by n), '[]'::json) from jsonb_array_elements(${row}.taxes) with ordinality e(l, n))`,
);

const fileOf = (purpose: string) =>
  one('File', (parent, child) => `${child}.invoice_id = ${parent}.id and ${child}.purpose = '${purpose}'`);

export const invoiceRead: ReadModel = {
  type: 'Invoice',
  entity: InvoiceEntity,
  fields: {
    overdue: value(overdueSql),
    netAmount: money('net_minor_units'),
    taxAmount: money('tax_minor_units'),
    grossAmount: money('gross_minor_units'),
    dueAmount: money('due_minor_units'),
    lines,
    taxes,
    customer: one('Customer', (parent, child) => `${child}.id = ${parent}.customer_id`),
    objects: many(
      'ServiceObject',
      (parent, child) => `${child}.id = any(${parent}.object_ids)`,
      (child) => `${child}.name, ${child}.id`,
    ),
    pdf: fileOf('INVOICE_PDF'),
    xml: fileOf('INVOICE_XML'),
  },
  list: {
    filters: {
      search: searchFilter,
      customerId: idFilter('customer_id'),
      objectId: (row, id: string, values) => `${values.id(id)} = any(${row}.object_ids)`,
      status: oneOf('status'),
      overdue: (row, on: boolean) => `${on ? '' : 'not '}coalesce(${overdueSql(row)}, false)`,
      assigned: (row, on: boolean) => `${row}.customer_id is ${on ? 'not null' : 'null'}`,
    },
    sorts: {
      ISSUE_DATE: { sql: (row) => `${row}.issue_date`, type: 'date' },
      NUMBER: { sql: (row) => `${row}.number`, type: 'text' },
      DUE_DATE: { sql: (row) => `coalesce(${row}.due_date, date '2200-01-01')`, type: 'date' },
    },
    defaultSort: { field: 'ISSUE_DATE', direction: 'DESC' },
  },
};
