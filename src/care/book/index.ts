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
export { offeredServices, type Offered } from "./diary.sql.ts";
export { findFreeTimes } from "./find-free-times.ts";
export { urgentAdvice, urgentSigns } from "./urgent-signs.ts";
export { ageOn, type WhoBooks, whoBooks } from "./who-books.ts";
