import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { PortalVisibility } from '../../platform/graphql/portal-visibility.type.ts';
import { Contact } from '../contacts/contact.type.ts';
import { Customer } from '../customers/customer.type.ts';
import { Organization } from '../organizations/organization.type.ts';
import { StaffMember } from '../organizations/staff-member.type.ts';
import { PortalPreview } from '../previews/preview.type.ts';

/** Whoever sends the request. */
@ObjectType()
export class Viewer {
  @Field(() => ViewerKind)
  kind!: ViewerKind;

  @Field(() => Organization, { nullable: true })
  organization!: Organization | null;

  @Field(() => StaffMember, { nullable: true })
  staffMember!: StaffMember | null;

  @Field(() => Contact, { nullable: true })
  contact!: Contact | null;

  @Field(() => Customer, { nullable: true })
  customer!: Customer | null;

  @Field(() => PortalVisibility, { nullable: true })
  menu!: PortalVisibility | null;

  @Field(() => PortalPreview, { nullable: true })
  preview!: PortalPreview | null;
}

/** Who sends the request. */
export const ViewerKind = {
  NOBODY: 'NOBODY',
  ACCOUNT: 'ACCOUNT',
  STAFF: 'STAFF',
  CONTACT: 'CONTACT',
  PREVIEW: 'PREVIEW',
} as const;
export type ViewerKind = keyof typeof ViewerKind;

registerEnumType(ViewerKind, { name: 'ViewerKind' });
