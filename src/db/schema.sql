-- What the migrations make, for reading. Written by tools/describe-schema.ts. Do not edit.

table ability_note
  practice_id uuid not null default current_practice()
  ability_note_id uuid not null
  appointment_id uuid not null
  about text not null
  understands boolean not null
  retains boolean not null
  weighs boolean not null
  communicates boolean not null
  impairment text not null default ''::text
  able boolean not null
  reason text not null
  recorded_by uuid not null
  noted_at timestamp with time zone not null

table added_words
  practice_id uuid not null default current_practice()
  added_words_id uuid not null
  appointment_id uuid not null
  section text not null
  words text not null
  added_at timestamp with time zone not null

table amendment
  practice_id uuid not null default current_practice()
  amendment_id uuid not null
  appointment_id uuid not null
  colleague_id uuid not null
  part text not null
  original text not null
  amended text not null
  reason text not null
  amended_at timestamp with time zone not null default now()

table answers_confirmed
  practice_id uuid not null default current_practice()
  answers_confirmed_id uuid not null
  appointment_id uuid not null
  screening_id uuid not null
  colleague_id uuid not null
  confirmed_at timestamp with time zone not null

table application
  practice_id uuid not null default current_practice()
  application_id uuid not null
  appointment_id uuid not null
  technique text not null
  region text not null
  side text not null
  parameters jsonb not null
  response text not null
  warnings jsonb not null default '[]'::jsonb
  given_at timestamp with time zone not null default now()
  treatment_block_id uuid
  position text
  medium text
  intents text[]
  touches text[]
  spans text[]

table appointment
  practice_id uuid not null default current_practice()
  appointment_id uuid not null
  client_id uuid not null
  service_id uuid not null
  colleague_id uuid not null
  room_id uuid
  during tstzrange not null
  status text not null default 'confirmed'::text
  price_pence integer not null
  access_needs text not null default ''::text
  chaperone_wished boolean not null default false
  booked_at timestamp with time zone not null default now()
  sequence integer not null default 0
  away_address text not null default ''::text

table appointment_change
  practice_id uuid not null default current_practice()
  appointment_change_id uuid not null
  appointment_id uuid not null
  what text not null
  by_whom text not null
  was tstzrange
  at timestamp with time zone not null

table article
  practice_id uuid not null default current_practice()
  article_id uuid not null
  author_id uuid not null
  slug text not null
  comments_open boolean not null default true
  published_revision integer
  published_from timestamp with time zone
  removed_at timestamp with time zone
  claims integer not null default 0
  claims_reason text not null default ''::text

table article_revision
  practice_id uuid not null default current_practice()
  article_id uuid not null
  revision integer not null
  title text not null
  summary text not null default ''::text
  words text not null
  series text not null default ''::text
  follows uuid
  written_by uuid not null
  written_at timestamp with time zone not null

table attempt
  practice_id uuid not null default current_practice()
  attempt_id uuid not null
  what text not null
  who_hash bytea not null
  at timestamp with time zone not null default now()

table audit_entry
  practice_id uuid not null default current_practice()
  entry bigint not null
  at timestamp with time zone not null
  actor text not null
  act text not null
  subject_kind text not null
  subject_id uuid
  previous_hash bytea not null
  hash bytea not null
  lane smallint not null

table block
  practice_id uuid not null default current_practice()
  block_id uuid not null
  why text not null
  by_whom uuid not null

table block_retest
  practice_id uuid not null default current_practice()
  block_retest_id uuid not null
  appointment_id uuid not null
  treatment_block_id uuid not null
  before_id uuid not null
  after_id uuid not null
  retested_at timestamp with time zone not null

table calendar_feed
  practice_id uuid not null default current_practice()
  colleague_id uuid not null
  token_hash bytea not null
  made_at timestamp with time zone not null default now()

table check_in
  practice_id uuid not null default current_practice()
  appointment_id uuid not null
  written_at timestamp with time zone not null

table clearance
  practice_id uuid not null default current_practice()
  clearance_id uuid not null
  client_id uuid not null
  rule_id text not null
  given_by text not null
  profession text not null
  limits text not null
  during daterange not null
  recorded_by uuid not null
  recorded_at timestamp with time zone not null default now()
  avoid_regions text[] not null default '{}'::text[]
  avoid_techniques text[] not null default '{}'::text[]
  pressure_at_most smallint

table clearance_reply
  practice_id uuid not null default current_practice()
  clearance_request_id uuid not null
  outcome text not null
  words text not null
  recorded_by uuid not null
  replied_at timestamp with time zone not null

table clearance_request
  practice_id uuid not null default current_practice()
  clearance_request_id uuid not null
  client_id uuid not null
  rule_id text not null
  asked_of text not null
  profession text not null
  question text not null
  client_agrees boolean not null
  recorded_by uuid not null
  asked_at timestamp with time zone not null

table client
  practice_id uuid not null default current_practice()
  client_id uuid not null
  given_name text not null
  family_name text not null
  email text not null
  phone text not null default ''::text
  born_on date not null
  first_seen_at timestamp with time zone not null default now()
  texts_wished boolean not null default false

table colleague
  practice_id uuid not null default current_practice()
  colleague_id uuid not null
  name text not null
  email text not null
  title text not null
  password_hash text not null
  second_factor_sealed bytea
  second_factor_step bigint not null default 0
  left_at timestamp with time zone

table colleague_role
  practice_id uuid not null default current_practice()
  colleague_id uuid not null
  role text not null

table comment
  practice_id uuid not null default current_practice()
  comment_id uuid not null
  article_id uuid not null
  answers uuid
  top boolean default (answers IS NULL)
  answers_top boolean default 
CASE
    WHEN (answers IS NULL) THEN NULL::boolean
    ELSE true
END
  name text not null
  email text not null default ''::text
  words text not null
  state text not null
  colleague_id uuid
  written_at timestamp with time zone not null
  decided_at timestamp with time zone
  claims integer not null default 0
  claims_reason text not null default ''::text

table comparable_sign
  practice_id uuid not null default current_practice()
  comparable_sign_id uuid not null
  appointment_id uuid not null
  episode_id uuid not null
  place smallint not null
  finding_id uuid
  recorded_at timestamp with time zone not null default now()

table complaint
  practice_id uuid not null default current_practice()
  complaint_id uuid not null
  appointment_id uuid not null
  episode_id uuid not null
  words text not null
  regions text[] not null
  onset text not null
  recorded_at timestamp with time zone not null default now()

table consent
  practice_id uuid not null default current_practice()
  consent_id uuid not null
  appointment_id uuid not null
  regions text[] not null
  techniques text[] not null
  explained text not null
  given_by text not null
  method text not null
  guardian_present boolean not null default false
  recorded_by uuid not null
  given_at timestamp with time zone not null default now()

table consent_refusal
  practice_id uuid not null default current_practice()
  consent_refusal_id uuid not null
  appointment_id uuid not null
  kind text not null
  what text not null
  code text not null default ''::text
  words text not null default ''::text
  recorded_by uuid
  refused_at timestamp with time zone not null

table consent_setting
  practice_id uuid not null default current_practice()
  guardian_present_below smallint not null default 18
  guardian_agrees_below smallint not null default 18
  child_may_decide boolean not null default false
  chase_after_days smallint not null default 14

table consent_terms
  practice_id uuid not null default current_practice()
  consent_id uuid not null
  appointment_id uuid not null
  sensitive_regions text[] not null
  told text[] not null
  undressing text not null
  in_the_room text not null
  chaperone text not null
  chaperone_name text not null default ''::text
  giver text not null
  assent text not null default ''::text
  guardian_absent_reason text not null default ''::text
  agreed_at timestamp with time zone not null

table consent_withdrawal
  practice_id uuid not null default current_practice()
  consent_withdrawal_id uuid not null
  appointment_id uuid not null
  recorded_by uuid not null
  withdrawn_at timestamp with time zone not null default now()

table credential
  practice_id uuid not null default current_practice()
  credential_id uuid not null
  colleague_id uuid not null
  kind text not null
  name text not null
  given_by text not null default ''::text
  number text not null default ''::text
  held daterange not null

table drawing
  practice_id uuid not null default current_practice()
  drawing_id uuid not null
  appointment_id uuid not null
  colleague_id uuid
  chart_version integer not null
  marks jsonb not null
  cells bytea not null
  regions text[] not null
  shares integer[] not null
  recorded_at timestamp with time zone not null

table episode
  practice_id uuid not null default current_practice()
  episode_id uuid not null
  client_id uuid not null
  opened_at timestamp with time zone not null default now()

table equipment
  practice_id uuid not null default current_practice()
  equipment_id uuid not null
  name text not null

table exercise_tick
  practice_id uuid not null default current_practice()
  exercise_tick_id uuid not null
  prescription_id uuid not null
  done_at timestamp with time zone not null
  arrived_at timestamp with time zone not null
  pain_during smallint
  pain_after smallint
  barrier text not null default ''::text
  done boolean not null

table finding
  practice_id uuid not null default current_practice()
  finding_id uuid not null
  appointment_id uuid not null
  client_id uuid not null
  kind text not null
  what text not null
  side text not null
  moment text not null default 'before'::text
  mode text not null default ''::text
  method text not null default ''::text
  value double precision
  unit text
  diastolic_mmhg smallint
  result text
  end_feel text
  limited_by text
  pain smallint
  arc_from_degrees smallint
  arc_to_degrees smallint
  reproduces boolean not null default false
  tone text
  texture text
  temperature text
  layer text
  ease_direction text
  bind_direction text
  glide_grade smallint
  swelling_grade smallint
  relation text
  words text not null default ''::text
  recorded_by uuid not null
  recorded_at timestamp with time zone not null default now()
  structure text
  refers_to text

table given_advice
  practice_id uuid not null default current_practice()
  given_advice_id uuid not null
  appointment_id uuid not null
  advice text[] not null
  said text[] not null
  words text not null default ''::text
  given_at timestamp with time zone not null

table goal
  practice_id uuid not null default current_practice()
  goal_id uuid not null
  appointment_id uuid not null
  episode_id uuid not null
  words text not null
  measured_by text not null default ''::text
  baseline double precision
  target double precision
  unit text
  by_day date
  recorded_at timestamp with time zone not null default now()

table guardian
  practice_id uuid not null default current_practice()
  client_id uuid not null
  name text not null
  relationship text not null

table happened
  practice_id uuid not null default current_practice()
  happened_id uuid not null
  what text not null
  subject_id uuid not null
  at timestamp with time zone not null default now()
  handled_at timestamp with time zone

table impression
  practice_id uuid not null default current_practice()
  impression_id uuid not null
  appointment_id uuid not null
  words text not null
  confidence text not null
  driver text not null
  recorded_at timestamp with time zone not null default now()

table impression_doubt
  practice_id uuid not null default current_practice()
  impression_id uuid not null
  appointment_id uuid not null
  change_of_mind text not null
  recorded_at timestamp with time zone not null default now()

table impression_ground
  practice_id uuid not null default current_practice()
  impression_ground_id uuid not null
  appointment_id uuid not null
  impression_id uuid not null
  bearing text not null
  finding_id uuid
  factor text
  recorded_at timestamp with time zone not null default now()

table incident_entry
  practice_id uuid not null default current_practice()
  incident_entry_id uuid not null
  reaction_id uuid not null
  words text not null
  written_by text not null
  written_at timestamp with time zone not null

table insurance_cover
  practice_id uuid not null default current_practice()
  insurance_cover_id uuid not null
  colleague_id uuid not null
  insurer text not null
  during daterange not null

table lifestyle_factor
  practice_id uuid not null default current_practice()
  lifestyle_factor_id uuid not null
  appointment_id uuid not null
  client_id uuid not null
  factor text not null
  amount double precision
  unit text
  words text not null default ''::text
  may_add boolean not null default false
  recorded_at timestamp with time zone not null default now()

table limit_override
  practice_id uuid not null default current_practice()
  limit_override_id uuid not null
  appointment_id uuid not null
  screening_id uuid not null
  rule_id text not null
  kind text not null
  code text not null
  reason text not null
  colleague_id uuid not null
  overridden_at timestamp with time zone not null

table medicine_class
  practice_id uuid not null default current_practice()
  medicine_class_id uuid not null
  client_id uuid not null
  medicine text not null
  class text not null
  recorded_by uuid not null
  recorded_at timestamp with time zone not null

table message
  practice_id uuid not null default current_practice()
  message_id uuid not null
  to_address text not null
  subject text not null
  body text not null
  calendar text
  written_at timestamp with time zone not null default now()
  claimed_until timestamp with time zone
  sent_at timestamp with time zone
  tries integer not null default 0
  appointment_id uuid
  kind text not null default 'letter'::text
  sequence integer not null default 0
  channel text not null default 'email'::text
  not_before timestamp with time zone

table message_template
  practice_id uuid not null default current_practice()
  kind text not null
  subject text not null
  body text not null

table mistaken_finding
  practice_id uuid not null default current_practice()
  finding_id uuid not null
  appointment_id uuid not null
  why text not null
  recorded_by uuid not null
  recorded_at timestamp with time zone not null default now()

table occupational_exposure
  practice_id uuid not null default current_practice()
  occupational_exposure_id uuid not null
  appointment_id uuid not null
  client_id uuid not null
  exposure text not null
  extent text not null
  recorded_at timestamp with time zone not null default now()

table old_address
  practice_id uuid not null default current_practice()
  path text not null
  article_id uuid not null
  picture_id uuid

table opened_link
  practice_id uuid not null default current_practice()
  token_hash bytea not null
  private_link_id uuid not null
  csrf_secret text not null
  expires_at timestamp with time zone not null

table own_exercise
  practice_id uuid not null default current_practice()
  own_exercise_id uuid not null
  made_by uuid not null
  name text not null
  kind text not null
  area text not null
  start_words text not null
  end_words text not null
  cue text not null
  sets smallint not null
  repetitions smallint not null
  hold_s smallint not null
  times_a_day smallint not null
  regions text[] not null
  end_of_range boolean not null
  poses jsonb not null
  seen_from text not null
  made_at timestamp with time zone not null
  put_away_at timestamp with time zone
  uses text[] not null default '{}'::text[]

table page_answered
  practice_id uuid not null default current_practice()
  page_answered_id uuid not null
  appointment_id uuid not null
  page text not null
  answers jsonb not null
  voice text not null
  answered_at timestamp with time zone not null

table pain_score
  practice_id uuid not null default current_practice()
  pain_score_id uuid not null
  appointment_id uuid not null
  moment text not null
  score smallint not null
  recorded_at timestamp with time zone not null default now()

table permission
  practice_id uuid not null default current_practice()
  permission_id uuid not null
  client_id uuid not null
  about text not null
  given boolean not null
  said_by text not null
  recorded_by uuid
  said_at timestamp with time zone not null

table picture
  practice_id uuid not null default current_practice()
  picture_id uuid not null
  article_id uuid not null
  number integer not null
  shows text not null
  width integer not null
  height integer not null
  added_by uuid not null
  added_at timestamp with time zone not null

table picture_size
  practice_id uuid not null default current_practice()
  picture_id uuid not null
  width integer not null
  bytes bytea not null

table place
  practice_id uuid not null default current_practice()
  place_id uuid not null
  name text not null
  address text not null

table practice
  practice_id uuid not null default current_practice()
  name text not null
  host text
  time_zone text not null default 'Europe/London'::text
  address text not null default ''::text
  phone text not null default ''::text
  email text not null default ''::text
  about text not null default ''::text
  demonstration boolean not null default false
  opened_at timestamp with time zone not null default now()
  notice_minutes integer not null default 120
  horizon_days integer not null default 84
  step_minutes integer not null default 15
  change_hours integer not null default 24
  change_policy text not null default ''::text

table prescription
  practice_id uuid not null default current_practice()
  prescription_id uuid not null
  appointment_id uuid not null
  exercise text not null
  sets smallint not null
  repetitions smallint not null
  hold_s smallint not null
  times_a_day smallint not null
  side text not null
  demonstrated boolean not null
  practised text not null
  prescribed_at timestamp with time zone not null default now()

table prescription_end
  practice_id uuid not null default current_practice()
  prescription_id uuid not null
  ended_by uuid not null
  ended_at timestamp with time zone not null

table prescription_plan
  practice_id uuid not null default current_practice()
  prescription_id uuid not null
  appointment_id uuid not null
  planned_at timestamp with time zone not null
  times_a_week smallint not null
  most_pain smallint not null
  review_on date
  corrected text not null
  their_words text not null
  exercise_name text
  asks jsonb
  out_s smallint
  back_s smallint
  thought_of text[]
  stop_on date

table private_link
  practice_id uuid not null default current_practice()
  private_link_id uuid not null
  client_id uuid not null
  token_hash bytea not null
  expires_at timestamp with time zone not null
  revoked_at timestamp with time zone
  wrong_births integer not null default 0

table programme_pass
  practice_id uuid not null default current_practice()
  token_hash bytea not null
  client_id uuid not null
  expires_at timestamp with time zone not null

table programme_reminder
  practice_id uuid not null default current_practice()
  client_id uuid not null
  hour smallint not null
  last_written_on date

table promised_time
  practice_id uuid not null default current_practice()
  promised_time_id uuid not null
  resource_id uuid not null
  during tstzrange not null
  appointment_id uuid
  hold_id uuid
  held_until timestamp with time zone
  block_id uuid

table public_wording
  practice_id uuid not null default current_practice()
  public_wording_id uuid not null
  page text not null
  colleague_id uuid
  words text not null
  claims integer not null default 0
  reason text not null default ''::text
  kept_by uuid not null
  kept_at timestamp with time zone not null

table qualification
  practice_id uuid not null default current_practice()
  qualification_id uuid not null
  colleague_id uuid not null
  competency text not null
  awarded_by text not null
  awarded_on date not null
  valid_until date

