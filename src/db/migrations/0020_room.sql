-- The treatment room: what a device sent, when, and what it was told; and each text that was typed there.
create table room_command (
  practice_id uuid not null default current_practice(),
  room_command_id uuid not null,
  appointment_id uuid not null,
  colleague_id uuid not null,
  device_id uuid not null,
  kind text not null constraint room_command_is_of_a_known_kind check (kind in ('start', 'confirm-answers', 'consent',
    'withdraw', 'reading', 'block', 'application', 'block-retest', 'response', 'exercise', 'advice', 'words', 'stop', 'sign')),
  content_hash bytea not null,
  -- By the device's clock, when it was done and when it was sent; by ours, when it came; and what we hold to be true.
  said_at timestamptz not null,
  sent_at timestamptz not null,
  arrived_at timestamptz not null,
  done_at timestamptz not null,
  -- Null where it was taken; else the refusal, to be given again.
  refusal jsonb,
  primary key (practice_id, room_command_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, colleague_id) references colleague,
  constraint room_command_is_done_before_it_arrives check (done_at <= arrived_at)
);
create index room_command_of on room_command (practice_id, appointment_id, device_id, done_at);

create table room_draft (
  practice_id uuid not null default current_practice(),
  room_draft_id uuid not null,
  appointment_id uuid not null,
  field text not null constraint room_draft_field_is_known
    check (field in ('came-with', 'found', 'given', 'after', 'home', 'complaint')),
  base integer not null constraint room_draft_base_is_counted check (base >= 0),
  -- Null where somebody else had written meanwhile: the text is kept beside theirs.
  version integer,
  words text not null constraint room_draft_is_not_endless check (length(words) <= 20000),
  colleague_id uuid not null,
  arrived_at timestamptz not null,
  primary key (practice_id, room_draft_id),
  foreign key (practice_id, appointment_id) references appointment,
  foreign key (practice_id, colleague_id) references colleague,
  constraint room_draft_follows_its_base check (version = base + 1),
  constraint one_room_draft_a_version unique (practice_id, appointment_id, field, version)
);

do $$ declare t text; begin
  foreach t in array array['room_command', 'room_draft'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_practice on %I using (practice_id = current_practice()) with check (practice_id = current_practice())', t);
    execute format('grant select, insert on %I to supple_app', t);
    execute format('create trigger clinical_rows_are_only_added before update or delete on %I
      for each row execute function refuse_change()', t);
  end loop;
end $$;
