import { mayGive, sayGate, techniques } from "../../knowledge/techniques/index.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { type Ask, colleague, here, writer } from "../../web/house.ts";
import { showKept } from "../../web/show.ts";
import type { Tx } from "../../db/transaction.ts";
import { compareSigns } from "../assess/index.ts";
import { lastTreatment, oftenGiven } from "./blocks.sql.ts";
import { forbiddenBy } from "./forbidden-by.ts";
import { offerBlocks } from "./offer-block.ts";
import { isTreatable } from "./pages/Limits.tsx";
import { TreatPage } from "./pages/TreatPage.tsx";
import type { Choosable } from "./pages/TechniqueChoice.tsx";
import { type Repeatable, sameAgain } from "./same-again.ts";
import { sessionRecord } from "./session-record.sql.ts";
import { standingOf, type Stands } from "./standing.sql.ts";
import { startSession } from "./start-session.ts";
import { writeNote } from "./write-note.ts";

export type KeptForm = { values: Values; refused: Refused | null };
export const nothing: KeptForm = { values: {}, refused: null };
export const visitOf = (c: Ask) => ({ appointment: c.get("frame").appointmentId });
export const idFrom = (values: Values, name: string) => (isId(one(values, name)) ? one(values, name) : newId());

/** Each act of treatment opens the session if nobody has, and is refused to whoever isn't accountable for it. */
export function started<T>(c: Ask, work: (tx: Tx) => Promise<T>): Promise<T | Refused> {
  return here(c, async (tx) => {
    const opened = await startSession(tx, writer(c));
    return isRefused(opened) ? opened : work(tx);
  });
}

export async function treatPage(c: Ask, kept: KeptForm): Promise<Response> {
  const { appointmentId, clientId } = c.get("frame");
  const { colleagueId } = colleague(c);
  const found = await here(c, async (tx) => ({
    record: await sessionRecord(tx, appointmentId),
    stands: (await standingOf(tx, { appointmentId, colleagueId, at: c.get("now").toString() }))!,
    last: await lastTreatment(tx, clientId, appointmentId),
    often: await oftenGiven(tx, colleagueId),
  }));
  const { record, stands, last, often } = found;
  const treatable = isTreatable(stands.decision);
  const page = {
    visitor: c.get("visitor"),
    frame: c.get("frame"),
    decision: stands.decision,
    given: writeNote(record, compareSigns).find(({ id }) => id === "given") ?? null,
    blocks: record.treatment_block.map((block) => ({
      id: block.treatment_block_id,
      name: block.name,
      retested: record.block_retest.some((each) => each.treatment_block_id === block.treatment_block_id),
    })),
    offers: treatable ? offerBlocks(stands) : [],
    last: { on: last.on, given: treatable ? anew(sameAgain(stands, last.given)) : [] },
    often: treatable ? anew(sameAgain(stands, often)) : [],
    techniques: treatable ? choosable(stands) : [],
    newIds: { stop: newId(), response: newId(), block: Array.from({ length: 12 }, newId) },
    kept,
  };
  return showKept(c, <TreatPage {...page} />, kept.refused);
}

const anew = (given: Repeatable[]) => given.map((each) => ({ ...each, again: `${each.applicationId}:${newId()}` }));

function choosable({ decision, consented, competencies, day, consents }: Stands): Choosable[] {
  const places = [...new Set(consents.flatMap(({ regions }) => regions))];
  return techniques.map((technique) => {
    const { code, name, about, group } = technique;
    const rule = decision && forbiddenBy(decision, technique);
    const not = !mayGive(technique, competencies, day)
      ? `asks for ${sayGate(technique)}`
      : rule
        ? `left out today (${rule})`
        : places.some((region) => consented({ region, technique: code }))
          ? null
          : "today’s consent doesn’t name it";
    return { code, name, about, group, not: "notOurs" in technique.gate ? technique.gate.notOurs : not };
  });
}
