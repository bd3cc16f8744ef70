import { Field, ObjectType } from 'type-graphql';
import { MinorUnitsScalar } from './scalars.ts';

/** An amount of money. */
@ObjectType()
export class Money {
  @Field(() => MinorUnitsScalar)
  minorUnits!: number;

  @Field(() => String)
  currency!: string;
}
