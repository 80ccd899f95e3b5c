import fc from "fast-check";
import { expect, test } from "vitest";
import { questions } from "../../knowledge/questions.ts";
import { answersSoFar, leftOpen, wholeAnswers } from "./answers-so-far.ts";
import { type Answers, carriedForward } from "./answers.ts";
import { valuesOf } from "./page-values.ts";
import { changedKey, pagesOf, saidByTheChild } from "./question-pages.ts";
import { readPage } from "./read-page.ts";

const ticks = questions.filter(({ onlyIf }) => onlyIf === undefined);
const yesNo = fc.constantFrom("yes", "no") as fc.Arbitrary<"yes" | "no">;
const someAnswers: fc.Arbitrary<Answers> = fc
  .subarray(ticks)
  .chain((some) => fc.record(Object.fromEntries(some.map(({ id }) => [id, yesNo]))));
const asked = (pages: ReturnType<typeof pagesOf>) =>
  pages.flatMap((page) => {
    if (page.kind === "list") return page.asks.map(({ id }) => id);
    return page.kind === "follow" ? [page.question.id] : [];
  });

test("PREP-10 at a first visit every question is asked once, and one that hangs on another only after a yes", () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const all = asked(pagesOf({ answers, held: null, bothVoices: false }));
      expect(new Set(all).size).toBe(all.length);
      const due = questions.filter(({ onlyIf }) => onlyIf === undefined || answers[onlyIf] === "yes");
      expect(all.toSorted()).toEqual(due.map(({ id }) => id).toSorted());
    }),
  );
});

test("PREP-10 at a later visit the danger signs are asked anew, and of the rest only the lists that have changed", () => {
  const held = carriedForward(Object.fromEntries(ticks.map(({ id }) => [id, "no"])));
  const nothing = asked(pagesOf({ answers: { [changedKey]: [] }, held, bothVoices: false }));
  expect(nothing.every((id) => questions.find((question) => question.id === id)!.redFlag)).toBe(true);
  const skin = asked(pagesOf({ answers: { [changedKey]: ["skin"] }, held, bothVoices: false }));
  expect(skin.filter((id) => !nothing.includes(id))).toEqual(
    ticks.filter(({ group }) => group === "skin").map(({ id }) => id),
  );
  const pregnant = pagesOf({ answers: { [changedKey]: [] }, held: { ...held, pregnant: "yes" }, bothVoices: false });
  expect(asked(pregnant)).toContain("pregnancy-weeks");
});

test("PREP-10 what was left open last time, or is a new question since then, is asked though nothing has changed", () => {
  const { allergy, ...held } = carriedForward(Object.fromEntries(ticks.map(({ id }) => [id, "no" as const])));
  expect(allergy).toBe("no");
  const answers: Answers = { ...Object.fromEntries(ticks.map(({ id }) => [id, "no"])), [changedKey]: [] };
  const later = pagesOf({ answers, held, bothVoices: false });
  expect(later.filter(({ kind }) => kind === "list").map(({ id }) => id)).toContain("skin-1");
  expect(asked(later).filter((id) => id === "allergy" || id === "asthma")).toEqual(["allergy"]);
});

test("PREP-10 medicines that were never named last time are asked for though nothing has changed", () => {
  const held = carriedForward({
    ...Object.fromEntries(ticks.map(({ id }) => [id, "no"])),
    "medicine-names-open": "yes",
  });
  const kinds = (before: Answers) =>
    pagesOf({ answers: { [changedKey]: [] }, held: before, bothVoices: false }).map(({ kind }) => kind);
  expect(kinds(held)).toContain("medicines");
  expect(kinds({ ...held, "medicine-names": [] })).not.toContain("medicines");
});

test("PREP-10 no page asks more than ten things, and a first visit has at most eighteen pages where all is no", () => {
  const pages = pagesOf({ answers: {}, held: null, bothVoices: false });
  expect(Math.max(...pages.map((page) => (page.kind === "list" ? page.asks.length : 1)))).toBeLessThanOrEqual(10);
  expect(pages.length).toBeLessThanOrEqual(18);
});

