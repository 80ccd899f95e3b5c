export { type Assessment, assessmentSchema, type Reading, readingSchema } from "./assessment.ts";
export { compareSigns, type SignChange, type SignReading } from "./compare-signs.ts";
export { type ComplaintRow, lastComplaintOf, lastSignOf, type ReadingRow, readingsOf } from "./readings.sql.ts";
export { recordAssessment, recordReading } from "./record-assessment.ts";
export { guardWords } from "./wording-guard.ts";
export { saveDrawing } from "./save-drawing.ts";
