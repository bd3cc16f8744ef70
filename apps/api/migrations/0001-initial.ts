import { Migration } from '@mikro-orm/migrations';

/** Tables, keys and indexes. Row security is not here: it is applied from `src/visibility/` after every migration. */
export class Migration0001Initial extends Migration {
  override up(): void {
    this.addSql(
      `create table "account" ("id" uuid not null, "email" text not null, "name" text not null, "password_hash" text not null, "locale" text not null, "ticket_mails" boolean not null default true, "totp_secret" text null, "totp_pending_secret" text null, "totp_last_step" bigint null, "recovery_code_hashes" text[] not null default '{}', "created_at" timestamptz(3) not null default now(), "password_changed_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(`alter table "account" add constraint "account_email_unique" unique ("email")`);
    this.addSql(
      `alter table "account" add constraint "account_locale_check" check ("locale" in ('DE', 'EN'))`,
    );
    this.addSql(
      `create table "organization" ("id" uuid not null, "name" text collate "de-x-icu" not null, "plan" text not null, "brand_color" text not null default '#1c5d99', "phone" text null, "contact_email" text null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_plan_check" check ("plan" in ('BASIC', 'PRO'))`,
    );
    this.addSql(
      `create table "executor" ("id" uuid not null, "organization_id" uuid not null, "display_name" text collate "de-x-icu" not null, "kind" text not null, "legal_name" text null, "email" text null, "phone" text null, "note" text null, "archived_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `create index "executor_organization_id_display_name_id_index" on "executor" ("organization_id", "display_name", "id")`,
    );
    this.addSql(
      `alter table "executor" add constraint "executor_kind_check" check ("kind" in ('EMPLOYEE', 'SUBCONTRACTOR'))`,
    );
    this.addSql(
      `create table "customer" ("id" uuid not null, "organization_id" uuid not null, "number" text not null, "kind" text not null default 'COMPANY', "name" text collate "de-x-icu" not null, "street" text not null, "postal_code" text not null, "city" text not null, "country" text not null default 'DE', "vat_id" text null, "note" text null, "portal_enabled" boolean not null default false, "show_assignments" boolean not null default false, "show_invoices" boolean not null default false, "show_executors" boolean not null default false, "archived_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `create index "customer_organization_id_name_id_index" on "customer" ("organization_id", "name", "id")`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_organization_id_number_unique" unique ("organization_id", "number")`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_kind_check" check ("kind" in ('COMPANY', 'PERSON'))`,
    );
    this.addSql(
      `create table "invoice" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid null, "object_ids" uuid[] not null default '{}', "number" text not null, "type" text not null default 'INVOICE', "status" text not null default 'OPEN', "issue_date" date not null, "due_date" date null, "service_from" date null, "service_to" date null, "currency" text not null default 'EUR', "net_minor_units" bigint not null, "tax_minor_units" bigint not null, "gross_minor_units" bigint not null, "due_minor_units" bigint not null, "buyer_reference" text null, "buyer_name" text null, "lines" jsonb not null default '[]', "taxes" jsonb not null default '[]', "paid_at" date null, "source_sha256" text null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `create index "invoice_organization_id_issue_date_id_index" on "invoice" ("organization_id", "issue_date", "id")`,
    );
    this.addSql(
      `create index "invoice_customer_id_issue_date_id_index" on "invoice" ("customer_id", "issue_date", "id")`,
    );
    this.addSql(
      `alter table "invoice" add constraint "invoice_organization_id_number_unique" unique ("organization_id", "number")`,
    );
    this.addSql(
      `alter table "invoice" add constraint "invoice_organization_id_source_sha256_unique" unique ("organization_id", "source_sha256")`,
    );
    this.addSql(
      `alter table "invoice" add constraint "invoice_type_check" check ("type" in ('INVOICE', 'CREDIT_NOTE'))`,
    );
    this.addSql(
      `alter table "invoice" add constraint "invoice_status_check" check ("status" in ('DRAFT', 'OPEN', 'PAID', 'CANCELLED'))`,
    );
    this.addSql(
      `create table "contact" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "name" text collate "de-x-icu" not null, "email" text null, "phone" text null, "position" text null, "locale" text not null default 'DE', "portal_access" boolean not null default false, "access_revoked_at" timestamptz(3) null, "show_assignments" boolean not null default true, "show_invoices" boolean not null default true, "show_executors" boolean not null default true, "limited_to_objects" boolean not null default false, "own_tickets_only" boolean not null default false, "last_sign_in_at" timestamptz(3) null, "archived_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `create index "contact_customer_id_name_id_index" on "contact" ("customer_id", "name", "id")`,
    );
    this.addSql(
      `alter table "contact" add constraint "contact_customer_id_email_unique" unique ("customer_id", "email")`,
    );
    this.addSql(
      `alter table "contact" add constraint "contact_locale_check" check ("locale" in ('DE', 'EN'))`,
    );
    this.addSql(
      `create table "audit_event" ("id" uuid not null, "organization_id" uuid not null, "actor_name" text not null, "actor_staff_id" uuid null, "actor_contact_id" uuid null, "channel" text not null, "action" text not null, "subject_kind" text not null, "subject_id" uuid null, "subject_name" text null, "changes" jsonb not null default '[]', "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `create index "audit_event_organization_id_created_at_id_index" on "audit_event" ("organization_id", "created_at", "id")`,
    );
    this.addSql(
      `create index "audit_event_organization_id_subject_id_created_at_index" on "audit_event" ("organization_id", "subject_id", "created_at")`,
    );
    this.addSql(
      `alter table "audit_event" add constraint "audit_event_channel_check" check ("channel" in ('OFFICE', 'PORTAL', 'PREVIEW', 'WORKER', 'CLI'))`,
    );
    this.addSql(
      `create table "password_reset" ("id" uuid not null, "account_id" uuid not null, "token_hash" text not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `alter table "password_reset" add constraint "password_reset_token_hash_unique" unique ("token_hash")`,
    );
    this.addSql(`create index "password_reset_account_id_index" on "password_reset" ("account_id")`);
    this.addSql(
      `create table "service_object" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "number" text not null, "name" text collate "de-x-icu" not null, "street" text not null, "postal_code" text not null, "city" text collate "de-x-icu" not null, "country" text not null default 'DE', "note" text null, "show_assignments" boolean not null default true, "show_invoices" boolean not null default true, "show_executors" boolean not null default true, "archived_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `create index "service_object_customer_id_name_id_index" on "service_object" ("customer_id", "name", "id")`,
    );
    this.addSql(
      `create index "service_object_organization_id_name_id_index" on "service_object" ("organization_id", "name", "id")`,
    );
    this.addSql(
      `alter table "service_object" add constraint "service_object_customer_id_number_unique" unique ("customer_id", "number")`,
    );
    this.addSql(
      `create table "room" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "object_id" uuid not null, "name" text collate "de-x-icu" not null, "floor" text null, "archived_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `alter table "room" add constraint "room_object_id_name_unique" unique ("object_id", "name")`,
    );
    this.addSql(
      `create table "contact_object" ("contact_id" uuid not null, "object_id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, primary key ("contact_id", "object_id"))`,
    );
    this.addSql(
      `create table "assignment" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "object_id" uuid not null, "title" text collate "de-x-icu" not null, "description" text null, "status" text not null default 'PLANNED', "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "completed_at" timestamptz(3) null, "note" text null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `create index "assignment_organization_id_starts_at_id_index" on "assignment" ("organization_id", "starts_at", "id")`,
    );
    this.addSql(
      `create index "assignment_customer_id_starts_at_id_index" on "assignment" ("customer_id", "starts_at", "id")`,
    );
    this.addSql(
      `create index "assignment_object_id_starts_at_id_index" on "assignment" ("object_id", "starts_at", "id")`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_status_check" check ("status" in ('DRAFT', 'PLANNED', 'DONE', 'CANCELLED'))`,
    );
    this.addSql(
      `create table "assignment_executor" ("assignment_id" uuid not null, "executor_id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "object_id" uuid not null, primary key ("assignment_id", "executor_id"))`,
    );
    this.addSql(
      `create index "assignment_executor_executor_id_customer_id_index" on "assignment_executor" ("executor_id", "customer_id")`,
    );
    this.addSql(
      `create table "staff_member" ("id" uuid not null, "organization_id" uuid not null, "name" text collate "de-x-icu" not null, "email" text not null, "owner" boolean not null default false, "locale" text not null, "archived_at" timestamptz(3) null, "last_sign_in_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `alter table "staff_member" add constraint "staff_member_organization_id_email_unique" unique ("organization_id", "email")`,
    );
    this.addSql(
      `alter table "staff_member" add constraint "staff_member_locale_check" check ("locale" in ('DE', 'EN'))`,
    );
    this.addSql(
      `create table "membership" ("id" uuid not null, "organization_id" uuid not null, "account_id" uuid not null, "staff_member_id" uuid null, "contact_id" uuid null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_staff_member_id_unique" unique ("staff_member_id")`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_contact_id_unique" unique ("contact_id")`,
    );
    this.addSql(`create index "membership_account_id_index" on "membership" ("account_id")`);
    this.addSql(
      `alter table "membership" add constraint "membership_one_kind" check ((staff_member_id is null) <> (contact_id is null))`,
    );
    this.addSql(
      `create table "session" ("id" uuid not null, "account_id" uuid not null, "membership_id" uuid null, "token_hash" text not null, "code_pending" boolean not null default false, "user_agent" text not null, "created_at" timestamptz(3) not null default now(), "last_seen_at" timestamptz(3) not null default now(), "expires_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash")`);
    this.addSql(`create index "session_account_id_index" on "session" ("account_id")`);
    this.addSql(`create index "session_membership_id_index" on "session" ("membership_id")`);
    this.addSql(
      `create table "preview" ("id" uuid not null, "organization_id" uuid not null, "session_id" uuid not null, "staff_member_id" uuid not null, "contact_id" uuid not null, "token_hash" text not null, "expires_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`alter table "preview" add constraint "preview_token_hash_unique" unique ("token_hash")`);
    this.addSql(
      `create table "invitation" ("id" uuid not null, "organization_id" uuid not null, "contact_id" uuid null, "staff_member_id" uuid null, "email" text not null, "token_hash" text not null, "created_at" timestamptz(3) not null default now(), "sent_at" timestamptz(3) null, "failed_at" timestamptz(3) null, "failure_reason" text null, "expires_at" timestamptz(3) not null, "accepted_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, "superseded_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_token_hash_unique" unique ("token_hash")`,
    );
    this.addSql(
      `create index "invitation_contact_id_created_at_index" on "invitation" ("contact_id", "created_at")`,
    );
    this.addSql(
      `create index "invitation_staff_member_id_created_at_index" on "invitation" ("staff_member_id", "created_at")`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_one_kind" check ((staff_member_id is null) <> (contact_id is null))`,
    );
    this.addSql(
      `create table "ticket" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "object_id" uuid null, "room_id" uuid null, "author_contact_id" uuid null, "author_name" text collate "de-x-icu" not null, "number" text not null, "subject" text not null, "description" text not null, "category" text not null, "status" text not null default 'NEW', "done_at" timestamptz(3) null, "done_proposed" boolean not null default false, "idempotency_key" text null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "office_updated_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `create index "ticket_organization_id_updated_at_id_index" on "ticket" ("organization_id", "updated_at", "id")`,
    );
    this.addSql(
      `create index "ticket_customer_id_updated_at_id_index" on "ticket" ("customer_id", "updated_at", "id")`,
    );
    this.addSql(`create index "ticket_object_id_index" on "ticket" ("object_id")`);
    this.addSql(
      `alter table "ticket" add constraint "ticket_organization_id_number_unique" unique ("organization_id", "number")`,
    );
    this.addSql(
      `alter table "ticket" add constraint "ticket_organization_id_idempotency_key_unique" unique ("organization_id", "idempotency_key")`,
    );
    this.addSql(
      `alter table "ticket" add constraint "ticket_category_check" check ("category" in ('CLEANING', 'DAMAGE', 'SUPPLIES', 'EXTRA_WORK', 'INVOICE_QUESTION', 'OTHER'))`,
    );
    this.addSql(
      `alter table "ticket" add constraint "ticket_status_check" check ("status" in ('NEW', 'IN_PROGRESS', 'PLANNED', 'DONE', 'CANCELLED'))`,
    );
    this.addSql(
      `create table "ticket_assignment" ("ticket_id" uuid not null, "assignment_id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, primary key ("ticket_id", "assignment_id"))`,
    );
    this.addSql(
      `create index "ticket_assignment_assignment_id_index" on "ticket_assignment" ("assignment_id")`,
    );
    this.addSql(
      `create table "ticket_comment" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "ticket_id" uuid not null, "author_contact_id" uuid null, "author_name" text not null, "from_office" boolean not null, "internal" boolean not null default false, "body" text not null, "idempotency_key" text null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `create index "ticket_comment_ticket_id_created_at_id_index" on "ticket_comment" ("ticket_id", "created_at", "id")`,
    );
    this.addSql(
      `alter table "ticket_comment" add constraint "ticket_comment_ticket_id_idempotency_key_unique" unique ("ticket_id", "idempotency_key")`,
    );
    this.addSql(
      `create table "file" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid null, "purpose" text not null default 'UPLOAD', "ticket_id" uuid null, "ticket_comment_id" uuid null, "invoice_id" uuid null, "uploaded_by_contact_id" uuid null, "uploaded_by_staff_id" uuid null, "name" text not null, "content_type" text not null, "size" int not null, "sha256" text not null, "storage_key" text not null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "file_ticket_id_index" on "file" ("ticket_id")`);
    this.addSql(`create index "file_invoice_id_index" on "file" ("invoice_id")`);
    this.addSql(`create index "file_ticket_comment_id_index" on "file" ("ticket_comment_id")`);
    this.addSql(
      `alter table "file" add constraint "file_purpose_check" check ("purpose" in ('UPLOAD', 'TICKET', 'INVOICE_PDF', 'INVOICE_XML'))`,
    );
    this.addSql(
      `create table "ticket_event" ("id" uuid not null, "organization_id" uuid not null, "customer_id" uuid not null, "ticket_id" uuid not null, "kind" text not null, "from_status" text null, "to_status" text null, "actor_name" text not null, "internal" boolean not null default false, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `create index "ticket_event_ticket_id_created_at_id_index" on "ticket_event" ("ticket_id", "created_at", "id")`,
    );
    this.addSql(
      `alter table "ticket_event" add constraint "ticket_event_kind_check" check ("kind" in ('CREATED', 'STATUS_CHANGED', 'ASSIGNMENT_LINKED', 'ASSIGNMENT_UNLINKED'))`,
    );
    this.addSql(
      `alter table "ticket_event" add constraint "ticket_event_from_status_check" check ("from_status" in ('NEW', 'IN_PROGRESS', 'PLANNED', 'DONE', 'CANCELLED'))`,
    );
    this.addSql(
      `alter table "ticket_event" add constraint "ticket_event_to_status_check" check ("to_status" in ('NEW', 'IN_PROGRESS', 'PLANNED', 'DONE', 'CANCELLED'))`,
    );
    this.addSql(
      `alter table "executor" add constraint "executor_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "customer" add constraint "customer_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "invoice" add constraint "invoice_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "invoice" add constraint "invoice_customer_id_foreign" foreign key ("customer_id") references "customer" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "contact" add constraint "contact_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "contact" add constraint "contact_customer_id_foreign" foreign key ("customer_id") references "customer" ("id")`,
    );
    this.addSql(
      `alter table "audit_event" add constraint "audit_event_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "password_reset" add constraint "password_reset_account_id_foreign" foreign key ("account_id") references "account" ("id")`,
    );
    this.addSql(
      `alter table "service_object" add constraint "service_object_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "service_object" add constraint "service_object_customer_id_foreign" foreign key ("customer_id") references "customer" ("id")`,
    );
    this.addSql(
      `alter table "room" add constraint "room_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "room" add constraint "room_customer_id_foreign" foreign key ("customer_id") references "customer" ("id")`,
    );
    this.addSql(
      `alter table "room" add constraint "room_object_id_foreign" foreign key ("object_id") references "service_object" ("id")`,
    );
    this.addSql(
      `alter table "contact_object" add constraint "contact_object_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "contact_object" add constraint "contact_object_object_id_foreign" foreign key ("object_id") references "service_object" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "contact_object" add constraint "contact_object_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "contact_object" add constraint "contact_object_customer_id_foreign" foreign key ("customer_id") references "customer" ("id")`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_customer_id_foreign" foreign key ("customer_id") references "customer" ("id")`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_object_id_foreign" foreign key ("object_id") references "service_object" ("id")`,
    );
    this.addSql(
      `alter table "assignment_executor" add constraint "assignment_executor_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "assignment_executor" add constraint "assignment_executor_executor_id_foreign" foreign key ("executor_id") references "executor" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "assignment_executor" add constraint "assignment_executor_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "assignment_executor" add constraint "assignment_executor_customer_id_foreign" foreign key ("customer_id") references "customer" ("id")`,
    );
    this.addSql(
      `alter table "assignment_executor" add constraint "assignment_executor_object_id_foreign" foreign key ("object_id") references "service_object" ("id")`,
    );
    this.addSql(
      `alter table "staff_member" add constraint "staff_member_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_account_id_foreign" foreign key ("account_id") references "account" ("id")`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_staff_member_id_foreign" foreign key ("staff_member_id") references "staff_member" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id")`,
    );
    this.addSql(
      `alter table "session" add constraint "session_membership_id_foreign" foreign key ("membership_id") references "membership" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "preview" add constraint "preview_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "preview" add constraint "preview_session_id_foreign" foreign key ("session_id") references "session" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "preview" add constraint "preview_staff_member_id_foreign" foreign key ("staff_member_id") references "staff_member" ("id")`,
    );
    this.addSql(
      `alter table "preview" add constraint "preview_contact_id_foreign" foreign key ("contact_id") references "contact" ("id")`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_staff_member_id_foreign" foreign key ("staff_member_id") references "staff_member" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "ticket" add constraint "ticket_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "ticket" add constraint "ticket_customer_id_foreign" foreign key ("customer_id") references "customer" ("id")`,
    );
    this.addSql(
      `alter table "ticket" add constraint "ticket_object_id_foreign" foreign key ("object_id") references "service_object" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "ticket" add constraint "ticket_room_id_foreign" foreign key ("room_id") references "room" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "ticket" add constraint "ticket_author_contact_id_foreign" foreign key ("author_contact_id") references "contact" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "ticket_assignment" add constraint "ticket_assignment_ticket_id_foreign" foreign key ("ticket_id") references "ticket" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "ticket_assignment" add constraint "ticket_assignment_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "ticket_assignment" add constraint "ticket_assignment_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "ticket_assignment" add constraint "ticket_assignment_customer_id_foreign" foreign key ("customer_id") references "customer" ("id")`,
    );
    this.addSql(
      `alter table "ticket_comment" add constraint "ticket_comment_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "ticket_comment" add constraint "ticket_comment_customer_id_foreign" foreign key ("customer_id") references "customer" ("id")`,
    );
    this.addSql(
      `alter table "ticket_comment" add constraint "ticket_comment_ticket_id_foreign" foreign key ("ticket_id") references "ticket" ("id")`,
    );
    this.addSql(
      `alter table "ticket_comment" add constraint "ticket_comment_author_contact_id_foreign" foreign key ("author_contact_id") references "contact" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "file" add constraint "file_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "file" add constraint "file_customer_id_foreign" foreign key ("customer_id") references "customer" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "file" add constraint "file_ticket_id_foreign" foreign key ("ticket_id") references "ticket" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "file" add constraint "file_ticket_comment_id_foreign" foreign key ("ticket_comment_id") references "ticket_comment" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "file" add constraint "file_invoice_id_foreign" foreign key ("invoice_id") references "invoice" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "file" add constraint "file_uploaded_by_contact_id_foreign" foreign key ("uploaded_by_contact_id") references "contact" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "file" add constraint "file_uploaded_by_staff_id_foreign" foreign key ("uploaded_by_staff_id") references "staff_member" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "ticket_event" add constraint "ticket_event_organization_id_foreign" foreign key ("organization_id") references "organization" ("id")`,
    );
    this.addSql(
      `alter table "ticket_event" add constraint "ticket_event_customer_id_foreign" foreign key ("customer_id") references "customer" ("id")`,
    );
    this.addSql(
      `alter table "ticket_event" add constraint "ticket_event_ticket_id_foreign" foreign key ("ticket_id") references "ticket" ("id")`,
    );
    this.addSql(
      `create table "worker_heartbeat" ("id" text primary key, "seen_at" timestamptz not null default now())`,
    );
    this.addSql(
      `create table "rate_limit" ("key" text primary key, "points" int not null default 0, "expire" bigint null)`,
    );
  }
}
