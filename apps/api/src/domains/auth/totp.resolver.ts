import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { TotpDisableInput, TotpEnableInput, TotpStartInput } from './totp.inputs.ts';
import { TotpDisablePayload, TotpEnablePayload, TotpStartPayload } from './totp.payloads.ts';
import { disableTotp, enableTotp, startTotp } from './totp.service.ts';

/** One-time codes of the own account. */
@Resolver()
export class TotpResolver {
  @Mutation(() => TotpStartPayload)
  totpStart(@Arg('input', () => TotpStartInput) input: TotpStartInput, @Ctx() context: RequestContext) {
    return answer(context, () => startTotp(context, input));
  }

  @Mutation(() => TotpEnablePayload)
  totpEnable(@Arg('input', () => TotpEnableInput) input: TotpEnableInput, @Ctx() context: RequestContext) {
    const work = async () => ({ recoveryCodes: await enableTotp(context, input), account: {} });
    return answer(context, work, { recoveryCodes: [] });
  }

  @Mutation(() => TotpDisablePayload)
  totpDisable(@Arg('input', () => TotpDisableInput) input: TotpDisableInput, @Ctx() context: RequestContext) {
    return answer(context, () => disableTotp(context, input).then(() => ({ account: {} })));
  }
}
