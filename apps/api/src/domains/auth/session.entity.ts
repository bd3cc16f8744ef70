import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { createdAtColumn, idColumn, momentColumn } from '../../platform/db/columns.ts';
import { AccountEntity } from './account.entity.ts';
import { MembershipEntity } from './membership.entity.ts';

/** An open session. Only a hash of its token is stored. `codePending`: the password was right, the code is missing. */
export const SessionEntity = defineEntity({
  name: 'Session',
  properties: {
    id: idColumn(),
    accountId: p.manyToOne(AccountEntity).mapToPk().fieldName('account_id'),
    membershipId: p
      .manyToOne(MembershipEntity)
      .mapToPk()
      .fieldName('membership_id')
      .nullable()
      .deleteRule('set null'),
    tokenHash: p.text().unique(),
    codePending: p.boolean().default(false),
    userAgent: p.text(),
    createdAt: createdAtColumn(),
    lastSeenAt: createdAtColumn(),
    expiresAt: momentColumn(),
  },
  indexes: [{ properties: ['accountId'] }, { properties: ['membershipId'] }],
});
export type SessionEntity = InferEntity<typeof SessionEntity>;
