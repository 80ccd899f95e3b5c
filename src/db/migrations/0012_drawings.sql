-- Drawings on the body: the client's own and the therapist's, each a layer of its own. One is added, never changed.

create function points_drawn(p_marks jsonb) returns bigint language sql immutable
  return coalesce((select sum(jsonb_array_length(mark -> 'points')) / 2 from jsonb_array_elements(p_marks) mark
    where jsonb_typeof(mark -> 'points') = 'array'), 0);

create table drawing (
  practice_id uuid not null default current_practice(),
  drawing_id uuid not null,
  appointment_id uuid not null,
  -- Nobody's id where the client drew.
  colleague_id uuid,
  chart_version integer not null constraint drawing_names_its_chart check (chart_version >= 1),
  -- Lines in quarters of a chart unit, or zones by their key, each with what is felt there.
  marks jsonb not null
    constraint drawing_has_1_to_500_marks check (jsonb_typeof(marks) = 'array' and jsonb_array_length(marks) between 1 and 500)
    constraint drawing_has_at_most_4000_points check (points_drawn(marks) <= 4000)
    constraint mark_is_on_a_view check (not jsonb_path_exists(marks, '$[*] ? (!(@.view == "front" || @.view == "back" || @.view == "left" || @.view == "right"))'))
    constraint mark_quality_is_known check (not jsonb_path_exists(marks,
      '$[*] ? (!(@.quality == "ache" || @.quality == "sharp" || @.quality == "burning" || @.quality == "tingling" || @.quality == "numb" || @.quality == "stiff"))'))
    constraint mark_intensity_is_0_to_10 check (not jsonb_path_exists(marks, '$[*] ? (@.intensity.type() != "number" || !(@.intensity >= 0 && @.intensity <= 10))'))
    constraint mark_depth_is_known check (not jsonb_path_exists(marks, '$[*] ? (!(@.depth == "surface" || @.depth == "deep"))'))
    constraint mark_is_a_line_or_a_zone check (not jsonb_path_exists(marks, '$[*] ? (exists(@.points) && exists(@.zone))')
      and not jsonb_path_exists(marks, '$[*] ? (!exists(@.points) && !exists(@.zone))')),
  -- What the marks cover: one bit a cell of the chart's fixed grid.
  cells bytea not null,
  -- The regions with their side, as `calf:left`, and the share of front, back, left and right in hundredths of a per cent.
  regions text[] not null,
  shares integer[] not null constraint drawing_has_a_share_of_each_view check (cardinality(shares) = 4 and 0 <= all (shares) and 10000 >= all (shares)),
  recorded_at timestamptz not null,
  primary key (practice_id, drawing_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, colleague_id) references colleague
);
create index drawing_of on drawing (practice_id, appointment_id, recorded_at);
create trigger signed_session_is_closed before insert on drawing for each row execute function refuse_after_signature();
create trigger clinical_rows_are_only_added before update or delete on drawing for each row execute function refuse_change();
alter table drawing enable row level security;
create policy own_practice on drawing using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert, update, delete on drawing to supple_app;