table reaction
  practice_id uuid not null default current_practice()
  reaction_id uuid not null
  appointment_id uuid not null
  kind text not null
  grade text not null
  signs text[] not null default '{}'::text[]
  lasted text not null default ''::text
  words text not null default ''::text
  told_by text not null
  noted_at timestamp with time zone not null

table response
  practice_id uuid not null default current_practice()
  response_id uuid not null
  appointment_id uuid not null
  treatment_block_id uuid
  change text not null
  words text not null default ''::text
  responded_at timestamp with time zone not null

table room
  practice_id uuid not null default current_practice()
  room_id uuid not null
  name text not null
  place_id uuid

table room_command
  practice_id uuid not null default current_practice()
  room_command_id uuid not null
  appointment_id uuid not null
  colleague_id uuid not null
  device_id uuid not null
  kind text not null
  content_hash bytea not null
  said_at timestamp with time zone not null
  sent_at timestamp with time zone not null
  arrived_at timestamp with time zone not null
  done_at timestamp with time zone not null
  refusal jsonb

table room_draft
  practice_id uuid not null default current_practice()
  room_draft_id uuid not null
  appointment_id uuid not null
  field text not null
  base integer not null
  version integer
  words text not null
  colleague_id uuid not null
  arrived_at timestamp with time zone not null

table screening
  practice_id uuid not null default current_practice()
  screening_id uuid not null
  appointment_id uuid not null
  kind text not null
  answers jsonb not null
  answered_by text not null
  answered_at timestamp with time zone not null default now()

table screening_review
  practice_id uuid not null default current_practice()
  screening_review_id uuid not null
  appointment_id uuid not null
  screening_id uuid not null
  colleague_id uuid not null
  rule_set_version text not null
  decision jsonb not null
  said_to_client text not null default ''::text
  client_reply text not null default ''::text
  reviewed_at timestamp with time zone not null default now()

table seal
  practice_id uuid not null default current_practice()
  entry bigint not null
  what text not null
  subject_id uuid not null
  row_hash bytea not null
  previous_hash bytea not null
  hash bytea not null
  sealed_at timestamp with time zone not null

table service
  practice_id uuid not null default current_practice()
  service_id uuid not null
  name text not null
  about text not null default ''::text
  minutes integer not null
  recovery_minutes integer not null default 0
  price_pence integer not null
  offered boolean not null default true
  minutes_before integer not null default 0
  competency text
  who_may_book text not null default 'everybody'::text
  away boolean not null default false
  travel_minutes integer not null default 0
  claims integer not null default 0
  claims_reason text not null default ''::text

table service_equipment
  practice_id uuid not null default current_practice()
  service_id uuid not null
  equipment_id uuid not null

table service_room
  practice_id uuid not null default current_practice()
  service_id uuid not null
  room_id uuid not null

table session
  practice_id uuid not null default current_practice()
  appointment_id uuid not null
  colleague_id uuid not null
  started_at timestamp with time zone not null default now()

table sign_reading
  practice_id uuid not null default current_practice()
  sign_reading_id uuid not null
  appointment_id uuid not null
  moment text not null
  movement text not null
  side text not null
  method text not null
  degrees smallint not null
  symptom text not null default ''::text
  recorded_at timestamp with time zone not null default now()

table signature
  practice_id uuid not null default current_practice()
  appointment_id uuid not null
  colleague_id uuid not null
  content jsonb not null
  content_hash bytea not null
  late_reason text
  signed_at timestamp with time zone not null default now()

table signed_in
  practice_id uuid not null default current_practice()
  token_hash bytea not null
  colleague_id uuid not null
  both_factors boolean not null default false
  csrf_secret text not null
  started_at timestamp with time zone not null default now()
  expires_at timestamp with time zone not null

table special_hours
  practice_id uuid not null default current_practice()
  special_hours_id uuid not null
  colleague_id uuid not null
  on_date date not null
  starts time without time zone not null
  ends time without time zone not null
  place_id uuid

table stop
  practice_id uuid not null default current_practice()
  stop_id uuid not null
  appointment_id uuid not null
  reason text not null
  stopped_at timestamp with time zone not null default now()

table story
  practice_id uuid not null default current_practice()
  story_id uuid not null
  appointment_id uuid not null
  client_id uuid not null
  course text
  origins text[] not null default '{}'::text[]
  aggravated_by text not null default ''::text
  eased_by text not null default ''::text
  day_and_night text not null default ''::text
  irritability text
  stage text
  beliefs text not null default ''::text
  worries text not null default ''::text
  activity text not null default ''::text
  recorded_at timestamp with time zone not null default now()

table student_sign_off
  practice_id uuid not null default current_practice()
  appointment_id uuid not null
  colleague_id uuid not null
  signed_off_at timestamp with time zone not null

table time_off
  practice_id uuid not null default current_practice()
  time_off_id uuid not null
  colleague_id uuid
  during tstzrange not null
  why text not null default ''::text

table time_offer
  practice_id uuid not null default current_practice()
  time_offer_id uuid not null
  waiting_id uuid not null
  offered_from timestamp with time zone not null
  token_hash bytea not null
  expires_at timestamp with time zone not null
  answer text

table told_condition
  practice_id uuid not null default current_practice()
  told_condition_id uuid not null
  appointment_id uuid not null
  client_id uuid not null
  condition text not null
  asserted_by text not null
  who_and_when text not null default ''::text
  recorded_at timestamp with time zone not null default now()

table treatment_block
  practice_id uuid not null default current_practice()
  treatment_block_id uuid not null
  appointment_id uuid not null
  name text not null
  techniques text[] not null
  regions text[] not null
  side text not null
  minutes smallint not null
  warnings jsonb not null default '[]'::jsonb
  given_at timestamp with time zone not null

table waiting
  practice_id uuid not null default current_practice()
  waiting_id uuid not null
  client_id uuid not null
  service_id uuid not null
  from_day date not null
  until_day date not null
  weekdays integer[] not null default '{}'::integer[]
  parts text[] not null default '{}'::text[]
  address text not null
  asked_at timestamp with time zone not null
  ended_at timestamp with time zone

table working_hours
  practice_id uuid not null default current_practice()
  working_hours_id uuid not null
  colleague_id uuid not null
  weekday smallint not null
  starts time without time zone not null
  ends time without time zone not null
  place_id uuid

