import { describe, expect, it } from 'vitest';
import type { PortalSearchQuery } from '../__generated__/operations.ts';
import { searchHits } from './search-hits.ts';

const writers = {
  formatDate: (value: string) => `on ${value}`,
  invoiceTitle: (number: string, isCreditNote: boolean) =>
    `${isCreditNote ? 'Credit note' : 'Invoice'} ${number}`,
};
const ticket = {
  __typename: 'Ticket' as const,
  id: 't',
  number: '123456',
  subject: 'Bins',
  status: 'NEW' as const,
};
const invoice = (type: 'INVOICE' | 'CREDIT_NOTE') => ({
  __typename: 'Invoice' as const,
  id: 'i',
  number: 'R1',
  type,
  issueDate: '2026-11-01',
});

describe('searchHits', () => {
  it('leads each hit to its page, tickets first', () => {
    const data: PortalSearchQuery = {
      objects: {
        __typename: 'ServiceObjectConnection',
        nodes: [
          {
            __typename: 'ServiceObject',
            id: 'o',
            name: 'Tower',
            address: { __typename: 'Address', street: 'Main St 1', city: 'Berlin' },
          },
        ],
      },
      tickets: { __typename: 'TicketConnection', nodes: [ticket] },
      invoices: { __typename: 'InvoiceConnection', nodes: [invoice('CREDIT_NOTE')] },
    };
    expect(searchHits(data, writers)).toEqual([
      { to: '/portal/tickets/t', icon: 'ticket', title: 'Bins', detail: '123456' },
      { to: '/portal/objects/o', icon: 'building', title: 'Tower', detail: 'Main St 1, Berlin' },
      { to: '/portal/invoices/i', icon: 'invoice', title: 'Credit note R1', detail: 'on 2026-11-01' },
    ]);
  });

  it('finds nothing in what is off or empty', () => {
    const nothing: PortalSearchQuery = { objects: null, tickets: null };
    expect(searchHits(nothing, writers)).toEqual([]);
  });
});
