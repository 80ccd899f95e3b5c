import { defineConfig } from "vitest/config";

const shared = {
  setupFiles: ["./test/setup.ts"],
  testTimeout: 90_000,
  hookTimeout: 60_000,
  // What is waited for comes when it comes: a busy machine is no fault.
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: "node",
          include: ["{src,test,tools}/**/*.test.ts"],
          exclude: ["test/browser/**", "node_modules/**"],
          globalSetup: "./test/global-setup.ts",
        },
      },
      {
        test: {
          ...shared,
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "./test/global-setup.ts",
          testTimeout: 400_000,
        },
      },
    ],
  },
});
