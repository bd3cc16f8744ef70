import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { OrganizationUpdateInput } from './organization.inputs.ts';
import { OrganizationUpdatePayload } from './organization.payloads.ts';
import { updateOrganization } from './organization.service.ts';
import { StaffMemberInviteInput } from './staff-member.inputs.ts';
import { StaffMemberArchivePayload, StaffMemberInvitePayload } from './staff-member.payloads.ts';
import { archiveStaffMember, inviteToOffice } from './staff-member.service.ts';

/** What the owners do with their organization and its staff. */
@Resolver()
export class OrganizationResolver {
  @Mutation(() => OrganizationUpdatePayload)
  organizationUpdate(
    @Arg('input', () => OrganizationUpdateInput) input: OrganizationUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<OrganizationUpdatePayload> {
    return answer(context, async () => ({ organization: { id: await updateOrganization(context, input) } }));
  }

  @Mutation(() => StaffMemberInvitePayload)
  staffMemberInvite(
    @Arg('input', () => StaffMemberInviteInput) input: StaffMemberInviteInput,
    @Ctx() context: RequestContext,
  ): Promise<StaffMemberInvitePayload> {
    return answer(context, async () => ({ staffMember: { id: await inviteToOffice(context, input) } }));
  }

  @Mutation(() => StaffMemberArchivePayload)
  staffMemberArchive(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<StaffMemberArchivePayload> {
    return answer(context, async () => {
      await archiveStaffMember(context, id);
      return { staffMember: { id } };
    });
  }
}