-- constraint ------------------------------------------------------------------------------------------
ability_note: ability_note_has_a_reason CHECK (((length(TRIM(BOTH FROM reason)) >= 1) AND (length(TRIM(BOTH FROM reason)) <= 4000)))
ability_note: ability_note_is_known CHECK ((about = ANY (ARRAY['competence'::text, 'capacity'::text])))
ability_note: ability_note_pkey PRIMARY KEY (practice_id, ability_note_id)
ability_note: ability_note_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
ability_note: ability_note_practice_id_recorded_by_fkey FOREIGN KEY (practice_id, recorded_by) REFERENCES colleague(practice_id, colleague_id)
ability_note: able_means_all_four CHECK ((able = (understands AND retains AND weighs AND communicates)))
ability_note: lacking_capacity_has_a_cause CHECK ((able OR (about = 'competence'::text) OR (length(TRIM(BOTH FROM impairment)) > 0)))
added_words: added_words_pkey PRIMARY KEY (practice_id, added_words_id)
added_words: added_words_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES session(practice_id, appointment_id)
added_words: added_words_say_something CHECK (((length(TRIM(BOTH FROM words)) >= 1) AND (length(TRIM(BOTH FROM words)) <= 4000)))
added_words: section_is_known CHECK ((section = ANY (ARRAY['came-with'::text, 'found'::text, 'given'::text, 'after'::text, 'home'::text])))
amendment: amendment_has_a_reason CHECK (((length(TRIM(BOTH FROM reason)) >= 1) AND (length(TRIM(BOTH FROM reason)) <= 2000)))
amendment: amendment_pkey PRIMARY KEY (practice_id, amendment_id)
amendment: amendment_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES signature(practice_id, appointment_id)
amendment: amendment_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
amendment: amendment_says_something CHECK (((length(TRIM(BOTH FROM amended)) >= 1) AND (length(TRIM(BOTH FROM amended)) <= 8000)))
answers_confirmed: answers_confirmed_pkey PRIMARY KEY (practice_id, answers_confirmed_id)
answers_confirmed: answers_confirmed_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
answers_confirmed: answers_confirmed_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
answers_confirmed: answers_confirmed_practice_id_screening_id_fkey FOREIGN KEY (practice_id, screening_id) REFERENCES screening(practice_id, screening_id)
application: application_is_of_a_block_of_its_session FOREIGN KEY (practice_id, appointment_id, treatment_block_id) REFERENCES treatment_block(practice_id, appointment_id, treatment_block_id)
application: application_pkey PRIMARY KEY (practice_id, application_id)
application: application_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES session(practice_id, appointment_id)
application: application_side_is_known CHECK ((side = ANY (ARRAY['left'::text, 'right'::text, 'both'::text, 'midline'::text])))
application: medium_is_known CHECK ((medium = ANY (ARRAY['none'::text, 'oil'::text, 'wax'::text, 'cream'::text, 'balm'::text, 'talc'::text])))
application: position_is_known CHECK (("position" = ANY (ARRAY['prone'::text, 'supine'::text, 'side-lying left'::text, 'side-lying right'::text, 'seated'::text, 'standing'::text, 'semi-reclined'::text])))
appointment: appointment_has_a_beginning_and_an_end CHECK (((NOT isempty(during)) AND lower_inc(during) AND (NOT upper_inc(during)) AND (NOT lower_inf(during)) AND (NOT upper_inf(during))))
appointment: appointment_pkey PRIMARY KEY (practice_id, appointment_id)
appointment: appointment_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
appointment: appointment_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
appointment: appointment_practice_id_room_id_fkey FOREIGN KEY (practice_id, room_id) REFERENCES room(practice_id, room_id)
appointment: appointment_practice_id_service_id_fkey FOREIGN KEY (practice_id, service_id) REFERENCES service(practice_id, service_id)
appointment: appointment_status_is_known CHECK ((status = ANY (ARRAY['confirmed'::text, 'arrived'::text, 'completed'::text, 'cancelled'::text, 'did-not-attend'::text])))
appointment: visit_is_in_a_room_or_somewhere_named CHECK (((room_id IS NOT NULL) OR (away_address <> ''::text)))
appointment_change: appointment_change_is_known CHECK ((what = ANY (ARRAY['booked'::text, 'moved'::text, 'cancelled'::text, 'arrived'::text, 'did-not-attend'::text])))
appointment_change: appointment_change_pkey PRIMARY KEY (practice_id, appointment_change_id)
appointment_change: appointment_change_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
article: article_address_is_plain CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 80)))
article: article_claims_are_counted CHECK ((claims >= 0))
article: article_pkey PRIMARY KEY (practice_id, article_id)
article: article_practice_id_article_id_published_revision_fkey FOREIGN KEY (practice_id, article_id, published_revision) REFERENCES article_revision(practice_id, article_id, revision)
article: article_practice_id_author_id_fkey FOREIGN KEY (practice_id, author_id) REFERENCES colleague(practice_id, colleague_id)
article: article_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
article: claims_reason_is_not_endless CHECK ((length(claims_reason) <= 1000))
article: one_article_an_address UNIQUE (practice_id, slug)
article: published_article_has_its_words CHECK (((published_revision IS NULL) = (published_from IS NULL)))
article: published_claim_has_a_recorded_reason CHECK (((claims = 0) OR (length(TRIM(BOTH FROM claims_reason)) >= 10)))
article_revision: article_follows_another CHECK ((follows <> article_id))
article_revision: article_has_a_title CHECK (((length(TRIM(BOTH FROM title)) >= 1) AND (length(TRIM(BOTH FROM title)) <= 150)))
article_revision: article_is_not_endless CHECK ((length(words) <= 100000))
article_revision: article_revision_practice_id_article_id_fkey FOREIGN KEY (practice_id, article_id) REFERENCES article(practice_id, article_id)
article_revision: article_revision_practice_id_follows_fkey FOREIGN KEY (practice_id, follows) REFERENCES article(practice_id, article_id)
article_revision: article_revision_practice_id_written_by_fkey FOREIGN KEY (practice_id, written_by) REFERENCES colleague(practice_id, colleague_id)
article_revision: article_summary_is_short CHECK ((length(summary) <= 300))
article_revision: revision_counts_from_one CHECK ((revision >= 1))
article_revision: revisions_follow_one_another PRIMARY KEY (practice_id, article_id, revision)
article_revision: series_name_is_short CHECK ((length(series) <= 100))
attempt: attempt_pkey PRIMARY KEY (practice_id, attempt_id)
attempt: attempt_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
audit_entry: audit_chain_does_not_fork UNIQUE (practice_id, lane, previous_hash)
audit_entry: audit_entry_pkey PRIMARY KEY (practice_id, lane, entry)
audit_entry: audit_entry_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
block: block_pkey PRIMARY KEY (practice_id, block_id)
block: block_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
block: block_reason_is_short CHECK ((length(why) <= 200))
block_retest: block_retest_pkey PRIMARY KEY (practice_id, block_retest_id)
block_retest: block_retest_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES session(practice_id, appointment_id)
block_retest: retest_compares_from_its_session FOREIGN KEY (practice_id, appointment_id, before_id) REFERENCES sign_reading(practice_id, appointment_id, sign_reading_id)
block_retest: retest_compares_to_its_session FOREIGN KEY (practice_id, appointment_id, after_id) REFERENCES sign_reading(practice_id, appointment_id, sign_reading_id)
block_retest: retest_is_a_second_reading CHECK ((before_id <> after_id))
block_retest: retest_is_of_a_block_of_its_session FOREIGN KEY (practice_id, appointment_id, treatment_block_id) REFERENCES treatment_block(practice_id, appointment_id, treatment_block_id)
calendar_feed: calendar_feed_pkey PRIMARY KEY (practice_id, colleague_id)
calendar_feed: calendar_feed_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
calendar_feed: one_feed_a_token UNIQUE (practice_id, token_hash)
check_in: check_in_pkey PRIMARY KEY (practice_id, appointment_id)
check_in: check_in_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
clearance: clearance_has_an_end CHECK (((NOT isempty(during)) AND (NOT lower_inf(during)) AND (NOT upper_inf(during))))
clearance: clearance_names_a_profession CHECK (((length(TRIM(BOTH FROM profession)) >= 1) AND (length(TRIM(BOTH FROM profession)) <= 200)))
clearance: clearance_names_who_gave_it CHECK (((length(TRIM(BOTH FROM given_by)) >= 1) AND (length(TRIM(BOTH FROM given_by)) <= 200)))
clearance: clearance_pkey PRIMARY KEY (practice_id, clearance_id)
clearance: clearance_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
clearance: clearance_practice_id_recorded_by_fkey FOREIGN KEY (practice_id, recorded_by) REFERENCES colleague(practice_id, colleague_id)
clearance: clearance_says_what_was_agreed CHECK (((length(TRIM(BOTH FROM limits)) >= 1) AND (length(TRIM(BOTH FROM limits)) <= 4000)))
clearance: cleared_pressure_is_of_ten CHECK (((pressure_at_most >= 1) AND (pressure_at_most <= 10)))
clearance_reply: clearance_reply_is_known CHECK ((outcome = ANY (ARRAY['granted'::text, 'refused'::text, 'no-reply'::text])))
clearance_reply: clearance_reply_pkey PRIMARY KEY (practice_id, clearance_request_id)
clearance_reply: clearance_reply_practice_id_clearance_request_id_fkey FOREIGN KEY (practice_id, clearance_request_id) REFERENCES clearance_request(practice_id, clearance_request_id)
clearance_reply: clearance_reply_practice_id_recorded_by_fkey FOREIGN KEY (practice_id, recorded_by) REFERENCES colleague(practice_id, colleague_id)
clearance_request: clearance_asks_something CHECK (((length(TRIM(BOTH FROM question)) >= 1) AND (length(TRIM(BOTH FROM question)) <= 4000)))
clearance_request: clearance_is_asked_of_a_profession CHECK (((length(TRIM(BOTH FROM profession)) >= 1) AND (length(TRIM(BOTH FROM profession)) <= 200)))
clearance_request: clearance_is_asked_of_somebody CHECK (((length(TRIM(BOTH FROM asked_of)) >= 1) AND (length(TRIM(BOTH FROM asked_of)) <= 200)))
clearance_request: clearance_is_asked_with_the_clients_yes CHECK (client_agrees)
clearance_request: clearance_request_pkey PRIMARY KEY (practice_id, clearance_request_id)
clearance_request: clearance_request_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
clearance_request: clearance_request_practice_id_recorded_by_fkey FOREIGN KEY (practice_id, recorded_by) REFERENCES colleague(practice_id, colleague_id)
client: client_family_name_is_given CHECK (((length(TRIM(BOTH FROM family_name)) >= 1) AND (length(TRIM(BOTH FROM family_name)) <= 100)))
client: client_given_name_is_given CHECK (((length(TRIM(BOTH FROM given_name)) >= 1) AND (length(TRIM(BOTH FROM given_name)) <= 100)))
client: client_pkey PRIMARY KEY (practice_id, client_id)
client: client_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
colleague: colleague_email_is_lower_case CHECK ((email = lower(email)))
colleague: colleague_name_is_given CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 200)))
colleague: colleague_pkey PRIMARY KEY (practice_id, colleague_id)
colleague: colleague_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
colleague: one_sign_in_an_email UNIQUE (practice_id, email)
colleague_role: colleague_role_pkey PRIMARY KEY (practice_id, colleague_id, role)
colleague_role: colleague_role_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
colleague_role: role_is_known CHECK ((role = ANY (ARRAY['owner'::text, 'practitioner'::text, 'student'::text, 'reception'::text])))
comment: answer_claim_has_a_recorded_reason CHECK (((claims >= 0) AND (length(claims_reason) <= 1000) AND ((claims = 0) OR (length(TRIM(BOTH FROM claims_reason)) >= 10))))
comment: answers_go_one_level_deep FOREIGN KEY (practice_id, article_id, answers, answers_top) REFERENCES comment(practice_id, article_id, comment_id, top)
comment: comment_names_its_author CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 80)))
comment: comment_pkey PRIMARY KEY (practice_id, comment_id)
comment: comment_practice_id_article_id_comment_id_top_key UNIQUE (practice_id, article_id, comment_id, top)
comment: comment_practice_id_article_id_fkey FOREIGN KEY (practice_id, article_id) REFERENCES article(practice_id, article_id)
comment: comment_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
comment: comment_says_something CHECK (((length(TRIM(BOTH FROM words)) >= 1) AND (length(TRIM(BOTH FROM words)) <= 4000)))
comment: comment_state_is_known CHECK ((state = ANY (ARRAY['waiting'::text, 'suspected'::text, 'approved'::text, 'declined'::text, 'spam'::text])))
comment: email_is_kept_only_to_answer CHECK (((email = ''::text) OR (state = ANY (ARRAY['waiting'::text, 'suspected'::text, 'approved'::text]))))
comment: nobody_is_heard_undecided CHECK (((state = ANY (ARRAY['waiting'::text, 'suspected'::text])) OR (decided_at IS NOT NULL)))
comparable_sign: comparable_sign_pkey PRIMARY KEY (practice_id, comparable_sign_id)
comparable_sign: comparable_sign_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
comparable_sign: comparable_sign_practice_id_episode_id_fkey FOREIGN KEY (practice_id, episode_id) REFERENCES episode(practice_id, episode_id)
comparable_sign: comparable_sign_practice_id_finding_id_fkey FOREIGN KEY (practice_id, finding_id) REFERENCES finding(practice_id, finding_id)
comparable_sign: signs_are_one_to_three CHECK (((place >= 1) AND (place <= 3)))
complaint: complaint_is_in_their_words CHECK (((length(TRIM(BOTH FROM words)) >= 1) AND (length(TRIM(BOTH FROM words)) <= 4000)))
complaint: complaint_pkey PRIMARY KEY (practice_id, complaint_id)
complaint: complaint_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
complaint: complaint_practice_id_episode_id_fkey FOREIGN KEY (practice_id, episode_id) REFERENCES episode(practice_id, episode_id)
consent: consent_names_regions CHECK ((cardinality(regions) > 0))
consent: consent_names_techniques CHECK ((cardinality(techniques) > 0))
consent: consent_pkey PRIMARY KEY (practice_id, consent_id)
consent: consent_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
consent: consent_practice_id_recorded_by_fkey FOREIGN KEY (practice_id, recorded_by) REFERENCES colleague(practice_id, colleague_id)
consent: consent_was_explained CHECK ((length(TRIM(BOTH FROM explained)) > 0))
consent_refusal: consent_refusal_is_known CHECK ((kind = ANY (ARRAY['declined'::text, 'taken-back'::text])))
consent_refusal: consent_refusal_is_of_something CHECK ((what = ANY (ARRAY['everything'::text, 'region'::text, 'technique'::text])))
consent_refusal: consent_refusal_pkey PRIMARY KEY (practice_id, consent_refusal_id)
consent_refusal: consent_refusal_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
consent_refusal: consent_refusal_practice_id_recorded_by_fkey FOREIGN KEY (practice_id, recorded_by) REFERENCES colleague(practice_id, colleague_id)
consent_refusal: part_refused_is_named CHECK (((what = 'everything'::text) = (code = ''::text)))
consent_setting: chasing_takes_days CHECK (((chase_after_days >= 1) AND (chase_after_days <= 90)))
consent_setting: consent_setting_pkey PRIMARY KEY (practice_id)
consent_setting: consent_setting_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
consent_setting: guardian_agrees_from_16_to_18 CHECK (((guardian_agrees_below >= 16) AND (guardian_agrees_below <= 18)))
consent_setting: guardian_is_present_from_16_to_18 CHECK (((guardian_present_below >= 16) AND (guardian_present_below <= 18)))
consent_terms: chaperone_is_named CHECK (((chaperone <> 'present'::text) OR ((length(TRIM(BOTH FROM chaperone_name)) >= 1) AND (length(TRIM(BOTH FROM chaperone_name)) <= 200))))
consent_terms: chaperone_is_offered CHECK ((chaperone = ANY (ARRAY['declined'::text, 'present'::text])))
consent_terms: consent_says_who_is_in_the_room CHECK (((length(TRIM(BOTH FROM in_the_room)) >= 1) AND (length(TRIM(BOTH FROM in_the_room)) <= 500)))
consent_terms: consent_tells_risks_and_choices CHECK ((told @> ARRAY['purpose'::text, 'feel'::text, 'risks'::text, 'choices'::text, 'stop'::text]))
consent_terms: consent_terms_pkey PRIMARY KEY (practice_id, consent_id)
consent_terms: consent_terms_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
consent_terms: consent_terms_practice_id_consent_id_fkey FOREIGN KEY (practice_id, consent_id) REFERENCES consent(practice_id, consent_id)
consent_terms: giver_is_known CHECK ((giver = ANY (ARRAY['client'::text, 'guardian'::text, 'attorney'::text])))
consent_terms: undressing_is_agreed CHECK (((length(TRIM(BOTH FROM undressing)) >= 1) AND (length(TRIM(BOTH FROM undressing)) <= 1000)))
consent_withdrawal: consent_withdrawal_pkey PRIMARY KEY (practice_id, consent_withdrawal_id)
consent_withdrawal: consent_withdrawal_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
credential: credential_giver_is_short CHECK ((length(given_by) <= 150))
credential: credential_has_a_name CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 150)))
credential: credential_is_held_from_a_day CHECK (((NOT isempty(held)) AND (NOT lower_inf(held))))
credential: credential_kind_is_known CHECK ((kind = ANY (ARRAY['certificate'::text, 'register'::text, 'first-aid'::text])))
credential: credential_number_is_short CHECK ((length(number) <= 60))
credential: credential_pkey PRIMARY KEY (practice_id, credential_id)
credential: credential_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
drawing: drawing_has_1_to_500_marks CHECK (((jsonb_typeof(marks) = 'array'::text) AND ((jsonb_array_length(marks) >= 1) AND (jsonb_array_length(marks) <= 500))))
drawing: drawing_has_a_share_of_each_view CHECK (((cardinality(shares) = 4) AND (0 <= ALL (shares)) AND (10000 >= ALL (shares))))
drawing: drawing_has_at_most_4000_points CHECK ((points_drawn(marks) <= 4000))
drawing: drawing_names_its_chart CHECK ((chart_version >= 1))
drawing: drawing_pkey PRIMARY KEY (practice_id, drawing_id)
drawing: drawing_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
drawing: drawing_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
drawing: mark_depth_is_known CHECK ((NOT jsonb_path_exists(marks, '$[*]?(!(@."depth" == "surface" || @."depth" == "deep"))'::jsonpath)))
drawing: mark_intensity_is_0_to_10 CHECK ((NOT jsonb_path_exists(marks, '$[*]?(@."intensity".type() != "number" || !(@."intensity" >= 0 && @."intensity" <= 10))'::jsonpath)))
drawing: mark_is_a_line_or_a_zone CHECK (((NOT jsonb_path_exists(marks, '$[*]?(exists (@."points") && exists (@."zone"))'::jsonpath)) AND (NOT jsonb_path_exists(marks, '$[*]?(!(exists (@."points")) && !(exists (@."zone")))'::jsonpath))))
drawing: mark_is_on_a_view CHECK ((NOT jsonb_path_exists(marks, '$[*]?(!(((@."view" == "front" || @."view" == "back") || @."view" == "left") || @."view" == "right"))'::jsonpath)))
drawing: mark_quality_is_known CHECK ((NOT jsonb_path_exists(marks, '$[*]?(!(((((@."quality" == "ache" || @."quality" == "sharp") || @."quality" == "burning") || @."quality" == "tingling") || @."quality" == "numb") || @."quality" == "stiff"))'::jsonpath)))
episode: episode_pkey PRIMARY KEY (practice_id, episode_id)
episode: episode_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
equipment: equipment_name_is_given CHECK (((length(name) >= 1) AND (length(name) <= 100)))
equipment: equipment_pkey PRIMARY KEY (practice_id, equipment_id)
equipment: equipment_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
exercise_tick: barrier_is_short CHECK ((length(barrier) <= 300))
exercise_tick: done_before_it_arrived CHECK ((done_at <= (arrived_at + '00:05:00'::interval)))
exercise_tick: exercise_tick_pkey PRIMARY KEY (practice_id, exercise_tick_id)
exercise_tick: exercise_tick_practice_id_prescription_id_fkey FOREIGN KEY (practice_id, prescription_id) REFERENCES prescription(practice_id, prescription_id)
exercise_tick: not_done_says_why CHECK ((done OR (barrier <> ''::text)))
exercise_tick: pain_after_is_0_to_10 CHECK (((pain_after >= 0) AND (pain_after <= 10)))
exercise_tick: pain_during_is_0_to_10 CHECK (((pain_during >= 0) AND (pain_during <= 10)))
finding: arc_runs_forward CHECK ((((arc_from_degrees IS NULL) = (arc_to_degrees IS NULL)) AND ((arc_from_degrees IS NULL) OR ((kind = 'movement'::text) AND (arc_from_degrees < arc_to_degrees) AND (arc_from_degrees >= 0) AND (arc_to_degrees <= 200)))))
finding: finding_kind_is_known CHECK ((kind = ANY (ARRAY['movement'::text, 'strength'::text, 'special-test'::text, 'palpation'::text, 'posture'::text, 'function'::text, 'breathing'::text, 'nerve'::text, 'pressure'::text, 'vital'::text, 'girth'::text, 'scar'::text])))
finding: finding_moment_is_known CHECK ((moment = ANY (ARRAY['before'::text, 'after'::text])))
finding: finding_pain_is_0_to_10 CHECK (((pain >= 0) AND (pain <= 10)))
finding: finding_pkey PRIMARY KEY (practice_id, finding_id)
finding: finding_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
finding: finding_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
finding: finding_practice_id_recorded_by_fkey FOREIGN KEY (practice_id, recorded_by) REFERENCES colleague(practice_id, colleague_id)
finding: finding_says_how_it_was_measured CHECK (((value IS NULL) OR (method <> ''::text)))
finding: finding_says_something CHECK (((value IS NOT NULL) OR (result IS NOT NULL) OR (pain IS NOT NULL) OR reproduces OR (COALESCE(tone, texture, temperature, layer, ease_direction, bind_direction, refers_to) IS NOT NULL) OR (glide_grade IS NOT NULL) OR (swelling_grade IS NOT NULL) OR (length(TRIM(BOTH FROM words)) > 0)))
finding: finding_side_is_known CHECK ((side = ANY (ARRAY['left'::text, 'right'::text, 'midline'::text])))
finding: finding_words_are_short CHECK ((length(words) <= 1000))
finding: glide_is_0_to_3 CHECK (((glide_grade >= 0) AND (glide_grade <= 3)))
finding: midline_place_has_no_side CHECK (((kind <> ALL (ARRAY['palpation'::text, 'girth'::text, 'scar'::text])) OR ((side = 'midline'::text) = (what = ANY (ARRAY['head-front'::text, 'head-top'::text, 'head-back'::text, 'neck-front'::text, 'neck-back'::text, 'sternum'::text, 'epigastric'::text, 'umbilical'::text, 'hypogastric'::text, 'back-up-mid'::text, 'back-mid'::text, 'low-back'::text, 'sacrum'::text, 'coccyx'::text])))))
finding: movement_is_active_or_passive CHECK (((kind <> 'movement'::text) OR (mode = ANY (ARRAY['active'::text, 'passive'::text]))))
finding: only_what_is_touched_is_felt_elsewhere CHECK (((refers_to IS NULL) OR ((kind = 'palpation'::text) AND (refers_to <> what) AND (length(refers_to) <= 60))))
finding: pressure_has_arm_position_and_both_figures CHECK (
CASE
    WHEN (kind = 'pressure'::text) THEN COALESCE((((diastolic_mmhg >= 20) AND (diastolic_mmhg <= 200)) AND (value > (diastolic_mmhg)::double precision) AND (unit = 'mmHg'::text) AND (side = ANY (ARRAY['left'::text, 'right'::text])) AND (mode = ANY (ARRAY['sitting'::text, 'lying'::text, 'standing'::text]))), false)
    ELSE (diastolic_mmhg IS NULL)
END)
finding: structure_is_felt_in_a_place CHECK (((structure IS NULL) OR ((kind = ANY (ARRAY['palpation'::text, 'scar'::text])) AND (length(structure) <= 60))))
finding: swelling_is_0_to_4 CHECK (((swelling_grade >= 0) AND (swelling_grade <= 4)))
finding: test_has_a_result CHECK (((kind <> 'special-test'::text) OR COALESCE((result = ANY (ARRAY['positive'::text, 'negative'::text, 'unclear'::text, 'not-done'::text])), false)))
finding: undone_test_has_a_reason CHECK (((kind <> 'special-test'::text) OR (result IS DISTINCT FROM 'not-done'::text) OR (length(TRIM(BOTH FROM words)) > 0)))
finding: value_has_its_unit CHECK (((value IS NULL) = (unit IS NULL)))
finding: value_is_possible CHECK (((value IS NULL) OR
CASE unit
    WHEN 'degrees'::text THEN (((value >= ('-60'::integer)::double precision) AND (value <= (200)::double precision)) AND (value = trunc(value)))
    WHEN 'mm'::text THEN ((value >= ('-250'::integer)::double precision) AND (value <= (3500)::double precision))
    WHEN 'oxford'::text THEN (((value >= (0)::double precision) AND (value <= (5)::double precision)) AND (value = trunc(value)))
    WHEN 'grade 0–4'::text THEN (((value >= (0)::double precision) AND (value <= (4)::double precision)) AND (value = trunc(value)))
    WHEN 'grade 0–3'::text THEN (((value >= (0)::double precision) AND (value <= (3)::double precision)) AND (value = trunc(value)))
    WHEN 'stage 0–5'::text THEN (((value >= (0)::double precision) AND (value <= (5)::double precision)) AND (value = trunc(value)))
    WHEN 'mmHg'::text THEN (((value >= (50)::double precision) AND (value <= (300)::double precision)) AND (value = trunc(value)))
    WHEN 'per min'::text THEN ((value >= (0)::double precision) AND (value <= (240)::double precision))
    WHEN 's'::text THEN ((value >= (0)::double precision) AND (value <= (600)::double precision))
    WHEN 'reps'::text THEN ((value >= (0)::double precision) AND (value <= (300)::double precision))
    WHEN 'm'::text THEN ((value >= (0)::double precision) AND (value <= (1200)::double precision))
    WHEN 'm/s'::text THEN ((value >= (0)::double precision) AND (value <= (4)::double precision))
    WHEN 'kg'::text THEN ((value >= (0)::double precision) AND (value <= (120)::double precision))
    WHEN 'points'::text THEN ((value >= ('-12'::integer)::double precision) AND (value <= (75)::double precision))
    WHEN '°C'::text THEN ((value >= (30)::double precision) AND (value <= (43)::double precision))
    WHEN '%'::text THEN ((value >= (50)::double precision) AND (value <= (100)::double precision))
    ELSE false
END))
given_advice: advice_is_at_most_8 CHECK ((cardinality(advice) <= 8))
given_advice: advice_says_what_it_names CHECK ((cardinality(advice) = cardinality(said)))
given_advice: advice_words_are_short CHECK ((length(words) <= 1000))
given_advice: given_advice_pkey PRIMARY KEY (practice_id, given_advice_id)
given_advice: given_advice_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES session(practice_id, appointment_id)
goal: goal_goes_from_a_baseline_to_a_target CHECK ((((num_nulls(baseline, target, unit) = ANY (ARRAY[0, 3])) AND (baseline IS DISTINCT FROM target)) OR (num_nulls(baseline, target, unit) = 3)))
goal: goal_is_in_their_words CHECK (((length(TRIM(BOTH FROM words)) >= 1) AND (length(TRIM(BOTH FROM words)) <= 1000)))
goal: goal_pkey PRIMARY KEY (practice_id, goal_id)
goal: goal_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
goal: goal_practice_id_episode_id_fkey FOREIGN KEY (practice_id, episode_id) REFERENCES episode(practice_id, episode_id)
guardian: guardian_pkey PRIMARY KEY (practice_id, client_id)
guardian: guardian_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
happened: happened_pkey PRIMARY KEY (practice_id, happened_id)
happened: happened_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
impression: confidence_is_known CHECK ((confidence = ANY (ARRAY['low'::text, 'moderate'::text, 'high'::text])))
impression: driver_is_given CHECK (((length(TRIM(BOTH FROM driver)) >= 1) AND (length(TRIM(BOTH FROM driver)) <= 400)))
impression: impression_is_given CHECK (((length(TRIM(BOTH FROM words)) >= 1) AND (length(TRIM(BOTH FROM words)) <= 4000)))
impression: impression_pkey PRIMARY KEY (practice_id, impression_id)
impression: impression_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
impression_doubt: change_of_mind_is_short CHECK ((length(change_of_mind) <= 2000))
impression_doubt: impression_doubt_pkey PRIMARY KEY (practice_id, impression_id)
impression_doubt: impression_doubt_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
impression_doubt: impression_doubt_practice_id_impression_id_fkey FOREIGN KEY (practice_id, impression_id) REFERENCES impression(practice_id, impression_id)
impression_ground: finding_bears_one_way UNIQUE (practice_id, impression_id, finding_id)
impression_ground: ground_bears_somehow CHECK ((bearing = ANY (ARRAY['supports'::text, 'refutes'::text, 'drives'::text])))
impression_ground: ground_is_a_finding_or_a_factor CHECK (
CASE bearing
    WHEN 'drives'::text THEN ((finding_id IS NULL) AND (factor IS NOT NULL))
    ELSE ((finding_id IS NOT NULL) AND (factor IS NULL))
END)
impression_ground: impression_ground_pkey PRIMARY KEY (practice_id, impression_ground_id)
impression_ground: impression_ground_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
impression_ground: impression_ground_practice_id_finding_id_fkey FOREIGN KEY (practice_id, finding_id) REFERENCES finding(practice_id, finding_id)
impression_ground: impression_ground_practice_id_impression_id_fkey FOREIGN KEY (practice_id, impression_id) REFERENCES impression(practice_id, impression_id)
incident_entry: incident_entry_pkey PRIMARY KEY (practice_id, incident_entry_id)
incident_entry: incident_entry_practice_id_reaction_id_fkey FOREIGN KEY (practice_id, reaction_id) REFERENCES reaction(practice_id, reaction_id)
incident_entry: incident_entry_says_something CHECK (((length(TRIM(BOTH FROM words)) >= 1) AND (length(TRIM(BOTH FROM words)) <= 4000)))
insurance_cover: insurance_cover_pkey PRIMARY KEY (practice_id, insurance_cover_id)
insurance_cover: insurance_cover_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
lifestyle_factor: amount_has_its_unit CHECK (((amount IS NULL) = (unit IS NULL)))
lifestyle_factor: amount_is_not_negative CHECK (((amount IS NULL) OR ((amount >= (0)::double precision) AND (amount <= (3000)::double precision))))
lifestyle_factor: factor_says_something CHECK (((amount IS NOT NULL) OR may_add OR (length(TRIM(BOTH FROM words)) > 0)))
lifestyle_factor: factor_words_are_short CHECK ((length(words) <= 1000))
lifestyle_factor: lifestyle_factor_pkey PRIMARY KEY (practice_id, lifestyle_factor_id)
lifestyle_factor: lifestyle_factor_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
lifestyle_factor: lifestyle_factor_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
limit_override: going_beyond_has_a_reason CHECK (((length(TRIM(BOTH FROM reason)) >= 10) AND (length(TRIM(BOTH FROM reason)) <= 2000)))
limit_override: limit_override_pkey PRIMARY KEY (practice_id, limit_override_id)
limit_override: limit_override_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
limit_override: limit_override_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
limit_override: limit_override_practice_id_screening_id_fkey FOREIGN KEY (practice_id, screening_id) REFERENCES screening(practice_id, screening_id)
limit_override: one_override_a_limit UNIQUE (practice_id, screening_id, rule_id, kind, code)
limit_override: only_limits_are_gone_beyond CHECK ((kind = ANY (ARRAY['avoid-regions'::text, 'avoid-techniques'::text, 'avoid-option'::text, 'at-most'::text])))
medicine_class: medicine_class_pkey PRIMARY KEY (practice_id, medicine_class_id)
medicine_class: medicine_class_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
medicine_class: medicine_class_practice_id_recorded_by_fkey FOREIGN KEY (practice_id, recorded_by) REFERENCES colleague(practice_id, colleague_id)
medicine_class: medicine_is_named CHECK (((length(TRIM(BOTH FROM medicine)) >= 1) AND (length(TRIM(BOTH FROM medicine)) <= 120)))
message: message_channel_is_known CHECK ((channel = ANY (ARRAY['email'::text, 'text'::text])))
message: message_kind_is_known CHECK ((kind = ANY (ARRAY['letter'::text, 'reminder'::text])))
message: message_pkey PRIMARY KEY (practice_id, message_id)
message: message_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
message_template: message_template_pkey PRIMARY KEY (practice_id, kind)
message_template: message_template_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
message_template: template_body_is_given CHECK (((length(body) >= 1) AND (length(body) <= 4000)))
message_template: template_kind_is_known CHECK ((kind = ANY (ARRAY['confirmation'::text, 'reminder'::text, 'moved'::text, 'cancelled'::text, 'offer'::text])))
message_template: template_subject_is_short CHECK (((length(subject) >= 1) AND (length(subject) <= 150)))
mistaken_finding: mistake_has_a_reason CHECK (((length(TRIM(BOTH FROM why)) >= 1) AND (length(TRIM(BOTH FROM why)) <= 400)))
mistaken_finding: mistaken_finding_pkey PRIMARY KEY (practice_id, finding_id)
mistaken_finding: mistaken_finding_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
mistaken_finding: mistaken_finding_practice_id_finding_id_fkey FOREIGN KEY (practice_id, finding_id) REFERENCES finding(practice_id, finding_id)
mistaken_finding: mistaken_finding_practice_id_recorded_by_fkey FOREIGN KEY (practice_id, recorded_by) REFERENCES colleague(practice_id, colleague_id)
occupational_exposure: exposure_extent_is_known CHECK ((extent = ANY (ARRAY['absent'::text, 'present'::text, 'main'::text])))
occupational_exposure: occupational_exposure_pkey PRIMARY KEY (practice_id, occupational_exposure_id)
occupational_exposure: occupational_exposure_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
occupational_exposure: occupational_exposure_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
old_address: old_address_is_a_path CHECK (((path ~ '^/'::text) AND (length(path) <= 500)))
old_address: old_address_is_of_a_picture_here FOREIGN KEY (practice_id, picture_id) REFERENCES picture(practice_id, picture_id)
old_address: old_address_pkey PRIMARY KEY (practice_id, path)
old_address: old_address_practice_id_article_id_fkey FOREIGN KEY (practice_id, article_id) REFERENCES article(practice_id, article_id)
opened_link: opened_link_pkey PRIMARY KEY (practice_id, token_hash)
opened_link: opened_link_practice_id_private_link_id_fkey FOREIGN KEY (practice_id, private_link_id) REFERENCES private_link(practice_id, private_link_id)
own_exercise: own_cue_is_told CHECK (((length(TRIM(BOTH FROM cue)) >= 1) AND (length(TRIM(BOTH FROM cue)) <= 300)))
own_exercise: own_end_is_told CHECK (((length(TRIM(BOTH FROM end_words)) >= 1) AND (length(TRIM(BOTH FROM end_words)) <= 300)))
own_exercise: own_exercise_has_2_poses CHECK (((jsonb_typeof(poses) = 'array'::text) AND (jsonb_array_length(poses) = 2)))
own_exercise: own_exercise_has_a_name CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 80)))
own_exercise: own_exercise_has_an_area CHECK (((length(area) >= 1) AND (length(area) <= 40)))
own_exercise: own_exercise_is_seen_from_a_side CHECK ((seen_from = ANY (ARRAY['side'::text, 'front'::text])))
own_exercise: own_exercise_kind_is_known CHECK ((kind = ANY (ARRAY['stretch'::text, 'mobility'::text, 'strength'::text, 'breathing'::text, 'nerve'::text, 'balance'::text])))
own_exercise: own_exercise_names_regions CHECK (((cardinality(regions) >= 1) AND (cardinality(regions) <= 12)))
own_exercise: own_exercise_pkey PRIMARY KEY (practice_id, own_exercise_id)
own_exercise: own_exercise_practice_id_made_by_fkey FOREIGN KEY (practice_id, made_by) REFERENCES colleague(practice_id, colleague_id)
own_exercise: own_exercise_uses_at_most_3 CHECK ((cardinality(uses) <= 3))
own_exercise: own_exercise_uses_what_is_known CHECK ((uses <@ ARRAY['wallAhead'::text, 'wallBehind'::text, 'doorway'::text, 'chair'::text, 'step'::text, 'mat'::text, 'bandHands'::text, 'bandKnees'::text, 'strap'::text, 'towel'::text, 'roller'::text, 'ballKnees'::text, 'ballHand'::text]))
own_exercise: own_hold_is_0_to_120_seconds CHECK (((hold_s >= 0) AND (hold_s <= 120)))
own_exercise: own_pose_has_a_posture CHECK ((NOT jsonb_path_exists(poses, '$[*]?(!(@."posture".type() == "string"))'::jsonpath)))
own_exercise: own_repetitions_are_1_to_30 CHECK (((repetitions >= 1) AND (repetitions <= 30)))
own_exercise: own_sets_are_1_to_5 CHECK (((sets >= 1) AND (sets <= 5)))
own_exercise: own_start_is_told CHECK (((length(TRIM(BOTH FROM start_words)) >= 1) AND (length(TRIM(BOTH FROM start_words)) <= 300)))
own_exercise: own_times_a_day_are_1_to_10 CHECK (((times_a_day >= 1) AND (times_a_day <= 10)))
page_answered: page_answered_pkey PRIMARY KEY (practice_id, page_answered_id)
page_answered: page_answered_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
page_answered: page_voice_is_known CHECK ((voice = ANY (ARRAY['client'::text, 'guardian'::text, 'colleague'::text])))
pain_score: pain_is_0_to_10 CHECK (((score >= 0) AND (score <= 10)))
pain_score: pain_moment_is_known CHECK ((moment = ANY (ARRAY['before'::text, 'after'::text])))
pain_score: pain_score_pkey PRIMARY KEY (practice_id, pain_score_id)
pain_score: pain_score_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
permission: permission_is_known CHECK ((about = ANY (ARRAY['photographs'::text, 'sharing'::text, 'marketing'::text])))
permission: permission_pkey PRIMARY KEY (practice_id, permission_id)
permission: permission_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
permission: permission_practice_id_recorded_by_fkey FOREIGN KEY (practice_id, recorded_by) REFERENCES colleague(practice_id, colleague_id)
permission: permission_says_who CHECK (((length(TRIM(BOTH FROM said_by)) >= 1) AND (length(TRIM(BOTH FROM said_by)) <= 200)))
picture: one_number_a_picture UNIQUE (practice_id, article_id, number)
picture: picture_pkey PRIMARY KEY (practice_id, picture_id)
picture: picture_practice_id_added_by_fkey FOREIGN KEY (practice_id, added_by) REFERENCES colleague(practice_id, colleague_id)
picture: picture_practice_id_article_id_fkey FOREIGN KEY (practice_id, article_id) REFERENCES article(practice_id, article_id)
picture: picture_says_what_it_shows CHECK (((length(TRIM(BOTH FROM shows)) >= 1) AND (length(TRIM(BOTH FROM shows)) <= 300)))
picture_size: picture_size_pkey PRIMARY KEY (practice_id, picture_id, width)
picture_size: picture_size_practice_id_picture_id_fkey FOREIGN KEY (practice_id, picture_id) REFERENCES picture(practice_id, picture_id)
place: place_address_is_short CHECK ((length(address) <= 300))
place: place_name_is_given CHECK (((length(name) >= 1) AND (length(name) <= 100)))
place: place_pkey PRIMARY KEY (practice_id, place_id)
place: place_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
practice: change_hours_are_hours CHECK (((change_hours >= 0) AND (change_hours <= 168)))
practice: change_policy_is_short CHECK ((length(change_policy) <= 600))
practice: horizon_is_days CHECK (((horizon_days >= 1) AND (horizon_days <= 400)))
practice: notice_is_minutes CHECK (((notice_minutes >= 0) AND (notice_minutes <= 20160)))
practice: one_practice_a_host UNIQUE (host)
practice: practice_name_is_given CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 200)))
practice: practice_pkey PRIMARY KEY (practice_id)
practice: step_divides_an_hour CHECK ((step_minutes = ANY (ARRAY[5, 10, 15, 20, 30, 60])))
prescription: hold_is_0_to_120_seconds CHECK (((hold_s >= 0) AND (hold_s <= 120)))
prescription: practised_only_after_demonstrated CHECK (((practised = 'not-practised'::text) OR demonstrated))
prescription: practised_quality_is_known CHECK ((practised = ANY (ARRAY['independent'::text, 'cued'::text, 'unable'::text, 'not-practised'::text])))
prescription: prescription_pkey PRIMARY KEY (practice_id, prescription_id)
prescription: prescription_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
prescription: prescription_side_is_known CHECK ((side = ANY (ARRAY['left'::text, 'right'::text, 'both'::text, 'midline'::text])))
prescription: repetitions_are_1_to_30 CHECK (((repetitions >= 1) AND (repetitions <= 30)))
prescription: sets_are_1_to_5 CHECK (((sets >= 1) AND (sets <= 5)))
prescription: times_a_day_are_1_to_10 CHECK (((times_a_day >= 1) AND (times_a_day <= 10)))
prescription_end: prescription_end_pkey PRIMARY KEY (practice_id, prescription_id)
prescription_end: prescription_end_practice_id_prescription_id_fkey FOREIGN KEY (practice_id, prescription_id) REFERENCES prescription(practice_id, prescription_id)
prescription_plan: asks_are_named_figures CHECK ((jsonb_typeof(asks) = 'object'::text))
prescription_plan: correction_is_short CHECK ((length(corrected) <= 500))
prescription_plan: given_name_is_short CHECK ((length(exercise_name) <= 80))
prescription_plan: most_pain_is_0_to_10 CHECK (((most_pain >= 0) AND (most_pain <= 10)))
prescription_plan: prescription_plan_pkey PRIMARY KEY (practice_id, prescription_id)
prescription_plan: prescription_plan_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
prescription_plan: prescription_plan_practice_id_prescription_id_fkey FOREIGN KEY (practice_id, prescription_id) REFERENCES prescription(practice_id, prescription_id)
prescription_plan: tempo_goes_out_and_back CHECK (((out_s IS NULL) = (back_s IS NULL)))
prescription_plan: their_words_are_short CHECK ((length(their_words) <= 500))
prescription_plan: times_a_week_are_1_to_7 CHECK (((times_a_week >= 1) AND (times_a_week <= 7)))
prescription_plan: way_back_takes_1_to_10_seconds CHECK (((back_s >= 1) AND (back_s <= 10)))
prescription_plan: way_out_takes_1_to_10_seconds CHECK (((out_s >= 1) AND (out_s <= 10)))
private_link: one_link_a_token UNIQUE (practice_id, token_hash)
private_link: private_link_pkey PRIMARY KEY (practice_id, private_link_id)
private_link: private_link_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
programme_pass: programme_pass_pkey PRIMARY KEY (practice_id, token_hash)
programme_pass: programme_pass_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
programme_reminder: programme_reminder_pkey PRIMARY KEY (practice_id, client_id)
programme_reminder: programme_reminder_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
programme_reminder: reminder_hour_is_by_day CHECK (((hour >= 7) AND (hour <= 20)))
promised_time: no_one_promised_twice EXCLUDE USING gist (practice_id WITH =, resource_id WITH =, during WITH &&)
promised_time: promise_is_for_one_thing CHECK (((num_nonnulls(appointment_id, hold_id, block_id) = 1) AND ((hold_id IS NULL) = (held_until IS NULL))))
promised_time: promise_is_not_empty CHECK ((NOT isempty(during)))
promised_time: promised_time_pkey PRIMARY KEY (practice_id, promised_time_id)
promised_time: promised_time_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
promised_time: promised_time_practice_id_block_id_fkey FOREIGN KEY (practice_id, block_id) REFERENCES block(practice_id, block_id) ON DELETE CASCADE
public_wording: claim_has_a_recorded_reason CHECK (((claims = 0) OR (length(TRIM(BOTH FROM reason)) >= 10)))
public_wording: claims_are_counted CHECK ((claims >= 0))
public_wording: one_wording_a_page UNIQUE NULLS NOT DISTINCT (practice_id, page, colleague_id)
public_wording: only_a_person_has_their_own_page CHECK (((page = 'person'::text) = (colleague_id IS NOT NULL)))
public_wording: public_page_is_known CHECK ((page = ANY (ARRAY['home'::text, 'what-it-is'::text, 'techniques'::text, 'benefits'::text, 'about'::text, 'person'::text, 'where'::text, 'titles'::text, 'who-to-see'::text, 'privacy'::text, 'complaints'::text, 'accessibility'::text])))
public_wording: public_wording_pkey PRIMARY KEY (practice_id, public_wording_id)
public_wording: public_wording_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
public_wording: public_wording_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
public_wording: public_wording_practice_id_kept_by_fkey FOREIGN KEY (practice_id, kept_by) REFERENCES colleague(practice_id, colleague_id)
public_wording: public_words_are_some_and_not_endless CHECK (((length(TRIM(BOTH FROM words)) >= 1) AND (length(TRIM(BOTH FROM words)) <= 20000)))
public_wording: reason_is_not_endless CHECK ((length(reason) <= 1000))
qualification: qualification_ends_after_award CHECK (((valid_until IS NULL) OR (valid_until >= awarded_on)))
qualification: qualification_pkey PRIMARY KEY (practice_id, qualification_id)
qualification: qualification_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
reaction: reaction_grade_fits_its_kind CHECK ((((kind = 'none'::text) AND (grade = 'none'::text)) OR ((kind = 'expected'::text) AND (grade = ANY (ARRAY['mild'::text, 'moderate'::text]))) OR ((kind = 'adverse'::text) AND (grade = ANY (ARRAY['mild'::text, 'moderate'::text, 'serious'::text])))))
reaction: reaction_kind_is_known CHECK ((kind = ANY (ARRAY['none'::text, 'expected'::text, 'adverse'::text])))
reaction: reaction_pkey PRIMARY KEY (practice_id, reaction_id)
reaction: reaction_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
reaction: reaction_teller_is_known CHECK ((told_by = ANY (ARRAY['client'::text, 'practitioner'::text])))
reaction: reaction_words_are_short CHECK ((length(words) <= 4000))
response: response_is_known CHECK ((change = ANY (ARRAY['better'::text, 'same'::text, 'worse'::text, 'mixed'::text])))
response: response_is_of_a_block_of_its_session FOREIGN KEY (practice_id, appointment_id, treatment_block_id) REFERENCES treatment_block(practice_id, appointment_id, treatment_block_id)
response: response_is_short CHECK ((length(words) <= 4000))
response: response_pkey PRIMARY KEY (practice_id, response_id)
response: response_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES session(practice_id, appointment_id)
room: room_is_at_a_place FOREIGN KEY (practice_id, place_id) REFERENCES place(practice_id, place_id)
room: room_pkey PRIMARY KEY (practice_id, room_id)
room: room_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
room_command: room_command_is_done_before_it_arrives CHECK ((done_at <= arrived_at))
room_command: room_command_is_of_a_known_kind CHECK ((kind = ANY (ARRAY['start'::text, 'confirm-answers'::text, 'consent'::text, 'withdraw'::text, 'reading'::text, 'block'::text, 'application'::text, 'block-retest'::text, 'response'::text, 'exercise'::text, 'advice'::text, 'words'::text, 'stop'::text, 'sign'::text])))
room_command: room_command_pkey PRIMARY KEY (practice_id, room_command_id)
room_command: room_command_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
room_command: room_command_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
room_draft: one_room_draft_a_version UNIQUE (practice_id, appointment_id, field, version)
room_draft: room_draft_base_is_counted CHECK ((base >= 0))
room_draft: room_draft_field_is_known CHECK ((field = ANY (ARRAY['came-with'::text, 'found'::text, 'given'::text, 'after'::text, 'home'::text, 'complaint'::text])))
room_draft: room_draft_follows_its_base CHECK ((version = (base + 1)))
room_draft: room_draft_is_not_endless CHECK ((length(words) <= 20000))
room_draft: room_draft_pkey PRIMARY KEY (practice_id, room_draft_id)
room_draft: room_draft_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
room_draft: room_draft_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
screening: screening_kind_is_known CHECK ((kind = ANY (ARRAY['full'::text, 'interval'::text])))
screening: screening_pkey PRIMARY KEY (practice_id, screening_id)
screening: screening_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
screening_review: one_review_a_screening UNIQUE (practice_id, screening_id)
screening_review: screening_review_pkey PRIMARY KEY (practice_id, screening_review_id)
screening_review: screening_review_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
screening_review: screening_review_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
screening_review: screening_review_practice_id_screening_id_fkey FOREIGN KEY (practice_id, screening_id) REFERENCES screening(practice_id, screening_id)
seal: one_seal_a_record UNIQUE (practice_id, what, subject_id)
seal: seal_chain_does_not_fork UNIQUE (practice_id, previous_hash)
seal: seal_is_of_a_known_kind CHECK ((what = ANY (ARRAY['signature'::text, 'amendment'::text])))
seal: seal_pkey PRIMARY KEY (practice_id, entry)
service: before_is_minutes CHECK (((minutes_before >= 0) AND (minutes_before <= 120)))
service: only_an_away_visit_travels CHECK ((away OR (travel_minutes = 0)))
service: price_is_not_negative CHECK ((price_pence >= 0))
service: recovery_is_minutes CHECK (((recovery_minutes >= 0) AND (recovery_minutes <= 120)))
service: service_claim_has_a_recorded_reason CHECK (((claims >= 0) AND (length(claims_reason) <= 1000) AND ((claims = 0) OR (length(TRIM(BOTH FROM claims_reason)) >= 10))))
service: service_lasts_minutes CHECK (((minutes >= 5) AND (minutes <= 480)))
service: service_pkey PRIMARY KEY (practice_id, service_id)
service: service_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
service: travel_is_minutes CHECK (((travel_minutes >= 0) AND (travel_minutes <= 240)))
service: who_may_book_is_known CHECK ((who_may_book = ANY (ARRAY['everybody'::text, 'new'::text, 'returning'::text, 'invited'::text])))
service_equipment: service_equipment_pkey PRIMARY KEY (practice_id, service_id, equipment_id)
service_equipment: service_equipment_practice_id_equipment_id_fkey FOREIGN KEY (practice_id, equipment_id) REFERENCES equipment(practice_id, equipment_id)
service_equipment: service_equipment_practice_id_service_id_fkey FOREIGN KEY (practice_id, service_id) REFERENCES service(practice_id, service_id)
service_room: service_room_pkey PRIMARY KEY (practice_id, service_id, room_id)
service_room: service_room_practice_id_room_id_fkey FOREIGN KEY (practice_id, room_id) REFERENCES room(practice_id, room_id)
service_room: service_room_practice_id_service_id_fkey FOREIGN KEY (practice_id, service_id) REFERENCES service(practice_id, service_id)
session: session_pkey PRIMARY KEY (practice_id, appointment_id)
session: session_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
session: session_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
sign_reading: degrees_fit_a_joint CHECK (((degrees >= '-30'::integer) AND (degrees <= 200)))
sign_reading: reading_is_of_its_visit UNIQUE (practice_id, appointment_id, sign_reading_id)
sign_reading: reading_moment_is_known CHECK ((moment = ANY (ARRAY['before'::text, 'after'::text])))
sign_reading: reading_side_is_known CHECK ((side = ANY (ARRAY['left'::text, 'right'::text, 'midline'::text])))
sign_reading: sign_reading_pkey PRIMARY KEY (practice_id, sign_reading_id)
sign_reading: sign_reading_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
signature: signature_pkey PRIMARY KEY (practice_id, appointment_id)
signature: signature_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES session(practice_id, appointment_id)
signature: signature_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
signed_in: signed_in_pkey PRIMARY KEY (practice_id, token_hash)
signed_in: signed_in_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
special_hours: special_hours_do_not_overlap EXCLUDE USING gist (practice_id WITH =, colleague_id WITH =, tsrange((on_date + starts), (on_date + ends)) WITH &&)
special_hours: special_hours_pkey PRIMARY KEY (practice_id, special_hours_id)
special_hours: special_hours_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
special_hours: special_hours_practice_id_place_id_fkey FOREIGN KEY (practice_id, place_id) REFERENCES place(practice_id, place_id)
special_hours: special_hours_run_forward CHECK ((ends > starts))
stop: stop_has_a_reason CHECK ((length(TRIM(BOTH FROM reason)) > 0))
stop: stop_pkey PRIMARY KEY (practice_id, stop_id)
stop: stop_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES session(practice_id, appointment_id)
story: course_is_known CHECK ((course = ANY (ARRAY['better'::text, 'same'::text, 'worse'::text, 'comes and goes'::text])))
story: irritability_is_known CHECK ((irritability = ANY (ARRAY['low'::text, 'moderate'::text, 'high'::text])))
story: origins_are_known CHECK ((origins <@ ARRAY['repetitive'::text, 'injury'::text, 'sport'::text, 'illness'::text, 'surgery'::text, 'no clear beginning'::text, 'other'::text]))
story: stage_is_known CHECK ((stage = ANY (ARRAY['acute'::text, 'subacute'::text, 'persistent'::text, 'recurrent'::text])))
story: story_is_not_endless CHECK ((length((((((aggravated_by || eased_by) || day_and_night) || beliefs) || worries) || activity)) <= 12000))
story: story_pkey PRIMARY KEY (practice_id, story_id)
story: story_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
story: story_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
student_sign_off: student_sign_off_pkey PRIMARY KEY (practice_id, appointment_id)
student_sign_off: student_sign_off_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES session(practice_id, appointment_id)
student_sign_off: student_sign_off_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
time_off: time_off_has_a_beginning_and_an_end CHECK (((NOT isempty(during)) AND (NOT lower_inf(during)) AND (NOT upper_inf(during))))
time_off: time_off_pkey PRIMARY KEY (practice_id, time_off_id)
time_off: time_off_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
time_off: time_off_reason_is_short CHECK ((length(why) <= 200))
time_offer: offer_answer_is_known CHECK ((answer = ANY (ARRAY['taken'::text, 'declined'::text, 'lapsed'::text])))
time_offer: one_offer_a_token UNIQUE (practice_id, token_hash)
time_offer: time_offer_pkey PRIMARY KEY (practice_id, time_offer_id)
time_offer: time_offer_practice_id_waiting_id_fkey FOREIGN KEY (practice_id, waiting_id) REFERENCES waiting(practice_id, waiting_id)
told_condition: clinician_or_letter_is_named CHECK (((asserted_by = 'client'::text) OR (length(TRIM(BOTH FROM who_and_when)) > 0)))
told_condition: condition_is_named CHECK (((length(TRIM(BOTH FROM condition)) >= 1) AND (length(TRIM(BOTH FROM condition)) <= 200)))
told_condition: condition_says_who_asserted_it CHECK ((asserted_by = ANY (ARRAY['client'::text, 'letter'::text, 'clinician'::text])))
told_condition: condition_source_is_short CHECK ((length(who_and_when) <= 400))
told_condition: told_condition_pkey PRIMARY KEY (practice_id, told_condition_id)
told_condition: told_condition_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
told_condition: told_condition_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
treatment_block: block_has_a_name CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 100)))
treatment_block: block_is_of_its_session UNIQUE (practice_id, appointment_id, treatment_block_id)
treatment_block: block_lasts_minutes CHECK (((minutes >= 1) AND (minutes <= 180)))
treatment_block: block_names_regions CHECK (((cardinality(regions) >= 1) AND (cardinality(regions) <= 64)))
treatment_block: block_names_techniques CHECK (((cardinality(techniques) >= 1) AND (cardinality(techniques) <= 12)))
treatment_block: block_side_is_known CHECK ((side = ANY (ARRAY['left'::text, 'right'::text, 'both'::text, 'midline'::text])))
treatment_block: treatment_block_pkey PRIMARY KEY (practice_id, treatment_block_id)
treatment_block: treatment_block_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES session(practice_id, appointment_id)
waiting: waiting_days_run_forward CHECK ((until_day >= from_day))
waiting: waiting_parts_are_known CHECK ((parts <@ ARRAY['morning'::text, 'afternoon'::text, 'evening'::text]))
waiting: waiting_pkey PRIMARY KEY (practice_id, waiting_id)
waiting: waiting_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
waiting: waiting_practice_id_service_id_fkey FOREIGN KEY (practice_id, service_id) REFERENCES service(practice_id, service_id)
waiting: waiting_weekdays_are_iso CHECK ((weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7]))
working_hours: hours_are_at_a_place FOREIGN KEY (practice_id, place_id) REFERENCES place(practice_id, place_id)
working_hours: weekday_is_iso CHECK (((weekday >= 1) AND (weekday <= 7)))
working_hours: working_hours_do_not_overlap EXCLUDE USING gist (practice_id WITH =, colleague_id WITH =, weekday WITH =, tsrange(('2000-01-01'::date + starts), ('2000-01-01'::date + ends)) WITH &&)
working_hours: working_hours_pkey PRIMARY KEY (practice_id, working_hours_id)
working_hours: working_hours_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
working_hours: working_hours_run_forward CHECK ((ends > starts))

