import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ObjectCreateInput, ObjectUpdateInput } from './object.inputs.ts';
import {
  ObjectArchivePayload,
  ObjectCreatePayload,
  ObjectRestorePayload,
  ObjectUpdatePayload,
} from './object.payloads.ts';
import { archiveObject, createObject, updateObject } from './object.service.ts';

/** What the office does with objects. */
@Resolver()
export class ServiceObjectResolver {
  @Mutation(() => ObjectCreatePayload)
  objectCreate(
    @Arg('input', () => ObjectCreateInput) input: ObjectCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<ObjectCreatePayload> {
    return answer(context, async () => ({ object: { id: await createObject(context, input) } }));
  }

  @Mutation(() => ObjectUpdatePayload)
  objectUpdate(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => ObjectUpdateInput) input: ObjectUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<ObjectUpdatePayload> {
    return answer(context, async () => {
      await updateObject(context, id, input);
      return { object: { id } };
    });
  }

  @Mutation(() => ObjectArchivePayload)
  objectArchive(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ObjectArchivePayload> {
    return answer(context, async () => {
      await archiveObject(context, id, true);
      return { object: { id } };
    });
  }

  @Mutation(() => ObjectRestorePayload)
  objectRestore(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ObjectRestorePayload> {
    return answer(context, async () => {
      await archiveObject(context, id, false);
      return { object: { id } };
    });
  }
}
