import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { completeAssignment } from './assignment-complete.service.ts';
import { AssignmentCreateInput, AssignmentUpdateInput } from './assignment.inputs.ts';
import {
  AssignmentCancelPayload,
  AssignmentCompletePayload,
  AssignmentCreatePayload,
  AssignmentUpdatePayload,
} from './assignment.payloads.ts';
import { cancelAssignment, createAssignment, updateAssignment } from './assignment.service.ts';

/** What the office does with assignments. */
@Resolver()
export class AssignmentResolver {
  @Mutation(() => AssignmentCreatePayload)
  assignmentCreate(
    @Arg('input', () => AssignmentCreateInput) input: AssignmentCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<AssignmentCreatePayload> {
    return answer(context, async () => ({ assignment: { id: await createAssignment(context, input) } }));
  }

  @Mutation(() => AssignmentUpdatePayload)
  assignmentUpdate(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => AssignmentUpdateInput) input: AssignmentUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<AssignmentUpdatePayload> {
    return answer(context, async () => {
      await updateAssignment(context, id, input);
      return { assignment: { id } };
    });
  }

  @Mutation(() => AssignmentCompletePayload)
  assignmentComplete(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AssignmentCompletePayload> {
    return answer(context, async () => {
      await completeAssignment(context, id);
      return { assignment: { id } };
    });
  }

  @Mutation(() => AssignmentCancelPayload)
  assignmentCancel(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AssignmentCancelPayload> {
    return answer(context, async () => {
      await cancelAssignment(context, id);
      return { assignment: { id } };
    });
  }
}