-- index -----------------------------------------------------------------------------------------------
CREATE INDEX ability_note_of ON public.ability_note USING btree (practice_id, appointment_id, noted_at)
CREATE INDEX added_words_of_appointment ON public.added_words USING btree (practice_id, appointment_id)
CREATE INDEX amendment_of_appointment ON public.amendment USING btree (practice_id, appointment_id)
CREATE INDEX answers_confirmed_of ON public.answers_confirmed USING btree (practice_id, screening_id)
CREATE INDEX application_of_appointment ON public.application USING btree (practice_id, appointment_id)
CREATE INDEX appointment_change_of ON public.appointment_change USING btree (practice_id, appointment_id, at)
CREATE INDEX appointment_of_client ON public.appointment USING btree (practice_id, client_id, lower(during))
CREATE INDEX appointment_of_day ON public.appointment USING btree (practice_id, lower(during))
CREATE INDEX article_by_time ON public.article USING btree (practice_id, published_from) WHERE (removed_at IS NULL)
CREATE INDEX attempt_recent ON public.attempt USING btree (practice_id, what, who_hash, at)
CREATE INDEX block_retest_of_appointment ON public.block_retest USING btree (practice_id, appointment_id)
CREATE INDEX clearance_of_client ON public.clearance USING btree (practice_id, client_id)
CREATE INDEX clearance_request_of ON public.clearance_request USING btree (practice_id, client_id)
CREATE INDEX client_by_email ON public.client USING btree (practice_id, email)
CREATE INDEX comment_decided ON public.comment USING btree (practice_id, state, decided_at)
CREATE INDEX comment_of_article ON public.comment USING btree (practice_id, article_id, written_at) WHERE (state = 'approved'::text)
CREATE INDEX comment_undecided ON public.comment USING btree (practice_id, state, written_at) WHERE (state = ANY (ARRAY['waiting'::text, 'suspected'::text]))
CREATE INDEX comparable_sign_of_appointment ON public.comparable_sign USING btree (practice_id, appointment_id)
CREATE INDEX comparable_sign_of_episode ON public.comparable_sign USING btree (practice_id, episode_id, place, recorded_at)
CREATE INDEX complaint_of_appointment ON public.complaint USING btree (practice_id, appointment_id)
CREATE INDEX complaint_of_episode ON public.complaint USING btree (practice_id, episode_id, recorded_at)
CREATE INDEX consent_of_appointment ON public.consent USING btree (practice_id, appointment_id)
CREATE INDEX consent_refusal_of ON public.consent_refusal USING btree (practice_id, appointment_id)
CREATE INDEX consent_withdrawal_of_appointment ON public.consent_withdrawal USING btree (practice_id, appointment_id)
CREATE INDEX credential_of ON public.credential USING btree (practice_id, colleague_id)
CREATE INDEX drawing_of ON public.drawing USING btree (practice_id, appointment_id, recorded_at)
CREATE INDEX episode_of_client ON public.episode USING btree (practice_id, client_id, opened_at)
CREATE INDEX exercise_tick_of ON public.exercise_tick USING btree (practice_id, prescription_id, done_at)
CREATE INDEX finding_of_appointment ON public.finding USING btree (practice_id, appointment_id)
CREATE INDEX finding_series ON public.finding USING btree (practice_id, client_id, kind, what, side, recorded_at)
CREATE INDEX given_advice_of_appointment ON public.given_advice USING btree (practice_id, appointment_id, given_at)
CREATE INDEX goal_of_appointment ON public.goal USING btree (practice_id, appointment_id)
CREATE INDEX goal_of_episode ON public.goal USING btree (practice_id, episode_id)
CREATE INDEX happened_waiting ON public.happened USING btree (practice_id, at) WHERE (handled_at IS NULL)
CREATE INDEX impression_doubt_of_appointment ON public.impression_doubt USING btree (practice_id, appointment_id)
CREATE INDEX impression_ground_of_appointment ON public.impression_ground USING btree (practice_id, appointment_id)
CREATE INDEX impression_of_appointment ON public.impression USING btree (practice_id, appointment_id)
CREATE INDEX incident_entry_of_reaction ON public.incident_entry USING btree (practice_id, reaction_id)
CREATE INDEX lifestyle_factor_of_appointment ON public.lifestyle_factor USING btree (practice_id, appointment_id)
CREATE INDEX lifestyle_factor_of_client ON public.lifestyle_factor USING btree (practice_id, client_id, factor, recorded_at)
CREATE INDEX medicine_class_of ON public.medicine_class USING btree (practice_id, client_id)
CREATE INDEX mistaken_finding_of_appointment ON public.mistaken_finding USING btree (practice_id, appointment_id)
CREATE INDEX no_one_promised_twice ON public.promised_time USING gist (practice_id, resource_id, during)
CREATE INDEX occupational_exposure_of_appointment ON public.occupational_exposure USING btree (practice_id, appointment_id)
CREATE INDEX occupational_exposure_of_client ON public.occupational_exposure USING btree (practice_id, client_id, exposure, recorded_at)
CREATE INDEX page_answered_of ON public.page_answered USING btree (practice_id, appointment_id, answered_at)
CREATE INDEX pain_score_of_appointment ON public.pain_score USING btree (practice_id, appointment_id)
CREATE INDEX permission_of ON public.permission USING btree (practice_id, client_id, about, said_at)
CREATE INDEX prescription_of_appointment ON public.prescription USING btree (practice_id, appointment_id)
CREATE INDEX promised_time_during ON public.promised_time USING gist (practice_id, during)
CREATE INDEX promised_time_held ON public.promised_time USING btree (practice_id, held_until) WHERE (hold_id IS NOT NULL)
CREATE INDEX promised_time_of_appointment ON public.promised_time USING btree (practice_id, appointment_id)
CREATE INDEX promised_time_of_block ON public.promised_time USING btree (practice_id, block_id) WHERE (block_id IS NOT NULL)
CREATE INDEX reaction_of_appointment ON public.reaction USING btree (practice_id, appointment_id)
CREATE INDEX response_of_appointment ON public.response USING btree (practice_id, appointment_id)
CREATE INDEX room_command_of ON public.room_command USING btree (practice_id, appointment_id, device_id, done_at)
CREATE INDEX screening_of_appointment ON public.screening USING btree (practice_id, appointment_id, answered_at)
CREATE INDEX screening_review_of_appointment ON public.screening_review USING btree (practice_id, appointment_id)
CREATE INDEX sign_reading_of_appointment ON public.sign_reading USING btree (practice_id, appointment_id)
CREATE INDEX special_hours_do_not_overlap ON public.special_hours USING gist (practice_id, colleague_id, tsrange((on_date + starts), (on_date + ends)))
CREATE INDEX stop_of_appointment ON public.stop USING btree (practice_id, appointment_id)
CREATE INDEX story_of_appointment ON public.story USING btree (practice_id, appointment_id)
CREATE INDEX story_of_client ON public.story USING btree (practice_id, client_id, recorded_at)
CREATE INDEX time_off_during ON public.time_off USING gist (practice_id, during)
CREATE INDEX told_condition_of_appointment ON public.told_condition USING btree (practice_id, appointment_id)
CREATE INDEX told_condition_of_client ON public.told_condition USING btree (practice_id, client_id, recorded_at)
CREATE INDEX treatment_block_of_appointment ON public.treatment_block USING btree (practice_id, appointment_id)
CREATE INDEX working_hours_do_not_overlap ON public.working_hours USING gist (practice_id, colleague_id, weekday, tsrange(('2000-01-01'::date + starts), ('2000-01-01'::date + ends)))
CREATE UNIQUE INDEX ability_note_pkey ON public.ability_note USING btree (practice_id, ability_note_id)
CREATE UNIQUE INDEX added_words_pkey ON public.added_words USING btree (practice_id, added_words_id)
CREATE UNIQUE INDEX amendment_pkey ON public.amendment USING btree (practice_id, amendment_id)
CREATE UNIQUE INDEX answers_confirmed_pkey ON public.answers_confirmed USING btree (practice_id, answers_confirmed_id)
CREATE UNIQUE INDEX application_pkey ON public.application USING btree (practice_id, application_id)
CREATE UNIQUE INDEX appointment_change_pkey ON public.appointment_change USING btree (practice_id, appointment_change_id)
CREATE UNIQUE INDEX appointment_pkey ON public.appointment USING btree (practice_id, appointment_id)
CREATE UNIQUE INDEX article_pkey ON public.article USING btree (practice_id, article_id)
CREATE UNIQUE INDEX attempt_pkey ON public.attempt USING btree (practice_id, attempt_id)
CREATE UNIQUE INDEX audit_chain_does_not_fork ON public.audit_entry USING btree (practice_id, lane, previous_hash)
CREATE UNIQUE INDEX audit_entry_pkey ON public.audit_entry USING btree (practice_id, lane, entry)
CREATE UNIQUE INDEX block_is_of_its_session ON public.treatment_block USING btree (practice_id, appointment_id, treatment_block_id)
CREATE UNIQUE INDEX block_pkey ON public.block USING btree (practice_id, block_id)
CREATE UNIQUE INDEX block_retest_pkey ON public.block_retest USING btree (practice_id, block_retest_id)
CREATE UNIQUE INDEX calendar_feed_pkey ON public.calendar_feed USING btree (practice_id, colleague_id)
CREATE UNIQUE INDEX check_in_pkey ON public.check_in USING btree (practice_id, appointment_id)
CREATE UNIQUE INDEX clearance_pkey ON public.clearance USING btree (practice_id, clearance_id)
CREATE UNIQUE INDEX clearance_reply_pkey ON public.clearance_reply USING btree (practice_id, clearance_request_id)
CREATE UNIQUE INDEX clearance_request_pkey ON public.clearance_request USING btree (practice_id, clearance_request_id)
CREATE UNIQUE INDEX client_pkey ON public.client USING btree (practice_id, client_id)
CREATE UNIQUE INDEX colleague_pkey ON public.colleague USING btree (practice_id, colleague_id)
CREATE UNIQUE INDEX colleague_role_pkey ON public.colleague_role USING btree (practice_id, colleague_id, role)
CREATE UNIQUE INDEX comment_pkey ON public.comment USING btree (practice_id, comment_id)
CREATE UNIQUE INDEX comment_practice_id_article_id_comment_id_top_key ON public.comment USING btree (practice_id, article_id, comment_id, top)
CREATE UNIQUE INDEX comparable_sign_pkey ON public.comparable_sign USING btree (practice_id, comparable_sign_id)
CREATE UNIQUE INDEX complaint_pkey ON public.complaint USING btree (practice_id, complaint_id)
CREATE UNIQUE INDEX consent_pkey ON public.consent USING btree (practice_id, consent_id)
CREATE UNIQUE INDEX consent_refusal_pkey ON public.consent_refusal USING btree (practice_id, consent_refusal_id)
CREATE UNIQUE INDEX consent_setting_pkey ON public.consent_setting USING btree (practice_id)
CREATE UNIQUE INDEX consent_terms_pkey ON public.consent_terms USING btree (practice_id, consent_id)
CREATE UNIQUE INDEX consent_withdrawal_pkey ON public.consent_withdrawal USING btree (practice_id, consent_withdrawal_id)
CREATE UNIQUE INDEX credential_pkey ON public.credential USING btree (practice_id, credential_id)
CREATE UNIQUE INDEX drawing_pkey ON public.drawing USING btree (practice_id, drawing_id)
CREATE UNIQUE INDEX episode_pkey ON public.episode USING btree (practice_id, episode_id)
CREATE UNIQUE INDEX equipment_pkey ON public.equipment USING btree (practice_id, equipment_id)
CREATE UNIQUE INDEX exercise_tick_pkey ON public.exercise_tick USING btree (practice_id, exercise_tick_id)
CREATE UNIQUE INDEX finding_bears_one_way ON public.impression_ground USING btree (practice_id, impression_id, finding_id)
CREATE UNIQUE INDEX finding_pkey ON public.finding USING btree (practice_id, finding_id)
CREATE UNIQUE INDEX given_advice_pkey ON public.given_advice USING btree (practice_id, given_advice_id)
CREATE UNIQUE INDEX goal_pkey ON public.goal USING btree (practice_id, goal_id)
CREATE UNIQUE INDEX guardian_pkey ON public.guardian USING btree (practice_id, client_id)
CREATE UNIQUE INDEX happened_pkey ON public.happened USING btree (practice_id, happened_id)
CREATE UNIQUE INDEX impression_doubt_pkey ON public.impression_doubt USING btree (practice_id, impression_id)
CREATE UNIQUE INDEX impression_ground_pkey ON public.impression_ground USING btree (practice_id, impression_ground_id)
CREATE UNIQUE INDEX impression_pkey ON public.impression USING btree (practice_id, impression_id)
CREATE UNIQUE INDEX incident_entry_pkey ON public.incident_entry USING btree (practice_id, incident_entry_id)
CREATE UNIQUE INDEX insurance_cover_pkey ON public.insurance_cover USING btree (practice_id, insurance_cover_id)
CREATE UNIQUE INDEX lifestyle_factor_pkey ON public.lifestyle_factor USING btree (practice_id, lifestyle_factor_id)
CREATE UNIQUE INDEX limit_override_pkey ON public.limit_override USING btree (practice_id, limit_override_id)
CREATE UNIQUE INDEX medicine_class_pkey ON public.medicine_class USING btree (practice_id, medicine_class_id)
CREATE UNIQUE INDEX message_pkey ON public.message USING btree (practice_id, message_id)
CREATE UNIQUE INDEX message_template_pkey ON public.message_template USING btree (practice_id, kind)
CREATE UNIQUE INDEX mistaken_finding_pkey ON public.mistaken_finding USING btree (practice_id, finding_id)
CREATE UNIQUE INDEX occupational_exposure_pkey ON public.occupational_exposure USING btree (practice_id, occupational_exposure_id)
CREATE UNIQUE INDEX old_address_pkey ON public.old_address USING btree (practice_id, path)
CREATE UNIQUE INDEX one_article_an_address ON public.article USING btree (practice_id, slug)
CREATE UNIQUE INDEX one_feed_a_token ON public.calendar_feed USING btree (practice_id, token_hash)
CREATE UNIQUE INDEX one_link_a_token ON public.private_link USING btree (practice_id, token_hash)
CREATE UNIQUE INDEX one_number_a_picture ON public.picture USING btree (practice_id, article_id, number)
CREATE UNIQUE INDEX one_offer_a_token ON public.time_offer USING btree (practice_id, token_hash)
CREATE UNIQUE INDEX one_open_offer_a_person ON public.time_offer USING btree (practice_id, waiting_id) WHERE (answer IS NULL)
CREATE UNIQUE INDEX one_override_a_limit ON public.limit_override USING btree (practice_id, screening_id, rule_id, kind, code)
CREATE UNIQUE INDEX one_place_on_the_list ON public.waiting USING btree (practice_id, client_id, service_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX one_practice_a_host ON public.practice USING btree (host)
CREATE UNIQUE INDEX one_reminder_a_visit ON public.message USING btree (practice_id, appointment_id, sequence) WHERE (kind = 'reminder'::text)
CREATE UNIQUE INDEX one_review_a_screening ON public.screening_review USING btree (practice_id, screening_id)
CREATE UNIQUE INDEX one_room_draft_a_version ON public.room_draft USING btree (practice_id, appointment_id, field, version)
CREATE UNIQUE INDEX one_seal_a_record ON public.seal USING btree (practice_id, what, subject_id)
CREATE UNIQUE INDEX one_sign_in_an_email ON public.colleague USING btree (practice_id, email)
CREATE UNIQUE INDEX one_wording_a_page ON public.public_wording USING btree (practice_id, page, colleague_id) NULLS NOT DISTINCT
CREATE UNIQUE INDEX opened_link_pkey ON public.opened_link USING btree (practice_id, token_hash)
CREATE UNIQUE INDEX own_exercise_pkey ON public.own_exercise USING btree (practice_id, own_exercise_id)
CREATE UNIQUE INDEX page_answered_pkey ON public.page_answered USING btree (practice_id, page_answered_id)
CREATE UNIQUE INDEX pain_score_pkey ON public.pain_score USING btree (practice_id, pain_score_id)
CREATE UNIQUE INDEX permission_pkey ON public.permission USING btree (practice_id, permission_id)
CREATE UNIQUE INDEX picture_pkey ON public.picture USING btree (practice_id, picture_id)
CREATE UNIQUE INDEX picture_size_pkey ON public.picture_size USING btree (practice_id, picture_id, width)
CREATE UNIQUE INDEX place_pkey ON public.place USING btree (practice_id, place_id)
CREATE UNIQUE INDEX practice_pkey ON public.practice USING btree (practice_id)
CREATE UNIQUE INDEX prescription_end_pkey ON public.prescription_end USING btree (practice_id, prescription_id)
CREATE UNIQUE INDEX prescription_pkey ON public.prescription USING btree (practice_id, prescription_id)
CREATE UNIQUE INDEX prescription_plan_pkey ON public.prescription_plan USING btree (practice_id, prescription_id)
CREATE UNIQUE INDEX private_link_pkey ON public.private_link USING btree (practice_id, private_link_id)
CREATE UNIQUE INDEX programme_pass_pkey ON public.programme_pass USING btree (practice_id, token_hash)
CREATE UNIQUE INDEX programme_reminder_pkey ON public.programme_reminder USING btree (practice_id, client_id)
CREATE UNIQUE INDEX promised_time_pkey ON public.promised_time USING btree (practice_id, promised_time_id)
CREATE UNIQUE INDEX public_wording_pkey ON public.public_wording USING btree (practice_id, public_wording_id)
CREATE UNIQUE INDEX qualification_pkey ON public.qualification USING btree (practice_id, qualification_id)
CREATE UNIQUE INDEX reaction_pkey ON public.reaction USING btree (practice_id, reaction_id)
CREATE UNIQUE INDEX reading_is_of_its_visit ON public.sign_reading USING btree (practice_id, appointment_id, sign_reading_id)
CREATE UNIQUE INDEX response_pkey ON public.response USING btree (practice_id, response_id)
CREATE UNIQUE INDEX revisions_follow_one_another ON public.article_revision USING btree (practice_id, article_id, revision)
CREATE UNIQUE INDEX room_command_pkey ON public.room_command USING btree (practice_id, room_command_id)
CREATE UNIQUE INDEX room_draft_pkey ON public.room_draft USING btree (practice_id, room_draft_id)
CREATE UNIQUE INDEX room_pkey ON public.room USING btree (practice_id, room_id)
CREATE UNIQUE INDEX screening_pkey ON public.screening USING btree (practice_id, screening_id)
CREATE UNIQUE INDEX screening_review_pkey ON public.screening_review USING btree (practice_id, screening_review_id)
CREATE UNIQUE INDEX seal_chain_does_not_fork ON public.seal USING btree (practice_id, previous_hash)
CREATE UNIQUE INDEX seal_pkey ON public.seal USING btree (practice_id, entry)
CREATE UNIQUE INDEX service_equipment_pkey ON public.service_equipment USING btree (practice_id, service_id, equipment_id)
CREATE UNIQUE INDEX service_pkey ON public.service USING btree (practice_id, service_id)
CREATE UNIQUE INDEX service_room_pkey ON public.service_room USING btree (practice_id, service_id, room_id)
CREATE UNIQUE INDEX session_pkey ON public.session USING btree (practice_id, appointment_id)
CREATE UNIQUE INDEX sign_reading_pkey ON public.sign_reading USING btree (practice_id, sign_reading_id)
CREATE UNIQUE INDEX signature_pkey ON public.signature USING btree (practice_id, appointment_id)
CREATE UNIQUE INDEX signed_in_pkey ON public.signed_in USING btree (practice_id, token_hash)
CREATE UNIQUE INDEX special_hours_pkey ON public.special_hours USING btree (practice_id, special_hours_id)
CREATE UNIQUE INDEX stop_pkey ON public.stop USING btree (practice_id, stop_id)
CREATE UNIQUE INDEX story_pkey ON public.story USING btree (practice_id, story_id)
CREATE UNIQUE INDEX student_sign_off_pkey ON public.student_sign_off USING btree (practice_id, appointment_id)
CREATE UNIQUE INDEX time_off_pkey ON public.time_off USING btree (practice_id, time_off_id)
CREATE UNIQUE INDEX time_offer_pkey ON public.time_offer USING btree (practice_id, time_offer_id)
CREATE UNIQUE INDEX told_condition_pkey ON public.told_condition USING btree (practice_id, told_condition_id)
CREATE UNIQUE INDEX treatment_block_pkey ON public.treatment_block USING btree (practice_id, treatment_block_id)
CREATE UNIQUE INDEX waiting_pkey ON public.waiting USING btree (practice_id, waiting_id)
CREATE UNIQUE INDEX working_hours_pkey ON public.working_hours USING btree (practice_id, working_hours_id)

-- policy ----------------------------------------------------------------------------------------------
ability_note: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
added_words: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
amendment: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
answers_confirmed: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
application: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
appointment: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
appointment_change: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
article: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
article_revision: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
attempt: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
audit_entry: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
block: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
block_retest: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
calendar_feed: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
check_in: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
clearance: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
clearance_reply: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
clearance_request: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
client: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
colleague: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
colleague_role: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
comment: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
comparable_sign: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
complaint: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
consent: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
consent_refusal: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
consent_setting: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
consent_terms: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
consent_withdrawal: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
credential: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
drawing: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
episode: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
equipment: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
exercise_tick: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
finding: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
given_advice: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
goal: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
guardian: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
happened: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
impression: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
impression_doubt: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
impression_ground: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
incident_entry: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
insurance_cover: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
lifestyle_factor: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
limit_override: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
medicine_class: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
message: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
message_template: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
mistaken_finding: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
occupational_exposure: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
old_address: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
opened_link: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
own_exercise: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
page_answered: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
pain_score: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
permission: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
picture: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
picture_size: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
place: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
practice: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
prescription: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
prescription_end: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
prescription_plan: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
private_link: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
programme_pass: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
programme_reminder: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
promised_time: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
public_wording: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
qualification: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
reaction: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
response: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
room: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
room_command: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
room_draft: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
screening: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
screening_review: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
seal: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
service: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
service_equipment: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
service_room: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
session: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
sign_reading: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
signature: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
signed_in: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
special_hours: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
stop: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
story: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
student_sign_off: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
time_off: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
time_offer: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
told_condition: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
treatment_block: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
waiting: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
working_hours: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())

