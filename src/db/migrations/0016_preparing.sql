-- Preparing: answers page by page, what a professional was asked, limits gone beyond, and what consent says apart from the rest.

create table page_answered (
  practice_id uuid not null default current_practice(),
  page_answered_id uuid not null,
  appointment_id uuid not null,
  page text not null,
  answers jsonb not null,
  voice text not null constraint page_voice_is_known check (voice in ('client', 'guardian', 'colleague')),
  answered_at timestamptz not null,
  primary key (practice_id, page_answered_id),
  foreign key (practice_id, appointment_id) references appointment
);
create index page_answered_of on page_answered (practice_id, appointment_id, answered_at);

create table answers_confirmed (
  practice_id uuid not null default current_practice(),
  answers_confirmed_id uuid not null,
  appointment_id uuid not null,
  screening_id uuid not null,
  colleague_id uuid not null,
  confirmed_at timestamptz not null,
  primary key (practice_id, answers_confirmed_id),
  foreign key (practice_id, screening_id) references screening,
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, colleague_id) references colleague
);
create index answers_confirmed_of on answers_confirmed (practice_id, screening_id);

create table medicine_class (
  practice_id uuid not null default current_practice(),
  medicine_class_id uuid not null,
  client_id uuid not null,
  medicine text not null constraint medicine_is_named check (length(trim(medicine)) between 1 and 120),
  class text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (practice_id, medicine_class_id),
  foreign key (practice_id, client_id) references client,
  foreign key (practice_id, recorded_by) references colleague
);
create index medicine_class_of on medicine_class (practice_id, client_id);

create table clearance_request (
  practice_id uuid not null default current_practice(),
  clearance_request_id uuid not null,
  client_id uuid not null,
  rule_id text not null,
  asked_of text not null constraint clearance_is_asked_of_somebody check (length(trim(asked_of)) between 1 and 200),
  profession text not null constraint clearance_is_asked_of_a_profession check (length(trim(profession)) between 1 and 200),
  question text not null constraint clearance_asks_something check (length(trim(question)) between 1 and 4000),
  client_agrees boolean not null constraint clearance_is_asked_with_the_clients_yes check (client_agrees),
  recorded_by uuid not null,
  asked_at timestamptz not null,
  primary key (practice_id, clearance_request_id),
  foreign key (practice_id, client_id) references client,
  foreign key (practice_id, recorded_by) references colleague
);
create index clearance_request_of on clearance_request (practice_id, client_id);

create table clearance_reply (
  practice_id uuid not null default current_practice(),
  clearance_request_id uuid not null,
  outcome text not null constraint clearance_reply_is_known check (outcome in ('granted', 'refused', 'no-reply')),
  words text not null,
  recorded_by uuid not null,
  replied_at timestamptz not null,
  primary key (practice_id, clearance_request_id),
  foreign key (practice_id, clearance_request_id) references clearance_request,
  foreign key (practice_id, recorded_by) references colleague
);

alter table clearance
  add avoid_regions text[] not null default '{}',
  add avoid_techniques text[] not null default '{}',
  add pressure_at_most smallint constraint cleared_pressure_is_of_ten check (pressure_at_most between 1 and 10);

create table limit_override (
  practice_id uuid not null default current_practice(),
  limit_override_id uuid not null,
  appointment_id uuid not null,
  screening_id uuid not null,
  rule_id text not null,
  kind text not null constraint only_limits_are_gone_beyond
    check (kind in ('avoid-regions', 'avoid-techniques', 'avoid-option', 'at-most')),
  code text not null,
  reason text not null constraint going_beyond_has_a_reason check (length(trim(reason)) between 10 and 2000),
  colleague_id uuid not null,
  overridden_at timestamptz not null,
  primary key (practice_id, limit_override_id),
  foreign key (practice_id, screening_id) references screening,
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, colleague_id) references colleague,
  constraint one_override_a_limit unique (practice_id, screening_id, rule_id, kind, code)
);

