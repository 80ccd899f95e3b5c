import fc from "fast-check";
import { expect, test } from "vitest";
import { faultInLetter, letterKinds, ourLetters, parts, writeLetter } from "./letters.ts";

test("BOOK-28 our own letters hold to what the practice's have to", () => {
  for (const kind of letterKinds) expect(faultInLetter(kind, ourLetters[kind]), kind).toBeNull();
});

test("BOOK-28 a subject that tells of health or holds a secret, an unknown word in braces and a lost link are refused", () => {
  const fault = (subject: string, body: string) => faultInLetter("confirmation", { subject, body })?.refused ?? null;
  const body = "On {when}: {link}";
  expect(fault("Soon at {practice}", body)).toBeNull();
  for (const subject of ["Your massage on {when}", "Your neck pain", "For {name}", "{link}", "Treatment tomorrow"])
    expect(fault(subject, body), subject).toBe("BOOK-28");
  expect(fault("Soon", "On {when}")).toBe("BOOK-28");
  expect(fault("Soon", "{link}")).toBe("BOOK-28");
  expect(fault("Soon", `${body} {diagnosis}`)).toBe("BOOK-28");
});

test("BOOK-28 whatever is known, no brace is left, and what is not known is left out with its paragraph", () => {
  const known = fc.record(
    Object.fromEntries(parts.map((part) => [part, fc.constantFrom("", "Springhead {x}", "Ada")])),
  );
  fc.assert(
    fc.property(fc.constantFrom(...letterKinds), known, (kind, values) => {
      const { body } = writeLetter(kind, {}, values);
      for (const part of parts) expect(body).not.toContain(`{${part}}`);
      expect(body).not.toContain("undefined");
    }),
  );
  expect(writeLetter("moved", {}, { name: "Sam", when: "Monday", practice: "Springhead" }).body).toBe(
    "Dear Sam,\n\nYour appointment is now on Monday.\n\nSpringhead",
  );
});