-- trigger ---------------------------------------------------------------------------------------------
CREATE TRIGGER amendment_is_sealed AFTER INSERT ON public.amendment FOR EACH ROW EXECUTE FUNCTION seal_amendment()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.ability_note FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.added_words FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.amendment FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.answers_confirmed FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.application FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.appointment_change FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.block_retest FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.clearance FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.clearance_reply FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.clearance_request FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.comparable_sign FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.complaint FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.consent FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.consent_refusal FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.consent_terms FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.consent_withdrawal FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.drawing FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.exercise_tick FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.finding FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.given_advice FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.goal FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.impression FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.impression_doubt FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.impression_ground FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.incident_entry FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.lifestyle_factor FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.limit_override FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.medicine_class FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.mistaken_finding FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.occupational_exposure FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.page_answered FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.pain_score FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.permission FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.prescription FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.prescription_end FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.prescription_plan FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.reaction FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.response FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.room_command FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.room_draft FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.screening FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.screening_review FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.seal FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.sign_reading FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.signature FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.stop FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.story FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.student_sign_off FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.told_condition FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.treatment_block FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER fact_is_of_the_visits_client BEFORE INSERT ON public.finding FOR EACH ROW EXECUTE FUNCTION refuse_another_client()
CREATE TRIGGER fact_is_of_the_visits_client BEFORE INSERT ON public.lifestyle_factor FOR EACH ROW EXECUTE FUNCTION refuse_another_client()
CREATE TRIGGER fact_is_of_the_visits_client BEFORE INSERT ON public.occupational_exposure FOR EACH ROW EXECUTE FUNCTION refuse_another_client()
CREATE TRIGGER fact_is_of_the_visits_client BEFORE INSERT ON public.story FOR EACH ROW EXECUTE FUNCTION refuse_another_client()
CREATE TRIGGER fact_is_of_the_visits_client BEFORE INSERT ON public.told_condition FOR EACH ROW EXECUTE FUNCTION refuse_another_client()
CREATE TRIGGER never_beyond_a_stop BEFORE INSERT ON public.limit_override FOR EACH ROW EXECUTE FUNCTION refuse_going_beyond_a_stop()
CREATE TRIGGER own_exercise_is_not_redrawn BEFORE UPDATE ON public.own_exercise FOR EACH ROW EXECUTE FUNCTION refuse_redrawing()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE OF name, host, address, phone, about, time_zone, demonstration ON public.practice FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE OF name, title, left_at ON public.colleague FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE ON public.article FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE ON public.colleague_role FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE ON public.credential FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE ON public.insurance_cover FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE ON public.place FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE ON public.public_wording FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE ON public.qualification FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE ON public.service FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE ON public.working_hours FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change_by_decision AFTER UPDATE ON public.comment FOR EACH ROW WHEN (((old.state = 'approved'::text) OR (new.state = 'approved'::text))) EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change_by_loss AFTER DELETE ON public.comment FOR EACH ROW WHEN ((old.state = 'approved'::text)) EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change_by_new AFTER INSERT ON public.comment FOR EACH ROW WHEN ((new.state = 'approved'::text)) EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER signature_is_sealed AFTER INSERT ON public.signature FOR EACH ROW EXECUTE FUNCTION seal_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.ability_note FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.added_words FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.answers_confirmed FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.block_retest FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.comparable_sign FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.complaint FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.consent FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.consent_refusal FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.consent_terms FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.consent_withdrawal FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.drawing FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.finding FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.given_advice FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.goal FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.impression FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.impression_doubt FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.impression_ground FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.lifestyle_factor FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.limit_override FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.mistaken_finding FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.occupational_exposure FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.pain_score FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.prescription FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.prescription_plan FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.response FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.screening FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.screening_review FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.sign_reading FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.stop FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.story FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.student_sign_off FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.told_condition FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER student_never_signs_alone BEFORE INSERT ON public.signature FOR EACH ROW EXECUTE FUNCTION refuse_student_alone()
CREATE TRIGGER treatment_follows_a_screening BEFORE INSERT ON public.prescription FOR EACH ROW EXECUTE FUNCTION refuse_unscreened()
CREATE TRIGGER treatment_is_allowed AFTER INSERT ON public.application REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_unallowed_treatment()
CREATE TRIGGER treatment_is_allowed AFTER INSERT ON public.treatment_block REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_unallowed_treatment()

