// Generated from the migrations by tools/describe-schema.ts. Do not edit.
import type { ColumnType, Generated } from "kysely";

export interface Tables {
  ability_note: {
    practice_id: Generated<string>;
    ability_note_id: string;
    appointment_id: string;
    about: string;
    understands: boolean;
    retains: boolean;
    weighs: boolean;
    communicates: boolean;
    impairment: Generated<string>;
    able: boolean;
    reason: string;
    recorded_by: string;
    noted_at: string;
  };
  added_words: {
    practice_id: Generated<string>;
    added_words_id: string;
    appointment_id: string;
    section: string;
    words: string;
    added_at: string;
  };
  amendment: {
    practice_id: Generated<string>;
    amendment_id: string;
    appointment_id: string;
    colleague_id: string;
    part: string;
    original: string;
    amended: string;
    reason: string;
    amended_at: Generated<string>;
  };
  answers_confirmed: {
    practice_id: Generated<string>;
    answers_confirmed_id: string;
    appointment_id: string;
    screening_id: string;
    colleague_id: string;
    confirmed_at: string;
  };
  application: {
    practice_id: Generated<string>;
    application_id: string;
    appointment_id: string;
    technique: string;
    region: string;
    side: string;
    parameters: ColumnType<unknown, string, string>;
    response: string;
    warnings: ColumnType<unknown, string | undefined, string>;
    given_at: Generated<string>;
    treatment_block_id: string | null;
    position: string | null;
    medium: string | null;
    intents: string[] | null;
    touches: string[] | null;
    spans: string[] | null;
  };
  appointment: {
    practice_id: Generated<string>;
    appointment_id: string;
    client_id: string;
    service_id: string;
    colleague_id: string;
    room_id: string | null;
    during: string;
    status: Generated<string>;
    price_pence: number;
    access_needs: Generated<string>;
    chaperone_wished: Generated<boolean>;
    booked_at: Generated<string>;
    sequence: Generated<number>;
    away_address: Generated<string>;
  };
  appointment_change: {
    practice_id: Generated<string>;
    appointment_change_id: string;
    appointment_id: string;
    what: string;
    by_whom: string;
    was: string | null;
    at: string;
  };
  article: {
    practice_id: Generated<string>;
    article_id: string;
    author_id: string;
    slug: string;
    comments_open: Generated<boolean>;
    published_revision: number | null;
    published_from: string | null;
    removed_at: string | null;
    claims: Generated<number>;
    claims_reason: Generated<string>;
  };
  article_revision: {
    practice_id: Generated<string>;
    article_id: string;
    revision: number;
    title: string;
    summary: Generated<string>;
    words: string;
    series: Generated<string>;
    follows: string | null;
    written_by: string;
    written_at: string;
  };
  attempt: {
    practice_id: Generated<string>;
    attempt_id: string;
    what: string;
    who_hash: Buffer;
    at: Generated<string>;
  };
  audit_entry: {
    practice_id: Generated<string>;
    entry: number;
    at: string;
    actor: string;
    act: string;
    subject_kind: string;
    subject_id: string | null;
    previous_hash: Buffer;
    hash: Buffer;
    lane: number;
  };
  block: {
    practice_id: Generated<string>;
    block_id: string;
    why: string;
    by_whom: string;
  };
  block_retest: {
    practice_id: Generated<string>;
    block_retest_id: string;
    appointment_id: string;
    treatment_block_id: string;
    before_id: string;
    after_id: string;
    retested_at: string;
  };
  calendar_feed: {
    practice_id: Generated<string>;
    colleague_id: string;
    token_hash: Buffer;
    made_at: Generated<string>;
  };
  check_in: {
    practice_id: Generated<string>;
    appointment_id: string;
    written_at: string;
  };
  clearance: {
    practice_id: Generated<string>;
    clearance_id: string;
    client_id: string;
    rule_id: string;
    given_by: string;
    profession: string;
    limits: string;
    during: string;
    recorded_by: string;
    recorded_at: Generated<string>;
    avoid_regions: Generated<string[]>;
    avoid_techniques: Generated<string[]>;
    pressure_at_most: number | null;
  };
  clearance_reply: {
    practice_id: Generated<string>;
    clearance_request_id: string;
    outcome: string;
    words: string;
    recorded_by: string;
    replied_at: string;
  };
  clearance_request: {
    practice_id: Generated<string>;
    clearance_request_id: string;
    client_id: string;
    rule_id: string;
    asked_of: string;
    profession: string;
    question: string;
    client_agrees: boolean;
    recorded_by: string;
    asked_at: string;
  };
  client: {
    practice_id: Generated<string>;
    client_id: string;
    given_name: string;
    family_name: string;
    email: string;
    phone: Generated<string>;
    born_on: string;
    first_seen_at: Generated<string>;
    texts_wished: Generated<boolean>;
  };
  colleague: {
    practice_id: Generated<string>;
    colleague_id: string;
    name: string;
    email: string;
    title: string;
    password_hash: string;
    second_factor_sealed: Buffer | null;
    second_factor_step: Generated<number>;
    left_at: string | null;
  };
  colleague_role: {
    practice_id: Generated<string>;
    colleague_id: string;
    role: string;
  };
  comment: {
    practice_id: Generated<string>;
    comment_id: string;
    article_id: string;
    answers: string | null;
    top: Generated<boolean | null>;
    answers_top: Generated<boolean | null>;
    name: string;
    email: Generated<string>;
    words: string;
    state: string;
    colleague_id: string | null;
    written_at: string;
    decided_at: string | null;
    claims: Generated<number>;
    claims_reason: Generated<string>;
  };
  comparable_sign: {
    practice_id: Generated<string>;
    comparable_sign_id: string;
    appointment_id: string;
    episode_id: string;
    place: number;
    finding_id: string | null;
    recorded_at: Generated<string>;
  };
  complaint: {
    practice_id: Generated<string>;
    complaint_id: string;
    appointment_id: string;
    episode_id: string;
    words: string;
    regions: string[];
    onset: string;
    recorded_at: Generated<string>;
  };
  consent: {
    practice_id: Generated<string>;
    consent_id: string;
    appointment_id: string;
    regions: string[];
    techniques: string[];
    explained: string;
    given_by: string;
    method: string;
    guardian_present: Generated<boolean>;
    recorded_by: string;
    given_at: Generated<string>;
  };
  consent_refusal: {
    practice_id: Generated<string>;
    consent_refusal_id: string;
    appointment_id: string;
    kind: string;
    what: string;
    code: Generated<string>;
    words: Generated<string>;
    recorded_by: string | null;
    refused_at: string;
  };
  consent_setting: {
    practice_id: Generated<string>;
    guardian_present_below: Generated<number>;
    guardian_agrees_below: Generated<number>;
    child_may_decide: Generated<boolean>;
    chase_after_days: Generated<number>;
  };
  consent_terms: {
    practice_id: Generated<string>;
    consent_id: string;
    appointment_id: string;
    sensitive_regions: string[];
    told: string[];
    undressing: string;
    in_the_room: string;
    chaperone: string;
    chaperone_name: Generated<string>;
    giver: string;
    assent: Generated<string>;
    guardian_absent_reason: Generated<string>;
    agreed_at: string;
  };
  consent_withdrawal: {
    practice_id: Generated<string>;
    consent_withdrawal_id: string;
    appointment_id: string;
    recorded_by: string;
    withdrawn_at: Generated<string>;
  };
  credential: {
    practice_id: Generated<string>;
    credential_id: string;
    colleague_id: string;
    kind: string;
    name: string;
    given_by: Generated<string>;
    number: Generated<string>;
    held: string;
  };
  drawing: {
    practice_id: Generated<string>;
    drawing_id: string;
    appointment_id: string;
    colleague_id: string | null;
    chart_version: number;
    marks: ColumnType<unknown, string, string>;
    cells: Buffer;
    regions: string[];
    shares: number[];
    recorded_at: string;
  };
  episode: {
    practice_id: Generated<string>;
    episode_id: string;
    client_id: string;
    opened_at: Generated<string>;
  };
  equipment: {
    practice_id: Generated<string>;
    equipment_id: string;
    name: string;
  };
  exercise_tick: {
    practice_id: Generated<string>;
    exercise_tick_id: string;
    prescription_id: string;
    done_at: string;
    arrived_at: string;
    pain_during: number | null;
    pain_after: number | null;
    barrier: Generated<string>;
    done: boolean;
  };
  finding: {
    practice_id: Generated<string>;
    finding_id: string;
    appointment_id: string;
    client_id: string;
    kind: string;
    what: string;
    side: string;
    moment: Generated<string>;
    mode: Generated<string>;
    method: Generated<string>;
    value: number | null;
    unit: string | null;
    diastolic_mmhg: number | null;
    result: string | null;
    end_feel: string | null;
    limited_by: string | null;
    pain: number | null;
    arc_from_degrees: number | null;
    arc_to_degrees: number | null;
    reproduces: Generated<boolean>;
    tone: string | null;
    texture: string | null;
    temperature: string | null;
    layer: string | null;
    ease_direction: string | null;
    bind_direction: string | null;
    glide_grade: number | null;
    swelling_grade: number | null;
    relation: string | null;
    words: Generated<string>;
    recorded_by: string;
    recorded_at: Generated<string>;
    structure: string | null;
    refers_to: string | null;
  };
  given_advice: {
    practice_id: Generated<string>;
    given_advice_id: string;
    appointment_id: string;
    advice: string[];
    said: string[];
    words: Generated<string>;
    given_at: string;
  };
  goal: {
    practice_id: Generated<string>;
    goal_id: string;
    appointment_id: string;
    episode_id: string;
    words: string;
    measured_by: Generated<string>;
    baseline: number | null;
    target: number | null;
    unit: string | null;
    by_day: string | null;
    recorded_at: Generated<string>;
  };
  guardian: {
    practice_id: Generated<string>;
    client_id: string;
    name: string;
    relationship: string;
  };
  happened: {
    practice_id: Generated<string>;
    happened_id: string;
    what: string;
    subject_id: string;
    at: Generated<string>;
    handled_at: string | null;
  };
  impression: {
    practice_id: Generated<string>;
    impression_id: string;
    appointment_id: string;
    words: string;
    confidence: string;
    driver: string;
    recorded_at: Generated<string>;
  };
  impression_doubt: {
    practice_id: Generated<string>;
    impression_id: string;
    appointment_id: string;
    change_of_mind: string;
    recorded_at: Generated<string>;
  };
  impression_ground: {
    practice_id: Generated<string>;
    impression_ground_id: string;
    appointment_id: string;
    impression_id: string;
    bearing: string;
    finding_id: string | null;
    factor: string | null;
    recorded_at: Generated<string>;
  };
  incident_entry: {
    practice_id: Generated<string>;
    incident_entry_id: string;
    reaction_id: string;
    words: string;
    written_by: string;
    written_at: string;
  };
  insurance_cover: {
    practice_id: Generated<string>;
    insurance_cover_id: string;
    colleague_id: string;
    insurer: string;
    during: string;
  };
  lifestyle_factor: {
    practice_id: Generated<string>;
    lifestyle_factor_id: string;
    appointment_id: string;
    client_id: string;
    factor: string;
    amount: number | null;
    unit: string | null;
    words: Generated<string>;
    may_add: Generated<boolean>;
    recorded_at: Generated<string>;
  };
  limit_override: {
    practice_id: Generated<string>;
    limit_override_id: string;
    appointment_id: string;
    screening_id: string;
    rule_id: string;
    kind: string;
    code: string;
    reason: string;
    colleague_id: string;
    overridden_at: string;
  };
  medicine_class: {
    practice_id: Generated<string>;
    medicine_class_id: string;
    client_id: string;
    medicine: string;
    class: string;
    recorded_by: string;
    recorded_at: string;
  };
  message: {
    practice_id: Generated<string>;
    message_id: string;
    to_address: string;
    subject: string;
    body: string;
    calendar: string | null;
    written_at: Generated<string>;
    claimed_until: string | null;
    sent_at: string | null;
    tries: Generated<number>;
    appointment_id: string | null;
    kind: Generated<string>;
    sequence: Generated<number>;
    channel: Generated<string>;
    not_before: string | null;
  };
  message_template: {
    practice_id: Generated<string>;
    kind: string;
    subject: string;
    body: string;
  };
  mistaken_finding: {
    practice_id: Generated<string>;
    finding_id: string;
    appointment_id: string;
    why: string;
    recorded_by: string;
    recorded_at: Generated<string>;
  };
  occupational_exposure: {
    practice_id: Generated<string>;
    occupational_exposure_id: string;
    appointment_id: string;
    client_id: string;
    exposure: string;
    extent: string;
    recorded_at: Generated<string>;
  };
  old_address: {
    practice_id: Generated<string>;
    path: string;
    article_id: string;
    picture_id: string | null;
  };
  opened_link: {
    practice_id: Generated<string>;
    token_hash: Buffer;
    private_link_id: string;
    csrf_secret: string;
    expires_at: string;
  };
  own_exercise: {
    practice_id: Generated<string>;
    own_exercise_id: string;
    made_by: string;
    name: string;
    kind: string;
    area: string;
    start_words: string;
    end_words: string;
    cue: string;
    sets: number;
    repetitions: number;
    hold_s: number;
    times_a_day: number;
    regions: string[];
    end_of_range: boolean;
    poses: ColumnType<unknown, string, string>;
    seen_from: string;
    made_at: string;
    put_away_at: string | null;
    uses: Generated<string[]>;
  };
  page_answered: {
    practice_id: Generated<string>;
    page_answered_id: string;
    appointment_id: string;
    page: string;
    answers: ColumnType<unknown, string, string>;
    voice: string;
    answered_at: string;
  };
  pain_score: {
    practice_id: Generated<string>;
    pain_score_id: string;
    appointment_id: string;
    moment: string;
    score: number;
    recorded_at: Generated<string>;
  };
  permission: {
    practice_id: Generated<string>;
    permission_id: string;
    client_id: string;
    about: string;
    given: boolean;
    said_by: string;
    recorded_by: string | null;
    said_at: string;
  };
  picture: {
    practice_id: Generated<string>;
    picture_id: string;
    article_id: string;
    number: number;
    shows: string;
    width: number;
    height: number;
    added_by: string;
    added_at: string;
  };
  picture_size: {
    practice_id: Generated<string>;
    picture_id: string;
    width: number;
    bytes: Buffer;
  };
  place: {
    practice_id: Generated<string>;
    place_id: string;
    name: string;
    address: string;
  };
  practice: {
    practice_id: Generated<string>;
    name: string;
    host: string | null;
    time_zone: Generated<string>;
    address: Generated<string>;
    phone: Generated<string>;
    email: Generated<string>;
    about: Generated<string>;
    demonstration: Generated<boolean>;
    opened_at: Generated<string>;
    notice_minutes: Generated<number>;
    horizon_days: Generated<number>;
    step_minutes: Generated<number>;
    change_hours: Generated<number>;
    change_policy: Generated<string>;
  };
  prescription: {
    practice_id: Generated<string>;
    prescription_id: string;
    appointment_id: string;
    exercise: string;
    sets: number;
    repetitions: number;
    hold_s: number;
    times_a_day: number;
    side: string;
    demonstrated: boolean;
    practised: string;
    prescribed_at: Generated<string>;
  };
  prescription_end: {
    practice_id: Generated<string>;
    prescription_id: string;
    ended_by: string;
    ended_at: string;
  };
  prescription_plan: {
    practice_id: Generated<string>;
    prescription_id: string;
    appointment_id: string;
    planned_at: string;
    times_a_week: number;
    most_pain: number;
    review_on: string | null;
    corrected: string;
    their_words: string;
    exercise_name: string | null;
    asks: ColumnType<unknown, string, string> | null;
    out_s: number | null;
    back_s: number | null;
    thought_of: string[] | null;
    stop_on: string | null;
  };
  private_link: {
    practice_id: Generated<string>;
    private_link_id: string;
    client_id: string;
    token_hash: Buffer;
    expires_at: string;
    revoked_at: string | null;
    wrong_births: Generated<number>;
  };
  programme_pass: {
    practice_id: Generated<string>;
    token_hash: Buffer;
    client_id: string;
    expires_at: string;
  };
  programme_reminder: {
    practice_id: Generated<string>;
    client_id: string;
    hour: number;
    last_written_on: string | null;
  };
  promised_time: {
    practice_id: Generated<string>;
    promised_time_id: string;
    resource_id: string;
    during: string;
    appointment_id: string | null;
    hold_id: string | null;
    held_until: string | null;
    block_id: string | null;
  };
  public_wording: {
    practice_id: Generated<string>;
    public_wording_id: string;
    page: string;
    colleague_id: string | null;
    words: string;
    claims: Generated<number>;
    reason: Generated<string>;
    kept_by: string;
    kept_at: string;
  };
  qualification: {
    practice_id: Generated<string>;
    qualification_id: string;
    colleague_id: string;
    competency: string;
    awarded_by: string;
    awarded_on: string;
    valid_until: string | null;
  };
  reaction: {
    practice_id: Generated<string>;
    reaction_id: string;
    appointment_id: string;
    kind: string;
    grade: string;
    signs: Generated<string[]>;
    lasted: Generated<string>;
    words: Generated<string>;
    told_by: string;
    noted_at: string;
  };
  response: {
    practice_id: Generated<string>;
    response_id: string;
    appointment_id: string;
    treatment_block_id: string | null;
    change: string;
    words: Generated<string>;
    responded_at: string;
  };
  room: {
    practice_id: Generated<string>;
    room_id: string;
    name: string;
    place_id: string | null;
  };
  room_command: {
    practice_id: Generated<string>;
    room_command_id: string;
    appointment_id: string;
    colleague_id: string;
    device_id: string;
    kind: string;
    content_hash: Buffer;
    said_at: string;
    sent_at: string;
    arrived_at: string;
    done_at: string;
    refusal: ColumnType<unknown, string, string> | null;
  };
  room_draft: {
    practice_id: Generated<string>;
    room_draft_id: string;
    appointment_id: string;
    field: string;
    base: number;
    version: number | null;
    words: string;
    colleague_id: string;
    arrived_at: string;
  };
  screening: {
    practice_id: Generated<string>;
    screening_id: string;
    appointment_id: string;
    kind: string;
    answers: ColumnType<unknown, string, string>;
    answered_by: string;
    answered_at: Generated<string>;
  };
  screening_review: {
    practice_id: Generated<string>;
    screening_review_id: string;
    appointment_id: string;
    screening_id: string;
    colleague_id: string;
    rule_set_version: string;
    decision: ColumnType<unknown, string, string>;
    said_to_client: Generated<string>;
    client_reply: Generated<string>;
    reviewed_at: Generated<string>;
  };
  seal: {
    practice_id: Generated<string>;
    entry: number;
    what: string;
    subject_id: string;
    row_hash: Buffer;
    previous_hash: Buffer;
    hash: Buffer;
    sealed_at: string;
  };
  service: {
    practice_id: Generated<string>;
    service_id: string;
    name: string;
    about: Generated<string>;
    minutes: number;
    recovery_minutes: Generated<number>;
    price_pence: number;
    offered: Generated<boolean>;
    minutes_before: Generated<number>;
    competency: string | null;
    who_may_book: Generated<string>;
    away: Generated<boolean>;
    travel_minutes: Generated<number>;
    claims: Generated<number>;
    claims_reason: Generated<string>;
  };
  service_equipment: {
    practice_id: Generated<string>;
    service_id: string;
    equipment_id: string;
  };
  service_room: {
    practice_id: Generated<string>;
    service_id: string;
    room_id: string;
  };
  session: {
    practice_id: Generated<string>;
    appointment_id: string;
    colleague_id: string;
    started_at: Generated<string>;
  };
  sign_reading: {
    practice_id: Generated<string>;
    sign_reading_id: string;
    appointment_id: string;
    moment: string;
    movement: string;
    side: string;
    method: string;
    degrees: number;
    symptom: Generated<string>;
    recorded_at: Generated<string>;
  };
  signature: {
    practice_id: Generated<string>;
    appointment_id: string;
    colleague_id: string;
    content: ColumnType<unknown, string, string>;
    content_hash: Buffer;
    late_reason: string | null;
    signed_at: Generated<string>;
  };
  signed_in: {
    practice_id: Generated<string>;
    token_hash: Buffer;
    colleague_id: string;
    both_factors: Generated<boolean>;
    csrf_secret: string;
    started_at: Generated<string>;
    expires_at: string;
  };
  special_hours: {
    practice_id: Generated<string>;
    special_hours_id: string;
    colleague_id: string;
    on_date: string;
    starts: string;
    ends: string;
    place_id: string | null;
  };
  stop: {
    practice_id: Generated<string>;
    stop_id: string;
    appointment_id: string;
    reason: string;
    stopped_at: Generated<string>;
  };
  story: {
    practice_id: Generated<string>;
    story_id: string;
    appointment_id: string;
    client_id: string;
    course: string | null;
    origins: Generated<string[]>;
    aggravated_by: Generated<string>;
    eased_by: Generated<string>;
    day_and_night: Generated<string>;
    irritability: string | null;
    stage: string | null;
    beliefs: Generated<string>;
    worries: Generated<string>;
    activity: Generated<string>;
    recorded_at: Generated<string>;
  };
  student_sign_off: {
    practice_id: Generated<string>;
    appointment_id: string;
    colleague_id: string;
    signed_off_at: string;
  };
  time_off: {
    practice_id: Generated<string>;
    time_off_id: string;
    colleague_id: string | null;
    during: string;
    why: Generated<string>;
  };
  time_offer: {
    practice_id: Generated<string>;
    time_offer_id: string;
    waiting_id: string;
    offered_from: string;
    token_hash: Buffer;
    expires_at: string;
    answer: string | null;
  };
  told_condition: {
    practice_id: Generated<string>;
    told_condition_id: string;
    appointment_id: string;
    client_id: string;
    condition: string;
    asserted_by: string;
    who_and_when: Generated<string>;
    recorded_at: Generated<string>;
  };
  treatment_block: {
    practice_id: Generated<string>;
    treatment_block_id: string;
    appointment_id: string;
    name: string;
    techniques: string[];
    regions: string[];
    side: string;
    minutes: number;
    warnings: ColumnType<unknown, string | undefined, string>;
    given_at: string;
  };
  waiting: {
    practice_id: Generated<string>;
    waiting_id: string;
    client_id: string;
    service_id: string;
    from_day: string;
    until_day: string;
    weekdays: Generated<number[]>;
    parts: Generated<string[]>;
    address: string;
    asked_at: string;
    ended_at: string | null;
  };
  working_hours: {
    practice_id: Generated<string>;
    working_hours_id: string;
    colleague_id: string;
    weekday: number;
    starts: string;
    ends: string;
    place_id: string | null;
  };
}
