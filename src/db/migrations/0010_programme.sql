-- A programme at home: how often, how much pain is all right, until when; what was done, and how it felt.

-- Beside the prescription and not in it: what is sealed covers whole rows, and those that are sealed may not grow.
create table prescription_plan (
  practice_id uuid not null default current_practice(),
  prescription_id uuid not null,
  appointment_id uuid not null,
  planned_at timestamptz not null,
  times_a_week smallint not null constraint times_a_week_are_1_to_7 check (times_a_week between 1 and 7),
  most_pain smallint not null constraint most_pain_is_0_to_10 check (most_pain between 0 and 10),
  review_on date,
  corrected text not null constraint correction_is_short check (length(corrected) <= 500),
  their_words text not null constraint their_words_are_short check (length(their_words) <= 500),
  primary key (practice_id, prescription_id),
  foreign key (practice_id, prescription_id) references prescription,
  foreign key (practice_id, appointment_id) references appointment
);
create trigger clinical_rows_are_only_added before update or delete on prescription_plan for each row execute function refuse_change();
create trigger signed_session_is_closed before insert on prescription_plan for each row execute function refuse_after_signature();

do $$ begin
  execute 'create or replace view session_content with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('session_content'::regclass), '; ') || '
    union all select practice_id, appointment_id, ''prescription_plan'', planned_at, prescription_id, to_jsonb(p) from prescription_plan p';
end $$;

create table prescription_end (
  practice_id uuid not null default current_practice(),
  prescription_id uuid not null,
  ended_by uuid not null,
  ended_at timestamptz not null,
  primary key (practice_id, prescription_id),
  foreign key (practice_id, prescription_id) references prescription
);

-- Made on the client's device, perhaps days before it arrives, perhaps sent twice, perhaps by a wrong clock: the id is the
-- device's, done_at is corrected by what the device's clock showed as it sent, and arrived_at is ours.
create table exercise_tick (
  practice_id uuid not null default current_practice(),
  exercise_tick_id uuid not null,
  prescription_id uuid not null,
  done_at timestamptz not null,
  arrived_at timestamptz not null,
  pain_during smallint constraint pain_during_is_0_to_10 check (pain_during between 0 and 10),
  pain_after smallint constraint pain_after_is_0_to_10 check (pain_after between 0 and 10),
  barrier text not null default '' constraint barrier_is_short check (length(barrier) <= 300),
  done boolean not null,
  primary key (practice_id, exercise_tick_id),
  foreign key (practice_id, prescription_id) references prescription,
  constraint done_before_it_arrived check (done_at <= arrived_at + interval '5 minutes'),
  constraint not_done_says_why check (done or barrier <> '')
);
create index exercise_tick_of on exercise_tick (practice_id, prescription_id, done_at);

-- Opens a client's programme and nothing else, on the device that keeps it.
create table programme_pass (
  practice_id uuid not null default current_practice(),
  token_hash bytea not null,
  client_id uuid not null,
  expires_at timestamptz not null,
  primary key (practice_id, token_hash),
  foreign key (practice_id, client_id) references client
);

create table programme_reminder (
  practice_id uuid not null default current_practice(),
  client_id uuid not null,
  hour smallint not null constraint reminder_hour_is_by_day check (hour between 7 and 20),
  last_written_on date,
  primary key (practice_id, client_id),
  foreign key (practice_id, client_id) references client
);

create trigger clinical_rows_are_only_added before update or delete on exercise_tick for each row execute function refuse_change();
create trigger clinical_rows_are_only_added before update or delete on prescription_end for each row execute function refuse_change();

do $$ declare t text; begin
  foreach t in array array['prescription_plan', 'prescription_end', 'exercise_tick', 'programme_pass', 'programme_reminder'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_practice on %I using (practice_id = current_practice()) with check (practice_id = current_practice())', t);
    execute format('grant select, insert, update, delete on %I to supple_app', t);
  end loop;
end $$;
