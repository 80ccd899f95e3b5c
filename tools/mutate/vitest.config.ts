import { defineConfig } from "vitest/config";

/** The tests of the safety engine alone: without a database, so that hundreds of runs take two minutes. */
export default defineConfig({
  test: {
    setupFiles: ["./test/setup.ts"],
    include: [
      "src/care/prepare/{safety-decision,safety-decision.property,any-rules.property,found-today.property,own-rules,say-trigger}.test.ts",
      "src/knowledge/*.test.ts",
      "test/held/*.test.ts",
    ],
  },
});