-- function --------------------------------------------------------------------------------------------
CREATE OR REPLACE FUNCTION public.agreed_and_taken_back(p_visit uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return jsonb_build_object(
    'consents', coalesce((select jsonb_agg(jsonb_build_object('regions', regions, 'techniques', techniques, 'givenAt', given_at,
        'sensitiveRegions', coalesce(t.sensitive_regions, '{}')) order by given_at)
      from consent c left join consent_terms t using (practice_id, consent_id) where c.appointment_id = p_visit), '[]'),
    'withdrawals', coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'what', what, 'code', code, 'withdrawnAt', at) order by at)
      from (select 'taken-back' as kind, 'everything' as what, '' as code, withdrawn_at as at from consent_withdrawal
          where appointment_id = p_visit
        union all select kind, what, code, refused_at from consent_refusal where appointment_id = p_visit) w), '[]'));
end $function$
CREATE OR REPLACE FUNCTION public.audit_beginning(p_practice uuid, p_lane smallint)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
RETURN sha256(convert_to(((p_practice)::text || CASE WHEN (p_lane = 0) THEN ''::text ELSE (' '::text || p_lane) END), 'UTF8'::name))
CREATE OR REPLACE FUNCTION public.audit_hash(p_previous bytea, p_entry bigint, p_at timestamp with time zone, p_actor text, p_act text, p_kind text, p_subject uuid)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
RETURN sha256((p_previous || convert_to(concat_ws(chr(31), (p_entry)::text, (EXTRACT(epoch FROM p_at))::text, p_actor, p_act, p_kind, COALESCE((p_subject)::text, '-'::text)), 'UTF8'::name)))
CREATE OR REPLACE FUNCTION public.broken_seals()
 RETURNS TABLE(entry bigint, subject_id uuid, fault text)
 LANGUAGE sql
 STABLE
 SET "TimeZone" TO 'UTC'
