-- A named professional's agreement to treat somebody whom a rule would otherwise stop: for that rule, within limits, until a day.

create table clearance (
  practice_id uuid not null default current_practice(),
  clearance_id uuid not null,
  client_id uuid not null,
  rule_id text not null,
  given_by text not null constraint clearance_names_who_gave_it check (length(trim(given_by)) between 1 and 200),
  profession text not null constraint clearance_names_a_profession check (length(trim(profession)) between 1 and 200),
  limits text not null constraint clearance_says_what_was_agreed check (length(trim(limits)) between 1 and 4000),
  during daterange not null constraint clearance_has_an_end
    check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, clearance_id),
  foreign key (practice_id, client_id) references client,
  foreign key (practice_id, recorded_by) references colleague
);
create index clearance_of_client on clearance (practice_id, client_id);
create trigger clinical_rows_are_only_added before update or delete on clearance for each row execute function refuse_change();
alter table clearance enable row level security;
create policy own_practice on clearance using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert, update, delete on clearance to supple_app;
