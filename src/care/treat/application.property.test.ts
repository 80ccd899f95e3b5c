import fc from "fast-check";
import { expect, test } from "vitest";
import { techniques } from "../../knowledge/techniques/index.ts";
import { parseParameters } from "./application.ts";

const inRange = (code: string) =>
  fc.record(
    Object.fromEntries(
      Object.entries(techniques.find((each) => each.code === code)!.parameters).map(([name, parameter]) => [
        name,
        parameter.kind === "number"
          ? fc.integer({ min: parameter.min, max: parameter.max })
          : fc.constantFrom(...parameter.options),
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

test.each(techniques.map((each) => each.code))(
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
              ? [parameter.min - beyond, parameter.max + beyond, parameter.min + 0.5, "1e1", "", " 5", null]
              : ["", "other", null];
          for (const value of [undefined, ...wrong])
            expect(parseParameters(code, { ...given, [name]: value }), `${name} ${String(value)}`).toMatchObject({
              refused: "TREAT-2",
            });
        },
      ),
    );
  },
);
