import { Args, FieldResolver, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { Customer } from '../customers/customer.type.ts';
import { ServiceObjectPageArgs } from './object.inputs.ts';
import { ServiceObjectConnection } from './object.type.ts';

/** Fields of `Customer` that answer with what this folder has. */
@Resolver(() => Customer)
export class CustomerObjectFields {
  @FieldResolver(() => ServiceObjectConnection)
  objects(@Args(() => ServiceObjectPageArgs) _args: ServiceObjectPageArgs): ServiceObjectConnection {
    return fromReadPath();
  }
}
