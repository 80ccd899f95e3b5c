export { type Answers, carriedForward, cleanAnswers } from "./answers.ts";
export { consentCovers, type Consent, type Withdrawal } from "./consent-covers.ts";
export { consentsOf } from "./consents.sql.ts";
export { type ConsentGiven, recordConsent, withdrawConsent } from "./record-consent.ts";
export { decisionFor, type Review, reviewAnswers } from "./review-answers.ts";
export { type SafetyDecision } from "./safety-decision.ts";
export { type AnswersGiven, saveAnswers } from "./save-answers.ts";
export { lastScreeningOfClient, safetyStatus, type SafetyStatus, screeningOf } from "./screenings.sql.ts";
