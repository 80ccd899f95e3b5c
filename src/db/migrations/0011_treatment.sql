-- What was done, block by block: tested before, treated, tested again; told in words that stand apart from the facts; signed
-- into a chain in which a changed byte is found; and how the client was two days later.

set local timezone = 'UTC';

-- A stretch of treatment between two tests, as short as "posterior chain, 12 minutes"; its applications may follow.
create table treatment_block (
  practice_id uuid not null default current_practice(),
  treatment_block_id uuid not null,
  appointment_id uuid not null,
  name text not null constraint block_has_a_name check (length(trim(name)) between 1 and 100),
  techniques text[] not null constraint block_names_techniques check (cardinality(techniques) between 1 and 12),
  regions text[] not null constraint block_names_regions check (cardinality(regions) between 1 and 64),
  side text not null constraint block_side_is_known check (side in ('left', 'right', 'both', 'midline')),
  minutes smallint not null constraint block_lasts_minutes check (minutes between 1 and 180),
  warnings jsonb not null default '[]',
  given_at timestamptz not null,
  primary key (practice_id, treatment_block_id),
  foreign key (practice_id, appointment_id) references session
);

-- Whatever is added to a clinical table later may be null, and is null in older rows: then what was signed stays the same.
alter table application add column treatment_block_id uuid;
alter table application add foreign key (practice_id, treatment_block_id) references treatment_block;
alter table application add column position text constraint position_is_known
  check (position in ('prone', 'supine', 'side-lying left', 'side-lying right', 'seated', 'standing', 'semi-reclined'));
alter table application add column medium text constraint medium_is_known
  check (medium in ('none', 'oil', 'wax', 'cream', 'balm', 'talc'));
alter table application add column intents text[];
alter table application add column touches text[];
alter table application add column spans text[];

create table block_retest (
  practice_id uuid not null default current_practice(),
  block_retest_id uuid not null,
  appointment_id uuid not null,
  treatment_block_id uuid not null,
  before_id uuid not null,
  after_id uuid not null,
  retested_at timestamptz not null,
  primary key (practice_id, block_retest_id),
  foreign key (practice_id, appointment_id) references session,
  foreign key (practice_id, treatment_block_id) references treatment_block,
  foreign key (practice_id, before_id) references sign_reading,
  foreign key (practice_id, after_id) references sign_reading,
  constraint retest_is_a_second_reading check (before_id <> after_id)
);

create table response (
  practice_id uuid not null default current_practice(),
  response_id uuid not null,
  appointment_id uuid not null,
  treatment_block_id uuid,
  change text not null constraint response_is_known check (change in ('better', 'same', 'worse', 'mixed')),
  words text not null default '' constraint response_is_short check (length(words) <= 4000),
  responded_at timestamptz not null,
  primary key (practice_id, response_id),
  foreign key (practice_id, appointment_id) references session,
  foreign key (practice_id, treatment_block_id) references treatment_block
);

create table added_words (
  practice_id uuid not null default current_practice(),
  added_words_id uuid not null,
  appointment_id uuid not null,
  section text not null constraint section_is_known check (section in ('came-with', 'found', 'given', 'after', 'home')),
  words text not null constraint added_words_say_something check (length(trim(words)) between 1 and 4000),
  added_at timestamptz not null,
  primary key (practice_id, added_words_id),
  foreign key (practice_id, appointment_id) references session
);

create table student_sign_off (
  practice_id uuid not null default current_practice(),
  appointment_id uuid not null,
  colleague_id uuid not null,
  signed_off_at timestamptz not null,
  primary key (practice_id, appointment_id),
  foreign key (practice_id, appointment_id) references session,
  foreign key (practice_id, colleague_id) references colleague
);

-- after the visit ------------------------------------------------------------------------------------------

create table check_in (
  practice_id uuid not null default current_practice(),
  appointment_id uuid not null,
  written_at timestamptz not null,
  primary key (practice_id, appointment_id),
  foreign key (practice_id, appointment_id) references appointment
);

