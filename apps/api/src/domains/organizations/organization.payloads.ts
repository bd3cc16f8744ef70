import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Organization } from './organization.type.ts';

/** Answer of `organizationUpdate`. */
@ObjectType()
export class OrganizationUpdatePayload {
  @Field(() => Organization, { nullable: true })
  organization!: Organization | null;

  @Field(() => [UserError])
  errors!: UserError[];
}
