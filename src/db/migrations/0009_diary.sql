-- Time blocked out, people who wait for a time, and messages in the practice's own words, by e-mail or by text.

create table block (
  practice_id uuid not null default current_practice() references practice,
  block_id uuid not null,
  why text not null constraint block_reason_is_short check (length(why) <= 200),
  by_whom uuid not null,
  primary key (practice_id, block_id)
);
alter table promised_time add column block_id uuid,
  add foreign key (practice_id, block_id) references block on delete cascade,
  drop constraint promise_is_for_a_visit_or_a_hold,
  add constraint promise_is_for_one_thing check
    (num_nonnulls(appointment_id, hold_id, block_id) = 1 and (hold_id is null) = (held_until is null));
create index promised_time_of_block on promised_time (practice_id, block_id) where block_id is not null;

create table waiting (
  practice_id uuid not null default current_practice(),
  waiting_id uuid not null,
  client_id uuid not null,
  service_id uuid not null,
  from_day date not null,
  until_day date not null,
  -- Empty means any.
  weekdays integer[] not null default '{}' constraint waiting_weekdays_are_iso check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
  parts text[] not null default '{}' constraint waiting_parts_are_known check (parts <@ array['morning', 'afternoon', 'evening']),
  -- Where the links that are sent to them lead.
  address text not null,
  asked_at timestamptz not null,
  ended_at timestamptz,
  primary key (practice_id, waiting_id),
  foreign key (practice_id, client_id) references client,
  foreign key (practice_id, service_id) references service,
  constraint waiting_days_run_forward check (until_day >= from_day)
);
create unique index one_place_on_the_list on waiting (practice_id, client_id, service_id) where ended_at is null;

-- A time that is held for somebody who waits; its id is the hold's, and the visit's if they take it.
create table time_offer (
  practice_id uuid not null default current_practice(),
  time_offer_id uuid not null,
  waiting_id uuid not null,
  offered_from timestamptz not null,
  token_hash bytea not null,
  expires_at timestamptz not null,
  answer text constraint offer_answer_is_known check (answer in ('taken', 'declined', 'lapsed')),
  primary key (practice_id, time_offer_id),
  foreign key (practice_id, waiting_id) references waiting,
  constraint one_offer_a_token unique (practice_id, token_hash)
);
create unique index one_open_offer_a_person on time_offer (practice_id, waiting_id) where answer is null;

alter table message
  add column channel text not null default 'email' constraint message_channel_is_known check (channel in ('email', 'text')),
  add column not_before timestamptz;
alter table client add column texts_wished boolean not null default false;

create table message_template (
  practice_id uuid not null default current_practice() references practice,
  kind text not null constraint template_kind_is_known
    check (kind in ('confirmation', 'reminder', 'moved', 'cancelled', 'offer')),
  subject text not null constraint template_subject_is_short check (length(subject) between 1 and 150),
  body text not null constraint template_body_is_given check (length(body) between 1 and 4000),
  primary key (practice_id, kind)
);

do $$ declare t text; begin
  foreach t in array array['block', 'waiting', 'time_offer', 'message_template'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_practice on %I using (practice_id = current_practice()) with check (practice_id = current_practice())', t);
    execute format('grant select, insert, update, delete on %I to supple_app', t);
  end loop;
end $$;
