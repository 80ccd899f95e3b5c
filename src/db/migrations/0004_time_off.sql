-- When somebody, or the whole practice, is away: no time is offered then, and none is booked.

create table time_off (
  practice_id uuid not null default current_practice(),
  time_off_id uuid not null,
  colleague_id uuid,
  during tstzrange not null constraint time_off_has_a_beginning_and_an_end
    check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  why text not null default '' constraint time_off_reason_is_short check (length(why) <= 200),
  primary key (practice_id, time_off_id),
  foreign key (practice_id, colleague_id) references colleague
);
create index time_off_during on time_off using gist (practice_id, during);
alter table time_off enable row level security;
create policy own_practice on time_off using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert, update, delete on time_off to supple_app;

alter table working_hours add constraint working_hours_do_not_overlap exclude using gist (
  practice_id with =, colleague_id with =, weekday with =,
  tsrange('2000-01-01'::date + starts, '2000-01-01'::date + ends) with &&);
