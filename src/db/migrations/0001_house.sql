-- The house: one practice to many, every fact behind row-level security by practice.
-- Every table's key begins with practice_id. Clinical rows are only ever added.

create extension if not exists btree_gist;

create function current_practice() returns uuid language sql stable
  return nullif(current_setting('supple.practice', true), '')::uuid;

-- practice: the people, what they may do, where and when ---------------------------------------------------

create table practice (
  practice_id uuid primary key,
  name text not null constraint practice_name_is_given check (length(trim(name)) between 1 and 200),
  host text constraint one_practice_a_host unique,
  time_zone text not null default 'Europe/London',
  address text not null default '',
  phone text not null default '',
  email text not null default '',
  about text not null default '',
  demonstration boolean not null default false,
  opened_at timestamptz not null default now()
);

create table colleague (
  practice_id uuid not null references practice,
  colleague_id uuid not null,
  name text not null constraint colleague_name_is_given check (length(trim(name)) between 1 and 200),
  email text not null constraint colleague_email_is_lower_case check (email = lower(email)),
  title text not null,
  password_hash text not null,
  second_factor_sealed bytea,
  second_factor_step bigint not null default 0,
  left_at timestamptz,
  primary key (practice_id, colleague_id),
  constraint one_sign_in_an_email unique (practice_id, email)
);

create table colleague_role (
  practice_id uuid not null,
  colleague_id uuid not null,
  role text not null constraint role_is_known check (role in ('owner', 'practitioner', 'student', 'reception')),
  primary key (practice_id, colleague_id, role),
  foreign key (practice_id, colleague_id) references colleague
);

create table qualification (
  practice_id uuid not null,
  qualification_id uuid not null,
  colleague_id uuid not null,
  competency text not null,
  awarded_by text not null,
  awarded_on date not null,
  valid_until date,
  primary key (practice_id, qualification_id),
  foreign key (practice_id, colleague_id) references colleague,
  constraint qualification_ends_after_award check (valid_until is null or valid_until >= awarded_on)
);

create table insurance_cover (
  practice_id uuid not null,
  insurance_cover_id uuid not null,
  colleague_id uuid not null,
  insurer text not null,
  during daterange not null,
  primary key (practice_id, insurance_cover_id),
  foreign key (practice_id, colleague_id) references colleague
);

create table room (
  practice_id uuid not null references practice,
  room_id uuid not null,
  name text not null,
  primary key (practice_id, room_id)
);

create table working_hours (
  practice_id uuid not null,
  working_hours_id uuid not null,
  colleague_id uuid not null,
  weekday smallint not null constraint weekday_is_iso check (weekday between 1 and 7),
  starts time not null,
  ends time not null,
  primary key (practice_id, working_hours_id),
  foreign key (practice_id, colleague_id) references colleague,
  constraint working_hours_run_forward check (ends > starts)
);

-- privacy: who is signed in, who opened a private link, what was done -------------------------------------

create table signed_in (
  practice_id uuid not null,
  token_hash bytea not null,
  colleague_id uuid not null,
  both_factors boolean not null default false,
  csrf_secret text not null,
  started_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (practice_id, token_hash),
  foreign key (practice_id, colleague_id) references colleague
);

create table attempt (
  practice_id uuid not null references practice,
  attempt_id uuid not null,
  what text not null,
  who_hash bytea not null,
  at timestamptz not null default now(),
  primary key (practice_id, attempt_id)
);
create index attempt_recent on attempt (practice_id, what, who_hash, at);

create table audit_entry (
  practice_id uuid not null references practice,
  entry bigint not null,
  at timestamptz not null,
  actor text not null,
  act text not null,
  subject_kind text not null,
  subject_id uuid,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (practice_id, entry),
  constraint audit_chain_does_not_fork unique (practice_id, previous_hash)
);

create table happened (
  practice_id uuid not null references practice,
  happened_id uuid not null,
  what text not null,
  subject_id uuid not null,
  at timestamptz not null default now(),
  handled_at timestamptz,
  primary key (practice_id, happened_id)
);
create index happened_waiting on happened (practice_id, at) where handled_at is null;

create table message (
  practice_id uuid not null references practice,
  message_id uuid not null,
  to_address text not null,
  subject text not null,
  body text not null,
  calendar text,
  written_at timestamptz not null default now(),
  claimed_until timestamptz,
  sent_at timestamptz,
  tries integer not null default 0,
  primary key (practice_id, message_id)
);

-- book ----------------------------------------------------------------------------------------------------

