import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import {
  ContactArchivePayload,
  ContactRestorePayload,
  PortalAccessRevokePayload,
} from './contact.payloads.ts';
import { archiveContact, restoreContact, revokePortalAccess } from './contact.service.ts';

/** What can be done with one contact; adding and changing is part of `customerUpdate`. */
@Resolver()
export class ContactResolver {
  @Mutation(() => PortalAccessRevokePayload)
  portalAccessRevoke(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<PortalAccessRevokePayload> {
    return answer(context, async () => {
      await revokePortalAccess(context, id);
      return { contact: { id } };
    });
  }

  @Mutation(() => ContactArchivePayload)
  contactArchive(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ContactArchivePayload> {
    return answer(context, async () => {
      await archiveContact(context, id);
      return { contact: { id } };
    });
  }

  @Mutation(() => ContactRestorePayload)
  contactRestore(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ContactRestorePayload> {
    return answer(context, async () => {
      await restoreContact(context, id);
      return { contact: { id } };
    });
  }
}
