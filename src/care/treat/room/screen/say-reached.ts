import type { RoomState } from "../contract.ts";

export type Reached = { tone: "good" | "care" | "stop"; says: string };

/** What has and hasn't reached the practice, in one line, the gravest first. */
export function sayReached(
  { waiting, parked, conflicts, signedOut, sending }: RoomState,
  time: string | null,
): Reached {
  const kept = waiting === 0 ? "" : `${waiting === 1 ? "1 entry is" : `${waiting} entries are`} kept here`;
  if (parked > 0)
    return {
      tone: "stop",
      says: `${parked === 1 ? "1 entry was" : `${parked} entries were`} not accepted. Please look.`,
    };
  if (conflicts > 0)
    return {
      tone: "care",
      says: `${conflicts === 1 ? "A note was" : `${conflicts} notes were`} written twice. Please look.`,
    };
  if (signedOut) {
    const again = signedOut === "another" ? "Somebody else is signed in here. Sign in yourself" : "Sign in again";
    return { tone: "care", says: `${again}${kept ? `: ${kept}, nothing is lost` : ""}.` };
  }
  if (waiting > 0) return { tone: "care", says: sending ? `${kept}, sending.` : `${kept}, not sent yet.` };
  return { tone: "good", says: time ? `All has reached the practice, ${time}.` : "Nothing is waiting." };
}
