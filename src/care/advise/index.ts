export { type Prescribing, prescribeExercise } from "./prescribe-exercise.ts";
export { checkPrescription, type Prescription } from "./prescription.ts";
export { writeProgrammeReminders } from "./reminder.sql.ts";
export { type Plan } from "./prescription.ts";
export { endExercise } from "./end-exercise.ts";
export { keepTicks } from "./keep-ticks.ts";
export { programmeOf, type ProgrammeRow } from "./programme.sql.ts";
export { exercisesNamed } from "./own-exercises.sql.ts";
export { sayDose } from "./say-dose.ts";
