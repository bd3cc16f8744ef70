import { Plan } from '@kundenportal/rules/enums';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/node.ts';
import { EmailAddressScalar } from '../../platform/graphql/scalars.ts';

/** The provider; the tenant. */
@ObjectType({ implements: Node })
export class Organization extends Node {
  @Field(() => String)
  name!: string;

  @Field(() => Plan, { nullable: true })
  plan!: Plan | null;

  @Field(() => String)
  brandColor!: string;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => EmailAddressScalar, { nullable: true })
  contactEmail!: string | null;
}

registerEnumType(Plan, { name: 'Plan' });
