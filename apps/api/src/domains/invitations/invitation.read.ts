import { value, type ReadModel } from '../../platform/read/model.ts';
import { InvitationEntity } from './invitation.entity.ts';

export const invitationRead: ReadModel = {
  type: 'Invitation',
  entity: InvitationEntity,
  fields: {
    status: value(
      (row) =>
        `case when ${row}.accepted_at is not null then 'ACCEPTED' when ${row}.revoked_at is not null then 'REVOKED' when ${row}.superseded_at is not null then 'SUPERSEDED' when ${row}.expires_at <= now() then 'EXPIRED' when ${row}.failed_at is not null then 'FAILED' when ${row}.sent_at is not null then 'SENT' else 'QUEUED' end`,
    ),
  },
};