create table reaction (
  practice_id uuid not null default current_practice(),
  reaction_id uuid not null,
  appointment_id uuid not null,
  kind text not null constraint reaction_kind_is_known check (kind in ('none', 'expected', 'adverse')),
  grade text not null,
  signs text[] not null default '{}',
  lasted text not null default '',
  words text not null default '' constraint reaction_words_are_short check (length(words) <= 4000),
  told_by text not null constraint reaction_teller_is_known check (told_by in ('client', 'practitioner')),
  noted_at timestamptz not null,
  primary key (practice_id, reaction_id),
  foreign key (practice_id, appointment_id) references appointment,
  constraint reaction_grade_fits_its_kind check (
    (kind = 'none' and grade = 'none') or (kind = 'expected' and grade in ('mild', 'moderate'))
    or (kind = 'adverse' and grade in ('mild', 'moderate', 'serious')))
);

create table incident_entry (
  practice_id uuid not null default current_practice(),
  incident_entry_id uuid not null,
  reaction_id uuid not null,
  words text not null constraint incident_entry_says_something check (length(trim(words)) between 1 and 4000),
  written_by text not null,
  written_at timestamptz not null,
  primary key (practice_id, incident_entry_id),
  foreign key (practice_id, reaction_id) references reaction
);

-- the seals: one chain a practice over everything that was signed or amended -------------------------------

create table seal (
  practice_id uuid not null default current_practice(),
  entry bigint not null,
  what text not null constraint seal_is_of_a_known_kind check (what in ('signature', 'amendment')),
  subject_id uuid not null,
  row_hash bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null,
  primary key (practice_id, entry),
  constraint one_seal_a_record unique (practice_id, what, subject_id),
  constraint seal_chain_does_not_fork unique (practice_id, previous_hash)
);

create function row_hash(p_row jsonb) returns bytea language sql immutable
  return sha256(convert_to(jsonb_strip_nulls(p_row)::text, 'UTF8'));

create function seal_hash(p_previous bytea, p_entry bigint, p_what text, p_subject uuid, p_row bytea, p_at timestamptz)
returns bytea language sql immutable
  return sha256(p_previous || p_row || convert_to(concat_ws(chr(31), p_entry::text, p_what, p_subject::text,
    extract(epoch from p_at)::text), 'UTF8'));