-- What a consent says besides regions and techniques; in a table of its own, so that what was signed before still reads as signed.
create table consent_terms (
  practice_id uuid not null default current_practice(),
  consent_id uuid not null,
  appointment_id uuid not null,
  sensitive_regions text[] not null,
  told text[] not null constraint consent_tells_risks_and_choices
    check (told @> array['purpose', 'feel', 'risks', 'choices', 'stop']),
  undressing text not null constraint undressing_is_agreed check (length(trim(undressing)) between 1 and 1000),
  in_the_room text not null constraint consent_says_who_is_in_the_room check (length(trim(in_the_room)) between 1 and 500),
  chaperone text not null constraint chaperone_is_offered check (chaperone in ('declined', 'present')),
  chaperone_name text not null default '',
  giver text not null constraint giver_is_known check (giver in ('client', 'guardian', 'attorney')),
  assent text not null default '',
  guardian_absent_reason text not null default '',
  agreed_at timestamptz not null,
  primary key (practice_id, consent_id),
  foreign key (practice_id, consent_id) references consent,
  foreign key (practice_id, appointment_id) references appointment,
  constraint chaperone_is_named check (chaperone <> 'present' or length(trim(chaperone_name)) between 1 and 200)
);

-- A no, or a yes taken back, for all of it or for one region or technique, from its time on.
create table consent_refusal (
  practice_id uuid not null default current_practice(),
  consent_refusal_id uuid not null,
  appointment_id uuid not null,
  kind text not null constraint consent_refusal_is_known check (kind in ('declined', 'taken-back')),
  what text not null constraint consent_refusal_is_of_something check (what in ('everything', 'region', 'technique')),
  code text not null default '',
  words text not null default '',
  recorded_by uuid not null,
  refused_at timestamptz not null,
  primary key (practice_id, consent_refusal_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, recorded_by) references colleague,
  constraint part_refused_is_named check ((what = 'everything') = (code = ''))
);
create index consent_refusal_of on consent_refusal (practice_id, appointment_id);

-- Apart from treatment, each by itself: the newest answer of a client holds.
create table permission (
  practice_id uuid not null default current_practice(),
  permission_id uuid not null,
  client_id uuid not null,
  about text not null constraint permission_is_known check (about in ('photographs', 'sharing', 'marketing')),
  given boolean not null,
  said_by text not null constraint permission_says_who check (length(trim(said_by)) between 1 and 200),
  recorded_by uuid not null,
  said_at timestamptz not null,
  primary key (practice_id, permission_id),
  foreign key (practice_id, client_id) references client,
  foreign key (practice_id, recorded_by) references colleague
);
create index permission_of on permission (practice_id, client_id, about, said_at);

-- Whether somebody can decide this for themselves today: a child's competence, or a grown-up's capacity (Mental Capacity Act 2005).
create table ability_note (
  practice_id uuid not null default current_practice(),
  ability_note_id uuid not null,
  appointment_id uuid not null,
  about text not null constraint ability_note_is_known check (about in ('competence', 'capacity')),
  understands boolean not null,
  retains boolean not null,
  weighs boolean not null,
  communicates boolean not null,
  impairment text not null default '',
  able boolean not null,
  reason text not null constraint ability_note_has_a_reason check (length(trim(reason)) between 1 and 4000),
  recorded_by uuid not null,
  noted_at timestamptz not null,
  primary key (practice_id, ability_note_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, recorded_by) references colleague,
  constraint able_means_all_four check (able = (understands and retains and weighs and communicates)),
  constraint lacking_capacity_has_a_cause check (able or about = 'competence' or length(trim(impairment)) > 0)
);
create index ability_note_of on ability_note (practice_id, appointment_id, noted_at);

create table consent_setting (
  practice_id uuid not null default current_practice() references practice,
  guardian_present_below smallint not null default 18 constraint guardian_is_present_from_16_to_18
    check (guardian_present_below between 16 and 18),
  guardian_agrees_below smallint not null default 18 constraint guardian_agrees_from_16_to_18
    check (guardian_agrees_below between 16 and 18),
  child_may_decide boolean not null default false,
  chase_after_days smallint not null default 14 constraint chasing_takes_days check (chase_after_days between 1 and 90),
  primary key (practice_id)
);

-- The parts of a session that a signature covers, with these added to whatever is covered already.
do $$ begin
  execute 'create or replace view session_content with (security_invoker = true) as ' || rtrim(pg_get_viewdef('session_content'::regclass), '; ') || '
    union all select practice_id, appointment_id, ''answers_confirmed'', confirmed_at, answers_confirmed_id, to_jsonb(c) from answers_confirmed c
    union all select practice_id, appointment_id, ''limit_override'', overridden_at, limit_override_id, to_jsonb(o) from limit_override o
    union all select practice_id, appointment_id, ''consent_terms'', agreed_at, consent_id, to_jsonb(t) from consent_terms t
    union all select practice_id, appointment_id, ''consent_refusal'', refused_at, consent_refusal_id, to_jsonb(r) from consent_refusal r
    union all select practice_id, appointment_id, ''ability_note'', noted_at, ability_note_id, to_jsonb(n) from ability_note n';
