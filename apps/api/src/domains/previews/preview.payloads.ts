import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { PortalPreview } from './preview.type.ts';

/** Answer of `portalPreviewStart`. */
@ObjectType()
export class PortalPreviewStartPayload {
  @Field(() => String, { nullable: true })
  token!: string | null;

  @Field(() => PortalPreview, { nullable: true })
  preview!: PortalPreview | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `portalPreviewEnd`. */
@ObjectType()
export class PortalPreviewEndPayload {
  @Field(() => Boolean)
  ended!: boolean;

  @Field(() => [UserError])
  errors!: UserError[];
}
