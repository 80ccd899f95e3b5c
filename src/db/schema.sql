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

table appointment
  practice_id uuid not null default current_practice()
  appointment_id uuid not null
  client_id uuid not null
  service_id uuid not null
  colleague_id uuid not null
  room_id uuid not null
  during tstzrange not null
  status text not null default 'confirmed'::text
  price_pence integer not null
  access_needs text not null default ''::text
  chaperone_wished boolean not null default false
  booked_at timestamp with time zone not null default now()
  sequence integer not null default 0

table appointment_change
  practice_id uuid not null default current_practice()
  appointment_change_id uuid not null
  appointment_id uuid not null
  what text not null
  by_whom text not null
  was tstzrange
  at timestamp with time zone not null

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

table calendar_feed
  practice_id uuid not null default current_practice()
  colleague_id uuid not null
  token_hash bytea not null
  made_at timestamp with time zone not null default now()

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
  recorded_by uuid not null
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

table episode
  practice_id uuid not null default current_practice()
  episode_id uuid not null
  client_id uuid not null
  opened_at timestamp with time zone not null default now()

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

table insurance_cover
  practice_id uuid not null default current_practice()
  insurance_cover_id uuid not null
  colleague_id uuid not null
  insurer text not null
  during daterange not null

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

table opened_link
  practice_id uuid not null default current_practice()
  token_hash bytea not null
  private_link_id uuid not null
  csrf_secret text not null
  expires_at timestamp with time zone not null

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
  recorded_by uuid not null
  said_at timestamp with time zone not null

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

table private_link
  practice_id uuid not null default current_practice()
  private_link_id uuid not null
  client_id uuid not null
  token_hash bytea not null
  expires_at timestamp with time zone not null
  revoked_at timestamp with time zone
  wrong_births integer not null default 0

table promised_time
  practice_id uuid not null default current_practice()
  promised_time_id uuid not null
  resource_id uuid not null
  during tstzrange not null
  appointment_id uuid not null

table qualification
  practice_id uuid not null default current_practice()
  qualification_id uuid not null
  colleague_id uuid not null
  competency text not null
  awarded_by text not null
  awarded_on date not null
  valid_until date

table room
  practice_id uuid not null default current_practice()
  room_id uuid not null
  name text not null

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

table service
  practice_id uuid not null default current_practice()
  service_id uuid not null
  name text not null
  about text not null default ''::text
  minutes integer not null
  recovery_minutes integer not null default 0
  price_pence integer not null
  offered boolean not null default true

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

table stop
  practice_id uuid not null default current_practice()
  stop_id uuid not null
  appointment_id uuid not null
  reason text not null
  stopped_at timestamp with time zone not null default now()

table time_off
  practice_id uuid not null default current_practice()
  time_off_id uuid not null
  colleague_id uuid
  during tstzrange not null
  why text not null default ''::text

table working_hours
  practice_id uuid not null default current_practice()
  working_hours_id uuid not null
  colleague_id uuid not null
  weekday smallint not null
  starts time without time zone not null
  ends time without time zone not null

