-- What an assessment finds, as data: each finding with its place, side, method, unit and time; the person's story, factors and
-- goals; what the episode is measured by; and what speaks for and against an impression. All of it is only ever added.

create table finding (
  practice_id uuid not null default current_practice(),
  finding_id uuid not null,
  appointment_id uuid not null,
  client_id uuid not null,
  kind text not null constraint finding_kind_is_known check (kind in ('movement', 'strength', 'special-test', 'palpation', 'posture',
    'function', 'breathing', 'nerve', 'pressure', 'vital', 'girth', 'scar')),
  what text not null,
  side text not null constraint finding_side_is_known check (side in ('left', 'right', 'midline')),
  moment text not null default 'before' constraint finding_moment_is_known check (moment in ('before', 'after')),
  mode text not null default '',
  method text not null default '' constraint finding_says_how_it_was_measured check (value is null or method <> ''),
  value double precision,
  unit text constraint value_has_its_unit check ((value is null) = (unit is null)),
  diastolic_mmhg smallint,
  result text,
  end_feel text,
  limited_by text,
  pain smallint constraint finding_pain_is_0_to_10 check (pain between 0 and 10),
  arc_from_degrees smallint,
  arc_to_degrees smallint,
  reproduces boolean not null default false,
  tone text,
  texture text,
  temperature text,
  layer text,
  ease_direction text,
  bind_direction text,
  glide_grade smallint constraint glide_is_0_to_3 check (glide_grade between 0 and 3),
  swelling_grade smallint constraint swelling_is_0_to_4 check (swelling_grade between 0 and 4),
  relation text,
  words text not null default '' constraint finding_words_are_short check (length(words) <= 1000),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, finding_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, client_id) references client,
  foreign key (practice_id, recorded_by) references colleague,
  constraint value_is_possible check (value is null or case unit
    when 'degrees' then value between -60 and 200 and value = trunc(value)
    when 'mm' then value between -250 and 3500
    when 'oxford' then value between 0 and 5 and value = trunc(value)
    when 'grade 0–4' then value between 0 and 4 and value = trunc(value)
    when 'grade 0–3' then value between 0 and 3 and value = trunc(value)
    when 'stage 0–5' then value between 0 and 5 and value = trunc(value)
    when 'mmHg' then value between 50 and 300 and value = trunc(value)
    when 'per min' then value between 0 and 240
    when 's' then value between 0 and 600
    when 'reps' then value between 0 and 300
    when 'm' then value between 0 and 1200
    when 'm/s' then value between 0 and 4
    when 'kg' then value between 0 and 120
    when 'points' then value between -12 and 75
    when '°C' then value between 30 and 43
    when '%' then value between 50 and 100
    else false end),
  constraint movement_is_active_or_passive check (kind <> 'movement' or mode in ('active', 'passive')),
  constraint test_has_a_result check (kind <> 'special-test' or coalesce(result in ('positive', 'negative', 'unclear', 'not-done'), false)),
  constraint undone_test_has_a_reason check (kind <> 'special-test' or result is distinct from 'not-done'
    or length(trim(words)) > 0),
  constraint pressure_has_arm_position_and_both_figures check (case when kind = 'pressure'
    then coalesce(diastolic_mmhg between 20 and 200 and value > diastolic_mmhg and unit = 'mmHg' and side in ('left', 'right')
      and mode in ('sitting', 'lying', 'standing'), false)
    else diastolic_mmhg is null end),
  constraint arc_runs_forward check ((arc_from_degrees is null) = (arc_to_degrees is null)
    and (arc_from_degrees is null or kind = 'movement' and arc_from_degrees < arc_to_degrees
      and arc_from_degrees >= 0 and arc_to_degrees <= 200)),
  constraint midline_place_has_no_side check (kind not in ('palpation', 'girth', 'scar') or (side = 'midline') = (what in (
    'head-front', 'head-top', 'head-back', 'neck-front', 'neck-back', 'sternum', 'epigastric', 'umbilical', 'hypogastric', 'back-up-mid', 'back-mid', 'low-back', 'sacrum', 'coccyx'))),
  constraint finding_says_something check (value is not null or result is not null or pain is not null or reproduces
    or coalesce(tone, texture, temperature, layer, ease_direction, bind_direction) is not null
    or glide_grade is not null or swelling_grade is not null or length(trim(words)) > 0)
);
create index finding_of_appointment on finding (practice_id, appointment_id);
create index finding_series on finding (practice_id, client_id, kind, what, side, recorded_at);

