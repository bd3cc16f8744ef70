import { Args, Query, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { AuditEventPageArgs } from './audit-event.inputs.ts';
import { AuditEventConnection } from './audit-event.type.ts';

/** What can be read of audit. */
@Resolver()
export class AuditEventQueries {
  @Query(() => AuditEventConnection, { nullable: true })
  auditEvents(@Args(() => AuditEventPageArgs) _args: AuditEventPageArgs): Promise<unknown> {
    return fromReadPath();
  }
}
