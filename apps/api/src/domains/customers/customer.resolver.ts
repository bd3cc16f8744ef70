import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { answer } from '../../platform/graphql/answer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CustomerCreateInput, CustomerUpdateInput } from './customer.inputs.ts';
import {
  CustomerArchivePayload,
  CustomerCreatePayload,
  CustomerRestorePayload,
  CustomerUpdatePayload,
} from './customer.payloads.ts';
import { archiveCustomer, createCustomer, restoreCustomer, updateCustomer } from './customer.service.ts';

/** What the office does with customers. */
@Resolver()
export class CustomerResolver {
  @Mutation(() => CustomerCreatePayload)
  customerCreate(
    @Arg('input', () => CustomerCreateInput) input: CustomerCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<CustomerCreatePayload> {
    return answer(context, async () => ({ customer: { id: await createCustomer(context, input) } }));
  }

  @Mutation(() => CustomerUpdatePayload)
  customerUpdate(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => CustomerUpdateInput) input: CustomerUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<CustomerUpdatePayload> {
    return answer(context, async () => {
      await updateCustomer(context, id, input);
      return { customer: { id } };
    });
  }

  @Mutation(() => CustomerArchivePayload)
  customerArchive(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CustomerArchivePayload> {
    return answer(context, async () => {
      await archiveCustomer(context, id);
      return { customer: { id } };
    });
  }

  @Mutation(() => CustomerRestorePayload)
  customerRestore(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CustomerRestorePayload> {
    return answer(context, async () => {
      await restoreCustomer(context, id);
      return { customer: { id } };
    });
  }
}
