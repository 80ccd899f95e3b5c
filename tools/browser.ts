import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Quiet and allowed to run as root; nothing here weakens what a page is held to. */
export const browserArgs = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Asked whether it can listen, the packaged browser, which has no ears, crashes the page.
  "--disable-blink-features=OnDeviceWebSpeechAvailable",
];

/** The browser that comes inside a package, so that all see the same; where it doesn't run, the system's. */
export async function browserPath(): Promise<string> {
  const chosen = process.env["BROWSER_EXE"];
  if (chosen) return chosen;
  const system = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));
  if (system && !(process.platform === "linux" && process.arch === "x64")) return system;
  // Read while the package is being imported: with it the package brings the libraries that a bare host lacks.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs24.x";
  const packaged = await import("@sparticuz/chromium");
  return packaged.default.executablePath();
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: browserArgs });
}
