-- Under row-level security the overlap of ranges can't be looked up in an index, because its operator might leak what it
-- compares. This function looks only into its own practice, and there it may.

create index promised_time_during on promised_time using gist (practice_id, during);

create function promised_between(p_span tstzrange) returns table (resource_id uuid, during tstzrange)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.resource_id, p.during from promised_time p where p.practice_id = current_practice() and p.during && p_span;
end;
revoke execute on function promised_between from public;
grant execute on function promised_between to supple_app;

create index client_by_email on client (practice_id, email);
