-- Keys that are the same in every run. They grow with the row's place, like the product's version 7 keys do.
create function pg_temp.uid(kind int, n bigint) returns uuid language sql immutable as
$$ select ('018c' || lpad(to_hex(n), 8, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8000' || lpad(to_hex(n), 12, '0'))::uuid $$;

-- A number between 0 and 1 that looks random and is the same in every run.
create function pg_temp.dice(kind int, n bigint) returns double precision language sql immutable as
$$ select (hashint8extended(n, kind) & 65535) / 65536.0 $$;

create function pg_temp.midnight() returns timestamptz language sql stable as
$$ select date_trunc('day', now()) $$;

-- The providers: 1 is the main one, 2 has a tenth of its customers, twenty others have as many together.
create temp table seed_organization as
select seq, pg_temp.uid(1, seq) as id,
  case seq when 1 then size when 2 then greatest(1, size / 10) else greatest(1, size / 20) end as customers
from generate_series(1, 22) seq, (select current_setting('bench.customers')::int as size) s;

-- Every customer, in turn over the providers: what is written at one time belongs to many, as in real life.
create temp table seed_customer as
select row_number() over (order by n, o.seq)::int as seq, o.seq as organization_seq, o.id as organization_id, n
from seed_organization o, generate_series(1, o.customers) n;
alter table seed_customer add column id uuid;
update seed_customer set id = pg_temp.uid(2, seq);

-- Rows per customer of one table: `place` grows with time and is unique over all customers.
create function pg_temp.place(k int, seq int) returns bigint language sql stable as
$$ select k::bigint * 4096 + seq $$;