create table service (
  practice_id uuid not null references practice,
  service_id uuid not null,
  name text not null,
  about text not null default '',
  minutes integer not null constraint service_lasts_minutes check (minutes between 5 and 480),
  recovery_minutes integer not null default 0 constraint recovery_is_minutes check (recovery_minutes between 0 and 120),
  price_pence integer not null constraint price_is_not_negative check (price_pence >= 0),
  offered boolean not null default true,
  primary key (practice_id, service_id)
);

create table client (
  practice_id uuid not null references practice,
  client_id uuid not null,
  given_name text not null constraint client_given_name_is_given check (length(trim(given_name)) between 1 and 100),
  family_name text not null constraint client_family_name_is_given check (length(trim(family_name)) between 1 and 100),
  email text not null,
  phone text not null default '',
  born_on date not null,
  first_seen_at timestamptz not null default now(),
  primary key (practice_id, client_id)
);

create table guardian (
  practice_id uuid not null,
  client_id uuid not null,
  name text not null,
  relationship text not null,
  primary key (practice_id, client_id),
  foreign key (practice_id, client_id) references client
);

create table appointment (
  practice_id uuid not null,
  appointment_id uuid not null,
  client_id uuid not null,
  service_id uuid not null,
  colleague_id uuid not null,
  room_id uuid not null,
  during tstzrange not null constraint appointment_has_a_beginning_and_an_end
    check (not isempty(during) and lower_inc(during) and not upper_inc(during) and not lower_inf(during) and not upper_inf(during)),
  status text not null default 'confirmed' constraint appointment_status_is_known
    check (status in ('confirmed', 'arrived', 'completed', 'cancelled', 'did-not-attend')),
  price_pence integer not null,
  access_needs text not null default '',
  chaperone_wished boolean not null default false,
  booked_at timestamptz not null default now(),
  sequence integer not null default 0,
  primary key (practice_id, appointment_id),
  foreign key (practice_id, client_id) references client,
  foreign key (practice_id, service_id) references service,
  foreign key (practice_id, colleague_id) references colleague,
  foreign key (practice_id, room_id) references room
);
create index appointment_of_client on appointment (practice_id, client_id, lower(during));
create index appointment_of_day on appointment (practice_id, lower(during));

create table promised_time (
  practice_id uuid not null,
  promised_time_id uuid not null,
  resource_id uuid not null,
  during tstzrange not null constraint promise_is_not_empty check (not isempty(during)),
  appointment_id uuid not null,
  primary key (practice_id, promised_time_id),
  foreign key (practice_id, appointment_id) references appointment,
  constraint no_one_promised_twice exclude using gist (practice_id with =, resource_id with =, during with &&)
);
create index promised_time_of_appointment on promised_time (practice_id, appointment_id);

create table private_link (
  practice_id uuid not null,
  private_link_id uuid not null,
  client_id uuid not null,
  token_hash bytea not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  wrong_births integer not null default 0,
  primary key (practice_id, private_link_id),
  foreign key (practice_id, client_id) references client,
  constraint one_link_a_token unique (practice_id, token_hash)
);

create table opened_link (
  practice_id uuid not null,
  token_hash bytea not null,
  private_link_id uuid not null,
  csrf_secret text not null,
  expires_at timestamptz not null,
  primary key (practice_id, token_hash),
  foreign key (practice_id, private_link_id) references private_link
);

-- prepare: what the client answered, what it means, what they agree to ------------------------------------

create table screening (
  practice_id uuid not null,
  screening_id uuid not null,
  appointment_id uuid not null,
  kind text not null constraint screening_kind_is_known check (kind in ('full', 'interval')),
  answers jsonb not null,
  answered_by text not null,
  answered_at timestamptz not null default now(),
  primary key (practice_id, screening_id),
  foreign key (practice_id, appointment_id) references appointment
);
create index screening_of_appointment on screening (practice_id, appointment_id, answered_at);

create table screening_review (
  practice_id uuid not null,
  screening_review_id uuid not null,
  appointment_id uuid not null,
  screening_id uuid not null,
  colleague_id uuid not null,
  rule_set_version text not null,
  decision jsonb not null,
  said_to_client text not null default '',
  client_reply text not null default '',
  reviewed_at timestamptz not null default now(),
  primary key (practice_id, screening_review_id),
  foreign key (practice_id, screening_id) references screening,
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, colleague_id) references colleague,
  constraint one_review_a_screening unique (practice_id, screening_id)
);

