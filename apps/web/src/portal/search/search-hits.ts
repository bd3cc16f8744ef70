import type { IconName } from '../../shared/ui/icon-paths.ts';
import type { PortalSearchQuery } from '../__generated__/operations.ts';

/** Something that was found and the page about it. */
export interface SearchHit {
  to: string;
  icon: IconName;
  title: string;
  detail: string;
}

/** How values are written. */
interface Writers {
  formatDate: (value: string) => string;
  invoiceTitle: (number: string, isCreditNote: boolean) => string;
}

/** What was found, in the order in which customers look for things: tickets, objects, assignments, invoices. */
export function searchHits(data: PortalSearchQuery, { formatDate, invoiceTitle }: Writers): SearchHit[] {
  const tickets = data.tickets?.nodes ?? [];
  const objects = data.objects?.nodes ?? [];
  const assignments = data.assignments?.nodes ?? [];
  const invoices = data.invoices?.nodes ?? [];
  return [
    ...tickets.map(({ id, subject, number }) => ({
      to: `/portal/tickets/${id}`,
      icon: 'ticket' as const,
      title: subject,
      detail: number,
    })),
    ...objects.map(({ id, name, address }) => ({
      to: `/portal/objects/${id}`,
      icon: 'building' as const,
      title: name,
      detail: `${address.street}, ${address.city}`,
    })),
    ...assignments.map(({ id, title, startsAt, object }) => ({
      to: `/portal/assignments/${id}`,
      icon: 'calendar' as const,
      title,
      detail: `${formatDate(startsAt)} · ${object.name}`,
    })),
    ...invoices.map(({ id, number, type, issueDate }) => ({
      to: `/portal/invoices/${id}`,
      icon: 'invoice' as const,
      title: invoiceTitle(number, type === 'CREDIT_NOTE'),
      detail: formatDate(issueDate),
    })),
  ];
}