-- constraint ------------------------------------------------------------------------------------------
ability_note: ability_note_has_a_reason CHECK (((length(TRIM(BOTH FROM reason)) >= 1) AND (length(TRIM(BOTH FROM reason)) <= 4000)))
ability_note: ability_note_is_known CHECK ((about = ANY (ARRAY['competence'::text, 'capacity'::text])))
ability_note: ability_note_pkey PRIMARY KEY (practice_id, ability_note_id)
ability_note: ability_note_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
ability_note: ability_note_practice_id_recorded_by_fkey FOREIGN KEY (practice_id, recorded_by) REFERENCES colleague(practice_id, colleague_id)
ability_note: able_means_all_four CHECK ((able = (understands AND retains AND weighs AND communicates)))
ability_note: lacking_capacity_has_a_cause CHECK ((able OR (about = 'competence'::text) OR (length(TRIM(BOTH FROM impairment)) > 0)))
amendment: amendment_has_a_reason CHECK (((length(TRIM(BOTH FROM reason)) >= 1) AND (length(TRIM(BOTH FROM reason)) <= 2000)))
amendment: amendment_pkey PRIMARY KEY (practice_id, amendment_id)
amendment: amendment_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES signature(practice_id, appointment_id)
amendment: amendment_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
amendment: amendment_says_something CHECK (((length(TRIM(BOTH FROM amended)) >= 1) AND (length(TRIM(BOTH FROM amended)) <= 8000)))
answers_confirmed: answers_confirmed_pkey PRIMARY KEY (practice_id, answers_confirmed_id)
answers_confirmed: answers_confirmed_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
answers_confirmed: answers_confirmed_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
answers_confirmed: answers_confirmed_practice_id_screening_id_fkey FOREIGN KEY (practice_id, screening_id) REFERENCES screening(practice_id, screening_id)
application: application_pkey PRIMARY KEY (practice_id, application_id)
application: application_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES session(practice_id, appointment_id)
application: application_side_is_known CHECK ((side = ANY (ARRAY['left'::text, 'right'::text, 'both'::text, 'midline'::text])))
appointment: appointment_has_a_beginning_and_an_end CHECK (((NOT isempty(during)) AND lower_inc(during) AND (NOT upper_inc(during)) AND (NOT lower_inf(during)) AND (NOT upper_inf(during))))
appointment: appointment_pkey PRIMARY KEY (practice_id, appointment_id)
appointment: appointment_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
appointment: appointment_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
appointment: appointment_practice_id_room_id_fkey FOREIGN KEY (practice_id, room_id) REFERENCES room(practice_id, room_id)
appointment: appointment_practice_id_service_id_fkey FOREIGN KEY (practice_id, service_id) REFERENCES service(practice_id, service_id)
appointment: appointment_status_is_known CHECK ((status = ANY (ARRAY['confirmed'::text, 'arrived'::text, 'completed'::text, 'cancelled'::text, 'did-not-attend'::text])))
appointment_change: appointment_change_is_known CHECK ((what = ANY (ARRAY['booked'::text, 'moved'::text, 'cancelled'::text, 'arrived'::text, 'did-not-attend'::text])))
appointment_change: appointment_change_pkey PRIMARY KEY (practice_id, appointment_change_id)
appointment_change: appointment_change_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
attempt: attempt_pkey PRIMARY KEY (practice_id, attempt_id)
attempt: attempt_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
audit_entry: audit_chain_does_not_fork UNIQUE (practice_id, previous_hash)
audit_entry: audit_entry_pkey PRIMARY KEY (practice_id, entry)
audit_entry: audit_entry_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
calendar_feed: calendar_feed_pkey PRIMARY KEY (practice_id, colleague_id)
calendar_feed: calendar_feed_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
calendar_feed: one_feed_a_token UNIQUE (practice_id, token_hash)
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
episode: episode_pkey PRIMARY KEY (practice_id, episode_id)
episode: episode_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
guardian: guardian_pkey PRIMARY KEY (practice_id, client_id)
guardian: guardian_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
happened: happened_pkey PRIMARY KEY (practice_id, happened_id)
happened: happened_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
impression: confidence_is_known CHECK ((confidence = ANY (ARRAY['low'::text, 'moderate'::text, 'high'::text])))
impression: driver_is_given CHECK (((length(TRIM(BOTH FROM driver)) >= 1) AND (length(TRIM(BOTH FROM driver)) <= 400)))
impression: impression_is_given CHECK (((length(TRIM(BOTH FROM words)) >= 1) AND (length(TRIM(BOTH FROM words)) <= 4000)))
impression: impression_pkey PRIMARY KEY (practice_id, impression_id)
impression: impression_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
insurance_cover: insurance_cover_pkey PRIMARY KEY (practice_id, insurance_cover_id)
insurance_cover: insurance_cover_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
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
message: message_kind_is_known CHECK ((kind = ANY (ARRAY['letter'::text, 'reminder'::text])))
message: message_pkey PRIMARY KEY (practice_id, message_id)
message: message_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
opened_link: opened_link_pkey PRIMARY KEY (practice_id, token_hash)
opened_link: opened_link_practice_id_private_link_id_fkey FOREIGN KEY (practice_id, private_link_id) REFERENCES private_link(practice_id, private_link_id)
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
practice: one_practice_a_host UNIQUE (host)
practice: practice_name_is_given CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 200)))
practice: practice_pkey PRIMARY KEY (practice_id)
prescription: hold_is_0_to_120_seconds CHECK (((hold_s >= 0) AND (hold_s <= 120)))
prescription: practised_only_after_demonstrated CHECK (((practised = 'not-practised'::text) OR demonstrated))
prescription: practised_quality_is_known CHECK ((practised = ANY (ARRAY['independent'::text, 'cued'::text, 'unable'::text, 'not-practised'::text])))
prescription: prescription_pkey PRIMARY KEY (practice_id, prescription_id)
prescription: prescription_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
prescription: prescription_side_is_known CHECK ((side = ANY (ARRAY['left'::text, 'right'::text, 'both'::text, 'midline'::text])))
prescription: repetitions_are_1_to_30 CHECK (((repetitions >= 1) AND (repetitions <= 30)))
prescription: sets_are_1_to_5 CHECK (((sets >= 1) AND (sets <= 5)))
prescription: times_a_day_are_1_to_10 CHECK (((times_a_day >= 1) AND (times_a_day <= 10)))
private_link: one_link_a_token UNIQUE (practice_id, token_hash)
private_link: private_link_pkey PRIMARY KEY (practice_id, private_link_id)
private_link: private_link_practice_id_client_id_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, client_id)
promised_time: no_one_promised_twice EXCLUDE USING gist (practice_id WITH =, resource_id WITH =, during WITH &&)
promised_time: promise_is_not_empty CHECK ((NOT isempty(during)))
promised_time: promised_time_pkey PRIMARY KEY (practice_id, promised_time_id)
promised_time: promised_time_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
qualification: qualification_ends_after_award CHECK (((valid_until IS NULL) OR (valid_until >= awarded_on)))
qualification: qualification_pkey PRIMARY KEY (practice_id, qualification_id)
qualification: qualification_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
room: room_pkey PRIMARY KEY (practice_id, room_id)
room: room_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
screening: screening_kind_is_known CHECK ((kind = ANY (ARRAY['full'::text, 'interval'::text])))
screening: screening_pkey PRIMARY KEY (practice_id, screening_id)
screening: screening_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
screening_review: one_review_a_screening UNIQUE (practice_id, screening_id)
screening_review: screening_review_pkey PRIMARY KEY (practice_id, screening_review_id)
screening_review: screening_review_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
screening_review: screening_review_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
screening_review: screening_review_practice_id_screening_id_fkey FOREIGN KEY (practice_id, screening_id) REFERENCES screening(practice_id, screening_id)
service: price_is_not_negative CHECK ((price_pence >= 0))
service: recovery_is_minutes CHECK (((recovery_minutes >= 0) AND (recovery_minutes <= 120)))
service: service_lasts_minutes CHECK (((minutes >= 5) AND (minutes <= 480)))
service: service_pkey PRIMARY KEY (practice_id, service_id)
service: service_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
session: session_pkey PRIMARY KEY (practice_id, appointment_id)
session: session_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
session: session_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
sign_reading: degrees_fit_a_joint CHECK (((degrees >= '-30'::integer) AND (degrees <= 200)))
sign_reading: reading_moment_is_known CHECK ((moment = ANY (ARRAY['before'::text, 'after'::text])))
sign_reading: reading_side_is_known CHECK ((side = ANY (ARRAY['left'::text, 'right'::text, 'midline'::text])))
sign_reading: sign_reading_pkey PRIMARY KEY (practice_id, sign_reading_id)
sign_reading: sign_reading_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, appointment_id)
signature: signature_pkey PRIMARY KEY (practice_id, appointment_id)
signature: signature_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES session(practice_id, appointment_id)
signature: signature_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
signed_in: signed_in_pkey PRIMARY KEY (practice_id, token_hash)
signed_in: signed_in_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
stop: stop_has_a_reason CHECK ((length(TRIM(BOTH FROM reason)) > 0))
stop: stop_pkey PRIMARY KEY (practice_id, stop_id)
stop: stop_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES session(practice_id, appointment_id)
time_off: time_off_has_a_beginning_and_an_end CHECK (((NOT isempty(during)) AND (NOT lower_inf(during)) AND (NOT upper_inf(during))))
time_off: time_off_pkey PRIMARY KEY (practice_id, time_off_id)
time_off: time_off_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
time_off: time_off_reason_is_short CHECK ((length(why) <= 200))
working_hours: weekday_is_iso CHECK (((weekday >= 1) AND (weekday <= 7)))
working_hours: working_hours_do_not_overlap EXCLUDE USING gist (practice_id WITH =, colleague_id WITH =, weekday WITH =, tsrange(('2000-01-01'::date + starts), ('2000-01-01'::date + ends)) WITH &&)
working_hours: working_hours_pkey PRIMARY KEY (practice_id, working_hours_id)
working_hours: working_hours_practice_id_colleague_id_fkey FOREIGN KEY (practice_id, colleague_id) REFERENCES colleague(practice_id, colleague_id)
working_hours: working_hours_run_forward CHECK ((ends > starts))

