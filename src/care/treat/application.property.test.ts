import fc from "fast-check";
import { expect, test } from "vitest";
import { techniques } from "../../knowledge/techniques/index.ts";
import { parseParameters, usualParameters, withoutObserved } from "./application.ts";

const inRange = (code: string) =>
  fc.record(
    Object.fromEntries(
      Object.entries(techniques.find((each) => each.code === code)!.parameters).map(([name, parameter]) => [
        name,
        parameter.kind === "number"
          ? fc
              .integer({ min: 0, max: Math.round((parameter.max - parameter.min) / (parameter.step ?? 1)) })
              .map((steps) => parameter.min + steps * (parameter.step ?? 1))
          : parameter.kind === "choice"
            ? fc.constantFrom(...parameter.options)
            : fc.constantFrom("calf", "low-back", "neck-side"),
      ]),
    ),
  ) as fc.Arbitrary<Record<string, string | number>>;

test.each(techniques.map((each) => each.code))("TREAT-2 %s keeps every figure in range as it was given", (code) => {
  fc.assert(
    fc.property(inRange(code), (given) => {
      expect(parseParameters(code, given)).toEqual(given);
    }),
  );
});

const described = techniques.filter((each) => Object.keys(each.parameters).length > 0);

test.each(described.map((each) => each.code))(
  "TREAT-2 %s refuses each figure that is missing, beyond its range or no figure",
  (code) => {
    const { parameters } = techniques.find((each) => each.code === code)!;
    fc.assert(
      fc.property(
        inRange(code),
        fc.constantFrom(...Object.entries(parameters)),
        fc.integer({ min: 1 }),
        (given, [name, parameter], beyond) => {
          const wrong =
            parameter.kind === "number"
              ? [
                  parameter.min - beyond,
                  parameter.max + beyond,
                  parameter.min + (parameter.step ?? 1) / 2,
                  "1e1",
                  " 5",
                  null,
                ]
              : ["other", null];
          for (const value of [...wrong, ...(parameter.optional ? [] : [undefined, ""])])
            expect(parseParameters(code, { ...given, [name]: value }), `${name} ${String(value)}`).toMatchObject({
              refused: "TREAT-2",
            });
        },
      ),
    );
  },
);

test("TREAT-44 what is seen or told on the day has no usual value, and is not taken over from an earlier one", () => {
  expect(usualParameters("PRT")).toEqual({ holdS: 90 });
  const seen = {
    KT: "skinTest",
    RT: "skinTest",
    SCW: "scarAgeWeeks",
    IAS: "marks",
    ISC: "referral",
    STG: "symptomNprs",
  };
  for (const [code, name] of Object.entries(seen)) {
    const usual = usualParameters(code);
    expect(usual, code).not.toHaveProperty(name);
    expect(parseParameters(code, usual), code).toEqual(usual);
    expect(withoutObserved(code, { ...usual, [name]: 1 }), code).toEqual(usual);
  }
});
