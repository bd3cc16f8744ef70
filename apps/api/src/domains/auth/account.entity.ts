import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { Locale } from '@kundenportal/rules/enums';
import { createdAtColumn, idColumn, momentColumn } from '../../platform/db/columns.ts';

/**
 * The credentials of one person. It belongs to no organization, since one person can be a contact of several; only the
 * role `auth` reaches it (see ADR 0012).
 */
export const AccountEntity = defineEntity({
  name: 'Account',
  properties: {
    id: idColumn(),
    email: p.text().unique(),
    name: p.text(),
    passwordHash: p.text(),
    locale: p.enum(() => Locale),
    ticketMails: p.boolean().default(true),
    totpSecret: p.text().nullable(),
    totpPendingSecret: p.text().nullable(),
    totpLastStep: p.bigint('number').nullable(),
    recoveryCodeHashes: p.array().columnType('text[]').defaultRaw(`'{}'`),
    createdAt: createdAtColumn(),
    passwordChangedAt: momentColumn().nullable(),
  },
});
export type AccountEntity = InferEntity<typeof AccountEntity>;
