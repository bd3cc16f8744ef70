import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { AssignmentPageArgs } from './assignment.inputs.ts';
import { Assignment, AssignmentConnection } from './assignment.type.ts';

/** What can be read of assignments. */
@Resolver()
export class AssignmentQueries {
  @Query(() => AssignmentConnection, { nullable: true })
  assignments(@Args(() => AssignmentPageArgs) _args: AssignmentPageArgs): Promise<unknown> {
    return fromReadPath();
  }

  @Query(() => Assignment, { nullable: true })
  assignment(@Arg('id', () => ID) _id: string): Promise<unknown> {
    return fromReadPath();
  }
}
