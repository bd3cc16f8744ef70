insert into customer (id, organization_id, number, kind, name, street, postal_code, city, vat_id, portal_enabled,
  show_assignments, show_invoices, show_executors, archived_at, created_at, updated_at)
select id, organization_id, 'K' || 10000 + n, 'COMPANY',
  (array['Hausverwaltung','Praxis','Kanzlei','Autohaus','Hotel','Schule','Klinik','Lager','Druckerei','Bäckerei'])[1 + seq % 10]
    || ' ' || (array['Ahorn','Buche','Eiche','Linde','Kiefer','Ulme','Weide'])[1 + (seq / 10) % 7] || ' ' || n,
  'Hauptstr. ' || n, lpad((10000 + seq * 7 % 80000)::text, 5, '0'),
  (array['Berlin','Hamburg','München','Köln','Leipzig','Dresden','Nürnberg','Bremen'])[1 + seq % 8],
  'DE' || 100000000 + seq, true, true, true, true,
  -- Some are history; the list of the office leaves them out.
  case when n % 37 = 36 then now() end, now() - interval '2 years', now() - interval '1 month'
from seed_customer;

-- Three contacts each: the second is limited in one way or another, the third has no access.
insert into contact (id, organization_id, customer_id, name, email, phone, position, portal_access, show_assignments,
  show_invoices, show_executors, limited_to_objects, own_tickets_only, created_at)
select pg_temp.uid(4, pg_temp.place(k, seq)), organization_id, id,
  (array['Anna','Bruno','Clara'])[k] || ' Kontakt ' || seq, 'contact' || k || '.' || seq || '@customer.example',
  '+49 30 1000' || seq, (array['Leitung','Hausmeister','Empfang'])[k], k < 3,
  k <> 2 or n % 9 <> 0, k <> 2 or n % 5 <> 0, k <> 2 or n % 4 <> 0, k = 2 and n % 3 = 0, k = 2 and n % 2 = 0,
  now() - interval '1 year'
from seed_customer, generate_series(1, 3) k;

-- Five objects; here and there one at which a part is hidden.
insert into service_object (id, organization_id, customer_id, number, name, street, postal_code, city,
  show_assignments, show_invoices, show_executors, created_at)
select pg_temp.uid(3, pg_temp.place(k, seq)), organization_id, id, 'O' || k,
  (array['Zentrale','Filiale','Lager','Werkstatt','Parkhaus'])[k] || ' ' || n, 'Nebenstr. ' || k, '10115',
  (array['Berlin','Hamburg','München','Köln'])[1 + seq % 4],
  k <> 5 or n % 7 <> 0, k <> 4 or n % 6 <> 0, k <> 3 or n % 5 <> 0, now() - interval '1 year'
from seed_customer, generate_series(1, 5) k;

insert into contact_object (contact_id, object_id, organization_id, customer_id)
select pg_temp.uid(4, pg_temp.place(2, seq)), pg_temp.uid(3, pg_temp.place(k, seq)), organization_id, id
from seed_customer, generate_series(1, 3) k where n % 3 = 0;

insert into room (id, organization_id, customer_id, object_id, name, floor)
select pg_temp.uid(5, pg_temp.place(k * 10 + r, seq)), organization_id, id, pg_temp.uid(3, pg_temp.place(k, seq)),
  (array['Foyer','Küche','Büro','Sanitär'])[r], r || '. OG'
from seed_customer, generate_series(1, 5) k, generate_series(1, 4) r;