create table consent (
  practice_id uuid not null,
  consent_id uuid not null,
  appointment_id uuid not null,
  regions text[] not null constraint consent_names_regions check (cardinality(regions) > 0),
  techniques text[] not null constraint consent_names_techniques check (cardinality(techniques) > 0),
  explained text not null constraint consent_was_explained check (length(trim(explained)) > 0),
  given_by text not null,
  method text not null,
  guardian_present boolean not null default false,
  recorded_by uuid not null,
  given_at timestamptz not null default now(),
  primary key (practice_id, consent_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, recorded_by) references colleague
);

create table consent_withdrawal (
  practice_id uuid not null,
  consent_withdrawal_id uuid not null,
  appointment_id uuid not null,
  recorded_by uuid not null,
  withdrawn_at timestamptz not null default now(),
  primary key (practice_id, consent_withdrawal_id),
  foreign key (practice_id, appointment_id) references appointment
);

-- assess --------------------------------------------------------------------------------------------------

create table episode (
  practice_id uuid not null,
  episode_id uuid not null,
  client_id uuid not null,
  opened_at timestamptz not null default now(),
  primary key (practice_id, episode_id),
  foreign key (practice_id, client_id) references client
);

create table complaint (
  practice_id uuid not null,
  complaint_id uuid not null,
  appointment_id uuid not null,
  episode_id uuid not null,
  words text not null constraint complaint_is_in_their_words check (length(trim(words)) between 1 and 4000),
  regions text[] not null,
  onset text not null,
  recorded_at timestamptz not null default now(),
  primary key (practice_id, complaint_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, episode_id) references episode
);

create table pain_score (
  practice_id uuid not null,
  pain_score_id uuid not null,
  appointment_id uuid not null,
  moment text not null constraint pain_moment_is_known check (moment in ('before', 'after')),
  score smallint not null constraint pain_is_0_to_10 check (score between 0 and 10),
  recorded_at timestamptz not null default now(),
  primary key (practice_id, pain_score_id),
  foreign key (practice_id, appointment_id) references appointment
);

create table sign_reading (
  practice_id uuid not null,
  sign_reading_id uuid not null,
  appointment_id uuid not null,
  moment text not null constraint reading_moment_is_known check (moment in ('before', 'after')),
  movement text not null,
  side text not null constraint reading_side_is_known check (side in ('left', 'right', 'midline')),
  method text not null,
  degrees smallint not null constraint degrees_fit_a_joint check (degrees between -30 and 200),
  symptom text not null default '',
  recorded_at timestamptz not null default now(),
  primary key (practice_id, sign_reading_id),
  foreign key (practice_id, appointment_id) references appointment
);

create table impression (
  practice_id uuid not null,
  impression_id uuid not null,
  appointment_id uuid not null,
  words text not null constraint impression_is_given check (length(trim(words)) between 1 and 4000),
  confidence text not null constraint confidence_is_known check (confidence in ('low', 'moderate', 'high')),
  driver text not null constraint driver_is_given check (length(trim(driver)) between 1 and 400),
  recorded_at timestamptz not null default now(),
  primary key (practice_id, impression_id),
  foreign key (practice_id, appointment_id) references appointment
);

-- treat ---------------------------------------------------------------------------------------------------

create table session (
  practice_id uuid not null,
  appointment_id uuid not null,
  colleague_id uuid not null,
  started_at timestamptz not null default now(),
  primary key (practice_id, appointment_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, colleague_id) references colleague
);

create table application (
  practice_id uuid not null,
  application_id uuid not null,
  appointment_id uuid not null,
  technique text not null,
  region text not null,
  side text not null constraint application_side_is_known check (side in ('left', 'right', 'both', 'midline')),
  parameters jsonb not null,
  response text not null,
  warnings jsonb not null default '[]',
  given_at timestamptz not null default now(),
  primary key (practice_id, application_id),
  foreign key (practice_id, appointment_id) references session
);

create table stop (
  practice_id uuid not null,
  stop_id uuid not null,
  appointment_id uuid not null,
  reason text not null constraint stop_has_a_reason check (length(trim(reason)) > 0),
  stopped_at timestamptz not null default now(),
  primary key (practice_id, stop_id),
  foreign key (practice_id, appointment_id) references session
);

create table signature (
  practice_id uuid not null,
  appointment_id uuid not null,
  colleague_id uuid not null,
  content jsonb not null,
  content_hash bytea not null,
  late_reason text,
  signed_at timestamptz not null default now(),
  primary key (practice_id, appointment_id),
  foreign key (practice_id, appointment_id) references session,
  foreign key (practice_id, colleague_id) references colleague
);

