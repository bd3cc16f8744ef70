import { addAssignments } from './assignments.ts';
import type { CustomerPart } from './cast.ts';
import { GLANZWERK, NORDLICHT } from './cast.ts';
import { addExecutors } from './executors.ts';
import { addAccount } from './invitations.ts';
import { addInvoices } from './invoices.ts';
import { addCustomers } from './master-data.ts';
import type { Stage } from './stage.ts';
import { addTickets } from './tickets.ts';

type Common = Pick<Stage, 'chance' | 'calendar' | 'rows' | 'passwordHash' | 'invitationHash'>;

interface Extent {
  customers: readonly CustomerPart[];
  executors: number;
  assignments: number;
  invoices: number;
  tickets: number;
}

/** Adds the organization whose customers have the portal. */
export function addGlanzwerk(common: Common): void {
  const organizationId = common.chance.id();
  common.rows.organizations.push({
    id: organizationId,
    name: 'Glanzwerk Gebäudeservice',
    plan: 'PRO',
    brandColor: '#0f766e',
    phone: '+49 40 555 010',
    contactEmail: 'office@glanzwerk.example',
  });
  const stage: Stage = {
    ...common,
    organizationId,
    domain: 'glanzwerk-kunden.example',
    officeName: 'Miriam Vogel',
    invoicePrefix: 'GW',
    mark: (text) => text,
  };
  addOffice(stage, 'office@glanzwerk.example');
  fill(stage, { customers: GLANZWERK, executors: 17, assignments: 2_000, invoices: 300, tickets: 60 });
}

/** Adds the organization without the portal. Everything in it says so in its name. */
export function addNordlicht(common: Common): void {
  const organizationId = common.chance.id();
  common.rows.organizations.push({
    id: organizationId,
    name: 'Nordlicht Hausdienste',
    plan: 'BASIC',
    brandColor: '#7c3aed',
    phone: '+49 40 555 020',
    contactEmail: 'office@nordlicht.example',
  });
  const stage: Stage = {
    ...common,
    organizationId,
    domain: 'nordlicht-kunden.example',
    officeName: 'Jens Nordlicht',
    invoicePrefix: 'NORDLICHT',
    mark: (text) => `${text} (Nordlicht)`,
  };
  addOffice(stage, 'office@nordlicht.example');
  fill(stage, { customers: NORDLICHT, executors: 6, assignments: 120, invoices: 24, tickets: 9 });
}

function addOffice(stage: Stage, email: string): void {
  const { chance, rows, organizationId } = stage;
  const id = chance.id();
  rows.staffMembers.push({ id, organizationId, name: stage.officeName, email, owner: true, locale: 'DE' });
  rows.staffMembers.push({
    id: chance.id(),
    organizationId,
    name: stage.mark('Tim Anders'),
    email: email.replace('office', 'tim.anders'),
    owner: false,
    locale: 'EN',
  });
  rows.memberships.push({
    id: chance.id(),
    organizationId,
    accountId: addAccount(stage, email, stage.officeName),
    staffMemberId: id,
    contactId: null,
  });
}

function fill(stage: Stage, extent: Extent): void {
  addCustomers(stage, extent.customers);
  addExecutors(stage, extent.executors);
  addAssignments(stage, extent.assignments);
  addInvoices(stage, extent.invoices);
  addTickets(stage, extent.tickets);
}
