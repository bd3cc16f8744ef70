import { accountMenu, dialog, refused, search } from './openers.ts';
import type { PortalRecords } from './records.ts';
import type { Stop } from './visit.ts';

const DE_PHONE = { look: 'de-phone', scheme: 'light' } as const;

/** Every page of the customer. */
export function portal({ object, assignment, ticket, open }: PortalRecords): Stop[] {
  return [
    {
      path: '/portal',
      isMain: true,
      pictures: [{ name: 'portal-home', ...DE_PHONE }],
      opens: [search, accountMenu],
    },
    { path: '/portal/tickets', isMain: true, pictures: [{ name: 'portal-tickets', ...DE_PHONE }] },
    {
      path: '/portal/tickets/new',
      isMain: true,
      pictures: [{ name: 'portal-new-ticket', ...DE_PHONE }],
      opens: [refused(/^(Ticket senden|Send ticket)$/)],
    },
    {
      path: `/portal/tickets/${ticket.id}`,
      heading: ticket.subject,
      opens: [dialog(/^(Ticket zurückziehen|Withdraw ticket)$/)],
    },
    {
      path: '/portal/assignments',
      isMain: true,
      pictures: [{ name: 'portal-assignments', look: 'en-desktop', scheme: 'dark' }],
    },
    { path: '/portal/assignments?tab=past' },
    { path: '/portal/assignments?tab=month', isMain: true },
    { path: `/portal/assignments/${assignment.id}`, heading: assignment.title },
    { path: '/portal/executors' },
    {
      path: '/portal/invoices',
      isMain: true,
      pictures: [{ name: 'portal-invoices', look: 'en-desktop', scheme: 'light' }],
    },
    { path: `/portal/invoices/${open.id}`, heading: open.number },
    { path: '/portal/objects' },
    { path: `/portal/objects/${object.id}`, heading: object.name },
    { path: '/portal/account' },
    { path: '/memberships' },
  ];
}

/** Pages for whoever is not signed in. */
export const SIGNED_OUT: readonly Stop[] = [
  { path: '/sign-in', isMain: true, opens: [refused(/^(Anmelden|Sign in)$/)] },
  { path: '/forgot-password' },
  { path: '/reset-password?token=a-link-that-is-wrong' },
  { path: '/invitation/a-link-that-is-wrong' },
];