-- index -----------------------------------------------------------------------------------------------
CREATE INDEX ability_note_of ON public.ability_note USING btree (practice_id, appointment_id, noted_at)
CREATE INDEX answers_confirmed_of ON public.answers_confirmed USING btree (practice_id, screening_id)
CREATE INDEX appointment_change_of ON public.appointment_change USING btree (practice_id, appointment_id, at)
CREATE INDEX appointment_of_client ON public.appointment USING btree (practice_id, client_id, lower(during))
CREATE INDEX appointment_of_day ON public.appointment USING btree (practice_id, lower(during))
CREATE INDEX attempt_recent ON public.attempt USING btree (practice_id, what, who_hash, at)
CREATE INDEX clearance_of_client ON public.clearance USING btree (practice_id, client_id)
CREATE INDEX clearance_request_of ON public.clearance_request USING btree (practice_id, client_id)
CREATE INDEX client_by_email ON public.client USING btree (practice_id, email)
CREATE INDEX consent_refusal_of ON public.consent_refusal USING btree (practice_id, appointment_id)
CREATE INDEX happened_waiting ON public.happened USING btree (practice_id, at) WHERE (handled_at IS NULL)
CREATE INDEX medicine_class_of ON public.medicine_class USING btree (practice_id, client_id)
CREATE INDEX no_one_promised_twice ON public.promised_time USING gist (practice_id, resource_id, during)
CREATE INDEX page_answered_of ON public.page_answered USING btree (practice_id, appointment_id, answered_at)
CREATE INDEX permission_of ON public.permission USING btree (practice_id, client_id, about, said_at)
CREATE INDEX promised_time_during ON public.promised_time USING gist (practice_id, during)
CREATE INDEX promised_time_of_appointment ON public.promised_time USING btree (practice_id, appointment_id)
CREATE INDEX screening_of_appointment ON public.screening USING btree (practice_id, appointment_id, answered_at)
CREATE INDEX time_off_during ON public.time_off USING gist (practice_id, during)
CREATE INDEX working_hours_do_not_overlap ON public.working_hours USING gist (practice_id, colleague_id, weekday, tsrange(('2000-01-01'::date + starts), ('2000-01-01'::date + ends)))
CREATE UNIQUE INDEX ability_note_pkey ON public.ability_note USING btree (practice_id, ability_note_id)
CREATE UNIQUE INDEX amendment_pkey ON public.amendment USING btree (practice_id, amendment_id)
CREATE UNIQUE INDEX answers_confirmed_pkey ON public.answers_confirmed USING btree (practice_id, answers_confirmed_id)
CREATE UNIQUE INDEX application_pkey ON public.application USING btree (practice_id, application_id)
CREATE UNIQUE INDEX appointment_change_pkey ON public.appointment_change USING btree (practice_id, appointment_change_id)
CREATE UNIQUE INDEX appointment_pkey ON public.appointment USING btree (practice_id, appointment_id)
CREATE UNIQUE INDEX attempt_pkey ON public.attempt USING btree (practice_id, attempt_id)
CREATE UNIQUE INDEX audit_chain_does_not_fork ON public.audit_entry USING btree (practice_id, previous_hash)
CREATE UNIQUE INDEX audit_entry_pkey ON public.audit_entry USING btree (practice_id, entry)
CREATE UNIQUE INDEX calendar_feed_pkey ON public.calendar_feed USING btree (practice_id, colleague_id)
CREATE UNIQUE INDEX clearance_pkey ON public.clearance USING btree (practice_id, clearance_id)
CREATE UNIQUE INDEX clearance_reply_pkey ON public.clearance_reply USING btree (practice_id, clearance_request_id)
CREATE UNIQUE INDEX clearance_request_pkey ON public.clearance_request USING btree (practice_id, clearance_request_id)
CREATE UNIQUE INDEX client_pkey ON public.client USING btree (practice_id, client_id)
CREATE UNIQUE INDEX colleague_pkey ON public.colleague USING btree (practice_id, colleague_id)
CREATE UNIQUE INDEX colleague_role_pkey ON public.colleague_role USING btree (practice_id, colleague_id, role)
CREATE UNIQUE INDEX complaint_pkey ON public.complaint USING btree (practice_id, complaint_id)
CREATE UNIQUE INDEX consent_pkey ON public.consent USING btree (practice_id, consent_id)
CREATE UNIQUE INDEX consent_refusal_pkey ON public.consent_refusal USING btree (practice_id, consent_refusal_id)
CREATE UNIQUE INDEX consent_setting_pkey ON public.consent_setting USING btree (practice_id)
CREATE UNIQUE INDEX consent_terms_pkey ON public.consent_terms USING btree (practice_id, consent_id)
CREATE UNIQUE INDEX consent_withdrawal_pkey ON public.consent_withdrawal USING btree (practice_id, consent_withdrawal_id)
CREATE UNIQUE INDEX episode_pkey ON public.episode USING btree (practice_id, episode_id)
CREATE UNIQUE INDEX guardian_pkey ON public.guardian USING btree (practice_id, client_id)
CREATE UNIQUE INDEX happened_pkey ON public.happened USING btree (practice_id, happened_id)
CREATE UNIQUE INDEX impression_pkey ON public.impression USING btree (practice_id, impression_id)
CREATE UNIQUE INDEX insurance_cover_pkey ON public.insurance_cover USING btree (practice_id, insurance_cover_id)
CREATE UNIQUE INDEX limit_override_pkey ON public.limit_override USING btree (practice_id, limit_override_id)
CREATE UNIQUE INDEX medicine_class_pkey ON public.medicine_class USING btree (practice_id, medicine_class_id)
CREATE UNIQUE INDEX message_pkey ON public.message USING btree (practice_id, message_id)
CREATE UNIQUE INDEX one_feed_a_token ON public.calendar_feed USING btree (practice_id, token_hash)
CREATE UNIQUE INDEX one_link_a_token ON public.private_link USING btree (practice_id, token_hash)
CREATE UNIQUE INDEX one_override_a_limit ON public.limit_override USING btree (practice_id, screening_id, rule_id, kind, code)
CREATE UNIQUE INDEX one_practice_a_host ON public.practice USING btree (host)
CREATE UNIQUE INDEX one_reminder_a_visit ON public.message USING btree (practice_id, appointment_id, sequence) WHERE (kind = 'reminder'::text)
CREATE UNIQUE INDEX one_review_a_screening ON public.screening_review USING btree (practice_id, screening_id)
CREATE UNIQUE INDEX one_sign_in_an_email ON public.colleague USING btree (practice_id, email)
CREATE UNIQUE INDEX opened_link_pkey ON public.opened_link USING btree (practice_id, token_hash)
CREATE UNIQUE INDEX page_answered_pkey ON public.page_answered USING btree (practice_id, page_answered_id)
CREATE UNIQUE INDEX pain_score_pkey ON public.pain_score USING btree (practice_id, pain_score_id)
CREATE UNIQUE INDEX permission_pkey ON public.permission USING btree (practice_id, permission_id)
CREATE UNIQUE INDEX practice_pkey ON public.practice USING btree (practice_id)
CREATE UNIQUE INDEX prescription_pkey ON public.prescription USING btree (practice_id, prescription_id)
CREATE UNIQUE INDEX private_link_pkey ON public.private_link USING btree (practice_id, private_link_id)
CREATE UNIQUE INDEX promised_time_pkey ON public.promised_time USING btree (practice_id, promised_time_id)
CREATE UNIQUE INDEX qualification_pkey ON public.qualification USING btree (practice_id, qualification_id)
CREATE UNIQUE INDEX room_pkey ON public.room USING btree (practice_id, room_id)
CREATE UNIQUE INDEX screening_pkey ON public.screening USING btree (practice_id, screening_id)
CREATE UNIQUE INDEX screening_review_pkey ON public.screening_review USING btree (practice_id, screening_review_id)
CREATE UNIQUE INDEX service_pkey ON public.service USING btree (practice_id, service_id)
CREATE UNIQUE INDEX session_pkey ON public.session USING btree (practice_id, appointment_id)
CREATE UNIQUE INDEX sign_reading_pkey ON public.sign_reading USING btree (practice_id, sign_reading_id)
CREATE UNIQUE INDEX signature_pkey ON public.signature USING btree (practice_id, appointment_id)
CREATE UNIQUE INDEX signed_in_pkey ON public.signed_in USING btree (practice_id, token_hash)
CREATE UNIQUE INDEX stop_pkey ON public.stop USING btree (practice_id, stop_id)
CREATE UNIQUE INDEX time_off_pkey ON public.time_off USING btree (practice_id, time_off_id)
CREATE UNIQUE INDEX working_hours_pkey ON public.working_hours USING btree (practice_id, working_hours_id)

