import { hashToken } from '../../src/platform/tokens.ts';
import { tokenOf, uuidOf } from './random.ts';
import { moment, type Row, type Rows } from './rows.ts';

/** A password that belongs to the accounts of the worlds is never right: their hash is none. */
const NO_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** A contact of a customer. */
export function addContact(rows: Rows, key: string, customer: Row, special: Row = {}): Row {
  return rows.add('contact', {
    id: uuidOf(`${key} contact`),
    organization_id: customer.organization_id,
    customer_id: customer.id,
    name: `Person ${key}`,
    email: `${key}@contacts.example`,
    phone: '030 1',
    position: 'Leitung',
    locale: 'DE',
    portal_access: true,
    access_revoked_at: null,
    show_assignments: true,
    show_invoices: true,
    show_executors: true,
    limited_to_objects: false,
    own_tickets_only: false,
    last_sign_in_at: null,
    archived_at: null,
    created_at: moment(-90),
    ...special,
  });
}

/** An account with one membership and an open session; returns the token. */
export function addSession(rows: Rows, key: string, organizationId: unknown, member: Row): string {
  const account = uuidOf(`${key} account`);
  const membership = uuidOf(`${key} membership`);
  const token = tokenOf(key);
  rows.add('account', {
    id: account,
    email: `${key}@accounts.example`,
    name: `Konto ${key}`,
    password_hash: NO_HASH,
    locale: 'DE',
    ticket_mails: true,
    totp_secret: null,
    recovery_code_hashes: [],
    created_at: moment(-80),
    password_changed_at: null,
  });
  rows.add('membership', {
    id: membership,
    organization_id: organizationId,
    account_id: account,
    staff_member_id: null,
    contact_id: null,
    created_at: moment(-80),
    ...member,
  });
  rows.add('session', {
    id: uuidOf(`${key} session`),
    account_id: account,
    membership_id: membership,
    token_hash: hashToken(token),
    code_pending: false,
    user_agent: 'test',
    created_at: moment(-1),
    // In the future, so that no request notes when it came.
    last_seen_at: moment(2),
    expires_at: moment(20),
  });
  return token;
}

/** A staff member who looks at the portal as the contact; returns both tokens. */
export function addPreview(rows: Rows, key: string, contact: Row): { token: string; preview: string } {
  const staff = rows.add('staff_member', {
    id: uuidOf(`${key} staff`),
    organization_id: contact.organization_id,
    name: `Büro ${key}`,
    email: `${key}@office.example`,
    owner: true,
    locale: 'DE',
    archived_at: null,
    last_sign_in_at: null,
    created_at: moment(-90),
  });
  const token = addSession(rows, `${key} office`, contact.organization_id, { staff_member_id: staff.id });
  const preview = tokenOf(`${key} preview`);
  rows.add('preview', {
    id: uuidOf(`${key} preview`),
    organization_id: contact.organization_id,
    session_id: uuidOf(`${key} office session`),
    staff_member_id: staff.id,
    contact_id: contact.id,
    token_hash: hashToken(preview),
    expires_at: moment(20),
    ended_at: null,
    created_at: moment(-1),
  });
  return { token, preview };
}

/** An invitation of a contact. */
export function addInvitation(rows: Rows, key: string, contact: Row): Row {
  return rows.add('invitation', {
    id: uuidOf(`${key} invitation`),
    organization_id: contact.organization_id,
    contact_id: contact.id,
    staff_member_id: null,
    email: contact.email,
    token_hash: hashToken(tokenOf(`${key} invitation`)),
    created_at: moment(-3),
    sent_at: moment(-3),
    failed_at: null,
    failure_reason: null,
    expires_at: moment(11),
    accepted_at: null,
    revoked_at: null,
    superseded_at: null,
  });
}
