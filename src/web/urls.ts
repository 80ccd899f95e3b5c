/** Every address of Supple. No address says anything of anyone's health. */
export const urls = {
  home: "/",
  services: "/book",
  freeTimes: "/book/:service",
  hold: "/book/:service/hold",
  wait: "/book/:service/wait",
  booking: "/book/:service/:from",
  booked: "/booked/:appointment",
  undoBooking: "/booked/:appointment/undo",
  feed: "/calendar/:token",
  offer: "/offer/:token",

  link: "/link/:token",
  yours: "/yours",
  yourQuestions: "/yours/visits/:appointment/questions",
  moveVisit: "/yours/visits/:appointment/move",
  moveTo: "/yours/visits/:appointment/move/:from",
  cancelVisit: "/yours/visits/:appointment/cancel",
  closeLink: "/yours/close",
  programme: "/programme",
  keepProgramme: "/programme/keep",
  endProgramme: "/programme/end",
  ticks: "/programme/ticks",
  programmeReminder: "/programme/reminder",
  programmeWorker: "/programme/worker.js",
  programmeManifest: "/programme/app.webmanifest",

  welcome: "/welcome",
  demonstration: "/welcome/demonstration",
  signIn: "/sign-in",
  secondFactor: "/sign-in/second",
  signOut: "/sign-out",

  today: "/today",
  safetyRules: "/safety-rules",
  diary: "/diary",
  bookFor: "/diary/book",
  blockTime: "/diary/block",
  endBlock: "/diary/block/end",
  waitingList: "/diary/waiting",
  endWaiting: "/diary/waiting/end",
  yourCalendar: "/diary/calendar",
  moveFor: "/diary/:appointment/move",
  attendance: "/diary/:appointment/attendance",
  practice: "/practice",
  offered: "/practice/services",
  hours: "/practice/hours",
  timeOff: "/practice/time-off",
  endTimeOff: "/practice/time-off/end",
  specialHours: "/practice/special-hours",
  endSpecialHours: "/practice/special-hours/end",
  places: "/practice/places",
  bookingTerms: "/practice/booking",
  letters: "/practice/letters",
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
  endExercise: "/visits/:appointment/advise/end",
  sign: "/visits/:appointment/sign",
  record: "/visits/:appointment/record",
  amend: "/visits/:appointment/record/amend",

  addBlock: "/visits/:appointment/block",
  block: "/visits/:appointment/block/:block",
  again: "/visits/:appointment/again",
  respond: "/visits/:appointment/response",
  addWords: "/visits/:appointment/words",
  handOver: "/visits/:appointment/hand-over",
  countersign: "/visits/:appointment/countersign",
  noteText: "/visits/:appointment/record/note.txt",
  notePdf: "/visits/:appointment/record/note.pdf",
  earlier: "/visits/:appointment/earlier",
  since: "/visits/:appointment/since",
  sinceVisit: "/yours/visits/:appointment/since",
  afterVisits: "/after-visits",
  afterVisit: "/after-visits/:reaction",
  seals: "/seals",
  yourDrawing: "/yours/visits/:appointment/drawing",
  drawings: "/visits/:appointment/drawings",
  markDrawing: "/visits/:appointment/drawings/mark",
  exercises: "/exercises",
  exercise: "/exercises/:exercise",
  exerciseSteps: "/exercises/:exercise/steps.svg",
  exerciseMoving: "/exercises/:exercise/moving.svg",

  giveAdvice: "/visits/:appointment/advise/given",
  sheet: "/visits/:appointment/advise/sheet",
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
