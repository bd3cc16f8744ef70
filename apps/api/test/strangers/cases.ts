import type { TestApi } from '../api.ts';
import { strangerWorld, type Kind, type StrangerWorld, type WorldValues } from './world.ts';

/** Somebody who must not learn of something. */
export interface Stranger {
  name: string;
  /** What does not exist for them. */
  hidden: readonly Kind[];
  /** What they count of their own, by list; left out where they are not let in at all. */
  counts?: Readonly<Record<'objects' | 'executors' | 'assignments' | 'invoices' | 'tickets', number>>;
  /** Puts them there: whose session it is, and where what they must not learn of is. */
  enter(api: TestApi): Promise<{ token: string | undefined; target: StrangerWorld }>;
}

const ofObject: readonly Kind[] = [
  'object',
  'room',
  'executor',
  'assignment',
  'invoice',
  'ticket',
  'comment',
  'ticketFile',
  'invoiceFile',
];
const everything: readonly Kind[] = ['customer', ...ofObject, 'file', 'membership', 'session'];
const shut: readonly Kind[] = ['customer', ...ofObject, 'file'];
const one = { objects: 1, executors: 1, assignments: 1, invoices: 1, tickets: 1 };
const none = { objects: 0, executors: 0, assignments: 0, invoices: 0, tickets: 0 };

/** Somebody who is a contact of the very customer, under these switches. */
const inside = (organization: Record<string, unknown>, values: WorldValues) => async (api: TestApi) => {
  const target = await strangerWorld(api, await api.seed.organization(organization), values);
  return { token: target.contactToken, target };
};

const noAssignments: readonly Kind[] = ['assignment', 'executor'];
const noInvoices: readonly Kind[] = ['invoice', 'invoiceFile'];
/** Each flag at one level; that the levels are alike is shown by the explanation's tests, for every combination. */
const flagCases: readonly Stranger[] = [
  {
    name: 'own object but a flag off: assignments of the object',
    hidden: noAssignments,
    counts: { ...one, assignments: 0, executors: 0 },
    enter: inside({}, { object: { show_assignments: false } }),
  },
  {
    name: 'own object but a flag off: invoices of the object',
    hidden: noInvoices,
    counts: { ...one, invoices: 0 },
    enter: inside({}, { object: { show_invoices: false } }),
  },
  {
    name: 'own object but a flag off: executors of the contact',
    hidden: ['executor'],
    counts: { ...one, executors: 0 },
    enter: inside({}, { contact: { show_executors: false } }),
  },
];

/** The strangers of the attack list. */
export const strangers: readonly Stranger[] = [
  {
    name: "another organization's customer",
    hidden: everything,
    counts: one,
    async enter(api) {
      const target = await strangerWorld(api, await api.seed.organization());
      return { token: (await strangerWorld(api, await api.seed.organization())).contactToken, target };
    },
  },
  {
    name: 'another customer of the same organization',
    hidden: everything,
    counts: one,
    async enter(api) {
      const organization = await api.seed.organization();
      const target = await strangerWorld(api, organization);
      return { token: (await strangerWorld(api, organization)).contactToken, target };
    },
  },
  {
    name: 'own customer but an object outside the limit',
    hidden: ofObject,
    counts: { ...none, objects: 1 },
    enter: inside({}, { scope: 'another' }),
  },
  {
    name: 'a contact with an empty scope',
    hidden: ofObject,
    counts: none,
    enter: inside({}, { scope: 'none' }),
  },
  ...flagCases,
  {
    name: 'revoked contact',
    hidden: shut,
    enter: inside({}, { contact: { access_revoked_at: '2026-01-01' } }),
  },
  {
    name: 'contact without portal access',
    hidden: shut,
    enter: inside({}, { contact: { portal_access: false } }),
  },
  {
    name: 'contact that was put away',
    hidden: shut,
    enter: inside({}, { contact: { archived_at: '2026-01-01' } }),
  },
  { name: 'portal switched off', hidden: shut, enter: inside({}, { customer: { portal_enabled: false } }) },
  {
    name: 'customer that was put away',
    hidden: shut,
    enter: inside({}, { customer: { archived_at: '2026-01-01' } }),
  },
  { name: 'plan BASIC', hidden: shut, enter: inside({ plan: 'BASIC' }, {}) },
  {
    name: 'nobody',
    hidden: everything,
    async enter(api) {
      return { token: undefined, target: await strangerWorld(api, await api.seed.organization()) };
    },
  },
];
