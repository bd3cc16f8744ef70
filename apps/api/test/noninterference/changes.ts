import { pick, type Random } from './random.ts';
import { day, moment, type Row } from './rows.ts';
import type { Oracle } from './oracle.ts';
import type { World } from './world.ts';

/** Words that stand in hidden rows only; some of them are beginnings of visible ones. */
export const SECRET_WORDS = [
  'Geheim',
  'Reinigung 3',
  'Haus 2',
  'Zwischenfall',
  'Kraft 1',
  'R-',
  '100%',
  'Tresor_1',
  'Anliegen',
] as const;

const word = (random: Random) => `${pick(random, SECRET_WORDS)} ${Math.floor(random() * 1_000)}`;
const moments = (random: Random) => moment(Math.floor(random() * 30) - 15, Math.floor(random() * 600));
const bool = (random: Random) => random() < 0.5;

const flags = (random: Random) => ({
  show_assignments: bool(random),
  show_invoices: bool(random),
  show_executors: bool(random),
});

/** Columns of a hidden row that can be anything without making it visible; the oracle checks that afterwards. */
const HIDDEN: Readonly<Record<string, (random: Random) => Row>> = {
  customer: (r) => ({
    name: word(r),
    street: word(r),
    city: word(r),
    number: word(r),
    vat_id: word(r),
    show_assignments: bool(r),
    show_invoices: bool(r),
    show_executors: bool(r),
    portal_enabled: bool(r),
  }),
  contact: (r) => ({
    name: word(r),
    email: `${Math.floor(r() * 1e9)}@contacts.example`,
    phone: word(r),
    own_tickets_only: bool(r),
    show_executors: bool(r),
    portal_access: bool(r),
  }),
  service_object: (r) => ({
    name: word(r),
    street: word(r),
    city: word(r),
    number: word(r),
    show_assignments: bool(r),
    show_invoices: bool(r),
    show_executors: bool(r),
    archived_at: bool(r) ? null : moments(r),
  }),
  room: (r) => ({ name: word(r), floor: word(r), archived_at: bool(r) ? null : moments(r) }),
  executor: (r) => ({
    display_name: word(r),
    kind: pick(r, ['EMPLOYEE', 'SUBCONTRACTOR']),
    archived_at: bool(r) ? null : moments(r),
  }),
  assignment: (r) => ({
    title: word(r),
    description: word(r),
    status: pick(r, ['DRAFT', 'PLANNED', 'DONE', 'CANCELLED']),
    starts_at: moments(r),
    completed_at: bool(r) ? null : moments(r),
  }),
  invoice: (r) => ({
    number: word(r),
    status: pick(r, ['DRAFT', 'OPEN', 'PAID']),
    issue_date: day(-Math.floor(r() * 20)),
    due_date: bool(r) ? null : day(Math.floor(r() * 20) - 10),
    net_minor_units: Math.floor(r() * 1e6),
    buyer_reference: word(r),
  }),
  ticket: (r) => ({
    number: word(r),
    subject: word(r),
    description: word(r),
    status: pick(r, ['NEW', 'DONE', 'PLANNED']),
    category: pick(r, ['CLEANING', 'OTHER']),
    updated_at: moments(r),
    created_at: moments(r),
  }),
  ticket_comment: (r) => ({ body: word(r), author_name: word(r), created_at: moments(r) }),
  ticket_event: (r) => ({
    actor_name: word(r),
    created_at: moments(r),
    to_status: pick(r, ['NEW', 'DONE', null]),
  }),
  file: (r) => ({
    name: word(r),
    size: Math.floor(r() * 1e5),
    created_at: moments(r),
    content_type: pick(r, ['image/png', 'application/pdf']),
  }),
  audit_event: (r) => ({ action: word(r), subject_name: word(r), created_at: moments(r) }),
  invitation: (r) => ({
    failed_at: bool(r) ? null : moments(r),
    failure_reason: word(r),
    sent_at: bool(r) ? null : moments(r),
  }),
};

/** Columns of a visible row that a portal viewer gets nothing of. */
const UNSEEN: Readonly<Record<string, (random: Random) => Row>> = {
  customer: (r) => ({ note: word(r), updated_at: moments(r), created_at: moments(r) }),
  contact: (r) => ({ last_sign_in_at: moments(r), created_at: moments(r) }),
  service_object: (r) => ({ note: word(r), created_at: moments(r) }),
  room: (r) => ({ created_at: moments(r) }),
  executor: (r) => ({
    legal_name: word(r),
    email: `${Math.floor(r() * 1e6)}@work.example`,
    phone: word(r),
    note: word(r),
    archived_at: bool(r) ? null : moments(r),
  }),
  assignment: (r) => ({ note: word(r), created_at: moments(r) }),
  invoice: (r) => ({ buyer_name: word(r), created_at: moments(r), source_sha256: String(r()) }),
  ticket: (r) => ({ done_proposed: bool(r), office_updated_at: moments(r) }),
  staff_member: (r) => ({ last_sign_in_at: moments(r), created_at: moments(r) }),
};

/** A hidden row with other values. */
export const changedHidden = (table: string, row: Row, random: Random): Row => ({
  ...row,
  ...HIDDEN[table]?.(random),
});

/** A visible row with other values where the viewer sees nothing of them, flags below a ceiling among them. */
export function changedUnseen(table: string, row: Row, random: Random, oracle: Oracle): Row {
  const changed = { ...row, ...UNSEEN[table]?.(random) };
  if (table === 'contact' && !oracle.open)
    return { ...changed, ...flags(random), limited_to_objects: bool(random) };
  if (table !== 'service_object') return changed;
  const assignments = oracle.above('show_assignments');
  if (!assignments) changed.show_assignments = bool(random);
  if (!oracle.above('show_invoices')) changed.show_invoices = bool(random);
  if (!oracle.above('show_executors') || !assignments || row.show_assignments === false)
    changed.show_executors = bool(random);
  return changed;
}

/** Own customer and contact when they see nothing of themselves: the names stay, for the list of memberships shows them. */
export function changedClosed(world: World, table: string, row: Row, random: Random): Row {
  if (table === 'customer' && row.id === world.customer.id)
    return { ...row, ...flags(random), street: word(random), vat_id: word(random), note: word(random) };
  if (table === 'contact' && row.id === world.me.id)
    return {
      ...row,
      ...flags(random),
      phone: word(random),
      own_tickets_only: bool(random),
      limited_to_objects: bool(random),
    };
  return row;
}
