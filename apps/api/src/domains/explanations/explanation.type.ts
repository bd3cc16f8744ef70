import { VisibilityFlag, VisibilityLevel } from '@kundenportal/rules/enums';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Contact } from '../contacts/contact.type.ts';
import { ServiceObject } from '../objects/object.type.ts';

/** Who sees what, and why: all three flags of one contact, level by level. Office only. */
@ObjectType()
export class VisibilityExplanation {
  @Field(() => Contact)
  contact!: Contact;

  @Field(() => ServiceObject, { nullable: true })
  object!: ServiceObject | null;

  @Field(() => [VisibilityFlagExplanation])
  flags!: VisibilityFlagExplanation[];
}

/** Why a flag is on or off for one contact and one object. */
@ObjectType()
export class VisibilityFlagExplanation {
  @Field(() => VisibilityFlag)
  flag!: VisibilityFlag;

  @Field(() => Boolean)
  visible!: boolean;

  @Field(() => [VisibilityLevelState])
  levels!: VisibilityLevelState[];
}

/** One level of an explanation. */
@ObjectType()
export class VisibilityLevelState {
  @Field(() => VisibilityLevel)
  level!: VisibilityLevel;

  @Field(() => Boolean)
  on!: boolean;
}

registerEnumType(VisibilityFlag, { name: 'VisibilityFlag' });

registerEnumType(VisibilityLevel, { name: 'VisibilityLevel' });
