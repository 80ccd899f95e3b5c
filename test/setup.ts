import type { scrypt, ScryptOptions } from "node:crypto";
import { afterEach, beforeEach, expect, vi } from "vitest";

type Derive = (...given: [string, Buffer, number, ScryptOptions, (error: Error | null, key: Buffer) => void]) => void;

// A password is slow to check on purpose, and nearly every test signs somebody in. The tests of passwords do the real work.
vi.mock("node:crypto", async (original) => {
  const real = await original<{ scrypt: typeof scrypt }>();
  const quick: Derive = (secret, salt, length, cost, done) =>
    real.scrypt(secret, salt, length, { ...cost, N: Math.min(cost.N ?? 1024, 1024) }, done);
  return { ...real, scrypt: quick };
});

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
