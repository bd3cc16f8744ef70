import { FieldResolver, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { Assignment } from '../assignments/assignment.type.ts';
import { Ticket } from './ticket.type.ts';

/** Fields of `Assignment` that answer with what this folder has. */
@Resolver(() => Assignment)
export class AssignmentTicketFields {
  @FieldResolver(() => [Ticket])
  tickets(): Ticket[] {
    return fromReadPath();
  }
}
