import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { ServiceObjectPageArgs } from './object.inputs.ts';
import { ServiceObject, ServiceObjectConnection } from './object.type.ts';

/** What can be read of objects. */
@Resolver()
export class ServiceObjectQueries {
  @Query(() => ServiceObjectConnection, { nullable: true })
  objects(@Args(() => ServiceObjectPageArgs) _args: ServiceObjectPageArgs): Promise<unknown> {
    return fromReadPath();
  }

  @Query(() => ServiceObject, { nullable: true })
  object(@Arg('id', () => ID) _id: string): Promise<unknown> {
    return fromReadPath();
  }
}