create table amendment (
  practice_id uuid not null,
  amendment_id uuid not null,
  appointment_id uuid not null,
  colleague_id uuid not null,
  part text not null,
  original text not null,
  amended text not null constraint amendment_says_something check (length(trim(amended)) between 1 and 8000),
  reason text not null constraint amendment_has_a_reason check (length(trim(reason)) between 1 and 2000),
  amended_at timestamptz not null default now(),
  primary key (practice_id, amendment_id),
  foreign key (practice_id, appointment_id) references signature,
  foreign key (practice_id, colleague_id) references colleague
);

-- advise --------------------------------------------------------------------------------------------------

create table prescription (
  practice_id uuid not null,
  prescription_id uuid not null,
  appointment_id uuid not null,
  exercise text not null,
  sets smallint not null constraint sets_are_1_to_5 check (sets between 1 and 5),
  repetitions smallint not null constraint repetitions_are_1_to_30 check (repetitions between 1 and 30),
  hold_s smallint not null constraint hold_is_0_to_120_seconds check (hold_s between 0 and 120),
  times_a_day smallint not null constraint times_a_day_are_1_to_10 check (times_a_day between 1 and 10),
  side text not null constraint prescription_side_is_known check (side in ('left', 'right', 'both', 'midline')),
  demonstrated boolean not null,
  practised text not null constraint practised_quality_is_known check (practised in ('independent', 'cued', 'unable', 'not-practised')),
  prescribed_at timestamptz not null default now(),
  primary key (practice_id, prescription_id),
  foreign key (practice_id, appointment_id) references appointment,
  constraint practised_only_after_demonstrated check (practised = 'not-practised' or demonstrated)
);

-- what a signed session holds: the one place that says so -------------------------------------------------

create view session_content with (security_invoker = true) as
  select practice_id, appointment_id, 'screening' part, answered_at at, screening_id id, to_jsonb(s) content from screening s
  union all select practice_id, appointment_id, 'screening_review', reviewed_at, screening_review_id, to_jsonb(r) from screening_review r
  union all select practice_id, appointment_id, 'consent', given_at, consent_id, to_jsonb(c) from consent c
  union all select practice_id, appointment_id, 'consent_withdrawal', withdrawn_at, consent_withdrawal_id, to_jsonb(w) from consent_withdrawal w
  union all select practice_id, appointment_id, 'complaint', recorded_at, complaint_id, to_jsonb(c) from complaint c
  union all select practice_id, appointment_id, 'pain_score', recorded_at, pain_score_id, to_jsonb(p) from pain_score p
  union all select practice_id, appointment_id, 'sign_reading', recorded_at, sign_reading_id, to_jsonb(f) from sign_reading f
  union all select practice_id, appointment_id, 'impression', recorded_at, impression_id, to_jsonb(i) from impression i
  union all select practice_id, appointment_id, 'application', given_at, application_id, to_jsonb(a) from application a
  union all select practice_id, appointment_id, 'stop', stopped_at, stop_id, to_jsonb(s) from stop s
  union all select practice_id, appointment_id, 'prescription', prescribed_at, prescription_id, to_jsonb(p) from prescription p;

-- promises kept by triggers -------------------------------------------------------------------------------

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'clinical_rows_are_only_added' using errcode = 'SU001', constraint = 'clinical_rows_are_only_added', table = tg_table_name;
end $$;

-- The session's row is locked first, so a fact and the signature can never pass each other.
create function refuse_after_signature() returns trigger language plpgsql as $$
begin
  perform 1 from session where practice_id = new.practice_id and appointment_id = new.appointment_id for share;
  if exists (select 1 from signature where practice_id = new.practice_id and appointment_id = new.appointment_id) then
    raise exception 'signed_session_is_closed' using errcode = 'SU002', constraint = 'signed_session_is_closed', table = tg_table_name;
  end if;
  return new;
end $$;

create function refuse_unconsented() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from consent c where c.practice_id = new.practice_id and c.appointment_id = new.appointment_id
      and new.region = any (c.regions) and new.technique = any (c.techniques)
      and not exists (select 1 from consent_withdrawal w where w.practice_id = c.practice_id
        and w.appointment_id = c.appointment_id and w.withdrawn_at >= c.given_at)) then
    raise exception 'application_is_consented' using errcode = 'SU003', constraint = 'application_is_consented';
  end if;
  return new;
end $$;

create function refuse_unscreened() returns trigger language plpgsql as $$
declare newest record;
begin
  select r.decision ->> 'flow' as flow into newest from screening s
    left join screening_review r on r.practice_id = s.practice_id and r.screening_id = s.screening_id
    where s.practice_id = new.practice_id and s.appointment_id = new.appointment_id order by s.answered_at desc, s.screening_id desc limit 1;
  if newest.flow is distinct from 'clear' and newest.flow is distinct from 'conditional' then
    raise exception 'treatment_follows_a_screening' using errcode = 'SU004', constraint = 'treatment_follows_a_screening';
  end if;
  return new;
