import { Migration } from '@mikro-orm/migrations';
import { withOwnerSight } from './owner-sight.ts';

/** What is searched of a table, in one column and in small letters: to fold them anew in every row costs most of a search. */
const SEARCHED: Readonly<Record<string, readonly string[]>> = {
  assignment: ['title'],
  contact: ['name', 'email'],
  customer: ['number', 'name', 'city'],
  executor: ['display_name'],
  invoice: ['number', 'buyer_reference'],
  room: ['name', 'floor'],
  service_object: ['number', 'name', 'street', 'city'],
  staff_member: ['name', 'email'],
  ticket: ['number', 'subject', 'description'],
};

/**
 * What the read path needs to look at a page only: texts to search in, an index to count tickets by status, and in the
 * links of executors whether the assignment is a draft, which the policy asks of every link.
 */
export class Migration0002FastReads extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(SEARCHED)) {
      const text = columns.map((column) => `coalesce("${column}", '')`).join(` || ' ' || `);
      this.addSql(
        `alter table "${table}" add column "search_text" text collate "default" not null generated always as (lower((${text}) collate "de-x-icu")) stored`,
      );
    }
    this.addSql(
      `create index "ticket_organization_id_status_index" on "ticket" ("organization_id", "status")`,
    );
    this.addSql(
      `alter table "assignment" add column "draft" boolean not null generated always as ("status" = 'DRAFT') stored`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_id_draft_unique" unique ("id", "draft")`,
    );
    this.addSql(`alter table "assignment_executor" add column "draft" boolean null`);
    const links = [
      `update "assignment_executor" x set "draft" = a."draft" from "assignment" a where a."id" = x."assignment_id"`,
      `alter table "assignment_executor" alter column "draft" set not null`,
      // The database itself keeps the two alike. At the end of the transaction, since both may change in one.
      `alter table "assignment_executor" add constraint "assignment_executor_draft_foreign" foreign key ("assignment_id", "draft") references "assignment" ("id", "draft") on update cascade on delete cascade deferrable initially deferred`,
    ];
    for (const sql of withOwnerSight(['assignment', 'assignment_executor'], links)) this.addSql(sql);
  }
}
