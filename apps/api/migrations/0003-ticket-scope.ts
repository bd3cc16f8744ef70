import { Migration } from '@mikro-orm/migrations';
import { withOwnerSight } from './owner-sight.ts';

/** What hangs on a ticket. */
const OF_TICKET = ['ticket_assignment', 'ticket_comment', 'ticket_event', 'file'] as const;
/** Whoever is the author of a ticket that no contact raised. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * By what a ticket is seen, in the ticket and in all that hangs on it: the policy compares columns of the row itself,
 * where it asked for the ticket, and for a file its comment and the ticket of that, in every statement.
 * `docs/adr/0024-what-hangs-on-a-ticket.md` has the reasons.
 */
export class Migration0003TicketScope extends Migration {
  override up(): void {
    this.#ticket();
    this.#assignment();
    for (const table of OF_TICKET)
      this.addSql(
        `alter table "${table}" add column "ticket_place_id" uuid null, add column "ticket_author_id" uuid null`,
      );
    this.addSql(`alter table "file" add column "internal" boolean not null default false`);
    this.addSql(
      `alter table "ticket_assignment" add column "object_id" uuid null, add column "draft" boolean null`,
    );
    this.#fill();
    this.#keys();
    this.#triggers();
  }

  #ticket(): void {
    this.addSql(
      `alter table "ticket" add column "place_id" uuid not null generated always as (coalesce("object_id", "customer_id")) stored, add column "author_id" uuid not null generated always as (coalesce("author_contact_id", '${NOBODY}'::uuid)) stored`,
    );
    this.addSql(
      `alter table "ticket" add constraint "ticket_scope_unique" unique ("id", "place_id", "author_id")`,
    );
    this.addSql(
      `alter table "ticket_comment" add constraint "ticket_comment_scope_unique" unique ("id", "internal")`,
    );
  }

  /** Executors are linked with the object of the assignment, too; the same key serves both. */
  #assignment(): void {
    this.addSql(
      `alter table "assignment" add constraint "assignment_scope_unique" unique ("id", "object_id", "draft")`,
    );
    this.addSql(
      `alter table "assignment_executor" drop constraint "assignment_executor_draft_foreign", add constraint "assignment_executor_scope_foreign" foreign key ("assignment_id", "object_id", "draft") references "assignment" ("id", "object_id", "draft") on update cascade on delete cascade deferrable initially deferred`,
    );
    this.addSql(`alter table "assignment" drop constraint "assignment_id_draft_unique"`);
  }

  #fill(): void {
    const statements = [
      ...OF_TICKET.map(
        (table) =>
          `update "${table}" x set "ticket_place_id" = t."place_id", "ticket_author_id" = t."author_id" from "ticket" t where t."id" = x."ticket_id"`,
      ),
      `update "file" x set "internal" = m."internal" from "ticket_comment" m where m."id" = x."ticket_comment_id"`,
      `update "ticket_assignment" x set "object_id" = a."object_id", "draft" = a."draft" from "assignment" a where a."id" = x."assignment_id"`,
    ];
    for (const sql of withOwnerSight(['assignment', 'ticket', ...OF_TICKET], statements)) this.addSql(sql);
  }

  /** The database itself keeps the columns alike. */
  #keys(): void {
    for (const table of OF_TICKET) {
      const whenGone =
        table === 'file' ? 'set null' : table === 'ticket_assignment' ? 'cascade' : 'no action';
      this.addSql(
        `alter table "${table}" add constraint "${table}_ticket_scope_foreign" foreign key ("ticket_id", "ticket_place_id", "ticket_author_id") references "ticket" ("id", "place_id", "author_id") on update cascade on delete ${whenGone}`,
      );
      if (table !== 'file')
        this.addSql(
          `alter table "${table}" alter column "ticket_place_id" set not null, alter column "ticket_author_id" set not null`,
        );
    }
    this.addSql(
      `alter table "file" add constraint "file_ticket_scope_check" check ("ticket_id" is null or num_nulls("ticket_place_id", "ticket_author_id") = 0)`,
    );
    this.addSql(
      `alter table "file" add constraint "file_comment_scope_foreign" foreign key ("ticket_comment_id", "internal") references "ticket_comment" ("id", "internal") on update cascade on delete set null ("ticket_comment_id")`,
    );
    this.addSql(
      `alter table "ticket_assignment" add constraint "ticket_assignment_scope_foreign" foreign key ("assignment_id", "object_id", "draft") references "assignment" ("id", "object_id", "draft") on update cascade on delete cascade deferrable initially deferred, alter column "object_id" set not null, alter column "draft" set not null`,
    );
  }

  /** A row that is hung on a ticket gets the columns by itself; from then on the keys hold them. */
  #triggers(): void {
    this.addSql(`create function "take_ticket_scope"() returns trigger language plpgsql as $$ begin
      if new.ticket_id is not null and new.ticket_place_id is null then
        select t.place_id, t.author_id into new.ticket_place_id, new.ticket_author_id from public.ticket t where t.id = new.ticket_id;
      end if;
      return new;
    end $$`);
    this.addSql(`create function "take_comment_scope"() returns trigger language plpgsql as $$ begin
      if new.ticket_comment_id is not null then
        select m.internal into new.internal from public.ticket_comment m where m.id = new.ticket_comment_id;
      end if;
      return new;
    end $$`);
    this.addSql(`create function "take_assignment_scope"() returns trigger language plpgsql as $$ begin
      if new.draft is null then
        select a.object_id, a.draft into new.object_id, new.draft from public.assignment a where a.id = new.assignment_id;
      end if;
      return new;
    end $$`);
    for (const table of OF_TICKET)
      this.addSql(
        `create trigger "take_ticket_scope" before insert or update of "ticket_id" on "${table}" for each row execute function "take_ticket_scope"()`,
      );
    this.addSql(
      `create trigger "take_comment_scope" before insert or update of "ticket_comment_id" on "file" for each row execute function "take_comment_scope"()`,
    );
    this.addSql(
      `create trigger "take_assignment_scope" before insert on "ticket_assignment" for each row execute function "take_assignment_scope"()`,
    );
  }
}