end $$;

-- A limit may be gone beyond, never a stop, nor a limit that a stop or a professional's agreement brings with it.
create function refuse_going_beyond_a_stop() returns trigger language plpgsql as $$
declare newest record;
begin
  select s.screening_id, r.decision into newest from screening s
    left join screening_review r on r.practice_id = s.practice_id and r.screening_id = s.screening_id
    where s.practice_id = new.practice_id and s.appointment_id = new.appointment_id
    order by s.answered_at desc, s.screening_id desc limit 1;
  if newest.screening_id is distinct from new.screening_id or newest.decision ->> 'flow' is distinct from 'conditional'
    or not exists (select 1 from jsonb_array_elements(newest.decision -> 'fired') f
      where f ->> 'ruleId' = new.rule_id
        and exists (select 1 from jsonb_array_elements(f -> 'effects') e where e ->> 'kind' = new.kind)
        and not exists (select 1 from jsonb_array_elements(f -> 'effects') e
          where e ->> 'kind' in ('999', 'ED', 'SAMEDAY', 'GP', 'DEFER', 'CLR'))) then
    raise exception 'never_beyond_a_stop' using errcode = 'SU010', constraint = 'never_beyond_a_stop';
  end if;
  return new;
end $$;
create trigger never_beyond_a_stop before insert on limit_override for each row execute function refuse_going_beyond_a_stop();

create function is_sensitive_region(region text) returns boolean language sql immutable
  return region in ('face', 'chest-up', 'sternum', 'chest-low', 'epigastric', 'umbilical', 'hypogastric', 'groin',
    'sacrum', 'coccyx', 'buttock', 'hip-front', 'thigh-inner');

-- Where hands rest: of one application, or of a whole block.
create function places_of(given jsonb) returns text[] language sql immutable
  return array(select jsonb_array_elements_text(case when jsonb_typeof(given -> 'regions') = 'array' then given -> 'regions'
    else jsonb_build_array(given -> 'region') || coalesce(nullif(given -> 'touches', 'null'), '[]') end));
create function methods_of(given jsonb) returns text[] language sql immutable
  return array(select jsonb_array_elements_text(coalesce(nullif(given -> 'techniques', 'null'), jsonb_build_array(given -> 'technique'))));

create function refuse_sensitive_unnamed() returns trigger language plpgsql as $$
begin
  if exists (select 1 from unnest(places_of(to_jsonb(new))) place where is_sensitive_region(place)
      and not exists (select 1 from consent_terms t
        where t.practice_id = new.practice_id and t.appointment_id = new.appointment_id and t.agreed_at <= new.given_at
          and place = any (t.sensitive_regions))) then
    raise exception 'sensitive_region_is_named' using errcode = 'SU011', constraint = 'sensitive_region_is_named';
  end if;
  return new;
end $$;
create trigger sensitive_region_is_named before insert on application for each row execute function refuse_sensitive_unnamed();
create trigger sensitive_region_is_named before insert on treatment_block for each row execute function refuse_sensitive_unnamed();

create function refuse_part_taken_back() returns trigger language plpgsql as $$
begin
  if exists (select 1 from unnest(places_of(to_jsonb(new))) place, unnest(methods_of(to_jsonb(new))) given_method
    where not exists (select 1 from consent c where c.practice_id = new.practice_id and c.appointment_id = new.appointment_id
      and c.given_at <= new.given_at and place = any (c.regions) and given_method = any (c.techniques)
      and not exists (select 1 from consent_refusal r where r.practice_id = c.practice_id
        and r.appointment_id = c.appointment_id and r.refused_at >= c.given_at and r.refused_at <= new.given_at
        and (r.what = 'everything' or r.what = 'region' and r.code = place
          or r.what = 'technique' and r.code = given_method)))) then
    raise exception 'consent_still_stands' using errcode = 'SU012', constraint = 'consent_still_stands';
  end if;
  return new;
end $$;
create trigger consent_still_stands before insert on application for each row execute function refuse_part_taken_back();
create trigger consent_still_stands before insert on treatment_block for each row execute function refuse_part_taken_back();

