import { Field, ObjectType } from 'type-graphql';
import { type Ref } from '../../platform/graphql/ref.ts';
import { UserError } from '../../platform/graphql/user-error.type.ts';
import { Contact } from './contact.type.ts';

/** Answer of `portalAccessRevoke`. */
@ObjectType()
export class PortalAccessRevokePayload {
  @Field(() => Contact, { nullable: true })
  contact!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `contactArchive`. */
@ObjectType()
export class ContactArchivePayload {
  @Field(() => Contact, { nullable: true })
  contact!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

/** Answer of `contactRestore`. */
@ObjectType()
export class ContactRestorePayload {
  @Field(() => Contact, { nullable: true })
  contact!: Ref | null;

  @Field(() => [UserError])
  errors!: UserError[];
}
