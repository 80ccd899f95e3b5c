import { expect, test } from "vitest";
import { titleGroups, titles } from "./index.ts";

test("FIND-2 each title says whether it is protected, what it takes, who it is for and who not, and when that was checked", () => {
  expect(titles.length).toBeGreaterThanOrEqual(25);
  expect(new Set(titles.map(({ slug }) => slug)).size).toBe(titles.length);
  for (const title of titles) {
    expect(title.slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(titleGroups).toContain(title.group);
    for (const said of [title.training, title.does, title.seeWhen, title.notWhen]) expect(said).toMatch(/\S[.]$/);
    expect(title.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    for (const { at } of title.registers) expect(at).toMatch(/^https:\/\/[\w.-]+\/[\w./-]*$/);
    if (title.standing.kind === "protected") expect(title.registers.length, title.name).toBeGreaterThan(0);
  }
});

test("FIND-2 what the law protects in the whole UK is told as protected, and the rest is not", () => {
  const kept = titles.filter(({ standing }) => standing.kind === "protected").map(({ slug }) => slug);
  expect(kept).toEqual(expect.arrayContaining(["physiotherapist", "osteopath", "chiropractor", "podiatrist"]));
  for (const open of ["soft-tissue-therapist", "sports-therapist", "massage-therapist", "acupuncturist"])
    expect(kept).not.toContain(open);
});
