import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { newId } from "../../shared/id.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { isLike } from "./compare-findings.ts";
import { type Finding, placeOf } from "./finding.ts";
import { findingsNamed, findingsOf } from "./findings.sql.ts";
import { openEpisode } from "./open-episode.ts";
import { type Finder, recordFindings } from "./record-findings.ts";
import { nameWithSide } from "./say-finding.ts";
import { pinnedSigns } from "./signs.sql.ts";

type Pinning = { pin: readonly string[]; letGo: readonly number[] };
const places = [1, 2, 3];

/** Chooses what the episode is measured by: one to three findings. Two who choose at once choose one after the other. */
export async function pinSigns(tx: Tx, visit: Finder, { pin, letGo }: Pinning): Promise<{ pinned: number } | Refused> {
  const booked = await appointment(tx, visit.appointmentId);
  if (!booked) return refuse("ASSESS-19", "We can't find that visit.");
  if (pin.length + letGo.length === 0) return refuse("ASSESS-19", "Please choose what to measure by.");
  const episode_id = await openEpisode(tx, booked.clientId);
  await tx.selectFrom("episode").select("episode_id").where("episode_id", "=", episode_id).forUpdate().execute();
  const standing = (await pinnedSigns(tx, booked.clientId)).filter(({ place }) => !letGo.includes(place));
  const chosen = await findingsNamed(tx, booked.clientId, pin);
  if (chosen.length < new Set(pin).size)
    return refuse("ASSESS-19", "One of these findings can't be found. Please choose again.");
  const held = standing.map(({ finding }) => finding);
  const otherWay = chosen.find((one) => held.some((other) => samePlace(one, other) && !isLike(one, other)));
  if (otherWay)
    return refuse(
      "ASSESS-19",
      `${nameWithSide(otherWay)} is measured in another way so far. Please let go of that one as well.`,
    );
  const fresh = chosen.filter((one, at) => ![...held, ...chosen.slice(0, at)].some((other) => samePlace(one, other)));
  const free = places.filter((place) => !standing.some((sign) => sign.place === place));
  if (fresh.length > free.length)
    return refuse("ASSESS-19", "An episode is measured by one to three signs. Please let one go first.");
  const unmeasured = fresh.find(({ value, result }) => value === null && result === null);
  if (unmeasured) return refuse("ASSESS-19", "A sign needs a figure or a result, so that it can be found again.");
  const rows = [
    ...letGo
      .filter((place) => !free.slice(0, fresh.length).includes(place))
      .map((place) => ({ place, finding_id: null })),
    ...fresh.map(({ finding_id }, at) => ({ place: free[at]!, finding_id })),
  ];
  for (const row of rows)
    await tx
      .insertInto("comparable_sign")
      .values({
        ...row,
        comparable_sign_id: newId(),
        appointment_id: visit.appointmentId,
        episode_id,
        recorded_at: visit.now.toString(),
      })
      .execute();
  if (rows.length > 0) await audit(tx, visit.colleagueId, "chose signs", "visit", visit.appointmentId);
  return { pinned: fresh.length };
}

const samePlace = (one: { kind: string; what: string; side: string }, other: typeof one) =>
  one.kind === other.kind && one.what === other.what && one.side === other.side;

/** The same signs after treatment: each like one that was found before it today, in the same way (INV-20). */
export async function retestSigns(
  tx: Tx,
  visit: Finder & { groupId: string },
  after: readonly Finding[],
): Promise<{ recorded: string[] } | Refused> {
  const before = (await findingsOf(tx, visit.appointmentId)).filter(({ moment }) => moment === "before");
  const stray = after.find((one) => !before.some((other) => isLike(one, other)));
  if (stray)
    return refuse(
      "ASSESS-6",
      "That was not found in the same way before treatment today, so there is nothing to compare it with.",
      { field: placeOf(stray) },
    );
  return recordFindings(tx, { ...visit, moment: "after" }, after);
}