end $$;

create trigger application_is_consented before insert on application for each row execute function refuse_unconsented();
create trigger treatment_follows_a_screening before insert on application for each row execute function refuse_unscreened();

do $$ declare t text; begin
  foreach t in array array['screening', 'screening_review', 'consent', 'consent_withdrawal', 'complaint', 'pain_score',
      'sign_reading', 'impression', 'application', 'stop', 'prescription'] loop
    execute format('create trigger signed_session_is_closed before insert on %I for each row execute function refuse_after_signature()', t);
    execute format('create trigger clinical_rows_are_only_added before update or delete on %I for each row execute function refuse_change()', t);
  end loop;
  foreach t in array array['signature', 'amendment', 'audit_entry'] loop
    execute format('create trigger clinical_rows_are_only_added before update or delete on %I for each row execute function refuse_change()', t);
  end loop;
end $$;

-- audit: each entry's hash covers the one before, so a removed or altered line is found --------------------

create function audit_hash(p_previous bytea, p_entry bigint, p_at timestamptz, p_actor text, p_act text, p_kind text, p_subject uuid)
returns bytea language sql immutable
  return sha256(p_previous || convert_to(concat_ws(chr(31), p_entry::text, extract(epoch from p_at)::text, p_actor, p_act, p_kind,
    coalesce(p_subject::text, '-')), 'UTF8'));

create function write_audit(p_actor text, p_act text, p_kind text, p_subject uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare practice uuid := current_practice(); last record; at timestamptz; previous bytea; next bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended(practice::text, 0));
  select entry, hash into last from audit_entry where practice_id = practice order by entry desc limit 1;
  at := clock_timestamp(); previous := coalesce(last.hash, sha256(convert_to(practice::text, 'UTF8'))); next := coalesce(last.entry, 0) + 1;
  insert into audit_entry values (practice, next, at, p_actor, p_act, p_kind, p_subject, previous,
    audit_hash(previous, next, at, p_actor, p_act, p_kind, p_subject));
end $$;

-- Whoever keeps public pages in memory hears when something on them has changed.
create function tell_public_change() returns trigger language plpgsql as $$
begin
  notify public_pages_changed;
  return null;
end $$;
create trigger public_pages_change after insert or delete or update of name, host, address, phone, about, time_zone, demonstration
  on practice for each statement execute function tell_public_change();
create trigger public_pages_change after insert or delete or update of name, title, left_at on colleague
  for each statement execute function tell_public_change();
create trigger public_pages_change after insert or update or delete on colleague_role
  for each statement execute function tell_public_change();
create trigger public_pages_change after insert or update or delete on service
  for each statement execute function tell_public_change();

-- A stranger's request knows a host, not a practice: this answers with an id and nothing else.
create function practice_at(p_host text) returns uuid language sql stable security definer set search_path = public, pg_temp
  return coalesce((select practice_id from practice where host = p_host),
    (select practice_id from practice where host is null order by opened_at limit 1));

create function practices_with_work() returns setof uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select practice_id from message join practice using (practice_id) where sent_at is null and not demonstration
  union select practice_id from happened where handled_at is null;
end;

create function open_practice(p_practice uuid, p_name text, p_demonstration boolean) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(20);
  if exists (select 1 from practice) then
    raise exception 'practice_opens_once' using errcode = 'SU005', constraint = 'practice_opens_once';
  end if;
  insert into practice (practice_id, name, demonstration) values (p_practice, p_name, p_demonstration);
end $$;

-- row-level security and the application's rights, for every table in the schema ---------------------------
-- A row is born in the practice its transaction is in; nobody has to remember to say which.

do $$ declare t record; begin
  for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration' loop
    execute format('alter table %I alter column practice_id set default current_practice()', t.relname);
    execute format('alter table %I enable row level security', t.relname);
    execute format('create policy own_practice on %I using (practice_id = current_practice()) with check (practice_id = current_practice())', t.relname);
    execute format('grant select, insert, update, delete on %I to supple_app', t.relname);
  end loop;
end $$;
revoke insert, update, delete on audit_entry from supple_app;
revoke insert, delete on practice from supple_app;
grant select on session_content to supple_app;
revoke execute on function write_audit, practice_at, practices_with_work, open_practice from public;
grant execute on function write_audit, practice_at, practices_with_work, open_practice to supple_app;
