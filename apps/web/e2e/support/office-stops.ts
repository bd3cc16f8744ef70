import {
  accountMenu,
  dialog,
  menuDrawer,
  picker,
  refusedInBar,
  search,
  shortcuts,
  unfolded,
  unsaved,
} from './openers.ts';
import type { OfficeRecords } from './records.ts';
import type { Stop } from './visit.ts';

const DE_DESKTOP = { look: 'de-desktop', scheme: 'light' } as const;

/** The pages of master data. */
export function masterData({ customer, object, executor }: OfficeRecords): Stop[] {
  const own = `/admin/customers/${customer.id}`;
  const [contact] = customer.contacts.nodes;
  if (!contact) throw new Error('The first customer of the demo has no contact');
  const explained = new URLSearchParams({ customer: customer.id, contact: contact.id, object: object.id });
  return [
    { path: '/admin/customers', isMain: true },
    { path: '/admin/customers?search=gibtesnicht' },
    { path: '/admin/customers/new', opens: [refusedInBar] },
    { path: own, heading: customer.name },
    {
      path: `${own}/portal`,
      heading: customer.name,
      isMain: true,
      pictures: [{ name: 'office-customer-portal', ...DE_DESKTOP }],
      opens: [
        dialog(/^(Zugang widerrufen|Revoke access)$/),
        unfolded('[aria-controls$="-details"]', '[id$="-details"]:not([hidden]) input'),
        unsaved,
      ],
    },
    { path: `${own}/contacts`, heading: customer.name },
    { path: `${own}/contacts/new` },
    { path: `${own}/contacts/${contact.id}` },
    { path: `${own}/objects`, heading: customer.name },
    { path: '/admin/objects' },
    { path: '/admin/objects/new', opens: [picker(/^(Kunde|Customer)/)] },
    {
      path: `/admin/objects/${object.id}`,
      heading: object.name,
      opens: [dialog(/^(Raum hinzufügen|Add room)$/)],
    },
    { path: '/admin/executors' },
    { path: '/admin/executors/new' },
    { path: `/admin/executors/${executor.id}`, heading: executor.displayName },
    { path: '/admin/visibility', opens: [picker(/^(Kunde|Customer)/)] },
    {
      path: `/admin/visibility?${explained.toString()}`,
      pictures: [{ name: 'office-visibility', ...DE_DESKTOP }],
    },
  ];
}

/** The pages of orders and accounting. */
export function orders({ assignment, ticket, open, draft }: OfficeRecords): Stop[] {
  return [
    { path: '/admin/assignments' },
    { path: '/admin/assignments/new' },
    {
      path: `/admin/assignments/${assignment.id}`,
      heading: assignment.title,
      opens: [dialog(/^(Einsatz absagen|Cancel assignment)$/)],
    },
    { path: `/admin/assignments/${assignment.id}/edit`, opens: [picker(/^(Ausführer|Executors)/)] },
    { path: '/admin/tickets', isMain: true },
    { path: '/admin/tickets/new', opens: [picker(/^(Kunde|Customer)/)] },
    {
      path: `/admin/tickets/${ticket.id}`,
      heading: ticket.subject,
      isMain: true,
      pictures: [{ name: 'office-ticket', ...DE_DESKTOP }],
      opens: [picker(/^(Mit einem Einsatz verknüpfen|Link an assignment)$/)],
    },
    {
      path: '/admin/invoices',
      pictures: [{ name: 'office-invoices', look: 'de-desktop', scheme: 'dark' }],
    },
    { path: '/admin/invoices/new', opens: [picker(/^(Kunde|Customer)/)] },
    { path: '/admin/invoices/import' },
    {
      path: `/admin/invoices/${open.id}`,
      heading: open.number,
      opens: [dialog(/^(Als bezahlt vermerken|Mark as paid)$/)],
    },
    {
      path: `/admin/invoices/${draft.id}`,
      heading: draft.number,
      opens: [dialog(/^(Rechnung stornieren|Cancel invoice)$/)],
    },
  ];
}

/** The first step to one-time codes, which asks for the password. */
const turnedOn = unfolded(
  'button:has-text("Einschalten"), button:has-text("Turn on")',
  'form:has(button:has-text("Weiter")), form:has(button:has-text("Continue"))',
);

/** The first page, with what every page has around it, and the settings. */
export function frame(isPhone: boolean): Stop[] {
  return [
    {
      path: '/admin',
      isMain: true,
      pictures: [{ name: 'office-home', ...DE_DESKTOP }],
      opens: [search, shortcuts, accountMenu, ...(isPhone ? [menuDrawer] : [])],
    },
    { path: '/admin/organization' },
    { path: '/admin/staff', opens: [dialog(/^(Mitarbeiter einladen|Invite colleague)$/)] },
    { path: '/admin/audit' },
    {
      path: '/admin/account',
      opens: [turnedOn],
    },
  ];
}
