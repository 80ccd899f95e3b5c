export { forgetWhatEnded } from "./forget-what-ended.ts";
export { audit, auditing, firstBrokenEntry } from "./audit.ts";
export { tooMany } from "./attempts.ts";
export { endProgrammePass, makeProgrammePass, whoHasPass } from "./programme-pass.ts";
export { hashOf, newToken } from "./token.ts";
export { type Act, may } from "./may.ts";
export { hashPassword, shortestPassword } from "./password.ts";
export { makePrivateLink, newPrivateLink, openPrivateLink, revokePrivateLinks, whoOpened } from "./private-link.ts";
export { codeAt, enrolmentAddress, newSecret } from "./second-factor.ts";
export { keyedHash, sealText, seal, secretKey, unsealText } from "./secret-key.ts";
export {
  confirmSecondFactor,
  type SignedIn,
  signOut,
  startSignIn,
  waitingToConfirm,
  whoIsSignedIn,
} from "./sign-in.ts";
export { demonstrationSignIn } from "./demonstration-sign-in.ts";