BEGIN ATOMIC
 WITH chained AS (
          SELECT s.practice_id,
             s.entry,
             s.what,
             s.subject_id,
             s.row_hash,
             s.previous_hash,
             s.hash,
             s.sealed_at,
             lag(s.hash, 1, sha256(convert_to((s.practice_id)::text, 'UTF8'::name))) OVER (ORDER BY s.entry) AS expected,
             row_number() OVER (ORDER BY s.entry) AS place
            FROM seal s
         ), rows AS (
          SELECT 'signature'::text AS what,
             g.appointment_id AS id,
             row_hash(to_jsonb(g.*)) AS hashed
            FROM signature g
         UNION ALL
          SELECT 'amendment'::text,
             a.amendment_id,
             row_hash(to_jsonb(a.*)) AS row_hash
            FROM amendment a
         )
  SELECT c.entry,
     c.subject_id,
     'the chain is broken'::text
    FROM chained c
   WHERE ((c.place <> c.entry) OR (c.previous_hash <> c.expected) OR (c.hash <> seal_hash(c.previous_hash, c.entry, c.what, c.subject_id, c.row_hash, c.sealed_at)))
 UNION ALL
  SELECT c.entry,
     c.subject_id,
     'what was sealed is gone or changed'::text
    FROM (chained c
      LEFT JOIN rows r ON (((r.what = c.what) AND (r.id = c.subject_id))))
   WHERE (r.hashed IS DISTINCT FROM c.row_hash)
 UNION ALL
  SELECT NULL::bigint,
     r.id,
     'it was never sealed'::text
    FROM rows r
   WHERE (NOT (EXISTS ( SELECT 1
            FROM seal s
           WHERE ((s.what = r.what) AND (s.subject_id = r.id)))))
 UNION ALL
  SELECT NULL::bigint,
     g.appointment_id,
     'its facts are no longer those that were signed'::text
    FROM signature g
   WHERE ((sha256(convert_to((g.content)::text, 'UTF8'::name)) <> g.content_hash) OR (jsonb_strip_nulls(g.content) IS DISTINCT FROM jsonb_strip_nulls(signed_content(g.appointment_id))))
 UNION ALL
  SELECT NULL::bigint,
     e.subject_id,
     'a signature that the audit trail tells of is gone'::text
    FROM audit_entry e
   WHERE ((e.act = 'signed'::text) AND (NOT (EXISTS ( SELECT 1
            FROM signature g
           WHERE (g.appointment_id = e.subject_id)))));
END
CREATE OR REPLACE FUNCTION public.current_practice()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('supple.practice'::text, true), ''::text))::uuid
CREATE OR REPLACE FUNCTION public.diary_between(p_span tstzrange, p_now timestamp with time zone, p_own uuid)
 RETURNS TABLE(colleagues json, rooms json, promised json, away json)
 LANGUAGE plpgsql
 STABLE
AS $function$
begin return query select
  (select coalesce(json_agg(json_build_object(
      'colleagueId', p.colleague_id, 'name', p.name,
      'hours', (select coalesce(json_agg(json_build_object('weekday', h.weekday, 'starts', h.starts, 'ends', h.ends, 'placeId', h.place_id)), '[]')
        from working_hours h where h.practice_id = p.practice_id and h.colleague_id = p.colleague_id),
      'special', (select coalesce(json_agg(json_build_object('date', h.on_date, 'starts', h.starts, 'ends', h.ends, 'placeId', h.place_id)), '[]')
        from special_hours h where h.practice_id = p.practice_id and h.colleague_id = p.colleague_id
          and h.on_date between lower(p_span)::date - 1 and upper(p_span)::date + 1),
      'competencies', (select coalesce(json_agg(json_build_object('competency', q.competency, 'from', q.awarded_on, 'until', q.valid_until)), '[]')
        from qualification q where q.practice_id = p.practice_id and q.colleague_id = p.colleague_id)
    ) order by p.colleague_id), '[]')
    from colleague p where p.practice_id = current_practice() and p.left_at is null),
  (select coalesce(json_agg(json_build_object('roomId', r.room_id, 'name', r.name, 'placeId', r.place_id) order by r.name), '[]')
    from room r where r.practice_id = current_practice()),
  (select coalesce(json_agg(json_build_array(t.resource_id, floor(extract(epoch from lower(t.during)) * 1000)::bigint,
      ceil(extract(epoch from upper(t.during)) * 1000)::bigint)), '[]')
    from promised_between(p_span, p_now, p_own) t),
  (select coalesce(json_agg(json_build_array(t.colleague_id, floor(extract(epoch from lower(t.during)) * 1000)::bigint,
      ceil(extract(epoch from upper(t.during)) * 1000)::bigint)), '[]')
    from time_off t where t.practice_id = current_practice() and t.during && p_span);