test("PREP-10 a page shown again and sent again says the same", () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      for (const page of pagesOf({ answers, held: null, bothVoices: false })) {
        const values = valuesOf(page, answers);
        if (Object.keys(values).length === 0) continue;
        const read = readPage(page, values);
        expect(read).toHaveProperty("answers");
        if ("answers" in read) expect(answers).toMatchObject(read.answers);
      }
    }),
  );
});

test("PREP-10 of two devices the newest answer to each question counts, and no older one is lost", () => {
  const rows = [
    { page: "now-1", voice: "client", answers: { "chest-pain": "no", fever: "yes" } as Answers },
    { page: "skin-1", voice: "client", answers: { scar: "yes" } as Answers },
    { page: "now-1", voice: "client", answers: { "chest-pain": "yes" } as Answers },
    { page: "now-1", voice: "client", answers: {} },
  ];
  expect(answersSoFar(rows, false).answers).toEqual({ "chest-pain": "yes", fever: "yes", scar: "yes" });
});

test("PREP-11 a page that is put off takes back its every no, place and number; only a yes stays", () => {
  const rows = [
    { page: "skin-1", voice: "client", answers: { eczema: "no", scar: "yes" } as Answers },
    { page: "scar-weeks", voice: "client", answers: { "scar-weeks": 30 } as Answers },
    { page: "medicine-names", voice: "client", answers: { "medicine-names": [] } as Answers },
    ...["skin-1", "scar-weeks", "medicine-names"].map((page) => ({ page, voice: "client", answers: {} })),
  ];
  expect(answersSoFar(rows, false).answers).toEqual({ scar: "yes" });
  expect(answersSoFar([...rows, rows[0]!], false).answers).toEqual({ scar: "yes", eczema: "no" });
  const changed = answersSoFar([{ page: "held", voice: "client", answers: { [changedKey]: ["medicines"] } }], false);
  expect(wholeAnswers(changed, { antiplatelet: "no", "medicine-names": ["Ramipril"], eczema: "no" }, false)).toEqual({
    eczema: "no",
  });
});

test("PREP-11 silence is never a no: what no page has said stays open, also what holds from before until it is looked at", () => {
  fc.assert(
    fc.property(someAnswers, fc.boolean(), (said, later) => {
      const held = later ? carriedForward(Object.fromEntries(ticks.map(({ id }) => [id, "no"]))) : null;
      const soFar = answersSoFar([{ page: "any", voice: "client", answers: said }], false);
      const whole = wholeAnswers(soFar, held, false);
      for (const { id } of ticks) expect(whole[id], id).toBe(said[id]);
      expect(leftOpen(whole)).toEqual(expect.arrayContaining(ticks.map(({ id }) => id).filter((id) => !(id in said))));
    }),
  );
});

test("PREP-11 a page sent with nothing on it is refused, and one put off says nothing", () => {
  for (const page of pagesOf({ answers: {}, held: {}, bothVoices: true })) {
    expect(readPage(page, {}), page.id).toMatchObject({ refused: "PREP-1" });
    expect(readPage(page, { later: "yes" })).toEqual({ answers: {} });
  }
});

test("PREP-11 what hung on a tick that was taken back is not said any more", () => {
  const rows = [
    { page: "recent-1", voice: "client", answers: { fracture: "yes", "fracture-where": ["calf"] } as Answers },
    { page: "recent-1", voice: "client", answers: { fracture: "no" } as Answers },
  ];
  expect(wholeAnswers(answersSoFar(rows, false), null, false)).toEqual({ fracture: "no" });
});

test("PREP-13 under sixteen a yes from either is a yes, a no needs both, and one voice alone leaves it open", () => {
  fc.assert(
    fc.property(someAnswers, someAnswers, (guardian, child) => {
      const rows = [
        { page: "a", voice: "guardian", answers: guardian },
        { page: "b", voice: "client", answers: child },
      ];
      const whole = wholeAnswers(answersSoFar(rows, true), null, true);
      for (const id of saidByTheChild) {
        const either = guardian[id] === "yes" || child[id] === "yes";
        const both = guardian[id] === "no" && child[id] === "no";
        expect(whole[id], id).toBe(either ? "yes" : both ? "no" : undefined);
      }
    }),
  );
  const pages = pagesOf({ answers: {}, held: null, bothVoices: true });
  expect(new Set(pages.map(({ voice }) => voice))).toEqual(new Set(["guardian", "client"]));
});
