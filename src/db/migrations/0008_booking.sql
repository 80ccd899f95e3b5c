-- What a practice keeps to when people book; where it works; what a service needs; and times held for ten minutes.

alter table practice
  add column notice_minutes integer not null default 120 constraint notice_is_minutes check (notice_minutes between 0 and 20160),
  add column horizon_days integer not null default 84 constraint horizon_is_days check (horizon_days between 1 and 400),
  add column step_minutes integer not null default 15 constraint step_divides_an_hour check (step_minutes in (5, 10, 15, 20, 30, 60)),
  add column change_hours integer not null default 24 constraint change_hours_are_hours check (change_hours between 0 and 168),
  add column change_policy text not null default '' constraint change_policy_is_short check (length(change_policy) <= 600);

-- A place beside the practice's own address. Hours and rooms without one are at that address.
create table place (
  practice_id uuid not null default current_practice() references practice,
  place_id uuid not null,
  name text not null constraint place_name_is_given check (length(name) between 1 and 100),
  address text not null constraint place_address_is_short check (length(address) <= 300),
  primary key (practice_id, place_id)
);
create table equipment (
  practice_id uuid not null default current_practice() references practice,
  equipment_id uuid not null,
  name text not null constraint equipment_name_is_given check (length(name) between 1 and 100),
  primary key (practice_id, equipment_id)
);
alter table room add column place_id uuid, add constraint room_is_at_a_place foreign key (practice_id, place_id) references place;
alter table working_hours add column place_id uuid,
  add constraint hours_are_at_a_place foreign key (practice_id, place_id) references place;

-- The hours of one date in place of that weekday's. Days off are time_off.
create table special_hours (
  practice_id uuid not null default current_practice(),
  special_hours_id uuid not null,
  colleague_id uuid not null,
  on_date date not null,
  starts time not null,
  ends time not null,
  place_id uuid,
  primary key (practice_id, special_hours_id),
  foreign key (practice_id, colleague_id) references colleague,
  foreign key (practice_id, place_id) references place,
  constraint special_hours_run_forward check (ends > starts),
  constraint special_hours_do_not_overlap exclude using gist
    (practice_id with =, colleague_id with =, tsrange(on_date + starts, on_date + ends) with &&)
);

alter table service
  add column minutes_before integer not null default 0 constraint before_is_minutes check (minutes_before between 0 and 120),
  add column competency text,
  add column who_may_book text not null default 'everybody' constraint who_may_book_is_known
    check (who_may_book in ('everybody', 'new', 'returning', 'invited')),
  add column away boolean not null default false,
  add column travel_minutes integer not null default 0 constraint travel_is_minutes check (travel_minutes between 0 and 240),
  add constraint only_an_away_visit_travels check (away or travel_minutes = 0);
create table service_room (
  practice_id uuid not null default current_practice(),
  service_id uuid not null,
  room_id uuid not null,
  primary key (practice_id, service_id, room_id),
  foreign key (practice_id, service_id) references service,
  foreign key (practice_id, room_id) references room
);
create table service_equipment (
  practice_id uuid not null default current_practice(),
  service_id uuid not null,
  equipment_id uuid not null,
  primary key (practice_id, service_id, equipment_id),
  foreign key (practice_id, service_id) references service,
  foreign key (practice_id, equipment_id) references equipment
);

alter table appointment alter column room_id drop not null,
  add column away_address text not null default '',
  add constraint visit_is_in_a_room_or_somewhere_named check (room_id is not null or away_address <> '');

-- A time is promised to a visit, or held for ten minutes for somebody who is filling in a form.
alter table promised_time alter column appointment_id drop not null,
  add column hold_id uuid,
  add column held_until timestamptz,
  add constraint promise_is_for_a_visit_or_a_hold check
    (num_nonnulls(appointment_id, hold_id) = 1 and (hold_id is null) = (held_until is null));
create index promised_time_held on promised_time (practice_id, held_until) where hold_id is not null;

drop function promised_between;
create function promised_between(p_span tstzrange, p_now timestamptz, p_own uuid)
returns table (resource_id uuid, during tstzrange)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.resource_id, p.during from promised_time p
  where p.practice_id = current_practice() and p.during && p_span
    and (p.hold_id is null or (p.held_until > p_now and p.hold_id is distinct from p_own));
end;
revoke execute on function promised_between from public;
grant execute on function promised_between to supple_app;

-- Everything that free times are computed from, in one answer: each practitioner's hours and qualifications, the rooms, and
-- what is promised within the span, in milliseconds; a moment within one holds the whole of it. A function, because its plan
-- is kept: planning took longer than answering.
create function diary_between(p_span tstzrange, p_now timestamptz, p_own uuid)
returns table (colleagues json, rooms json, promised json, away json) language plpgsql stable as $$
begin return query select
  (select coalesce(json_agg(json_build_object(
      'colleagueId', p.colleague_id, 'name', p.name,
      'hours', (select coalesce(json_agg(json_build_object('weekday', h.weekday, 'starts', h.starts, 'ends', h.ends, 'placeId', h.place_id)), '[]')
        from working_hours h where h.practice_id = p.practice_id and h.colleague_id = p.colleague_id),
      'special', (select coalesce(json_agg(json_build_object('date', h.on_date, 'starts', h.starts, 'ends', h.ends, 'placeId', h.place_id)), '[]')
        from special_hours h where h.practice_id = p.practice_id and h.colleague_id = p.colleague_id
          and h.on_date between lower(p_span)::date - 1 and upper(p_span)::date + 1),
      'competencies', (select coalesce(json_agg(json_build_object('competency', q.competency, 'from', q.awarded_on, 'until', q.valid_until)), '[]')
        from qualification q where q.practice_id = p.practice_id and q.colleague_id = p.colleague_id)
    ) order by p.colleague_id), '[]')
    from colleague p where p.practice_id = current_practice() and p.left_at is null),
  (select coalesce(json_agg(json_build_object('roomId', r.room_id, 'name', r.name, 'placeId', r.place_id) order by r.name), '[]')
    from room r where r.practice_id = current_practice()),
  (select coalesce(json_agg(json_build_array(t.resource_id, floor(extract(epoch from lower(t.during)) * 1000)::bigint,
      ceil(extract(epoch from upper(t.during)) * 1000)::bigint)), '[]')
    from promised_between(p_span, p_now, p_own) t),
  (select coalesce(json_agg(json_build_array(t.colleague_id, floor(extract(epoch from lower(t.during)) * 1000)::bigint,
      ceil(extract(epoch from upper(t.during)) * 1000)::bigint)), '[]')
    from time_off t where t.practice_id = current_practice() and t.during && p_span);
end $$;

do $$ declare t text; begin
  foreach t in array array['place', 'equipment', 'special_hours', 'service_room', 'service_equipment'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_practice on %I using (practice_id = current_practice()) with check (practice_id = current_practice())', t);
    execute format('grant select, insert, update, delete on %I to supple_app', t);
  end loop;
end $$;
