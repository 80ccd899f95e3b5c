import { expect, test } from "vitest";
import { sources } from "../source.ts";
import { adviceGroups, advices, grades } from "./index.ts";

test("ADVISE-32 each piece of advice is short, graded and sourced, and stands once", () => {
  expect(new Set(advices.map(({ slug }) => slug)).size).toBe(advices.length);
  for (const { slug, group, says, title, grade, source, reviewedBy } of advices) {
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(adviceGroups).toContain(group);
    expect(Object.keys(grades)).toContain(grade);
    expect(sources.map(({ id }) => id)).toContain(source);
    expect(title.length).toBeLessThanOrEqual(30);
    expect(says).toMatch(/^[A-Z].*[.]$/);
    expect(says.split(/\s+/).length, slug).toBeLessThanOrEqual(45);
    expect(reviewedBy).toBeNull();
  }
});

test("ADVISE-32 nothing is promised that isn't known", () => {
  for (const { says } of advices)
    expect(says).not.toMatch(/\b(will|cures?|heals?|detox|toxins?|always|never|proven)\b/i);
});
