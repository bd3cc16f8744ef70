-- 200 for each customer, one every 36 hours: three quarters lie behind us.
insert into assignment (id, organization_id, customer_id, object_id, title, description, status, starts_at, ends_at,
  completed_at, note, created_at)
select pg_temp.uid(7, pg_temp.place(k, seq)), organization_id, id, pg_temp.uid(3, pg_temp.place(1 + k % 5, seq)),
  (array['Unterhaltsreinigung','Glasreinigung','Grundreinigung','Winterdienst','Grünpflege','Wartung Lüftung'])[1 + (k + seq) % 6],
  case when k % 3 = 0 then 'Bitte den Seiteneingang nehmen, der Schlüssel liegt beim Empfang.' end,
  case
    when pg_temp.dice(7, pg_temp.place(k, seq)) < 0.05 then 'CANCELLED'
    when k <= 150 then 'DONE'
    when pg_temp.dice(7, pg_temp.place(k, seq)) > 0.9 then 'DRAFT'
    else 'PLANNED'
  end,
  begins, begins + interval '2 hours', case when k <= 150 then begins + interval '2 hours' end,
  case when k % 10 = 0 then 'Nur für das Büro.' end, begins - interval '30 days'
from seed_customer, generate_series(1, 200) k,
  lateral (select pg_temp.midnight() + (k - 150) * interval '36 hours' + (seq % 40) * interval '15 minutes' as begins) b
order by k, seq;

-- None to three executors each.
insert into assignment_executor (assignment_id, executor_id, organization_id, customer_id, object_id, draft)
select a.id, pg_temp.uid(6, organization_seq * 100 + (seq + k * 7 + e * 11) % 40),
  a.organization_id, a.customer_id, a.object_id, a.draft
from seed_customer, generate_series(1, 200) k, generate_series(1, 3) e,
  lateral (select * from assignment where id = pg_temp.uid(7, pg_temp.place(k, seq))) a
where e <= (k + seq) % 4
order by k, seq;
