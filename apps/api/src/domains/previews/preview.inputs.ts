import { Field, ID, InputType } from 'type-graphql';

/** Input of `portalPreviewStart`. */
@InputType()
export class PortalPreviewStartInput {
  @Field(() => ID)
  contactId!: string;
}
