-- Who sends requests: the office of the first two providers, and contacts of their first fifty customers.
create temp table seed_person as
select row_number() over ()::int as n, p.* from (
  select organization_id, null::uuid as contact_id, id as staff_member_id, name, email
  from staff_member where organization_id in (select id from seed_organization where seq <= 2)
  union all
  select k.organization_id, k.id, null, k.name, k.email
  from seed_customer c join contact k on k.customer_id = c.id
  where c.organization_seq <= 2 and c.n <= 50 and c.n % 37 <> 36 and k.portal_access
  order by 3, 2) p;

insert into account (id, email, name, password_hash, locale)
select pg_temp.uid(13, n), email, name, 'none', 'DE' from seed_person;

insert into membership (id, organization_id, account_id, staff_member_id, contact_id)
select pg_temp.uid(14, n), organization_id, pg_temp.uid(13, n), staff_member_id, contact_id from seed_person;

-- The token is known to the bench: the hash of the session's id (see `people.ts`).
insert into session (id, account_id, membership_id, token_hash, user_agent, expires_at)
select pg_temp.uid(15, n), pg_temp.uid(13, n), pg_temp.uid(14, n),
  encode(sha256(encode(sha256(convert_to('bench:' || pg_temp.uid(15, n), 'UTF8')), 'hex')::bytea), 'hex'),
  'bench', now() + interval '30 days'
from seed_person;
