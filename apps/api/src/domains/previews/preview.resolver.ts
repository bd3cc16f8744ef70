import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { PortalPreviewStartInput } from './preview.inputs.ts';
import { PortalPreviewEndPayload, PortalPreviewStartPayload } from './preview.payloads.ts';
import { endPreview, startPreview } from './preview.service.ts';

/** The portal as a contact sees it, for the office. */
@Resolver()
export class PreviewResolver {
  @Mutation(() => PortalPreviewStartPayload)
  portalPreviewStart(
    @Arg('input', () => PortalPreviewStartInput) input: PortalPreviewStartInput,
    @Ctx() context: RequestContext,
  ): Promise<PortalPreviewStartPayload> {
    return answer<Omit<PortalPreviewStartPayload, 'errors'>>(context, () =>
      startPreview(context, input.contactId),
    );
  }

  @Mutation(() => PortalPreviewEndPayload)
  portalPreviewEnd(@Ctx() context: RequestContext): Promise<PortalPreviewEndPayload> {
    return answer<Omit<PortalPreviewEndPayload, 'errors'>>(
      context,
      async () => {
        await endPreview(context);
        return { ended: true };
      },
      { ended: false },
    );
  }
}
