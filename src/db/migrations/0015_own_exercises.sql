-- What is sent home within the day's limits, the advice that goes with it, and the exercises that a practice draws itself.

-- Null in older rows, so what was signed stays the same.
-- How it was called when it was given: the note reads so after the practice has put an exercise of its own away.
alter table prescription_plan add column exercise_name text constraint given_name_is_short check (length(exercise_name) <= 80);
-- What this exercise asks for besides its dose, such as the effort of a push.
alter table prescription_plan add column asks jsonb constraint asks_are_named_figures check (jsonb_typeof(asks) = 'object');
alter table prescription_plan add column out_s smallint constraint way_out_takes_1_to_10_seconds check (out_s between 1 and 10);
alter table prescription_plan add column back_s smallint constraint way_back_takes_1_to_10_seconds check (back_s between 1 and 10);
alter table prescription_plan add constraint tempo_goes_out_and_back check ((out_s is null) = (back_s is null));
-- The rules that were shown beside it before it was given.
alter table prescription_plan add column thought_of text[];

create trigger treatment_follows_a_screening before insert on prescription for each row execute function refuse_unscreened();

-- What was chosen for the client to read, in the words of that day. The newest of a session holds.
create table given_advice (
  practice_id uuid not null default current_practice(),
  given_advice_id uuid not null,
  appointment_id uuid not null,
  advice text[] not null constraint advice_is_at_most_8 check (cardinality(advice) <= 8),
  said text[] not null,
  words text not null default '' constraint advice_words_are_short check (length(words) <= 1000),
  given_at timestamptz not null,
  primary key (practice_id, given_advice_id),
  foreign key (practice_id, appointment_id) references session,
  constraint advice_says_what_it_names check (cardinality(advice) = cardinality(said))
);
create index given_advice_of_appointment on given_advice (practice_id, appointment_id, given_at);
create trigger signed_session_is_closed before insert on given_advice for each row execute function refuse_after_signature();
create trigger clinical_rows_are_only_added before update or delete on given_advice for each row execute function refuse_change();

do $$ begin
  execute 'create or replace view session_content with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('session_content'::regclass), '; ') || '
    union all select practice_id, appointment_id, ''given_advice'', given_at, given_advice_id, to_jsonb(a) from given_advice a';
end $$;

-- Drawn by the practice: a posture and the angles of its joints, pose by pose. Changing one makes another and puts this away,
-- so that whoever was given it keeps the picture that they were shown.
create table own_exercise (
  practice_id uuid not null default current_practice(),
  own_exercise_id uuid not null,
  made_by uuid not null,
  name text not null constraint own_exercise_has_a_name check (length(trim(name)) between 1 and 80),
  kind text not null constraint own_exercise_kind_is_known
    check (kind in ('stretch', 'mobility', 'strength', 'breathing', 'nerve', 'balance')),
  area text not null constraint own_exercise_has_an_area check (length(area) between 1 and 40),
  start_words text not null constraint own_start_is_told check (length(trim(start_words)) between 1 and 300),
  end_words text not null constraint own_end_is_told check (length(trim(end_words)) between 1 and 300),
  cue text not null constraint own_cue_is_told check (length(trim(cue)) between 1 and 300),
  sets smallint not null constraint own_sets_are_1_to_5 check (sets between 1 and 5),
  repetitions smallint not null constraint own_repetitions_are_1_to_30 check (repetitions between 1 and 30),
  hold_s smallint not null constraint own_hold_is_0_to_120_seconds check (hold_s between 0 and 120),
  times_a_day smallint not null constraint own_times_a_day_are_1_to_10 check (times_a_day between 1 and 10),
  regions text[] not null constraint own_exercise_names_regions check (cardinality(regions) between 1 and 12),
  end_of_range boolean not null,
  poses jsonb not null constraint own_exercise_has_2_poses check (jsonb_typeof(poses) = 'array' and jsonb_array_length(poses) = 2)
    constraint own_pose_has_a_posture check (not jsonb_path_exists(poses, '$[*] ? (!(@.posture.type() == "string"))')),
  seen_from text not null constraint own_exercise_is_seen_from_a_side check (seen_from in ('side', 'front')),
  made_at timestamptz not null,
  put_away_at timestamptz,
  primary key (practice_id, own_exercise_id),
  foreign key (practice_id, made_by) references colleague
);
create function refuse_redrawing() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'put_away_at' is distinct from to_jsonb(old) - 'put_away_at' then
    raise exception 'own_exercise_is_not_redrawn' using errcode = 'SU008', constraint = 'own_exercise_is_not_redrawn';
  end if;
  return new;
end $$;
create trigger own_exercise_is_not_redrawn before update on own_exercise for each row execute function refuse_redrawing();

do $$ declare t text; begin
  foreach t in array array['given_advice', 'own_exercise'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_practice on %I using (practice_id = current_practice()) with check (practice_id = current_practice())', t);
    execute format('grant select, insert, update, delete on %I to supple_app', t);
  end loop;
end $$;
