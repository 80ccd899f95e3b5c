-- What the practice says of itself in its own words, and what its people hold, from when until when.

create table public_wording (
  practice_id uuid not null default current_practice() references practice,
  public_wording_id uuid not null,
  page text not null constraint public_page_is_known check (page in ('home', 'what-it-is', 'techniques', 'benefits',
    'about', 'person', 'where', 'titles', 'who-to-see', 'privacy', 'complaints', 'accessibility')),
  colleague_id uuid,
  words text not null constraint public_words_are_some_and_not_endless check (length(trim(words)) between 1 and 20000),
  claims integer not null default 0 constraint claims_are_counted check (claims >= 0),
  reason text not null default '' constraint reason_is_not_endless check (length(reason) <= 1000),
  kept_by uuid not null,
  kept_at timestamptz not null,
  primary key (practice_id, public_wording_id),
  foreign key (practice_id, colleague_id) references colleague,
  foreign key (practice_id, kept_by) references colleague,
  constraint one_wording_a_page unique nulls not distinct (practice_id, page, colleague_id),
  constraint only_a_person_has_their_own_page check ((page = 'person') = (colleague_id is not null)),
  constraint claim_has_a_recorded_reason check (claims = 0 or length(trim(reason)) >= 10)
);

-- An article's published words are held to the same.
alter table article
  add column claims integer not null default 0 constraint article_claims_are_counted check (claims >= 0),
  add column claims_reason text not null default '' constraint claims_reason_is_not_endless check (length(claims_reason) <= 1000),
  add constraint published_claim_has_a_recorded_reason check (claims = 0 or length(trim(claims_reason)) >= 10);

-- So are a service's name and words, and what the practice answers to a reader.
alter table service
  add column claims integer not null default 0,
  add column claims_reason text not null default '',
  add constraint service_claim_has_a_recorded_reason
    check (claims >= 0 and length(claims_reason) <= 1000 and (claims = 0 or length(trim(claims_reason)) >= 10));
alter table comment
  add column claims integer not null default 0,
  add column claims_reason text not null default '',
  add constraint answer_claim_has_a_recorded_reason
    check (claims >= 0 and length(claims_reason) <= 1000 and (claims = 0 or length(trim(claims_reason)) >= 10));

create table credential (
  practice_id uuid not null default current_practice(),
  credential_id uuid not null,
  colleague_id uuid not null,
  kind text not null constraint credential_kind_is_known check (kind in ('certificate', 'register', 'first-aid')),
  name text not null constraint credential_has_a_name check (length(trim(name)) between 1 and 150),
  given_by text not null default '' constraint credential_giver_is_short check (length(given_by) <= 150),
  number text not null default '' constraint credential_number_is_short check (length(number) <= 60),
  held daterange not null constraint credential_is_held_from_a_day check (not isempty(held) and not lower_inf(held)),
  primary key (practice_id, credential_id),
  foreign key (practice_id, colleague_id) references colleague
);
create index credential_of on credential (practice_id, colleague_id);

do $$ declare t text; begin
  foreach t in array array['public_wording', 'credential'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_practice on %I using (practice_id = current_practice()) with check (practice_id = current_practice())', t);
    execute format('grant select, insert, update, delete on %I to supple_app', t);
  end loop;
  foreach t in array array['public_wording', 'credential', 'qualification', 'insurance_cover', 'working_hours', 'place'] loop
    execute format('create trigger public_pages_change after insert or update or delete on %I
      for each statement execute function tell_public_change()', t);
  end loop;
end $$;
