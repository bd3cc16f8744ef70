import { Args, Query, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { StaffMemberPageArgs } from './staff-member.inputs.ts';
import { StaffMemberConnection } from './staff-member.type.ts';

/** What can be read of the office's people. */
@Resolver()
export class StaffMemberQueries {
  @Query(() => StaffMemberConnection, { nullable: true })
  staffMembers(@Args(() => StaffMemberPageArgs) _args: StaffMemberPageArgs): Promise<unknown> {
    return fromReadPath();
  }
}
