import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { commentForm } from "./comment-form.ts";
import { drawnForm, networkToday, readDrawn } from "./drawn-form.ts";
import { privacySmells } from "./privacy-smell.ts";
import { type Decided, isSuspect, learn, likelihood } from "./spam.ts";
import { threadsOf } from "./threads.ts";

const now = Temporal.Instant.from("2026-11-24T10:00Z");

test.each([
  ["Call me on 01632 960 000 please", ["number"]],
  ["+44 (0)7700 900123", ["number"]],
  ["my NHS number is 943 476 5919", ["number"]],
  ["write to sam@example.org", ["address"]],
  ["I live at BS1 4DJ", ["address"]],
  ["My lower back has been dreadful since June", ["health"]],
  ["I was diagnosed last year", ["health"]],
  ["My husband's knee clicks", ["health"]],
  ["I’ve got arthritis, would this help?", ["health"]],
  ["I am on medication for it", ["health"]],
  ["She told me to ask my GP", ["health"]],
  ["I had an operation in May; ring 07700 900 123", ["number", "health"]],
])("FIND-41 %j makes us ask", (words, smells) => expect(privacySmells(words)).toEqual(smells));

test.each([
  "Thank you, this was clear.",
  "How long is a first visit?",
  "Do you have parking nearby?",
  "I liked the part on measuring before and after.",
  "Is there a step at the door? 2 or 3?",
  "The course in 2017 was good, 12 of us came.",
  "Could you write about fascia and running next?",
])("FIND-41 %j is taken as it is", (words) => expect(privacySmells(words)).toEqual([]));

const word = fc.constantFrom("pills", "casino", "loan", "crypto", "stretch", "thanks", "clear", "visit", "walk", "the");
const decided: fc.Arbitrary<Decided[]> = fc.array(
  fc.record({ words: fc.array(word, { maxLength: 8 }).map((words) => words.join(" ")), spam: fc.boolean() }),
  { maxLength: 60 },
);

test("FIND-44 what was decided more often as spam makes no such comment less likely to be it", () => {
  fc.assert(
    fc.property(decided, fc.array(word, { minLength: 1, maxLength: 5 }), (known, words) => {
      const said = words.join(" ");
      const before = likelihood(learn(known), said);
      if (before === null) return;
      expect(before).toBeGreaterThanOrEqual(0);
      expect(before).toBeLessThanOrEqual(1);
      const after = likelihood(learn([...known, { words: said, spam: true }]), said)!;
      expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      expect(likelihood(learn(known.toReversed()), said)).toBeCloseTo(before, 10);
    }),
    { numRuns: 500 },
  );
});

test("FIND-44 after a few decisions it tells the practice's readers from the sellers of pills", () => {
  const good = ["Thank you, that was clear", "How long is a visit?", "The walk before and after made sense to me"];
  const spam = [
    "Cheap pills at http://a.example",
    "Crypto loan 50% now http://b.example",
    "Casino bonus http://c.example",
  ];
  const taught = Array.from({ length: 4 }, () => [
    ...good.map((words) => ({ words, spam: false })),
    ...spam.map((words) => ({ words, spam: true })),
  ]).flat();
  const model = learn(taught);
  const suspect = (words: string, more = {}) => isSuspect({ words, trapped: false, seconds: 60, ...more }, model);
  expect(suspect("Pills and loan http://x.example")).toBe(true);
  expect(suspect("A bonus: CASINO, 20% on all http://x.example")).toBe(true);
  expect(suspect("Thank you, the visit was as you said")).toBe(false);
  expect(suspect("Thank you", { trapped: true })).toBe(true);
  expect(suspect("Thank you", { seconds: 1 })).toBe(true);
  const untaught = learn([]);
  expect(isSuspect({ words: "http://a.example http://b.example", trapped: false, seconds: 60 }, untaught)).toBe(true);
  expect(isSuspect({ words: "See https://a.example", trapped: false, seconds: 60 }, untaught)).toBe(false);
});

test("FIND-45 a form is for one comment under one article, for a day", () => {
  const [comment, article] = ["0197e000-0000-7000-8000-000000000001", "0197e000-0000-7000-8000-000000000002"];
  const text = drawnForm(comment, article, now);
  expect(readDrawn(text, article, now)?.commentId).toBe(comment);
  expect(readDrawn(text, comment, now)).toBeNull();
  expect(readDrawn(text, article, now.add({ hours: 24 }))).toBeNull();
});

test("FIND-45 all of one household counts as one, and tomorrow as another", () => {
  const same = (a: string, b: string) => networkToday(a, now) === networkToday(b, now);
  expect(same("2001:db8:1:2::5", "2001:db8:1:2:aaaa:bbbb:cccc:dddd")).toBe(true);
  expect(same("2001:db8:1:2::5", "2001:0DB8:0001:0002::")).toBe(true);
  expect(same("2001:db8::5", "2001:db8:0:0:1::")).toBe(true);
  expect(same("2001:db8:1:2::5", "2001:db8:1:3::5")).toBe(false);
  expect(same("192.0.2.1", "192.0.2.2")).toBe(false);
  expect(networkToday("192.0.2.1", now)).not.toBe(networkToday("192.0.2.1", now.add({ hours: 24 })));
});

test("FIND-46 an address is read only with the wish to be told", () => {
  const said = { name: "Kit", words: "Hello", email: "kit@example.org" };
  expect(commentForm.parse({ ...said, tell: "" }).email).toBe("");
  expect(commentForm.parse({ ...said, tell: "yes" }).email).toBe("kit@example.org");
  expect(commentForm.safeParse({ ...said, tell: "yes", email: "a@b.example\nBcc: c@d.example" }).success).toBe(false);
  expect(commentForm.safeParse({ ...said, tell: "yes", email: "" }).success).toBe(false);
});

test("FIND-43 what answers something unseen is not seen, and everything else once", () => {
  const said = (commentId: string, to: string | null) => ({
    commentId,
    to,
    name: "",
    words: "",
    writtenAt: "",
    ours: false,
  });
  const threads = threadsOf([said("a", null), said("b", "a"), said("c", "gone"), said("d", null)]);
  expect(threads.map(({ commentId, answers }) => [commentId, answers.map((each) => each.commentId)])).toEqual([
    ["a", ["b"]],
    ["d", []],
  ]);
});
