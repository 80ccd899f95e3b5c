import { expect, test } from "vitest";
import { regions } from "../regions.ts";
import { sources } from "../source.ts";
import { structureOf, structures, structuresIn } from "./index.ts";

const codes = new Set(regions.map(({ code }) => code));

test("BODY-6 there are 130 structures, each with a slug of its own and a name", () => {
  expect(structures.length).toBe(130);
  expect(new Set(structures.map(({ slug }) => slug)).size).toBe(130);
  expect(new Set(structures.map(({ name }) => name)).size).toBe(130);
  for (const { slug, name } of structures)
    expect([slug, name]).toEqual([expect.stringMatching(/^[a-z-]+$/), name.trim()]);
});

test("BODY-6 a structure lies in known regions and is felt in known regions", () => {
  for (const { slug, regions: where, feltIn } of structures) {
    expect(where.length, slug).toBeGreaterThan(0);
    expect(
      [...where, ...feltIn].filter((code) => !codes.has(code)),
      slug,
    ).toEqual([]);
    expect(new Set(where).size, slug).toBe(where.length);
  }
});

test("BODY-6 what works against a structure is a structure, a muscle against a muscle", () => {
  for (const { slug, kind, against } of structures)
    for (const other of against) {
      expect(structureOf(other)?.kind, `${other} against ${slug}`).toBe("muscle");
      expect([kind, other === slug]).toEqual(["muscle", false]);
    }
});

test("BODY-6 each region offers something to work on besides a scar", () => {
  for (const code of codes)
    expect(structuresIn(code).filter(({ kind }) => kind !== "scar").length, code).toBeGreaterThan(0);
});

test("BODY-6 a structure's source is known and its numbers are digits", () => {
  const known = new Set(sources.map(({ id }) => id));
  for (const { slug, source, uberon, fma } of structures) {
    expect(known.has(source), slug).toBe(true);
    expect(
      [...uberon, ...fma].filter((number) => !/^\d+$/.test(number)),
      slug,
    ).toEqual([]);
    for (const number of uberon) expect(number.length, slug).toBe(7);
  }
});
