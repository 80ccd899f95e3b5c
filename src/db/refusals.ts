import { refuse, type Refused } from "../shared/refusal.ts";

/** What each named constraint means to the person in front of the screen: the rule it keeps, and what to do next. */
const meanings: Record<string, readonly [rule: string, says: string]> = {
  no_one_promised_twice: ["BOOK-3", "Sorry, that time has just gone. Please choose another one."],
  appointment_has_a_beginning_and_an_end: ["BOOK-1", "A visit needs a beginning and an end after it."],
  promise_is_not_empty: ["BOOK-1", "A visit needs a beginning and an end after it."],
  appointment_status_is_known: ["BOOK-5", "A visit can't have that status."],
  client_given_name_is_given: ["BOOK-9", "Please give a first name."],
  client_family_name_is_given: ["BOOK-9", "Please give a last name."],
  service_lasts_minutes: ["BOOK-1", "A service lasts from 5 to 480 minutes."],
  recovery_is_minutes: ["BOOK-1", "Recovery lasts from 0 to 120 minutes."],
  price_is_not_negative: ["BOOK-9", "A price can't be less than nothing."],
  practice_name_is_given: ["PRAC-1", "Please give the practice a name of up to 200 letters."],
  practice_opens_once: ["PRAC-1", "This practice is open already. Please sign in."],
  one_practice_a_host: ["PRAC-1", "Another practice already has that address."],
  colleague_name_is_given: ["PRAC-2", "Please give the person's name."],
  colleague_email_is_lower_case: ["PRAC-2", "E-mail addresses are kept in small letters."],
  one_sign_in_an_email: ["PRAC-2", "Somebody here already signs in with that e-mail."],
  role_is_known: ["PRAC-2", "That is not a role in this practice."],
  qualification_ends_after_award: ["PRAC-3", "A qualification can't end before it was awarded."],
  weekday_is_iso: ["PRAC-4", "Please choose a day of the week."],
  working_hours_run_forward: ["PRAC-4", "Hours must end after they start."],
  message_kind_is_known: ["BOOK-17", "That is not a kind of message."],
  one_feed_a_token: ["BOOK-18", "Please make a new calendar address."],
  one_link_a_token: ["PRIV-4", "Please ask for a new private link."],
  audit_chain_does_not_fork: ["PRIV-6", "Please try that again."],
  screening_kind_is_known: ["PREP-1", "That is not a kind of health screening."],
  one_review_a_screening: ["PREP-2", "These answers have been reviewed already."],
  consent_names_regions: ["PREP-6", "Please name the regions the client agrees to."],
  consent_names_techniques: ["PREP-6", "Please name the techniques the client agrees to."],
  consent_was_explained: ["PREP-6", "Please write what was explained."],
  complaint_is_in_their_words: ["ASSESS-2", "Please write the complaint in the client's words."],
  pain_moment_is_known: ["ASSESS-3", "Pain is scored before or after treatment."],
  pain_is_0_to_10: ["ASSESS-3", "Pain is a whole number from 0 to 10."],
  reading_moment_is_known: ["ASSESS-4", "A sign is read before or after treatment."],
  reading_side_is_known: ["ASSESS-4", "Please choose left, right or midline."],
  degrees_fit_a_joint: ["ASSESS-4", "Please give whole degrees from -30 to 200."],
  impression_is_given: ["ASSESS-5", "Please write a working impression."],
  confidence_is_known: ["ASSESS-5", "Please choose low, moderate or high."],
  driver_is_given: ["ASSESS-5", "Please name a factor that may keep this going."],
  application_side_is_known: ["TREAT-2", "Please choose a side."],
  application_is_consented: ["TREAT-3", "Today's consent does not cover this region and technique."],
  treatment_follows_a_screening: ["TREAT-4", "Today's health answers must be reviewed, and allow treatment, first."],
  stop_has_a_reason: ["TREAT-8", "Please say why treatment stopped."],
  clinical_rows_are_only_added: ["TREAT-7", "Clinical facts are never changed or removed. Please add a correction."],
  signed_session_is_closed: ["TREAT-7", "This session is signed. Please write an amendment instead."],
  amendment_says_something: ["TREAT-11", "Please give the corrected words."],
  amendment_has_a_reason: ["TREAT-11", "Please give the reason for the change."],
  sets_are_1_to_5: ["ADVISE-2", "Sets are from 1 to 5."],
  repetitions_are_1_to_30: ["ADVISE-2", "Repetitions are from 1 to 30."],
  hold_is_0_to_120_seconds: ["ADVISE-2", "A hold lasts from 0 to 120 seconds."],
  times_a_day_are_1_to_10: ["ADVISE-2", "Times a day are from 1 to 10."],
  prescription_side_is_known: ["ADVISE-2", "Please choose a side."],
  practised_quality_is_known: ["ADVISE-1", "Please say how the client practised."],
  practised_only_after_demonstrated: ["ADVISE-1", "An exercise is demonstrated before it counts as practised."],
};

export function refusalOf(constraint: string | undefined): Refused | null {
  const meaning = constraint === undefined ? undefined : meanings[constraint];
  return meaning ? refuse(meaning[0], meaning[1]) : null;
}

export const constraintsWithMeaning: readonly string[] = Object.keys(meanings);
