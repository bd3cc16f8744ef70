import { Args, FieldResolver, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { Customer } from '../customers/customer.type.ts';
import { ContactPageArgs } from './contact.inputs.ts';
import { ContactConnection } from './contact.type.ts';

/** Fields of `Customer` that answer with what this folder has. */
@Resolver(() => Customer)
export class CustomerContactFields {
  @FieldResolver(() => ContactConnection, { nullable: true })
  contacts(@Args(() => ContactPageArgs) _args: ContactPageArgs): ContactConnection | null {
    return fromReadPath();
  }
}
