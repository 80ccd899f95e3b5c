-- One chain let one commit wait for the other, so sixteen people wrote at the pace of one. A practice now has sixteen
-- chains, its lanes: who writes takes a free one and holds it to the end of the transaction. Each still shows a changed,
-- removed or added line. The old chain is lane 0.

alter table audit_entry add column lane smallint not null default 0;
alter table audit_entry alter column lane drop default;
alter table audit_entry drop constraint audit_chain_does_not_fork;
alter table audit_entry drop constraint audit_entry_pkey;
alter table audit_entry add primary key (practice_id, lane, entry);
alter table audit_entry add constraint audit_chain_does_not_fork unique (practice_id, lane, previous_hash);

create function audit_beginning(p_practice uuid, p_lane smallint) returns bytea language sql immutable
  return sha256(convert_to(p_practice::text || case when p_lane = 0 then '' else ' ' || p_lane end, 'UTF8'));

create or replace function write_audit(p_actor text, p_act text, p_kind text, p_subject uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare practice uuid := current_practice(); chosen smallint; last record; at timestamptz; previous bytea; next bigint;
begin
  for turn in 0..15 loop
    chosen := (pg_backend_pid() + turn) % 16;
    exit when pg_try_advisory_xact_lock(hashtextextended(practice::text, chosen));
    if turn = 15 then perform pg_advisory_xact_lock(hashtextextended(practice::text, chosen)); end if;
  end loop;
  select entry, hash into last from audit_entry where practice_id = practice and lane = chosen order by entry desc limit 1;
  at := clock_timestamp(); previous := coalesce(last.hash, audit_beginning(practice, chosen)); next := coalesce(last.entry, 0) + 1;
  insert into audit_entry (practice_id, lane, entry, at, actor, act, subject_kind, subject_id, previous_hash, hash)
    values (practice, chosen, next, at, p_actor, p_act, p_kind, p_subject, previous,
      audit_hash(previous, next, at, p_actor, p_act, p_kind, p_subject));
end $$;

-- The lines that don't follow from the one before them in their lane.
create view broken_audit_entry with (security_invoker = true) as
select practice_id, lane, entry from (
  select *, lag(hash, 1, audit_beginning(practice_id, lane)) over chain as expected, row_number() over chain as place
  from audit_entry window chain as (partition by practice_id, lane order by entry)) line
where place <> entry or previous_hash <> expected
  or hash <> audit_hash(previous_hash, entry, at, actor, act, subject_kind, subject_id);
grant select on broken_audit_entry to supple_app;