end $function$
CREATE OR REPLACE FUNCTION public.earlier_sessions(p_client uuid, p_not uuid, p_most integer)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
AS $function$
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
end $function$
CREATE OR REPLACE FUNCTION public.found_today(p_visit uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
AS $function$
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
end $function$
CREATE OR REPLACE FUNCTION public.hold_to_sign(p_visit uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
AS $function$
begin
  perform 1 from session where appointment_id = p_visit for update;
  return to_sign(p_visit);
end $function$
CREATE OR REPLACE FUNCTION public.is_sensitive_region(region text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (region = ANY (ARRAY['face'::text, 'chest-up'::text, 'sternum'::text, 'chest-low'::text, 'epigastric'::text, 'umbilical'::text, 'hypogastric'::text, 'groin'::text, 'sacrum'::text, 'coccyx'::text, 'buttock'::text, 'hip-front'::text, 'thigh-inner'::text]))
CREATE OR REPLACE FUNCTION public.methods_of(given jsonb)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
RETURN ARRAY(SELECT jsonb_array_elements_text(COALESCE(NULLIF((given -> 'techniques'::text), 'null'::jsonb), jsonb_build_array((given -> 'technique'::text)))) AS jsonb_array_elements_text)
CREATE OR REPLACE FUNCTION public.open_practice(p_practice uuid, p_name text, p_demonstration boolean)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform pg_advisory_xact_lock(20);
  if exists (select 1 from practice) then
    raise exception 'practice_opens_once' using errcode = 'SU005', constraint = 'practice_opens_once';
  end if;
  insert into practice (practice_id, name, demonstration) values (p_practice, p_name, p_demonstration);
end $function$
CREATE OR REPLACE FUNCTION public.open_practices()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT practice.practice_id
    FROM practice;
END
CREATE OR REPLACE FUNCTION public.places_of(given jsonb)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
RETURN ARRAY(SELECT jsonb_array_elements_text(CASE WHEN (jsonb_typeof((given -> 'regions'::text)) = 'array'::text) THEN (given -> 'regions'::text) ELSE (jsonb_build_array((given -> 'region'::text)) || COALESCE(NULLIF((given -> 'touches'::text), 'null'::jsonb), '[]'::jsonb)) END) AS jsonb_array_elements_text)
CREATE OR REPLACE FUNCTION public.points_drawn(p_marks jsonb)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
RETURN COALESCE((SELECT (sum(jsonb_array_length((mark.value -> 'points'::text))) / 2) FROM jsonb_array_elements(points_drawn.p_marks) mark(value) WHERE (jsonb_typeof((mark.value -> 'points'::text)) = 'array'::text)), (0)::bigint)
CREATE OR REPLACE FUNCTION public.practice_at(p_host text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
RETURN COALESCE((SELECT practice.practice_id FROM practice WHERE (practice.host = practice_at.p_host)), (SELECT practice.practice_id FROM practice WHERE (practice.host IS NULL) ORDER BY practice.opened_at LIMIT 1))
CREATE OR REPLACE FUNCTION public.practices_with_work()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT message.practice_id
    FROM (message
      JOIN practice USING (practice_id))
   WHERE ((message.sent_at IS NULL) AND (NOT practice.demonstration))
 UNION
  SELECT happened.practice_id
    FROM happened
   WHERE (happened.handled_at IS NULL);
END
CREATE OR REPLACE FUNCTION public.promised_between(p_span tstzrange, p_now timestamp with time zone, p_own uuid)
 RETURNS TABLE(resource_id uuid, during tstzrange)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT p.resource_id,
     p.during
    FROM promised_time p
   WHERE ((p.practice_id = current_practice()) AND (p.during && promised_between.p_span) AND ((p.hold_id IS NULL) OR ((p.held_until > promised_between.p_now) AND (p.hold_id IS DISTINCT FROM promised_between.p_own))));
END
CREATE OR REPLACE FUNCTION public.refuse_after_signature()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform 1 from session where practice_id = new.practice_id and appointment_id = new.appointment_id for share;
  if exists (select 1 from signature where practice_id = new.practice_id and appointment_id = new.appointment_id) then
    raise exception 'signed_session_is_closed' using errcode = 'SU002', constraint = 'signed_session_is_closed', table = tg_table_name;
  end if;
  return new;
end $function$
CREATE OR REPLACE FUNCTION public.refuse_another_client()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select 1 from appointment where practice_id = new.practice_id and appointment_id = new.appointment_id
      and client_id = new.client_id) then
    raise exception 'fact_is_of_the_visits_client' using errcode = 'SU006', constraint = 'fact_is_of_the_visits_client';
  end if;
  return new;
end $function$
CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'clinical_rows_are_only_added' using errcode = 'SU001', constraint = 'clinical_rows_are_only_added', table = tg_table_name;
end $function$
CREATE OR REPLACE FUNCTION public.refuse_going_beyond_a_stop()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare newest record;
begin
  select s.screening_id, r.decision into newest from screening s
    left join screening_review r on r.practice_id = s.practice_id and r.screening_id = s.screening_id
    where s.practice_id = new.practice_id and s.appointment_id = new.appointment_id
    order by s.answered_at desc, s.screening_id desc limit 1;
  if newest.screening_id is distinct from new.screening_id or newest.decision ->> 'flow' is distinct from 'conditional'
    or not exists (select 1 from jsonb_array_elements(newest.decision -> 'fired') f
      where f ->> 'ruleId' = new.rule_id
        and exists (select 1 from jsonb_array_elements(f -> 'effects') e where e ->> 'kind' = new.kind)
        and not exists (select 1 from jsonb_array_elements(f -> 'effects') e
          where e ->> 'kind' in ('999', 'ED', 'SAMEDAY', 'GP', 'DEFER', 'CLR'))) then
    raise exception 'never_beyond_a_stop' using errcode = 'SU010', constraint = 'never_beyond_a_stop';
  end if;
  return new;
end $function$
CREATE OR REPLACE FUNCTION public.refuse_redrawing()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if to_jsonb(new) - 'put_away_at' is distinct from to_jsonb(old) - 'put_away_at' then
    raise exception 'own_exercise_is_not_redrawn' using errcode = 'SU008', constraint = 'own_exercise_is_not_redrawn';
  end if;
  return new;
end $function$
CREATE OR REPLACE FUNCTION public.refuse_student_alone()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
CREATE OR REPLACE FUNCTION public.refuse_unallowed_treatment()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
CREATE OR REPLACE FUNCTION public.refuse_unscreened()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare newest record;
begin
  select r.decision ->> 'flow' as flow into newest from screening s
    left join screening_review r on r.practice_id = s.practice_id and r.screening_id = s.screening_id
    where s.practice_id = new.practice_id and s.appointment_id = new.appointment_id order by s.answered_at desc, s.screening_id desc limit 1;
  if newest.flow is distinct from 'clear' and newest.flow is distinct from 'conditional' then
    raise exception 'treatment_follows_a_screening' using errcode = 'SU004', constraint = 'treatment_follows_a_screening';
  end if;
  return new;
end $function$
CREATE OR REPLACE FUNCTION public.row_hash(p_row jsonb)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
RETURN sha256(convert_to((jsonb_strip_nulls(p_row))::text, 'UTF8'::name))
CREATE OR REPLACE FUNCTION public.seal_amendment()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET "TimeZone" TO 'UTC'
AS $function$
begin
  perform seal_row(new.practice_id, 'amendment', new.amendment_id, to_jsonb(new));
  return null;
end $function$
CREATE OR REPLACE FUNCTION public.seal_hash(p_previous bytea, p_entry bigint, p_what text, p_subject uuid, p_row bytea, p_at timestamp with time zone)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
RETURN sha256(((p_previous || p_row) || convert_to(concat_ws(chr(31), (p_entry)::text, p_what, (p_subject)::text, (EXTRACT(epoch FROM p_at))::text), 'UTF8'::name)))
CREATE OR REPLACE FUNCTION public.seal_row(p_practice uuid, p_what text, p_subject uuid, p_row jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET "TimeZone" TO 'UTC'
AS $function$
declare last record; at timestamptz := clock_timestamp(); previous bytea; next bigint; hashed bytea := row_hash(p_row);
begin
  perform pg_advisory_xact_lock(hashtextextended('seal' || p_practice::text, 0));
  select entry, hash into last from seal where practice_id = p_practice order by entry desc limit 1;
  previous := coalesce(last.hash, sha256(convert_to(p_practice::text, 'UTF8'))); next := coalesce(last.entry, 0) + 1;
  insert into seal values (p_practice, next, p_what, p_subject, hashed, previous,
    seal_hash(previous, next, p_what, p_subject, hashed, at), at);
end $function$
CREATE OR REPLACE FUNCTION public.seal_signature()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET "TimeZone" TO 'UTC'
AS $function$
begin
  perform seal_row(new.practice_id, 'signature', new.appointment_id, to_jsonb(new));
  return null;
end $function$
CREATE OR REPLACE FUNCTION public.signed_content(p_visit uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return (select jsonb_agg(jsonb_build_object('part', part, 'id', id, 'at', at, 'content', content) order by at, part, id)
    from session_content where appointment_id = p_visit);
end $function$
CREATE OR REPLACE FUNCTION public.stands(p_visit uuid, p_colleague uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return (select to_jsonb(answer) from (select a.client_id as "clientId", (lower(a.during) at time zone p.time_zone)::date as day, s.colleague_id as accountable,
      p.time_zone as "timeZone", newest.decision, newest.answered_at as "answeredAt", newest.reviewed_by as "reviewedBy",
      coalesce((select jsonb_agg(jsonb_build_object('by', k.colleague_id, 'at', k.confirmed_at))
        from answers_confirmed k where k.screening_id = newest.screening_id), '[]') as confirmed,
      coalesce((select jsonb_agg(jsonb_build_object('ruleId', o.rule_id, 'kind', o.kind, 'code', o.code, 'reason', o.reason) order by o.overridden_at)
        from limit_override o where o.screening_id = newest.screening_id), '[]') as overrides,
      coalesce((select jsonb_agg(jsonb_build_object('regions', regions, 'techniques', techniques, 'givenAt', given_at,
          'sensitiveRegions', coalesce(t.sensitive_regions, '{}')))
        from consent c left join consent_terms t using (practice_id, consent_id) where c.appointment_id = a.appointment_id), '[]') as consents,
      coalesce((select jsonb_agg(jsonb_build_object('kind', w.kind, 'what', w.what, 'code', w.code, 'withdrawnAt', w.at)) from (
        select 'taken-back' as kind, 'everything' as what, '' as code, withdrawn_at as at from consent_withdrawal where appointment_id = a.appointment_id
        union all select kind, what, code, refused_at from consent_refusal where appointment_id = a.appointment_id) w), '[]') as withdrawals,
      coalesce((select jsonb_agg(jsonb_build_object('competency', competency, 'from', awarded_on, 'until', valid_until))
        from qualification q where q.colleague_id = p_colleague), '[]') as competencies,
      coalesce((select jsonb_agg(jsonb_build_object('from', lower(i.during), 'until', upper(i.during)))
        from insurance_cover i where i.colleague_id = p_colleague), '[]') as cover,
      (select count(*) from application g where g.appointment_id = a.appointment_id) as applications
    from appointment a join practice p using (practice_id) left join session s using (practice_id, appointment_id)
    left join lateral (select n.screening_id, n.answered_at, r.decision, r.colleague_id as reviewed_by from screening n
      left join screening_review r using (practice_id, screening_id)
      where n.appointment_id = a.appointment_id order by n.answered_at desc, n.screening_id desc limit 1) newest on true
    where a.appointment_id = p_visit) answer);
end $function$
CREATE OR REPLACE FUNCTION public.tell_public_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  notify public_pages_changed;
  return null;
end $function$
CREATE OR REPLACE FUNCTION public.to_sign(p_visit uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
AS $function$
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
      exists (select 1 from sign_reading t where t.appointment_id = p_visit and t.moment = 'before')
        or exists (select 1 from finding f where f.appointment_id = p_visit and f.moment = 'before') as "readBefore",
      exists (select 1 from sign_reading t where t.appointment_id = p_visit and t.moment = 'after')
        or exists (select 1 from finding f where f.appointment_id = p_visit and f.moment = 'after') as "readAfter"
    from session s join appointment a using (practice_id, appointment_id) where s.appointment_id = p_visit) answer);
end $function$
CREATE OR REPLACE FUNCTION public.write_audit(p_actor text, p_act text, p_kind text, p_subject uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$

-- view ------------------------------------------------------------------------------------------------
broken_audit_entry:
 SELECT practice_id,
    lane,
    entry
   FROM ( SELECT audit_entry.practice_id,
            audit_entry.entry,
            audit_entry.at,
            audit_entry.actor,
            audit_entry.act,
            audit_entry.subject_kind,
            audit_entry.subject_id,
            audit_entry.previous_hash,
            audit_entry.hash,
            audit_entry.lane,
            lag(audit_entry.hash, 1, audit_beginning(audit_entry.practice_id, audit_entry.lane)) OVER chain AS expected,
            row_number() OVER chain AS place
           FROM audit_entry
          WINDOW chain AS (PARTITION BY audit_entry.practice_id, audit_entry.lane ORDER BY audit_entry.entry)) line
  WHERE ((place <> entry) OR (previous_hash <> expected) OR (hash <> audit_hash(previous_hash, entry, at, actor, act, subject_kind, subject_id)));
session_content:
 SELECT s.practice_id,
    s.appointment_id,
    'screening'::text AS part,
    s.answered_at AS at,
    s.screening_id AS id,
    to_jsonb(s.*) AS content
   FROM screening s
UNION ALL
 SELECT r.practice_id,
    r.appointment_id,
    'screening_review'::text AS part,
    r.reviewed_at AS at,
    r.screening_review_id AS id,
    to_jsonb(r.*) AS content
   FROM screening_review r
UNION ALL
 SELECT c.practice_id,
    c.appointment_id,
    'consent'::text AS part,
    c.given_at AS at,
    c.consent_id AS id,
    to_jsonb(c.*) AS content
   FROM consent c
UNION ALL
 SELECT w.practice_id,
    w.appointment_id,
    'consent_withdrawal'::text AS part,
    w.withdrawn_at AS at,
    w.consent_withdrawal_id AS id,
    to_jsonb(w.*) AS content
   FROM consent_withdrawal w
UNION ALL
 SELECT c.practice_id,
    c.appointment_id,
    'complaint'::text AS part,
    c.recorded_at AS at,
    c.complaint_id AS id,
    to_jsonb(c.*) AS content
   FROM complaint c
UNION ALL
 SELECT p.practice_id,
    p.appointment_id,
    'pain_score'::text AS part,
    p.recorded_at AS at,
    p.pain_score_id AS id,
    to_jsonb(p.*) AS content
   FROM pain_score p
UNION ALL
 SELECT f.practice_id,
    f.appointment_id,
    'sign_reading'::text AS part,
    f.recorded_at AS at,
    f.sign_reading_id AS id,
    to_jsonb(f.*) AS content
   FROM sign_reading f
UNION ALL
 SELECT i.practice_id,
    i.appointment_id,
    'impression'::text AS part,
    i.recorded_at AS at,
    i.impression_id AS id,
    to_jsonb(i.*) AS content
   FROM impression i
UNION ALL
 SELECT a.practice_id,
    a.appointment_id,
    'application'::text AS part,
    a.given_at AS at,
    a.application_id AS id,
    to_jsonb(a.*) AS content
   FROM application a
UNION ALL
 SELECT s.practice_id,
    s.appointment_id,
    'stop'::text AS part,
    s.stopped_at AS at,
    s.stop_id AS id,
    to_jsonb(s.*) AS content
   FROM stop s
UNION ALL
 SELECT p.practice_id,
    p.appointment_id,
    'prescription'::text AS part,
    p.prescribed_at AS at,
    p.prescription_id AS id,
    to_jsonb(p.*) AS content
   FROM prescription p
UNION ALL
 SELECT p.practice_id,
    p.appointment_id,
    'prescription_plan'::text AS part,
    p.planned_at AS at,
    p.prescription_id AS id,
    to_jsonb(p.*) AS content
   FROM prescription_plan p
UNION ALL
 SELECT b.practice_id,
    b.appointment_id,
    'treatment_block'::text AS part,
    b.given_at AS at,
    b.treatment_block_id AS id,
    to_jsonb(b.*) AS content
   FROM treatment_block b
UNION ALL
 SELECT r.practice_id,
    r.appointment_id,
    'block_retest'::text AS part,
    r.retested_at AS at,
    r.block_retest_id AS id,
    to_jsonb(r.*) AS content
   FROM block_retest r
UNION ALL
 SELECT r.practice_id,
    r.appointment_id,
    'response'::text AS part,
    r.responded_at AS at,
    r.response_id AS id,
    to_jsonb(r.*) AS content
   FROM response r
UNION ALL
 SELECT w.practice_id,
    w.appointment_id,
    'added_words'::text AS part,
    w.added_at AS at,
    w.added_words_id AS id,
    to_jsonb(w.*) AS content
   FROM added_words w
UNION ALL
 SELECT o.practice_id,
    o.appointment_id,
    'student_sign_off'::text AS part,
    o.signed_off_at AS at,
    o.appointment_id AS id,
    to_jsonb(o.*) AS content
   FROM student_sign_off o
UNION ALL
 SELECT f.practice_id,
    f.appointment_id,
    'finding'::text AS part,
    f.recorded_at AS at,
    f.finding_id AS id,
    to_jsonb(f.*) AS content
   FROM finding f
UNION ALL
 SELECT m.practice_id,
    m.appointment_id,
    'mistaken_finding'::text AS part,
    m.recorded_at AS at,
    m.finding_id AS id,
    to_jsonb(m.*) AS content
   FROM mistaken_finding m
UNION ALL
 SELECT s.practice_id,
    s.appointment_id,
    'story'::text AS part,
    s.recorded_at AS at,
    s.story_id AS id,
    to_jsonb(s.*) AS content
   FROM story s
UNION ALL
 SELECT l.practice_id,
    l.appointment_id,
    'lifestyle_factor'::text AS part,
    l.recorded_at AS at,
    l.lifestyle_factor_id AS id,
    to_jsonb(l.*) AS content
   FROM lifestyle_factor l
UNION ALL
 SELECT o.practice_id,
    o.appointment_id,
    'occupational_exposure'::text AS part,
    o.recorded_at AS at,
    o.occupational_exposure_id AS id,
    to_jsonb(o.*) AS content
   FROM occupational_exposure o
UNION ALL
 SELECT t.practice_id,
    t.appointment_id,
    'told_condition'::text AS part,
    t.recorded_at AS at,
    t.told_condition_id AS id,
    to_jsonb(t.*) AS content
   FROM told_condition t
UNION ALL
 SELECT g.practice_id,
    g.appointment_id,
    'goal'::text AS part,
    g.recorded_at AS at,
    g.goal_id AS id,
    to_jsonb(g.*) AS content
   FROM goal g
UNION ALL
 SELECT c.practice_id,
    c.appointment_id,
    'comparable_sign'::text AS part,
    c.recorded_at AS at,
    c.comparable_sign_id AS id,
    to_jsonb(c.*) AS content
   FROM comparable_sign c
UNION ALL
 SELECT d.practice_id,
    d.appointment_id,
    'impression_doubt'::text AS part,
    d.recorded_at AS at,
    d.impression_id AS id,
    to_jsonb(d.*) AS content
   FROM impression_doubt d
UNION ALL
 SELECT g.practice_id,
    g.appointment_id,
    'impression_ground'::text AS part,
    g.recorded_at AS at,
    g.impression_ground_id AS id,
    to_jsonb(g.*) AS content
   FROM impression_ground g
UNION ALL
 SELECT a.practice_id,
    a.appointment_id,
    'given_advice'::text AS part,
    a.given_at AS at,
    a.given_advice_id AS id,
    to_jsonb(a.*) AS content
   FROM given_advice a
UNION ALL
 SELECT c.practice_id,
    c.appointment_id,
    'answers_confirmed'::text AS part,
    c.confirmed_at AS at,
    c.answers_confirmed_id AS id,
    to_jsonb(c.*) AS content
   FROM answers_confirmed c
UNION ALL
 SELECT o.practice_id,
    o.appointment_id,
    'limit_override'::text AS part,
    o.overridden_at AS at,
    o.limit_override_id AS id,
    to_jsonb(o.*) AS content
   FROM limit_override o
UNION ALL
 SELECT t.practice_id,
    t.appointment_id,
    'consent_terms'::text AS part,
    t.agreed_at AS at,
    t.consent_id AS id,
    to_jsonb(t.*) AS content
   FROM consent_terms t
UNION ALL
 SELECT r.practice_id,
    r.appointment_id,
    'consent_refusal'::text AS part,
    r.refused_at AS at,
    r.consent_refusal_id AS id,
    to_jsonb(r.*) AS content
   FROM consent_refusal r
UNION ALL
 SELECT n.practice_id,
    n.appointment_id,
    'ability_note'::text AS part,
    n.noted_at AS at,
    n.ability_note_id AS id,
    to_jsonb(n.*) AS content
   FROM ability_note n;

-- right -----------------------------------------------------------------------------------------------
ability_note: DELETE, INSERT, SELECT, UPDATE
added_words: DELETE, INSERT, SELECT, UPDATE
amendment: DELETE, INSERT, SELECT, UPDATE
answers_confirmed: DELETE, INSERT, SELECT, UPDATE
application: DELETE, INSERT, SELECT, UPDATE
appointment: DELETE, INSERT, SELECT, UPDATE
appointment_change: DELETE, INSERT, SELECT, UPDATE
article: DELETE, INSERT, SELECT, UPDATE
article_revision: INSERT, SELECT
attempt: DELETE, INSERT, SELECT, UPDATE
audit_entry: SELECT
block: DELETE, INSERT, SELECT, UPDATE
block_retest: DELETE, INSERT, SELECT, UPDATE
broken_audit_entry: SELECT
calendar_feed: DELETE, INSERT, SELECT, UPDATE
check_in: DELETE, INSERT, SELECT, UPDATE
clearance: DELETE, INSERT, SELECT, UPDATE
clearance_reply: DELETE, INSERT, SELECT, UPDATE
clearance_request: DELETE, INSERT, SELECT, UPDATE
client: DELETE, INSERT, SELECT, UPDATE
colleague: DELETE, INSERT, SELECT, UPDATE
colleague_role: DELETE, INSERT, SELECT, UPDATE
comment: DELETE, INSERT, SELECT, UPDATE
comparable_sign: DELETE, INSERT, SELECT, UPDATE
complaint: DELETE, INSERT, SELECT, UPDATE
consent: DELETE, INSERT, SELECT, UPDATE
consent_refusal: DELETE, INSERT, SELECT, UPDATE
consent_setting: DELETE, INSERT, SELECT, UPDATE
consent_terms: DELETE, INSERT, SELECT, UPDATE
consent_withdrawal: DELETE, INSERT, SELECT, UPDATE
credential: DELETE, INSERT, SELECT, UPDATE
drawing: DELETE, INSERT, SELECT, UPDATE
episode: DELETE, INSERT, SELECT, UPDATE
equipment: DELETE, INSERT, SELECT, UPDATE
exercise_tick: DELETE, INSERT, SELECT, UPDATE
finding: DELETE, INSERT, SELECT, UPDATE
given_advice: DELETE, INSERT, SELECT, UPDATE
goal: DELETE, INSERT, SELECT, UPDATE
guardian: DELETE, INSERT, SELECT, UPDATE
happened: DELETE, INSERT, SELECT, UPDATE
impression: DELETE, INSERT, SELECT, UPDATE
impression_doubt: DELETE, INSERT, SELECT, UPDATE
impression_ground: DELETE, INSERT, SELECT, UPDATE
incident_entry: DELETE, INSERT, SELECT, UPDATE
insurance_cover: DELETE, INSERT, SELECT, UPDATE
lifestyle_factor: DELETE, INSERT, SELECT, UPDATE
limit_override: DELETE, INSERT, SELECT, UPDATE
medicine_class: DELETE, INSERT, SELECT, UPDATE
message: DELETE, INSERT, SELECT, UPDATE
message_template: DELETE, INSERT, SELECT, UPDATE
mistaken_finding: DELETE, INSERT, SELECT, UPDATE
occupational_exposure: DELETE, INSERT, SELECT, UPDATE
old_address: DELETE, INSERT, SELECT, UPDATE
opened_link: DELETE, INSERT, SELECT, UPDATE
own_exercise: DELETE, INSERT, SELECT, UPDATE
page_answered: DELETE, INSERT, SELECT, UPDATE
pain_score: DELETE, INSERT, SELECT, UPDATE
permission: DELETE, INSERT, SELECT, UPDATE
picture: DELETE, INSERT, SELECT, UPDATE
picture_size: DELETE, INSERT, SELECT, UPDATE
place: DELETE, INSERT, SELECT, UPDATE
practice: SELECT, UPDATE
prescription: DELETE, INSERT, SELECT, UPDATE
prescription_end: DELETE, INSERT, SELECT, UPDATE
prescription_plan: DELETE, INSERT, SELECT, UPDATE
private_link: DELETE, INSERT, SELECT, UPDATE
programme_pass: DELETE, INSERT, SELECT, UPDATE
programme_reminder: DELETE, INSERT, SELECT, UPDATE
promised_time: DELETE, INSERT, SELECT, UPDATE
public_wording: DELETE, INSERT, SELECT, UPDATE
qualification: DELETE, INSERT, SELECT, UPDATE
reaction: DELETE, INSERT, SELECT, UPDATE
response: DELETE, INSERT, SELECT, UPDATE
room: DELETE, INSERT, SELECT, UPDATE
room_command: INSERT, SELECT
room_draft: INSERT, SELECT
screening: DELETE, INSERT, SELECT, UPDATE
screening_review: DELETE, INSERT, SELECT, UPDATE
seal: SELECT
service: DELETE, INSERT, SELECT, UPDATE
service_equipment: DELETE, INSERT, SELECT, UPDATE
service_room: DELETE, INSERT, SELECT, UPDATE
session: DELETE, INSERT, SELECT, UPDATE
session_content: SELECT
sign_reading: DELETE, INSERT, SELECT, UPDATE
signature: DELETE, INSERT, SELECT, UPDATE
signed_in: DELETE, INSERT, SELECT, UPDATE
special_hours: DELETE, INSERT, SELECT, UPDATE
stop: DELETE, INSERT, SELECT, UPDATE
story: DELETE, INSERT, SELECT, UPDATE
student_sign_off: DELETE, INSERT, SELECT, UPDATE
time_off: DELETE, INSERT, SELECT, UPDATE
time_offer: DELETE, INSERT, SELECT, UPDATE
told_condition: DELETE, INSERT, SELECT, UPDATE
treatment_block: DELETE, INSERT, SELECT, UPDATE
waiting: DELETE, INSERT, SELECT, UPDATE
working_hours: DELETE, INSERT, SELECT, UPDATE
