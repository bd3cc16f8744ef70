import { Migration } from '@mikro-orm/migrations';
import { withOwnerSight } from './owner-sight.ts';

/** What hangs on a ticket, and what becomes of it when the ticket is deleted. */
const OF_TICKET = {
  ticket_assignment: 'cascade',
  ticket_comment: 'no action',
  ticket_event: 'no action',
  file: 'set null',
} as const;
const TABLES = Object.keys(OF_TICKET);

/** Whoever is the author of a ticket that no contact raised. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * By what a ticket is seen, in the ticket and in all that hangs on it: the policy compares columns of the row itself,
 * where it asked for the ticket, and for a file its comment and the ticket of that, in every statement.
 * `docs/adr/0024-what-hangs-on-a-ticket.md` has the reasons.
 */
export class Migration0003TicketScope extends Migration {
  override up(): void {
    const touched = ['assignment', 'assignment_executor', 'ticket', ...TABLES];
    const statements = [...columns(), ...fill(), ...keys(), ...triggers()];
    for (const sql of withOwnerSight(touched, statements)) this.addSql(sql);
  }
}

function columns(): string[] {
  return [
    `alter table "ticket" add column "place_id" uuid not null generated always as (coalesce("object_id", "customer_id")) stored, add column "author_id" uuid not null generated always as (coalesce("author_contact_id", '${NOBODY}'::uuid)) stored`,
    ...TABLES.map(
      (table) =>
        `alter table "${table}" add column "ticket_place_id" uuid null, add column "ticket_author_id" uuid null`,
    ),
    `alter table "file" add column "internal" boolean not null default false`,
    `alter table "ticket_assignment" add column "object_id" uuid null, add column "draft" boolean null`,
  ];
}

function fill(): string[] {
  return [
    ...TABLES.map(
      (table) =>
        `update "${table}" x set "ticket_place_id" = t."place_id", "ticket_author_id" = t."author_id" from "ticket" t where t."id" = x."ticket_id"`,
    ),
    `update "file" x set "internal" = m."internal" from "ticket_comment" m where m."id" = x."ticket_comment_id"`,
    `update "ticket_assignment" x set "object_id" = a."object_id", "draft" = a."draft" from "assignment" a where a."id" = x."assignment_id"`,
    // Nothing held the object of these to that of the assignment before.
    `update "assignment_executor" x set "object_id" = a."object_id" from "assignment" a where a."id" = x."assignment_id" and a."object_id" <> x."object_id"`,
    `set constraints all immediate`,
  ];
}

/** The database itself keeps the columns alike. */
function keys(): string[] {
  const ofAssignment = (table: string) =>
    `add constraint "${table}_scope_foreign" foreign key ("assignment_id", "object_id", "draft") references "assignment" ("id", "object_id", "draft") on update cascade on delete cascade deferrable initially deferred`;
  return [
    `alter table "ticket" add constraint "ticket_scope_unique" unique ("id", "place_id", "author_id")`,
    `alter table "ticket_comment" add constraint "ticket_comment_scope_unique" unique ("id", "ticket_id", "internal")`,
    `alter table "assignment" add constraint "assignment_scope_unique" unique ("id", "object_id", "draft")`,
    ...Object.entries(OF_TICKET).map(
      ([table, whenGone]) =>
        `alter table "${table}" add constraint "${table}_ticket_scope_foreign" foreign key ("ticket_id", "ticket_place_id", "ticket_author_id") references "ticket" ("id", "place_id", "author_id") on update cascade on delete ${whenGone}`,
    ),
    ...TABLES.filter((table) => table !== 'file').map(
      (table) =>
        `alter table "${table}" alter column "ticket_place_id" set not null, alter column "ticket_author_id" set not null`,
    ),
    `alter table "file" add constraint "file_ticket_scope_check" check ("ticket_id" is null or num_nulls("ticket_place_id", "ticket_author_id") = 0)`,
    // With the ticket: a file hangs on a comment of its own ticket, and is internal when that is.
    `alter table "file" add constraint "file_comment_scope_foreign" foreign key ("ticket_comment_id", "ticket_id", "internal") references "ticket_comment" ("id", "ticket_id", "internal") on update cascade on delete set null ("ticket_comment_id")`,
    `alter table "ticket_assignment" ${ofAssignment('ticket_assignment')}, alter column "object_id" set not null, alter column "draft" set not null`,
    // The key of these takes in the object too, so that one of the assignment's serves both.
    `alter table "assignment_executor" drop constraint "assignment_executor_draft_foreign", ${ofAssignment('assignment_executor')}`,
    `alter table "assignment" drop constraint "assignment_id_draft_unique"`,
  ];
}

/** A row that is hung on something gets the columns by itself; from then on the keys hold them. */
function triggers(): string[] {
  const before = (events: string, name: string, table: string) =>
    `create trigger "${name}" before ${events} on "${table}" for each row execute function "${name}"()`;
  return [
    `create function "take_ticket_scope"() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' then
        -- A ticket that moves takes what hangs on it along by the key.
        if new.ticket_id is not distinct from old.ticket_id then return new; end if;
      end if;
      new.ticket_place_id := null;
      new.ticket_author_id := null;
      if new.ticket_id is not null then
        select t.place_id, t.author_id into new.ticket_place_id, new.ticket_author_id from public.ticket t where t.id = new.ticket_id;
      end if;
      return new;
    end $$`,
    `create function "take_comment_scope"() returns trigger language plpgsql as $$ begin
      -- A comment that is gone leaves its files as they were.
      if new.ticket_comment_id is not null then
        select m.internal into new.internal from public.ticket_comment m where m.id = new.ticket_comment_id;
      end if;
      return new;
    end $$`,
    `create function "take_assignment_scope"() returns trigger language plpgsql as $$ begin
      select a.object_id, a.draft into new.object_id, new.draft from public.assignment a where a.id = new.assignment_id;
      return new;
    end $$`,
    ...TABLES.map((table) => before('insert or update of "ticket_id"', 'take_ticket_scope', table)),
    before('insert or update of "ticket_comment_id"', 'take_comment_scope', 'file'),
    before('insert', 'take_assignment_scope', 'ticket_assignment'),
  ];
}
