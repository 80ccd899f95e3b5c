import {
  findingSchema,
  pinSigns,
  recordFindings,
  recordLife,
  recordReasoning,
  recordStory,
  retestSigns,
} from "../src/care/assess/index.ts";
import { newId } from "../src/shared/id.ts";
import type { Assessed } from "./course.ts";
import { act, type Playing } from "./play-course.ts";

/** Plays an assessment through the acts that its pages use, in the order in which a therapist would. */
export async function playAssessment(playing: Playing, assessed: Assessed): Promise<void> {
  const { story, goal, condition, factors, exposed, signs, reasoning } = assessed;
  const at = (minutes: number) => ({ ...playing.by, now: playing.at(minutes) });
  if (story ?? goal ?? condition) {
    const told = { complaint: null, story: story ?? null, goal: goal ?? null, condition: condition ?? null };
    await act(playing, (tx) => recordStory(tx, { ...at(8), storyId: newId() }, told));
  }
  if (factors ?? exposed) {
    const life = { factors: factors ?? [], exposed: exposed ?? [] };
    await act(playing, (tx) => recordLife(tx, { ...at(9), lifeId: newId() }, life));
  }
  const findings = assessed.findings.map((found) => findingSchema.parse(found));
  const { recorded } = await act(playing, (tx) => recordFindings(tx, { ...at(12), groupId: newId() }, findings));
  const named = (places: readonly number[]) => places.map((place) => recorded[place]!);
  if (signs) await act(playing, (tx) => pinSigns(tx, at(13), { pin: named(signs), letGo: [] }));
  if (!reasoning) return;
  const { supports, refutes, ...impression } = reasoning;
  const grounds = [
    ...named(supports).map((findingId) => ({ findingId, bearing: "supports" as const })),
    ...named(refutes).map((findingId) => ({ findingId, bearing: "refutes" as const })),
  ];
  await act(playing, (tx) => recordReasoning(tx, { ...at(14), impressionId: newId() }, { ...impression, grounds }));
}

/** The signs once more after treatment, found as they were before it. */
export async function playSignsAgain(playing: Playing, { findings, again }: Assessed): Promise<void> {
  if (!again) return;
  const after = Object.entries(again).map(([place, value]) => {
    const { kind, what, side, mode, method, unit } = findings[Number(place)]!;
    return findingSchema.parse({ kind, what, side, mode, method, unit, value });
  });
  const visit = { ...playing.by, groupId: newId(), now: playing.at(51) };
  await act(playing, (tx) => retestSigns(tx, visit, after));
}
