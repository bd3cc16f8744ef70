import { Locale } from '@kundenportal/rules/enums';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Connection, connectionTypes } from '../../platform/graphql/connection.ts';
import { Node } from '../../platform/graphql/node.ts';
import { PortalVisibility } from '../../platform/graphql/portal-visibility.type.ts';
import { DateTimeScalar, EmailAddressScalar } from '../../platform/graphql/scalars.ts';
import { Customer } from '../customers/customer.type.ts';
import { Invitation } from '../invitations/invitation.type.ts';
import { ServiceObject } from '../objects/object.type.ts';

/** A person at the customer. */
@ObjectType({ implements: Node })
export class Contact extends Node {
  @Field(() => String)
  name!: string;

  @Field(() => EmailAddressScalar, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  position!: string | null;

  @Field(() => Locale)
  locale!: Locale;

  @Field(() => Customer, { nullable: true })
  customer!: Customer | null;

  @Field(() => Boolean, { nullable: true })
  portalAccess!: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true })
  accessRevokedAt!: Date | null;

  @Field(() => PortalVisibility, { nullable: true })
  visibility!: PortalVisibility | null;

  @Field(() => Boolean, { nullable: true })
  limitedToObjects!: boolean | null;

  @Field(() => [ServiceObject], { nullable: true })
  objects!: ServiceObject[] | null;

  @Field(() => Boolean, { nullable: true })
  ownTicketsOnly!: boolean | null;

  @Field(() => Invitation, { nullable: true })
  invitation!: Invitation | null;

  @Field(() => DateTimeScalar, { nullable: true })
  lastSignInAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  archivedAt!: Date | null;
}

/** A page of them. */
export const ContactConnection = connectionTypes('Contact', () => Contact);
export type ContactConnection = Connection<Contact>;

/** By what Contact rows are ordered. */
export const ContactSortField = {
  NAME: 'NAME',
  CREATED_AT: 'CREATED_AT',
} as const;
export type ContactSortField = keyof typeof ContactSortField;

registerEnumType(ContactSortField, { name: 'ContactSortField' });
