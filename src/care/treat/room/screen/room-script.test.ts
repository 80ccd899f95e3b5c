import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { roomSheet } from "../../../../ui/stylesheet.ts";
import { islandParts, islandTexts } from "../../../../web/islands.ts";

test("TREAT-48 the room's script is at most 200 KB to fetch, and its sheet at most 6", () => {
  const parts = islandParts("room");
  const kb = parts.reduce((sum, part) => sum + gzipSync(islandTexts.get(part)!).length, 0) / 1024;
  expect(kb).toBeGreaterThan(20);
  expect(kb).toBeLessThanOrEqual(200);
  expect(gzipSync(roomSheet.text).length / 1024).toBeLessThanOrEqual(6);
});
