import type { Tx } from "../db/transaction.ts";
import { audit } from "../privacy/index.ts";
import { one, type Values } from "../shared/form-values.ts";
import { isRefused, refuse, type Refused } from "../shared/refusal.ts";
import { readForm } from "../web/form.ts";
import { type App, type Ask, colleague, here } from "../web/house.ts";
import { onTo, showKept } from "../web/show.ts";
import { to, urls } from "../web/urls.ts";
import { faultInLetter, type Letter, type LetterKind, letterKinds, ourLetters } from "../shared/letters.ts";
import { LettersPage } from "./pages/LettersPage.tsx";
import { practiceDetails } from "./practice.sql.ts";

export function lettersRoutes(app: App): void {
  app.get(urls.letters, (c) => page(c, kindFrom(c.req.query("kind")), null));
  app.post(urls.letters, async (c) => {
    const values = await readForm(c);
    const kind = kindFrom(one(values, "kind"));
    const [subject, body] = [one(values, "subject").trim(), one(values, "body").replaceAll("\r\n", "\n").trim()];
    const done = await here(c, (tx) => keepLetter(tx, kind, { subject, body }, colleague(c).colleagueId));
    return isRefused(done) ? page(c, kind, { values, refused: done }) : onTo(c, `${to("letters")}?kind=${kind}`);
  });
}

const kindFrom = (text: string | undefined): LetterKind => letterKinds.find((kind) => kind === text) ?? "confirmation";

/** Emptied words give ours back. */
async function keepLetter(tx: Tx, kind: LetterKind, letter: Letter, by: string): Promise<null | Refused> {
  if (letter.subject === "" && letter.body === "") {
    await tx.deleteFrom("message_template").where("kind", "=", kind).execute();
    return null;
  }
  if (letter.subject === "" || letter.body === "")
    return refuse("BOOK-28", "Please give a subject and a letter, or empty both to have ours back.", {
      field: "subject",
    });
  const fault = faultInLetter(kind, letter);
  if (fault) return fault;
  await tx
    .insertInto("message_template")
    .values({ kind, ...letter })
    .onConflict((conflict) => conflict.columns(["practice_id", "kind"]).doUpdateSet(letter))
    .execute();
  await audit(tx, by, "changed", "letter", null);
  return null;
}

async function page(c: Ask, kind: LetterKind, kept: { values: Values; refused: Refused } | null): Promise<Response> {
  const { templates } = await here(c, practiceDetails);
  const shown = kept ?? { values: { ...(templates[kind] ?? ourLetters[kind]) }, refused: null };
  return showKept(c, <LettersPage visitor={c.get("visitor")} kind={kind} kept={shown} />, shown.refused);
}
