import type { Side } from "../../../../shared/side.ts";
import type { StandingFacts } from "../../stands-from.ts";
import type { NoteSection, Payloads, QueuedCommand, RoomCommand, RoomRecorded, RoomVisit } from "../contract.ts";

/** What stands of a visit: what the practice had when the day was fetched, and what was done here since. */
export type SoFar = Omit<RoomRecorded, "readings" | "blocks"> & {
  readings: (RoomRecorded["readings"][number] & { pain?: number })[];
  blocks: (RoomRecorded["blocks"][number] & { side?: Side })[];
  /** What was done here, in order, besides what the practice has refused. */
  done: RoomCommand[];
  consents: Payloads["consent"][];
  takenBack: boolean;
  words: { section: NoteSection; words: string }[];
  stopReason: string | null;
};

type Of<K extends RoomCommand["kind"]> = Extract<RoomCommand, { kind: K }>;

/** A command that was refused stands nowhere but in its own notice. */
export function soFar({ recorded }: RoomVisit, queued: readonly QueuedCommand[]): SoFar {
  const done = queued.filter(({ state }) => state !== "parked").map(({ command }) => command);
  const all = <K extends RoomCommand["kind"]>(kind: K) => done.filter((each): each is Of<K> => each.kind === kind);
  const readings = all("reading").map(({ id, at, payload }) => ({ ...payload, id, at }));
  const known = anew(recorded.readings, readings);
  const first = known.find(({ moment }) => moment === "before");
  const retested = all("block-retest")
    .filter(({ id, payload }, _, retests) => {
      const ofBlock = retests.filter((each) => each.payload.blockId === payload.blockId);
      const told = recorded.retests.filter(({ blockId }) => blockId === payload.blockId);
      // The practice gives the reading an id of its own, so those it has told of are counted off.
      return ofBlock.findIndex((each) => each.id === id) >= told.length;
    })
    .flatMap(({ id, at, payload }) =>
      first ? [{ ...first, ...payload, id, at, moment: "after", beforeId: first.id }] : [],
    );
  return {
    done,
    started: recorded.started || done.length > 0,
    readings: [...known, ...retested],
    blocks: anew(
      recorded.blocks,
      all("block").map(({ id, at, payload }) => ({ ...payload, id, at })),
    ),
    applications: anew(
      recorded.applications,
      all("application").map(({ id, at, payload }) => ({ ...payload, id, at })),
    ),
    retests: [
      ...recorded.retests,
      ...retested.map(({ id, blockId, beforeId }) => ({ blockId, beforeId, afterId: id })),
    ],
    responses: [
      ...recorded.responses,
      ...notIn(
        recorded.responses,
        all("response").map(({ payload }) => payload),
      ),
    ],
    prescriptions: [...new Set([...recorded.prescriptions, ...all("exercise").map(({ payload }) => payload.exercise)])],
    advice: all("advice").at(-1)?.payload.advice ?? recorded.advice,
    stopped: recorded.stopped || all("stop").length > 0,
    signed: recorded.signed || all("sign").length > 0,
    consents: all("consent").map(({ payload }) => payload),
    takenBack: done.findLast(({ kind }) => kind === "consent" || kind === "withdraw")?.kind === "withdraw",
    words: all("words").map(({ payload }) => payload),
    stopReason: all("stop").at(-1)?.payload.reason ?? null,
  };
}

const anew = <T extends { id: string }>(known: readonly T[], done: readonly T[]): T[] => [
  ...known,
  ...done.filter(({ id }) => !known.some((each) => each.id === id)),
];

type Response = RoomRecorded["responses"][number];
const notIn = (known: readonly Response[], done: readonly Response[]) =>
  done.filter(
    (one) =>
      !known.some(
        ({ blockId, change, words }) => blockId === one.blockId && change === one.change && words === one.words,
      ),
  );

/** The facts that decide what may be given, with what was agreed, taken back and confirmed here since they were fetched. */
export function factsSoFar({ facts }: RoomVisit, { done }: SoFar, colleagueId: string): StandingFacts {
  const consents = done.flatMap(({ kind, at, payload }) =>
    kind === "consent" ? [{ ...payload, sensitiveRegions: payload.terms.sensitiveRegions, givenAt: at }] : [],
  );
  const takenBack = done.flatMap(({ kind, at }) =>
    kind === "withdraw"
      ? [{ kind: "taken-back" as const, what: "everything" as const, code: "", withdrawnAt: at }]
      : [],
  );
  const confirmed = done.flatMap(({ kind, at }) => (kind === "confirm-answers" ? [{ by: colleagueId, at }] : []));
  return {
    ...facts,
    accountable: facts.accountable ?? colleagueId,
    consents: [...facts.consents, ...consents],
    withdrawals: [...facts.withdrawals, ...takenBack],
    confirmed: [...facts.confirmed, ...confirmed],
  };
}

/** A device's clock may jump back: what was done a moment ago stays before what is done now. */
export const atLeast = (now: string, { done }: SoFar): string =>
  done.reduce((latest, { at }) => (Date.parse(at) > Date.parse(latest) ? at : latest), now);
