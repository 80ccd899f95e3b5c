import { afterEach, beforeEach, expect } from "vitest";

// What is said on the console in a test is a fault nobody has read yet, so it fails the test.
let said: unknown[][] = [];
const keep = (...words: unknown[]) => void said.push(words);

beforeEach(() => {
  said = [];
  console.error = keep;
  console.warn = keep;
});

afterEach(() => {
  expect(said, "nothing may be said on the console").toEqual([]);
});
