export {
  appointment,
  appointmentsBetween,
  appointmentsOfClient,
  type AppointmentRow,
  clientNamed,
  firstVisits,
} from "./appointments.sql.ts";
export { bookAppointment, type Booked, type Wish } from "./book-appointment.ts";
export { cancelAppointment } from "./cancel-appointment.ts";
export { offeredServices, type Offered } from "./services.sql.ts";
export { mayBook } from "./who-may-book.ts";
export { holdTime } from "./hold-time.ts";
export { type BlockRow, keptFree } from "./blocks.sql.ts";
export { offerTimes } from "./offer-times.ts";
export { writeReminders } from "./write-reminders.ts";
export { moveAppointment } from "./move-appointment.ts";
export { markAttendance } from "./mark-attendance.ts";
export { findFreeTimes } from "./find-free-times.ts";
export { urgentAdvice, urgentSigns } from "./urgent-signs.ts";
export { ageOn, type WhoBooks, whoBooks } from "./who-books.ts";
export { type Cell, type Column, diaryTable, type Entry, hoursShown, type Row, stepFor } from "./diary-table.ts";
