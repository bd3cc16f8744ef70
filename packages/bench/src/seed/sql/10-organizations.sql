insert into organization (id, name, plan, phone, contact_email)
select id, 'Gebäudedienst ' || seq, 'PRO', '+49 30 5550' || seq, 'office' || seq || '@provider.example'
from seed_organization;

insert into staff_member (id, organization_id, name, email, owner, locale)
select pg_temp.uid(16, seq), id, 'Büro ' || seq, 'office' || seq || '@provider.example', true, 'DE'
from seed_organization;

-- Forty people and firms for each provider.
insert into executor (id, organization_id, display_name, kind, phone)
select pg_temp.uid(6, o.seq * 100 + e), o.id,
  (array['Aylin','Bernd','Chiara','Dario','Elif','Frank','Greta','Hakan','Ines','Jonas'])[1 + e % 10] || ' ' ||
  (array['Yilmaz','Schulz','Rossi','Novak'])[1 + e % 4] || ' ' || e,
  case when e % 5 = 0 then 'SUBCONTRACTOR' else 'EMPLOYEE' end, '+49 151 000' || e
from seed_organization o, generate_series(0, 39) e;
