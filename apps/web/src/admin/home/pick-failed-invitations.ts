import type { FailedInvitationsQuery } from '../__generated__/operations.ts';

type Customer = NonNullable<FailedInvitationsQuery['customers']>['nodes'][number];
type Contact = NonNullable<Customer['contacts']>['nodes'][number];

/** A contact whose mail did not arrive. */
export interface FailedInvitation {
  customer: Pick<Customer, 'id' | 'name'>;
  contact: Pick<Contact, 'id' | 'name'>;
  invitation: NonNullable<Contact['invitation']>;
}

/** The invitations that failed, out of those that were looked at. */
export function failedInvitations(data: FailedInvitationsQuery | undefined): FailedInvitation[] {
  return (data?.customers?.nodes ?? []).flatMap((customer) =>
    (customer.contacts?.nodes ?? []).flatMap((contact) =>
      contact.invitation?.status === 'FAILED' ? [{ customer, contact, invitation: contact.invitation }] : [],
    ),
  );
}

/** Whether there are customers or contacts beyond those that were looked at: then nothing can be said about all. */
export function hasUnseenInvitations(data: FailedInvitationsQuery): boolean {
  const { customers } = data;
  return (
    customers === null ||
    customers.pageInfo.hasNextPage ||
    customers.nodes.some(({ contacts }) => contacts === null || contacts.pageInfo.hasNextPage)
  );
}
