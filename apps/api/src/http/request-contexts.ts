import type { FastifyReply, FastifyRequest } from 'fastify';
import { Context } from '../context.ts';
import type { ReadModels } from '../platform/read/models.ts';
import type { Services } from '../platform/services.ts';
import { factsOf } from './request-facts.ts';

/** The context of each request that is under way, opened once. */
export class RequestContexts {
  readonly #open = new WeakMap<FastifyRequest, Promise<Context>>();

  constructor(
    private readonly services: Services,
    private readonly models: ReadModels,
  ) {}

  of(request: FastifyRequest, reply: FastifyReply): Promise<Context> {
    const known = this.#open.get(request);
    if (known) return known;
    const facts = factsOf(request, reply, this.services.publicUrl);
    const context = Context.openByGuess(this.services, this.models, facts);
    this.#open.set(request, context);
    return context;
  }
}
