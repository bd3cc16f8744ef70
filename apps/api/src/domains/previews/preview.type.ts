import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';

/** A portal preview that is running. */
@ObjectType()
export class PortalPreview {
  @Field(() => String)
  actorName!: string;

  @Field(() => String)
  contactName!: string;

  @Field(() => DateTimeScalar)
  expiresAt!: Date;
}
