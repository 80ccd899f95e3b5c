-- What was measured in this visit and not taken back, and how easily things flare up as last said in six weeks: what the safety
-- rules look at besides the answers.
create function found_today(p_visit uuid) returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_strip_nulls(jsonb_build_object(
      'systolic', pressure.value, 'diastolic', pressure.diastolic_mmhg, 'temperature', warmth.value,
      'irritability', told.irritability, 'stage', told.stage))
    from appointment a
    left join lateral (select f.value, f.diastolic_mmhg from finding f
      where f.practice_id = a.practice_id and f.appointment_id = a.appointment_id and f.what = 'blood-pressure'
        and not exists (select 1 from mistaken_finding m where m.practice_id = f.practice_id and m.finding_id = f.finding_id)
      order by f.recorded_at desc, f.finding_id desc limit 1) pressure on true
    left join lateral (select f.value from finding f
      where f.practice_id = a.practice_id and f.appointment_id = a.appointment_id and f.kind = 'vital' and f.what = 'temperature'
        and not exists (select 1 from mistaken_finding m where m.practice_id = f.practice_id and m.finding_id = f.finding_id)
      order by f.recorded_at desc, f.finding_id desc limit 1) warmth on true
    left join lateral (select s.irritability, s.stage from story s join appointment v using (practice_id, appointment_id)
      where s.practice_id = a.practice_id and s.client_id = a.client_id and lower(v.during) <= lower(a.during)
        and s.recorded_at > lower(a.during) - interval '42 days' and (s.irritability is not null or s.stage is not null)
      order by s.recorded_at desc, s.story_id desc limit 1) told on true
    where a.appointment_id = p_visit);
end $$;