-- policy ----------------------------------------------------------------------------------------------
ability_note: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
amendment: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
answers_confirmed: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
application: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
appointment: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
appointment_change: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
attempt: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
audit_entry: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
calendar_feed: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
clearance: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
clearance_reply: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
clearance_request: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
client: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
colleague: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
colleague_role: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
complaint: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
consent: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
consent_refusal: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
consent_setting: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
consent_terms: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
consent_withdrawal: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
episode: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
guardian: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
happened: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
impression: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
insurance_cover: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
limit_override: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
medicine_class: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
message: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
opened_link: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
page_answered: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
pain_score: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
permission: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
practice: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
prescription: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
private_link: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
promised_time: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
qualification: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
room: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
screening: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
screening_review: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
service: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
session: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
sign_reading: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
signature: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
signed_in: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
stop: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
time_off: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())
working_hours: own_practice using (practice_id = current_practice()) check (practice_id = current_practice())

-- trigger ---------------------------------------------------------------------------------------------
CREATE TRIGGER answers_hold_on_the_day BEFORE INSERT ON public.application FOR EACH ROW EXECUTE FUNCTION refuse_lapsed_answers()
CREATE TRIGGER application_is_consented BEFORE INSERT ON public.application FOR EACH ROW EXECUTE FUNCTION refuse_unconsented()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.ability_note FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.amendment FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.answers_confirmed FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.application FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.appointment_change FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.clearance FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.clearance_reply FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.clearance_request FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.complaint FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.consent FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.consent_refusal FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.consent_terms FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.consent_withdrawal FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.impression FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.limit_override FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.medicine_class FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.page_answered FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.pain_score FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.permission FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.prescription FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.screening FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.screening_review FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.sign_reading FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.signature FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER clinical_rows_are_only_added BEFORE DELETE OR UPDATE ON public.stop FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER consent_still_stands BEFORE INSERT ON public.application FOR EACH ROW EXECUTE FUNCTION refuse_part_taken_back()
CREATE TRIGGER never_beyond_a_stop BEFORE INSERT ON public.limit_override FOR EACH ROW EXECUTE FUNCTION refuse_going_beyond_a_stop()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE OF name, host, address, phone, about, time_zone, demonstration ON public.practice FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE OF name, title, left_at ON public.colleague FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE ON public.colleague_role FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER public_pages_change AFTER INSERT OR DELETE OR UPDATE ON public.service FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()
CREATE TRIGGER sensitive_region_is_named BEFORE INSERT ON public.application FOR EACH ROW EXECUTE FUNCTION refuse_sensitive_unnamed()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.ability_note FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.answers_confirmed FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.application FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.complaint FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.consent FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.consent_refusal FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.consent_terms FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.consent_withdrawal FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.impression FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.limit_override FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.pain_score FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.prescription FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.screening FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.screening_review FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.sign_reading FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER signed_session_is_closed BEFORE INSERT ON public.stop FOR EACH ROW EXECUTE FUNCTION refuse_after_signature()
CREATE TRIGGER treatment_follows_a_screening BEFORE INSERT ON public.application FOR EACH ROW EXECUTE FUNCTION refuse_unscreened()

