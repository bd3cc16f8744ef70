import { expect, it } from 'vitest';
import { failedInvitations, hasUnseenInvitations } from './pick-failed-invitations.ts';

const contact = (id: string, status: 'FAILED' | 'SENT' | null) => ({
  __typename: 'Contact' as const,
  id,
  name: id,
  invitation: status && {
    __typename: 'Invitation' as const,
    id,
    status,
    email: `${id}@k.example`,
    failureReason: null,
  },
});
const page = (hasNextPage: boolean) => ({ __typename: 'PageInfo' as const, hasNextPage });
const answer = (moreCustomers: boolean, moreContacts: boolean) => ({
  customers: {
    __typename: 'CustomerConnection' as const,
    nodes: [
      {
        __typename: 'Customer' as const,
        id: 'k',
        name: 'Kunde',
        contacts: {
          __typename: 'ContactConnection' as const,
          nodes: [contact('a', 'FAILED'), contact('b', 'SENT'), contact('c', null)],
          pageInfo: page(moreContacts),
        },
      },
    ],
    pageInfo: page(moreCustomers),
  },
});

it('picks the invitations that failed and says whose they are', () => {
  const failed = failedInvitations(answer(false, false));
  expect(failed.map(({ customer, contact: { id } }) => [customer.id, id])).toEqual([['k', 'a']]);
  expect(failedInvitations(undefined)).toEqual([]);
});

it('knows whether it looked at all of them', () => {
  expect(hasUnseenInvitations(answer(false, false))).toBe(false);
  expect(hasUnseenInvitations(answer(true, false))).toBe(true);
  expect(hasUnseenInvitations(answer(false, true))).toBe(true);
  expect(hasUnseenInvitations({ customers: null })).toBe(true);
});
