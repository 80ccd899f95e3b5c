export { type Answers, carriedForward, cleanAnswers } from "./answers.ts";
export { anyConsentStands, consentCovers, type Consent, type Withdrawal } from "./consent-covers.ts";
export type { ConsentRead } from "./consent-form.ts";
export { type ConsentTerms, sensitive, toTell } from "./consent-terms.ts";
export { consentsOf, lastConsentOf } from "./consents.sql.ts";
export { type DecisionToday, type Overridden } from "./limits-beyond.ts";
export { type ConsentGiven, recordConsent } from "./record-consent.ts";
export {
  confirmAnswers,
  decisionFor,
  decisionToday,
  hasRead,
  holdToday,
  type Review,
  reviewAnswers,
} from "./review-answers.ts";
export { withdrawConsent } from "./withdraw-consent.ts";
export { type SafetyDecision } from "./safety-decision.ts";
export { type AnswersGiven, saveAnswers } from "./save-answers.ts";
export { lastScreeningOfClient, safetyStatus, type SafetyStatus, screeningOf } from "./screenings.sql.ts";
export { decisionNow, type Reviewed } from "./decision-now.ts";
export { type FoundToday, withFound } from "./found-today.ts";
export { goBeyondLimit } from "./go-beyond-limit.ts";
export { standingParts } from "./consent-covers.ts";
export { permissionsOf } from "./consents.sql.ts";
export { keepPermission } from "./keep-permissions.ts";
export { takeBack } from "./take-back.ts";
