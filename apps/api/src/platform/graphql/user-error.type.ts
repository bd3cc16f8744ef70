import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { UserErrorCode } from '../errors/codes.ts';

registerEnumType(UserErrorCode, { name: 'UserErrorCode' });

/** An expected failure. */
@ObjectType()
export class UserError {
  @Field(() => [String])
  field!: string[];

  @Field(() => UserErrorCode)
  code!: UserErrorCode;

  @Field(() => String)
  message!: string;
}
