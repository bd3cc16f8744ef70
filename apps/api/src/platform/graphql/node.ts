import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything with an id of its own. */
@InterfaceType({ resolveType: () => undefined })
export abstract class Node {
  @Field(() => ID)
  id!: string;
}