-- A slip of the pen stays readable; from here on nobody counts with it.
create table mistaken_finding (
  practice_id uuid not null default current_practice(),
  finding_id uuid not null,
  appointment_id uuid not null,
  why text not null constraint mistake_has_a_reason check (length(trim(why)) between 1 and 400),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, finding_id),
  foreign key (practice_id, finding_id) references finding,
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, recorded_by) references colleague
);

create table story (
  practice_id uuid not null default current_practice(),
  story_id uuid not null,
  appointment_id uuid not null,
  client_id uuid not null,
  course text constraint course_is_known check (course in ('better', 'same', 'worse', 'comes and goes')),
  origins text[] not null default '{}' constraint origins_are_known
    check (origins <@ array['repetitive', 'injury', 'sport', 'illness', 'surgery', 'no clear beginning', 'other']),
  aggravated_by text not null default '',
  eased_by text not null default '',
  day_and_night text not null default '',
  irritability text constraint irritability_is_known check (irritability in ('low', 'moderate', 'high')),
  stage text constraint stage_is_known check (stage in ('acute', 'subacute', 'persistent', 'recurrent')),
  beliefs text not null default '',
  worries text not null default '',
  activity text not null default '',
  recorded_at timestamptz not null default now(),
  primary key (practice_id, story_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, client_id) references client,
  constraint story_is_not_endless check (length(aggravated_by || eased_by || day_and_night || beliefs || worries || activity) <= 12000)
);
create index story_of_client on story (practice_id, client_id, recorded_at);
create index story_of_appointment on story (practice_id, appointment_id);

create table lifestyle_factor (
  practice_id uuid not null default current_practice(),
  lifestyle_factor_id uuid not null,
  appointment_id uuid not null,
  client_id uuid not null,
  factor text not null,
  amount double precision,
  unit text constraint amount_has_its_unit check ((amount is null) = (unit is null)),
  words text not null default '' constraint factor_words_are_short check (length(words) <= 1000),
  may_add boolean not null default false,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, lifestyle_factor_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, client_id) references client,
  constraint amount_is_not_negative check (amount is null or amount between 0 and 3000),
  constraint factor_says_something check (amount is not null or may_add or length(trim(words)) > 0)
);
create index lifestyle_factor_of_client on lifestyle_factor (practice_id, client_id, factor, recorded_at);
create index lifestyle_factor_of_appointment on lifestyle_factor (practice_id, appointment_id);

create table occupational_exposure (
  practice_id uuid not null default current_practice(),
  occupational_exposure_id uuid not null,
  appointment_id uuid not null,
  client_id uuid not null,
  exposure text not null,
  extent text not null constraint exposure_extent_is_known check (extent in ('absent', 'present', 'main')),
  recorded_at timestamptz not null default now(),
  primary key (practice_id, occupational_exposure_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, client_id) references client
);
create index occupational_exposure_of_client on occupational_exposure (practice_id, client_id, exposure, recorded_at);
create index occupational_exposure_of_appointment on occupational_exposure (practice_id, appointment_id);

create table told_condition (
  practice_id uuid not null default current_practice(),
  told_condition_id uuid not null,
  appointment_id uuid not null,
  client_id uuid not null,
  condition text not null constraint condition_is_named check (length(trim(condition)) between 1 and 200),
  asserted_by text not null constraint condition_says_who_asserted_it check (asserted_by in ('client', 'letter', 'clinician')),
  who_and_when text not null default '' constraint condition_source_is_short check (length(who_and_when) <= 400),
  recorded_at timestamptz not null default now(),
  primary key (practice_id, told_condition_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, client_id) references client,
  constraint clinician_or_letter_is_named check (asserted_by = 'client' or length(trim(who_and_when)) > 0)
);
create index told_condition_of_client on told_condition (practice_id, client_id, recorded_at);
create index told_condition_of_appointment on told_condition (practice_id, appointment_id);

