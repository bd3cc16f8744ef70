import type { LoadRequest } from '../measure/load.ts';
import type { Person } from '../seed/people.ts';
import { webDocument } from './web-documents.ts';

const comment = webDocument('portal/tickets/ticket-actions.graphql.ts', 'ticketCommentAddMutation');
const change = webDocument('admin/customers/customer.graphql.ts', 'customerDataUpdateMutation');

/**
 * Changes as the web app sends them: every contact says something about a ticket, and for each of them the office writes
 * into the note of their customer. The tickets are others than the one whose page is measured.
 */
export function writesOf(people: readonly Person[]): LoadRequest[] {
  const office = people.find(({ staffMemberId }) => staffMemberId !== null);
  return people.flatMap((person) => {
    if (!person.customerId || !office) return [];
    return [
      ...person.otherTicketIds
        .slice(0, 1)
        .map((id) => write(person, comment, { id, input: { body: 'Ist das inzwischen erledigt?' } })),
      write(office, change, { id: person.customerId, input: { note: 'Schlüssel liegt beim Empfang.' } }),
    ];
  });
}

function write(person: Person, query: string, variables: Record<string, unknown>): LoadRequest {
  return {
    kind: 'write',
    method: 'POST',
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': 'true',
      cookie: person.cookie,
    },
    body: JSON.stringify({ variables, query }),
    isGood: (body) => body.includes('"errors":[]') && body.startsWith('{"data"'),
  };
}
