import { Locale, MembershipKind } from '@kundenportal/rules/enums';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, EmailAddressScalar } from '../../platform/graphql/scalars.ts';

/** The credentials of one person, who may hold several memberships. */
@ObjectType()
export class Account {
  @Field(() => ID)
  id!: string;

  @Field(() => EmailAddressScalar)
  email!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Locale)
  locale!: Locale;

  @Field(() => Boolean)
  ticketMails!: boolean;

  @Field(() => Boolean)
  totpEnabled!: boolean;

  @Field(() => [Membership])
  memberships!: Membership[];

  @Field(() => [AccountSession])
  sessions!: AccountSession[];
}

/** An open session. */
@ObjectType()
export class AccountSession {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => DateTimeScalar)
  lastSeenAt!: Date;

  @Field(() => String)
  userAgent!: string;

  @Field(() => Boolean)
  current!: boolean;
}

/** A membership: staff of an organization, or contact of a customer. */
@ObjectType()
export class Membership {
  @Field(() => ID)
  id!: string;

  @Field(() => MembershipKind)
  kind!: MembershipKind;

  @Field(() => String)
  organizationName!: string;

  @Field(() => String, { nullable: true })
  customerName!: string | null;

  @Field(() => Boolean)
  usable!: boolean;

  @Field(() => Boolean)
  current!: boolean;
}

registerEnumType(MembershipKind, { name: 'MembershipKind' });
