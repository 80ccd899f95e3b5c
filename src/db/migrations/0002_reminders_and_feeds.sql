-- A message knows which visit it is about, so that no reminder is ever written twice; a therapist's diary can be followed.

alter table message add column appointment_id uuid;
alter table message add column kind text not null default 'letter'
  constraint message_kind_is_known check (kind in ('letter', 'reminder'));
alter table message add column sequence integer not null default 0;
create unique index one_reminder_a_visit on message (practice_id, appointment_id, sequence) where kind = 'reminder';

create table calendar_feed (
  practice_id uuid not null default current_practice(),
  colleague_id uuid not null,
  token_hash bytea not null,
  made_at timestamptz not null default now(),
  primary key (practice_id, colleague_id),
  foreign key (practice_id, colleague_id) references colleague,
  constraint one_feed_a_token unique (practice_id, token_hash)
);
alter table calendar_feed enable row level security;
create policy own_practice on calendar_feed using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert, update, delete on calendar_feed to supple_app;

create function open_practices() returns setof uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select practice_id from practice;
end;
revoke execute on function open_practices from public;
grant execute on function open_practices to supple_app;
