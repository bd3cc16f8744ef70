import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { createdAtColumn, idColumn, momentColumn } from '../../platform/db/columns.ts';
import { AccountEntity } from './account.entity.ts';

/** A link to choose a new password. Only a hash of its token is stored. */
export const PasswordResetEntity = defineEntity({
  name: 'PasswordReset',
  properties: {
    id: idColumn(),
    accountId: p.manyToOne(AccountEntity).mapToPk().fieldName('account_id'),
    tokenHash: p.text().unique(),
    expiresAt: momentColumn(),
    usedAt: momentColumn().nullable(),
    createdAt: createdAtColumn(),
  },
  indexes: [{ properties: ['accountId'] }],
});
export type PasswordResetEntity = InferEntity<typeof PasswordResetEntity>;
