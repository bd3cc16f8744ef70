import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ExecutorCreateInput, ExecutorUpdateInput } from './executor.inputs.ts';
import {
  ExecutorArchivePayload,
  ExecutorCreatePayload,
  ExecutorRestorePayload,
  ExecutorUpdatePayload,
} from './executor.payloads.ts';
import { archiveExecutor, createExecutor, updateExecutor } from './executor.service.ts';

/** What the office does with executors. */
@Resolver()
export class ExecutorResolver {
  @Mutation(() => ExecutorCreatePayload)
  executorCreate(
    @Arg('input', () => ExecutorCreateInput) input: ExecutorCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<ExecutorCreatePayload> {
    return answer(context, async () => ({ executor: { id: await createExecutor(context, input) } }));
  }

  @Mutation(() => ExecutorUpdatePayload)
  executorUpdate(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => ExecutorUpdateInput) input: ExecutorUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<ExecutorUpdatePayload> {
    return answer(context, async () => {
      await updateExecutor(context, id, input);
      return { executor: { id } };
    });
  }

  @Mutation(() => ExecutorArchivePayload)
  executorArchive(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ExecutorArchivePayload> {
    return answer(context, async () => {
      await archiveExecutor(context, id, true);
      return { executor: { id } };
    });
  }

  @Mutation(() => ExecutorRestorePayload)
  executorRestore(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ExecutorRestorePayload> {
    return answer(context, async () => {
      await archiveExecutor(context, id, false);
      return { executor: { id } };
    });
  }
}