-- function --------------------------------------------------------------------------------------------
CREATE OR REPLACE FUNCTION public.audit_hash(p_previous bytea, p_entry bigint, p_at timestamp with time zone, p_actor text, p_act text, p_kind text, p_subject uuid)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
RETURN sha256((p_previous || convert_to(concat_ws(chr(31), (p_entry)::text, (EXTRACT(epoch FROM p_at))::text, p_actor, p_act, p_kind, COALESCE((p_subject)::text, '-'::text)), 'UTF8'::name)))
CREATE OR REPLACE FUNCTION public.current_practice()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('supple.practice'::text, true), ''::text))::uuid
CREATE OR REPLACE FUNCTION public.is_sensitive_region(region text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (region = ANY (ARRAY['face'::text, 'chest-up'::text, 'sternum'::text, 'chest-low'::text, 'epigastric'::text, 'umbilical'::text, 'hypogastric'::text, 'groin'::text, 'sacrum'::text, 'coccyx'::text, 'buttock'::text, 'hip-front'::text, 'thigh-inner'::text]))
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
CREATE OR REPLACE FUNCTION public.promised_between(p_span tstzrange)
 RETURNS TABLE(resource_id uuid, during tstzrange)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT p.resource_id,
     p.during
    FROM promised_time p
   WHERE ((p.practice_id = current_practice()) AND (p.during && promised_between.p_span));
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
CREATE OR REPLACE FUNCTION public.refuse_lapsed_answers()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare zone text; held date; visit date;
begin
  select time_zone into zone from practice where practice_id = new.practice_id;
  select (lower(during) at time zone zone)::date into visit from appointment
    where practice_id = new.practice_id and appointment_id = new.appointment_id;
  select (greatest(s.answered_at, (select max(c.confirmed_at) from answers_confirmed c
      where c.practice_id = s.practice_id and c.screening_id = s.screening_id)) at time zone zone)::date into held
    from screening s where s.practice_id = new.practice_id and s.appointment_id = new.appointment_id
    order by s.answered_at desc, s.screening_id desc limit 1;
  if held is null or held < least(visit, (new.given_at at time zone zone)::date) then
    raise exception 'answers_hold_on_the_day' using errcode = 'SU013', constraint = 'answers_hold_on_the_day';
  end if;
  return new;
end $function$
CREATE OR REPLACE FUNCTION public.refuse_part_taken_back()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select 1 from consent c where c.practice_id = new.practice_id and c.appointment_id = new.appointment_id
      and c.given_at <= new.given_at and new.region = any (c.regions) and new.technique = any (c.techniques)
      and not exists (select 1 from consent_refusal r where r.practice_id = c.practice_id
        and r.appointment_id = c.appointment_id and r.refused_at >= c.given_at and r.refused_at <= new.given_at
        and (r.what = 'everything' or r.what = 'region' and r.code = new.region
          or r.what = 'technique' and r.code = new.technique))) then
    raise exception 'consent_still_stands' using errcode = 'SU012', constraint = 'consent_still_stands';
  end if;
  return new;
