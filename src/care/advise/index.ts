export { type Prescribing, prescribeExercise } from "./prescribe-exercise.ts";
export { checkPrescription, type Prescription } from "./prescription.ts";
export { programmeOf, type ProgrammeRow } from "./programme.sql.ts";
export { sayDose } from "./say-dose.ts";
