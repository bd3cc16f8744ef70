import type { Em } from '../../platform/db/transactions.ts';
import type { Services } from '../../platform/services.ts';
import { hashToken } from '../../platform/tokens.ts';
import type { InvitationLinkState } from './invitation.type.ts';

/** What stands behind the token of a link, by the database's clock. */
export interface FoundLink {
  id: string;
  state: InvitationLinkState;
  organization_id: string;
  organization_name: string;
  customer_id: string | null;
  customer_name: string | null;
  contact_id: string | null;
  staff_member_id: string | null;
  /** Name of the invited person as the office knows it. */
  person_name: string;
  /** Address that the mail went to. */
  email: string;
  /** Address of the person now. */
  email_on_file: string | null;
  account_id: string | null;
  newer_sent_at: Date | null;
}

/**
 * The state of a link, as SQL. What the office or the plan closed, and what was used, looks like a link that never
 * existed; only a link that was replaced or grew old says so, since then there is a next step.
 */
const statement = (token: string) => `
  select i.id, i.organization_id, o.name as organization_name, c.id as customer_id, c.name as customer_name,
         i.contact_id, i.staff_member_id, coalesce(k.name, s.name) as person_name, i.email,
         coalesce(k.email, s.email) as email_on_file, a.id as account_id,
         case when i.accepted_at is not null or i.revoked_at is not null or m.id is not null then 'NOT_USABLE'
              when not case when s.id is not null then s.archived_at is null
                       else coalesce(k.portal_access and k.access_revoked_at is null and k.archived_at is null
                            and c.portal_enabled and c.archived_at is null and o.plan = 'PRO', false) end
              then 'NOT_USABLE'
              when i.superseded_at is not null then 'SUPERSEDED'
              when i.expires_at <= now() then 'EXPIRED'
              else 'OPEN' end as state,
         (select coalesce(n.sent_at, n.created_at) from invitation n
          where n.contact_id = i.contact_id or n.staff_member_id = i.staff_member_id
          order by n.created_at desc, n.id desc limit 1) as newer_sent_at
  from invitation i
  join organization o on o.id = i.organization_id
  left join contact k on k.id = i.contact_id
  left join customer c on c.id = k.customer_id
  left join staff_member s on s.id = i.staff_member_id
  left join membership m on m.contact_id = i.contact_id or m.staff_member_id = i.staff_member_id
  left join account a on a.email = i.email
  where i.token_hash = ${token}`;

/** Finds what a link leads to, without using it up. Null for every token that never was one. */
export async function findLink(
  services: Pick<Services, 'authPool'>,
  token: string,
): Promise<FoundLink | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const query = { name: 'invitation-link', text: statement('$1'), values: [hashToken(token)] };
  const { rows } = await services.authPool.query<FoundLink>(query);
  return rows[0] ?? null;
}

/**
 * The same inside a transaction of the role `auth`. The invitation is locked first: of many who press "register" at the
 * same moment each sees what the one before has done.
 */
export async function lockLink(em: Em, token: string): Promise<FoundLink | null> {
  const hash = hashToken(token);
  await em.execute(`select id from invitation where token_hash = ? for update`, [hash]);
  const [row] = await em.execute<FoundLink[]>(statement('?'), [hash]);
  return row ?? null;
}

/**
 * Locks whom a link invites, before anything else is locked: the office, which changes the person and then the links,
 * takes the locks in the same order, so that neither ends as a deadlock.
 *
 * @param em a transaction in the role `auth`
 */
export async function lockPerson(
  em: Em,
  link: Pick<FoundLink, 'contact_id' | 'staff_member_id'>,
): Promise<void> {
  await em.execute(`select id from contact where id = ? for update`, [link.contact_id]);
  await em.execute(`select id from staff_member where id = ? for update`, [link.staff_member_id]);
}
