// npm run bench -- WORD: prints one line a figure, `name value unit budget ok|short`, all measured in this run.
import { advise } from "./bench/advise.ts";
import { assess } from "./bench/assess.ts";
import { book } from "./bench/book.ts";
import { comments } from "./bench/comments.ts";
import { history } from "./bench/history.ts";
import { house } from "./bench/house.ts";
import { treat } from "./bench/treat.ts";
import { wordpress } from "./bench/wordpress.ts";
import type { Figure } from "./bench/figure.ts";

const words: Readonly<Record<string, () => AsyncGenerator<Figure>>> = {
  advise,
  assess,
  book,
  comments,
  history,
  house,
  treat,
  wordpress,
};
const word = process.argv[2] ?? "";
const measure = words[word];

if (!measure) {
  console.error(`npm run bench -- ${Object.keys(words).join(" | ")}`);
  process.exit(2);
}
for await (const { name, value, unit, budget } of measure()) {
  const ok = !budget || (budget.startsWith("<=") ? value <= Number(budget.slice(2)) : value >= Number(budget.slice(2)));
  if (!ok) process.exitCode = 1;
  const figure = value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 3);
  console.log(`${name} ${figure} ${unit} ${budget ?? "-"} ${ok ? "ok" : "short"}`);
}
