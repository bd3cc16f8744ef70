import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { CustomerPageArgs } from './customer.inputs.ts';
import { Customer, CustomerConnection } from './customer.type.ts';

/** What can be read of customers. */
@Resolver()
export class CustomerQueries {
  @Query(() => CustomerConnection, { nullable: true })
  customers(@Args(() => CustomerPageArgs) _args: CustomerPageArgs): Promise<unknown> {
    return fromReadPath();
  }

  @Query(() => Customer, { nullable: true })
  customer(@Arg('id', () => ID) _id: string): Promise<unknown> {
    return fromReadPath();
  }
}
