import { setting } from '../../platform/db/setting.ts';
import { many, value, type ReadModel } from '../../platform/read/model.ts';
import { AccountEntity } from './account.entity.ts';
import { MembershipEntity } from './membership.entity.ts';
import { SessionEntity } from './session.entity.ts';

const currentSession = setting('session_id');

/** The account that is signed in; read under the role `auth`. `usable` is the policy's word on memberships. */
export const accountRead = (usable: (row: string) => string): ReadModel => ({
  type: 'Account',
  entity: AccountEntity,
  fields: {
    totpEnabled: value((row) => `${row}.totp_secret is not null`),
    memberships: many(
      'Membership',
      (parent, child) => `${child}.account_id = ${parent}.id`,
      (child) => `${usable(child)} desc, ${child}.created_at, ${child}.id`,
    ),
    sessions: many(
      'AccountSession',
      (parent, child) =>
        `${child}.account_id = ${parent}.id and not ${child}.code_pending and ${child}.expires_at > now()`,
      (child) => `${child}.created_at desc, ${child}.id`,
    ),
  },
});

/** What an account can open; read under the role `auth`, which sees the names but nothing else of the businesses. */
export const membershipRead = (usable: (row: string) => string): ReadModel => ({
  type: 'Membership',
  entity: MembershipEntity,
  fields: {
    kind: value((row) => `case when ${row}.contact_id is null then 'STAFF' else 'CONTACT' end`),
    organizationName: value(
      (row) => `(select g.name from organization g where g.id = ${row}.organization_id)`,
    ),
    customerName: value(
      (row) =>
        `(select c.name from contact k join customer c on c.id = k.customer_id where k.id = ${row}.contact_id)`,
    ),
    usable: value(usable),
    current: value(
      (row) =>
        `coalesce((select s.membership_id from session s where s.id = ${currentSession}) = ${row}.id, false)`,
    ),
  },
});

/** Where an account is signed in; `current` marks the session that asks. */
export const accountSessionRead: ReadModel = {
  type: 'AccountSession',
  entity: SessionEntity,
  fields: { current: value((row) => `coalesce(${row}.id = ${currentSession}, false)`) },
};
