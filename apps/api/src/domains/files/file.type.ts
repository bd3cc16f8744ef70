import { Field, ID, Int, ObjectType } from 'type-graphql';

/** A stored file. It may be fetched by whoever may see what it hangs on. */
@ObjectType()
export class File {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  contentType!: string;

  @Field(() => Int)
  size!: number;

  @Field(() => String)
  url!: string;
}
