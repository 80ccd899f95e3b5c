export { type SignVisit, signsOverTime } from "./signs-over-time.sql.ts";
