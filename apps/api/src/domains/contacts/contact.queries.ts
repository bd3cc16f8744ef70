import { Arg, ID, Query, Resolver } from 'type-graphql';
import { fromReadPath } from '../../platform/graphql/from-read-path.ts';
import { Contact } from './contact.type.ts';

/** What can be read of contacts. */
@Resolver()
export class ContactQueries {
  @Query(() => Contact, { nullable: true })
  contact(@Arg('id', () => ID) _id: string): Promise<unknown> {
    return fromReadPath();
  }
}
