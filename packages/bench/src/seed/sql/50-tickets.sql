-- 20 for each customer; the first is the long one that the page of one ticket is measured with.
create temp table seed_ticket as
select c.*, k, pg_temp.uid(9, pg_temp.place(k, seq)) as ticket_id, 1 + (k + n) % 2 as author,
  pg_temp.uid(4, pg_temp.place(1 + (k + n) % 2, seq)) as author_id,
  case when k % 7 <> 0 then pg_temp.uid(3, pg_temp.place(1 + k % 5, seq)) else c.id end as place_id,
  case when k % 7 <> 0 then pg_temp.uid(3, pg_temp.place(1 + k % 5, seq)) end as object_id,
  (array['NEW','IN_PROGRESS','PLANNED','DONE','DONE','DONE','IN_PROGRESS','DONE','PLANNED','CANCELLED'])[1 + (k + seq / 3) % 10] as status,
  now() - (20 - k) * interval '9 days' - (seq % 200) * interval '1 hour' - interval '3 days' as begun
from seed_customer c, generate_series(1, 20) k;

insert into ticket (id, organization_id, customer_id, object_id, room_id, author_contact_id, author_name, number,
  subject, description, category, status, done_at, created_at, updated_at, office_updated_at)
select ticket_id, organization_id, id, object_id,
  case when object_id is not null and k % 2 = 0 then pg_temp.uid(5, pg_temp.place((1 + k % 5) * 10 + 1, seq)) end,
  pg_temp.uid(4, pg_temp.place(author, seq)), (array['Anna','Bruno'])[author] || ' Kontakt ' || seq,
  (100000 + n * 20 + k)::text,
  (array['Seifenspender leer','Fenster im Foyer','Fleck auf dem Teppich','Zusätzliche Reinigung','Frage zur Rechnung'])[1 + k % 5] || ' ' || k,
  'Im zweiten Stock ist seit gestern etwas nicht in Ordnung. Bitte jemanden schicken, der es sich ansieht.',
  (array['SUPPLIES','CLEANING','DAMAGE','EXTRA_WORK','INVOICE_QUESTION'])[1 + k % 5], status,
  case when status = 'DONE' then begun + interval '2 days' end, begun, begun + interval '2 days', begun + interval '2 days'
from seed_ticket order by k, seq;

insert into ticket_comment (id, organization_id, customer_id, ticket_id, ticket_place_id, ticket_author_id, author_contact_id, author_name, from_office,
  internal, body, created_at)
select pg_temp.uid(10, pg_temp.place(k * 32 + m, seq)), organization_id, id, ticket_id, place_id, author_id,
  case when m % 2 = 1 then pg_temp.uid(4, pg_temp.place(author, seq)) end,
  case when m % 2 = 1 then (array['Anna','Bruno'])[author] || ' Kontakt ' || seq else 'Büro ' || organization_seq end,
  m % 2 = 0, m % 6 = 0, 'Danke für die Meldung, wir kümmern uns darum. Nachricht ' || m, begun + m * interval '3 hours'
from seed_ticket, generate_series(1, 12) m
where m <= case when k = 1 then 12 else k % 5 end
order by k, seq;

insert into ticket_event (id, organization_id, customer_id, ticket_id, ticket_place_id, ticket_author_id, kind, from_status, to_status, actor_name, created_at)
select pg_temp.uid(11, pg_temp.place(k * 32 + m, seq)), organization_id, id, ticket_id, place_id, author_id,
  case m when 1 then 'CREATED' else 'STATUS_CHANGED' end,
  (array[null,'NEW','IN_PROGRESS','PLANNED','IN_PROGRESS','PLANNED'])[m],
  (array['NEW','IN_PROGRESS','PLANNED','IN_PROGRESS','PLANNED','DONE'])[m], 'Büro ' || organization_seq,
  begun + (m - 1) * interval '5 hours'
from seed_ticket, generate_series(1, 6) m
where m <= case when k = 1 then 6 else 1 + k % 4 end
order by k, seq;

insert into ticket_assignment (ticket_id, ticket_place_id, ticket_author_id, assignment_id, organization_id, customer_id, object_id, draft)
select ticket_id, place_id, author_id, a.id, t.organization_id, t.id, a.object_id, a.draft
from seed_ticket t, generate_series(1, 3) m, assignment a
where m <= case when k = 1 then 3 when k % 3 = 0 then 1 else 0 end and a.id = pg_temp.uid(7, pg_temp.place(140 + k * 2 + m, seq))
order by k, seq;

insert into file (id, organization_id, customer_id, purpose, ticket_id, ticket_place_id, ticket_author_id, ticket_comment_id, uploaded_by_contact_id, name,
  content_type, size, sha256, storage_key, created_at)
select pg_temp.uid(12, pg_temp.place(k * 8 + m, seq)), organization_id, id, 'TICKET', ticket_id, place_id, author_id,
  case when m > 2 then pg_temp.uid(10, pg_temp.place(k * 32 + m, seq)) end, pg_temp.uid(4, pg_temp.place(author, seq)),
  'photo' || m || '.jpg', 'image/jpeg', 250000, 'none', 'none', begun + m * interval '1 minute'
from seed_ticket, generate_series(1, 4) m
where m <= case when k = 1 then 4 when k % 4 = 0 then 2 else 0 end
order by k, seq;
