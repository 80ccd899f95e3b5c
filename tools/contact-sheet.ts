// node --import ./tools/tsx.ts tools/contact-sheet.ts FOLDER [light|dark|grey] [EX01,EX02]: every exercise, to be looked at.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawSteps } from "../src/body/figure/draw.ts";
import { exercises } from "../src/knowledge/exercises.ts";
import { openBrowser } from "./browser.ts";

const [folder = ".", scheme = "light", only = ""] = process.argv.slice(2);
const aSheet = 12;
const looks: Record<string, string> = {
  dark: "background:#14191f;color:#eee",
  grey: "background:#fff;filter:grayscale(1)",
};
const shown = exercises.filter(({ id }) => only === "" || only.split(",").includes(id));
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1500, height: 800 } });
await page.emulateMedia({ colorScheme: scheme === "dark" ? "dark" : "light" });
for (let first = 0; first < shown.length; first += aSheet) {
  const cells = shown.slice(first, first + aSheet).map(({ id, name, picture }) => {
    const source = `data:image/svg+xml;base64,${Buffer.from(drawSteps(picture)).toString("base64")}`;
    return `<figure><figcaption>${id} ${name}</figcaption><img src="${source}"></figure>`;
  });
  const look = looks[scheme] ?? "background:#fff";
  await page.setContent(
    `<style>body{display:grid;grid-template-columns:repeat(3,1fr);gap:12px;margin:12px;font:15px sans-serif;${look}}figure{margin:0}img{width:100%;height:330px;object-fit:contain}</style>${cells.join("")}`,
  );
  const file = join(folder, `exercises-${scheme}-${String(first / aSheet + 1).padStart(2, "0")}.png`);
  writeFileSync(file, await page.screenshot({ fullPage: true }));
  process.stdout.write(`${file}\n`);
}
await browser.close();
