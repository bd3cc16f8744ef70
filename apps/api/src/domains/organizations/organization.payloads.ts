import { Field, ObjectType } from 'type-graphql';
import { type Ref } from '../../platform/graphql/ref.ts';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Organization } from './organization.type.ts';

/** Answer of `organizationUpdate`. */
@ObjectType()
export class OrganizationUpdatePayload {
  @Field(() => Organization, { nullable: true })
  organization!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}
