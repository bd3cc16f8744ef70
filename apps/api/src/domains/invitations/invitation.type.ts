import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/node.ts';
import { DateTimeScalar, EmailAddressScalar } from '../../platform/graphql/scalars.ts';

/** An invitation by mail. Office only. */
@ObjectType({ implements: Node })
export class Invitation extends Node {
  @Field(() => InvitationStatus)
  status!: InvitationStatus;

  @Field(() => EmailAddressScalar)
  email!: string;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt!: Date | null;

  @Field(() => String, { nullable: true })
  failureReason!: string | null;

  @Field(() => DateTimeScalar)
  expiresAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  acceptedAt!: Date | null;
}

/** Where an invitation stands. */
export const InvitationStatus = {
  QUEUED: 'QUEUED',
  SENT: 'SENT',
  FAILED: 'FAILED',
  ACCEPTED: 'ACCEPTED',
  EXPIRED: 'EXPIRED',
  REVOKED: 'REVOKED',
  SUPERSEDED: 'SUPERSEDED',
} as const;
export type InvitationStatus = keyof typeof InvitationStatus;

registerEnumType(InvitationStatus, { name: 'InvitationStatus' });

/** What the page behind an invitation link says. */
export const InvitationLinkState = {
  OPEN: 'OPEN',
  SUPERSEDED: 'SUPERSEDED',
  EXPIRED: 'EXPIRED',
  NOT_USABLE: 'NOT_USABLE',
} as const;
export type InvitationLinkState = keyof typeof InvitationLinkState;

registerEnumType(InvitationLinkState, { name: 'InvitationLinkState' });

/** What an invitation link may show to whoever holds it. */
@ObjectType()
export class InvitationLink {
  @Field(() => InvitationLinkState)
  state!: InvitationLinkState;

  @Field(() => String, { nullable: true })
  organizationName!: string | null;

  @Field(() => String, { nullable: true })
  customerName!: string | null;

  @Field(() => EmailAddressScalar, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => Boolean, { nullable: true })
  accountExists!: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true })
  newerSentAt!: Date | null;
}
