import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Address } from '../../platform/graphql/address.type.ts';
import { type Connection, connectionTypes } from '../../platform/graphql/connection.ts';
import { Node } from '../../platform/graphql/node.ts';
import { PortalVisibility } from '../../platform/graphql/portal-visibility.type.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Customer } from '../customers/customer.type.ts';

/** The building or site where work is done. */
@ObjectType({ implements: Node })
export class ServiceObject extends Node {
  @Field(() => String)
  number!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Address)
  address!: Address;

  @Field(() => Customer)
  customer!: Customer;

  @Field(() => PortalVisibility, { nullable: true })
  visibility!: PortalVisibility | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  archivedAt!: Date | null;
}

/** A page of them. */
export const ServiceObjectConnection = connectionTypes('ServiceObject', () => ServiceObject);
export type ServiceObjectConnection = Connection<ServiceObject>;

/** By what ServiceObject rows are ordered. */
export const ServiceObjectSortField = {
  NAME: 'NAME',
  NUMBER: 'NUMBER',
  CITY: 'CITY',
} as const;
export type ServiceObjectSortField = keyof typeof ServiceObjectSortField;

registerEnumType(ServiceObjectSortField, { name: 'ServiceObjectSortField' });
