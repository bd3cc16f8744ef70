import { CustomerKind } from '@kundenportal/rules/enums';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Address } from '../../platform/graphql/address.type.ts';
import { type Connection, connectionTypes } from '../../platform/graphql/connection.ts';
import { Node } from '../../platform/graphql/node.ts';
import { PortalVisibility } from '../../platform/graphql/portal-visibility.type.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';

/** Who is invoiced. */
@ObjectType({ implements: Node })
export class Customer extends Node {
  @Field(() => String)
  number!: string;

  @Field(() => CustomerKind)
  kind!: CustomerKind;

  @Field(() => String)
  name!: string;

  @Field(() => Address)
  address!: Address;

  @Field(() => String, { nullable: true })
  vatId!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Boolean, { nullable: true })
  portalEnabled!: boolean | null;

  @Field(() => PortalVisibility, { nullable: true })
  visibility!: PortalVisibility | null;

  @Field(() => [PortalBlocker], { nullable: true })
  portalBlockers!: PortalBlocker[] | null;

  @Field(() => [PortalHint], { nullable: true })
  portalHints!: PortalHint[] | null;

  @Field(() => DateTimeScalar, { nullable: true })
  archivedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  updatedAt!: Date | null;
}

/** A page of them. */
export const CustomerConnection = connectionTypes('Customer', () => Customer);
export type CustomerConnection = Connection<Customer>;

registerEnumType(CustomerKind, { name: 'CustomerKind' });

/** Why the portal of a customer cannot be switched on now. */
export const PortalBlocker = {
  PLAN_REQUIRED: 'PLAN_REQUIRED',
  CONTACT_REQUIRED: 'CONTACT_REQUIRED',
} as const;
export type PortalBlocker = keyof typeof PortalBlocker;

registerEnumType(PortalBlocker, { name: 'PortalBlocker' });

/** What would make the portal better, but does not stop it. */
export const PortalHint = {
  OBJECTS_MISSING: 'OBJECTS_MISSING',
  ROOMS_MISSING: 'ROOMS_MISSING',
} as const;
export type PortalHint = keyof typeof PortalHint;

registerEnumType(PortalHint, { name: 'PortalHint' });

/** By what Customer rows are ordered. */
export const CustomerSortField = {
  NAME: 'NAME',
  NUMBER: 'NUMBER',
  CREATED_AT: 'CREATED_AT',
} as const;
export type CustomerSortField = keyof typeof CustomerSortField;

registerEnumType(CustomerSortField, { name: 'CustomerSortField' });
