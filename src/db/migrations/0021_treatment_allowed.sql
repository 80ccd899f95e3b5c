-- What may be given is judged once a statement, not six times a row: a session of many applications waited for its guards.
create function refuse_unallowed_treatment() returns trigger language plpgsql as $$
declare visit record; newest record; allowed record; zone text; held date;
begin
  -- Visit by visit, each by its key: nobody knows how many rows a transition table holds, and a whole table would be read for it.
  for visit in select practice_id, appointment_id, max(given_at) as last from added group by 1, 2 loop
    perform 1 from session where practice_id = visit.practice_id and appointment_id = visit.appointment_id for share;
    if exists (select 1 from signature where practice_id = visit.practice_id and appointment_id = visit.appointment_id) then
      raise exception 'signed_session_is_closed' using errcode = 'SU002', constraint = 'signed_session_is_closed', table = tg_table_name;
    end if;
    select s.screening_id, s.answered_at, r.decision ->> 'flow' as flow into newest from screening s
      left join screening_review r on r.practice_id = s.practice_id and r.screening_id = s.screening_id
      where s.practice_id = visit.practice_id and s.appointment_id = visit.appointment_id
      order by s.answered_at desc, s.screening_id desc limit 1;
    if newest.flow is distinct from 'clear' and newest.flow is distinct from 'conditional' then
      raise exception 'treatment_follows_a_screening' using errcode = 'SU004', constraint = 'treatment_follows_a_screening';
    end if;
    select time_zone into zone from practice where practice_id = visit.practice_id;
    select (greatest(newest.answered_at, max(c.confirmed_at)) at time zone zone)::date into held from answers_confirmed c
      where c.practice_id = visit.practice_id and c.screening_id = newest.screening_id;
    if held < least((select lower(v.during) at time zone zone from appointment v where v.practice_id = visit.practice_id
        and v.appointment_id = visit.appointment_id), visit.last at time zone zone)::date then
      raise exception 'answers_hold_on_the_day' using errcode = 'SU013', constraint = 'answers_hold_on_the_day';
    end if;
    select
        bool_and(exists (select 1 from consent c where c.practice_id = visit.practice_id and c.appointment_id = visit.appointment_id
          and c.given_at <= g.given_at and g.place = any (c.regions) and g.method = any (c.techniques)
          and not exists (select 1 from consent_withdrawal w where w.practice_id = c.practice_id
            and w.appointment_id = c.appointment_id and w.withdrawn_at between c.given_at and g.given_at))) as agreed,
        bool_and(exists (select 1 from consent c where c.practice_id = visit.practice_id and c.appointment_id = visit.appointment_id
          and c.given_at <= g.given_at and g.place = any (c.regions) and g.method = any (c.techniques)
          and not exists (select 1 from consent_refusal r where r.practice_id = c.practice_id
            and r.appointment_id = c.appointment_id and r.refused_at between c.given_at and g.given_at
            and (r.what = 'everything' or r.what = 'region' and r.code = g.place
              or r.what = 'technique' and r.code = g.method)))) as standing,
        bool_and(not is_sensitive_region(g.place) or exists (select 1 from consent_terms t
          where t.practice_id = visit.practice_id and t.appointment_id = visit.appointment_id
            and t.agreed_at <= g.given_at and g.place = any (t.sensitive_regions))) as named
      into allowed
      from (select distinct given_at, place, method
        from (select given_at, to_jsonb(added) as whole from added
          where practice_id = visit.practice_id and appointment_id = visit.appointment_id) each,
          unnest(places_of(whole)) place, unnest(methods_of(whole)) method) g;
    if not allowed.agreed then
      raise exception 'application_is_consented' using errcode = 'SU003', constraint = 'application_is_consented';
    end if;
    if not allowed.standing then
      raise exception 'consent_still_stands' using errcode = 'SU012', constraint = 'consent_still_stands';
    end if;
    if not allowed.named then
      raise exception 'sensitive_region_is_named' using errcode = 'SU011', constraint = 'sensitive_region_is_named';
    end if;
  end loop;
  return null;
end $$;

drop trigger application_is_consented on application;
drop trigger block_is_consented on treatment_block;
do $$
declare t text;
begin
  foreach t in array array['application', 'treatment_block'] loop
    execute format('drop trigger answers_hold_on_the_day on %I', t);
    execute format('drop trigger consent_still_stands on %I', t);
    execute format('drop trigger sensitive_region_is_named on %I', t);
    execute format('drop trigger signed_session_is_closed on %I', t);
    execute format('drop trigger treatment_follows_a_screening on %I', t);
    execute format('create trigger treatment_is_allowed after insert on %I referencing new table as added
      for each statement execute function refuse_unallowed_treatment()', t);
  end loop;
end $$;
drop function refuse_unconsented(), refuse_unconsented_block(), refuse_part_taken_back(), refuse_sensitive_unnamed(), refuse_lapsed_answers(), is_consented(uuid, uuid, text, text, timestamptz);

-- Asked before every touch: as a function its plan is kept, and the two answers come at once.
create function agreed_and_taken_back(p_visit uuid) returns jsonb language plpgsql stable as $$
begin
  return jsonb_build_object(
    'consents', coalesce((select jsonb_agg(jsonb_build_object('regions', regions, 'techniques', techniques, 'givenAt', given_at,
        'sensitiveRegions', coalesce(t.sensitive_regions, '{}')) order by given_at)
      from consent c left join consent_terms t using (practice_id, consent_id) where c.appointment_id = p_visit), '[]'),
    'withdrawals', coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'what', what, 'code', code, 'withdrawnAt', at) order by at)
      from (select 'taken-back' as kind, 'everything' as what, '' as code, withdrawn_at as at from consent_withdrawal
          where appointment_id = p_visit
        union all select kind, what, code, refused_at from consent_refusal where appointment_id = p_visit) w), '[]'));
end $$;

-- The session's row is held first and looked at in the next statement, so that all who sign or write meanwhile are seen.
create function hold_to_sign(p_visit uuid) returns jsonb language plpgsql as $$
begin
  perform 1 from session where appointment_id = p_visit for update;
  return to_sign(p_visit);
end $$;
