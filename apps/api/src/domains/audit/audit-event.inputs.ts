import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { SortDirection } from '../../platform/graphql/sort-direction.type.ts';
import { AuditEventSortField } from './audit-event.type.ts';

/** Which audit events. */
@InputType()
export class AuditEventFilter {
  @Field(() => ID, { nullable: true })
  subjectId?: string | null;

  @Field(() => String, { nullable: true })
  subjectKind?: string | null;

  @Field(() => String, { nullable: true })
  action?: string | null;
}

/** Order of AuditEvent rows; ties are broken by the id. */
@InputType()
export class AuditEventSort {
  @Field(() => AuditEventSortField)
  field!: AuditEventSortField;

  @Field(() => SortDirection, { nullable: true, defaultValue: 'ASC' })
  direction?: SortDirection | null;
}

/** Arguments of a page. */
@ArgsType()
export class AuditEventPageArgs extends PageArgs {
  @Field(() => AuditEventFilter, { nullable: true })
  filter?: AuditEventFilter | null;

  @Field(() => AuditEventSort, { nullable: true })
  sort?: AuditEventSort | null;
}
