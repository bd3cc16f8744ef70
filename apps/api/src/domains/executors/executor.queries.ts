import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { ExecutorPageArgs } from './executor.inputs.ts';
import { Executor, ExecutorConnection } from './executor.type.ts';

/** What can be read of executors. */
@Resolver()
export class ExecutorQueries {
  @Query(() => ExecutorConnection, { nullable: true })
  executors(@Args(() => ExecutorPageArgs) _args: ExecutorPageArgs): Promise<unknown> {
    return fromReadPath();
  }

  @Query(() => Executor, { nullable: true })
  executor(@Arg('id', () => ID) _id: string): Promise<unknown> {
    return fromReadPath();
  }
}