-- Answers from an earlier day are asked about again, on the day of the visit or on the day of what is given (whichever is first).
create function refuse_lapsed_answers() returns trigger language plpgsql as $$
declare zone text; held date; visit date;
begin
  select time_zone into zone from practice where practice_id = new.practice_id;
  select (lower(during) at time zone zone)::date into visit from appointment
    where practice_id = new.practice_id and appointment_id = new.appointment_id;
  select (greatest(s.answered_at, (select max(c.confirmed_at) from answers_confirmed c
      where c.practice_id = s.practice_id and c.screening_id = s.screening_id)) at time zone zone)::date into held
    from screening s where s.practice_id = new.practice_id and s.appointment_id = new.appointment_id
    order by s.answered_at desc, s.screening_id desc limit 1;
  if held is null or held < least(visit, (new.given_at at time zone zone)::date) then
    raise exception 'answers_hold_on_the_day' using errcode = 'SU013', constraint = 'answers_hold_on_the_day';
  end if;
  return new;
end $$;
create trigger answers_hold_on_the_day before insert on application for each row execute function refuse_lapsed_answers();
create trigger answers_hold_on_the_day before insert on treatment_block for each row execute function refuse_lapsed_answers();

do $$ declare t text; begin
  foreach t in array array['answers_confirmed', 'limit_override', 'consent_terms', 'consent_refusal', 'ability_note'] loop
    execute format('create trigger signed_session_is_closed before insert on %I for each row execute function refuse_after_signature()', t);
  end loop;
  foreach t in array array['page_answered', 'answers_confirmed', 'medicine_class', 'clearance_request', 'clearance_reply',
      'limit_override', 'consent_terms', 'consent_refusal', 'permission', 'ability_note'] loop
    execute format('create trigger clinical_rows_are_only_added before update or delete on %I for each row execute function refuse_change()', t);
  end loop;
  foreach t in array array['page_answered', 'answers_confirmed', 'medicine_class', 'clearance_request', 'clearance_reply',
      'limit_override', 'consent_terms', 'consent_refusal', 'permission', 'ability_note', 'consent_setting'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_practice on %I using (practice_id = current_practice()) with check (practice_id = current_practice())', t);
    execute format('grant select, insert, update, delete on %I to supple_app', t);
  end loop;
end $$;

-- All that decides what may be given, asked at once, with what this migration adds to it.
create or replace function stands(p_visit uuid, p_colleague uuid) returns jsonb language plpgsql stable as $$
begin
  return (select to_jsonb(answer) from (select a.client_id as "clientId", (lower(a.during) at time zone p.time_zone)::date as day, s.colleague_id as accountable,
      p.time_zone as "timeZone", newest.decision, newest.answered_at as "answeredAt", newest.reviewed_by as "reviewedBy",
      coalesce((select jsonb_agg(jsonb_build_object('by', k.colleague_id, 'at', k.confirmed_at))
        from answers_confirmed k where k.screening_id = newest.screening_id), '[]') as confirmed,
      coalesce((select jsonb_agg(jsonb_build_object('ruleId', o.rule_id, 'kind', o.kind, 'code', o.code, 'reason', o.reason) order by o.overridden_at)
        from limit_override o where o.screening_id = newest.screening_id), '[]') as overrides,
      coalesce((select jsonb_agg(jsonb_build_object('regions', regions, 'techniques', techniques, 'givenAt', given_at,
          'sensitiveRegions', coalesce(t.sensitive_regions, '{}')))
        from consent c left join consent_terms t using (practice_id, consent_id) where c.appointment_id = a.appointment_id), '[]') as consents,
      coalesce((select jsonb_agg(jsonb_build_object('kind', w.kind, 'what', w.what, 'code', w.code, 'withdrawnAt', w.at)) from (
        select 'taken-back' as kind, 'everything' as what, '' as code, withdrawn_at as at from consent_withdrawal where appointment_id = a.appointment_id
        union all select kind, what, code, refused_at from consent_refusal where appointment_id = a.appointment_id) w), '[]') as withdrawals,
      coalesce((select jsonb_agg(jsonb_build_object('competency', competency, 'from', awarded_on, 'until', valid_until))
        from qualification q where q.colleague_id = p_colleague), '[]') as competencies,
      coalesce((select jsonb_agg(jsonb_build_object('from', lower(i.during), 'until', upper(i.during)))
        from insurance_cover i where i.colleague_id = p_colleague), '[]') as cover,
      (select count(*) from application g where g.appointment_id = a.appointment_id) as applications
    from appointment a join practice p using (practice_id) left join session s using (practice_id, appointment_id)
    left join lateral (select n.screening_id, n.answered_at, r.decision, r.colleague_id as reviewed_by from screening n
      left join screening_review r using (practice_id, screening_id)
      where n.appointment_id = a.appointment_id order by n.answered_at desc, n.screening_id desc limit 1) newest on true
    where a.appointment_id = p_visit) answer);
end $$;