create function seal_row(p_practice uuid, p_what text, p_subject uuid, p_row jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare last record; at timestamptz := clock_timestamp(); previous bytea; next bigint; hashed bytea := row_hash(p_row);
begin
  perform pg_advisory_xact_lock(hashtextextended('seal' || p_practice::text, 0));
  select entry, hash into last from seal where practice_id = p_practice order by entry desc limit 1;
  previous := coalesce(last.hash, sha256(convert_to(p_practice::text, 'UTF8'))); next := coalesce(last.entry, 0) + 1;
  insert into seal values (p_practice, next, p_what, p_subject, hashed, previous,
    seal_hash(previous, next, p_what, p_subject, hashed, at), at);
end $$;
revoke execute on function seal_row from public;

create function seal_signature() returns trigger
language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
begin
  perform seal_row(new.practice_id, 'signature', new.appointment_id, to_jsonb(new));
  return null;
end $$;
create function seal_amendment() returns trigger
language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
begin
  perform seal_row(new.practice_id, 'amendment', new.amendment_id, to_jsonb(new));
  return null;
end $$;
create trigger signature_is_sealed after insert on signature for each row execute function seal_signature();
create trigger amendment_is_sealed after insert on amendment for each row execute function seal_amendment();


-- promises kept by triggers --------------------------------------------------------------------------------

create function is_consented(p_practice uuid, p_visit uuid, p_region text, p_technique text, p_at timestamptz)
returns boolean language sql stable
  return exists (select 1 from consent c where c.practice_id = p_practice and c.appointment_id = p_visit
    and c.given_at <= p_at and p_region = any (c.regions) and p_technique = any (c.techniques)
    and not exists (select 1 from consent_withdrawal w where w.practice_id = c.practice_id
      and w.appointment_id = c.appointment_id and w.withdrawn_at >= c.given_at and w.withdrawn_at <= p_at));

-- By the clock of the treatment, not of the typing; every hand counts.
create or replace function refuse_unconsented() returns trigger language plpgsql as $$
declare place text;
begin
  foreach place in array array[new.region] || coalesce(new.touches, '{}') loop
    if not is_consented(new.practice_id, new.appointment_id, place, new.technique, new.given_at) then
      raise exception 'application_is_consented' using errcode = 'SU003', constraint = 'application_is_consented';
    end if;
  end loop;
  return new;
end $$;

create function refuse_unconsented_block() returns trigger language plpgsql as $$
begin
  if exists (select 1 from unnest(new.regions) as region, unnest(new.techniques) as technique
      where not is_consented(new.practice_id, new.appointment_id, region, technique, new.given_at)) then
    raise exception 'application_is_consented' using errcode = 'SU003', constraint = 'application_is_consented';
  end if;
  return new;
end $$;
create trigger block_is_consented before insert on treatment_block for each row execute function refuse_unconsented_block();
create trigger treatment_follows_a_screening before insert on treatment_block for each row execute function refuse_unscreened();

-- Whoever signs practises; somebody who is still learning has signed off before, and never signs alone.
create function refuse_student_alone() returns trigger language plpgsql as $$
declare accountable uuid;
begin
  select s.colleague_id into accountable from session s
    where s.practice_id = new.practice_id and s.appointment_id = new.appointment_id;
  if not exists (select 1 from colleague_role r where r.practice_id = new.practice_id and r.colleague_id = new.colleague_id
        and r.role = 'practitioner')
    or (accountable <> new.colleague_id and (
      exists (select 1 from colleague_role r where r.practice_id = new.practice_id and r.colleague_id = accountable
        and r.role = 'practitioner')
      or not exists (select 1 from student_sign_off o where o.practice_id = new.practice_id
        and o.appointment_id = new.appointment_id and o.colleague_id = accountable))) then
    raise exception 'student_never_signs_alone' using errcode = 'SU007', constraint = 'student_never_signs_alone';
  end if;
  return new;
end $$;
create trigger student_never_signs_alone before insert on signature for each row execute function refuse_student_alone();

-- what a signed session holds grows by these; whatever stood in the view stays ------------------------------

do $$ begin
  execute 'create or replace view session_content with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('session_content'::regclass), '; ') || '
    union all select practice_id, appointment_id, ''treatment_block'', given_at, treatment_block_id, to_jsonb(b) from treatment_block b
    union all select practice_id, appointment_id, ''block_retest'', retested_at, block_retest_id, to_jsonb(r) from block_retest r
    union all select practice_id, appointment_id, ''response'', responded_at, response_id, to_jsonb(r) from response r
    union all select practice_id, appointment_id, ''added_words'', added_at, added_words_id, to_jsonb(w) from added_words w
    union all select practice_id, appointment_id, ''student_sign_off'', signed_off_at, appointment_id, to_jsonb(o) from student_sign_off o';
end $$;

-- Questions so wide that planning them costs more than answering: the database keeps their plans ----------------------

create function stands(p_visit uuid, p_colleague uuid) returns jsonb language plpgsql stable as $$
begin
  return (select to_jsonb(answer) from (select a.client_id as "clientId", (lower(a.during) at time zone p.time_zone)::date as day, s.colleague_id as accountable,
      (select r.decision from screening n left join screening_review r using (practice_id, screening_id)
        where n.appointment_id = a.appointment_id order by n.answered_at desc, n.screening_id desc limit 1) as decision,
      coalesce((select jsonb_agg(jsonb_build_object('regions', regions, 'techniques', techniques, 'givenAt', given_at))
        from consent c where c.appointment_id = a.appointment_id), '[]') as consents,
      coalesce((select jsonb_agg(jsonb_build_object('withdrawnAt', withdrawn_at))
        from consent_withdrawal w where w.appointment_id = a.appointment_id), '[]') as withdrawals,
      coalesce((select jsonb_agg(jsonb_build_object('competency', competency, 'from', awarded_on, 'until', valid_until))
        from qualification q where q.colleague_id = p_colleague), '[]') as competencies,
      coalesce((select jsonb_agg(jsonb_build_object('from', lower(i.during), 'until', upper(i.during)))
        from insurance_cover i where i.colleague_id = p_colleague), '[]') as cover,
      (select count(*) from application g where g.appointment_id = a.appointment_id) as applications
    from appointment a join practice p using (practice_id) left join session s using (practice_id, appointment_id)
    where a.appointment_id = p_visit) answer);
end $$;

create function to_sign(p_visit uuid) returns jsonb language plpgsql stable as $$
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
      exists (select 1 from sign_reading t where t.appointment_id = p_visit and t.moment = 'before') as "readBefore",
      exists (select 1 from sign_reading t where t.appointment_id = p_visit and t.moment = 'after') as "readAfter"
    from session s join appointment a using (practice_id, appointment_id) where s.appointment_id = p_visit) answer);
