import type { Locale } from '@kundenportal/rules/enums';
import type { Pool } from 'pg';
import { hashToken } from '../../platform/tokens.ts';

/** An open session and everything that decides who its viewer is. */
export interface SessionRow {
  session_id: string;
  account_id: string;
  account_name: string;
  locale: Locale;
  organization_id: string | null;
  staff_member_id: string | null;
  staff_name: string | null;
  owner: boolean | null;
  contact_id: string | null;
  contact_name: string | null;
  customer_id: string | null;
  usable: boolean;
  preview_id: string | null;
  preview_contact_id: string | null;
  preview_contact_name: string | null;
  preview_customer_id: string | null;
  /** As JSON has it. */
  preview_expires_at: string | null;
}

/** Names under which the look-up joins what a membership leads to. */
export const JOINED = { staffMember: 'sm', contact: 'k', customer: 'c', organization: 'g' } as const;

/** What a preview adds, if a key of one was sent along: looking for none costs every request. */
const PREVIEW = {
  columns: `p.id as preview_id, p.contact_id as preview_contact_id, pk.name as preview_contact_name,
           pk.customer_id as preview_customer_id, p.expires_at as preview_expires_at`,
  none: `null as preview_id, null as preview_contact_id, null as preview_contact_name,
           null as preview_customer_id, null as preview_expires_at`,
  joins: `left join preview p on p.session_id = s.id and p.token_hash = ? and p.ended_at is null and p.expires_at > now()
    left join contact pk on pk.id = p.contact_id`,
};

const statement = (usable: string, withPreview: boolean) => `
  select row_to_json(found) as value from (
    select s.id as session_id, a.id as account_id, a.name as account_name, a.locale, m.organization_id, m.staff_member_id,
           sm.name as staff_name, sm.owner, m.contact_id, k.name as contact_name, k.customer_id,
           ${usable} as usable,
           ${withPreview ? PREVIEW.columns : PREVIEW.none}
    from session s
    join account a on a.id = s.account_id
    left join membership m on m.id = s.membership_id
    left join staff_member sm on sm.id = m.staff_member_id
    left join contact k on k.id = m.contact_id
    left join customer c on c.id = k.customer_id
    left join organization g on g.id = c.organization_id
    ${withPreview ? PREVIEW.joins : ''}
    where s.token_hash = ? and s.expires_at > now() and not s.code_pending
  ) found`;

/** The statement that finds the session behind a cookie, to be run in the role `auth`. It returns a `SessionRow` or nothing. */
export interface SessionLookup {
  sql: string;
  /** Hash of the key of a preview, if there is one, and of the session. */
  values: readonly string[];
}

/**
 * Makes look-ups. The statements are put together once, since one is a part of every request.
 *
 * @param usable the policy's condition on what is joined under the names of `JOINED`
 * @returns the look-up for a token, and for the key of a preview if one was sent along
 */
export function sessionLookups(
  usable: string,
): (token: string, previewToken: string | null) => SessionLookup {
  const plain = statement(usable, false);
  const withPreview = statement(usable, true);
  return (token, previewToken) =>
    previewToken
      ? { sql: withPreview, values: [hashToken(previewToken), hashToken(token)] }
      : { sql: plain, values: [hashToken(token)] };
}

/** Notes that a session was used. */
export async function touchSession(pool: Pool, sessionId: string): Promise<void> {
  await pool.query({
    name: 'touch_session',
    text: `update session set last_seen_at = now() where id = $1 and last_seen_at < now() - interval '1 minute'`,
    values: [sessionId],
  });
}
