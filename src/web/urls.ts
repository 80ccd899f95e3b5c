/** Every address of Supple. No address says anything of anyone's health. */
export const urls = {
  home: "/",
  services: "/book",
  freeTimes: "/book/:service",
  booking: "/book/:service/:from",
  booked: "/booked/:appointment",
  undoBooking: "/booked/:appointment/undo",
  feed: "/calendar/:token",

  link: "/link/:token",
  yours: "/yours",
  yourQuestions: "/yours/visits/:appointment/questions",
  moveVisit: "/yours/visits/:appointment/move",
  moveTo: "/yours/visits/:appointment/move/:from",
  cancelVisit: "/yours/visits/:appointment/cancel",
  closeLink: "/yours/close",

  welcome: "/welcome",
  demonstration: "/welcome/demonstration",
  signIn: "/sign-in",
  secondFactor: "/sign-in/second",
  signOut: "/sign-out",

  today: "/today",
  safetyRules: "/safety-rules",
  diary: "/diary",
  bookFor: "/diary/book",
  yourCalendar: "/diary/calendar",
  moveFor: "/diary/:appointment/move",
  attendance: "/diary/:appointment/attendance",
  practice: "/practice",
  offered: "/practice/services",
  hours: "/practice/hours",
  timeOff: "/practice/time-off",
  endTimeOff: "/practice/time-off/end",
  messages: "/messages",
  messageFile: "/messages/:message/calendar.ics",

  visit: "/visits/:appointment",
  start: "/visits/:appointment/start",
  newLink: "/visits/:appointment/new-link",
  askQuestions: "/visits/:appointment/questions",
  answers: "/visits/:appointment/answers",
  clearance: "/visits/:appointment/clearance",
  consent: "/visits/:appointment/consent",
  withdraw: "/visits/:appointment/consent/withdraw",
  assess: "/visits/:appointment/assess",
  treat: "/visits/:appointment/treat",
  apply: "/visits/:appointment/treat/:technique",
  stop: "/visits/:appointment/stop",
  retest: "/visits/:appointment/retest",
  advise: "/visits/:appointment/advise",
  sign: "/visits/:appointment/sign",
  record: "/visits/:appointment/record",
  amend: "/visits/:appointment/record/amend",

  checkAnswers: "/yours/visits/:appointment/questions/check",
  sendAnswers: "/yours/visits/:appointment/questions/send",
  yourPaperQuestions: "/yours/visits/:appointment/questions/paper",
  paperQuestions: "/visits/:appointment/questions/paper",
  askAgain: "/visits/:appointment/questions/again",
  confirmAnswers: "/visits/:appointment/answers/confirm",
  medicine: "/visits/:appointment/answers/medicine",
  beyondLimit: "/visits/:appointment/answers/limit",
  clearanceRequest: "/visits/:appointment/clearance/request",
  clearanceReply: "/visits/:appointment/clearance/reply",
  declineConsent: "/visits/:appointment/consent/decline",
  permission: "/visits/:appointment/consent/apart",
  abilityNote: "/visits/:appointment/consent/ability",
  consentSettings: "/practice/consent",
} as const;

type Parts<Pattern> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Parts<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;
export type Url = keyof typeof urls;

/** The address with its parts filled in: `to("visit", { appointment: id })`. */
export function to<Name extends Url>(
  name: Name,
  ...[parts]: Parts<(typeof urls)[Name]> extends never ? [] : [Record<Parts<(typeof urls)[Name]>, string>]
): string {
  return urls[name].replaceAll(/:(\w+)/g, (_, part: string) =>
    encodeURIComponent((parts as Record<string, string>)[part]!),
  );
}
