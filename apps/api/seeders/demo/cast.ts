import { ALL_COMBINATIONS, ALL_ON, without, type Flags } from './flags.ts';
import type { InvitationState } from './invitations.ts';

/** A contact of the demo; what is left out is drawn. */
export interface ContactPart {
  name?: string;
  /** `null`: the contact has no address. */
  email?: string | null;
  flags?: Flags;
  /** How many objects the contact is limited to; `undefined` means all of them. */
  limitedTo?: number;
  ownTicketsOnly?: boolean;
  /** `undefined`: not let into the portal. */
  invitation?: InvitationState;
}

/** A customer of the demo. */
export interface CustomerPart {
  flags: Flags;
  portalEnabled: boolean;
  person?: boolean;
  archived?: boolean;
  objects: Flags[];
  contacts: ContactPart[];
}

const DEMO_CONTACT = 'contact@demo-customer.example';
const STATES: readonly InvitationState[] = [
  'ACCEPTED',
  'SENT',
  'QUEUED',
  'FAILED',
  'EXPIRED',
  'REVOKED',
  'SUPERSEDED',
];

/** Eight objects and eight contacts: with eight such customers every combination on the three levels meets every other. */
const combined = (flags: Flags, index: number): CustomerPart => ({
  flags,
  portalEnabled: true,
  objects: [...ALL_COMBINATIONS],
  contacts: ALL_COMBINATIONS.map((contactFlags, n) => ({
    flags: contactFlags,
    invitation: STATES[(index + n) % STATES.length],
  })),
});

const ordinary = (index: number): CustomerPart => ({
  flags: ALL_COMBINATIONS[index % 8]!,
  portalEnabled: true,
  objects: index % 3 === 0 ? [ALL_ON, without('showExecutors')] : [ALL_ON],
  contacts: [{ invitation: STATES[index % STATES.length] }, {}],
});

/** The customers of Glanzwerk, in the order of their numbers; the names stand in `words.places.ts`. */
export const GLANZWERK: readonly CustomerPart[] = [
  {
    flags: ALL_ON,
    portalEnabled: true,
    objects: [ALL_ON, ALL_ON, ALL_ON, ALL_ON, ALL_ON],
    contacts: [
      { name: 'Sabine Krüger', email: DEMO_CONTACT, invitation: 'ACCEPTED' },
      {
        name: 'Günter Böhm',
        email: 'hausmeister@demo-customer.example',
        limitedTo: 1,
        ownTicketsOnly: true,
        flags: without('showInvoices'),
        invitation: 'ACCEPTED',
      },
      {
        name: 'Elif Demir',
        email: 'buchhaltung@demo-customer.example',
        flags: without('showAssignments'),
        invitation: 'SENT',
      },
    ],
  },
  {
    flags: without('showInvoices'),
    portalEnabled: true,
    objects: [ALL_ON, without('showExecutors'), without('showAssignments'), ALL_ON],
    contacts: [
      { name: 'Sabine Krüger', email: DEMO_CONTACT, limitedTo: 3, invitation: 'ACCEPTED' },
      { invitation: 'FAILED' },
    ],
  },
  ...ALL_COMBINATIONS.map(combined),
  {
    flags: without('showAssignments', 'showInvoices', 'showExecutors'),
    portalEnabled: false,
    objects: [ALL_ON],
    contacts: [],
  },
  { flags: ALL_ON, portalEnabled: false, objects: [ALL_ON], contacts: [{ email: null }] },
  {
    flags: ALL_ON,
    portalEnabled: false,
    objects: [ALL_ON, ALL_ON],
    contacts: [{ invitation: 'REVOKED' }, {}],
  },
  {
    flags: ALL_ON,
    portalEnabled: true,
    objects: [ALL_ON],
    contacts: [{ limitedTo: 0, invitation: 'ACCEPTED' }],
  },
  {
    flags: ALL_ON,
    portalEnabled: true,
    archived: true,
    objects: [ALL_ON],
    contacts: [{ invitation: 'ACCEPTED' }],
  },
  {
    flags: ALL_ON,
    portalEnabled: true,
    person: true,
    objects: [ALL_ON],
    contacts: [{ name: 'Erika Sommerfeld', invitation: 'ACCEPTED' }],
  },
  { flags: ALL_ON, portalEnabled: true, objects: [], contacts: [{ invitation: 'SENT' }] },
  ...Array.from({ length: 17 }, (_none, index) => ordinary(index)),
];

/** The customers of Nordlicht: they look like the first ones of Glanzwerk. The plan keeps every portal shut. */
export const NORDLICHT: readonly CustomerPart[] = [
  {
    flags: ALL_ON,
    portalEnabled: true,
    objects: [ALL_ON, ALL_ON],
    contacts: [{ name: 'Sabine Krüger', invitation: 'SENT' }],
  },
  {
    flags: ALL_ON,
    portalEnabled: true,
    objects: [ALL_ON, without('showInvoices')],
    contacts: [{ invitation: 'ACCEPTED' }],
  },
  ...Array.from({ length: 6 }, (_none, index) => ordinary(index)),
];