end $$;

create function earlier_sessions(p_client uuid, p_not uuid, p_most integer) returns jsonb language plpgsql stable as $$
begin
  return (select coalesce(jsonb_agg(to_jsonb(answer) order by answer."on" desc), '[]') from (with mine as materialized (
      select v.practice_id, v.appointment_id, v.during, v.service_id from appointment v
      join session s using (practice_id, appointment_id) where v.client_id = p_client and v.appointment_id <> p_not
      order by lower(v.during) desc limit p_most),
    gave as (select a.appointment_id, jsonb_agg(jsonb_build_object('technique', technique, 'region', region, 'side', side)
      order by given_at) as given from application a join mine using (practice_id, appointment_id) group by 1),
    blocked as (select b.appointment_id, jsonb_agg(jsonb_build_object('name', name, 'minutes', minutes) order by given_at) as blocks
      from treatment_block b join mine using (practice_id, appointment_id) group by 1),
    answered as (select r.appointment_id, jsonb_agg(change order by responded_at) as responses
      from response r join mine using (practice_id, appointment_id) group by 1),
    reacted as (select r.appointment_id, jsonb_agg(jsonb_build_object('kind', kind, 'grade', grade) order by noted_at) as reactions
      from reaction r join mine using (practice_id, appointment_id) group by 1),
    firsts as (select distinct on (r.appointment_id) r.* from sign_reading r join mine using (practice_id, appointment_id)
      where moment = 'before' order by r.appointment_id, recorded_at),
    lasts as (select distinct on (r.appointment_id) r.* from sign_reading r join mine using (practice_id, appointment_id)
      where moment = 'after' order by r.appointment_id, recorded_at desc),
    came as (select distinct on (c.appointment_id) c.appointment_id, words from complaint c join mine using (practice_id, appointment_id)
      order by c.appointment_id, recorded_at desc),
    thought as (select distinct on (i.appointment_id) i.appointment_id, words from impression i
      join mine using (practice_id, appointment_id) order by i.appointment_id, recorded_at desc)
    select m.appointment_id as "appointmentId", lower(m.during) as "on", v.name as "serviceName", g.appointment_id is not null as signed,
      came.words as complaint, thought.words as impression,
      case when f.movement is null then null else jsonb_build_object('movement', f.movement, 'side', f.side, 'method', f.method,
        'before', f.degrees, 'after', case when (l.movement, l.side, l.method) = (f.movement, f.side, f.method) then l.degrees end) end as sign,
      coalesce(given, '[]') as given, coalesce(blocks, '[]') as blocks, coalesce(responses, '[]') as responses,
      coalesce(reactions, '[]') as reactions
    from mine m join service v using (practice_id, service_id)
      left join signature g using (practice_id, appointment_id) left join gave using (appointment_id)
      left join blocked using (appointment_id) left join answered using (appointment_id) left join reacted using (appointment_id)
      left join firsts f using (practice_id, appointment_id) left join lasts l using (practice_id, appointment_id)
      left join came using (appointment_id) left join thought using (appointment_id)
    order by lower(m.during) desc) answer);