create table goal (
  practice_id uuid not null default current_practice(),
  goal_id uuid not null,
  appointment_id uuid not null,
  episode_id uuid not null,
  words text not null constraint goal_is_in_their_words check (length(trim(words)) between 1 and 1000),
  measured_by text not null default '',
  baseline double precision,
  target double precision,
  unit text,
  by_day date,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, goal_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, episode_id) references episode,
  constraint goal_goes_from_a_baseline_to_a_target check (num_nulls(baseline, target, unit) in (0, 3) and baseline is distinct from target
    or num_nulls(baseline, target, unit) = 3)
);
create index goal_of_appointment on goal (practice_id, appointment_id);
create index goal_of_episode on goal (practice_id, episode_id);

-- What the episode is measured by. The newest line for a place stands; one without a finding lets the place go.
create table comparable_sign (
  practice_id uuid not null default current_practice(),
  comparable_sign_id uuid not null,
  appointment_id uuid not null,
  episode_id uuid not null,
  place smallint not null constraint signs_are_one_to_three check (place between 1 and 3),
  finding_id uuid,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, comparable_sign_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, episode_id) references episode,
  foreign key (practice_id, finding_id) references finding
);
create index comparable_sign_of_appointment on comparable_sign (practice_id, appointment_id);
create index comparable_sign_of_episode on comparable_sign (practice_id, episode_id, place, recorded_at);

create table impression_doubt (
  practice_id uuid not null default current_practice(),
  impression_id uuid not null,
  appointment_id uuid not null,
  change_of_mind text not null constraint change_of_mind_is_short check (length(change_of_mind) <= 2000),
  recorded_at timestamptz not null default now(),
  primary key (practice_id, impression_id),
  foreign key (practice_id, impression_id) references impression,
  foreign key (practice_id, appointment_id) references appointment
);

create table impression_ground (
  practice_id uuid not null default current_practice(),
  impression_ground_id uuid not null,
  appointment_id uuid not null,
  impression_id uuid not null,
  bearing text not null constraint ground_bears_somehow check (bearing in ('supports', 'refutes', 'drives')),
  finding_id uuid,
  factor text,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, impression_ground_id),
  foreign key (practice_id, impression_id) references impression,
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, finding_id) references finding,
  constraint ground_is_a_finding_or_a_factor check (case bearing when 'drives' then finding_id is null and factor is not null
    else finding_id is not null and factor is null end),
  constraint finding_bears_one_way unique nulls distinct (practice_id, impression_id, finding_id)
);

do $$ declare t text; begin
  foreach t in array array['finding', 'mistaken_finding', 'story', 'lifestyle_factor', 'occupational_exposure', 'told_condition', 'goal',
      'comparable_sign', 'impression_doubt', 'impression_ground'] loop
    execute format('create trigger signed_session_is_closed before insert on %I for each row execute function refuse_after_signature()', t);
    execute format('create trigger clinical_rows_are_only_added before update or delete on %I for each row execute function refuse_change()', t);
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_practice on %I using (practice_id = current_practice()) with check (practice_id = current_practice())', t);
    execute format('grant select, insert, update, delete on %I to supple_app', t);
  end loop;
end $$;

-- Whose fact it is follows from the visit, so that what is told of one person can never mix two.
create function refuse_another_client() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from appointment where practice_id = new.practice_id and appointment_id = new.appointment_id
      and client_id = new.client_id) then
    raise exception 'fact_is_of_the_visits_client' using errcode = 'SU006', constraint = 'fact_is_of_the_visits_client';
  end if;
  return new;
end $$;
do $$ declare t text; begin
  foreach t in array array['finding', 'story', 'lifestyle_factor', 'occupational_exposure', 'told_condition'] loop
    execute format('create trigger fact_is_of_the_visits_client before insert on %I for each row execute function refuse_another_client()', t);
  end loop;
end $$;