end $function$
CREATE OR REPLACE FUNCTION public.refuse_sensitive_unnamed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_sensitive_region(new.region) and not exists (select 1 from consent_terms t
      where t.practice_id = new.practice_id and t.appointment_id = new.appointment_id and t.agreed_at <= new.given_at
        and new.region = any (t.sensitive_regions)) then
    raise exception 'sensitive_region_is_named' using errcode = 'SU011', constraint = 'sensitive_region_is_named';
  end if;
  return new;
end $function$
CREATE OR REPLACE FUNCTION public.refuse_unconsented()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select 1 from consent c where c.practice_id = new.practice_id and c.appointment_id = new.appointment_id
      and new.region = any (c.regions) and new.technique = any (c.techniques)
      and not exists (select 1 from consent_withdrawal w where w.practice_id = c.practice_id
        and w.appointment_id = c.appointment_id and w.withdrawn_at >= c.given_at)) then
    raise exception 'application_is_consented' using errcode = 'SU003', constraint = 'application_is_consented';
  end if;
  return new;
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
CREATE OR REPLACE FUNCTION public.tell_public_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  notify public_pages_changed;
  return null;
end $function$
CREATE OR REPLACE FUNCTION public.write_audit(p_actor text, p_act text, p_kind text, p_subject uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare practice uuid := current_practice(); last record; at timestamptz; previous bytea; next bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended(practice::text, 0));
  select entry, hash into last from audit_entry where practice_id = practice order by entry desc limit 1;
  at := clock_timestamp(); previous := coalesce(last.hash, sha256(convert_to(practice::text, 'UTF8'))); next := coalesce(last.entry, 0) + 1;
  insert into audit_entry values (practice, next, at, p_actor, p_act, p_kind, p_subject, previous,
    audit_hash(previous, next, at, p_actor, p_act, p_kind, p_subject));
