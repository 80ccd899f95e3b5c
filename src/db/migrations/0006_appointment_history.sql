-- What happened to a visit, by whom and when: a moved one keeps its identity, a cancelled one its story.

create table appointment_change (
  practice_id uuid not null default current_practice(),
  appointment_change_id uuid not null,
  appointment_id uuid not null,
  what text not null constraint appointment_change_is_known
    check (what in ('booked', 'moved', 'cancelled', 'arrived', 'did-not-attend')),
  by_whom text not null,
  was tstzrange,
  at timestamptz not null,
  primary key (practice_id, appointment_change_id),
  foreign key (practice_id, appointment_id) references appointment
);
create index appointment_change_of on appointment_change (practice_id, appointment_id, at);
create trigger clinical_rows_are_only_added before update or delete on appointment_change
  for each row execute function refuse_change();
alter table appointment_change enable row level security;
create policy own_practice on appointment_change using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert, update, delete on appointment_change to supple_app;
