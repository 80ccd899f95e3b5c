export { readCalling, readDescription } from "./description-form.ts";
export { callPerson, describePractice, type Description } from "./describe-practice.ts";
export { openPractice, type Opened, type Opening } from "./open-practice.ts";
export {
  competenciesOf,
  coverOf,
  type Held,
  namesOfAll,
  practiceDetails,
  practiceFor,
  type PracticeDetails,
  practitioners,
} from "./practice.sql.ts";
export { equipment, type Equipment, places, type Place, rooms, type Room } from "./places.sql.ts";
export { messageRow, writeMessage, writeText } from "./messages.sql.ts";
export { type Post, sendMessages } from "./send-messages.ts";
export { type Badge, badges, endBadge, keepBadge, type Open, openHours } from "./credentials.sql.ts";
export { worksAtWeekends } from "./settings.sql.ts";
export { keepSpecialHours } from "./special-hours.sql.ts";
