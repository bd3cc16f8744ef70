import { expect, it } from 'vitest';
import { failedInvitations } from './pick-failed-invitations.ts';

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

it('picks the invitations that failed and says whose they are', () => {
  const data = {
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
          },
        },
      ],
    },
  };
  expect(failedInvitations(data).map((failed) => [failed.customer.id, failed.contact.id])).toEqual([
    ['k', 'a'],
  ]);
  expect(failedInvitations(undefined)).toEqual([]);
});