end $$;

create function signed_content(p_visit uuid) returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_agg(jsonb_build_object('part', part, 'id', id, 'at', at, 'content', content) order by at, part, id)
    from session_content where appointment_id = p_visit);
end $$;

-- What stands against the seals, in the practice of the transaction. Nothing is the good answer.
create function broken_seals() returns table (entry bigint, subject_id uuid, fault text)
language sql stable set timezone = 'UTC'
begin atomic
  with chained as (
    select s.*, lag(s.hash, 1, sha256(convert_to(s.practice_id::text, 'UTF8'))) over (order by s.entry) as expected,
      row_number() over (order by s.entry) as place from seal s),
  rows as (
    select 'signature' as what, g.appointment_id as id, row_hash(to_jsonb(g)) as hashed from signature g
    union all select 'amendment', a.amendment_id, row_hash(to_jsonb(a)) from amendment a)
  select c.entry, c.subject_id, 'the chain is broken' from chained c
    where c.place <> c.entry or c.previous_hash <> c.expected
      or c.hash <> seal_hash(c.previous_hash, c.entry, c.what, c.subject_id, c.row_hash, c.sealed_at)
  union all
  select c.entry, c.subject_id, 'what was sealed is gone or changed' from chained c
    left join rows r on r.what = c.what and r.id = c.subject_id where r.hashed is distinct from c.row_hash
  union all
  select null, r.id, 'it was never sealed' from rows r
    where not exists (select 1 from seal s where s.what = r.what and s.subject_id = r.id)
  union all
  select null, g.appointment_id, 'its facts are no longer those that were signed' from signature g
    where sha256(convert_to(g.content::text, 'UTF8')) <> g.content_hash
      or jsonb_strip_nulls(g.content) is distinct from jsonb_strip_nulls(signed_content(g.appointment_id))
  union all
  select null, e.subject_id, 'a signature that the audit trail tells of is gone' from audit_entry e
    where e.act = 'signed' and not exists (select 1 from signature g where g.appointment_id = e.subject_id);
end;

do $$ declare t text; begin
  foreach t in array array['treatment_block', 'block_retest', 'response', 'added_words', 'student_sign_off'] loop
    execute format('create trigger signed_session_is_closed before insert on %I for each row execute function refuse_after_signature()', t);
  end loop;
  foreach t in array array['treatment_block', 'block_retest', 'response', 'added_words', 'student_sign_off', 'reaction',
      'incident_entry', 'seal'] loop
    execute format('create trigger clinical_rows_are_only_added before update or delete on %I for each row execute function refuse_change()', t);
  end loop;
  foreach t in array array['treatment_block', 'block_retest', 'response', 'added_words', 'student_sign_off', 'check_in',
      'reaction', 'incident_entry', 'seal'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_practice on %I using (practice_id = current_practice()) with check (practice_id = current_practice())', t);
    execute format('grant select, insert, update, delete on %I to supple_app', t);
  end loop;
  -- A visit, and a client's history, are read by the visit.
  foreach t in array array['screening_review', 'consent', 'consent_withdrawal', 'complaint', 'pain_score', 'sign_reading',
      'impression', 'application', 'stop', 'prescription', 'amendment', 'treatment_block', 'block_retest', 'response',
      'added_words', 'reaction'] loop
    execute format('create index if not exists %I on %I (practice_id, appointment_id)', t || '_of_appointment', t);
  end loop;
end $$;
revoke insert, update, delete on seal from supple_app;
create index incident_entry_of_reaction on incident_entry (practice_id, reaction_id);

-- What was signed before there were seals is sealed in the order in which it was signed.
select seal_row(practice_id, what, id, content) from (
  select practice_id, 'signature' as what, appointment_id as id, to_jsonb(g) as content, signed_at as at from signature g
  union all select practice_id, 'amendment', amendment_id, to_jsonb(a), amended_at from amendment a
  order by at) earlier;
