-- The public voice of the practice: what it writes, the pictures in it, and what readers answer.

create table article (
  practice_id uuid not null default current_practice() references practice,
  article_id uuid not null,
  author_id uuid not null,
  slug text not null constraint article_address_is_plain
    check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  comments_open boolean not null default true,
  published_revision integer,
  published_from timestamptz,
  removed_at timestamptz,
  primary key (practice_id, article_id),
  foreign key (practice_id, author_id) references colleague,
  constraint one_article_an_address unique (practice_id, slug),
  constraint published_article_has_its_words check ((published_revision is null) = (published_from is null))
);
create index article_by_time on article (practice_id, published_from) where removed_at is null;

-- Every wording that was ever kept; readers see the one that the article names.
create table article_revision (
  practice_id uuid not null default current_practice(),
  article_id uuid not null,
  revision integer not null constraint revision_counts_from_one check (revision >= 1),
  title text not null constraint article_has_a_title check (length(trim(title)) between 1 and 150),
  summary text not null default '' constraint article_summary_is_short check (length(summary) <= 300),
  words text not null constraint article_is_not_endless check (length(words) <= 100000),
  series text not null default '' constraint series_name_is_short check (length(series) <= 100),
  follows uuid constraint article_follows_another check (follows <> article_id),
  written_by uuid not null,
  written_at timestamptz not null,
  constraint revisions_follow_one_another primary key (practice_id, article_id, revision),
  foreign key (practice_id, article_id) references article,
  foreign key (practice_id, follows) references article,
  foreign key (practice_id, written_by) references colleague
);
alter table article add foreign key (practice_id, article_id, published_revision) references article_revision;

create table picture (
  practice_id uuid not null default current_practice(),
  picture_id uuid not null,
  article_id uuid not null,
  number integer not null,
  shows text not null constraint picture_says_what_it_shows check (length(trim(shows)) between 1 and 300),
  width integer not null,
  height integer not null,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (practice_id, picture_id),
  foreign key (practice_id, article_id) references article,
  foreign key (practice_id, added_by) references colleague,
  constraint one_number_a_picture unique (practice_id, article_id, number)
);

create table picture_size (
  practice_id uuid not null default current_practice(),
  picture_id uuid not null,
  width integer not null,
  bytes bytea not null,
  primary key (practice_id, picture_id, width),
  foreign key (practice_id, picture_id) references picture
);

-- Addresses that the practice's pages had elsewhere, so that old links still lead home.
create table old_address (
  practice_id uuid not null default current_practice(),
  path text not null constraint old_address_is_a_path check (path ~ '^/' and length(path) <= 500),
  article_id uuid not null,
  primary key (practice_id, path),
  foreign key (practice_id, article_id) references article
);

-- A comment belongs to an article and to nobody: there is no way from here to a client (INV-30).
create table comment (
  practice_id uuid not null default current_practice(),
  comment_id uuid not null,
  article_id uuid not null,
  answers uuid,
  top boolean generated always as (answers is null) stored,
  answers_top boolean generated always as (case when answers is null then null else true end) stored,
  name text not null constraint comment_names_its_author check (length(trim(name)) between 1 and 80),
  email text not null default '',
  words text not null constraint comment_says_something check (length(trim(words)) between 1 and 4000),
  state text not null constraint comment_state_is_known
    check (state in ('waiting', 'suspected', 'approved', 'declined', 'spam')),
  colleague_id uuid,
  written_at timestamptz not null,
  decided_at timestamptz,
  primary key (practice_id, comment_id),
  unique (practice_id, article_id, comment_id, top),
  foreign key (practice_id, article_id) references article,
  foreign key (practice_id, colleague_id) references colleague,
  constraint answers_go_one_level_deep foreign key (practice_id, article_id, answers, answers_top)
    references comment (practice_id, article_id, comment_id, top),
  constraint email_is_kept_only_to_answer check (email = '' or state in ('waiting', 'suspected', 'approved')),
  constraint nobody_is_heard_undecided check (state in ('waiting', 'suspected') or decided_at is not null)
);
create index comment_of_article on comment (practice_id, article_id, written_at) where state = 'approved';
create index comment_undecided on comment (practice_id, state, written_at) where state in ('waiting', 'suspected');
create index comment_decided on comment (practice_id, state, decided_at);

do $$ declare t text; begin
  foreach t in array array['article', 'article_revision', 'picture', 'picture_size', 'old_address', 'comment'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_practice on %I using (practice_id = current_practice()) with check (practice_id = current_practice())', t);
    execute format('grant select, insert, update, delete on %I to supple_app', t);
  end loop;
end $$;
revoke update, delete on article_revision from supple_app;

create trigger public_pages_change after insert or update or delete on article
  for each statement execute function tell_public_change();
-- What nobody but the practice sees changes no public page, so ten thousand comments at once forget none.
create trigger public_pages_change_by_new after insert on comment
  for each row when (new.state = 'approved') execute function tell_public_change();
create trigger public_pages_change_by_decision after update on comment
  for each row when (old.state = 'approved' or new.state = 'approved') execute function tell_public_change();
create trigger public_pages_change_by_loss after delete on comment
  for each row when (old.state = 'approved') execute function tell_public_change();
