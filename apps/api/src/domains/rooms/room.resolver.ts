import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { RoomCreateInput, RoomUpdateInput } from './room.inputs.ts';
import {
  RoomArchivePayload,
  RoomCreatePayload,
  RoomRestorePayload,
  RoomUpdatePayload,
} from './room.payloads.ts';
import { archiveRoom, createRoom, updateRoom } from './room.service.ts';

/** What the office does with rooms. */
@Resolver()
export class RoomResolver {
  @Mutation(() => RoomCreatePayload)
  roomCreate(
    @Arg('input', () => RoomCreateInput) input: RoomCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<RoomCreatePayload> {
    return answer(context, async () => ({ room: { id: await createRoom(context, input) } }));
  }

  @Mutation(() => RoomUpdatePayload)
  roomUpdate(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => RoomUpdateInput) input: RoomUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<RoomUpdatePayload> {
    return answer(context, async () => {
      await updateRoom(context, id, input);
      return { room: { id } };
    });
  }

  @Mutation(() => RoomArchivePayload)
  roomArchive(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<RoomArchivePayload> {
    return answer(context, async () => {
      await archiveRoom(context, id, true);
      return { room: { id } };
    });
  }

  @Mutation(() => RoomRestorePayload)
  roomRestore(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<RoomRestorePayload> {
    return answer(context, async () => {
      await archiveRoom(context, id, false);
      return { room: { id } };
    });
  }
}
