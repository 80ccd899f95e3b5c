import { one, type Values } from "../../shared/form-values.ts";

const typed = ["givenName", "familyName", "email", "phone", "guardianName", "guardianRelationship", "accessNeeds"];

/** The fields of a booking form in the shape that `whoBooks` reads. */
export const whoFrom = (values: Values, bornOn: string): Record<string, unknown> => ({
  ...Object.fromEntries(typed.map((name) => [name, one(values, name)])),
  bornOn,
  chaperoneWished: one(values, "chaperoneWished") === "yes",
  textsWished: one(values, "textsWished") === "yes",
});
