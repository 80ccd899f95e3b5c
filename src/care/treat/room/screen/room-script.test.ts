import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { roomSheet } from "../../../../ui/stylesheet.ts";
import { island, islandTexts } from "../../../../web/islands.ts";

/** The script with the parts that it takes in from beside it. */
function withParts(address: string, known: readonly string[] = []): string[] {
  const text = islandTexts.get(address)!;
  const taken = [...islandTexts.keys()].filter((other) => text.includes(other.slice(other.lastIndexOf("/") + 1)));
  return taken.reduce((all, other) => (all.includes(other) ? all : withParts(other, all)), [...known, address]);
}

test("TREAT-48 the room's script is at most 200 KB to fetch, and its sheet at most 6", () => {
  const parts = withParts(island("room"));
  const kb = parts.reduce((sum, part) => sum + gzipSync(islandTexts.get(part)!).length, 0) / 1024;
  expect(kb).toBeGreaterThan(20);
  expect(kb).toBeLessThanOrEqual(200);
  expect(gzipSync(roomSheet.text).length / 1024).toBeLessThanOrEqual(6);
});