end $function$

-- view ------------------------------------------------------------------------------------------------
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
amendment: DELETE, INSERT, SELECT, UPDATE
answers_confirmed: DELETE, INSERT, SELECT, UPDATE
application: DELETE, INSERT, SELECT, UPDATE
appointment: DELETE, INSERT, SELECT, UPDATE
appointment_change: DELETE, INSERT, SELECT, UPDATE
attempt: DELETE, INSERT, SELECT, UPDATE
audit_entry: SELECT
calendar_feed: DELETE, INSERT, SELECT, UPDATE
clearance: DELETE, INSERT, SELECT, UPDATE
clearance_reply: DELETE, INSERT, SELECT, UPDATE
clearance_request: DELETE, INSERT, SELECT, UPDATE
client: DELETE, INSERT, SELECT, UPDATE
colleague: DELETE, INSERT, SELECT, UPDATE
colleague_role: DELETE, INSERT, SELECT, UPDATE
complaint: DELETE, INSERT, SELECT, UPDATE
consent: DELETE, INSERT, SELECT, UPDATE
consent_refusal: DELETE, INSERT, SELECT, UPDATE
consent_setting: DELETE, INSERT, SELECT, UPDATE
consent_terms: DELETE, INSERT, SELECT, UPDATE
consent_withdrawal: DELETE, INSERT, SELECT, UPDATE
episode: DELETE, INSERT, SELECT, UPDATE
guardian: DELETE, INSERT, SELECT, UPDATE
happened: DELETE, INSERT, SELECT, UPDATE
impression: DELETE, INSERT, SELECT, UPDATE
insurance_cover: DELETE, INSERT, SELECT, UPDATE
limit_override: DELETE, INSERT, SELECT, UPDATE
medicine_class: DELETE, INSERT, SELECT, UPDATE
message: DELETE, INSERT, SELECT, UPDATE
opened_link: DELETE, INSERT, SELECT, UPDATE
page_answered: DELETE, INSERT, SELECT, UPDATE
pain_score: DELETE, INSERT, SELECT, UPDATE
permission: DELETE, INSERT, SELECT, UPDATE
practice: SELECT, UPDATE
prescription: DELETE, INSERT, SELECT, UPDATE
private_link: DELETE, INSERT, SELECT, UPDATE
promised_time: DELETE, INSERT, SELECT, UPDATE
qualification: DELETE, INSERT, SELECT, UPDATE
room: DELETE, INSERT, SELECT, UPDATE
screening: DELETE, INSERT, SELECT, UPDATE
screening_review: DELETE, INSERT, SELECT, UPDATE
service: DELETE, INSERT, SELECT, UPDATE
session: DELETE, INSERT, SELECT, UPDATE
session_content: SELECT
sign_reading: DELETE, INSERT, SELECT, UPDATE
signature: DELETE, INSERT, SELECT, UPDATE
signed_in: DELETE, INSERT, SELECT, UPDATE
stop: DELETE, INSERT, SELECT, UPDATE
time_off: DELETE, INSERT, SELECT, UPDATE
working_hours: DELETE, INSERT, SELECT, UPDATE