-- What else a signed session holds from now on; sessions signed before have none of it, so their hashes stay as they are.
do $$ begin
  execute 'create or replace view session_content with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('session_content'::regclass), '; ') || '
  union all select practice_id, appointment_id, ''finding'', recorded_at, finding_id, to_jsonb(f) from finding f
  union all select practice_id, appointment_id, ''mistaken_finding'', recorded_at, finding_id, to_jsonb(m) from mistaken_finding m
  union all select practice_id, appointment_id, ''story'', recorded_at, story_id, to_jsonb(s) from story s
  union all select practice_id, appointment_id, ''lifestyle_factor'', recorded_at, lifestyle_factor_id, to_jsonb(l) from lifestyle_factor l
  union all select practice_id, appointment_id, ''occupational_exposure'', recorded_at, occupational_exposure_id, to_jsonb(o)
    from occupational_exposure o
  union all select practice_id, appointment_id, ''told_condition'', recorded_at, told_condition_id, to_jsonb(t) from told_condition t
  union all select practice_id, appointment_id, ''goal'', recorded_at, goal_id, to_jsonb(g) from goal g
  union all select practice_id, appointment_id, ''comparable_sign'', recorded_at, comparable_sign_id, to_jsonb(c) from comparable_sign c
  union all select practice_id, appointment_id, ''impression_doubt'', recorded_at, impression_id, to_jsonb(d) from impression_doubt d
  union all select practice_id, appointment_id, ''impression_ground'', recorded_at, impression_ground_id, to_jsonb(g) from impression_ground g';
end $$;

-- A visit is opened by what belongs to it, whatever a practice has gathered in ten years.
create index if not exists screening_review_of_appointment on screening_review (practice_id, appointment_id);
create index if not exists consent_of_appointment on consent (practice_id, appointment_id);
create index if not exists consent_withdrawal_of_appointment on consent_withdrawal (practice_id, appointment_id);
create index if not exists complaint_of_appointment on complaint (practice_id, appointment_id);
create index complaint_of_episode on complaint (practice_id, episode_id, recorded_at);
create index if not exists pain_score_of_appointment on pain_score (practice_id, appointment_id);
create index if not exists sign_reading_of_appointment on sign_reading (practice_id, appointment_id);
create index if not exists impression_of_appointment on impression (practice_id, appointment_id);
create index if not exists application_of_appointment on application (practice_id, appointment_id);
create index if not exists stop_of_appointment on stop (practice_id, appointment_id);
create index if not exists prescription_of_appointment on prescription (practice_id, appointment_id);
create index if not exists amendment_of_appointment on amendment (practice_id, appointment_id);
create index episode_of_client on episode (practice_id, client_id, opened_at);
create index impression_doubt_of_appointment on impression_doubt (practice_id, appointment_id);
create index impression_ground_of_appointment on impression_ground (practice_id, appointment_id);
create index mistaken_finding_of_appointment on mistaken_finding (practice_id, appointment_id);

-- Signing asks for a reading before and after; a finding of a pinned sign is one.
create or replace function to_sign(p_visit uuid) returns jsonb language plpgsql stable as $$
begin
  return (select to_jsonb(answer) from (
    select s.colleague_id as accountable, upper(a.during) as until,
      exists (select 1 from signature t where t.appointment_id = p_visit) as signed,
      exists (select 1 from student_sign_off t where t.appointment_id = p_visit) as "handedOver",
      exists (select 1 from screening_review t where t.appointment_id = p_visit) as reviewed,
      exists (select 1 from stop t where t.appointment_id = p_visit) as stopped,
      exists (select 1 from consent t where t.appointment_id = p_visit) as consented,
      exists (select 1 from application t where t.appointment_id = p_visit)
        or exists (select 1 from treatment_block t where t.appointment_id = p_visit) as given,
      exists (select 1 from response t where t.appointment_id = p_visit)
        or exists (select 1 from application t where t.appointment_id = p_visit and trim(t.response) <> '') as responded,
      exists (select 1 from sign_reading t where t.appointment_id = p_visit and t.moment = 'before')
        or exists (select 1 from finding f where f.appointment_id = p_visit and f.moment = 'before') as "readBefore",
      exists (select 1 from sign_reading t where t.appointment_id = p_visit and t.moment = 'after')
        or exists (select 1 from finding f where f.appointment_id = p_visit and f.moment = 'after') as "readAfter"
    from session s join appointment a using (practice_id, appointment_id) where s.appointment_id = p_visit) answer);
end $$;
