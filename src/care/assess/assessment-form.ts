import { many, one, type Values } from "../../shared/form-values.ts";

const reading = (values: Values) => ({
  movement: one(values, "reading-movement"),
  side: one(values, "reading-side"),
  method: one(values, "reading-method"),
  degrees: figure(one(values, "reading-degrees")),
  symptom: one(values, "reading-symptom"),
  pain: figure(one(values, "reading-pain")),
});

/** Nothing typed is no figure: an empty box must never be read as 0. */
const figure = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());

/** The form's flat fields in the shape that the assessment has. */
export const assessmentFrom = (values: Values) => ({
  complaint: {
    words: one(values, "complaint-words"),
    regions: many(values, "complaint-regions"),
    onset: one(values, "complaint-onset"),
  },
  impression: {
    words: one(values, "impression-words"),
    confidence: one(values, "impression-confidence"),
    driver: one(values, "impression-driver"),
  },
  reading: reading(values),
});

export const readingFrom = (values: Values) => ({ reading: reading(values) });

const picture = ["complaint-words", "complaint-onset", "impression-words", "impression-driver"];

/** Whether anything was written about the complaint or the impression, beside the reading. */
export const tellsPicture = (values: Values): boolean => picture.some((name) => one(values, name).trim() !== "");
