-- 50 for each customer, one a month; most bill one or two objects, every tenth none.
insert into invoice (id, organization_id, customer_id, object_ids, number, status, issue_date, due_date, service_from,
  service_to, net_minor_units, tax_minor_units, gross_minor_units, due_minor_units, buyer_name, buyer_reference, lines,
  taxes, paid_at, created_at)
select pg_temp.uid(8, pg_temp.place(k, seq)), organization_id, id,
  case k % 10
    when 0 then '{}'::uuid[]
    when 1 then array[pg_temp.uid(3, pg_temp.place(1 + k % 5, seq)), pg_temp.uid(3, pg_temp.place(1 + (k + 2) % 5, seq))]
    else array[pg_temp.uid(3, pg_temp.place(1 + k % 5, seq))]
  end,
  'R' || 100000 + n * 50 + k,
  case when k = 50 then 'DRAFT' when k % 17 = 16 then 'CANCELLED' when k > 44 then 'OPEN' else 'PAID' end,
  issued, issued + 14, issued - 30, issued, net, tax, net + tax, case when k > 44 then net + tax else 0 end,
  'Buchhaltung ' || n, 'Kst ' || n,
  jsonb_build_array(
    jsonb_build_object('position', '1', 'name', 'Unterhaltsreinigung', 'quantity', '20', 'unit', 'HUR', 'taxRate', '19', 'netMinorUnits', net - 5000),
    jsonb_build_object('position', '2', 'name', 'Verbrauchsmaterial', 'quantity', '1', 'unit', 'C62', 'taxRate', '19', 'netMinorUnits', 5000)),
  jsonb_build_array(jsonb_build_object('rate', '19', 'basisMinorUnits', net, 'amountMinorUnits', tax)),
  case when k <= 44 then issued + 10 end, issued
from seed_customer, generate_series(1, 50) k,
  lateral (select (pg_temp.midnight() - (50 - k) * interval '20 days')::date - seq % 9 as issued,
    20000 + (k * 977 + seq * 131) % 90000 as net) a,
  lateral (select net * 19 / 100 as tax) b
order by k, seq;

insert into file (id, organization_id, customer_id, purpose, invoice_id, name, content_type, size, sha256, storage_key)
select pg_temp.uid(12, pg_temp.place(1000 + k, seq)), organization_id, id, 'INVOICE_PDF',
  pg_temp.uid(8, pg_temp.place(k, seq)), 'invoice.pdf', 'application/pdf', 30000, 'none', 'none'
from seed_customer, generate_series(1, 50) k
order by k, seq;
