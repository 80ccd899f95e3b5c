import { refuse, type Refused } from "../../../shared/refusal.ts";
import type { QueuedCommand, RoomCommand } from "./contract.ts";

/** What the practice refused of a visit, and nobody has dealt with yet. */
export const refusedOf = (visit: string, queued: readonly QueuedCommand[]): QueuedCommand[] =>
  queued.filter(
    ({ command, state, putAside }) =>
      command.visit === visit && state === "parked" && !putAside && command.kind !== "sign",
  );

/** TREAT-51. Who signed with no signal saw entries that the practice then refused: without them it is not what was signed. */
export function holdsBack({ kind, visit }: RoomCommand, queued: readonly QueuedCommand[]): Refused | null {
  if (kind !== "sign" || refusedOf(visit, queued).length === 0) return null;
  return refuse(
    "TREAT-51",
    "Not sealed yet: something of this visit was not accepted. Deal with it, then send this again.",
  );
}
